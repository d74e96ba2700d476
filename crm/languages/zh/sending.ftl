# 客户群中哪些人可以收到邮件，逐步说明；以及公司保留不发的人。

sendable-title = 可以发送邮件的人
sendable-members = 在客户群中
sendable-address = 有邮箱地址
sendable-consent = 同意接收邮件
sendable-suppressed = 不在禁发范围
sendable-capped = 最近 { $days } 天收到的邮件少于 { $mails } 封
sendable-holdout = 不在 { $percent } 的对照组中
screens-fact-capped = 近期邮件已达上限
screens-fact-holdout = 在对照组中
catalog-bad-sending = catalog.yaml 将 { $where } 设为“{ $given }”，无法使用。可用的写法：frequency_cap: {"{"}mails: 4, days: 7{"}"}，holdout_percent 为 0 到 50。
