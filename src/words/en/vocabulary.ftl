### Words that stand in many sentences: fields, kinds of letters, states, lists, the system's failures.

list = { $items }
list-comma = { $before }, { $after }
list-and = { $before } and { $after }
list-or = { $before } or { $after }
list-sentences = { $before } { $after }
list-clauses = { $before }; { $after }
list-lines =
    { $before }
    - { $after }

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
state-drafted = drafted
    .meaning = a draft; whether you have sent it only you and your mailbox know
state-sending = sending
    .meaning = on its way to the mail server
state-accepted = accepted
    .meaning = the mail server has taken it on; the provider's own answer is another matter
state-sent-by-hand = sent
    .meaning = you have sent it from your own mail program; the provider's own answer is another matter
state-not-sent-by-hand = not sent
    .meaning = the draft was not sent
state-deferred = deferred
    .meaning = not sent; the same command tries again
state-refused = not sent
    .meaning = it could not be handed to the mail server
state-refused-login = not sent (login)
    .meaning = the mail server refused the login; nothing is wrong with the letter
state-refused-server = rejected by the mail server
    .meaning = not sent, and the same once more will not go either
state-waiting = waiting for an answer
state-in-doubt = in-doubt
    .meaning = sent or not is unknown

## The fields of a request: what people call them in the middle of a sentence, the prompt, and what belongs there

field-kind = kind of letter
    .short = stop-renewal, terminate, withdraw, …
    .prompt = Kind of letter
    .help = What to ask for: stop-renewal, terminate, terminate-for-cause, withdraw, follow-up or escalate
field-cause = cause
    .prompt = Cause
    .help = The cause of a termination for cause: price-change, quality, move, death or other
    .hint = What the reason is
field-cause_on = day of the cause
    .prompt = Day of the cause
    .help = The day the change takes effect, the fault began, of the move or the death, as YYYY-MM-DD (terminate-for-cause)
    .hint = The day the change takes effect, the fault began, of the move or the death
field-provider = provider
    .short = provider's id in the directory
    .prompt = Provider
    .help = The provider's id in the directory of providers
field-to = provider's e-mail address
    .short = its address, where it is not in the directory
    .prompt = Provider's e-mail address
    .help = The address to write to, where the directory has none or another is better
field-provider_name = provider's name
    .prompt = Provider's name
    .help = The provider's name as the letter writes it
field-country = provider's country
    .prompt = Provider's country
    .help = The country whose law governs the contract, as two letters
    .hint = The country whose law governs the contract
field-told_on = day you were told of the change
    .prompt = Day you were told of the change
    .help = The day you were told of a change of the price or the terms, as YYYY-MM-DD (terminate-for-cause)
    .hint = The day you were told of a change of the price or the terms
field-new_place = place you move to
    .prompt = Place you move to
    .help = The town or address you move to (terminate-for-cause, cause move)
    .hint = The town or address you move to
field-not_served = not served there
    .prompt = Not served there
    .help = Say in the letter that the provider does not serve the new place
field-reported_on = day the fault was reported
    .prompt = Day the fault was reported
    .help = The day you reported the fault to the provider, as YYYY-MM-DD (terminate-for-cause, cause quality)
    .hint = The day you reported the fault to the provider
field-remedy_by = last day of the deadline you set
    .prompt = Last day of the deadline you set
    .help = The last day you gave the provider to put the fault right, as YYYY-MM-DD (terminate-for-cause, cause quality)
    .hint = The last day you gave the provider to put the fault right
field-name = your name
    .prompt = Your name
    .help = Your name, as the contract has it
field-email = your e-mail address
    .prompt = Your e-mail address
    .help = Your own address: the letter is sent from it and answered to it
field-phone = your phone number
    .prompt = Your phone number
    .help = A number to reach you at, with + and the country code
field-address = your postal address
    .short = your postal address, a flag for each line
    .prompt = Your postal address
    .help = Your postal address; give the flag once for each line
    .hint = Street, town and postcode, a line each
field-holder = contract's holder
    .prompt = Contract's holder
    .help = The name the contract is in, where it is not yours: a late relative's, your company's
