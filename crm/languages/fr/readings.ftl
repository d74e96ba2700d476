readings-which = Quelle lecture est la bonne ?
readings-chosen = Je pars donc de cette lecture ; la différence est conservée pour les évaluations.
readings-option = { $shown } · { $words } ({ $segment })
