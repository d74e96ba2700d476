# Lists of products in words: what is listed, in what order, and why each stands where it does.

products-highest = Products with the highest { $by }
products-lowest = Products with the lowest { $by }
products-newest = Newest products
products-oldest = Oldest products
products-named = Products like “{ $text }”
products-first = at most { $count }
products-why-when = { $by }: { $value } { $when }
products-why = { $by }: { $value }
products-why-reviews = { $reviews ->
    [one] { $by }: { $value } (1 review)
   *[other] { $by }: { $value } ({ $shown } reviews)
}
products-unknown = not known
products-none = No product matches: { $asked }.
