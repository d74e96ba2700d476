# 分析：一个指标为什么变化，以及其他不止是“指标按分组”的问题。

analysis-breakdown = 维度
analysis-value = 取值
analysis-before = 之前
analysis-now = 现在
analysis-difference = 差额
analysis-share = 占变化的比例
analysis-all = 全部
analysis-rest = 其余 { $count } 项
analysis-orders = 订单
analysis-volume = 订单数量
analysis-mix = 订单按{ $field }的结构
analysis-rate = 每单金额
analysis-points = { $points } 个百分点
analysis-piece = { $label }（{ $effect }，占变化的 { $share }）

analysis-change-title = { $measure }为什么变化 · { $now } 对比 { $before }
analysis-change-none = { $measure }没有变化：两个时期都是 { $now }。
analysis-change = { $way ->
    [fell] { $measure }下降了 { $by }，从 { $before } 降到 { $now }。
   *[rose] { $measure }上升了 { $by }，从 { $before } 升到 { $now }。
}
analysis-change-told = 最能说明原因的是“{ $field }”：{ $parts }。
analysis-change-spread = 没有哪一个取值能单独说明原因，变化是分散的。按“{ $field }”看最大的一块：{ $parts }。
analysis-change-both-ways = 各部分有升有降，大体相互抵消。按“{ $field }”看：{ $parts }。
analysis-change-orders = 订单数量影响 { $volume }，订单结构影响 { $mix }，每单金额影响 { $rate }。
analysis-change-rule = 排在最前的维度，是其少数最大取值（每个至少占变化的十分之一，合计三分之二）在变化中的占比超出其原有占比最多的那个。
analysis-by-lines = 按“{ $field }”时，金额是订单行的数量 × 单价；其差额为 { $difference }。

analysis-no-parts = “{ $measure }”既不是合计也不是比率，无法用各部分来解释。可以问：销售额、订单数、销量、工单数、客单价、打开率或 NPS 为什么变化。
analysis-no-breakdown = 数据里没有可以拆分“{ $measure }”的字段，因此无法解释它的变化。请导入客户、商品或渠道的字段，或者查看它随时间的走势。
analysis-overlapping = “{ $measure }”无法按 { $field } 解释：一行会落入多个分组，各部分相加会大于整体。请按国家、客户类型或渠道来问。
