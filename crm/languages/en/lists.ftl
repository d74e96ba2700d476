# Lists and suppression in words, as clauses that follow "customers".

in-list = who are { $not ->
        [yes] not
       *[no] { "" }
    } on the list “{ $name }”
suppressed = who { $not ->
        [yes] are not suppressed
       *[no] are suppressed
    } for email

# What can go wrong with them.

list-no-file = There is no file { $file } to make a list of. Name a file with one customer id or e-mail address a line, or a CSV file; - reads standard input.
list-no-column = { $file } has several columns ({ $columns }), and none is called like a customer's id or e-mail address. Call that column customer_id or email.
list-unreadable = { $file } cannot be read as text with one value a line. Save it as CSV in UTF-8 and bring it again.
list-too-long = This file has more than { $most } values, which is the most that a list can have. Cut it into several.
list-nobody = None of the { $values } values is the id or e-mail address of a customer, so there is nobody to put on the list. Nothing was kept.
list-needs-name = A list needs a name.
list-name-taken = There is a list called "{ $name }" already. Choose another name, or remove that one first.
list-not-found = There is no list called "{ $name }". The nearest are: { $near }.
list-none = There is no list called "{ $name }", and none has been kept yet. Bring one with "rapport lists add FILE --name NAME".
list-in-use = The list "{ $name }" is still asked for by: { $segments }. Change or archive these segments first; nothing was removed.

# What the shell says of them.

list-kept = { $id } “{ $name }”: { $count ->
    [one] 1 customer
   *[other] { $customers } customers
}.
list-unknown = { $count ->
    [one] 1 value of the file is no customer’s and was left out.
   *[other] { $values } values of the file are no customer’s and were left out.
}
list-frozen = The members of “{ $segment }” as of { $moment }.
list-removed = “{ $name }” is removed.
list-column-size = customers
list-column-unknown = unknown
list-column-made = made
list-column-name = name
