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
