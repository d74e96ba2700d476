# Kohorten nach Anmeldung.

signup-cohort = Anmeldung
signup-after = Bestellt
signup-cohorts-title = { $grain ->
    [week] Bestellungen nach der Anmeldung, nach Woche der Anmeldung
    [quarter] Bestellungen nach der Anmeldung, nach Quartal der Anmeldung
   *[month] Bestellungen nach der Anmeldung, nach Monat der Anmeldung
}
signup-cohorts = { $grain ->
    [week] Von { $customers } angemeldeten Kunden bestellten { $first } in der Woche danach, in Woche { $number } waren es { $last }.
    [quarter] Von { $customers } angemeldeten Kunden bestellten { $first } im Quartal danach, in Quartal { $number } waren es { $last }.
   *[month] Von { $customers } angemeldeten Kunden bestellten { $first } im Monat danach, in Monat { $number } waren es { $last }.
}
signup-cohorts-ends = { $grain ->
    [week] In der ersten Woche danach liegt { $top } mit { $best } vorn, { $low } mit { $worst } hinten.
    [quarter] Im ersten Quartal danach liegt { $top } mit { $best } vorn, { $low } mit { $worst } hinten.
   *[month] Im ersten Monat danach liegt { $top } mit { $best } vorn, { $low } mit { $worst } hinten.
}
signup-means-cohorts = Wiederkehr in Zeitraum n = Kunden der Kohorte mit gültiger Bestellung im n-ten Zeitraum nach dem ihrer Anmeldung ÷ alle Kunden der Kohorte. Zur Kohorte gehören alle, die sich in diesem Zeitraum angemeldet haben.
cohort-period-to-come = { $grain ->
    [week] Woche
    [quarter] Quartal
   *[month] Monat
} { $number } dieser Kohorte hat noch nicht begonnen; darin kann noch niemand wiedergekommen sein. Nennen Sie einen früheren Zeitraum.
cohort-one-row = Diese Zeile fasst alle Kohorten zusammen, und jede hat ihre eigenen Zeiträume. Nennen Sie die Zeile einer Kohorte, etwa „die erste Zeile in Monat 1“.
