### Katalog dostawców i ich adresy.

## Do czego służy adres: za adresem, wraz z innymi, po średniku

address-for-customer-service = biuro obsługi klienta
address-for-cancellations = wypowiedzenia
address-for-privacy = tylko ochrona danych
address-only-sends = tylko wysyła, nie odbiera
address-source = źródło: { $source }, widziano { $day }
source-worth-a = wiarygodność A: strona dostawcy lub urzędowa
source-worth-b = wiarygodność B: strona osoby trzeciej
source-worth-c = wiarygodność C: niesprawdzone
source-outdated = źródło jest stare lub bez daty

## Inne drogi niż e-mail

channel-app = aplikacja
channel-hotline = infolinia
channel-sms = SMS
channel-portal = konto na stronie
channel-form = formularz na stronie
channel-letter = list
channel-fax = faks
channel = { $kind }: { $how } ({ $remarks })
channel-at-hand = { $kind }: { $how }; przygotuj: { $at_hand } ({ $remarks })

## Dostawcy według identyfikatorów

provider-unknown = nie ma w katalogu dostawców
provider-of-several = to nazwa kilku dostawców
provider-see-list = zobacz { COMMAND("provider list") }
provider-near = czy chodziło o { $near }? Zobacz { COMMAND("provider list") }
provider-family = wpisz jedno z: { $ids }

## Skrzynki

mailbox-only-sends = nie może odebrać odpowiedzi
    .fix = znajdź adres biura obsługi klienta
mailbox-for-privacy = wygląda na adres do spraw ochrony danych, a wysłane tam wypowiedzenie przepada
mailbox-for-the-server = to adres osób, które prowadzą serwer poczty

## Teksty karty dostawcy

source-backslash = zawiera ukośnik wsteczny, który przeglądarki i ludzie odczytują różnie
    .fix = skopiuj adres strony tak, jak pokazuje go przeglądarka, albo napisz słowami, skąd pochodzi
source-user-name = ma przed nazwą serwera nazwę użytkownika, którą można wziąć za nazwę serwera
    .fix = { source-backslash.fix }
record-sensitive = zawiera prawdopodobnie { $found }
    .fix = usuń to: wpisany tu tekst może trafić do pisma
write-the-rest-anew = usuń to, czego nie należy wysyłać, a resztę napisz od nowa
wrong-value = „{ $value }” { $what }
seen-in-the-future = to dzień, który jeszcze nie nadszedł: dziś jest { $today }
    .fix = sprawdź datę

## Słowa, których nie ma wśród dozwolonych

unknown-purpose = nie jest żadnym ze znanych przeznaczeń adresu
unknown-channel = nie jest żadną ze znanych dróg kontaktu
unknown-confidence = nie jest żadnym ze stopni wiarygodności
unknown-sector = nie jest żadną ze znanych branż
record-words = wpisz jedno z: { $names }
record-word-near = czy chodziło o { $near }? Wpisz jedno z: { $names }

## Pliki własnych kart dostawców

records-unreadable = nie da się odczytać: { $source }
    .fix = sprawdź, czy to folder i czy masz prawo go czytać
record-unreadable = nie da się odczytać: { $source }
    .fix = napraw plik albo go usuń
record-misnamed = ma nazwę pliku, która nie jest identyfikatorem
    .fix = użyj w nazwie małych liter, cyfr i łączników, na przykład example-mobile.toml
record-exists = { $path } już istnieje
record-unwritable = { $path }: nie da się zmienić: { $source }
record-not-toml = w tym miejscu nie jest poprawnym plikiem TOML: { $what }
    .fix = tekst wymaga cudzysłowu prostego, jak w name = "Example Mobile"
record-not-toml-and-more = w tym miejscu nie jest poprawnym plikiem TOML: { $what } (i jeszcze { $more })
    .fix = { record-not-toml.fix }
