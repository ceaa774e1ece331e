### What `-h` and `--help` say. `command-…` is a command, `arg-…` an argument; where one means something else at one
### command, `arg-<command>-…`. `.long` is for `--help` alone.

## Commands

command = Cancel a contract by e-mail, properly
    .long =
        adieu writes the cancellation letter from what you tell it, in the provider's language, checks every value, and saves it as a draft that your mail program opens ready to send, or sends it through your own mail account and keeps the proof. Nothing else leaves this machine.
    .examples =
        {"  "}adieu draft                                asks what it needs, then saves the letter as a draft
        {"  "}adieu preview --provider lebara-uk         asks too, shows the letter and who gets it
command-draft = Save the letter as a draft; without arguments it asks for what it needs
    .long = Write the letter and save it as a draft (.eml) that a mail program opens ready to send. At a terminal it asks for all that is not given; what is typed at a question is not lost when something fails.
    .examples =
        {"  "}adieu draft
        {"  "}adieu draft --provider lebara-uk --kind stop-renewal
command-batch = A table of contracts: a letter for each row, checked whole before anything is written
command-batch-draft = Write a draft for each row of a table: as files, into one mbox, or into a Maildir
    .examples =
        {"  "}adieu batch draft contracts.csv --out drafts
        {"  "}adieu batch draft contracts.csv --mbox drafts.mbox --map "Order no=order_number"
command-batch-send = Send the letter of each row; the same command again sends what is left, and nothing twice
    .long = Send the letter of each row over SMTP; the same command again sends what is left, and nothing twice
    .examples =
        {"  "}adieu batch send contracts.csv --dry-run
        {"  "}adieu batch send contracts.csv --results results.csv
command-preview = Show the letter, who gets it, and which personal data would leave; writes nothing
    .examples =
        {"  "}adieu preview request.toml
        {"  "}adieu preview --provider lebara-uk --read-in zh
command-send = Send the letter through a mail account, once, with proof in the journal
    .examples =
        {"  "}adieu send request.toml
        {"  "}adieu send --provider lebara-uk --kind stop-renewal --dry-run
command-deadline = By when a letter must leave and an answer come, and why; writes no letter
    .examples =
        {"  "}adieu deadline request.toml
        {"  "}adieu deadline --country DE --kind terminate --end-of-term 2027-02-28 --calendar dates.ics
command-follow-up = The next letter about one that nobody answered: a reminder, then a complaint
    .long = The next letter about one that nobody answered: a reminder, then a complaint, threaded to the first
    .examples =
        {"  "}adieu follow-up 12
        {"  "}adieu follow-up 12 --send
        {"  "}adieu follow-up --all-due --send
command-journal = What was sent, with the exact bytes and the server's replies
command-journal-list = List the entries: what is overdue first, then the others, newest first
command-journal-due = Say what is due: a reminder, a complaint, a doubt to settle. Exit code 1 where something is, 0 and no output where nothing is
command-journal-refresh = Look into your mailbox for answers, bounces and drafts that you have sent, keep them as evidence, and settle doubts; changes nothing there
command-journal-dismiss = Decide that what `journal refresh` found about an entry changes nothing: what was due before is due again
command-journal-show = Show one entry with its thread, its dates, its events and the answers to it
command-journal-export = Write an entry's evidence into a new folder: the message as sent, the answers, the facts for a program and for a person
command-journal-verify = Compute every hash anew and check the file
command-journal-mark = Write down what became of an entry: settle a doubt after you looked into the mailbox, or keep the provider's answer
command-journal-forget = Remove entries for good
command-account = Mail accounts: which server sends the letters
command-account-add = Add an account; for common services only the address is needed
command-account-list = List the accounts
command-account-show = Show one account
command-account-test = Connect, log in and say what the server offers; sends nothing
command-account-remove = Remove an account from the config file
command-profile = Your profile: what requests leave out
command-profile-show = Show the profile
command-profile-edit = Make or change the profile by questions; nothing is written without a yes
command-provider = The directory of providers: where a cancellation goes, and how well that is known
command-provider-search = Find a provider by its name, a part of it, its domain or its country
command-provider-list = List the providers and what can be done with each, by country and trade
command-provider-show = Show all that is known of one provider
command-provider-add = Write down a provider of your own, with where and when you saw its address
command-provider-import = Bring in company records of datenanfragen/data: data-protection contacts, which no cancellation is sent to
command-provider-update = Use a newer directory that a publisher signed, after a look at what changes; nothing is fetched
command-provider-report = Print a text for an issue about a provider's record, with nothing of yours in it
command-provider-remove = Take a record of your own away, or everything imported
command-provider-sign = Sign a folder of records as a directory for others
command-template = The letters' templates: read, try, and copy them to write your own
command-template-list = List the letters there are, built in and yours
command-template-show = Print a template, such as de/terminate or de/_partials/closing
command-template-check = Try templates with every sample request and say what is wrong with them
command-template-export = Copy built-in templates into your folder, to change them there
command-template-new = Begin a template of your own: another wording, another language, another kind of letter
command-template-variables = Print what templates may use: the variables and the helpers
command-web = Everything on a page in your browser, without a terminal
    .examples =
        {"  "}adieu web
        {"  "}adieu web --no-browser
