# Campañas lado a lado, y el resultado de una prueba A/B.

campaigns-title = { $measure }: campañas comparadas · { $period }
campaigns-campaign = campaña
campaigns-low = Extremo inferior (95 %)
campaigns-high = Extremo superior (95 %)
campaigns-difference = Diferencia con la mejor
campaigns-difference-low = Su extremo inferior (95 %)
campaigns-difference-high = Su extremo superior (95 %)
campaigns-p = Valor p, corregido
campaigns-verdict = ¿Es real la diferencia?
campaigns-best = la mejor
campaigns-real = real
campaigns-chance = puede ser azar
campaigns-untested = no se puede probar
campaigns-best-is = { $measure }: en cabeza está { $best } con { $value } (entre { $low } y { $high } con un 95 % de confianza).
campaigns-none-tested = Las demás no se pueden probar frente a ella.
campaigns-pair-real = { $label } tiene { $value }; la diferencia de { $difference } es real (entre { $low } y { $high } con un 95 % de confianza).
campaigns-pair-chance = { $label } tiene { $value }; la diferencia de { $difference } puede ser azar.
campaigns-all-real = Es realmente mejor que cada una de las otras { $others }.
campaigns-some-real = Es realmente mejor que { $real } de las otras { $others }; con el resto, la diferencia puede ser azar.
campaigns-none-real = Ninguna diferencia con las otras { $others } es real; todas pueden ser azar.
campaigns-nearest = La mejor de las que pueden igualarla es { $label } con { $value }.
campaigns-rule = Las tasas llevan el intervalo del 95 % de Wilson, las diferencias de tasas el de Newcombe; una media lleva el de Student, y dos medias se distinguen con la prueba de Welch. «Real» quiere decir: valor p inferior a 0,05 tras la corrección de Holm para { $pairs ->
    [one] 1 comparación
   *[other] { $pairs } comparaciones
}; cada intervalo vale por sí solo.
campaigns-largest = Hay { $all } grupos; se comparan los { $shown } con más destinatarios. Nombre un tipo, un canal o un período para comparar otros.
campaigns-odd = { $count ->
    [one] { $labels } tiene menos de 30 destinatarios, o más acciones que destinatarios, y no se prueba.
   *[other] { $labels } tienen menos de 30 destinatarios, o más acciones que destinatarios, y no se prueban.
}

campaigns-not-tested = «{ $measure }» no se puede comparar con una prueba. Se puede con: { $measures }.
campaigns-not-by = Las campañas no se pueden comparar por «{ $field }», que no es un campo de campañas. Compárelas una a una, por tipo o por canal.
campaigns-no-such = No hay ninguna campaña llamada «{ $name }». Las más parecidas son: { $near }.
campaigns-nobody = Ninguna de las campañas pedidas llegó a nadie, así que no hay nada que comparar ({ $measure }). Pida un período más largo u otras campañas.
campaigns-too-few = Ninguna de estas campañas tiene al menos { $fewest } destinatarios (la mayor tiene { $most }), así que no se puede decir nada de las diferencias. Compare campañas mayores, o grupos como los tipos.
campaigns-one = Solo encaja una campaña ({ $campaign }), así que no hay con qué compararla. Nombre otra, o un período más largo.

ab-title = Prueba A/B: { $measure } · { $period }
ab-measure = Indicador
ab-variant = Variante
ab-recipients = Destinatarios
ab-value = Valor
ab-needed = Destinatarios necesarios por variante
ab-winner = { $label } ganó en { $measure }: la diferencia es real.
ab-no-winner = Todavía no hay ganadora en { $measure }.
ab-of = { $measure }: la mejor es { $label } con { $value }.
ab-more = Para distinguir una diferencia de este tamaño, cada variante necesitaría unos { $needed } destinatarios; la menor tiene { $fewest }, así que faltan unos { $more }.
ab-rule = Una diferencia se llama real cuando su valor p queda por debajo de 0,05 tras la corrección de Holm para { $tests ->
    [one] 1 prueba
   *[other] { $tests } pruebas
} (tasas: prueba z o prueba exacta de Fisher; medias: prueba de Welch). Los destinatarios necesarios son aquellos con los que una diferencia del tamaño visto se encuentra cuatro de cada cinco veces (potencia del 80 %).
ab-other-days = Las variantes se enviaron en { $days } días distintos; parte de la diferencia puede venir de ahí.
ab-both = { $count ->
    [one] 1 cliente recibió más de una variante.
   *[other] { $count } clientes recibieron más de una variante.
}
ab-no-variants = Solo hay una variante ({ $campaign }), así que no hay nada que probar. Nombre dos campañas, o un campo de campañas que contenga la variante.
ab-too-many = Encajan { $count } campañas, demasiadas para una prueba ({ $most } como máximo). Nombre las variantes, o compare las campañas.
ab-money-alone = Los ingresos por correo se prueban solos, porque son dinero y los demás son proporciones. Pídalos solos.
