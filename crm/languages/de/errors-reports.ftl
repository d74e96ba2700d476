unknown-measure = Eine Kennzahl namens „{ $name }“ gibt es nicht. Am ähnlichsten sind: { $near }.
report-not-by = Die Kennzahl „{ $measure }“ lässt sich nicht nach Feldern der Tabelle „{ $table }“ aufteilen oder filtern, weil ihre Daten nicht damit verbunden sind. Möglich sind Felder dieser Tabellen: { $tables }.
report-no-history = Die Kennzahl „{ $measure }“ ist nur im heutigen Stand bekannt und lässt sich nicht über die Zeit zeigen. Fragen Sie ohne zeitliche Aufteilung danach.
report-not-of-people = Die Kennzahl „{ $measure }“ gehört nicht zu einzelnen Kunden und lässt sich nicht auf einige von ihnen eingrenzen. Fragen Sie ohne die Bedingung an die Kunden danach.
report-no-column = Dazu gibt es keine Daten: Die Spalte „{ $field }“ wurde nicht importiert. Ergänzen Sie sie in der Datei und importieren Sie erneut.
report-by-personal = Ein Bericht lässt sich nicht nach „{ $field }“ aufteilen, weil er sonst einzelne Menschen auflisten würde. Nehmen Sie etwas, das viele teilen, etwa Land, Region oder Kundentyp.
report-nothing-before = Vor dem gesamten Zeitraum liegt keiner, mit dem verglichen werden könnte. Nennen Sie einen Zeitraum, etwa diesen Monat oder die letzten 90 Tage.
products-filter = Die Liste ist nach einer Eigenschaft der Produkte geordnet und lässt sich nicht nach „{ $field }“ eingrenzen. Ordnen Sie sie nach Verkäufen, etwa Umsatz oder Stückzahl, oder lassen Sie diesen Filter weg.
