### Słowa, które stoją w wielu zdaniach: pola, rodzaje pism, stany, listy, błędy systemu.

list = { $items }
list-comma = { $before }, { $after }
list-and = { $before } i { $after }
list-or = { $before } lub { $after }
list-sentences = { $before } { $after }
list-clauses = { $before }; { $after }
list-lines =
    { $before }
    - { $after }

## Błędy systemu

io-not-found = nie znaleziono ({ $system })
io-permission-denied = brak uprawnień ({ $system })
io-already-exists = już istnieje ({ $system })
io-storage-full = brak miejsca na dysku ({ $system })
io-read-only = nośnik jest tylko do odczytu ({ $system })
io-is-a-directory = to folder, a nie plik ({ $system })
io-not-a-directory = to nie jest folder ({ $system })
io-connection-refused = połączenie odrzucone ({ $system })
io-connection-reset = połączenie przerwane ({ $system })
io-timed-out = brak odpowiedzi w wyznaczonym czasie ({ $system })
io-network-unreachable = sieć jest niedostępna ({ $system })
io-host-unreachable = serwer jest niedostępny ({ $system })
io-other = { $system }

## Jak daleko zaszło pismo

state-composed = napisane
    .meaning = zapisane, niewysłane
state-drafted = wersja robocza
    .meaning = wersja robocza; tylko ty i twoja skrzynka wiecie, czy została wysłana
state-sending = w trakcie wysyłania
    .meaning = w drodze do serwera poczty
state-accepted = przyjęte
    .meaning = serwer poczty je przyjął; to jeszcze nie jest odpowiedź dostawcy
state-sent-by-hand = wysłane
    .meaning = wysłane z własnego programu pocztowego; to jeszcze nie jest odpowiedź dostawcy
state-not-sent-by-hand = niewysłane
    .meaning = wersja robocza nie została wysłana
state-deferred = odłożone
    .meaning = niewysłane; to samo polecenie spróbuje ponownie
state-refused = niewysłane
    .meaning = nie dało się go przekazać serwerowi poczty
state-refused-login = niewysłane (logowanie)
    .meaning = serwer poczty odrzucił logowanie; samo pismo jest w porządku
state-refused-server = odrzucone przez serwer poczty
    .meaning = niewysłane; kolejna próba niczego nie zmieni
state-waiting = oczekuje na odpowiedź
state-in-doubt = niepewne
    .meaning = nie wiadomo, czy zostało wysłane

## Pola wniosku: nazwa w środku zdania, pytanie o wartość i co należy tam wpisać

field-kind = rodzaj pisma
    .short = stop-renewal, terminate, withdraw, …
    .prompt = Rodzaj pisma
    .help = Czego ma żądać pismo: stop-renewal, terminate, terminate-for-cause, withdraw, follow-up lub escalate
field-cause = powód wypowiedzenia
    .prompt = Powód wypowiedzenia
    .help = Ważny powód wypowiedzenia: price-change, quality, move, death lub other
    .hint = Jaki jest powód
field-cause_on = dzień zdarzenia
    .prompt = Dzień zdarzenia
    .help = Dzień wejścia zmiany w życie, początku usterki, przeprowadzki lub śmierci, w postaci RRRR-MM-DD (terminate-for-cause)
    .hint = Dzień wejścia zmiany w życie, początku usterki, przeprowadzki lub śmierci
field-provider = dostawca
    .short = identyfikator dostawcy w katalogu
    .prompt = Dostawca
    .help = Identyfikator dostawcy w katalogu dostawców
field-to = adres e-mail dostawcy
    .short = jego adres, jeśli nie ma go w katalogu
    .prompt = Adres e-mail dostawcy
    .help = Adres, na który trafi pismo, jeśli w katalogu go brak albo inny jest lepszy
field-provider_name = nazwa dostawcy
    .prompt = Nazwa dostawcy
    .help = Nazwa dostawcy w takim brzmieniu, w jakim ma się znaleźć w piśmie
field-country = kraj dostawcy
    .prompt = Kraj dostawcy
    .help = Kraj, którego prawu podlega umowa, podany dwiema literami
    .hint = Kraj, którego prawu podlega umowa
