### Co się podaje: wartości, pliki wniosków, czego wymaga pismo, co się załącza.

## Problem jako wiersz

problem = { $subject }: { $what }
problem-value = { $subject }: „{ $value }” { $what }
problem-at = { $subject } ({ $place }): { $what }
problem-value-at = { $subject } ({ $place }): „{ $value }” { $what }
place-option = { $option }
place-line = { $file }:{ $line }
place-row = { $file }:{ $line }, wiersz tabeli { $row }
place-column = { $file }:{ $line }, wiersz tabeli { $row }, kolumna { $column }
place-answer = twoja odpowiedź
place-journal = wpis dziennika { $entry }
place-account = konto { $account }

## Słowa z listy

did-you-mean = czy chodziło o { $near }? Do wyboru: { $offered }
write-one-of = wpisz jedno z: { $offered }

## Dowolna wartość

-write-value = wpisz wartość; pole, które nie jest potrzebne, można pominąć
value-missing = brak wartości
    .fix = podaj wartość opcją { $option } albo jako { $key } w pliku wniosku, na przykład „{ $example }”
value-empty = jest puste
    .fix = { -write-value }
value-invisible = nie zawiera niczego widocznego
    .fix = { -write-value }
value-too-long = ma za dużo znaków ({ $length }); dozwolona liczba to najwyżej { $most }
    .fix = skróć tekst
several-values = ma więcej niż jedną wartość
    .fix = podaj ją jeden raz
value-understood = odczytano jako { $said }
    .fix = jeśli nie o to chodzi, wpisz to w pełnej postaci
not-a-switch = nie jest ani true, ani false
    .fix = wpisz true albo false
forbidden-character = na pozycji { $position } zawiera { $name }
    .fix = wpisz wartość od nowa, w jednym wierszu, bez tego znaku
character-line-break = znak końca wiersza (LF)
character-carriage-return = znak powrotu karetki (CR)
character-tab = tabulator
character-nul = znak NUL
character-escape = znak Escape (U+001B)
character-replacement = znak zastępczy (U+FFFD): tekst uległ uszkodzeniu po drodze
character-line-separator = separator wierszy ({ $code })
character-direction = znak zmieniający kierunek pisma ({ $code })
character-control = znak sterujący ({ $code })
character-invisible = niewidoczny znak ({ $code })

## Rodzaje pism, powody, kraje, języki

unknown-kind = nie jest rodzajem pisma
unknown-cause = nie jest powodem znanym temu programowi
unknown-capacity = nie jest rolą znaną temu programowi
unknown-country = nie jest dwuliterowym kodem kraju
    .fix = wpisz dwie litery, na przykład GB, DE lub CN
unknown-language = to język, w którym nie ma jeszcze żadnego pisma
nearest-language = najbliższy jest { $near }; do wyboru: { $offered }
bad-language-tag = nie jest kodem języka (BCP 47)
write-language-tag = wpisz kod, na przykład en, de lub zh
nearest-language-tag = czy chodziło o { $near }? Wpisz kod, na przykład en, de lub zh

## Daty i okresy

not-a-date = nie jest datą
not-in-calendar = to dzień, którego nie ma w kalendarzu
date-form = wpisz datę w postaci RRRR-MM-DD, na przykład 2026-12-01
date-write = wpisz { $days }
date-typed-and-said = { $typed } ({ $said })
date-ambiguous = to dzień, który można odczytać na dwa sposoby
date-or-country = { $fix } albo podaj kraj opcją { OPTION("country") }: od niego zależy, która liczba oznacza dzień
date-as-number = to dzień tak, jak liczą go arkusze kalkulacyjne: od roku 1900 albo od 1904
date-without-year = to dzień bez roku
    .fix = wpisz także rok, na przykład 2026-12-31
not-a-period = nie jest okresem wypowiedzenia
-accepted-periods = wpisz liczbę i jednostkę (dni, tygodnie, miesiące, lata lub dni robocze), na przykład 14 dni, 1 miesiąc, 10 dni roboczych; można dodać „na koniec” miesiąca, kwartału, półrocza, roku lub okresu umowy, na przykład 3 miesiące na koniec miesiąca
write-period = { -accepted-periods }
nearest-period = czy chodziło o { $meant }? Jeśli nie, { -accepted-periods }
period-out-of-range = to długość, jakiej nie ma żaden okres wypowiedzenia
period-range-days = wpisz liczbę dni od 1 do { $most }
period-range-weeks = wpisz liczbę tygodni od 1 do { $most }
period-range-months = wpisz liczbę miesięcy od 1 do { $most }
period-range-years = wpisz liczbę lat od 1 do { $most }
period-range-working-days = wpisz liczbę dni roboczych od 1 do { $most }

