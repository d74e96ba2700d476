screens-people-behind = 将这一行背后的客户建为细分
screens-people-behind-row = 将第 { $row } 行背后的客户建为细分
screens-copy-table = 复制表格
