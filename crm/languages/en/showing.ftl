# Showing an answer in another way, and keeping it under a name.

show-file = Here it is as { $form ->
    [csv] a CSV file
    [xlsx] an Excel file
    [pdf] a PDF
   *[png] a picture
}.
show-file-at = Written to { $path }
show-file-elsewhere = Files are handed out on the chat page and in the shell.
show-no-chart = This answer has no chart that could be read, so here is its table.
keep-saved = Saved as “{ $name }”.
keep-revised = “{ $name }” now has this definition, as version { $version }; the one before is kept.
keep-same = “{ $name }” already has exactly this definition.
progress-show-as = Preparing it …
progress-keep-report = Saving the report …
