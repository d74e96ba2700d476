error-screens-login-needed = Rapport nimmt auf { $host }, wo andere Rechner es erreichen, ohne Anmeldung keine Verbindungen an. Legen Sie Benutzer und Passwort fest oder nutzen Sie 127.0.0.1.
error-screens-login-form = RAPPORT_LOGIN muss Paare der Form name:passwort enthalten, durch Kommas getrennt, jedes Passwort mit mindestens acht Zeichen.
error-screens-port-taken = Rapport kann { $host }, Port { $port }, nicht nutzen: Ein anderes Programm belegt ihn, oder dieser Rechner erlaubt es nicht. Wählen Sie mit --port einen anderen.
