# What the knowledge index holds, and what of it is shown.

knowledge-own-work = 贵公司的既有成果
knowledge-own = 贵公司的既有成果：{ $names }。
knowledge-without-index = 搜索索引暂时没有响应；以下内容是不用索引、在内存中找到的。
knowledge-kind = 类别
knowledge-name = 名称
knowledge-reached = 触达
knowledge-opened = 打开
knowledge-clicked = 点击
knowledge-campaign = 活动
knowledge-segment = 细分
knowledge-report = 报告
index-built = 索引已重建：{ $where } 中有 { $documents } 个文档，向量模型为 { $embedding }。
index-held = { $where }，向量模型为 { $embedding }：{ $kinds }。
index-trouble = 搜索索引不可用：{ $why } 提问会在没有索引的情况下回答。可用“rapport index rebuild”重建。
index-not-written = 数据已导入，但搜索索引无法写入：{ $why } 可用“rapport index rebuild”重建。
shell-no-dimension = { $name } 的值是“{ $given }”。请给出该模型的向量维数，例如 1536。
