### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = it has no signature at its end
    .fix = fetch it again, it may be cut; a file that nobody signed is never used
# $signer and $trusted are public keys.
published-other-signer = it is signed with the key { $signer }, and the publisher you trust has { $trusted }
    .fix = do not use it: fetch the file from the publisher you trust
published-forged = its signature does not fit: something in it was changed after it was signed
    .fix = do not use it: fetch the file from the publisher again
published-no-header = its first line is no header of a directory of providers
    .fix = give a file that { COMMAND("provider sign FOLDER --key KEY --output FILE") } wrote
published-other-format = it has format { $format }, and this adieu reads format { $known }
    .fix = use a newer adieu
published-count = its header counts { $said }, and it holds { $found }
    .fix = tell the publisher: only they can mend it
published-too-many = it has more than { $most } records
    .fix = { published-count.fix }
published-long-line = its line { $line } is longer than { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = its line { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = its line { $line } has the id { $id } once more
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = is no record in JSON: { $error }
published-bad-id = its id is not made of small letters, digits and hyphens
published-import = is an import, and only records of one's own are published
published-control-character = holds a control character
published-no-web-address = holds "{ $word }", which is no address of the web (http or https)

## Keys

no-public-key = is no public key
    .fix = give it as the publisher does: 44 characters that end in =
no-signing-key = holds no Ed25519 key to sign with
    .fix = make one: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = { $path } cannot be read: { $source }
    .fix = give a folder of records, one TOML file a provider
sign-empty = { $path }: there is no record (.toml) here
    .fix = { sign-unreadable.fix }
sign-broken = { $records ->
        [one] 1 problem
       *[other] { $records } problems
    }
sign-same-id = has the id { $id }, as { $other } has
sign-mend = mend it, or take it out of the folder
sign-key-unreadable = { $path } cannot be read: { $source }
    .fix = give the PEM file of the key to sign with
sign-key-readable = { $path } can be read by others
    .fix = keep it to yourself: chmod 600 { $path }
sign-over-source = { $path } is the key, or lies in the folder that is signed: it would be lost
    .fix = choose another file
sign-exists = { $path } exists already
    .fix = choose another name, or replace it with { OPTION("force") }
signed =
    Signed { $records ->
        [one] { $records } record
       *[other] { $records } records
    } of { $day } into { $path }. Whoever wants to use it gives the key above once: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } cannot be read: { $source }
    .fix = give the file of a published directory; nothing was changed
update-store-unreadable = { $path } cannot be read: { $source }
    .fix = check that you may read it, or take it away; nothing was changed
# The subject is the directory of providers.
update-table-broken = is the one that came with adieu: its update in { $path } cannot be read
    .fix = bring the update in again, or go back: { COMMAND("provider update --undo") }
update-unwritable = { $path } cannot be written: { $source }
    .fix = check that you may write there
update-refused = { $path } is not used, and nothing was changed: { $why }
# Clauses, as at the top.
published-in-future = it says that it was published on { $day }, which is still to come
    .fix = check the date of this machine
published-same-day = it is of { $day }, as is the one in use
    .fix = nothing needs to be done
published-older = it is of { $day }, and the one in use of { $newest }
    .fix = look for a newer file; to go back to the one before, run { COMMAND("provider update --undo") }
nobody-trusted = no publisher is trusted yet, so nothing was changed
    .fix = give the publisher's public key once with { OPTION("trust") }, from a place you trust, and not from where the file came
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = take the file away, and name the publisher's key again with { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = the publisher you trust has the key { $known }, not { $named }; nothing was changed
    .fix = ask the publisher whether the key was changed; if so, take { $path } away and name the new one
nothing-to-undo = the directory that came with adieu is in use: there is none to go back from
    .fix = { published-same-day.fix }
update-needs-yes = the directory is not replaced without a yes
    .fix = look at the changes with { OPTION("dry_run") }, and repeat with { OPTION("yes") }

## What would change

update-heading =
    Directory of { $day }: { $records ->
        [one] { $records } record
       *[other] { $records } records
    }, signed with { $key }.
update-before = In use: the directory of { $day }.
update-before-built-in = In use: the directory of { $day }, which came with adieu.
update-no-address-changed = No provider's addresses, cancellation pages or domains change.
update-addresses-changed =
    { $providers ->
        [one] Addresses, cancellation pages or domains change for { $providers } provider:
       *[other] Addresses, cancellation pages or domains change for { $providers } providers:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = nothing
# $records is a number and some of the names.
update-removed = Removed: { $records }
# $before and $after are ids.
update-name-taken = The name { $name } means { $before } now, and would mean { $after }.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Added: { $records }
update-otherwise-changed = Changed in something else: { $records }
ask-update = Use the directory of { $day } from now on?
interrupted-nothing-changed = interrupted; nothing was changed
nothing-changed = Nothing was changed.
update-now-trusted = From now on only files signed with { $key } are used.
updated = The directory of { $day } is in use. { COMMAND("provider update --undo") } goes back to the one before.
update-undone = The directory of { $day } is in use again.
update-undone-to-built-in = The directory of { $day }, which came with adieu, is in use again.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): the record may be wrong. adieu { $version }, directory of { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Which value is wrong:
report-what-is-right = What is right instead:
report-where-it-is-said = The page that says so:
report-when-it-was-read = Read there on (YYYY-MM-DD):
report-note = Note: { $note }
report-of-own-record = { $id } is a record of your own or an imported one, and not of the directory: nothing of yours is put into a report
    .fix = mend it yourself; to report the one that came with adieu, take yours away first
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = seems to hold { $found }
    .fix = take it out: everybody can read a report

## How old a value is: clauses, as those about an address

seen-months-ago =
    seen { $day }, { $months ->
        [one] { $months } month
       *[other] { $months } months
    } ago: compare
seen-years-ago =
    seen { $day }, { $years ->
        [one] { $years } year
       *[other] { $years } years
    } ago: compare
