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

## Kinds of letters. The name is what a person writes in a request file and stays as it is; the meaning is what is offered beside it.

step-stop-renewal = stop-renewal
    .meaning = switch automatic renewal off; keep the line until it expires
step-terminate = terminate
    .meaning = end the contract, on a date or as soon as possible
step-terminate-for-cause = terminate-for-cause
    .meaning = end it early: price change, poor service, a move, a death or another cause
step-withdraw = withdraw
    .meaning = take back a new contract within 14 days; no reason needed, money back
step-follow-up = follow-up
    .meaning = remind them of a letter that nobody answered
step-escalate = escalate
    .meaning = the last letter before you complain to the ombudsman or regulator

## Causes. The name is what a person writes in a request file and stays as it is.

cause-price-change = price-change
cause-change-of-terms = change-of-terms
cause-move = move
cause-missing-reminder = missing-reminder
cause-quality = quality
cause-death = death
cause-other = other

## Trades. The name is what a person writes in a request file and stays as it is.

sector-mobile = mobile
sector-telecom = telecom
sector-pay-tv = pay-tv
sector-digital = digital
sector-other = other

## How much a source is worth. The letter is what a record has.

confidence-a = confidence A: an own or official page
confidence-b = confidence B: a page of somebody else
confidence-c = confidence C: unverified

## Languages of letters

language-da = Danish
language-de = German
language-de-ch = Swiss German
language-en-gb = English
language-es = Spanish
language-fr = French
language-it = Italian
language-nl = Dutch
language-pl = Polish
language-pt-pt = Portuguese
language-zh-hans = Chinese

## Periods, such as periods of notice. A person may type what stands here: src/value/period_words.toml has the words that are read.

period-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
period-weeks = { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
period-months = { $count ->
        [one] 1 month
       *[other] { $count } months
    }
period-years = { $count ->
        [one] 1 year
       *[other] { $count } years
    }
period-working-days = { $count ->
        [one] 1 working day
       *[other] { $count } working days
    }
period-to-end-of-month = { $period } to the end of a month
period-to-end-of-quarter = { $period } to the end of a quarter
period-to-end-of-half-year = { $period } to the end of a half-year
period-to-end-of-year = { $period } to the end of a year
period-to-end-of-term = { $period } to the end of the term
# As in "the contract ends only at the end of a month".
end-of-month = the end of a month
end-of-quarter = the end of a quarter
end-of-half-year = the end of a half-year
end-of-year = the end of a year
end-of-term = the end of the term

## Sizes of files

size-bytes = { $bytes ->
        [one] 1 byte
       *[other] { $bytes } bytes
    }
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
# A number with one decimal.
decimal = { $whole }.{ $tenths }

## Kinds of files that are none, as in "it is a pipe, not a file"

file-kind-pipe = a pipe
file-kind-socket = a socket
file-kind-device = a device
file-kind-folder = a folder
file-kind-other = something else
