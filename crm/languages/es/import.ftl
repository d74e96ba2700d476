# El informe tras una importación.

import-summary = Importado: { $tables }.
import-unchanged = Nada ha cambiado desde la última importación de estos archivos; los datos quedan como están.
import-period-orders = Pedidos del { $first } al { $last }.
import-period-events = Eventos del { $first } al { $last }.
import-rejected = { $table }: { $count ->
    [one] se descartó 1 fila
   *[other] se descartaron { $rows } filas
} porque { $reason }.

import-reason-bad-number = «{ $column }» no es un número que pueda leerse con seguridad
import-reason-bad-time = «{ $column }» no es una fecha u hora ISO 8601
import-reason-bad-boolean = «{ $column }» no es ni verdadero ni falso
import-reason-bad-json = «{ $column }» no es JSON
import-reason-duplicate-key = «{ $column }» ya existe (se conserva la primera fila)
import-reason-unknown-reference = «{ $column }» no está en su tabla
import-reason-missing-value = «{ $column }» está vacío
import-reason-ragged-row = la fila tiene más o menos celdas que el encabezado
import-reason-torn-quote = unas comillas no se cierran

import-own-currency = Todos los importes están en { $currency } y no hay tipos de cambio, así que el dinero se indica en { $currency }. Para otra moneda, añada fx_rates.
import-no-rate = { $table }: { $count ->
    [one] 1 importe
   *[other] { $rows } importes
} en { $currencies } sin tipo de cambio; añada fx_rates o faltarán en todas las sumas de dinero.
import-odd-status = orders: el estado { $words } no es ninguno de placed, shipped, delivered, returned, cancelled. { $count ->
    [one] Ese pedido cuenta como vendido
   *[other] Esos { $rows } pedidos cuentan como vendidos
}; si no es así, diga en mapping.yaml qué significa cada palabra.
import-table-empty = { $table } tiene encabezado pero ninguna fila.
import-file-unused = Sin usar, porque no se llaman como ninguna tabla: { $files }.

import-can = Puede preguntar por: { $questions }.
import-can-customers = quiénes son los clientes y dónde viven
import-can-products = productos, precios y existencias
import-can-orders = ventas, gasto y clientes que repiten
import-can-order-items = lo que se compró, por producto y categoría
import-can-events = visitas, aperturas, clics y quién ha dejado de responder
import-can-campaigns = campañas y su coste
import-can-consents = a quién se puede escribir
import-can-tickets = casos de atención y su rapidez
import-can-surveys = satisfacción y recomendación (NPS)
import-missing-products = Sin products no hay respuesta por nombre de producto, categoría o marca.
import-missing-orders = Sin orders no hay respuesta sobre ventas, gasto o compradores.
import-missing-order-items = Sin order_items no hay respuesta sobre lo que se compró.
import-missing-events = Sin events no hay respuesta sobre actividad, aperturas, clics o visitas.
import-missing-campaigns = Sin campaigns no hay respuesta por campaña ni coste de captación.
import-missing-consents = Sin consents nadie cuenta como contactable.
import-missing-tickets = Sin tickets no hay respuesta sobre la atención al cliente.
import-missing-surveys = Sin surveys no hay respuesta sobre satisfacción o NPS.
import-missing-fx-rates = Sin fx_rates solo se suman los importes en { $currency }.
