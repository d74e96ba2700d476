store-unavailable = Der Speicher hat nicht geantwortet oder ist nicht beschreibbar. Es wurde nichts geändert; versuchen Sie es gleich noch einmal und prüfen Sie sonst die Festplatte und die Rechte am Ordner des Arbeitsbereichs.
store-unreadable = Die Datei store.db im Arbeitsbereich ist kein lesbarer Speicher. Es wurde nichts geändert; spielen Sie eine Sicherung ein oder nennen Sie mit --home einen anderen Arbeitsbereich.
store-no-folder = Der Ordner des Arbeitsbereichs lässt sich nicht anlegen oder beschreiben. Wählen Sie mit --home einen anderen.
store-newer = Diesen Arbeitsbereich hat eine neuere Version von Rapport angelegt (Format { $found }, diese Version kennt { $known }). Es wurde nichts geändert; aktualisieren Sie Rapport, um ihn zu öffnen.

segment-not-found = Es gibt kein gespeichertes Segment „{ $name }“. Am nächsten kommen: { $near }.
segment-none-saved = Es gibt kein gespeichertes Segment „{ $name }“; bisher wurde noch keines gespeichert. Bilden Sie zuerst eines und speichern Sie es unter diesem Namen.
segment-name-taken = Ein anderes gespeichertes Segment heißt schon „{ $name }“. Wählen Sie einen anderen Namen oder archivieren Sie zuerst jenes.
segment-needs-name = Ein gespeichertes Segment braucht einen Namen, zum Beispiel „Inaktive Salons“.
segment-nothing-to-undo = „{ $name }“ ist in der ersten Version; es gibt nichts rückgängig zu machen.
segment-nothing-to-redo = Die letzte Änderung an „{ $name }“ war kein Rückgängigmachen; es gibt nichts wiederherzustellen.
segment-refers-to-itself = Das Segment { $id } würde auf sich selbst aufbauen. Entfernen Sie die Bedingung, die es nennt, oder das Segment, das es verwendet.

report-not-found = Es gibt keinen gespeicherten Bericht „{ $name }“. Am nächsten kommen: { $near }.
report-none-saved = Es gibt keinen gespeicherten Bericht „{ $name }“; bisher wurde noch keiner gespeichert. Erstellen Sie zuerst einen und speichern Sie ihn unter diesem Namen.
report-name-taken = Ein anderer gespeicherter Bericht heißt schon „{ $name }“. Wählen Sie einen anderen Namen oder archivieren Sie zuerst jenen.
report-needs-name = Ein gespeicherter Bericht braucht einen Namen, zum Beispiel „Umsatz je Woche“.
report-nothing-to-undo = „{ $name }“ ist in der ersten Version; es gibt nichts rückgängig zu machen.
report-nothing-to-redo = Die letzte Änderung an „{ $name }“ war kein Rückgängigmachen; es gibt nichts wiederherzustellen.
