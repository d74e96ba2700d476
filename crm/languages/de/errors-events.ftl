# Was schiefgehen kann, wenn zwischen zwei Importen Ereignisse erfasst werden.

event-no-customer = { $count ->
    [one] Es gibt keine Kundin und keinen Kunden mit der ID { $ids }
   *[other] Zu { $count } der IDs gibt es niemanden, zum Beispiel { $ids }
}. Importieren Sie zuerst die Kundendaten oder korrigieren Sie die IDs; es wurde nichts erfasst.
event-not-yet = Das Ereignis { $id } liegt in der Zukunft ({ $at }): Erfasst werden kann nur, was geschehen ist. Korrigieren Sie den Zeitpunkt; es wurde nichts erfasst.
events-file-missing = Es gibt keine Datei { $file }, aus der Ereignisse gelesen werden könnten. Nennen Sie eine CSV- oder Parquet-Datei oder - für die Standardeingabe.
return-unknown = Diese Rückmeldung betrifft eine E-Mail, die nicht von uns ist.
