unknown-measure = 没有名为“{ $name }”的指标。最接近的是：{ $near }。
report-not-by = 指标“{ $measure }”不能按“{ $table }”的字段拆分或筛选，因为它的数据与该表没有关联。可以使用这些表的字段：{ $tables }。
report-no-history = 指标“{ $measure }”只有当前数值，无法按时间显示。请去掉时间拆分后再查询。
report-not-of-people = 指标“{ $measure }”不属于单个客户，无法按客户条件缩小范围。请去掉客户条件后再查询。
report-no-column = 没有相关数据：未导入“{ $field }”列。请在文件中加上该列并重新导入。
report-by-personal = 报表不能按“{ $field }”拆分，因为那会列出个人信息。请按国家、地区或客户类型等共同属性拆分。
report-nothing-before = “全部时间”之前没有可对比的时段。请指定一个时间段，例如本月或过去90天。
products-filter = 该列表按产品属性排序，不能用“{ $field }”筛选。请改为按销售额或销量等排序，或去掉该筛选条件。
