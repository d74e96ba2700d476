# Mostrar uma resposta de outro modo e guardá-la com um nome.

show-file = Aqui está { $form ->
    [csv] como arquivo CSV
    [xlsx] como arquivo do Excel
    [pdf] como PDF
   *[png] como imagem
}.
show-file-at = Escrito em { $path }
show-file-refused = O arquivo não pôde ser entregue no Slack: { $why }. Ele está na página de conversa e na linha de comando.
slack-said-missing = o aplicativo não pode enviar arquivos; quem o administra pode dar a ele a permissão files:write
slack-said-channel = o aplicativo não está neste canal; convide-o
slack-said-gone = esse canal não existe para o aplicativo
slack-said-archived = o canal está arquivado
slack-said-auth = o Slack não aceita mais o token do aplicativo; quem o administra pode inserir um novo
slack-said-busy = o Slack está ocupado; peça de novo em um minuto
slack-said-large = o arquivo é grande demais para o Slack, ou não há mais espaço
slack-said-network = a conexão com o Slack caiu
slack-said-other = o Slack responde «{ $code }»
show-no-chart = Esta resposta não tem um gráfico legível, por isso aqui está sua tabela.
show-chart-by-rule = O tipo de gráfico depende do que ele mostra, para que tamanhos e evoluções se comparem num relance. Aqui está.
keep-saved = Salvo como «{ $name }».
keep-revised = «{ $name }» é agora a versão { $version }. A versão { $before } é conservada: { $was }.
keep-same = «{ $name }» já tem exatamente esta definição.
keep-taken-back = «{ $name }» não está mais salvo.
keep-back-to = «{ $name }» voltou a ser como antes da versão { $before }, agora como versão { $version }.
progress-show-as = Preparando …
progress-keep-report = Salvando o relatório …
