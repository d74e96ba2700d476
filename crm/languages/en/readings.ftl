readings-which = Which reading is meant?
readings-chosen = Then I go on with this reading; the difference is kept for the evaluations.
readings-option = { $shown } · { $words } ({ $segment })
