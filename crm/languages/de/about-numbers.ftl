# Fragen zu den Zahlen: wie aktuell die Daten sind, wie viele Zeilen dahinterstehen, was fehlt.

about-table = { $table }: neuester Stand { $last }, ältester { $first }; { $rows } Zeilen.
about-rows = { $measure }: { $parts }.
about-rows-of = { $rows } Zeilen ({ $tables })
about-nothing-missing = Unter diesen Zahlen fehlt nichts, wovon wir wissen.
about-no-tables = Nicht importiert: { $tables }. Fragen dazu lassen sich nicht beantworten.
about-no-report = Es wurde noch kein Bericht gezeigt, also gibt es keine Zahlen zu erklären. Fragen Sie zuerst nach einem, etwa Umsatz nach Monat, oder nach der Bedeutung eines Wortes, etwa AOV.
about-title-definition = Wie es berechnet wird
about-title-freshness = Wie aktuell die Daten sind
about-title-rows = Zeilen hinter den Zahlen
about-title-missing = Was fehlt

about-things-customers = Kunden
about-things-products = Produkte
about-things-orders = Bestellungen
about-things-order-items = Bestellpositionen
about-things-events = Ereignisse
about-things-campaigns = Kampagnen
about-things-consents = Einwilligungen
about-things-tickets = Tickets
about-things-surveys = Umfrageantworten
