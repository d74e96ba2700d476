# Jours, semaines et mois inhabituels, et nouveaux niveaux.

unusual-title = { $grain ->
    [day] Jours inhabituels : { $measure }
    [month] Mois inhabituels : { $measure }
   *[week] Semaines inhabituelles : { $measure }
} · { $period }
unusual-what = Quoi
unusual-period = { $grain ->
    [day] jour inhabituel
    [month] mois inhabituel
   *[week] semaine inhabituelle
}
unusual-new-level = nouveau niveau à partir d’ici
unusual-measured = Mesuré
unusual-expected = Attendu
unusual-low = Habituel de
unusual-high = Habituel à
unusual-difference = Écart
unusual-share = Part de l’attendu
unusual-reason = Ce qui l’explique
unusual-band = Plage habituelle
unusual-marked = Inhabituel
unusual-none = { $title } : rien d’inhabituel ({ $grain ->
    [day] jours examinés
    [month] mois examinés
   *[week] semaines examinées
} : { $count }) ; tout est dans la plage habituelle, et le niveau n’a pas bougé.
unusual-found = { $title } : { $grain ->
    [day] jours inhabituels
    [month] mois inhabituels
   *[week] semaines inhabituelles
}, les plus marqués d’abord : { $pieces }.
unusual-piece = { $when } avec { $value } au lieu d’environ { $expected } (habituel : de { $low } à { $high })
unusual-level = { $title } : depuis le { $since }, le niveau est de { $level } au lieu de { $before }.
unusual-level-until = { $title } : du { $since } au { $end }, le niveau était de { $level } au lieu de { $before }.
unusual-against = { $when } par rapport à la période précédente : { $reason }
unusual-rule = { $grain ->
    [day] L’habituel suit la tendance et le jour de la semaine (STL robuste).
   *[other] L’habituel suit une courbe robuste à travers les périodes voisines (LOWESS).
} Est inhabituel ce qui s’en éloigne de plus de 3,5 écarts robustes ; un nouveau niveau est un niveau qui dure. Pour un niveau, mesuré et attendu sont sa moyenne et celle du précédent.
unusual-many = { $all } ont été trouvés ; les { $shown } plus marqués sont montrés.
unusual-groups = Les { $shown } plus grands des { $all } groupes qui ont assez d’historique ont été examinés.
unusual-no-period = { $grain ->
    [day] Il n’y a aucun jour entier dans cette période.
    [month] Il n’y a aucun mois entier dans cette période. Demandez par semaine ou par jour, ou une période plus longue.
   *[week] Il n’y a aucune semaine entière dans cette période. Demandez par jour, ou une période plus longue.
}
series-nothing = Il n’y a pas de données ({ $measure }) pour ce qui est demandé : on ne peut rien dire de leur évolution.
series-short = Trop peu d’historique ({ $measure }) : { $count } { $grain ->
    [day] jours entiers avec des données ; il en faut au moins { $fewest }. Demandez pour tous, ou sans filtre.
    [month] mois entiers avec des données ; il en faut au moins { $fewest }. Demandez par semaine ou par jour.
   *[week] semaines entières avec des données ; il en faut au moins { $fewest }. Demandez par jour.
}
