# What the assistant answers and asks back in the conversation.

answer-segment-count = { $count ->
    [0] 没有人同时满足这些条件。
   *[other] **{ $shown } 位客户**。
  }
answer-segment-saved = 已保存为“{ $name }”。
answer-segment-undone = 已恢复：{ $description }，共 { $shown } 位客户。
answer-no-segments = 还没有保存过分群。
answer-segments = 已保存的分群：{ $count } 个
answer-fields = 可以询问 { $count } 个字段
answer-nothing-known = 知识库里没有相关内容。
answer-campaign-drafted = 草稿已完成：**{ $subject }**。{ $size } 人中可触达 { $reachable } 人；尚未发送任何内容。
answer-customer = 客户 { $id }，联系方式已隐藏。
answer-thanks = 不客气。
answer-greet = 您好！请用自己的话告诉我想找的客户、想看的数据或商品。
answer-help = 用自己的话说出需求即可：找客户（“不活跃的美国沙龙店主”）、看数据（“今年每周销售额”）、找商品（“最畅销的两款吹风机”），或给找到的客户写邮件。我会说明理解方式、准确人数和 SQL；未经人工批准不会发送任何内容。
answer-decline-export = 对话中不提供个人联系方式。请先建立分群；有权限的人员可以从卡片导出编号，每次导出都有记录。
answer-decline-delete = 消息不能删除任何数据。有权限的人员可以在管理界面归档分群或删除客户。
answer-limit = 步骤过多，已停止。以下是目前的结果。
answer-fallback = 语言模型没有回答（{ $why }），由内置模型作答。
answer-model-key = 密钥被拒绝
answer-model-timeout = 超时
answer-model-down = 无法连接
answer-model-unusable = 返回内容无法使用
answer-approved = 已由 { $by } 批准。
answer-rejected = 已由 { $by } 拒绝，未发送任何内容。
answer-too-long = 这条消息超过 { $most } 个字符，请精简后再试。
answer-broken = 这里出错了，已记录。没有任何改动；请重试或换一种说法。
ask-empty = 您想了解什么？
ask-segment-of-whom = 分群应包含哪些人？请至少说明一项，例如国家、买过什么或活跃程度。
ask-measure = 您想看哪个指标？
ask-what = 没能理解您想看什么。请说明客户、指标或商品。
ask-write-to-whom = 邮件要发给谁？请先描述这些人。
ask-unknown-words = 没有关于“{ $words }”的数据。请去掉它或换一种说法。
ask-unplaced = 没能理解“{ $words }”在这里的作用，请说明。
ask-left-out = “{ $words }”之后的内容是指被排除的人，还是其他所有人？可以用括号说明：除了（买过东西的黄金会员）以外的所有客户。
ask-they = “{ $words }”指的是谁？还没有提到任何人，请先说明是哪些客户，例如“北京的沙龙店主”。
ask-no-rate = 数据中没有{ $currency }的汇率，请用{ $ours }说明金额。
ask-which-language = 这些词在几种语言里都有，意思却不同。您用的是哪一种？
ask-one-at-a-time = 这是两个请求，我一次回答一个。先回答哪个？
ask-send-later = 邮件在有人批准后才会发出；目前还不能设定稍后的发送时间。请去掉时间，等到该发送时再批准。
ask-future = 报表只展示已经发生的事情，而这段时间尚未到来。请说一个已经开始的时间段。
ask-other-currency = 这里的金额以 { $ours } 显示，按您数据中的汇率换算，而不是 { $currency }。要看以 { $currency } 收取的金额，请问“按订单币种的原始货币收入”；报表货币可在目录中设置。
ask-out-of-bounds = “{ $words }”里的数字在这里不能用。排名可取 1 到 10,000 行，移动平均可取 2 到 366 期。应该用哪个数字？
ask-future-people = 只能查找人们已经做过的事，而这段时间尚未到来。请说一个已经开始的时间段；只有生日、日期和预计的下一次购买可以在将来。
ask-no-rows = 还没有展示过表格，因此没有哪一行对应的客户。请先要一份报表，再说明是哪一行。
ask-nothing-before = 还没有可以撤销的内容。
ask-nothing-to-save = 还没有可保存的分群。请先描述这些人。
ask-option-revenue = 今年每月销售额
ask-option-orders = 今年每月订单数
ask-option-customers = 各国客户数
ask-option-open-rate = 今年各活动的打开率
answer-column-id = 编号
answer-column-name = 名称
answer-column-customers = 客户数
answer-column-made-by = 创建人
answer-column-made-at = 创建日期
unknown-tool = 没有名为 { $name } 的工具。可用工具：{ $known }。

example-1 = 细分不活跃的美国沙龙店主
example-2 = 过去一年买过吹风机但没买过洗发水的客户
example-3 = 德国消费最高的5%客户
example-4 = 按周显示销售额
example-5 = 今年各活动的打开率
example-6 = 过去3个月销售额最高的5个国家
example-7 = 最畅销的5款吹风机
example-8 = 100美元以下的吹风机
example-9 = 评分高于4.5的洗发水
example-10 = 给法国流失的客户写一封挽回邮件
example-11 = 给德国的造型师写一封新闻邮件
example-12 = 给VIP客户写一封关于吹风机的邮件

progress-make-segment = 正在统计客户…
progress-run-report = 正在计算报表…
progress-find-products = 正在查找商品…
progress-draft-campaign = 正在撰写草稿…
progress-request-launch = 正在准备申请…
