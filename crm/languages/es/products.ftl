# Lists of products in words: what is listed, in what order, and why each stands where it does.

products-highest = Productos por { $by }, de mayor a menor
products-lowest = Productos por { $by }, de menor a mayor
products-newest = Productos más recientes
products-oldest = Productos más antiguos
products-named = Productos como «{ $text }»
products-first = { $count } como máximo
products-why-when = { $by }: { $value } { $when }
products-why = { $by }: { $value }
products-why-reviews = { $reviews ->
    [one] { $by }: { $value } (1 reseña)
   *[other] { $by }: { $value } ({ $shown } reseñas)
}
products-unknown = sin dato
products-none = Ningún producto coincide: { $asked }.
