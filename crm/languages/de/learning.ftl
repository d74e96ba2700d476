learning-summary = „{ $word }“ soll heißen: { $meaning }
learning-proposed = Soll ich mir das merken? Es gilt dann für alle in diesem Arbeitsbereich, in jeder Sprache, und lässt sich zurücknehmen („vergiss, was ich über … gesagt habe“). Antworten Sie mit Ja oder Nein.
learning-conflicts = Bisher heißt das Wort: { $meanings }. Das gilt dann für dieses Wort nicht mehr.
learning-new = Das Wort hat hier noch keine Bedeutung.
learning-request = Beispiel
learning-before = Kunden jetzt
learning-after = Kunden dann
learning-word = Wort
learning-meaning = Bedeutung
learning-by = Beigebracht von
learning-at = Am
learning-learned = Gemerkt: „{ $word }“ heißt { $meaning }.
learning-rejected = Nichts gemerkt; „{ $word }“ heißt, was es hieß.
learning-forgotten = Vergessen. „{ $word }“ heißt nicht mehr { $meaning }, sondern wieder das, was es vorher hieß.
learning-already = „{ $word }“ heißt hier schon { $meaning }; es würde sich nichts ändern.
learning-none = Hier wurde noch kein Wort beigebracht. Sagen Sie zum Beispiel „mit VIP meine ich Platin“.
learning-list = { $count ->
    [one] Ein Wort wurde hier beigebracht
   *[other] { $count } Wörter wurden hier beigebracht
}
learning-assumed = „{ $word }“ heißt: { $meaning } ({ $by }, { $day })
learning-unclear = „{ $meaning }“ kann ich nicht als Bedeutung lernen: es müssen Kunden, ein Wert oder ein gespeichertes Segment sein. { $why }
learning-fixed = „{ $word }“ hat hier eine feste Bedeutung, die sich nicht ändern lässt. Wählen Sie ein anderes Wort.
words-no-word = „{ $word }“ lässt sich nicht beibringen: es braucht Buchstaben und höchstens { $most } Wörter.
words-of-consent = „{ $word }“ sagt, wen Sie anschreiben dürfen. Seine Bedeutung lässt sich nicht ändern. Wählen Sie ein anderes Wort.
words-of-grammar = „{ $word }“ ist ein Wort, aus dem Sätze gebaut sind, und kann keine Bedeutung bekommen. Wählen Sie ein anderes Wort.
words-of-data = „{ $word }“ ist der Name eines Feldes, einer Tabelle oder einer Kennzahl und kann keine andere Bedeutung bekommen. Wählen Sie ein anderes Wort.
words-personal = Eine Bedeutung, die eine einzelne Person mit Kontaktdaten nennt, kann nicht gelernt werden. Legen Sie stattdessen eine Liste oder ein Segment an.
words-not-learned = „{ $word }“ wurde hier nie beigebracht. Beigebrachte Wörter: { $known }.
words-known-segment = das gespeicherte Segment „{ $name }“
