### Antragsdateien, und das Profil in der Konfigurationsdatei.

## Eine Datei, die nicht gelesen werden kann

file-not-found = { $name }: diese Datei gibt es nicht
    .fix = prüfen Sie den Namen und den Ordner
file-unreadable = { $name }: kann nicht gelesen werden: { $source }
    .fix = prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen
request-file-too-large = { $name }: ist größer als { $kib } KiB; so groß ist kein Antrag
    .fix = geben Sie die Antragsdatei selbst an
request-file-not-utf8 = { $name }:{ $line }: ist kein Text in UTF-8
    .fix = speichern Sie die Datei als UTF-8

## Was an der Schreibweise einer Datei nicht stimmt

json-syntax = { $error }
    .fix = vergleichen Sie sie mit examples/own-address.json
json-not-object = die Datei muss ein einziges Objekt enthalten: {"{"} … {"}"}
    .fix = vergleichen Sie sie mit examples/own-address.json
toml-syntax = { $error }
    .fix = Text braucht Anführungszeichen, wie in key = "value"; ein Datum schreibt man 2026-12-01
file-errors-more = { $first } (und { $more } weitere)
file-key-twice = der Schlüssel „{ $key }“ steht hier ein zweites Mal
    .fix = behalten Sie nur einen von beiden
file-too-many-keys = enthält eine Tabelle mit mehr als { $most } Schlüsseln; so viele hat kein Antrag
    .fix = geben Sie die Antragsdatei selbst an

## Tabellen und Schlüssel (TOML)

file-table-unknown = ist hier keine bekannte Tabelle
file-table-meant = meinten Sie [{ $near }]?
file-tables-known = die Tabellen sind { $tables }
file-tables-of-config = die Konfigurationsdatei hat [profile] und [accounts.NAME]
file-table-not-value = ist eine Tabelle, kein Wert
    .fix = schreiben Sie [{ $table }] in eine eigene Zeile, und darunter die Werte, die dorthin gehören
file-no-setting = ist keine Einstellung
    .fix = setzen Sie es unter [profile]
file-key-not-profile = ist kein Schlüssel eines Profils
file-keys-of-profile = ein Profil enthält name, email, phone, address, country und language
profile-country-no-text = ist kein Text
    .fix = schreiben Sie zwei Buchstaben in Anführungszeichen, etwa "DE"
file-key-misplaced = steht an der falschen Stelle
file-key-belongs-at-top = { $key } gehört an den Anfang der Datei, vor die erste Tabelle
file-key-belongs-in-table = { $key } gehört unter [{ $table }]
file-key-unknown = ist kein bekannter Schlüssel
file-key-meant = meinten Sie { $near }?
file-key-meant-at-top = meinten Sie { $near }? Das gehört an den Anfang der Datei, vor die erste Tabelle
file-key-meant-in-table = meinten Sie { $near }? Das gehört unter [{ $table }]
file-keys-known = hier bekannt sind { $keys }

## Werte von falscher Art

file-value-not-text = muss Text sein, nicht { $found }
    .fix = schreiben Sie { $key } = "{ $example }"
file-value-not-lines = muss Text sein oder eine Liste mit einem Text je Zeile, nicht { $found }
    .fix = schreiben Sie { $key } = "{ $example }"
file-value-not-date = muss ein Datum sein, nicht { $found }
    .fix = schreiben Sie { $key } = { $example }, ohne Anführungszeichen und ohne Uhrzeit
file-value-not-switch = muss true oder false sein, nicht { $found }
    .fix = schreiben Sie { $key } = { $example }
file-value-number = muss Text sein, keine Zahl und kein Datum
    .fix = setzen Sie es in Anführungszeichen: { $key } = "{ $shown }"
file-list-holds-other = muss Text sein oder eine Liste mit einem Text je Zeile; darin steht { $found }
    .fix = setzen Sie jede Zeile in Anführungszeichen

file-type-text = Text
file-type-date = ein Datum
file-type-time = eine Uhrzeit
file-type-switch = true oder false
file-type-number = eine Zahl
file-type-list = eine Liste
file-type-table = eine Tabelle

toml-text-unquoted = Text steht nicht in Anführungszeichen
toml-quote-open = ein Anführungszeichen ist nicht geschlossen
toml-key-alone = in dieser Zeile steht ein Schlüssel ohne Wert
toml-key-invalid = ein Schlüssel hat andere Zeichen als Buchstaben ohne Umlaut, Ziffern, _ und -
toml-bracket-open = eine eckige Klammer ist nicht geschlossen
toml-wide-characters = hat andere Anführungszeichen oder ein anderes Gleichheitszeichen, als TOML sie kennt
    .fix = schreiben Sie gerade Anführungszeichen und =, etwa name = "Wang Xiaoming"
toml-write-line = schreiben Sie { $line }
