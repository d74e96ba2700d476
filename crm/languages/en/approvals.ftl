approval-not-found = There is no approval request { $id }.
approval-closed = The request { $id } can no longer be decided: { $status ->
    [approved] it was approved already
    [rejected] it was rejected already
    [void] what it asked for was changed, so it became void
   *[other] it has expired
}. Nothing was changed.
approval-expired = The request { $id } has expired. Ask for it again to see what stands now.
approval-changed = What the request { $id } showed has changed since, so it is void and nothing was decided. Ask for approval again.
approval-status = { $status ->
    [requested] waiting for a decision
    [approved] approved
    [rejected] rejected
    [void] void, because something changed
   *[other] expired
}
approval-approve = Approve
approval-reject = Reject
approval-approved-by = Approved by { $who }.
approval-rejected-by = Rejected by { $who }. Nothing was sent.
