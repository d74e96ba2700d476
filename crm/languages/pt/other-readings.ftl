# A value that two fields have.

reading-other-field = { $value } é lido como { $field }; como { $other }, o número de clientes seria { $count }.
