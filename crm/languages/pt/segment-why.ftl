# O que dizem os dados de um cliente ao lado de uma condição.

actual-unknown = não se sabe
actual-never = nunca
actual-none = nenhum
actual-field = { $field }: { $value }
actual-age = idade: { $value }
actual-times = { $matching ->
    [yes] vezes que correspondem
   *[no] vezes
}{ $window }: { $value }
actual-orders = { $matching ->
    [yes] pedidos que correspondem
   *[no] pedidos
}{ $window }: { $value }
actual-days = { $matching ->
    [yes] dias com eventos que correspondem
   *[no] dias com esses eventos
}{ $window }: { $value }
actual-order-days = { $matching ->
    [yes] dias com pedidos que correspondem
   *[no] dias com pedidos
}{ $window }: { $value }
actual-units = { $matching ->
    [yes] unidades que correspondem
   *[no] unidades compradas
}{ $window }: { $value }
actual-products = { $matching ->
    [yes] produtos diferentes que correspondem
   *[no] produtos diferentes comprados
}{ $window }: { $value }
actual-categories = { $matching ->
    [yes] categorias diferentes que correspondem
   *[no] categorias diferentes compradas
}{ $window }: { $value }
actual-brands = { $matching ->
    [yes] marcas diferentes que correspondem
   *[no] marcas diferentes compradas
}{ $window }: { $value }
actual-spend = { $matching ->
    [yes] gasto que corresponde
   *[no] gasto
}{ $window }: { $value }
actual-average-order = valor médio do pedido{ $window }: { $value }
actual-tickets = { $matching ->
    [yes] chamados que correspondem
   *[no] chamados de suporte
}{ $window }: { $value }
actual-answers = { $matching ->
    [yes] respostas que correspondem
   *[no] respostas
}{ $window }: { $value }
actual-scores = pontuações: { $value }
actual-last-order = último pedido: { $value }
actual-first-order = primeiro pedido: { $value }
actual-last-time = última vez: { $value }
actual-first-time = primeira vez: { $value }
actual-last-sign = último sinal de atividade: { $value }
actual-first-step = primeiro passo, última vez: { $value }
actual-second-step = segundo passo, última vez: { $value }
actual-place = lugar { $value } de { $ranked }
actual-not-ranked = sem lugar
actual-consent = consentimento para { $channel }: { $value }
actual-status = { $status ->
    [opted_in] dado
    [opted_out] recusado
    [pending] pendente
    [none] sem registro
   *[other] { $status }
}
actual-address = { $there ->
    [yes] tem endereço
   *[no] não tem endereço
}
actual-last-refusal = última devolução, queixa ou cancelamento: { $value }
