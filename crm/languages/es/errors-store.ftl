store-unavailable = El almacén no respondió o no se puede escribir en él. No se cambió nada; inténtelo de nuevo en un momento y, si continúa, compruebe el disco y los permisos de la carpeta del espacio de trabajo.
store-unreadable = El archivo store.db del espacio de trabajo no es un almacén legible. No se cambió nada; restaure una copia de seguridad o indique otro espacio de trabajo con --home.
store-no-folder = No se puede crear la carpeta del espacio de trabajo o escribir en ella. Elija otra con --home.
store-newer = Una versión más reciente de Rapport creó este espacio de trabajo (formato { $found }; esta versión conoce { $known }). No se cambió nada; actualice Rapport para abrirlo.

segment-not-found = No hay ningún segmento guardado llamado «{ $name }». Los más parecidos son: { $near }.
segment-none-saved = No hay ningún segmento guardado llamado «{ $name }» y todavía no se ha guardado ninguno. Cree uno primero y guárdelo con ese nombre.
segment-name-taken = Otro segmento guardado ya se llama «{ $name }». Elija otro nombre o archive antes ese segmento.
segment-needs-name = Un segmento guardado necesita un nombre, por ejemplo «Salones inactivos».
segment-nothing-to-undo = «{ $name }» está en su primera versión: no hay nada que deshacer.
segment-nothing-to-redo = El último cambio de «{ $name }» no fue deshacer: no hay nada que rehacer.
segment-refers-to-itself = El segmento { $id } estaría construido sobre sí mismo. Quite la condición que lo nombra o el segmento que lo usa.

report-not-found = No hay ningún informe guardado llamado «{ $name }». Los más parecidos son: { $near }.
report-none-saved = No hay ningún informe guardado llamado «{ $name }» y todavía no se ha guardado ninguno. Cree uno primero y guárdelo con ese nombre.
report-name-taken = Otro informe guardado ya se llama «{ $name }». Elija otro nombre o archive antes ese informe.
report-needs-name = Un informe guardado necesita un nombre, por ejemplo «Ventas por semana».
report-nothing-to-undo = «{ $name }» está en su primera versión: no hay nada que deshacer.
report-nothing-to-redo = El último cambio de «{ $name }» no fue deshacer: no hay nada que rehacer.
