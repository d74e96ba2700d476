# Ce que les graphiques ne montrent pas.

chart-left = { $measures } ne tient pas sur le même axe et ne figure pas dans le graphique ; le tableau le donne.