field-told_on = dzień powiadomienia o zmianie
    .prompt = Dzień powiadomienia o zmianie
    .help = Dzień, w którym powiadomiono cię o zmianie ceny lub warunków, w postaci RRRR-MM-DD (terminate-for-cause)
    .hint = Dzień, w którym powiadomiono cię o zmianie ceny lub warunków
field-new_place = nowe miejsce zamieszkania
    .prompt = Nowe miejsce zamieszkania
    .help = Miejscowość lub adres, dokąd się przeprowadzasz (terminate-for-cause, powód move)
    .hint = Miejscowość lub adres, dokąd się przeprowadzasz
field-not_served = brak usługi w tym miejscu
    .prompt = Brak usługi w tym miejscu
    .help = Napisz w piśmie, że dostawca nie świadczy usługi w nowym miejscu
field-reported_on = dzień zgłoszenia usterki
    .prompt = Dzień zgłoszenia usterki
    .help = Dzień zgłoszenia usterki dostawcy, w postaci RRRR-MM-DD (terminate-for-cause, powód quality)
    .hint = Dzień zgłoszenia usterki dostawcy
field-remedy_by = ostatni dzień wyznaczonego terminu
    .prompt = Ostatni dzień wyznaczonego terminu
    .help = Ostatni dzień, który dostawca miał na usunięcie usterki, w postaci RRRR-MM-DD (terminate-for-cause, powód quality)
    .hint = Ostatni dzień, który dostawca miał na usunięcie usterki
field-name = twoje imię i nazwisko
    .prompt = Twoje imię i nazwisko
    .help = Twoje imię i nazwisko, tak jak w umowie
field-email = twój adres e-mail
    .prompt = Twój adres e-mail
    .help = Twój własny adres: z niego zostanie wysłane pismo i na niego przyjdzie odpowiedź
field-phone = twój telefon kontaktowy
    .prompt = Twój telefon kontaktowy
    .help = Numer, pod którym można się z tobą skontaktować, z + i numerem kierunkowym kraju
field-address = twój adres pocztowy
    .short = twój adres pocztowy; osobna opcja na każdy wiersz
    .prompt = Twój adres pocztowy
    .help = Twój adres pocztowy; podaj tę opcję raz na każdy wiersz adresu
    .hint = Ulica, kod pocztowy i miejscowość, każde w osobnym wierszu
field-holder = osoba, na którą zawarto umowę
    .prompt = Osoba, na którą zawarto umowę
    .help = Imię i nazwisko lub nazwa, na którą zawarto umowę, jeśli to nie ty: zmarły krewny, twoja firma
field-capacity = twoja rola
    .prompt = Twoja rola
    .help = Kim jesteś dla osoby, na którą zawarto umowę: heir, executor, spouse albo other po śmierci, attorney z pełnomocnictwem
    .hint = Kim jesteś dla osoby, na którą zawarto umowę
field-product = taryfa, towar lub usługa
    .prompt = Taryfa, towar lub usługa
    .help = Czego dotyczy umowa: taryfa, towar lub usługa
field-order_number = numer zamówienia
    .prompt = Numer zamówienia
    .help = Numer zamówienia, tak jak w potwierdzeniu
field-customer_number = numer klienta
    .prompt = Numer klienta
    .help = Numer klienta lub numer konta klienta
field-contract_number = numer umowy
    .prompt = Numer umowy
    .help = Numer umowy
field-line = numer telefonu objęty umową
    .prompt = Numer telefonu objęty umową
    .help = Numer telefonu, którego dotyczy umowa, z + i numerem kierunkowym kraju
field-iccid = numer karty SIM
    .prompt = Numer karty SIM
    .help = Numer wydrukowany na karcie SIM (ICCID)
field-identity_number = numer identyfikacyjny
    .prompt = Numer identyfikacyjny
    .help = DNI, NIE, NIF, codice fiscale lub PESEL osoby, na którą zawarto umowę; tylko gdy dostawca tego żąda
