### Strona w przeglądarce. Atrybut `.fix` komunikatu stoi pod nim i mówi, co zrobić.

## Początek i koniec, w wierszu poleceń

page-no-folder = nie ma katalogu domowego, więc nie ma miejsca na to, co jest przechowywane
    .fix = ustaw HOME albo ADIEU_STATE_DIR
page-folder-unusable = { $path }: tego folderu nie można użyć dla strony: { $source }
    .fix = sprawdź, czy można w nim pisać
page-no-port = na tym komputerze nie ma wolnego portu: { $source }
    .fix = zamknij inne programy i spróbuj ponownie
page-other-silent = adieu już działa i nie odpowiada
    .fix = odczekaj minutę i uruchom adieu ponownie; jeśli nadal nie odpowiada, zakończ tamto
page-served = adieu pokazuje swoją stronę tylko temu komputerowi. Zostaw to okno otwarte; Ctrl-C zamyka adieu.
page-not-opened = nie udało się otworzyć przeglądarki: { $why }
page-link-printed = Otwórz link w przeglądarce na tym komputerze w ciągu minuty.
menu-no-folder = nie ma katalogu domowego, więc nie ma też menu użytkownika
    .fix = ustaw HOME albo XDG_DATA_HOME
menu-unwritable = { $path }: nie można zapisać pozycji menu: { $source }
    .fix = sprawdź, czy możesz tam pisać
menu-program-unknown = nie można ustalić, gdzie jest ten program: { $source }
    .fix = uruchom go z pełną ścieżką
menu-added = adieu jest teraz w menu pulpitu. Pozycja otwiera stronę.
menu-there = adieu jest już w menu pulpitu: dodał je tam pakiet.

## Na każdej stronie

page-skip = Do treści
page-new = Nowe pismo
page-language = Język:
page-nothing-leaves = Ta strona pochodzi z twojego komputera. Nic go nie opuszcza, dopóki nie wyślesz pisma.
page-close = Zamknij adieu
page-go-on = Dalej

## Nagłówki i to, co stoi pod nimi

page-opening = adieu się otwiera
page-home = Z czego chcesz zrezygnować?
    .lead = Odpowiadasz na kilka pytań, czytasz pismo i decydujesz, jak je wysłać. Możesz przerwać w każdej chwili: wpisane dane pozostaną na tym komputerze.
page-locked = Ta strona jest zablokowana
    .fix = Uruchom adieu ponownie albo otwórz link, który pokazuje. Link otwiera stronę tylko w jednej przeglądarce, tylko raz i tylko w ciągu minuty.
page-link-used = Ten link już nie działa
    .fix = Link działa raz i przez minutę. Uruchom adieu ponownie: otworzy tę stronę z nowym linkiem.
page-closed = adieu jest zamknięte
    .fix = Możesz zamknąć tę kartę. Zaczęte pisma są zachowane: uruchom adieu ponownie, aby kontynuować.
page-closing = adieu zamknie się, gdy tylko pismo wyjdzie
    .fix = Do tego czasu nie wyłączaj komputera. Uruchom adieu ponownie, aby zobaczyć w części Pisma, co się z nim stało.
page-not-found = Nie ma takiej strony
    .fix = Wróć do pierwszej strony.
page-form-too-large = Formularz jest za długi
    .fix = Wróć, skróć długie teksty i wyślij formularz ponownie.
page-form-stale = Ta strona pochodzi z wcześniejszego uruchomienia adieu
    .fix = Wróć w przeglądarce, skopiuj wpisane dane i otwórz stronę na nowo.
page-form-broken = Nie udało się odczytać tego, co wysłano
    .fix = Wróć w przeglądarce, skopiuj wpisane dane, odśwież stronę i wyślij formularz jeszcze raz.
page-fault = adieu popełniło błąd
    .fix = Wróć w przeglądarce i spróbuj ponownie. Jeśli miało wyjść pismo, najpierw sprawdź w części Pisma, czy wyszło.
page-letter-gone = Tego pisma już tu nie ma
    .fix = Zostało wyrzucone albo wyszło, być może z innej karty. Sprawdź w części Pisma.
page-failed = Nie udało się
page-typed = Wpisane dane
page-again = Spróbuj ponownie
    .lead = Wpisane dane są zachowane na tej stronie. Napraw to, o czym mowa wyżej, i naciśnij przycisk.

## To, do czego odnosi się komunikat. $label to nazwa pola.

