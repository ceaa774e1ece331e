### Własne słowa wiersza poleceń.

## Czego nie dopuszczają opcje

json-and-output = { OPTION("json") } i { OPTION("output", value: "-") } piszą na to samo standardowe wyjście
    .fix = pomiń jedno z nich
open-without-file = { OPTION("open") } otwiera plik, a z { OPTION("output", value: "-") } żadnego pliku nie ma
    .fix = pomiń jedno z nich
output-is-calendar = { OPTION("output") } i { OPTION("calendar") } wskazują to samo miejsce
    .fix = nadaj kalendarzowi własną nazwę
json-and-calendar = { OPTION("json") } i { OPTION("calendar", value: "-") } piszą na to samo standardowe wyjście
    .fix = pomiń jedno z nich
nobody-to-ask = nie ma terminala, w którym można by zapytać, a opcji { OPTION("yes") } nie podano: nic nie zostało wysłane
    .fix = dodaj { OPTION("yes") }, aby wysłać bez pytania, albo { OPTION("dry_run") }, aby zobaczyć, co zostałoby wysłane

## Gotowa wersja robocza

quicker-way = Szybciej, obok pisma: { $way }
draft-saved =
    Zapisano wersję roboczą. Odbiorca: { $name } <{ $to }>, nadawca: { $from }.
    Co dalej: otwórz plik w swoim programie pocztowym, przeczytaj pismo jeszcze raz i kliknij „Wyślij”. Zachowaj wysłaną kopię, aż przyjdzie potwierdzenie.
draft-opened =
    Zapisano wersję roboczą. Odbiorca: { $name } <{ $to }>, nadawca: { $from }. Przekazano ją twojemu programowi pocztowemu.
    Co dalej: przeczytaj tam pismo jeszcze raz i kliknij „Wyślij”. Jeśli nie pojawi się żadne okno, otwórz plik samodzielnie. Zachowaj wysłaną kopię, aż przyjdzie potwierdzenie.
draft-in-mailbox =
    Umieszczono wersję roboczą w folderze { $folder } na koncie { $account }. Odbiorca: { $name } <{ $to }>, nadawca: { $from }.
    Co dalej: otwórz ją w swoim programie pocztowym albo w poczcie w przeglądarce, przeczytaj pismo jeszcze raz i kliknij „Wyślij”. Zachowaj wysłaną kopię, aż przyjdzie potwierdzenie.
link-made =
    Ten odnośnik zawiera pismo. Odbiorca: { $name } <{ $to }>.
    Co dalej: otwórz go w swoim programie pocztowym albo skopiuj do paska adresu przeglądarki; upewnij się, że nadawcą jest { $from }, bo odnośnik nie może tego ustalić, przeczytaj pismo jeszcze raz do końca i kliknij „Wyślij”. Zachowaj wysłaną kopię, aż przyjdzie potwierdzenie.
link-opened =
    Ten odnośnik zawiera pismo. Odbiorca: { $name } <{ $to }>. Przekazano go twojemu programowi pocztowemu.
    Co dalej: upewnij się tam, że nadawcą jest { $from }, bo odnośnik nie może tego ustalić, przeczytaj pismo jeszcze raz do końca i kliknij „Wyślij”. Zachowaj wysłaną kopię, aż przyjdzie potwierdzenie.
ask-drafts-folder = W którym folderze są twoje wersje robocze?
keep-drafts-folder = Aby ten folder był używany bez pytania, wpisz { $setting } w [accounts.{ $account }.imap] w pliku konfiguracyjnym.
enclosed = Załącznik: { $file } ({ $media_type }, { $size })
not-opened = nie udało się otworzyć: { $why }
not-opened-folder = nie udało się otworzyć: nie wiadomo, w którym folderze leży wersja robocza: { $error }
open-file-yourself = wersja robocza jest zapisana: otwórz { $path } samodzielnie w swoim programie pocztowym
open-link-yourself = skopiuj odnośnik do paska adresu przeglądarki albo zapisz plik, który da się otworzyć: pomiń { OPTION("mailto") }
paper-is-another-file = { OPTION("letter") } wskazuje to samo miejsce co { OPTION("output") } lub { OPTION("calendar") }
    .fix = nadaj pismu osobną nazwę
