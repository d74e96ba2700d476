# Ce que disent les données d’un client à côté d’une condition.

actual-unknown = non connu
actual-never = jamais
actual-none = aucun
actual-field = { $field } : { $value }
actual-age = âge : { $value }
actual-times = { $matching ->
    [yes] fois correspondantes
   *[no] fois
}{ $window } : { $value }
actual-orders = { $matching ->
    [yes] commandes correspondantes
   *[no] commandes
}{ $window } : { $value }
actual-days = { $matching ->
    [yes] jours avec des événements correspondants
   *[no] jours avec de tels événements
}{ $window } : { $value }
actual-order-days = { $matching ->
    [yes] jours avec des commandes correspondantes
   *[no] jours avec des commandes
}{ $window } : { $value }
actual-units = { $matching ->
    [yes] unités correspondantes
   *[no] unités achetées
}{ $window } : { $value }
actual-products = { $matching ->
    [yes] produits différents qui correspondent
   *[no] produits différents achetés
}{ $window } : { $value }
actual-categories = { $matching ->
    [yes] catégories différentes qui correspondent
   *[no] catégories différentes achetées
}{ $window } : { $value }
actual-brands = { $matching ->
    [yes] marques différentes qui correspondent
   *[no] marques différentes achetées
}{ $window } : { $value }
actual-spend = { $matching ->
    [yes] dépenses correspondantes
   *[no] dépenses
}{ $window } : { $value }
actual-average-order = panier moyen{ $window } : { $value }
actual-tickets = { $matching ->
    [yes] tickets correspondants
   *[no] tickets de support
}{ $window } : { $value }
actual-answers = { $matching ->
    [yes] réponses correspondantes
   *[no] réponses
}{ $window } : { $value }
actual-scores = notes : { $value }
actual-last-order = dernière commande : { $value }
actual-first-order = première commande : { $value }
actual-last-time = dernière fois : { $value }
actual-first-time = première fois : { $value }
actual-last-sign = dernier signe d’activité : { $value }
actual-first-step = première étape, dernière fois : { $value }
actual-second-step = deuxième étape, dernière fois : { $value }
actual-place = rang { $value } sur { $ranked }
actual-not-ranked = sans rang
actual-consent = consentement pour { $channel } : { $value }
actual-status = { $status ->
    [opted_in] donné
    [opted_out] refusé
    [pending] en attente
    [none] aucun enregistrement
   *[other] { $status }
}
actual-address = { $there ->
    [yes] adresse présente
   *[no] aucune adresse
}
actual-last-refusal = dernier rejet, plainte ou désabonnement : { $value }
