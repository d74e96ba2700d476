# Embudos: los clientes paso a paso, y la condición de quienes llegaron hasta ahí o se perdieron.

path = que han { $first } { $window }{ $then }{ $each }{ $lost }
path-then = , después { $step }
path-each = , cada vez { $soon }
path-lost = , pero después no han { $none } { $soon }

funnel-step = Paso
funnel-order = Pedido
funnel-of-first = Del primer paso
funnel-of-previous = Del paso anterior
funnel-lost-here = Perdidos antes de este paso
funnel-median = Tiempo mediano desde el paso anterior (h)
funnel-title = Embudo: { $steps }
funnel-none = Ningún cliente llegó al primer paso, «{ $step }», así que no hay nada que seguir.
funnel-summary = De { $started } { $count ->
    [one] cliente
   *[other] clientes
} con «{ $first }», { $reached } llegaron a «{ $last }» ({ $share }).
funnel-lost = La mayoría se pierde entre «{ $before }» y «{ $step }»: { $lost } { $count ->
    [one] cliente
   *[other] clientes
}; siguió el { $share }.
funnel-rule = Cada cliente cuenta una vez. El primer paso está en el período; cada uno de los siguientes viene después del anterior { $soon }, hasta ahora. Los tiempos se cuentan desde el último paso anterior.
funnel-still-running = Los clientes cuyo plazo para el paso siguiente aún corre cuentan por ahora como perdidos.
funnel-filter-partly = «{ $filter }» no se aplica a { $steps }, donde no se conoce.
funnel-few = Solo empezaron { $count } clientes, así que las proporciones dicen poco.

funnel-none-lost-first = Nadie se pierde antes del primer paso. Pida quienes se perdieron en el paso 2 o después.
funnel-no-such-filter = Ningún paso de este embudo conoce «{ $field }». Filtre por productos, campañas, eventos o pedidos de los que constan los pasos, o por clientes.
analysis-nobody-behind = Las filas de este análisis no son clientes, así que no se puede hacer un segmento de ellas. Pida un embudo, una matriz RFM o un informe por un campo de clientes.
