# Where the data lies.
doctor-warehouse = The data is read from { $place }, which answers.
