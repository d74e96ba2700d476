# Was zu einem Wert gesagt wird, der nirgends in den Daten steht, und zu Listen, die zu lang sind.

value-of-nobody-near = „{ $value }“ kommt bei „{ $field }“ in den Daten nicht vor. Meinten Sie { $near }?
value-of-nobody = „{ $value }“ kommt bei „{ $field }“ in den Daten nicht vor. Es gibt dort zum Beispiel: { $there }.
value-of-nobody-at-all = „{ $value }“ kommt bei „{ $field }“ in den Daten nicht vor; dort steht überhaupt kein Wert.
deed-unrecorded = Die Daten enthalten in „{ $field }“ überhaupt kein „{ $values }“: Wer es getan hat und wer nicht, ist nicht bekannt.
values-too-many = Diese Aufzählung hat { $count } Werte, in eine Bedingung passen höchstens { $most }. Legen Sie sie mit „rapport lists add“ als Liste an und fragen Sie nach den Kunden auf dieser Liste.
