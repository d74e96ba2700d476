ask-average = Comparing people with an average is not possible yet. Name an amount (spent more than $200) or a share (the top 20% by spend).
ask-all-days = An analysis covers all days and hours. Leave the days or hours out, or ask for the plain number on those days.
report-without-moment = Days of the week and hours go with things that happen at a moment, such as orders, visits or tickets. Leave them out, or name such a number.