## Adresy e-mail, domeny, adresy internetowe

-one-address = wpisz jeden adres, na przykład name@example.org
several-addresses = zawiera więcej niż jeden adres
    .fix = { -one-address }
more-than-address = zawiera coś więcej niż sam adres
    .fix = wpisz tylko adres: { $address }
not-an-address = nie jest adresem e-mail: { $why }
    .fix = { -one-address }
address-no-at = brak w nim znaku @
address-space = jest w nim spacja
address-nothing-before = przed znakiem @ nic nie ma
address-long-before = część przed znakiem @ jest dłuższa niż 64 bajty
address-dots-before = w części przed znakiem @ kropka nie może stać na początku, na końcu ani dwa razy z rzędu
address-character-before = część przed znakiem @ zawiera niedozwolony znak
address-too-long = jest dłuższy niż 254 bajty
address-bad-domain = ma domenę, która nie może istnieć: { $why }
    .fix = { -one-address }
bad-domain = nie jest domeną: { $why }
    .fix = wpisz ją tak jak w adresie e-mail, na przykład example.com
domain-nothing = po znaku @ nic nie ma
domain-character = zawiera znak lub kropkę albo ma długość, jakich w domenach nie ma
domain-no-dot = brak w niej kropki
domain-number = jej ostatnia część jest liczbą
shared-domain = nie należy do nikogo: rejestry przydzielają pod nią nazwy różnym osobom
    .fix = wpisz całą domenę, na przykład example.co.uk
bad-web-address = nie jest adresem strony internetowej: { $why }
    .fix = wpisz go tak, jak pokazuje przeglądarka, na przykład https://example.com/contact
web-address-character = zawiera ukośnik wsteczny, odstęp lub znak sterujący
web-address-scheme = nie zaczyna się ani od http://, ani od https://
web-address-user = przed nazwą serwera jest nazwa użytkownika

## Nazwiska, adresy pocztowe, numery telefonów

name-no-letter = nie zawiera żadnej litery
    .fix = wpisz imię i nazwisko lub nazwę, na którą zawarto umowę
in-address-line = { $what } (w wierszu { $line })
address-empty = jest puste
    .fix = wpisz adres; pole, które nie jest potrzebne, można pominąć
too-many-lines = ma za dużo wierszy ({ $lines }); dozwolona liczba to najwyżej { $most }
    .fix = skróć adres
phone-write = wpisz go ze znakiem + i numerem kierunkowym kraju, na przykład { $example }
phone-zero-after-code = ma po { $code } cyfrę 0, którą wybiera się tylko w kraju
    .fix = pomiń ją: { $number }
phone-no-country-code = nie zawiera numeru kierunkowego kraju, więc może to być numer z dowolnego kraju
phone-country-code-zero = ma numer kierunkowy kraju zaczynający się od 0
phone-not-digits = zawiera coś innego niż cyfry
phone-too-short = jest za krótki jak na numer z numerem kierunkowym kraju
phone-too-long = ma więcej niż 15 cyfr, a tyle najwyżej może mieć numer
phone-without-trunk = zaczyna się bez { $trunk }, które mają numery wewnątrz kraju { $country }
phone-of-other-country = sądząc po początku i długości, nie jest numerem kraju { $country }

## Karty SIM, rachunki bankowe, Message-ID

iccid-not-digits = zawiera coś innego niż cyfry
iccid-beginning = nie zaczyna się od 89, jak numery kart SIM
iccid-length = nie ma 19 ani 20 cyfr
iccid-check-digit = nie zgadza się z cyfrą kontrolną (na niektórych kartach tej cyfry brakuje)
iccid-compare = porównaj go z numerem na karcie SIM
bad-iban = nie jest poprawnym numerem IBAN: nie zgadza się kraj, długość lub cyfry kontrolne
    .fix = przepisz go z wyciągu bankowego; w piśmie znajdą się tylko cztery ostatnie znaki
not-a-message-id = nie jest identyfikatorem Message-ID
    .fix = skopiuj go z nagłówków wysłanego pisma, na przykład <0123abcd@example.org>, albo pomiń

## Pismo jako dokument i ścieżki plików

unknown-document-format = to postać, w jakiej pisma nie da się załączyć
write-document-format = wpisz pdf lub none
nearest-document-format = czy chodziło o { $near }? Wpisz pdf lub none
too-many-files = wymienia za dużo plików ({ $files }); dozwolona liczba to najwyżej { $most }
    .fix = załącz tylko to, co potwierdza twoje racje
