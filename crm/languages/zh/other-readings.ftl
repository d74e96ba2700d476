# A value that two fields have.

reading-other-field = “{ $value }”按{ $field }理解；若按{ $other }，则客户数为 { $count }。
