### Aanvraagbestanden, en het profiel in het configuratiebestand.

## Een bestand dat niet gelezen kan worden

file-not-found = { $name }: dit bestand bestaat niet
    .fix = controleer de naam en de map
file-unreadable = { $name }: kan niet worden gelezen: { $source }
    .fix = controleer of het een bestand is en of u het mag lezen
request-file-too-large = { $name }: is groter dan { $kib } KiB, en zo groot is een aanvraag nooit
    .fix = geef het aanvraagbestand zelf op
request-file-not-utf8 = { $name }:{ $line }: is geen UTF-8-tekst
    .fix = sla het bestand op als UTF-8

## Wat er mis is met de schrijfwijze van een bestand

json-syntax = { $error }
    .fix = vergelijk het met examples/own-address.json
json-not-object = het bestand moet één object bevatten: {"{"} … {"}"}
    .fix = vergelijk het met examples/own-address.json
toml-syntax = { $error }
    .fix = tekst moet tussen aanhalingstekens staan, zoals in key = "value"; een datum schrijft u als 2026-12-01
file-errors-more = { $first } (en nog { $more })
file-key-twice = de sleutel “{ $key }” staat hier een tweede keer
    .fix = houd een van de twee
file-too-many-keys = bevat een tabel met meer dan { $most } sleutels, en zoveel heeft een aanvraag er nooit
    .fix = geef het aanvraagbestand zelf op

## Tabellen en sleutels (TOML)

file-table-unknown = is een tabel die hier niet wordt gebruikt
file-table-meant = bedoelde u [{ $near }]?
file-tables-known = de tabellen zijn { $tables }
file-tables-of-config = het configuratiebestand heeft [profile] en [accounts.NAME]
file-table-not-value = is een tabel, geen waarde
    .fix = schrijf [{ $table }] op een eigen regel, en daaronder de waarden die erbij horen
file-no-setting = is geen instelling
    .fix = zet dit onder [profile]
file-key-not-profile = is geen sleutel van een profiel
file-keys-of-profile = een profiel bevat name, email, phone, address, country en language
profile-country-no-text = is geen tekst
    .fix = schrijf twee letters tussen aanhalingstekens, zoals "NL"
file-key-misplaced = staat op de verkeerde plaats
file-key-belongs-at-top = { $key } hoort bovenaan in het bestand, vóór de eerste tabel
file-key-belongs-in-table = { $key } hoort onder [{ $table }]
file-key-unknown = is een onbekende sleutel
file-key-meant = bedoelde u { $near }?
file-key-meant-at-top = bedoelde u { $near }? Die hoort bovenaan in het bestand, vóór de eerste tabel
file-key-meant-in-table = bedoelde u { $near }? Die hoort onder [{ $table }]
file-keys-known = hier zijn bekend: { $keys }

## Waarden van een verkeerde soort

file-value-not-text = moet tekst zijn, maar dit is { $found }
    .fix = schrijf { $key } = "{ $example }"
file-value-not-lines = moet tekst zijn, of een lijst met één tekst voor elke regel, maar dit is { $found }
    .fix = schrijf { $key } = "{ $example }"
file-value-not-date = moet een datum zijn, maar dit is { $found }
    .fix = schrijf { $key } = { $example }, zonder aanhalingstekens of tijd
file-value-not-switch = moet true of false zijn, maar dit is { $found }
    .fix = schrijf { $key } = { $example }
file-value-number = moet tekst zijn, geen getal of datum
    .fix = zet dit tussen aanhalingstekens: { $key } = "{ $shown }"
file-list-holds-other = moet tekst zijn, of een lijst met één tekst voor elke regel, en bevat { $found }
    .fix = zet elke regel tussen aanhalingstekens

file-type-text = tekst
file-type-date = een datum
file-type-time = een tijd
file-type-switch = true of false
file-type-number = een getal
file-type-list = een lijst
file-type-table = een tabel

toml-text-unquoted = de tekst staat niet tussen aanhalingstekens
toml-quote-open = een aanhalingsteken is niet gesloten
toml-key-alone = op deze regel staat een sleutel zonder waarde
toml-key-invalid = een sleutel bevat andere tekens dan letters zonder accent, cijfers, _ en -
toml-bracket-open = een vierkante haak is niet gesloten
toml-wide-characters = bevat andere aanhalingstekens of een ander isgelijkteken dan TOML kent
    .fix = schrijf rechte aanhalingstekens en een gewone =, zoals in name = "Wang Xiaoming"
toml-write-line = schrijf { $line }
