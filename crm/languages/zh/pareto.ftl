# 帕累托：多少比例的客户或商品贡献多少比例的指标。

pareto-title = 帕累托：按{ $thing }的{ $measure }
pareto-customer = 客户
pareto-part = 部分
pareto-place = 名次
pareto-band = 前 { $percent }
pareto-target = 达到{ $measure }的 { $share }
pareto-share = 占比
pareto-of-groups = 占全部的比例
pareto-cumulative = { $measure }累计占比
pareto-summary = { $groups } { $kind ->
    [customers] 位客户中的 { $number } 位
   *[other] 个{ $thing }中的 { $number } 个
}（{ $part }）贡献了{ $measure }的 { $share }。
pareto-top = 前 { $percent } 贡献了 { $part }。
pareto-first = 仅“{ $name }”就贡献了 { $part }。
pareto-none = 这段时间{ $measure }不大于零，因此没有占比。
pareto-rule = 由大到小排列并累加；比例部分向上取整。
pareto-guests = 只计有此类订单或事件的已知客户；没有客户的订单不计入。
pareto-negative = 有些为负数，因此曲线可能超过 100% 再回落。
pareto-not-additive = “{ $measure }”不是各部分之和，无法说谁贡献了多少。请查询销售额、订单数或件数。
pareto-overlapping = “{ $measure }”无法按{ $field }分摊，因为一行会属于多个分组。请按商品查询销售额或件数，或查询客户。
