### Letters sent, answers looked for, and the journal's own use cases.

## The copy in the person's own mailbox

# $first says that a letter was sent and has no copy.
copies-missing = { $first } ({ $letters } letters; this is the first)
copy-missing-fix =
    do not send it again; the journal keeps the exact message ({ COMMAND("journal show ID --message") })

## One letter sent

# The subject is the numbers of the letter's contract; $numbers are those of another's.
letter-like-entry = is much like that of entry { $entry } ({ $numbers }, { $state })
    .fix = where both are one contract, do not send it again
draft-not-followed = is not in the journal: { $why }
    .fix = the draft was made all the same; its answers and dates are not followed
drafted-before = is a draft of the same request, made on { $day }
    .fix = send only one of them; if that one has gone: { COMMAND("journal mark", $entry, "sent") }
draft-replaced = Entry { $entry }, a draft of the same request, is done with: do not send it too.
sent-before = is the same request, { $state } since { $day }
    .fix = look at it before you send this one too: { COMMAND("journal show", $entry) }
letter-sent-elsewhere = the same request is entry { $entry } already, { $state }: another process was faster
    .fix = nothing was sent by this one
letter-needs-journal = nothing was sent: it is not without a journal entry
nothing-was-sent-of-entry = nothing was sent (journal entry { $entry }, { $state })
letter-in-doubt =
    it may have been sent (journal entry { $entry }, { $state }): look for the copy to yourself ({ $copy }) in your inbox and its spam folder before anything else; an empty Sent folder proves nothing. Then { COMMAND("journal mark", $entry, "sent") } or { COMMAND("journal mark", $entry, "not-sent") }
letter-in-doubt-unrecorded =
    it may have been sent: look for the copy to yourself ({ $copy }) in your inbox and its spam folder before anything else; an empty Sent folder proves nothing. Then send it once more only if it is not there
# The same of a letter of which no copy went to the person, and of a row.
doubt-without-copy =
    it may have been sent (journal entry { $entry }), and no copy went to yourself: look for an answer or a bounce in your inbox, or ask the provider; an empty Sent folder proves nothing. Then { COMMAND("journal mark", $entry, "sent") } or { COMMAND("journal mark", $entry, "not-sent") }
doubt-without-copy-unrecorded =
    it may have been sent, and no copy went to yourself: look for an answer or a bounce in your inbox, or ask the provider, before you send it once more

## Answers looked for in a mailbox

progress-messages = messages
folder-of-account = { $folder } of { $account }
mailbox-flooded =
    { $messages } messages in { $folder } might be about a letter, and only the newest { $newest } of them were looked at
    .fix = what names your letter is looked at first; look through the rest in your mail program
mailbox-large-header =
    message { $uid } in { $folder } has a header of more than { $octets } octets: only its beginning was read
    .fix = look at it in your mail program; such a header is not made by accident
# The subject is the account.
mailbox-unknown = has no mailbox server: answers to its letters were not looked for
    .fix = add [accounts.{ $account }.imap] with its host to the config file
mailbox-of-no-account =
    "{ $account }", which letters from { $address } left through, is not in the config file: their answers were not looked for
    .fix = add it with { COMMAND("account add", $address) }
mailbox-of-no-address = no account in the config file has the address { $address }: answers to its letters, and drafts that were sent, were not looked for
    .fix = add it with { COMMAND("account add", $address) }
# The subject is the mailbox.
drafts-not-looked-for = has no folder of sent letters: drafts that were sent were not looked for
end-other-programs = end other programs, and run the same command again
entry-not-sent = entry { $entry } was not sent: nothing can have answered it
    .fix = see { COMMAND("journal list") }
# Why it is known that a letter was sent: these follow "it was sent: ".
doubt-settled-by-copy = its copy lies in the folder { $folder }, UID { $uid }
doubt-settled-by-answer = a message that names it came in
# $why says what ties a message to a letter.

## What to do about a message that was found: these follow "next: ".

found-answer =
    read it ({ COMMAND("journal show", $entry, "--found", $number) } prints it), then { COMMAND("journal mark", $entry, "confirmed") }, or refused, or answered; if it is about something else, { COMMAND("journal dismiss", $entry) }
found-acknowledgement =
    an automatic message: read it all the same ({ COMMAND("journal show", $entry, "--found", $number) } prints it); only if it confirms what you asked for, { COMMAND("journal mark", $entry, "confirmed") }
# $problem is what went wrong, $remedy what to do about it.
found-bounce =
    it did not arrive: { $problem }: { $remedy }; { OPTION("again") } sends the same letter once more; then { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } prints it
found-bounce-of-follow-up =
    it did not arrive: { $problem }: look up the address and try another way, then { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } prints it
found-bounce-of-address =
    it did not arrive: { $problem }: { $remedy }; that is a new letter with dates of its own, and this one is done with by { COMMAND("journal mark", $entry, "closed") }; { COMMAND("journal show", $entry, "--found", $number) } prints it
