# A quem de um segmento se pode escrever, passo a passo; e a quem a empresa reserva.

sendable-title = A quem se pode escrever
sendable-members = no segmento
sendable-address = têm endereço de e-mail
sendable-consent = aceitaram o e-mail
sendable-suppressed = não estão excluídos
sendable-capped = receberam menos de { $mails } e-mails { $days ->
    [one] no último dia
   *[other] nos últimos { $days } dias
}
sendable-holdout = não estão no grupo de controle de { $percent }
screens-fact-capped = Já recebeu e-mails suficientes
screens-fact-holdout = No grupo de controle
catalog-bad-sending = catalog.yaml dá a { $where } o valor «{ $given }», que não serve. O que serve: frequency_cap: {"{"}mails: 4, days: 7{"}"} e holdout_percent de 0 a 50.
