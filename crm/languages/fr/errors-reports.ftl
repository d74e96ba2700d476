unknown-measure = Il n’existe pas d’indicateur appelé « { $name } ». Les plus proches sont : { $near }.
report-not-by = L’indicateur « { $measure } » ne peut être ni réparti ni filtré selon les champs de la table « { $table } », car ses données n’y sont pas liées. C’est possible selon les champs de ces tables : { $tables }.
report-no-history = L’indicateur « { $measure } » n’est connu que dans son état actuel et ne peut pas être montré dans le temps. Demandez-le sans répartition temporelle.
report-not-of-people = L’indicateur « { $measure } » ne se rapporte pas à des clients et ne peut pas être limité à certains d’entre eux. Demandez-le sans la condition sur les clients.
report-no-column = Il n’y a pas de données à ce sujet : la colonne « { $field } » n’a pas été importée. Ajoutez-la au fichier et importez de nouveau.
report-by-personal = Un rapport ne peut pas être réparti selon « { $field } », car il listerait des personnes. Choisissez un critère partagé, comme le pays, la région ou le type de client.
report-nothing-before = Aucune période ne précède l’ensemble des données pour la comparaison. Indiquez une période, par exemple ce mois-ci ou les 90 derniers jours.
products-filter = La liste est triée selon une propriété des produits et ne peut pas être limitée par « { $field } ». Triez-la selon les ventes, par exemple le chiffre d’affaires, ou retirez ce filtre.
