# Modelos de atribución lado a lado.

attribution-title = Ingresos atribuidos por modelo · { $period }
attribution-last = Último clic
attribution-first = Primer clic
attribution-linear = Lineal
attribution-decay = Declive en el tiempo
attribution-position = Según la posición
attribution-orders = Pedidos (último clic)
attribution-cost = Coste de campañas
attribution-value = Ingresos atribuidos
attribution-most = Por último clic, lo más va a { $best }: { $value } de { $whole }.
attribution-others = Otros modelos ponen otra en cabeza: { $others }.
attribution-other-best = { $model }: { $best } con { $value }
attribution-same = Todos los demás modelos ponen la misma en cabeza.
attribution-wide = Donde más importa el modelo es en { $label }: { $low } ({ $least }) a { $high } ({ $most }).
attribution-rule-email = Se atribuyen los pedidos que cuentan hechos dentro de los { $days } días después de un clic del cliente en un correo; cada clic es un contacto. El último clic es la definición de ingresos atribuidos de esta empresa. El declive reduce un contacto a la mitad cada { $half } días; la posición da el 40 % al primero y el 40 % al último. Todos los modelos reparten la misma suma.
attribution-rule-all = Se atribuyen los pedidos que cuentan hechos dentro de los { $days } días después de un clic en un correo, un SMS con clic o una notificación push abierta del cliente; cada uno es un contacto. Así, el último clic es aquí más que los ingresos atribuidos al correo. El declive reduce un contacto a la mitad cada { $half } días; la posición da el 40 % al primero y el 40 % al último. Todos los modelos reparten la misma suma.
attribution-some = Solo se muestran algunas campañas, así que las sumas de los modelos pueden diferir: también las demás reciben su parte.
attribution-cost-rule = El coste es el de las campañas enviadas en el período.
attribution-no-cost = No se importaron costes de campañas, así que no hay con qué comparar los ingresos.
attribution-nothing = Ningún pedido que cuente en este período se hizo dentro de los { $days } días después de un clic, así que no hay nada que atribuir. Pida un período más largo u otras campañas.
attribution-without = sin ingresos atribuidos ({ $count })
