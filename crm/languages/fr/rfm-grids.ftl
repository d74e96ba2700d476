# Grilles RFM : les acheteurs selon la récence, la fréquence et le montant de leurs achats.

rfm-title = Grille RFM des acheteurs
rfm-group = Groupe ou case
rfm-recency = Récence
rfm-frequency = Fréquence
rfm-money = Montant
rfm-share = Part des acheteurs
rfm-revenue = Chiffre d’affaires
rfm-revenue-share = Part du chiffre d’affaires
rfm-axis-recency = Score de récence (5 : achat le plus récent)
rfm-axis-frequency = Score de fréquence (5 : achats les plus fréquents)
rfm-axis-money = Score de montant (5 : dépense la plus forte)
rfm-none = Personne n’a acheté pendant cette période : il n’y a rien à noter.
rfm-summary = { $customers } { $count ->
    [one] acheteur est noté
   *[other] acheteurs sont notés
}.
rfm-largest = Le plus grand groupe est « { $name } » : { $customers } { $count ->
    [one] client
   *[other] clients
} ({ $share }) avec { $revenue } ({ $part } du chiffre d’affaires).
rfm-richest = « { $name } » apporte le plus de chiffre d’affaires : { $revenue } ({ $part }) de { $customers } { $count ->
    [one] client
   *[other] clients
} ({ $share }).
rfm-rule = Les scores de 1 à 5 sont des cinquièmes de tous les acheteurs de la période, 5 étant le meilleur, comme dans les segments RFM. D’abord les dix groupes, puis les cases ; les groupes suivent la récence et la moyenne de fréquence et montant, arrondie vers le haut.
rfm-few = Seulement { $count } acheteurs : des cinquièmes de si peu disent peu.
