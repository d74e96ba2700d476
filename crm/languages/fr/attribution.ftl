# Modèles d’attribution côte à côte.

attribution-title = Chiffre d’affaires attribué par modèle · { $period }
attribution-last = Dernier clic
attribution-first = Premier clic
attribution-linear = Linéaire
attribution-decay = Dépréciation dans le temps
attribution-position = Basé sur la position
attribution-orders = Commandes (dernier clic)
attribution-cost = Coût des campagnes
attribution-value = Chiffre d’affaires attribué
attribution-most = Au dernier clic, le plus revient à { $best } : { $value } sur { $whole }.
attribution-others = D’autres modèles en mettent une autre en tête : { $others }.
attribution-other-best = { $model } : { $best } avec { $value }
attribution-same = Tous les autres modèles mettent la même en tête.
attribution-wide = Le choix du modèle compte le plus pour { $label } : { $low } ({ $least }) à { $high } ({ $most }).
attribution-rule-email = Sont attribuées les commandes comptées passées dans les { $days } jours après un clic du client dans un e-mail ; chaque clic est un contact. Le dernier clic est la définition du chiffre d’affaires attribué de cette entreprise. La dépréciation divise un contact par deux tous les { $half } jours ; la position donne 40 % au premier contact et 40 % au dernier. Tous les modèles répartissent la même somme.
attribution-rule-all = Sont attribuées les commandes comptées passées dans les { $days } jours après un clic dans un e-mail, un SMS cliqué ou une notification push ouverte par le client ; chacun est un contact. Le dernier clic est donc ici plus que le chiffre d’affaires attribué aux e-mails. La dépréciation divise un contact par deux tous les { $half } jours ; la position donne 40 % au premier contact et 40 % au dernier. Tous les modèles répartissent la même somme.
attribution-some = Seules certaines campagnes sont montrées, les sommes des modèles peuvent donc différer : les autres reçoivent aussi une part.
attribution-cost-rule = Le coût est celui des campagnes envoyées pendant la période.
attribution-no-cost = Aucun coût de campagne n’a été importé : il n’y a rien à mettre en face du chiffre d’affaires.
attribution-nothing = Aucune commande comptée de cette période n’a été passée dans les { $days } jours après un clic : il n’y a rien à attribuer. Demandez une période plus longue ou d’autres campagnes.
attribution-without = sans chiffre attribué ({ $count })
