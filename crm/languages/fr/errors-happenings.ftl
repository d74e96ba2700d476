# Ce qui peut clocher dans les jours, les heures et les modèles.

during-bad-day = « { $given } » n’est pas un jour de l’année. Écrivez le mois et le jour, par exemple 12-24.
during-needs-both = Les heures et les jours de l’année vont par deux, un début et une fin différents. Donnez les deux, par exemple 18 et 24, ou 12-24 et 12-26.
during-needs-something = Aucun jour de la semaine, aucune heure ni aucun jour de l’année n’est indiqué. Donnez-en au moins un, ou laissez cette précision de côté.
pattern-refused = « { $pattern } » ne peut pas servir de modèle : { $why ->
        [lookaround] il regarde en avant ou en arrière, ou renvoie à lui-même
        [nested] une répétition se trouve dans une autre
        [long] il dépasse 200 caractères ou répète plus de 100 fois
        [empty] il est vide
       *[wrong] il est mal formé à « { $part } »
    }. Sont possibles : lettres et chiffres, . pour un caractère quelconque, [a-z], \d, \w, \s, ( | ), ? * + et des nombres entre accolades, ^ et $.
