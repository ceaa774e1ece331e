### The use cases: accounts, drafts, the mailbox, follow-ups, templates, the person's own records.

## Failures

# A failure and what caused it.
with-cause = { $message }: { $cause }
# What to do, after it was said that no letter left.
nothing-sent-and-remedy = nothing was sent; { $remedy }
# A value with what is wrong with it: $what is the end of a sentence whose subject is the value.
value-refused = "{ $value }" { $what }
interrupted-unsent = interrupted; nothing was sent
interrupted-unwritten = interrupted; nothing was written
try-later = try again later
check-name = check the name and the folder
check-readable = check that it is a file and that you may read it
give-request-file = give the request file itself
save-as-utf8 = save the file as UTF-8
make-folder = make the folder first, or choose another
no-folder-for = { $path }: there is no folder { $folder }
    .fix = make the folder first, or choose another
no-random-numbers = the system gives no random numbers: { $source }

## Files

# $kind is one of the file-kind messages.
file-not-ordinary = it is { $kind }, not an ordinary file
file-not-text = it is not UTF-8 text
file-too-large = it is larger than { $kib } KiB

## The clock and the time zone

now-is-no-time = ADIEU_NOW is not a time with its offset, such as 2026-11-23T10:00:00+01:00
zone-not-set = TZ is not set, and { $file } is no file of a time zone
zone-not-text = TZ is not UTF-8
zone-unknown = TZ names { $name }, which is neither in the time zone database nor a rule
clock-before-rules = today is { $today } by this machine's clock, which is before these rules were written, { $written }
clock-long-after-rules = today is { $today } by this machine's clock, ten years and more after these rules were written, { $written }
clock-set-first = set the clock first: every date is counted from it

## Fields by their names

no-such-field = there is no such field; the fields are { $fields }
no-such-field-near = there is no such field; did you mean { $near }?

## Accounts

no-config-folder = there is no home directory for the config file
    .fix = set HOME, or ADIEU_CONFIG_DIR to a folder
config-move-password = move it into a password manager and write password_command = "…", a command that prints it; or leave it out: ADIEU_PASSWORD or a question at the terminal will do
config-mend = mend the config file; docs/sending.md shows one
account-choose-name = choose another with { OPTION("name") }, or remove it first with { COMMAND("account remove", $name) }
account-see-list = see { COMMAND("account list") }
no-account-yet = there is no mail account yet
    .fix = add one with { COMMAND("account add you@example.org") }
no-such-account = there is no account { $name }
account-nearest = did you mean { $near }? There are: { $names }
accounts-there-are = There are: { $names }
several-accounts = there are several accounts
    .fix = name one with { OPTION("account") }: { $names }
# $commands are commands, each of which tries one account.
account-test-several = there are several accounts
    .fix = name one: { $commands }
# $advice is a clause without a full stop.
account-test-advice = { $advice }. Nothing was sent; -v shows the dialogue
account-sends-as-another = the letter is from { $from }, and account { $account } sends as { $own }
    .fix = leave email out, or add the address to identities in [accounts.{ $account }] of the config file
mail-service-unknown = the mail server of { $domain } is not among the known services
    .fix = give it with { OPTION("host") } (and { OPTION("security", value: "starttls") } or { OPTION("port") }, where it is not TLS on port 465); the provider's help pages name it
imap-without-host = { OPTION("imap_port") } and { OPTION("imap_security") } belong to a mailbox server
    .fix = give its name with { OPTION("imap_host") }
program-missing = { $program }: there is no such program
program-missing-in-path = { $program }: there is no such program in PATH
program-give-path = give the path of one that speaks sendmail's command line, such as "/usr/bin/msmtp -a work": split at blanks, no quotes
program-with-blank = { $command }: a blank in a path and arguments do not go together
    .fix = write a script that runs it with its arguments, and give that

## Passwords

password-not-kept = the account is written down; its password is not kept
keyring-unlock = unlock the keyring, or add the account again with { OPTION("keyring") }
password-command-try = try the command by itself
# $source says what is wrong with the password; the remedy follows "nothing was sent; ".
password-of-command = the command for the password: { $source }
    .fix = print it on the first line, and nothing else there
