approval-not-found = Il n’y a pas de demande d’approbation { $id }.
approval-closed = La demande { $id } ne peut plus être tranchée : { $status ->
    [approved] elle a déjà été approuvée
    [rejected] elle a déjà été refusée
    [void] ce qu’elle montrait a été modifié, elle est donc caduque
   *[other] elle a expiré
}. Rien n’a été modifié.
approval-expired = La demande { $id } a expiré. Redemandez l’approbation pour voir l’état actuel.
approval-changed = Ce que montrait la demande { $id } a changé depuis ; elle est caduque et rien n’a été décidé. Redemandez l’approbation.
approval-status = { $status ->
    [requested] en attente d’une décision
    [approved] approuvée
    [rejected] refusée
    [void] caduque, car quelque chose a changé
   *[other] expirée
}
approval-approve = Approuver
approval-reject = Refuser
approval-approved-by = Approuvée par { $who }.
approval-rejected-by = Refusée par { $who }. Rien n’a été envoyé.
