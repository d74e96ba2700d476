# Montrer une réponse autrement, et la garder sous un nom.

show-file = La voici { $form ->
    [csv] en fichier CSV
    [xlsx] en fichier Excel
    [pdf] en PDF
   *[png] en image
}.
show-file-at = Enregistré dans { $path }
show-file-refused = Le fichier n’a pas pu être remis dans Slack ({ $why }). Il est sur la page de chat et en ligne de commande ; la personne qui gère l’application peut lui donner le droit files:write.
show-no-chart = Cette réponse n’a pas de graphique lisible ; voici donc son tableau.
keep-saved = Enregistré sous « { $name } ».
keep-revised = « { $name } » en est maintenant à la version { $version }. La version { $before } est conservée : { $was }.
keep-same = « { $name } » a déjà exactement cette définition.
progress-show-as = Préparation …
progress-keep-report = Enregistrement du rapport …
