sample-needs-size = Una muestra o una parte necesita exactamente un tamaño: un porcentaje, un número de clientes o una parte como 1 de 2.
part-needs-parts = Una parte necesita dos números, como el cuartil 2 de 4, y no puede pasar del número de partes.
sample-only-count-among = Solo una muestra de número fijo se elige entre otros. Con un porcentaje o una parte, ponga la muestra junto a las demás condiciones.
rfm-needs-something = Una condición RFM necesita al menos una clase, como «champions», o una puntuación de 1 a 5.
lookalike-of-nobody = El grupo modelo no tiene a nadie por ahora. Elija uno que tenga miembros.
lookalike-of-everybody = El grupo modelo son todos los clientes, así que no queda nadie por encontrar. Elija uno más pequeño.
