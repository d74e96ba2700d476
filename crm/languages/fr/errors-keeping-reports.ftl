behind-no-row = Il n’y a pas de ligne { $number } : le rapport en compte { $rows }.
behind-nobody = Il n’y a pas de clients derrière « { $measure } », car ce chiffre ne vient pas de ce que font les clients. Demandez le chiffre d’affaires, les commandes, les acheteurs, les e-mails, les visites, les tickets ou les réponses, puis prenez-en une ligne.
behind-same-name = Les lignes { $rows } portent le même nom : leurs clients ne peuvent pas être distingués. Ventilez aussi le rapport par identifiant, puis prenez-en une ligne.
behind-not-said = Les personnes derrière « { $measure } » dans cette ligne ne peuvent pas être décrites par des conditions qui redonneraient exactement les mêmes. Une ligne d’acheteurs, de commandes ou de clics dans la même ventilation le permet.
behind-cut-period = Cette ligne n’est qu’une partie de sa période, ou bien un jour de la semaine ou une heure qui revient, et aucune condition ne peut le dire de ces personnes. Ventilez le rapport par jour, ou sans le temps, puis prenez-en une ligne.
progress-segment-row = Recherche des personnes derrière la ligne …
