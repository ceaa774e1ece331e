### Tabele i serie.

## Kolumny

column-unknown = to nieznana kolumna
column-rename = zmień jej nazwę albo usuń kolumnę
column-meant-rename = czy chodziło o { $near }? Zmień nazwę albo usuń kolumnę
column-say = zmień jej nazwę, określ jej znaczenie opcją { $is } albo pomiń ją opcją { $none }
column-meant-say = czy chodziło o { $near }? Zmień nazwę, określ znaczenie kolumny opcją { $is } albo pomiń ją opcją { $none }
column-argument = { OPTION("map") } { $said }
column-argument-joined = { OPTION("map") }={ $said }
column-twice = oznacza { $field } po raz drugi, po kolumnie „{ $first }”
    .fix = zostaw jedną, a drugą pomiń opcją { OPTION("map", value: "\"COLUMN=\"") }
    .alike = usuń jedną z tabeli albo nazwij ją inaczej
table-columns-read = Kolumny są czytane tak: { $columns }. Aby odczytać którąś inaczej, użyj { OPTION("map") }; z { OPTION("strict") } nagłówkami są tylko same nazwy pól.
table-columns-left = Kolumny nieużywane: { $columns }.
column-whose-addresses = zawiera adresy takie jak { $first }, które mogą być Twoje albo dostawców
    .fix = powiedz, czyje są, opcją { OPTION("map") }: "COLUMN=email" – Twoje, "COLUMN=to" – dostawców

## Tabela tak, jak ją zapisano

table-not-understood = tej tabeli nie da się zrozumieć
table-save-as-utf8 = zapisz tabelę jako UTF-8, na przykład jako „CSV UTF-8 (*.csv)”
table-encoding-read = Tabela jest czytana jako { $encoding }: sprawdź w pierwszym szkicu, czy litery się zgadzają.
workbook-broken = to skoroszyt, którego nie da się odczytać
    .fix = otwórz go w arkuszu kalkulacyjnym i zapisz na nowo jako .xlsx albo „CSV UTF-8 (*.csv)”
workbook-old-or-locked = to skoroszyt w starym formacie Excela albo z hasłem
    .fix = otwórz go, usuń hasło i zapisz jako .xlsx
workbook-locked = to skoroszyt z hasłem
    .fix = usuń hasło albo zapisz arkusz jako „CSV UTF-8 (*.csv)”
workbook-too-large = po rozpakowaniu ma ponad { $mib } MiB
    .fix = zapisz arkusz jako „CSV UTF-8 (*.csv)” albo podziel go
workbook-empty = to skoroszyt bez widocznego arkusza z nagłówkami
    .fix = nazwij kolumny w jednym wierszu, na przykład provider i order_number
workbook-sheet-read =
    { $others ->
        [one] Czytany jest arkusz „{ $name }”; skoroszyt ma jeszcze 1, który nie jest czytany.
        [few] Czytany jest arkusz „{ $name }”; skoroszyt ma jeszcze { $others }, które nie są czytane.
       *[other] Czytany jest arkusz „{ $name }”; skoroszyt ma jeszcze { $others }, które nie są czytane.
    }
workbook-hidden-rows =
    { $number ->
        [one] ma ukryty wiersz: { $rows }
        [few] ma { $number } ukryte wiersze: { $rows }
       *[other] ma { $number } ukrytych wierszy: { $rows }
    }
    .fix = pokaż wszystkie (wyłącz filtr) albo usuń te, o które nie chodzi
workbook-merged-cells =
    { $number ->
        [one] ma scalone komórki: { $cells }
       *[other] ma scalone komórki w { $number } miejscach: { $cells }
    }
    .fix = rozdziel je i wpisz wartość do każdej komórki
workbook-formulas =
    { $number ->
        [one] ma formułę bez wyniku: { $cells }
        [few] ma { $number } formuły bez wyniku: { $cells }
       *[other] ma { $number } formuł bez wyniku: { $cells }
    }
    .fix = otwórz skoroszyt w arkuszu kalkulacyjnym i zapisz go na nowo
table-workbook = to skoroszyt (.xlsx lub .ods), a nie tabela w postaci tekstu
table-utf16 = jest zapisana w UTF-16, a nie w UTF-8
table-empty = jest pusta
    .fix = podaj tabelę, której pierwszy wiersz zawiera nazwy kolumn
