# Mesures de valeur, de panier, de liste et de stock : leur sens et leurs unités.

report-days = { $days } jours
report-by-age = tranche d’âge
report-by-segment = segment
report-cohort-first-order = { $grain } de la première commande
report-cohort-signup = { $grain } d'inscription
report-in-none = dans aucun
report-months = { $months } mois
said-cost-shared = Le coût d'une campagne est réparti à parts égales entre les clients qui l'ont reçue.
report-mixed-currencies = Des montants en devises différentes ne s'additionnent pas : « { $measure } » demande une devise. Demandez-la par devise, ou pour une seule devise. Le chiffre d'affaires, converti selon les taux de change, peut être demandé tel quel.
report-no-past = La mesure « { $measure } » n'est connue que dans son état actuel et ne peut pas être comparée à une période antérieure. Demandez-la telle quelle, ou comparez une mesure qui a un passé, comme les unités.
measure-definitions = { $count ->
    [one] Définition de l’indicateur
   *[other] Définition des indicateurs
}
measure-source = Source : { $tables }. Unité : { $unit }.
measure-unit-count = nombre
measure-unit-fraction = part, 1 vaut le tout
measure-unit-hours = heures
measure-unit-days = jours
measure-unit-months = mois
measure-unit-score = points
measure-unit-number = nombre simple

glossary-measure-gross-revenue = Le chiffre d'affaires avant remise : montants des commandes plus les remises accordées, en { $currency }. Le chiffre d'affaires est net de remise.
glossary-measure-own-currency-revenue = La somme des montants tels qu'ils ont été facturés, chaque devise à part, sans conversion.
glossary-measure-margin-rate = Ventes de produits moins leur coût, divisées par ces ventes, quand le coût est connu.
glossary-measure-total-opens = Toutes les ouvertures d'un e-mail, y compris la deuxième du même client.
glossary-measure-total-clicks = Tous les clics dans un e-mail, y compris le deuxième du même client.
glossary-measure-total-open-rate = Toutes les ouvertures divisées par les e-mails délivrés ; au-dessus de 1 quand on rouvre souvent.
glossary-measure-total-click-rate = Tous les clics divisés par les e-mails délivrés.
glossary-measure-sell-through = Unités vendues dans la période, divisées par les unités vendues plus le stock actuel.
glossary-measure-delivery-time = Le nombre moyen de jours entre une commande et sa livraison.
glossary-measure-ltv-to-cac = La dépense moyenne à vie des acheteurs gagnés dans la période, divisée par le coût des campagnes par nouveau client.
glossary-measure-payback = Le coût d'acquisition d'un client, divisé par la marge mensuelle d'un client gagné dans la période : au bout de combien de mois l'acquisition est remboursée.
glossary-measure-revenue-per-buyer = Chiffre d'affaires des clients connus dans la période, divisé par les clients qui ont acheté, en { $currency }.
glossary-measure-cart-rate = Clients qui ont mis un article au panier, divisés par les clients qui ont vu un produit.
glossary-measure-checkout-rate = Clients qui ont commencé un paiement, divisés par les clients qui ont mis un article au panier.
glossary-measure-cart-abandonment-rate = Clients avec un ajout au panier sans commande valable ensuite, divisés par les clients avec un ajout au panier.
glossary-measure-list-growth = Clients entrés dans la liste de diffusion pendant la période, moins ceux qui l'ont quittée.
glossary-measure-list-joined = Clients entrés dans la liste de diffusion pendant la période : ils ont consenti aux e-mails et n'y étaient pas.
glossary-measure-list-left = Clients sortis de la liste pendant la période : refus, désabonnement, plainte ou e-mail revenu.
report-each-currency = Il n’y a pas de taux de change pour { $currencies } : les montants ne peuvent pas être additionnés. À la place : le chiffre d’affaires de chaque devise à part, tel qu’il a été facturé.
report-by-currency-instead = Des montants en devises différentes ne s’additionnent pas : chaque devise est donc montrée à part.
report-each = { $measure } : { $values }.
report-highest-each = { $measure }, le plus élevé de chaque devise : { $values }.
report-named-value = { $name } { $value }

# Over a column of the company's own.
own-number-avg = moyenne de { $field }
own-number-sum = total de { $field }
own-number-max = maximum de { $field }
own-number-min = minimum de { $field }
