# 关于数据中不存在的值，以及过长的列表。

value-of-nobody-near = 数据的“{ $field }”中没有“{ $value }”。您是指{ $near }吗？
value-of-nobody = 数据的“{ $field }”中没有“{ $value }”。其中有：{ $there }。
value-of-nobody-at-all = 数据的“{ $field }”中没有“{ $value }”，也没有任何其他值。
deed-unrecorded = 数据的“{ $field }”中完全没有“{ $values }”，因此无法知道谁做过、谁没有做过。
values-too-many = 这个列表有 { $count } 个值，一个条件最多可以有 { $most } 个。请用“rapport lists add”把它存成名单，再查询名单上的客户。
