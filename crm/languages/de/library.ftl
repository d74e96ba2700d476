# Gespeicherte Segmente in Ordnung halten: was es gibt, was sich geändert hat, was zu melden ist.

library-in-segment = dem Segment „{ $name }“
library-in-report = dem Bericht „{ $name }“
library-in-campaign = der Kampagne „{ $name }“

difference-none = kein Unterschied in der Bedeutung
difference-added = neu: { $condition }
difference-removed = entfallen: { $condition }
difference-window = Zeitraum: { $before } → { $after }
difference-amount = Anzahl oder Betrag: { $before } → { $after }
difference-details = Einzelheiten: { $before } → { $after }
difference-values = { $field }: { $before } → { $after }
difference-whole = { $before } → { $after }
difference-of = { $change } ({ $condition })
difference-ever = gesamte Zeit
difference-nothing = keine

notice-moved = „{ $name }“ ist von { $before } auf { $after } Kunden { $way ->
    [up] gewachsen
   *[down] geschrumpft
}{ $share ->
    [nothing] { "" }
   *[other] {" "}({ $share })
}.
notice-failed = „{ $name }“ konnte nicht gezählt werden: { $why }

library-column-id = ID
library-column-segment = Segment
library-column-customers = Kunden
library-column-change = Änderung
library-column-folder = Ordner
library-column-tags = Schlagwörter
library-column-kind = Art
library-column-uses = Verwendet in
library-column-plan = Gezählt
library-column-made-by = Erstellt von
library-column-made-at = Erstellt am
library-column-version = Version
library-column-difference = Was sich geändert hat
library-column-at = Wann
library-column-field = Feld
library-column-why = Warum
library-live = laufend aktuell
library-frozen = feste Liste
library-archived-kind = archiviert
library-every = { $every ->
    [hourly] stündlich
    [daily] täglich um { $at }
   *[weekly] jeden { $weekday } um { $at }
}

library-list = { $count ->
    [one] Ein gespeichertes Segment
   *[other] { $shown } gespeicherte Segmente
}
library-list-archived = { $count ->
    [one] Ein archiviertes Segment
   *[other] { $shown } archivierte Segmente
}
library-list-unused = { $count ->
    [one] Ein Segment, das nirgends verwendet und seit { $days } Tagen nicht angesehen wurde
   *[other] { $shown } Segmente, die nirgends verwendet und seit { $days } Tagen nicht angesehen wurden
}
library-list-growing = { $count ->
    [one] Ein Segment ist in den letzten { $days } Tagen gewachsen
   *[other] { $shown } Segmente sind in den letzten { $days } Tagen gewachsen
}
library-list-shrinking = { $count ->
    [one] Ein Segment ist in den letzten { $days } Tagen geschrumpft
   *[other] { $shown } Segmente sind in den letzten { $days } Tagen geschrumpft
}
library-list-moving = { $count ->
    [one] Ein Segment hat in den letzten { $days } Tagen seine Größe geändert
   *[other] { $shown } Segmente haben in den letzten { $days } Tagen ihre Größe geändert
}
library-none = Kein gespeichertes Segment passt dazu.
library-none-unused = Jedes gespeicherte Segment wird irgendwo verwendet oder wurde in den letzten { $days } Tagen angesehen.
library-none-growing = In den letzten { $days } Tagen ist kein gespeichertes Segment gewachsen.
library-none-shrinking = In den letzten { $days } Tagen ist kein gespeichertes Segment geschrumpft.
library-none-moving = In den letzten { $days } Tagen hat kein gespeichertes Segment seine Größe geändert.
library-none-archived = Kein Segment ist archiviert.
library-first-biggest = Das größte ist „{ $name }“ mit { $size } Kunden.
library-first-smallest = Das kleinste ist „{ $name }“ mit { $size } Kunden.
library-first-growing = Am stärksten gewachsen ist „{ $name }“: von { $before } auf { $size } Kunden.
library-first-shrinking = Am stärksten geschrumpft ist „{ $name }“: von { $before } auf { $size } Kunden.
library-first-newest = Das neueste ist „{ $name }“, erstellt von { $by } am { $on }.
library-first-oldest = Das älteste ist „{ $name }“, erstellt von { $by } am { $on }.
library-computed = Wo damals keine Größe festgehalten wurde, ist sie aus den Daten mit Datum berechnet.

