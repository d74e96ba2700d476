# 名单与禁发的说法，放在“客户”之前。

in-list = { $not ->
        [yes] 不在
       *[no] 在
    }“{ $name }”名单上
suppressed = { $not ->
        [yes] 未被列入
       *[no] 被列入
    }邮件禁发范围

# 可能出现的问题。

list-no-file = 没有可以做成名单的文件 { $file }。请指定每行一个客户编号或邮箱地址的文件，或 CSV 文件；用 - 表示标准输入。
list-no-column = { $file } 有多列（{ $columns }），但没有一列像是客户编号或邮箱地址。请把那一列命名为 customer_id 或 email。
list-unreadable = { $file } 无法按每行一个值的文本读取。请另存为 UTF-8 的 CSV 后重试。
list-too-long = 该文件的值超过 { $most } 个，这是一份名单的上限。请拆成几份。
list-nobody = { $values } 个值中没有一个是客户的编号或邮箱地址，名单上不会有人。没有保存任何内容。
list-needs-name = 名单需要一个名称。
list-name-taken = 已经有一份叫“{ $name }”的名单。请换一个名称，或先删除那一份。
list-not-found = 没有叫“{ $name }”的名单。最接近的是：{ $near }。
list-none = 没有叫“{ $name }”的名单，也还没有保存过任何名单。可用“rapport lists add 文件 --name 名称”添加。
list-in-use = 名单“{ $name }”仍被以下客户群使用：{ $segments }。请先修改或归档这些客户群；没有删除任何内容。

# 命令行的说法。

list-kept = { $id }“{ $name }”：{ $count ->
   *[other] { $customers } 位客户
}。
list-unknown = { $count ->
   *[other] 文件中有 { $values } 个值不属于任何客户，已略过。
}
list-frozen = “{ $segment }”在 { $moment } 时的成员。
list-removed = 已删除“{ $name }”。
list-column-size = 客户数
list-column-unknown = 未知
list-column-made = 创建时间
list-column-name = 名称
