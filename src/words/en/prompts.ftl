### Questions at the terminal, and how far something long is.

## What every question says

# How Esc and Ctrl-C are shown in the place of an answer.
prompt-back = (back)
prompt-interrupted = (interrupted)
prompt-yes = Yes
prompt-no = No
# What is typed for a yes and for a no, in lower case, with blanks between; y, yes, n and no are always taken.
prompt-yes-words = y yes
prompt-no-words = n no
prompt-yes-or-no = type y for yes or n for no
prompt-nothing-fits = nothing fits: type less
prompt-pasted-line-end = the pasted text holds a line end: paste one line of plain text
prompt-pasted-tab = the pasted text holds a tab: paste one line of plain text
# $code is such as 001B.
prompt-pasted-control = the pasted text holds a control character (U+{ $code }): paste one line of plain text
prompt-terminal-unusable = the terminal cannot be used for questions: { $source }
prompt-was-interrupted = interrupted
# $question is a whole question; the capital letter is what Enter means.
prompt-confirm = { $question } (y/N)
prompt-confirm-help = y for yes; Enter, n or Esc for no
prompt-confirm-or-back-help = y for yes; Enter or n for no; Esc to go back
prompt-choose-help = ↑↓ to move, Enter to choose, Esc for none of them
prompt-choose-or-back-help = ↑↓ to move, Enter to choose, Esc to go back
prompt-search-help = type to search, ↑↓ to move, Enter to choose, Esc to go back
# A choice: its name, which stays as it is, and what it is.
prompt-choice = { $name }: { $what }
# $label is a field's, with a capital letter.
prompt-field = { $label }:
prompt-field-optional = { $label } (optional):
prompt-help = { $help }; Esc to go back
prompt-help-optional = { $help }; Enter to skip, Esc to go back
prompt-help-erase = { $help }; empty to leave it out, Esc to go back
prompt-example = e.g. { $example }
# Why an answer cannot be taken, the end of a sentence, and how to mend it.
prompt-refusal = { $what }: { $fix }
prompt-refusal-take = { $refusal } (Tab: { $meant })
# $typed is what was typed, $read what it means in full.
prompt-understood = { $typed } (read as { $read })
prompt-which-day = { $typed } can be more than one day. Which one is it?

## A letter

prompt-kind = What do you want?
prompt-cause = What is the cause?
prompt-cause-change = they change the price or the terms
prompt-cause-quality = the service is not what was agreed
prompt-cause-move = I move to where they do not provide it
prompt-cause-death = the contract's holder has died
prompt-cause-other = something else, in your own words
prompt-capacity = What are you to the person who has died?
    .heir = one of the heirs
    .executor = you settle the estate
    .spouse = husband or wife
    .other = none of these; the letter claims nothing
prompt-provider = Which provider?
# $address is an e-mail address, or prompt-provider-without-address.
prompt-provider-choice = { $id } ({ $name }): { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }): { $address }
prompt-provider-without-address = no address known
prompt-provider-another = another provider (give its address)
# Said below the question for the provider, of what is typed there.
prompt-provider-is-wish = "{ $typed }" says what you want, which is the next question: type the company's name here
prompt-provider-unknown = nobody in the directory is called "{ $typed }": type less or another name, or press Enter to give an address
prompt-address-help = your postal address, with a semicolon between its lines
prompt-keep-number = Do you want to keep the phone number? It ends with the contract.
    .no = no: it may go
    .yes = yes: stop here and say how
# What to do instead follows.
number-is-kept = nothing was written, as the number is to be kept

## A new provider

prompt-new-name = Its name:
    .help = as a letter addresses it
prompt-new-country = Its country (optional):
    .help = two letters, such as GB; Enter to skip
prompt-new-domains = Its own domains:
    .help = such as example.com, with blanks between several; an address elsewhere may be a stranger's
# End of a sentence whose subject is the answer.
prompt-new-domains-empty = is empty
    .fix = write at least one domain, such as example.com
prompt-new-purpose = What is its e-mail address for?
prompt-new-email = Its e-mail address:
    .help = at one of its own domains
prompt-new-source = Where did you read it?
    .help = the page, such as https://example.com/contact: nobody can check an address without it

## Passwords

prompt-password = Password of { $username } at { $host }:
    .help = nothing of it is shown; Esc to give none

## How far it is

# What stands in braces within quotes is a number that the program puts there.
progress-bar = {"{prefix}"} {"{wide_bar}"} {"{pos}"}/{"{len}"} { $things }, {"{per_sec}"}, {"{eta}"} to go
progress-count = {"{prefix}"} {"{pos}"} { $things }, {"{per_sec}"}
progress-bar-and-problems = { $bar }, {"{msg}"}
progress-problems = { $failed } with problems
progress-line = { $doing }: { $done } of { $total } { $things }, { $rate }/s, { $seconds } s to go
progress-line-without-end = { $doing }: { $done } { $things }, { $rate }/s
progress-line-and-problems = { $line }, { $problems }

## A provider without an address

no-address-but-ways = { $name } has no e-mail address for cancellations in the directory. What there is:{ $ways }
no-address-and-no-way = { $name } has no e-mail address for cancellations in the directory, and no other way is known.
ask-how-to-go-on = How do you want to go on?
choice-by-post = write a letter to print and send it by post
choice-use-other-way = stop here and use another way
choice-give-address = give an e-mail address: I know one
choice-another-provider = choose another provider
other-way-taken = nothing was written
    .fix = use one of the ways above, and keep the confirmation
# $known is where the address is from and what is to be doubted, in a few words.
provider-by-mail = { $name } is written to at { $email } ({ $known }).
provider-by-mail-and-ways = { $name } is written to at { $email } ({ $known }). Other ways:{ $ways }

## What is kept of the answers

ask-keep-answers = Keep your answers for another time?
keep-nothing = no
# Choices.
keep-request = this letter, as the request file { $file }
# $values is a list.
keep-profile = what is about you, as your profile: { $values }
keep-both = both
request-kept = Saved your answers in { $file }. { COMMAND("draft", $file) } writes the same letter again.
request-kept-without-files = The files enclosed lie in another folder: name them again with { OPTION("attach") }.
# $why is a message.
answers-not-kept = Your answers were not kept: { $why }.

## The profile

profile-saved = Saved your profile in { $path }: it fills in what a request leaves out.
profile-is-in = It is in { $path }; { COMMAND("profile edit") } changes it.
profile-empty = There is no profile yet: { COMMAND("profile edit") } makes one.
profile-unchanged = Your profile is as it was; nothing was written.
ask-save-profile = Save this as your profile in { $path }?
profile-without-terminal = the profile is made by questions, and there is nobody to ask
    .fix = run it in a terminal, or write [profile] in { $path }
profile-country = country you live in
    .prompt = Country you live in
    .help = two letters, such as GB, or its name: its providers are offered first
profile-language = language of the program
    .prompt = Language of the program
    .help = such as en, de or zh; left out, your system's
