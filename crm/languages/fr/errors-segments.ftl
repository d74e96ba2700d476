# Ce qui peut clocher dans un segment, un filtre ou une période.

comparison-not-for-text = « { $field } » contient du texte et ne se compare pas avec « { $op } ». Comparaisons possibles : is, is_not, contains, starts_with, ends_with, matches, is_empty.
comparison-not-for-number = « { $field } » contient des nombres et ne se compare pas avec « { $op } ». Comparaisons possibles : is, is_not, more_than, at_least, less_than, at_most, between, is_empty.
comparison-not-for-day = « { $field } » contient des dates et ne se compare pas avec « { $op } ». Comparaisons possibles : is, is_not, more_than (après), less_than (avant), between, is_empty.
comparison-not-for-boolean = « { $field } » vaut oui ou non et ne se compare pas avec « { $op } ». Comparaisons possibles : is, is_not, is_empty.
comparison-values = « { $field } » est comparé ici à { $given } valeurs, mais cette comparaison en prend { $fewest ->
    [0] aucune
    [2] exactement deux
   *[other] au moins une et au plus { $most }
}.
comparison-backwards = Rien ne peut se situer entre { $low } et { $high } pour « { $field } » : donnez d’abord la plus petite valeur.
value-not-a-number = « { $value } » n’est pas un nombre, or « { $field } » contient des nombres. Écrivez des chiffres, par exemple 20 ou 19.90.
value-not-a-date = « { $value } » n’est pas un jour du calendrier, or « { $field } » contient des dates. Écrivez-le sous la forme 2026-01-31.
value-not-yes-or-no = « { $value } » n’est ni oui ni non, seules valeurs possibles de « { $field } ».
field-not-here = « { $field } » ne peut pas être demandé ici : cette condition porte sur { $tables }. Mettez ce champ dans une condition à part.
field-not-a-date = « { $field } » ne contient pas de dates, aucune période ne s’y applique donc. Comparez plutôt ses valeurs.
field-not-a-number = « { $field } » ne contient pas de nombres, on ne peut donc pas classer les clients d’après lui. Possibles : spend, orders, units, average_order ou un champ numérique.
unknown-event = Il n’existe pas d’événement « { $name } ». Les plus proches sont : { $near }.
age-out-of-range = Personne n’atteint { $years } ans : indiquez un âge de 0 à { $most }.
window-too-far = Cette période va plus loin que le calendrier. Indiquez moins d’années.
window-backwards = Cette période finit avant de commencer. Indiquez d’abord la date la plus ancienne.
window-without-days = Cette période n’indique ni premier ni dernier jour. Indiquez-en au moins un, par exemple 2026-01-31.
number-needs-upper = « between » demande deux nombres, et lui seul en prend deux. Donnez les deux ou choisissez une autre comparaison.
number-backwards = Le nombre supérieur est plus petit que l’inférieur. Donnez d’abord le plus petit.
top-needs-share = Un classement demande soit un nombre de clients, soit un pourcentage, ni les deux ni aucun.

segment-too-deep = Les conditions sont imbriquées sur plus de { $most } niveaux. Enregistrez un groupe intérieur comme segment et faites-y référence.
segment-too-large = Il y a { $count } conditions, et { $most } au plus sont possibles. Donnez les valeurs d’un champ sous forme de liste dans une seule condition.
segment-unknown-kind = Il n’existe pas de condition ni de période de type « { $kind } ». Les plus proches sont : { $near }.
segment-without-kind = Une condition à « { $part } » n’indique pas son type. Les types sont : { $known }.
segment-unknown-part = Cette condition n’a pas d’élément « { $part } ». Retirez-le, ou mettez-le dans la condition à laquelle il appartient.
segment-missing-part = Il manque « { $part } » à une condition. Ajoutez-le.
segment-unknown-choice = « { $given } » ne peut pas être « { $part } ». Possibles : { $known }.
segment-beyond-limit = { $given } dépasse ce que « { $part } » peut être ; la limite est { $limit }.
segment-bad-date = « { $given } » n’est pas un jour du calendrier. Écrivez-le sous la forme 2026-01-31.
segment-bad-value = « { $given } » ne peut pas être « { $part } ». Rien n’a été modifié ; donnez une valeur d’un autre type.
segment-empty-part = « { $part } » est vide. Donnez au moins un élément.
