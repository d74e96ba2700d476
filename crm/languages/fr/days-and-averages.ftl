ask-average = La comparaison de personnes à une moyenne n’est pas encore possible. Indiquez un montant (ont dépensé plus de 200 $) ou une part (les 20 % qui dépensent le plus).
ask-all-days = Une analyse couvre tous les jours et toutes les heures. Retirez les jours ou les heures, ou demandez le simple chiffre pour ces jours-là.
report-without-moment = Les jours de la semaine et les heures vont avec ce qui se passe à un moment donné, comme les commandes, les visites ou les tickets. Retirez-les, ou indiquez un tel chiffre.
