# Ränge, Stichproben, Ausschlüsse und Obergrenzen in Worten.

segment-comma = { "," }{ " " }
segment-except = außer denen, { $conditions }
segment-limit = höchstens { $count } davon: die mit { $lowest ->
        [yes] den niedrigsten
       *[no] den höchsten
    } Werten nach { $measure } { $window }
segment-limit-random = höchstens { $count } davon, zufällig gezogen
segment-limited = { $condition } ({ $limit })

top-per = je { $field }
top-part = die { $not ->
        [yes] nicht
       *[no] { "" }
    } im { $share } nach { $measure } { $window } sind ({ $lowest ->
        [yes] niedrigste zuerst
       *[no] höchste zuerst
    }) { $among }
top-part-name = { $name ->
    [half] { $part }. von 2 Hälften
    [third] { $part }. Drittel
    [quartile] { $part }. Quartil
    [quintile] { $part }. Quintil
    [decile] { $part }. Dezil
    [percentile] { $part }. Perzentil
   *[other] { $part }. von { $parts } Teilen
}
assumption-top-part = gezählt wird vom { $lowest ->
    [yes] niedrigsten
   *[no] höchsten
} Wert an

sample-percent = die { $not ->
        [yes] nicht
       *[no] { "" }
    } zu einer Zufallsauswahl von { $share } aller Kunden gehören { $salt }
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

rfm = { $both ->
    [classes] die { $window } { $not ->
            [yes] nicht
           *[no] { "" }
        } zur RFM-Klasse { $classes } gehören
    [scores] die { $window } { $not ->
            [yes] nicht
           *[no] { "" }
        } den RFM-Wert { $scores } haben
   *[both] die { $window } { $not ->
            [yes] nicht
           *[no] { "" }
        } zur RFM-Klasse { $classes } mit dem Wert { $scores } gehören
}
rfm-class = „{ $name ->
    [champions] Champions
    [loyal] Stammkunden
    [potential_loyalists] mögliche Stammkunden
    [new_customers] Neukunden
    [promising] vielversprechend
    [need_attention] braucht Aufmerksamkeit
    [about_to_sleep] schläft ein
    [at_risk] gefährdet
    [cant_lose] unverzichtbar
   *[hibernating] ruhend
}“
rfm-score = { $scores } bei { $name ->
    [recency] Aktualität
    [frequency] Häufigkeit
   *[money] Umsatz
}
assumption-rfm = RFM: Werte von 1 bis 5 in Fünfteln der Käufer, 5 ist der beste; Klassen nach Aktualität sowie Häufigkeit und Umsatz zusammen

lookalike = die { $not ->
        [yes] nicht
       *[no] { "" }
    } zu den { $count } gehören, die Kunden am ähnlichsten sind, { $of }, ohne diese selbst
lookalike-few = Ähnlichkeit: das Vorbild hat nur { $seed } Mitglieder; unter { $few } ist sie vor allem Zufall
lookalike-quality = die Ähnlichkeit fand { $found } einer zurückgehaltenen Hälfte in den besten 20 % (AUC { $auc })
lookalike-traits = was sie gemeinsam haben: { $traits }
lookalike-trait = { $trait } ({ $seed } von ihnen, { $others } der anderen)
trait-unknown = unbekannt
trait-recency = letzte Bestellung: { $bin ->
    [never] nie
    [days-30] in den letzten 30 Tagen
    [days-90] vor 31 bis 90 Tagen
    [days-180] vor 91 bis 180 Tagen
    [days-365] vor 181 bis 365 Tagen
   *[longer] vor mehr als einem Jahr
}
trait-frequency = Zahl der Bestellungen: { $bin ->
    [none] keine
    [one] 1
    [two] 2
    [three] 3 bis 5
   *[six] 6 oder mehr
}
trait-money = Umsatz: { $bin ->
    [none] keine Bestellung
   *[other] Fünftel { $bin } der Käufer (5 das höchste)
}
trait-engagement = Aktivitäten in den letzten 90 Tagen: { $bin ->
    [none] keine
    [one] 1 oder 2
    [three] 3 bis 9
   *[ten] 10 oder mehr
}
trait-tenure = Kunde seit { $bin ->
    [unknown] unbekannter Zeit
    [days-90] höchstens 90 Tagen
    [days-365] höchstens einem Jahr
    [days-1095] höchstens 3 Jahren
   *[longer] mehr als 3 Jahren
}
