# RFM-Raster: Käufer danach, wie kürzlich, wie oft und für wie viel sie gekauft haben.

rfm-title = RFM-Raster der Käufer
rfm-group = Gruppe oder Zelle
rfm-recency = Aktualität
rfm-frequency = Häufigkeit
rfm-money = Umsatzwert
rfm-share = Anteil der Käufer
rfm-revenue = Umsatz
rfm-revenue-share = Anteil am Umsatz
rfm-axis-recency = Aktualität (5: zuletzt gekauft)
rfm-axis-frequency = Häufigkeit (5: am häufigsten gekauft)
rfm-axis-money = Umsatzwert (5: am meisten ausgegeben)
rfm-none = In dieser Zeit hat niemand gekauft; es gibt nichts zu bewerten.
rfm-summary = { $customers } Käufer { $count ->
    [one] ist
   *[other] sind
} bewertet.
rfm-largest = Die größte Gruppe ist „{ $name }“: { $customers } { $count ->
    [one] Kunde
   *[other] Kunden
} ({ $share }) mit { $revenue } ({ $part } des Umsatzes).
rfm-richest = Am meisten Umsatz bringt „{ $name }“: { $revenue } ({ $part }) von { $customers } { $count ->
    [one] Kunden
   *[other] Kunden
} ({ $share }).
rfm-rule = Die Werte 1 bis 5 sind Fünftel aller Käufer des Zeitraums, 5 ist der beste, wie in RFM-Segmenten. Zuerst die zehn Gruppen, dann die Zellen; Gruppen gehen nach Aktualität und dem aufgerundeten Mittel von Häufigkeit und Umsatzwert.
rfm-few = Nur { $count } Käufer: Fünftel von so wenigen sagen wenig.
