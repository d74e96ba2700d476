# What can be wrong with keeping segments in order.

segment-too-many-tags = A segment can have { $most } tags at most. Take one away first.
segment-no-such-version = “{ $name }” has no version { $version }; the last one is { $last }.
segment-in-use = “{ $name }” is used in { $where }, so it stays in the list. Take it out there first.
segment-bad-time = “{ $given }” is no time of day. Write it as 07:30.
segment-bad-share = A notice needs a change between 1 and 1,000 percent, not { $given }.
segment-not-saved = “{ $name }” is a draft. Save it under a name first.
segment-no-plan = “{ $name }” is not counted on a schedule.
segment-nothing-archived = There is no archived segment called “{ $name }”.
