### Letters, templates and documents.

## What a letter says of a person

# Of an account number: $ending is its last four characters.
iban-ending-only = …{ $ending } (the last four characters only)

## Templates

template-origin-built-in = { $path } (built in)
# $what is one of the messages below.
template-wrong = { $template }: { $what }
template-wrong-in-line = { $template }:{ $line }: { $what }
template-wrong-at = { $template }:{ $line }:{ $column }: { $what }
# $sample is one of the sample requests below.
template-wrong-in-sample = { $template }: { $what } (sample: { $sample })
template-error-mend = mend it; a draft from this template would fail the same way

## What is wrong with a template, behind its name and a colon; the braces and what is in them do not change

template-error-unreadable = cannot be read: { $source }
template-missing = there is no letter of this kind in { $language }: { $path } is in neither the built-in templates nor your own
template-partial-missing = includes {"{{"}> { $partial }{"}}"}, and there is no { $path }
template-partial-computed = includes a partial whose name is not a plain word
template-partial-inline = defines a partial inside itself ({"{{"}#*inline{"}}"}): a partial is a file, in the folder _partials beside it
# $names are the templates' names, with arrows between them.
template-recursion = templates include each other without end: { $names }
template-too-deep = has more than { $most } tags, or partials within partials within partials
template-unclosed = the block { $tag } is not closed
# $hint is one of the three below.
template-no-value = {"{{"}{ $variable }{"}}"} has no value: { $hint }
template-condition-never-holds = {"{{"}#if { $variable }{"}}"} can never hold: { $hint }
template-unknown-variable = {"{{"}{ $variable }{"}}"}: { $hint }
    .fix = see { COMMAND("template variables") }
template-variable-optional = it is optional; put {"{{"}#if { $variable }{"}}"} … {"{{"}/if{"}}"} around it
template-variable-near = there is no such variable; did you mean { $near }?
template-variable-unknown = there is no such variable
# $block is the word each or with.
template-no-list = {"{{"}#{ $block }{"}}"}: no variable is a list or has parts
    .fix = write the variable itself; enclosures and address come with their lines
# The word Subject does not change in any language.
template-no-subject = must begin with a line "Subject: …" that is not empty, and below it an empty line
template-no-blank-line = must have one subject line and then an empty line
template-long-subject = the subject has { $length } characters; at most { $most } are allowed
template-empty-body = has no text below the subject
template-long-body = the letter has { $length } octets; at most { $most } are allowed
# $code is the character's number in Unicode.
template-character = holds a control or invisible character (U+{ $code })

## What a check of templates finds

# $tag is the tag or character reference of HTML.
template-html = { $template }: holds what looks like HTML, { $tag }
    .fix = write the character itself, and no tags
# $other is the name of a built-in letter in another language, such as de/terminate.
template-copied = { $template }: is still the letter { $other }, word for word
    .fix = write it in its own language
# $variable is a variable's name, $why is one of the messages "letter-needs-…".
template-unsaid = { $template }: the letter does not say { $variable }: { $why }
template-put-variable = put {"{{"}{ $variable }{"}}"} where it belongs
template-put-variable-if-given = put {"{{"}#if { $variable }{"}}"}…{"{{"}{ $variable }{"}}"}…{"{{"}/if{"}}"} where it belongs
letter-long-subject = the subject has { $length } characters: mail programs show far fewer than { $most }
    .fix = shorten it to what it asks for and one number
letter-html = holds what looks like HTML, { $tag }: the letter is plain text, and it would be read as it stands
    .fix = write the character itself, and no tags
# $hole is what stands there, in quotation marks, such as two blanks.
letter-hole = an absent value leaves a hole, { $hole }
    .fix = put the words around the value inside its {"{{"}#if{"}}"} too

## What a letter must say, and the law that asks for it

letter-needs-writer = who writes (§ 312k(2) BGB, D215-2)
letter-needs-email = where to confirm (§ 312k(2) BGB, D215-2)
letter-needs-addressee = whom it is addressed to
letter-needs-holder = whose contract it is
letter-needs-contract = which contract (§ 312k(2) BGB, D215-2)
letter-needs-other-number = which contract, where it is all there is
letter-needs-line = which line, for telecom (D215-2)
letter-needs-sim-card = which SIM card, where it is all there is
letter-needs-confirm-by = the day to confirm by
letter-needs-renewal = the renewal to stop
letter-needs-end = when it shall end (§ 312k(2) BGB, D215-2)
letter-needs-cause = the cause (§ 312k(2) BGB; D215-2 for an early end)
letter-needs-day-of-death = the day of the death
letter-needs-order-day = ordered on (Directive 2011/83/EU Annex I(B))
letter-needs-receipt-day = received on (Directive 2011/83/EU Annex I(B))
letter-needs-address = the consumer's address (Directive 2011/83/EU Annex I(B))
letter-needs-product = the goods or the service (Directive 2011/83/EU Annex I(B))
letter-needs-date = the date (Directive 2011/83/EU Annex I(B))
letter-needs-first-letter = the letter it is about
letter-needs-authority = whom a complaint would go to

## Sample requests that templates are tried with

sample-full = full
sample-minimal = minimal
sample-renewal-tomorrow = renewal tomorrow
sample-renewal-known = renewal known
sample-mobile = a mobile line
sample-at-any-price = at any price
sample-free-exit = price-change, free of charge by law
sample-heir = an heir
sample-spouse = a spouse
# $sample is one of the first two, $cause the name of a cause, such as price-change.
sample-for-cause = { $sample }, { $cause }

## Templates that no letter is made from

template-unread-ending = { $path }: is not read
    .fix = end its name in .hbs, in small letters
template-unread-without-language = { $path }: is not read: it lies in no language's folder
    .fix = move it into one, such as en-GB/
template-unread-no-language = { $path }: is not read: "{ $folder }" is no language tag
    .fix = name the folder by a tag, such as en-GB, de or sv
template-unread-too-deep = { $path }: is not read: it lies too deep
    .fix = move it up, to LANGUAGE/KIND.hbs
template-not-included = { $path }: no letter includes it
    .fix = include it with {"{{"}> { $name }{"}}"}, or take it away
# $error says what is wrong with it.
template-not-included-and-broken = { $path }: no letter includes it, and it is broken: { $error }
    .fix = include it with {"{{"}> { $name }{"}}"}, or take it away

## The variables of templates, by their names: what each holds

template-variable-given-always = always
template-variable-given-sometimes = optional
template-variable-condition = condition
template-variable =
    .accept_charge = the earliest day is wanted at any price
    .address = your postal address, its lines one below the other
    .article = the article that gives the right to leave, as it is cited there
    .as_executor = you settle the estate
    .as_heir = you are one of the heirs
    .as_spouse = you are the surviving spouse
    .authority = the body a complaint would go to (escalate)
    .by_attorney = you hold the holder's power of attorney
    .by_post = the letter goes by post, as a document to print
    .cause_on = the day of the cause (terminate-for-cause)
    .confirm_by = the day to answer by; absent where only "without delay" will do
    .contract_number = the contract number
    .customer_number = the customer number
    .death = the cause is the holder's death
    .email = your e-mail address
    .enclosures = the names of the enclosed files, one a line
    .end_on = the day the contract shall end
    .first_message_id = the Message-ID of the first letter (follow-up, escalate)
    .first_sent_on = the day the first letter was sent (follow-up, escalate)
    .first_subject = the subject of the first letter (follow-up, escalate)
    .free_exit = the law lets you leave free of charge for this cause
    .holder = the name the contract is in: yours, where no other is given
    .iban_ending = the last four characters of the account debited
    .iccid = the SIM card's number
    .identity_label = what the identification number is called, such as DNI
    .identity_number = the identification number
    .line = the line's phone number
    .mobile = it is a mobile line
    .move = the cause is a move
    .name = your name
    .new_place = the place you move to
    .no_winback = you want no offers to stay
    .not_served = you say that the provider does not serve the new place
    .on_behalf = the contract is in another name than yours
    .order_number = the order number
    .ordered_on = the day of the order
    .other_cause = the cause is what the reason says
    .phone = your phone number
    .price_change = the cause is a change of the price or the terms
    .product = the tariff, goods or service
    .provider_email = the address the letter goes to
    .provider_name = the provider's name
    .quality = the cause is that the service is not what was agreed
    .reason = your reason
    .received_on = the day the goods came
    .remedy_by = the last day the provider had to put the fault right
    .renews_on = the day of the next charge
    .reported_on = the day the fault was reported
    .revoke_mandate = the direct-debit mandate is revoked too
    .today = the day the letter is written

## The helpers of templates: what each example gives

template-helper-if = the part whose condition holds; an absent value does not
template-helper-unless = the part where the condition does not hold
template-helper-and = the part where both hold; likewise (or a b), where one does
template-helper-partial = the partial of that name, from _partials beside the letter

## The letter as a document

# $characters are clauses, one for each script.
document-missing = no font here can draw { $characters }
# $characters is a list of characters with their numbers, $kind their script's name in Unicode or one of those below;
# $package is a package of Debian.
characters-in-package = { $characters }: { $kind }, in Debian's { $package }
characters-in-no-font = { $characters }: { $kind }, in no font we know of
characters-unknown-script = an unknown script
characters-emoji = emoji
characters-private-use = private use
characters-symbols = symbols
# $code is the character's number in Unicode.
document-control = the text holds a control character (U+{ $code })
document-too-long = the letter is longer than { $most } pages
address-line-wide = the line "{ $line }" of the postal address is wider than the envelope's window
address-lines-many = the postal address has { $lines } lines, and the envelope's window shows { $most }
# Ends of a sentence whose subject is a file.
picture-unknown = is neither a PNG nor a JPEG
picture-too-large = has { $width } × { $height } pixels; at most { $most } million are allowed
picture-print-colours = is a JPEG in the colours of a printing press (CMYK)
picture-damaged = is damaged or incomplete
fonts-folder-unreadable = the folder of fonts { $path } cannot be read: { $source }
fonts-folder-empty = the folder { $path } holds no font file (.ttf, .otf, .ttc or .otc)
font-unreadable = the font file { $path } cannot be read: { $source }
font-broken = { $path } is damaged or no font at all
font-not-embedded = the font { $name } cannot be embedded
font-without-a-name-not-embedded = the font without a name cannot be embedded
pdf-unwritable = the PDF cannot be written: { $source }

## The finished message is looked at once more

message-media-type = an enclosure's media type cannot be put into a header: { $source }
# $source is one of those that follow.
message-incorrect = the finished message is not a correct one: { $source }
message-bare-line-end = line { $line } ends in a bare CR or LF
message-long-line = line { $line } has { $length } octets; 998 are allowed
message-control-character = line { $line } holds a control character
message-header-count = the header { $header } stands { $count } times
message-without-body = there is no empty line after the headers
message-of-another-kind = the message is not of the kind it must be: plain text, or text with enclosures
message-boundary = line { $line } stands between parts, or could be taken for a boundary
message-parts = the message has { $count } closed parts; it must have { $expected }
message-part-header = part { $part } has the header { $header } { $count } times
message-part-kind = part { $part } is not the text or attachment it must be
