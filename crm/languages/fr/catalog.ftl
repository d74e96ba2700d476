catalog-column-table = Table
catalog-column-field = Champ
catalog-column-name = Nom
catalog-column-type = Type
catalog-column-values = Valeurs
catalog-column-custom = Champ maison

catalog-type-text = texte
catalog-type-integer = nombre entier
catalog-type-number = nombre
catalog-type-boolean = oui ou non
catalog-type-date = date
catalog-type-timestamp = date et heure
catalog-type-json = plusieurs

catalog-yes = oui
catalog-between = de { $low } à { $high }
catalog-personal = donnée personnelle, non affichée
catalog-more = et { $count } autres
