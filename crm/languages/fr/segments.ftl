# Les segments en mots. Une condition est une proposition qui suit « clients » : qui ..., dont ..., ayant ...

segment-everyone = Tous les clients
segment-nobody = Aucun client
segment-sentence = Clients { $conditions }
segment-list-all = Clients qui remplissent toutes ces conditions :
segment-list-any = Clients qui remplissent au moins une de ces conditions :
list-all = toutes ces conditions :
list-any = au moins une de ces conditions :
group = ({ $conditions })
condition-comma = { "," }{ " " }
condition-and = { " " }et{ " " }
condition-and-last = { " " }et{ " " }
condition-or = { " " }ou{ " " }
condition-or-last = { " " }ou{ " " }
condition-not = qui ne font pas partie de ceux { $condition }
details = ({ $filters })
or-none = { " " }ni{ " " }

everyone = { $not ->
        [yes] qui ne sont pas clients
       *[no] qui sont clients
    }

attribute-is = { $not ->
        [yes] n’ayant pas
       *[no] ayant
    } pour { $field } { $values }
attribute-contains = dont le champ « { $field } » { $not ->
        [yes] ne contient pas
       *[no] contient
    } « { $values } »
attribute-starts-with = dont le champ « { $field } » { $not ->
        [yes] ne commence pas
       *[no] commence
    } par « { $values } »
attribute-ends-with = dont le champ « { $field } » { $not ->
        [yes] ne se termine pas
       *[no] se termine
    } par « { $values } »
attribute-is-empty = dont le champ « { $field } » { $not ->
        [yes] est
       *[no] n’est pas
    } renseigné
attribute-more-than = dont le champ « { $field } » { $not ->
        [yes] ne dépasse pas
       *[no] dépasse
    } { $values }
attribute-at-least = dont le champ « { $field } » { $not ->
        [yes] n’est pas d’au moins
       *[no] est d’au moins
    } { $values }
attribute-less-than = dont le champ « { $field } » { $not ->
        [yes] n’est pas inférieur à
       *[no] est inférieur à
    } { $values }
attribute-at-most = dont le champ « { $field } » { $not ->
        [yes] n’est pas d’au plus
       *[no] est d’au plus
    } { $values }
attribute-between = dont le champ « { $field } » { $not ->
        [yes] n’est pas compris
       *[no] est compris
    } entre { $values } et { $upper }
attribute-after = dont le champ « { $field } » { $not ->
        [yes] n’est pas postérieur au
       *[no] est postérieur au
    } { $values }
attribute-from = dont le champ « { $field } » { $not ->
        [yes] n’est pas
       *[no] est
    } le { $values } ou après
attribute-before = dont le champ « { $field } » { $not ->
        [yes] n’est pas antérieur au
       *[no] est antérieur au
    } { $values }
attribute-until = dont le champ « { $field } » { $not ->
        [yes] n’est pas
       *[no] est
    } le { $values } ou avant
attribute-from-to = dont le champ « { $field } » { $not ->
        [yes] n’est pas compris
       *[no] est compris
    } entre le { $values } et le { $upper }

attribute-country = qui { $not ->
        [yes] ne vivent pas
       *[no] vivent
    } { $places }
country-in = { $code ->
    [AE] aux Émirats arabes unis
    [BD] au Bangladesh
    [BE] en Belgique
    [BH] à Bahreïn
    [BR] au Brésil
    [CA] au Canada
    [CL] au Chili
    [CM] au Cameroun
    [CR] au Costa Rica
    [CU] à Cuba
    [CY] à Chypre
    [DK] au Danemark
    [GB] au Royaume-Uni
    [GT] au Guatemala
    [HK] à Hong Kong
    [JP] au Japon
    [KE] au Kenya
    [KH] au Cambodge
    [KW] au Koweït
    [LB] au Liban
    [LI] au Liechtenstein
    [LU] au Luxembourg
    [MA] au Maroc
    [MC] à Monaco
    [MG] à Madagascar
    [MT] à Malte
    [MU] à Maurice
    [MX] au Mexique
    [MZ] au Mozambique
    [NE] au Niger
    [NG] au Nigeria
    [NI] au Nicaragua
    [NL] aux Pays-Bas
    [NP] au Népal
    [PA] au Panama
    [PE] au Pérou
    [PH] aux Philippines
    [PK] au Pakistan
    [PT] au Portugal
    [PY] au Paraguay
    [QA] au Qatar
    [RE] à La Réunion
    [RW] au Rwanda
    [SG] à Singapour
    [SN] au Sénégal
    [SV] au Salvador
    [TD] au Tchad
    [TG] au Togo
    [TW] à Taïwan
    [US] aux États-Unis
    [VE] au Venezuela
    [VN] au Viêt Nam
    [YE] au Yémen
   *[other] en { $name }
}
attribute-type = qui { $not ->
        [yes] ne sont pas
       *[no] sont
    } { $types }
