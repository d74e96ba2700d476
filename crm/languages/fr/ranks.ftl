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

lookalike = qui { $not ->
    [yes] ne font pas
   *[no] font
} partie des { $count } les plus semblables aux clients { $of }, sans ces derniers
lookalike-few = ressemblance : le modèle ne compte que { $seed } membres ; au-dessous de { $few }, c’est surtout le hasard
lookalike-quality = la ressemblance a retrouvé { $found } d’une moitié mise de côté dans les meilleurs 20 % (AUC { $auc })
lookalike-traits = ce qu’ils ont en commun : { $traits }
lookalike-trait = { $trait } ({ $seed } d’entre eux, { $others } des autres)
trait-unknown = inconnu
trait-recency = dernière commande : { $bin ->
    [never] jamais
    [days-30] dans les 30 derniers jours
    [days-90] il y a 31 à 90 jours
    [days-180] il y a 91 à 180 jours
    [days-365] il y a 181 à 365 jours
   *[longer] il y a plus d’un an
}
trait-frequency = nombre de commandes : { $bin ->
    [none] aucune
    [one] 1
    [two] 2
    [three] 3 à 5
   *[six] 6 ou plus
}
trait-money = dépenses : { $bin ->
    [none] aucune commande
   *[other] cinquième { $bin } des acheteurs (5 le plus élevé)
}
trait-engagement = interactions des 90 derniers jours : { $bin ->
    [none] aucune
    [one] 1 ou 2
    [three] 3 à 9
   *[ten] 10 ou plus
}
trait-tenure = client depuis { $bin ->
    [unknown] une durée inconnue
    [days-90] 90 jours au plus
    [days-365] un an au plus
    [days-1095] 3 ans au plus
   *[longer] plus de 3 ans
}
