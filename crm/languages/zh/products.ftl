# Lists of products in words: what is listed, in what order, and why each stands where it does.

products-highest = { $by }最高的产品
products-lowest = { $by }最低的产品
products-newest = 最新的产品
products-oldest = 最早的产品
products-named = 与“{ $text }”相近的产品
products-first = 最多 { $count } 个
products-why-when = { $by }：{ $value }（{ $when }）
products-why = { $by }：{ $value }
products-why-reviews = { $by }：{ $value }（{ $shown } 条评价）
products-unknown = 未知
products-none = 没有符合条件的产品：{ $asked }。