page-label = „{ $label }”
page-label-given = „{ $label }: { $given }”
# Wiersz poleceń ma opcję, której strona nie ma.
page-option-elsewhere = --{ $option } (w wierszu poleceń)
page-option-allow = przycisk „{ page-allow }”
page-option-confirm = przycisk pod „{ page-confirm }”
page-command-find = wyszukiwanie w kroku „{ page-step-aim }”
page-command-journal = strona „{ page-journal }”
page-command-settings = strona „{ page-settings }”
page-command-elsewhere = polecenie adieu { $command }

## Zaczęte pisma

page-unfinished = Zaczęte pisma
    .lead = Pozostają na tym komputerze przez 30 dni.
# $kind to rodzaj pisma; $day to dzień ostatniej zmiany.
page-unfinished-about = { $kind }, { $day }
page-unfinished-nobody = Jeszcze bez dostawcy
page-discard = Wyrzuć
page-discard-letter = Wyrzuć pismo (dostawca: { $name })
page-too-many-letters = liczba pism: już { $most }
page-letter-not-kept = Wpisanych danych nie udało się zachować w { $path }: { $source }
    .fix = wyrzuć niepotrzebne pisma albo zrób miejsce na dysku

## Kroki pisma

page-steps = Kroki
page-step-aim = Co i do kogo
page-step-details = Twoje dane
page-step-letter = Przeczytaj pismo
page-step-send = Sposób wysłania

## Krok 1

page-aim = Z czego chcesz zrezygnować i u jakiego dostawcy?
page-kind = Co chcesz zrobić?
page-kind-stop-renewal = Wyłączyć automatyczne odnawianie
    .more = Numer i środki pozostają, aż wygasną. Żadne opłaty nie będą już pobierane.
page-kind-terminate = Wypowiedzieć umowę
    .more = Na wybrany dzień albo jak najszybciej. Wraz z usługą przepada numer telefonu.
page-kind-terminate-for-cause = Zakończyć umowę wcześniej, z ważnego powodu
    .more = Cena wzrosła, usługa jest zła, przeprowadzasz się albo ktoś zmarł.
page-kind-withdraw = Zrezygnować z niedawnego zamówienia (odstąpienie)
    .more = W ciągu 14 dni, w UE i Wielkiej Brytanii. Bez podawania powodu, ze zwrotem pieniędzy.
page-kind-follow-up = Przypomnieć o piśmie
    .more = Pismo zostało wysłane i nikt nie odpowiedział.
page-kind-escalate = Napisać ostatni raz przed skargą
    .more = Potem zwracasz się do instytucji rozstrzygającej spory lub regulatora.
page-whom = Z kim masz umowę?
page-find = Dostawca
    .hint = Nazwa, strona internetowa albo kraj
page-look = Szukaj
page-companies = Dostawcy
page-found = { $count ->
        [one] Znaleziono 1 dostawcę. Wybierz go poniżej.
        [few] Znaleziono { $count } dostawców. Wybierz jednego poniżej.
       *[other] Znaleziono { $count } dostawców. Wybierz jednego poniżej.
    }
page-found-nothing = { $what }. „{ page-another }”: { page-another.more }
page-found-place = { $country } · { $sector }
page-trust-a = Adres ze strony dostawcy
page-trust-old = Adres ze strony dostawcy, sprawdzony dawno temu
page-trust-b = Adres ze strony osoby trzeciej
page-trust-c = Adres niepotwierdzony: trzeba będzie go sprawdzić
page-trust-own = Adres z twojej karty dostawcy
page-trust-none = Nie znamy adresu e-mail do wypowiedzeń. Pokażemy inne sposoby.
page-another = Inny dostawca
    .more = Podaj nazwę i adres e-mail dostawcy, z umowy albo z jego strony internetowej.
page-another-give = Nazwa i adres innego dostawcy
page-print-instead = Nie znam adresu e-mail: wolę pismo do wydruku
page-before = Zanim zaczniesz
page-before-number = Miej pod ręką ostatni rachunek albo potwierdzenie. Wystarczy jeden numer: zamówienia, klienta albo umowy.
page-before-no-card = Nie potrzeba dokumentu tożsamości, hasła ani numeru karty. Jeśli przez pomyłkę znajdzie się w danych, pojawi się ostrzeżenie przed wysłaniem.

## Dostawca, który nie przyjmuje wypowiedzeń e-mailem. $name to jego nazwa.

