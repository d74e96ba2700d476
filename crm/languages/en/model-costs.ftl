# What a large model costs, and that the day's budget is spent.

answer-budget-spent = The day’s budget for the language model is spent; the built-in understanding answered.
answer-cost = Answered by { $model } for { $cost }.
answer-cost-estimated = Answered by { $model } for about { $cost }; the service did not report its tokens, so they are estimated.
catalog-bad-models = { $where }: { $given } does not fit. Under models stand answers (embedded, checked or large), the prices input, output and cached for a million tokens, currency such as EUR, and budget for a day.
