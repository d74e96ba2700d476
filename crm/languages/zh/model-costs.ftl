# What a large model costs, and that the day's budget is spent.

answer-budget-spent = 语言模型今天的预算已用完，由内置理解作答。
answer-cost = 由 { $model } 作答，费用 { $cost }。
answer-cost-estimated = 由 { $model } 作答，费用约 { $cost }；服务没有报告用量，因此为估算值。
catalog-bad-models = { $where }：{ $given } 不合适。models 下可写 answers（embedded、checked 或 large）、每百万 token 的价格 input、output 和 cached、currency（例如 EUR）以及每天的 budget。