field-capacity = your capacity
    .prompt = Your capacity
    .help = What you are to the contract's holder: heir, executor, spouse or other after a death, attorney with a power of attorney
    .hint = What you are to the contract's holder
field-product = tariff, goods or service
    .prompt = Tariff, goods or service
    .help = What the contract is about: the tariff, the goods or the service
field-order_number = order number
    .prompt = Order number
    .help = The order number, as on the confirmation
field-customer_number = customer number
    .prompt = Customer number
    .help = The customer or account number
field-contract_number = contract number
    .prompt = Contract number
    .help = The contract number
field-line = line
    .prompt = Line
    .help = The phone number the contract is for, with + and the country code
field-iccid = SIM card number
    .prompt = SIM card number
    .help = The number printed on the SIM card (ICCID)
field-identity_number = identification number
    .prompt = Identification number
    .help = The holder's DNI, NIE, NIF, codice fiscale or PESEL; only where the provider insists on it
field-ordered_on = day of the order
    .prompt = Day of the order
    .help = The day the contract was concluded or the goods were ordered, as YYYY-MM-DD (withdraw)
    .hint = The day the contract was concluded or the goods were ordered
field-received_on = day of receipt
    .prompt = Day of receipt
    .help = The day the goods were received, as YYYY-MM-DD (withdraw)
    .hint = The day the goods were received
field-started_on = day the contract began
    .prompt = Day the contract began
    .help = The day the contract began, as YYYY-MM-DD: some notice periods depend on it
    .hint = The day the contract began: some notice periods depend on it
field-end_of_term = last day of the minimum term
    .prompt = Last day of the minimum term
    .help = The last day of the minimum or current term, as YYYY-MM-DD
    .hint = The last day of the minimum or current term
field-notice = notice period
    .prompt = Notice period
    .help = The notice period in the contract: it outranks what the law says
field-sector = trade
    .prompt = Trade
    .help = The provider's trade, where its record does not say: mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club or other
    .hint = The provider’s trade: which periods apply depends on it
field-iban = IBAN
    .prompt = IBAN
    .help = The account the provider debits; only its last four characters are written
field-renews_on = day of the next charge
    .prompt = Day of the next charge
    .help = The day of the next renewal or charge, as YYYY-MM-DD
    .hint = The day of the next renewal or charge
field-end_on = day the contract shall end
    .prompt = Day the contract shall end
    .help = The day the contract shall end, as YYYY-MM-DD (terminate)
    .hint = The day the contract shall end
field-accept_charge = earliest day at any price
    .prompt = Earliest day at any price
    .help = Ask for the earliest day even where ending early is charged for (terminate, terminate-for-cause)
    .hint = Ask for the earliest day even where ending early is charged for
field-reason = reason
    .prompt = Reason
    .help = Why, in a sentence or two; nobody is obliged to say
field-first_sent_on = day your first letter was sent
    .prompt = Day your first letter was sent
    .help = The day you sent the letter that was not answered, as YYYY-MM-DD (follow-up, escalate)
    .hint = The day you sent the letter that was not answered
field-first_subject = subject of your first letter
    .prompt = Subject of your first letter
    .help = The subject of the letter that was not answered (follow-up, escalate)
    .hint = The subject of the letter that was not answered
field-first_message_id = Message-ID of your first letter
    .prompt = Message-ID of your first letter
    .help = The Message-ID of that letter, from its headers
field-authority = ombudsman or regulator
    .prompt = Ombudsman or regulator
    .help = The body you would complain to (escalate); default: known for telecom contracts in some countries
    .hint = The body you would complain to; default: known for telecom contracts in some countries
field-confirm_by = day to confirm by
    .prompt = Day to confirm by
    .help = The day by which the letter asks for an answer, as YYYY-MM-DD; default: worked out
    .hint = The day by which the letter asks for an answer; default: worked out
field-revoke_mandate = revoke the direct-debit mandate
    .prompt = Revoke the direct-debit mandate
    .help = Also revoke the direct-debit mandate for the time after the end
field-no_winback = no win-back calls
    .prompt = No win-back calls
    .help = Also ask not to be called with offers to stay
