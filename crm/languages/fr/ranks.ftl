# Rangs, échantillons, exclusions et limites, en mots.

segment-comma = { "," }{ " " }
segment-except = sauf ceux { $conditions }
segment-limit = au plus { $count } d’entre eux, ceux qui viennent en { $lowest ->
        [yes] dernier
       *[no] premier
    } par { $measure } { $window }
segment-limit-random = au plus { $count } d’entre eux, tirés au hasard
segment-limited = { $condition } ({ $limit })

top-per = dans chaque { $field }
top-part = qui { $not ->
    [yes] ne sont pas
   *[no] sont
} dans { $share } par { $measure } { $window } ({ $lowest ->
    [yes] les plus bas d’abord
   *[no] les plus élevés d’abord
}) { $among }
top-part-name = { $name ->
    [half] la moitié { $part } sur 2
    [third] le tiers { $part } sur 3
    [quartile] le quartile { $part } sur 4
    [quintile] le quintile { $part } sur 5
    [decile] le décile { $part } sur 10
    [percentile] le centile { $part } sur 100
   *[other] la part { $part } sur { $parts }
}
assumption-top-part = les parts sont comptées à partir des valeurs { $lowest ->
    [yes] les plus basses
   *[no] les plus élevées
}

sample-percent = qui { $not ->
    [yes] ne font pas
   *[no] font
} partie d’un tirage au hasard de { $share } des clients { $salt }
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

rfm = { $both ->
    [classes] qui { $not ->
        [yes] ne font pas
       *[no] font
    } partie de la classe RFM { $classes } { $window }
    [scores] qui { $not ->
        [yes] n’ont pas
       *[no] ont
    } un score RFM de { $scores } { $window }
   *[both] qui { $not ->
        [yes] ne font pas
       *[no] font
    } partie de la classe RFM { $classes } avec un score de { $scores } { $window }
}
rfm-class = « { $name ->
    [champions] champions
    [loyal] fidèles
    [potential_loyalists] fidèles potentiels
    [new_customers] nouveaux clients
    [promising] prometteurs
    [need_attention] à suivre
    [about_to_sleep] s’endorment
    [at_risk] à risque
    [cant_lose] à ne pas perdre
   *[hibernating] en sommeil
} »
rfm-score = { $scores } en { $name ->
    [recency] récence
    [frequency] fréquence
   *[money] montant
}
assumption-rfm = RFM : scores de 1 à 5 par cinquièmes des acheteurs, 5 étant le meilleur ; classes selon la récence, et la fréquence et le montant ensemble
