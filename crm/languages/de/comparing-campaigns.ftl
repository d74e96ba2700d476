# Kampagnen nebeneinander, und das Ergebnis eines A/B-Tests.

campaigns-title = { $measure } von Kampagnen im Vergleich · { $period }
campaigns-campaign = Kampagne
campaigns-low = Unteres Ende (95 %)
campaigns-high = Oberes Ende (95 %)
campaigns-difference = Abstand zur besten
campaigns-difference-low = Dessen unteres Ende (95 %)
campaigns-difference-high = Dessen oberes Ende (95 %)
campaigns-p = p-Wert, korrigiert
campaigns-verdict = Ist der Unterschied echt?
campaigns-best = am besten
campaigns-real = echt
campaigns-chance = kann Zufall sein
campaigns-untested = nicht prüfbar
campaigns-best-is = { $measure }: Vorn liegt { $best } mit { $value } (mit 95 % Sicherheit zwischen { $low } und { $high }).
campaigns-none-tested = Die anderen lassen sich nicht dagegen prüfen.
campaigns-pair-real = { $label } hat { $value }; der Unterschied von { $difference } ist echt (mit 95 % Sicherheit zwischen { $low } und { $high }).
campaigns-pair-chance = { $label } hat { $value }; der Unterschied von { $difference } kann Zufall sein.
campaigns-all-real = Sie ist wirklich besser als jede der { $others } anderen.
campaigns-some-real = Sie ist wirklich besser als { $real } der { $others } anderen; bei den übrigen kann der Unterschied Zufall sein.
campaigns-none-real = Kein Unterschied zu den { $others } anderen ist echt; alle können Zufall sein.
campaigns-nearest = Die beste, die ebenso gut sein kann, ist { $label } mit { $value }.
campaigns-rule = Raten haben Wilsons 95-%-Intervall, Unterschiede von Raten das von Newcombe; ein Mittelwert hat das von Student, zwei Mittelwerte trennt der Welch-Test. „Echt“ heißt: p-Wert unter 0,05 nach Holms Korrektur für { $pairs ->
    [one] 1 Vergleich
   *[other] { $pairs } Vergleiche
}; die Intervalle gelten jedes für sich.
campaigns-largest = Es gibt { $all } Gruppen; verglichen werden die { $shown } mit den meisten Empfängern. Nennen Sie Typ, Kanal oder Zeitraum, um andere zu vergleichen.
campaigns-odd = { $count ->
    [one] { $labels } hat weniger als 30 Empfänger oder mehr Handelnde als Empfänger und wird nicht geprüft.
   *[other] { $labels } haben weniger als 30 Empfänger oder mehr Handelnde als Empfänger und werden nicht geprüft.
}

campaigns-not-tested = „{ $measure }“ lässt sich nicht mit einem Test vergleichen. Möglich sind: { $measures }.
campaigns-not-by = Kampagnen lassen sich nicht nach „{ $field }“ vergleichen, denn das ist kein Feld von Kampagnen. Vergleichen Sie sie einzeln, nach Kampagnentyp oder nach Kanal.
campaigns-no-such = Es gibt keine Kampagne namens „{ $name }“. Am ähnlichsten sind: { $near }.
campaigns-nobody = Keine der gefragten Kampagnen hat jemanden erreicht, also gibt es nichts zu vergleichen ({ $measure }). Fragen Sie nach einem längeren Zeitraum oder anderen Kampagnen.
campaigns-too-few = Keine dieser Kampagnen hat mindestens { $fewest } Empfänger (die größte hat { $most }); über Unterschiede lässt sich nichts sagen. Vergleichen Sie größere Kampagnen oder Gruppen, etwa Kampagnentypen.
campaigns-one = Es passt nur eine Kampagne ({ $campaign }), also gibt es nichts zum Vergleichen. Nennen Sie eine weitere oder einen längeren Zeitraum.

ab-title = A/B-Test: { $measure } · { $period }
ab-measure = Kennzahl
ab-variant = Variante
ab-recipients = Empfänger
ab-value = Wert
ab-needed = Nötige Empfänger je Variante
ab-winner = { $label } hat nach { $measure } gewonnen: Der Unterschied ist echt.
ab-no-winner = Nach { $measure } gibt es noch keinen Gewinner.
ab-of = { $measure }: Am besten ist { $label } mit { $value }.
ab-more = Um einen Unterschied dieser Größe zu erkennen, bräuchte jede Variante etwa { $needed } Empfänger; die kleinere hat { $fewest }, es fehlen also etwa { $more }.
ab-rule = Ein Unterschied heißt echt, wenn sein p-Wert nach Holms Korrektur für { $tests ->
    [one] 1 Test
   *[other] { $tests } Tests
} unter 0,05 liegt (Raten: z-Test oder Fishers exakter Test; Mittelwerte: Welch-Test). Nötige Empfänger sind so viele, dass ein Unterschied der gesehenen Größe in vier von fünf Fällen gefunden wird (Teststärke 80 %).
ab-other-days = Die Varianten wurden an { $days } verschiedenen Tagen verschickt; ein Teil des Unterschieds kann daher kommen.
ab-both = { $count ->
    [one] 1 Kunde hat mehr als eine Variante bekommen.
   *[other] { $count } Kunden haben mehr als eine Variante bekommen.
}
ab-no-variants = Es gibt nur eine Variante ({ $campaign }), also nichts zu testen. Nennen Sie zwei Kampagnen oder ein Feld von Kampagnen, in dem die Variante steht.
ab-too-many = { $count } Kampagnen passen, zu viele für einen Test (höchstens { $most }). Nennen Sie die Varianten, oder vergleichen Sie die Kampagnen.
ab-money-alone = Der Umsatz pro Mail wird allein getestet, weil er Geld ist und die anderen Anteile sind. Fragen Sie nur danach.
