# Lo que puede fallar al ordenar los segmentos.

segment-too-many-tags = Un segmento puede tener { $most } etiquetas como máximo. Quite una primero.
segment-no-such-version = «{ $name }» no tiene versión { $version }; la última es la { $last }.
segment-in-use = «{ $name }» se usa en { $where }, así que se queda en la lista. Quítelo antes de ahí.
segment-bad-time = «{ $given }» no es una hora. Escríbala como 07:30.
segment-bad-share = Un aviso necesita un cambio entre el 1 y el 1.000 por ciento, no { $given }.
segment-not-saved = «{ $name }» es un borrador. Guárdelo primero con un nombre.
segment-no-plan = «{ $name }» no se cuenta de forma periódica.
segment-nothing-archived = No hay ningún segmento archivado que se llame «{ $name }».
