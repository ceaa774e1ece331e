### The directory of providers and their addresses.

## What an address is for: clauses, behind the address with others, set off by semicolons

address-for-customer-service = customer service
address-for-cancellations = cancellations
address-for-privacy = data protection only
address-only-sends = sends only, cannot receive
# $source is where the address was read: a page, or a person's own words.
address-source = from { $source }, seen { $day }
source-worth-a = confidence A: an own or official page
source-worth-b = confidence B: a page of somebody else
source-worth-c = confidence C: unverified
source-outdated = the source is old or undated

## Ways besides e-mail

channel-app = app
channel-hotline = hotline
channel-sms = text message
channel-portal = account page
channel-form = web form
channel-letter = letter
channel-fax = fax
# $kind is one of the above, $how says what to do there, $remarks are clauses of the list before.
channel = { $kind }: { $how } ({ $remarks })
# $at_hand is what to have ready.
channel-at-hand = { $kind }: { $how }; have ready: { $at_hand } ({ $remarks })

## Providers by their ids

# The end of a sentence whose subject is the provider.
provider-unknown = is not in the directory of providers
provider-of-several = is the name of several providers
provider-see-list = see { COMMAND("provider list") }
provider-near = did you mean { $near }? See { COMMAND("provider list") }
provider-family = write one of: { $ids }

## Mailboxes: ends of sentences whose subject is the address

mailbox-only-sends = cannot receive an answer
    .fix = find the address of customer service
mailbox-for-privacy = looks like a data-protection address, where a cancellation is lost
mailbox-for-the-server = is for the people who run the mail server

## The texts of a record: ends of sentences whose subject is the text's key

source-backslash = holds a backslash, which browsers and people read differently
    .fix = copy the page's address as the browser shows it, or say in words where you read it
source-user-name = has a user name before its host, which can be taken for the host
    .fix = { source-backslash.fix }
# $found says what it is, such as "a card number (ending in 1234)".
record-sensitive = seems to hold { $found }
    .fix = take it out: what stands here can reach the letter
write-the-rest-anew = take out what must not be mailed, and write the rest anew
# $what is the end of a sentence whose subject is the value.
wrong-value = "{ $value }" { $what }
seen-in-the-future = is still to come: today is { $today }
    .fix = check the date

## Words that are none of those there are: ends of sentences whose subject is the word

unknown-purpose = is no purpose there is
unknown-channel = is no channel there is
unknown-confidence = is no confidence there is
unknown-sector = is no sector there is
record-words = write one of: { $names }
record-word-near = did you mean { $near }? write one of: { $names }

## Files of a person's own records: ends of sentences whose subject is the record, the folder or the key

records-unreadable = cannot be read: { $source }
    .fix = check that it is a folder and that you may read it
record-unreadable = cannot be read: { $source }
    .fix = mend the file, or take it away
record-misnamed = has a file name that is no id
    .fix = name it with small letters, digits and hyphens, such as example-mobile.toml
record-exists = { $path } exists already
record-unwritable = { $path } cannot be changed: { $source }
# $what is what the TOML library says.
record-not-toml = is not TOML here: { $what }
    .fix = text needs quotes, as in name = "Example Mobile"
# $more is how many more such errors there are.
record-not-toml-and-more = is not TOML here: { $what } (and { $more } more)
    .fix = { record-not-toml.fix }
record-unknown-key = is no key of a provider's record
record-keys = take it out; the keys there are: { $keys }
record-key-near = did you mean { $near }?
record-not-text = is not text
    .fix = write text in quotes, as in { $key } = "…"
record-no-bool = is neither true nor false
    .fix = write true or false, without quotes
# $word is the word of today; the subject is the old one.
record-old-word = is an old word for { $word }
    .fix = write { $word } instead

## The keys of a record: ends of sentences whose subject is the key, which does not change in any language

record-id-missing = is missing
    .fix = write the file's name without .toml
record-id-empty = is empty
    .fix = write id = "{ $id }", the file's name without .toml, or rename the file
record-id-not-the-file = is not the file's name
    .fix = write id = "{ $id }", the file's name without .toml, or rename the file
# $other is another file.
record-id-taken = is claimed by { $other } too
    .fix = give each file its own id: here, id = "{ $id }"
record-name-missing = is missing
    .fix = write the name as a letter addresses it
record-names-no-list = are not a list of at most { $most }
    .fix = list other names in quotes, as in { $key } = ["Example Mobile"]
record-name-not-text = holds something that is not text
    .fix = put each name in quotes
record-domains-missing = are missing
    .fix = list the provider's own domains, as in domains = ["example.com"]: an address elsewhere may be a stranger's
