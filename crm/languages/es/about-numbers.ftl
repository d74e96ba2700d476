# Preguntas sobre las cifras: qué tan recientes son los datos, cuántas filas hay detrás, qué falta.

about-table = { $table }: lo último del { $last }, lo primero del { $first }; { $rows } filas.
about-rows = { $measure }: { $parts }.
about-rows-of = { $rows } filas ({ $tables })
about-nothing-missing = No consta que falte nada bajo estas cifras.
about-no-tables = Sin importar: { $tables }. Las preguntas sobre ello no se pueden responder.
about-no-report = Aún no se ha mostrado ningún informe, así que no hay cifras que explicar. Pida uno primero, como ingresos por mes, o el significado de una palabra, como ticket medio.
about-title-definition = Cómo se calcula
about-title-freshness = Qué tan recientes son los datos
about-title-rows = Filas detrás de las cifras
about-title-missing = Qué falta

about-things-customers = clientes
about-things-products = productos
about-things-orders = pedidos
about-things-order-items = líneas de pedido
about-things-events = eventos
about-things-campaigns = campañas
about-things-consents = consentimientos
about-things-tickets = tickets
about-things-surveys = respuestas de encuesta
