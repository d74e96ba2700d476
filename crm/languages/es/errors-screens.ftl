error-screens-login-needed = Rapport no escucha en { $host }, accesible desde otros equipos, sin inicio de sesión. Defina un usuario y una contraseña, o use 127.0.0.1.
error-screens-login-form = RAPPORT_LOGIN debe contener pares nombre:contraseña separados por comas, cada contraseña de al menos ocho caracteres.
error-screens-port-taken = Rapport no puede escuchar en { $host }, puerto { $port }: lo ocupa otro programa o este equipo no lo permite. Elija otro con --port.
