# What the shell says.

shell-no-date = « { $given } » n’est pas un jour. Écrivez AAAA-MM-JJ, par exemple 2026-06-30.
shell-no-seconds = { $name } vaut « { $given } ». Indiquez un nombre de secondes, par exemple 60.
shell-no-report = { $file } ne contient pas de définition de rapport. Il faut du JSON avec au moins "measures".
doctor-python = Python { $version } avec toutes les bibliothèques.
doctor-missing = Ces bibliothèques manquent : { $libraries }. Réinstallez avec `make run` ou `pip install .`.
doctor-data = { $home } contient { $customers } clients.
doctor-store = Le registre des segments, campagnes et accords s’ouvre.
doctor-refused-calls = { $count ->
    [one] { $shown } appel du grand modèle vers un outil dont il ne dispose pas ; chacun a été refusé et figure dans le journal d’audit.
   *[other] { $shown } appels du grand modèle vers un outil dont il ne dispose pas ; chacun a été refusé et figure dans le journal d’audit.
  }
doctor-sender = Les e-mails sont écrits par { $company }.
doctor-no-sender = Aucun expéditeur n’est encore configuré. Indiquez les adresses de l’entreprise dans { $file } avant la première campagne.
doctor-embedded = Le modèle intégré répond ; ni clé ni réseau ne sont nécessaires.
doctor-model = { $model } répond.
doctor-model-failed = { $model } ne répond pas : { $why }. Vérifiez OPENAI_API_KEY, OPENAI_BASE_URL et RAPPORT_MODEL ; en attendant, le modèle intégré répond.
