# Página inicial, relatórios fixados, envios programados, alertas e colegas.

home-title = Como estamos
home-pinned = Fixados
home-news = Novidades
home-news-seen = Visto
home-as-of = Em { $day }, { $zone }
home-nothing = Não há dados nestes dias.
home-course = { $grain ->
    [day] { $count } dias, entre { $lowest } e { $highest }
    [week] { $count } semanas, entre { $lowest } e { $highest }
    [month] { $count } meses, entre { $lowest } e { $highest }
    [quarter] { $count } trimestres, entre { $lowest } e { $highest }
   *[year] { $count } anos, entre { $lowest } e { $highest }
}
home-against = { $grain ->
    [day] em relação ao dia anterior
    [week] em relação à semana anterior
    [month] em relação ao mês anterior
    [quarter] em relação ao trimestre anterior
   *[year] em relação ao ano anterior
}
home-against-value = em relação a { $value }
home-points = { $by } pontos
home-share = { $share } de { $all } clientes
home-open = Abrir { $name }
home-unpin = Tirar { $name } da página inicial
home-earlier = Adiantar { $name }
home-later = Atrasar { $name }
home-pin = Fixar no início
home-was-pinned = «{ $name }» está agora na sua página inicial.
home-was-unpinned = «{ $name }» já não está na sua página inicial.
home-was-put-aside = Anotado.
home-ask-revenue = Receita da semana passada comparada com a semana anterior
home-ask-engaged = Clientes ativos por semana nas últimas 13 semanas
home-ask-reachable = Quantos clientes são contatáveis por e-mail?
home-ask-attributed = Receita atribuída da semana passada comparada com a semana anterior
home-ask-nps = NPS do mês passado comparado com o mês anterior
pin-nothing = Ainda não há nada a fixar aqui. Peça primeiro um relatório e diga depois «fixe isto».
pin-unknown = Na sua página inicial não há nada chamado «{ $name }». Há: { $known }.
pins-full = Na página inicial cabem { $most } relatórios fixados. Tire um primeiro.
pins-none = Ainda não há nada fixado na sua página inicial. Peça um relatório e diga «fixe isto».
pins-list = Na sua página inicial: { $names }.

standing-rhythm = { $every ->
    [daily] cada dia às { $at }
    [weekday] de segunda a sexta às { $at }
    [monthly] { $last ->
        [yes] no dia { $day } de cada mês (ou no último) às { $at }
       *[no] no dia { $day } de cada mês às { $at }
    }
   *[weekly] cada { $weekday } às { $at }
}
standing-unknown = Não há nenhum envio programado nem alerta chamado «{ $name }». Há: { $known }.
standing-none = Não há relatórios programados nem alertas.
standing-title = Relatórios programados e alertas
standing-column-name = Nome
standing-column-kind = Tipo
standing-column-when = Quando
standing-column-to = Para
standing-column-next = Próxima vez
standing-column-status = Estado
standing-kind = { $kind ->
    [digest] Relatório programado
   *[alert] Alerta
}
standing-status = { $status ->
    [requested] espera aprovação
    [active] ativo
    [rejected] recusado
   *[stopped] parado
}
standing-here = página inicial
standing-stopped = «{ $name }» está parado. Já nada é enviado.
standing-started = «{ $name }» está ativo: { $when }, pela primeira vez em { $first }.
standing-rejected = { $by } recusou «{ $name }». Nada é enviado.
standing-approved = Aprovado por { $by }.
standing-released = { $count ->
    [0] Não havia nada retido de «{ $name }».
   *[other] { $count } mensagens retidas de «{ $name }» { $release ->
        [yes] saem agora
       *[no] são descartadas
    }.
}

digest-opening = Seu relatório «{ $name }»
digest-why = Pedido por { $by }: { $when }. Para parar: rapport reports unschedule { $id }.
digest-as-of = Em { $when } ({ $zone }).
digest-more-rows = As primeiras { $shown } de { $all } linhas.
digest-latest-rows = As últimas { $shown } de { $all } linhas.
digest-summary = Enviar «{ $name }» { $when } a { $to }
digest-asked = { $summary }. Nada é enviado até que uma pessoa aprove.
digest-report-archived = O relatório «{ $name }» não está salvo ou está arquivado, por isso não pode ser enviado. Salve-o ou restaure-o.
digest-which-report = Que relatório deve ser enviado? Não consegui ler «{ $words }» como um relatório. Peça-o primeiro, ou nomeie um salvo.
digest-no-report = Aqui não há nenhum relatório para enviar. Peça um primeiro, ou nomeie um salvo.