path-too-long = ma za dużo bajtów ({ $bytes }); dozwolona liczba to najwyżej { $most }
    .fix = podaj krótszą ścieżkę
path-control-character = na pozycji { $position } zawiera znak sterujący ({ $code })
    .fix = zmień nazwę pliku i wpisz jego ścieżkę od nowa

## Co jest dowodem na powód wypowiedzenia

prove-change = jeśli masz zawiadomienie dostawcy o zmianie, załącz je opcją { OPTION("attach", value: "FILE") }
prove-quality = jeśli masz swoje zgłoszenia usterek lub pomiary oraz odpowiedzi dostawcy, załącz je opcją { OPTION("attach", value: "FILE") }
prove-move = jeśli masz dowód przeprowadzki, na przykład potwierdzenie zameldowania pod nowym adresem lub nową umowę najmu, załącz go opcją { OPTION("attach", value: "FILE") }
prove-renewal = jeśli masz rachunek lub zawiadomienie, z którego wynika odnowienie umowy, załącz je opcją { OPTION("attach", value: "FILE") }
prove-death = jeśli masz kopię aktu zgonu, załącz ją opcją { OPTION("attach", value: "FILE") }
prove-other = jeśli masz coś, co potwierdza powód, załącz to opcją { OPTION("attach", value: "FILE") }

## Czego nie należy wysyłać pocztą

write-anew = usuń to, czego nie należy wysyłać, a resztę napisz od nowa
sensitive = zawiera prawdopodobnie { $findings }
    .fix = usuń to: e-mail może ktoś przeczytać po drodze. Jeśli to nic takiego, zezwól na to opcją { $option }
sensitive-account = zawiera prawdopodobnie { $findings }
    .fix = usuń to: e-mail może ktoś przeczytać po drodze; numer rachunku wpisz w pole iban, z którego wysyłane są tylko cztery znaki. Jeśli to nic takiego, zezwól na to opcją { $option }
finding-card = numer karty płatniczej (kończący się na { $shown })
finding-card-at = numer karty płatniczej (kończący się na { $shown }, na pozycji { $position })
finding-iban = cały IBAN (kończący się na { $shown })
finding-iban-at = cały IBAN (kończący się na { $shown }, na pozycji { $position })
finding-secret = poufny kod („{ $shown }” obok cyfr)
finding-secret-at = poufny kod („{ $shown }” obok cyfr, na pozycji { $position })

## Co pasuje do rodzaju pisma, a co nie

leave-out-unused = nic nie trzeba robić; pomiń tę wartość, a ten komunikat zniknie
unused-reason = nie trafia do pisma: odstąpienie nie wymaga powodu, a jego podanie tylko zachęca do sporu
unused-declared-before = nie trafia do pisma: było o tym w pierwszym piśmie, a to tylko prosi o odpowiedź
unused-renewal = nie trafia do pisma: odstąpienie nie czeka na odnowienie
iban-unused = nie trafia do pisma: numer podaje się tylko przy cofnięciu zgody na polecenie zapłaty
    .fix = dodaj revoke_mandate = true ({ OPTION("revoke_mandate") }), jeśli dostawca pobiera opłaty z tego rachunku
wrong-kind = należy do innego rodzaju pisma niż { $kind }, a pismo nie może być jednym i drugim naraz
renewal-has-no-end = podaj zamiast tego renews_on albo wybierz terminate
withdrawal-has-no-end = pomiń tę wartość: odstąpienie znosi umowę od początku; albo wybierz terminate
belongs-to-termination-for-cause = pomiń tę wartość albo wybierz terminate-for-cause
belongs-to-later-letters = pomiń tę wartość albo wybierz follow-up lub escalate
belongs-to-escalation = pomiń tę wartość albo wybierz escalate
belongs-to-terminations = pomiń tę wartość albo wybierz terminate

## Wypowiedzenia

end-may-cost = może być dniem, w którym trzeba zapłacić karę umowną lub zwrócić ulgę, jeśli minimalny okres umowy jeszcze trwa
    .fix = pomiń go, a pismo poprosi o najbliższy bezpłatny termin; koniec okresu jest podany w umowie lub na koncie
end-missing = nie podano: pismo prosi o najbliższy termin, w którym nie trzeba płacić kary umownej ani zwracać ulgi
    .fix = jeśli trwa minimalny okres umowy, a chcesz odejść wcześniej, podaj dzień opcją { OPTION("end_on") } albo { OPTION("accept_charge") }, aby prosić o najwcześniejszy termin za każdą cenę
reason-missing = brak wartości: umowa kończy się wcześniej tylko z powodu wymienionego w piśmie
    .fix = podaj powód opcją { OPTION("reason") } albo jako reason w pliku wniosku: co się stało, w jednym lub dwóch zdaniach
