# Mantener ordenados los segmentos guardados: cuáles hay, qué ha cambiado, de qué hay que avisar.

library-in-segment = el segmento «{ $name }»
library-in-report = el informe «{ $name }»
library-in-campaign = la campaña «{ $name }»

difference-none = sin diferencia de significado
difference-added = añadido: { $condition }
difference-removed = quitado: { $condition }
difference-window = periodo: { $before } → { $after }
difference-amount = número o importe: { $before } → { $after }
difference-details = detalles: { $before } → { $after }
difference-values = { $field }: { $before } → { $after }
difference-whole = { $before } → { $after }
difference-of = { $change } ({ $condition })
difference-ever = desde siempre
difference-nothing = ninguno

notice-moved = «{ $name }» ha { $way ->
    [up] crecido
   *[down] disminuido
} de { $before } a { $after } clientes{ $share ->
    [nothing] { "" }
   *[other] {" "}({ $share })
}.
notice-failed = No se pudo contar «{ $name }»: { $why }

library-column-id = ID
library-column-segment = Segmento
library-column-customers = Clientes
library-column-change = Cambio
library-column-folder = Carpeta
library-column-tags = Etiquetas
library-column-kind = Tipo
library-column-uses = Usado en
library-column-plan = Se cuenta
library-column-made-by = Creado por
library-column-made-at = Creado el
library-column-version = Versión
library-column-difference = Qué cambió
library-column-at = Cuándo
library-column-field = Campo
library-column-why = Por qué
library-live = dinámico
library-frozen = lista fija
library-archived-kind = archivado
library-every = { $every ->
    [hourly] cada hora
    [daily] cada día a las { $at }
   *[weekly] cada { $weekday } a las { $at }
}

library-list = { $count ->
    [one] Un segmento guardado
   *[other] { $shown } segmentos guardados
}
library-list-archived = { $count ->
    [one] Un segmento archivado
   *[other] { $shown } segmentos archivados
}
library-list-unused = { $count ->
    [one] Un segmento que nada usa y que nadie ha mirado en { $days } días
   *[other] { $shown } segmentos que nada usa y que nadie ha mirado en { $days } días
}
library-list-growing = { $count ->
    [one] Un segmento creció en los últimos { $days } días
   *[other] { $shown } segmentos crecieron en los últimos { $days } días
}
library-list-shrinking = { $count ->
    [one] Un segmento disminuyó en los últimos { $days } días
   *[other] { $shown } segmentos disminuyeron en los últimos { $days } días
}
library-list-moving = { $count ->
    [one] Un segmento cambió de tamaño en los últimos { $days } días
   *[other] { $shown } segmentos cambiaron de tamaño en los últimos { $days } días
}
library-none = Ningún segmento guardado es así.
library-none-unused = Todos los segmentos guardados se usan en algún sitio o alguien los ha mirado en los últimos { $days } días.
library-none-growing = Ningún segmento guardado creció en los últimos { $days } días.
library-none-shrinking = Ningún segmento guardado disminuyó en los últimos { $days } días.
library-none-moving = Ningún segmento guardado cambió de tamaño en los últimos { $days } días.
library-none-archived = No hay segmentos archivados.
library-first-biggest = El más grande es «{ $name }», con { $size } clientes.
library-first-smallest = El más pequeño es «{ $name }», con { $size } clientes.
library-first-growing = El que más creció es «{ $name }»: de { $before } a { $size } clientes.
library-first-shrinking = El que más disminuyó es «{ $name }»: de { $before } a { $size } clientes.
library-first-newest = El más reciente es «{ $name }», creado por { $by } el { $on }.
library-first-oldest = El más antiguo es «{ $name }», creado por { $by } el { $on }.
library-computed = Donde entonces no se guardó el tamaño, se calcula con las fechas de los datos.

library-renamed = «{ $before }» ahora se llama «{ $name }».
library-copied = Copiado como «{ $name }».
library-archived = «{ $name }» está archivado: ya no está en la lista; «restaura { $name }» lo recupera.
library-restored = «{ $name }» vuelve a estar en la lista.
library-tagged = «{ $name }» tiene las etiquetas: { $tags }.
library-untagged = «{ $name }» no tiene etiquetas.
library-moved = «{ $name }» está en la carpeta «{ $folder }».
library-moved-out = «{ $name }» no está en ninguna carpeta.
library-back = «{ $name }» vuelve a ser como antes ({ $difference }): { $description } – { $shown } clientes.
library-planned = «{ $name }» se cuenta { $when }{ $share ->
    [nothing] { "" }
   *[other] , con un aviso cuando cambie un { $share } o más
}. Próxima vez: { $next }.
library-unplanned = «{ $name }» ya no se cuenta por sí solo.
library-refreshed = «{ $name }»: { $size } clientes{ $before ->
    [nothing] { "" }
   *[other] , antes { $before }
}.
library-nothing-due = No hay ningún segmento pendiente de contar.
library-same = Significa lo mismo que «{ $name }».
library-like = Es como «{ $name }», salvo: { $difference }.
library-like-none = Ningún otro segmento guardado se le parece.

library-made = «{ $name }» lo creó { $by } el { $on }{ $changed ->
    [nothing] { "" }
   *[other] , y lo cambió por última vez { $changed } el { $when } (versión { $version })
}.
library-used = «{ $name }» se usa en { $where }.
library-not-used = «{ $name }» no se usa en ningún sitio.
library-since = «{ $name }» tenía { $before } clientes { $when } y ahora tiene { $after } ({ $change }).
library-since-same = «{ $name }» tiene { $after } clientes, tantos como { $when }.
library-since-uncounted = «{ $name }» no se puede contar como estaba { $when }.
library-when = el { $date }
library-definition-same = Su definición no ha cambiado desde entonces.
library-definition-changed = Su definición cambió: { $difference }.
library-versions = { $count ->
    [one] «{ $name }» tiene una versión
   *[other] «{ $name }» tiene { $count } versiones
}
library-sizes = Tamaños guardados de «{ $name }»
library-sizes-none = Aún no se ha guardado ningún tamaño de «{ $name }». Una actualización guarda uno.
library-first-version = la primera versión
library-renamed-version = renombrado «{ $name }»
library-notices = { $count ->
    [one] Un aviso
   *[other] { $count } avisos
}
library-no-notices = No hay avisos.
library-put-aside = Apartados: { $count }.
library-fields = { $count ->
    [one] Un campo sobre «{ $topic }»
   *[other] { $count } campos sobre «{ $topic }»
}
library-no-fields = Ningún campo de los datos trata de «{ $topic }». «¿Qué datos tenemos?» los enumera todos.
library-field-name = su nombre
library-field-value = valor: { $values }
library-field-table = tabla: { $table }
library-ask-which = ¿Qué segmento quiere decir? Nómbrelo o muéstrelo primero.
library-ask-fields = ¿Sobre qué?

library-open = Abrir
library-rename = Renombrar
library-copy = Copiar
library-archive = Archivar
library-restore = Restaurar
library-copy-name = { $name } (copia)
library-say-open = muéstrame «{ $name }»
library-say-copy = copia «{ $name }»
library-say-archive = archiva «{ $name }»
library-say-restore = restaura «{ $name }»
library-say-rename = renombra «{ $name }» a
library-uses = usado { $count } veces
library-by = de { $by }, { $on }