type-plural = { $type ->
    [salon_owner] propriétaires de salon
    [stylist] coiffeurs
    [distributor] distributeurs
   *[consumer] consommateurs
}

dated = dont le champ « { $field } » { $not ->
        [yes] ne se situe pas
       *[no] se situe
    } { $window }
dated-ever = dont le champ « { $field } » { $not ->
        [yes] n’est pas
       *[no] est
    } renseigné
dated-sign-up = qui { $not ->
        [yes] ne se sont pas inscrits
       *[no] se sont inscrits
    } { $window }
anniversary = dont l’anniversaire de « { $field } » { $not ->
        [yes] ne tombe pas
       *[no] tombe
    } { $window }
anniversary-birthday = dont l’anniversaire { $not ->
        [yes] ne tombe pas
       *[no] tombe
    } { $window }
age = qui { $not ->
        [yes] n’ont pas
       *[no] ont
    } { $amount } { $count ->
         [one] an
        *[other] ans
     }

happened-some = qui ont { $what } { $window } { $details }
happened-none = qui n’ont { $ever ->
        [yes] jamais
       *[no] pas
    } { $none } { $window } { $details }
happened-times = qui ont { $what } { $op ->
        [once] exactement une fois
       *[other] { $amount } fois
    } { $window } { $details }
did-event = { $type ->
    [email_sent] { $none ->
            [yes] été destinataires d’un e-mail
           *[no] été destinataires d’un e-mail
        }
    [email_delivered] { $none ->
            [yes] reçu d’e-mail
           *[no] reçu un e-mail
        }
    [email_bounced] { $none ->
            [yes] eu d’e-mail non distribué
           *[no] eu un e-mail non distribué
        }
    [email_opened] { $none ->
            [yes] ouvert d’e-mail
           *[no] ouvert un e-mail
        }
    [email_clicked] cliqué dans un e-mail
    [email_unsubscribed] résilié leur abonnement aux e-mails
    [email_complained] { $none ->
            [yes] signalé d’e-mail comme indésirable
           *[no] signalé un e-mail comme indésirable
        }
    [push_sent] été destinataires d’une notification push
    [push_opened] { $none ->
            [yes] ouvert de notification push
           *[no] ouvert une notification push
        }
    [sms_sent] été destinataires d’un SMS
    [sms_clicked] cliqué dans un SMS
    [page_viewed] { $none ->
            [yes] consulté de page
           *[no] consulté une page
        }
    [product_viewed] { $none ->
            [yes] consulté de produit
           *[no] consulté un produit
        }
    [cart_added] { $none ->
            [yes] ajouté d’article au panier
           *[no] ajouté un article au panier
        }
    [checkout_started] { $none ->
            [yes] commencé de paiement
           *[no] commencé un paiement
        }
    [app_opened] ouvert l’application
    [store_visited] { $none ->
            [yes] visité de magasin
           *[no] visité un magasin
        }
   *[other] eu l’événement « { $name } »
}
did-order = { $none ->
        [yes] passé de commande
       *[no] passé une commande
    }
did-buy = acheté { $none ->
        [yes] de
       *[no] des
    } { $object ->
    [category] produits de la catégorie { $category }
    [brand] produits de la marque { $brand }
    [both] produits de la catégorie { $category } et de la marque { $brand }
    [name] produits nommés « { $name } »
   *[any] produits
}
ordered-times = qui ont passé { $amount } { $count ->
        [one] commande
       *[other] commandes
    } { $window } { $details }
bought-times = qui ont { $what } dans { $amount } { $count ->
        [one] commande
       *[other] commandes
    } { $window } { $details }
bought-units = qui ont acheté { $amount } { $count ->
        [one] unité
       *[other] unités
    } { $window } { $details }
bought-different = qui ont acheté { $amount } { $of ->
        [categories] { $count ->
            [one] catégorie différente
           *[other] catégories différentes
        }
        [brands] { $count ->
            [one] marque différente
           *[other] marques différentes
        }
       *[products] { $count ->
            [one] produit différent
           *[other] produits différents
        }
    } { $window } { $details }
spent = qui ont dépensé { $amount } { $window } { $details }
average-order = dont le panier moyen { $not ->
        [yes] n’est pas
       *[no] est
    } : { $amount } { $window } { $details }
status-note = { $status ->
    [returned] commandes retournées seulement
    [cancelled] commandes annulées seulement
    [late] commandes livrées en retard seulement
    [first] la première commande seulement
    [last] la dernière commande seulement
   *[any] commandes annulées et retournées comprises
}

