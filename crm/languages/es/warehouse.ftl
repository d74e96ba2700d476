# Where the data lies.
doctor-warehouse = Los datos se leen de { $place }, que responde.
