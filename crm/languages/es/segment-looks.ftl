# Lo que se muestra de un segmento: desglose, solapamiento, evolución, causas, quién está y por qué.

look-age = edad
look-below = menos de { $high }
look-from = { $low } o más
look-band = de { $low } a menos de { $high }
look-whole-band = de { $low } a { $high }

look-breakdown-title = { $name } por { $field }
look-breakdown-lead = La parte mayor es { $label }: { $share } de ellos, frente a { $everyone } de todos los clientes.
look-breakdown-band = La mayoría está en el grupo «{ $label }»: { $share } de ellos, frente a { $everyone } de todos los clientes.
look-breakdown-over = Lo que más destaca es { $label }: { $times } veces tan frecuente como entre todos los clientes.
look-breakdown-missing = { $count ->
    [one] De uno de ellos falta el dato.
   *[other] De { $shown } de ellos falta el dato.
}
look-breakdown-nobody = El segmento no tiene clientes, así que no hay nada que desglosar.
look-rest = otros valores ({ $count })
look-missing = no se sabe
look-column-customers = Clientes
look-column-share = Proporción
look-column-everyone = Proporción entre todos los clientes
look-column-index = Frecuencia frente a todos

look-overlap-title = Solapamiento de { $names }
look-overlap-two = { $shown } { $count ->
    [one] cliente está
   *[other] clientes están
} en ambos: { $first } de «{ $one }» y { $second } de «{ $other }».
look-overlap-none = Nadie está en ambos.
look-overlap-many = { $shown } { $count ->
    [one] cliente está
   *[other] clientes están
} en todos. Los que más comparten son «{ $one }» y «{ $other }»: { $most }.
look-overlap-both = en ambos
look-overlap-only = solo en «{ $name }»
look-column-segment = Segmento
look-column-alone = en ningún otro
look-column-share-of = Proporción de «{ $name }»
look-this-segment = este segmento

look-trend-title = { $name } desde el { $day }
look-trend-grew = De { $before } el { $first } a { $after } el { $last }: { $by } más ({ $share }).
look-trend-shrank = De { $before } el { $first } a { $after } el { $last }: { $by } menos ({ $share }).
look-trend-same = { $after } el { $last }, tantos como el { $first }.
look-trend-from-nobody = De nadie el { $first } a { $after } el { $last }.
look-change = Entraron { $entered } y salieron { $left }; se quedaron { $stayed }.
look-change-signed-up = { $count ->
    [one] Uno de los que entraron se registró desde entonces.
   *[other] { $shown } de los que entraron se registraron desde entonces.
}
look-change-put-out = La mayoría salió por una condición: { $shown } de { $left } ya no están entre los clientes { $words }.
look-change-let-in = La mayoría entró por una condición: { $shown } de { $entered } no estaban todavía entre los clientes { $words }.
look-change-title = Qué condición los hizo entrar y salir
look-change-note = Un cliente puede contar en varias condiciones.
look-known-today = Según lo que se sabe hoy, pues los datos no guardan su historia: { $words }.
look-signed-up-note = Quien se registró después de un momento no cuenta en él.
look-column-day = Día
look-column-condition = Condición
look-column-let-in = Entraron por ella
look-column-put-out = Salieron por ella

look-why-in = { $who } está en { $saved ->
    [yes] el segmento «{ $name }»
   *[no] este segmento
}.
look-why-out = { $who } no está en { $saved ->
    [yes] el segmento «{ $name }»
   *[no] este segmento
}.
look-why-fails = { $count ->
    [one] Una condición no se cumple.
   *[other] { $count } condiciones no se cumplen.
}
look-why-cut = Todas las condiciones se cumplen, pero un límite del segmento deja fuera a esta persona.
look-why-title = Por qué { $who } { $inside ->
    [yes] está
   *[no] no está
} en { $saved ->
    [yes] el segmento «{ $name }»
   *[no] este segmento
}
look-why-all = todo esto
look-why-any = al menos una de estas cosas

nobody-can-be-both = Nadie puede ser ambas cosas: clientes { $one }, y clientes { $other }.
nobody-can-be = Nadie puede serlo: clientes { $one }.
emptied-by = Con la condición «{ $words }» no queda nadie.
emptied-at-first = Ya la condición «{ $words }» no la cumple nadie.
emptied-without = { $count ->
    [one] Sin «{ $words }» habría { $shown } cliente.
   *[other] Sin «{ $words }» habría { $shown } clientes.
}
emptied-together = Ninguna condición es por sí sola la causa: tampoco sin una cualquiera de ellas habría alguien.

look-kind = { $question ->
    [breakdown] Desglose
    [overlap] Solapamiento
    [trend] Evolución
   *[why] Pertenencia
}
look-holds = se cumple
look-fails = no se cumple
ask-look-by-what = ¿Por qué campo se debe desglosar el segmento?
ask-look-with-which = ¿Con qué segmento guardado se debe comparar? Nómbrelo entre comillas.
ask-look-at-whom = ¿De qué cliente se trata? Indique un identificador o una dirección de correo.

breakdown-personal = Un segmento no se desglosa por «{ $field }», que distingue a personas concretas. Elija un campo que muchos compartan, como país, ciudad o nivel de fidelidad.
overlap-how-many = Un solapamiento se mira entre dos y { $most } segmentos; se han nombrado { $given }. Nombre otro segmento guardado.
trend-not-before-now = Una evolución empieza en un día anterior a hoy, y el { $day } no lo es. Nombre uno anterior.
look-needs-field = Nombre el campo por el que se debe desglosar el segmento, como país o nivel de fidelidad.
look-needs-customer = Nombre al cliente: por identificador, dirección de correo o nombre.
look-name = «{ $name }»
