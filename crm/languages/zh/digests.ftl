# 首页、固定的报告、定时报告、提醒与同事。

home-title = 现状
home-pinned = 已固定
home-news = 最新消息
home-news-seen = 知道了
home-as-of = 截至{ $day }（{ $zone }）
home-nothing = 这段时间没有数据。
home-course = { $grain ->
    [day] { $count }天，介于{ $lowest }与{ $highest }之间
    [week] { $count }周，介于{ $lowest }与{ $highest }之间
    [month] { $count }个月，介于{ $lowest }与{ $highest }之间
    [quarter] { $count }个季度，介于{ $lowest }与{ $highest }之间
   *[year] { $count }年，介于{ $lowest }与{ $highest }之间
}
home-against = { $grain ->
    [day] 与前一天相比
    [week] 与前一周相比
    [month] 与前一个月相比
    [quarter] 与前一个季度相比
   *[year] 与前一年相比
}
home-against-value = 之前为{ $value }
home-points = { $by }分
home-share = { $all }位客户的{ $share }
home-open = 打开{ $name }
home-unpin = 把{ $name }从首页移除
home-earlier = 把{ $name }前移
home-later = 把{ $name }后移
home-pin = 固定到首页
home-was-pinned = “{ $name }”已固定到您的首页。
home-was-unpinned = “{ $name }”已从您的首页移除。
home-was-put-aside = 已收起。
home-ask-revenue = 上周销售额环比
home-ask-engaged = 过去13周每周活跃客户数
home-ask-reachable = 有多少可触达客户？
home-ask-attributed = 上周邮件归因收入环比
home-ask-nps = 上个月NPS环比
pin-nothing = 这里还没有可以固定的内容。请先要一份报告，再说“把这个固定到首页”。
pin-unknown = 您的首页上没有“{ $name }”。现有：{ $known }。
pins-full = 首页最多固定{ $most }份报告，请先移除一份。
pins-none = 您的首页还没有固定任何报告。请先要一份报告，再说“把这个固定到首页”。
pins-list = 您的首页上有：{ $names }。

standing-rhythm = { $every ->
    [daily] 每天{ $at }
    [weekday] 周一至周五{ $at }
    [monthly] { $last ->
        [yes] 每月{ $day }日（或当月最后一天）{ $at }
       *[no] 每月{ $day }日{ $at }
    }
   *[weekly] 每{ $weekday }{ $at }
}
standing-unknown = 没有名为“{ $name }”的定时报告或提醒。现有：{ $known }。
standing-none = 目前没有定时报告，也没有提醒。
standing-title = 定时报告和提醒
standing-column-name = 名称
standing-column-kind = 类型
standing-column-when = 时间
standing-column-to = 发给
standing-column-next = 下一次
standing-column-status = 状态
standing-kind = { $kind ->
    [digest] 定时报告
   *[alert] 提醒
}
standing-status = { $status ->
    [requested] 等待批准
    [active] 运行中
    [rejected] 已拒绝
   *[stopped] 已停止
}
standing-here = 首页
standing-stopped = “{ $name }”已停止，不会再发送。
standing-started = “{ $name }”已启用：{ $when }，首次为{ $first }。
standing-rejected = { $by }拒绝了“{ $name }”，不会发送任何内容。
standing-approved = 已由{ $by }批准。
standing-released = { $count ->
    [0] “{ $name }”没有被暂缓的消息。
   *[other] “{ $name }”被暂缓的{ $count }条消息{ $release ->
        [yes] 现在发出
       *[no] 已丢弃
    }。
}

digest-opening = 您的报告“{ $name }”
digest-why = { $by }设置了此报告（{ $when }）。停止请用：rapport reports unschedule { $id }。
digest-as-of = 截至{ $when }（{ $zone }）。
digest-more-rows = 共{ $all }行，此处为前{ $shown }行。
digest-latest-rows = 共{ $all }行，此处为最近{ $shown }行。
digest-summary = { $when }把“{ $name }”发给{ $to }
digest-asked = { $summary }。在有人批准之前不会发送任何内容。
digest-report-archived = 报告“{ $name }”没有保存或已归档，无法发送。请先保存，或从归档中恢复。
digest-which-report = 要发送哪份报告？我无法把“{ $words }”读作一份报告。请先问这份报告，或说出已保存报告的名称。
digest-no-report = 这里没有可发送的报告。请先要一份报告，或说出已保存报告的名称。

