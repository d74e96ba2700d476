# Where the data lies.
doctor-warehouse = Os dados são lidos de { $place }, que responde.