alert-rule = { $side ->
    [below] cair abaixo de { $line }
   *[above] subir acima de { $line }
}
alert-looked-at = após cada importação, e na sua hora
alert-again = Avisa-se uma vez; de novo só depois de voltar a { $line }.
alert-crossed = { $name }: { $measure } está em { $value } ({ $period }), { $side ->
    [below] abaixo de { $line }
   *[above] acima de { $line }
}.
alert-summary = Avisar { $to } quando «{ $name }» { $rule }
alert-summary-here = Avisar na página inicial quando «{ $name }» { $rule }
alert-made = { $summary }. Agora: { $now }. { $again }
alert-beyond-already = O limite já foi ultrapassado, por isso o primeiro aviso será na próxima vez.
alert-why = { $by } pediu este alerta. Para parar: rapport alerts stop { $id }.
alert-no-line = Com que valor se deve avisar? Diga, por exemplo, «quando a receita semanal cair abaixo de 100.000».
alert-no-rate = Não conheço a taxa de câmbio de { $currency }, por isso o limite não pode ser comparado. Diga-o na sua moeda de referência, ou importe fx_rates.
alert-not-one-number = Um alerta olha um só número. Nomeie uma métrica sem desdobramento, por exemplo «receita semanal» ou «taxa de rejeição».

news-held = «{ $name }» não foi enviado: este computador estava desligado quando era a hora ({ $due }) e é tarde para enviar sem perguntar. Para deixar sair: rapport reports release { $id }.
news-missed = { $count ->
    [1] Perdeu-se um envio anterior de «{ $name }» desde { $due }, com este computador desligado.
   *[other] Perderam-se { $count } envios anteriores de «{ $name }» desde { $due }, com este computador desligado.
}
news-unknown = Não se sabe se «{ $name }» ({ $due }) chegou a { $count ->
    [1] um endereço
   *[other] { $count } endereços
}: o computador parou no meio. Não é enviado de novo.
news-failed = «{ $name }» não pôde ser feito: { $why }

colleague-no-address = «{ $given }» não é um endereço de e-mail nem um canal de Slack como #marketing.
colleague-is-customer = Este endereço é de um cliente. Os relatórios e alertas vão só a colegas.
colleague-not-verified = { $address } não está na lista verificada, por isso nada é enviado para lá. Verificados: { $known }. Para acrescentar: rapport colleagues add { $address }.
colleague-none-of-yours = Não conheço nenhum endereço verificado seu. Acrescente-o com «rapport colleagues add SEU-ENDEREÇO --person { $user }», ou nomeie o de um colega.
colleague-unknown = { $address } não está na lista de colegas.
colleague-wrong-code = Este código não corresponde a { $address }, tem mais de 7 dias ou foi tentado vezes demais. Para um novo: rapport colleagues add { $address }.
colleague-code-subject = Seu código para relatórios: { $code }
colleague-code = Para receber relatórios da { $company } neste endereço, devolva este código: { $code }
colleague-code-sent = Foi enviado um código a { $address }. Confirme com: rapport colleagues confirm { $address } CÓDIGO
colleague-code-why = Alguém da { $company } indicou este endereço. Se não espera relatórios de lá, não faça nada.
colleague-verified = { $address } está verificado.
colleague-removed = { $address } já não recebe nada.
colleague-not-reached = Não foi possível entregar o código a { $address }. Reveja o endereço e se esse caminho funciona.
colleague-state = { $verified ->
    [yes] verificado
   *[no] espera seu código
}
slack-unavailable = O Slack não aceita mensagens neste momento. Será tentado de novo.

due-sent = { $name }: { $sent } enviados, { $held } retidos, { $failed } falharam, { $unknown } desconhecidos.
due-crossed = { $name }: o limite foi cruzado.
due-failed = { $name }: { $why }
due-nothing = Não há nada pendente.

screens-fact-to = Para
screens-fact-when = Quando
screens-fact-zone = Fuso horário
screens-fact-first-time = Primeira vez
screens-fact-reports = Relatórios
screens-fact-rule = Limite
screens-fact-looked-at = É revisto
screens-fact-now = Agora
screens-fact-rearmed = Com que frequência
progress-pin-report = Fixando …
progress-schedule-report = Preparando o envio …
progress-set-alert = Pondo o alerta …
progress-standing = Vendo o que está programado …
