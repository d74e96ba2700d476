# Pareto: qué parte de los clientes o productos hace qué parte de una medida.

pareto-title = Pareto: { $measure } por { $thing }
pareto-customer = cliente
pareto-part = Parte
pareto-place = Puesto
pareto-band = Primer { $percent }
pareto-target = { $share } de «{ $measure }» alcanzado
pareto-share = Proporción
pareto-of-groups = Proporción de todos
pareto-cumulative = { $measure }, proporción acumulada del total
pareto-summary = { $number } de { $groups } { $kind ->
    [customers] clientes
   *[other] grupos por { $thing }
} ({ $part }) hacen el { $share } de «{ $measure }».
pareto-top = El primer { $percent } hace el { $part }.
pareto-first = «{ $name }» hace por sí solo el { $part }.
pareto-none = «{ $measure }» no está por encima de cero en ese tiempo, así que no hay proporciones.
pareto-rule = Ordenados de mayor a menor y sumados; las partes se redondean hacia arriba.
pareto-guests = Solo cuentan los clientes conocidos con tales pedidos o eventos; los pedidos sin cliente quedan fuera.
pareto-negative = Algunos están por debajo de cero, así que la curva puede pasar del 100 % y volver a bajar.
pareto-not-additive = «{ $measure }» no es la suma de sus partes, así que nadie hace una parte. Pida ingresos, pedidos o unidades.
pareto-overlapping = «{ $measure }» no se puede repartir por { $field }, porque una fila está en varios de sus grupos. Pida ingresos o unidades por producto, o clientes.
