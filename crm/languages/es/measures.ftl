# Medidas de valor, carrito, lista y existencias: qué significan y sus unidades.

report-days = { $days } días
report-by-age = grupo de edad
report-by-segment = segmento
report-cohort-first-order = { $grain } del primer pedido
report-cohort-signup = { $grain } de alta
report-in-none = en ninguno
report-months = { $months } meses
said-cost-shared = El coste de una campaña se reparte por igual entre los clientes a los que se envió.
report-mixed-currencies = No se pueden sumar importes en monedas distintas, así que «{ $measure }» necesita una moneda: pídala por moneda, o para una sola moneda. Los ingresos, convertidos con los tipos de cambio, se pueden pedir tal cual.
report-no-past = La medida «{ $measure }» solo se conoce tal como está ahora, así que no se puede comparar con un periodo anterior. Pídala como está ahora, o compare una medida con historia, como las unidades.
measure-definitions = { $count ->
    [one] Cómo se define la métrica
   *[other] Cómo se definen las métricas
}
measure-source = Fuente: { $tables }. Unidad: { $unit }.
measure-unit-count = número
measure-unit-fraction = proporción, 1 es el total
measure-unit-hours = horas
measure-unit-days = días
measure-unit-months = meses
measure-unit-score = puntos
measure-unit-number = número simple

glossary-measure-gross-revenue = Ingresos antes de descuento: importes de los pedidos más los descuentos aplicados, en { $currency }. Los ingresos ya descuentan el descuento.
glossary-measure-own-currency-revenue = La suma de los pedidos tal como se cobraron, cada moneda por separado y sin convertir.
glossary-measure-margin-rate = Ventas de productos menos su coste, divididas entre esas ventas, cuando se conoce el coste.
glossary-measure-total-opens = Todas las aperturas de un correo, también la segunda del mismo cliente.
glossary-measure-total-clicks = Todos los clics en un correo, también el segundo del mismo cliente.
glossary-measure-total-open-rate = Todas las aperturas divididas entre los correos entregados; más de 1 cuando se abre varias veces.
glossary-measure-total-click-rate = Todos los clics divididos entre los correos entregados.
glossary-measure-sell-through = Unidades vendidas en el periodo, divididas entre las vendidas más las existencias actuales.
glossary-measure-delivery-time = Los días que pasan de media entre un pedido y su entrega.
glossary-measure-ltv-to-cac = El gasto medio de por vida de los compradores captados en el periodo, dividido entre el coste de campaña por cliente nuevo.
glossary-measure-payback = El coste de captar a un cliente, dividido entre el margen mensual de un cliente captado en el periodo: tras cuántos meses se ha pagado la captación.
glossary-measure-revenue-per-buyer = Ingresos de clientes conocidos en el periodo, divididos entre los clientes que compraron, en { $currency }.
glossary-measure-cart-rate = Clientes que añadieron algo al carrito, divididos entre los clientes que vieron un producto.
glossary-measure-checkout-rate = Clientes que iniciaron un pago, divididos entre los clientes que añadieron algo al carrito.
glossary-measure-cart-abandonment-rate = Clientes con algo añadido al carrito y sin pedido válido después, divididos entre los clientes que añadieron algo.
glossary-measure-list-growth = Clientes que entraron en la lista de correo en el periodo menos los que salieron.
glossary-measure-list-joined = Clientes que entraron en la lista en el periodo: aceptaron correos y no estaban en ella.
glossary-measure-list-left = Clientes que salieron de la lista en el periodo: la rechazaron, se dieron de baja, se quejaron o el correo rebotó.
report-each-currency = No hay tipo de cambio para { $currencies }, así que los importes no se pueden sumar. En su lugar se muestran los ingresos de cada moneda por separado, tal como se cobraron.
report-by-currency-instead = Los importes en monedas distintas no se pueden sumar, así que cada moneda se muestra por separado.
report-each = { $measure }: { $values }.
report-highest-each = { $measure }, lo más alto de cada moneda: { $values }.
report-named-value = { $name } { $value }

# Over a column of the company's own.
own-number-avg = promedio de { $field }
own-number-sum = total de { $field }
own-number-max = máximo de { $field }
own-number-min = mínimo de { $field }
