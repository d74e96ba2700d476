catalog-column-table = Tabelle
catalog-column-field = Feld
catalog-column-name = Name
catalog-column-type = Art
catalog-column-values = Werte
catalog-column-custom = Eigenes Feld

catalog-type-text = Text
catalog-type-integer = ganze Zahl
catalog-type-number = Zahl
catalog-type-boolean = ja oder nein
catalog-type-date = Datum
catalog-type-timestamp = Datum und Uhrzeit
catalog-type-json = mehrere

catalog-yes = ja
catalog-between = { $low } bis { $high }
catalog-personal = personenbezogen, nicht gezeigt
catalog-more = und { $count } weitere
