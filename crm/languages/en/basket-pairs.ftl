# Basket pairs: what is bought together.

pairs-title = Bought together: pairs by { $thing }
pairs-title-with = Bought together with { $anchor }: pairs by { $thing }
pairs-pair = Pair
pairs-one = One
pairs-other = With
pairs-both = Orders with both
pairs-with-one = Orders with the one
pairs-with-other = Orders with the other
pairs-support = Support (share of all orders)
pairs-confidence = Of the one’s orders also the other
pairs-confidence-back = Of the other’s orders also the one
pairs-lift = Lift (1: as by chance)
pairs-summary = “{ $one }” and “{ $other }” lead: { $orders } { $count ->
    [one] order holds
   *[other] orders hold
} both ({ $support } of orders); { $confidence } of the orders with “{ $one }” hold “{ $other }” too, { $lift } times as often as by chance.
pairs-none = No two of them are in at least { $least } { $least ->
    [one] order
   *[other] orders
} together. Ask for fewer orders or a longer period.
pairs-no-orders = There are no orders with products in that time, so nothing was bought together.
pairs-rule = { $orders } counting { $count ->
    [one] order was
   *[other] orders were
} looked at; a product counts once an order. Lift compares with how often both would meet by chance.
pairs-least = Pairs in fewer than { $least } { $least ->
    [one] order
   *[other] orders
} are left out.
