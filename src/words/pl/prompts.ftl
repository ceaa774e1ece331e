### Pytania w terminalu i postęp dłuższych prac.

## Co mówi każde pytanie

prompt-back = (wstecz)
prompt-interrupted = (przerwano)
prompt-yes = Tak
prompt-no = Nie
prompt-yes-words = t tak
prompt-no-words = n nie
prompt-yes-or-no = wpisz t (tak) albo n (nie)
prompt-nothing-fits = nic nie pasuje: wpisz mniej liter
prompt-pasted-line-end = wklejony tekst zawiera koniec wiersza: wklej jeden wiersz zwykłego tekstu
prompt-pasted-tab = wklejony tekst zawiera tabulator: wklej jeden wiersz zwykłego tekstu
prompt-pasted-control = wklejony tekst zawiera znak sterujący (U+{ $code }): wklej jeden wiersz zwykłego tekstu
prompt-terminal-unusable = w tym terminalu nie da się zadawać pytań: { $source }
prompt-was-interrupted = przerwano
prompt-confirm = { $question } (t/N)
prompt-confirm-help = t: tak; Enter, n lub Esc: nie
prompt-confirm-or-back-help = t: tak; Enter lub n: nie; Esc cofa
prompt-choose-help = ↑↓ przesuwa, Enter wybiera, Esc: żadne z nich
prompt-choose-or-back-help = ↑↓ przesuwa, Enter wybiera, Esc cofa
prompt-search-help = pisz, aby szukać; ↑↓ przesuwa, Enter wybiera, Esc cofa
prompt-choice = { $name }: { $what }
prompt-field = { $label }:
prompt-field-optional = { $label } (nieobowiązkowe):
prompt-help = { $help }; Esc cofa
prompt-help-optional = { $help }; Enter pomija, Esc cofa
prompt-help-erase = { $help }; puste zostanie pominięte, Esc cofa
prompt-example = np. { $example }
prompt-refusal = { $what }: { $fix }
prompt-refusal-take = { $refusal } (Tab: { $meant })
prompt-understood = { $typed } (odczytano: { $read })
prompt-which-day = { $typed } może oznaczać więcej niż jeden dzień. Który?

## Pismo

prompt-kind = Co chcesz zrobić?
prompt-cause = Jaki jest powód?
prompt-cause-change = zmienia się cena lub warunki
prompt-cause-quality = usługa nie jest taka, jak uzgodniono
prompt-cause-move = przeprowadzam się tam, gdzie dostawca nie świadczy tej usługi
prompt-cause-death = osoba, na którą zawarto umowę, zmarła
prompt-cause-other = coś innego, własnymi słowami
prompt-capacity = Kim jesteś dla osoby zmarłej?
    .heir = jeden ze spadkobierców
    .executor = wykonawca testamentu
    .spouse = małżonek
    .other = nikim z tych; pismo niczego nie twierdzi
prompt-provider = Który dostawca?
prompt-provider-choice = { $id } ({ $name }): { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }): { $address }
prompt-provider-without-address = adres nieznany
prompt-provider-another = inny dostawca (podaj jego adres)
prompt-provider-is-wish = „{ $typed }” mówi, czego chcesz, a o to będzie następne pytanie: wpisz tu nazwę firmy
prompt-provider-unknown = nikt w katalogu nie nazywa się „{ $typed }”: wpisz mniej liter lub inną nazwę albo naciśnij Enter, aby podać adres
prompt-address-help = Twój adres pocztowy, ze średnikiem między wierszami
prompt-keep-number = Czy chcesz zachować numer telefonu? Znika razem z umową.
    .no = nie: numer może przepaść
    .yes = tak: zakończ tutaj i powiedz jak
number-is-kept = nic nie zostało zapisane, bo numer ma zostać

## Nowy dostawca

prompt-new-name = Nazwa dostawcy:
    .help = w takim brzmieniu, w jakim ma się znaleźć w piśmie
prompt-new-country = Kraj dostawcy (nieobowiązkowe):
    .help = dwie litery, na przykład PL; Enter pomija