field-ordered_on = dzień zamówienia
    .prompt = Dzień zamówienia
    .help = Dzień zawarcia umowy lub zamówienia towaru, w postaci RRRR-MM-DD (withdraw)
    .hint = Dzień zawarcia umowy lub zamówienia towaru
field-received_on = dzień odbioru
    .prompt = Dzień odbioru
    .help = Dzień otrzymania towaru, w postaci RRRR-MM-DD (withdraw)
    .hint = Dzień otrzymania towaru
field-started_on = dzień rozpoczęcia umowy
    .prompt = Dzień rozpoczęcia umowy
    .help = Dzień, w którym umowa zaczęła obowiązywać, w postaci RRRR-MM-DD: zależą od niego niektóre okresy wypowiedzenia
    .hint = Dzień, w którym umowa zaczęła obowiązywać: zależą od niego niektóre okresy wypowiedzenia
field-end_of_term = ostatni dzień minimalnego okresu umowy
    .prompt = Ostatni dzień minimalnego okresu umowy
    .help = Ostatni dzień minimalnego lub bieżącego okresu umowy, w postaci RRRR-MM-DD
    .hint = Ostatni dzień minimalnego lub bieżącego okresu umowy
field-notice = okres wypowiedzenia
    .prompt = Okres wypowiedzenia
    .help = Okres wypowiedzenia zapisany w umowie: ma pierwszeństwo przed tym, co mówi ustawa
field-sector = branża
    .prompt = Branża
    .help = Branża dostawcy, jeśli nie podaje jej karta dostawcy: mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club lub other
    .hint = Branża dostawcy: zależą od niej terminy
field-iban = IBAN
    .prompt = IBAN
    .help = Rachunek, z którego dostawca pobiera opłaty; w piśmie znajdą się tylko cztery ostatnie znaki
field-renews_on = dzień następnego pobrania opłaty
    .prompt = Dzień następnego pobrania opłaty
    .help = Dzień następnego odnowienia lub pobrania opłaty, w postaci RRRR-MM-DD
    .hint = Dzień następnego odnowienia lub pobrania opłaty
field-end_on = dzień, w którym umowa ma się zakończyć
    .prompt = Dzień, w którym umowa ma się zakończyć
    .help = Dzień, w którym umowa ma się zakończyć, w postaci RRRR-MM-DD (terminate)
    .hint = Dzień, w którym umowa ma się zakończyć
field-accept_charge = jak najwcześniej, nawet za opłatą
    .prompt = Jak najwcześniej, nawet za opłatą
    .help = Poproś o najwcześniejszy termin, nawet jeśli wcześniejsze zakończenie kosztuje (terminate, terminate-for-cause)
    .hint = Poproś o najwcześniejszy termin, nawet jeśli wcześniejsze zakończenie kosztuje
field-reason = uzasadnienie
    .prompt = Uzasadnienie
    .help = Dlaczego, w jednym lub dwóch zdaniach; nikt nie musi tego podawać
field-first_sent_on = dzień wysłania pierwszego pisma
    .prompt = Dzień wysłania pierwszego pisma
    .help = Dzień wysłania pisma, które pozostało bez odpowiedzi, w postaci RRRR-MM-DD (follow-up, escalate)
    .hint = Dzień wysłania pisma, które pozostało bez odpowiedzi
field-first_subject = temat pierwszego pisma
    .prompt = Temat pierwszego pisma
    .help = Temat pisma, które pozostało bez odpowiedzi (follow-up, escalate)
    .hint = Temat pisma, które pozostało bez odpowiedzi
field-first_message_id = Message-ID pierwszego pisma
    .prompt = Message-ID pierwszego pisma
    .help = Message-ID tego pisma, z jego nagłówków
field-authority = instytucja rozstrzygająca spory lub regulator
    .prompt = Instytucja rozstrzygająca spory lub regulator
    .help = Instytucja, do której trafi skarga (escalate); domyślnie: znana dla umów telekomunikacyjnych w niektórych krajach
    .hint = Instytucja, do której trafi skarga; domyślnie: znana dla umów telekomunikacyjnych w niektórych krajach
