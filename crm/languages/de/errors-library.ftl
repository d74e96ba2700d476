# Was beim Ordnen von Segmenten nicht stimmen kann.

segment-too-many-tags = Ein Segment kann höchstens { $most } Schlagwörter haben. Nehmen Sie zuerst eines weg.
segment-no-such-version = „{ $name }“ hat keine Version { $version }; die letzte ist { $last }.
segment-in-use = „{ $name }“ wird in { $where } verwendet und bleibt deshalb in der Liste. Nehmen Sie es dort zuerst heraus.
segment-bad-time = „{ $given }“ ist keine Uhrzeit. Schreiben Sie sie als 07:30.
segment-bad-share = Eine Meldung braucht eine Änderung zwischen 1 und 1.000 Prozent, nicht { $given }.
segment-not-saved = „{ $name }“ ist ein Entwurf. Speichern Sie ihn zuerst unter einem Namen.
segment-no-plan = „{ $name }“ wird nicht regelmäßig gezählt.
segment-nothing-archived = Es gibt kein archiviertes Segment namens „{ $name }“.
