# RFM 网格：按最近购买、购买频率和消费金额看买家。

rfm-title = 买家 RFM 网格
rfm-group = 分组或格子
rfm-recency = 最近购买
rfm-frequency = 购买频率
rfm-money = 消费金额
rfm-share = 占买家比例
rfm-revenue = 销售额
rfm-revenue-share = 占销售额比例
rfm-axis-recency = 最近购买得分（5：最近）
rfm-axis-frequency = 购买频率得分（5：最频繁）
rfm-axis-money = 消费金额得分（5：最高）
rfm-none = 这段时间没有人购买，无从评分。
rfm-summary = 共有 { $customers } 位{ $count ->
   *[other] 买家
}参与评分。
rfm-largest = 人数最多的分组是“{ $name }”：{ $customers } 位{ $count ->
   *[other] 客户
}（{ $share }），销售额 { $revenue }（占 { $part }）。
rfm-richest = 销售额最多的是“{ $name }”：{ $revenue }（占 { $part }），来自 { $customers } 位{ $count ->
   *[other] 客户
}（{ $share }）。
rfm-rule = 1 至 5 分是该时段全部买家的五等分，5 分最好，与 RFM 细分相同。先列十个分组，再列格子；分组按最近购买，以及频率与金额平均值（向上取整）划分。
rfm-few = 只有 { $count } 位买家，五等分参考意义不大。
