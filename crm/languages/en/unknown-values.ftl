# What is said of a value that stands nowhere in the data, and of lists that are too long.

value-of-nobody-near = The data has no “{ $value }” in “{ $field }”. Did you mean { $near }?
value-of-nobody = The data has no “{ $value }” in “{ $field }”. It does have: { $there }.
value-of-nobody-at-all = The data has no “{ $value }” in “{ $field }”, nor any other value there.
deed-unrecorded = The data has no “{ $values }” in “{ $field }” at all, so nothing is known of who did and who did not.
values-too-many = This list has { $count } values, and { $most } are the most in a condition. Keep it as a list with “rapport lists add”, and ask for the customers on that list.
