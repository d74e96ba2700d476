# Segmente in Worten. Eine Bedingung ist ein Relativsatz nach „Kunden,“: die ..., deren ...

segment-everyone = Alle Kunden
segment-nobody = Keine Kunden
segment-sentence = Kunden, { $conditions }
segment-list-all = Kunden, für die alles davon gilt:
segment-list-any = Kunden, für die mindestens eines davon gilt:
list-all = alles davon:
list-any = mindestens eines davon:
group = ({ $conditions })
condition-comma = { "," }{ " " }
condition-and = { " " }und{ " " }
condition-and-last = { " " }und{ " " }
condition-or = { " " }oder{ " " }
condition-or-last = { " " }oder{ " " }
condition-not = die nicht zu denen gehören, { $condition }
details = ({ $filters })
or-none = { " " }und{ " " }

everyone = { $not ->
        [yes] die keine Kunden sind
       *[no] die Kunden sind
    }

attribute-is = deren { $field } { $not ->
        [yes] nicht { $values }
       *[no] { $values }
    } ist
attribute-contains = deren { $field } „{ $values }“ { $not ->
        [yes] nicht enthält
       *[no] enthält
    }
attribute-starts-with = deren { $field } { $not ->
        [yes] nicht mit
       *[no] mit
    } „{ $values }“ beginnt
attribute-ends-with = deren { $field } { $not ->
        [yes] nicht auf
       *[no] auf
    } „{ $values }“ endet
attribute-is-empty = deren { $field } { $not ->
        [yes] bekannt
       *[no] nicht bekannt
    } ist
attribute-more-than = bei denen „{ $field }“ { $not ->
        [yes] nicht über
       *[no] über
    } { $values } liegt
attribute-at-least = bei denen „{ $field }“ { $not ->
        [yes] nicht mindestens
       *[no] mindestens
    } { $values } beträgt
attribute-less-than = bei denen „{ $field }“ { $not ->
        [yes] nicht unter
       *[no] unter
    } { $values } liegt
attribute-at-most = bei denen „{ $field }“ { $not ->
        [yes] nicht höchstens
       *[no] höchstens
    } { $values } beträgt
attribute-between = bei denen „{ $field }“ { $not ->
        [yes] nicht zwischen
       *[no] zwischen
    } { $values } und { $upper } liegt
attribute-after = bei denen „{ $field }“ { $not ->
        [yes] nicht nach dem
       *[no] nach dem
    } { $values } liegt
attribute-from = bei denen „{ $field }“ { $not ->
        [yes] nicht am oder nach dem
       *[no] am oder nach dem
    } { $values } liegt
attribute-before = bei denen „{ $field }“ { $not ->
        [yes] nicht vor dem
       *[no] vor dem
    } { $values } liegt
attribute-until = bei denen „{ $field }“ { $not ->
        [yes] nicht am oder vor dem
       *[no] am oder vor dem
    } { $values } liegt
attribute-from-to = bei denen „{ $field }“ { $not ->
        [yes] nicht zwischen dem
       *[no] zwischen dem
    } { $values } und dem { $upper } liegt

attribute-country = die { $not ->
        [yes] nicht in
       *[no] in
    } { $places } leben
country-in = { $code ->
    [AE] den Vereinigten Arabischen Emiraten
    [CD] der Demokratischen Republik Kongo
    [CF] der Zentralafrikanischen Republik
    [CH] der Schweiz
    [DO] der Dominikanischen Republik
    [GB] Großbritannien
    [MN] der Mongolei
    [NL] den Niederlanden
    [PH] den Philippinen
    [SK] der Slowakei
    [TR] der Türkei
    [UA] der Ukraine
    [US] den USA
    [VA] der Vatikanstadt
   *[other] { $name }
}
attribute-type = die { $not ->
        [yes] keine
       *[no] { "" }
    } { $types } sind
type-plural = { $type ->
    [salon_owner] Saloninhaber
    [stylist] Stylisten
    [distributor] Händler
   *[consumer] Verbraucher
}

dated = deren { $field } { $not ->
        [yes] nicht
       *[no] { "" }
    } { $window } liegt
dated-ever = deren { $field } { $not ->
        [yes] nicht bekannt
       *[no] bekannt
    } ist
dated-sign-up = die sich { $not ->
        [yes] nicht
       *[no] { "" }
    } { $window } angemeldet haben
anniversary = deren Jahrestag von „{ $field }“ { $not ->
        [yes] nicht
       *[no] { "" }
    } { $window } liegt
anniversary-birthday = die { $not ->
        [yes] nicht
       *[no] { "" }
    } { $window } Geburtstag haben
age = die { $not ->
        [yes] nicht
       *[no] { "" }
    } { $amount } { $count ->
         [one] Jahr
        *[other] Jahre
     } alt sind