alert-rule = { $side ->
    [below] 低于{ $line }
   *[above] 高于{ $line }
}
alert-looked-at = 每次导入之后，并按时间
alert-again = 只提醒一次；回到{ $line }之后才会再次提醒。
alert-crossed = { $name }：{ $measure }为{ $value }（{ $period }），{ $side ->
    [below] 低于{ $line }
   *[above] 高于{ $line }
}。
alert-summary = “{ $name }”{ $rule }时通知{ $to }
alert-summary-here = “{ $name }”{ $rule }时在首页提醒
alert-made = { $summary }。现在：{ $now }。{ $again }
alert-beyond-already = 目前已经越线，所以下一次越线时才会提醒。
alert-why = { $by }设置了此提醒。停止请用：rapport alerts stop { $id }。
alert-no-line = 到什么数值时提醒？例如：“每周收入低于10万时告诉我”。
alert-no-rate = 没有{ $currency }的汇率，无法比较这条线。请用报告货币说明，或导入fx_rates。
alert-not-one-number = 提醒只看一个数字。请说一个不带拆分的指标，例如“每周收入”或“退信率”。

news-held = “{ $name }”没有发送：到期时（{ $due }）这台机器没有运行，现在已太晚，不会自行发送。放行请用：rapport reports release { $id }。
news-missed = 自{ $due }起，这台机器没有运行，“{ $name }”错过了{ $count }次发送。
news-unknown = “{ $name }”（{ $due }）是否到达{ $count }个地址不得而知：机器中途停止。不会再次发送。
news-failed = “{ $name }”未能完成：{ $why }

colleague-no-address = “{ $given }”既不是邮箱地址，也不是#marketing这样的Slack频道。
colleague-is-customer = 这个地址属于一位客户。报告和提醒只发给同事。
colleague-not-verified = { $address }不在已验证的名单上，不会向它发送任何内容。已验证：{ $known }。添加请用：rapport colleagues add { $address }。
colleague-none-of-yours = 我没有您的已验证地址。请用“rapport colleagues add 您的地址 --person { $user }”添加，或说出一位同事的地址。
colleague-unknown = { $address }不在同事名单上。
colleague-wrong-code = 验证码与{ $address }不符、已超过7天，或尝试次数过多。重新获取请用：rapport colleagues add { $address }。
colleague-code-subject = 您的报告验证码：{ $code }
colleague-code = 要在此地址接收{ $company }的报告，请交回此验证码：{ $code }
colleague-code-sent = 验证码已发给{ $address }。确认请用：rapport colleagues confirm { $address } 验证码
colleague-code-why = { $company }有人登记了此地址。如果您并不期待来自那里的报告，无需理会。
colleague-verified = { $address }已验证。
colleague-removed = 不会再向{ $address }发送任何内容。
colleague-not-reached = 验证码无法送达{ $address }。请检查地址以及发送渠道是否正常。
colleague-state = { $verified ->
    [yes] 已验证
   *[no] 等待验证码
}
slack-unavailable = Slack目前不接收消息，稍后会再试。

due-sent = { $name }：已发送{ $sent }，暂缓{ $held }，失败{ $failed }，不明{ $unknown }。
due-crossed = { $name }：已越线。
due-failed = { $name }：{ $why }
due-nothing = 没有到期的任务。

screens-fact-to = 发给
screens-fact-when = 时间
screens-fact-zone = 时区
screens-fact-first-time = 首次
screens-fact-reports = 报告
screens-fact-rule = 界线
screens-fact-looked-at = 检查时间
screens-fact-now = 现在
screens-fact-rearmed = 频率
progress-pin-report = 正在固定……
progress-schedule-report = 正在准备定时发送……
progress-set-alert = 正在设置提醒……
progress-standing = 正在查看定时报告……