record-unknown-key = nie jest kluczem karty dostawcy
record-keys = usuń go; dozwolone klucze: { $keys }
record-key-near = czy chodziło o { $near }?
record-not-text = nie jest tekstem
    .fix = wpisz tekst w cudzysłowie prostym, jak w { $key } = "…"
record-no-bool = nie jest ani true, ani false
    .fix = wpisz true albo false, bez cudzysłowu
record-old-word = to dawne słowo; dziś jest to { $word }
    .fix = wpisz zamiast niego { $word }

## Klucze karty: klucz nie zmienia się w żadnym języku

record-id-missing = brak wartości
    .fix = wpisz nazwę pliku bez .toml
record-id-empty = jest puste
    .fix = wpisz id = "{ $id }", czyli nazwę pliku bez .toml, albo zmień nazwę pliku
record-id-not-the-file = nie zgadza się z nazwą pliku
    .fix = wpisz id = "{ $id }", czyli nazwę pliku bez .toml, albo zmień nazwę pliku
record-id-taken = występuje także w { $other }
    .fix = nadaj każdemu plikowi własny identyfikator: tutaj id = "{ $id }"
record-name-missing = brak wartości
    .fix = wpisz nazwę, do której adresuje się pismo
record-names-no-list = nie jest listą nazw (może ich być najwyżej { $most })
    .fix = wymień inne nazwy w cudzysłowach prostych, jak w { $key } = ["Example Mobile"]
record-name-not-text = zawiera coś, co nie jest tekstem
    .fix = ujmij każdą nazwę w cudzysłów prosty
record-domains-missing = brak wartości
    .fix = wymień własne domeny dostawcy, jak w domains = ["example.com"]: adres w innej domenie może należeć do kogoś obcego
record-domains-no-list = nie jest listą domen (może ich być najwyżej { $most })
    .fix = { record-domains-missing.fix }
record-domains-empty = jest puste
    .fix = { record-domains-missing.fix }
record-address-outside = „{ $email }” nie należy do domen dostawcy wymienionych na tej karcie
    .fix = jeśli { $domain } należy do dostawcy, dodaj ją do domains; jeśli nie, adres może należeć do kogoś obcego
record-address-only-sends = „{ $email }” nie może odebrać odpowiedzi
    .fix = znajdź adres biura obsługi klienta albo wpisz purpose = "{ $purpose }"
record-tables-no-list = nie jest listą tabel (może ich być najwyżej { $most })
    .fix = rozpocznij każdą wierszem [[{ $key }]]
record-email-missing = brak wartości
    .fix = wpisz adres albo pomiń tę tabelę
record-purpose-missing = brak wartości
    .fix = wpisz, do czego służy adres: customer-service, cancellation lub privacy
record-source-missing = brak wartości
    .fix = wpisz, skąd pochodzi adres, na przykład stronę: bez tego nikt nie może go sprawdzić
record-confidence-missing = brak wartości
    .fix = wpisz A (strona dostawcy lub urzędowa), B (strona osoby trzeciej) albo C (niesprawdzone)
record-seen-on-missing = brak wartości
    .fix = wpisz dzień, w którym adres tam był, jak w seen_on = 2026-11-23
record-channel-missing = brak wartości
    .fix = wpisz, jaka to droga: app, hotline, sms, portal, form, letter lub fax
record-how-missing = brak wartości
    .fix = wpisz, co należy tam zrobić

## Firmy z datenanfragen/data

import-unreadable = { $path }: nie da się odczytać: { $source }
import-empty = { $path }: nie ma plików firm (.json) ani w tym folderze, ani w folderze companies

## Pominięte firmy

