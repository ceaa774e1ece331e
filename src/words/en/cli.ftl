### The command line's own words.

## What the options do not allow

json-and-output = { OPTION("json") } and { OPTION("output", value: "-") } both write to standard output
    .fix = leave one of them out
open-without-file = { OPTION("open") } opens a file, and with { OPTION("output", value: "-") } there is none
    .fix = leave one of them out
output-is-calendar = { OPTION("output") } and { OPTION("calendar") } name the same place
    .fix = give the calendar a name of its own
json-and-calendar = { OPTION("json") } and { OPTION("calendar", value: "-") } both write to standard output
    .fix = leave one of them out
nobody-to-ask = there is no terminal to ask at, and { OPTION("yes") } is not given: nothing was sent
    .fix = add { OPTION("yes") } to send without a question, or { OPTION("dry_run") } to see what would be sent

## A draft that was made

quicker-way = Quicker, beside the letter: { $way }
draft-saved =
    Saved a draft to { $name } <{ $to }>, from { $from }.
    Next: open the file with your mail program, read the letter once more, and press Send. Keep the sent copy until the confirmation is there.
draft-opened =
    Saved a draft to { $name } <{ $to }>, from { $from }. It was handed to your mail program.
    Next: read the letter once more there, and press Send. If no window comes, open the file yourself. Keep the sent copy until the confirmation is there.
draft-in-mailbox =
    Put a draft to { $name } <{ $to }>, from { $from }, into the folder { $folder } of account { $account }.
    Next: open it in your mail program or webmail, read the letter once more, and press Send. Keep the sent copy until the confirmation is there.
link-made =
    This link is the letter to { $name } <{ $to }>.
    Next: open it with your mail program, or copy it into your browser's address line; make sure that it is from { $from }, which a link cannot choose, read the letter once more to its end, and press Send. Keep the sent copy until the confirmation is there.
link-opened =
    This link is the letter to { $name } <{ $to }>. It was handed to your mail program.
    Next: there make sure that it is from { $from }, which a link cannot choose, read the letter once more to its end, and press Send. Keep the sent copy until the confirmation is there.
ask-drafts-folder = Which folder are your drafts in?
keep-drafts-folder = To use this folder without a question, write { $setting } under [accounts.{ $account }.imap] in the config file.
enclosed = Enclosed: { $file } ({ $media_type }, { $size })
not-opened = was not opened: { $why }
not-opened-folder = was not opened: the folder it is in is not known: { $error }
open-file-yourself = the draft is saved: open { $path } with your mail program yourself
open-link-yourself = copy the link into your browser's address line, or save a file that you can open: leave { OPTION("mailto") } out
paper-is-another-file = { OPTION("letter") } names the same place as { OPTION("output") } or { OPTION("calendar") }
    .fix = give the letter a name of its own
paper-saved = The letter to print is in { $path }. Print it at full size, sign it, and fold it at the marks so that the address shows in the window.
post-early = The days named are days by which the letter must have arrived: post it several working days before.
# $name is the provider's.
letter-by-post-alone = No e-mail was drafted: no address is known at which { $name } takes a cancellation. The letter goes by post alone.
calendar-written = The dates are in { $path }: open it with your calendar, or send it to your phone.
no-day-for-calendar = There is no day to come to put into a calendar: no file was written.

## A letter shown before it is saved or sent. The labels stand in a column of ten characters, a colon included.

letter-to = To:       { $name } <{ $address }>
letter-to-by-post = To:       { $name } (by post)
letter-readable-domain = {"          "}(the domain reads { $domain })
letter-provenance = {"          "}{ $provenance }
letter-from = From:     { $name } <{ $address }>
letter-subject = Subject:  { $subject }
letter-language = Language: { $language } ({ $tag })
letter-courtesy = {"          "}with a courtesy translation in { $language }
dates-heading = Dates:
personal-data-heading = Personal data in this letter:
enclosed-heading = Enclosed:
other-ways-heading = Other ways to do it:
reading = The same letter in { $language }, for you to read (it is not sent):
read-in-invalid = { OPTION("read_in") }: "{ $tag }" { $what }
choose-another-read-in = choose another language with { OPTION("read_in") }
previewed = Nothing was written or sent. { COMMAND("draft") } with the same arguments saves the letter as a draft.
previewed-uncertain = Nothing was written or sent. { COMMAND("draft") } wants the uncertain address confirmed first: see the warning.

