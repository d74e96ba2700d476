store-unavailable = The store did not answer or cannot be written to. Nothing was changed; try again in a moment, and if it stays so, check the disk and the rights on the workspace's folder.
store-unreadable = The file store.db in the workspace is not a store that can be read. Nothing was changed; put back a backup of it, or name another workspace with --home.
store-no-folder = The workspace's folder cannot be made or written to. Choose another one with --home.
store-newer = A newer version of Rapport made this workspace (its store has format { $found }, this version knows { $known }). Nothing was changed; update Rapport to open it.

segment-not-found = There is no saved segment called "{ $name }". The nearest are: { $near }.
segment-none-saved = There is no saved segment called "{ $name }", and none has been saved yet. Build one first and save it under that name.
segment-name-taken = Another saved segment is already called "{ $name }". Choose another name, or archive that one first.
segment-needs-name = A saved segment needs a name. Say one, such as "Lapsed salons".
segment-nothing-to-undo = "{ $name }" is at its first version, so there is nothing to undo.
segment-nothing-to-redo = The last change of "{ $name }" was not an undo, so there is nothing to bring back.
segment-refers-to-itself = The segment { $id } would be built on itself. Take out the condition that names it, or a segment that uses it.

report-not-found = There is no saved report called "{ $name }". The nearest are: { $near }.
report-none-saved = There is no saved report called "{ $name }", and none has been saved yet. Make one first and save it under that name.
report-name-taken = Another saved report is already called "{ $name }". Choose another name, or archive that one first.
report-needs-name = A saved report needs a name. Say one, such as "Weekly sales".
report-nothing-to-undo = "{ $name }" is at its first version, so there is nothing to undo.
report-nothing-to-redo = The last change of "{ $name }" was not an undo, so there is nothing to bring back.
