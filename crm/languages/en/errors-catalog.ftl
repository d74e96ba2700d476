no-table = I have no data on { $table ->
        [customers] customers
        [products] products
        [orders] orders
        [order_items] the items of orders
        [events] what customers did (opens, clicks, visits)
        [campaigns] campaigns
        [consents] consents
        [tickets] support tickets
        [surveys] surveys
        [fx_rates] exchange rates
       *[other] that
    }, because no table "{ $table }" was imported. Put a file { $table }.csv into your folder and import it again to ask about it.
unknown-field = There is no field called "{ $name }". The nearest are: { $near }.
unknown-word = "{ $name }" has no meaning of its own here. The nearest words that have one are: { $near }.

catalog-not-yaml = { $file } cannot be read as YAML: look at line { $line }. Nothing was changed.
catalog-unknown-key = catalog.yaml says { $where }, which is not a setting. Those that come nearest are: { $near }.
catalog-unknown-field = catalog.yaml names { $where }, a field that your data does not have. The nearest are: { $near }.
catalog-bad-currency = catalog.yaml sets { $where } to "{ $given }", which is not a currency code. One that works is EUR.
catalog-bad-timezone = catalog.yaml sets { $where } to "{ $given }", which is not a time zone. One that works is Europe/Berlin.
catalog-bad-number = catalog.yaml sets { $where } to "{ $given }". It takes a number from { $least } to { $most }.
catalog-bad-names = catalog.yaml has something at { $where } that cannot be read as names. They are a list for each language, such as en: [chairs].
catalog-bad-words = catalog.yaml has something at { $where } that cannot be read as words of your own. Each has "say", a list, and "means", a condition.
catalog-bad-meaning = catalog.yaml says at { $where } what "{ $word }" means, but it is not a condition on customers. One that works is: { $example }.
