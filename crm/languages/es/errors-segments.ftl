# Lo que puede fallar en un segmento, un filtro o un periodo.

comparison-not-for-text = «{ $field }» contiene texto y no se puede comparar con «{ $op }». Se puede: is, is_not, contains, starts_with, ends_with, matches, is_empty.
comparison-not-for-number = «{ $field }» contiene números y no se puede comparar con «{ $op }». Se puede: is, is_not, more_than, at_least, less_than, at_most, between, is_empty.
comparison-not-for-day = «{ $field }» contiene fechas y no se puede comparar con «{ $op }». Se puede: is, is_not, more_than (después), less_than (antes), between, is_empty.
comparison-not-for-boolean = «{ $field }» es sí o no y no se puede comparar con «{ $op }». Se puede: is, is_not, is_empty.
comparison-values = «{ $field }» se compara aquí con { $given } valores, pero esta comparación admite { $fewest ->
    [0] ninguno
    [2] exactamente dos
   *[other] uno como mínimo y { $most } como máximo
}.
comparison-backwards = Nada puede estar entre { $low } y { $high } en «{ $field }»: ponga primero el valor menor.
value-not-a-number = «{ $value }» no es un número, y «{ $field }» contiene números. Escriba cifras, por ejemplo 20 o 19.90.
value-not-a-date = «{ $value }» no es un día del calendario, y «{ $field }» contiene fechas. Escríbalo como 2026-01-31.
value-not-yes-or-no = «{ $value }» no es ni sí ni no, que es lo único que puede ser «{ $field }».
field-not-here = «{ $field }» no se puede consultar aquí: esta condición mira { $tables }. Ponga el campo en una condición propia.
field-not-a-date = «{ $field }» no contiene fechas, así que no se le puede aplicar un periodo. Compare sus valores.
field-not-a-number = «{ $field }» no contiene números, así que no se puede ordenar a los clientes por él. Se puede: spend, orders, units, average_order o un campo numérico.
unknown-event = No existe ningún evento «{ $name }». Los más parecidos son: { $near }.
age-out-of-range = Nadie llega a { $years } años: indique una edad de 0 a { $most }.
window-too-far = Este periodo va más allá del calendario. Indique menos años.
window-backwards = Este periodo termina antes de empezar. Indique primero el extremo anterior.
window-without-days = Este periodo no indica ni el primer ni el último día. Indique al menos uno, por ejemplo 2026-01-31.
number-needs-upper = «between» necesita dos números, y solo «between» lleva dos. Dé ambos o elija otra comparación.
number-backwards = El número superior es menor que el inferior. Ponga primero el menor.
top-needs-share = Una clasificación necesita un número de clientes o un porcentaje, no ambos ni ninguno.

segment-too-deep = Las condiciones están anidadas en más de { $most } niveles. Guarde un grupo interior como segmento propio y haga referencia a él.
segment-too-large = Son { $count } condiciones, y el máximo es { $most }. Dé los valores de un campo como lista en una sola condición.
segment-unknown-kind = No existe ninguna condición ni periodo de tipo «{ $kind }». Las más parecidas son: { $near }.
segment-without-kind = Una condición en «{ $part }» no dice su tipo. Los tipos son: { $known }.
segment-unknown-part = Esta condición no tiene ninguna parte «{ $part }». Quítela o póngala en la condición a la que pertenece.
segment-missing-part = A una condición le falta «{ $part }». Añádalo.
segment-unknown-choice = «{ $given }» no puede ser «{ $part }». Se puede: { $known }.
segment-beyond-limit = { $given } excede lo que «{ $part }» puede ser; el límite es { $limit }.
segment-bad-date = «{ $given }» no es un día del calendario. Escríbalo como 2026-01-31.
segment-bad-value = «{ $given }» no puede ser «{ $part }». No se ha cambiado nada; dé un valor de otro tipo.
segment-empty-part = «{ $part }» está vacío. Dé al menos un elemento.
