# What the assistant answers and asks back in the conversation.

answer-segment-count = { $count ->
    [0] Personne ne remplit toutes ces conditions.
    [one] **{ $shown } client**.
   *[other] **{ $shown } clients**.
  }
answer-segment-saved = Enregistré sous « { $name } ».
answer-segment-undone = Rétabli : { $description } – { $shown } clients.
answer-no-segments = Aucun segment n’est encore enregistré.
answer-segments = { $count ->
    [one] Un segment enregistré
   *[other] { $count } segments enregistrés
  }
answer-fields = { $count } champs peuvent être interrogés
answer-nothing-known = Les guides ne disent rien à ce sujet.
answer-campaign-drafted = Un brouillon est prêt : **{ $subject }**. Il toucherait { $reachable } personnes sur { $size } ; rien n’a été envoyé.
answer-customer = Client { $id }, coordonnées masquées.
answer-thanks = Je vous en prie.
answer-greet = Bonjour ! Demandez-moi des clients, des chiffres ou des produits, avec vos mots.
answer-help = Dites avec vos mots ce qu’il vous faut : des clients (« propriétaires de salon américains inactifs »), des chiffres (« ventes par semaine cette année »), des produits (« les deux sèche-cheveux les plus vendus ») ou un e-mail aux personnes trouvées. Je montre comment j’ai compris, le nombre exact et le SQL ; rien ne part sans l’accord d’une personne.
answer-decline-export = Les coordonnées personnelles ne sont pas communiquées dans la conversation. Créez un segment ; une personne autorisée peut en exporter les identifiants depuis la carte, et chaque export est consigné.
answer-decline-delete = Un message ne supprime rien ici. Une personne autorisée peut archiver un segment ou effacer un client dans l’administration.
answer-limit = Je me suis arrêté car il y avait trop d’étapes. Voici ce que j’ai.
answer-fallback = Le modèle de langage n’a pas répondu ({ $why }) ; le modèle intégré a pris le relais.
answer-model-key = sa clé a été refusée
answer-model-timeout = délai dépassé
answer-model-down = il est injoignable
answer-model-unusable = sa réponse est inutilisable
answer-approved = Approuvé par { $by }.
answer-rejected = Refusé par { $by }. Rien n’a été envoyé.
answer-too-long = Ce message dépasse { $most } caractères. Merci de le raccourcir.
answer-broken = Un problème est survenu et a été consigné. Rien n’a été modifié ; réessayez ou dites-le autrement.
ask-empty = Que souhaitez-vous savoir ?
ask-segment-of-whom = Qui le segment doit-il contenir ? Indiquez au moins un critère : pays, achats ou activité, par exemple.
ask-measure = Quel chiffre souhaitez-vous voir ?
ask-what = Je n’ai pas compris ce que vous souhaitez voir. Parlez de clients, d’un chiffre ou de produits.
ask-write-to-whom = À qui l’e-mail doit-il être envoyé ? Décrivez d’abord ces personnes.
ask-unknown-words = Je n’ai aucune donnée sur « { $words } ». Retirez-le ou dites-le autrement.
ask-unplaced = Je n’ai pas pu interpréter « { $words } ». Quel est son rôle dans votre demande ?
ask-left-out = Ce qui commence par « { $words } » concerne-t-il les exclus ou tous les autres ? Des parenthèses le disent : tous sauf (les membres or qui ont acheté).
ask-they = Qui désigne « { $words } » ? Personne n’a encore été nommé : dites d’abord de quels clients il s’agit, par exemple « propriétaires de salon à Paris ».
ask-no-rate = Vos données n’ont pas de taux de change pour { $currency }. Dites le montant en { $ours }.
ask-which-language = Ces mots existent dans plusieurs langues et n’y ont pas le même sens. Laquelle est la vôtre ?
ask-one-at-a-time = Ce sont deux demandes, et je réponds à une à la fois. Laquelle d’abord ?
ask-send-later = Un e-mail part lorsqu’une personne l’approuve ; je ne peux pas encore fixer un moment ultérieur. Retirez le moment, et approuvez l’e-mail quand il doit partir.
ask-future = Les rapports montrent ce qui s’est passé, et cette période est encore à venir. Indiquez une période déjà commencée.
ask-other-currency = Les montants sont donnés ici en { $ours }, convertis aux taux de vos données, et non en { $currency }. Pour ce qui a été facturé en { $currency }, demandez « chiffre d’affaires en devise d’origine par devise de commande » ; la devise de rapport se règle dans le catalogue.
ask-out-of-bounds = Le nombre dans « { $words } » ne convient pas ici. Un classement a de 1 à 10 000 lignes, une moyenne mobile de 2 à 366 périodes. Quel nombre faut-il ?
ask-future-people = On peut retrouver ce que les gens ont fait, et cette période est encore à venir. Indiquez une période déjà commencée ; seuls les anniversaires, les dates et les commandes attendues peuvent être à venir.
ask-no-rows = Aucun tableau n’a encore été affiché : il n’y a donc pas de clients derrière une ligne. Demandez d’abord un rapport, puis nommez la ligne.
ask-nothing-before = Il n’y a encore rien à annuler.
ask-nothing-to-save = Il n’y a pas encore de segment à enregistrer. Décrivez d’abord les personnes.
ask-option-revenue = Chiffre d’affaires de cette année par mois
ask-option-orders = Commandes de cette année par mois
ask-option-customers = Clients par pays
ask-option-open-rate = Taux d’ouverture par campagne cette année
answer-column-id = ID
answer-column-name = Nom
answer-column-customers = Clients
answer-column-made-by = Créé par
answer-column-made-at = Créé le
unknown-tool = Il n’existe pas d’outil nommé { $name }. Il y a : { $known }.

example-1 = Segment des propriétaires de salon américains inactifs
example-2 = Clients qui ont acheté un sèche-cheveux mais pas de shampooing au cours de la dernière année
example-3 = Top 5 % des clients en Allemagne par chiffre d'affaires
example-4 = Ventes par semaine
example-5 = Taux d'ouverture par campagne cette année
example-6 = Top 5 des pays par chiffre d'affaires au cours des 3 derniers mois
example-7 = Les 5 sèche-cheveux les plus vendus
example-8 = Sèche-cheveux à moins de 100 $
example-9 = Shampooings avec une note supérieure à 4,5
example-10 = Écris un e-mail de reconquête aux clients perdus en France
example-11 = Écris une newsletter aux stylistes en Allemagne
example-12 = Écris un e-mail sur les sèche-cheveux aux clients VIP

progress-make-segment = Décompte des clients…
progress-run-report = Calcul du rapport…
progress-find-products = Recherche des produits…
progress-draft-campaign = Rédaction du brouillon…
progress-request-launch = Préparation de la demande…
