behind-no-row = Es gibt keine Zeile { $number }: Der Bericht hat { $rows }.
behind-nobody = Hinter „{ $measure }“ stehen keine Kunden, denn die Zahl kommt nicht aus dem Verhalten von Kunden. Fragen Sie nach Umsatz, Bestellungen, Käufern, Mails, Besuchen, Tickets oder Antworten und nehmen Sie davon eine Zeile.
behind-same-name = Die Zeilen { $rows } tragen denselben Namen, ihre Kunden lassen sich so nicht auseinanderhalten. Teilen Sie den Bericht zusätzlich nach der Kennung auf und nehmen Sie davon eine Zeile.
behind-not-said = Die Menschen hinter „{ $measure }“ in dieser Zeile lassen sich nicht durch Bedingungen beschreiben, die wieder genau dieselben ergeben. Mit einer Zeile von Käufern, Bestellungen oder Klicks in derselben Aufteilung geht es.
behind-cut-period = Diese Zeile ist nur ein Teil ihres Zeitraums oder ein wiederkehrender Wochentag oder eine Stunde; das kann keine Bedingung von diesen Menschen sagen. Teilen Sie den Bericht nach Tagen oder gar nicht nach Zeit auf und nehmen Sie davon eine Zeile.
progress-segment-row = Die Menschen hinter der Zeile werden gesucht …
