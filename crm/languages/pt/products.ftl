# Lists of products in words: what is listed, in what order, and why each stands where it does.

products-highest = Produtos por { $by }, do maior para o menor
products-lowest = Produtos por { $by }, do menor para o maior
products-newest = Produtos mais recentes
products-oldest = Produtos mais antigos
products-named = Produtos como «{ $text }»
products-first = { $count } no máximo
products-why-when = { $by }: { $value } { $when }
products-why = { $by }: { $value }
products-why-reviews = { $reviews ->
    [one] { $by }: { $value } (1 avaliação)
   *[other] { $by }: { $value } ({ $shown } avaliações)
}
products-unknown = sem dado
products-none = Nenhum produto corresponde: { $asked }.
