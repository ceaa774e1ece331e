### Words that stand in many sentences: fields, kinds of letters, states, lists, the system's failures.

list = { $items }
list-comma = { $before }, { $after }
list-and = { $before } and { $after }
list-or = { $before } or { $after }
list-sentences = { $before } { $after }
list-clauses = { $before }; { $after }

## Failures of the system

io-not-found = { $system }
io-permission-denied = { $system }
io-already-exists = { $system }
io-storage-full = { $system }
io-read-only = { $system }
io-is-a-directory = { $system }
io-not-a-directory = { $system }
io-connection-refused = { $system }
io-connection-reset = { $system }
io-timed-out = { $system }
io-network-unreachable = { $system }
io-host-unreachable = { $system }
io-other = { $system }

## How far a letter has come

state-composed = composed
    .meaning = written down, not sent
state-sending = sending
    .meaning = on its way to the mail server
state-accepted = accepted
    .meaning = the mail server has taken it on; the provider's own answer is another matter
state-deferred = deferred
    .meaning = not sent; the same command tries again
state-refused = refused
    .meaning = not sent; the mail server said no
state-in-doubt = in-doubt
    .meaning = sent or not is unknown

## What became of a letter

outcome-answered = answered
outcome-confirmed = confirmed
outcome-refused = refused
outcome-closed = closed

## What a person says became of a letter

mark-sent = sent
    .meaning = in doubt before: it lies in the Sent folder, or its copy arrived
mark-not-sent = not-sent
    .meaning = in doubt before: its copy never arrived, and it lies in no Sent folder
mark-answered = answered
    .meaning = there is an answer, which neither confirms nor refuses
mark-confirmed = confirmed
    .meaning = the provider has confirmed it
mark-refused = refused
    .meaning = the provider has said no
mark-closed = closed
    .meaning = it is not to be followed up

## What to do next about a letter that nobody answered

next-remind = remind
next-escalate = escalate

## What a message in the mailbox seems to be

proposal-answered = answered
proposal-acknowledged = acknowledged
proposal-bounced = bounced
proposal-delayed = delayed
