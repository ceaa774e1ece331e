### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = nie ma podpisu na końcu
    .fix = pobierz go ponownie, może jest niepełny; pliku bez podpisu nigdy się nie używa
# $signer and $trusted are public keys.
published-other-signer = jest podpisany kluczem { $signer }, a nie kluczem wydawcy, któremu ufasz: { $trusted }
    .fix = nie używaj go: pobierz plik od wydawcy, któremu ufasz
published-forged = podpis się nie zgadza, bo po podpisaniu coś w pliku zmieniono
    .fix = nie używaj go: pobierz plik ponownie od wydawcy
published-no-header = pierwszy wiersz nie jest nagłówkiem katalogu dostawców
    .fix = podaj plik zapisany przez { COMMAND("provider sign FOLDER --key KEY --output FILE") }
published-other-format = ma format { $format }, a ta wersja adieu czyta format { $known }
    .fix = użyj nowszej wersji adieu
published-count = według nagłówka liczba kart to { $said }, a w pliku jest ich { $found }
    .fix = powiadom wydawcę: tylko on może to poprawić
published-too-many = zawiera więcej kart niż { $most }
    .fix = { published-count.fix }
published-long-line = wiersz { $line } jest dłuższy niż { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = wiersz { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = wiersz { $line } powtarza identyfikator { $id }
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = nie jest kartą w formacie JSON: { $error }
published-bad-id = ma identyfikator, który zawiera coś innego niż małe litery, cyfry i łączniki
published-import = jest kartą zaimportowaną, a publikuje się tylko własne karty
published-control-character = zawiera znak sterujący
published-no-web-address = zawiera „{ $word }”, a to nie jest adres strony internetowej (http lub https)

## Keys

no-public-key = nie jest kluczem publicznym
    .fix = podaj go tak, jak robi to wydawca: 44 znaki, z których ostatni to =
no-signing-key = nie zawiera klucza Ed25519 do podpisywania
    .fix = utwórz klucz: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = nie można odczytać { $path }: { $source }
    .fix = podaj folder z kartami, po jednym pliku TOML na dostawcę
sign-empty = { $path }: nie ma tu żadnej karty (.toml)
    .fix = { sign-unreadable.fix }
sign-broken =
    { $records ->
        [one] { $records } błąd
        [few] { $records } błędy
        [many] { $records } błędów
       *[other] { $records } błędu
    }
sign-same-id = ma identyfikator { $id }, tak jak { $other }
sign-mend = popraw ją albo wyjmij z folderu
sign-key-unreadable = nie można odczytać { $path }: { $source }
    .fix = podaj plik PEM z kluczem do podpisywania
sign-key-readable = plik { $path } mogą odczytać inni
    .fix = zostaw dostęp tylko sobie: chmod 600 { $path }
sign-over-source = { $path } to klucz albo plik z podpisywanego folderu: zostałby utracony
    .fix = wybierz inny plik
sign-exists = { $path } już istnieje
    .fix = wybierz inną nazwę albo zastąp plik opcją { OPTION("force") }
signed =
    Podpisano { $records ->
        [one] { $records } kartę
        [few] { $records } karty
        [many] { $records } kart
       *[other] { $records } karty
    } w pliku { $path }, z datą { $day }. Kto chce używać tego pliku, podaje raz powyższy klucz: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = nie można odczytać { $path }: { $source }
    .fix = podaj plik z opublikowanym katalogiem; niczego nie zmieniono
update-store-unreadable = nie można odczytać { $path }: { $source }
    .fix = sprawdź, czy masz prawo go czytać, albo go usuń; niczego nie zmieniono
# The subject is the directory of providers.
update-table-broken = używany jest ten dostarczony z adieu, bo jego aktualizacji w { $path } nie można odczytać
    .fix = wprowadź aktualizację ponownie albo wróć do poprzedniego katalogu: { COMMAND("provider update --undo") }
update-unwritable = nie można zapisać { $path }: { $source }
    .fix = sprawdź, czy masz prawo tam zapisywać
update-refused = plik { $path } nie zostanie użyty i niczego nie zmieniono: { $why }
# Clauses, as at the top.
published-in-future = jego data publikacji ({ $day }) jeszcze nie nadeszła
    .fix = sprawdź datę na tym komputerze
published-same-day = jest z dnia { $day }, tak jak obecny katalog
    .fix = nie trzeba nic robić
published-older = jest z dnia { $day }, a obecny katalog z dnia { $newest }
    .fix = poszukaj nowszego pliku; aby wrócić do poprzedniego katalogu, uruchom { COMMAND("provider update --undo") }
nobody-trusted = nie wskazano jeszcze wydawcy, któremu ufasz, więc niczego nie zmieniono
    .fix = podaj raz klucz publiczny wydawcy opcją { OPTION("trust") }; weź go z miejsca, któremu ufasz, a nie stamtąd, skąd pochodzi plik
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = usuń ten plik i podaj klucz wydawcy ponownie opcją { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = wydawca, któremu ufasz, ma klucz { $known }, a nie { $named }; niczego nie zmieniono
    .fix = zapytaj wydawcę, czy zmienił klucz; jeśli tak, usuń { $path } i podaj nowy
nothing-to-undo = używany jest katalog dostarczony z adieu: nie ma do czego wracać
    .fix = { published-same-day.fix }
update-needs-yes = bez twojej zgody katalog nie zostanie zastąpiony
    .fix = obejrzyj zmiany z opcją { OPTION("dry_run") } i powtórz polecenie z opcją { OPTION("yes") }

## What would change

update-heading =
    Katalog z dnia { $day }: { $records ->
        [one] { $records } karta
        [few] { $records } karty
        [many] { $records } kart
       *[other] { $records } karty
    }, podpisany kluczem { $key }.
update-before = Obecny katalog: z dnia { $day }.
update-before-built-in = Obecny katalog: z dnia { $day }, dostarczony z adieu.
update-no-address-changed = U żadnego dostawcy nie zmieniają się adresy, strony rezygnacji ani domeny.
update-addresses-changed =
    { $providers ->
        [one] Adresy, strony rezygnacji lub domeny zmieniają się u { $providers } dostawcy:
       *[other] Adresy, strony rezygnacji lub domeny zmieniają się u { $providers } dostawców:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = nic
# $records is a number and some of the names.
update-removed = Usunięte: { $records }
# $before and $after are ids.
update-name-taken = Nazwa { $name } oznacza teraz { $before }, a oznaczałaby { $after }.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Nowe: { $records }
update-otherwise-changed = Z innymi zmianami: { $records }
ask-update = Używać odtąd katalogu z dnia { $day }?
interrupted-nothing-changed = przerwano; niczego nie zmieniono
nothing-changed = Niczego nie zmieniono.
update-now-trusted = Odtąd przyjmowane będą tylko pliki podpisane kluczem { $key }.
updated = Używany jest katalog z dnia { $day }. Aby wrócić do poprzedniego: { COMMAND("provider update --undo") }
update-undone = Znów używany jest katalog z dnia { $day }.
update-undone-to-built-in = Znów używany jest katalog z dnia { $day }, dostarczony z adieu.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): karta może zawierać błąd. adieu { $version }, katalog z dnia { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Błędne dane:
report-what-is-right = Poprawne dane:
report-where-it-is-said = Strona, na której je podano:
report-when-it-was-read = Stronę odczytano dnia (RRRR-MM-DD):
report-note = Uwaga: { $note }
report-of-own-record = { $id } to karta własna albo zaimportowana, a nie z katalogu: do zgłoszenia nie trafia nic twojego
    .fix = popraw ją samodzielnie; aby zgłosić kartę dostarczoną z adieu, usuń najpierw swoją
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = zawiera prawdopodobnie { $found }
    .fix = usuń to: zgłoszenie może przeczytać każdy

## How old a value is: clauses, as those about an address

seen-months-ago =
    widziano { $day }, { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } temu: sprawdź ponownie
seen-years-ago =
    widziano { $day }, { $years ->
        [one] { $years } rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    } temu: sprawdź ponownie
