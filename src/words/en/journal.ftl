### The journal, answers found and what is due.

## The file

journal-create = { $path }: cannot be created: { $source }
journal-of-another-user = { $path }: belongs to another user: the journal is not kept there
journal-open-to-others = { $path }: can be written to by other users: the journal is not kept there
journal-emptied = { $path }: is empty: a journal that was there is gone
journal-look = { $path }: cannot be looked at: { $source }
# $source: the database's words.
journal-not-opened = { $path }: the journal cannot be opened: { $source }
journal-not-read = { $path }: the journal cannot be read: { $source }
journal-not-written = { $path }: the journal cannot be written: { $source }
journal-thread-ended = { $path }: the journal cannot be written: its thread has ended
journal-broken-off = { $path }: the journal cannot be written: a step that shared its flush could not be written
journal-taken = { $path }: cannot be created: another process is sending it
journal-no-thread = { $path }: cannot be created: no thread can be started: { $source }
journal-damaged = { $path }: the journal's file is damaged: { $why }
journal-other-format = { $path }: was written by another version of adieu (format { $found }, this one knows { $known })

## Entries

no-entry = there is no entry { $id } in the journal
duplicate-entry = the same request has entry { $id } already, { $state }
transition = entry { $id } is { $from }, which cannot become { $to }
unanswerable = entry { $id } is { $state }: only a letter that was sent can be marked { $mark }

## What a person found out

# $mark: one of mark-….
answer-marked = marked { $mark }
answer-sent = settled: it was sent
answer-sent-on = settled: it was sent on { $day }
answer-not-sent = settled: it was not sent
# After one of those, or after an outcome.
contract-ends = the contract ends on { $day }
# A file that was kept with it. $name: the file's name. $hash: its SHA-256.
answer-file = { $name }, { $octets } octets, SHA-256 { $hash }

## The days of a plan

plan-confirm-by = confirmation asked for by { $day }
plan-remind-on = remind on { $day }
plan-escalate-on = escalate on { $day }
plan-effective-on = ends on { $day }
plan-paid-until = paid until { $day }

## What is next

next-remind-on = remind on { $day }
next-escalate-on = escalate on { $day }

## Notes that the journal keeps (kept in English, whatever the language)

event-process-ended = the process that was sending it ended before the server's answer was recorded
event-dismissed = what was found in the mailbox changes nothing
event-draft-replaced = the same request was sent as entry { $entry }

## Why a message is taken for one about a letter (kept in English)

# "It" is the message. .stranger: its sender is not known as the provider's.
trace-message-id = it names your letter's Message-ID
    .stranger = it names your letter's Message-ID, and its sender is not known as the provider's
trace-subject = it comes from the provider and has your letter's subject
trace-number = it comes from the provider and has a number of your contract
trace-number-from-elsewhere = a number of your contract stands in its subject
    .stranger = a number of your contract stands in its subject, and its sender is not known as the provider's
# Of a message that a draft seems to have been sent as.
sent-as-message-id = it has your draft's Message-ID
sent-as-text = it has your draft's recipient, subject and text
sent-as-other-text = it has your draft's recipient, its subject and a number of your contract, and its text differs: read it

## What a mail server wrote (kept in English)

# $address: a recipient. $why: the server's words.
report-says-of = a mail server says of { $address }: { $why }
report-line = a mail server wrote: { $line }
report-in-words = a mail server wrote about it: read what it says
message-unread = a message cannot be read: no thread can be started: { $source }

## The receipt: its headings, which stand in a column, and what stands beside them

receipt-title = Entry { $id }: { $kind } to { $provider }
receipt-state = State:
    .value = { $state }: { $meaning }
receipt-subject = Subject:
receipt-message-id = Message-ID:
receipt-from = From:
    .value = { $address } (account { $account })
    .draft = { $address } (a draft, for your own mail program)
receipt-to = To:
receipt-hash = SHA-256:
receipt-thread = Thread:
# A letter of the thread: its number, its kind, its state.
receipt-letter = { $id } { $kind } ({ $state })
    .this = { $id } { $kind } ({ $state }, this one)
receipt-parent = Follows:
    .value = entry { $parent }
receipt-dates = Dates:
# $why: a mail server's words.
receipt-delivery = Delivery:
    .value = it came back: { $why }
receipt-next = Next:
# $proposal: one of proposal-….
receipt-decide = decide on what was found ({ $proposal }): { COMMAND("journal show", $id, "--found", $number) } prints it; then { COMMAND("journal mark", $id, "confirmed") }, or refused, or answered; or { COMMAND("journal dismiss", $id) } if it is about something else
receipt-decide-sent = decide whether this draft was sent: { COMMAND("journal show", $id, "--found", $number) } prints the message that was found; if it is this letter, { COMMAND("journal mark", $id, "sent") }; if it is another, { COMMAND("journal dismiss", $id) }
receipt-outcome = Outcome:
receipt-clock = Clock:
    .value = given as ADIEU_NOW; the times below need not be the machine's

## The receipt: what happened

# $reply: a code and the server's words.
receipt-server = server: { $reply }
# $version: such as TLS 1.3.
receipt-protection = { $version }, certificate SHA-256 { $fingerprint }
receipt-not-taken = not taken: { $address } ({ $code })
receipt-marked = Marked:
receipt-evidence = in the folder of evidence: { $name }
receipt-found = Found in the mailbox:
# $from: an address, or receipt-found-nobody. $date: a date, or receipt-found-no-date. $why: why it is taken for what it
# seems to be.
receipt-found-message = { $proposal }: from { $from }, { $date }, "{ $subject }"; { $why }
    .open = { $proposal }: from { $from }, { $date }, "{ $subject }"; { $why }; to be decided on
receipt-found-at = number { $number }, in { $folder } of account { $account }, { $octets } octets, SHA-256 { $hash }
    .beginning = number { $number }, in { $folder } of account { $account }, { $octets } octets, only its beginning, SHA-256 { $hash }
receipt-found-nobody = nobody
receipt-found-no-date = no date
evidence-unwritable = { $folder }: the evidence cannot be written: { $source }
