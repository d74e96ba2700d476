# What customers did, more finely: on how many days, when first, what together, what is due, at which hours.

happened-days = who have { $what } on { $amount } different { $count ->
        [one] day
       *[other] days
    } { $window } { $details }
engaged-days = who have { $by ->
        [email] opened or clicked an email
       *[any] been engaged
    } on { $amount } different { $count ->
        [one] day
       *[other] days
    } { $window }
done-once = who have { $not ->
        [yes] not
       *[no] { "" }
    } { $what } for the { $which ->
        [first] first
       *[last] last
    } time { $window } { $details }
first-order-name = first order

goods = { $object ->
    [category] products in the category { $category }
    [brand] products by { $brand }
    [both] products in the category { $category } by { $brand }
    [name] “{ $name }”
   *[any] products
} { $details }
together = who have { $not ->
        [yes] { $ever ->
            [yes] never
           *[no] not
        }
       *[no] { "" }
    } bought { $items } in the same order { $window }
due = whose next order { $what ->
        [goods] of { $goods }
       *[any] { "" }
    } { $when ->
        [was] was
       *[other] is
    } { $not ->
        [yes] not
       *[no] { "" }
    } { $when ->
        [overdue] overdue
       *[other] due { $window }
    } { $details }
assumption-due = due: last order plus the customer’s own average time between orders; it takes two orders

during-window = { $during } { $window }
during-weekdays = { $days ->
    [weekend] on a weekend
    [week] on a weekday
   *[other] on a { $names }
}
during-hours = between { $first } and { $last }
during-dates = between { $first } and { $last } of any year
during-date = on { $first } of any year
assumption-customer-zone = hours and days are the customer’s own by country where it has one time zone, else those of { $zone }

sequence-soon-hours = within { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }
assumption-time-to-follow = only what happened early enough to be followed counts: { $days ->
        [0] { $hours ->
            [one] 1 hour has
           *[other] { $hours } hours have
        }
        [one] 1 day has
       *[other] { $days } days have
    } passed since

window-longer-ago = { $unit ->
    [hour] more than { $near ->
            [one] 1 hour
           *[other] { $near } hours
        } ago
    [week] more than { $near ->
            [one] 1 week
           *[other] { $near } weeks
        } ago
    [month] more than { $near ->
            [one] 1 month
           *[other] { $near } months
        } ago
    [quarter] more than { $near ->
            [one] 1 quarter
           *[other] { $near } quarters
        } ago
    [year] more than { $near ->
            [one] 1 year
           *[other] { $near } years
        } ago
   *[day] more than { $near ->
           [one] 1 day
          *[other] { $near } days
       } ago
}
attribute-matches = whose { $field } { $not ->
        [yes] does not match
       *[no] matches
    } the pattern “{ $values }”
filter-matches = { $field } matches the pattern “{ $values }”