reason-wanted = brak wartości: samo „{ $cause }” nie mówi, co się stało
    .fix = opisz to opcją { OPTION("reason") }, z datami i numerami, które masz
no-proof = brak, a wypowiedzenie z ważnego powodu jest mocniejsze, gdy dołączy się dowody
holder-missing = brak wartości: na kogo zawarto umowę?
    .fix = podaj imię i nazwisko osoby zmarłej opcją { OPTION("holder") }; twoje własne zostaje w name
for-the-heirs = pojawia się w piśmie z twoją rolą i niczym więcej: pismo nie mówi, że działasz za wszystkich spadkobierców
    .fix = jeśli nie jesteś spadkobiercą ani wykonawcą testamentu, niech podpisze także ktoś z nich; twój adres pocztowy ({ OPTION("address") }) pozwoli dostawcy przesłać ci rozliczenie końcowe
death-ahead = jeszcze nie nastąpił
    .fix = podaj dzień śmierci
day-of-death-missing = brak wartości: którego dnia zmarła osoba, na którą zawarto umowę?
    .fix = podaj ten dzień opcją { OPTION("cause_on") }: umowa jest rozliczana na ten dzień
capacity-missing = brak wartości: kim jesteś dla osoby zmarłej?
    .fix = podaj heir, executor, spouse albo other opcją { OPTION("capacity") }; przy other pismo niczego nie twierdzi
death-has-no-other-day = nie ma miejsca w piśmie o śmierci: umowa ma się skończyć z dniem śmierci
    .fix = pomiń tę wartość
capacity-of-the-living = dotyczy osoby żyjącej, a ta zmarła
    .fix = podaj heir, executor, spouse albo other
capacity-of-the-bereaved = należy do pisma po śmierci: { $capacity } nie pasuje do innego
    .fix = pomiń tę wartość; za osobę żyjącą podaj attorney, jeśli masz pełnomocnictwo, a po śmierci wybierz terminate-for-cause i { OPTION("cause", value: "death") }
capacity-without-holder = mówi, kim jesteś dla osoby, na którą zawarto umowę, a nie podano jej
    .fix = podaj ją opcją { OPTION("holder") } albo pomiń tę wartość
on-behalf = to ktoś inny niż ty: według pisma piszesz w imieniu tej osoby
    .fix = niech ta osoba wyśle je sama, albo dołącz jej pełnomocnictwo opcją { OPTION("attach") }
on-behalf-in-germany = to ktoś inny niż ty: dostawca w Niemczech może niezwłocznie odrzucić takie oświadczenie, jeśli nie dołączono oryginału pełnomocnictwa; kopia ani e-mail nie wystarczą (§ 174 BGB)
    .fix = niech ta osoba wyśle je sama, albo wyślij je pocztą z oryginałem
new-place-missing = brak wartości: dokąd się przeprowadzasz?
    .fix = podaj miejscowość lub adres opcją { OPTION("new_place") } albo napisz o tym w powodzie
not-served-unsaid = nie podano: pismo nie mówi, że dostawca nie świadczy usługi w nowym miejscu, a od tego zwykle zależy prawo do wypowiedzenia
    .fix = zapytaj dostawcę i podaj { OPTION("not_served") }, jeśli tak jest
remedy-day-missing = nie podano: prawo zwykle wymaga, aby dostawca miał najpierw termin na usunięcie usterki
    .fix = zgłoś usterkę i wyznacz termin; gdy minie, podaj go opcją { OPTION("remedy_by") }, a zgłoszenie opcją { OPTION("reported_on") }
fault-of-today = to dzisiaj: prawie żadne prawo nie kończy umowy z powodu usterki tego samego dnia
    .fix = zgłoś usterkę, wyznacz termin jej usunięcia i napisz, gdy minie
remedy-day-ahead = jeszcze nie minął: dziś jest { $today }
    .fix = poczekaj, aż ten dzień minie, albo pomiń tę wartość
remedy-before-report = jest przed dniem zgłoszenia usterki, { $reported }
    .fix = porównaj oba z tym, co napisano do dostawcy
wrong-cause = dotyczy powodu „{ $wanted }”, a tutaj powodem jest „{ $cause }”
    .fix = pomiń tę wartość albo podaj inny powód opcją { OPTION("cause") }
charge-accepted = prosi o najwcześniejszy termin bez względu na koszt: może powstać obowiązek zapłaty kary umownej lub zwrotu ulgi
    .fix = pomiń tę wartość, a pismo poprosi o najwcześniejszy termin bez takich kosztów
