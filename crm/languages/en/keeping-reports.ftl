screens-people-behind = Segment the customers behind this row
screens-people-behind-row = Segment the customers behind row { $row }
screens-copy-table = Copy table