library-renamed = „{ $before }“ heißt jetzt „{ $name }“.
library-copied = Kopiert als „{ $name }“.
library-archived = „{ $name }“ ist archiviert und nicht mehr in der Liste; „{ $name } wiederherstellen“ holt es zurück.
library-restored = „{ $name }“ ist wieder in der Liste.
library-tagged = „{ $name }“ hat die Schlagwörter: { $tags }.
library-untagged = „{ $name }“ hat keine Schlagwörter.
library-moved = „{ $name }“ liegt im Ordner „{ $folder }“.
library-moved-out = „{ $name }“ liegt in keinem Ordner.
library-back = „{ $name }“ ist wieder wie zuvor ({ $difference }): { $description } – { $shown } Kunden.
library-planned = „{ $name }“ wird { $when } gezählt{ $share ->
    [nothing] { "" }
   *[other] , mit einer Meldung ab { $share } Änderung
}. Nächstes Mal: { $next }.
library-unplanned = „{ $name }“ wird nicht mehr von selbst gezählt.
library-refreshed = „{ $name }“: { $size } Kunden{ $before ->
    [nothing] { "" }
   *[other] , zuvor { $before }
}.
library-nothing-due = Kein Segment ist zum Zählen fällig.
library-same = Es bedeutet dasselbe wie „{ $name }“.
library-like = Es gleicht „{ $name }“ bis auf: { $difference }.
library-like-none = Kein anderes gespeichertes Segment ist ihm ähnlich.

library-made = „{ $name }“ wurde von { $by } am { $on } erstellt{ $changed ->
    [nothing] { "" }
   *[other] {" "}und zuletzt von { $changed } am { $when } geändert (Version { $version })
}.
library-used = „{ $name }“ wird verwendet in { $where }.
library-not-used = „{ $name }“ wird nirgends verwendet.
library-since = „{ $name }“ hatte { $when } { $before } Kunden und hat jetzt { $after } ({ $change }).
library-since-same = „{ $name }“ hat { $after } Kunden, so viele wie { $when }.
library-since-uncounted = „{ $name }“ lässt sich für den Stand { $when } nicht zählen.
library-when = am { $date }
library-definition-same = Die Definition wurde seither nicht geändert.
library-definition-changed = Die Definition wurde geändert: { $difference }.
library-versions = { $count ->
    [one] „{ $name }“ hat eine Version
   *[other] „{ $name }“ hat { $count } Versionen
}
library-sizes = Festgehaltene Größen von „{ $name }“
library-sizes-none = Für „{ $name }“ ist noch keine Größe festgehalten. Eine Aktualisierung hält eine fest.
library-first-version = die erste Version
library-renamed-version = umbenannt in „{ $name }“
library-notices = { $count ->
    [one] Eine Meldung
   *[other] { $count } Meldungen
}
library-no-notices = Es gibt keine Meldungen.
library-put-aside = Erledigt: { $count }.
library-fields = { $count ->
    [one] Ein Feld zu „{ $topic }“
   *[other] { $count } Felder zu „{ $topic }“
}
library-no-fields = Kein Feld der Daten handelt von „{ $topic }“. „Welche Daten haben wir?“ zählt alle auf.
library-field-name = sein Name
library-field-value = Wert: { $values }
library-field-table = Tabelle: { $table }
library-ask-which = Welches Segment meinen Sie? Nennen Sie es, oder lassen Sie es zuerst anzeigen.
library-ask-fields = Wozu?

library-open = Öffnen
library-rename = Umbenennen
library-copy = Kopieren
library-archive = Archivieren
library-restore = Wiederherstellen
library-copy-name = { $name } (Kopie)
library-say-open = zeige mir „{ $name }“
library-say-copy = kopiere „{ $name }“
library-say-archive = archiviere „{ $name }“
library-say-restore = stelle „{ $name }“ wieder her
library-say-rename = benenne „{ $name }“ um in
library-uses = { $count }-mal verwendet
library-by = von { $by }, { $on }
