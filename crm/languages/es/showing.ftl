# Mostrar una respuesta de otro modo y guardarla con un nombre.

show-file = Aquí está { $form ->
    [csv] como archivo CSV
    [xlsx] como archivo de Excel
    [pdf] como PDF
   *[png] como imagen
}.
show-file-at = Escrito en { $path }
show-file-refused = El archivo no se pudo entregar en Slack ({ $why }). Está en la página de conversación y en la línea de comandos; quien administra la aplicación puede darle el permiso files:write.
show-no-chart = Esta respuesta no tiene un gráfico legible, así que aquí está su tabla.
keep-saved = Guardado como «{ $name }».
keep-revised = «{ $name }» es ahora la versión { $version }. La versión { $before } se conserva: { $was }.
keep-same = «{ $name }» ya tiene exactamente esta definición.
progress-show-as = Preparando …
progress-keep-report = Guardando el informe …
