# Rangs, échantillons, exclusions et limites, en mots.

segment-comma = { "," }{ " " }
segment-except = sauf ceux { $conditions }
segment-limit = au plus { $count } d’entre eux, ceux qui viennent en { $lowest ->
        [yes] dernier
       *[no] premier
    } par { $measure } { $window }
segment-limit-random = au plus { $count } d’entre eux, tirés au hasard
segment-limited = { $condition } ({ $limit })

top-per = au sein de chaque « { $field } »
top-part = qui { $not ->
    [yes] ne sont pas
   *[no] sont
} dans { $share } par { $measure } { $window } ({ $lowest ->
    [yes] les plus bas d’abord
   *[no] les plus élevés d’abord
}) { $among }
top-part-name = { $name ->
    [2] la moitié { $part } sur 2
    [3] le tiers { $part } sur 3
    [4] le quartile { $part } sur 4
    [5] le quintile { $part } sur 5
    [10] le décile { $part } sur 10
    [100] le centile { $part } sur 100
   *[other] la part { $part } sur { $parts }
}
assumption-top-part = les parts sont comptées à partir des valeurs { $lowest ->
    [yes] les plus basses
   *[no] les plus élevées
}

sample-percent = qui { $not ->
    [yes] ne font pas
   *[no] font
} partie de { $share } des clients tirés au hasard { $salt }
sample-part = qui { $not ->
    [yes] ne sont pas
   *[no] sont
} dans la part { $part } sur { $parts } d’une répartition aléatoire { $salt }
sample-count = qui { $not ->
    [yes] ne font pas
   *[no] font
} partie de { $count } tirés au hasard { $salt } { $among }
sample-among = (tirage parmi les clients { $condition })
sample-salt = (tirage « { $salt } »)