## The days of a plan. The labels of the days stand in a column of 22 characters.

day-send-by = send by
day-better-by = better by
day-paid-until = paid until
day-ends-on = ends on
day-confirm-by = ask for an answer by
day-remind-on = remind on
day-escalate-on = escalate on
day = { $date }  { $why }
day-passed = { $date }  { $why }; it has passed
day-by-article = { $article } ({ $source })
day-confidence = confidence { $confidence }
# The dates are one or two of the next messages, with a semicolon between them.
dates-in-short = Dates: { $dates }.
dates-send-by = send it by { $last }
dates-send-better-by = send it by { $last }, better by { $better }
dates-remind = no answer by { $day }: remind them

## Questions

ask-recipient = { $subject } { $why }. Write to { $email } all the same?
ask-language = Which language does { $name } read?
ask-save-draft = Save this letter as a draft?
agree-heading = This is what you agree to:
nothing-written = Nothing was written.
ask-send = Send this letter to { $name } <{ $to }> through account { $account }?
copy-goes-to = A copy goes to { $address }.
interrupted = interrupted
interrupted-nothing-written = interrupted; nothing was written
interrupted-nothing-sent = interrupted; nothing was sent
interrupted-nothing-removed = interrupted; nothing was removed

## Sending

nothing-sent = Nothing was sent.
# Closes the clauses about how a batch ended.
full-stop = .
to-recipient = To { $name } <{ $to }>: { $provenance }.
sent-without-calendar = The letter is sent; only the calendar was not written: { $why }
doubtful-entry = Entry { $id }, { $doubt }
# Two lines; the second says how to find out.
doubt =
    { $kind } to { $provider } of { $when }, is in doubt: it may have been sent.
    {"  "}{ $settle }
settle-doubt = Look for the copy to yourself in your inbox and its spam folder, with the subject "{ $subject }", and for a bounce; an empty Sent folder proves nothing. Found: { COMMAND("journal mark", $id, "sent") }. Not there after some hours: { COMMAND("journal mark", $id, "not-sent") }.
settle-doubt-without-copy = No copy went to yourself. Look for an answer to "{ $subject }" or a bounce in your inbox and its spam folder; an empty Sent folder proves nothing. Found: { COMMAND("journal mark", $id, "sent") }. Not there: ask the provider, and if it has nothing: { COMMAND("journal mark", $id, "not-sent") }.
entry-in-doubt = entry { $id }, { $kind } to { $provider }, is in doubt: it may have been sent
being-sent = the same request is being sent right now (entry { $id })
sent-already = the same request went out already on { $when } (entry { $id })
sent-already-with-reply = the same request went out already on { $when } (entry { $id }); the server said: { $reply }
nothing-sent-this-time = nothing was sent this time. { $settle }
send-again = nothing was sent; to send it all the same, add { OPTION("again") }

## A letter that follows

next-is-last = The next letter is the last before a complaint: it names whom you will turn to.
next-is-reminder = The next letter is reminder no. { $number }.
replaces-draft = It takes the place of entry { $id }, a draft that was never marked as sent.
follow-up-entry = It is entry { $id } of the journal. When you have sent it: { COMMAND("journal mark", $id, "sent") }; when they answer: { COMMAND("journal mark", $first, "answered") }.
follow-up-no-number = "{ $id }" is no number of an entry: { $what }
follow-ups-with-request = a request file is for one entry alone
    .fix = leave it out, or run the command for each entry
follow-ups-elsewhere = another recipient is for one entry alone
    .fix = leave { OPTION("to") } and { OPTION("provider") } out, or run the command for each entry
follow-ups-into-file = several drafts do not go into one file
    .fix = give a folder as { OPTION("output") }
