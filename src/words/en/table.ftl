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

## The table as it was written. The subject of these is the table.

table-not-understood = the table cannot be understood
table-save-as-utf8 = save the table as UTF-8, as in "CSV UTF-8 (*.csv)"
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
    }, and the heading names { $wanted } columns
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