table-heading-not-utf8 = ma nagłówek, który nie jest tekstem UTF-8
table-separator = w pierwszym wierszu ma „sep={ $said }”, a w nagłówku „{ $other }”
    .fix = usuń pierwszy wiersz
table-without-column = nie ma kolumny „{ $column }”, którą wymienia { OPTION("map") }
    .fix = kolumny to: { $columns }
table-without-fields = nie ma żadnej kolumny z nazwą pola
    .fix = umieść w pierwszym wierszu nazwy kolumn, na przykład provider,order_number
table-quote-open = ma niezamknięty cudzysłów: wszystko, co po nim następuje, byłoby jedną wartością
    .fix = zamknij go albo usuń; cudzysłów wewnątrz wartości pisze się dwa razy
table-row-too-long = ma wiersz większy niż { $kib } KiB, a żaden wniosek nie jest tak duży
    .fix = poszukaj niezamkniętego cudzysłowu
table-line-too-long = ma wiersz pliku większy niż { $kib } KiB, a żaden wniosek nie jest tak duży
    .fix = zapisz każdy obiekt w osobnym wierszu

## Wiersz tabeli

row-ragged =
    ma { $found ->
        [one] 1 wartość
        [few] { $found } wartości
        [many] { $found } wartości
       *[other] { $found } wartości
    }, a liczba kolumn w nagłówku to { $wanted }
    .fix = sprawdź, czy nie ma o jeden separator za dużo lub za mało albo separatora w wartości bez cudzysłowu
row-value-without-heading = ma wartość w kolumnie bez nagłówka
    .fix = nazwij kolumnę w pierwszym wierszu albo usuń wartość
row-value-without-name = ma wartość bez nazwy
    .fix = nadaj jej nazwę pola
cell-not-utf8 = nie jest tekstem UTF-8
cell-quote-open = zawiera coś, co wygląda jak następne wiersze: cudzysłów nie jest zamknięty
    .fix = zamknij go albo usuń
cell-spoilt = to wartość zmieniona przez arkusz kalkulacyjny: sam numer przepadł
    .fix = sformatuj kolumnę jako tekst i wpisz wartość ponownie
cell-text-mark = zaczyna się znakiem, którym arkusz kalkulacyjny oznacza tekst
    .fix = wpisz { $plain }
cell-decimals = ma miejsca po przecinku, których taki numer nie ma
    .fix = wpisz { $whole } i sprawdź, czy z przodu nie zginęły zera
cell-number-as-date = to dzień, który arkusz kalkulacyjny zrobił z numeru: sam numer przepadł
    .fix = sformatuj kolumnę jako tekst i wpisz numer ponownie
cell-rounded = jest dłuższy niż { $kept } cyfr, które zachowuje arkusz kalkulacyjny, i kończy się zerami: ostatnie cyfry przepadły
    .fix = sformatuj kolumnę jako tekst i wpisz numer ponownie
cell-in-mixed-column = można odczytać na dwa sposoby, a w tej kolumnie jedne dni da się odczytać tylko na jeden, inne tylko na drugi
    .fix = wpisz dni w tej kolumnie w postaci RRRR-MM-DD

## Sprawdzona seria

progress-checking = Sprawdzanie
progress-writing = Zapisywanie
progress-sending = Wysyłanie
progress-rows = wiersze

table-without-rows = ma nagłówek, ale nie ma wierszy
    .fix = dodaj wiersz na każdą umowę
table-more-warnings = ma więcej takich ostrzeżeń, których nie pokazano (liczba: { $number })
    .fix = aby zobaczyć wszystkie, pracuj na mniejszej liczbie wierszy naraz
warning-of-rows = { $what } (liczba wierszy: { $rows }; to jest pierwszy)
problem-of-rows = { $what } (wierszy: { $rows } – { $named })
problem-of-rows-and-more = { $what } (wierszy: { $rows } – { $named } i { $more } innych)
row-and-value = { $row } „{ $value }”
fix-of-row = wiersz { $row }: { $fix }
table-more-problems =
    ma jeszcze { $number ->
        [one] 1 problem innego rodzaju
        [few] { $number } problemy innych rodzajów
       *[other] { $number } problemów innych rodzajów
    }
    .fix = popraw najpierw pozostałe i uruchom ponownie
