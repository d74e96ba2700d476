readings-which = ¿Qué lectura es la correcta?
readings-chosen = Sigo entonces con esta lectura; la diferencia se guarda para las evaluaciones.
readings-option = { $shown } · { $words } ({ $segment })
