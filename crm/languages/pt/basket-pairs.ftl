# Pares do carrinho: o que se compra junto.

pairs-title = Comprados juntos: pares por { $thing }
pairs-title-with = Comprados junto com { $anchor }: pares por { $thing }
pairs-pair = Par
pairs-one = Um
pairs-other = Com
pairs-both = Pedidos com ambos
pairs-with-one = Pedidos com o um
pairs-with-other = Pedidos com o outro
pairs-support = Suporte (parte de todos os pedidos)
pairs-confidence = Dos pedidos do um, também o outro
pairs-confidence-back = Dos pedidos do outro, também o um
pairs-lift = Lift (1: como por acaso)
pairs-summary = «{ $one }» e «{ $other }» vão à frente: { $orders } { $count ->
    [one] pedido contém
   *[other] pedidos contêm
} ambos ({ $support } dos pedidos); { $confidence } dos pedidos com «{ $one }» leva também «{ $other }», { $lift } vezes o que daria o acaso.
pairs-none = Nenhum par coincide em pelo menos { $least } { $least ->
    [one] pedido
   *[other] pedidos
}. Peça menos pedidos ou um período mais longo.
pairs-no-orders = Não há pedidos com produtos nesse tempo, por isso nada foi comprado junto.
pairs-rule = Foram vistos { $orders } { $count ->
    [one] pedido que conta
   *[other] pedidos que contam
}; um produto conta uma vez por pedido. O lift compara com o que daria o acaso.
pairs-least = Ficam de fora os pares em menos de { $least } { $least ->
    [one] pedido
   *[other] pedidos
}.