record-domains-no-list = are not a list of at most { $most }
    .fix = { record-domains-missing.fix }
record-domains-empty = are empty
    .fix = { record-domains-missing.fix }
record-address-outside = "{ $email }" is outside the record's own domains
    .fix = if { $domain } is the provider's own, add it to domains; if not, the address may be a stranger's
record-address-only-sends = "{ $email }" cannot receive an answer
    .fix = find the address of customer service, or write purpose = "{ $purpose }"
record-tables-no-list = is not a list of at most { $most } tables
    .fix = begin each with a line [[{ $key }]]
record-email-missing = is missing
    .fix = write the address, or leave the table out
record-purpose-missing = is missing
    .fix = write what it is for: customer-service, cancellation or privacy
record-source-missing = is missing
    .fix = write where you read the address, such as the page: nobody can check an address without it
record-confidence-missing = is missing
    .fix = write A (an own or official page), B (a page of somebody else) or C (unverified)
record-seen-on-missing = is missing
    .fix = write the day you saw it there, as in seen_on = 2026-11-23
record-channel-missing = is missing
    .fix = write which way it is: app, hotline, sms, portal, form, letter or fax
record-how-missing = is missing
    .fix = write what to do there

## Companies of datenanfragen/data

import-unreadable = { $path } cannot be read: { $source }
import-empty = { $path }: there are no company files (.json) here, nor in a folder companies

## Companies left out: ends of sentences whose subject is the company's file

company-slug-taken = its slug "{ $slug }" is that of { $file } too
company-unreadable = cannot be read: { $source }
# $error is what the JSON library says.
company-not-json = is not JSON: { $error }
company-no-object = holds no company: a company is one JSON object
company-bad-slug = slug is not made of small letters, digits and hyphens
company-bad-quality = quality is none of tested, verified, imported, scraped
company-without-source = sources is empty: nobody could check the record
company-bad-medium = suggested-transport-medium is none of fax, letter, email, webform
company-not-text = { $key } is not text
company-key-missing = { $key } is missing
company-no-list = { $key } is not a list of texts
# $what is the end of a sentence whose subject is the key.
company-wrong = { $key } { $what }

## Pages, ways and what a provider wants: clauses and headings

page-cancel = cancellation page
page-account = account page
page-help = help page
page-terms = terms
way-email = e-mail
way-online = web
need-signature = a signature by hand
need-id-copy = a copy of an identity document
address-for-withdrawals = withdrawals within the cooling-off period
address-for-anything = general mailbox
address-pec = certified mailbox (PEC), which may take mail from such mailboxes only
# $source is where something was read; the day is not known.
source-without-day = from { $source }
page-no-web-address = is no address of a web page
    .fix = copy it as the browser shows it, beginning with https://
postal-line-too-long = has more than { $most } characters
    .fix = shorten the line
record-no-table = is not a table
    .fix = begin it with a line [{ $key }]
record-no-id = is no id of a record
    .fix = write it as { COMMAND("provider list") } shows it, such as lebara-uk
record-page-kind-missing = is missing
    .fix = write what the page is for: cancel, account, help or terms
record-page-missing = is missing
    .fix = write the page's address, as in url = "https://www.example.org/cancel"
record-postal-lines = are not from 2 to { $most } lines
    .fix = write them as on an envelope, as in lines = ["Example Mobile", "1 Example Road", "London"]
record-ways-missing = is missing
    .fix = write which ways it does not take, as in ways = ["email"]
record-need-missing = is missing
    .fix = write what is wanted: signature or id-copy
record-ceased-missing = is missing
    .fix = write the day, as in on = 2026-11-23
unknown-page = is no kind of page there is
unknown-way = is no way there is
unknown-need = is nothing that can be wanted

## Ways besides e-mail. $known are clauses: where it is known from.

way-page = { $kind }: { $url } ({ $known })
way-account-page = account page: { $url }; deleting an account does not end a contract: cancel first ({ $known })
way-post = by post: { $address } ({ $known }); { OPTION("letter") } writes the letter to print
way-post-seat = by post to the company's seat, where no other address is known: { $address } ({ $known }); { OPTION("letter") } writes the letter to print
way-button-de = on { $domain }: look for the button “Verträge hier kündigen”, which German law wants on every website where contracts are made (§ 312k BGB); the confirmation must come at once
way-button-fr = on { $domain }: look for “Résilier votre contrat”, which French law wants on every website where contracts are made (article L. 215-1-1 of the consumer code, “three clicks”)
way-page-nl = on { $domain }: look for “opzeggen”, often at { $domain }/opzeggen; what was made online can be ended online
way-platform-pt = on the State's platform for ending telecom contracts: https://www.cessacaodecontratos.pt
