# Reports in words: titles, periods, summaries, what is missing, column names.

report-by = { $measures } por { $groups }
report-top = { $heading }, top { $count }
report-lowest = { $heading }, mais baixos: { $count }
report-all-time = todo o período
report-until = até { $day }
report-unknown = desconhecido
report-yes = sim
report-no = não
report-week-of = semana de { $day }
report-hours = { $hours } h

report-grain-hour = hora
report-grain-day = dia
report-grain-week = semana
report-grain-month = mês
report-grain-quarter = trimestre
report-grain-year = ano
report-grain-weekday = dia da semana
report-grain-hour-of-day = hora do dia
report-compared = em comparação com { $period }
report-zone = horas de { $zone }

report-nothing = Não há nada a mostrar para esta pergunta.
report-value = { $measure }: { $value }.
report-value-another-time = { $measure }: { $value }, { $change } em relação a { $before }.
report-value-change = { $measure }: { $value }, { $change } em relação a { $before } antes.
report-over-time = { $measure }: máximo { $high_value } ({ $high }), mínimo { $low_value } ({ $low }); último valor { $last_value } ({ $last }).
report-one-whole = { $measure }: { $high_value } no único período completo ({ $high }); último valor { $last_value } ({ $last }).
report-one-period = { $measure } ({ $high }): { $high_value }.
report-over-groups = { $measure }: o mais alto é { $high } com { $high_value } e o mais baixo { $low } com { $low_value }.
report-one-group = { $measure } de { $high }: { $high_value }.

report-column-before = { $measure }, período anterior
report-column-another-time = { $measure }, { $when }
report-column-last-year = { $measure }, um ano antes
report-column-change = { $measure }, variação

report-nobody-answered = { $measures }: não há valor, porque ninguém respondeu.
report-only-counting = { $measures }: sem os pedidos cancelados nem devolvidos.
report-as-of-now = { $measures }: situação atual, seja qual for o período; os dados não guardam sua história.
report-data-covers = Os dados sobre isto vão de { $first } a { $last }.
report-cut = Incompleto neste período: { $periods }.
report-many-rows = Há { $all } grupos; são mostrados os primeiros { $shown }. Indique um máximo ou um filtro para ver menos.
gap-no-rate = { $count ->
    [one] 1 pedido está numa moeda sem taxa de câmbio e não entra nos valores.
   *[other] { $count } pedidos estão numa moeda sem taxa de câmbio e não entram nos valores.
}
gap-no-cost = O custo de { $share } da receita não é conhecido; a margem é do resto.
gap-no-campaign-cost = { $count ->
    [one] O custo de 1 campanha não é conhecido.
   *[other] O custo de { $count } campanhas não é conhecido.
}

report-chart-first = O gráfico mostra os primeiros { $shown } de { $all } grupos; a tabela tem todos.
report-sheet-table = Relatório
report-sheet-about = Sobre
report-about-title = Título
report-about-definition = O que se perguntou
report-about-period = Período
report-about-zone = Fuso horário
report-about-as-of = Data dos dados
report-about-notes = Notas
report-about-sql = SQL
