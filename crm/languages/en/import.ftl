# The report after an import.

import-summary = Imported: { $tables }.
import-unchanged = Nothing has changed since the last import of these files, so the data stays as it is.
import-period-orders = Orders from { $first } to { $last }.
import-period-events = Events from { $first } to { $last }.
import-rejected = { $table }: { $count ->
    [one] 1 row was left out
   *[other] { $rows } rows were left out
} because { $reason }.

import-reason-bad-number = "{ $column }" is not a number that can be read safely
import-reason-bad-time = "{ $column }" is not a date or time in ISO 8601
import-reason-bad-boolean = "{ $column }" is neither true nor false
import-reason-bad-json = "{ $column }" is not JSON
import-reason-duplicate-key = "{ $column }" is there already (the first row stays)
import-reason-unknown-reference = "{ $column }" is not in its table
import-reason-missing-value = "{ $column }" is empty
import-reason-ragged-row = the row has more or fewer cells than the header
import-reason-torn-quote = a quotation mark is not closed

import-own-currency = All amounts are in { $currency } and no exchange rates came with them, so money is told in { $currency }. For another currency, add fx_rates.
import-no-rate = { $table }: { $count ->
    [one] 1 amount
   *[other] { $rows } amounts
} in { $currencies } without an exchange rate; add fx_rates, or they are missing from all sums of money.
import-odd-status = orders: the status { $words } is not one of placed, shipped, delivered, returned, cancelled. { $count ->
    [one] That order counts
   *[other] Those { $rows } orders count
} as sold; say in mapping.yaml what each word stands for if not.
import-table-empty = { $table } has a header but no rows.
import-file-unused = Not used, because they are named like no table: { $files }.

import-can = You can ask about: { $questions }.
import-can-customers = who the customers are and where they live
import-can-products = products, prices and stock
import-can-orders = sales, spend and repeat buyers
import-can-order-items = what was bought, by product and category
import-can-events = visits, opens, clicks and who has gone quiet
import-can-campaigns = campaigns and their cost
import-can-consents = who may be written to
import-can-tickets = service cases and how fast they are closed
import-can-surveys = satisfaction and recommendation (NPS)
import-missing-products = Without products there is no answer by product name, category or brand.
import-missing-orders = Without orders there is no answer about sales, spend or buyers.
import-missing-order-items = Without order_items there is no answer about what was bought.
import-missing-events = Without events there is no answer about engagement, opens, clicks or visits.
import-missing-campaigns = Without campaigns there is no answer by campaign, and no cost of winning customers.
import-missing-consents = Without consents nobody counts as reachable.
import-missing-tickets = Without tickets there is no answer about service.
import-missing-surveys = Without surveys there is no answer about satisfaction or NPS.
import-missing-fx-rates = Without fx_rates only amounts in { $currency } are added up.
