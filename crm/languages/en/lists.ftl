# Lists and suppression in words, as clauses that follow "customers".

in-list = who are { $not ->
        [yes] not
       *[no] { "" }
    } on the list “{ $name }”
suppressed = who { $not ->
        [yes] are not suppressed
       *[no] are suppressed
    } for email
