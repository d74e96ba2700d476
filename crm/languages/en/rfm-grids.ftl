# RFM grids: buyers by how recently, how often and for how much they bought.

rfm-title = RFM grid of buyers
rfm-group = Group or cell
rfm-recency = Recency
rfm-frequency = Frequency
rfm-money = Money
rfm-share = Share of buyers
rfm-revenue = Revenue
rfm-revenue-share = Share of revenue
rfm-axis-recency = Recency score (5: bought most recently)
rfm-axis-frequency = Frequency score (5: bought most often)
rfm-axis-money = Money score (5: spent most)
rfm-none = Nobody bought anything in that time, so there is nothing to score.
rfm-summary = { $customers } { $count ->
    [one] buyer is
   *[other] buyers are
} scored.
rfm-largest = The largest group is “{ $name }”: { $customers } { $count ->
    [one] customer
   *[other] customers
} ({ $share }) with { $revenue } ({ $part } of revenue).
rfm-richest = Most revenue comes from “{ $name }”: { $revenue } ({ $part }) from { $customers } { $count ->
    [one] customer
   *[other] customers
} ({ $share }).
rfm-rule = Scores from 1 to 5 are fifths of all buyers of the period, 5 the best, as in RFM segments. The ten groups come first, then the cells; groups go by recency, and by the mean of frequency and money, rounded up.
rfm-few = Only { $count } buyers: fifths of so few say little.
