### Tables and batches.

## Columns. The subject of these is the column's heading.

column-unknown = is no column there is a use for
column-rename = rename it, or take the column out
column-meant-rename = did you mean { $near }? Rename it, or take the column out
# $is and $none are options of the command line, as the two messages below make them.
column-say = rename it, say what it is with { $is }, or leave it out with { $none }
column-meant-say = did you mean { $near }? Rename it, say what it is with { $is }, or leave it out with { $none }
column-argument = { OPTION("map") } { $said }
column-argument-joined = { OPTION("map") }={ $said }
# The column means a field that an earlier column means, too.
column-twice = is { $field } a second time, after the column "{ $first }"
    .fix = keep one, and leave the other out with { OPTION("map", value: "\"COLUMN=\"") }
    .alike = take one out of the table, or call it something else
# The two messages below are sentences of their own. $columns are such as "Anbieter = provider", or headings.
table-columns-read = Columns are read so: { $columns }. To read one otherwise, give { OPTION("map") }; with { OPTION("strict") } only the fields' own names are headings.
table-columns-left = Columns that are not used: { $columns }.
# $first is the first of its addresses.
column-whose-addresses = holds addresses such as { $first }, which may be yours or the providers'
    .fix = say whose with { OPTION("map") }: "COLUMN=email" for yours, "COLUMN=to" for the providers'

## The table as it was written. The subject of these is the table.

table-not-understood = the table cannot be understood
table-save-as-utf8 = save the table as UTF-8, as in "CSV UTF-8 (*.csv)"
table-encoding-read = The table is read as { $encoding }: look whether its letters are right in the first draft.
workbook-broken = is a workbook that cannot be read
    .fix = open it in a spreadsheet program and save it anew, as .xlsx, or as "CSV UTF-8 (*.csv)"
workbook-old-or-locked = is a workbook in Excel's old format, or one with a password
    .fix = open it, take the password away, and save it as .xlsx
workbook-locked = is a workbook with a password
    .fix = take the password away, or save the sheet as "CSV UTF-8 (*.csv)"
workbook-too-large = is a workbook of more than { $mib } MiB when it is unpacked
    .fix = save the sheet as "CSV UTF-8 (*.csv)", or divide it
workbook-empty = is a workbook without a visible sheet that has a heading
    .fix = let a row name the columns, such as provider and order_number
# $name is a sheet's.
workbook-sheet-read =
    { $others ->
        [one] The sheet "{ $name }" is read; the workbook has 1 other, which is not.
       *[other] The sheet "{ $name }" is read; the workbook has { $others } others, which are not.
    }
# $rows are the first of them.
workbook-hidden-rows =
    { $number ->
        [one] has a hidden row: { $rows }
       *[other] has { $number } hidden rows: { $rows }
    }
    .fix = show them all (take the filter off), or delete those that are not meant
workbook-merged-cells =
    { $number ->
        [one] has cells that are merged: { $cells }
       *[other] has { $number } groups of cells that are merged: { $cells }
    }
    .fix = take the merging off, and write the value into each cell
workbook-formulas =
    { $number ->
        [one] has a formula without a result: { $cells }
       *[other] has { $number } formulas without a result: { $cells }
    }
    .fix = open the workbook in a spreadsheet program and save it anew
table-workbook = is a workbook (.xlsx or .ods), not a table as text
table-utf16 = is UTF-16, not UTF-8
table-empty = is empty
    .fix = give a table whose first line names its columns
table-heading-not-utf8 = has a heading that is not UTF-8 text
table-separator = has a first line that says "sep={ $said }", and a heading with "{ $other }"
    .fix = take the first line out
table-without-column = has no column "{ $column }", which { OPTION("map") } names
    .fix = the columns are { $columns }
table-without-fields = has no column with a field's name
    .fix = let the first line name the columns, such as provider,order_number
table-quote-open = has a quotation mark that is not closed: all that follows would be one value
    .fix = close it, or take it out; a mark inside a value is written twice
table-row-too-long = has a row of more than { $kib } KiB, which no request is
    .fix = look for a quote that is not closed
table-line-too-long = has a line of more than { $kib } KiB, which no request is
    .fix = write each object on a line of its own

## A row of it. The subject of these is the row, or the column of a value.

row-ragged =
    has { $found ->
        [one] 1 value
       *[other] { $found } values
    }, and the heading names { $wanted ->
        [one] 1 column
       *[other] { $wanted } columns
    }
    .fix = look for a separator too many or too few, or one inside a value without quotes
