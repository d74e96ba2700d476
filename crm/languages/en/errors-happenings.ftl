# What can be wrong with weekdays, hours and days of the year, and with patterns.

during-bad-day = "{ $given }" is not a day of the year. Write month and day, such as 12-24.
during-needs-both = Hours and days of the year need a first and a last one that differ. Give both, such as 18 and 24, or 12-24 and 12-26.
during-needs-something = This names no weekday, no hour and no day of the year. Name at least one, or leave it out.
pattern-refused = “{ $pattern }” cannot be used as a pattern: { $why ->
        [lookaround] it looks ahead or behind, or refers back
        [nested] a repetition is repeated inside another one
        [long] it is longer than 200 characters or repeats more than 100 times
        [empty] it is empty
       *[wrong] it is not well formed at “{ $part }”
    }. What works: letters and digits, . for any one, [a-z], \d, \w, \s, ( | ), ? * + and counts in braces, ^ and $.
