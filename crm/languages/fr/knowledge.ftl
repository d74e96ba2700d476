# What the knowledge index holds, and what of it is shown.

knowledge-own-work = De votre propre travail
knowledge-own = De votre propre travail : { $names }.
knowledge-without-index = L’index de recherche ne répond pas pour l’instant ; ceci a été trouvé sans lui, en mémoire.
knowledge-kind = Quoi
knowledge-name = Nom
knowledge-reached = Touchés
knowledge-opened = Ouverts
knowledge-clicked = Cliqués
knowledge-campaign = Campagne
knowledge-segment = Segment
knowledge-report = Rapport
index-built = L’index a été reconstruit : { $documents } documents dans { $where }, avec le plongement { $embedding }.
index-held = { $where }, avec le plongement { $embedding } : { $kinds }.
index-trouble = L’index de recherche est inutilisable : { $why } Les questions reçoivent une réponse sans lui. « rapport index rebuild » le reconstruit.
index-not-written = Les données sont importées, mais l’index de recherche n’a pas pu être écrit : { $why } « rapport index rebuild » le reconstruit.
shell-no-dimension = { $name } vaut « { $given } ». Indiquez combien de nombres compte un vecteur de ce modèle, par exemple 1536.
