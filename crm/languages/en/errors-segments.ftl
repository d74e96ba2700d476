# What can be wrong with a segment, a filter or a window.

comparison-not-for-text = "{ $field }" holds text, so it cannot be compared with "{ $op }". What works: is, is_not, contains, starts_with, ends_with, matches, is_empty.
comparison-not-for-number = "{ $field }" holds numbers, so it cannot be compared with "{ $op }". What works: is, is_not, more_than, at_least, less_than, at_most, between, is_empty.
comparison-not-for-day = "{ $field }" holds dates, so it cannot be compared with "{ $op }". What works: is, is_not, more_than (after), less_than (before), between, is_empty.
comparison-not-for-boolean = "{ $field }" is either yes or no, so it cannot be compared with "{ $op }". What works: is, is_not, is_empty.
comparison-values = "{ $field }" is compared with { $given } values here, but this comparison takes { $fewest ->
    [0] none
    [2] exactly two
   *[other] at least one and at most { $most }
}.
comparison-backwards = Nothing can be between { $low } and { $high } for "{ $field }": put the lower value first.
value-not-a-number = "{ $value }" is not a number, and "{ $field }" holds numbers. Write digits, such as 20 or 19.90.
value-not-a-date = "{ $value }" is not a day of the calendar, and "{ $field }" holds dates. Write it as 2026-01-31.
value-not-yes-or-no = "{ $value }" is neither yes nor no, which is all that "{ $field }" can be.
field-not-here = "{ $field }" cannot be asked here: this condition looks at { $tables }. Put the field into a condition of its own.
field-not-a-date = "{ $field }" holds no dates, so no period can be asked of it. Compare its values instead.
field-not-a-number = "{ $field }" holds no numbers, so customers cannot be ranked by it. Rank them by spend, orders, units, average_order or a number field.
unknown-event = There is no event called "{ $name }". The nearest are: { $near }.
age-out-of-range = An age of { $years } years is beyond what people reach: name one from 0 to { $most }.
window-too-far = This period reaches further than the calendar does. Name fewer years.
window-backwards = This period ends before it begins. Name the earlier end first.
window-without-days = This period names neither a first nor a last day. Name at least one, such as 2026-01-31.
number-needs-upper = "between" needs two numbers, and only "between" has two. Give both, or choose another comparison.
number-backwards = The upper number is below the lower one. Put the lower one first.
top-needs-share = A ranking needs either a number of customers or a percentage, not both and not neither.

segment-too-deep = The conditions are nested more than { $most } levels deep. Save an inner group as a segment of its own and refer to it.
segment-too-large = These are { $count } conditions, and { $most } are the most. Give the values of one field as a list in one condition.
segment-unknown-kind = There is no kind of condition or period called "{ $kind }". The nearest are: { $near }.
segment-without-kind = A condition at "{ $part }" does not say its kind. The kinds are: { $known }.
segment-unknown-part = This condition has no part called "{ $part }". Take it out, or put it into the condition that it belongs to.
segment-missing-part = A condition lacks its "{ $part }". Add it.
segment-unknown-choice = "{ $given }" cannot stand as "{ $part }". What can: { $known }.
segment-beyond-limit = { $given } is beyond what "{ $part }" can be; the limit is { $limit }.
segment-bad-date = "{ $given }" is not a day of the calendar. Write it as 2026-01-31.
segment-bad-value = "{ $given }" cannot stand as "{ $part }". Nothing was changed; give a value of another kind.
segment-empty-part = "{ $part }" is empty. Give at least one.
