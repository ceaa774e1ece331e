### Pliki wniosków i profil w pliku konfiguracyjnym.

## Plik, którego nie da się odczytać

file-not-found = { $name }: nie ma takiego pliku
    .fix = sprawdź nazwę i folder
file-unreadable = { $name }: nie da się odczytać: { $source }
    .fix = sprawdź, czy to plik i czy masz prawo go czytać
request-file-too-large = { $name }: jest większy niż { $kib } KiB, a żaden wniosek nie jest tak duży
    .fix = podaj sam plik wniosku
request-file-not-utf8 = { $name }:{ $line }: to nie jest tekst UTF-8
    .fix = zapisz plik jako UTF-8

## Co jest nie tak ze składnią pliku

json-syntax = { $error }
    .fix = porównaj z examples/own-address.json
json-not-object = plik musi zawierać jeden obiekt: {"{"} … {"}"}
    .fix = porównaj z examples/own-address.json
toml-syntax = { $error }
    .fix = tekst wymaga cudzysłowu prostego, jak w key = "value"; daty zapisuje się tak: 2026-12-01
file-errors-more = { $first } (i jeszcze { $more })
file-key-twice = klucz „{ $key }” występuje tu po raz drugi
    .fix = zostaw jeden z dwóch
file-too-many-keys = zawiera tabelę, w której jest więcej kluczy niż { $most }, a żaden wniosek tylu nie ma
    .fix = podaj sam plik wniosku

## Tabele i klucze (TOML)

file-table-unknown = to nieznana tabela
file-table-meant = czy chodziło o [{ $near }]?
file-tables-known = dozwolone tabele: { $tables }
file-tables-of-config = w pliku konfiguracyjnym są [profile] i [accounts.NAME]
file-table-not-value = to tabela, a nie wartość
    .fix = napisz [{ $table }] w osobnym wierszu, a pod nim należące do niej wartości
file-no-setting = nie jest znanym ustawieniem
    .fix = umieść to pod [profile]
file-key-not-profile = nie jest kluczem profilu
file-keys-of-profile = profil zawiera name, email, phone, address, country i language
profile-country-no-text = nie jest tekstem
    .fix = wpisz dwie litery w cudzysłowie, na przykład "PL"
file-key-misplaced = jest w niewłaściwym miejscu
file-key-belongs-at-top = { $key } powinno być na początku pliku, przed pierwszą tabelą
file-key-belongs-in-table = { $key } powinno być pod [{ $table }]
file-key-unknown = to nieznany klucz
file-key-meant = czy chodziło o { $near }?
file-key-meant-at-top = czy chodziło o { $near }? Ten klucz powinien być na początku pliku, przed pierwszą tabelą
file-key-meant-in-table = czy chodziło o { $near }? Ten klucz powinien być pod [{ $table }]
file-keys-known = dozwolone klucze: { $keys }

## Wartości niewłaściwego typu

file-value-not-text = musi to być tekst, a jest { $found }
    .fix = napisz { $key } = "{ $example }"
file-value-not-lines = musi to być tekst albo lista z jednym tekstem na każdy wiersz, a jest { $found }
    .fix = napisz { $key } = "{ $example }"
file-value-not-date = musi to być data, a jest { $found }
    .fix = napisz { $key } = { $example }, bez cudzysłowu i bez godziny
file-value-not-switch = musi to być true albo false, a jest { $found }
    .fix = napisz { $key } = { $example }
file-value-number = musi to być tekst, a nie liczba ani data
    .fix = ujmij to w cudzysłów prosty: { $key } = "{ $shown }"
file-list-holds-other = musi to być tekst albo lista z jednym tekstem na każdy wiersz, a wśród wartości jest { $found }
    .fix = ujmij każdy wiersz w cudzysłów prosty

file-type-text = tekst
file-type-date = data
file-type-time = godzina
file-type-switch = true lub false
file-type-number = liczba
file-type-list = lista
file-type-table = tabela

toml-text-unquoted = tekst nie jest ujęty w cudzysłów
toml-quote-open = cudzysłów nie jest zamknięty
toml-key-alone = w tym wierszu jest klucz bez wartości
toml-key-invalid = w kluczu są inne znaki niż litery bez znaków diakrytycznych, cyfry, _ i -
toml-bracket-open = nawias kwadratowy nie jest zamknięty
toml-wide-characters = cudzysłów albo znak równości jest tu inny niż te, które zna TOML
    .fix = użyj cudzysłowu prostego i zwykłego znaku =, jak w name = "Wang Xiaoming"
toml-write-line = wpisz { $line }