field-confirm_by = termin potwierdzenia
    .prompt = Termin potwierdzenia
    .help = Dzień, do którego pismo prosi o odpowiedź, w postaci RRRR-MM-DD; domyślnie: obliczany
    .hint = Dzień, do którego pismo prosi o odpowiedź; puste pole: zostanie obliczony
field-revoke_mandate = cofnięcie zgody na polecenie zapłaty
    .prompt = Cofnięcie zgody na polecenie zapłaty
    .help = Cofnij także zgodę na polecenie zapłaty na czas po zakończeniu umowy
field-no_winback = bez telefonów z ofertami
    .prompt = Bez telefonów z ofertami
    .help = Poproś także, aby nie dzwoniono z ofertami zachęcającymi do pozostania
field-language = język
    .prompt = Język
    .help = Język pisma, na przykład en, de lub zh; domyślnie: język dostawcy
field-courtesy = tłumaczenie informacyjne
    .prompt = Tłumaczenie informacyjne
    .help = Dodaj pod pismem tłumaczenie na ten język, oznaczone jako niewiążące
field-document = dokument
    .prompt = Dokument
    .help = Załącz pismo także jako dokument: pdf lub none
field-attach = załączniki
    .prompt = Załączniki
    .help = Plik załączany jako dowód; podaj tę opcję raz na każdy plik
## Rodzaje pism. Nazwę wpisuje się w pliku wniosku i nie zmienia się ona; obok stoi jej znaczenie.

step-stop-renewal = stop-renewal
    .name = wyłączenie odnawiania
    .meaning = wyłączyć automatyczne odnawianie; numer działa, aż wygaśnie
step-terminate = terminate
    .name = wypowiedzenie
    .meaning = wypowiedzieć umowę, na określony dzień lub jak najszybciej
step-terminate-for-cause = terminate-for-cause
    .name = wypowiedzenie z ważnego powodu
    .meaning = zakończyć ją wcześniej: zmiana ceny, zła jakość usługi, przeprowadzka, śmierć lub inny powód
step-withdraw = withdraw
    .name = odstąpienie
    .meaning = odstąpić od nowej umowy w ciągu 14 dni; bez podawania powodu, ze zwrotem pieniędzy
step-follow-up = follow-up
    .name = przypomnienie
    .meaning = przypomnieć o piśmie, na które nikt nie odpowiedział
step-escalate = escalate
    .name = ostatnie pismo przed skargą
    .meaning = ostatnie pismo przed skargą do instytucji rozstrzygającej spory lub regulatora

## Powody wypowiedzenia. Nazwę wpisuje się w pliku wniosku i nie zmienia się ona.

cause-price-change = price-change
cause-change-of-terms = change-of-terms
cause-move = move
cause-missing-reminder = missing-reminder
cause-quality = quality
cause-death = death
cause-other = other
capacity-heir = heir
capacity-executor = executor
capacity-spouse = spouse
capacity-attorney = attorney
capacity-other = other

## Branże. Nazwę wpisuje się w pliku wniosku i nie zmienia się ona.

sector-mobile = telefonia komórkowa
sector-telecom = telefon stacjonarny i internet
sector-pay-tv = płatna telewizja
sector-digital = usługi cyfrowe
sector-energy = energia
sector-insurance = ubezpieczenia
sector-finance = banki i karty
sector-fitness = fitness
sector-press = prasa
sector-transport = transport
sector-club = stowarzyszenia
sector-other = inne

## Ile warte jest źródło. Litera stoi na karcie dostawcy.

confidence-a = wiarygodność A: strona dostawcy lub urzędowa
confidence-b = wiarygodność B: strona osoby trzeciej
confidence-c = wiarygodność C: niesprawdzone

## Języki pism

language-cs = czeski
language-ar = arabski
language-da = duński
language-de = niemiecki
language-de-at = niemiecki (Austria)
language-de-ch = niemiecki (Szwajcaria)
language-el = grecki
language-en-gb = angielski
language-en-ie = angielski (Irlandia)
language-en-us = angielski (Stany Zjednoczone)
language-es = hiszpański
language-fi = fiński
language-fr = francuski
language-hu = węgierski
language-fr-be = francuski (Belgia)
language-fr-ch = francuski (Szwajcaria)
language-it = włoski
language-nb = norweski
language-it-ch = włoski (Szwajcaria)
language-nl = niderlandzki
language-nl-be = niderlandzki (Belgia)
language-pl = polski
language-pt-pt = portugalski
language-sv = szwedzki
language-ro = rumuński
language-tr = turecki
language-uk = ukraiński
language-zh-hans = chiński