field-language = language
    .prompt = Language
    .help = The letter's language, such as en, de or zh; default: the provider's
field-courtesy = courtesy translation
    .prompt = Courtesy translation
    .help = Add a translation into this language below the letter, marked as not binding
field-document = document
    .prompt = Document
    .help = Enclose the letter as a document too: pdf or none
field-attach = enclosures
    .prompt = Enclosures
    .help = A file to enclose as proof; give the flag once for each
## Kinds of letters. The name is what a person writes in a request file and stays as it is; the meaning is what is offered beside it.

step-stop-renewal = stop-renewal
    .name = stop-renewal
    .meaning = switch automatic renewal off; keep the line until it expires
step-terminate = terminate
    .name = terminate
    .meaning = end the contract, on a date or as soon as possible
step-terminate-for-cause = terminate-for-cause
    .name = terminate-for-cause
    .meaning = end it early: price change, poor service, a move, a death or another cause
step-withdraw = withdraw
    .name = withdraw
    .meaning = take back a new contract within 14 days; no reason needed, money back
step-follow-up = follow-up
    .name = follow-up
    .meaning = remind them of a letter that nobody answered
step-escalate = escalate
    .name = escalate
    .meaning = the last letter before you complain to the ombudsman or regulator

## Causes. The name is what a person writes in a request file and stays as it is.

cause-price-change = price-change
cause-change-of-terms = change-of-terms
cause-move = move
cause-missing-reminder = missing-reminder
cause-quality = quality
cause-death = death
cause-other = other

# What somebody is to the contract's holder. The name is what a person writes in a request file and stays as it is.
capacity-heir = heir
capacity-executor = executor
capacity-spouse = spouse
capacity-attorney = attorney
capacity-other = other

## Trades. The name is what a person writes in a request file and stays as it is.

sector-mobile = mobile
sector-telecom = landline and internet
sector-pay-tv = pay-TV
sector-digital = digital services
sector-energy = energy
sector-insurance = insurance
sector-finance = banks and cards
sector-fitness = fitness
sector-press = press
sector-transport = transport
sector-club = clubs
sector-other = other

## How much a source is worth. The letter is what a record has.

confidence-a = confidence A: an own or official page
confidence-b = confidence B: a page of somebody else
confidence-c = confidence C: unverified

## Languages of letters

language-cs = Czech
language-ar = Arabic
language-da = Danish
language-de = German
language-de-at = Austrian German
language-de-ch = Swiss German
language-el = Greek
language-en-gb = English
language-en-ie = Irish English
language-en-us = American English
language-es = Spanish
language-fi = Finnish
language-fr = French
language-hu = Hungarian
language-fr-be = Belgian French
language-fr-ch = Swiss French
language-it = Italian
language-nb = Norwegian
language-it-ch = Swiss Italian
language-nl = Dutch
language-nl-be = Belgian Dutch
language-pl = Polish
language-pt-pt = Portuguese
language-sv = Swedish
language-ro = Romanian
language-tr = Turkish
language-uk = Ukrainian
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
## What became of a letter

outcome-answered = answered
outcome-confirmed = confirmed
outcome-refused = refused by the provider
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
# The letter itself: a draft that the person's mail program has sent.
proposal-sent = sent
proposal-sent-on = sent on { $day }

## What a problem is about

# English shows the key alone, as files and tables have it; the selector keeps the label among the values.
subject-field =
    { $label ->
       *[other] { $key }
    }
subject-row = row
subject-row-number = row { $row }
subject-row-recipient = row { $row }, { $recipient }
subject-entry = entry { $id }
subject-table = table
subject-request = request
subject-record = the record
subject-directory = the directory of providers
subject-letter = letter
subject-dates = dates
subject-days-off = days-off
subject-mailbox = mailbox
subject-account = account
subject-mail-program = mail program
subject-time-zone = time zone

## A date, as a person types it too

# Also given: $year, $month and $day, as numbers.
date = { $iso }
# The same with its month as a word: what was typed in another form is said back so.
date-in-words =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    } { $year }

subject-config = config file
