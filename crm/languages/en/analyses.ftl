# Analyses: why a measure changed, and others that are more than a measure by groups.

analysis-breakdown = Breakdown
analysis-value = Value
analysis-before = Before
analysis-now = Now
analysis-difference = Difference
analysis-share = Share of the change
analysis-all = All
analysis-rest = { $count } others
analysis-orders = Orders
analysis-volume = Number of orders
analysis-mix = Mix of orders by { $field }
analysis-rate = Value of an order
analysis-points = { $points } points
analysis-piece = { $label } ({ $effect }, { $share } of the change)

analysis-change-heading = Why { $measure } changed
analysis-change-title = Why { $measure } changed · { $now } against { $before }
analysis-change-none = { $measure } did not change: { $now } in both periods.
analysis-change = { $way ->
    [fell] { $measure } fell by { $by }, from { $before } to { $now }.
   *[rose] { $measure } rose by { $by }, from { $before } to { $now }.
}
analysis-change-told = { $field } tells most of it: { $parts }.
analysis-change-spread = No single value tells it; the change is spread. The largest piece by { $field }: { $parts }.
analysis-change-both-ways = The pieces go both ways and largely cancel out. By { $field }: { $parts }.
analysis-change-orders = The number of orders made { $volume }, their mix { $mix }, the value of an order { $rate }.
analysis-change-rule = The breakdown shown first is the one whose few largest values (each at least a tenth of the change, together two thirds) make most more of the change than they were of the whole before.
analysis-by-lines = By { $field } money is quantity × price of the order lines; their difference is { $difference }.

analysis-no-parts = “{ $measure }” cannot be explained by its parts, because it is neither a sum nor a rate. Ask why revenue, orders, units, tickets, average order value, open rate or NPS changed.
analysis-no-breakdown = There is nothing in the data to split “{ $measure }” by, so its change cannot be explained. Import fields of customers, products or channels, or ask for it over time.
analysis-overlapping = “{ $measure }” cannot be explained by { $field }: one row is in several of its groups, so the pieces would be more than the whole. Ask by country, customer type or channel.
analysis-told-by-others = “{ $measure }” cannot be split by { $field } without counting a row twice: one row is in several of its groups. So it is told by what else there is.

analysis-customers = Customers
analysis-cohort = First order
analysis-after = Ordered again
analysis-period = { $grain ->
    [week] Week { $number }
    [quarter] Quarter { $number }
   *[month] Month { $number }
}
analysis-cohorts-title = { $grain ->
    [week] Retention by week of the first order
    [quarter] Retention by quarter of the first order
   *[month] Retention by month of the first order
}
analysis-cohorts-none = No cohort is a whole period old yet, so nothing can be said of who came back.
analysis-cohorts = { $grain ->
    [week] Of { $customers } new customers { $first } ordered again in the week after their first order, and { $last } in week { $number }.
    [quarter] Of { $customers } new customers { $first } ordered again in the quarter after their first order, and { $last } in quarter { $number }.
   *[month] Of { $customers } new customers { $first } ordered again in the month after their first order, and { $last } in month { $number }.
}
analysis-cohorts-ends = { $grain ->
    [week] In the first week after, { $top } was best with { $best }, and { $low } lowest with { $worst }.
    [quarter] In the first quarter after, { $top } was best with { $best }, and { $low } lowest with { $worst }.
   *[month] In the first month after, { $top } was best with { $best }, and { $low } lowest with { $worst }.
}
analysis-cohorts-rule = Shares are of the customers of the row. Periods that are not over are left empty; the last row is of the cohorts that have reached the period.

ask-why-of-this = This analysis shows no change that could be explained. Ask why a number changed, such as “Why did revenue fall last month?”.
ask-why-change = This is already why it changed. Ask for another breakdown (“by country”) or for some people (“only Germany”) to look closer.
why-no-period = Only rows of days, weeks, months, quarters, years or of groups can be explained. Ask why a number changed, such as “Why did revenue fall last month?”.
progress-why-row = Looking for the reason …
