# Was Kunden getan haben, genauer: an wie vielen Tagen, wann zuerst, was zusammen, was fällig ist, zu welchen Stunden.

happened-days = die { $window } an { $amount } { $count ->
        [one] Tag
       *[other] verschiedenen Tagen
    } { $what } haben { $details }
engaged-days = die { $window } an { $amount } { $count ->
        [one] Tag
       *[other] verschiedenen Tagen
    } { $by ->
        [email] eine E-Mail geöffnet oder angeklickt haben
       *[any] aktiv waren
    }
done-once = die { $window } { $not ->
        [yes] nicht
       *[no] { "" }
    } zum { $which ->
        [first] ersten
       *[last] letzten
    } Mal { $what } haben { $details }
first-order-name = erste Bestellung

goods = { $object ->
    [category] Produkte der Kategorie { $category }
    [brand] Produkte von { $brand }
    [both] Produkte der Kategorie { $category } von { $brand }
    [name] „{ $name }“
   *[any] Produkte
} { $details }
together = die { $not ->
        [yes] { $ever ->
            [yes] noch nie
           *[no] { $window } nicht
        }
       *[no] { $window }
    } { $items } in derselben Bestellung gekauft haben
due = deren nächste Bestellung { $what ->
        [goods] ({ $goods })
       *[any] { "" }
    } { $when ->
        [overdue] { "" }
       *[other] { $window }
    } { $not ->
        [yes] nicht
       *[no] { "" }
    } { $when ->
        [overdue] überfällig ist
        [was] fällig war
       *[other] fällig ist
    } { $details }
assumption-due = fällig: letzte Bestellung plus der eigene durchschnittliche Abstand zwischen den Bestellungen; dazu braucht es zwei

during-window = { $window } { $during }
during-weekdays = { $days ->
    [weekend] an einem Wochenende
    [week] unter der Woche
   *[other] an einem { $names }
}
during-hours = zwischen { $first } und { $last } Uhr
during-dates = zwischen dem { $first } und dem { $last } irgendeines Jahres
during-date = am { $first } irgendeines Jahres
assumption-customer-zone = Stunden und Tage sind die des Kunden, wo sein Land nur eine Zeitzone hat, sonst die von { $zone }

sequence-soon-hours = innerhalb { $hours ->
        [one] einer Stunde
       *[other] von { $hours } Stunden
    }
assumption-time-to-follow = nur was früh genug war, dass etwas folgen konnte, zählt: seitdem { $days ->
        [0] { $hours ->
            [one] ist 1 Stunde
           *[other] sind { $hours } Stunden
        }
        [one] ist 1 Tag
       *[other] sind { $days } Tage
    } vergangen

window-longer-ago = { $unit ->
    [hour] vor mehr als { $near ->
            [one] 1 Stunde
           *[other] { $near } Stunden
        }
    [week] vor mehr als { $near ->
            [one] 1 Woche
           *[other] { $near } Wochen
        }
    [month] vor mehr als { $near ->
            [one] 1 Monat
           *[other] { $near } Monaten
        }
    [quarter] vor mehr als { $near ->
            [one] 1 Quartal
           *[other] { $near } Quartalen
        }
    [year] vor mehr als { $near ->
            [one] 1 Jahr
           *[other] { $near } Jahren
        }
   *[day] vor mehr als { $near ->
           [one] 1 Tag
          *[other] { $near } Tagen
       }
}
attribute-matches = deren { $field } { $not ->
        [yes] nicht zum Muster
       *[no] zum Muster
    } „{ $values }“ passt
filter-matches = { $field } passt zum Muster „{ $values }“
