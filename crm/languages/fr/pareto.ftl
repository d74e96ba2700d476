# Pareto : quelle part des clients ou produits fait quelle part d’une mesure.

pareto-title = Pareto : { $measure } par { $thing }
pareto-customer = client
pareto-part = Partie
pareto-place = Rang
pareto-band = Premiers { $percent }
pareto-target = { $share } de « { $measure } » atteints
pareto-share = Part
pareto-of-groups = Part de l’ensemble
pareto-cumulative = { $measure }, part cumulée du total
pareto-summary = { $number } sur { $groups } { $kind ->
    [customers] clients
   *[other] groupes par { $thing }
} ({ $part }) font { $share } de « { $measure } ».
pareto-top = Les premiers { $percent } font { $part }.
pareto-first = « { $name } » fait à elle seule { $part }.
pareto-none = « { $measure } » n’est pas au-dessus de zéro pendant cette période : il n’y a pas de parts.
pareto-rule = Rangés du plus grand au plus petit et additionnés ; les parties sont arrondies vers le haut.
pareto-guests = Seuls comptent les clients connus ayant de telles commandes ou événements ; les commandes sans client sont laissées de côté.
pareto-negative = Certains sont sous zéro : la courbe peut dépasser 100 % puis redescendre.
pareto-not-additive = « { $measure } » n’est pas la somme de ses parties, personne n’en fait une part. Demandez le chiffre d’affaires, les commandes ou les unités.
pareto-overlapping = « { $measure } » ne se partage pas par { $field }, car une ligne est dans plusieurs groupes. Demandez le chiffre d’affaires ou les unités par produit, ou les clients.
