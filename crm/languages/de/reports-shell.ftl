# Was die Kommandozeile über gespeicherte Berichte und Analysen sagt.

shell-no-analysis = „{ $given }“ fragt nach keiner Analyse. Fragen Sie nach einer, etwa „Warum ist der Umsatz letzte Woche gesunken?“ oder „Kohortenanalyse nach Monat“, oder geben Sie eine JSON-Datei an wie {"{"}"kind": "cohorts"{"}"}.
report-no-version = „{ $name }“ hat keine Version { $version }; es gibt die Versionen 1 bis { $last }.
