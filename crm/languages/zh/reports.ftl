# Reports in words: titles, periods, summaries, what is missing, column names.

report-by = 按{ $groups }的{ $measures }
report-top = { $heading }，前 { $count } 名
report-lowest = { $heading }，最低的 { $count } 个
report-all-time = 全部时间
report-until = 截至 { $day }
report-unknown = 未知
report-yes = 是
report-no = 否
report-week-of = { $day } 当周
report-hours = { $hours } 小时

report-grain-hour = 小时
report-grain-day = 日
report-grain-week = 周
report-grain-month = 月
report-grain-quarter = 季度
report-grain-year = 年
report-grain-weekday = 星期
report-grain-hour-of-day = 时段
report-compared = 对比 { $period }
report-zone = 时区：{ $zone }

report-nothing = 这个问题没有可显示的数据。
report-value = { $measure }：{ $value }。
report-value-another-time = { $measure }：{ $value }，对比时段为 { $before }（{ $change }）。
report-value-change = { $measure }：{ $value }，此前为 { $before }（{ $change }）。
report-over-time = { $measure }在 { $high } 最高，为 { $high_value }；在 { $low } 最低，为 { $low_value }；最近的 { $last } 为 { $last_value }。
report-one-whole = { $measure }在唯一完整的时段 { $high } 为 { $high_value }；最近的 { $last } 为 { $last_value }。
report-one-period = { $high } 的{ $measure }：{ $high_value }。
report-over-groups = { $measure }最高的是 { $high }，为 { $high_value }；最低的是 { $low }，为 { $low_value }。
report-one-group = { $high } 的{ $measure }：{ $high_value }。

report-column-before = { $measure }（上一时段）
report-column-another-time = { $measure }（{ $when }）
report-column-last-year = { $measure }（上年同期）
report-column-change = { $measure }变化

report-nobody-answered = { $measures }：没有数值，因为没有人作答。
report-only-counting = { $measures }：不含已取消和已退货的订单。
report-as-of-now = { $measures }：为当前数值，与所选时段无关；数据中没有历史记录。
report-data-covers = 相关数据的时间范围是 { $first } 至 { $last }。
report-cut = 在所选时段内不完整：{ $periods }。
report-many-rows = 共有 { $all } 组，这里显示前 { $shown } 组。可以限定前几名或加筛选条件。
gap-no-rate = 有 { $count } 笔订单的货币没有汇率，未计入所示金额。
gap-no-cost = { $share } 的销售额没有成本数据；利润只按其余部分计算。
gap-no-campaign-cost = 有 { $count } 个营销活动没有成本数据。

report-chart-first = 图表显示 { $all } 组中的前 { $shown } 组；表格中有全部数据。
report-sheet-table = 报表
report-sheet-about = 说明
report-about-title = 标题
report-about-definition = 查询内容
report-about-period = 时间段
report-about-zone = 时区
report-about-as-of = 截至
report-about-notes = 备注
report-about-sql = SQL
