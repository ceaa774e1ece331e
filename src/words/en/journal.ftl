### The journal, answers found and what is due.

## The file

journal-create = { $path }: cannot be created: { $source }
journal-not-alone = { $path }: { $why }: the journal is not kept there
journal-emptied = { $path }: is empty: a journal that was there is gone
journal-look = { $path }: cannot be looked at: { $source }
journal-database = { $path }: the journal cannot be { $what }: { $source }
journal-damaged = { $path }: the journal's file is damaged: { $why }
journal-other-format = { $path }: was written by another version of adieu (format { $found }, this one knows { $known })

## Entries

no-entry = there is no entry { $id } in the journal
duplicate-entry = the same request has entry { $id } already, { $state }
transition = entry { $id } is { $from }, which cannot become { $to }
unanswerable = entry { $id } is { $state }: only a letter that was sent can be marked { $mark }
