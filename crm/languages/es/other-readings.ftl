# A value that two fields have.

reading-other-field = «{ $value }» se lee como { $field }; como { $other } sería: { $result }.
which-value = «{ $value }» significa más de una cosa en sus datos, y los resultados son distintos. ¿A cuál se refiere?
which-value-as = { $value } como { $field }
which-value-option = { $value } como { $field } ({ $result })