page-ways = { $name }: nie jest znany adres e-mail do wypowiedzeń
page-ways-lead = Oto znane sposoby, najszybszy pierwszy:
page-no-way-known = Nie znamy innego sposobu. Zajrzyj na stronę dostawcy lub do umowy albo wyślij pismo pocztą.
page-ways-keep = Zachowaj potwierdzenie albo zrób zrzut ekranu.
page-print-way = Pismo do wydruku
page-way-print = Adres pocztowy jest znany. Odpowiadasz na te same pytania, drukujesz pismo, podpisujesz je i wysyłasz pocztą.
page-way-print-elsewhere = Adres pocztowy jest w umowie albo na stronie internetowej. Odpowiadasz na te same pytania, drukujesz pismo, podpisujesz je i wysyłasz pocztą.
page-print-write = Napisz pismo do wydruku
page-know-address = Znam adres e-mail
page-way-address = Z umowy, z rachunku albo ze strony dostawcy
page-another-company = Inny dostawca

## The country, and the number

page-country = W jakim kraju zawarto umowę?
    .lead = Zależy od tego język pisma i właściwe prawo. Jeśli tego nie wiesz, zostaw pole puste.
page-number = Czy chcesz zachować numer telefonu?
    .lead = Przepada razem z umową i żadne późniejsze pismo go nie przywróci.
    .yes = Tak, powiedz jak
    .no = Nie, może przepaść
page-number-kept = Najpierw zachowaj numer
    .lead = W kraju, w którym zawarto umowę, robi się to tak:
    .begun = Wpisane dane są zachowane. Wróć, gdy numer będzie już u nowego dostawcy albo gdy może przepaść.
    .other = Wybierz coś innego

## Krok 2

page-details = Twoje dane
    .lead = Tylko to, co ma się znaleźć w piśmie. Wszystko bez dopisku „opcjonalnie” jest potrzebne.
page-part-person = Kto pisze?
page-part-contract = Która umowa?
page-part-contract-lead = Podaj co najmniej jeden numer, żeby dostawca znalazł umowę.
page-part-grounds = Fakty
page-part-words = Czy chcesz coś dodać?
page-part-besides = O co jeszcze można poprosić
page-optional = (opcjonalnie)
page-day = Dzień
page-month-label = Miesiąc
page-year = Rok
page-months = styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień
page-months-short = sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
page-month = { $number } – { $name }
page-to-letter = Dalej do pisma
page-later = Zachowaj na później

## Co się nie zgadza. $about to pole lub rzecz, $what to, co się w nim nie zgadza.

page-problems = Trzeba jeszcze coś poprawić
page-problems-count = { $problems ->
        [one] 1 problem: { $title }
        [few] { $problems } problemy: { $title }
       *[other] { $problems } problemów: { $title }
    }
page-problem = { $about }: { $what }
page-whom-missing = wybierz dostawcę
page-field-missing = wypełnij to pole
page-take = Użyj: { $value }
page-allow = Fałszywy alarm: zostaw
page-sensitive = Usuń to: e-mail może zostać przeczytany po drodze. Dopóki nie zdecydujesz, ten tekst nie jest zapisywany na dysku.

## Krok 3

page-letter = Przeczytaj pismo
page-letter-one = To jest pismo do dostawcy { $name }. Trafi do niego dokładnie w tej postaci.
page-letter-two = Najpierw pismo w języku, który czyta dostawca { $name } ({ $language }): trafi do niego dokładnie w tej postaci. Dalej to samo w twoim języku, do przeczytania: ta wersja nie zostanie wysłana.
page-sheet-sent = Pismo
page-is-sent = zostanie wysłane
page-is-printed = zostanie wydrukowane
page-sheet-yours = To samo dla ciebie
page-is-not-sent = nie zostanie wysłane
page-to-know = Warto wiedzieć
page-to-whom = Adresat
page-to = Do
page-by-post = { $name }, pocztą
page-domain-reads = Adres brzmi
page-known-from = Skąd ten adres
page-from = Od
page-your-data = Twoje dane w piśmie
    .lead = To, co w piśmie wyróżniono kolorem, dotyczy ciebie. Oto wszystkie te dane:
page-dates = Terminy
page-passed = Ten dzień minął.
page-how-written = Język i dokument
page-letter-language = Język pisma
page-letter-courtesy = Tłumaczenie pod pismem
    .hint = Również zostanie wysłane, oznaczone jako niewiążące.
    .none = Bez tłumaczenia
