# A value that two fields have.

reading-other-field = { $value } se lee como { $field }; como { $other }, el número de clientes sería { $count }.