command-to-paste = albo wpisz to: { $command }
fix-and-command = { $fix }; { $command }
row-repeated = to ten sam wniosek co w wierszu { $first }, wiersz zostaje pominięty
    .fix = jeśli to dwie umowy, podaj każdej jej własny numer
table-more-repeated = ma więcej wierszy z takim samym wnioskiem jak wcześniejszy i zostają one pominięte (liczba: { $rows })
    .fix = obejrzyj kolumnę z numerami zamówień
row-like-row = ma numery ({ $numbers }) bardzo podobne do numerów z wiersza { $first } ({ $others }) i nie zostaje pominięty
    .fix = jeśli chodzi o jedną i tę samą umowę, usuń jeden z nich
row-like-letter =
    ma numery ({ $numbers }) bardzo podobne do numerów z wpisu { $entry } ({ $others }, stan: { $state }) i nie zostaje pominięty
    .fix = jeśli chodzi o jedną i tę samą umowę, usuń wiersz
table-more-like-rows = ma więcej wierszy z numerami bardzo podobnymi do wcześniejszych (liczba: { $rows })
    .fix = obejrzyj kolumnę z numerami zamówień
table-more-like-letters = ma więcej wierszy z numerami bardzo podobnymi do numerów z pism wysłanych wcześniej (liczba: { $rows })
    .fix = obejrzyj kolumnę z numerami zamówień
row-without-problems-now = miał problemy, gdy sprawdzano tabelę, a teraz ich nie ma
    .fix = uruchom to samo polecenie ponownie

## Co zrobić z wierszem

row-fill-column = wypełnij kolumnę { $field } albo { $fix }
row-fill-named-column = wypełnij kolumnę „{ $column }” albo { $fix }
row-fill-to-or-provider = wypełnij kolumnę { $field } albo wskaż dostawcę w kolumnie provider
row-fill-named-to-or-provider = wypełnij kolumnę „{ $column }” albo wskaż dostawcę w kolumnie provider
row-end-on = jeśli trwa minimalny okres umowy, podaj jego ostatni dzień w kolumnie end_on albo zapytaj najpierw o opłatę
row-see-dates = pokaże je { COMMAND("deadline") }, gdy podasz wartości tego wiersza jako opcje
row-try-alone = wypróbuj ten wiersz osobno poleceniem { COMMAND("draft") }

## Jak skończyła się seria

run-interrupted = przerwano
nothing-was-written = nic nie zostało zapisane
nothing-was-sent = nic nie zostało wysłane
table-with-problems = w tabeli są problemy
only-row-with-problems = w jedynym wierszu są problemy
rows-with-problems =
    { $failed ->
        [one] w 1 z { $rows } wierszy są problemy
        [few] w { $failed } z { $rows } wierszy są problemy
        [many] w { $failed } z { $rows } wierszy są problemy
       *[other] w { $failed } z { $rows } wierszy są problemy
    }
rows-mend-for-drafts =
    popraw je i uruchom ponownie; z opcją { OPTION("keep_going") } wersje robocze powstaną dla pozostałych wierszy
rows-mend-for-sending = popraw je i uruchom ponownie; z opcją { OPTION("keep_going") } pozostałe pisma zostaną wysłane
rows-mend-apart = popraw te wiersze i uruchom serię ponownie tylko z nimi, w inne miejsce
from-row-behind-table = { $from_row } wskazuje poza ostatni wiersz tabeli, którym jest { $last }
    .fix = podaj wiersz, który istnieje, albo pomiń tę opcję
drafts =
    { $drafts ->
        [one] 1 wersja robocza
        [few] { $drafts } wersje robocze
        [many] { $drafts } wersji roboczych
       *[other] { $drafts } wersji roboczej
    }
drafts-made =
    { $drafts ->
        [one] utworzono 1 wersję roboczą
        [few] utworzono { $drafts } wersje robocze
        [many] utworzono { $drafts } wersji roboczych
       *[other] utworzono { $drafts } wersji roboczej
    }