page-letter-document = Załącz pismo także jako PDF
page-apply = Zastosuj
page-other-ways = Inne sposoby
page-letter-right = Pismo się zgadza: dalej
page-letter-change = Zmień pismo

## Krok 4

page-send = Jak wysłać pismo?
    .lead = Wybierz sposób. Nic nie zostanie wysłane bez twojej zgody.
page-check = Sprawdź jeszcze raz
page-change = Zmień
page-enclosed = Załączniki
page-enclosed-file = { $name } ({ $size })
page-confirm = Czy ten adres jest właściwy?
    .how = Otwórz stronę dostawcy albo umowę i porównaj adres litera po literze.
page-confirm-button = Porównane: adres { $address } jest właściwy
page-way-file = Jako wersja robocza w pliku
    .more = Plik otwiera się jako nowa wiadomość w programie Thunderbird, Outlook lub Apple Mail, wszystko jest na miejscu. Przeczytaj ją jeszcze raz i naciśnij tam „Wyślij”.
    .button = Zapisz wersję roboczą
page-way-link = W programie pocztowym albo w poczcie w przeglądarce
    .more = Otwiera się nowa wiadomość z adresem, tematem i treścią. Sprawdź, czy wychodzi z właściwego adresu i czy tekst jest cały.
    .button = Otwórz nową wiadomość
page-link-without-document = Plik PDF nie zostanie w ten sposób wysłany: pismo jest bez niego kompletne.
page-link-too-long = Ten sposób się nie nadaje: pismo jest za długie albo ma załączniki. Użyj wersji roboczej.
page-way-paper = Na papierze
    .button = Zapisz pismo do wydruku
page-postal = Adres pocztowy dostawcy
    .hint = Nazwa i adres, każde w osobnym wierszu: wtedy widać je w okienku koperty
page-way-calendar = W kalendarzu
    .more = Terminy tego pisma z przypomnieniami, do kalendarza w telefonie albo komputerze.
    .button = Zapisz terminy
page-quicker = Szybszy sposób
page-after = Co dalej
    .sent = Wyślij pismo w programie pocztowym.
    .keep = Zachowaj kopię w folderze „Wysłane”, aż przyjdzie potwierdzenie.
    .wait = Jeśli do podanego dnia nie przyjdzie odpowiedź, wyślij przypomnienie: „{ page-new }”, potem „{ page-kind-follow-up }”.
    .discard = Gdy pismo zostanie wysłane, możesz wyrzucić to, co jest tu o nim zapisane.
page-to-first = Wróć do pierwszej strony

## Załączniki

page-files = Załączniki
    .lead = Zawiadomienie o cenie, dowód przeprowadzki, akt zgonu: obrazy i pliki PDF, razem do 10 MB. Bez dokumentów tożsamości.
page-files-none = Nie ma załączników.
page-file = Plik z tego komputera
page-file-add = Dodaj plik
page-file-remove = Usuń
page-file-remove-named = Usuń { $name }
page-files-change = Dodaj lub usuń załączniki
page-files-done = Wróć do pisma
page-upload-too-large = Plik jest za duży
    .fix = Wróć i wybierz plik o wielkości najwyżej { $most } MB.

## Leaving from here

page-way-send = Bezpośrednio stąd
    .more = adieu przekazuje pismo twojemu serwisowi pocztowemu i zachowuje potwierdzenie. Pismo zostanie wysłane tylko raz: ani dwukrotne naciśnięcie, ani cofnięcie się, ani odświeżenie strony nie wyśle go ponownie.
    .button = Wyślij pismo teraz
page-way-drafts = Umieść w moich wersjach roboczych
    .more = Z wersji roboczych wysyłasz je samodzielnie z programu pocztowego, po ponownym przeczytaniu.
page-draft-saved = Wersja robocza
    .lead = Plik otworzy się w programie pocztowym jako nowa wiadomość. Przeczytaj ją tam jeszcze raz i naciśnij „Wyślij”.
page-draft-made = Wersja robocza to wpis { $entry } na liście pism
    .lead = Po wysłaniu jej z programu pocztowego zaznacz to tutaj: od tej chwili adieu śledzi odpowiedzi i terminy.
    .sent = Została wysłana
    .not-sent = Nie zostanie wysłana
    .day = Została wysłana innego dnia
