### What people give: values, request files, what a letter needs, what is enclosed.

# What is wrong is the end of a sentence whose subject is the field or its value: "end_on (--end-on): "x" is empty".
# What stands at .fix tells how to mend it.

## A problem as a line. The subject is a field's key; what is the end of the sentence.

problem = { $subject }: { $what }
problem-value = { $subject }: "{ $value }" { $what }
problem-at = { $subject } ({ $place }): { $what }
problem-value-at = { $subject } ({ $place }): "{ $value }" { $what }
place-option = { $option }
place-line = { $file }:{ $line }
place-row = { $file }:{ $line }, row { $row }
place-column = { $file }:{ $line }, row { $row }, column { $column }
place-answer = your answer
place-journal = journal entry { $entry }
place-account = account { $account }

## Words out of a list

did-you-mean = did you mean { $near }? Offered: { $offered }
write-one-of = write one of: { $offered }

## Any value

-write-value = write a value; a field that is not needed may be left out
value-missing = is missing
    .fix = give it with { $option } or as { $key } in the request file, such as "{ $example }"
value-empty = is empty
    .fix = { -write-value }
value-invisible = holds nothing that can be seen
    .fix = { -write-value }
value-too-long = is { $length } characters long; at most { $most } are allowed
    .fix = shorten it
several-values = has more than one value
    .fix = give it once
# The subject is a value in another form than the program writes; $said is its plain form, such as "31 December 2026".
value-understood = is read as { $said }
    .fix = if that is not meant, write it in full
not-a-switch = is neither true nor false
    .fix = write true or false
# $name is one of the characters below.
forbidden-character = holds { $name } at character { $position }
    .fix = type the value anew, on one line, without it
character-line-break = a line break (LF)
character-carriage-return = a carriage return (CR)
character-tab = a tab
character-nul = a NUL character
character-escape = an escape character (U+001B)
character-replacement = a replacement character (U+FFFD): the text was damaged on its way here
# $code is the character's number, such as U+2028.
character-line-separator = a line separator ({ $code })
character-direction = a character that changes the direction of writing ({ $code })
character-control = a control character ({ $code })
character-invisible = an invisible character ({ $code })

## Kinds of letters, causes, countries, languages

unknown-kind = is not a kind of letter
unknown-cause = is not a cause this program knows
unknown-capacity = is not a capacity this program knows
unknown-country = is not a country's two-letter code
    .fix = write two letters, such as GB, DE or CN
unknown-language = is a language there is no letter in yet
nearest-language = the nearest is { $near }; offered: { $offered }
bad-language-tag = is not a language tag (BCP 47)
write-language-tag = write a tag such as en, de or zh
nearest-language-tag = did you mean { $near }? Write a tag such as en, de or zh

## Dates and periods

not-a-date = is not a date
not-in-calendar = is not a day of the calendar
date-form = write it as YYYY-MM-DD, such as 2026-12-01
# $days is a day, or several with "or" between them, each with its month as a word besides.
date-write = write { $days }
date-typed-and-said = { $typed } ({ $said })
date-ambiguous = is a day that can be read in two ways
# $fix is what date-write says.
date-or-country = { $fix }, or give the country with { OPTION("country") }: it says which number is the day
date-as-number = is a day as spreadsheets count them, from 1900 or from 1904
date-without-year = is a day without a year
    .fix = write the year too, such as 2026-12-31
not-a-period = is not a period of notice
-accepted-periods = write a number and days, weeks, months, years or working days, such as 14 days, 1 month, 10 working days, or with to the end of a month, a quarter, a half-year, a year or the term, such as 3 months to the end of a month
write-period = { -accepted-periods }
# $meant is a period, such as "1 month to the end of a quarter".
nearest-period = did you mean { $meant }? Otherwise { -accepted-periods }
period-out-of-range = is no length that a notice period has
period-range-days = write a number from 1 to { $most } of days
period-range-weeks = write a number from 1 to { $most } of weeks
period-range-months = write a number from 1 to { $most } of months
period-range-years = write a number from 1 to { $most } of years
period-range-working-days = write a number from 1 to { $most } of working days

