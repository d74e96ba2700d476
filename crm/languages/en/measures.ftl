# Measures of worth, carts, the mailing list and stock: what they mean, and their units.

report-days = { $days } days
report-by-age = age group
report-by-segment = segment
report-cohort-first-order = { $grain } of first order
report-cohort-signup = { $grain } of sign-up
report-in-none = in none of them
report-months = { $months } months
said-cost-shared = The cost of a campaign is shared evenly among the customers it was sent to.
report-mixed-currencies = Amounts in different currencies cannot be added up, so “{ $measure }” needs one currency: ask for it by currency, or for one currency alone. Revenue, converted by the exchange rates, can be asked for as it is.
report-no-past = The measure “{ $measure }” is known only as it stands now, so it cannot be compared with an earlier period. Ask for it as of now, or compare a measure that has a history, such as units.
measure-definitions = { $count ->
    [one] How the measure is defined
   *[other] How the measures are defined
}
measure-source = Source: { $tables }. Unit: { $unit }.
measure-unit-count = number
measure-unit-fraction = share, 1 is all of it
measure-unit-hours = hours
measure-unit-days = days
measure-unit-months = months
measure-unit-score = points
measure-unit-number = plain number

glossary-measure-gross-revenue = Revenue before discount: order totals plus the discounts on them, in { $currency }. Revenue is net of discount.
glossary-measure-own-currency-revenue = The sum of order totals as they were charged, each currency by itself and not converted.
glossary-measure-margin-rate = Sales of products less their cost, divided by these sales, where the cost is known.
glossary-measure-total-opens = Every open of an email, the second one by the same customer too.
glossary-measure-total-clicks = Every click in an email, the second one by the same customer too.
glossary-measure-total-open-rate = All opens divided by delivered emails; above 1 where people open again and again.
glossary-measure-total-click-rate = All clicks divided by delivered emails.
glossary-measure-sell-through = Units sold in the period, divided by units sold plus the pieces in stock now.
glossary-measure-delivery-time = The average days from an order to its delivery.
glossary-measure-ltv-to-cac = The average lifetime spend of the buyers won in the period, divided by the campaign cost of a new customer in it.
glossary-measure-payback = The acquisition cost of a customer, divided by the margin that a customer won in the period brings a month: after how many months winning them has paid off.
glossary-measure-revenue-per-buyer = Revenue of known customers in the period, divided by the customers who bought, in { $currency }.
glossary-measure-cart-rate = Customers who put something into the cart, divided by customers who viewed a product.
glossary-measure-checkout-rate = Customers who started a checkout, divided by customers who put something into the cart.
glossary-measure-cart-abandonment-rate = Customers with a cart addition and no order that counts after it, divided by customers with a cart addition.
glossary-measure-list-growth = Customers who came onto the mailing list in the period less those who left it.
glossary-measure-list-joined = Customers who came onto the mailing list in the period: they opted in for email and had not been on it.
glossary-measure-list-left = Customers who left the mailing list in the period: they opted out, unsubscribed, complained, or their mail bounced.
report-each-currency = There is no exchange rate for { $currencies }, so the amounts cannot be added up. Shown instead: the revenue of each currency by itself, as it was charged.
report-by-currency-instead = Amounts in different currencies cannot be added up, so each currency is shown by itself.
report-each = { $measure }: { $values }.
report-highest-each = { $measure }, the highest of each currency: { $values }.
report-named-value = { $name } { $value }

# Over a column of the company's own.
own-number-avg = average { $field }
own-number-sum = total { $field }
own-number-max = highest { $field }
own-number-min = lowest { $field }
