# What is shown with a segment: breakdown, overlap, trend, why it changed, who is in it and why.

look-age = age
look-below = below { $high }
look-from = { $low } or more
look-band = { $low } to below { $high }
look-whole-band = { $low } to { $high }

look-breakdown-title = { $name } by { $field }
look-breakdown-lead = { $label } is the largest part: { $share } of them, against { $everyone } of all customers.
look-breakdown-band = Most are in the group “{ $label }”: { $share } of them, against { $everyone } of all customers.
look-breakdown-over = { $label } stands out most: { $times } times as frequent as among all customers.
look-breakdown-missing = { $count ->
    [one] One of them has no value there.
   *[other] { $shown } of them have no value there.
}
look-breakdown-nobody = The segment has no customers, so there is nothing to break down.
look-rest = other values ({ $count })
look-missing = not known
look-column-customers = Customers
look-column-share = Share
look-column-everyone = Share among all customers
look-column-index = Times as frequent

look-overlap-title = Overlap of { $names }
look-overlap-two = { $shown } { $count ->
    [one] customer is
   *[other] customers are
} in both: { $first } of “{ $one }” and { $second } of “{ $other }”.
look-overlap-none = Nobody is in both.
look-overlap-many = { $shown } { $count ->
    [one] customer is
   *[other] customers are
} in all of them. “{ $one }” and “{ $other }” share the most: { $most }.
look-overlap-both = in both
look-overlap-only = only in “{ $name }”
look-column-segment = Segment
look-column-alone = in no other
look-column-share-of = Share of “{ $name }”
look-this-segment = this segment

look-trend-title = { $name } since { $day }
look-trend-grew = From { $before } on { $first } to { $after } on { $last }: { $by } more ({ $share }).
look-trend-shrank = From { $before } on { $first } to { $after } on { $last }: { $by } fewer ({ $share }).
look-trend-same = { $after } on { $last }, as many as on { $first }.
look-trend-from-nobody = From nobody on { $first } to { $after } on { $last }.
look-change = { $entered } entered and { $left } left; { $stayed } stayed.
look-change-signed-up = { $count ->
    [one] One of those who entered signed up since.
   *[other] { $shown } of those who entered signed up since.
}
look-change-put-out = Most who left did so by one condition: { $shown } of { $left } are no longer among those { $words }.
look-change-let-in = Most who entered did so by one condition: { $shown } of { $entered } were not yet among those { $words }.
look-change-title = Which condition let them in and put them out
look-change-note = One customer can count for several conditions.
look-known-today = As known today, since the data keeps no history of it: { $words }.
look-signed-up-note = Who signed up after a moment is not counted there.
look-column-day = Day
look-column-condition = Condition
look-column-let-in = Entered by it
look-column-put-out = Left by it

look-why-in = { $who } is in { $saved ->
    [yes] the segment “{ $name }”
   *[no] this segment
}.
look-why-out = { $who } is not in { $saved ->
    [yes] the segment “{ $name }”
   *[no] this segment
}.
look-why-fails = { $count ->
    [one] One condition does not hold.
   *[other] { $count } conditions do not hold.
}
look-why-cut = Every condition holds, but a limit or an exclusion of the segment leaves this customer out.
look-why-title = Why { $who } is { $inside ->
    [yes] in
   *[no] not in
} { $saved ->
    [yes] the segment “{ $name }”
   *[no] this segment
}
look-why-all = all of these
look-why-any = at least one of these

breakdown-personal = A segment is not broken down by “{ $field }”, which tells single people apart. Choose a field that many share, such as country, city or loyalty tier.
overlap-how-many = An overlap is looked at for two to { $most } segments; { $given } were named. Name another saved segment.
trend-not-before-now = A trend needs a day before now to begin with, and { $day } is not. Name an earlier one.
look-needs-field = Name the field to break the segment down by, such as country or loyalty tier.
look-needs-customer = Name the customer: by id, mail address or name.

nobody-can-be-both = Nobody can be both: { $one }, and { $other }.
nobody-can-be = Nobody can be this: { $one }.
emptied-by = With the condition “{ $words }” nobody is left.
emptied-at-first = Already the condition “{ $words }” holds for nobody.
emptied-without = { $count ->
    [one] Without “{ $words }” there would be { $shown } customer.
   *[other] Without “{ $words }” there would be { $shown } customers.
}
emptied-together = No condition alone makes it empty: also without any single one of them there would be nobody.

look-kind = { $question ->
    [breakdown] Breakdown
    [overlap] Overlap
    [trend] Trend
   *[why] Membership
}
look-holds = holds
look-fails = does not hold
ask-look-by-what = By what should the segment be broken down?
ask-look-with-which = With which saved segment should it be compared? Name it in quotation marks.
ask-look-at-whom = About which customer? Give an id or a mail address.
look-name = “{ $name }”
