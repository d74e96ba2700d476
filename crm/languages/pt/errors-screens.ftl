error-screens-login-needed = O Rapport não escuta em { $host }, acessível a partir de outros computadores, sem login. Defina um usuário e uma senha, ou use 127.0.0.1.
error-screens-login-form = RAPPORT_LOGIN deve conter pares nome:senha separados por vírgulas, cada senha com pelo menos oito caracteres.
error-screens-port-taken = O Rapport não pode escutar em { $host }, porta { $port }: outro programa a ocupa ou este computador não permite. Escolha outra com --port.
