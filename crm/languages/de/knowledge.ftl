# What the knowledge index holds, and what of it is shown.

knowledge-own-work = Aus Ihrer eigenen Arbeit
knowledge-own = Aus Ihrer eigenen Arbeit: { $names }.
knowledge-without-index = Der Suchindex antwortet gerade nicht; gefunden wurde dies ohne ihn, im Arbeitsspeicher.
knowledge-kind = Was
knowledge-name = Name
knowledge-reached = Erreicht
knowledge-opened = Geöffnet
knowledge-clicked = Geklickt
knowledge-campaign = Kampagne
knowledge-segment = Segment
knowledge-report = Bericht
index-built = Der Index wurde neu aufgebaut: { $documents } Dokumente in { $where }, mit der Einbettung { $embedding }.
index-held = { $where }, mit der Einbettung { $embedding }: { $kinds }.
index-trouble = Der Suchindex ist nicht verwendbar: { $why } Fragen werden ohne ihn beantwortet. „rapport index rebuild“ baut ihn neu auf.
index-not-written = Die Daten sind importiert, aber der Suchindex konnte nicht geschrieben werden: { $why } „rapport index rebuild“ baut ihn neu auf.
shell-no-dimension = { $name } ist „{ $given }“. Geben Sie an, wie viele Zahlen ein Vektor dieses Modells hat, zum Beispiel 1536.
