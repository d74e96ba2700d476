# Was an Wochentagen, Uhrzeiten, Tagen des Jahres und Mustern nicht stimmen kann.

during-bad-day = „{ $given }“ ist kein Tag des Jahres. Schreiben Sie Monat und Tag, etwa 12-24.
during-needs-both = Uhrzeiten und Tage des Jahres brauchen einen Anfang und ein anderes Ende. Geben Sie beide an, etwa 18 und 24 oder 12-24 und 12-26.
during-needs-something = Hier fehlt ein Wochentag, eine Uhrzeit oder ein Tag des Jahres. Nennen Sie mindestens eines davon oder lassen Sie die Angabe weg.
pattern-refused = „{ $pattern }“ kann kein Muster sein: { $why ->
        [lookaround] es blickt voraus oder zurück oder verweist auf sich
        [nested] eine Wiederholung steht in einer anderen
        [long] es ist länger als 200 Zeichen oder wiederholt mehr als 100 Mal
        [empty] es ist leer
       *[wrong] es ist bei „{ $part }“ nicht wohlgeformt
    }. Möglich sind: Buchstaben und Ziffern, . für ein beliebiges Zeichen, [a-z], \d, \w, \s, ( | ), ? * + und Anzahlen in geschweiften Klammern, ^ und $.
