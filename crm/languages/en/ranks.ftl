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
    } in the { $share } by { $measure } { $window } ({ $lowest ->
        [yes] lowest first
       *[no] highest first
    }) { $among }
top-part-name = { $name ->
    [2] half { $part } of 2
    [3] third { $part } of 3
    [4] quartile { $part } of 4
    [5] quintile { $part } of 5
    [10] decile { $part } of 10
    [100] percentile { $part } of 100
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