password-of-environment = { $variable }: { $source }
    .fix = set it to the password alone, or to nothing
password-of-person = the password of { $username }: { $source }
    .fix = type it again
account-without-password = account { $account } has no password
    .fix = set password_command in the config file, or ADIEU_PASSWORD, or run it at a terminal

## What travels with a letter

# $fix is a remedy; that the file may be allowed all the same is added.
attach-may-be-allowed = { $fix } ({ OPTION("allow_sensitive", value: "attach") })
attach-limit-raised = { $fix }; { OPTION("attach_limit", value: "MB") } raises the limit
# Ends of a sentence whose subject is the file.
attach-outside-current-folder = is outside the current folder, where the files of a table are
attach-outside-request-folder = is outside the request file's folder
attach-look-at-it = look at it, and name it yourself with { OPTION("attach") }; or move it there
# $refusal is the end of the sentence.
document-refused = the letter as a document { $refusal }
document-right-to-left = no document can be set in { $language } yet, which runs from the right
    .fix = leave the document out, and the translation goes below the e-mail; or leave { OPTION("courtesy") } out, and read the letter with { COMMAND("preview --read-in", $tag) }
document-install-font = install a font that has them, or leave the document out ({ OPTION("document", value: "none") })
document-shorten-letter = shorten the letter, or leave the document out ({ OPTION("document", value: "none") })
document-give-fonts = give a folder of fonts with { OPTION("fonts") }, or leave { OPTION("fonts") } out
document-choose-fonts = choose other fonts with { OPTION("fonts", value: "DIR") }, or leave the document out ({ OPTION("document", value: "none") })

## The days of a contract

see-dates = see the dates with { COMMAND("deadline") } and the same arguments
days-off-unreadable = { $path }: the days off cannot be read: { $source }
    .fix = give a text file with one day a line, such as 2026-12-24 Christmas Eve
# In calendar entries, where the provider's name is not known.
the-provider = the provider
calendar-on-stdout = { OPTION("calendar") } wants a file: standard output is for the result
    .fix = name a file, such as dates.ics, or use { COMMAND("deadline --calendar -") }
calendar-not-ordinary = { $path } is not an ordinary file
    .fix = choose another name for { OPTION("calendar") }
calendar-choose-name-or-force = choose another name for { OPTION("calendar") }, or replace the file with { OPTION("force") }
calendar-choose-folder = choose another folder with { OPTION("calendar") }

## A letter prepared

template-mend = mend the template, or take it out of your templates folder
# End of a sentence whose subject is a field; $code is how a template uses the field.
value-not-in-letter = is not in the letter: the template does not use it
    .fix = put { $code } into the template, or leave the value out
confirmed-address-refused = { OPTION("confirm_recipient") } { $what }
# What is known of the recipient's address.
address-of-yours = an address given by you; the directory does not know it
# Ends of sentences whose subject is a field that was asked for.
answer-has-passed = has passed: today is { $today }
    .fix = give a day that is still to come
answer-lies-ahead = lies ahead: today is { $today }
    .fix = give the day it happened
answer-is-sensitive = seems to hold { $finding }
    .fix = leave it out: an e-mail can be read on its way (if it is none, start again with { OPTION("allow_sensitive") })
# $what is what is wrong, the end of a sentence.

## Drafts

draft-choose-name-or-force = choose another name with { OPTION("output") }, or replace the file with { OPTION("force") }
draft-choose-folder = choose another folder with { OPTION("output") }; nothing was written
draft-interrupted = nothing was put into the mailbox; run the same command to try again
# One of these two, and after a semicolon one of the three that follow.
draft-perhaps-in-folder = it may lie in the folder all the same: look there for "{ $subject }" before you try again
draft-not-in-mailbox = nothing was put into the mailbox; { $remedy }
draft-in-file = the draft is in the file { $path }
draft-on-stdout = the draft is on standard output
draft-not-saved = nor could it be saved: { $why }
draft-not-in-journal = the draft is written; only the journal does not know of it
# Ends of sentences whose subject is a field.
link-with-files = cannot be used with { OPTION("mailto") }: a link carries no files, and the letter says that they are enclosed
link-without-document = is not in the link: a link carries no files
    .fix = the letter is complete without it; to enclose it, leave { OPTION("mailto") } out
