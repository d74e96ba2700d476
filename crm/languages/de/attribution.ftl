# Attributionsmodelle nebeneinander.

attribution-title = Zugerechneter Umsatz nach Modell · { $period }
attribution-last = Letzter Klick
attribution-first = Erster Klick
attribution-linear = Linear
attribution-decay = Zeitverfall
attribution-position = Positionsbasiert
attribution-orders = Bestellungen (letzter Klick)
attribution-cost = Kampagnenkosten
attribution-value = Zugerechneter Umsatz
attribution-most = Nach letztem Klick geht am meisten an { $best }: { $value } von { $whole }.
attribution-others = Andere Modelle setzen eine andere an die Spitze: { $others }.
attribution-other-best = { $model }: { $best } mit { $value }
attribution-same = Jedes andere Modell setzt dieselbe an die Spitze.
attribution-wide = Am meisten macht das Modell aus bei { $label }: { $low } ({ $least }) bis { $high } ({ $most }).
attribution-rule-email = Zugerechnet werden zählende Bestellungen innerhalb von { $days } Tagen nach einem Mailklick des Kunden; jeder Klick ist ein Kontakt. Der letzte Klick ist die Definition des zugerechneten Umsatzes in diesem Unternehmen. Zeitverfall halbiert einen Kontakt alle { $half } Tage; positionsbasiert gibt dem ersten und dem letzten Kontakt je 40 %. Alle Modelle verteilen dieselbe Summe.
attribution-rule-all = Zugerechnet werden zählende Bestellungen innerhalb von { $days } Tagen nach einem Mailklick, einer geklickten SMS oder einer geöffneten Push-Nachricht des Kunden; jedes ist ein Kontakt. Der letzte Klick ist hier also mehr als der Mail zugerechnete Umsatz. Zeitverfall halbiert einen Kontakt alle { $half } Tage; positionsbasiert gibt dem ersten und dem letzten Kontakt je 40 %. Alle Modelle verteilen dieselbe Summe.
attribution-some = Gezeigt werden nur einige Kampagnen, deshalb können sich die Summen der Modelle unterscheiden: Auch die anderen bekommen etwas.
attribution-cost-rule = Die Kosten sind die der im Zeitraum versandten Kampagnen.
attribution-no-cost = Kampagnenkosten wurden nicht importiert, dem Umsatz lässt sich also nichts gegenüberstellen.
attribution-nothing = Keine zählende Bestellung in diesem Zeitraum kam innerhalb von { $days } Tagen nach einem Klick, also gibt es nichts zuzurechnen. Fragen Sie nach einem längeren Zeitraum oder anderen Kampagnen.
attribution-without = ohne zugerechneten Umsatz ({ $count })
