# Segments in words. A condition is a clause that follows "customers": who ..., whose ...

segment-everyone = All customers
segment-nobody = No customers
segment-sentence = Customers { $conditions }
segment-list-all = Customers to whom all of this applies:
segment-list-any = Customers to whom at least one of these applies:
list-all = all of these:
list-any = at least one of these:
group = ({ $conditions })
condition-comma = { "," }{ " " }
condition-and = { " " }and{ " " }
condition-and-last = , and{ " " }
condition-or = { " " }or{ " " }
condition-or-last = , or{ " " }
condition-not = who are not among those { $condition }
details = ({ $filters })
or-none = { " " }or{ " " }

everyone = { $not ->
        [yes] who are not customers
       *[no] who are customers
    }

attribute-is = whose { $field } is { $not ->
        [yes] not { $values }
       *[no] { $values }
    }
attribute-contains = whose { $field } { $not ->
        [yes] does not contain
       *[no] contains
    } “{ $values }”
attribute-starts-with = whose { $field } { $not ->
        [yes] does not begin
       *[no] begins
    } with “{ $values }”
attribute-ends-with = whose { $field } { $not ->
        [yes] does not end
       *[no] ends
    } with “{ $values }”
attribute-is-empty = whose { $field } is { $not ->
        [yes] known
       *[no] not known
    }
attribute-more-than = { $not ->
        [yes] without
       *[no] with
    } { $field } above { $values }
attribute-at-least = { $not ->
        [yes] without
       *[no] with
    } { $field } of at least { $values }
attribute-less-than = { $not ->
        [yes] without
       *[no] with
    } { $field } below { $values }
attribute-at-most = { $not ->
        [yes] without
       *[no] with
    } { $field } of at most { $values }
attribute-between = { $not ->
        [yes] without
       *[no] with
    } { $field } between { $values } and { $upper }
attribute-after = whose { $field } is { $not ->
        [yes] not after
       *[no] after
    } { $values }
attribute-from = whose { $field } is { $not ->
        [yes] not on or after
       *[no] on or after
    } { $values }
attribute-before = whose { $field } is { $not ->
        [yes] not before
       *[no] before
    } { $values }
attribute-until = whose { $field } is { $not ->
        [yes] not on or before
       *[no] on or before
    } { $values }
attribute-from-to = whose { $field } is { $not ->
        [yes] not between
       *[no] between
    } { $values } and { $upper }

attribute-country = who { $not ->
        [yes] do not live
       *[no] live
    } in { $places }
country-in = { $code ->
    [AE] the United Arab Emirates
    [CD] the Democratic Republic of the Congo
    [CF] the Central African Republic
    [CZ] Czechia
    [DO] the Dominican Republic
    [GB] the United Kingdom
    [NL] the Netherlands
    [PH] the Philippines
    [US] the United States
   *[other] { $name }
}
attribute-type = who { $not ->
        [yes] are not
       *[no] are
    } { $types }
type-plural = { $type ->
    [salon_owner] salon owners
    [stylist] stylists
    [distributor] distributors
   *[consumer] consumers
}

dated = whose { $field } is { $not ->
        [yes] not
       *[no] { "" }
    } { $window }
dated-ever = whose { $field } is { $not ->
        [yes] not known
       *[no] known
    }
dated-sign-up = who { $not ->
        [yes] did not sign up
       *[no] signed up
    } { $window }
anniversary = whose anniversary of { $field } is { $not ->
        [yes] not
       *[no] { "" }
    } { $window }
anniversary-birthday = whose birthday is { $not ->
        [yes] not
       *[no] { "" }
    } { $window }
age = who are { $not ->
        [yes] not
       *[no] { "" }
    } { $amount } { $count ->
         [one] year
        *[other] years
     } old

happened-some = who have { $what } { $window } { $details }
happened-none = who have { $ever ->
        [yes] never
       *[no] not
    } { $none } { $window } { $details }
happened-times = who have { $what } { $op ->
        [once] exactly once
       *[other] { $amount } { $count ->
        [one] time
       *[other] times
    }
    } { $window } { $details }
did-event = { $type ->
    [email_sent] been sent an email
    [email_delivered] received an email
    [email_bounced] had an email bounce
    [email_opened] opened an email
    [email_clicked] clicked a link in an email
    [email_unsubscribed] unsubscribed from emails
    [email_complained] reported an email as spam
    [push_sent] been sent a push message
    [push_opened] opened a push message
    [sms_sent] been sent an SMS
    [sms_clicked] clicked a link in an SMS
    [page_viewed] viewed a page
    [product_viewed] viewed a product
    [cart_added] added something to the cart
    [checkout_started] started the checkout
    [app_opened] opened the app
    [store_visited] visited a store
   *[other] had the event “{ $name }”
}
did-order = placed an order
did-buy = { $object ->
    [category] bought products in the category { $category }
    [brand] bought products by { $brand }
    [both] bought products in the category { $category } by { $brand }
    [name] bought “{ $name }”
   *[any] bought products
}
ordered-times = who have placed { $amount } { $count ->
        [one] order
       *[other] orders
    } { $window } { $details }
