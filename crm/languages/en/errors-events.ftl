# What can go wrong when events are recorded between two imports.

event-no-customer = { $count ->
    [one] There is no customer with the id { $ids }
   *[other] There are no customers with { $count } of the ids, such as { $ids }
}. Import the customers first, or correct the ids; nothing was recorded.
event-not-yet = The event { $id } lies in the future ({ $at }): only what has happened can be recorded. Correct its time; nothing was recorded.
events-file-missing = There is no file { $file } to read events from. Name a CSV or Parquet file, or - for standard input.
return-unknown = This report is about a mail that is none of ours.
events-kept = { $count ->
    [one] 1 new event is recorded; segments and reports count it from now on.
   *[other] { $events } new events are recorded; segments and reports count them from now on.
}
events-known = { $count ->
    [one] 1 event was recorded before and is not counted again.
   *[other] { $events } events were recorded before and are not counted again.
}
import-reason-unknown-type = there is no event called "{ $column }"
import-reason-not-yet = "{ $column }" lies in the future