follow-ups-no-folder = { $folder }: the folder cannot be made: { $source }
    .fix = choose another folder
follow-ups-too-many = no more than { $most } letters go in one run
    .fix = name fewer entries, and the others in another run
follow-ups-more-due = And { $more } more are due: the same command again goes on with them.
follow-up-same-thread = Entry { $entry } belongs to the thread of entry { $other }: they have one next letter.
follow-up-of-entry = Entry { $entry }: the next letter is reminder no. { $number }.
follow-up-of-entry-last = Entry { $entry }: the next letter is the last before a complaint.
follow-up-drafted = Entry { $id }: { $kind } to { $name } <{ $to }>, a draft, is entry { $entry }.
follow-up-goes-to = entry { $id }: { $kind } to { $name } <{ $to }>
follow-up-sent-before = Entry { $entry }: its next letter was sent before (entry { $letter }).
follow-ups-made =
    { $letters ->
        [0] No draft was left to make.
        [one] 1 draft. When you have sent it: { COMMAND("journal mark ID sent") }.
       *[other] { $letters } drafts. When you have sent one: { COMMAND("journal mark ID sent") }.
    }
follow-ups-sent =
    { $letters ->
        [0] No letter was left to send.
        [one] 1 letter was sent.
       *[other] { $letters } letters were sent.
    }
follow-ups-partly = { $made } of { $all } letters were made or sent, the others not
    .fix = mend what is wrong; the same command again goes on with the others, and makes none twice
draft-entry = It is entry { $id } of the journal. When you have sent it: { COMMAND("journal mark", $id, "sent") }.

## Accounts

account-removed = Account { $name } is no longer in the config file.
ask-smtp-server = The submission (SMTP) server of { $domain }:
    .help = the provider's help pages name it, such as smtp.example.org; Esc to leave
no-password-to-keep = there is no password to keep
    .fix = set ADIEU_PASSWORD, or run it at a terminal
preset-note = { $service }: { $note }
account-added = Written to the config file. Next: { COMMAND("account test") } connects and logs in; it sends nothing.
account-added-named = Written to the config file. Next: { COMMAND("account test", $name) } connects and logs in; it sends nothing.
account-list-empty = There is no account yet. Add one with { COMMAND("account add you@example.org") }.
sends-through-program = sends through { $program }
# security: tls, starttls or none, as in the config file
sends-through-server = sends through { $host } port { $port } ({ $security })
without-login = without login
login-password-command = logs in as { $username }, password from `{ $command }`
login-token-command = logs in as { $username }, token from `{ $command }`
login-keyring = logs in as { $username }, password from the keyring
login-ask-or-environment = logs in as { $username }, password from ADIEU_PASSWORD or a question
trusts-file = trusts { $file } besides the system's authorities
folders-at = folders at { $host } port { $port } ({ $security })
copy-in-sent = a copy in Sent: yes
copy-in-sent-by-server = a copy in Sent: the server keeps one
no-copy-in-sent = a copy in Sent: no
may-also-send-as = may also send as { $identities }
copy-to-yourself = a copy to yourself: yes
no-copy-to-yourself = a copy to yourself: no
program-is-there = { $program } is there; whether it delivers, only a letter shows.
folder-missing = { $what }: write its name as your mail program shows it into the account's imap table, as drafts or sent
connected-to-server = { $host } port { $port }: connected to { $name }
connected-to-mailbox = { $host } port { $port }: connected to the mailbox
logged-in = logged in as { $username }
not-logged-in = no login
offers = offers { $extension }
offers-with = offers { $extension } { $parameters }
does-not-offer = does not offer { $extension }
drafts-folder = Drafts: { $folder }
no-drafts-folder = Drafts: not found
sent-folder = Sent: { $folder }
no-sent-folder = Sent: not found
not-protected = not protected: it is this machine
protected-by = protected by { $version }, certificate SHA-256 { $certificate }

## Tables

no-row-left = No row was left to make a draft of.
rows-left-out =
    { $rows ->
        [one] 1 row is left out: it was drafted or sent before.
       *[other] { $rows } rows are left out: they were drafted or sent before.
    }
