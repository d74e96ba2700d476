# 导入后的报告。

import-summary = 已导入：{ $tables }。
import-unchanged = 这些文件自上次导入以来没有变化，数据保持原样。
import-period-orders = 订单时间：{ $first } 至 { $last }。
import-period-events = 事件时间：{ $first } 至 { $last }。
import-rejected = { $table }：{ $count ->
   *[other] { $rows } 行未导入
}，原因：{ $reason }。

import-reason-bad-number = “{ $column }”不是能可靠读取的数字
import-reason-bad-time = “{ $column }”不是 ISO 8601 日期或时间
import-reason-bad-boolean = “{ $column }”既不是“是”也不是“否”
import-reason-bad-json = “{ $column }”不是 JSON
import-reason-duplicate-key = “{ $column }”已经出现过（保留第一行）
import-reason-unknown-reference = “{ $column }”在对应的表中不存在
import-reason-missing-value = “{ $column }”为空
import-reason-ragged-row = 该行的单元格数与表头不一致
import-reason-torn-quote = 引号没有闭合

import-own-currency = 所有金额均为 { $currency }，且没有汇率，因此金额以 { $currency } 显示。如需其他货币，请添加 fx_rates。
import-no-rate = { $table }：{ $count ->
   *[other] { $rows } 笔 { $currencies } 金额
}没有汇率；请补充 fx_rates，否则它们不会计入任何金额合计。
import-odd-status = orders：状态 { $words } 不属于 placed、shipped、delivered、returned、cancelled。{ $count ->
   *[other] 这 { $rows } 个订单
}按已售出计算；如不对，请在 mapping.yaml 中说明每个词的含义。
import-table-empty = { $table } 只有表头，没有数据行。
import-file-unused = 未使用（文件名不对应任何表）：{ $files }。

import-can = 您可以询问：{ $questions }。
import-can-customers = 客户是谁、在哪里
import-can-products = 商品、价格和库存
import-can-orders = 销售额、消费和回头客
import-can-order-items = 按商品和类别看买了什么
import-can-events = 访问、打开、点击以及谁已沉默
import-can-campaigns = 营销活动及其成本
import-can-consents = 可以联系哪些人
import-can-tickets = 客服工单及处理速度
import-can-surveys = 满意度和推荐度（NPS）
import-missing-products = 没有 products，无法按商品名称、类别或品牌回答。
import-missing-orders = 没有 orders，无法回答销售额、消费或买家的问题。
import-missing-order-items = 没有 order_items，无法回答买了什么。
import-missing-events = 没有 events，无法回答活跃度、打开、点击或访问的问题。
import-missing-campaigns = 没有 campaigns，无法按活动回答，也无法计算获客成本。
import-missing-consents = 没有 consents，没有人算作可联系。
import-missing-tickets = 没有 tickets，无法回答客服的问题。
import-missing-surveys = 没有 surveys，无法回答满意度或 NPS 的问题。
import-missing-fx-rates = 没有 fx_rates，只合计 { $currency } 金额。
