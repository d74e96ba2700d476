# 按注册时间分组的客户。

signup-cohort = 注册时间
signup-after = 下单
signup-cohorts-title = { $grain ->
    [week] 注册后的下单情况，按注册所在周
    [quarter] 注册后的下单情况，按注册所在季度
   *[month] 注册后的下单情况，按注册所在月
}
signup-cohorts = { $grain ->
    [week] 在 { $customers } 位注册客户中，{ $first } 在注册后的下一周下单，第 { $number } 周为 { $last }。
    [quarter] 在 { $customers } 位注册客户中，{ $first } 在注册后的下一季度下单，第 { $number } 季为 { $last }。
   *[month] 在 { $customers } 位注册客户中，{ $first } 在注册后的下一个月下单，第 { $number } 月为 { $last }。
}
signup-cohorts-ends = { $grain ->
    [week] 注册后第一周，{ $top } 最好，为 { $best }；{ $low } 最低，为 { $worst }。
    [quarter] 注册后第一季，{ $top } 最好，为 { $best }；{ $low } 最低，为 { $worst }。
   *[month] 注册后第一个月，{ $top } 最好，为 { $best }；{ $low } 最低，为 { $worst }。
}
signup-means-cohorts = 第 n 期留存 = 该批客户中注册后第 n 期有有效订单的客户 ÷ 该批全部客户。一批客户指在该期注册的所有客户。
cohort-period-to-come = 该队列的第 { $number } { $grain ->
    [week] 周
    [quarter] 个季度
   *[month] 个月
}还没有开始，因此还不会有人在其中回购。请换一个更早的时段。
cohort-one-row = 这一行是所有队列的合计，各队列的时段并不相同。请指定某一个队列的行，例如“第一行第1个月”。
