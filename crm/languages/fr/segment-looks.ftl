# Ce qui est montré d’un segment : répartition, recoupement, évolution, raisons, qui en fait partie et pourquoi.

look-age = âge
look-below = moins de { $high }
look-from = { $low } ou plus
look-band = de { $low } à moins de { $high }
look-whole-band = de { $low } à { $high }

look-breakdown-title = { $name } selon : { $field }
look-breakdown-lead = La plus grande part : { $label }, soit { $share } d’entre eux, contre { $everyone } de tous les clients.
look-breakdown-band = La plupart sont dans le groupe « { $label } » : { $share } d’entre eux, contre { $everyone } de tous les clients.
look-breakdown-over = Ce qui ressort le plus : { $label }, { $times } fois plus fréquent que parmi tous les clients.
look-breakdown-missing = { $count ->
    [one] Pour l’un d’eux, la valeur manque.
   *[other] Pour { $shown } d’entre eux, la valeur manque.
}
look-breakdown-nobody = Le segment ne compte aucun client : il n’y a rien à répartir.
look-rest = autres valeurs ({ $count })
look-missing = non connu
look-column-customers = Clients
look-column-share = Part
look-column-everyone = Part parmi tous les clients
look-column-index = Fréquence par rapport à tous

look-overlap-title = Recoupement de { $names }
look-overlap-two = { $shown } { $count ->
    [one] client est
   *[other] clients sont
} dans les deux : { $first } de « { $one } » et { $second } de « { $other } ».
look-overlap-none = Personne n’est dans les deux.
look-overlap-many = { $shown } { $count ->
    [one] client est
   *[other] clients sont
} dans tous. « { $one } » et « { $other } » en partagent le plus : { $most }.
look-overlap-both = dans les deux
look-overlap-only = seulement dans « { $name } »
look-column-segment = Segment
look-column-alone = dans aucun autre
look-column-share-of = Part de « { $name } »
look-this-segment = ce segment

look-trend-title = { $name } depuis le { $day }
look-trend-grew = De { $before } le { $first } à { $after } le { $last } : { $by } de plus ({ $share }).
look-trend-shrank = De { $before } le { $first } à { $after } le { $last } : { $by } de moins ({ $share }).
look-trend-same = { $after } le { $last }, autant que le { $first }.
look-trend-from-nobody = De personne le { $first } à { $after } le { $last }.
look-change = Entrées : { $entered } ; sorties : { $left } ; restés : { $stayed }.
look-change-signed-up = { $count ->
    [one] L’un des entrants s’est inscrit depuis.
   *[other] { $shown } des entrants se sont inscrits depuis.
}
look-change-put-out = La plupart des sorties tiennent à une condition : { $shown } sur { $left } ne sont plus parmi les clients { $words }.
look-change-let-in = La plupart des entrées tiennent à une condition : { $shown } sur { $entered } n’étaient pas encore parmi les clients { $words }.
look-change-title = Quelle condition les a fait entrer ou sortir
look-change-note = Un client peut compter pour plusieurs conditions.
look-known-today = Selon l’état d’aujourd’hui, car les données n’en gardent pas l’historique : { $words }.
look-signed-up-note = Qui s’est inscrit après un moment n’y est pas compté.
look-column-day = Jour
look-column-condition = Condition
look-column-let-in = Entrés par elle
look-column-put-out = Sortis par elle

look-why-in = { $who } est dans { $saved ->
    [yes] le segment « { $name } »
   *[no] ce segment
}.
look-why-out = { $who } n’est pas dans { $saved ->
    [yes] le segment « { $name } »
   *[no] ce segment
}.
look-why-fails = { $count ->
    [one] { $count } condition n’est pas remplie.
   *[other] { $count } conditions ne sont pas remplies.
}
look-why-cut = Chaque condition est remplie, mais une limite du segment laisse cette personne de côté.
look-why-title = Pourquoi { $who } { $inside ->
    [yes] est
   *[no] n’est pas
} dans { $saved ->
    [yes] le segment « { $name } »
   *[no] ce segment
}
look-why-all = tout ceci
look-why-any = au moins un de ces points

nobody-can-be-both = Personne ne peut être les deux : clients { $one }, et clients { $other }.
nobody-can-be = Personne ne peut l’être : clients { $one }.
emptied-by = Avec la condition « { $words } », il ne reste personne.
emptied-at-first = Déjà la condition « { $words } » n’est remplie par personne.
emptied-without = { $count ->
    [one] Sans « { $words } », il y aurait { $shown } client.
   *[other] Sans « { $words } », il y aurait { $shown } clients.
}
emptied-together = Aucune condition n’en est seule la cause : même sans l’une ou l’autre d’entre elles, il n’y aurait personne.

look-kind = { $question ->
    [breakdown] Répartition
    [overlap] Recoupement
    [trend] Évolution
   *[why] Appartenance
}
look-holds = remplie
look-fails = non remplie
ask-look-by-what = Selon quoi faut-il répartir le segment ?
ask-look-with-which = Avec quel segment enregistré faut-il le comparer ? Nommez-le entre guillemets.
ask-look-at-whom = De quel client s’agit-il ? Donnez un identifiant ou une adresse e-mail.

breakdown-personal = Un segment n’est pas réparti selon « { $field } », qui distingue des personnes une à une. Choisissez un champ commun à beaucoup, comme le pays, la ville ou le niveau de fidélité.
overlap-how-many = Un recoupement se regarde pour deux à { $most } segments ; { $given } ont été nommés. Nommez un autre segment enregistré.
trend-not-before-now = Une évolution commence un jour avant aujourd’hui, et le { $day } n’en est pas un. Nommez un jour antérieur.
look-needs-field = Nommez le champ selon lequel répartir le segment, comme le pays ou le niveau de fidélité.
look-needs-customer = Nommez le client : par identifiant, adresse e-mail ou nom.
look-name = « { $name } »
