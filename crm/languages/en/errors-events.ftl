# What can go wrong when events are recorded between two imports.

event-no-customer = { $count ->
    [one] There is no customer with the id { $ids }
   *[other] There are no customers with { $count } of the ids, such as { $ids }
}. Import the customers first, or correct the ids; nothing was recorded.
event-not-yet = The event { $id } lies in the future ({ $at }): only what has happened can be recorded. Correct its time; nothing was recorded.
events-file-missing = There is no file { $file } to read events from. Name a CSV or Parquet file, or - for standard input.
return-unknown = This report is about a mail that is none of ours.
