# Mostrar una respuesta de otro modo y guardarla con un nombre.

show-file = Aquí está { $form ->
    [csv] como archivo CSV
    [xlsx] como archivo de Excel
    [pdf] como PDF
   *[png] como imagen
}.
show-file-at = Escrito en { $path }
show-file-refused = El archivo no se pudo entregar en Slack: { $why }. Está en la página de conversación y en la línea de comandos.
slack-said-missing = la aplicación no puede subir archivos; quien la administra puede darle el permiso files:write
slack-said-channel = la aplicación no está en este canal; invítela
slack-said-gone = ese canal no existe para la aplicación
slack-said-archived = el canal está archivado
slack-said-auth = Slack ya no acepta el token de la aplicación; quien la administra puede introducir uno nuevo
slack-said-busy = Slack está ocupado; vuelva a pedirlo en un minuto
slack-said-large = el archivo es demasiado grande para Slack, o no queda espacio
slack-said-network = se cortó la conexión con Slack
slack-said-other = Slack responde «{ $code }»
show-no-chart = Esta respuesta no tiene un gráfico legible, así que aquí está su tabla.
show-chart-by-rule = El tipo de gráfico depende de lo que muestra, para que tamaños y evoluciones se comparen de un vistazo. Aquí está.
keep-saved = Guardado como «{ $name }».
keep-revised = «{ $name }» es ahora la versión { $version }. La versión { $before } se conserva: { $was }.
keep-same = «{ $name }» ya tiene exactamente esta definición.
keep-taken-back = «{ $name }» ya no está guardado.
keep-back-to = «{ $name }» vuelve a estar como antes de la versión { $before }, ahora como versión { $version }.
progress-show-as = Preparando …
progress-keep-report = Guardando el informe …