bought-times = who have { $what } in { $amount } { $count ->
        [one] order
       *[other] orders
    } { $window } { $details }
bought-units = who have bought { $amount } { $count ->
        [one] unit
       *[other] units
    } { $window } { $details }
bought-different = who have bought { $amount } different { $of ->
        [categories] { $count ->
            [one] category
           *[other] categories
        }
        [brands] { $count ->
            [one] brand
           *[other] brands
        }
       *[products] { $count ->
            [one] product
           *[other] products
        }
    } { $window } { $details }
spent = who have spent { $amount } { $window } { $details }
average-order = whose average order value is { $not ->
        [yes] not
       *[no] { "" }
    } { $amount } { $window } { $details }
status-note = { $status ->
    [returned] returned orders only
    [cancelled] cancelled orders only
    [late] orders delivered late only
    [first] the first order only
    [last] the last order only
   *[any] cancelled and returned orders included
}

engaged = who { $not ->
        [yes] have { $ever ->
        [yes] never
       *[no] not
    }
       *[no] { $ever ->
        [yes] have ever
       *[no] have
    }
    } been engaged { $window }
engaged-email = who { $not ->
        [yes] have { $ever ->
        [yes] never
       *[no] not
    }
       *[no] have
    } opened or clicked an email { $window }
lapsed = who have { $not ->
        [yes] never bought, or have bought
       *[no] bought before, but not
    } { $window }
nth-order = who have { $not ->
        [yes] never
       *[no] { "" }
    } placed a { $n ->
        [2] 2nd
        [3] 3rd
       *[other] { $n }th
    } order
nth-order-when = whose { $n ->
        [2] 2nd
        [3] 3rd
       *[other] { $n }th
    } order was { $not ->
        [yes] not
       *[no] { "" }
    } { $window }
nth-order-soon = whose { $n ->
        [2] 2nd
        [3] 3rd
       *[other] { $n }th
    } order { $not ->
        [yes] did not come
       *[no] came
    } within { $days ->
        [one] 1 day
       *[other] { $days } days
    } of their first { $window }
first-order = whose first order was { $not ->
        [yes] not
       *[no] { "" }
    } { $window }
last-order = whose last order was { $not ->
        [yes] not
       *[no] { "" }
    } { $window }
ordered-ever = who have { $not ->
        [yes] never
       *[no] { "" }
    } placed an order

sequence = who have { $what } { $window } and have { $followed ->
        [yes] { $then }
       *[no] not { $none }
    } after that { $soon }
sequence-soon = within { $days ->
        [one] 1 day
       *[other] { $days } days
    }

top = who are { $not ->
        [yes] not
       *[no] { "" }
    } among the { $lowest ->
         [yes] bottom
        *[no] top
     } { $share } by { $measure } { $window } { $among }
top-among = (ranked among customers { $condition })
measure = { $by ->
    [spend] spend
    [orders] number of orders
    [units] units bought
    [average_order] average order value
    [days_since_order] days since the last order
    [engagement] number of engagements
   *[other] { $field }
}
measure-lifetime-spend = lifetime spend

consent = { $status ->
    [opted_in] who have { $not ->
            [yes] not
           *[no] { "" }
        } opted in to { $channel }
    [opted_out] who have { $not ->
            [yes] not
           *[no] { "" }
        } opted out of { $channel }
   *[pending] whose consent for { $channel } is { $not ->
           [yes] not
          *[no] { "" }
       } pending
}
channel = { $channel ->
    [email] email
    [sms] SMS
    [push] push messages
    [phone] phone calls
   *[whatsapp] WhatsApp
}
reachable = who { $not ->
        [yes] cannot
       *[no] can
    } be reached by { $channel ->
    [email] email
    [sms] SMS
   *[push] push message
}
tickets-some = who have opened a support ticket { $window } { $details }
tickets-none = who have { $ever ->
        [yes] never
       *[no] not
    } opened a support ticket { $window } { $details }
tickets-times = who have opened { $amount } { $count ->
        [one] support ticket
       *[other] support tickets
    } { $window } { $details }
survey = who have { $not ->
        [yes] not
       *[no] { "" }
    } answered { $type ->
    [nps] an NPS survey
    [csat] a CSAT survey
    [ces] a CES survey
   *[any] a survey
} { $score } { $window } { $details }
survey-score = with a score of { $amount }
survey-class = who { $not ->
        [yes] have not answered
       *[no] have answered
    } an NPS survey as { $class ->
    [promoter] promoters
    [passive] passives
   *[detractor] detractors
} { $window } { $details }
in-segment = who are { $not ->
        [yes] not
       *[no] { "" }
    } in the segment “{ $name }”

assumption-engaged-window = period for “engaged”: { $window }
assumption-engaged-signs = opens, clicks, visits and orders count as engagement
assumption-lapsed-window = “lapsed”: no order { $window }
assumption-top = “VIP”: the top { $share } by { $measure }
assumption-counting = cancelled and returned orders are left out
assumption-new-window = period for “new”: { $window }
