# Was zu einem Segment gezeigt wird: Aufteilung, Überschneidung, Verlauf, Gründe, wer warum dabei ist.

look-age = Alter
look-below = unter { $high }
look-from = { $low } oder mehr
look-band = { $low } bis unter { $high }
look-whole-band = { $low } bis { $high }

look-breakdown-title = { $name } nach { $field }
look-breakdown-lead = Der größte Teil ist { $label }: { $share } von ihnen, gegenüber { $everyone } aller Kunden.
look-breakdown-band = Die meisten sind in der Gruppe „{ $label }“: { $share } von ihnen, gegenüber { $everyone } aller Kunden.
look-breakdown-over = Am stärksten fällt { $label } auf: { $times }-mal so häufig wie unter allen Kunden.
look-breakdown-missing = { $count ->
    [one] Bei einem von ihnen fehlt die Angabe.
   *[other] Bei { $shown } von ihnen fehlt die Angabe.
}
look-breakdown-nobody = Das Segment hat keine Kunden, es gibt also nichts aufzuteilen.
look-rest = andere Werte ({ $count })
look-missing = nicht bekannt
look-column-customers = Kunden
look-column-share = Anteil
look-column-everyone = Anteil unter allen Kunden
look-column-index = So oft wie unter allen

look-overlap-title = Überschneidung von { $names }
look-overlap-two = { $shown } { $count ->
    [one] Kunde ist
   *[other] Kunden sind
} in beiden: { $first } von „{ $one }“ und { $second } von „{ $other }“.
look-overlap-none = Niemand ist in beiden.
look-overlap-many = { $shown } { $count ->
    [one] Kunde ist
   *[other] Kunden sind
} in allen. Am meisten gemeinsam haben „{ $one }“ und „{ $other }“: { $most }.
look-overlap-both = in beiden
look-overlap-only = nur in „{ $name }“
look-column-segment = Segment
look-column-alone = in keinem anderen
look-column-share-of = Anteil an „{ $name }“
look-this-segment = dieses Segment

look-trend-title = { $name } seit { $day }
look-trend-grew = Von { $before } am { $first } auf { $after } am { $last }: { $by } mehr ({ $share }).
look-trend-shrank = Von { $before } am { $first } auf { $after } am { $last }: { $by } weniger ({ $share }).
look-trend-same = { $after } am { $last }, so viele wie am { $first }.
look-trend-from-nobody = Von niemandem am { $first } auf { $after } am { $last }.
look-change = { $entered } kamen hinzu, { $left } fielen heraus, { $stayed } blieben.
look-change-signed-up = { $count ->
    [one] Einer der Hinzugekommenen hat sich erst seitdem angemeldet.
   *[other] { $shown } der Hinzugekommenen haben sich erst seitdem angemeldet.
}
look-change-put-out = Die meisten fielen durch eine Bedingung heraus: { $shown } von { $left } gehören nicht mehr zu denen, { $words }.
look-change-let-in = Die meisten kamen durch eine Bedingung hinzu: { $shown } von { $entered } gehörten vorher nicht zu denen, { $words }.
look-change-title = Durch welche Bedingung sie hinzukamen und herausfielen
look-change-note = Ein Kunde kann bei mehreren Bedingungen zählen.
look-known-today = Nach heutigem Stand, da die Daten keinen Verlauf davon enthalten: { $words }.
look-signed-up-note = Wer sich erst nach einem Zeitpunkt angemeldet hat, zählt dort nicht mit.
look-column-day = Tag
look-column-condition = Bedingung
look-column-let-in = Dadurch hinzugekommen
look-column-put-out = Dadurch herausgefallen

look-why-in = { $who } ist { $saved ->
    [yes] im Segment „{ $name }“
   *[no] in diesem Segment
}.
look-why-out = { $who } ist nicht { $saved ->
    [yes] im Segment „{ $name }“
   *[no] in diesem Segment
}.
look-why-fails = { $count ->
    [one] Eine Bedingung trifft nicht zu.
   *[other] { $count } Bedingungen treffen nicht zu.
}
look-why-cut = Jede Bedingung trifft zu, aber eine Obergrenze des Segments lässt diese Person weg.
look-why-title = Warum { $who } { $inside ->
    [yes] { "" }
   *[no] nicht
} { $saved ->
    [yes] im Segment „{ $name }“
   *[no] in diesem Segment
} ist
look-why-all = alles davon
look-why-any = mindestens eines davon

nobody-can-be-both = Niemand kann beides sein: Kunden, { $one }, und Kunden, { $other }.
nobody-can-be = Das kann niemand sein: Kunden, { $one }.
emptied-by = Mit der Bedingung „{ $words }“ bleibt niemand übrig.
emptied-at-first = Schon die Bedingung „{ $words }“ trifft auf niemanden zu.
emptied-without = { $count ->
    [one] Ohne „{ $words }“ wäre es { $shown } Kunde.
   *[other] Ohne „{ $words }“ wären es { $shown } Kunden.
}
emptied-together = Keine Bedingung allein ist der Grund: Auch ohne jede einzelne von ihnen bliebe niemand.

look-kind = { $question ->
    [breakdown] Aufteilung
    [overlap] Überschneidung
    [trend] Verlauf
   *[why] Zugehörigkeit
}
look-holds = trifft zu
look-fails = trifft nicht zu
ask-look-by-what = Wonach soll das Segment aufgeteilt werden?
ask-look-with-which = Mit welchem gespeicherten Segment soll es verglichen werden? Nennen Sie es in Anführungszeichen.
ask-look-at-whom = Um welchen Kunden geht es? Nennen Sie eine Kundennummer oder E-Mail-Adresse.

breakdown-personal = Nach „{ $field }“ wird ein Segment nicht aufgeteilt, denn das unterscheidet einzelne Personen. Wählen Sie ein Feld, das viele gemeinsam haben, etwa Land, Stadt oder Treuestufe.
overlap-how-many = Eine Überschneidung wird für zwei bis { $most } Segmente betrachtet; genannt wurden { $given }. Nennen Sie ein weiteres gespeichertes Segment.
trend-not-before-now = Ein Verlauf beginnt an einem Tag vor heute, und der { $day } ist keiner. Nennen Sie einen früheren.
look-needs-field = Nennen Sie das Feld, nach dem das Segment aufgeteilt werden soll, etwa Land oder Treuestufe.
look-needs-customer = Nennen Sie den Kunden: mit Kundennummer, E-Mail-Adresse oder Namen.
look-name = „{ $name }“
