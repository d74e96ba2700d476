# Where the data lies.
doctor-warehouse = 数据读取自 { $place }，数据库有响应。
