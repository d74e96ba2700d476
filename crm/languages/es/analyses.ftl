# Análisis: por qué ha cambiado un indicador, y otros que son más que un indicador por grupos.

analysis-breakdown = Desglose
analysis-value = Valor
analysis-before = Antes
analysis-now = Ahora
analysis-difference = Diferencia
analysis-share = Parte del cambio
analysis-all = Total
analysis-rest = { $count } más
analysis-orders = Pedidos
analysis-volume = Número de pedidos
analysis-mix = Reparto de los pedidos por { $field }
analysis-rate = Valor de un pedido
analysis-points = { $points } puntos
analysis-piece = { $label } ({ $effect }, { $share } del cambio)

analysis-change-heading = Por qué ha cambiado «{ $measure }»
analysis-change-title = Por qué ha cambiado «{ $measure }» · { $now } frente a { $before }
analysis-change-none = { $measure } no ha cambiado: { $now } en los dos periodos.
analysis-change = { $way ->
    [fell] { $measure }: bajada de { $by }, de { $before } a { $now }.
   *[rose] { $measure }: subida de { $by }, de { $before } a { $now }.
}
analysis-change-told = Lo que más lo explica es «{ $field }»: { $parts }.
analysis-change-spread = Ningún valor lo explica por sí solo; el cambio está repartido. La mayor parte por «{ $field }»: { $parts }.
analysis-change-both-ways = Las partes van en los dos sentidos y casi se compensan. Por «{ $field }»: { $parts }.
analysis-change-orders = El número de pedidos supuso { $volume }, su reparto { $mix }, el valor de un pedido { $rate }.
analysis-change-rule = El primer desglose es aquel cuyos pocos valores mayores (cada uno al menos una décima parte del cambio, juntos dos tercios) pesan en el cambio más de lo que pesaban antes en el total.
analysis-by-lines = Por «{ $field }» el dinero es cantidad × precio de las líneas de pedido; su diferencia es { $difference }.

analysis-no-parts = «{ $measure }» no se puede explicar por sus partes, porque no es ni una suma ni una tasa. Pregunte por qué han cambiado los ingresos, los pedidos, las unidades, los tickets, el valor medio del pedido, la tasa de apertura o el NPS.
analysis-no-breakdown = No hay nada en los datos por lo que desglosar «{ $measure }», así que su cambio no se puede explicar. Importe campos de clientes, productos o canales, o pregunte por su evolución.
analysis-overlapping = «{ $measure }» no se puede explicar por { $field }: una fila está en varios de sus grupos y las partes sumarían más que el total. Pregunte por país, tipo de cliente o canal.
analysis-told-by-others = «{ $measure }» no puede dividirse por { $field } sin contar una fila dos veces: una fila está en varios grupos. Por eso se explica con otros desgloses.

analysis-customers = Clientes
analysis-cohort = Primer pedido
analysis-after = Volvieron a pedir
analysis-period = { $grain ->
    [week] Semana { $number }
    [quarter] Trimestre { $number }
   *[month] Mes { $number }
}
analysis-cohorts-title = { $grain ->
    [week] Retención por semana del primer pedido
    [quarter] Retención por trimestre del primer pedido
   *[month] Retención por mes del primer pedido
}
analysis-cohorts-none = Ninguna cohorte tiene todavía un periodo completo, así que no se puede decir quién volvió.
analysis-cohorts = { $grain ->
    [week] De { $customers } clientes nuevos, el { $first } volvió a pedir en la semana siguiente a su primer pedido, y el { $last } en la semana { $number }.
    [quarter] De { $customers } clientes nuevos, el { $first } volvió a pedir en el trimestre siguiente a su primer pedido, y el { $last } en el trimestre { $number }.
   *[month] De { $customers } clientes nuevos, el { $first } volvió a pedir en el mes siguiente a su primer pedido, y el { $last } en el mes { $number }.
}
analysis-cohorts-ends = { $grain ->
    [week] En la primera semana, la mejor cohorte es { $top } con { $best }, y la más baja { $low } con { $worst }.
    [quarter] En el primer trimestre, la mejor cohorte es { $top } con { $best }, y la más baja { $low } con { $worst }.
   *[month] En el primer mes, la mejor cohorte es { $top } con { $best }, y la más baja { $low } con { $worst }.
}
analysis-cohorts-rule = Los porcentajes son de los clientes de la fila. Los periodos que no han terminado quedan vacíos; la última fila reúne las cohortes que ya han llegado al periodo.

ask-why-of-this = Este análisis no muestra ningún cambio que explicar. Pregunte por qué cambió una cifra, por ejemplo «¿Por qué bajaron los ingresos el mes pasado?».
ask-why-change = Esto ya explica el cambio. Pida otro desglose («por país») o ciertos clientes («solo Alemania») para mirarlo más de cerca.
why-no-period = Solo se pueden explicar filas de días, semanas, meses, trimestres, años o de grupos. Pregunte por qué cambió una cifra, por ejemplo «¿Por qué bajaron los ingresos el mes pasado?».
progress-why-row = Buscando el motivo …
