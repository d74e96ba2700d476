# Pareto: which share of customers or products makes which share of a measure.

pareto-title = Pareto: { $measure } by { $thing }
pareto-customer = customer
pareto-part = Part
pareto-place = Place
pareto-band = Top { $percent }
pareto-target = { $share } of { $measure } reached
pareto-share = Share
pareto-of-groups = Share of all of them
pareto-cumulative = { $measure }, share of the whole so far
pareto-summary = { $number } of { $groups } { $kind ->
    [customers] customers
   *[other] groups by { $thing }
} ({ $part }) make { $share } of { $measure }.
pareto-top = The top { $percent } make { $part }.
pareto-first = “{ $name }” alone makes { $part }.
pareto-none = There is no { $measure } above zero in that time, so it has no shares.
pareto-rule = Laid in order, largest first, and added up; parts are rounded up to whole ones.
pareto-guests = Only known customers with such orders or events are counted; orders without a customer are left out.
pareto-negative = Some are below zero, so the curve can rise above 100% and fall back.
pareto-not-additive = “{ $measure }” does not add up over its parts, so nobody makes a share of it. Ask for revenue, orders or units.
pareto-overlapping = “{ $measure }” cannot be shared out by { $field }, because one row is in several of its groups. Ask for revenue or units by product, or for customers.