drafts-interrupted =
    { $drafts ->
        [one] przerwano po utworzeniu 1 wersji roboczej z { $rows } wierszy
        [few] przerwano po utworzeniu { $drafts } wersji roboczych z { $rows } wierszy
        [many] przerwano po utworzeniu { $drafts } wersji roboczych z { $rows } wierszy
       *[other] przerwano po utworzeniu { $drafts } wersji roboczej z { $rows } wierszy
    }
# A remedy for a journal that cannot be used.
draft-needs-journal = zadbaj, by można było zapisywać w folderze dziennika: bez niego nie wiadomo, które wersje robocze są już w skrzynce
drafts-by-another = inny proces umieszcza właśnie wersje robocze w skrzynce pocztowej; teraz żadna tam nie trafi
    .fix = poczekaj, aż skończy; potem to samo polecenie utworzy pozostałe wersje robocze i żadnej dwa razy
# What the journal notes.
event-draft-found = wersję roboczą znaleziono w folderze { $folder }
event-draft-in-folder = wersja robocza leży w folderze { $place }
more-rows-drafted-before =
    { $rows ->
        [one] jeszcze 1 wiersz dotyczy tego, co ma już wersję roboczą lub zostało wysłane
        [few] jeszcze { $rows } wiersze dotyczą tego, co ma już wersję roboczą lub zostało wysłane
        [many] jeszcze { $rows } wierszy dotyczy tego, co ma już wersję roboczą lub zostało wysłane
       *[other] jeszcze { $rows } wiersza dotyczy tego, co ma już wersję roboczą lub zostało wysłane
    }
    .fix = dziennik je pokazuje: { COMMAND("journal list") }
drafts-again = to samo polecenie utworzy pozostałe wersje robocze i żadnej dwa razy
batch-go-on = aby kontynuować, uruchom to samo polecenie, podając: { $changes }
another-place = inne miejsce w { $option }

## Co seria czyta i zapisuje

table-too-large = { $name }: jest większa niż { $gib } GiB
    .fix = podziel tabelę i uruchom każdą część osobno
table-not-copied = { $name }: nie da się skopiować do pliku tymczasowego: { $source }
    .fix = zwolnij miejsce albo wskaż w TMPDIR folder, w którym jest wolne miejsce
table-not-read-again = { $name }: nie da się odczytać ponownie: { $source }
temporary-file-unusable = nie da się użyć pliku tymczasowego: { $source }
    .fix = zwolnij miejsce albo wskaż w TMPDIR folder, w którym jest wolne miejsce
output-no-folder = { $path } nie jest folderem
    .fix = wybierz inną nazwę
output-mbox-is-results = { OPTION("mbox") } i { OPTION("results") } wskazują ten sam plik
    .fix = wybierz inną nazwę
output-results-over-draft = plik opcji { OPTION("results") } mógłby nadpisać wersję roboczą w { OPTION("out") }
    .fix = wybierz nazwę kończącą się na .csv
output-exists = { $path } już istnieje
    .fix = wybierz inne miejsce albo zastąp to, co jest, opcją { OPTION("force") }
output-is-read = { $path } jest właśnie czytany i zostałby nadpisany
    .fix = wybierz inną nazwę
output-is-folder = { $path } to folder
    .fix = podaj nazwę pliku, na przykład results.csv
output-no-file = { $path } nie jest zwykłym plikiem
    .fix = wybierz inną nazwę
output-without-folder = { $path }: nie ma folderu { $folder }
    .fix = utwórz najpierw folder albo wybierz inny
draft-exists = { $path } już istnieje
    .fix = wybierz inny folder albo zastąp pliki opcją { OPTION("force") }
drafts-exist = { $path } już istnieje, podobnie jak inne pliki do zapisania (liczba: { $more })
    .fix = wybierz inny folder albo zastąp pliki opcją { OPTION("force") }
place-choose-or-force = wybierz inne miejsce albo zastąp to, co jest, opcją { OPTION("force") }
place-choose = wybierz inne miejsce
place-make-room = zwolnij miejsce albo wybierz inne
results-exist = { $path } już istnieje
    .fix = wybierz inną nazwę opcją { OPTION("results") } albo zastąp plik opcją { OPTION("force") }
results-unwritable = { $path }: nie da się zapisać: { $source }
    .fix = wybierz inne miejsce opcją { OPTION("results") }
results-not-encoded = { $path } jest w UTF-8: w { $encoding }, kodowaniu Twojej tabeli, brakuje niektórych znaków.

