no-table = Je n'ai pas de données sur { $table ->
        [customers] les clients
        [products] les produits
        [orders] les commandes
        [order_items] les articles des commandes
        [events] ce que les clients ont fait (ouvertures, clics, visites)
        [campaigns] les campagnes
        [consents] les consentements
        [tickets] les tickets de support
        [surveys] les enquêtes
        [fx_rates] les taux de change
       *[other] ce sujet
    } : la table « { $table } » n'a pas été importée. Ajoutez un fichier { $table }.csv à votre dossier et importez-le de nouveau.
unknown-field = Il n'y a pas de champ « { $name } ». Les plus proches sont : { $near }.
unknown-word = « { $name } » n'a pas de sens particulier ici. Les mots les plus proches sont : { $near }.

catalog-not-yaml = { $file } n'est pas lisible comme du YAML : regardez la ligne { $line }. Rien n'a été modifié.
catalog-unknown-key = Dans catalog.yaml, { $where } n'est pas un réglage. Les plus proches sont : { $near }.
catalog-unknown-field = Dans catalog.yaml, { $where } désigne un champ que vos données n'ont pas. Les plus proches sont : { $near }.
catalog-bad-currency = Dans catalog.yaml, { $where } vaut « { $given } », qui n'est pas un code de devise. EUR convient, par exemple.
catalog-bad-timezone = Dans catalog.yaml, { $where } vaut « { $given } », qui n'est pas un fuseau horaire. Europe/Berlin convient, par exemple.
catalog-bad-number = Dans catalog.yaml, { $where } vaut « { $given } ». Il faut un nombre de { $least } à { $most }.
catalog-bad-names = Dans catalog.yaml, ce qui est écrit à { $where } ne se lit pas comme des noms. Ils forment une liste par langue, par exemple en: [chairs].
catalog-bad-words = Dans catalog.yaml, ce qui est écrit à { $where } ne se lit pas comme un mot maison. Chacun a « say », une liste, et « means », une condition.
catalog-bad-meaning = Dans catalog.yaml, le sens de « { $word } » donné à { $where } n'est pas une condition sur les clients. Ceci convient, par exemple : { $example }.
