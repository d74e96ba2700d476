# 生成演示公司时可能出现的问题。

demo-too-few-customers = 只有 { $customers } 位客户的演示公司太小，无法展现其中的故事：请至少生成 { $fewest } 位客户。