company-slug-taken = jej slug „{ $slug }” ma już { $file }
company-unreadable = nie da się odczytać: { $source }
company-not-json = nie jest poprawnym plikiem JSON: { $error }
company-no-object = nie zawiera firmy: firma to jeden obiekt JSON
company-bad-slug = slug zawiera coś innego niż małe litery, cyfry i łączniki
company-bad-quality = quality to żadne z: tested, verified, imported, scraped
company-without-source = sources jest puste: nikt nie mógłby sprawdzić tej karty
company-bad-medium = suggested-transport-medium to żadne z: fax, letter, email, webform
company-not-text = { $key } nie jest tekstem
company-key-missing = brak { $key }
company-no-list = { $key } nie jest listą tekstów
company-wrong = { $key } { $what }

## Strony, drogi i to, czego wymaga dostawca

page-cancel = strona do wypowiadania umów
page-account = strona konta
page-help = strona pomocy
page-terms = regulamin
way-email = e-mail
way-online = strona internetowa
# W dopełniaczu, po słowie „wymaga”.
need-signature = własnoręcznego podpisu
need-id-copy = kopii dokumentu tożsamości
address-for-withdrawals = odstąpienia od umowy w ustawowym terminie
address-for-anything = skrzynka ogólna
address-pec = skrzynka certyfikowana (PEC), która może przyjmować pocztę tylko z takich skrzynek
source-without-day = źródło: { $source }
page-no-web-address = nie jest adresem strony internetowej
    .fix = skopiuj go tak, jak pokazuje go przeglądarka, zaczynając od https://
postal-line-too-long = ma za dużo znaków; dozwolona liczba to najwyżej { $most }
    .fix = skróć ten wiersz
record-no-table = nie jest tabelą
    .fix = rozpocznij ją wierszem [{ $key }]
record-no-id = nie jest identyfikatorem karty
    .fix = wpisz go tak, jak pokazuje { COMMAND("provider list") }, na przykład lebara-uk
record-page-kind-missing = brak wartości
    .fix = wpisz, do czego służy strona: cancel, account, help lub terms
record-page-missing = brak wartości
    .fix = wpisz adres strony, jak w url = "https://www.example.org/cancel"
record-postal-lines = nie jest listą wierszy (może ich być od 2 do { $most })
    .fix = wpisz je jak na kopercie, na przykład lines = ["Example Mobile", "1 Example Road", "London"]
record-ways-missing = brak wartości
    .fix = wpisz, jakich dróg dostawca nie przyjmuje, jak w ways = ["email"]
record-need-missing = brak wartości
    .fix = wpisz, co jest wymagane: signature lub id-copy
record-ceased-missing = brak wartości
    .fix = wpisz dzień, jak w on = 2026-11-23
unknown-page = nie jest żadnym ze znanych rodzajów stron
unknown-way = nie jest żadną ze znanych dróg kontaktu
unknown-need = nie jest żadnym ze znanych wymagań

## Drogi inne niż e-mail

way-page = { $kind }: { $url } ({ $known })
way-account-page = strona konta: { $url }; usunięcie konta nie kończy umowy: najpierw ją wypowiedz ({ $known })
way-post = pocztą: { $address } ({ $known }); { OPTION("letter") } tworzy list do wydrukowania
way-post-seat = pocztą na adres siedziby firmy, bo inny adres nie jest znany: { $address } ({ $known }); { OPTION("letter") } tworzy list do wydrukowania
way-button-de = na stronie { $domain }: poszukaj przycisku „Verträge hier kündigen”, którego prawo niemieckie wymaga na każdej stronie internetowej, na której zawiera się umowy (§ 312k BGB); potwierdzenie musi przyjść od razu
way-button-fr = na stronie { $domain }: poszukaj „Résilier votre contrat”, czego prawo francuskie wymaga na każdej stronie internetowej, na której zawiera się umowy (artykuł L. 215-1-1 kodeksu konsumenckiego, „trzy kliknięcia”)
way-page-nl = na stronie { $domain }: poszukaj „opzeggen”, często pod adresem { $domain }/opzeggen; umowę zawartą przez internet można tak samo zakończyć
way-platform-pt = na portugalskiej platformie państwowej do kończenia umów telekomunikacyjnych: https://www.cessacaodecontratos.pt
