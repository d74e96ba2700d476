campaign-not-found = 没有名为“{ $name }”的营销活动。最接近的有：{ $near }。
campaign-none = 没有名为“{ $name }”的营销活动，目前还没有创建过任何活动。请先创建一个草稿。
campaign-no-product = 没有编号为 { $id } 的产品。请先查找产品，再使用其编号。
campaign-over = “{ $name }”已无法更改：{ $status ->
    [sending] 正在发送
    [cancelled] 已取消
   *[other] 已发送
}。请另建一个草稿。
campaign-moved-on = “{ $name }”刚刚被他人更改。未提交任何请求；请重新查看后再次提交。
campaign-one-line = 活动的{ $field ->
    [subject] 主题
    [preheader] 预览文字
   *[name] 名称
}必须是一行文字，且不含不可见字符。请去掉换行和控制字符。
campaign-subject-long = 主题有 { $length } 个字符，最多显示 { $longest } 个。请缩短。
campaign-merge-field = 文字中含有 { $field }，邮件无法填充该字段。唯一可用的是 {"{{ first_name }}"}。
campaign-hidden-text = 文字中含有不可见字符，可能会对审批者隐藏内容。请将其去掉。
campaign-link = 文字中的链接 { $link } 不属于您自己的页面（{ $hosts }）。请使用这些页面的链接。
campaign-product-changed = 产品“{ $name }”与数据中的当前信息不一致或已不存在。请重新放入该产品，以获取当前的名称、价格和链接。
campaign-price = 文字中提到价格 { $price }，但活动中没有产品是这个价格。请使用真实价格或将其去掉。
campaign-stock = 文字中写着“{ $claim }”，但活动中没有产品的库存与此相符。请写当前真实的情况或将其去掉。
campaign-promise = 文字中承诺了 { $promised }。只有您能核实：请确认属实。
campaign-nobody = “{ $name }”的 { $size } 位客户中，没有人可以接收邮件：需要有邮箱地址和同意记录，且之后没有退信、投诉或退订。
campaign-not-approved = 未经批准不能发送“{ $name }”。请先申请审批。
campaign-changed = “{ $name }”或其发件人已与批准时不同，因此未发送任何邮件，审批作废。请重新申请审批。
sender-missing = 尚未设置发件人：发送之前，请先在工作区的 { $file } 中填写公司名称、地址和退订页面。
sender-unreadable = 工作区中的文件 { $file } 不是可读取的 YAML。请更正；未做任何更改。
sender-wrong = 工作区中的文件 { $file } 缺少或有误的项：{ $keys }。它需要 company、address、postal_address、website 和 unsubscribe。
outbox-unwritable = 无法将邮件写入发件箱文件夹。发送已停止，不会有人收到两次；请腾出空间或更正文件夹权限后再次发送。
suppression-no-address = 这不是可以加入禁发名单的邮箱地址。
unsubscribe-unknown = 这个退订链接不是我们发出的。
customer-not-found = 没有编号、邮箱或姓名为“{ $who }”的客户。
customer-ambiguous = 有多位客户使用这个邮箱地址或姓名。请按客户编号查询：{ $ids }。
