# Showing an answer in another way, and keeping it under a name.

show-file = Here it is as { $form ->
    [csv] a CSV file
    [xlsx] an Excel file
    [pdf] a PDF
   *[png] a picture
}.
show-file-at = Written to { $path }
show-file-refused = The file could not be handed over in Slack ({ $why }). It is on the chat page and in the shell; whoever runs the app can give it the scope files:write.
show-no-chart = This answer has no chart that could be read, so here is its table.
keep-saved = Saved as “{ $name }”.
keep-revised = “{ $name }” is now version { $version }. Version { $before } is kept: { $was }.
keep-same = “{ $name }” already has exactly this definition.
progress-show-as = Preparing it …
progress-keep-report = Saving the report …
