# A value that two fields have.

reading-other-field = { $value } is read as { $field }; as { $other } the number of customers would be { $count }.
