store-unavailable = 存储没有响应或无法写入。未做任何更改；请稍后再试，如果仍然如此，请检查磁盘和工作区文件夹的权限。
store-unreadable = 工作区中的 store.db 文件不是可读取的存储。未做任何更改；请恢复它的备份，或用 --home 指定另一个工作区。
store-no-folder = 无法创建或写入工作区文件夹。请用 --home 选择另一个文件夹。
store-newer = 这个工作区由更新版本的 Rapport 创建（存储格式为 { $found }，当前版本支持 { $known }）。未做任何更改；请升级 Rapport 后再打开。

segment-not-found = 没有名为“{ $name }”的已保存客群。最接近的有：{ $near }。
segment-none-saved = 没有名为“{ $name }”的已保存客群，目前还没有保存过任何客群。请先创建一个并以该名称保存。
segment-name-taken = 已有另一个保存的客群叫“{ $name }”。请换一个名称，或先将那个客群归档。
segment-needs-name = 保存客群需要一个名称，例如“流失的沙龙”。
segment-nothing-to-undo = “{ $name }”已是第一个版本，没有可撤销的内容。
segment-nothing-to-redo = “{ $name }”的上一次更改不是撤销，没有可恢复的内容。
segment-refers-to-itself = 客群 { $id } 会以自身为基础。请去掉引用它的条件，或去掉使用了它的客群。

report-not-found = 没有名为“{ $name }”的已保存报表。最接近的有：{ $near }。
report-none-saved = 没有名为“{ $name }”的已保存报表，目前还没有保存过任何报表。请先创建一个并以该名称保存。
report-name-taken = 已有另一个保存的报表叫“{ $name }”。请换一个名称，或先将那个报表归档。
report-needs-name = 保存报表需要一个名称，例如“每周销售”。
report-nothing-to-undo = “{ $name }”已是第一个版本，没有可撤销的内容。
report-nothing-to-redo = “{ $name }”的上一次更改不是撤销，没有可恢复的内容。
