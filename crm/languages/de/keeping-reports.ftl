screens-people-behind = Kunden hinter dieser Zeile segmentieren
screens-people-behind-row = Kunden hinter Zeile { $row } segmentieren
screens-copy-table = Tabelle kopieren
