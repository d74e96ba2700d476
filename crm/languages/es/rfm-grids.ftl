# Matrices RFM: compradores según lo reciente, frecuente y cuantioso de sus compras.

rfm-title = Matriz RFM de compradores
rfm-group = Grupo o celda
rfm-recency = Recencia
rfm-frequency = Frecuencia
rfm-money = Importe
rfm-share = Parte de los compradores
rfm-revenue = Ingresos
rfm-revenue-share = Parte de los ingresos
rfm-axis-recency = Puntuación de recencia (5: compra más reciente)
rfm-axis-frequency = Puntuación de frecuencia (5: compra más a menudo)
rfm-axis-money = Puntuación de importe (5: mayor gasto)
rfm-none = Nadie compró en ese tiempo, así que no hay nada que puntuar.
rfm-summary = { $customers } { $count ->
    [one] comprador puntuado
   *[other] compradores puntuados
}.
rfm-largest = El grupo más grande es «{ $name }»: { $customers } { $count ->
    [one] cliente
   *[other] clientes
} ({ $share }) con { $revenue } ({ $part } de los ingresos).
rfm-richest = «{ $name }» aporta más ingresos: { $revenue } ({ $part }) de { $customers } { $count ->
    [one] cliente
   *[other] clientes
} ({ $share }).
rfm-rule = Las puntuaciones de 1 a 5 son quintos de todos los compradores del período, 5 la mejor, como en los segmentos RFM. Primero los diez grupos, luego las celdas; los grupos van por recencia y por la media de frecuencia e importe, redondeada hacia arriba.
rfm-few = Solo { $count } compradores: los quintos de tan pocos dicen poco.
