ask-average = Ein Vergleich von Personen mit dem Durchschnitt ist noch nicht möglich. Nennen Sie einen Betrag (mehr als 200 $ ausgegeben) oder einen Anteil (die 20 % mit den höchsten Ausgaben).
ask-all-days = Eine Analyse umfasst alle Tage und Stunden. Lassen Sie die Tage oder Stunden weg, oder fragen Sie nach der einfachen Zahl an diesen Tagen.
report-without-moment = Wochentage und Uhrzeiten passen nur zu dem, was zu einem Zeitpunkt geschieht, wie Bestellungen, Besuche oder Tickets. Lassen Sie sie weg, oder nennen Sie eine solche Zahl.
