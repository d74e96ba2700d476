# 用文字描述客户群。每个条件都是放在“的客户”之前的修饰语。

segment-everyone = 所有客户
segment-nobody = 没有客户
segment-sentence = { $conditions }的客户
segment-list-all = 满足以下全部条件的客户：
segment-list-any = 至少满足以下一个条件的客户：
list-all = 以下全部：
list-any = 以下至少一项：
group = （{ $conditions }）
condition-comma = ，
condition-and = ，并且
condition-and-last = ，并且
condition-or = ，或者
condition-or-last = ，或者
condition-not = 不属于“{ $condition }”的人群
details = （{ $filters }）
or-none = 或

everyone = { $not ->
        [yes] 不是客户
       *[no] 是客户
    }

attribute-is = { $field }{ $not ->
        [yes] 不是
       *[no] 为
    }{ $values }
attribute-contains = { $field }{ $not ->
        [yes] 不包含
       *[no] 包含
    }“{ $values }”
attribute-starts-with = { $field }{ $not ->
        [yes] 不以
       *[no] 以
    }“{ $values }”开头
attribute-ends-with = { $field }{ $not ->
        [yes] 不以
       *[no] 以
    }“{ $values }”结尾
attribute-is-empty = { $field }{ $not ->
        [yes] 已填写
       *[no] 未填写
    }
attribute-more-than = { $field }{ $not ->
        [yes] 不超过
       *[no] 超过
    }{ $values }
attribute-at-least = { $field }{ $not ->
        [yes] 不是至少
       *[no] 至少为
    }{ $values }
attribute-less-than = { $field }{ $not ->
        [yes] 不低于
       *[no] 低于
    }{ $values }
attribute-at-most = { $field }{ $not ->
        [yes] 不是至多
       *[no] 至多为
    }{ $values }
attribute-between = { $field }{ $not ->
        [yes] 不在
       *[no] 在
    }{ $values }到{ $upper }之间
attribute-after = { $field }{ $not ->
        [yes] 不在
       *[no] 在
    }{ $values }之后
attribute-from = { $field }{ $not ->
        [yes] 不在
       *[no] 在
    }{ $values }当天或之后
attribute-before = { $field }{ $not ->
        [yes] 不在
       *[no] 在
    }{ $values }之前
attribute-until = { $field }{ $not ->
        [yes] 不在
       *[no] 在
    }{ $values }当天或之前
attribute-from-to = { $field }{ $not ->
        [yes] 不在
       *[no] 在
    }{ $values }至{ $upper }之间

attribute-country = { $not ->
    [yes] 不在
   *[no] 位于
}{ $places }
country-in = { $code ->
        [HK] 香港
        [MO] 澳门
       *[other] { $name }
    }
attribute-type = { $not ->
        [yes] 不是
       *[no] 是
    }{ $types }
type-plural = { $type ->
    [salon_owner] 沙龙店主
    [stylist] 发型师
    [distributor] 经销商
   *[consumer] 消费者
}

dated = { $field }{ $not ->
        [yes] 不
       *[no] { "" }
    }{ $window }
dated-ever = { $field }{ $not ->
        [yes] 未填写
       *[no] 已填写
    }
dated-sign-up = { $not ->
        [yes] 没有
       *[no] { "" }
    }{ $window }注册
anniversary = { $field }的周年日{ $not ->
        [yes] 不
       *[no] { "" }
    }{ $window }
anniversary-birthday = 生日{ $not ->
        [yes] 不
       *[no] { "" }
    }{ $window }
age = 年龄{ $not ->
        [yes] 不是
       *[no] { "" }
    }{ $amount }岁

happened-some = { $window }{ $what }{ $details }
happened-none = { $window }{ $ever ->
        [yes] 从未
       *[no] 没有
    }{ $none }{ $details }
happened-times = { $window }{ $what }{ $op ->
        [once] 恰好1次
       *[other] { $amount }次
    }{ $details }
did-event = { $type ->
    [email_sent] 被发送过邮件
    [email_delivered] 收到过邮件
    [email_bounced] 出现过邮件退信
    [email_opened] 打开过邮件
    [email_clicked] 点击过邮件中的链接
    [email_unsubscribed] 退订过邮件
    [email_complained] 投诉过垃圾邮件
    [push_sent] 被发送过推送
    [push_opened] 打开过推送
    [sms_sent] 被发送过短信
    [sms_clicked] 点击过短信中的链接
    [page_viewed] 浏览过页面
    [product_viewed] 浏览过商品
    [cart_added] 加入过购物车
    [checkout_started] 开始过结账
    [app_opened] 打开过应用
    [store_visited] 到过门店
   *[other] 发生过“{ $name }”事件
}
did-order = 下过单
did-buy = { $object ->
    [category] 购买过{ $category }类商品
    [brand] 购买过{ $brand }的商品
    [both] 购买过{ $brand }的{ $category }类商品
    [name] 购买过“{ $name }”
   *[any] 购买过商品
}
ordered-times = { $window }下单{ $amount }次{ $details }
bought-times = { $window }在{ $amount }笔订单中{ $what }{ $details }
bought-units = { $window }购买{ $amount }件{ $details }
bought-different = { $window }购买{ $amount }种不同{ $of ->
        [categories] 品类
        [brands] 品牌
       *[products] 商品
    }{ $details }