charge-accepted-with-day = niczego nie zmienia: pismo podaje dzień z end_on, a po nim najbliższy możliwy
    .fix = pomiń tę wartość albo pomiń end_on
identity-number-unknown = nie jest żadnym z numerów znanych programowi: DNI, NIE (Hiszpania), NIF (Portugalia), codice fiscale (Włochy), PESEL (Polska)
    .fix = porównaj go z dokumentem albo pomiń: wypowiedzenie rzadko go wymaga
identity-number-check = ma postać numeru o nazwie { $label }, a jego znak kontrolny się nie zgadza
    .fix = porównaj go z dokumentem
identity-number-sent = idzie razem z pismem: wypowiedzenie rzadko go wymaga, a e-mail można po drodze przeczytać
    .fix = pomiń go, chyba że dostawca o niego poprosił

## Odstąpienia, przypomnienia, skargi

received-before-order = wypada przed dniem zamówienia ({ $ordered })
    .fix = porównaj obie daty z potwierdzeniem
withdrawal-without-day = nie podano ani jego, ani dnia odbioru, a wzór formularza odstąpienia od umowy przewiduje taką datę
    .fix = podaj ordered_on (dzień zawarcia umowy), a w razie zakupu towaru także received_on, jeśli je znasz
withdrawal-without-address = nie podano go, a przewiduje go wzór formularza odstąpienia od umowy
    .fix = podaj adres pocztowy opcją { OPTION("address") }, raz na każdy wiersz, jeśli dostawca go zna
first-letter-recent = { $days ->
        [0] wypada dzisiaj: biura obsługi klienta potrzebują kilku dni roboczych
        [1] był wczoraj: biura obsługi klienta potrzebują kilku dni roboczych
        [few] był zaledwie { $days } dni temu: biura obsługi klienta potrzebują kilku dni roboczych
        [many] był zaledwie { $days } dni temu: biura obsługi klienta potrzebują kilku dni roboczych
       *[other] był zaledwie { $days } dnia temu: biura obsługi klienta potrzebują kilku dni roboczych
    }
    .fix = poczekaj około tygodnia, chyba że pobranie opłaty jest blisko
authority-missing = brak wartości, a program żadnej takiej instytucji tu nie zna
    .fix = podaj ją opcją { OPTION("authority") }: instytucja rozstrzygająca spory, regulator lub sąd polubowny dla tej branży w kraju dostawcy

## Dni

begins-after-end = wypada po dniu podanym w { $key } ({ $end }), a umowa zaczyna się, zanim się kończy
    .fix = porównaj obie daty z umową
date-far-ahead = wypada za ponad dziesięć lat
    .fix = sprawdź rok
date-far-back = jest sprzed ponad dwudziestu lat
    .fix = sprawdź rok
date-ahead = jest w przyszłości: dziś jest { $today }
    .fix = podaj dzień, w którym to się stało
date-passed = już minął: dziś jest { $today }
give-charge-to-come = podaj dzień następnego pobrania opłaty, który jeszcze nie minął
give-answer-day-to-come = podaj dzień, który jeszcze nie minął, albo pomiń go: zostanie wtedy obliczony
give-end-to-come = podaj dzień, który jeszcze nie minął, albo pomiń go: pismo poprosi wtedy o najbliższy możliwy termin
date-near = { $days ->
        [0] wypada dzisiaj: biuro obsługi klienta może nie zdążyć
        [1] wypada jutro: biuro obsługi klienta może nie zdążyć
        [few] wypada już za { $days } dni: biuro obsługi klienta może nie zdążyć
        [many] wypada już za { $days } dni: biuro obsługi klienta może nie zdążyć
       *[other] wypada już za { $days } dnia: biuro obsługi klienta może nie zdążyć
    }
use-way-besides = skorzystaj też z innej drogi i zachowaj wysłane pismo jako dowód ({ $ways })
use-another-way = skorzystaj też z innej drogi kontaktu z dostawcą, na przykład z aplikacji lub infolinii, i zachowaj wysłane pismo jako dowód

## Osoba i numery umowy

email-beyond-ascii = ma przed znakiem @ litery spoza ASCII: przesyłają je tylko serwery poczty z SMTPUTF8
    .fix = jeśli odpowiedź dostawcy nie przyjdzie, napisz z prostego adresu
email-of-provider = to adres, na który idzie pismo: odpowiedź dostawcy nie dotarłaby do ciebie
    .fix = podaj własny adres, ten, pod którym zna cię dostawca
no-identifier = nie podano go ani żadnego innego numeru związanego z umową: dostawca może o niego zapytać
    .fix = jeśli możesz, podaj jedno z: order_number, customer_number, contract_number, line lub iccid

