# O que se diz de um valor que não está nos dados e das listas longas demais.

value-of-nobody-near = Nos dados não há nenhum «{ $value }» em «{ $field }». Você quis dizer { $near }?
value-of-nobody = Nos dados não há nenhum «{ $value }» em «{ $field }». Há, por exemplo: { $there }.
value-of-nobody-at-all = Nos dados não há nenhum «{ $value }» em «{ $field }», nem nenhum outro valor.
deed-unrecorded = Os dados não contêm nenhum «{ $values }» em «{ $field }», por isso não se sabe quem o fez e quem não o fez.
values-too-many = Esta enumeração tem { $count } valores e uma condição admite { $most } no máximo. Salve-a como lista com «rapport lists add» e peça os clientes dessa lista.
