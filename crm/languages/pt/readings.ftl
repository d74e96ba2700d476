readings-which = Qual leitura é a certa?
readings-chosen = Sigo então com esta leitura; a diferença fica guardada para as avaliações.
readings-option = { $shown } · { $words } ({ $segment })
