# What the shell says.

shell-no-date = «{ $given }» não é um dia. Escreva AAAA-MM-DD, por exemplo 2026-06-30.
shell-no-seconds = { $name } é «{ $given }». Indique um número de segundos, por exemplo 60.
shell-no-report = { $file } não contém a definição de um relatório. É preciso JSON com pelo menos "measures".
doctor-python = Python { $version } com todas as bibliotecas.
doctor-missing = Faltam estas bibliotecas: { $libraries }. Instale de novo com `make run` ou `pip install .`.
doctor-data = { $home } contém { $customers } clientes.
doctor-store = O repositório de segmentos, campanhas e aprovações abre.
doctor-refused-calls = { $count ->
    [one] { $shown } chamada do modelo grande a uma ferramenta que ele não tem; cada uma foi recusada e está no registro de auditoria.
   *[other] { $shown } chamadas do modelo grande a uma ferramenta que ele não tem; cada uma foi recusada e está no registro de auditoria.
  }
doctor-sender = Os e-mails são escritos por { $company }.
doctor-no-sender = Ainda não há remetente. Ponha os endereços da empresa em { $file } antes da primeira campanha.
doctor-embedded = Responde o modelo integrado; não são precisas chave nem rede.
doctor-model = { $model } responde.
doctor-model-failed = { $model } não responde: { $why }. Reveja OPENAI_API_KEY, OPENAI_BASE_URL e RAPPORT_MODEL; entretanto responde o modelo integrado.