found-delay =
    nothing yet: the servers go on trying and say so if they give up; { COMMAND("journal show", $entry, "--found", $number) } prints it
found-sent-draft =
    your mail program seems to have sent it ({ COMMAND("journal show", $entry, "--found", $number) } prints the message): if it is this letter, { COMMAND("journal mark", $entry, "sent") }; reminders then count from that day, and answers to it are found; if it is another, { COMMAND("journal dismiss", $entry) }
found-sent-twice = the same letter went once more ({ COMMAND("journal show", $entry, "--found", $number) } prints it); it counts from the first time
# A line below the draft that was sent.
found-other-draft = entry { $entry } is a draft of the same request: if it was not sent, { COMMAND("journal mark", $entry, "not-sent") }

## What is due: the beginnings of sentences that go on ": due since …". $kind is the kind of letter.

due-resend = the letter to { $provider } did not arrive (entry { $entry }, { $kind } of { $written })
due-read = read what { $provider } answered (entry { $entry }, { $kind } of { $written })
due-remind = remind { $provider } (entry { $entry }, { $kind } of { $written })
due-escalate = escalate with { $provider } (entry { $entry }, { $kind } of { $written })
due-settle =
    settle whether { $provider } was written to, and mark it sent or not-sent (entry { $entry }, { $kind } of { $written })
# $sent: the day.
due-mark-sent =
    the letter to { $provider } seems to have been sent on { $sent }: mark it sent, or dismiss what was found (entry { $entry }, { $kind } of { $written })
# What to type for it.
due-show-entry = { COMMAND("journal show", $entry, alone: 1) }
due-show-found = { COMMAND("journal show", $entry, "--found", $number, alone: 1) }
due-mark-sent-command = { COMMAND("journal mark", $entry, "sent", alone: 1) }
due-follow-up = { COMMAND("follow-up", $entry, alone: 1) }
due-submit-complaint = submit the complaint, with the evidence of { COMMAND("journal export", $entry) }

## Marks. The subject of these is an entry, or the date; $mark is the word for the mark that the command takes.

mark-no-entry = is not in the journal
    .fix = see { COMMAND("journal list") }
mark-settles-doubts = is { $state }: only an entry that is in doubt can be settled
    .fix = see { COMMAND("journal list") }
mark-on-without-draft = { OPTION("on") } is for { COMMAND("journal mark", $entry, "sent") } of a draft alone
    .fix = leave it out
mark-on-before-draft = is before { $made }, when the draft was made
    .fix = give the day on which you sent it
mark-before-doubt-is-settled = is in doubt, and cannot be marked { $mark } before that is settled
    .fix = an answer to it proves that it was sent: first { COMMAND("journal mark", $entry, "sent") }
mark-of-unsent = is { $state }: only a letter that was sent can be marked { $mark }
    .fix = mark the letter that was sent: see { COMMAND("journal list") }
mark-without-end-date = does not go with { $mark }: it is part of an answer
    .fix = leave it out, or mark the entry once more when the answer is there

## What to do where the journal cannot be used

journal-needed = nothing is sent without a journal; mend it, or add { OPTION("no_journal") }
journal-homeless = there is no home directory for the journal
    .fix = set HOME, or ADIEU_STATE_DIR to a folder
journal-see-list = see { COMMAND("journal list") }
journal-look-again = look again with { COMMAND("journal list") }
journal-use-its-program = use the adieu that wrote it
journal-make-yours = make it yours alone (`chmod 700 { $path }`), or set ADIEU_STATE_DIR to a folder of your own
journal-put-back =
    put it back from a backup; if nothing was sent from here yet, remove { $path } to begin anew
journal-make-writable =
    make sure that you may write to its folder; a damaged file is put back from a backup, or moved away to begin anew

## What is asked of the journal

# $older_than is the option with what was given for it.
age-malformed = { $older_than } is no age
    .fix = write one such as 2y, 6mo or 90d
age-below-a-day = { $older_than } is less than a day; m is minutes, mo is months
    .fix = write one such as 2y, 6mo or 90d; nothing was removed
found-message-missing = entry { $entry } has no found message with the number { $number }
    .fix = { COMMAND("journal show", $entry) } lists them with their numbers
evidence-choose-folder = choose a folder that does not exist yet with { OPTION("out") }
# $entries are numbers of entries.
journal-letters-changed = the bytes of { $entries } are not those that were sent
journal-answers-changed = an answer kept with { $entries } is not what was kept
journal-changed-fix = somebody or something has changed the journal's file
entry-not-removed = entry { $entry } is { $state }, and nothing was removed
    .fix = settle it first with { COMMAND("journal mark", $entry, "sent") } or { COMMAND("journal mark", $entry, "not-sent") }: until then it keeps the letter from going twice
