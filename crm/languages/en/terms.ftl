# Windows of time, amounts and filters, as they stand inside a sentence.

window-last = { $unit ->
    [hour] in the last { $count ->
            [one] hour
           *[other] { $count } hours
        }
    [week] in the last { $count ->
            [one] week
           *[other] { $count } weeks
        }
    [month] in the last { $count ->
            [one] month
           *[other] { $count } months
        }
    [quarter] in the last { $count ->
            [one] quarter
           *[other] { $count } quarters
        }
    [year] in the last { $count ->
            [one] year
           *[other] { $count } years
        }
   *[day] in the last { $count ->
           [one] day
          *[other] { $count } days
       }
}
window-next = { $unit ->
    [hour] in the next { $count ->
            [one] hour
           *[other] { $count } hours
        }
    [week] in the next { $count ->
            [one] week
           *[other] { $count } weeks
        }
    [month] in the next { $count ->
            [one] month
           *[other] { $count } months
        }
    [quarter] in the next { $count ->
            [one] quarter
           *[other] { $count } quarters
        }
    [year] in the next { $count ->
            [one] year
           *[other] { $count } years
        }
   *[day] in the next { $count ->
           [one] day
          *[other] { $count } days
       }
}
window-ago = { $unit ->
    [hour] between { $near } and { $far } hours ago
    [week] between { $near } and { $far } weeks ago
    [month] between { $near } and { $far } months ago
    [quarter] between { $near } and { $far } quarters ago
    [year] between { $near } and { $far } years ago
   *[day] between { $near } and { $far } days ago
}
window-this = { $period ->
    [day] today
    [week] this week
    [month] this month
    [quarter] this quarter
   *[year] this year
}
window-coming = { $period ->
    [day] tomorrow
    [week] next week
    [month] next month
    [quarter] next quarter
   *[year] next year
}
window-previous = { $period ->
    [day] yesterday
    [week] last week
    [month] last month
    [quarter] last quarter
   *[year] last year
}
window-earlier = { $period ->
    [day] on the day { $count } days ago
    [week] in the week { $count } weeks before this one
    [month] in the month { $count } months before this one
    [quarter] in the quarter { $count } quarters before this one
   *[year] in the year { $count } years before this one
}
window-since = since { $first }
window-until = up to { $last }
window-between = from { $first } to { $last }
window-on = on { $first }

number-is = exactly { $value }
number-is-not = not exactly { $value }
number-more-than = more than { $value }
number-at-least = at least { $value }
number-less-than = less than { $value }
number-at-most = at most { $value }
number-between = between { $value } and { $upper }

filter-is = { $field }: { $values }
filter-is-not = { $field }: not { $values }
filter-contains = { $field } contains “{ $values }”
filter-starts-with = { $field } begins with “{ $values }”
filter-ends-with = { $field } ends with “{ $values }”
filter-is-empty = { $field }: none
filter-is-not-empty = { $field }: any
filter-more-than = { $field }: more than { $values }
filter-at-least = { $field }: at least { $values }
filter-less-than = { $field }: less than { $values }
filter-at-most = { $field }: at most { $values }
filter-between = { $field }: between { $values } and { $upper }
filter-after = { $field }: after { $values }
filter-from = { $field }: from { $values } on
filter-before = { $field }: before { $values }
filter-until = { $field }: up to { $values }
filter-from-to = { $field }: from { $values } to { $upper }
filter-yes = yes
filter-no = no
filter-and-more = { $values } and { $count } more
