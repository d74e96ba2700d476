# A quién de un segmento se puede escribir, paso a paso; y a quién reserva la empresa.

sendable-title = A quién se puede escribir
sendable-members = en el segmento
sendable-address = tienen dirección de correo
sendable-consent = han aceptado el correo
sendable-suppressed = no están excluidos
sendable-capped = han recibido menos de { $mails } correos en { $days ->
    [one] el último día
   *[other] los últimos { $days } días
}
sendable-holdout = no están en el grupo de control del { $percent }
screens-fact-capped = Ya ha recibido suficientes correos
screens-fact-holdout = En el grupo de control
catalog-bad-sending = catalog.yaml da a { $where } el valor «{ $given }», que no sirve. Lo que sirve: frequency_cap: {"{"}mails: 4, days: 7{"}"} y holdout_percent de 0 a 50.