paper-saved = Pismo do wydruku jest w pliku { $path }. Wydrukuj je w pełnym rozmiarze, podpisz i złóż przy znacznikach, aby adres było widać w okienku.
post-early = Podane dni to dni, w których pismo musi już być u dostawcy: nadaj je kilka dni roboczych wcześniej.
# $name to nazwa dostawcy.
letter-by-post-alone = Nie utworzono e-maila: nie jest znany adres, pod którym dostawca przyjmuje wypowiedzenie ({ $name }). Pismo idzie tylko pocztą.
calendar-written = Daty są w pliku { $path }: otwórz go w swoim kalendarzu albo wyślij na swój telefon.
no-day-for-calendar = Nie ma żadnego nadchodzącego dnia do wpisania do kalendarza: plik nie został zapisany.

## Pismo pokazane przed zapisaniem lub wysłaniem

letter-to = Do:       { $name } <{ $address }>
letter-to-by-post = Do:       { $name } (pocztą)
letter-readable-domain = {"          "}(domena w postaci czytelnej: { $domain })
letter-provenance = {"          "}{ $provenance }
letter-from = Od:       { $name } <{ $address }>
letter-subject = Temat:    { $subject }
letter-language = Język:    { $language } ({ $tag })
letter-courtesy = {"          "}z tłumaczeniem informacyjnym, język: { $language }
dates-heading = Daty:
personal-data-heading = Dane osobowe w tym piśmie:
enclosed-heading = Załączniki:
other-ways-heading = Inne drogi, aby to zrobić:
reading = To samo pismo do przeczytania, język: { $language } (ten tekst nie jest wysyłany):
read-in-invalid = { OPTION("read_in") }: „{ $tag }” { $what }
choose-another-read-in = wybierz inny język opcją { OPTION("read_in") }
previewed = Nic nie zostało zapisane ani wysłane. { COMMAND("draft") } z tymi samymi argumentami zapisze pismo jako wersję roboczą.
previewed-uncertain = Nic nie zostało zapisane ani wysłane. { COMMAND("draft") } wymaga najpierw potwierdzenia wątpliwego adresu: zobacz ostrzeżenie.

## Dni planu

day-send-by = wyślij najpóźniej
day-better-by = lepiej do
day-paid-until = opłacone do
day-ends-on = kończy się
day-confirm-by = prośba o odpowiedź do
day-remind-on = przypomnij
day-escalate-on = zapowiedz skargę
day = { $date }  { $why }
day-passed = { $date }  { $why }; ten dzień już minął
day-by-article = { $article } ({ $source })
day-confidence = wiarygodność { $confidence }
dates-in-short = Daty: { $dates }.
dates-send-by = wyślij najpóźniej { $last }
dates-send-better-by = wyślij najpóźniej { $last }, lepiej do { $better }
dates-remind = jeśli do { $day } nie będzie odpowiedzi, przypomnij

## Pytania

ask-recipient = { $subject } { $why }. Czy mimo to napisać na adres { $email }?
ask-language = W jakim języku czyta pisma dostawca { $name }?
ask-save-draft = Zapisać to pismo jako wersję roboczą?
agree-heading = Oto, na co się zgadzasz:
nothing-written = Nic nie zostało zapisane.
ask-send = Wysłać to pismo do odbiorcy { $name } <{ $to }> przez konto { $account }?
copy-goes-to = Kopia trafi na adres { $address }.
interrupted = przerwano
interrupted-nothing-written = przerwano; nic nie zostało zapisane
interrupted-nothing-sent = przerwano; nic nie zostało wysłane
interrupted-nothing-removed = przerwano; niczego nie usunięto

## Wysyłanie

nothing-sent = Nic nie zostało wysłane.
full-stop = .
to-recipient = Odbiorca: { $name } <{ $to }>: { $provenance }.
sent-without-calendar = Pismo zostało wysłane; tylko kalendarza nie udało się zapisać: { $why }
doubtful-entry = Wpis { $id }: { $doubt }
doubt =
    { $kind } z dnia { $when } (dostawca { $provider }) jest niepewne: pismo mogło zostać wysłane.
    {"  "}{ $settle }
