# Was schiefgehen kann, wenn zwischen zwei Importen Ereignisse erfasst werden.

event-no-customer = { $count ->
    [one] Es gibt keine Kundin und keinen Kunden mit der ID { $ids }
   *[other] Zu { $count } der IDs gibt es niemanden, zum Beispiel { $ids }
}. Importieren Sie zuerst die Kundendaten oder korrigieren Sie die IDs; es wurde nichts erfasst.
event-not-yet = Das Ereignis { $id } liegt in der Zukunft ({ $at }): Erfasst werden kann nur, was geschehen ist. Korrigieren Sie den Zeitpunkt; es wurde nichts erfasst.
events-file-missing = Es gibt keine Datei { $file }, aus der Ereignisse gelesen werden könnten. Nennen Sie eine CSV- oder Parquet-Datei oder - für die Standardeingabe.
return-unknown = Diese Rückmeldung betrifft eine E-Mail, die nicht von uns ist.
events-kept = { $count ->
    [one] 1 neues Ereignis ist erfasst; Segmente und Berichte zählen es ab jetzt.
   *[other] { $events } neue Ereignisse sind erfasst; Segmente und Berichte zählen sie ab jetzt.
}
events-known = { $count ->
    [one] 1 Ereignis war schon erfasst und zählt nicht noch einmal.
   *[other] { $events } Ereignisse waren schon erfasst und zählen nicht noch einmal.
}
import-reason-unknown-type = es kein Ereignis namens „{ $column }“ gibt
import-reason-not-yet = „{ $column }“ in der Zukunft liegt
