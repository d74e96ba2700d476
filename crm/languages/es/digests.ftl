# Página de inicio, informes fijados, envíos programados, alertas y colegas.

home-title = Así estamos
home-pinned = Fijados
home-news = Novedades
home-news-seen = Visto
home-as-of = A { $day }, { $zone }
home-nothing = No hay datos en estos días.
home-course = { $grain ->
    [day] { $count } días, entre { $lowest } y { $highest }
    [week] { $count } semanas, entre { $lowest } y { $highest }
    [month] { $count } meses, entre { $lowest } y { $highest }
    [quarter] { $count } trimestres, entre { $lowest } y { $highest }
   *[year] { $count } años, entre { $lowest } y { $highest }
}
home-against = { $grain ->
    [day] frente al día anterior
    [week] frente a la semana anterior
    [month] frente al mes anterior
    [quarter] frente al trimestre anterior
   *[year] frente al año anterior
}
home-against-value = frente a { $value }
home-points = { $by } puntos
home-share = { $share } de { $all } clientes
home-open = Abrir { $name }
home-unpin = Quitar { $name } de la página de inicio
home-earlier = Adelantar { $name }
home-later = Atrasar { $name }
home-pin = Fijar en inicio
home-was-pinned = «{ $name }» está ahora en su página de inicio.
home-was-unpinned = «{ $name }» ya no está en su página de inicio.
home-was-put-aside = Anotado.
home-ask-revenue = Ingresos de la semana pasada comparados con la semana anterior
home-ask-engaged = Clientes activos por semana en las últimas 13 semanas
home-ask-reachable = ¿Cuántos clientes son contactables por correo?
home-ask-attributed = Ingresos atribuidos de la semana pasada comparados con la semana anterior
home-ask-nps = NPS del mes pasado comparado con el mes anterior
pin-nothing = Aún no hay nada que fijar aquí. Pida primero un informe y diga después «fija esto».
pin-unknown = En su página de inicio no hay nada llamado «{ $name }». Hay: { $known }.
pins-full = En la página de inicio caben { $most } informes fijados. Quite uno primero.
pins-none = Aún no hay nada fijado en su página de inicio. Pida un informe y diga «fija esto».
pins-list = En su página de inicio: { $names }.

standing-rhythm = { $every ->
    [daily] cada día a las { $at }
    [weekday] de lunes a viernes a las { $at }
    [monthly] { $last ->
        [yes] el día { $day } de cada mes (o el último) a las { $at }
       *[no] el día { $day } de cada mes a las { $at }
    }
   *[weekly] cada { $weekday } a las { $at }
}
standing-unknown = No hay ningún envío programado ni alerta llamados «{ $name }». Hay: { $known }.
standing-none = No hay informes programados ni alertas.
standing-title = Informes programados y alertas
standing-column-name = Nombre
standing-column-kind = Tipo
standing-column-when = Cuándo
standing-column-to = Para
standing-column-next = Próxima vez
standing-column-status = Estado
standing-kind = { $kind ->
    [digest] Informe programado
   *[alert] Alerta
}
standing-status = { $status ->
    [requested] espera aprobación
    [active] activo
    [rejected] rechazado
   *[stopped] detenido
}
standing-here = página de inicio
standing-stopped = «{ $name }» está detenido. Ya no se envía nada.
standing-started = «{ $name }» está activo: { $when }, por primera vez el { $first }.
standing-rejected = { $by } rechazó «{ $name }». No se envía nada.
standing-approved = Aprobado por { $by }.
standing-released = { $count ->
    [0] No había nada retenido de «{ $name }».
   *[other] { $count } mensajes retenidos de «{ $name }» { $release ->
        [yes] salen ahora
       *[no] se descartan
    }.
}

digest-opening = Su informe «{ $name }»
digest-why = Lo pidió { $by }: { $when }. Para detenerlo: rapport reports unschedule { $id }.
digest-as-of = A { $when } ({ $zone }).
digest-more-rows = Las primeras { $shown } de { $all } filas.
digest-latest-rows = Las últimas { $shown } de { $all } filas.
digest-summary = Enviar «{ $name }» { $when } a { $to }
digest-asked = { $summary }. No se envía nada hasta que una persona lo apruebe.
digest-report-archived = El informe «{ $name }» no está guardado o está archivado, así que no se puede enviar. Guárdelo o restáurelo.
digest-which-report = ¿Qué informe hay que enviar? No pude leer «{ $words }» como un informe. Pídalo primero, o nombre uno guardado.
digest-no-report = Aquí no hay ningún informe que enviar. Pida uno primero, o nombre uno guardado.