## Wzór nazw plików

name-pattern-open = klamra nie jest zamknięta; wpisz {"{"}provider{"}"}-{"{"}order_number{"}"}
name-pattern-unknown = { $error }; w nazwach można też użyć number, row i date
name-pattern-iban = numer IBAN nie nadaje się do nazwy pliku
name-pattern-without-field =
    nie ma w nim pola, więc wszystkie pliki miałyby tę samą nazwę; wpisz {"{"}provider{"}"}-{"{"}row{"}"}

## Wysłane pisma serii

rate-malformed = wpisz liczbę, ukośnik oraz s, min, hour lub day, na przykład 30/min
row-goes-to = wiersz { $row }: do { $name } <{ $email }>: { $known }
rows-sent-before-shown = Pokazano także wiersze wysłane wcześniej: { $why }
no-more-threads = nie można uruchomić kolejnych wątków: { $source }; nic nie zostało wysłane
    .fix = podaj mniejsze { OPTION("connections") } albo zakończ inne programy i uruchom to samo polecenie ponownie

## Pismo, które nie zostało wysłane

row-not-sent = pismo nie zostało wysłane: { $words }
row-refused = pismo zostało odrzucone: { $words }
row-left-behind = pismo nie zostało wysłane
    .fix = wyślij je osobno poleceniem { COMMAND("send") }
row-put-off = pismo zostało odłożone: { $words }
    .fix = to samo polecenie spróbuje ponownie
row-in-doubt = pismo mogło zostać wysłane: { $words }
    .fix =
        przede wszystkim poszukaj kopii do siebie ({ $copy }) w skrzynce odbiorczej. Potem { COMMAND("journal mark", $entry, "sent") } albo { COMMAND("journal mark", $entry, "not-sent") }
row-in-doubt-unrecorded = pismo mogło zostać wysłane: { $words }
    .fix = przede wszystkim poszukaj kopii do siebie ({ $copy }) w skrzynce odbiorczej
advice-and-entry = { $advice } (wpis dziennika { $entry })

## Co jest mówione w trakcie wysyłania

row-waits =
    wiersz { $row }, { $recipient }: { $words }
    To pismo czeka { $seconds } s; inne idą dalej.
row-copy-refused =
    Kopia wiersza { $row } do ciebie nie została przyjęta; słowa serwera są w dzienniku. Z innymi może być tak samo.
row-gone-meanwhile = ten sam wniosek został w międzyczasie wysłany
server-waited-for =
    { $words }
    Następna próba za { $seconds } s.
batch-interrupted =
    Przerwano: pisma będące w drodze zostaną dokończone. Ponowne Ctrl-C przerwie także je i może pozostawić je w stanie „niepewne”.

## Dlaczego nie są wysyłane kolejne pisma

row-sent-unrecorded = wiersz { $row } został wysłany ({ $reply }), ale nie udało się zapisać tego w dzienniku: { $cause }
    .fix =
        nie wysyłaj tego wiersza ponownie; napraw dziennik i oznacz jego wpis: { COMMAND("journal mark ID sent") }
server-failed-often = { $words }, { $times } razy z rzędu
server-forbids-account = serwer nie pozwala wysyłać z tego konta
server-refuses-all =
    { $letters ->
        [one] nie zostało przyjęte { $letters } pismo; kolejne nie są wysyłane
        [few] nie zostały przyjęte { $letters } pisma z rzędu; kolejne nie są wysyłane
        [many] nie zostało przyjętych { $letters } pism z rzędu; kolejne nie są wysyłane
       *[other] nie zostało przyjęte { $letters } pisma z rzędu; kolejne nie są wysyłane
    }
    .fix = przeczytaj słowa serwera powyżej: może mieć na dziś dość twoich pism
server-leaves-doubts =
    { $letters ->
        [one] niepewne jest { $letters } pismo: { $words }
        [few] niepewne są { $letters } pisma z rzędu: { $words }
        [many] niepewnych jest { $letters } pism z rzędu: { $words }
       *[other] niepewne jest { $letters } pisma z rzędu: { $words }
    }
    .fix = temu serwerowi nie są już przekazywane kolejne; ustal najpierw, co z nim jest nie tak
