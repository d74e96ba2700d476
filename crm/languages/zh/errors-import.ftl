# 导入或读取数据时可能出现的问题。

warehouse-none = 还没有导入客户数据：请用您的表格运行“rapport import 文件夹”，或运行“rapport demo”试用示例公司。
warehouse-too-slow = 数据库未能在 { $seconds } 秒内回答：请缩短时间范围或减少客户数量。

import-running = 另一个导入正在处理这些数据：请等它结束后再重新开始。
import-source-missing = { $source } 处没有内容：请给出文件夹、.zip、.csv、.csv.gz 或 .parquet 文件，或数据库地址。
import-source-empty = { $source } 中没有表格：请按内容命名文件（{ $known }），扩展名为 .csv、.csv.gz 或 .parquet，或在 mapping.yaml 中说明哪个文件是哪张表（“rapport import --suggest-mapping 文件夹”会起草一份）。
import-table-missing = { $source } 缺少每次导入都需要的表“{ $table }”：请加入 { $table }.csv，或在 mapping.yaml 中说明是哪个文件。
import-file-twice = 表“{ $table }”出现了不止一次（{ $files }）：请只保留其中一个文件。
import-file-empty = { $file } 是空文件（0 字节）：请重新导出，或把它移出文件夹。
import-file-unreadable = { $file } 已损坏，无法作为表格读取：请重新导出。
import-changed-meanwhile = { $source } 在读取过程中发生了变化：请等导出结束后再导入。
import-machine = 导入无法继续，数据没有变化：{ $why }。请腾出空间或检查权限，然后重新开始。
import-currency-unknown = “{ $currency }”不是货币代码：请给出三个大写字母，例如 USD 或 EUR。

import-column-missing = { $file } 缺少表“{ $table }”需要的列“{ $column }”：请补上，或在 mapping.yaml 中说明它在文件里的名称。
import-column-twice = { $file } 中有两列都叫“{ $column }”：请改名或删除其中一列。
import-too-many-columns = { $file } 有 { $count } 列，最多能读取 { $limit } 列：请去掉不需要的列。

import-encoding-unknown = 无法识别 { $file } 的编码：请另存为 UTF-8，或在 mapping.yaml 中用“_encoding”注明编码（utf-8、utf-16、gb18030 或 windows-1252）。
import-encoding-mixed = { $file } 是 UTF-8，但有些字节不是，第一处在第 { $line } 行：请从原程序重新另存为 UTF-8。
import-encoding-broken = { $file } 无法按 { $encoding } 读取而不丢失文字：请另存为 UTF-8。

import-zip-broken = { $file } 已损坏或不完整：请重新打包。
import-zip-locked = { $file } 有密码保护：请不加密码重新打包。
import-zip-bomb = { $file } 解压后远大于任何表格：已停止解压。
import-zip-path = { $file } 中有文件名指向外部（{ $member }）：请只打包表格，并排放置。
import-zip-twice = { $file } 中有两个名为 { $member } 的文件：请只保留一个。

import-mapping-missing = 没有映射文件 { $file }。
import-mapping-not-yaml = { $file } 不是 YAML，第一处错误在第 { $line } 行：可用“rapport import --suggest-mapping”生成初稿。
import-mapping-shape = { $file } 因“{ $place }”无法使用：请在那里写出对方的列名，或 {"{"}from: 列名, values: {"{"}对方的值: 我们的值{"}"}{"}"}。
import-mapping-table = { $file } 映射了“{ $place }”，但它不是表：可用的表有 { $known }。
import-mapping-column = { $file } 中没有映射为 { $place } 指定的列“{ $column }”。
import-mapping-file = 映射为 { $place } 指定了 { $file }，但其他文件旁没有这个文件。

import-too-many-bad = { $file } 的 { $total } 行中有 { $bad } 行无法使用，超过允许的 { $limit }%；{ $reason ->
    [bad_number] 多数是“{ $column }”不是能可靠读取的数字
    [bad_time] 多数是“{ $column }”不是 ISO 8601 日期或时间（2026-01-31）
    [bad_boolean] 多数是“{ $column }”既不是“是”也不是“否”
    [bad_json] 多数是“{ $column }”不是 JSON
    [duplicate_key] 多数是“{ $column }”重复出现
    [unknown_reference] 多数是“{ $column }”在对应的表中不存在
    [missing_value] 多数是“{ $column }”为空
    [torn_quote] 多数是引号没有闭合
   *[other] 多数是某行的单元格数与表头不一致
}。没有导入任何数据；每一行都列在 { $rejected } 中。请更正文件或映射，或用 --max-bad 放宽。

import-database-url = “{ $url }”不是可用的数据库地址：请写成 postgresql://用户@主机/数据库。
import-database-down = { $url } 处的数据库没有回答：{ $why }
import-database-empty = { $url } 处的数据库没有这些表：{ $known }；请在 mapping.yaml 中指明（customers: {"{"}_from: 模式.表{"}"}）。
