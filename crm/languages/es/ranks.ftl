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

lookalike = que { $not ->
    [yes] no están
   *[no] están
} entre los { $count } más parecidos a los clientes { $of }, sin incluirlos
lookalike-few = parecido: el modelo solo tiene { $seed } miembros; por debajo de { $few } es sobre todo azar
lookalike-quality = el parecido encontró el { $found } de una mitad reservada en el mejor 20 % (AUC { $auc })
lookalike-traits = lo que comparten: { $traits }
lookalike-trait = { $trait } ({ $seed } de ellos, { $others } de los demás)
trait-unknown = desconocido
trait-recency = último pedido: { $bin ->
    [never] nunca
    [days-30] en los últimos 30 días
    [days-90] hace de 31 a 90 días
    [days-180] hace de 91 a 180 días
    [days-365] hace de 181 a 365 días
   *[longer] hace más de un año
}
trait-frequency = número de pedidos: { $bin ->
    [none] ninguno
    [one] 1
    [two] 2
    [three] de 3 a 5
   *[six] 6 o más
}
trait-money = gasto: { $bin ->
    [none] sin pedidos
   *[other] quinto { $bin } de los compradores (5 el más alto)
}
trait-engagement = interacciones de los últimos 90 días: { $bin ->
    [none] ninguna
    [one] 1 o 2
    [three] de 3 a 9
   *[ten] 10 o más
}
trait-tenure = cliente desde hace { $bin ->
    [unknown] un tiempo desconocido
    [days-90] 90 días como máximo
    [days-365] un año como máximo
    [days-1095] 3 años como máximo
   *[longer] más de 3 años
}
