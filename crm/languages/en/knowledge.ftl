# What the knowledge index holds, and what of it is shown.

knowledge-own-work = From your own work
knowledge-own = From your own work: { $names }.
knowledge-without-index = The search index does not answer at present; this was found without it, in memory.
knowledge-kind = What
knowledge-name = Name
knowledge-reached = Reached
knowledge-opened = Opened
knowledge-clicked = Clicked
knowledge-campaign = Campaign
knowledge-segment = Segment
knowledge-report = Report
index-built = The index was built anew: { $documents } documents in { $where }, with the embedding { $embedding }.
index-held = { $where }, with the embedding { $embedding }: { $kinds }.
index-trouble = The search index cannot be used: { $why } Questions are answered without it. “rapport index rebuild” builds it anew.
index-not-written = The data is imported, but the search index could not be written: { $why } “rapport index rebuild” builds it anew.
shell-no-dimension = { $name } is “{ $given }”. Give how many numbers a vector of that model has, for example 1536.