row-value-without-heading = has a value in a column without a heading
    .fix = name the column in the first line, or take the value out
row-value-without-name = has a value without a name
    .fix = give it a field's name
cell-not-utf8 = is not UTF-8 text
cell-quote-open = holds what looks like the rows after it: a quotation mark is not closed
    .fix = close it, or take it out
cell-spoilt = is what a spreadsheet makes of a value: the number itself is lost
    .fix = format the column as text, and write the value in again
cell-text-mark = begins with the mark by which a spreadsheet keeps a text
    .fix = write { $plain }
cell-decimals = has decimals, which such a number does not have
    .fix = write { $whole }, and look whether zeros in front of it were lost
cell-number-as-date = is a day that a spreadsheet has made of a number: the number itself is lost
    .fix = format the column as text, and write the number in again
cell-rounded = is longer than the { $kept } digits that a spreadsheet keeps, and ends in zeros: the last digits are lost
    .fix = format the column as text, and write the number in again
cell-in-mixed-column = can be read in two ways, in a column where some days can be read only in one and some only in the other
    .fix = write the days of this column as YYYY-MM-DD

## A batch checked. The subject of these is the table, a row or a field.

progress-checking = Checking
progress-writing = Writing
progress-sending = Sending
progress-rows = rows

table-without-rows = has a heading and no rows
    .fix = add a row for each contract
table-more-warnings = has { $number } more of these, not shown
    .fix = work on fewer rows at a time to see them all
# $what is a warning as one row has it.
warning-of-rows = { $what } ({ $rows } rows; this is the first)
# $what is a problem as its first row has it, $rows how many have it; $named are such as 3, 7-9 or 3 "31.02.2026".
problem-of-rows = { $what } ({ $rows } rows: { $named })
problem-of-rows-and-more = { $what } ({ $rows } rows: { $named }, and { $more } more)
row-and-value = { $row } "{ $value }"
fix-of-row = row { $row }: { $fix }
table-more-problems =
    has { $number ->
        [one] 1 more problem of another kind
       *[other] { $number } more problems of other kinds
    }
    .fix = mend the others first, and run it again
# $command is what was typed, with the options that mend it.
command-to-paste = or give this: { $command }
fix-and-command = { $fix }; { $command }
row-repeated = is the same request as row { $first } and is left out
    .fix = where these are two contracts, give each its own number
table-more-repeated =
    has { $rows ->
        [one] 1 more row that is the same request as one before and is left out
       *[other] { $rows } more rows that are the same request as one before and are left out
    }
    .fix = look at the column with the order numbers
# $numbers and $others are numbers of contracts with their fields, such as "order_number 1-23".
row-like-row = has numbers ({ $numbers }) much like those of row { $first } ({ $others }), and is not left out
    .fix = where both are one contract, take one of them out
row-like-letter =
    has numbers ({ $numbers }) much like those of entry { $entry } ({ $others }, { $state }), and is not left out
    .fix = where both are one contract, take the row out
table-more-like-rows =
    has { $rows ->
        [one] 1 more row
       *[other] { $rows } more rows
    } with numbers much like those of one before
    .fix = look at the column with the order numbers
table-more-like-letters =
    has { $rows ->
        [one] 1 more row
       *[other] { $rows } more rows
    } with numbers much like those of letters sent before
    .fix = look at the column with the order numbers
row-without-problems-now = had problems when the table was checked, and has none now
    .fix = run the same command again

## What to do about a row. $fix is another way, an instruction such as "give it with --name".

row-fill-column = fill in a column { $field }, or { $fix }
row-fill-named-column = fill in the column "{ $column }", or { $fix }
row-fill-to-or-provider = fill in a column { $field }, or name the provider in a column provider
row-fill-named-to-or-provider = fill in the column "{ $column }", or name the provider in a column provider
row-end-on = if a minimum term runs, give its last day in a column end_on, or ask for the charge first
row-see-dates = see them with { COMMAND("deadline") }, with this row's values as flags
row-try-alone = try this row by itself with { COMMAND("draft") }

## How a batch ended: clauses, which stand one after the other with semicolons.

run-interrupted = interrupted
nothing-was-written = nothing was written
nothing-was-sent = nothing was sent
table-with-problems = the table has problems
only-row-with-problems = the only row has problems
rows-with-problems =
    { $failed ->
        [one] 1 of { $rows } rows has problems
       *[other] { $failed } of { $rows } rows have problems
    }