## Język pisma

courtesy-same = to { $language }, a w tym języku jest już samo pismo
language-differs = to { $language }, a ten dostawca czyta pisma w języku: { $theirs }
    .fix = użyj `preview`, aby zrozumieć treść, a wyślij pismo w języku: { $theirs }
reason-in-another-script = jest w piśmie, którego czytający pisma w języku: { $language } nie czytają, i zostaje tak, jak wpisano
    .fix = pomiń to, bo powód rzadko jest potrzebny, albo napisz w języku: { $language }
reason-in-another-language = nie wygląda na język pisma ({ $language }) i zostaje tak, jak wpisano
    .fix = pomiń to, bo powód rzadko jest potrzebny, albo napisz w języku: { $language }
name-in-another-script = jest w piśmie, którego czytający pisma w języku: { $language } nie czytają
    .fix = wpisz tak, jak jest w umowie
language-for-reading = to język tylko do czytania ({ $language }): teksty w nim to tłumaczenia dla Ciebie, a nie pisma, na podstawie których działa dostawca
    .fix = wybierz dla pisma { OPTION("language") } { $take } i przeczytaj je w swoim języku z { OPTION("read_in") } { $tag } albo dołącz tłumaczenie z { OPTION("courtesy") } { $tag }
language-of-another-country = wskazuje kraj, dla którego nie ma osobnych pism ({ $tag }): pismo jest w języku: { $language }
    .fix = przeczytaj je z myślą o tym kraju albo napisz własne: { COMMAND("template new", $template) }
language-of-several = to domysł: { $language }, jeden z kilku języków kraju { $country } ({ $domain })
    .fix = podaj { OPTION("country") } albo wybierz język opcją { OPTION("language") }
language-guessed = to domysł: { $language }, bo nie jest znany ani dostawca, ani jego kraj
    .fix = podaj { OPTION("country") } albo wybierz język opcją { OPTION("language") }
language-not-offered = to { $language }, bo pisma w języku dostawcy jeszcze nie ma
    .fix = jeśli chcesz, wybierz inny opcją { OPTION("language") }

## Numery telefonów komórkowych

-back-up = zabezpiecz to, co jest powiązane z numerem: kody bankowe, komunikatory, konta
number-lost = kończy umowę na ten numer i numer przepada razem z nią: aby zachować numer, trzeba go przenieść, a nie wypowiadać umowę
keep-number-pac = jeśli chcesz go zachować, nie wysyłaj tego pisma: wyślij SMS o treści PAC pod 65075 i podaj otrzymany kod, ważny 30 dni, nowemu dostawcy; { -back-up }
keep-number-ported = jeśli chcesz go zachować, nie wysyłaj tego pisma: zleć przeniesienie numeru nowemu dostawcy; { -back-up }
keep-number-ask = jeśli chcesz go zachować, na razie nie wysyłaj tego pisma: zapytaj najpierw nowego dostawcę, jak przenieść numer; { -back-up }
number-lost-with-death = kończy umowę na ten numer; numer i to, co jest z nim powiązane, przepadają
    .fix = jeśli ktoś z bliskich chce zachować numer, poproś najpierw o przepisanie umowy; zapisz wiadomości i zdjęcia oraz zachowaj dostęp do kont, póki numer jeszcze działa
number-expires = nie wyłącza numeru: działa on, aż wygaśnie; numer na kartę i środki na koncie mogą tego dnia przepaść
    .fix = wykorzystaj wcześniej środki albo zażądaj ich zwrotu i { -back-up }

## Do kogo idzie pismo

provider-or-address = { $fix } albo podaj { OPTION("to") } i { OPTION("provider_name") }
provider-missing = brak wartości: do kogo jest to pismo?
    .fix = podaj dostawcę opcją { OPTION("provider") } (zobacz { COMMAND("provider list") }) albo podaj { OPTION("to") } i { OPTION("provider_name") }
address-missing = brak wartości: dostawca ma nazwę, ale nie ma adresu
    .fix = podaj adres opcją { OPTION("to") } albo wskaż dostawcę opcją { OPTION("provider") } (zobacz { COMMAND("provider list") })
provider-without-address = nie ma adresu e-mail w katalogu
    .fix = podaj go opcją { OPTION("to") }
not-compared = nie został porównany z twoimi własnymi kartami dostawców, których nie da się odczytać (liczba: { $records })
    .fix = zobacz { COMMAND("provider list") }
address-dated = ma adres ze starego lub niedatowanego źródła: { $email } ({ $source })
    .fix = przed wysłaniem porównaj go ze stroną internetową dostawcy
