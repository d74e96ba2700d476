approval-not-found = Não existe a solicitação de aprovação { $id }.
approval-closed = Já não se pode decidir sobre a solicitação { $id }: { $status ->
    [approved] já foi aprovada
    [rejected] já foi recusada
    [void] o que mostrava mudou, por isso foi anulada
   *[other] expirou
}. Nada foi alterado.
approval-expired = A solicitação { $id } expirou. Volte a pedir a aprovação para ver o estado atual.
approval-changed = O que a solicitação { $id } mostrava mudou desde então, por isso foi anulada e nada foi decidido. Volte a pedir a aprovação.
approval-status = { $status ->
    [requested] à espera de uma decisão
    [approved] aprovada
    [rejected] recusada
    [void] anulada porque algo mudou
   *[other] expirada
}
approval-approve = Aprovar
approval-reject = Recusar
approval-approved-by = Aprovada por { $who }.
approval-rejected-by = Recusada por { $who }. Nada foi enviado.