link-draft-instead = save the draft as a file that your mail program opens: leave { OPTION("mailto") } out; or put it into your mailbox with { OPTION("to_drafts") }

## The mailbox

no-mailbox-server = account { $account } has no mailbox server
    .fix = add [accounts.{ $account }.imap] with its host to the config file, such as host = "imap.example.org"
mailbox-name-drafts = name the folder in the config file: drafts = "…" in the account's imap table
mailbox-name-sent = name the folder in the config file: sent = "…" in the account's imap table
# A folder, and the message's number there (0: there is none).
mailbox-place =
    { $uid ->
        [0] { $folder }
       *[other] { $folder }, UID { $uid }
    }
copy-lies-in = a copy lies in the folder { $place }
copy-in-your-mailbox = In your mailbox a copy lies in the folder { $place }.
copy-in-doubt = the letter was sent, and whether its copy lies in Sent is unknown: { $why }
no-copy = the letter was sent, and no copy was put into Sent: { $why }
copy-do-not-send-again = do not send it again; the journal keeps the exact message ({ COMMAND("journal show ID --message") })

## What the other side said

handed-to-program = handed to { $program }, which took it
taken-unrecorded = { $by } has taken the letter ({ $reply }), and the journal could not record it: { $cause }
handed-unrecorded = { $by } has taken the letter, and the journal could not record it: { $cause }
keep-reply-as-proof = it was sent: do not send it again, and keep this reply as proof

## Follow-ups

follow-up-of-no-kind = a letter that follows another is a follow-up or escalate
    .fix = leave { OPTION("kind") } out, or give one of the two
follow-up-without-journal = there is no journal: nothing was sent from here yet
    .fix = write the reminder with { COMMAND("draft --kind follow-up") }
follow-up-first-gone = the first letter of this thread is no longer in the journal
    .fix = write the reminder with { COMMAND("draft --kind follow-up") } and the first letter's day and subject
follow-up-of-returned = entry { $entry } came back: it did not arrive
    .fix = send the letter itself to the right address ({ OPTION("to", value: "ADDRESS") }); if it did arrive, { COMMAND("journal dismiss", $entry) }
# End of a sentence whose subject is an entry of the journal.
perhaps-answered = may have been answered: a message about it was found in your mailbox
    .fix = read it before you send this: { COMMAND("journal show", $entry, "--found", $number) }
perhaps-sent = seems to have been sent: it lies among the sent letters in your mailbox
    .fix = decide on that first: { COMMAND("journal mark", $entry, "sent") }, or { COMMAND("journal dismiss", $entry) }
follow-up-too-early = entry { $entry }, { $kind }, asks for an answer by { $day }, and that day has not passed
    .fix = wait for it; to write all the same, add { OPTION("again") }
follow-up-after-last = entry { $entry } was the last letter before a complaint
    .fix = submit the complaint now, with the evidence of { COMMAND("journal export", $first) }; to write once more, add { OPTION("again") }
first-letter-changed = entry { $entry } is not as it was written down: its hash differs
    .fix = nothing is enclosed that cannot be vouched for; see { COMMAND("journal verify") }
follow-up-elsewhere = this letter would go to { $to }, and the first one went to { $first }
follow-up-to-another = this letter would go to { $to }, and the first one went to another address
# $confirmation is the option that confirms the address.
follow-up-confirm-recipient = leave { OPTION("to") } and { OPTION("provider") } out; or, if it is right, add { $confirmation }
follow-up-of-nothing = there is no entry { $entry }
    .fix = see { COMMAND("journal list") }
