# What the assistant answers and asks back in the conversation.

answer-segment-count = { $count ->
    [0] Nadie cumple todas estas condiciones.
    [one] **{ $shown } cliente**.
   *[other] **{ $shown } clientes**.
  }
answer-segment-saved = Guardado como «{ $name }».
answer-segment-undone = Restablecido: { $description } – { $shown } clientes.
answer-no-segments = Todavía no hay segmentos guardados.
answer-segments = { $count ->
    [one] Un segmento guardado
   *[other] { $count } segmentos guardados
  }
answer-fields = Se puede preguntar por { $count } campos
answer-nothing-known = Las guías no dicen nada sobre eso.
answer-campaign-drafted = El borrador está listo: **{ $subject }**. Llegaría a { $reachable } de { $size } personas; no se ha enviado nada.
answer-customer = Cliente { $id }, datos de contacto ocultos.
answer-thanks = De nada.
answer-greet = ¡Hola! Pregúnteme por clientes, cifras o productos con sus propias palabras.
answer-help = Diga con sus palabras lo que necesita: clientes («dueños de salón de EE. UU. inactivos»), cifras («ventas por semana este año»), productos («los dos secadores más vendidos») o un correo a las personas encontradas. Muestro cómo lo he entendido, el número exacto y el SQL; no se envía nada sin que una persona lo apruebe.
answer-decline-export = Los datos de contacto personales no se entregan en la conversación. Cree un segmento; una persona autorizada puede exportar sus identificadores desde la tarjeta y cada exportación queda registrada.
answer-decline-delete = Un mensaje no borra nada aquí. Una persona autorizada puede archivar segmentos o borrar clientes en la administración.
answer-limit = Me detuve porque eran demasiados pasos. Esto es lo que tengo.
answer-fallback = El modelo de lenguaje no respondió ({ $why }); respondió el integrado.
answer-model-key = su clave fue rechazada
answer-model-timeout = tardó demasiado
answer-model-down = no se pudo conectar
answer-model-unusable = su respuesta no se pudo usar
answer-approved = Aprobado por { $by }.
answer-rejected = Rechazado por { $by }. No se envió nada.
answer-too-long = Este mensaje tiene más de { $most } caracteres. Acórtelo, por favor.
answer-broken = Algo salió mal y quedó registrado. No se cambió nada; inténtelo de nuevo o dígalo de otra forma.
ask-empty = ¿Qué quiere saber?
ask-segment-of-whom = ¿A quién debe incluir el segmento? Indique al menos una condición: país, compras o actividad, por ejemplo.
ask-measure = ¿Qué cifra quiere ver?
ask-what = No he entendido qué quiere ver. Nombre clientes, una cifra o productos.
ask-write-to-whom = ¿A quién debe ir el correo? Describa primero a las personas.
ask-unknown-words = No tengo datos sobre «{ $words }». Quítelo o dígalo de otra forma.
ask-unplaced = No he podido situar «{ $words }». ¿Qué papel tiene en su petición?
ask-left-out = ¿Lo que empieza por «{ $words }» se refiere a los excluidos o a todos los demás? Los paréntesis lo dicen: todos excepto (los miembros oro que han comprado).
ask-they = ¿A quién se refiere «{ $words }»? Aún no se ha hablado de nadie: nombre primero a los clientes, por ejemplo «dueños de salón en Madrid».
ask-no-rate = Sus datos no tienen tipo de cambio para { $currency }. Diga el importe en { $ours }.
ask-which-language = Estas palabras existen en varios idiomas y significan algo distinto en cada uno. ¿En cuál está su petición?
ask-one-at-a-time = Son dos peticiones y respondo a una cada vez. ¿Cuál primero?
ask-send-later = Un correo sale cuando una persona lo aprueba; todavía no puedo fijar un momento posterior. Quite el momento y apruebe el correo cuando deba salir.
ask-future = Los informes muestran lo que ya ha ocurrido, y ese periodo aún no ha llegado. Indique un periodo que ya haya empezado.
ask-other-currency = Aquí el dinero se da en { $ours }, convertido con los tipos de cambio de sus datos, y no en { $currency }. Para lo cobrado en { $currency }, pida «ingresos en moneda original por moneda del pedido»; la moneda de los informes se fija en el catálogo.
ask-out-of-bounds = El número de «{ $words }» no sirve aquí. Una clasificación tiene de 1 a 10.000 filas, una media móvil de 2 a 366 periodos. ¿Qué número debe ser?
ask-future-people = Se puede encontrar lo que las personas han hecho, y este periodo aún no ha llegado. Indique un periodo que ya haya empezado; solo los cumpleaños, las fechas y los pedidos esperados pueden estar por llegar.
ask-no-rows = Todavía no se ha mostrado ninguna tabla, así que no hay clientes detrás de una fila. Pida primero un informe y nombre después la fila.
ask-nothing-before = Todavía no hay nada que deshacer.
ask-nothing-to-save = Todavía no hay ningún segmento que guardar. Describa primero a las personas.
ask-option-revenue = Ingresos de este año por mes
ask-option-orders = Pedidos de este año por mes
ask-option-customers = Clientes por país
ask-option-open-rate = Tasa de apertura por campaña este año
answer-column-id = ID
answer-column-name = Nombre
answer-column-customers = Clientes
answer-column-made-by = Creado por
answer-column-made-at = Creado el
unknown-tool = No existe ninguna herramienta llamada { $name }. Hay: { $known }.

example-1 = Segmento de dueños de salón de Estados Unidos inactivos
example-2 = Clientes que compraron un secador pero no champú en el último año
example-3 = Top 5 % de clientes de Alemania por gasto
example-4 = Ventas por semana
example-5 = Tasa de apertura por campaña este año
example-6 = Top 5 países por ingresos en los últimos 3 meses
example-7 = Los 5 secadores más vendidos
example-8 = Secadores por menos de 100 $
example-9 = Champús con una valoración superior a 4,5
example-10 = Escribe un correo de recuperación a los clientes perdidos en Francia
example-11 = Escribe un boletín a los estilistas de Alemania
example-12 = Escribe un correo sobre secadores a los clientes VIP

progress-make-segment = Contando clientes…
progress-run-report = Calculando el informe…
progress-find-products = Buscando productos…
progress-draft-campaign = Escribiendo el borrador…
progress-request-launch = Preparando la solicitud…