happened-some = die { $window } { $what } haben { $details }
happened-none = die { $ever ->
        [yes] noch nie { $what }
       *[no] { $window } { $none }
    } haben { $details }
happened-times = die { $window } { $op ->
        [once] genau einmal
       *[other] { $amount } Mal
    } { $what } haben { $details }
did-event = { $type ->
    [email_sent] { $none ->
            [yes] keine E-Mail gesendet bekommen
           *[no] eine E-Mail gesendet bekommen
        }
    [email_delivered] { $none ->
            [yes] keine E-Mail erhalten
           *[no] eine E-Mail erhalten
        }
    [email_bounced] { $none ->
            [yes] keine unzustellbare E-Mail gehabt
           *[no] eine unzustellbare E-Mail gehabt
        }
    [email_opened] { $none ->
            [yes] keine E-Mail geöffnet
           *[no] eine E-Mail geöffnet
        }
    [email_clicked] { $none ->
            [yes] keinen Link in einer E-Mail angeklickt
           *[no] einen Link in einer E-Mail angeklickt
        }
    [email_unsubscribed] { $none ->
            [yes] E-Mails nicht abbestellt
           *[no] E-Mails abbestellt
        }
    [email_complained] { $none ->
            [yes] keine E-Mail als Spam gemeldet
           *[no] eine E-Mail als Spam gemeldet
        }
    [push_sent] { $none ->
            [yes] keine Push-Nachricht gesendet bekommen
           *[no] eine Push-Nachricht gesendet bekommen
        }
    [push_opened] { $none ->
            [yes] keine Push-Nachricht geöffnet
           *[no] eine Push-Nachricht geöffnet
        }
    [sms_sent] { $none ->
            [yes] keine SMS gesendet bekommen
           *[no] eine SMS gesendet bekommen
        }
    [sms_clicked] { $none ->
            [yes] keinen Link in einer SMS angeklickt
           *[no] einen Link in einer SMS angeklickt
        }
    [page_viewed] { $none ->
            [yes] keine Seite aufgerufen
           *[no] eine Seite aufgerufen
        }
    [product_viewed] { $none ->
            [yes] kein Produkt angesehen
           *[no] ein Produkt angesehen
        }
    [cart_added] { $none ->
            [yes] nichts in den Warenkorb gelegt
           *[no] etwas in den Warenkorb gelegt
        }
    [checkout_started] { $none ->
            [yes] keinen Bezahlvorgang begonnen
           *[no] einen Bezahlvorgang begonnen
        }
    [app_opened] { $none ->
            [yes] die App nicht geöffnet
           *[no] die App geöffnet
        }
    [store_visited] { $none ->
            [yes] kein Geschäft besucht
           *[no] ein Geschäft besucht
        }
   *[other] { $none ->
           [yes] kein Ereignis „{ $name }“ gehabt
          *[no] das Ereignis „{ $name }“ gehabt
       }
}
did-order = { $none ->
        [yes] keine Bestellung aufgegeben
       *[no] eine Bestellung aufgegeben
    }
did-buy = { $none ->
        [yes] keine
       *[no] { "" }
    } { $object ->
    [category] Produkte der Kategorie { $category } gekauft
    [brand] Produkte von { $brand } gekauft
    [both] Produkte der Kategorie { $category } von { $brand } gekauft
    [name] Produkte namens „{ $name }“ gekauft
   *[any] Produkte gekauft
}
ordered-times = die { $window } { $amount } { $count ->
        [one] Bestellung
       *[other] Bestellungen
    } aufgegeben haben { $details }
bought-times = die { $window } in { $amount } { $count ->
        [one] Bestellung
       *[other] Bestellungen
    } { $what } haben { $details }
bought-units = die { $window } { $amount } Stück gekauft haben { $details }
bought-different = die { $window } { $amount } { $of ->
        [categories] { $count ->
            [one] verschiedene Kategorie
           *[other] verschiedene Kategorien
        }
        [brands] { $count ->
            [one] verschiedene Marke
           *[other] verschiedene Marken
        }
       *[products] { $count ->
            [one] verschiedenes Produkt
           *[other] verschiedene Produkte
        }
    } gekauft haben { $details }
spent = die { $window } { $amount } ausgegeben haben { $details }
average-order = deren durchschnittlicher Bestellwert { $window } { $not ->
        [yes] nicht
       *[no] { "" }
    } { $amount } beträgt { $details }
status-note = { $status ->
    [returned] nur zurückgegebene Bestellungen
    [cancelled] nur stornierte Bestellungen
    [late] nur verspätet gelieferte Bestellungen
    [first] nur die erste Bestellung
    [last] nur die letzte Bestellung
   *[any] stornierte und zurückgegebene Bestellungen eingeschlossen
}

