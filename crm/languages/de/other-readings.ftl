# A value that two fields have.

reading-other-field = { $value } ist als { $field } gelesen; als { $other } wäre die Zahl der Kunden { $count }.
