catalog-column-table = 表
catalog-column-field = 字段
catalog-column-name = 名称
catalog-column-type = 类型
catalog-column-values = 取值
catalog-column-custom = 自有字段

catalog-type-text = 文本
catalog-type-integer = 整数
catalog-type-number = 数字
catalog-type-boolean = 是或否
catalog-type-date = 日期
catalog-type-timestamp = 日期和时间
catalog-type-json = 多项

catalog-yes = 是
catalog-between = { $low } 至 { $high }
catalog-personal = 个人数据，不显示
catalog-more = 另有 { $count } 个