rows-mend-for-drafts =
    mend them and run it again; with { OPTION("keep_going") } the other rows get their drafts
rows-mend-for-sending = mend them and run it again; with { OPTION("keep_going") } the other letters are sent
rows-mend-apart = mend those rows, and run the batch again with them alone, into another place
# $from_row is the option with its number.
from-row-behind-table = { $from_row } is behind the table's last row, which is { $last }
    .fix = give a row that is there, or leave it out
drafts =
    { $drafts ->
        [one] 1 draft
       *[other] { $drafts } drafts
    }
drafts-made =
    { $drafts ->
        [one] 1 draft made
       *[other] { $drafts } drafts made
    }
drafts-interrupted =
    { $drafts ->
        [one] interrupted after 1 draft of { $rows } rows
       *[other] interrupted after { $drafts } drafts of { $rows } rows
    }
# A remedy for a journal that cannot be used.
draft-needs-journal = make sure that the journal's folder can be written to: without it nothing tells which drafts lie in the mailbox already
drafts-by-another = another process is putting drafts into a mailbox; none is put there now
    .fix = wait until it is done; then the same command again makes the drafts that are left, and none twice
# What the journal notes.
event-draft-found = the draft was found in the folder { $folder }
event-draft-in-folder = the draft lies in the folder { $place }
more-rows-drafted-before =
    { $rows ->
        [one] 1 more row asks for what was drafted or sent before
       *[other] { $rows } more rows ask for what was drafted or sent before
    }
    .fix = the journal lists them: { COMMAND("journal list") }
drafts-again = the same command again makes the drafts that are left, and none twice
# $changes is a list of options and of what the next message says.
batch-go-on = to go on, give the same command with { $changes }
another-place = another { $option }

## What a batch reads and writes

table-too-large = { $name }: is larger than { $gib } GiB
    .fix = divide the table, and run each part by itself
table-not-copied = { $name }: cannot be copied into a temporary file: { $source }
    .fix = make room, or set TMPDIR to a folder with some
table-not-read-again = { $name }: cannot be read again: { $source }
temporary-file-unusable = a temporary file cannot be used: { $source }
    .fix = make room, or set TMPDIR to a folder with some
output-no-folder = { $path } is no folder
    .fix = choose another name
output-mbox-is-results = { OPTION("mbox") } and { OPTION("results") } name the same file
    .fix = choose another name
output-results-over-draft = { OPTION("results") } could be written over a draft in { OPTION("out") }
    .fix = choose a name that ends in .csv
output-exists = { $path } exists already
    .fix = choose another place, or replace it with { OPTION("force") }
output-is-read = { $path } is read, and would be written over
    .fix = choose another name
output-is-folder = { $path } is a folder
    .fix = name the file, such as results.csv
output-no-file = { $path } is no ordinary file
    .fix = choose another name
output-without-folder = { $path }: there is no folder { $folder }
    .fix = make the folder first, or choose another
draft-exists = { $path } exists already
    .fix = choose another folder, or replace the files with { OPTION("force") }
drafts-exist =
    { $path } exists already, and so { $more ->
        [one] does 1 other file
       *[other] do { $more } other files
    } to be written
    .fix = choose another folder, or replace the files with { OPTION("force") }
place-choose-or-force = choose another place, or replace it with { OPTION("force") }
place-choose = choose another place
place-make-room = make room, or choose another place
results-exist = { $path } exists already
    .fix = choose another name with { OPTION("results") }, or replace the file with { OPTION("force") }
results-unwritable = { $path } cannot be written: { $source }
    .fix = choose another place with { OPTION("results") }
results-not-encoded = { $path } is in UTF-8: { $encoding }, the encoding of your table, lacks some of its characters.

## The pattern of file names

name-pattern-open = a brace is not closed; write {"{"}provider{"}"}-{"{"}order_number{"}"}
# $error says that there is no such field.
name-pattern-unknown = { $error }; number, row and date are for names too
name-pattern-iban = an IBAN is nothing for a file's name
name-pattern-without-field =
    it has no field, so that all files would have one name; write {"{"}provider{"}"}-{"{"}row{"}"}

## Letters of a batch sent

rate-malformed = write a number, a stroke and s, min, hour or day, such as 30/min
# A line of a list. $known says where the address is known from.
row-goes-to = row { $row }: to { $name } <{ $email }>: { $known }
rows-sent-before-shown = Rows that were sent before are shown too: { $why }
no-more-threads = no more threads can be started: { $source }; nothing was sent
    .fix = give fewer { OPTION("connections") }, or end other programs, and run the same command again