## Okresy, na przykład okresy wypowiedzenia. To, co tu stoi, można też wpisać.

period-days = { $count ->
        [one] 1 dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dni
    }
period-weeks = { $count ->
        [one] 1 tydzień
        [few] { $count } tygodnie
        [many] { $count } tygodni
       *[other] { $count } tygodni
    }
period-months = { $count ->
        [one] 1 miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesięcy
    }
period-years = { $count ->
        [one] 1 rok
        [few] { $count } lata
        [many] { $count } lat
       *[other] { $count } lat
    }
period-working-days = { $count ->
        [one] 1 dzień roboczy
        [few] { $count } dni robocze
        [many] { $count } dni roboczych
       *[other] { $count } dni roboczych
    }
period-to-end-of-month = { $period } na koniec miesiąca
period-to-end-of-quarter = { $period } na koniec kwartału
period-to-end-of-half-year = { $period } na koniec półrocza
period-to-end-of-year = { $period } na koniec roku
period-to-end-of-term = { $period } na koniec okresu umowy
end-of-month = koniec miesiąca
end-of-quarter = koniec kwartału
end-of-half-year = koniec półrocza
end-of-year = koniec roku
end-of-term = koniec okresu umowy

## Rozmiary plików

size-bytes = { $bytes ->
        [one] 1 bajt
        [few] { $bytes } bajty
        [many] { $bytes } bajtów
       *[other] { $bytes } bajta
    }
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
decimal = { $whole },{ $tenths }

## Co nie jest plikiem, jak w „to potok, a nie plik”

file-kind-pipe = potok
file-kind-socket = gniazdo
file-kind-device = urządzenie
file-kind-folder = folder
file-kind-other = coś innego
## Co stało się z pismem

outcome-answered = z odpowiedzią
outcome-confirmed = potwierdzone
outcome-refused = odmowa dostawcy
outcome-closed = zamknięte

## Jak oznacza się pismo

mark-sent = sent
    .meaning = dotąd niepewne: leży w folderze „Wysłane” albo przyszła jego kopia
mark-not-sent = not-sent
    .meaning = dotąd niepewne: jego kopia nie przyszła i nie ma go w żadnym folderze „Wysłane”
mark-answered = answered
    .meaning = jest odpowiedź, która ani nie potwierdza, ani nie odmawia
mark-confirmed = confirmed
    .meaning = dostawca je potwierdził
mark-refused = refused
    .meaning = dostawca odmówił
mark-closed = closed
    .meaning = sprawa nie będzie dalej prowadzona

## Co dalej z pismem, na które nikt nie odpowiedział

next-remind = przypomnieć
next-escalate = zapowiedzieć skargę

## Czym wydaje się wiadomość w skrzynce

proposal-answered = odpowiedź
proposal-acknowledged = automatyczna odpowiedź
proposal-bounced = zwrot
proposal-delayed = opóźnione doręczenie
proposal-sent = wysłane pismo
proposal-sent-on = pismo wysłane dnia { $day }

## Czego dotyczy problem

subject-field = { $label } – { $key }
subject-row = wiersz
subject-row-number = wiersz { $row }
subject-row-recipient = wiersz { $row }, { $recipient }
subject-entry = wpis { $id }
subject-table = tabela
subject-request = wniosek
subject-record = karta dostawcy
subject-directory = katalog dostawców
subject-letter = pismo
subject-dates = daty
subject-days-off = dni wolne
subject-mailbox = skrzynka
subject-account = konto pocztowe
subject-mail-program = program pocztowy
subject-time-zone = strefa czasowa

## A date

date =
    { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[other] grudnia
    } { $year }
date-in-words = { date }

subject-config = plik konfiguracyjny
