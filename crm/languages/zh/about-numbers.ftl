# 关于数字的问题：数据多新、背后有多少行、缺什么。

about-table = { $table }：最新 { $last }，最早 { $first }；共 { $rows } 行。
about-rows = { $measure }：{ $parts }。
about-rows-of = { $rows } 行（{ $tables }）
about-nothing-missing = 据我们所知，这些数字没有缺漏。
about-no-tables = 未导入：{ $tables }。与此有关的问题无法回答。
about-no-report = 还没有显示过报表，没有数字可以解释。请先问一个报表，例如每月销售额，或问某个词的含义，例如客单价。
about-title-definition = 计算方法
about-title-freshness = 数据更新情况
about-title-rows = 数字背后的行数
about-title-missing = 缺什么

about-things-customers = 客户
about-things-products = 商品
about-things-orders = 订单
about-things-order-items = 订单明细
about-things-events = 事件
about-things-campaigns = 营销活动
about-things-consents = 授权记录
about-things-tickets = 工单
about-things-surveys = 问卷回答
