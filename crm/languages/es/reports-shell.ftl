# Lo que la línea de comandos dice de los informes guardados y los análisis.

shell-no-analysis = «{ $given }» no pide ningún análisis. Pida uno, como «¿por qué bajaron los ingresos la semana pasada?» o «retención por cohortes por mes», o dé un archivo JSON como {"{"}"kind": "cohorts"{"}"}.
report-no-version = «{ $name }» no tiene versión { $version }; sus versiones van de la 1 a la { $last }.