prompt-new-domains = Własne domeny dostawcy:
    .help = na przykład example.com, kilka oddziel odstępami; adres w innej domenie może należeć do kogoś obcego
prompt-new-domains-empty = jest puste
    .fix = wpisz co najmniej jedną domenę, na przykład example.com
prompt-new-purpose = Do czego służy adres e-mail dostawcy?
prompt-new-email = Adres e-mail dostawcy:
    .help = w jednej z jego własnych domen
prompt-new-source = Skąd pochodzi ten adres?
    .help = strona, na przykład https://example.com/contact: bez niej nikt nie może sprawdzić adresu

## Hasła

prompt-password = Hasło użytkownika { $username } na serwerze { $host }:
    .help = żaden znak nie jest pokazywany; Esc, aby nie podawać hasła

## Jak daleko zaszła praca

progress-bar = {"{prefix}"} {"{wide_bar}"} { $things }: {"{pos}"}/{"{len}"}, {"{per_sec}"}, pozostało {"{eta}"}
progress-count = {"{prefix}"} { $things }: {"{pos}"}, {"{per_sec}"}
progress-bar-and-problems = { $bar }, {"{msg}"}
progress-problems = z problemami: { $failed }
progress-line = { $doing }: { $things }: { $done } z { $total }, { $rate }/s, pozostało { $seconds } s
progress-line-without-end = { $doing }: { $things }: { $done }, { $rate }/s
progress-line-and-problems = { $line }, { $problems }

## Dostawca bez adresu

no-address-but-ways = Dostawca { $name } nie ma w katalogu adresu e-mail do wypowiedzeń. Znane drogi:{ $ways }
no-address-and-no-way = Dostawca { $name } nie ma w katalogu adresu e-mail do wypowiedzeń i nie jest znana żadna inna droga.
ask-how-to-go-on = Co chcesz zrobić dalej?
choice-by-post = napisać list do wydrukowania i wysłać go pocztą
choice-use-other-way = zakończyć tutaj i skorzystać z innej drogi
choice-give-address = podać adres e-mail: znam jeden
choice-another-provider = wybrać innego dostawcę
other-way-taken = nic nie zostało zapisane
    .fix = skorzystaj z jednej z powyższych dróg i zachowaj potwierdzenie
provider-by-mail = Do dostawcy { $name } pisze się na adres { $email } ({ $known }).
provider-by-mail-and-ways = Do dostawcy { $name } pisze się na adres { $email } ({ $known }). Inne drogi:{ $ways }

## Zachowane odpowiedzi

ask-keep-answers = Zachować odpowiedzi na inny raz?
keep-nothing = nie
keep-request = to pismo, jako plik wniosku { $file }
keep-profile = to, co dotyczy Ciebie, jako profil: { $values }
keep-both = jedno i drugie
request-kept = Odpowiedzi są w pliku { $file }. { COMMAND("draft", $file) } napisze to samo pismo jeszcze raz.
request-kept-without-files = Załączniki leżą w innym folderze: podaj je ponownie opcją { OPTION("attach") }.
answers-not-kept = Odpowiedzi nie zostały zachowane: { $why }.

## Profil

profile-saved = Profil zapisano w pliku { $path }: uzupełnia to, czego wniosek nie podaje.
profile-is-in = Jest w pliku { $path }; { COMMAND("profile edit") } go zmienia.
profile-empty = Nie ma jeszcze profilu: { COMMAND("profile edit") } go utworzy.
profile-unchanged = Profil się nie zmienił; nic nie zostało zapisane.
ask-save-profile = Zapisać to jako profil w pliku { $path }?
profile-without-terminal = profil powstaje z odpowiedzi na pytania, a nie ma kogo zapytać
    .fix = uruchom polecenie w terminalu albo wpisz [profile] w pliku { $path }
profile-country = kraj zamieszkania
    .prompt = Kraj zamieszkania
    .help = dwie litery, na przykład PL, albo nazwa: dostawcy z tego kraju są proponowani najpierw
profile-language = język programu
    .prompt = Język programu
    .help = na przykład en, pl lub zh; bez podania język systemu