follow-up-of-doubtful = entry { $entry } is in doubt: it may have been sent
    .fix = settle it first: { COMMAND("journal mark", $entry, "sent") } or { COMMAND("journal mark", $entry, "not-sent") }
follow-up-of-settled = entry { $entry } is marked { $outcome }: there is nothing to remind of
    .fix = if that was a mistake, mark it anew: { COMMAND("journal mark", $entry, "answered") }
follow-up-of-unsent = entry { $entry } was not sent ({ $state }): there is nothing to remind of
    .fix = send the letter itself first
follow-up-drafted-before = Entry { $entry }: its next letter is a draft already (entry { $draft }); { OPTION("force") } makes another in its place.
follow-up-still-waits = Entry { $entry }: its last letter (entry { $letter }) asks for an answer by { $day }; { OPTION("again") } writes all the same.

## Templates

templates-folder-unreadable = { $folder }: the templates folder cannot be read: { $source }
    .fix = give a folder with one subfolder for each language
template-unreadable = { $file }: cannot be read: { $source }
template-unwritable = { $path }: cannot be written: { $source }
    .fix = choose another folder with { OPTION("out") }
no-such-template = there is no template { $name }
template-nearest = did you mean { $near }? See { COMMAND("template list") }
template-write-name = write LANGUAGE/KIND, such as en-GB/terminate; see { COMMAND("template list") }
no-templates-folder = there is no home directory for your templates
    .fix = give a folder with { OPTION("out") }
# $what is the end of a sentence whose subject is the name.
template-name-refused = { $name }: { $what }
    .fix = write LANGUAGE/KIND, such as sv/terminate or en-GB/pause: lower-case letters, digits and hyphens for the kind
template-name-incomplete = is not a language and a kind
template-name-without-language = does not begin with a language tag
templates-exist = exists already: { $files }
    .fix = nothing was written; choose another folder with { OPTION("out") }, or move them away first
template-out-of-reach = { $file }: no request can ask for a kind of this name
    .fix = name the file in lower-case letters, digits and hyphens

## The person's own records of providers

no-records-folder = there is no home directory for your own records
    .fix = set HOME, or ADIEU_CONFIG_DIR to a folder
record-choose-id = choose another id, edit the file, or replace it with { OPTION("force") }
record-check-rights = nothing was written; check that you may write there
import-give-company = give a company's file, the folder companies, or the clone's folder
import-check-name = check the name and the folder; nothing was imported
import-folder-unmakable = { $folder }: cannot be made: { $source }
    .fix = nothing was imported; check that you may write there
records-removed-in-part = { $removed } removed, { $kept } not; check that you may write there
record-built-in-stays = { $id } came with adieu and stays: there is no record of your own by that id
    .fix = a record of your own comes before it: { COMMAND("provider add", $id) } makes one
record-not-yours = "{ $id }" is not the id of a record of your own
    .fix = write it as { COMMAND("provider list --all") } does
# Ends of sentences whose subject is a value of a new record.
new-provider-lacks = is missing
new-provider-give-name = give it with { OPTION("name") }, as a letter writes it
new-provider-give-domains = give the provider's own domains with { OPTION("domain") }: an address elsewhere may be a stranger's
new-provider-give-email = give the address with { OPTION("email") }
new-provider-give-purpose = say what the address is for, with { OPTION("purpose", value: "customer-service") }, cancellation or privacy
new-provider-give-source = say where you read the address, with { OPTION("source") }: nobody can check it without
new-provider-bad-id = is no id: it is not made of small letters, digits and hyphens, at most 64
    .fix = write it like example-mobile
new-provider-bad-channel = has no = between the kind and what to do
    .fix = write it like hotline="+44 7700 900123, weekdays"
new-provider-address-elsewhere = is outside the domains given
    .fix = if its domain is the provider's own, add it with { OPTION("domain") }; if not, it may be a stranger's

## The letter on paper

postal-address-missing = no postal address is known for the provider
    .fix = give it with { OPTION("post_to", value: "LINE") }, once for each line
postal-address-one-line = has only one line
    .fix = give the name, the street and the town, a line each
