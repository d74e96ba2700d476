# Prognosen.

forecast-title = Prognose: { $measure } · { $first } bis { $last }
forecast-title-one = Prognose: { $measure } · { $first }
forecast-begins = Beginnt
forecast-expected = Erwartet
forecast-band = 95-%-Bereich
forecast-sum = { $title }: Von { $first } bis { $last } werden zusammen { $expected } erwartet (mit 95 % Sicherheit zwischen { $low } und { $high }).
forecast-next = { $title }: Für { $first } werden { $expected } erwartet (mit 95 % Sicherheit zwischen { $low } und { $high }).
forecast-last = Für { $last } sind es { $expected } (zwischen { $low } und { $high }).
forecast-better = In der Vergangenheit lagen solche Prognosen näher als das bloße Wiederholen des Letzten.
forecast-worse = In der Vergangenheit lag das bloße Wiederholen des Letzten ebenso nah oder näher; nehmen Sie die Prognose mit Vorsicht.
forecast-error = Früherer Fehler, über { $count } einzelne Prognosen mit dem damals Bekannten: im Mittel { $wape } daneben (WAPE); bloßes Wiederholen: { $naive }. { $covered } dessen, was kam, lag im 95-%-Bereich.
forecast-mape = Das Mittel der einzelnen Fehler ist { $mape } (MAPE).
forecast-untested = Es gibt zu wenig Vergangenheit, um zu sagen, wie falsch solche Prognosen waren.
forecast-rule = Exponentielle Glättung (ETS) mit gedämpftem Trend und { $grain ->
    [day] wöchentlicher
   *[other] jährlicher
} Saison, gelernt aus { $count } { $grain ->
    [day] Tagen
    [month] Monaten
   *[week] Wochen
} seit { $first }. Von Plänen, beweglichen Feiertagen und kommenden Kampagnen weiß sie nichts.
forecast-rule-no-season = Exponentielle Glättung (ETS) mit gedämpftem Trend, gelernt aus { $count } { $grain ->
    [day] Tagen
    [month] Monaten
   *[week] Wochen
} seit { $first }; für eine Jahreszeit bräuchte sie drei Jahre. Von Plänen, Feiertagen und kommenden Kampagnen weiß sie nichts.
forecast-too-far = Die Prognose für { $measure } müsste { $count } { $grain ->
    [day] Tage
    [month] Monate
   *[week] Wochen
} weit reichen, das ist zu weit. { $limit ->
    [history] Sie reicht halb so weit voraus, wie die Daten zurückreichen, und ganz bekannt sind { $known }; nötig wären { $needed }.
   *[length] So weit voraus lässt sich nichts sagen, wie lange die Daten auch zurückreichen.
} Möglich ist eine Prognose für die nächsten { $most } oder weniger.
forecast-upcoming = { $period ->
    [day] Der nächste Tag ist der {$first}
    [week] Die nächste Woche ist die Kalenderwoche vom { $first } bis zum { $last }
    [quarter] Das nächste Quartal ist das Kalenderquartal vom { $first } bis zum { $last }
    [year] Das nächste Jahr ist das Kalenderjahr vom { $first } bis zum { $last }
   *[month] Der nächste Monat ist der Kalendermonat vom { $first } bis zum { $last }
}. Die Zeit davor ist in diesen Zahlen nicht enthalten.
forecast-upcoming-weeks = Das sind die Wochen, die vom { $first } bis zum { $last } beginnen; die Zeit davor ist in diesen Zahlen nicht enthalten.
