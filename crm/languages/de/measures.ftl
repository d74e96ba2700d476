# Kennzahlen zu Wert, Warenkörben, Verteiler und Bestand: was sie bedeuten, und ihre Einheiten.

report-days = { $days } Tage
report-by-age = Altersgruppe
report-by-segment = Segment
report-cohort-first-order = { $grain } der ersten Bestellung
report-cohort-signup = { $grain } der Anmeldung
report-in-none = in keinem davon
report-months = { $months } Monate
said-cost-shared = Die Kosten einer Kampagne sind gleichmäßig auf die Kunden verteilt, an die sie ging.
report-mixed-currencies = Beträge in verschiedenen Währungen lassen sich nicht addieren; „{ $measure }“ braucht also eine Währung: Fragen Sie nach Währung aufgeteilt oder nach einer einzelnen Währung. Der Umsatz, mit den Wechselkursen umgerechnet, geht auch ohne das.
report-no-past = Die Kennzahl „{ $measure }“ ist nur im heutigen Stand bekannt und lässt sich nicht mit einem früheren Zeitraum vergleichen. Fragen Sie nach dem heutigen Stand, oder vergleichen Sie eine Kennzahl mit Verlauf, etwa Stückzahl.
measure-definitions = { $count ->
    [one] So ist die Kennzahl definiert
   *[other] So sind die Kennzahlen definiert
}
measure-source = Quelle: { $tables }. Einheit: { $unit }.
measure-unit-count = Anzahl
measure-unit-fraction = Anteil, 1 ist alles
measure-unit-hours = Stunden
measure-unit-days = Tage
measure-unit-months = Monate
measure-unit-score = Punkte
measure-unit-number = Zahl

glossary-measure-gross-revenue = Umsatz vor Rabatt: Bestellsummen zuzüglich der Rabatte darauf, in { $currency }. Der Umsatz selbst ist nach Rabatt.
glossary-measure-own-currency-revenue = Die Summe der Bestellbeträge, wie sie berechnet wurden: jede Währung für sich, nicht umgerechnet.
glossary-measure-margin-rate = Verkäufe von Produkten abzüglich ihrer Kosten, geteilt durch diese Verkäufe, soweit die Kosten bekannt sind.
glossary-measure-total-opens = Jede Öffnung einer E-Mail, auch die zweite desselben Kunden.
glossary-measure-total-clicks = Jeder Klick in einer E-Mail, auch der zweite desselben Kunden.
glossary-measure-total-open-rate = Alle Öffnungen geteilt durch zugestellte E-Mails; über 1, wenn mehrfach geöffnet wird.
glossary-measure-total-click-rate = Alle Klicks geteilt durch zugestellte E-Mails.
glossary-measure-sell-through = Im Zeitraum verkaufte Stück, geteilt durch verkaufte Stück plus heutigen Bestand.
glossary-measure-delivery-time = Die durchschnittlichen Tage von der Bestellung bis zur Lieferung.
glossary-measure-ltv-to-cac = Der durchschnittliche Lebenszeitumsatz der im Zeitraum gewonnenen Käufer, geteilt durch die Kampagnenkosten je Neukunde in ihm.
glossary-measure-payback = Die Gewinnungskosten eines Kunden, geteilt durch die Marge, die ein im Zeitraum gewonnener Kunde im Monat bringt: nach wie vielen Monaten sich die Gewinnung bezahlt macht.
glossary-measure-revenue-per-buyer = Umsatz bekannter Kunden im Zeitraum, geteilt durch die Kunden, die gekauft haben, in { $currency }.
glossary-measure-cart-rate = Kunden, die etwas in den Warenkorb gelegt haben, geteilt durch Kunden, die ein Produkt angesehen haben.
glossary-measure-checkout-rate = Kunden, die einen Checkout begonnen haben, geteilt durch Kunden, die etwas in den Warenkorb gelegt haben.
glossary-measure-cart-abandonment-rate = Kunden, die etwas in den Warenkorb gelegt und danach nicht gültig bestellt haben, geteilt durch alle Kunden mit Warenkorb.
glossary-measure-list-growth = Kunden, die im Zeitraum auf den Verteiler gekommen sind, abzüglich derer, die ihn verlassen haben.
glossary-measure-list-joined = Kunden, die im Zeitraum auf den Verteiler gekommen sind: Sie haben in E-Mails eingewilligt und waren vorher nicht darauf.
glossary-measure-list-left = Kunden, die den Verteiler im Zeitraum verlassen haben: widersprochen, abgemeldet, beschwert oder die Mail kam zurück.
report-each-currency = Für { $currencies } gibt es keinen Wechselkurs, die Beträge lassen sich also nicht addieren. Stattdessen steht hier der Umsatz jeder Währung für sich, so wie er berechnet wurde.
report-by-currency-instead = Beträge in verschiedenen Währungen lassen sich nicht addieren; darum steht jede Währung für sich.
report-each = { $measure }: { $values }.
report-highest-each = { $measure }, am höchsten je Währung: { $values }.
report-named-value = { $name } { $value }

# Over a column of the company's own.
own-number-avg = Durchschnitt von { $field }
own-number-sum = Summe von { $field }
own-number-max = Höchstwert von { $field }
own-number-min = Tiefstwert von { $field }
