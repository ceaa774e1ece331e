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
prompt-choose-help = ↑↓ przesuwa, Enter wybiera, Esc: żadne z nich
prompt-choose-or-back-help = ↑↓ przesuwa, Enter wybiera, Esc cofa
prompt-search-help = pisz, aby szukać; ↑↓ przesuwa, Enter wybiera, Esc cofa
prompt-choice = { $name }: { $what }
prompt-field = { $label }:
prompt-field-optional = { $label } (nieobowiązkowe):
prompt-help = { $help }; Esc cofa
prompt-help-optional = { $help }; Enter pomija, Esc cofa
prompt-example = np. { $example }
prompt-refusal = { $what }: { $fix }
prompt-refusal-take = { $refusal } (Tab: { $meant })

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
prompt-capacity-attorney = masz pełnomocnictwo
prompt-provider = Który dostawca?
prompt-provider-choice = { $id } ({ $name }): { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }): { $address }
prompt-provider-without-address = adres nieznany
prompt-provider-another = inny dostawca (podaj jego adres)

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
