error-screens-login-needed = Rapport n’écoute pas sur { $host }, accessible à d’autres machines, sans identification. Définissez un utilisateur et un mot de passe, ou utilisez 127.0.0.1.
error-screens-login-form = RAPPORT_LOGIN doit contenir des paires nom:motdepasse séparées par des virgules, chaque mot de passe d’au moins huit caractères.
error-screens-port-taken = Rapport ne peut pas écouter sur { $host }, port { $port } : un autre programme l’occupe ou cette machine ne le permet pas. Choisissez-en un autre avec --port.
