# 名单与禁发的说法，放在“客户”之前。

in-list = { $not ->
        [yes] 不在
       *[no] 在
    }“{ $name }”名单上
suppressed = { $not ->
        [yes] 未被列入
       *[no] 被列入
    }邮件禁发范围
