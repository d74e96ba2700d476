# Qui d’un segment peut recevoir un e-mail, étape par étape ; et qui l’entreprise met de côté.

sendable-title = Qui peut recevoir un e-mail
sendable-members = dans le segment
sendable-address = ont une adresse e-mail
sendable-consent = ont accepté les e-mails
sendable-suppressed = ne sont pas exclus
sendable-capped = ont reçu moins de { $mails } e-mails { $days ->
    [one] le dernier jour
   *[other] ces { $days } derniers jours
}
sendable-holdout = ne sont pas dans le groupe témoin de { $percent }
screens-fact-capped = A déjà reçu assez d’e-mails
screens-fact-holdout = Dans le groupe témoin
catalog-bad-sending = catalog.yaml donne à { $where } la valeur « { $given } », qui ne convient pas. Ce qui convient : frequency_cap: {"{"}mails: 4, days: 7{"}"} et holdout_percent de 0 à 50.
