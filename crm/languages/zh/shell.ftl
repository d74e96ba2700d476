# What the shell says.

shell-no-date = “{ $given }”不是日期。请写成 YYYY-MM-DD，例如 2026-06-30。
shell-no-seconds = { $name } 的值是“{ $given }”。请给出秒数，例如 60。
shell-no-report = { $file } 不含报表定义。需要至少带有 "measures" 的 JSON。
doctor-python = Python { $version }，所有依赖齐全。
doctor-missing = 缺少这些依赖：{ $libraries }。请用 `make run` 或 `pip install .` 重新安装。
doctor-data = { $home } 中有 { $customers } 位客户。
doctor-store = 分群、活动与审批的存储可以打开。
doctor-refused-calls = 大模型有 { $shown } 次调用了它没有的工具；每次都已拒绝，并记入审计日志。
doctor-sender = 邮件发件人是 { $company }。
doctor-no-sender = 尚未设置发件人。请在首次活动之前把公司地址写入 { $file }。
doctor-embedded = 由内置模型作答，无需密钥和网络。
doctor-model = { $model } 可以使用。
doctor-model-failed = { $model } 无法使用：{ $why }。请检查 OPENAI_API_KEY、OPENAI_BASE_URL 和 RAPPORT_MODEL；在此之前由内置模型作答。
