# Posiciones, muestras, exclusiones y límites, en palabras.

segment-comma = { "," }{ " " }
segment-except = excepto aquellos { $conditions }
segment-limit = como máximo { $count } de ellos, los { $lowest ->
        [yes] últimos
       *[no] primeros
    } por { $measure } { $window }
segment-limit-random = como máximo { $count } de ellos, elegidos al azar
segment-limited = { $condition } ({ $limit })

top-per = en cada { $field }
top-part = que { $not ->
    [yes] no están
   *[no] están
} en { $share } por { $measure } { $window } ({ $lowest ->
    [yes] los más bajos primero
   *[no] los más altos primero
}) { $among }
top-part-name = { $name ->
    [half] la mitad { $part } de 2
    [third] el tercio { $part } de 3
    [quartile] el cuartil { $part } de 4
    [quintile] el quintil { $part } de 5
    [decile] el decil { $part } de 10
    [percentile] el percentil { $part } de 100
   *[other] la parte { $part } de { $parts }
}
assumption-top-part = las partes se cuentan desde los valores { $lowest ->
    [yes] más bajos
   *[no] más altos
}

sample-percent = que { $not ->
    [yes] no están
   *[no] están
} en un { $share } de los clientes elegido al azar { $salt }
sample-part = que { $not ->
    [yes] no están
   *[no] están
} en la parte { $part } de { $parts } de un reparto aleatorio { $salt }
sample-count = que { $not ->
    [yes] no están
   *[no] están
} entre { $count } elegidos al azar { $salt } { $among }
sample-among = (elegidos entre los clientes { $condition })
sample-salt = (sorteo «{ $salt }»)

rfm = { $both ->
    [classes] que { $not ->
        [yes] no están
       *[no] están
    } en la clase RFM { $classes } { $window }
    [scores] que { $not ->
        [yes] no tienen
       *[no] tienen
    } una puntuación RFM de { $scores } { $window }
   *[both] que { $not ->
        [yes] no están
       *[no] están
    } en la clase RFM { $classes } con una puntuación de { $scores } { $window }
}
rfm-class = «{ $name ->
    [champions] campeones
    [loyal] fieles
    [potential_loyalists] posibles fieles
    [new_customers] clientes nuevos
    [promising] prometedores
    [need_attention] necesitan atención
    [about_to_sleep] a punto de dormirse
    [at_risk] en riesgo
    [cant_lose] no podemos perderlos
   *[hibernating] en hibernación
}»
rfm-score = { $scores } en { $name ->
    [recency] recencia
    [frequency] frecuencia
   *[money] importe
}
assumption-rfm = RFM: puntuaciones de 1 a 5 por quintos de los compradores, 5 la mejor; clases según la recencia, y la frecuencia y el importe juntos