spent = { $window }消费{ $amount }{ $details }
average-order = { $window }平均订单金额{ $not ->
        [yes] 不是
       *[no] { "" }
    }{ $amount }{ $details }
status-note = { $status ->
    [returned] 仅限已退货订单
    [cancelled] 仅限已取消订单
    [late] 仅限延迟送达订单
    [first] 仅限首个订单
    [last] 仅限最后一个订单
   *[any] 包括已取消和已退货订单
}

engaged = { $window }{ $not ->
        [yes] { $ever ->
        [yes] 从未活跃
       *[no] 不活跃
    }
       *[no] { $ever ->
        [yes] 曾经活跃过
       *[no] 活跃
    }
    }
engaged-email = { $window }{ $not ->
        [yes] { $ever ->
        [yes] 从未
       *[no] 没有
    }
       *[no] { "" }
    }打开或点击过邮件
lapsed = { $not ->
        [yes] 从未购买过或{ $window }购买过
       *[no] 曾经购买过但{ $window }没有购买
    }
nth-order = { $not ->
        [yes] 从未
       *[no] 已
    }下第 { $n } 单
nth-order-when = 第 { $n } 单{ $not ->
        [yes] 不
       *[no] { "" }
    }{ $window }
nth-order-soon = 第 { $n } 单{ $not ->
        [yes] 不
       *[no] { "" }
    }在首单后 { $days } 天内{ $window }
first-order = 首次下单{ $not ->
        [yes] 不
       *[no] { "" }
    }{ $window }
last-order = 最近一次下单{ $not ->
        [yes] 不
       *[no] { "" }
    }{ $window }
ordered-ever = { $not ->
        [yes] 从未下过单
       *[no] 下过单
    }

sequence = { $window }{ $what }且之后{ $soon }{ $followed ->
        [yes] { $then }
       *[no] 没有{ $none }
    }
sequence-soon = { $days }天内

top = { $window }{ $measure }{ $not ->
        [yes] 不在
       *[no] { "" }
    }{ $lowest ->
        [yes] 最低
       *[no] 最高
    }的{ $share }{ $unit ->
    [count] 位
   *[percent] { "" }
}{ $among }
top-among = （限{ $condition }的客户）
measure = { $by ->
    [spend] 消费金额
    [orders] 订单数
    [units] 购买件数
    [average_order] 平均订单金额
    [days_since_order] 距上次下单天数
    [engagement] 互动次数
   *[other] { $field }
}
measure-lifetime-spend = 累计消费金额

consent = { $status ->
    [opted_in] { $not ->
            [yes] 未同意
           *[no] 同意
        }接收{ $channel }
    [opted_out] { $not ->
            [yes] 未拒绝
           *[no] 拒绝
        }接收{ $channel }
   *[pending] { $channel }的许可{ $not ->
           [yes] 并非
          *[no] { "" }
       }待确认
}
channel = { $channel ->
    [email] 邮件
    [sms] 短信
    [push] 推送
    [phone] 电话
   *[whatsapp] WhatsApp消息
}
reachable = { $not ->
        [yes] 无法
       *[no] 可以
    }通过{ $channel ->
    [email] 邮件
    [sms] 短信
   *[push] 推送
}触达
tickets-some = { $window }提交过客服工单{ $details }
tickets-none = { $window }{ $ever ->
        [yes] 从未
       *[no] 没有
    }提交过客服工单{ $details }
tickets-times = { $window }提交过{ $amount }个客服工单{ $details }
survey = { $window }{ $not ->
        [yes] 没有
       *[no] { "" }
    }回答过{ $type ->
    [nps] NPS调查
    [csat] CSAT调查
    [ces] CES调查
   *[any] 调查
}{ $score }{ $details }
survey-score = 且评分{ $amount }分
survey-class = { $window }{ $not ->
        [yes] 没有
       *[no] { "" }
    }在NPS调查中成为{ $class ->
    [promoter] 推荐者
    [passive] 被动者
   *[detractor] 贬损者
}{ $details }
in-segment = { $not ->
        [yes] 不在
       *[no] 在
    }“{ $name }”客户群中

assumption-engaged-window = “活跃”的时间范围：{ $window }
assumption-engaged-signs = 打开、点击、访问和下单都算活跃
assumption-lapsed-window = “流失”：{ $window }没有下单
assumption-top = “VIP”：{ $measure }最高的{ $share }
assumption-counting = 不计已取消和已退货的订单
assumption-new-window = “新”指：{ $window }
