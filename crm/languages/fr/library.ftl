# Ranger les segments enregistrés : ce qu’il y a, ce qui a changé, ce qu’il faut savoir.

library-in-segment = le segment « { $name } »
library-in-report = le rapport « { $name } »
library-in-campaign = la campagne « { $name } »

difference-none = aucune différence de sens
difference-added = ajouté : { $condition }
difference-removed = retiré : { $condition }
difference-window = période : { $before } → { $after }
difference-amount = nombre ou montant : { $before } → { $after }
difference-details = détails : { $before } → { $after }
difference-values = { $field } : { $before } → { $after }
difference-whole = { $before } → { $after }
difference-of = { $change } ({ $condition })
difference-ever = depuis toujours
difference-nothing = aucun

notice-moved = « { $name } » est passé de { $before } à { $after } clients, en { $way ->
    [up] hausse
   *[down] baisse
}{ $share ->
    [nothing] { "" }
   *[other] {" "}de { $share }
}.
notice-failed = « { $name } » n’a pas pu être compté : { $why }

library-column-id = ID
library-column-segment = Segment
library-column-customers = Clients
library-column-change = Évolution
library-column-folder = Dossier
library-column-tags = Étiquettes
library-column-kind = Type
library-column-uses = Utilisé dans
library-column-plan = Compté
library-column-made-by = Créé par
library-column-made-at = Créé le
library-column-version = Version
library-column-difference = Ce qui a changé
library-column-at = Quand
library-column-field = Champ
library-column-why = Pourquoi
library-live = dynamique
library-frozen = liste figée
library-archived-kind = archivé
library-every = { $every ->
    [hourly] chaque heure
    [daily] chaque jour à { $at }
   *[weekly] chaque { $weekday } à { $at }
}

library-list = { $count ->
    [one] Un segment enregistré
   *[other] { $shown } segments enregistrés
}
library-list-archived = { $count ->
    [one] Un segment archivé
   *[other] { $shown } segments archivés
}
library-list-unused = { $count ->
    [one] Un segment que rien n’utilise et que personne n’a regardé depuis { $days } jours
   *[other] { $shown } segments que rien n’utilise et que personne n’a regardés depuis { $days } jours
}
library-list-growing = { $count ->
    [one] Un segment a grandi ces { $days } derniers jours
   *[other] { $shown } segments ont grandi ces { $days } derniers jours
}
library-list-shrinking = { $count ->
    [one] Un segment a diminué ces { $days } derniers jours
   *[other] { $shown } segments ont diminué ces { $days } derniers jours
}
library-list-moving = { $count ->
    [one] Un segment a changé de taille ces { $days } derniers jours
   *[other] { $shown } segments ont changé de taille ces { $days } derniers jours
}
library-none = Aucun segment enregistré ne correspond.
library-none-unused = Chaque segment enregistré est utilisé quelque part ou a été regardé ces { $days } derniers jours.
library-none-growing = Aucun segment enregistré n’a grandi ces { $days } derniers jours.
library-none-shrinking = Aucun segment enregistré n’a diminué ces { $days } derniers jours.
library-none-moving = Aucun segment enregistré n’a changé de taille ces { $days } derniers jours.
library-none-archived = Aucun segment n’est archivé.
library-first-biggest = Le plus grand est « { $name } », avec { $size } clients.
library-first-smallest = Le plus petit est « { $name } », avec { $size } clients.
library-first-growing = « { $name } » a le plus grandi : de { $before } à { $size } clients.
library-first-shrinking = « { $name } » a le plus diminué : de { $before } à { $size } clients.
library-first-newest = Le plus récent est « { $name } », créé par { $by } le { $on }.
library-first-oldest = Le plus ancien est « { $name } », créé par { $by } le { $on }.
library-computed = Là où aucune taille n’avait été conservée, elle est calculée d’après les dates des données.

library-renamed = « { $before } » s’appelle maintenant « { $name } ».
library-copied = Copié sous le nom « { $name } ».
library-archived = « { $name } » est archivé : il n’est plus dans la liste ; « restaure { $name } » le fait revenir.
library-restored = « { $name } » est de retour dans la liste.
library-tagged = « { $name } » a les étiquettes : { $tags }.
library-untagged = « { $name } » n’a pas d’étiquette.
library-moved = « { $name } » est dans le dossier « { $folder } ».
library-moved-out = « { $name } » n’est dans aucun dossier.
library-back = « { $name } » est redevenu comme avant ({ $difference }) : { $description } – { $shown } clients.
library-planned = « { $name } » est compté { $when }{ $share ->
    [nothing] { "" }
   *[other] , avec une alerte à partir de { $share } de variation
}. Prochaine fois : { $next }.
library-unplanned = « { $name } » n’est plus compté automatiquement.
library-refreshed = « { $name } » : { $size } clients{ $before ->
    [nothing] { "" }
   *[other] , { $before } auparavant
}.
library-nothing-due = Aucun segment n’est à recompter.
library-same = Il signifie la même chose que « { $name } ».
library-like = Il ressemble à « { $name } », sauf : { $difference }.
library-like-none = Aucun autre segment enregistré ne lui ressemble.

library-made = « { $name } » a été créé par { $by } le { $on }{ $changed ->
    [nothing] { "" }
   *[other] , et modifié en dernier par { $changed } le { $when } (version { $version })
}.
library-used = « { $name } » est utilisé dans { $where }.
library-not-used = « { $name } » n’est utilisé nulle part.
library-since = « { $name } » avait { $before } clients { $when } et en a { $after } maintenant ({ $change }).
library-since-same = « { $name } » a { $after } clients, autant que { $when }.
library-since-uncounted = « { $name } » ne peut pas être compté à la date voulue ({ $when }).
library-when = le { $date }
library-definition-same = Sa définition n’a pas changé depuis.
library-definition-changed = Sa définition a changé : { $difference }.
library-versions = { $count ->
    [one] « { $name } » a une version
   *[other] « { $name } » a { $count } versions
}
library-sizes = Tailles conservées de « { $name } »
library-sizes-none = Aucune taille de « { $name } » n’est encore conservée. Une actualisation en conserve une.
library-first-version = la première version
library-renamed-version = renommé « { $name } »
library-notices = { $count ->
    [one] Une alerte
   *[other] { $count } alertes
}
library-no-notices = Il n’y a pas d’alerte.
library-put-aside = Mises de côté : { $count }.
library-fields = { $count ->
    [one] Un champ sur « { $topic } »
   *[other] { $count } champs sur « { $topic } »
}
library-no-fields = Aucun champ des données ne porte sur « { $topic } ». « Quelles données avons-nous ? » les énumère tous.
library-field-name = son nom
library-field-value = valeur : { $values }
library-field-table = table : { $table }
library-ask-which = De quel segment parlez-vous ? Nommez-le, ou affichez-le d’abord.
library-ask-fields = À propos de quoi ?

library-open = Ouvrir
library-rename = Renommer
library-copy = Copier
library-archive = Archiver
library-restore = Restaurer
library-copy-name = { $name } (copie)
library-say-open = montre-moi « { $name } »
library-say-copy = copie « { $name } »
library-say-archive = archive « { $name } »
library-say-restore = restaure « { $name } »
library-say-rename = renomme « { $name } » en
library-uses = utilisé { $count } fois
library-by = par { $by }, { $on }
