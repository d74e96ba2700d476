# Antworten als Dateien: was in ihnen steht und was über sie gesagt wird.

export-about-summary = Zusammenfassung
export-about-data = Daten vom
export-no-chart = Diese Antwort hat kein Diagramm, also gibt es kein Bild davon. Nehmen Sie die Tabelle als CSV, Excel oder PDF.
export-no-font = Auf diesem Rechner gibt es keine Schrift mit den Zeichen { $characters }, deshalb erscheinen sie als Kästchen. Installieren Sie eine, etwa Noto Sans CJK (fonts-noto-cjk), und erstellen Sie die Datei neu.
export-no-definition = Das ist keine Definition eines Berichts oder einer Analyse. Eine Definition ist JSON wie {"{"}"measures": ["revenue"]{"}"} oder {"{"}"kind": "cohorts"{"}"}.
export-first-rows = Die ersten { $shown } von { $all } Zeilen; die CSV- und Excel-Dateien haben alle.
export-page = Seite { $page }
export-as-of = Stand { $moment }
export-no-answer = Nur ein Bericht oder eine Analyse kann in eine Datei geschrieben werden, und diese Antwort ist keines von beiden. Fragen Sie nach Zahlen, etwa „Umsatz nach Monat“.
