# Ce qui est dit d’une valeur absente des données, et des listes trop longues.

value-of-nobody-near = Les données ne contiennent aucun « { $value } » pour « { $field } ». Vouliez-vous dire { $near } ?
value-of-nobody = Les données ne contiennent aucun « { $value } » pour « { $field } ». On y trouve par exemple : { $there }.
value-of-nobody-at-all = Les données ne contiennent aucun « { $value } » pour « { $field } », ni aucune autre valeur.
deed-unrecorded = Les données ne contiennent aucun « { $values } » dans « { $field } » : on ne sait donc pas qui l’a fait et qui ne l’a pas fait.
values-too-many = Cette énumération compte { $count } valeurs ; une condition en accepte { $most } au plus. Enregistrez-la comme liste avec « rapport lists add », puis demandez les clients de cette liste.
