# Cohorts by sign-up.

signup-cohort = Sign-up
signup-after = Ordered
signup-cohorts-title = { $grain ->
    [week] Orders after sign-up, by week of sign-up
    [quarter] Orders after sign-up, by quarter of sign-up
   *[month] Orders after sign-up, by month of sign-up
}
signup-cohorts = { $grain ->
    [week] Of { $customers } customers who signed up { $first } ordered in the week after it, and { $last } in week { $number }.
    [quarter] Of { $customers } customers who signed up { $first } ordered in the quarter after it, and { $last } in quarter { $number }.
   *[month] Of { $customers } customers who signed up { $first } ordered in the month after it, and { $last } in month { $number }.
}
signup-cohorts-ends = { $grain ->
    [week] In the first week after, { $top } was best with { $best }, and { $low } lowest with { $worst }.
    [quarter] In the first quarter after, { $top } was best with { $best }, and { $low } lowest with { $worst }.
   *[month] In the first month after, { $top } was best with { $best }, and { $low } lowest with { $worst }.
}
signup-means-cohorts = Retention of period n = customers of the cohort with a counting order in the n-th period after that of their sign-up ÷ all customers of the cohort. A cohort is everybody who signed up in that period.
cohort-period-to-come = { $grain ->
    [week] Week
    [quarter] Quarter
   *[month] Month
} { $number } of this cohort has not begun yet, so nobody can have come back in it. Name an earlier one.
cohort-one-row = This row is all cohorts together, each with periods of its own. Name the row of one cohort, such as “the first row in month 1”.
