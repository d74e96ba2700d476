# Pareto: welcher Anteil der Kunden oder Produkte welchen Anteil einer Kennzahl ausmacht.

pareto-title = Pareto: { $measure } nach { $thing }
pareto-customer = Kunde
pareto-part = Teil
pareto-place = Platz
pareto-band = Obere { $percent }
pareto-target = { $share } von „{ $measure }“ erreicht
pareto-share = Anteil
pareto-of-groups = Anteil an allen
pareto-cumulative = { $measure }, Anteil am Ganzen bis hier
pareto-summary = { $number } von { $groups } { $kind ->
    [customers] Kunden
   *[other] Gruppen nach { $thing }
} ({ $part }) machen { $share } von „{ $measure }“ aus.
pareto-top = Die oberen { $percent } machen { $part } aus.
pareto-first = „{ $name }“ allein macht { $part } aus.
pareto-none = „{ $measure }“ ist in dieser Zeit nicht über null, also gibt es keine Anteile.
pareto-rule = Der Größe nach geordnet, das Größte zuerst, und aufaddiert; Teile werden auf ganze aufgerundet.
pareto-guests = Gezählt sind nur bekannte Kunden mit solchen Bestellungen oder Ereignissen; Bestellungen ohne Kunden bleiben weg.
pareto-negative = Einige liegen unter null; die Kurve kann darum über 100 % steigen und wieder fallen.
pareto-not-additive = „{ $measure }“ ist keine Summe seiner Teile, niemand macht einen Anteil daran aus. Fragen Sie nach Umsatz, Bestellungen oder Stückzahl.
pareto-overlapping = „{ $measure }“ lässt sich nicht nach { $field } aufteilen, denn eine Zeile gehört zu mehreren Gruppen. Fragen Sie nach Umsatz oder Stückzahl je Produkt, oder nach Kunden.
