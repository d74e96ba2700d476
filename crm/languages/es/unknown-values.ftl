# Lo que se dice de un valor que no está en los datos y de las listas demasiado largas.

value-of-nobody-near = En los datos no hay ningún «{ $value }» en «{ $field }». ¿Quería decir { $near }?
value-of-nobody = En los datos no hay ningún «{ $value }» en «{ $field }». Hay, por ejemplo: { $there }.
value-of-nobody-at-all = En los datos no hay ningún «{ $value }» en «{ $field }», ni ningún otro valor.
deed-unrecorded = Los datos no contienen ningún «{ $values }» en «{ $field }», así que no se sabe quién lo hizo y quién no.
values-too-many = Esta enumeración tiene { $count } valores y una condición admite { $most } como máximo. Guárdela como lista con «rapport lists add» y pida los clientes de esa lista.
