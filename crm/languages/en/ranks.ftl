# Ranks, samples, exclusions and limits, in words.

segment-comma = { "," }{ " " }
segment-except = except those { $conditions }
segment-limit = at most { $count } of them, those with the { $lowest ->
        [yes] lowest
       *[no] highest
    } { $measure } { $window }
segment-limit-random = at most { $count } of them, drawn at random
segment-limited = { $condition } ({ $limit })

top-per = within each { $field }
top-part = who are { $not ->
        [yes] not
       *[no] { "" }
    } in { $share } by { $measure } { $window } ({ $lowest ->
        [yes] lowest first
       *[no] highest first
    }) { $among }
top-part-name = { $name ->
    [half] half { $part } of 2
    [third] third { $part } of 3
    [quartile] quartile { $part } of 4
    [quintile] quintile { $part } of 5
    [decile] decile { $part } of 10
    [percentile] percentile { $part } of 100
   *[other] part { $part } of { $parts }
}
assumption-top-part = parts are counted from the { $lowest ->
    [yes] lowest
   *[no] highest
}

sample-percent = who are { $not ->
        [yes] not
       *[no] { "" }
    } in a random { $share } of all customers { $salt }
sample-part = who are { $not ->
        [yes] not
       *[no] { "" }
    } in part { $part } of { $parts } of a random split { $salt }
sample-count = who are { $not ->
        [yes] not
       *[no] { "" }
    } among { $count } drawn at random { $salt } { $among }
sample-among = (drawn among customers { $condition })
sample-salt = (shuffle “{ $salt }”)

rfm = { $both ->
    [classes] who are { $not ->
            [yes] not
           *[no] { "" }
        } in the RFM class { $classes } { $window }
    [scores] who { $not ->
            [yes] do not have
           *[no] have
        } an RFM score of { $scores } { $window }
   *[both] who are { $not ->
            [yes] not
           *[no] { "" }
        } in the RFM class { $classes } with a score of { $scores } { $window }
}
rfm-class = “{ $name ->
    [champions] champions
    [loyal] loyal
    [potential_loyalists] potential loyalists
    [new_customers] new customers
    [promising] promising
    [need_attention] need attention
    [about_to_sleep] about to sleep
    [at_risk] at risk
    [cant_lose] cannot lose
   *[hibernating] hibernating
}”
rfm-score = { $scores } for { $name ->
    [recency] recency
    [frequency] frequency
   *[money] money
}
assumption-rfm = RFM: scores from 1 to 5 in fifths of the buyers, 5 the best; classes by recency, and frequency and money together

lookalike = who are { $not ->
        [yes] not
       *[no] { "" }
    } among the { $count } most similar to customers { $of }, without those themselves
lookalike-few = similarity: the seed has only { $seed } members; below { $few } it is mostly chance
lookalike-quality = similarity found { $found } of a held-out half in the best 20% (AUC { $auc })
lookalike-traits = what they share: { $traits }
lookalike-trait = { $trait } ({ $seed } of them, { $others } of the others)
trait-unknown = unknown
trait-recency = last order: { $bin ->
    [never] never
    [days-30] in the last 30 days
    [days-90] 31 to 90 days ago
    [days-180] 91 to 180 days ago
    [days-365] 181 to 365 days ago
   *[longer] more than a year ago
}
trait-frequency = number of orders: { $bin ->
    [none] none
    [one] 1
    [two] 2
    [three] 3 to 5
   *[six] 6 or more
}
trait-money = spend: { $bin ->
    [none] no orders
   *[other] fifth { $bin } of the buyers (5 the highest)
}
trait-engagement = engagement in the last 90 days: { $bin ->
    [none] none
    [one] 1 or 2
    [three] 3 to 9
   *[ten] 10 or more
}
trait-tenure = customer for { $bin ->
    [unknown] an unknown time
    [days-90] up to 90 days
    [days-365] up to a year
    [days-1095] up to 3 years
   *[longer] more than 3 years
}
