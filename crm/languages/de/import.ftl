# Der Bericht nach einem Import.

import-summary = Importiert: { $tables }.
import-unchanged = Seit dem letzten Import dieser Dateien hat sich nichts geändert, die Daten bleiben, wie sie sind.
import-period-orders = Bestellungen vom { $first } bis zum { $last }.
import-period-events = Ereignisse vom { $first } bis zum { $last }.
import-rejected = { $table }: { $count ->
    [one] 1 Zeile wurde ausgelassen
   *[other] { $rows } Zeilen wurden ausgelassen
}, weil { $reason }.

import-reason-bad-number = „{ $column }“ keine Zahl ist, die sich sicher lesen lässt
import-reason-bad-time = „{ $column }“ kein Datum und keine Uhrzeit nach ISO 8601 ist
import-reason-bad-boolean = „{ $column }“ weder wahr noch falsch ist
import-reason-bad-json = „{ $column }“ kein JSON ist
import-reason-duplicate-key = „{ $column }“ schon vorkam (die erste Zeile bleibt)
import-reason-unknown-reference = „{ $column }“ in der zugehörigen Tabelle fehlt
import-reason-missing-value = „{ $column }“ leer ist
import-reason-ragged-row = die Zeile mehr oder weniger Felder hat als die Kopfzeile
import-reason-torn-quote = ein Anführungszeichen nicht geschlossen ist

import-own-currency = Alle Beträge sind in { $currency }, und Wechselkurse fehlen; Geld wird deshalb in { $currency } angegeben. Für eine andere Währung ergänzen Sie fx_rates.
import-no-rate = { $table }: { $count ->
    [one] 1 Betrag
   *[other] { $rows } Beträge
} in { $currencies } ohne Wechselkurs; ohne die Tabelle fx_rates fehlen sie in allen Geldsummen.
import-odd-status = orders: Der Status { $words } ist keiner von placed, shipped, delivered, returned, cancelled. { $count ->
    [one] Diese Bestellung zählt
   *[other] Diese { $rows } Bestellungen zählen
} als verkauft; falls nicht, sagen Sie in mapping.yaml, wofür das Wort steht.
import-table-empty = { $table } hat eine Kopfzeile, aber keine Zeilen.
import-file-unused = Nicht verwendet, weil sie wie keine Tabelle heißen: { $files }.

import-can = Beantworten lassen sich Fragen zu: { $questions }.
import-can-customers = Kunden und wo sie leben
import-can-products = Produkten, Preisen und Lagerbestand
import-can-orders = Umsatz, Ausgaben und Wiederkäufern
import-can-order-items = Käufen nach Produkt und Kategorie
import-can-events = Besuchen, Öffnungen, Klicks und still gewordenen Kunden
import-can-campaigns = Kampagnen und ihren Kosten
import-can-consents = der Erlaubnis, jemanden anzuschreiben
import-can-tickets = Servicefällen und ihrer Dauer
import-can-surveys = Zufriedenheit und Weiterempfehlung (NPS)
import-missing-products = Ohne products gibt es keine Antwort nach Produktname, Kategorie oder Marke.
import-missing-orders = Ohne orders gibt es keine Antwort zu Umsatz, Ausgaben oder Käufern.
import-missing-order-items = Ohne order_items gibt es keine Antwort dazu, was gekauft wurde.
import-missing-events = Ohne events gibt es keine Antwort zu Aktivität, Öffnungen, Klicks oder Besuchen.
import-missing-campaigns = Ohne campaigns gibt es keine Antwort nach Kampagne und keine Kosten der Kundengewinnung.
import-missing-consents = Ohne consents gilt niemand als erreichbar.
import-missing-tickets = Ohne tickets gibt es keine Antwort zum Service.
import-missing-surveys = Ohne surveys gibt es keine Antwort zu Zufriedenheit oder NPS.
import-missing-fx-rates = Ohne fx_rates werden nur Beträge in { $currency } zusammengezählt.
