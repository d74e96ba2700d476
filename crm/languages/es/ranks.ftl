# Posiciones, muestras, exclusiones y límites, en palabras.

segment-comma = { "," }{ " " }
segment-except = excepto aquellos { $conditions }
segment-limit = como máximo { $count } de ellos, los { $lowest ->
        [yes] últimos
       *[no] primeros
    } por { $measure } { $window }
segment-limit-random = como máximo { $count } de ellos, elegidos al azar
segment-limited = { $condition } ({ $limit })

top-per = dentro de cada «{ $field }»
top-part = que { $not ->
    [yes] no están
   *[no] están
} en { $share } por { $measure } { $window } ({ $lowest ->
    [yes] los más bajos primero
   *[no] los más altos primero
}) { $among }
top-part-name = { $name ->
    [2] la mitad { $part } de 2
    [3] el tercio { $part } de 3
    [4] el cuartil { $part } de 4
    [5] el quintil { $part } de 5
    [10] el decil { $part } de 10
    [100] el percentil { $part } de 100
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
