# Where the data lies.
doctor-warehouse = Die Daten werden aus { $place } gelesen; die Datenbank antwortet.
