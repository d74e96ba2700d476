# Listen und Sperren in Worten: Nebensätze zu „Kunden“.

in-list = die { $not ->
        [yes] nicht
       *[no] { "" }
    } auf der Liste „{ $name }“ stehen
suppressed = die für E-Mails { $not ->
        [yes] nicht gesperrt
       *[no] gesperrt
    } sind

# Was dabei schiefgehen kann.

list-no-file = Es gibt keine Datei { $file }, aus der eine Liste werden könnte. Nennen Sie eine Datei mit einer Kunden-ID oder E-Mail-Adresse je Zeile oder eine CSV-Datei; - liest die Standardeingabe.
list-no-column = { $file } hat mehrere Spalten ({ $columns }), und keine heißt wie eine Kunden-ID oder E-Mail-Adresse. Nennen Sie diese Spalte customer_id oder email.
list-unreadable = { $file } lässt sich nicht als Text mit einem Wert je Zeile lesen. Speichern Sie sie als CSV in UTF-8 und laden Sie sie erneut.
list-too-long = Diese Datei hat mehr als { $most } Werte; so viele darf eine Liste höchstens haben. Teilen Sie sie auf.
list-nobody = Keiner der { $values } Werte ist ID oder E-Mail-Adresse einer Kundin oder eines Kunden, also stünde niemand auf der Liste. Es wurde nichts gespeichert.
list-needs-name = Eine Liste braucht einen Namen.
list-name-taken = Eine Liste namens „{ $name }“ gibt es schon. Wählen Sie einen anderen Namen oder entfernen Sie zuerst die vorhandene.
list-not-found = Es gibt keine Liste namens „{ $name }“. Am ähnlichsten sind: { $near }.
list-none = Es gibt keine Liste namens „{ $name }“, und es wurde noch keine gespeichert. Laden Sie eine mit „rapport lists add DATEI --name NAME“.
list-in-use = Die Liste „{ $name }“ wird noch gebraucht von: { $segments }. Ändern oder archivieren Sie zuerst diese Segmente; es wurde nichts entfernt.

# Was die Shell dazu sagt.

list-kept = { $id } „{ $name }“: { $count ->
    [one] 1 Kunde
   *[other] { $customers } Kunden
}.
list-unknown = { $count ->
    [one] 1 Wert der Datei gehört zu niemandem und blieb außen vor.
   *[other] { $values } Werte der Datei gehören zu niemandem und blieben außen vor.
}
list-frozen = Die Mitglieder von „{ $segment }“, Stand { $moment }.
list-removed = „{ $name }“ ist entfernt.
list-column-size = Kunden
list-column-unknown = unbekannt
list-column-made = angelegt
list-column-name = Name