batch-drafted =
    Made { $drafts ->
        [one] 1 draft
       *[other] { $drafts } drafts
    } from { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    } of { $table } in { $place }.
    Next: open them with your mail program, read each letter once more, and press Send. Keep the sent copies until the confirmations are there.
table-and-defaults = TABLE and { OPTION("defaults") } both read standard input
    .fix = give one of them as a file
doubtful-row = Row { $row } is left out: entry { $id }, { $doubt }
more-doubtful-rows =
    And { $rows ->
        [one] 1 more row that is in doubt: { COMMAND("journal list") } has it.
       *[other] { $rows } more rows that are in doubt: { COMMAND("journal list") } has them.
    }
more-letters = and { $more } more; `{ OPTION("dry_run") }` lists them all
# How many letters go to an address, a line each, and how many addresses are not named.
letters-to-recipient =
    { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    } to { $email } ({ $name })
more-recipients =
    { $more ->
        [one] and 1 more recipient
       *[other] and { $more } more recipients
    }
ask-send-batch =
    Send { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    } as { $from } through account { $account }{ $before ->
        [0] {""}
        [one] {" "}(1 row was sent before and is left out)
       *[other] {" "}({ $before } rows were sent before and are left out)
    }?

## The journal

journal-is-empty = The journal is empty: nothing was sent yet.
more-entries = There are more: { OPTION("page") } { $page }
# How many entries stand so: counts of these, joined by commas. $standing: one of state-… or outcome-….
list-count = { $entries } { $standing }
list-counts = { $counts }.
list-nothing-fits = No entry of the journal fits.
list-no-such-state = { $state }: there is no such state
    .fix = write one of: { $offered }
standing-outcome = { $outcome }
standing-found = found in the mailbox: { $found }
standing-acknowledged = acknowledged on { $day }
standing-ends = ends on { $day }
standing-next = { $step } on { $day }{ $late }
# Follows a day.
late-today = , which is today
late-by =
    { $days ->
        [one] , overdue by 1 day
       *[other] , overdue by { $days } days
    }
due-on-invalid = { OPTION("on") } "{ $text }" { $what }
due = { $what }: due since { $since }{ $late }; next: { $command }
settled-sent = Entry { $id } is settled: it was sent.
settled-sent-on = Entry { $id } is settled: it was sent on { $day }, as was found in your mailbox.
mark-on-future = { OPTION("on") } "{ $text }" is still to come
    .fix = write a day up to { $today }
settled-not-sent = Entry { $id } is settled: it was not sent.
marked-answered = Entry { $id } is marked { $mark }; no reminder is due any more. { COMMAND("follow-up", $id) } still writes the next letter.
marked-closed = Entry { $id } is marked { $mark }; nothing more is due.
mark-all-due = { OPTION("all_due") } is for closed alone, not for { $mark }
    .fix = an answer belongs to a letter: name the entries
marked-before = Entry { $id } was marked so before ({ $mark }); nothing was added.
nothing-due = No reminder and no complaint is due.
due-otherwise =
    { $entries ->
        [one] 1 more is due for another reason and is left out: { COMMAND("journal due") } names it.
       *[other] { $entries } more are due for another reason and are left out: { COMMAND("journal due") } names them.
    }
journal-keeps = The journal keeps { $name }, SHA-256 { $hash }.
nothing-to-dismiss = Nothing that was found about entry { $id } waits for a decision.
dismissed = What was found about entry { $id } changes nothing: what was due before is due again. It stays in the journal.
ask-forget-entry = Remove entry { $id } of the journal for good, with the proof in it?
ask-forget-entries = Remove { $entries } entries of the journal for good, with the proof in it?
nothing-removed = Nothing was removed.
forgotten = { $removed } removed for good. What is forgotten no longer keeps the same request from being sent again.
found-header =
    From:    { $from }
    Date:    { $date }
    Subject: { $subject }
exported = message.eml is the message itself, receipt.txt the facts to read, receipt.json the same for a program.
verified =
    { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    }{ $answers ->
        [0] {""}
        [one] {" "}and 1 answer
       *[other] {" "}and { $answers } answers
    } checked, all unchanged since they were written

