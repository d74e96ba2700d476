# Reports in words: titles, periods, summaries, what is missing, column names.

report-by = { $measures } par { $groups }
report-top = { $heading }, top { $count }
report-lowest = { $heading }, plus bas : { $count }
report-all-time = depuis le début
report-until = jusqu’au { $day }
report-unknown = inconnu
report-yes = oui
report-no = non
report-week-of = semaine du { $day }
report-hours = { $hours } h

report-grain-hour = heure
report-grain-day = jour
report-grain-week = semaine
report-grain-month = mois
report-grain-quarter = trimestre
report-grain-year = année
report-grain-weekday = jour de la semaine
report-grain-hour-of-day = heure de la journée
report-compared = par rapport à { $period }
report-zone = heures de { $zone }

report-nothing = Il n’y a rien à montrer pour cette question.
report-value = { $measure } : { $value }.
report-value-another-time = { $measure } : { $value }, soit { $change } par rapport à { $before }.
report-value-change = { $measure } : { $value }, soit { $change } par rapport à { $before } auparavant.
report-over-time = { $measure } : maximum { $high_value } ({ $high }), minimum { $low_value } ({ $low }) ; dernière valeur { $last_value } ({ $last }).
report-one-whole = { $measure } : { $high_value } pour la seule période entière ({ $high }) ; dernière valeur { $last_value } ({ $last }).
report-one-period = { $measure } ({ $high }) : { $high_value }.
report-over-groups = { $measure } : le plus haut pour { $high } avec { $high_value }, le plus bas pour { $low } avec { $low_value }.
report-one-group = { $measure } pour { $high } : { $high_value }.

report-column-before = { $measure }, période précédente
report-column-another-time = { $measure }, { $when }
report-column-last-year = { $measure }, un an avant
report-column-change = { $measure }, évolution

report-nobody-answered = { $measures } : aucune valeur, car personne n’a répondu.
report-only-counting = { $measures } : sans les commandes annulées ou retournées.
report-as-of-now = { $measures } : situation actuelle, quelle que soit la période ; les données n’en gardent pas l’historique.
report-data-covers = Les données à ce sujet vont du { $first } au { $last }.
report-cut = Incomplet dans cette période : { $periods }.
report-many-rows = Il y a { $all } groupes ; les { $shown } premiers sont affichés. Indiquez un nombre maximal ou un filtre pour en voir moins.
gap-no-rate = { $count ->
    [one] { $count } commande est dans une devise sans taux de change et n’est pas comprise dans les montants.
   *[other] { $count } commandes sont dans une devise sans taux de change et ne sont pas comprises dans les montants.
}
gap-no-cost = Le coût est inconnu pour { $share } du chiffre d’affaires ; la marge porte sur le reste.
gap-no-campaign-cost = { $count ->
    [one] Aucun coût n’est connu pour { $count } campagne.
   *[other] Aucun coût n’est connu pour { $count } campagnes.
}

report-chart-first = Le graphique montre les { $shown } premiers groupes sur { $all } ; le tableau les contient tous.
report-sheet-table = Rapport
report-sheet-about = À propos
report-about-title = Titre
report-about-definition = Ce qui a été demandé
report-about-period = Période
report-about-zone = Fuseau horaire
report-about-as-of = Situation au
report-about-notes = Remarques
report-about-sql = SQL
