# What the assistant answers and asks back in the conversation.

answer-segment-count = { $count ->
    [0] Ninguém cumpre todas estas condições.
    [one] **{ $shown } cliente**.
   *[other] **{ $shown } clientes**.
  }
answer-segment-saved = Salvo como «{ $name }».
answer-segment-undone = Restabelecido: { $description } – { $shown } clientes.
answer-no-segments = Ainda não há segmentos salvos.
answer-segments = { $count ->
    [one] Um segmento salvo
   *[other] { $count } segmentos salvos
  }
answer-fields = Pode-se perguntar por { $count } campos
answer-nothing-known = Os guias não dizem nada sobre isso.
answer-campaign-drafted = O rascunho está pronto: **{ $subject }**. Chegaria a { $reachable } de { $size } pessoas; nada foi enviado.
answer-customer = Cliente { $id }, dados de contato ocultos.
answer-thanks = De nada.
answer-greet = Olá! Pergunte-me sobre clientes, números ou produtos com suas próprias palavras.
answer-help = Diga com suas palavras o que precisa: clientes («donos de salão dos EUA inativos»), números («vendas por semana este ano»), produtos («os dois secadores mais vendidos») ou um e-mail às pessoas encontradas. Mostro como entendi, o número exato e o SQL; nada é enviado sem que uma pessoa aprove.
answer-decline-export = Dados de contato pessoais não são entregues na conversa. Crie um segmento; uma pessoa autorizada pode exportar seus identificadores a partir do cartão e cada exportação fica registrada.
answer-decline-delete = Uma mensagem não apaga nada aqui. Uma pessoa autorizada pode arquivar segmentos ou apagar clientes na administração.
answer-limit = Parei porque eram passos demais. Isto é o que tenho.
answer-fallback = O modelo de linguagem não respondeu ({ $why }); respondeu o integrado.
answer-model-key = sua chave foi recusada
answer-model-timeout = demorou demais
answer-model-down = não foi possível conectar
answer-model-unusable = sua resposta não pôde ser usada
answer-approved = Aprovado por { $by }.
answer-rejected = Recusado por { $by }. Nada foi enviado.
answer-too-long = Esta mensagem tem mais de { $most } caracteres. Encurte-a, por favor.
answer-broken = Algo deu errado e ficou registrado. Nada foi alterado; tente de novo ou diga de outra forma.
ask-empty = O que você quer saber?
ask-segment-of-whom = Quem o segmento deve incluir? Indique pelo menos uma condição: país, compras ou atividade, por exemplo.
ask-measure = Que número você quer ver?
ask-what = Não entendi o que você quer ver. Nomeie clientes, um número ou produtos.
ask-write-to-whom = A quem deve ir o e-mail? Descreva primeiro as pessoas.
ask-unknown-words = Não tenho dados sobre «{ $words }». Retire isso ou diga de outra forma.
ask-unplaced = Não consegui situar «{ $words }». Que papel tem no seu pedido?
ask-left-out = O que começa por «{ $words }» refere-se aos excluídos ou a todos os outros? Os parênteses dizem-no: todos exceto (os membros ouro que compraram).
ask-they = A quem se refere «{ $words }»? Ainda não se falou de ninguém: diga primeiro de que clientes se trata, por exemplo «donos de salão em Lisboa».
ask-no-rate = Os seus dados não têm taxa de câmbio para { $currency }. Diga o valor em { $ours }.
ask-which-language = Estas palavras existem em várias línguas e significam algo diferente em cada uma. Em qual está o seu pedido?
ask-one-at-a-time = São dois pedidos e respondo a um de cada vez. Qual primeiro?
ask-send-later = Um e-mail sai quando uma pessoa o aprova; ainda não posso marcar um momento posterior. Retire o momento e aprove o e-mail quando ele deve sair.
ask-future = Os relatórios mostram o que já aconteceu, e esse período ainda não chegou. Indique um período que já tenha começado.
ask-other-currency = Aqui o dinheiro é dado em { $ours }, convertido pelas taxas dos seus dados, e não em { $currency }. Para o que foi cobrado em { $currency }, peça «receita na moeda original por moeda do pedido»; a moeda dos relatórios é definida no catálogo.
ask-out-of-bounds = O número em «{ $words }» não serve aqui. Uma classificação tem de 1 a 10.000 linhas, uma média móvel de 2 a 366 períodos. Qual número deve ser?
ask-future-people = É possível encontrar o que as pessoas fizeram, e esse período ainda não chegou. Indique um período que já tenha começado; só aniversários, datas e pedidos esperados podem estar por vir.
ask-no-rows = Ainda não foi mostrada nenhuma tabela, por isso não há clientes por trás de uma linha. Peça primeiro um relatório e depois nomeie a linha.
ask-nothing-before = Ainda não há nada a desfazer.
ask-nothing-to-save = Ainda não há nenhum segmento para salvar. Descreva primeiro as pessoas.
ask-option-revenue = Receita deste ano por mês
ask-option-orders = Pedidos deste ano por mês
ask-option-customers = Clientes por país
ask-option-open-rate = Taxa de abertura por campanha este ano
answer-column-id = ID
answer-column-name = Nome
answer-column-customers = Clientes
answer-column-made-by = Criado por
answer-column-made-at = Criado em
unknown-tool = Não existe nenhuma ferramenta chamada { $name }. Há: { $known }.

example-1 = Segmento de donos de salão dos Estados Unidos inativos
example-2 = Clientes que compraram um secador mas não xampu no último ano
example-3 = Top 5 % de clientes da Alemanha por gasto
example-4 = Vendas por semana
example-5 = Taxa de abertura por campanha este ano
example-6 = Top 5 países por receita nos últimos 3 meses
example-7 = Os 5 secadores mais vendidos
example-8 = Secadores por menos de 100 $
example-9 = Xampus com avaliação superior a 4,5
example-10 = Escreva um e-mail de recuperação aos clientes perdidos na França
example-11 = Escreva uma newsletter aos cabeleireiros da Alemanha
example-12 = Escreva um e-mail sobre secadores aos clientes VIP

progress-make-segment = Contando clientes…
progress-run-report = Calculando o relatório…
progress-find-products = Buscando produtos…
progress-draft-campaign = Escrevendo o rascunho…
progress-request-launch = Preparando a solicitação…