## Answers found

nothing-waits-through = No letter that waits for an answer left through account { $account }.
nothing-waits = No letter waits for an answer.
since-invalid = { OPTION("since") } "{ $text }" { $what }
since-future = { OPTION("since") } "{ $text }" is still to come
    .fix = write a day up to { $today }
found-sent = entry { $id }: it was sent: { $why }
unassigned =
    { $messages ->
        [one] 1 other message
       *[other] { $messages } other messages
    } from { $provider }, which nothing ties to your letter: look at them in your mail program.
nothing-new = Nothing new about a letter in { $folders }.
nothing-new-since = Nothing new about a letter since { $day } in { $folders }.
found = entry { $id }, { $kind } to { $provider }: { $proposal }
found-from = from { $from }, { $date }, "{ $subject }", in { $folder }
from-nobody = nobody
without-date = without a date
found-next = next: { $next }

## Providers

search-next = { COMMAND("provider show", $id) } shows all that is known of it.
# A heading in the list of providers, with how many there are below it; then, in a word each, what can be done with one.
list-heading = { $name }: { $number }
list-mail = mail
list-page = page
list-post = post
list-other = other
list-nothing = no way known
record-yours = { $what }; yours
record-imported = { $what }; imported
hidden-records =
    { $hidden } more, imported or yours, { $hidden ->
        [one] takes
       *[other] take
    } no cancellations: { COMMAND("provider list --all") } shows them.
replaces-built-in = It takes the place of the record that came with adieu.
record-added = Next: { COMMAND("preview --provider", $id) } shows the letter and who gets it.
record-added-without-address = It has no address for cancellations: give one with { OPTION("to") } when you write the letter.
imported = { $records } imported
import-kept = yours are left as they were ({ OPTION("force") } replaces them): { $records }
import-built-in = adieu has its own record of { $records }
import-left-out = { $number } left out: { $files }
left-out-file = { $file }: { $why }
import-again = mend or remove what was left out and import again; the others are in
import-summary = { $summary }.
import-note = The records are in { $folder }. Nobody has compared their addresses: those for data protection take no cancellation, and any other needs your yes. { COMMAND("provider remove --imported") } takes them away again.
imported-records = { $records } imported records
removal-needs-yes = { $subject } is not removed without a yes
    .fix = add { OPTION("yes") }, or answer the question at a terminal
ask-remove-records = Remove { $subject } from your own records?
records-removed = { $records } removed.
built-in-used-again = The record of { $id } that came with adieu is used again.
some = { $number } ({ $named })
some-of-many = { $number } ({ $named }, …)
reads = reads { $tag }
reads-no-letter = reads { $tag } (no letter in it yet: English)
country-reads = its country reads { $tag }
country-reads-no-letter = its country reads { $tag } (no letter in it yet: English)
language-unknown = language unknown: English
country-unknown = country unknown
record = { $name } ({ $id }), { $country }; { $language }
own-domains = own domains: { $domains }
no-own-domains = own domains: none known
record-brands = brands: { $brands }
record-ceased = serves nobody any more, since { $day } ({ $known })
record-refuses = takes no cancellation by: { $ways } ({ $known })
record-needs = wants { $what } ({ $known })
record-account-page = account page: { $url } (deleting an account does not end a contract)
record-way = { $kind }: { $how }
record-way-at-hand = { $kind }: { $how }; have ready: { $at_hand }
record-post = by post: { $address }
record-post-seat = by post to the company's seat: { $address }
# $purpose is such as "cancellations".
record-post-for = by post: { $address } ({ $purpose })
record-email-heading = E-mail:
no-cancellation-address-known = no address that takes cancellations is known
record-other-ways-heading = Other ways:

## Templates

templates-exported = Next: change them as you like; { COMMAND("template check") } tries them.
template-begun = Next: they hold the letter { $model } to begin with. Write yours, then try it: { COMMAND("template check", $name) }.
template-yours = { $language }, yours
template-built-in = { $language }, built in
template-variant = { $language }, built in, a variant of { $of }
template-for-reading = { $language }, built in, for reading
findings =
    { $findings ->
        [one] 1 finding
       *[other] { $findings } findings
    } in { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    }
