# What the shell says.

shell-no-date = “{ $given }” is not a day. Write it as YYYY-MM-DD, for example 2026-06-30.
shell-no-seconds = { $name } is “{ $given }”. Give a number of seconds, for example 60.
shell-no-report = { $file } does not hold a report’s definition. It needs JSON with at least "measures".
doctor-python = Python { $version } with every library.
doctor-missing = These libraries are missing: { $libraries }. Install again with `make run` or `pip install .`.
doctor-data = { $home } holds { $customers } customers.
doctor-store = The store of segments, campaigns and approvals opens.
doctor-refused-calls = { $count ->
    [one] { $shown } call of the large model named a tool that it does not have; each was refused and stands in the audit trail.
   *[other] { $shown } calls of the large model named a tool that it does not have; each was refused and stands in the audit trail.
  }
doctor-sender = Mails are written by { $company }.
doctor-no-sender = Nobody is set up to write mails yet. Put the company’s addresses into { $file } before the first campaign.
doctor-embedded = The embedded model answers; no key and no network are needed.
doctor-model = { $model } answers.
doctor-model-failed = { $model } does not answer: { $why }. Check OPENAI_API_KEY, OPENAI_BASE_URL and RAPPORT_MODEL; until then the embedded model answers.
