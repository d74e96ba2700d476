# 整理已保存的客户群：有哪些、有何变化、需要提醒什么。

library-in-segment = 客户群“{ $name }”
library-in-report = 报表“{ $name }”
library-in-campaign = 营销活动“{ $name }”

difference-none = 含义没有差别
difference-added = 新增：{ $condition }
difference-removed = 去掉：{ $condition }
difference-window = 时间范围：{ $before } → { $after }
difference-amount = 数量或金额：{ $before } → { $after }
difference-details = 细节：{ $before } → { $after }
difference-values = { $field }：{ $before } → { $after }
difference-whole = { $before } → { $after }
difference-of = { $change }（{ $condition }）
difference-ever = 全部时间
difference-nothing = 无

notice-moved = “{ $name }”从 { $before } 位客户{ $way ->
    [up] 增加
   *[down] 减少
}到 { $after } 位{ $share ->
    [nothing] { "" }
   *[other] （{ $share }）
}。
notice-failed = 无法统计“{ $name }”：{ $why }

library-column-id = ID
library-column-segment = 客户群
library-column-customers = 客户数
library-column-change = 变化
library-column-folder = 文件夹
library-column-tags = 标签
library-column-kind = 类型
library-column-uses = 用于
library-column-plan = 计数
library-column-made-by = 创建人
library-column-made-at = 创建日期
library-column-version = 版本
library-column-difference = 变化内容
library-column-at = 时间
library-column-field = 字段
library-column-why = 原因
library-live = 动态
library-frozen = 固定名单
library-archived-kind = 已归档
library-every = { $every ->
    [hourly] 每小时
    [daily] 每天 { $at }
   *[weekly] 每{ $weekday } { $at }
}

library-list = { $shown } 个已保存的客户群{ $count ->
   *[other] { "" }
}
library-list-archived = { $shown } 个已归档的客户群{ $count ->
   *[other] { "" }
}
library-list-unused = { $shown } 个客户群未被使用，且 { $days } 天内没人查看{ $count ->
   *[other] { "" }
}
library-list-growing = 最近 { $days } 天内有 { $shown } 个客户群增长{ $count ->
   *[other] { "" }
}
library-list-shrinking = 最近 { $days } 天内有 { $shown } 个客户群减少{ $count ->
   *[other] { "" }
}
library-list-moving = 最近 { $days } 天内有 { $shown } 个客户群的人数有变化{ $count ->
   *[other] { "" }
}
library-none = 没有符合的已保存客户群。
library-none-unused = 每个已保存的客户群都有使用，或在最近 { $days } 天内被查看过。
library-none-growing = 最近 { $days } 天内没有客户群增长。
library-none-shrinking = 最近 { $days } 天内没有客户群减少。
library-none-moving = 最近 { $days } 天内没有客户群的人数发生变化。
library-none-archived = 没有已归档的客户群。
library-first-biggest = 最大的是“{ $name }”，有 { $size } 位客户。
library-first-smallest = 最小的是“{ $name }”，有 { $size } 位客户。
library-first-growing = 增长最多的是“{ $name }”：从 { $before } 位到 { $size } 位客户。
library-first-shrinking = 减少最多的是“{ $name }”：从 { $before } 位到 { $size } 位客户。
library-first-newest = 最新的是“{ $name }”，由 { $by } 于 { $on } 创建。
library-first-oldest = 最早的是“{ $name }”，由 { $by } 于 { $on } 创建。
library-computed = 当时没有保存人数的，按数据中的日期计算得出。

library-renamed = “{ $before }”现在叫“{ $name }”。
library-copied = 已复制为“{ $name }”。
library-archived = “{ $name }”已归档，不再出现在列表中；说“恢复{ $name }”即可找回。
library-restored = “{ $name }”已回到列表中。
library-tagged = “{ $name }”的标签：{ $tags }。
library-untagged = “{ $name }”没有标签。
library-moved = “{ $name }”已放入文件夹“{ $folder }”。
library-moved-out = “{ $name }”不在任何文件夹中。
library-back = “{ $name }”已恢复原样（{ $difference }）：{ $description } – { $shown } 位客户。
library-planned = “{ $name }”{ $when }计数{ $share ->
    [nothing] { "" }
   *[other] ，变化达到 { $share } 时提醒
}。下次：{ $next }。
library-unplanned = “{ $name }”不再自动计数。
library-refreshed = “{ $name }”：{ $size } 位客户{ $before ->
    [nothing] { "" }
   *[other] ，之前为 { $before } 位
}。
library-nothing-due = 目前没有到期需要计数的客户群。
library-same = 它与“{ $name }”含义相同。
library-like = 它与“{ $name }”相似，区别在于：{ $difference }。
library-like-none = 没有与它相似的其他已保存客户群。

library-made = “{ $name }”由 { $by } 于 { $on } 创建{ $changed ->
    [nothing] { "" }
   *[other] ，最近一次由 { $changed } 于 { $when } 修改（第 { $version } 版）
}。
library-used = “{ $name }”用于{ $where }。
library-not-used = “{ $name }”没有用在任何地方。
library-since = “{ $name }”在{ $when }有 { $before } 位客户，现在有 { $after } 位（{ $change }）。
library-since-same = “{ $name }”有 { $after } 位客户，与{ $when }相同。
library-since-uncounted = 无法统计“{ $name }”在{ $when }的人数。
library-when = { $date }
library-definition-same = 此后定义没有改动。
library-definition-changed = 定义有改动：{ $difference }。
library-versions = “{ $name }”有 { $count } 个版本
library-sizes = “{ $name }”保存过的人数
library-sizes-none = 还没有保存过“{ $name }”的人数。刷新一次就会保存。
library-first-version = 第一版
library-renamed-version = 改名为“{ $name }”
library-notices = { $count } 条提醒
library-no-notices = 没有提醒。
library-put-aside = 已处理：{ $count }。
library-fields = 有 { $count } 个字段与“{ $topic }”有关
library-no-fields = 数据中没有与“{ $topic }”有关的字段。问“我们有哪些数据？”可列出全部字段。
library-field-name = 字段名称
library-field-value = 取值：{ $values }
library-field-table = 表：{ $table }
library-ask-which = 您指的是哪个客户群？请说出名称，或先把它显示出来。
library-ask-fields = 关于什么？

library-open = 打开
library-rename = 重命名
library-copy = 复制
library-archive = 归档
library-restore = 恢复
library-copy-name = { $name }（副本）
library-say-open = 打开“{ $name }”
library-say-copy = 复制“{ $name }”
library-say-archive = 归档“{ $name }”
library-say-restore = 恢复“{ $name }”
library-say-rename = 把“{ $name }”重命名为
library-uses = 用于 { $count } 处
library-by = { $by }，{ $on }
