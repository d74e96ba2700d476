approval-not-found = No existe la solicitud de aprobación { $id }.
approval-closed = Ya no se puede decidir sobre la solicitud { $id }: { $status ->
    [approved] ya fue aprobada
    [rejected] ya fue rechazada
    [void] lo que mostraba ha cambiado, así que quedó anulada
   *[other] ha caducado
}. No se cambió nada.
approval-expired = La solicitud { $id } ha caducado. Vuelva a pedir la aprobación para ver el estado actual.
approval-changed = Lo que mostraba la solicitud { $id } ha cambiado desde entonces, así que queda anulada y no se decidió nada. Vuelva a pedir la aprobación.
approval-status = { $status ->
    [requested] a la espera de una decisión
    [approved] aprobada
    [rejected] rechazada
    [void] anulada porque algo cambió
   *[other] caducada
}
approval-approve = Aprobar
approval-reject = Rechazar
approval-approved-by = Aprobada por { $who }.
approval-rejected-by = Rechazada por { $who }. No se envió nada.
