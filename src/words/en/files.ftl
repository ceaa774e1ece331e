### Request files, and the profile in the config file.

## A file that cannot be read. $name is its name.

file-not-found = { $name }: there is no such file
    .fix = check the name and the folder
file-unreadable = { $name }: cannot be read: { $source }
    .fix = check that it is a file and that you may read it
request-file-too-large = { $name }: is larger than { $kib } KiB, which no request is
    .fix = give the request file itself
request-file-not-utf8 = { $name }:{ $line }: is not UTF-8 text
    .fix = save the file as UTF-8

## What is wrong with a file's syntax. $error is the words of the library that reads it.

json-syntax = { $error }
    .fix = compare it with examples/own-address.json
json-not-object = the file must hold one object: {"{"} … {"}"}
    .fix = compare it with examples/own-address.json
toml-syntax = { $error }
    .fix = text needs quotes, as in key = "value"; dates are written 2026-12-01
# $first is one of the sentences above, or that a key stands there twice.
file-errors-more = { $first } (and { $more } more)
file-key-twice = the key "{ $key }" stands here a second time
    .fix = keep one of the two
file-too-many-keys = holds a table with more than { $most } keys, which no request has
    .fix = give the request file itself

## Tables and keys (TOML): ends of sentences whose subject is the table or the key.

file-table-unknown = is a table there is no use for
file-table-meant = did you mean [{ $near }]?
# $tables are their names in brackets.
file-tables-known = the tables are { $tables }
file-tables-of-config = the config file has [profile] and [accounts.NAME]
file-table-not-value = is a table, not a value
    .fix = write [{ $table }] on a line of its own, and below it the values that belong there
file-no-setting = is no setting
    .fix = put it under [profile]
file-key-not-profile = is not a key of a profile
file-keys-of-profile = a profile holds name, email, phone, address, country and language
profile-country-no-text = is not a text
    .fix = write two letters in quotation marks, such as "GB"
file-key-misplaced = is in the wrong place
file-key-belongs-at-top = { $key } belongs at the top of the file, before the first table
file-key-belongs-in-table = { $key } belongs under [{ $table }]
file-key-unknown = is an unknown key
file-key-meant = did you mean { $near }?
file-key-meant-at-top = did you mean { $near }? It belongs at the top of the file, before the first table
file-key-meant-in-table = did you mean { $near }? It belongs under [{ $table }]
file-keys-known = known here are { $keys }

## Values of a wrong type: ends of sentences whose subject is the key. $found is one of the types below.

file-value-not-text = must be text, not { $found }
    .fix = write { $key } = "{ $example }"
file-value-not-lines = must be text, or a list with one text for each line, not { $found }
    .fix = write { $key } = "{ $example }"
file-value-not-date = must be a date, not { $found }
    .fix = write { $key } = { $example }, without quotes or time
file-value-not-switch = must be true or false, not { $found }
    .fix = write { $key } = { $example }
file-value-number = must be text, not a number or date
    .fix = put it in quotes: { $key } = "{ $shown }"
file-list-holds-other = must be text, or a list with one text for each line, and holds { $found }
    .fix = put each line in quotes

file-type-text = text
file-type-date = a date
file-type-time = a time
file-type-switch = true or false
file-type-number = a number
file-type-list = a list
file-type-table = a table

# $error: the words of the parser. The others say what it means.
toml-text-unquoted = { $error }
toml-quote-open = { $error }
toml-key-alone = { $error }
toml-key-invalid = { $error }
toml-bracket-open = { $error }
toml-wide-characters = has quotation marks or an equals sign of another kind than TOML's: { $error }
    .fix = write " and = with the English keyboard, as in name = "Wang Xiaoming"
toml-write-line = write { $line }