page-earlier = To pismo zostało już wcześniej napisane
page-mailbox = Skrzynka
page-account-other = Pismo jest od { $email }, a ta skrzynka nie jest skonfigurowana
    .more = Skonfigurowano: { $known }. Skonfiguruj także tę skrzynkę albo zmień swój adres w piśmie.
page-account-none = adieu nie zna jeszcze twojej skrzynki
    .more = W większości serwisów wystarczy adres e-mail. Pytanie o hasło pojawi się, gdy będzie potrzebne.
page-account-add = Skonfiguruj skrzynkę
page-password = Hasło użytkownika { $username }
page-password-hint = Służy do tego logowania i nie jest przechowywane.
page-password-missing = nie podano hasła
    .fix = wróć i wpisz je
page-letter-changed = To, co zostałoby wysłane, nie jest już tym, co pokazano. Przeczytaj pismo jeszcze raz.
page-sending = Pismo jest w drodze do twojego serwisu pocztowego
    .lead = Nie trzeba już niczego naciskać.
page-working = Ta strona odświeży się sama.
page-look-now = Sprawdź teraz
page-subject = Temat
page-receipt = Potwierdzenie
page-sent = Pismo zostało wysłane
page-sent-lead = Serwis pocztowy je przyjął. Nie znaczy to jeszcze, że dostawca { $name } się zgadza: poczekaj na potwierdzenie.
page-in-drafts = Pismo jest w wersjach roboczych
page-in-drafts-lead = Otwórz folder { $folder } w programie pocztowym, przeczytaj pismo jeszcze raz i naciśnij tam „Wyślij”.
page-no-folder-known = W którym folderze są twoje wersje robocze?
    .lead = Niczego jeszcze nie zapisano. Wybierz folder i naciśnij przycisk ponownie.
page-gone-before = To pismo zostało już wysłane
    .lead = Takie samo pismo jest wśród wysłanych albo jest właśnie wysyłane. Tym razem niczego nie wysłano.
page-in-doubt = Nie wiadomo, czy pismo zostało wysłane
    .lead = Połączenie zostało przerwane, zanim serwis pocztowy odpowiedział. Nie wysyłaj pisma ponownie, dopóki tego nie ustalisz.
page-doubt = Co udało się ustalić?
page-login-refused = Serwis pocztowy odrzucił logowanie
page-send-refused = Serwis pocztowy odrzucił pismo
page-send-later = Serwis pocztowy nie przyjmuje teraz pisma
page-send-unreachable = Nie można połączyć się z serwisem pocztowym
page-not-sent = Pismo nie zostało wysłane
page-back-to-send = Wróć do pisma
page-see-journal = Zobacz wśród pism

## Letters that were sent

page-journal = Pisma
page-letters = Wszystkie pisma
page-journal-empty = Nie wysłano stąd jeszcze żadnego pisma.
page-older = Starsze pisma
page-due = Do zrobienia
page-due-nothing = Dziś nie masz nic do zrobienia.
page-due-more = Jest tego więcej: reszta pojawi się, gdy część z tego zostanie załatwiona.
page-due-since = Do zrobienia od { $day }{ $late }
page-thread = Co się wydarzyło
page-write-next = Napisz następne pismo
page-look-for-answers = Poszukaj odpowiedzi
    .more = adieu szuka w twojej skrzynce odpowiedzi na pisma. Niczego tam nie zmienia.
page-looked = Wynik wyszukiwania
page-found-message = Wiadomość, która przyszła
    .more = Widać tu sam tekst. Linki i obrazy z wiadomości nie są otwierane.
page-found-other = Dotyczy czegoś innego
page-mark = Co stało się z tym pismem?
    .sent = Zostało wysłane
    .not-sent = Nie zostało wysłane
    .answered = Przyszła odpowiedź
    .confirmed = Dostawca potwierdził
    .refused = Dostawca odmówił
    .closed = Sprawa jest zamknięta
page-mark-end = Ostatni dzień umowy
page-mark-sent-on = Dzień wysłania
    .hint = Jeśli to dzisiaj, zostaw pole puste
page-mark-note = Twoja notatka
page-mark-file = Odpowiedź jako plik
    .hint = Wiadomość, zeskanowane pismo lub zdjęcie, najwyżej 25 MB. Jest przechowywana razem z dowodami.