# $age is the message seen-months-ago or seen-years-ago.
address-seen-long-ago = ma adres ostatnio widziany dawno temu: { $email } ({ $source }; { $age })
    .fix = przed wysłaniem porównaj go ze stroną internetową dostawcy
address-sends-only = nie ma adresu do wypowiedzeń: { $email } nie odbiera poczty
address-data-protection-only = nie ma adresu do wypowiedzeń: { $email } przyjmuje tylko sprawy ochrony danych, a wysłane tam wypowiedzenie przepada
find-way-to-cancel = poszukaj sposobu wypowiedzenia na swoim koncie na stronie dostawcy lub w jego aplikacji albo znajdź adres biura obsługi klienta i podaj go opcją { OPTION("to") }
one-of-family = wpisz jedno z: { $ids }; albo { $fix }

## Wątpliwości co do odbiorcy

doubts = { $before }, a ponadto { $after }
address-unverified = ma tylko adres z jednego, niesprawdzonego źródła: { $email } ({ $source })
address-doubted = ma adres { $email }, który { $why }
address-of-another = należy do innego dostawcy: { $owner } ({ $id }), a nie { $named }
address-outside-domains = nie należy do domen dostawcy { $provider }
address-outside-named-domains = nie należy do domen dostawcy { $provider }, którego nazwa widnieje w piśmie
address-free-mail = należy do bezpłatnej poczty ({ $domain }), w której każdy może założyć adres
address-impostor = przypomina { $real }, ale to nie to samo
address-disguised = zawiera literę „{ $letter }” ({ $code }), która tylko wygląda jak „{ $like }”
compare-with-website = porównaj go ze stroną internetową dostawcy
compare-and-confirm = porównaj go ze stroną internetową dostawcy; jeśli jest właściwy, dodaj { $option }
confirm-or-other-way = { $fix }; albo skorzystaj z innego sposobu: { $way }
address-returned-letter = nie przyjął pisma: wróciło { $day }
other-way-to-cancel = porównaj go ze stroną internetową dostawcy albo wypowiedz umowę inną z dostępnych u niego dróg
other-way-or-confirm = porównaj go ze stroną internetową dostawcy albo wypowiedz umowę inną z dostępnych u niego dróg; jeśli mimo to jest właściwy, dodaj { $option }

## Załączane pliki

enclosure-refused = { $path }: { $refusal }
enclosure-missing = nie istnieje
    .fix = sprawdź ścieżkę albo pomiń plik
enclosure-not-a-file = to { $kind }, a nie plik
    .fix = podaj ścieżkę pliku
enclosure-unreadable = nie da się odczytać: { $source }
    .fix = sprawdź uprawnienia do pliku albo skopiuj go w miejsce, z którego można go odczytać
enclosure-empty = jest pusty
    .fix = sprawdź, czy został zapisany, albo go pomiń
-make-smaller = zmniejsz plik (wystarczy skan w odcieniach szarości, 150 dpi) albo pomiń któryś z plików
enclosure-too-large = jest za duży: { $size }, a wszystkie załączniki razem mogą mieć { $limit }
    .fix = { -make-smaller }
enclosures-too-large = sprawia, że załączniki mają razem { $size }; dozwolone jest { $limit }
    .fix = { -make-smaller }
answer-too-large = jest za duży: { $size }, a przechowuje się najwyżej { $limit }
    .fix = podaj samą odpowiedź, bez jej załączników
enclosure-changed = zmienił się w trakcie odczytu
    .fix = poczekaj, aż zostanie zapisany, i spróbuj ponownie
enclosure-twice = podano dwa razy
    .fix = podaj go jeden raz
-rename-file = zmień nazwę pliku: niech ma tylko litery, cyfry, spacje i krótkie rozszerzenie
enclosure-name-encoding = ma nazwę, która nie jest poprawnym tekstem Unicode
    .fix = { -rename-file }
enclosure-name-length = ma za długą nazwę (bajtów: { $bytes }); dozwolone jest 255
    .fix = { -rename-file }
enclosure-name-character = ma w nazwie znak, którego nie może w niej być ({ $code })
    .fix = { -rename-file }
enclosure-no-name = nie ma nazwy
    .fix = { -rename-file }
enclosure-name-windows = ma nazwę, której nie da się zapisać w systemie Windows ({ $why })
    .fix = { -rename-file }
windows-sign = zawiera { $sign }
windows-ending = kończy się kropką lub odstępem
windows-device = { $stem } jest tam nazwą urządzenia
enclosure-mislabelled = ma nazwę pliku .{ $extension }, ale nim nie jest
    .fix = sprawdź, czy plik się otwiera, i nadaj mu właściwe rozszerzenie
