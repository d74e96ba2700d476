# Ungewöhnliche Tage, Wochen und Monate, und neue Niveaus.

unusual-title = { $grain ->
    [day] Ungewöhnliche Tage: { $measure }
    [month] Ungewöhnliche Monate: { $measure }
   *[week] Ungewöhnliche Wochen: { $measure }
} · { $period }
unusual-what = Was
unusual-period = { $grain ->
    [day] ungewöhnlicher Tag
    [month] ungewöhnlicher Monat
   *[week] ungewöhnliche Woche
}
unusual-new-level = ab hier neues Niveau
unusual-measured = Gemessen
unusual-expected = Erwartet
unusual-low = Üblich von
unusual-high = Üblich bis
unusual-difference = Abweichung
unusual-share = Anteil am Erwarteten
unusual-reason = Was es erklärt
unusual-band = Üblicher Bereich
unusual-marked = Ungewöhnlich
unusual-none = { $title }: nichts Ungewöhnliches ({ $grain ->
    [day] angesehene Tage
    [month] angesehene Monate
   *[week] angesehene Wochen
}: { $count }); alles liegt im üblichen Bereich, und das Niveau hat sich nicht verschoben.
unusual-found = { $title }: { $grain ->
    [day] ungewöhnliche Tage
    [month] ungewöhnliche Monate
   *[week] ungewöhnliche Wochen
}, die größten zuerst: { $pieces }.
unusual-piece = { $when } mit { $value } statt etwa { $expected } (üblich: { $low } bis { $high })
unusual-level = { $title }: Seit dem { $since } liegt das Niveau bei { $level } statt { $before }.
unusual-level-until = { $title }: Vom { $since } bis zum { $end } lag das Niveau bei { $level } statt { $before }.
unusual-against = { $when } gegenüber dem Zeitraum davor: { $reason }
unusual-rule = { $grain ->
    [day] Was üblich ist, folgt dem Trend und dem Wochentag (robustes STL).
   *[other] Was üblich ist, folgt einer robusten Kurve durch die Zeiträume ringsum (LOWESS).
} Ungewöhnlich ist, was mehr als 3,5 robuste Abweichungen davon entfernt liegt; ein neues Niveau ist eines, das bleibt. Bei einem Niveau sind gemessen und erwartet sein Mittel und das Mittel des vorigen.
unusual-many = Es wurden { $all } gefunden; gezeigt werden die { $shown } größten.
unusual-groups = Angesehen wurden die { $shown } größten von { $all } Gruppen mit genug Vergangenheit.
unusual-no-period = { $grain ->
    [day] In diesem Zeitraum liegt kein ganzer Tag.
    [month] In diesem Zeitraum liegt kein ganzer Monat. Fragen Sie nach Wochen oder Tagen oder nach einem längeren Zeitraum.
   *[week] In diesem Zeitraum liegt keine ganze Woche. Fragen Sie nach Tagen oder nach einem längeren Zeitraum.
}
series-nothing = Für das Gefragte gibt es keine Daten ({ $measure }), über den Verlauf lässt sich also nichts sagen.
series-short = Zu wenig Vergangenheit ({ $measure }): { $count } { $grain ->
    [day] ganze Tage mit Daten; nötig sind mindestens { $fewest }. Fragen Sie nach allen oder ohne Filter.
    [month] ganze Monate mit Daten; nötig sind mindestens { $fewest }. Fragen Sie nach Wochen oder Tagen.
   *[week] ganze Wochen mit Daten; nötig sind mindestens { $fewest }. Fragen Sie nach Tagen.
}
