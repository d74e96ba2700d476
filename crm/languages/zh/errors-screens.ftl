error-screens-login-needed = 其他计算机可以访问 { $host }，没有登录保护时 Rapport 不会在此监听。请设置用户名和密码，或改用 127.0.0.1。
error-screens-login-form = RAPPORT_LOGIN 必须是以逗号分隔的“用户名:密码”，每个密码至少八个字符。
error-screens-port-taken = Rapport 无法在 { $host } 的 { $port } 端口监听：该端口已被其他程序占用，或本机不允许。请用 --port 选择其他端口。
