# Ränge, Stichproben, Ausschlüsse und Obergrenzen in Worten.

segment-comma = { "," }{ " " }
segment-except = außer denen, { $conditions }
segment-limit = höchstens { $count } davon: die mit { $lowest ->
        [yes] den niedrigsten
       *[no] den höchsten
    } Werten nach { $measure } { $window }
segment-limit-random = höchstens { $count } davon, zufällig gezogen
segment-limited = { $condition } ({ $limit })

top-per = innerhalb von je „{ $field }“
top-part = die { $not ->
        [yes] nicht
       *[no] { "" }
    } im { $share } nach { $measure } { $window } sind ({ $lowest ->
        [yes] niedrigste zuerst
       *[no] höchste zuerst
    }) { $among }
top-part-name = { $name ->
    [2] { $part }. von 2 Hälften
    [3] { $part }. Drittel
    [4] { $part }. Quartil
    [5] { $part }. Quintil
    [10] { $part }. Dezil
    [100] { $part }. Perzentil
   *[other] { $part }. von { $parts } Teilen
}
assumption-top-part = gezählt wird vom { $lowest ->
    [yes] niedrigsten
   *[no] höchsten
} Wert an

sample-percent = die { $not ->
        [yes] nicht
       *[no] { "" }
    } zu zufälligen { $share } aller Kunden gehören { $salt }
sample-part = die { $not ->
        [yes] nicht
       *[no] { "" }
    } in Teil { $part } von { $parts } einer zufälligen Aufteilung sind { $salt }
sample-count = die { $not ->
        [yes] nicht
       *[no] { "" }
    } zu { $count } zufällig gezogenen gehören { $salt } { $among }
sample-among = (gezogen unter Kunden, { $condition })
sample-salt = (Mischung „{ $salt }“)
