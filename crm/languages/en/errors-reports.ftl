unknown-measure = There is no measure called “{ $name }”. The nearest are: { $near }.
report-not-by = The measure “{ $measure }” cannot be split or filtered by fields of { $table }, because its rows are not tied to them. It can be by fields of: { $tables }.
report-no-history = The measure “{ $measure }” is known only as it stands now, so it cannot be shown over time. Ask for it without the time breakdown.
report-not-of-people = The measure “{ $measure }” does not belong to single customers, so it cannot be narrowed to some of them. Ask for it without the condition on customers.
report-no-column = There is no data on that: the column “{ $field }” was not imported. Add it to the file and import again to ask about it.
report-by-personal = A report cannot be split by “{ $field }”, because it would list single people. Split it by something that people share, such as country, region or customer type.
report-nothing-before = There is no period before all time to compare with. Name a period, such as this month or the last 90 days.
products-filter = The list is ordered by a property of the products, so it cannot be narrowed by “{ $field }”. Order it by something sold, such as revenue or units, or leave that filter out.
