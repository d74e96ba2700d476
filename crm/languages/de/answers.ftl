# What the assistant answers and asks back in the conversation.

answer-segment-count = { $count ->
    [0] Niemand erfüllt alle diese Bedingungen.
    [one] **{ $shown } Kunde**.
   *[other] **{ $shown } Kunden**.
  }
answer-segment-saved = Gespeichert als „{ $name }“.
answer-segment-undone = Zurückgesetzt: { $description } – { $shown } Kunden.
answer-no-segments = Es ist noch kein Segment gespeichert.
answer-segments = { $count ->
    [one] Ein gespeichertes Segment
   *[other] { $count } gespeicherte Segmente
  }
answer-fields = Nach { $count } Feldern kann gefragt werden
answer-nothing-known = Dazu steht nichts in den Leitfäden.
answer-campaign-drafted = Ein Entwurf ist fertig: **{ $subject }**. Er würde { $reachable } von { $size } Personen erreichen; gesendet wurde nichts.
answer-customer = Kunde { $id }, Kontaktdaten verdeckt.
answer-thanks = Gern geschehen.
answer-greet = Hallo! Fragen Sie in eigenen Worten nach Kunden, Zahlen oder Produkten.
answer-help = Sagen Sie in eigenen Worten, was Sie brauchen: Kunden („inaktive Salonbesitzer in den USA“), Zahlen („Umsatz pro Woche in diesem Jahr“), Produkte („die zwei meistverkauften Haartrockner“) oder eine Mail an die gefundenen Personen. Ich zeige, wie ich es verstanden habe, die genaue Zahl und das SQL; gesendet wird erst, wenn ein Mensch zustimmt.
answer-decline-export = Persönliche Kontaktdaten werden im Gespräch nicht herausgegeben. Bilden Sie ein Segment; wer das Recht dazu hat, kann dessen IDs von der Karte exportieren, und jeder Export wird protokolliert.
answer-decline-delete = Durch eine Nachricht wird hier nichts gelöscht. Wer das Recht dazu hat, kann Segmente archivieren oder Kunden in der Verwaltung löschen.
answer-limit = Ich habe abgebrochen, weil es zu viele Schritte wurden. Hier ist der Stand.
answer-fallback = Das Sprachmodell hat nicht geantwortet ({ $why }); das eingebaute hat übernommen.
answer-model-key = der Schlüssel wurde abgelehnt
answer-model-timeout = es dauerte zu lange
answer-model-down = es war nicht erreichbar
answer-model-unusable = die Antwort war unbrauchbar
answer-approved = Freigegeben von { $by }.
answer-rejected = Abgelehnt von { $by }. Es wurde nichts gesendet.
answer-too-long = Diese Nachricht hat mehr als { $most } Zeichen. Bitte fassen Sie sich kürzer.
answer-broken = Hier ist etwas schiefgegangen und wurde festgehalten. Es wurde nichts geändert; bitte versuchen Sie es erneut oder sagen Sie es anders.
ask-empty = Was möchten Sie wissen?
ask-segment-of-whom = Wen soll das Segment enthalten? Nennen Sie mindestens eine Eigenschaft, etwa ein Land, einen Kauf oder die Aktivität.
ask-measure = Welche Kennzahl möchten Sie sehen?
ask-what = Ich habe nicht verstanden, was Sie sehen möchten. Nennen Sie Kunden, eine Kennzahl oder Produkte.
ask-write-to-whom = An wen soll die Mail gehen? Beschreiben Sie zuerst die Personen.
ask-unknown-words = Zu „{ $words }“ gibt es keine Daten. Lassen Sie es weg oder sagen Sie es anders.
ask-unplaced = „{ $words }“ konnte ich nicht zuordnen. Was soll es in Ihrer Anfrage bewirken?
ask-left-out = Gilt das, was mit „{ $words }“ beginnt, für die Ausgenommenen oder für alle anderen? Klammern sagen es: alle außer (Gold-Mitgliedern, die etwas gekauft haben).
ask-they = Wen meinen Sie mit „{ $words }“? Bisher war von niemandem die Rede: Nennen Sie zuerst die Kunden, etwa „Saloninhaber in Bayern“.
ask-no-rate = In Ihren Daten steht kein Wechselkurs für { $currency }. Nennen Sie den Betrag in { $ours }.
ask-which-language = Diese Wörter gibt es in mehreren Sprachen, und sie bedeuten in jeder etwas anderes. Welche ist gemeint?
ask-one-at-a-time = Das sind zwei Anfragen, und ich beantworte eine nach der anderen. Welche zuerst?
ask-send-later = Eine Mail geht hinaus, sobald ein Mensch sie freigibt; einen späteren Zeitpunkt kann ich noch nicht setzen. Lassen Sie die Zeit weg und geben Sie die Mail frei, wenn sie gehen soll.
ask-future = Auswertungen zeigen, was geschehen ist, und diese Zeit liegt noch vor uns. Nennen Sie einen Zeitraum, der schon begonnen hat.
ask-other-currency = Geldbeträge stehen hier in { $ours }, umgerechnet mit den Kursen Ihrer Daten, und nicht in { $currency }. Was in { $currency } berechnet wurde, zeigt „Umsatz in eigener Währung nach Bestellwährung“; die Berichtswährung steht im Katalog.
ask-out-of-bounds = Die Zahl in „{ $words }“ geht hier nicht. Eine Rangliste hat 1 bis 10.000 Zeilen, ein gleitender Durchschnitt 2 bis 366 Zeiträume. Welche Zahl soll es sein?
ask-future-people = Gefunden wird, was Menschen getan haben, und diese Zeit liegt noch vor uns. Nennen Sie einen Zeitraum, der schon begonnen hat; Geburtstage, Daten und erwartete Bestellungen dürfen in der Zukunft liegen.
ask-no-rows = Bisher wurde keine Tabelle gezeigt, also stehen hinter keiner Zeile Kunden. Fragen Sie zuerst nach einem Bericht und nennen Sie dann die Zeile.
ask-nothing-before = Es gibt noch nichts zurückzunehmen.
ask-nothing-to-save = Es gibt noch kein Segment zum Speichern. Beschreiben Sie zuerst die Personen.
ask-option-revenue = Umsatz in diesem Jahr pro Monat
ask-option-orders = Bestellungen in diesem Jahr pro Monat
ask-option-customers = Kunden nach Land
ask-option-open-rate = Öffnungsrate pro Kampagne in diesem Jahr
answer-column-id = ID
answer-column-name = Name
answer-column-customers = Kunden
answer-column-made-by = Erstellt von
answer-column-made-at = Erstellt am
unknown-tool = Es gibt kein Werkzeug namens { $name }. Es gibt: { $known }.

example-1 = Segment: Salonbesitzer in den USA, die nicht aktiv sind
example-2 = Kunden, die im letzten Jahr einen Haartrockner, aber kein Shampoo gekauft haben
example-3 = Top 5 % der Kunden in Deutschland nach Umsatz
example-4 = Umsatz pro Woche anzeigen
example-5 = Öffnungsrate pro Kampagne in diesem Jahr
example-6 = Top 5 Länder nach Umsatz in den letzten 3 Monaten
example-7 = Die 5 meistverkauften Haartrockner
example-8 = Haartrockner unter 100 $
example-9 = Shampoos mit einer Bewertung über 4,5
example-10 = Schreibe eine Rückgewinnungs-Mail an abgewanderte Kunden in Frankreich
example-11 = Schreibe einen Newsletter an Stylisten in Deutschland
example-12 = Schreibe eine Mail über Haartrockner an VIP-Kunden

progress-make-segment = Kunden werden gezählt …
progress-run-report = Bericht wird berechnet …
progress-find-products = Produkte werden durchgesehen …
progress-draft-campaign = Entwurf wird geschrieben …
progress-request-launch = Antrag wird vorbereitet …
