# Where the data lies.
doctor-warehouse = Les données sont lues dans { $place }, qui répond.
