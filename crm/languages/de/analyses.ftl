# Analysen: warum sich eine Kennzahl geändert hat, und andere, die mehr sind als eine Kennzahl nach Gruppen.

analysis-breakdown = Aufschlüsselung
analysis-value = Wert
analysis-before = Vorher
analysis-now = Jetzt
analysis-difference = Unterschied
analysis-share = Anteil an der Änderung
analysis-all = Alle
analysis-rest = { $count } weitere
analysis-orders = Bestellungen
analysis-volume = Zahl der Bestellungen
analysis-mix = Mischung der Bestellungen nach { $field }
analysis-rate = Wert je Bestellung
analysis-points = { $points } Punkte
analysis-piece = { $label } ({ $effect }, { $share } der Änderung)

analysis-change-heading = Warum sich „{ $measure }“ geändert hat
analysis-change-title = Warum sich „{ $measure }“ geändert hat · { $now } gegenüber { $before }
analysis-change-none = { $measure } hat sich nicht geändert: { $now } in beiden Zeiträumen.
analysis-change = { $way ->
    [fell] { $measure }: Rückgang um { $by }, von { $before } auf { $now }.
   *[rose] { $measure }: Anstieg um { $by }, von { $before } auf { $now }.
}
analysis-change-told = Am meisten erklärt „{ $field }“: { $parts }.
analysis-change-spread = Kein einzelner Wert erklärt es; die Änderung verteilt sich. Das größte Stück nach „{ $field }“: { $parts }.
analysis-change-both-ways = Die Stücke gehen in beide Richtungen und heben sich weitgehend auf. Nach „{ $field }“: { $parts }.
analysis-change-orders = Die Zahl der Bestellungen machte { $volume } aus, ihre Mischung { $mix }, der Wert je Bestellung { $rate }.
analysis-change-rule = Zuerst steht die Aufschlüsselung, deren wenige größte Werte (jeder mindestens ein Zehntel der Änderung, zusammen zwei Drittel) an der Änderung am meisten mehr Anteil haben als vorher am Ganzen.
analysis-by-lines = Nach „{ $field }“ ist Geld Menge × Preis der Bestellpositionen; deren Unterschied ist { $difference }.

analysis-no-parts = „{ $measure }“ lässt sich nicht aus Teilen erklären, denn es ist weder Summe noch Quote. Fragen Sie, warum sich Umsatz, Bestellungen, Stückzahl, Tickets, durchschnittlicher Bestellwert, Öffnungsrate oder NPS geändert haben.
analysis-no-breakdown = In den Daten steht nichts, wonach sich „{ $measure }“ aufschlüsseln ließe; die Änderung lässt sich darum nicht erklären. Importieren Sie Felder von Kunden, Produkten oder Kanälen, oder fragen Sie nach dem zeitlichen Verlauf.
analysis-overlapping = „{ $measure }“ lässt sich nicht nach { $field } erklären: Eine Zeile gehört zu mehreren Gruppen, die Stücke wären zusammen mehr als das Ganze. Fragen Sie nach Land, Kundentyp oder Kanal.
analysis-told-by-others = „{ $measure }“ lässt sich nicht nach { $field } teilen, ohne eine Zeile doppelt zu zählen: eine Zeile liegt in mehreren Gruppen. Daher wird es anders erklärt.

analysis-customers = Kunden
analysis-cohort = Erste Bestellung
analysis-after = Wieder bestellt
analysis-period = { $grain ->
    [week] Woche { $number }
    [quarter] Quartal { $number }
   *[month] Monat { $number }
}
analysis-cohorts-title = { $grain ->
    [week] Wiederkehr nach Woche der ersten Bestellung
    [quarter] Wiederkehr nach Quartal der ersten Bestellung
   *[month] Wiederkehr nach Monat der ersten Bestellung
}
analysis-cohorts-none = Noch ist keine Kohorte einen ganzen Zeitraum alt; wer wiederkam, lässt sich darum nicht sagen.
analysis-cohorts = { $grain ->
    [week] Von { $customers } neuen Kunden bestellten { $first } in der Woche nach der ersten Bestellung wieder, in Woche { $number } waren es { $last }.
    [quarter] Von { $customers } neuen Kunden bestellten { $first } im Quartal nach der ersten Bestellung wieder, in Quartal { $number } waren es { $last }.
   *[month] Von { $customers } neuen Kunden bestellten { $first } im Monat nach der ersten Bestellung wieder, in Monat { $number } waren es { $last }.
}
analysis-cohorts-ends = { $grain ->
    [week] In der ersten Woche danach liegt { $top } mit { $best } vorn, { $low } mit { $worst } hinten.
    [quarter] Im ersten Quartal danach liegt { $top } mit { $best } vorn, { $low } mit { $worst } hinten.
   *[month] Im ersten Monat danach liegt { $top } mit { $best } vorn, { $low } mit { $worst } hinten.
}
analysis-cohorts-rule = Anteile beziehen sich auf die Kunden der Zeile. Zeiträume, die noch laufen, bleiben leer; die letzte Zeile fasst die Kohorten zusammen, die den Zeitraum schon erreicht haben.

ask-why-of-this = Diese Analyse zeigt keine Änderung, die sich erklären ließe. Fragen Sie, warum sich eine Zahl geändert hat, etwa „Warum ist der Umsatz letzten Monat gefallen?“.
ask-why-change = Das ist schon die Erklärung der Änderung. Fragen Sie nach einer anderen Aufschlüsselung („nach Land“) oder nach bestimmten Kunden („nur Deutschland“), um genauer hinzusehen.
why-no-period = Erklären lassen sich nur Zeilen von Tagen, Wochen, Monaten, Quartalen, Jahren oder von Gruppen. Fragen Sie, warum sich eine Zahl geändert hat, etwa „Warum ist der Umsatz letzten Monat gefallen?“.
progress-why-row = Der Grund wird gesucht …
