# What the shell says.

shell-no-date = «{ $given }» no es un día. Escriba AAAA-MM-DD, por ejemplo 2026-06-30.
shell-no-seconds = { $name } es «{ $given }». Indique un número de segundos, por ejemplo 60.
shell-no-report = { $file } no contiene la definición de un informe. Se necesita JSON con al menos "measures".
doctor-python = Python { $version } con todas las bibliotecas.
doctor-missing = Faltan estas bibliotecas: { $libraries }. Instale de nuevo con `make run` o `pip install .`.
doctor-data = { $home } contiene { $customers } clientes.
doctor-store = El almacén de segmentos, campañas y aprobaciones se abre.
doctor-refused-calls = { $count ->
    [one] { $shown } llamada del modelo grande a una herramienta que no tiene; cada una se rechazó y consta en el registro de auditoría.
   *[other] { $shown } llamadas del modelo grande a una herramienta que no tiene; cada una se rechazó y consta en el registro de auditoría.
  }
doctor-sender = Los correos los escribe { $company }.
doctor-no-sender = Todavía no hay remitente. Ponga las direcciones de la empresa en { $file } antes de la primera campaña.
doctor-embedded = Responde el modelo integrado; no hacen falta clave ni red.
doctor-model = { $model } responde.
doctor-model-failed = { $model } no responde: { $why }. Revise OPENAI_API_KEY, OPENAI_BASE_URL y RAPPORT_MODEL; mientras tanto responde el modelo integrado.