# The last day of the contract, as the company has it.
page-marked-end = Umowa kończy się { $day }.
page-mark-save = Zapisz
page-evidence = Dowody
    .more = Pismo w postaci, w jakiej je wysłano, odpowiedzi, potwierdzenia i suma kontrolna (SHA-256) każdego z nich.
    .button = Zapisz dowody (.zip)
page-message = Zapisz wiadomość
page-forget = Usuń
    .more = Pismo i jego dowody zostaną usunięte na zawsze.
    .sure = Dowody nie są mi już potrzebne
    .button = Usuń

## Settings

page-settings = Ustawienia
page-keep = Zachować to do następnych pism?
    .more = Dane są przechowywane w pliku konfiguracyjnym na tym komputerze i widoczne w „{ page-settings }”.
    .button = Zachowaj
    .kept = Zachowano. Nowe pisma zaczynają się od tych danych.
page-profile = Twoje dane osobowe
    .lead = Nowe pisma zaczynają się od tych danych. Są przechowywane w pliku konfiguracyjnym na tym komputerze.
    .none = Nie zapisano jeszcze żadnych danych.
    .change = Zmień moje dane
    .save = Zapisz
page-accounts = Twoje skrzynki
page-account-host = Serwer poczty wychodzącej (SMTP)
    .hint = Podaje go serwis pocztowy, na przykład smtp.example.org
page-account-keyring = Przechowaj hasło
    .yes = Przechowaj je w systemowym pęku kluczy tego komputera
    .password = Hasło
page-account-test = Wypróbuj logowanie
page-account-test-named = Wypróbuj logowanie { $email }
page-account-trying = Trwa próba logowania
page-account-works = Logowanie działa. Niczego nie wysłano.
page-account-remove = Usuń
page-account-remove-named = Usuń { $email }
page-leaves = Co opuszcza twój komputer
    .letter = Pismo, gdy je wysyłasz: do serwisu pocztowego, a przez niego do dostawcy. Hasło trafia tylko do serwisu pocztowego.
    .nothing = Nic więcej: żadna firma, żaden serwis ani nawet twórcy adieu nie dowiadują się, co tu robisz.

## Help

page-of-help = Pomoc
    .lead = Co robi adieu, co opuszcza komputer i co zrobić w razie wątpliwości.
page-help-does = Co robi adieu
    .letter = Pisze pismo, które kończy umowę, w języku, który czyta dostawca; daje ci je jako wersję roboczą albo wysyła z twojej skrzynki, a terminy i dowody przechowuje.
    .law = Nie udziela porad prawnych. Jeśli wiele od tego zależy, warto przedtem zapytać rzecznika konsumentów lub prawnika.
page-help-answers = Po naciśnięciu „{ page-look-for-answers }” adieu szuka w twoim serwisie pocztowym wiadomości dotyczących twoich pism i niczego tam nie zmienia.
page-help-kept = Gdzie wszystko jest przechowywane
# $path is a folder or a file.
page-help-kept-letters = Rozpoczęte pisma przez 30 dni oraz pisma wysłane i wersje robocze z dowodami: w { $path }, tylko dla ciebie.
page-help-kept-details = Dane osobowe, skrzynki i język: w { $path }. Nie ma tam żadnego hasła.
page-help-kept-browser = W przeglądarce nic nie jest przechowywane.
page-help-doubt = W razie wątpliwości
    .sent = Jeśli nie wiadomo, czy pismo zostało wysłane, poszukaj w skrzynce odbiorczej kopii do siebie, odpowiedzi albo zwrotu lub zapytaj dostawcę; pusty folder „Wysłane” niczego nie dowodzi. Potem zaznacz na stronie pisma, co udało się ustalić. adieu nigdy samo nie wysyła pisma po raz drugi.
    .address = Jeśli adres wygląda na błędny, porównaj go z umową lub stroną dostawcy. Pismo zawsze można wydrukować i wysłać pocztą.
    .typed = Jeśli coś wpisano błędnie, wróć i popraw to: nic nie zostanie wysłane bez twojej zgody.
page-help-end = Jak zakończyć
    .close = Naciśnij „{ page-close }” na końcu strony. adieu zamyka się też samo pół godziny po ostatnim otwarciu strony, nigdy w trakcie wysyłania pisma.
    .remove = Rozpoczęte pismo wyrzuca się na pierwszej stronie, wysłane usuwa się na jego własnej stronie. Aby usunąć wszystko, zamknij adieu i skasuj foldery i pliki wymienione powyżej.