settle-doubt = Poszukaj w skrzynce odbiorczej i w folderze ze spamem kopii do siebie, z tematem „{ $subject }”, oraz zwrotu; pusty folder „Wysłane” niczego nie dowodzi. Jeśli jest tam jedno lub drugie: { COMMAND("journal mark", $id, "sent") }. Jeśli po kilku godzinach nie ma ani jednego, ani drugiego: { COMMAND("journal mark", $id, "not-sent") }.
settle-doubt-without-copy = Nie wysłano kopii do siebie. Poszukaj w skrzynce odbiorczej i w folderze ze spamem odpowiedzi na „{ $subject }” albo zwrotu; pusty folder „Wysłane” niczego nie dowodzi. Jeśli coś tam jest: { COMMAND("journal mark", $id, "sent") }. Jeśli nie: zapytaj dostawcę, a jeśli nic nie otrzymał: { COMMAND("journal mark", $id, "not-sent") }.
entry-in-doubt = wpis { $id } ({ $kind }, dostawca { $provider }) jest niepewny: pismo mogło zostać wysłane
being-sent = ten sam wniosek jest właśnie wysyłany (wpis { $id })
sent-already = ten sam wniosek został już wysłany { $when } (wpis { $id })
sent-already-with-reply = ten sam wniosek został już wysłany { $when } (wpis { $id }); serwer odpowiedział: { $reply }
nothing-sent-this-time = tym razem nic nie zostało wysłane. { $settle }
send-again = nic nie zostało wysłane; aby mimo to wysłać, dodaj { OPTION("again") }

## Pismo, które następuje po innym

next-is-last = Następne pismo jest ostatnim przed skargą: wymienia instytucję, do której trafi skarga.
next-is-reminder = Następne pismo to przypomnienie nr { $number }.
replaces-draft = Zastępuje wpis { $id }, wersję roboczą, której nie oznaczono jako wysłanej.
follow-up-entry = To wpis { $id } w dzienniku. Po wysłaniu pisma: { COMMAND("journal mark", $id, "sent") }; gdy przyjdzie odpowiedź: { COMMAND("journal mark", $first, "answered") }.
follow-up-no-number = „{ $id }” nie jest numerem wpisu: { $what }
follow-ups-with-request = plik żądania jest tylko dla jednego wpisu
    .fix = pomiń go albo wykonaj polecenie dla każdego wpisu
follow-ups-elsewhere = inny odbiorca jest tylko dla jednego wpisu
    .fix = pomiń { OPTION("to") } i { OPTION("provider") } albo wykonaj polecenie dla każdego wpisu
follow-ups-into-file = kilku wersji roboczych nie można zapisać w jednym pliku
    .fix = podaj folder opcją { OPTION("output") }
follow-ups-no-folder = { $folder }: nie można utworzyć folderu: { $source }
    .fix = wybierz inny folder
follow-ups-too-many = najwyżej { $most } pism naraz
    .fix = podaj mniej wpisów, a pozostałe następnym razem
follow-ups-more-due = Pozostało jeszcze { $more }: to samo polecenie zajmie się nimi dalej.
follow-up-same-thread = Wpis { $entry } należy do wątku wpisu { $other }: mają jedno następne pismo.
follow-up-of-entry = Wpis { $entry }: następne pismo to przypomnienie nr { $number }.
follow-up-of-entry-last = Wpis { $entry }: następne pismo jest ostatnim przed skargą.
follow-up-drafted = Wpis { $id }: { $kind } do { $name } <{ $to }>, wersja robocza, to wpis { $entry }.
follow-up-goes-to = wpis { $id }: { $kind } do { $name } <{ $to }>
follow-up-sent-before = Wpis { $entry }: następne pismo zostało już wysłane (wpis { $letter }).
follow-ups-made =
    { $letters ->
        [0] Nie pozostała żadna wersja robocza do zrobienia.
        [one] 1 wersja robocza. Po wysłaniu: { COMMAND("journal mark ID sent") }.
        [few] { $letters } wersje robocze. Po wysłaniu każdej: { COMMAND("journal mark ID sent") }.
        [many] { $letters } wersji roboczych. Po wysłaniu każdej: { COMMAND("journal mark ID sent") }.
       *[other] { $letters } wersji roboczej. Po wysłaniu: { COMMAND("journal mark ID sent") }.
    }
follow-ups-sent =
    { $letters ->
        [0] Nie pozostało żadne pismo do wysłania.
        [one] Wysłano 1 pismo.
        [few] Wysłano { $letters } pisma.
        [many] Wysłano { $letters } pism.
       *[other] Wysłano { $letters } pisma.
    }
follow-ups-partly = gotowe lub wysłane: { $made } z { $all } pism, pozostałe nie
    .fix = usuń przyczynę; to samo polecenie zajmie się pozostałymi i niczego nie powtórzy
draft-entry = To wpis { $id } w dzienniku. Po wysłaniu pisma: { COMMAND("journal mark", $id, "sent") }.

## Konta

account-removed = Konta { $name } nie ma już w pliku konfiguracyjnym.
ask-smtp-server = Serwer poczty wychodzącej (SMTP) domeny { $domain }:
    .help = podają go strony pomocy dostawcy poczty, na przykład smtp.example.org; Esc, aby zrezygnować
