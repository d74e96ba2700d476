behind-no-row = There is no row { $number }: the report has { $rows } of them.
behind-nobody = Behind “{ $measure }” there are no customers, because it is not made of what customers did. Ask for revenue, orders, buyers, mails, visits, tickets or answers, and take a row of that.
behind-same-name = The rows { $rows } bear the same name, so their customers cannot be told apart. Split the report by the id as well, and take a row of that.
behind-not-said = The people behind “{ $measure }” in this row cannot be described by conditions that would give the same people again. A row of buyers, orders or clicks in the same split can.
behind-cut-period = This row is only a part of its period, or a day of the week or hour that comes round, and no condition can say that of these people. Split the report by day, or without time, and take a row of that.
progress-segment-row = Finding the people behind the row …
