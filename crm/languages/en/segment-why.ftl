# What one customer's data says beside a condition.

actual-unknown = not known
actual-never = never
actual-none = none
actual-field = { $field }: { $value }
actual-age = age: { $value }
actual-times = { $matching ->
    [yes] times that match
   *[no] times
}{ $window }: { $value }
actual-orders = { $matching ->
    [yes] orders that match
   *[no] orders
}{ $window }: { $value }
actual-days = { $matching ->
    [yes] days with such events that match
   *[no] days with such events
}{ $window }: { $value }
actual-order-days = { $matching ->
    [yes] days with orders that match
   *[no] days with orders
}{ $window }: { $value }
actual-units = { $matching ->
    [yes] units that match
   *[no] units bought
}{ $window }: { $value }
actual-products = { $matching ->
    [yes] different products that match
   *[no] different products
}{ $window }: { $value }
actual-categories = { $matching ->
    [yes] different categories that match
   *[no] different categories
}{ $window }: { $value }
actual-brands = { $matching ->
    [yes] different brands that match
   *[no] different brands
}{ $window }: { $value }
actual-spend = { $matching ->
    [yes] spend that matches
   *[no] spend
}{ $window }: { $value }
actual-average-order = average order value{ $window }: { $value }
actual-tickets = { $matching ->
    [yes] support tickets that match
   *[no] support tickets
}{ $window }: { $value }
actual-answers = { $matching ->
    [yes] answers that match
   *[no] answers
}{ $window }: { $value }
actual-scores = scores: { $value }
actual-last-order = last order: { $value }
actual-first-order = first order: { $value }
actual-last-time = last time: { $value }
actual-first-time = first time: { $value }
actual-last-sign = last sign of life: { $value }
actual-first-step = last time of the first step: { $value }
actual-second-step = last time of the second step: { $value }
actual-place = place { $value } of { $ranked }
actual-not-ranked = not ranked
actual-consent = consent for { $channel }: { $value }
actual-status = { $status ->
    [opted_in] opted in
    [opted_out] opted out
    [pending] pending
    [none] no record
   *[other] { $status }
}
actual-address = { $there ->
    [yes] has an address
   *[no] has no address
}
actual-last-refusal = last bounce, complaint or unsubscribe: { $value }