no-password-to-keep = nie ma hasła do zapisania
    .fix = ustaw ADIEU_PASSWORD albo uruchom polecenie w terminalu
preset-note = { $service }: { $note }
account-added = Zapisano w pliku konfiguracyjnym. Co dalej: { COMMAND("account test") } połączy się i zaloguje; niczego nie wyśle.
account-added-named = Zapisano w pliku konfiguracyjnym. Co dalej: { COMMAND("account test", $name) } połączy się i zaloguje; niczego nie wyśle.
account-list-empty = Nie ma jeszcze konta pocztowego. Dodaj je: { COMMAND("account add you@example.org") }.
sends-through-program = wysyła przez program { $program }
sends-through-server = wysyła przez { $host }, port { $port } ({ $security })
without-login = bez logowania
login-password-command = loguje się jako { $username }, hasło z polecenia `{ $command }`
login-token-command = loguje się jako { $username }, token z polecenia `{ $command }`
login-keyring = loguje się jako { $username }, hasło z systemowego pęku kluczy
login-ask-or-environment = loguje się jako { $username }, hasło z ADIEU_PASSWORD albo z pytania
trusts-file = oprócz urzędów certyfikacji systemu ufa plikowi { $file }
folders-at = foldery na serwerze { $host }, port { $port } ({ $security })
copy-in-sent = kopia w folderze „Wysłane”: tak
copy-in-sent-by-server = kopia w folderze „Wysłane”: zachowuje ją serwer
no-copy-in-sent = kopia w folderze „Wysłane”: nie
may-also-send-as = może też wysyłać jako { $identities }
copy-to-yourself = kopia do siebie: tak
no-copy-to-yourself = kopia do siebie: nie
program-is-there = Program { $program } jest; czy doręcza pocztę, pokaże dopiero pismo.
folder-missing = { $what }: wpisz jego nazwę, tak jak pokazuje ją twój program pocztowy, do tabeli imap tego konta jako drafts lub sent
connected-to-server = { $host }, port { $port }: połączono z { $name }
connected-to-mailbox = { $host }, port { $port }: połączono ze skrzynką
logged-in = zalogowano jako { $username }
not-logged-in = bez logowania
offers = obsługuje { $extension }
offers-with = obsługuje { $extension } { $parameters }
does-not-offer = nie obsługuje { $extension }
drafts-folder = Wersje robocze: { $folder }
no-drafts-folder = Wersje robocze: nie znaleziono
sent-folder = Wysłane: { $folder }
no-sent-folder = Wysłane: nie znaleziono
not-protected = połączenie nie jest chronione: nie opuszcza tego komputera
protected-by = połączenie chroni { $version }, certyfikat SHA-256 { $certificate }

## Tabele

no-row-left = Nie został żaden wiersz, z którego powstałaby wersja robocza.
rows-left-out =
    { $rows ->
        [one] Pominięto 1 wiersz: ma już wersję roboczą lub został wysłany.
        [few] Pominięto { $rows } wiersze: mają już wersję roboczą lub zostały wysłane.
        [many] Pominięto { $rows } wierszy: mają już wersję roboczą lub zostały wysłane.
       *[other] Pominięto { $rows } wiersza: mają już wersję roboczą lub zostały wysłane.
    }
batch-drafted =
    Utworzono { $drafts ->
        [one] 1 wersję roboczą
        [few] { $drafts } wersje robocze
        [many] { $drafts } wersji roboczych
       *[other] { $drafts } wersji roboczej
    } z { $rows ->
        [one] 1 wiersza
        [few] { $rows } wierszy
        [many] { $rows } wierszy
       *[other] { $rows } wiersza
    } (tabela: { $table }). Miejsce: { $place }.
    Co dalej: otwórz je w swoim programie pocztowym, przeczytaj każde pismo jeszcze raz i kliknij „Wyślij”. Zachowaj wysłane kopie, aż przyjdą potwierdzenia.
table-and-defaults = TABLE i { OPTION("defaults") } czytają to samo standardowe wejście
    .fix = podaj jedno z nich jako plik
doubtful-row = Wiersz { $row } zostaje pominięty. Wpis { $id }: { $doubt }
more-doubtful-rows =
    { $rows ->
        [one] I jeszcze 1 niepewny wiersz
        [few] I jeszcze { $rows } niepewne wiersze
        [many] I jeszcze { $rows } niepewnych wierszy
       *[other] I jeszcze { $rows } niepewnego wiersza
    }: zobacz { COMMAND("journal list") }.