command-completions = Print the completion script for a shell
command-man = Print the manual page (roff), of the program or of one command
command-help = Print the help of a command

## The parts of a page

heading = { $heading }:
heading-examples = Examples:
heading-arguments = Arguments
heading-fields = Fields
heading-options = Options
heading-output = Output
heading-commands = Commands
exit-codes =
    Exit codes: 0 done, 1 something is due (journal due), 2 usage, 65 invalid data, 66 no such input, 69 server unreachable or not to be trusted, 70 in doubt whether sent, or internal error, 73 cannot create the output, 75 temporary refusal, 76 refused for good, 77 login refused, 78 configuration, 130 interrupted.

## Arguments

arg-help = Print help: -h what most people need, --help everything
    .short = print help; --help shows every option
arg-version = Print the version
arg-lang = The language of the program: en, de or zh; most of it also in da, es, fr, it, nl, pl and pt-PT
    .short = the program's language: en, de, zh, …
    .long = The language of the program: en, de or zh; most of it also in da, es, fr, it, nl, pl and pt-PT [default: ADIEU_LANG, then language under [profile] in the config file, then the system's]

arg-json = Print one JSON object on standard output, also for errors
arg-quiet = Print no notes, only results, warnings and errors
arg-verbose = Show the dialogue with the mail server, secrets masked
arg-color = Use colour
arg-no_input = Never ask: what is missing is an error
arg-file = A request file (TOML or JSON); - for standard input
    .long = A request file (TOML, or JSON by its name's ending); - for standard input
arg-batch-draft-file = The table: CSV with a heading, or JSON Lines by its name's ending; - for standard input
    .short = the table (CSV or JSON Lines)
arg-batch-send-file = The table: CSV with a heading, or JSON Lines by its name's ending; - for standard input
    .short = the table (CSV or JSON Lines)
arg-journal-mark-file = A file to keep as evidence, such as the answer saved as .eml; at most 25 MB
arg-journal-mark-on = The day on which you sent the draft [default: as `journal refresh` found it, else today]
arg-allow_sensitive = Let the privacy guard's finding in this field pass, such as reason
arg-templates = Your own templates: a folder that looks like templates/ [default: templates in the config folder]
arg-template-list-templates = Your own templates [default: templates in the config folder]
arg-template-show-templates = Your own templates [default: templates in the config folder]
arg-template-check-templates = Your own templates [default: templates in the config folder]
arg-attach_limit = The most that all enclosed files may have together, in megabytes
arg-days_off = Days that are no working days besides the national holidays: a text file, one YYYY-MM-DD a line [default: days-off.txt in the config folder]
    .short = a file of days that are no working days
arg-fonts = The fonts for the document: those in this folder alone [default: bundled ones, then the system's]
arg-output = Where to save the draft [default: ./PROVIDER-KIND-DATE.eml]
    .short = the file to save to
    .long = Where to save the draft; - for standard output [default: ./PROVIDER-KIND-DATE.eml]
arg-force = Replace an existing file
arg-batch-draft-to_drafts = Put the drafts into the Drafts of your mailbox over IMAP; the same command again makes what is left, and none twice
arg-batch-draft-again = Draft again what was drafted or sent before
arg-batch-draft-account = The account whose Drafts it is
arg-batch-draft-no_journal = Write nothing of the drafts into the journal: they are not followed
arg-batch-draft-force = Replace existing files
arg-batch-send-force = Replace an existing table of results
arg-deadline-force = Replace an existing calendar file
arg-journal-list-force = Replace an existing calendar file
arg-provider-add-force = Replace a record of your own
arg-provider-import-force = Replace records of your own; those that came with adieu are never replaced
arg-template-export-force = Replace existing files
arg-to_drafts = Put the draft into the Drafts folder of a mail account
    .short = put it into the Drafts folder of an account
    .long = Put the draft into the Drafts folder of a mail account; a file is written only with --output, or where this fails
arg-no_browser = Print the link instead of opening it in a browser
arg-add_to_menu = Put adieu into the menu of your desktop
arg-mailto = Print the letter as a mailto: link instead, which opens as a new message in a mail program or webmail; no file is written
arg-open = Also open the draft in the desktop's mail program
    .short = open it in the mail program
    .long = Also open the draft, or the link, in the desktop's mail program. Other users of this computer can read a link, and so the letter, in the list of running programs; the file they cannot
arg-follow-up-open = Also open the draft in the desktop's mail program
arg-account = The account to send through; not needed where there is only one
    .short = the account to send through
arg-draft-account = The account whose Drafts; not needed where there is only one
    .short = the account whose Drafts
    .long = The account whose Drafts; not needed where there is only one, or only one sends as the address given
arg-journal-refresh-account = Look into the mailbox of this account alone [default: of every account that letters left through]
arg-calendar = Write the dates into a calendar file too
    .short = write the dates into a calendar file
    .long = Write the dates into a calendar file (iCalendar) too: expect an answer, escalate
arg-draft-calendar = Write the dates into a calendar file too
    .short = write the dates into a calendar file
    .long = Write the dates into a calendar file (iCalendar) too: send by, expect an answer, escalate
arg-deadline-calendar = Write the dates into a calendar file (iCalendar) too; - for standard output
    .short = write the dates into a calendar file
arg-journal-list-calendar = Write the dates of all letters that wait for an answer into a calendar file (iCalendar) too
arg-letter = Also write the letter as a PDF to print, for a window envelope
    .short = also write the letter as a PDF to print
    .long = Also write the letter as a PDF to print and sign, with the provider's postal address in the window of the envelopes usual where you live, else where the provider is
arg-post_to = The provider's postal address: once for each line, or all lines in one with semicolons between them
    .short = the provider's postal address, line by line
arg-signature = A picture of your signature for the letter, PNG or JPEG; it is not kept [default: room to sign by hand]
    .short = a picture of your signature
arg-confirm_recipient = Confirm an uncertain address: a row that writes to one is refused unless it is given here
arg-draft-confirm_recipient = Confirm an address that is uncertain: the draft is refused unless it is the one given here
arg-send-confirm_recipient = Confirm an address that is uncertain: nothing is sent unless it is the one given here
arg-follow-up-confirm_recipient = Confirm an address that is uncertain: nothing is sent unless it is the one given here
arg-format = How the table is written [default: jsonl for .jsonl and .ndjson, else csv]
arg-separator = What stands between two values [default: found from the heading]
arg-map = A column with another heading than its field's key; "COLUMN=" ignores it
    .short = name a column's field
arg-strict = Only fields' own names as headings: none in another language is taken for what it means
arg-defaults = A request file with what all rows share; a row's own value outranks it, and so does a flag
    .short = a request file with what all rows share
arg-keep_going = Go on with the good rows although others have problems; the exit code is 65 all the same
    .short = go on with the good rows
arg-from_row = Begin with this row, as after an interruption: all are checked, those before it are left out
arg-results = Write what became of each row into a table too: CSV, or JSON Lines by its name's ending
    .short = write what became of each row into a table
arg-out = The folder [default: templates in the config folder]
arg-batch-draft-out = The folder for the drafts, one .eml each; made where there is none
    .short = a folder, one .eml each
arg-journal-export-out = The folder [default: ./evidence-ID]
arg-mbox = One file for all drafts instead, in the mbox format (mboxrd)
    .short = one file in the mbox format
arg-maildir = A Maildir for the drafts instead; they are added to what is there
    .short = a Maildir
arg-file_name = The files' names: any field in braces, {"{"}number{"}"} for the first of order, contract, customer, line and SIM card number that is given, {"{"}row{"}"} and {"{"}date{"}"}; a second file of a name ends in --2
arg-durable = When drafts are flushed to the disk: each one, all at the end, or when the system likes
arg-yes = Send without asking
arg-journal-forget-yes = Without a question
arg-provider-remove-yes = Without a question
arg-dry_run = Print the exact message that would be sent, and send nothing
    .short = print what would be sent, send nothing
    .long = Print the exact message that would be sent, and its envelope; touches neither network nor journal
arg-batch-send-dry_run = Check the table, print who would get which letter, and send nothing
    .short = check the table and send nothing
arg-connections = How many connections to the server there may be at a time; ask your mail service before you raise it
arg-rate = The most letters in a time, such as 30/min or 400/day, evenly spread
    .short = the most letters in a time
arg-domain_rate = The same for the letters to one domain
arg-pause = How long to wait when the server puts letters off, in seconds; each further wait is twice as long, up to 15 minutes
arg-tries = How often a letter that is put off is tried, and how often the server is sought, before it is left for another run
arg-bcc_self = Also send a copy to the account's own address [default: the account's setting; else, where no copy goes into Sent]
arg-batch-send-bcc_self = Also send a copy of each to the account's own address [default: the account's setting; else, where no copy goes into Sent]
arg-no_journal = Send without a journal: no proof, and nothing that keeps it from being sent twice
arg-draft-no_journal = Do not write the draft into the journal
arg-batch-send-no_journal = Send without a journal: no proof, and nothing that keeps a row from being sent twice
arg-read_in = Show the letter in your own language too, for you to read
    .short = show it in your own language too
    .long = Show the same letter in your own language too, for you to read: it is not sent
arg-again = Send although the same request went before, or may have
arg-if_new = Where the same request went before, do nothing and call it done
arg-id = Its number
    .short = the journal's number of the first letter
arg-follow-up-id = The journal's numbers of letters that were not answered, or of ones that followed them; after a single number a request file may stand
    .short = numbers of entries
arg-follow-up-all_due = Every entry for which a reminder or a complaint is due today
arg-journal-mark-all_due = Every entry for which a reminder or a complaint is due today (closed alone)
arg-journal-mark-id = The numbers of the entries; all are marked, or none
arg-follow-up-output = Where to save the draft; of several the folder [default: ./PROVIDER-KIND-DATE.eml; of several ./PROVIDER-KIND-DATE-ID.eml]
    .short = the file to save to; of several the folder
    .long = Where to save the draft; - for standard output; of several the folder, which is made [default: ./PROVIDER-KIND-DATE.eml; of several ./PROVIDER-KIND-DATE-ID.eml]
arg-journal-refresh-id = Look for answers to this entry and its thread alone, whatever became of it [default: all that wait]
arg-provider-show-id = Its id, as `provider list` prints it, or its name
arg-provider-search-words = Its name, brand or domain, or a part of it, also with the country: Sky Deutschland, vodafone.de
arg-provider-search-country = Those of this country first, as two letters
arg-provider-list-country = Those of this country alone, as two letters
arg-provider-list-sector = Those of this trade alone: mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club or other
arg-provider-add-id = Its id, and its file's name: small letters, digits and hyphens, such as example-mobile
arg-provider-remove-id = Its id; those that came with adieu stay
arg-send = Send it, as `send` does, instead of saving a draft
arg-limit = The most entries to list
arg-page = Which page of so many
arg-on = The day to look at, as YYYY-MM-DD [default: today]
arg-journal-list-state = Only entries that stand so, as the list calls it or by its JSON name; several with commas
arg-journal-list-provider = Only letters to this provider: its name or id, or the beginning of its words
arg-journal-list-since = Only entries written on this day or later
arg-since = Look at messages that arrived on this day or later, as YYYY-MM-DD [default: the day before the oldest letter]
arg-message = Print the exact bytes of the message instead; with --found, of the one that was found
arg-found = Print a message that `journal refresh` found, by its number, as a person reads it
arg-mark = What you found
arg-end_date = The day on which the contract ends, as the provider has it, as YYYY-MM-DD
arg-note = A remark, one line
arg-older_than = All entries last changed longer ago than this, such as 2y or 90d
arg-email = The account's address, such as you@example.org
arg-provider-add-email = Its address
arg-name = Its name
arg-account-add-name = The account's name
arg-account-test-name = Its name; not needed where there is only one
arg-provider-add-name = Its name as a letter addresses it
arg-template-show-name = Its name: LANGUAGE/KIND
arg-template-new-name = Its name: LANGUAGE/KIND, such as sv/terminate or en-GB/pause
arg-host = The submission server [default: known for common services]
    .short = the submission server
arg-port = The server's port [default: 465, or 587 with starttls]
    .short = its port
arg-security = How the connection is protected: tls, starttls, or none to this machine
    .short = tls, starttls or none
arg-username = The user name [default: the address]
arg-password_command = A command that prints the password, such as "pass show mail/main"
    .short = a command that prints the password
arg-token_command = A command that prints an OAuth access token (XOAUTH2)
    .short = a command that prints an OAuth token
arg-keyring = Keep the password in the desktop's keyring: asked for once, now (a build with --features keyring)
    .short = keep the password in the keyring
arg-no_login = The server takes letters without a login
    .short = the server needs no login
arg-ca_file = A file with a private certificate authority (PEM)
    .short = a private certificate authority (PEM)
arg-sendmail = Send through a local program instead, such as /usr/sbin/sendmail
    .short = send through a local program instead
arg-imap_host = The mailbox server (IMAP), for Drafts and Sent [default: known for common services]
    .short = the mailbox server (IMAP)
arg-imap_port = The mailbox server's port [default: 993, or 143 with starttls]
    .short = its port
arg-imap_security = How the connection to it is protected: tls, starttls, or none to this machine
    .short = tls, starttls or none
arg-all = Also those of your own that take no cancellations, such as imported data-protection contacts
arg-template-check-all = The built-in ones too
arg-country = Its country, as two letters
arg-language = The language to write in, such as en or de [default: the country's]
arg-sector = Its trade: mobile or other
arg-domain = A domain of its own; give the flag once for each
arg-purpose = What the address is for: customer-service, cancellation or privacy
arg-source = Where you read the address, such as the page
arg-seen_on = The day you saw it there, as YYYY-MM-DD [default: today]
arg-confidence = How much the source is worth: A (an own or official page), B (a page of somebody else), C (unverified) [default: A where the source is a page on one of its own domains, else C]
arg-channel = Another way to cancel: app, hotline, sms, portal, form, letter or fax, and what to do there; once for each
arg-path = A company's JSON file, the folder companies, or the clone of datenanfragen/data
arg-imported = All that `provider import` brought in
arg-provider-update-file = The file of a published directory
arg-trust = The publisher's public key, once, from a place you trust
arg-provider-update-dry_run = Show what would change, and change nothing
arg-undo = Go back to the directory before the one installed
arg-provider-update-yes = Without a question
arg-provider-report-id = Its id, as `provider list` prints it
arg-provider-report-note = What you found, one line; nothing private
arg-folder = A folder of records, one TOML file a provider, also in folders within
arg-provider-sign-key = The private key, as `openssl genpkey -algorithm ed25519 -out key.pem` makes it
arg-provider-sign-output = Where to write the signed file
arg-published = The day of the directory, as YYYY-MM-DD [default: today]
arg-names = Which: LANGUAGE/KIND or a whole LANGUAGE [default: all of yours]
arg-template-export-names = Which: LANGUAGE/KIND, a partial such as de/_partials/closing, or a whole LANGUAGE
arg-shell = The shell
arg-command = The command, such as draft or batch draft

## Values of arguments

value-color-auto = On a terminal, unless `NO_COLOR` is set
value-color-always = Always
value-color-never = Never
value-format-csv = Values with separators, the first line a heading
value-format-jsonl = A JSON object a line
value-durable-file = Each before the next, as a single draft is
value-durable-batch = All together, before the command ends
value-durable-none = When the system likes
