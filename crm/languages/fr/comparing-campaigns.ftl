# Des campagnes côte à côte, et le résultat d’un test A/B.

campaigns-title = { $measure } : campagnes comparées · { $period }
campaigns-campaign = campagne
campaigns-low = Borne basse (95 %)
campaigns-high = Borne haute (95 %)
campaigns-difference = Écart avec la meilleure
campaigns-difference-low = Sa borne basse (95 %)
campaigns-difference-high = Sa borne haute (95 %)
campaigns-p = Valeur p, corrigée
campaigns-verdict = L’écart est-il réel ?
campaigns-best = la meilleure
campaigns-real = réel
campaigns-chance = peut être dû au hasard
campaigns-untested = non testable
campaigns-best-is = { $measure } : { $best } est en tête avec { $value } (entre { $low } et { $high }, avec 95 % de confiance).
campaigns-none-tested = Les autres ne peuvent pas être testées face à elle.
campaigns-pair-real = { $label } est à { $value } ; l’écart de { $difference } est réel (entre { $low } et { $high }, avec 95 % de confiance).
campaigns-pair-chance = { $label } est à { $value } ; l’écart de { $difference } peut être dû au hasard.
campaigns-all-real = Elle est réellement meilleure que chacune des { $others } autres.
campaigns-some-real = Elle est réellement meilleure que { $real } des { $others } autres ; pour le reste, l’écart peut être dû au hasard.
campaigns-none-real = Aucun écart avec les { $others } autres n’est réel ; tous peuvent être dus au hasard.
campaigns-nearest = La meilleure de celles qui peuvent l’égaler est { $label } avec { $value }.
campaigns-rule = Les taux ont l’intervalle à 95 % de Wilson, les écarts de taux celui de Newcombe ; une moyenne a celui de Student, et deux moyennes sont comparées par le test de Welch. « Réel » veut dire : valeur p sous 0,05 après la correction de Holm pour { $pairs ->
    [one] 1 comparaison
   *[other] { $pairs } comparaisons
} ; chaque intervalle vaut pour lui seul.
campaigns-largest = Il y a { $all } groupes ; les { $shown } qui ont le plus de destinataires sont comparés. Nommez un type, un canal ou une période pour en comparer d’autres.
campaigns-odd = { $count ->
    [one] { $labels } a moins de 30 destinataires, ou plus d’actions que de destinataires, et n’est pas testée.
   *[other] { $labels } ont moins de 30 destinataires, ou plus d’actions que de destinataires, et ne sont pas testées.
}

campaigns-not-tested = « { $measure } » ne peut pas être comparé par un test. C’est possible pour : { $measures }.
campaigns-not-by = Les campagnes ne peuvent pas être comparées par « { $field } », qui n’est pas un champ de campagnes. Comparez-les une à une, par type ou par canal.
campaigns-no-such = Il n’y a pas de campagne « { $name } ». Les plus proches sont : { $near }.
campaigns-nobody = Aucune des campagnes demandées n’a touché quelqu’un : il n’y a rien à comparer ({ $measure }). Demandez une période plus longue ou d’autres campagnes.
campaigns-too-few = Aucune de ces campagnes n’a au moins { $fewest } destinataires (la plus grande en a { $most }) : on ne peut rien dire des écarts. Comparez de plus grandes campagnes, ou des groupes comme les types.
campaigns-one = Une seule campagne correspond ({ $campaign }) : il n’y a rien à quoi la comparer. Nommez-en une autre, ou une période plus longue.

ab-title = Test A/B : { $measure } · { $period }
ab-measure = Indicateur
ab-variant = Variante
ab-recipients = Destinataires
ab-value = Valeur
ab-needed = Destinataires nécessaires par variante
ab-winner = { $label } gagne sur { $measure } : l’écart est réel.
ab-no-winner = Il n’y a pas encore de gagnante sur { $measure }.
ab-of = { $measure } : la meilleure est { $label } avec { $value }.
ab-more = Pour distinguer un écart de cette taille, il faudrait environ { $needed } destinataires par variante ; la plus petite en a { $fewest }, il en manque donc environ { $more }.
ab-rule = Un écart est dit réel quand sa valeur p est sous 0,05 après la correction de Holm pour { $tests ->
    [one] 1 test
   *[other] { $tests } tests
} (taux : test z ou test exact de Fisher ; moyennes : test de Welch). Les destinataires nécessaires sont ceux avec lesquels un écart de la taille observée est trouvé quatre fois sur cinq (puissance de 80 %).
ab-other-days = Les variantes ont été envoyées { $days } jours différents ; une partie de l’écart peut en venir.
ab-both = { $count ->
    [one] 1 client a reçu plus d’une variante.
   *[other] { $count } clients ont reçu plus d’une variante.
}
ab-no-variants = Il n’y a qu’une variante ({ $campaign }) : il n’y a rien à tester. Nommez deux campagnes, ou un champ de campagnes qui contient la variante.
ab-too-many = { $count } campagnes correspondent, trop pour un seul test ({ $most } au plus). Nommez les variantes, ou comparez plutôt les campagnes.
ab-money-alone = Le chiffre d’affaires par e-mail est testé seul, car c’est de l’argent et les autres sont des parts. Demandez-le seul.
