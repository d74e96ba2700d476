# 漏斗：客户一步一步走到哪里，以及走到这一步或在此流失的客户的条件。

path = { $window }{ $first }{ $then }{ $each }{ $lost }
path-then = ，然后{ $step }
path-each = ，每步{ $soon }
path-lost = ，但之后{ $soon }没有{ $none }

funnel-step = 步骤
funnel-order = 下单
funnel-of-first = 占第一步
funnel-of-previous = 占上一步
funnel-lost-here = 此步之前流失
funnel-median = 距上一步的时间中位数（小时）
funnel-title = 漏斗：{ $steps }
funnel-none = 没有客户到达第一步“{ $step }”，因此无从跟踪。
funnel-summary = { $started } 位{ $count ->
   *[other] 客户
}到达“{ $first }”，其中 { $reached } 位到达“{ $last }”（{ $share }）。
funnel-lost = 从“{ $before }”到“{ $step }”流失最多：{ $lost } 位{ $count ->
   *[other] 客户
}；{ $share } 继续。
funnel-rule = 每位客户只计一次。第一步发生在所选时段内；之后每一步{ $soon }跟随上一步，直到现在。时间从最近的上一步算起。
funnel-still-running = 下一步期限未到的客户暂计为流失。
funnel-filter-partly = “{ $filter }”不适用于{ $steps }，那里没有这项信息。
funnel-few = 只有 { $count } 位客户开始，比例参考意义不大。

funnel-none-lost-first = 第一步之前没有人流失。请查询在第 2 步或之后流失的客户。
funnel-no-such-filter = 此漏斗的任何步骤都没有“{ $field }”。请按构成步骤的商品、活动、事件或订单筛选，或按客户筛选。
analysis-nobody-behind = 此分析的行不是单个客户，无法由此建立细分。请使用漏斗、RFM 网格，或按客户字段的报告。