more-letters = i jeszcze { $more }; `{ OPTION("dry_run") }` wypisze wszystkie
letters-to-recipient =
    { $letters ->
        [one] 1 pismo
        [few] { $letters } pisma
       *[other] { $letters } pism
    } do { $email } ({ $name })
more-recipients =
    { $more ->
        [one] i jeszcze 1 odbiorca
       *[other] i jeszcze { $more } odbiorców
    }
ask-send-batch =
    Wysłać { $letters ->
        [one] 1 pismo
        [few] { $letters } pisma
        [many] { $letters } pism
       *[other] { $letters } pisma
    } jako { $from } przez konto { $account }{ $before ->
        [0] {""}
        [one] {" "}(1 wiersz wysłano już wcześniej i zostaje pominięty)
        [few] {" "}({ $before } wiersze wysłano już wcześniej i zostają pominięte)
        [many] {" "}({ $before } wierszy wysłano już wcześniej i zostaje pominiętych)
       *[other] {" "}({ $before } wiersza wysłano już wcześniej i zostaje pominięte)
    }?

## Dziennik

journal-is-empty = Dziennik jest pusty: nic jeszcze nie zostało wysłane.
more-entries = Są jeszcze inne: { OPTION("page") } { $page }
list-count = { $standing }: { $entries }
list-counts = { $counts }.
list-nothing-fits = Żaden wpis dziennika nie pasuje.
list-no-such-state = { $state }: nie ma takiego stanu
    .fix = wpisz jeden z: { $offered }
standing-outcome = { $outcome }
standing-found = w skrzynce znaleziono: { $found }
standing-acknowledged = odbiór potwierdzony automatycznie { $day }
standing-ends = kończy się { $day }
standing-next = { $step } { $day }{ $late }
late-today = , czyli dzisiaj
late-by =
    { $days ->
        [one] {" "}(1 dzień po terminie)
        [few] {" "}({ $days } dni po terminie)
        [many] {" "}({ $days } dni po terminie)
       *[other] {" "}({ $days } dnia po terminie)
    }
due-on-invalid = { OPTION("on") } „{ $text }” { $what }
due = { $what }: do załatwienia od { $since }{ $late }; co dalej: { $command }
settled-sent = Wpis { $id } jest wyjaśniony: pismo zostało wysłane.
settled-sent-on = Wpis { $id } jest wyjaśniony: pismo zostało wysłane dnia { $day }, jak wynika z twojej skrzynki.
mark-on-future = { OPTION("on") } „{ $text }” to dzień, który jeszcze nie nadszedł
    .fix = podaj dzień nie późniejszy niż { $today }
settled-not-sent = Wpis { $id } jest wyjaśniony: pismo nie zostało wysłane.
marked-answered = Wpis { $id } oznaczono jako { $mark }; żadne przypomnienie nie jest już potrzebne. { COMMAND("follow-up", $id) } mimo to napisze następne pismo.
marked-closed = Wpis { $id } oznaczono jako { $mark }; nic więcej nie jest do zrobienia.
mark-all-due = { OPTION("all_due") } jest tylko dla closed, nie dla { $mark }
    .fix = odpowiedź należy do jednego pisma: podaj wpisy
marked-before = Wpis { $id } był już tak oznaczony ({ $mark }); niczego nie dodano.
nothing-due = Nie trzeba wysłać żadnego przypomnienia ani skargi.
due-otherwise =
    { $entries ->
        [one] 1 wpis wymaga działania z innego powodu i został pominięty: { COMMAND("journal due") } go poda.
        [few] { $entries } wpisy wymagają działania z innego powodu i zostały pominięte: { COMMAND("journal due") } je poda.
        [many] { $entries } wpisów wymaga działania z innego powodu i zostało pominiętych: { COMMAND("journal due") } je poda.
       *[other] { $entries } wpisu wymaga działania z innego powodu i zostało pominięte: { COMMAND("journal due") } je poda.
    }
journal-keeps = Dziennik przechowuje { $name }, SHA-256 { $hash }.
nothing-to-dismiss = Nic, co znaleziono w sprawie wpisu { $id }, nie czeka na decyzję.
dismissed = To, co znaleziono w sprawie wpisu { $id }, niczego nie zmienia: to, co było do zrobienia wcześniej, znów jest do zrobienia. Zostaje to w dzienniku.
ask-forget-entry = Trwale usunąć wpis { $id } z dziennika, razem z dowodem, który zawiera?
ask-forget-entries =
    { $entries ->
        [one] Trwale usunąć { $entries } wpis z dziennika, razem z dowodem, który zawiera?
        [few] Trwale usunąć { $entries } wpisy z dziennika, razem z dowodami, które zawierają?
        [many] Trwale usunąć { $entries } wpisów z dziennika, razem z dowodami, które zawierają?
       *[other] Trwale usunąć { $entries } wpisu z dziennika, razem z dowodami, które zawierają?
    }