## E-mail addresses, domains, web addresses

-one-address = write one address, such as name@example.org
several-addresses = holds more than one address
    .fix = { -one-address }
more-than-address = holds more than the address
    .fix = write only the address: { $address }
# $why is one of the messages below that begin with address-.
not-an-address = is not an e-mail address: { $why }
    .fix = { -one-address }
address-no-at = it has no @
address-space = it has a space in it
address-nothing-before = there is nothing before the @
address-long-before = the part before the @ is longer than 64 octets
address-dots-before = a dot may not begin, end or be doubled before the @
address-character-before = the part before the @ holds a character that may not stand there
address-too-long = it is longer than 254 octets
# $why is one of the messages below that begin with domain-.
address-bad-domain = has a domain that cannot exist: { $why }
    .fix = { -one-address }
bad-domain = is not a domain: { $why }
    .fix = write it as in an e-mail address, such as example.com
domain-nothing = there is nothing after the @
domain-character = it holds a character, a dot or a length that domains do not have
domain-no-dot = it has no dot
domain-number = its last part is a number
shared-domain = is nobody's own: registries hand out names below it
    .fix = write the whole domain, such as example.co.uk
# $why is one of the messages below, or a library's own words.
bad-web-address = is not a web address: { $why }
    .fix = write it as the browser shows it, such as https://example.com/contact
web-address-character = it holds a backslash, a blank or a control character
web-address-scheme = it begins with neither http:// nor https://
web-address-user = a user name stands before its host

## Names, postal addresses, telephone numbers

name-no-letter = holds no letter
    .fix = write the name the contract is in
# $what is what is wrong with one line of a postal address, the end of a sentence.
in-address-line = { $what } (in line { $line })
address-empty = is empty
    .fix = write an address; a field that is not needed may be left out
too-many-lines = has { $lines } lines; at most { $most } are allowed
    .fix = shorten it
phone-write = write it with + and the country code, such as { $example }
phone-zero-after-code = has a 0 after { $code }, which is dialled only inside the country
    .fix = leave it out: { $number }
phone-no-country-code = has no country code, so it could be a number in any country
phone-country-code-zero = has a country code that begins with 0
phone-not-digits = holds something other than digits
phone-too-short = is too short for a number with its country code
phone-too-long = has more than the 15 digits a number can have
# $trunk is a digit such as 0, $country a code such as DE.
phone-without-trunk = begins without the { $trunk } that numbers have inside { $country }
phone-of-other-country = is no number of { $country }, as far as its first digits and its length tell

## SIM cards, bank accounts, Message-IDs

iccid-not-digits = holds something other than digits
iccid-beginning = does not begin with 89, as SIM card numbers do
iccid-length = does not have 19 or 20 digits
iccid-check-digit = does not match its check digit (some prints leave that digit out)
iccid-compare = compare it with the SIM card
bad-iban = is not a valid IBAN: its country, length or check digits do not match
    .fix = copy it from a bank statement; only its last four characters will be written
not-a-message-id = is not a Message-ID
    .fix = copy it from the headers of the letter you sent, such as <0123abcd@example.org>, or leave it out

## The letter as a document, and paths of files

unknown-document-format = is not a form the letter can be enclosed in
write-document-format = write pdf or none
nearest-document-format = did you mean { $near }? Write pdf or none
too-many-files = names { $files } files; at most { $most } are allowed
    .fix = enclose only what proves your point
path-too-long = is { $bytes } bytes long; at most { $most } are allowed
    .fix = give a shorter path
path-control-character = holds a control character ({ $code }) at character { $position }
    .fix = rename the file, and type its path anew

## What proves a cause. FILE stands for a path.

prove-change = enclose the provider's notice of the change with { OPTION("attach", value: "FILE") }, if you have it
prove-quality = enclose your fault reports or measurements, and what the provider answered with { OPTION("attach", value: "FILE") }, if you have it
prove-move = enclose proof of the move, such as the registration at the new address or the new lease with { OPTION("attach", value: "FILE") }, if you have it
prove-renewal = enclose the bill or notice that shows the renewal with { OPTION("attach", value: "FILE") }, if you have it
prove-death = enclose a copy of the death certificate with { OPTION("attach", value: "FILE") }, if you have it
prove-other = enclose what shows the cause with { OPTION("attach", value: "FILE") }, if you have it

