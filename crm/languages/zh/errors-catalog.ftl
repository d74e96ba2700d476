no-table = 没有{ $table ->
        [customers] 客户
        [products] 产品
        [orders] 订单
        [order_items] 订单明细
        [events] 客户行为（打开、点击、访问）
        [campaigns] 营销活动
        [consents] 营销授权
        [tickets] 客服工单
        [surveys] 问卷
        [fx_rates] 汇率
       *[other] 这方面
    }的数据，因为没有导入“{ $table }”表。请把 { $table }.csv 放进文件夹后重新导入，就可以查询了。
unknown-field = 没有名为“{ $name }”的字段。最接近的是：{ $near }。
unknown-word = “{ $name }”在这里没有专门的含义。有含义的最接近的词是：{ $near }。

catalog-not-yaml = { $file } 不是可读的 YAML：请检查第 { $line } 行。没有做任何更改。
catalog-unknown-key = catalog.yaml 中的 { $where } 不是可用的设置。最接近的是：{ $near }。
catalog-unknown-field = catalog.yaml 中的 { $where } 指向一个您的数据里没有的字段。最接近的是：{ $near }。
catalog-bad-currency = catalog.yaml 把 { $where } 设为“{ $given }”，这不是货币代码。可用的例子：EUR。
catalog-bad-timezone = catalog.yaml 把 { $where } 设为“{ $given }”，这不是时区。可用的例子：Europe/Berlin。
catalog-bad-number = catalog.yaml 把 { $where } 设为“{ $given }”。这里需要 { $least } 到 { $most } 之间的数字。
catalog-bad-names = catalog.yaml 中 { $where } 的内容不能作为名称读取。名称应按语言列出，例如 en: [chairs]。
catalog-bad-words = catalog.yaml 中 { $where } 的内容不能作为自定义词读取。每个词需要 say（列表）和 means（条件）。
catalog-bad-meaning = catalog.yaml 在 { $where } 给出的“{ $word }”的含义不是客户条件。可用的例子：{ $example }。
