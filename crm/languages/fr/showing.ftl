# Montrer une réponse autrement, et la garder sous un nom.

show-file = La voici { $form ->
    [csv] en fichier CSV
    [xlsx] en fichier Excel
    [pdf] en PDF
   *[png] en image
}.
show-file-at = Enregistré dans { $path }
show-file-refused = Le fichier n’a pas pu être remis dans Slack : { $why }. Il est sur la page de chat et en ligne de commande.
slack-said-missing = l’application n’a pas le droit d’envoyer des fichiers ; la personne qui la gère peut lui donner le droit files:write
slack-said-channel = l’application n’est pas dans ce canal ; invitez-la
slack-said-gone = ce canal n’existe pas pour l’application
slack-said-archived = le canal est archivé
slack-said-auth = Slack n’accepte plus le jeton de l’application ; la personne qui la gère peut en saisir un nouveau
slack-said-busy = Slack est surchargé ; redemandez dans une minute
slack-said-large = le fichier est trop grand pour Slack, ou il n’y a plus de place
slack-said-network = la connexion à Slack a été interrompue
slack-said-other = Slack répond « { $code } »
show-no-chart = Cette réponse n’a pas de graphique lisible ; voici donc son tableau.
show-chart-by-rule = Le type de graphique dépend de ce qu’il montre, pour que tailles et évolutions se comparent d’un coup d’œil. Le voici.
keep-saved = Enregistré sous « { $name } ».
keep-revised = « { $name } » en est maintenant à la version { $version }. La version { $before } est conservée : { $was }.
keep-same = « { $name } » a déjà exactement cette définition.
keep-taken-back = « { $name } » n’est plus enregistré.
keep-back-to = « { $name } » est de nouveau comme avant la version { $before }, maintenant en version { $version }.
progress-show-as = Préparation …
progress-keep-report = Enregistrement du rapport …
