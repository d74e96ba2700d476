# 异常的日、周、月，以及新的水平。

unusual-title = { $grain ->
    [day] 异常的日子
    [month] 异常的月份
   *[week] 异常的周
}：{ $measure } · { $period }
unusual-what = 类型
unusual-period = { $grain ->
    [day] 异常日
    [month] 异常月
   *[week] 异常周
}
unusual-new-level = 从此进入新水平
unusual-measured = 实际
unusual-expected = 预期
unusual-low = 正常下限
unusual-high = 正常上限
unusual-difference = 差额
unusual-share = 占预期的比例
unusual-reason = 原因
unusual-band = 正常范围
unusual-marked = 异常
unusual-none = { $measure }没有异常：{ $grain ->
    [day] { $count } 天
    [month] { $count } 个月
   *[week] { $count } 周
}都在正常范围内，水平也没有变化。
unusual-found = { $measure }{ $grain ->
    [day] 异常的日子
    [month] 异常的月份
   *[week] 异常的周
}（从大到小）：{ $pieces }。
unusual-piece = { $when }为 { $value }，预期约 { $expected }（正常范围 { $low } 到 { $high }）
unusual-level = 自{ $since }起，{ $measure }的水平为 { $level }，此前为 { $before }。
unusual-level-until = 从{ $since }到{ $end }，{ $measure }的水平为 { $level }，此前为 { $before }。
unusual-against = { $when }与前一时段相比：{ $reason }
unusual-rule = { $grain ->
    [day] 正常值按趋势和星期几推算（稳健 STL）。
   *[other] 正常值按前后各期的稳健曲线推算（LOWESS）。
}偏离超过 3.5 个稳健偏差即为异常；新水平是指持续下去的变化。对新水平，实际与预期分别是它和此前水平的平均值。
unusual-many = 共找到 { $all } 处，这里显示最大的 { $shown } 处。
unusual-groups = 查看了 { $all } 组中历史足够的最大 { $shown } 组。
unusual-no-period = { $grain ->
    [day] 这段时间里没有完整的一天。
    [month] 这段时间里没有完整的一个月。请按周或按天询问，或放宽时间段。
   *[week] 这段时间里没有完整的一周。请按天询问，或放宽时间段。
}
series-nothing = 所问的内容没有{ $measure }数据，无法判断它的走势。
series-short = { $measure }的历史太短：只有 { $count } { $grain ->
    [day] 个有数据的完整日，至少需要 { $fewest } 个。请询问全部客户，或去掉筛选条件。
    [month] 个有数据的完整月，至少需要 { $fewest } 个。请按周或按天询问。
   *[week] 个有数据的完整周，至少需要 { $fewest } 个。请按天询问。
}
