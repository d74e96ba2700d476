customer-order = 订单 { $total }，{ $status }
customer-ticket = 客服工单“{ $category }”，{ $status }
customer-survey = 回答了调研（{ $type }）：{ $score }
