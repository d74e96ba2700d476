# Entonnoirs : les clients étape par étape, et la condition de ceux qui sont arrivés là ou perdus.

path = qui ont { $first } { $window }{ $then }{ $each }{ $lost }
path-then = , puis { $step }
path-each = , chaque fois { $soon }
path-lost = , mais n’ont pas { $none } ensuite { $soon }

funnel-step = Étape
funnel-order = Commande
funnel-of-first = Part de la première étape
funnel-of-previous = Part de l’étape précédente
funnel-lost-here = Perdus avant cette étape
funnel-median = Durée médiane depuis l’étape précédente (h)
funnel-title = Entonnoir : { $steps }
funnel-none = Aucun client n’a atteint la première étape, « { $step } » : il n’y a rien à suivre.
funnel-summary = Sur { $started } { $count ->
    [one] client
   *[other] clients
} avec « { $first } », { $reached } ont atteint « { $last } » ({ $share }).
funnel-lost = La plus grande perte est entre « { $before } » et « { $step } » : { $lost } { $count ->
    [one] client
   *[other] clients
} ; { $share } ont continué.
funnel-rule = Chaque client compte une fois. La première étape est dans la période ; chacune des suivantes vient après la précédente { $soon }, jusqu’à maintenant. Les durées partent de la dernière étape précédente.
funnel-still-running = Les clients dont le délai pour l’étape suivante court encore comptent pour l’instant comme perdus.
funnel-filter-partly = « { $filter } » ne s’applique pas à { $steps }, où il est inconnu.
funnel-few = Seuls { $count } clients ont commencé : les parts disent peu.

funnel-none-lost-first = Personne n’est perdu avant la première étape. Demandez ceux qui ont été perdus à l’étape 2 ou après.
funnel-no-such-filter = Aucune étape de cet entonnoir ne connaît « { $field } ». Filtrez par produits, campagnes, événements ou commandes dont les étapes sont faites, ou par clients.
analysis-nobody-behind = Les lignes de cette analyse ne sont pas des clients : on ne peut pas en faire un segment. Demandez un entonnoir, une grille RFM ou un rapport par un champ des clients.
