# Was an einem Segment, einem Filter oder einem Zeitraum falsch sein kann.

comparison-not-for-text = „{ $field }“ enthält Text und lässt sich nicht mit „{ $op }“ vergleichen. Möglich sind: is, is_not, contains, starts_with, ends_with, matches, is_empty.
comparison-not-for-number = „{ $field }“ enthält Zahlen und lässt sich nicht mit „{ $op }“ vergleichen. Möglich sind: is, is_not, more_than, at_least, less_than, at_most, between, is_empty.
comparison-not-for-day = „{ $field }“ enthält Daten des Kalenders und lässt sich nicht mit „{ $op }“ vergleichen. Möglich sind: is, is_not, more_than (nach), less_than (vor), between, is_empty.
comparison-not-for-boolean = „{ $field }“ ist entweder ja oder nein und lässt sich nicht mit „{ $op }“ vergleichen. Möglich sind: is, is_not, is_empty.
comparison-values = „{ $field }“ wird hier mit { $given } Werten verglichen, dieser Vergleich nimmt aber { $fewest ->
    [0] keinen
    [2] genau zwei
   *[other] mindestens einen und höchstens { $most }
}.
comparison-backwards = Bei „{ $field }“ kann nichts zwischen { $low } und { $high } liegen: Nennen Sie den kleineren Wert zuerst.
value-not-a-number = „{ $value }“ ist keine Zahl, „{ $field }“ enthält aber Zahlen. Schreiben Sie Ziffern, etwa 20 oder 19.90.
value-not-a-date = „{ $value }“ ist kein Tag des Kalenders, „{ $field }“ enthält aber Daten. Schreiben Sie ihn als 2026-01-31.
value-not-yes-or-no = „{ $value }“ ist weder ja noch nein, und nur das kann „{ $field }“ sein.
field-not-here = „{ $field }“ lässt sich hier nicht abfragen: Diese Bedingung betrachtet { $tables }. Stellen Sie das Feld in eine eigene Bedingung.
field-not-a-date = „{ $field }“ enthält keine Daten des Kalenders, deshalb passt kein Zeitraum dazu. Vergleichen Sie stattdessen seine Werte.
field-not-a-number = „{ $field }“ enthält keine Zahlen, deshalb lassen sich Kunden nicht danach ordnen. Möglich sind spend, orders, units, average_order oder ein Zahlenfeld.
unknown-event = Ein Ereignis „{ $name }“ gibt es nicht. Am nächsten kommen: { $near }.
age-out-of-range = { $years } Jahre alt wird niemand: Nennen Sie ein Alter von 0 bis { $most }.
window-too-far = Dieser Zeitraum reicht weiter als der Kalender. Nennen Sie weniger Jahre.
window-backwards = Dieser Zeitraum endet, bevor er beginnt. Nennen Sie den früheren Zeitpunkt zuerst.
window-without-days = Dieser Zeitraum nennt weder einen ersten noch einen letzten Tag. Nennen Sie mindestens einen, etwa 2026-01-31.
number-needs-upper = „between“ braucht zwei Zahlen, und nur „between“ hat zwei. Geben Sie beide an oder wählen Sie einen anderen Vergleich.
number-backwards = Die obere Zahl ist kleiner als die untere. Nennen Sie die kleinere zuerst.
top-needs-share = Eine Rangfolge braucht entweder eine Anzahl von Kunden oder einen Prozentsatz, nicht beides und nicht keines.

segment-too-deep = Die Bedingungen sind mehr als { $most } Ebenen tief verschachtelt. Speichern Sie eine innere Gruppe als eigenes Segment und verweisen Sie darauf.
segment-too-large = Das sind { $count } Bedingungen, höchstens { $most } sind möglich. Geben Sie die Werte eines Feldes als Liste in einer Bedingung an.
segment-unknown-kind = Eine Bedingung oder einen Zeitraum der Art „{ $kind }“ gibt es nicht. Am nächsten kommen: { $near }.
segment-without-kind = Einer Bedingung bei „{ $part }“ fehlt ihre Art. Die Arten sind: { $known }.
segment-unknown-part = Diese Bedingung hat keinen Teil „{ $part }“. Nehmen Sie ihn heraus oder stellen Sie ihn in die Bedingung, zu der er gehört.
segment-missing-part = Einer Bedingung fehlt „{ $part }“. Ergänzen Sie es.
segment-unknown-choice = „{ $given }“ kann nicht als „{ $part }“ stehen. Möglich sind: { $known }.
segment-beyond-limit = { $given } liegt außerhalb dessen, was „{ $part }“ sein kann; die Grenze ist { $limit }.
segment-bad-date = „{ $given }“ ist kein Tag des Kalenders. Schreiben Sie ihn als 2026-01-31.
segment-bad-value = „{ $given }“ kann nicht als „{ $part }“ stehen. Nichts wurde geändert; geben Sie einen Wert anderer Art an.
segment-empty-part = „{ $part }“ ist leer. Geben Sie mindestens einen Eintrag an.
