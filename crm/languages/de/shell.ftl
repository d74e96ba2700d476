# What the shell says.

shell-no-date = „{ $given }“ ist kein Tag. Schreiben Sie JJJJ-MM-TT, zum Beispiel 2026-06-30.
shell-no-seconds = { $name } ist „{ $given }“. Geben Sie eine Zahl von Sekunden an, zum Beispiel 60.
shell-no-report = { $file } enthält keine Berichtsdefinition. Gebraucht wird JSON mit mindestens "measures".
doctor-python = Python { $version } mit allen Bibliotheken.
doctor-missing = Diese Bibliotheken fehlen: { $libraries }. Installieren Sie neu mit `make run` oder `pip install .`.
doctor-data = { $home } enthält { $customers } Kunden.
doctor-store = Die Ablage für Segmente, Kampagnen und Freigaben lässt sich öffnen.
doctor-refused-calls = { $count ->
    [one] { $shown } Aufruf des großen Modells nannte ein Werkzeug, das es nicht hat; jeder wurde abgewiesen und steht im Prüfprotokoll.
   *[other] { $shown } Aufrufe des großen Modells nannten ein Werkzeug, das es nicht hat; jeder wurde abgewiesen und steht im Prüfprotokoll.
  }
doctor-sender = Mails schreibt { $company }.
doctor-no-sender = Noch ist kein Absender eingerichtet. Tragen Sie vor der ersten Kampagne die Adressen des Unternehmens in { $file } ein.
doctor-embedded = Das eingebaute Modell antwortet; weder Schlüssel noch Netz sind nötig.
doctor-model = { $model } antwortet.
doctor-model-failed = { $model } antwortet nicht: { $why }. Prüfen Sie OPENAI_API_KEY, OPENAI_BASE_URL und RAPPORT_MODEL; bis dahin antwortet das eingebaute Modell.