## What must not be mailed. $findings are such as "a card number (ending in 1111, at character 5)", the object of "hold".

write-anew = take out what must not be mailed, and write the rest anew
sensitive = seems to hold { $findings }
    .fix = take it out: an e-mail can be read on its way. If it is none, allow it with { $option }
sensitive-account = seems to hold { $findings }
    .fix = take it out: an e-mail can be read on its way; an account goes into iban, of which only four characters leave. If it is none, allow it with { $option }
finding-card = a card number (ending in { $shown })
finding-card-at = a card number (ending in { $shown }, at character { $position })
finding-iban = a whole IBAN (ending in { $shown })
finding-iban-at = a whole IBAN (ending in { $shown }, at character { $position })
finding-secret = a secret ("{ $shown }" beside digits)
finding-secret-at = a secret ("{ $shown }" beside digits, at character { $position })

## What goes with a kind of letter, and what does not. Names of kinds, such as terminate, and of fields stay as they are.

leave-out-unused = nothing to do; leave it out to be rid of this line
unused-reason = is left out of the letter: a withdrawal needs no reason, and giving one only invites an argument
unused-declared-before = is left out of the letter: the first letter said it, and this one only asks for the answer
unused-renewal = is left out of the letter: a withdrawal does not wait for a renewal
iban-unused = is left out of the letter: it is written only where the direct-debit mandate is revoked
    .fix = add revoke_mandate = true ({ OPTION("revoke_mandate") }) if the provider debits this account
wrong-kind = belongs to another kind of letter than { $kind }, and a letter is never both
# What to do about it.
renewal-has-no-end = give renews_on instead, or ask for terminate
withdrawal-has-no-end = leave it out: a withdrawal undoes the contract from the beginning, or ask for terminate
belongs-to-termination-for-cause = leave it out, or ask for terminate-for-cause
belongs-to-later-letters = leave it out, or ask for follow-up or escalate
belongs-to-escalation = leave it out, or ask for escalate
belongs-to-terminations = leave it out, or ask for terminate

## Terminations

end-may-cost = is a day on which a charge for ending early may be due, if a minimum term still runs
    .fix = leave it out, and the letter asks for the earliest day that costs nothing; the day the term ends is in the contract or the account
end-missing = is not given: the letter asks for the earliest day on which no charge for ending early is due
    .fix = if a minimum term runs and you want out earlier, give a day with { OPTION("end_on") }, or { OPTION("accept_charge") } for the earliest day at any price
reason-missing = is missing: a contract ends early only for a cause that the letter names
    .fix = give it with { OPTION("reason") } or as reason in the request file: what happened, in a sentence or two
# $cause is the name of a cause, such as quality.
reason-wanted = is missing: "{ $cause }" alone does not say what happened
    .fix = say it with { OPTION("reason") }, with the days and numbers you have
# The subject is the enclosures. What to do is one of the messages that begin with prove-.
no-proof = are none: a termination for cause stands better on proof
holder-missing = is missing: whose contract is it?
    .fix = give it with { OPTION("holder") }: the name of the person who has died; your own stays in name
# The subject is the cause, a death.
for-the-heirs = is told with your capacity and nothing more: the letter does not say that you act for all heirs
    .fix = if you are neither heir nor executor, have one of them sign too; your postal address ({ OPTION("address") }) lets the provider send the final account to you
death-ahead = lies ahead
    .fix = give the day of the death
day-of-death-missing = is missing: on which day did the holder die?
    .fix = give it with { OPTION("cause_on") }: the contract is settled as of that day
capacity-missing = is missing: what are you to the person who has died?
    .fix = give heir, executor, spouse or other with { OPTION("capacity") }; with other the letter claims nothing
death-has-no-other-day = has no place in a letter about a death: the contract is to end on the day of death
    .fix = leave it out
capacity-of-the-living = is of a living holder, and this one has died
    .fix = give heir, executor, spouse or other
