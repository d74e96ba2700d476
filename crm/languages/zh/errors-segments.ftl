# 客户群、筛选条件或时间范围可能出现的问题。

comparison-not-for-text = “{ $field }”是文本，不能用“{ $op }”比较。可以使用：is、is_not、contains、starts_with、ends_with、matches、is_empty。
comparison-not-for-number = “{ $field }”是数字，不能用“{ $op }”比较。可以使用：is、is_not、more_than、at_least、less_than、at_most、between、is_empty。
comparison-not-for-day = “{ $field }”是日期，不能用“{ $op }”比较。可以使用：is、is_not、more_than（之后）、less_than（之前）、between、is_empty。
comparison-not-for-boolean = “{ $field }”只有是或否，不能用“{ $op }”比较。可以使用：is、is_not、is_empty。
comparison-values = 这里用{ $given }个值与“{ $field }”比较，但这种比较{ $fewest ->
    [0] 不需要值
    [2] 正好需要两个值
   *[other] 需要1到{ $most }个值
}。
comparison-backwards = “{ $field }”不可能介于{ $low }和{ $high }之间：请把较小的值放在前面。
value-not-a-number = “{ $value }”不是数字，而“{ $field }”是数字。请写数字，例如20或19.90。
value-not-a-date = “{ $value }”不是有效日期，而“{ $field }”是日期。请写成2026-01-31的形式。
value-not-yes-or-no = “{ $value }”既不是“是”也不是“否”，而“{ $field }”只能是其中之一。
field-not-here = 这里不能使用“{ $field }”：这个条件针对的是{ $tables }。请把该字段放到单独的条件中。
field-not-a-date = “{ $field }”不是日期，不能限定时间范围。请改为比较它的值。
field-not-a-number = “{ $field }”不是数字，不能按它给客户排名。可以使用spend、orders、units、average_order或数字字段。
unknown-event = 没有名为“{ $name }”的事件。最接近的是：{ $near }。
age-out-of-range = 没有人能活到{ $years }岁：请给出0到{ $most }之间的年龄。
window-too-far = 这个时间范围超出了日历。请减少年数。
window-backwards = 这个时间范围的结束早于开始。请先写较早的一端。
window-without-days = 这个时间范围既没有开始日期也没有结束日期。请至少给出一个，例如2026-01-31。
number-needs-upper = “between”需要两个数字，其他比较只需要一个。请给出两个数字，或换一种比较。
number-backwards = 上限小于下限。请把较小的数字放在前面。
top-needs-share = 排名需要客户数量或百分比，二者必须且只能给出一个。

segment-too-deep = 条件嵌套超过{ $most }层。请把内层条件保存为单独的客户群再引用。
segment-too-large = 共有{ $count }个条件，最多只能有{ $most }个。请把同一字段的多个值放在一个条件里。
segment-unknown-kind = 没有名为“{ $kind }”的条件或时间范围类型。最接近的是：{ $near }。
segment-without-kind = “{ $part }”处的条件没有说明类型。可用的类型有：{ $known }。
segment-unknown-part = 这个条件没有“{ $part }”这一部分。请去掉它，或放到它所属的条件中。
segment-missing-part = 有一个条件缺少“{ $part }”。请补上。
segment-unknown-choice = “{ $given }”不能作为“{ $part }”。可以使用：{ $known }。
segment-beyond-limit = { $given }超出了“{ $part }”的范围，界限是{ $limit }。
segment-bad-date = “{ $given }”不是有效日期。请写成2026-01-31的形式。
segment-bad-value = “{ $given }”不能作为“{ $part }”。没有任何更改；请给出其他类型的值。
segment-empty-part = “{ $part }”为空。请至少给出一项。
