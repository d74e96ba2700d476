# 以其他方式显示答案，以及命名保存。

show-file = 已准备好{ $form ->
    [csv] CSV 文件
    [xlsx] Excel 文件
    [pdf] PDF 文件
   *[png] 图片
}。
show-file-at = 已写入 { $path }
show-file-refused = 文件无法在 Slack 中交付：{ $why }。可在聊天页面和命令行中获取。
slack-said-missing = 该应用没有上传文件的权限，应用的管理者可以为其授予 files:write 权限
slack-said-channel = 该应用不在此频道中，请邀请它加入
slack-said-gone = 该应用找不到此频道
slack-said-archived = 该频道已归档
slack-said-auth = Slack 不再接受该应用的令牌，应用的管理者可以填写新的令牌
slack-said-busy = Slack 正忙，请一分钟后再试
slack-said-large = 文件对 Slack 来说太大，或空间已满
slack-said-network = 与 Slack 的连接中断
slack-said-other = Slack 返回“{ $code }”
show-no-chart = 这个答案没有可读的图表，因此显示其表格。
show-chart-by-rule = 图表的类型由所展示的内容决定，便于一眼比较大小和走势。图表如下。
keep-saved = 已保存为“{ $name }”。
keep-revised = “{ $name }”现在是第 { $version } 版。第 { $before } 版仍保留：{ $was }。
keep-same = “{ $name }”的定义与此完全相同。
keep-taken-back = “{ $name }”已不再保存。
keep-back-to = “{ $name }”已恢复到第 { $before } 版之前的样子，现为第 { $version } 版。
progress-show-as = 正在准备…
progress-keep-report = 正在保存报表…
