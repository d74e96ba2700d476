# Unusual days, weeks and months, and new levels.

unusual-title = { $grain ->
    [day] Unusual days: { $measure }
    [month] Unusual months: { $measure }
   *[week] Unusual weeks: { $measure }
} · { $period }
unusual-what = What
unusual-period = { $grain ->
    [day] unusual day
    [month] unusual month
   *[week] unusual week
}
unusual-new-level = new level from here
unusual-measured = Measured
unusual-expected = Expected
unusual-low = Usual from
unusual-high = Usual to
unusual-difference = Difference
unusual-share = Share of the expected
unusual-reason = What explains it
unusual-band = Usual range
unusual-marked = Unusual
unusual-none = { $title } shows nothing unusual ({ $grain ->
    [day] days looked at
    [month] months looked at
   *[week] weeks looked at
}: { $count }): all lie within the usual range, and the level did not move.
unusual-found = { $grain ->
    [day] Unusual days of { $measure }
    [month] Unusual months of { $measure }
   *[week] Unusual weeks of { $measure }
}, largest first: { $pieces }.
unusual-piece = { $when } with { $value } instead of about { $expected } (usual: { $low } to { $high })
unusual-level = Since { $since } the level of { $measure } is { $level } instead of { $before }.
unusual-level-until = From { $since } to { $end } the level of { $measure } was { $level } instead of { $before }.
unusual-against = { $when } against the period before: { $reason }
unusual-rule = { $grain ->
    [day] What is usual follows the trend and the day of the week (robust STL).
   *[other] What is usual follows a robust curve through the periods around (LOWESS).
} Unusual is what lies more than 3.5 robust deviations away; a new level is one that lasts. For a level, measured and expected are its mean and the mean of the one before.
unusual-many = { $all } were found; the { $shown } largest are shown.
unusual-groups = The { $shown } largest of { $all } groups that have enough history were looked at.
unusual-no-period = { $grain ->
    [day] No whole day lies in this period.
    [month] No whole month lies in this period. Ask by week or day, or for a longer period.
   *[week] No whole week lies in this period. Ask by day, or for a longer period.
}
series-nothing = There is no data on { $measure } for what is asked, so nothing can be said of its course.
series-short = There is too little history of { $measure }: { $count } { $grain ->
    [day] whole days with data; it takes at least { $fewest }. Ask for everybody or without a filter.
    [month] whole months with data; it takes at least { $fewest }. Ask by week or day.
   *[week] whole weeks with data; it takes at least { $fewest }. Ask by day.
}
