# 条件旁边显示的客户自身数据。

actual-unknown = 未知
actual-never = 从未
actual-none = 无
actual-field = { $field }：{ $value }
actual-age = 年龄：{ $value }
actual-times = { $window }{ $matching ->
    [yes] 符合的次数
   *[no] 次数
}：{ $value }
actual-orders = { $window }{ $matching ->
    [yes] 符合的订单数
   *[no] 订单数
}：{ $value }
actual-days = { $window }{ $matching ->
    [yes] 有符合事件的天数
   *[no] 有此类事件的天数
}：{ $value }
actual-order-days = { $window }{ $matching ->
    [yes] 有符合订单的天数
   *[no] 有订单的天数
}：{ $value }
actual-units = { $window }{ $matching ->
    [yes] 符合的件数
   *[no] 购买件数
}：{ $value }
actual-products = { $window }{ $matching ->
    [yes] 符合条件的不同商品数
   *[no] 购买的不同商品数
}：{ $value }
actual-categories = { $window }{ $matching ->
    [yes] 符合条件的不同品类数
   *[no] 购买的不同品类数
}：{ $value }
actual-brands = { $window }{ $matching ->
    [yes] 符合条件的不同品牌数
   *[no] 购买的不同品牌数
}：{ $value }
actual-spend = { $window }{ $matching ->
    [yes] 符合的消费
   *[no] 消费
}：{ $value }
actual-average-order = { $window }平均订单金额：{ $value }
actual-tickets = { $window }{ $matching ->
    [yes] 符合的工单数
   *[no] 工单数
}：{ $value }
actual-answers = { $window }{ $matching ->
    [yes] 符合的回答数
   *[no] 回答数
}：{ $value }
actual-scores = 评分：{ $value }
actual-last-order = 最近一次下单：{ $value }
actual-first-order = 首次下单：{ $value }
actual-last-time = 最近一次：{ $value }
actual-first-time = 首次：{ $value }
actual-last-sign = 最近一次活跃：{ $value }
actual-first-step = 第一步最近一次：{ $value }
actual-second-step = 第二步最近一次：{ $value }
actual-place = 第{ $value }名（共{ $ranked }名）
actual-not-ranked = 未参与排名
actual-consent = { $channel }的授权：{ $value }
actual-status = { $status ->
    [opted_in] 已同意
    [opted_out] 已拒绝
    [pending] 待确认
    [none] 无记录
   *[other] { $status }
}
actual-address = { $there ->
    [yes] 有地址
   *[no] 没有地址
}
actual-last-refusal = 最近一次退信、投诉或退订：{ $value }
