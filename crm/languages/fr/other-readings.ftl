# A value that two fields have.

reading-other-field = { $value } est lu comme { $field } ; comme { $other }, le nombre de clients serait { $count }.