# $what is the end of the sentence.
postal-address-refused = { OPTION("post_to") }: { $what }
post-without-sender = is not given: the provider does not see where to send an answer, nor the post where to return the letter
    .fix = give your postal address with { OPTION("address") }
signature-unreadable = the signature { $path } cannot be read: { $source }
    .fix = check that it is a file and that you may read it, or leave { OPTION("signature") } out and sign by hand
signature-file-too-large = the signature { $path } is larger than { $most } MB
    .fix = save it smaller, or leave { OPTION("signature") } out and sign by hand
# $what is the end of the sentence.
signature-unusable = the signature { $path } { $what }
    .fix = save it anew as a PNG, or leave { OPTION("signature") } out and sign by hand
paper-install-font = install a font that has them, or give a folder of fonts with { OPTION("fonts") }
paper-shorten-letter = shorten the letter
paper-shorten-address = give it shorter with { OPTION("post_to", value: "LINE") }
paper-choose-fonts = choose other fonts with { OPTION("fonts", value: "DIR") }
paper-on-stdout = { OPTION("letter") } wants a file: standard output is for the result
    .fix = name a file, such as letter.pdf
paper-choose-name-or-force = choose another name for { OPTION("letter") }, or replace the file with { OPTION("force") }
paper-choose-folder = choose another folder with { OPTION("letter") }
recipient-without-mailbox = the letter goes by post: there is no e-mail address to send it to
    .fix = make it with { COMMAND("draft") } and { OPTION("letter", value: "FILE.pdf") }
# How to post a letter so that it can be proven, by the country it is posted in.
post-so-that-it-can-be-proven =
    .germany = To be able to prove it, send it as Einwurf-Einschreiben (not the kind with a return receipt, which may lie uncollected), and let a witness see what goes into the envelope, or take photos of it. Keep the posting receipt, and fetch the delivery record while Deutsche Post has it.
    .austria = To be able to prove it, send it as Einschreiben, and let a witness see what goes into the envelope, or take photos of it. Keep the posting receipt.
    .switzerland = To be able to prove it, send it as Einschreiben, or as A-Post Plus, which records the delivery without a signature. Keep the posting receipt, and take photos of what goes into the envelope.
    .france = To be able to prove it, send it as lettre recommandée avec accusé de réception, at the counter or online at La Poste. Keep the posting receipt and the acknowledgement that comes back.
    .italy = To be able to prove it, send it as raccomandata A/R. Keep the posting receipt and the card that comes back.
    .spain = To be able to prove it, send it as carta certificada con acuse de recibo, or as burofax, which also proves what it says. Keep the posting receipt and the acknowledgement.
    .netherlands = To be able to prove it, send it aangetekend. Keep the posting receipt, and take photos of what goes into the envelope.
    .belgium = To be able to prove it, send it aangetekend (recommandé). Keep the posting receipt, and take photos of what goes into the envelope.
    .britain = To be able to prove it, send it by Royal Mail Signed For, or ask at the counter for proof of posting, which is free. Keep it, and take photos of what goes into the envelope.
    .poland = To be able to prove it, send it as list polecony za potwierdzeniem odbioru. Keep the posting receipt and the confirmation that comes back.
    .portugal = To be able to prove it, send it as carta registada com aviso de receção. Keep the posting receipt and the notice that comes back.
    .denmark = To be able to prove it, send it as anbefalet brev. Keep the posting receipt, and take photos of what goes into the envelope.
    .america = To be able to prove it, send it by Certified Mail with Return Receipt. Keep the posting receipt and the return receipt.
    .elsewhere = To be able to prove it, send it by registered post. Keep the posting receipt, and take photos of what goes into the envelope.
## Looking for a provider

# $words is what was searched for.
search-impossible = nothing to search for: give from 1 to { $most } characters
    .fix = give the provider's name, a part of it or its domain
search-nothing = no provider in the directory fits “{ $words }”
    .fix = give its address with { OPTION("to") } and { OPTION("provider_name") }: it is in the website's imprint or in the contract; { COMMAND("provider add example-mobile") } keeps it
