# Wer aus einem Segment angeschrieben werden kann, Hürde für Hürde; und wen das Unternehmen zurückhält.

sendable-title = Wer angeschrieben werden kann
sendable-members = im Segment
sendable-address = haben eine E-Mail-Adresse
sendable-consent = haben E-Mails zugestimmt
sendable-suppressed = sind nicht gesperrt
sendable-capped = haben { $days ->
    [one] am letzten Tag
   *[other] in den letzten { $days } Tagen
} weniger als { $mails } E-Mails bekommen
sendable-holdout = sind nicht in der Kontrollgruppe von { $percent }
screens-fact-capped = Hat zuletzt genug E-Mails bekommen
screens-fact-holdout = In der Kontrollgruppe
catalog-bad-sending = catalog.yaml setzt { $where } auf „{ $given }“, was nicht geht. Möglich sind frequency_cap: {"{"}mails: 4, days: 7{"}"} und holdout_percent von 0 bis 50.
