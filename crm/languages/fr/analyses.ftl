# Analyses : pourquoi un indicateur a changé, et d’autres qui sont plus qu’un indicateur par groupe.

analysis-breakdown = Ventilation
analysis-value = Valeur
analysis-before = Avant
analysis-now = Maintenant
analysis-difference = Écart
analysis-share = Part de la variation
analysis-all = Total
analysis-rest = { $count } autres
analysis-orders = Commandes
analysis-volume = Nombre de commandes
analysis-mix = Répartition des commandes par { $field }
analysis-rate = Valeur d’une commande
analysis-points = { $points } points
analysis-piece = { $label } ({ $effect }, { $share } de la variation)

analysis-change-heading = Pourquoi « { $measure } » a changé
analysis-change-title = Pourquoi « { $measure } » a changé · { $now } par rapport à { $before }
analysis-change-none = { $measure } n’a pas changé : { $now } sur les deux périodes.
analysis-change = { $way ->
    [fell] { $measure } : baisse de { $by }, de { $before } à { $now }.
   *[rose] { $measure } : hausse de { $by }, de { $before } à { $now }.
}
analysis-change-told = C’est « { $field } » qui l’explique le mieux : { $parts }.
analysis-change-spread = Aucune valeur ne l’explique à elle seule ; la variation est répartie. Le plus gros morceau par « { $field } » : { $parts }.
analysis-change-both-ways = Les morceaux vont dans les deux sens et s’annulent en grande partie. Par « { $field } » : { $parts }.
analysis-change-orders = Le nombre de commandes a compté pour { $volume }, leur répartition pour { $mix }, la valeur d’une commande pour { $rate }.
analysis-change-rule = La première ventilation est celle dont les quelques valeurs principales (chacune au moins un dixième de la variation, ensemble deux tiers) pèsent le plus dans la variation au-delà de leur part d’avant.
analysis-by-lines = Par « { $field } », les montants sont quantité × prix des lignes de commande ; leur écart est de { $difference }.

analysis-no-parts = « { $measure } » ne peut pas être expliqué par ses parties, car ce n’est ni une somme ni un taux. Demandez pourquoi le chiffre d’affaires, les commandes, les unités, les tickets, le panier moyen, le taux d’ouverture ou le NPS ont changé.
analysis-no-breakdown = Rien dans les données ne permet de ventiler « { $measure } », sa variation ne peut donc pas être expliquée. Importez des champs de clients, de produits ou de canaux, ou demandez l’évolution dans le temps.
analysis-overlapping = « { $measure } » ne peut pas être expliqué par { $field } : une ligne appartient à plusieurs groupes, les morceaux dépasseraient le total. Demandez par pays, type de client ou canal.
analysis-told-by-others = « { $measure } » ne peut pas être réparti par { $field } sans compter une ligne deux fois : une ligne est dans plusieurs groupes. L’explication passe donc par d’autres répartitions.

analysis-customers = Clients
analysis-cohort = Première commande
analysis-after = Nouvelle commande
analysis-period = { $grain ->
    [week] Semaine { $number }
    [quarter] Trimestre { $number }
   *[month] Mois { $number }
}
analysis-cohorts-title = { $grain ->
    [week] Rétention par semaine de première commande
    [quarter] Rétention par trimestre de première commande
   *[month] Rétention par mois de première commande
}
analysis-cohorts-none = Aucune cohorte n’a encore une période complète derrière elle ; on ne peut donc pas dire qui est revenu.
analysis-cohorts = { $grain ->
    [week] Sur { $customers } nouveaux clients, { $first } ont recommandé la semaine suivant leur première commande, et { $last } en semaine { $number }.
    [quarter] Sur { $customers } nouveaux clients, { $first } ont recommandé le trimestre suivant leur première commande, et { $last } au trimestre { $number }.
   *[month] Sur { $customers } nouveaux clients, { $first } ont recommandé le mois suivant leur première commande, et { $last } au mois { $number }.
}
analysis-cohorts-ends = { $grain ->
    [week] La première semaine, la meilleure cohorte est { $top } avec { $best }, la plus faible { $low } avec { $worst }.
    [quarter] Le premier trimestre, la meilleure cohorte est { $top } avec { $best }, la plus faible { $low } avec { $worst }.
   *[month] Le premier mois, la meilleure cohorte est { $top } avec { $best }, la plus faible { $low } avec { $worst }.
}
analysis-cohorts-rule = Les parts se rapportent aux clients de la ligne. Les périodes non terminées restent vides ; la dernière ligne regroupe les cohortes qui ont atteint la période.

ask-why-of-this = Cette analyse ne montre pas de variation à expliquer. Demandez pourquoi un chiffre a changé, par exemple « Pourquoi le chiffre d’affaires a-t-il baissé le mois dernier ? ».
ask-why-change = Ceci explique déjà la variation. Demandez une autre ventilation (« par pays ») ou certains clients (« seulement l’Allemagne ») pour y regarder de plus près.
why-no-period = Seules les lignes de jours, semaines, mois, trimestres, années ou de groupes peuvent être expliquées. Demandez pourquoi un chiffre a changé, par exemple « Pourquoi le chiffre d’affaires a-t-il baissé le mois dernier ? ».
progress-why-row = Recherche de la raison …
