# Pares de la cesta: lo que se compra junto.

pairs-title = Comprados juntos: pares por { $thing }
pairs-title-with = Comprados junto con { $anchor }: pares por { $thing }
pairs-pair = Par
pairs-one = Uno
pairs-other = Con
pairs-both = Pedidos con ambos
pairs-with-one = Pedidos con el uno
pairs-with-other = Pedidos con el otro
pairs-support = Soporte (parte de todos los pedidos)
pairs-confidence = De los pedidos del uno, también el otro
pairs-confidence-back = De los pedidos del otro, también el uno
pairs-lift = Lift (1: como por azar)
pairs-summary = «{ $one }» y «{ $other }» van en cabeza: { $orders } { $count ->
    [one] pedido contiene
   *[other] pedidos contienen
} ambos ({ $support } de los pedidos); el { $confidence } de los pedidos con «{ $one }» lleva también «{ $other }», { $lift } veces lo que daría el azar.
pairs-none = Ningún par coincide en al menos { $least } { $least ->
    [one] pedido
   *[other] pedidos
}. Pida menos pedidos o un período más largo.
pairs-no-orders = No hay pedidos con productos en ese tiempo, así que nada se compró junto.
pairs-rule = Se miraron { $orders } { $count ->
    [one] pedido que cuenta
   *[other] pedidos que cuentan
}; un producto cuenta una vez por pedido. El lift compara con lo que daría el azar.
pairs-least = Se dejan fuera los pares en menos de { $least } { $least ->
    [one] pedido
   *[other] pedidos
}.