capacity-of-the-bereaved = belongs to a letter about a death: { $capacity } fits no other
    .fix = leave it out; for a living holder give attorney if you hold a power of attorney, for a death ask for terminate-for-cause with { OPTION("cause", value: "death") }
capacity-without-holder = tells what you are to the contract's holder, and no holder is given
    .fix = give the holder with { OPTION("holder") }, or leave it out
on-behalf = is somebody else than you: the letter says that you write on their behalf
    .fix = have them send it themselves, or enclose their power of attorney with { OPTION("attach") }
on-behalf-in-germany = is somebody else than you: a German provider may reject such a notice at once unless the original power of attorney is with it, and a copy or an e-mail does not do (§ 174 BGB)
    .fix = have them send it themselves, or send it by post with the original
new-place-missing = is missing: where do you move to?
    .fix = give the town or the address with { OPTION("new_place") }, or say it in the reason
not-served-unsaid = is not given: the letter does not say that the provider does not serve the new place, and the right to leave mostly needs that
    .fix = ask the provider, and give { OPTION("not_served") } if it is so
remedy-day-missing = is not given: most laws want the provider to have had a last chance to put the fault right
    .fix = report the fault and set a day; when it has passed, give it with { OPTION("remedy_by") } and the report with { OPTION("reported_on") }
fault-of-today = is today: hardly any law ends a contract for a fault on the day it is found
    .fix = report the fault, set a day by which it is put right, and write when that has passed
remedy-day-ahead = has not passed yet: today is { $today }
    .fix = wait until the day is over, or leave it out
remedy-before-report = is before the day the fault was reported, { $reported }
    .fix = compare both with what you wrote to the provider
# $wanted and $cause are names of causes, such as move.
wrong-cause = is said of the cause "{ $wanted }", and the cause here is "{ $cause }"
    .fix = leave it out, or give the other cause with { OPTION("cause") }
charge-accepted = asks for the earliest day whatever it costs: a charge for ending early may fall due
    .fix = leave it out, and the letter asks for the earliest day without such a charge
charge-accepted-with-day = changes nothing: the letter names the day in end_on, and after it the earliest one
    .fix = leave it out, or leave end_on out
identity-number-unknown = is none of the numbers known here: DNI, NIE (Spain), NIF (Portugal), codice fiscale (Italy), PESEL (Poland)
    .fix = compare it with the document, or leave it out: a cancellation seldom needs one
identity-number-check = has the form of a number called { $label }, and its check character is wrong
    .fix = compare it with the document
identity-number-sent = leaves with the letter: a cancellation seldom needs it, and an e-mail can be read on its way
    .fix = leave it out, unless the provider has asked for it

## Withdrawals, reminders, complaints

received-before-order = is before the day of the order, { $ordered }
    .fix = compare both with the confirmation
# The subject is the day of the order.
withdrawal-without-day = is not given, nor is the day of receipt: the model withdrawal form names it
    .fix = give ordered_on (the day of the contract), and for goods received_on, if you know them
# The subject is the person's postal address.
withdrawal-without-address = is not given: the model withdrawal form names it
    .fix = give your postal address with { OPTION("address") }, once for each line, if the provider knows it
# The subject is the day the first letter was sent; $days is how long ago that is.
first-letter-recent = { $days ->
        [0] is today: customer services want some working days
        [1] is yesterday: customer services want some working days
       *[other] is only { $days } days ago: customer services want some working days
    }
    .fix = wait about a week, unless the charge is near
authority-missing = is missing, and none is known here
    .fix = name it with { OPTION("authority") }: the ombudsman, regulator or arbitration board for this trade in the provider's country

## Days

# The subject is the day the contract began; $key is the other day's field, such as end_on.
begins-after-end = is after the day in { $key }, { $end }: a contract begins before it ends
    .fix = compare both with the contract
date-far-ahead = lies more than ten years ahead
    .fix = check the year
date-far-back = lies more than twenty years back
    .fix = check the year
date-ahead = lies ahead: today is { $today }
    .fix = give the day it happened
