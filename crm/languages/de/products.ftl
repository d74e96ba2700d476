# Lists of products in words: what is listed, in what order, and why each stands where it does.

products-highest = Produkte mit dem höchsten Wert: { $by }
products-lowest = Produkte mit dem niedrigsten Wert: { $by }
products-newest = Neueste Produkte
products-oldest = Älteste Produkte
products-named = Produkte wie „{ $text }“
products-first = höchstens { $count }
products-why-when = { $by }: { $value } { $when }
products-why = { $by }: { $value }
products-why-reviews = { $reviews ->
    [one] { $by }: { $value } (1 Bewertung)
   *[other] { $by }: { $value } ({ $shown } Bewertungen)
}
products-unknown = nicht bekannt
products-none = Kein Produkt passt dazu: { $asked }.
