# 在两次导入之间记录事件时可能出现的问题。

event-no-customer = { $count ->
   *[other] 有 { $count } 个客户编号不存在，例如 { $ids }
}。请先导入这些客户，或更正编号；没有记录任何内容。
event-not-yet = 事件 { $id } 发生在未来（{ $at }）：只能记录已经发生的事情。请更正时间；没有记录任何内容。
events-file-missing = 没有可以读取事件的文件 { $file }。请指定一个 CSV 或 Parquet 文件，或用 - 表示标准输入。
return-unknown = 这条回报涉及的邮件不是我们发出的。
events-kept = { $count ->
   *[other] 已记录 { $events } 个新事件，客户群和报告从现在起会计入。
}
events-known = { $count ->
   *[other] { $events } 个事件此前已记录，不会重复计数。
}
import-reason-unknown-type = 没有名为“{ $column }”的事件
import-reason-not-yet = “{ $column }”在未来
