behind-no-row = 没有第 { $number } 行：这份报表共有 { $rows } 行。
behind-nobody = “{ $measure }”背后没有具体客户，因为它不是由客户的行为构成的。请改看销售额、订单、买家、邮件、访问、工单或问卷，再选其中一行。
behind-same-name = 第 { $rows } 行名称相同，无法区分各自的客户。请同时按编号拆分报表，再选其中一行。
behind-not-said = 这一行中“{ $measure }”背后的客户，无法用条件准确地描述出来。同样拆分下的买家、订单或点击可以。
behind-cut-period = 这一行只是所属时段的一部分，或是循环出现的星期几、几点，没有条件能对这些客户这样表述。请按天拆分，或不按时间拆分，再选其中一行。
progress-segment-row = 正在查找这一行背后的客户…
