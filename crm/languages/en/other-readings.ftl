# A value that two fields have.

reading-other-field = “{ $value }” is read as { $field }; as { $other } it would be: { $result }.
which-value = “{ $value }” stands for more than one thing in your data, and the results differ. Which one do you mean?
which-value-as = { $value } as { $field }
which-value-option = { $value } as { $field } ({ $result })
