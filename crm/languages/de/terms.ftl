# Zeiträume, Mengen und Filter, wie sie mitten im Satz stehen.

window-last = { $unit ->
    [hour] { $count ->
            [one] in der letzten Stunde
           *[other] in den letzten { $count } Stunden
        }
    [week] { $count ->
            [one] in der letzten Woche
           *[other] in den letzten { $count } Wochen
        }
    [month] { $count ->
            [one] im letzten Monat bis heute
           *[other] in den letzten { $count } Monaten
        }
    [quarter] { $count ->
            [one] im letzten Quartal bis heute
           *[other] in den letzten { $count } Quartalen
        }
    [year] { $count ->
            [one] im letzten Jahr bis heute
           *[other] in den letzten { $count } Jahren
        }
   *[day] { $count ->
           [one] am letzten Tag
          *[other] in den letzten { $count } Tagen
       }
}
window-next = { $unit ->
    [hour] { $count ->
            [one] innerhalb der nächsten Stunde
           *[other] in den nächsten { $count } Stunden
        }
    [week] { $count ->
            [one] innerhalb der nächsten Woche
           *[other] in den nächsten { $count } Wochen
        }
    [month] { $count ->
            [one] innerhalb des nächsten Monats
           *[other] in den nächsten { $count } Monaten
        }
    [quarter] { $count ->
            [one] innerhalb des nächsten Quartals
           *[other] in den nächsten { $count } Quartalen
        }
    [year] { $count ->
            [one] innerhalb des nächsten Jahres
           *[other] in den nächsten { $count } Jahren
        }
   *[day] { $count ->
           [one] innerhalb des nächsten Tages
          *[other] in den nächsten { $count } Tagen
       }
}
window-ago = { $unit ->
    [hour] vor { $near } bis { $far } Stunden
    [week] vor { $near } bis { $far } Wochen
    [month] vor { $near } bis { $far } Monaten
    [quarter] vor { $near } bis { $far } Quartalen
    [year] vor { $near } bis { $far } Jahren
   *[day] vor { $near } bis { $far } Tagen
}
window-this = { $period ->
    [day] heute
    [week] in dieser Woche
    [month] in diesem Monat
    [quarter] in diesem Quartal
   *[year] in diesem Jahr
}
window-coming = { $period ->
    [day] morgen
    [week] in der kommenden Woche
    [month] im kommenden Monat
    [quarter] im kommenden Quartal
   *[year] im kommenden Jahr
}
window-previous = { $period ->
    [day] gestern
    [week] in der vergangenen Woche
    [month] im vergangenen Monat
    [quarter] im vergangenen Quartal
   *[year] im vergangenen Jahr
}
window-earlier = { $period ->
    [day] am Tag vor { $count } Tagen
    [week] in der Kalenderwoche vor { $count } Wochen
    [month] im Kalendermonat vor { $count } Monaten
    [quarter] im Quartal vor { $count } Quartalen
   *[year] im Kalenderjahr vor { $count } Jahren
}
window-since = seit dem { $first }
window-until = bis zum { $last }
window-between = vom { $first } bis zum { $last }
window-on = am { $first }

number-is = genau { $value }
number-is-not = nicht genau { $value }
number-more-than = mehr als { $value }
number-at-least = mindestens { $value }
number-less-than = weniger als { $value }
number-at-most = höchstens { $value }
number-between = zwischen { $value } und { $upper }

filter-is = { $field }: { $values }
filter-is-not = { $field }: nicht { $values }
filter-contains = { $field } enthält „{ $values }“
filter-starts-with = { $field } beginnt mit „{ $values }“
filter-ends-with = { $field } endet auf „{ $values }“
filter-is-empty = { $field }: keine Angabe
filter-is-not-empty = { $field }: angegeben
filter-more-than = { $field }: mehr als { $values }
filter-at-least = { $field }: mindestens { $values }
filter-less-than = { $field }: weniger als { $values }
filter-at-most = { $field }: höchstens { $values }
filter-between = { $field }: zwischen { $values } und { $upper }
filter-after = { $field }: nach dem { $values }
filter-from = { $field }: ab dem { $values }
filter-before = { $field }: vor dem { $values }
filter-until = { $field }: bis zum { $values }
filter-from-to = { $field }: vom { $values } bis zum { $upper }
filter-yes = ja
filter-no = nein
filter-and-more = { $values } und { $count } weitere
