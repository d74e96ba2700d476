# 购物篮组合：哪些商品一起购买。

pairs-title = 一起购买：按{ $thing }的组合
pairs-title-with = 与{ $anchor }一起购买：按{ $thing }的组合
pairs-pair = 组合
pairs-one = 其一
pairs-other = 其二
pairs-both = 同时包含两者的订单
pairs-with-one = 包含其一的订单
pairs-with-other = 包含其二的订单
pairs-support = 支持度（占全部订单）
pairs-confidence = 买其一也买其二
pairs-confidence-back = 买其二也买其一
pairs-lift = 提升度（1：与随机相同）
pairs-summary = “{ $one }”和“{ $other }”排在首位：{ $orders } 个{ $count ->
   *[other] 订单
}同时包含两者（占订单 { $support }）；含“{ $one }”的订单中有 { $confidence } 也含“{ $other }”，是随机情况的 { $lift } 倍。
pairs-none = 没有两者同时出现在至少 { $least ->
   *[other] { $least }
} 个订单中。请降低订单数要求或放宽时段。
pairs-no-orders = 这段时间没有含商品的订单，因此没有一起购买的商品。
pairs-rule = 共查看 { $orders } 个有效{ $count ->
   *[other] 订单
}；每个订单中一种商品只计一次。提升度与随机相遇的频率比较。
pairs-least = 少于 { $least ->
   *[other] { $least }
} 个订单的组合已略去。