date-passed = has passed: today is { $today }
give-charge-to-come = give the day of the next charge that is still to come
give-answer-day-to-come = give a day that is still to come, or leave it out: it is then worked out
give-end-to-come = give a day that is still to come, or leave it out: the letter then asks for the earliest possible date
date-near = { $days ->
        [0] is today: customer service may not act in time
        [1] is tomorrow: customer service may not act in time
       *[other] is only { $days } days away: customer service may not act in time
    }
# $ways are such as "phone: call 191; web form: ...".
use-way-besides = also use another way, and keep the sent letter as proof ({ $ways })
use-another-way = also use another of the provider's ways, such as its app or hotline, and keep the sent letter as proof

## The person and the contract's numbers

email-beyond-ascii = has letters beyond ASCII before the @: only mail servers that offer SMTPUTF8 carry it
    .fix = if the provider's answer does not come, write from a plain address
email-of-provider = is the address the letter goes to: the provider's answer would not come to you
    .fix = give your own address, the one the provider knows you by
# The subject is the order number.
no-identifier = is not given, nor any other number that identifies the contract: the provider may have to ask back
    .fix = give one of order_number, customer_number, contract_number, line or iccid if you can

## The letter's language. $language and $theirs are names of languages.

courtesy-same = is { $language }, and so is the letter itself
language-differs = is { $language }, and this provider reads { $theirs }
    .fix = use `preview` to understand the letter, and send the one in { $theirs }
reason-in-another-script = is in a script that readers of { $language } do not read, and stays as it was typed
    .fix = leave it out, as a reason is seldom needed, or write it in { $language }
reason-in-another-language = does not look like { $language }, the letter’s language, and stays as it was typed
    .fix = leave it out, as a reason is seldom needed, or write it in { $language }
name-in-another-script = is in a script that readers of { $language } do not read
    .fix = write it as the contract has it
# $take and $tag are the tags of two languages.
language-for-reading = is for reading alone ({ $language }): its texts are translations for you, not made for a provider to act on
    .fix = choose { OPTION("language") } { $take } for the letter, and read it in yours with { OPTION("read_in") } { $tag }, or send a translation along with { OPTION("courtesy") } { $tag }
language-of-another-country = is { $tag }: there are no letters for that country yet, and those in { $language } are used
    .fix = read it with that country in mind, or write your own with { COMMAND("template new", $template) }
language-of-several = is a guess: { $language }, one of several languages of { $country } ({ $domain })
    .fix = give { OPTION("country") }, or choose with { OPTION("language") }
language-guessed = is a guess: { $language }, as neither the provider nor its country is known
    .fix = give { OPTION("country") }, or choose with { OPTION("language") }
language-not-offered = is { $language }, as there is no letter in the provider's own language yet
    .fix = choose another with { OPTION("language") } if you like

## Mobile lines. The subject is the kind of letter.

-back-up = back up what is tied to the number: bank codes, messengers, accounts
number-lost = ends the line, and its number is lost with it: keeping a number means porting it, not terminating
# What to do about it: in the United Kingdom, where the new provider ports, and elsewhere.
keep-number-pac = if you want to keep it, do not send this: text PAC to 65075, and give the code, valid for 30 days, to the new provider; { -back-up }
keep-number-ported = if you want to keep it, do not send this: have it ported through the new provider; { -back-up }
keep-number-ask = if you want to keep it, do not send this yet: ask the new provider first how the number is brought along; { -back-up }
number-lost-with-death = ends the line, and its number and what is tied to it are lost
    .fix = if a relative wants to keep the number, ask first for the contract to be transferred; save messages, photographs and access to accounts while the line still works
number-expires = keeps the line until it expires; a prepaid number and its credit may be lost on that day
    .fix = use up or claim the credit before, and { -back-up }

## Who the letter goes to

# $fix is what to do about an unknown name of a provider, such as "see `adieu provider list`".
provider-or-address = { $fix }, or give { OPTION("to") } and { OPTION("provider_name") }
provider-missing = is missing: who is the letter to?
    .fix = name it with { OPTION("provider") } (see { COMMAND("provider list") }), or give { OPTION("to") } and { OPTION("provider_name") }