nothing-removed = Niczego nie usunięto.
forgotten =
    { $removed ->
        [one] Trwale usunięto 1 wpis.
        [few] Trwale usunięto { $removed } wpisy.
        [many] Trwale usunięto { $removed } wpisów.
       *[other] Trwale usunięto { $removed } wpisu.
    } To, co usunięto, nie chroni już przed ponownym wysłaniem tego samego wniosku.
found-header =
    Od:    { $from }
    Data:  { $date }
    Temat: { $subject }
exported = message.eml to sama wiadomość, receipt.txt to fakty do przeczytania, receipt.json to samo dla programu.
verified =
    Sprawdzono { $letters ->
        [one] 1 pismo
        [few] { $letters } pisma
        [many] { $letters } pism
       *[other] { $letters } pisma
    }{ $answers ->
        [0] {""}
        [one] {" "}i 1 odpowiedź
        [few] {" "}i { $answers } odpowiedzi
        [many] {" "}i { $answers } odpowiedzi
       *[other] {" "}i { $answers } odpowiedzi
    }: od zapisania nic się nie zmieniło

## Znalezione odpowiedzi

nothing-waits-through = Przez konto { $account } nie wyszło żadne pismo, które czeka na odpowiedź.
nothing-waits = Żadne pismo nie czeka na odpowiedź.
since-invalid = { OPTION("since") } „{ $text }” { $what }
since-future = { OPTION("since") } „{ $text }” to dzień, który jeszcze nie nadszedł
    .fix = podaj dzień nie późniejszy niż { $today }
found-sent = wpis { $id }: pismo zostało wysłane: { $why }
unassigned =
    { $messages ->
        [one] 1 inna wiadomość, której nic nie łączy z twoim pismem (dostawca { $provider }): obejrzyj ją w swoim programie pocztowym.
        [few] { $messages } inne wiadomości, których nic nie łączy z twoim pismem (dostawca { $provider }): obejrzyj je w swoim programie pocztowym.
        [many] { $messages } innych wiadomości, których nic nie łączy z twoim pismem (dostawca { $provider }): obejrzyj je w swoim programie pocztowym.
       *[other] { $messages } innej wiadomości, których nic nie łączy z twoim pismem (dostawca { $provider }): obejrzyj je w swoim programie pocztowym.
    }
nothing-new = Nic nowego w sprawie żadnego pisma w { $folders }.
nothing-new-since = Od { $day } nic nowego w sprawie żadnego pisma w { $folders }.
found = wpis { $id } ({ $kind }, dostawca { $provider }): { $proposal }
found-from = od: { $from }, { $date }, „{ $subject }”, w { $folder }
from-nobody = brak nadawcy
without-date = brak daty
found-next = co dalej: { $next }

## Dostawcy

search-next = { COMMAND("provider show", $id) } pokazuje wszystko, co o nim wiadomo.
list-heading = { $name }: { $number }
list-mail = e-mail
list-page = strona
list-post = poczta
list-other = inaczej
list-nothing = żadna droga nie jest znana
record-yours = { $what }; twoja własna karta
record-imported = { $what }; karta zaimportowana
hidden-records =
    { $hidden ->
        [one] Jeszcze 1 karta, zaimportowana lub twoja własna, nie przyjmuje wypowiedzeń
        [few] Jeszcze { $hidden } karty, zaimportowane lub twoje własne, nie przyjmują wypowiedzeń
        [many] Jeszcze { $hidden } kart, zaimportowanych lub twoich własnych, nie przyjmuje wypowiedzeń
       *[other] Jeszcze { $hidden } karty, zaimportowanej lub twojej własnej, nie przyjmuje wypowiedzeń
    }: zobacz { COMMAND("provider list --all") }.
replaces-built-in = Zastępuje kartę dostarczoną z adieu.
record-added = Co dalej: { COMMAND("preview --provider", $id) } pokaże pismo i jego odbiorcę.
record-added-without-address = Karta nie ma adresu do wypowiedzeń: podaj go opcją { OPTION("to") } przy pisaniu pisma.
imported =
    { $records ->
        [one] zaimportowano 1 kartę
        [few] zaimportowano { $records } karty
        [many] zaimportowano { $records } kart
       *[other] zaimportowano { $records } karty
    }
