# 价值、购物车、名单与库存类指标：含义与单位。

report-days = { $days } 天
report-by-age = 年龄段
report-by-segment = 细分
report-cohort-first-order = 首单{ $grain }
report-cohort-signup = 注册{ $grain }
report-in-none = 都不属于
report-months = { $months } 个月
said-cost-shared = 营销活动的成本按收件客户平均分摊。
report-mixed-currencies = 不同货币的金额不能相加，“{ $measure }”需要指定一种货币：请按货币拆分，或只看一种货币。按汇率换算后的销售额可以直接查询。
report-no-past = 指标“{ $measure }”只有当前值，无法与以前的时期比较。请直接查看当前值，或比较有历史的指标，例如销量。
measure-definitions = 指标的定义
measure-source = 来源：{ $tables }。单位：{ $unit }。
measure-unit-count = 数量
measure-unit-fraction = 占比，1 为全部
measure-unit-hours = 小时
measure-unit-days = 天
measure-unit-months = 月
measure-unit-score = 分
measure-unit-number = 数值

glossary-measure-gross-revenue = 折扣前的销售额：订单金额加上优惠金额，以 { $currency } 计。销售额本身已扣除折扣。
glossary-measure-own-currency-revenue = 按实际收取的货币合计订单金额，各货币分开，不换算。
glossary-measure-margin-rate = 商品销售额减去成本，再除以该销售额；仅计成本已知的部分。
glossary-measure-total-opens = 邮件的全部打开次数，同一客户重复打开也计入。
glossary-measure-total-clicks = 邮件中的全部点击次数，同一客户重复点击也计入。
glossary-measure-total-open-rate = 全部打开次数除以送达邮件数；多次打开时会大于 1。
glossary-measure-total-click-rate = 全部点击次数除以送达邮件数。
glossary-measure-sell-through = 期间售出件数，除以售出件数与当前库存之和。
glossary-measure-delivery-time = 从下单到送达的平均天数。
glossary-measure-ltv-to-cac = 期间新获买家的平均终身消费，除以期间每位新客户的营销成本。
glossary-measure-payback = 获客成本除以期间新获客户每月带来的毛利：多少个月后收回获客成本。
glossary-measure-revenue-per-buyer = 期间已知客户的销售额除以购买客户数，以 { $currency } 计。
glossary-measure-cart-rate = 加购客户数除以浏览过商品的客户数。
glossary-measure-checkout-rate = 发起结账的客户数除以加购客户数。
glossary-measure-cart-abandonment-rate = 加购后没有有效订单的客户数，除以加购客户数。
glossary-measure-list-growth = 期间加入邮件名单的客户数减去离开的客户数。
glossary-measure-list-joined = 期间加入邮件名单的客户数：同意接收邮件，且此前不在名单上。
glossary-measure-list-left = 期间离开邮件名单的客户数：撤回同意、退订、投诉或邮件被退回。
report-each-currency = { $currencies }没有汇率，金额无法相加。因此改为分别显示每种货币的销售额，按实际收取的货币计。
report-by-currency-instead = 不同货币的金额不能相加，因此分别显示每种货币。
report-each = { $measure }：{ $values }。
report-highest-each = { $measure }，每种货币的最高值：{ $values }。
report-named-value = { $name } { $value }

# Over a column of the company's own.
own-number-avg = 平均{ $field }
own-number-sum = { $field }总计
own-number-max = 最高{ $field }
own-number-min = 最低{ $field }
