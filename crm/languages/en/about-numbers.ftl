# Questions about the numbers: how fresh the data is, how many rows are behind a number, what is missing.

about-table = { $table }: latest of { $last }, first of { $first }; { $rows } rows.
about-rows = { $measure }: { $parts }.
about-rows-of = { $rows } rows of { $tables }
about-nothing-missing = Nothing is known to be missing under these numbers.
about-no-tables = Not imported: { $tables }. Questions about them cannot be answered.
about-no-report = No report has been shown yet, so there are no numbers to explain. Ask for one first, such as revenue by month, or for the meaning of a word, such as AOV.
about-title-definition = How it is computed
about-title-freshness = How fresh the data is
about-title-rows = Rows behind the numbers
about-title-missing = What is missing

about-things-customers = customers
about-things-products = products
about-things-orders = orders
about-things-order-items = order lines
about-things-events = events
about-things-campaigns = campaigns
about-things-consents = consents
about-things-tickets = tickets
about-things-surveys = survey answers
