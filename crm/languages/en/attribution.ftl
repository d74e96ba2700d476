# Attribution models side by side.

attribution-title = Attributed revenue by model · { $period }
attribution-last = Last click
attribution-first = First click
attribution-linear = Linear
attribution-decay = Time decay
attribution-position = Position based
attribution-orders = Orders (last click)
attribution-cost = Campaign cost
attribution-value = Attributed revenue
attribution-most = By last click most goes to { $best }: { $value } of { $whole }.
attribution-others = Other models put another first: { $others }.
attribution-other-best = { $model }: { $best } with { $value }
attribution-same = Every other model puts the same one first.
attribution-wide = The choice of model matters most for { $label }: { $low } by { $least }, { $high } by { $most }.
attribution-rule-email = Credited are counting orders placed within { $days } days after an email click of the customer; each click is a touch. Last click is this company’s definition of attributed revenue. Time decay halves a touch every { $half } days; position based gives the first and the last touch 40% each. All models share out the same sum.
attribution-rule-all = Credited are counting orders placed within { $days } days after an email click, a clicked text message or an opened push message of the customer; each is a touch. So last click is more here than email-attributed revenue. Time decay halves a touch every { $half } days; position based gives the first and the last touch 40% each. All models share out the same sum.
attribution-some = Only some campaigns are shown, so the models’ sums can differ: credit goes to the others too.
attribution-cost-rule = The cost is that of the campaigns sent in the period.
attribution-no-cost = No campaign costs were imported, so there is nothing to set the revenue against.
attribution-nothing = No counting order in this period was placed within { $days } days after a click, so there is nothing to attribute. Ask for a longer period or other campaigns.
attribution-without = without credit ({ $count })
