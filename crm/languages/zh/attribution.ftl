# 归因模型并排比较。

attribution-title = 各模型的归因收入 · { $period }
attribution-last = 末次点击
attribution-first = 首次点击
attribution-linear = 线性
attribution-decay = 时间衰减
attribution-position = 基于位置
attribution-orders = 订单（末次点击）
attribution-cost = 活动成本
attribution-value = 归因收入
attribution-most = 按末次点击，最多的是{ $best }：{ $whole } 中的 { $value }。
attribution-others = 其他模型排在首位的不同：{ $others }。
attribution-other-best = { $model }：{ $best } { $value }
attribution-same = 其他模型排在首位的都相同。
attribution-wide = 模型影响最大的是{ $label }：从 { $low }（{ $least }）到 { $high }（{ $most }）。
attribution-rule-email = 归因对象是客户点击邮件后 { $days } 天内的有效订单，每次点击是一个触点。末次点击是本公司归因收入的定义。时间衰减每 { $half } 天减半；基于位置给首个和末个触点各 40%。所有模型分配的总额相同。
attribution-rule-all = 归因对象是客户点击邮件、点击短信或打开推送后 { $days } 天内的有效订单，每次都是一个触点。因此这里的末次点击多于邮件归因收入。时间衰减每 { $half } 天减半；基于位置给首个和末个触点各 40%。所有模型分配的总额相同。
attribution-some = 只显示部分活动，因此各模型的合计可能不同：其他活动也分得一部分。
attribution-cost-rule = 成本是该时段发送的活动的成本。
attribution-no-cost = 没有导入活动成本，无法与收入对照。
attribution-nothing = 这段时间里没有在点击后 { $days } 天内的有效订单，无可归因。请放宽时间段或选择其他活动。
attribution-without = 没有归因收入的（{ $count } 个）
