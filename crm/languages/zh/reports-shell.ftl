# 命令行中关于已保存报表和分析的说明。

shell-no-analysis = “{ $given }”没有要求做分析。请提出一个分析问题，例如“上周销售额为什么下降？”或“按月的客户留存分析”，或给出 JSON 文件，例如 {"{"}"kind": "cohorts"{"}"}。
report-no-version = “{ $name }”没有第 { $version } 版；现有第 1 到第 { $last } 版。
