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

analysis-change-heading = { $measure }为什么变化
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
analysis-told-by-others = “{ $measure }”不能按{ $field }拆分，否则同一行会被重复计算：一行属于其中多个分组。因此改用其他维度来解释。

analysis-customers = 客户数
analysis-cohort = 首单时间
analysis-after = 再次下单
analysis-period = { $grain ->
    [week] 第 { $number } 周
    [quarter] 第 { $number } 季
   *[month] 第 { $number } 月
}
analysis-cohorts-title = { $grain ->
    [week] 按首单所在周的留存
    [quarter] 按首单所在季度的留存
   *[month] 按首单所在月的留存
}
analysis-cohorts-none = 还没有哪一批客户满一个完整周期，因此说不出谁回来了。
analysis-cohorts = { $grain ->
    [week] 在 { $customers } 位新客户中，{ $first } 在首单后的下一周再次下单，第 { $number } 周为 { $last }。
    [quarter] 在 { $customers } 位新客户中，{ $first } 在首单后的下一季度再次下单，第 { $number } 季为 { $last }。
   *[month] 在 { $customers } 位新客户中，{ $first } 在首单后的下一个月再次下单，第 { $number } 月为 { $last }。
}
analysis-cohorts-ends = { $grain ->
    [week] 首单后第一周，{ $top } 最好，为 { $best }；{ $low } 最低，为 { $worst }。
    [quarter] 首单后第一季，{ $top } 最好，为 { $best }；{ $low } 最低，为 { $worst }。
   *[month] 首单后第一个月，{ $top } 最好，为 { $best }；{ $low } 最低，为 { $worst }。
}
analysis-cohorts-rule = 比例以本行客户为基数。尚未结束的时期留空；最后一行汇总已到达该时期的各批客户。

ask-why-of-this = 这个分析没有可解释的变化。请问某个数字为什么变化，例如“上个月销售额为什么下降？”。
ask-why-change = 这已经是变化的原因。可以换一个维度（“按国家”）或限定客户（“只看德国”）再细看。
why-no-period = 只有按日、周、月、季、年或按分组的行才能解释。请问某个数字为什么变化，例如“上个月销售额为什么下降？”。
progress-why-row = 正在查找原因…