server-look-first = ustal najpierw, co jest nie tak z serwerem
batch-needs-journal = bez dziennika nic więcej nie jest wysyłane; napraw go i uruchom to samo polecenie ponownie
journal-mend-and-again = napraw dziennik i uruchom to samo polecenie ponownie

## Co stało się ze wszystkimi

letters-sent =
    { $letters ->
        [one] wysłano 1 pismo
        [few] wysłano { $letters } pisma
        [many] wysłano { $letters } pism
       *[other] wysłano { $letters } pisma
    }
letters-would-be-sent =
    { $letters ->
        [one] zostałoby wysłane 1 pismo; nic nie wysłano
        [few] zostałyby wysłane { $letters } pisma; nic nie wysłano
        [many] zostałoby wysłanych { $letters } pism; nic nie wysłano
       *[other] zostałoby wysłane { $letters } pisma; nic nie wysłano
    }
nothing-to-send = nie ma nic do wysłania
rows-sent-before =
    { $rows ->
        [one] 1 wiersz wysłano już wcześniej
        [few] { $rows } wiersze wysłano już wcześniej
        [many] { $rows } wierszy wysłano już wcześniej
       *[other] { $rows } wiersza wysłano już wcześniej
    }
rows-sent-elsewhere =
    { $rows ->
        [one] 1 wiersz wysyła inny proces
        [few] { $rows } wiersze wysyła inny proces
        [many] { $rows } wierszy wysyła inny proces
       *[other] { $rows } wiersza wysyła inny proces
    }
rows-put-off =
    { $rows ->
        [one] 1 wiersz odłożono
        [few] { $rows } wiersze odłożono
        [many] { $rows } wierszy odłożono
       *[other] { $rows } wiersza odłożono
    }
rows-refused =
    { $rows ->
        [one] 1 wiersz odrzucono
        [few] { $rows } wiersze odrzucono
        [many] { $rows } wierszy odrzucono
       *[other] { $rows } wiersza odrzucono
    }
rows-in-doubt =
    { $rows ->
        [one] 1 wiersz jest niepewny
        [few] { $rows } wiersze są niepewne
        [many] { $rows } wierszy jest niepewnych
       *[other] { $rows } wiersza jest niepewne
    }
rows-in-doubt-before =
    { $rows ->
        [one] 1 wiersz jest niepewny jeszcze z wcześniejszego wysyłania
        [few] { $rows } wiersze są niepewne jeszcze z wcześniejszego wysyłania
        [many] { $rows } wierszy jest niepewnych jeszcze z wcześniejszego wysyłania
       *[other] { $rows } wiersza jest niepewne jeszcze z wcześniejszego wysyłania
    }
rows-invalid =
    { $rows ->
        [one] w 1 wierszu są problemy
        [few] w { $rows } wierszach są problemy
        [many] w { $rows } wierszach są problemy
       *[other] w { $rows } wiersza są problemy
    }
rows-repeated =
    { $rows ->
        [one] 1 wiersz powtarza inny
        [few] { $rows } wiersze powtarzają inne
        [many] { $rows } wierszy powtarza inne
       *[other] { $rows } wiersza powtarza inne
    }

## Co dalej

batch-again = to samo polecenie wyśle pozostałe pisma i żadnego dwa razy
batch-again-later = uruchom to samo polecenie później: wyśle pozostałe pisma i żadnego dwa razy
batch-mend-and-again =
    popraw te wiersze i uruchom to samo polecenie ponownie: wyśle pozostałe pisma i żadnego dwa razy
batch-read-refusals = przeczytaj słowa serwera powyżej; są także w dzienniku
batch-settle-doubts =
    wyjaśnij to, co niepewne: { COMMAND("journal mark ID sent") } albo { COMMAND("journal mark ID not-sent") }, potem uruchom to samo polecenie ponownie
batch-next =
    Pisma są u twojego serwera poczty; na potwierdzenia samych dostawców trzeba jeszcze poczekać. { COMMAND("journal due") } powie, co robić dalej.
batch-next-with-mailbox =
    Pisma są u twojego serwera poczty; na potwierdzenia samych dostawców trzeba jeszcze poczekać. { COMMAND("journal refresh") } szuka odpowiedzi w twojej skrzynce, a { COMMAND("journal due") } powie, co robić dalej.
