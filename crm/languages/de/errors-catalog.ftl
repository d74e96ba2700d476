no-table = Dazu habe ich keine Daten: Es geht um { $table ->
        [customers] Kunden
        [products] Produkte
        [orders] Bestellungen
        [order_items] Bestellpositionen
        [events] das, was Kunden getan haben (Öffnungen, Klicks, Besuche)
        [campaigns] Kampagnen
        [consents] Einwilligungen
        [tickets] Support-Tickets
        [surveys] Umfragen
        [fx_rates] Wechselkurse
       *[other] etwas, das nicht da ist
    }, aber die Tabelle „{ $table }“ wurde nicht importiert. Legen Sie eine Datei { $table }.csv in Ihren Ordner und importieren Sie ihn erneut.
unknown-field = Ein Feld „{ $name }“ gibt es nicht. Am nächsten kommen: { $near }.
unknown-word = „{ $name }“ hat hier keine eigene Bedeutung. Am nächsten kommen: { $near }.

catalog-not-yaml = { $file } lässt sich nicht als YAML lesen: Sehen Sie in Zeile { $line } nach. Es wurde nichts geändert.
catalog-unknown-key = In catalog.yaml steht { $where }; eine solche Einstellung gibt es nicht. Am nächsten kommen: { $near }.
catalog-unknown-field = In catalog.yaml steht { $where }; ein solches Feld haben Ihre Daten nicht. Am nächsten kommen: { $near }.
catalog-bad-currency = In catalog.yaml steht { $where } auf „{ $given }“, das ist kein Währungscode. Gültig ist zum Beispiel EUR.
catalog-bad-timezone = In catalog.yaml steht { $where } auf „{ $given }“, das ist keine Zeitzone. Gültig ist zum Beispiel Europe/Berlin.
catalog-bad-number = In catalog.yaml steht { $where } auf „{ $given }“. Möglich ist eine Zahl von { $least } bis { $most }.
catalog-bad-names = In catalog.yaml ist bei { $where } etwas, das sich nicht als Namen lesen lässt. Namen stehen als Liste je Sprache, etwa en: [chairs].
catalog-bad-words = In catalog.yaml ist bei { $where } etwas, das sich nicht als eigenes Wort lesen lässt. Jedes hat „say“, eine Liste, und „means“, eine Bedingung.
catalog-bad-meaning = In catalog.yaml steht bei { $where }, was „{ $word }“ bedeutet, doch das ist keine Bedingung für Kunden. Gültig ist zum Beispiel: { $example }.
