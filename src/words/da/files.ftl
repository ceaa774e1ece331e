### Anmodningsfiler og profilen i konfigurationsfilen.

## En fil, der ikke kan læses

file-not-found = { $name }: filen findes ikke
    .fix = kontrollér navnet og mappen
file-unreadable = { $name }: kan ikke læses: { $source }
    .fix = kontrollér, at det er en fil, og at du har lov til at læse den
request-file-too-large = { $name }: er større end { $kib } KiB, og så stor er ingen anmodning
    .fix = angiv selve anmodningsfilen
request-file-not-utf8 = { $name }:{ $line }: er ikke UTF-8-tekst
    .fix = gem filen som UTF-8

## Hvad der er galt med en fils syntaks

json-syntax = { $error }
    .fix = sammenlign med examples/own-address.json
json-not-object = filen skal indeholde ét objekt: {"{"} … {"}"}
    .fix = sammenlign med examples/own-address.json
toml-syntax = { $error }
    .fix = tekst skal stå i anførselstegn, som i key = "value"; datoer skrives 2026-12-01
file-errors-more = { $first } (og { $more } til)
file-key-twice = nøglen "{ $key }" står her for anden gang
    .fix = behold kun den ene
file-too-many-keys = indeholder en tabel med mere end { $most } nøgler, og så mange har ingen anmodning
    .fix = angiv selve anmodningsfilen

## Tabeller og nøgler (TOML)

file-table-unknown = er en tabel, der ikke bruges til noget
file-table-meant = mente du [{ $near }]?
file-tables-known = tabellerne er { $tables }
file-tables-of-config = konfigurationsfilen har [profile] og [accounts.NAME]
file-table-not-value = er en tabel, ikke en værdi
    .fix = skriv [{ $table }] på sin egen linje og derunder de værdier, der hører til
file-no-setting = er ikke en indstilling
    .fix = flyt den ind under [profile]
file-key-not-profile = er ikke en nøgle i en profil
file-keys-of-profile = en profil indeholder name, email, phone, address, country og language
profile-country-no-text = er ikke en tekst
    .fix = skriv to bogstaver i anførselstegn, for eksempel "DK"
file-key-misplaced = står det forkerte sted
file-key-belongs-at-top = { $key } hører til øverst i filen, før den første tabel
file-key-belongs-in-table = { $key } hører til under [{ $table }]
file-key-unknown = er en ukendt nøgle
file-key-meant = mente du { $near }?
file-key-meant-at-top = mente du { $near }? Den hører til øverst i filen, før den første tabel
file-key-meant-in-table = mente du { $near }? Den hører til under [{ $table }]
file-keys-known = her kendes { $keys }

## Værdier af en forkert type

file-value-not-text = skal være tekst, ikke { $found }
    .fix = skriv { $key } = "{ $example }"
file-value-not-lines = skal være tekst eller en liste med én tekst for hver linje, ikke { $found }
    .fix = skriv { $key } = "{ $example }"
file-value-not-date = skal være en dato, ikke { $found }
    .fix = skriv { $key } = { $example }, uden anførselstegn og uden klokkeslæt
file-value-not-switch = skal være true eller false, ikke { $found }
    .fix = skriv { $key } = { $example }
file-value-number = skal være tekst, ikke et tal eller en dato
    .fix = sæt værdien i anførselstegn: { $key } = "{ $shown }"
file-list-holds-other = skal være tekst eller en liste med én tekst for hver linje, men indeholder { $found }
    .fix = sæt hver linje i anførselstegn

file-type-text = tekst
file-type-date = en dato
file-type-time = et klokkeslæt
file-type-switch = true eller false
file-type-number = et tal
file-type-list = en liste
file-type-table = en tabel

toml-text-unquoted = teksten står ikke i anførselstegn
toml-quote-open = et anførselstegn er ikke lukket
toml-key-alone = på denne linje står en nøgle uden værdi
toml-key-invalid = en nøgle har andre tegn end bogstaverne a til z, cifre, _ og -
toml-bracket-open = en kantet parentes er ikke lukket
toml-wide-characters = har en anden slags anførselstegn eller lighedstegn, end TOML kender
    .fix = skriv lige anførselstegn og et almindeligt =, som i name = "Wang Xiaoming"
toml-write-line = skriv { $line }
