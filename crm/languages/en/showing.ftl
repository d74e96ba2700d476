# Showing an answer in another way, and keeping it under a name.

show-file = Here it is as { $form ->
    [csv] a CSV file
    [xlsx] an Excel file
    [pdf] a PDF
   *[png] a picture
}.
show-file-at = Written to { $path }
show-file-refused = The file could not be handed over in Slack: { $why }. It is on the chat page and in the shell.
slack-said-missing = the app may not put up files; whoever runs it can give it the scope files:write
slack-said-channel = the app is not in this channel; invite it
slack-said-gone = there is no such channel for the app
slack-said-archived = the channel is archived
slack-said-auth = Slack does not accept the app's token any more; whoever runs it can enter a new one
slack-said-busy = Slack is busy; ask again in a minute
slack-said-large = the file is too large for Slack, or there is no room left
slack-said-network = the connection to Slack broke
slack-said-other = Slack says “{ $code }”
show-no-chart = This answer has no chart that could be read, so here is its table.
show-chart-by-rule = Which chart is drawn goes by what it shows, so that sizes and courses can be compared at a glance. Here it is.
keep-saved = Saved as “{ $name }”.
keep-revised = “{ $name }” is now version { $version }. Version { $before } is kept: { $was }.
keep-same = “{ $name }” already has exactly this definition.
keep-taken-back = “{ $name }” is no longer kept.
keep-back-to = “{ $name }” is as it was before version { $before }, now as version { $version }.
progress-show-as = Preparing it …
progress-keep-report = Saving the report …
