# Keeping saved segments in order: what is in the library, what changed, what a person should hear.

library-in-segment = the segment “{ $name }”
library-in-report = the report “{ $name }”
library-in-campaign = the campaign “{ $name }”

difference-none = no difference in meaning
difference-added = added: { $condition }
difference-removed = removed: { $condition }
difference-window = period: { $before } → { $after }
difference-amount = amount: { $before } → { $after }
difference-details = details: { $before } → { $after }
difference-values = { $field }: { $before } → { $after }
difference-whole = { $before } → { $after }
difference-of = { $change } ({ $condition })
difference-ever = all time
difference-nothing = none

notice-moved = “{ $name }” { $way ->
    [up] grew
   *[down] shrank
} from { $before } to { $after } customers{ $share ->
    [nothing] { "" }
   *[other] {" "}({ $share })
}.
notice-failed = “{ $name }” could not be counted: { $why }

library-column-id = ID
library-column-segment = Segment
library-column-customers = Customers
library-column-change = Change
library-column-folder = Folder
library-column-tags = Tags
library-column-kind = Kind
library-column-uses = Used in
library-column-plan = Counted
library-column-made-by = Made by
library-column-made-at = Made on
library-column-version = Version
library-column-difference = What changed
library-column-at = When
library-column-field = Field
library-column-why = Why
library-live = live
library-frozen = frozen list
library-archived-kind = archived
library-every = { $every ->
    [hourly] every hour
    [daily] daily at { $at }
   *[weekly] { $weekday }s at { $at }
}

library-list = { $count ->
    [one] One saved segment
   *[other] { $shown } saved segments
}
library-list-archived = { $count ->
    [one] One archived segment
   *[other] { $shown } archived segments
}
library-list-unused = { $count ->
    [one] One segment that nothing uses and nobody has looked at for { $days } days
   *[other] { $shown } segments that nothing uses and nobody has looked at for { $days } days
}
library-list-growing = { $count ->
    [one] One segment grew in the last { $days } days
   *[other] { $shown } segments grew in the last { $days } days
}
library-list-shrinking = { $count ->
    [one] One segment shrank in the last { $days } days
   *[other] { $shown } segments shrank in the last { $days } days
}
library-list-moving = { $count ->
    [one] One segment changed its size in the last { $days } days
   *[other] { $shown } segments changed their size in the last { $days } days
}
library-none = No saved segment is like that.
library-none-unused = Every saved segment is used somewhere or was looked at in the last { $days } days.
library-none-growing = No saved segment grew in the last { $days } days.
library-none-shrinking = No saved segment shrank in the last { $days } days.
library-none-moving = No saved segment changed its size in the last { $days } days.
library-none-archived = No segment is archived.
library-first-biggest = The biggest is “{ $name }” with { $size } customers.
library-first-smallest = The smallest is “{ $name }” with { $size } customers.
library-first-growing = “{ $name }” grew most: from { $before } to { $size } customers.
library-first-shrinking = “{ $name }” shrank most: from { $before } to { $size } customers.
library-first-newest = The newest is “{ $name }”, made by { $by } on { $on }.
library-first-oldest = The oldest is “{ $name }”, made by { $by } on { $on }.
library-computed = Where no size was kept then, it is computed from the dates in the data.

library-renamed = “{ $before }” is now called “{ $name }”.
library-copied = Copied as “{ $name }”.
library-archived = “{ $name }” is archived: it is out of the list, and “restore { $name }” brings it back.
library-restored = “{ $name }” is back in the list.
library-tagged = “{ $name }” has the tags: { $tags }.
library-untagged = “{ $name }” has no tags.
library-moved = “{ $name }” is in the folder “{ $folder }”.
library-moved-out = “{ $name }” is in no folder.
library-back = “{ $name }” is as it was before ({ $difference }): { $description } – { $shown } customers.
library-planned = “{ $name }” is counted { $when }{ $share ->
    [nothing] { "" }
   *[other] , with a notice when it moves by { $share } or more
}. Next: { $next }.
library-unplanned = “{ $name }” is not counted by itself any more.
library-refreshed = “{ $name }”: { $size } customers{ $before ->
    [nothing] { "" }
   *[other] , { $before } before
}.
library-nothing-due = No segment is due to be counted.
library-same = It means the same as “{ $name }”.
library-like = It is like “{ $name }”, but: { $difference }.
library-like-none = No other saved segment is like it.

library-made = “{ $name }” was made by { $by } on { $on }{ $changed ->
    [nothing] { "" }
   *[other] , and last changed by { $changed } on { $when } (version { $version })
}.
library-used = “{ $name }” is used in { $where }.
library-not-used = “{ $name }” is used nowhere.
library-since = “{ $name }” had { $before } customers { $when } and has { $after } now ({ $change }).
library-since-same = “{ $name }” has { $after } customers, as many as { $when }.
library-since-uncounted = “{ $name }” cannot be counted as of { $when }.
library-when = on { $date }
library-definition-same = Its definition was not changed since.
library-definition-changed = Its definition was changed: { $difference }.
library-versions = { $count ->
    [one] “{ $name }” has one version
   *[other] “{ $name }” has { $count } versions
}
library-sizes = Kept sizes of “{ $name }”
library-sizes-none = No size of “{ $name }” has been kept yet. A refresh keeps one.
library-first-version = the first version
library-renamed-version = renamed “{ $name }”
library-notices = { $count ->
    [one] One notice
   *[other] { $count } notices
}
library-no-notices = There are no notices.
library-put-aside = Put aside: { $count }.
library-fields = { $count ->
    [one] One field about “{ $topic }”
   *[other] { $count } fields about “{ $topic }”
}
library-no-fields = No field of the data is about “{ $topic }”. “Which data do we have?” lists them all.
library-field-name = its name
library-field-value = value: { $values }
library-field-table = table: { $table }
library-ask-which = Which segment do you mean? Name it, or show it first.
library-ask-fields = About what?

library-open = Open
library-rename = Rename
library-copy = Copy
library-archive = Archive
library-restore = Restore
library-copy-name = { $name } (copy)
library-say-open = show me “{ $name }”
library-say-copy = copy “{ $name }”
library-say-archive = archive “{ $name }”
library-say-restore = restore “{ $name }”
library-say-rename = rename “{ $name }” to
library-uses = used in { $count }
library-by = by { $by }, { $on }