-send-document = wyślij PDF lub obraz tego, co plik pokazuje
enclosure-named-program = ma nazwę programu (.{ $extension }): takich plików nie przyjmują serwisy pocztowe ani ostrożni odbiorcy
    .fix = { -send-document }
enclosure-macros = to plik Office, który może zawierać makra (.{ $extension }): takich plików nie przyjmują serwisy pocztowe ani ostrożni odbiorcy
    .fix = { -send-document }
enclosure-program = to { $program }: takich plików nie przyjmują serwisy pocztowe ani ostrożni odbiorcy
    .fix = { -send-document }
program-linux = program dla systemu Linux
program-windows = program dla systemu Windows
program-macos = program dla systemu macOS
program-java-or-macos = program Java lub program dla systemu macOS
program-webassembly = program WebAssembly
program-android = program dla systemu Android
program-windows-link = skrót systemu Windows
program-script = skrypt
-black-out = pomiń plik; jeśli dostawca nalega, zamaż to, czego nie musi widzieć, i wyraźnie zezwól na ten plik
enclosure-identity-document = z nazwy („{ $word }”) wygląda na dokument tożsamości: do wypowiedzenia nie jest on potrzebny
    .fix = { -black-out }
enclosure-identity-behind-link = prowadzi do pliku, który z nazwy („{ $word }”) wygląda na dokument tożsamości: do wypowiedzenia nie jest on potrzebny
    .fix = { -black-out }
-take-out = usuń to z pliku albo wyraźnie na to zezwól
enclosure-sensitive = w wierszu { $line } zawiera { $finding }
    .fix = { -take-out }
enclosure-credential = w wierszu { $line } zawiera { $credential }
    .fix = { -take-out }

## Klucze i dane dostępowe znalezione w pliku, jako dopełnienie „zawiera”

credential-private-key = klucz prywatny
credential-azure-key = klucz Azure
credential-wallet = portfel kryptowalut
credential-aws-key = klucz AWS
credential-npm-token = token npm
credential-password = hasło
credential-client-secret = tajny klucz klienta (client secret)
credential-google-api-key = klucz API Google
credential-google-token = token Google
credential-github-token = token GitHub
credential-gitlab-token = token GitLab
credential-slack-token = token Slack
credential-stripe-key = klucz Stripe
credential-api-key = klucz API
credential-pypi-token = token PyPI
credential-wallet-key = klucz portfela kryptowalut
credential-java-key-store = magazyn kluczy Java
credential-keepass-database = bazę haseł KeePass
credential-macos-keychain = pęk kluczy macOS
credential-pkcs-12-key-store = magazyn kluczy PKCS #12
credential-json-web-token = JSON Web Token
credential-password-hash = skrót hasła (hash)
credential-secret = poufny kod

# Podmiotem tych zdań jest podany adres.
recipient-sends-only = nie może odbierać poczty
recipient-data-protection-only = przyjmuje tylko sprawy ochrony danych: wysłane tam wypowiedzenie przepada

address-for-withdrawals-only = służy tylko do odstąpień od umowy w ustawowym terminie
address-is-general = ma tylko skrzynkę ogólną: { $email }; biuro obsługi klienta może jej nie czytać
address-is-outside = ma adres spoza własnych domen: { $email }
address-imported = ma adres z importu, którego nikt nie porównał: { $email }
address-is-pec = ma tylko skrzynkę certyfikowaną (PEC): { $email }; może ona nie przyjmować poczty ze zwykłej skrzynki
provider-refuses-email = oświadcza, że nie przyjmuje wypowiedzeń e-mailem ({ $known }); prawo może stanowić inaczej
    .fix = zachowaj dowód wysłania; lepiej: { $way }
provider-refuses-email-only = oświadcza, że nie przyjmuje wypowiedzeń e-mailem ({ $known }); prawo może stanowić inaczej
    .fix = zachowaj dowód wysłania i poszukaj innej drogi na stronie internetowej dostawcy
provider-needs = wymaga { $what } ({ $known })
    .fix = dodaj to jako załącznik; na kopii dokumentu tożsamości zamaż to, co nikomu nie jest potrzebne: zdjęcie, numer, podpis
provider-ceased = od { $day } nie obsługuje już nikogo ({ $known })
    .fix = sprawdź, kto przejął klientów i czy umowa nadal obowiązuje
provider-ceased-for = od { $day } nie obsługuje już nikogo ({ $known })
    .fix = napisz do dostawcy, który przejął klientów: { $id }
# $ways to wiersze pod tym wierszem.
ways-instead = skorzystaj z jednej z tych dróg albo podaj inny adres opcją { OPTION("to") }:{ $ways }