alert-rule = { $side ->
    [below] baje de { $line }
   *[above] suba de { $line }
}
alert-looked-at = tras cada importación, y a su hora
alert-again = Se avisa una vez; de nuevo solo tras volver a { $line }.
alert-crossed = { $name }: { $measure } está en { $value } ({ $period }), { $side ->
    [below] por debajo de { $line }
   *[above] por encima de { $line }
}.
alert-summary = Avisar a { $to } cuando «{ $name }» { $rule }
alert-summary-here = Avisar en la página de inicio cuando «{ $name }» { $rule }
alert-made = { $summary }. Ahora: { $now }. { $again }
alert-beyond-already = El límite ya está superado, así que el primer aviso será la próxima vez.
alert-why = { $by } pidió esta alerta. Para detenerla: rapport alerts stop { $id }.
alert-no-line = ¿Con qué valor hay que avisar? Diga, por ejemplo, «cuando los ingresos semanales bajen de 100.000».
alert-no-rate = No conozco el tipo de cambio de { $currency }, así que el límite no se puede comparar. Dígalo en su moneda de referencia, o importe fx_rates.
alert-not-one-number = Una alerta mira un solo número. Nombre una medida sin desglose, por ejemplo «ingresos semanales» o «tasa de rebote».

news-held = «{ $name }» no se envió: este equipo estaba apagado cuando tocaba ({ $due }) y es tarde para enviarlo sin preguntar. Para dejarlo salir: rapport reports release { $id }.
news-missed = { $count ->
    [1] Se perdió un envío anterior de «{ $name }» desde el { $due }, con este equipo apagado.
   *[other] Se perdieron { $count } envíos anteriores de «{ $name }» desde el { $due }, con este equipo apagado.
}
news-unknown = No se sabe si «{ $name }» ({ $due }) llegó a { $count ->
    [1] una dirección
   *[other] { $count } direcciones
}: el equipo se detuvo en medio. No se vuelve a enviar.
news-failed = «{ $name }» no se pudo hacer: { $why }

colleague-no-address = «{ $given }» no es una dirección de correo ni un canal de Slack como #marketing.
colleague-is-customer = Esta dirección es de un cliente. Los informes y alertas van solo a colegas.
colleague-not-verified = { $address } no está en la lista verificada, así que no se envía nada allí. Verificadas: { $known }. Para añadirla: rapport colleagues add { $address }.
colleague-none-of-yours = No conozco ninguna dirección verificada suya. Añádala con «rapport colleagues add SU-DIRECCIÓN --person { $user }», o nombre la de un colega.
colleague-unknown = { $address } no está en la lista de colegas.
colleague-wrong-code = Este código no corresponde a { $address }, tiene más de 7 días o se probó demasiadas veces. Para uno nuevo: rapport colleagues add { $address }.
colleague-code-subject = Su código para informes: { $code }
colleague-code = Para recibir informes de { $company } en esta dirección, devuelva este código: { $code }
colleague-code-sent = Se envió un código a { $address }. Confírmelo con: rapport colleagues confirm { $address } CÓDIGO
colleague-code-why = Alguien de { $company } introdujo esta dirección. Si no espera informes de allí, no haga nada.
colleague-verified = { $address } está verificada.
colleague-removed = { $address } ya no recibe nada.
colleague-not-reached = No se pudo entregar el código a { $address }. Revise la dirección y que ese camino funcione.
colleague-state = { $verified ->
    [yes] verificada
   *[no] espera su código
}
slack-unavailable = Slack no acepta mensajes en este momento. Se volverá a intentar.

due-sent = { $name }: { $sent } enviados, { $held } retenidos, { $failed } fallidos, { $unknown } desconocidos.
due-crossed = { $name }: se cruzó el límite.
due-failed = { $name }: { $why }
due-nothing = No hay nada pendiente.

screens-fact-to = Para
screens-fact-when = Cuándo
screens-fact-zone = Zona horaria
screens-fact-first-time = Primera vez
screens-fact-reports = Informes
screens-fact-rule = Límite
screens-fact-looked-at = Se revisa
screens-fact-now = Ahora
screens-fact-rearmed = Con qué frecuencia
progress-pin-report = Fijando …
progress-schedule-report = Preparando el envío …
progress-set-alert = Poniendo la alerta …
progress-standing = Mirando lo programado …
