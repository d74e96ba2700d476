# 图表中没有显示的内容。

chart-left = { $measures }与图中的坐标轴不合，未画在图中；表格中有。