## A letter that was not sent: ends of sentences whose subject is its row. $words say why.

row-not-sent = was not sent: { $words }
row-refused = was refused: { $words }
row-left-behind = was not sent
    .fix = send it by itself with { COMMAND("send") }
row-put-off = was put off: { $words }
    .fix = the same command tries it again
row-in-doubt = may have been sent: { $words }
    .fix =
        look for the copy to yourself ({ $copy }) in your inbox before anything else. Then { COMMAND("journal mark", $entry, "sent") } or { COMMAND("journal mark", $entry, "not-sent") }
row-in-doubt-unrecorded = may have been sent: { $words }
    .fix = look for the copy to yourself ({ $copy }) in your inbox before anything else
advice-and-entry = { $advice } (journal entry { $entry })

## What is said while letters go

row-waits =
    row { $row }, { $recipient }: { $words }
    This letter waits { $seconds } s; others go on.
row-copy-refused =
    The copy of row { $row } to yourself was not taken; the journal has the server's words. Others may not be either.
row-gone-meanwhile = the same request has gone meanwhile
server-waited-for =
    { $words }
    Waiting { $seconds } s before the next try.
batch-interrupted =
    Interrupted: the letters under way are brought to their end. Ctrl-C once more breaks them off, and may leave them in doubt.

## Why no more letters are sent

row-sent-unrecorded = row { $row } was sent ({ $reply }), and the journal could not record it: { $cause }
    .fix =
        do not send that row again; mend the journal, and mark its entry with { COMMAND("journal mark ID sent") }
server-failed-often = { $words }, { $times } times in a row
server-forbids-account = the server does not let this account send
server-refuses-all = { $letters } letters in a row were not taken; no more are sent
    .fix = read the words above: the server may have had enough of your letters for today
server-leaves-doubts = { $letters } letters in a row are in doubt: { $words }
    .fix = no more are given to this server; find out what is wrong with it first
server-look-first = find out what is wrong with the server first
batch-needs-journal = nothing more is sent without a journal; mend it and run the same command again
journal-mend-and-again = mend the journal and run the same command again

## What became of all: clauses, which stand one after the other with semicolons.

letters-sent =
    { $letters ->
        [one] sent 1 letter
       *[other] sent { $letters } letters
    }
letters-would-be-sent =
    { $letters ->
        [one] 1 letter would be sent; nothing was
       *[other] { $letters } letters would be sent; nothing was
    }
nothing-to-send = there is nothing to send
rows-sent-before =
    { $rows ->
        [one] 1 row was sent before
       *[other] { $rows } rows were sent before
    }
rows-sent-elsewhere =
    { $rows ->
        [one] 1 row is being sent by another process
       *[other] { $rows } rows are being sent by another process
    }
rows-put-off =
    { $rows ->
        [one] 1 row was put off
       *[other] { $rows } rows were put off
    }
rows-refused =
    { $rows ->
        [one] 1 row was refused
       *[other] { $rows } rows were refused
    }
rows-in-doubt =
    { $rows ->
        [one] 1 row is in doubt
       *[other] { $rows } rows are in doubt
    }
rows-in-doubt-before =
    { $rows ->
        [one] 1 row is in doubt from before
       *[other] { $rows } rows are in doubt from before
    }
rows-invalid =
    { $rows ->
        [one] 1 row has problems
       *[other] { $rows } rows have problems
    }
rows-repeated =
    { $rows ->
        [one] 1 row repeats another
       *[other] { $rows } rows repeat others
    }

## What to do next

batch-again = the same command again sends what is left, and nothing twice
batch-again-later = run the same command again later: it sends what is left, and nothing twice
batch-mend-and-again =
    mend those rows and run the same command again: it sends what is left, and nothing twice
batch-read-refusals = read the server's words above; the journal has them too
batch-settle-doubts =
    settle what is in doubt with { COMMAND("journal mark ID sent") } or { COMMAND("journal mark ID not-sent") }, then run the same command again
batch-next =
    Your mail server has them; the providers' own confirmations are still to come. { COMMAND("journal due") } says what to do next.
batch-next-with-mailbox =
    Your mail server has them; the providers' own confirmations are still to come. { COMMAND("journal refresh") } looks for answers in your mailbox, { COMMAND("journal due") } says what to do next.
