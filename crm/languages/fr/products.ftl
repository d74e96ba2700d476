# Lists of products in words: what is listed, in what order, and why each stands where it does.

products-highest = Produits par { $by }, du plus haut au plus bas
products-lowest = Produits par { $by }, du plus bas au plus haut
products-newest = Produits les plus récents
products-oldest = Produits les plus anciens
products-named = Produits comme « { $text } »
products-first = { $count } au plus
products-why-when = { $by } : { $value } { $when }
products-why = { $by } : { $value }
products-why-reviews = { $by } : { $value } ({ $shown } avis)
products-unknown = non renseigné
products-none = Aucun produit ne correspond : { $asked }.
