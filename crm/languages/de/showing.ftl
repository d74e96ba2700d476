# Eine Antwort anders zeigen und unter einem Namen behalten.

show-file = Hier ist es als { $form ->
    [csv] CSV-Datei
    [xlsx] Excel-Datei
    [pdf] PDF
   *[png] Bild
}.
show-file-at = Geschrieben nach { $path }
show-file-refused = Die Datei konnte in Slack nicht übergeben werden: { $why }. Es gibt sie auf der Chat-Seite und in der Kommandozeile.
slack-said-missing = Die App darf keine Dateien hochladen; wer sie betreibt, kann ihr das Recht files:write geben
slack-said-channel = Die App ist nicht in diesem Kanal; laden Sie sie ein
slack-said-gone = Diesen Kanal gibt es für die App nicht
slack-said-archived = Der Kanal ist archiviert
slack-said-auth = Slack nimmt das Token der App nicht mehr an; wer sie betreibt, kann ein neues eintragen
slack-said-busy = Slack ist überlastet; fragen Sie in einer Minute noch einmal
slack-said-large = Die Datei ist für Slack zu groß, oder es ist kein Platz mehr
slack-said-network = Die Verbindung zu Slack ist abgebrochen
slack-said-other = Slack meldet „{ $code }“
show-no-chart = Für diese Antwort gibt es kein lesbares Diagramm, daher hier ihre Tabelle.
show-chart-by-rule = Welches Diagramm gezeichnet wird, richtet sich nach dem, was es zeigt, damit Größen und Verläufe auf einen Blick vergleichbar sind. Hier ist es.
keep-saved = Gespeichert als „{ $name }“.
keep-revised = „{ $name }“ ist jetzt Version { $version }. Version { $before } bleibt erhalten: { $was }.
keep-same = „{ $name }“ hat schon genau diese Definition.
keep-taken-back = „{ $name }“ ist nicht mehr gespeichert.
keep-back-to = „{ $name }“ ist wieder wie vor Version { $before }, jetzt als Version { $version }.
progress-show-as = Wird vorbereitet …
progress-keep-report = Der Bericht wird gespeichert …
