error-screens-login-needed = Rapport will not listen on { $host }, where other machines can reach it, without a login. Set a user and a password, or listen on 127.0.0.1.
error-screens-login-form = RAPPORT_LOGIN must hold name:password pairs separated by commas, each password of at least eight characters.
error-screens-port-taken = Rapport cannot listen on { $host }, port { $port }: another program does, or this machine does not allow it. Choose another one with --port.
