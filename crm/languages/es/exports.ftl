# Las respuestas como archivos: qué contienen y qué se dice de ellos.

export-about-summary = Resumen
export-about-data = Datos del
export-no-chart = Esta respuesta no tiene gráfico, así que no hay imagen de ella. Tome la tabla como CSV, Excel o PDF.
export-no-font = Este equipo no tiene ninguna fuente con los caracteres { $characters }, por eso aparecen como recuadros. Instale una, por ejemplo Noto Sans CJK (fonts-noto-cjk), y vuelva a crear el archivo.
export-no-definition = Esto no es la definición de un informe ni de un análisis. Una definición es JSON como {"{"}"measures": ["revenue"]{"}"} o {"{"}"kind": "cohorts"{"}"}.
export-first-rows = Las primeras { $shown } de { $all } filas; los archivos CSV y Excel las tienen todas.
export-page = Página { $page }
export-as-of = Situación a { $moment }
export-no-answer = Solo un informe o un análisis se puede escribir en un archivo, y esta respuesta no es ninguna de las dos cosas. Pida cifras, como «ingresos por mes».
