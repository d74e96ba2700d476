# Reports in words: titles, periods, summaries, what is missing, column names.

report-by = { $measures } por { $groups }
report-top = { $heading }, top { $count }
report-lowest = { $heading }, más bajos: { $count }
report-all-time = todo el periodo
report-until = hasta el { $day }
report-unknown = desconocido
report-yes = sí
report-no = no
report-week-of = semana del { $day }
report-hours = { $hours } h

report-grain-hour = hora
report-grain-day = día
report-grain-week = semana
report-grain-month = mes
report-grain-quarter = trimestre
report-grain-year = año
report-grain-weekday = día de la semana
report-grain-hour-of-day = hora del día
report-compared = en comparación con { $period }
report-zone = horas de { $zone }

report-nothing = No hay nada que mostrar para esta pregunta.
report-value = { $measure }: { $value }.
report-value-another-time = { $measure }: { $value }, { $change } frente a { $before }.
report-value-change = { $measure }: { $value }, { $change } frente a { $before } antes.
report-over-time = { $measure }: máximo { $high_value } ({ $high }), mínimo { $low_value } ({ $low }); último valor { $last_value } ({ $last }).
report-one-whole = { $measure }: { $high_value } en el único periodo completo ({ $high }); último valor { $last_value } ({ $last }).
report-one-period = { $measure } ({ $high }): { $high_value }.
report-over-groups = { $measure }: el más alto es { $high } con { $high_value } y el más bajo { $low } con { $low_value }.
report-one-group = { $measure } de { $high }: { $high_value }.

report-column-before = { $measure }, periodo anterior
report-column-another-time = { $measure }, { $when }
report-column-last-year = { $measure }, un año antes
report-column-change = { $measure }, variación

report-nobody-answered = { $measures }: no hay valor, porque nadie ha respondido.
report-only-counting = { $measures }: sin los pedidos cancelados ni devueltos.
report-as-of-now = { $measures }: situación actual, sea cual sea el periodo; los datos no guardan su historia.
report-data-covers = Los datos sobre esto van del { $first } al { $last }.
report-cut = Incompleto en este periodo: { $periods }.
report-many-rows = Hay { $all } grupos; se muestran los primeros { $shown }. Indique un máximo o un filtro para ver menos.
gap-no-rate = { $count ->
    [one] 1 pedido está en una moneda sin tipo de cambio y no entra en los importes.
   *[other] { $count } pedidos están en una moneda sin tipo de cambio y no entran en los importes.
}
gap-no-cost = No se conoce el coste del { $share } de los ingresos; el margen es del resto.
gap-no-campaign-cost = { $count ->
    [one] No se conoce el coste de 1 campaña.
   *[other] No se conoce el coste de { $count } campañas.
}

report-chart-first = El gráfico muestra los primeros { $shown } de { $all } grupos; la tabla los tiene todos.
report-sheet-table = Informe
report-sheet-about = Acerca de
report-about-title = Título
report-about-definition = Lo que se preguntó
report-about-period = Periodo
report-about-zone = Zona horaria
report-about-as-of = Fecha de los datos
report-about-notes = Notas
report-about-sql = SQL
