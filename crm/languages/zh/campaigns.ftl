campaign-name = { $purpose ->
    [winback] 唤回
    [promotion] 促销
    [arrivals] 新品上架
    [thanks] 感谢
    [survey] 调研
    [cart] 购物车提醒
    [birthday] 生日祝福
    [welcome] 欢迎
   *[newsletter] 资讯
}：{ $segment }
campaign-greeting = { $name }，您好：
campaign-greeting-nameless = 您好：
campaign-closing = { $company } 团队敬上
campaign-reason = 您收到这封邮件，是因为您同意接收 { $company } 的资讯。
campaign-unsubscribe = 退订
campaign-someone = 尊敬的客户

campaign-winback-subject = 好久不见，{ $company } 期待与您重逢
campaign-winback-preheader = 自您上次光临以来，我们有了一些新变化。
campaign-winback-heading = 我们很想念您
campaign-winback-text = 有一段时间没有您的消息了。{ $products ->
        [0] 这段时间我们有了许多新变化，很想与您分享。
       *[other] 这是目前顾客们最喜爱的产品，特意为您挑选：
    }
campaign-winback-button = 看看有什么新变化

campaign-promotion-subject = { $products ->
        [0] { $company } 为您精选
        [one] { $product }，为您精选
       *[other] { $product } 等好物，为您精选
    }
campaign-promotion-preheader = 用心挑选，等您拥有。
campaign-promotion-heading = 为您精选
campaign-promotion-text = { $products ->
        [0] 看看我们的团队本周推荐了什么。
       *[other] 这是我们的团队本周为您推荐的：
    }
campaign-promotion-button = 立即选购

campaign-arrivals-subject = { $products ->
        [0] { $company } 新品上架
        [one] 新品：{ $product }
       *[other] 新品：{ $product } 等
    }
campaign-arrivals-preheader = 刚刚上架，抢先一步了解。
campaign-arrivals-heading = 新品到店
campaign-arrivals-text = { $products ->
        [0] 我们上架了新品，您是最先知道的顾客之一。
       *[other] 以下新品刚刚到店，您是最先看到的顾客之一：
    }
campaign-arrivals-button = 探索新品

campaign-newsletter-subject = 来自 { $company } 的消息
campaign-newsletter-preheader = 新鲜资讯，以及顾客们最喜爱的产品。
campaign-newsletter-heading = { $company } 近期动态
campaign-newsletter-text = 这一次，我们想与您分享以下内容。{ $products ->
        [0] 更多内容请见我们的网站。
       *[other] 我们挑选了几款顾客们最喜爱的产品：
    }
campaign-newsletter-button = 了解更多

campaign-thanks-subject = { $company } 全体同仁感谢您
campaign-thanks-preheader = 很高兴有您同行。
campaign-thanks-heading = 谢谢您
campaign-thanks-text = 感谢您的信任。{ $products ->
        [0] 如果有任何我们能帮上忙的地方，请直接回复这封邮件。
       *[other] 如果您想寻找灵感，不妨看看这些：
    }
campaign-thanks-button = 欢迎光临

campaign-survey-subject = 占用您两分钟，让 { $company } 做得更好
campaign-survey-preheader = 告诉我们哪里做得好，哪里还可以改进。
campaign-survey-heading = 您怎么看？
campaign-survey-text = 您的意见能帮助我们改进。大约需要两分钟，每一份回答我们都会认真阅读。
campaign-survey-button = 提交意见

campaign-cart-subject = 您的购物车里还有商品
campaign-cart-preheader = 我们为您保留着。
campaign-cart-heading = 还在考虑吗？
campaign-cart-text = 您的购物车里还有商品，我们为您保留着。如果下单前有任何疑问，请直接回复这封邮件。
campaign-cart-button = 返回购物车

campaign-birthday-subject = { $company } 祝您生日快乐
campaign-birthday-preheader = 今天，好好犒劳自己。
campaign-birthday-heading = 生日快乐！
campaign-birthday-text = 我们全体同仁祝您度过美好的一天。{ $products ->
        [0] 别忘了犒劳一下自己。
       *[other] 不妨挑一份喜欢的犒劳自己：
    }
campaign-birthday-button = 犒劳自己

campaign-welcome-subject = 欢迎来到 { $company }
campaign-welcome-preheader = 很高兴认识您。
campaign-welcome-heading = 欢迎！
campaign-welcome-text = 很高兴认识您。{ $products ->
        [0] 欢迎随意浏览，如有问题请写信给我们。
       *[other] 不妨从顾客们最喜爱的产品开始：
    }
campaign-welcome-button = 随便看看

campaign-approval-summary = 将“{ $name }”发送给“{ $segment }”中的 { $people } 人
campaign-approval-left-out = 该客群中有 { $people } 人未被包括：{ $reasons }。
campaign-left-out = { $reason ->
    [no_address] { $people } 人没有邮箱地址
    [bad_address] { $people } 人的邮箱地址无法投递
    [no_consent] { $people } 人未同意接收邮件
    [stopped] { $people } 人曾退信、投诉或退订
    [suppressed] { $people } 人在禁发名单上
    [capped] { $people } 人近期收到的邮件已达上限
    [holdout] { $people } 人在对照组中
   *[same_address] { $people } 人与他人邮箱地址相同
}
campaign-status = { $status ->
    [draft] 草稿
    [requested] 等待审批
    [approved] 已批准
    [sending] 发送中
    [sent] 已发送
   *[cancelled] 已取消
}
campaign-sent = “{ $name }”：已发送 { $sent } 封，失败 { $failed } 封，最后一刻排除 { $suppressed } 封，不确定 { $unknown } 封。
campaign-unknown = 发送中断时有 { $people } 封邮件正在发出，可能已经送出，也可能没有，因此列出供您查看，系统不会自动重发。
campaign-busy = 另一个进程正在发送“{ $name }”。
