# Eine Antwort anders zeigen und unter einem Namen behalten.

show-file = Hier ist es als { $form ->
    [csv] CSV-Datei
    [xlsx] Excel-Datei
    [pdf] PDF
   *[png] Bild
}.
show-file-at = Geschrieben nach { $path }
show-file-elsewhere = Dateien gibt es auf der Chat-Seite und in der Kommandozeile.
show-no-chart = Für diese Antwort gibt es kein lesbares Diagramm, daher hier ihre Tabelle.
keep-saved = Der Bericht ist als „{ $name }“ gespeichert.
keep-revised = „{ $name }“ hat jetzt diese Definition, als Version { $version }; die vorige bleibt erhalten.
keep-same = „{ $name }“ hat schon genau diese Definition.
keep-no-analysis = Eine Analyse kann nicht unter einem Namen behalten werden, nur Berichte. Speichern Sie den Bericht, aus dem sie kam, oder nehmen Sie die Analyse als Datei mit.
progress-show-as = Wird vorbereitet …
progress-keep-report = Der Bericht wird gespeichert …
