# 客户做过什么（更细）：在多少天、首次何时、一起买了什么、何时该再买、在哪些时段。

happened-days = { $window }在{ $amount }个不同的日子{ $what }{ $details }
engaged-days = { $window }在{ $amount }个不同的日子{ $by ->
        [email] 打开或点击过邮件
       *[any] 活跃
    }
done-once = { $which ->
        [first] 首次
       *[last] 最近一次
    }{ $what }的时间{ $not ->
        [yes] 不
       *[no] { "" }
    }{ $window }{ $details }
first-order-name = 首次下单

goods = { $object ->
    [category] { $category }类商品
    [brand] { $brand }的商品
    [both] { $brand }的{ $category }类商品
    [name] “{ $name }”
   *[any] 商品
}{ $details }
together = { $window }{ $not ->
        [yes] { $ever ->
            [yes] 从未
           *[no] 没有
        }
       *[no] { "" }
    }在同一订单中购买过{ $items }
due = { $when ->
    [overdue] { $not ->
            [yes] 未超过
           *[no] 已超过
        }预计的下次购买时间
    [was] 原预计的下次购买时间{ $not ->
            [yes] 不
           *[no] { "" }
        }{ $window }
   *[other] 预计的下次购买时间{ $not ->
            [yes] 不
           *[no] { "" }
        }{ $window }
}{ $what ->
    [goods] （{ $goods }）
   *[any] { "" }
}{ $details }
assumption-due = 预计的下次购买时间：最近一次下单加上该客户自己的平均下单间隔；至少需要两笔订单

during-window = { $window }{ $during }
during-weekdays = { $days ->
    [weekend] 在周末
    [week] 在工作日
   *[other] 在{ $names }
}
during-hours = 在{ $first }到{ $last }之间
during-dates = 在任何一年的{ $first }到{ $last }之间
during-date = 在任何一年的{ $first }
assumption-customer-zone = 时刻和日期按客户所在国家的时区（该国只有一个时区时），否则按{ $zone }

sequence-soon-hours = { $hours }小时内
assumption-time-to-follow = 只计算已有足够时间等待后续的：此后已过{ $days ->
        [0] { $hours }小时
       *[other] { $days }天
    }

window-longer-ago = { $unit ->
    [hour] 在{ $near }小时以前
    [week] 在{ $near }周以前
    [month] 在{ $near }个月以前
    [quarter] 在{ $near }个季度以前
    [year] 在{ $near }年以前
   *[day] 在{ $near }天以前
}
attribute-matches = { $field }{ $not ->
        [yes] 不符合
       *[no] 符合
    }模式“{ $values }”
filter-matches = { $field }符合模式“{ $values }”
