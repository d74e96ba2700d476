# Paires du panier : ce qui est acheté ensemble.

pairs-title = Achetés ensemble : paires par { $thing }
pairs-title-with = Achetés avec { $anchor } : paires par { $thing }
pairs-pair = Paire
pairs-one = L’un
pairs-other = Avec
pairs-both = Commandes avec les deux
pairs-with-one = Commandes avec l’un
pairs-with-other = Commandes avec l’autre
pairs-support = Support (part de toutes les commandes)
pairs-confidence = Des commandes de l’un, avec l’autre aussi
pairs-confidence-back = Des commandes de l’autre, avec l’un aussi
pairs-lift = Lift (1 : comme par hasard)
pairs-summary = « { $one } » et « { $other } » arrivent en tête : { $orders } { $count ->
    [one] commande contient
   *[other] commandes contiennent
} les deux ({ $support } des commandes) ; { $confidence } des commandes avec « { $one } » contiennent aussi « { $other } », { $lift } fois ce que donnerait le hasard.
pairs-none = Aucune paire n’est réunie dans au moins { $least } { $least ->
    [one] commande
   *[other] commandes
}. Demandez moins de commandes ou une période plus longue.
pairs-no-orders = Il n’y a pas de commandes avec produits pendant cette période : rien n’a été acheté ensemble.
pairs-rule = { $orders } { $count ->
    [one] commande comptée a été examinée
   *[other] commandes comptées ont été examinées
} ; un produit compte une fois par commande. Le lift compare avec la fréquence que donnerait le hasard.
pairs-least = Les paires dans moins de { $least } { $least ->
    [one] commande
   *[other] commandes
} sont laissées de côté.
