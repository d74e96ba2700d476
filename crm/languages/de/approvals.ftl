approval-not-found = Es gibt keine Freigabeanfrage { $id }.
approval-closed = Über die Anfrage { $id } kann nicht mehr entschieden werden: { $status ->
    [approved] Sie wurde bereits freigegeben
    [rejected] Sie wurde bereits abgelehnt
    [void] Was sie zeigte, wurde geändert; sie ist hinfällig
   *[other] Sie ist abgelaufen
}. Es wurde nichts geändert.
approval-expired = Die Anfrage { $id } ist abgelaufen. Fragen Sie erneut an, um den heutigen Stand zu sehen.
approval-changed = Was die Anfrage { $id } zeigte, hat sich seither geändert; sie ist hinfällig und nichts wurde entschieden. Bitten Sie erneut um Freigabe.
approval-status = { $status ->
    [requested] wartet auf eine Entscheidung
    [approved] freigegeben
    [rejected] abgelehnt
    [void] hinfällig, weil sich etwas geändert hat
   *[other] abgelaufen
}
approval-approve = Freigeben
approval-reject = Ablehnen
approval-approved-by = Freigegeben von { $who }.
approval-rejected-by = Abgelehnt von { $who }. Es wurde nichts versendet.
