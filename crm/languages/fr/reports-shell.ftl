# Ce que la ligne de commande dit des rapports enregistrés et des analyses.

shell-no-analysis = « { $given } » ne demande aucune analyse. Demandez-en une, comme « pourquoi le chiffre d’affaires a-t-il baissé la semaine dernière ? » ou « rétention par cohorte par mois », ou donnez un fichier JSON comme {"{"}"kind": "cohorts"{"}"}.
report-no-version = « { $name } » n’a pas de version { $version } ; ses versions vont de 1 à { $last }.
