# What a large model costs, and that the day's budget is spent.

answer-budget-spent = Das Tagesbudget für das Sprachmodell ist aufgebraucht; geantwortet hat das eingebaute Verständnis.
answer-cost = Beantwortet von { $model } für { $cost }.
answer-cost-estimated = Beantwortet von { $model } für etwa { $cost }; der Dienst hat seine Tokens nicht genannt, sie sind geschätzt.
catalog-bad-models = { $where }: { $given } passt nicht. Unter models stehen answers (embedded, checked oder large), die Preise input, output und cached für eine Million Tokens, currency wie EUR und budget für einen Tag.
