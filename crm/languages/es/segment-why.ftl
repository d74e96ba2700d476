# Lo que dicen los datos de un cliente junto a una condición.

actual-unknown = no se sabe
actual-never = nunca
actual-none = ninguno
actual-field = { $field }: { $value }
actual-age = edad: { $value }
actual-times = { $matching ->
    [yes] veces que coinciden
   *[no] veces
}{ $window }: { $value }
actual-orders = { $matching ->
    [yes] pedidos que coinciden
   *[no] pedidos
}{ $window }: { $value }
actual-days = { $matching ->
    [yes] días con eventos que coinciden
   *[no] días con esos eventos
}{ $window }: { $value }
actual-order-days = { $matching ->
    [yes] días con pedidos que coinciden
   *[no] días con pedidos
}{ $window }: { $value }
actual-units = { $matching ->
    [yes] unidades que coinciden
   *[no] unidades compradas
}{ $window }: { $value }
actual-products = { $matching ->
    [yes] productos distintos que coinciden
   *[no] productos distintos comprados
}{ $window }: { $value }
actual-categories = { $matching ->
    [yes] categorías distintas que coinciden
   *[no] categorías distintas compradas
}{ $window }: { $value }
actual-brands = { $matching ->
    [yes] marcas distintas que coinciden
   *[no] marcas distintas compradas
}{ $window }: { $value }
actual-spend = { $matching ->
    [yes] gasto que coincide
   *[no] gasto
}{ $window }: { $value }
actual-average-order = valor medio del pedido{ $window }: { $value }
actual-tickets = { $matching ->
    [yes] tickets que coinciden
   *[no] tickets de soporte
}{ $window }: { $value }
actual-answers = { $matching ->
    [yes] respuestas que coinciden
   *[no] respuestas
}{ $window }: { $value }
actual-scores = puntuaciones: { $value }
actual-last-order = último pedido: { $value }
actual-first-order = primer pedido: { $value }
actual-last-time = última vez: { $value }
actual-first-time = primera vez: { $value }
actual-last-sign = última señal de actividad: { $value }
actual-first-step = primer paso, última vez: { $value }
actual-second-step = segundo paso, última vez: { $value }
actual-place = puesto { $value } de { $ranked }
actual-not-ranked = sin puesto
actual-consent = consentimiento para { $channel }: { $value }
actual-status = { $status ->
    [opted_in] dado
    [opted_out] rechazado
    [pending] pendiente
    [none] sin registro
   *[other] { $status }
}
actual-address = { $there ->
    [yes] tiene dirección
   *[no] no tiene dirección
}
actual-last-refusal = último rebote, queja o baja: { $value }