no-own-templates = You have no templates of your own; { COMMAND("template check --all") } checks the built-in ones.
letters-all-well =
    { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    }: all well.
variants-all-well =
    { $variants ->
        [one] 1 variant
       *[other] { $variants } variants
    }: all well.
letters-and-variants-all-well =
    { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    }, and { $variants ->
        [one] 1 variant
       *[other] { $variants } variants
    }: all well.

## A letter that was accepted

answer-awaited = The letter is with the server; its answer is awaited. Ctrl-C once more leaves it in doubt.
row-accepted = row { $row }: { $recipient }: { $reply }
row-accepted-entry = row { $row }: { $recipient }, entry { $id }: { $reply }
accepted = Sent. { $by } has taken the letter
accepted-with-reply = Sent. { $by } has taken the letter: { $reply }
copy-refused = The copy to { $address } was not taken: { $reply }
confirmation-to-come = Your mail server has it; { $recipient }'s own confirmation is still to come. Keep watching your inbox, and its spam folder.
entry-holds-proof = Journal entry { $id } holds the exact message and this reply. { COMMAND("journal export", $id) } makes a folder of evidence.

## Every run

time-zone-unknown = { $why }; the days are those of UTC, where today is { $today }
    .fix = set TZ, such as TZ=Europe/London, or a rule where there is no database, such as TZ=JST-9
stdout-not-written = standard output cannot be written: { $error }; what was asked for was done
problems-nothing-written = { $problems } problems; nothing was written.
answers-to-save = Your answers, to save as request.toml and use again:
no-such-command = there is no command { $name }
    .fix = write one of: { $names }

## The program's language

unknown-program-language = { OPTION("lang") } "{ $tag }" is no language that adieu speaks
    .fix = { $fix }
unknown-adieu-lang = ADIEU_LANG is "{ $tag }", which is no language that adieu speaks
    .fix = { $fix }
unknown-profile-language = language is "{ $tag }" in the config file's [profile], which is no language that adieu speaks
    .fix = { $fix }
language-nearest = did you mean { $near }? Offered: { $offered }
languages-offered = write one of: { $offered }

## Before a problem

label-error = error:{" "}
label-warning = warning:{" "}
label-note = note:{" "}

standing = {"; "}{ $standing }

enclosed-file = { $file } ({ $media_type }, { $size })

account-heading = { $name }: { $email }

## What is wrong with the arguments, and how a command is typed

usage-error = error: { $what }
see-help = For more information, try '{ $help }'.
usage-line = Usage: { $usage }
usage-options = [OPTIONS]
usage-command = <COMMAND>
default-value = [default: { $value }]
unknown-argument = there is no option { $arg }
unknown-argument-near = there is no option { $arg }; did you mean { $near }?
unknown-command = there is no command { $command }
unknown-command-near = there is no command { $command }; did you mean { $near }?
argument-missing = something that must be given is not: { $arg }
command-missing = a command is missing
argument-conflict = { $arg } cannot be used with { $other }
option-value-missing = { $arg } needs a value
value-invalid = { $arg } cannot be "{ $value }"
value-invalid-near = { $arg } cannot be "{ $value }"; did you mean { $near }? Offered: { $offered }
value-invalid-offered = { $arg } cannot be "{ $value }"; offered: { $offered }
option-value-refused = { $arg } cannot be "{ $value }": { $why }
values-number = { $arg } does not take so many values
equals-missing = { $arg } takes its value after an equals sign
write-number-from = write a number from { $min }
write-number-from-to = write a number from { $min } to { $max }
write-security = write tls, starttls or none
write-separator = write one character, such as ; or |, or the word tab
write-mapping = write COLUMN=FIELD, such as "Order no=order_number"
argument-twice = { $arg } is given twice
argument-unexpected = { $arg } is one argument too many
argument-not-utf8 = an argument is not UTF-8 text
