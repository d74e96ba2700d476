# A value that two fields have.

reading-other-field = „{ $value }“ ist als { $field } gelesen; als { $other } wäre es: { $result }.
which-value = „{ $value }“ steht in Ihren Daten für mehr als eine Sache, und die Ergebnisse unterscheiden sich. Was ist gemeint?
which-value-as = { $value } als { $field }
which-value-option = { $value } als { $field } ({ $result })
