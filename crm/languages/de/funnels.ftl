# Trichter: Kunden Schritt für Schritt, und die Bedingung derer, die so weit kamen oder verloren gingen.

path = die { $window } { $first } haben{ $then }{ $each }{ $lost }
path-then = , danach { $step } haben
path-each = , jeweils { $soon }
path-lost = , aber danach { $soon } { $none } haben

funnel-step = Schritt
funnel-order = Bestellung
funnel-of-first = Anteil am ersten Schritt
funnel-of-previous = Anteil am Schritt davor
funnel-lost-here = Vor diesem Schritt verloren
funnel-median = Median der Zeit seit dem Schritt davor (h)
funnel-title = Trichter: { $steps }
funnel-none = Kein Kunde hat den ersten Schritt „{ $step }“ erreicht; es gibt nichts zu verfolgen.
funnel-summary = Von { $started } { $count ->
    [one] Kunden
   *[other] Kunden
} mit „{ $first }“ erreichten { $reached } „{ $last }“ ({ $share }).
funnel-lost = Die meisten gehen zwischen „{ $before }“ und „{ $step }“ verloren: { $lost } { $count ->
    [one] Kunde
   *[other] Kunden
}; { $share } gingen weiter.
funnel-rule = Jeder Kunde zählt einmal. Der erste Schritt liegt im Zeitraum, jeder weitere folgt dem davor { $soon }, bis jetzt. Zeiten zählen ab dem letzten Schritt davor.
funnel-still-running = Kunden, deren Zeit für den nächsten Schritt noch läuft, zählen vorerst als verloren.
funnel-filter-partly = „{ $filter }“ gilt nicht für { $steps }, dort ist es unbekannt.
funnel-few = Nur { $count } Kunden haben begonnen; die Anteile sagen wenig.

funnel-none-lost-first = Vor dem ersten Schritt geht niemand verloren. Fragen Sie nach denen, die bei Schritt 2 oder später verloren gingen.
funnel-no-such-filter = Kein Schritt dieses Trichters kennt „{ $field }“. Filtern Sie nach Produkten, Kampagnen, Ereignissen oder Bestellungen, aus denen die Schritte bestehen, oder nach Kunden.
analysis-nobody-behind = Die Zeilen dieser Analyse sind keine einzelnen Kunden, daraus wird kein Segment. Fragen Sie nach einem Trichter, einem RFM-Raster oder einem Bericht nach einem Kundenfeld.
