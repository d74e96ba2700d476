approval-not-found = 没有编号为 { $id } 的审批请求。
approval-closed = 请求 { $id } 已无法再处理：{ $status ->
    [approved] 它已获批准
    [rejected] 它已被拒绝
    [void] 所请求的内容已变更，请求已作废
   *[other] 它已过期
}。未做任何更改。
approval-expired = 请求 { $id } 已过期。请重新提交，以查看当前的内容。
approval-changed = 请求 { $id } 所展示的内容此后已变更，因此请求作废，未作任何决定。请重新提交审批。
approval-status = { $status ->
    [requested] 等待审批
    [approved] 已批准
    [rejected] 已拒绝
    [void] 因内容变更而作废
   *[other] 已过期
}
approval-approve = 批准
approval-reject = 拒绝
approval-approved-by = 已由 { $who } 批准。
approval-rejected-by = 已由 { $who } 拒绝，未发送任何内容。
