# Questions sur les chiffres : fraîcheur des données, lignes derrière un chiffre, ce qui manque.

about-table = { $table } : les dernières du { $last }, les premières du { $first } ; { $rows } lignes.
about-rows = { $measure } : { $parts }.
about-rows-of = { $rows } lignes ({ $tables })
about-nothing-missing = Rien ne manque sous ces chiffres, à notre connaissance.
about-no-tables = Pas importé : { $tables }. Les questions à ce sujet restent sans réponse.
about-no-report = Aucun rapport n'a encore été montré : il n'y a pas de chiffres à expliquer. Demandez-en un d'abord, comme le chiffre d'affaires par mois, ou le sens d'un mot, comme panier moyen.
about-title-definition = Comment c'est calculé
about-title-freshness = Fraîcheur des données
about-title-rows = Lignes derrière les chiffres
about-title-missing = Ce qui manque

about-things-customers = clients
about-things-products = produits
about-things-orders = commandes
about-things-order-items = lignes de commande
about-things-events = événements
about-things-campaigns = campagnes
about-things-consents = consentements
about-things-tickets = tickets
about-things-surveys = réponses d'enquête
