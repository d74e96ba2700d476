# 作为文件的答案：文件里有什么，以及关于文件的说明。

export-about-summary = 摘要
export-about-data = 数据范围
export-no-chart = 这个答案没有图表，因此没有图片。可将表格导出为 CSV、Excel 或 PDF。
export-no-font = 这台机器没有包含字符 { $characters } 的字体，它们会显示为方框。请安装一种字体，例如 Noto Sans CJK（fonts-noto-cjk），然后重新生成文件。
export-no-definition = 这不是报表或分析的定义。定义是 JSON，例如 {"{"}"measures": ["revenue"]{"}"} 或 {"{"}"kind": "cohorts"{"}"}。
export-first-rows = 共 { $all } 行，此处为前 { $shown } 行；CSV 和 Excel 文件包含全部。
export-page = 第 { $page } 页
export-as-of = 截至 { $moment }
export-no-answer = 只有报表或分析可以写入文件，而这个答案两者都不是。请询问数字，例如“按月销售额”。
