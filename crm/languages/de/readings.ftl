readings-which = Welche Lesart ist gemeint?
readings-chosen = Dann gehe ich von dieser Lesart aus; der Unterschied ist für die Auswertungen festgehalten.
readings-option = { $shown } · { $words } ({ $segment })
