# Campaigns beside each other, and the result of an A/B test.

campaigns-title = { $measure } of campaigns side by side · { $period }
campaigns-campaign = campaign
campaigns-low = Low end (95%)
campaigns-high = High end (95%)
campaigns-difference = Difference to the best
campaigns-difference-low = Its low end (95%)
campaigns-difference-high = Its high end (95%)
campaigns-p = p value, corrected
campaigns-verdict = Is the difference real?
campaigns-best = best
campaigns-real = real
campaigns-chance = may be chance
campaigns-untested = cannot be tested
campaigns-best-is = { $measure } is best for { $best } with { $value } (between { $low } and { $high } with 95% confidence).
campaigns-none-tested = The others cannot be tested against it.
campaigns-pair-real = { $label } has { $value }; the difference of { $difference } is real (between { $low } and { $high } with 95% confidence).
campaigns-pair-chance = { $label } has { $value }; the difference of { $difference } may be chance.
campaigns-all-real = It is really better than each of the { $others } others.
campaigns-some-real = It is really better than { $real } of the { $others } others; with the rest the difference may be chance.
campaigns-none-real = No difference to the { $others } others is real; all of them may be chance.
campaigns-nearest = The best of those that may be as good is { $label } with { $value }.
campaigns-rule = Rates have Wilson’s 95% interval, differences of rates Newcombe’s; a mean has Student’s, and two means are told apart by Welch’s test. “Real” means a p value below 0.05 after Holm’s correction for { $pairs ->
    [one] 1 comparison
   *[other] { $pairs } comparisons
}; the intervals are each for itself.
campaigns-largest = There are { $all } groups; the { $shown } with the most recipients are compared. Name a type, a channel or a period to compare others.
campaigns-odd = { $count ->
    [one] { $labels } has fewer than 30 recipients, or more who did it than recipients, and is not tested.
   *[other] { $labels } have fewer than 30 recipients, or more who did it than recipients, and are not tested.
}

campaigns-not-tested = “{ $measure }” cannot be compared with a test. These can: { $measures }.
campaigns-not-by = Campaigns cannot be compared by “{ $field }”, which is no field of campaigns. Compare them one by one, or by campaign type or channel.
campaigns-no-such = There is no campaign called “{ $name }”. The nearest are: { $near }.
campaigns-nobody = No campaign that is asked for reached anybody, so there is no { $measure } to compare. Ask for a longer period or other campaigns.
campaigns-too-few = None of these campaigns has at least { $fewest } recipients (the largest has { $most }), so nothing can be said about differences. Compare larger campaigns or groups of them, such as campaign types.
campaigns-one = Only one campaign fits ({ $campaign }), so there is nothing to compare it with. Name another one, or a longer period.

ab-title = A/B test: { $measure } · { $period }
ab-measure = Measure
ab-variant = Variant
ab-recipients = Recipients
ab-value = Value
ab-needed = Recipients needed per variant
ab-winner = { $label } won by { $measure }: the difference is real.
ab-no-winner = There is no winner by { $measure } yet.
ab-of = { $measure }: best is { $label } with { $value }.
ab-more = To tell a difference of this size, each variant would need about { $needed } recipients; the smaller one has { $fewest }, so about { $more } more.
ab-rule = A difference is called real when its p value is below 0.05 after Holm’s correction for { $tests ->
    [one] 1 test
   *[other] { $tests } tests
} (rates: pooled z test or Fisher’s exact test; means: Welch’s test). Recipients needed are those with which a difference of the size seen is found four times in five (power 80%).
ab-other-days = The variants were sent on { $days } different days; part of the difference may come from that.
ab-both = { $count ->
    [one] 1 customer was sent more than one variant.
   *[other] { $count } customers were sent more than one variant.
}
ab-no-variants = There is only one variant ({ $campaign }), so there is nothing to test. Name two campaigns, or a field of campaigns that holds the variant.
ab-too-many = { $count } campaigns fit, too many for one test (at most { $most }). Name the variants, or compare the campaigns instead.
ab-money-alone = Revenue per mail is tested by itself, because it is money and the others are shares. Ask for it alone.
