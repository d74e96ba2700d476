# Was die Daten eines Kunden neben einer Bedingung sagen.

actual-unknown = nicht bekannt
actual-never = nie
actual-none = keine
actual-field = { $field }: { $value }
actual-age = Alter: { $value }
actual-times = { $matching ->
    [yes] passende Ereignisse
   *[no] Ereignisse
}{ $window }: { $value }
actual-orders = { $matching ->
    [yes] passende Bestellungen
   *[no] Bestellungen
}{ $window }: { $value }
actual-days = { $matching ->
    [yes] Tage mit passenden Ereignissen
   *[no] Tage mit solchen Ereignissen
}{ $window }: { $value }
actual-order-days = { $matching ->
    [yes] Tage mit passenden Bestellungen
   *[no] Tage mit Bestellungen
}{ $window }: { $value }
actual-units = { $matching ->
    [yes] passende Stückzahl
   *[no] gekaufte Stückzahl
}{ $window }: { $value }
actual-products = { $matching ->
    [yes] passende verschiedene Produkte
   *[no] verschiedene gekaufte Produkte
}{ $window }: { $value }
actual-categories = { $matching ->
    [yes] passende verschiedene Kategorien
   *[no] verschiedene gekaufte Kategorien
}{ $window }: { $value }
actual-brands = { $matching ->
    [yes] passende verschiedene Marken
   *[no] verschiedene gekaufte Marken
}{ $window }: { $value }
actual-spend = { $matching ->
    [yes] passende Ausgaben
   *[no] Ausgaben
}{ $window }: { $value }
actual-average-order = durchschnittlicher Bestellwert{ $window }: { $value }
actual-tickets = { $matching ->
    [yes] passende Support-Tickets
   *[no] Support-Tickets
}{ $window }: { $value }
actual-answers = { $matching ->
    [yes] passende Antworten
   *[no] Antworten
}{ $window }: { $value }
actual-scores = Bewertungen: { $value }
actual-last-order = letzte Bestellung: { $value }
actual-first-order = erste Bestellung: { $value }
actual-last-time = zuletzt: { $value }
actual-first-time = zum ersten Mal: { $value }
actual-last-sign = letztes Lebenszeichen: { $value }
actual-first-step = erster Schritt zuletzt: { $value }
actual-second-step = zweiter Schritt zuletzt: { $value }
actual-place = Platz { $value } von { $ranked }
actual-not-ranked = ohne Rang
actual-consent = Einwilligung für { $channel }: { $value }
actual-status = { $status ->
    [opted_in] erteilt
    [opted_out] abgelehnt
    [pending] ausstehend
    [none] kein Eintrag
   *[other] { $status }
}
actual-address = { $there ->
    [yes] Adresse vorhanden
   *[no] keine Adresse
}
actual-last-refusal = letzter Rückläufer, Spam-Beschwerde oder Abmeldung: { $value }