engaged = qui { $not ->
        [yes] n’ont { $ever ->
        [yes] jamais
       *[no] pas
    }
       *[no] { $ever ->
        [yes] ont un jour
       *[no] ont
    }
    } été actifs { $window }
engaged-email = qui { $not ->
    [yes] n’ont { $ever ->
        [yes] jamais
       *[no] pas
    } ouvert d’e-mail ni
   *[no] ont ouvert un e-mail ou
} cliqué dedans { $window }
lapsed = qui { $not ->
        [yes] n’ont jamais acheté, ou ont acheté
       *[no] ont déjà acheté, mais pas
    } { $window }
nth-order = qui { $not ->
        [yes] n'ont jamais passé
       *[no] ont passé
    } une { $n }e commande
nth-order-when = dont la { $n }e commande { $not ->
        [yes] ne se situe pas
       *[no] se situe
    } { $window }
nth-order-soon = dont la { $n }e commande { $not ->
        [yes] n'est pas venue
       *[no] est venue
    } dans les { $days ->
        [one] 1 jour
       *[other] { $days } jours
    } après la première { $window }
first-order = dont la première commande { $not ->
        [yes] ne se situe pas
       *[no] se situe
    } { $window }
last-order = dont la dernière commande { $not ->
        [yes] ne se situe pas
       *[no] se situe
    } { $window }
ordered-ever = qui { $not ->
        [yes] n’ont jamais
       *[no] ont déjà
    } passé commande

sequence = qui ont { $what } { $window } et qui { $followed ->
        [yes] ont ensuite { $then }
       *[no] n’ont pas { $none } ensuite
    } { $soon }
sequence-soon = dans { $days ->
        [one] un délai d’un jour
       *[other] un délai de { $days } jours
    }

top = qui { $not ->
    [yes] ne font pas
   *[no] font
} partie des { $share } { $lowest ->
    [yes] derniers
   *[no] premiers
} par { $measure } { $window } { $among }
top-among = (classement parmi les clients { $condition })
measure = { $by ->
    [spend] dépenses
    [orders] nombre de commandes
    [units] nombre d’unités achetées
    [average_order] panier moyen
    [days_since_order] nombre de jours depuis la dernière commande
    [engagement] nombre d’interactions
   *[other] « { $field } »
}
measure-lifetime-spend = dépenses totales

consent = { $status ->
    [opted_in] qui { $not ->
            [yes] n’ont pas accepté
           *[no] ont accepté
        } { $channel }
    [opted_out] qui { $not ->
            [yes] n’ont pas refusé
           *[no] ont refusé
        } { $channel }
   *[pending] dont le consentement pour { $channel } { $not ->
           [yes] n’est pas
          *[no] est
       } en attente
}
channel = { $channel ->
    [email] les e-mails
    [sms] les SMS
    [push] les notifications push
    [phone] les appels téléphoniques
   *[whatsapp] les messages WhatsApp
}
reachable = qui { $not ->
        [yes] ne peuvent pas
       *[no] peuvent
    } être joints par { $channel ->
    [email] e-mail
    [sms] SMS
   *[push] notification push
}
tickets-some = qui ont ouvert un ticket d’assistance { $window } { $details }
tickets-none = qui n’ont { $ever ->
        [yes] jamais
       *[no] pas
    } ouvert de ticket d’assistance { $window } { $details }
tickets-times = qui ont ouvert { $amount } { $count ->
        [one] ticket d’assistance
       *[other] tickets d’assistance
    } { $window } { $details }
survey = qui { $not ->
        [yes] n’ont pas
       *[no] ont
    } répondu à { $type ->
    [nps] une enquête NPS
    [csat] une enquête CSAT
    [ces] une enquête CES
   *[any] une enquête
} { $score } { $window } { $details }
survey-score = avec la note suivante : { $amount }
survey-class = qui { $not ->
        [yes] n’ont pas
       *[no] ont
    } répondu à une enquête NPS en { $class ->
    [promoter] promoteurs
    [passive] passifs
   *[detractor] détracteurs
} { $window } { $details }
in-segment = qui { $not ->
        [yes] ne font pas
       *[no] font
    } partie du segment « { $name } »

assumption-engaged-window = période pour « actif » : { $window }
assumption-engaged-signs = ouvertures, clics, visites et commandes comptent comme activité
assumption-lapsed-window = « inactif » : aucune commande { $window }
assumption-top = « VIP » : les { $share } premiers par { $measure }
assumption-counting = les commandes annulées et retournées ne comptent pas
assumption-new-window = période pour « nouveau » : { $window }
