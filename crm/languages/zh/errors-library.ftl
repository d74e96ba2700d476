# 整理客户群时可能出现的问题。

segment-too-many-tags = 一个客户群最多可以有 { $most } 个标签。请先去掉一个。
segment-no-such-version = “{ $name }”没有第 { $version } 版，最新的是第 { $last } 版。
segment-in-use = “{ $name }”正用于{ $where }，因此保留在列表中。请先在那里把它去掉。
segment-bad-time = “{ $given }”不是时间，请写成 07:30 这样的形式。
segment-bad-share = 提醒所需的变化幅度应在 1% 到 1000% 之间，而不是 { $given }。
segment-not-saved = “{ $name }”还是草稿，请先命名保存。
segment-no-plan = “{ $name }”没有设定定期计数。
segment-nothing-archived = 没有名为“{ $name }”的已归档客户群。
