# What charts do not show.

chart-left = { $measures } does not fit on the same axis and is not in the chart; the table has it.
