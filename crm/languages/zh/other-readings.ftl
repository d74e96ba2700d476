# A value that two fields have.

reading-other-field = “{ $value }”按{ $field }理解；若按{ $other }，结果为：{ $result }。
which-value = “{ $value }”在您的数据中有多种含义，结果也不同。您指的是哪一种？
which-value-as = “{ $value }”指{ $field }
which-value-option = “{ $value }”指{ $field }（{ $result }）
