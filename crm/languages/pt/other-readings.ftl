# A value that two fields have.

reading-other-field = “{ $value }” é lido como { $field }; como { $other } seria: { $result }.
which-value = “{ $value }” significa mais de uma coisa nos seus dados, e os resultados são diferentes. Qual é a certa?
which-value-as = { $value } como { $field }
which-value-option = { $value } como { $field } ({ $result })
