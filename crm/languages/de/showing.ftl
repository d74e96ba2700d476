# Eine Antwort anders zeigen und unter einem Namen behalten.

show-file = Hier ist es als { $form ->
    [csv] CSV-Datei
    [xlsx] Excel-Datei
    [pdf] PDF
   *[png] Bild
}.
show-file-at = Geschrieben nach { $path }
show-file-refused = Die Datei konnte in Slack nicht übergeben werden ({ $why }). Es gibt sie auf der Chat-Seite und in der Kommandozeile; wer die App betreibt, kann ihr das Recht files:write geben.
show-no-chart = Für diese Antwort gibt es kein lesbares Diagramm, daher hier ihre Tabelle.
keep-saved = Gespeichert als „{ $name }“.
keep-revised = „{ $name }“ ist jetzt Version { $version }. Version { $before } bleibt erhalten: { $was }.
keep-same = „{ $name }“ hat schon genau diese Definition.
progress-show-as = Wird vorbereitet …
progress-keep-report = Der Bericht wird gespeichert …
