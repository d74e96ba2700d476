# 句子中的时间范围、数量和筛选条件。

window-last = { $unit ->
    [hour] 在过去{ $count }小时内
    [week] 在过去{ $count }周内
    [month] 在过去{ $count }个月内
    [quarter] 在过去{ $count }个季度内
    [year] 在过去{ $count }年内
   *[day] 在过去{ $count }天内
}
window-next = { $unit ->
    [hour] 在未来{ $count }小时内
    [week] 在未来{ $count }周内
    [month] 在未来{ $count }个月内
    [quarter] 在未来{ $count }个季度内
    [year] 在未来{ $count }年内
   *[day] 在未来{ $count }天内
}
window-ago = { $unit ->
    [hour] 在{ $near }到{ $far }小时前
    [week] 在{ $near }到{ $far }周前
    [month] 在{ $near }到{ $far }个月前
    [quarter] 在{ $near }到{ $far }个季度前
    [year] 在{ $near }到{ $far }年前
   *[day] 在{ $near }到{ $far }天前
}
window-this = { $period ->
    [day] 在今天
    [week] 在本周
    [month] 在本月
    [quarter] 在本季度
   *[year] 在今年
}
window-coming = { $period ->
    [day] 在明天
    [week] 在下周
    [month] 在下个月
    [quarter] 在下个季度
   *[year] 在明年
}
window-previous = { $period ->
    [day] 在昨天
    [week] 在上周
    [month] 在上个月
    [quarter] 在上个季度
   *[year] 在去年
}
window-earlier = { $period ->
    [day] 在{ $count }天前的那一天
    [week] 在{ $count }周前的那一周
    [month] 在{ $count }个月前的那个月
    [quarter] 在{ $count }个季度前的那个季度
   *[year] 在{ $count }年前的那一年
}
window-since = 自{ $first }以来
window-until = 截至{ $last }
window-between = 在{ $first }至{ $last }期间
window-on = 在{ $first }

number-is = 恰好{ $value }
number-is-not = 不等于{ $value }
number-more-than = 超过{ $value }
number-at-least = 至少{ $value }
number-less-than = 少于{ $value }
number-at-most = 最多{ $value }
number-between = { $value }到{ $upper }

filter-is = { $field }：{ $values }
filter-is-not = { $field }：非{ $values }
filter-contains = { $field }包含“{ $values }”
filter-starts-with = { $field }以“{ $values }”开头
filter-ends-with = { $field }以“{ $values }”结尾
filter-is-empty = { $field }：无
filter-is-not-empty = { $field }：有
filter-more-than = { $field }：超过{ $values }
filter-at-least = { $field }：至少{ $values }
filter-less-than = { $field }：低于{ $values }
filter-at-most = { $field }：最多{ $values }
filter-between = { $field }：{ $values }到{ $upper }
filter-after = { $field }：{ $values }之后
filter-from = { $field }：{ $values }起
filter-before = { $field }：{ $values }之前
filter-until = { $field }：截至{ $values }
filter-from-to = { $field }：{ $values }至{ $upper }
filter-yes = 是
filter-no = 否
filter-and-more = { $values }等另外{ $count }项