import-kept = twoje własne karty zostają bez zmian ({ OPTION("force") } je zastępuje): { $records }
import-built-in = adieu ma już własne karty: { $records }
import-left-out = pominięto: { $number }: { $files }
left-out-file = { $file }: { $why }
import-again = popraw lub usuń to, co pominięto, i zaimportuj jeszcze raz; pozostałe są już zaimportowane
import-summary = { $summary }.
import-note = Karty są w { $folder }. Nikt nie porównał ich adresów: adresy do ochrony danych nie przyjmują wypowiedzeń, a każdy inny wymaga potwierdzenia. { COMMAND("provider remove --imported") } usunie je z powrotem.
imported-records = zaimportowane karty ({ $records })
removal-needs-yes = { $subject }: bez twojej zgody nic nie zostanie usunięte
    .fix = dodaj { OPTION("yes") } albo odpowiedz na pytanie w terminalu
ask-remove-records = Usunąć z twoich własnych kart: { $subject }?
records-removed =
    { $records ->
        [one] Usunięto 1 kartę.
        [few] Usunięto { $records } karty.
        [many] Usunięto { $records } kart.
       *[other] Usunięto { $records } karty.
    }
built-in-used-again = Znów używana jest karta { $id } dostarczona z adieu.
some = { $number } ({ $named })
some-of-many = { $number } ({ $named }, …)
reads = język: { $tag }
reads-no-letter = język: { $tag } (nie ma w nim jeszcze pisma: angielski)
country-reads = język kraju: { $tag }
country-reads-no-letter = język kraju: { $tag } (nie ma w nim jeszcze pisma: angielski)
language-unknown = język nieznany: angielski
country-unknown = kraj nieznany
record = { $name } ({ $id }), { $country }; { $language }
own-domains = własne domeny: { $domains }
no-own-domains = własne domeny: nieznane
record-brands = marki: { $brands }
record-ceased = nie obsługuje już nikogo od { $day } ({ $known })
record-refuses = nie przyjmuje wypowiedzeń tą drogą: { $ways } ({ $known })
record-needs = wymaga { $what } ({ $known })
record-account-page = strona konta: { $url } (usunięcie konta nie kończy umowy)
record-way = { $kind }: { $how }
record-way-at-hand = { $kind }: { $how }; przygotuj: { $at_hand }
record-post = pocztą: { $address }
record-post-seat = pocztą na adres siedziby firmy: { $address }
# $purpose to na przykład „wypowiedzenia”.
record-post-for = pocztą: { $address } ({ $purpose })
record-email-heading = Adresy e-mail:
no-cancellation-address-known = nieznany jest adres, który przyjmuje wypowiedzenia
record-other-ways-heading = Inne drogi:

## Szablony

templates-exported = Co dalej: zmień je według uznania; { COMMAND("template check") } je wypróbuje.
template-begun = Co dalej: na początek jest w nich pismo { $model }. Napisz własne, a potem wypróbuj: { COMMAND("template check", $name) }.
template-yours = { $language }, własny
template-built-in = { $language }, wbudowany
template-variant = { $language }, wbudowany, wariant { $of }
template-for-reading = { $language }, wbudowany, do czytania
findings =
    { $findings ->
        [one] 1 problem
        [few] { $findings } problemy
        [many] { $findings } problemów
       *[other] { $findings } problemu
    } w { $letters ->
        [one] 1 piśmie
        [few] { $letters } pismach
        [many] { $letters } pismach
       *[other] { $letters } pisma
    }
no-own-templates = Nie masz własnych szablonów; { COMMAND("template check --all") } sprawdzi wbudowane.
letters-all-well =
    { $letters ->
        [one] 1 pismo
        [few] { $letters } pisma
        [many] { $letters } pism
       *[other] { $letters } pisma
    }: wszystko w porządku.
variants-all-well =
    { $variants ->
        [one] 1 wariant
        [few] { $variants } warianty
        [many] { $variants } wariantów
       *[other] { $variants } wariantu
    }: wszystko w porządku.
letters-and-variants-all-well =
    { $letters ->
        [one] 1 pismo
        [few] { $letters } pisma
        [many] { $letters } pism
       *[other] { $letters } pisma
    } i { $variants ->
        [one] 1 wariant
        [few] { $variants } warianty
        [many] { $variants } wariantów
       *[other] { $variants } wariantu
    }: wszystko w porządku.

## Przyjęte pismo

