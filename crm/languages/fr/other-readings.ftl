# A value that two fields have.

reading-other-field = « { $value } » est lu comme { $field } ; comme { $other }, ce serait : { $result }.
which-value = « { $value } » désigne plusieurs choses dans vos données, et les résultats diffèrent. Laquelle voulez-vous dire ?
which-value-as = { $value } comme { $field }
which-value-option = { $value } comme { $field } ({ $result })
