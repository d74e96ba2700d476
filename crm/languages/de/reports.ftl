# Reports in words: titles, periods, summaries, what is missing, column names.

report-by = { $measures } nach { $groups }
report-top = { $heading }, Top { $count }
report-lowest = { $heading }, Schlusslichter: { $count }
report-all-time = gesamter Zeitraum
report-until = bis { $day }
report-unknown = unbekannt
report-yes = ja
report-no = nein
report-week-of = Woche ab { $day }
report-hours = { $hours } Std.

report-grain-hour = Stunde
report-grain-day = Tag
report-grain-week = Woche
report-grain-month = Monat
report-grain-quarter = Quartal
report-grain-year = Jahr
report-grain-weekday = Wochentag
report-grain-hour-of-day = Uhrzeit
report-compared = verglichen mit { $period }
report-zone = Zeiten in { $zone }

report-nothing = Zu dieser Frage gibt es nichts anzuzeigen.
report-value = { $measure }: { $value }.
report-value-another-time = { $measure }: { $value }, { $change } gegenüber { $before }.
report-value-change = { $measure }: { $value }, { $change } gegenüber { $before } zuvor.
report-over-time = { $measure }: am höchsten im Zeitraum { $high } mit { $high_value }, am niedrigsten im Zeitraum { $low } mit { $low_value }; zuletzt ({ $last }) { $last_value }.
report-one-whole = { $measure }: { $high_value } im einzigen ganzen Zeitraum ({ $high }); zuletzt ({ $last }) { $last_value }.
report-one-period = { $measure } ({ $high }): { $high_value }.
report-over-groups = { $measure }: am höchsten bei { $high } mit { $high_value }, am niedrigsten bei { $low } mit { $low_value }.
report-one-group = { $measure } bei { $high }: { $high_value }.

report-column-before = { $measure }, Zeitraum davor
report-column-another-time = { $measure }, { $when }
report-column-last-year = { $measure }, Jahr davor
report-column-change = { $measure }, Veränderung

report-nobody-answered = { $measures }: Es gibt keinen Wert, weil niemand geantwortet hat.
report-only-counting = { $measures }: ohne stornierte und zurückgegebene Bestellungen.
report-as-of-now = { $measures }: Stand jetzt, unabhängig vom Zeitraum; frühere Stände sind nicht in den Daten.
report-data-covers = Die Daten dazu reichen von { $first } bis { $last }.
report-cut = In diesem Zeitraum nicht vollständig: { $periods }.
report-many-rows = Es gibt { $all } Gruppen; gezeigt werden die ersten { $shown }. Nennen Sie eine Höchstzahl oder einen Filter, um weniger zu sehen.
gap-no-rate = { $count ->
    [one] 1 Bestellung ist in einer Währung ohne Wechselkurs und steckt nicht in den Beträgen.
   *[other] { $count } Bestellungen sind in einer Währung ohne Wechselkurs und stecken nicht in den Beträgen.
}
gap-no-cost = Für { $share } des Umsatzes ist kein Einkaufspreis bekannt; die Marge ist die des Rests.
gap-no-campaign-cost = { $count ->
    [one] Für 1 Kampagne sind keine Kosten bekannt.
   *[other] Für { $count } Kampagnen sind keine Kosten bekannt.
}

report-chart-first = Das Diagramm zeigt die ersten { $shown } von { $all } Gruppen; in der Tabelle stehen alle.
report-sheet-table = Bericht
report-sheet-about = Angaben
report-about-title = Titel
report-about-definition = Was gefragt wurde
report-about-period = Zeitraum
report-about-zone = Zeitzone
report-about-as-of = Stand
report-about-notes = Hinweise
report-about-sql = SQL
