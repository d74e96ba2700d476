# 预测。

forecast-title = 预测：{ $measure } · { $first } 至 { $last }
forecast-title-one = 预测：{ $measure } · { $first }
forecast-begins = 开始日
forecast-expected = 预期
forecast-band = 95% 区间
forecast-sum = 从{ $first }到{ $last }，{ $measure }预计合计 { $expected }（95% 置信度下在 { $low } 到 { $high } 之间）。
forecast-next = { $first }的{ $measure }预计为 { $expected }（95% 置信度下在 { $low } 到 { $high } 之间）。
forecast-last = { $last }预计为 { $expected }（在 { $low } 到 { $high } 之间）。
forecast-better = 以往这类预测比简单重复上一期更准。
forecast-worse = 以往简单重复上一期同样准或更准，请谨慎使用。
forecast-error = 以往误差（用当时已知的数据做了 { $count } 次单期预测）：平均偏差 { $wape }（WAPE）；简单重复为 { $naive }。实际结果有 { $covered } 落在 95% 区间内。
forecast-mape = 各次误差的平均值为 { $mape }（MAPE）。
forecast-untested = 历史太短，无法说明以往这类预测的误差。
forecast-rule = 带阻尼趋势和{ $grain ->
    [day] 每周
   *[other] 每年
}季节性的指数平滑（ETS），由 { $first } 以来的 { $count } { $grain ->
    [day] 天
    [month] 个月
   *[week] 周
}数据得出。它不知道计划、移动节日和将来的活动。
forecast-rule-no-season = 带阻尼趋势的指数平滑（ETS），由 { $first } 以来的 { $count } { $grain ->
    [day] 天
    [month] 个月
   *[week] 周
}数据得出；要看出一年的季节性需要三年数据。它不知道计划、节日和将来的活动。
forecast-too-far = { $measure }的预测要看到 { $count } { $grain ->
    [day] 天
    [month] 个月
   *[week] 周
}之后，太远了。{ $limit ->
    [history] 预测最远只能达到已有数据时长的一半：目前完整的只有 { $known } 期，需要 { $needed } 期。
   *[length] 无论数据有多久，都无法预测这么远。
}可行的是预测今后 { $most } 期，或更少。
forecast-upcoming = { $period ->
    [day] 下一天指
    [week] 下周指自然周
    [quarter] 下季度指自然季度
    [year] 明年指自然年
   *[month] 下个月指自然月
} { $first } 至 { $last }。这之前的时间不计入这些数字。
forecast-upcoming-weeks = 这些是开始日在 { $first } 至 { $last } 之间的周；这之前的时间不计入这些数字。
