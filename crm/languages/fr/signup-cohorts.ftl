# Cohortes par inscription.

signup-cohort = Inscription
signup-after = Ont commandé
signup-cohorts-title = { $grain ->
    [week] Commandes après l’inscription, par semaine d’inscription
    [quarter] Commandes après l’inscription, par trimestre d’inscription
   *[month] Commandes après l’inscription, par mois d’inscription
}
signup-cohorts = { $grain ->
    [week] Sur { $customers } clients inscrits, { $first } ont commandé la semaine suivante, et { $last } en semaine { $number }.
    [quarter] Sur { $customers } clients inscrits, { $first } ont commandé le trimestre suivant, et { $last } au trimestre { $number }.
   *[month] Sur { $customers } clients inscrits, { $first } ont commandé le mois suivant, et { $last } au mois { $number }.
}
signup-cohorts-ends = { $grain ->
    [week] La première semaine, la meilleure cohorte est { $top } avec { $best }, la plus faible { $low } avec { $worst }.
    [quarter] Le premier trimestre, la meilleure cohorte est { $top } avec { $best }, la plus faible { $low } avec { $worst }.
   *[month] Le premier mois, la meilleure cohorte est { $top } avec { $best }, la plus faible { $low } avec { $worst }.
}
signup-means-cohorts = Rétention de la période n = clients de la cohorte ayant une commande valable dans la n-ième période après celle de leur inscription ÷ tous les clients de la cohorte. La cohorte réunit ceux qui se sont inscrits dans cette période.
cohort-period-to-come = { $grain ->
    [week] La semaine
    [quarter] Le trimestre
   *[month] Le mois
} { $number } de cette cohorte n’a pas encore commencé : personne ne peut y être revenu. Indiquez une période antérieure.
cohort-one-row = Cette ligne réunit toutes les cohortes, et chacune a ses propres périodes. Indiquez la ligne d’une cohorte, comme « la première ligne au mois 1 ».