answer-awaited = Pismo jest na serwerze; program czeka na jego odpowiedź. Ponowne Ctrl-C pozostawi pismo w stanie „niepewne”.
row-accepted = wiersz { $row }: { $recipient }: { $reply }
row-accepted-entry = wiersz { $row }: { $recipient }, wpis { $id }: { $reply }
accepted = Wysłano. { $by }: pismo zostało przejęte.
accepted-with-reply = Wysłano. { $by }: pismo zostało przejęte: { $reply }
copy-refused = Kopia na adres { $address } nie została przyjęta: { $reply }
confirmation-to-come = Pismo ma już twój serwer poczty; potwierdzenie od samego odbiorcy ({ $recipient }) ma dopiero nadejść. Zaglądaj do skrzynki odbiorczej i do folderu ze spamem.
entry-holds-proof = Wpis { $id } w dzienniku zawiera dokładną treść wiadomości i tę odpowiedź. { COMMAND("journal export", $id) } utworzy z nich folder z dowodami.

## Przy każdym uruchomieniu

time-zone-unknown = { $why }; dni są liczone według UTC, gdzie dziś jest { $today }
    .fix = ustaw TZ, na przykład TZ=Europe/Warsaw, a tam, gdzie nie ma bazy stref czasowych, regułę, na przykład TZ=JST-9
stdout-not-written = nie da się pisać na standardowe wyjście: { $error }; polecenie zostało jednak wykonane
problems-nothing-written =
    { $problems ->
        [one] { $problems } problem; nic nie zostało zapisane.
        [few] { $problems } problemy; nic nie zostało zapisane.
        [many] { $problems } problemów; nic nie zostało zapisane.
       *[other] { $problems } problemu; nic nie zostało zapisane.
    }
answers-to-save = Twoje odpowiedzi; zapisz je jako request.toml, aby użyć ich ponownie:
no-such-command = nie ma polecenia { $name }
    .fix = wpisz jedno z: { $names }

## Język programu

unknown-program-language = { OPTION("lang") } „{ $tag }” to język, którego adieu nie zna
    .fix = { $fix }
unknown-adieu-lang = ADIEU_LANG to „{ $tag }”, a tego języka adieu nie zna
    .fix = { $fix }
unknown-profile-language = language w [profile] w pliku konfiguracyjnym to „{ $tag }”, a tego języka adieu nie zna
    .fix = { $fix }
language-nearest = czy chodziło o { $near }? Do wyboru: { $offered }
languages-offered = wpisz jedno z: { $offered }

## Przed problemem

label-error = błąd:{" "}
label-warning = ostrzeżenie:{" "}
label-note = uwaga:{" "}

standing = {"; "}{ $standing }

enclosed-file = { $file } ({ $media_type }, { $size })

account-heading = { $name }: { $email }

## Co jest nie tak z argumentami i jak wpisuje się polecenie

usage-error = błąd: { $what }
see-help = Więcej informacji: „{ $help }”.
usage-line = Użycie: { $usage }
usage-options = [OPCJE]
usage-command = <POLECENIE>
default-value = [domyślnie: { $value }]
unknown-argument = nie ma opcji { $arg }
unknown-argument-near = nie ma opcji { $arg }; czy chodziło o { $near }?
unknown-command = nie ma polecenia { $command }
unknown-command-near = nie ma polecenia { $command }; czy chodziło o { $near }?
argument-missing = brakuje czegoś, co trzeba podać: { $arg }
command-missing = brakuje polecenia
argument-conflict = { $arg } i { $other } nie dają się połączyć
option-value-missing = { $arg } wymaga wartości
value-invalid = { $arg } nie może mieć wartości „{ $value }”
value-invalid-near = { $arg } nie może mieć wartości „{ $value }”; czy chodziło o { $near }? Do wyboru: { $offered }
value-invalid-offered = { $arg } nie może mieć wartości „{ $value }”; do wyboru: { $offered }
option-value-refused = { $arg } nie może mieć wartości „{ $value }”: { $why }
values-number = { $arg } nie przyjmuje tylu wartości
equals-missing = wartość { $arg } podaje się po znaku równości
write-number-from = wpisz liczbę nie mniejszą niż { $min }
write-number-from-to = wpisz liczbę od { $min } do { $max }
write-security = wpisz tls, starttls albo none
write-separator = wpisz jeden znak, na przykład ; lub |, albo słowo tab
write-mapping = wpisz COLUMN=FIELD, na przykład "Order no=order_number"
argument-twice = { $arg } podano dwa razy
argument-unexpected = { $arg } to o jeden argument za dużo
argument-not-utf8 = jeden z argumentów nie jest tekstem UTF-8