address-missing = is missing: the provider has a name and no address
    .fix = give it with { OPTION("to") }, or name the provider with { OPTION("provider") } (see { COMMAND("provider list") })
provider-without-address = has no e-mail address in the directory
    .fix = give it with { OPTION("to") }
# The subject is the address given.
not-compared = was not compared with { $records } of your own records, which cannot be read
    .fix = see { COMMAND("provider list") }
# The subject of these is the provider.
address-dated = has an address from an old or undated source: { $email } ({ $source })
    .fix = compare it with the provider's website before you send
# $age is the message seen-months-ago or seen-years-ago.
address-seen-long-ago = has an address that was last seen long ago: { $email } ({ $source }; { $age })
    .fix = compare it with the provider's website before you send
address-sends-only = has no address for a cancellation: { $email } cannot receive mail
address-data-protection-only = has no address for a cancellation: { $email } takes data-protection requests only: a cancellation sent there is lost
# What to do about it. $way is a record's own words, such as "cancel in the app".
find-way-to-cancel = look for a way to cancel in your account on its website or in its app, or find the address of customer service and give it with { OPTION("to") }
# $ids are names in the directory; $fix is the one above, or the ways below.
one-of-family = write one of: { $ids }; or { $fix }

## Doubts about a recipient. They are the end of a sentence whose subject is the address, and may follow one another.

doubts = { $before }, and { $after }
# These two have the provider as their subject. $why is one of the doubts below.
address-unverified = has only an address from one unverified source: { $email } ({ $source })
address-doubted = has an address, { $email }, that { $why }
address-of-another = is the address of { $owner } ({ $id }), not of { $named }
address-outside-domains = is outside { $provider }'s own domains
address-outside-named-domains = is outside the domains of { $provider }, whose name the letter is addressed to
address-free-mail = is at a free-mail service ({ $domain }), where anybody can have an address
address-impostor = resembles { $real } without being it
# $letter is the letter, $code its number (U+0430), $like the letter it looks like.
address-disguised = has the letter "{ $letter }" ({ $code }), which only looks like "{ $like }"
# What to do about them.
compare-with-website = compare it with the provider's website
compare-and-confirm = compare it with the provider's website; if it is right, add { $option }
confirm-or-other-way = { $fix }; or take another way: { $way }
address-returned-letter = did not take a letter: it came back on { $day }
other-way-to-cancel = compare it with the provider's website, or use another of its ways to cancel
other-way-or-confirm = compare it with the provider's website, or use another of its ways to cancel; if it is right all the same, add { $option }

## Files enclosed. What is wrong is the end of a sentence whose subject is the file.

# $path is the file, $refusal one of the messages below.
enclosure-refused = { $path } { $refusal }
enclosure-missing = does not exist
    .fix = check the path, or leave the file out
# $kind is one of the kinds of files, such as "a pipe".
enclosure-not-a-file = is { $kind }, not a file
    .fix = give the path of a file
enclosure-unreadable = cannot be read: { $source }
    .fix = check its permissions, or copy it to a place you can read
enclosure-empty = is empty
    .fix = check whether it was saved, or leave it out
-make-smaller = make it smaller (a scan in grey at 150 dpi is enough), or leave one out
enclosure-too-large = is too large: { $size }, and { $limit } are allowed for all enclosures together
    .fix = { -make-smaller }
enclosures-too-large = brings the enclosures to { $size } together; { $limit } are allowed
    .fix = { -make-smaller }
# The file is a provider's answer, kept in the journal.
answer-too-large = is too large: { $size }, and at most { $limit } are kept
    .fix = give the answer itself, without what was enclosed with it
enclosure-changed = changed while it was read
    .fix = wait until it is saved, and try again
enclosure-twice = is given twice
    .fix = give it once
-rename-file = rename it: letters, digits, spaces and a short extension
enclosure-name-encoding = has a name that is not valid Unicode
    .fix = { -rename-file }
enclosure-name-length = has a name of { $bytes } bytes; 255 are allowed
    .fix = { -rename-file }
enclosure-name-character = has a name with a character that must not be in one ({ $code })
    .fix = { -rename-file }
