# Reports in words: titles, periods, summaries, what is missing, column names.

report-by = { $measures } by { $groups }
report-top = { $heading }, top { $count }
report-lowest = { $heading }, lowest { $count }
report-all-time = all time
report-until = until { $day }
report-unknown = unknown
report-yes = yes
report-no = no
report-week-of = week of { $day }
report-hours = { $hours } h

report-grain-hour = hour
report-grain-day = day
report-grain-week = week
report-grain-month = month
report-grain-quarter = quarter
report-grain-year = year
report-grain-weekday = day of the week
report-grain-hour-of-day = hour of the day
report-compared = compared with { $period }
report-zone = times in { $zone }

report-nothing = There is nothing to show for this question.
report-value = { $measure }: { $value }.
report-value-another-time = { $measure }: { $value }, { $change } against { $before }.
report-value-change = { $measure }: { $value }, { $change } against { $before } before.
report-over-time = { $measure } was highest in { $high } with { $high_value } and lowest in { $low } with { $low_value }; the latest, { $last }, has { $last_value }.
report-one-whole = { $measure } was { $high_value } in { $high }, the only whole period; the latest, { $last }, has { $last_value }.
report-one-period = { $measure } in { $high }: { $high_value }.
report-over-groups = { $measure } is highest for { $high } with { $high_value } and lowest for { $low } with { $low_value }.
report-one-group = { $measure } for { $high }: { $high_value }.

report-column-before = { $measure }, period before
report-column-another-time = { $measure }, { $when }
report-column-last-year = { $measure }, a year before
report-column-change = { $measure }, change

report-nobody-answered = { $measures }: there is no value, because nobody has answered.
report-only-counting = { $measures }: cancelled and returned orders are left out.
report-as-of-now = { $measures }: as of now, whatever the period; the data does not keep its past.
report-data-covers = The data on this runs from { $first } to { $last }.
report-cut = Not whole in this period: { $periods }.
report-many-rows = There are { $all } groups; the first { $shown } are shown. Name a top or a filter to see fewer.
gap-no-rate = { $count ->
    [one] 1 order is in a currency without an exchange rate and is not in the money shown.
   *[other] { $count } orders are in a currency without an exchange rate and are not in the money shown.
}
gap-no-cost = No cost is known for { $share } of the revenue; the margin is of the rest.
gap-no-campaign-cost = { $count ->
    [one] No cost is known for 1 campaign.
   *[other] No cost is known for { $count } campaigns.
}

report-chart-first = The chart shows the first { $shown } of { $all } groups; the table has all of them.
report-sheet-table = Report
report-sheet-about = About
report-about-title = Title
report-about-definition = What was asked
report-about-period = Period
report-about-zone = Time zone
report-about-as-of = As of
report-about-notes = Notes
report-about-sql = SQL
