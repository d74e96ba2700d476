# Les réponses en fichiers : ce qui s'y trouve et ce qui en est dit.

export-about-summary = Résumé
export-about-data = Données du
export-no-chart = Cette réponse n’a pas de graphique, il n’y en a donc pas d’image. Prenez le tableau en CSV, Excel ou PDF.
export-no-font = Cette machine n’a aucune police contenant les caractères { $characters } ; ils apparaissent comme des carrés. Installez-en une, par exemple Noto Sans CJK (fonts-noto-cjk), puis refaites le fichier.
export-no-definition = Ce n’est pas la définition d’un rapport ni d’une analyse. Une définition est du JSON comme {"{"}"measures": ["revenue"]{"}"} ou {"{"}"kind": "cohorts"{"}"}.
export-first-rows = Les { $shown } premières lignes sur { $all } ; les fichiers CSV et Excel les ont toutes.
export-page = Page { $page }
export-as-of = Situation au { $moment }
export-no-answer = Seul un rapport ou une analyse peut être écrit dans un fichier, et cette réponse n’est ni l’un ni l’autre. Demandez des chiffres, comme « chiffre d’affaires par mois ».