enclosure-no-name = has no name
    .fix = { -rename-file }
enclosure-name-windows = has a name that Windows cannot store ({ $why })
    .fix = { -rename-file }
windows-sign = it holds { $sign }
windows-ending = it ends in a dot or a blank
windows-device = { $stem } is a device there
enclosure-mislabelled = is named as a .{ $extension } file and is none
    .fix = check whether it opens, and give it the extension of what it is
-send-document = send a PDF or an image of what it shows
enclosure-named-program = is named as a program (.{ $extension }): mail services refuse those, and so does a careful reader
    .fix = { -send-document }
enclosure-macros = is an Office file that can carry macros (.{ $extension }): mail services refuse those, and so does a careful reader
    .fix = { -send-document }
# $program is one of the messages below.
enclosure-program = is { $program }: mail services refuse those, and so does a careful reader
    .fix = { -send-document }
program-linux = a Linux program
program-windows = a Windows program
program-macos = a macOS program
program-java-or-macos = a Java or macOS program
program-webassembly = a WebAssembly program
program-android = an Android program
program-windows-link = a Windows link
program-script = a script
-black-out = leave it out; if the provider insists, black out what it need not see and allow it explicitly
# $word is the word in the file's name that gave it away.
enclosure-identity-document = is named as an identity document ("{ $word }"): a cancellation does not need one
    .fix = { -black-out }
enclosure-identity-behind-link = leads to a file named as an identity document ("{ $word }"): a cancellation does not need one
    .fix = { -black-out }
-take-out = take it out of the file, or allow it explicitly
# $finding is such as "a card number (ending in 1111)", the object of "holds".
enclosure-sensitive = holds { $finding } in line { $line }
    .fix = { -take-out }
# $credential is such as "a private key", the object of "holds".
enclosure-credential = holds { $credential } in line { $line }
    .fix = { -take-out }

## Keys and credentials found in a file, the object of "holds"

credential-private-key = a private key
credential-azure-key = an Azure key
credential-wallet = a wallet
credential-aws-key = an AWS key
credential-npm-token = an npm token
credential-password = a password
credential-client-secret = a client secret
credential-google-api-key = a Google API key
credential-google-token = a Google token
credential-github-token = a GitHub token
credential-gitlab-token = a GitLab token
credential-slack-token = a Slack token
credential-stripe-key = a Stripe key
credential-api-key = an API key
credential-pypi-token = a PyPI token
credential-wallet-key = a wallet's key
credential-java-key-store = a Java key store
credential-keepass-database = a KeePass database
credential-macos-keychain = a macOS keychain
credential-pkcs-12-key-store = a PKCS #12 key store
credential-json-web-token = a JSON Web Token
credential-password-hash = a password's hash
credential-secret = a secret

# The subject of these is an address the person gave.
recipient-sends-only = cannot receive mail
recipient-data-protection-only = takes data-protection requests only: a cancellation sent there is lost

address-for-withdrawals-only = is for withdrawals within the cooling-off period
address-is-general = has only a general mailbox: { $email }; it may not be read by customer service
address-is-outside = has an address outside its own domains: { $email }
address-imported = has an address from an import, which nobody has compared: { $email }
address-is-pec = has only a certified mailbox (PEC): { $email }; it may take no mail from an ordinary mailbox
provider-refuses-email = says that it takes no cancellations by e-mail ({ $known }); the law may say otherwise
    .fix = keep the proof of sending; better: { $way }
provider-refuses-email-only = says that it takes no cancellations by e-mail ({ $known }); the law may say otherwise
    .fix = keep the proof of sending, and look for another way on its website
provider-needs = wants { $what } ({ $known })
    .fix = add it as an attachment; on a copy of an identity document black out what nobody needs: photo, number, signature
provider-ceased = has served nobody since { $day } ({ $known })
    .fix = see who took over, and whether the contract still runs
provider-ceased-for = has served nobody since { $day } ({ $known })
    .fix = write to whoever took over: { $id }
# $ways are lines below this one.
ways-instead = use one of these ways, or give another address with { OPTION("to") }:{ $ways }
