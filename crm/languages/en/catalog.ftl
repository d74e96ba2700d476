catalog-column-table = Table
catalog-column-field = Field
catalog-column-name = Name
catalog-column-type = Type
catalog-column-values = Values
catalog-column-custom = Your own

catalog-type-text = text
catalog-type-integer = whole number
catalog-type-number = number
catalog-type-boolean = yes or no
catalog-type-date = date
catalog-type-timestamp = date and time
catalog-type-json = several

catalog-yes = yes
catalog-between = { $low } to { $high }
catalog-personal = personal, not shown
catalog-more = and { $count } more