engaged = die { $not ->
        [yes] { $ever ->
        [yes] noch nie
       *[no] { $window } nicht
    }
       *[no] { $ever ->
        [yes] jemals
       *[no] { $window }
    }
    } aktiv waren
engaged-email = die { $not ->
        [yes] { $ever ->
        [yes] noch nie eine
       *[no] { $window } keine
    }
       *[no] { $window } eine
    } E-Mail geöffnet oder angeklickt haben
lapsed = die { $not ->
        [yes] noch nie oder erst
       *[no] schon gekauft haben, aber nicht
    } { $window } { $not ->
         [yes] gekauft haben
        *[no] { "" }
     }
nth-order = die { $not ->
        [yes] keine
       *[no] eine
    } { $n }. Bestellung aufgegeben haben
nth-order-when = deren { $n }. Bestellung { $not ->
        [yes] nicht
       *[no] { "" }
    } { $window } war
nth-order-soon = deren { $n }. Bestellung { $not ->
        [yes] nicht
       *[no] { "" }
    } innerhalb von { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    } nach der ersten kam { $window }
first-order = deren erste Bestellung { $not ->
        [yes] nicht
       *[no] { "" }
    } { $window } war
last-order = deren letzte Bestellung { $not ->
        [yes] nicht
       *[no] { "" }
    } { $window } war
ordered-ever = die { $not ->
        [yes] noch nie
       *[no] schon einmal
    } bestellt haben

sequence = die { $window } { $what } haben und danach { $soon } { $followed ->
        [yes] { $then }
       *[no] { $none }
    } haben
sequence-soon = innerhalb { $days ->
        [one] eines Tages
       *[other] von { $days } Tagen
    }

top = die { $not ->
        [yes] nicht
       *[no] { "" }
    } zu den { $lowest ->
         [yes] untersten
        *[no] besten
     } { $share } nach { $measure } { $window } gehören { $among }
top-among = (gerechnet unter Kunden, { $condition })
measure = { $by ->
    [spend] Umsatz
    [orders] Zahl der Bestellungen
    [units] gekaufter Stückzahl
    [average_order] durchschnittlichem Bestellwert
    [days_since_order] Tagen seit der letzten Bestellung
    [engagement] Zahl der Aktivitäten
   *[other] „{ $field }“
}
measure-lifetime-spend = Gesamtumsatz

consent = { $status ->
    [opted_in] die { $channel } { $not ->
            [yes] nicht
           *[no] { "" }
        } zugestimmt haben
    [opted_out] die { $channel } { $not ->
            [yes] nicht
           *[no] { "" }
        } widersprochen haben
   *[pending] deren Zustimmung zu { $channel } { $not ->
           [yes] nicht
          *[no] { "" }
       } aussteht
}
channel = { $channel ->
    [email] E-Mails
    [sms] SMS
    [push] Push-Nachrichten
    [phone] Anrufen
   *[whatsapp] WhatsApp-Nachrichten
}
reachable = die per { $channel ->
    [email] E-Mail
    [sms] SMS
   *[push] Push-Nachricht
} { $not ->
        [yes] nicht
       *[no] { "" }
    } erreichbar sind
tickets-some = die { $window } ein Support-Ticket eröffnet haben { $details }
tickets-none = die { $ever ->
        [yes] noch nie ein
       *[no] { $window } kein
    } Support-Ticket eröffnet haben { $details }
tickets-times = die { $window } { $amount } { $count ->
        [one] Support-Ticket
       *[other] Support-Tickets
    } eröffnet haben { $details }
survey = die { $window } { $not ->
        [yes] keine
       *[no] eine
    } { $type ->
    [nps] NPS-Umfrage
    [csat] CSAT-Umfrage
    [ces] CES-Umfrage
   *[any] Umfrage
} { $score } beantwortet haben { $details }
survey-score = mit { $amount } Punkten
survey-class = die { $window } in { $not ->
        [yes] keiner
       *[no] einer
    } NPS-Umfrage als { $class ->
    [promoter] Promotoren
    [passive] Passive
   *[detractor] Kritiker
} geantwortet haben { $details }
in-segment = die { $not ->
        [yes] nicht
       *[no] { "" }
    } im Segment „{ $name }“ sind

assumption-engaged-window = Zeitraum für „aktiv“: { $window }
assumption-engaged-signs = Öffnungen, Klicks, Besuche und Bestellungen zählen als Aktivität
assumption-lapsed-window = „abgewandert“: { $window } nicht bestellt
assumption-top = „VIP“: die besten { $share } nach { $measure }
assumption-counting = stornierte und zurückgegebene Bestellungen zählen nicht
assumption-new-window = Zeitraum für „neu“: { $window }
