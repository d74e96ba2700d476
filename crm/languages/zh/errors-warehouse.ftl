# 数据库中的数据仓库无法使用时的提示。
warehouse-down = 数据仓库 { $place } 没有响应：{ $why }。请检查服务器是否在运行，以及 RAPPORT_WAREHOUSE（或 ~/.pgpass）中的地址和密码是否正确。
warehouse-gone = 数据仓库 { $place } 已不存在：请重新导入您的数据表。
warehouse-texts = 数据库 { $place } 不能保存所有语言的文字：请用 ENCODING 'UTF8' 和 LC_CTYPE 'C.UTF-8' 新建一个数据库，再导入其中。
warehouse-not-a-query = 数据仓库每次只回答一条读取查询：这条语句不是，因此没有执行。
warehouse-not-a-table = 数据仓库中没有表 { $name }：不能读取其他内容，查询没有执行。
warehouse-not-a-function = 数据仓库的查询中不能使用 { $name }，查询没有执行。
warehouse-no-address = { $given } 不是数据仓库的地址：请填写 postgresql://用户@主机/数据库，或者填写“duckdb”表示使用工作区文件夹。
