# Funnels: customers step by step, and the condition of those who came so far or were lost.

path = who have { $first } { $window }{ $then }{ $each }{ $lost }
path-then = , then { $step }
path-each = , each { $soon }
path-lost = , but have not { $none } after that { $soon }

funnel-step = Step
funnel-order = Order
funnel-of-first = Of the first step
funnel-of-previous = Of the step before
funnel-lost-here = Lost before this step
funnel-median = Median time since the step before (h)
funnel-title = Funnel: { $steps }
funnel-none = No customer reached the first step, “{ $step }”, so there is nothing to follow.
funnel-summary = Of { $started } { $count ->
    [one] customer
   *[other] customers
} with “{ $first }”, { $reached } reached “{ $last }” ({ $share }).
funnel-lost = Most are lost between “{ $before }” and “{ $step }”: { $lost } { $count ->
    [one] customer
   *[other] customers
}; { $share } went on.
funnel-rule = Each customer counts once. The first step is in the period; each later one follows the step before { $soon }, up to now. Times are from the latest step before.
funnel-still-running = Customers whose time for the next step has not run out yet count as lost so far.
funnel-filter-partly = “{ $filter }” does not apply to { $steps }, which know nothing of it.
funnel-few = Only { $count } customers began, so the shares say little.

funnel-none-lost-first = Nobody is lost before the first step. Ask for those who were lost at step 2 or later.
funnel-no-such-filter = No step of this funnel knows “{ $field }”. Filter by products, campaigns, events or orders that the steps are made of, or by customers.
analysis-nobody-behind = The rows of this analysis are not single customers, so no segment can be made of one. Ask for a funnel, an RFM grid, or a report by a field of customers.
