### Letters sent, answers looked for, and the journal's own use cases.

## The copy in the person's own mailbox

# $first says that a letter was sent and has no copy.
copies-missing = { $first } ({ $letters } letters; this is the first)
copy-missing-fix =
    do not send it again; the journal keeps the exact message ({ COMMAND("journal show ID --message") })
