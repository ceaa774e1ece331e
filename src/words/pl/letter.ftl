### Pisma, szablony i dokumenty.

## Co pismo zdradza o osobie

iban-ending-only = …{ $ending } (tylko cztery ostatnie znaki)

## Szablony

template-origin-built-in = { $path } (wbudowany)
template-wrong = { $template }: { $what }
template-wrong-in-line = { $template }:{ $line }: { $what }
template-wrong-at = { $template }:{ $line }:{ $column }: { $what }
template-wrong-in-sample = { $template }: { $what } (przykład: { $sample })
template-error-mend = popraw szablon; wersja robocza z tego szablonu nie powstałaby z tego samego powodu

## Co jest nie tak z szablonem, po jego nazwie i dwukropku; nawiasy klamrowe i ich zawartość się nie zmieniają

template-error-unreadable = nie da się odczytać: { $source }
template-missing = nie ma pisma tego rodzaju dla języka { $language }: { $path } nie występuje ani wśród szablonów wbudowanych, ani wśród twoich własnych
template-partial-missing = włącza {"{{"}> { $partial }{"}}"}, a { $path } nie istnieje
template-partial-computed = włącza fragment, którego nazwa nie jest zwykłym słowem
template-partial-inline = definiuje fragment we własnym wnętrzu ({"{{"}#*inline{"}}"}): fragment to osobny plik, w folderze _partials obok szablonu
template-recursion = szablony włączają się nawzajem bez końca: { $names }
template-too-deep = zawiera za dużo znaczników {"{{"}…{"}}"} (więcej niż { $most }) albo fragmenty we fragmentach we fragmentach
template-unclosed = blok { $tag } nie jest zamknięty
template-no-value = {"{{"}{ $variable }{"}}"} nie ma wartości: { $hint }
template-condition-never-holds = {"{{"}#if { $variable }{"}}"} nigdy nie może być spełnione: { $hint }
template-unknown-variable = {"{{"}{ $variable }{"}}"}: { $hint }
    .fix = zobacz { COMMAND("template variables") }
template-variable-optional = ta zmienna jest opcjonalna; otocz ją przez {"{{"}#if { $variable }{"}}"} … {"{{"}/if{"}}"}
template-variable-near = nie ma takiej zmiennej; czy chodziło o { $near }?
template-variable-unknown = nie ma takiej zmiennej
template-no-list = {"{{"}#{ $block }{"}}"}: żadna zmienna nie jest listą ani nie ma części
    .fix = wpisz samą zmienną; enclosures i address mają już własne wiersze
template-no-subject = musi zaczynać się wierszem „Subject: …” z niepustym tematem, a pod nim musi być pusty wiersz
template-no-blank-line = musi mieć jeden wiersz tematu, a po nim pusty wiersz
template-long-subject = temat ma za dużo znaków ({ $length }); dozwolona liczba to najwyżej { $most }
template-empty-body = nie ma tekstu pod tematem
template-long-body = pismo ma za dużo bajtów ({ $length }); dozwolona liczba to najwyżej { $most }
template-character = zawiera znak sterujący lub niewidoczny (U+{ $code })

## Co wykrywa kontrola szablonów

template-html = { $template }: zawiera coś, co wygląda na HTML: { $tag }
    .fix = wpisz sam znak, bez znaczników
template-copied = { $template }: to wciąż słowo w słowo pismo { $other }
    .fix = napisz je w języku, dla którego jest przeznaczone
template-unsaid = { $template }: w piśmie brak { $variable }: { $why }
template-put-variable = umieść {"{{"}{ $variable }{"}}"} we właściwym miejscu
template-put-variable-if-given = umieść {"{{"}#if { $variable }{"}}"}…{"{{"}{ $variable }{"}}"}…{"{{"}/if{"}}"} we właściwym miejscu
letter-long-subject = temat jest za długi (znaków: { $length }): programy pocztowe pokazują ich znacznie mniej niż { $most }
    .fix = skróć go do tego, o co chodzi, i jednego numeru
letter-html = zawiera coś, co wygląda na HTML: { $tag }; pismo to zwykły tekst i byłoby to widać dokładnie tak, jak tu napisano
    .fix = wpisz sam znak, bez znaczników
letter-hole = brakująca wartość zostawia lukę: { $hole }
    .fix = umieść wewnątrz jej {"{{"}#if{"}}"} także słowa wokół tej wartości

## Co pismo musi zawierać i jakie prawo tego wymaga

letter-needs-writer = kto pisze (§ 312k Abs. 2 BGB, D215-2)
letter-needs-email = dokąd wysłać potwierdzenie (§ 312k Abs. 2 BGB, D215-2)
letter-needs-addressee = do kogo jest skierowane
letter-needs-holder = czyja to umowa
letter-needs-contract = której umowy dotyczy (§ 312k Abs. 2 BGB, D215-2)
letter-needs-other-number = której umowy dotyczy, gdy nie wynika to z niczego innego
letter-needs-line = którego numeru telefonu dotyczy, w telekomunikacji (D215-2)
letter-needs-sim-card = której karty SIM dotyczy, gdy nie wynika to z niczego innego
letter-needs-confirm-by = termin potwierdzenia
letter-needs-renewal = odnowienie, do którego ma nie dojść
letter-needs-end = kiedy umowa ma się zakończyć (§ 312k Abs. 2 BGB, D215-2)
letter-needs-cause = powód wypowiedzenia (§ 312k Abs. 2 BGB; D215-2 przy wcześniejszym końcu umowy)
letter-needs-day-of-death = dzień śmierci
letter-needs-order-day = data zamówienia (dyrektywa 2011/83/UE, załącznik I część B)
letter-needs-receipt-day = data odbioru (dyrektywa 2011/83/UE, załącznik I część B)
letter-needs-address = adres konsumenta (dyrektywa 2011/83/UE, załącznik I część B)
letter-needs-product = towar lub usługa (dyrektywa 2011/83/UE, załącznik I część B)
letter-needs-date = data (dyrektywa 2011/83/UE, załącznik I część B)
letter-needs-first-letter = o którym piśmie mowa
letter-needs-authority = do kogo trafiłaby skarga

## Przykładowe wnioski, na których sprawdza się szablony

sample-full = pełny wniosek
sample-minimal = minimalny wniosek
sample-renewal-tomorrow = odnowienie jutro
sample-renewal-known = znana data odnowienia
sample-mobile = numer komórkowy
sample-at-any-price = za każdą cenę
sample-free-exit = price-change, bez opłat z mocy prawa
sample-heir = spadkobierca
sample-spouse = małżonek
sample-for-cause = { $sample }, { $cause }

## Szablony, z których nie powstaje żadne pismo

template-unread-ending = { $path }: plik nie jest czytany
    .fix = zmień końcówkę nazwy na .hbs, małymi literami
template-unread-without-language = { $path }: plik nie jest czytany: nie leży w folderze żadnego języka
    .fix = przenieś go do takiego folderu, na przykład en-GB/
template-unread-no-language = { $path }: plik nie jest czytany: „{ $folder }” nie jest kodem języka
    .fix = nazwij folder kodem języka, na przykład en-GB, de lub sv
template-unread-too-deep = { $path }: plik nie jest czytany: leży w zbyt głębokim podfolderze
    .fix = przenieś go wyżej, do JĘZYK/RODZAJ.hbs
template-not-included = { $path }: żadne pismo nie włącza tego fragmentu
    .fix = włącz go za pomocą {"{{"}> { $name }{"}}"} albo usuń
template-not-included-and-broken = { $path }: żadne pismo nie włącza tego fragmentu, a w dodatku zawiera on błąd: { $error }
    .fix = włącz go za pomocą {"{{"}> { $name }{"}}"} albo usuń

## Zmienne szablonów, według nazw: co każda zawiera

template-variable-given-always = zawsze
template-variable-given-sometimes = opcjonalna
template-variable-condition = warunek
template-variable =
    .accept_charge = najwcześniejszy termin jest pożądany za każdą cenę
    .address = twój adres pocztowy, jego wiersze jeden pod drugim
    .article = przepis dający prawo do wypowiedzenia, tak jak się go tam przytacza
    .as_executor = wykonujesz testament
    .as_heir = należysz do spadkobierców
    .as_spouse = osoba zmarła była twoim małżonkiem
    .authority = instytucja, do której trafiłaby skarga (escalate)
    .by_attorney = masz pełnomocnictwo osoby, na którą zawarto umowę
    .by_post = pismo idzie pocztą, jako dokument do wydruku
    .cause_on = dzień powstania powodu (terminate-for-cause)
    .confirm_by = termin odpowiedzi; brak jej, gdy w grę wchodzi tylko „niezwłocznie”
    .contract_number = numer umowy
    .customer_number = numer klienta
    .death = powodem wypowiedzenia jest śmierć osoby, na którą zawarto umowę
    .email = twój adres e-mail
    .enclosures = nazwy załączonych plików, po jednej w wierszu
    .end_on = dzień, w którym umowa ma się zakończyć
    .first_message_id = Message-ID pierwszego pisma (follow-up, escalate)
    .first_sent_on = dzień wysłania pierwszego pisma (follow-up, escalate)
    .first_subject = temat pierwszego pisma (follow-up, escalate)
    .free_exit = prawo pozwala odejść bez opłat z tego powodu
    .holder = imię i nazwisko lub nazwa, na którą zawarto umowę: twoje, jeśli nie podano innych danych
    .iban_ending = cztery ostatnie znaki numeru rachunku, z którego pobierane są opłaty
    .iccid = numer karty SIM
    .identity_label = nazwa numeru identyfikacyjnego, na przykład PESEL
    .identity_number = numer identyfikacyjny
    .line = numer telefonu objęty umową
    .mobile = jest to numer komórkowy
    .move = powodem wypowiedzenia jest przeprowadzka
    .name = twoje imię i nazwisko
    .new_place = nowe miejsce zamieszkania
    .no_winback = nie chcesz ofert, które mają skłonić cię do pozostania
    .not_served = twierdzisz, że dostawca nie świadczy usługi w nowym miejscu
    .on_behalf = umowę zawarto na kogoś innego niż ty
    .order_number = numer zamówienia
    .ordered_on = dzień zamówienia
    .other_cause = powodem wypowiedzenia jest to, co podano w uzasadnieniu
    .phone = twój telefon kontaktowy
    .price_change = powodem wypowiedzenia jest zmiana ceny lub warunków
    .product = taryfa, towar lub usługa
    .provider_email = adres, na który idzie pismo
    .provider_name = nazwa dostawcy
    .quality = powodem wypowiedzenia jest usługa niezgodna z umową
    .reason = twoje uzasadnienie
    .received_on = dzień, w którym dotarł towar
    .remedy_by = ostatni dzień terminu na usunięcie usterki
    .renews_on = dzień następnego pobrania opłaty
    .reported_on = dzień zgłoszenia usterki
    .revoke_mandate = cofana jest też zgoda na polecenie zapłaty
    .today = dzień, w którym powstaje pismo

## Elementy pomocnicze szablonów: co daje każdy przykład

template-helper-if = część, której warunek jest spełniony; brak wartości oznacza, że nie jest
template-helper-unless = część na wypadek, gdy warunek nie jest spełniony
template-helper-and = część na wypadek, gdy spełnione są oba; podobnie (or a b), gdy spełniony jest jeden z nich
template-helper-partial = fragment o tej nazwie, z folderu _partials obok pisma

## Pismo jako dokument

document-missing = żadna czcionka na tym komputerze nie zawiera tych znaków: { $characters }
characters-in-package = { $characters }: { $kind }, w pakiecie Debiana { $package }
characters-in-no-font = { $characters }: { $kind }, w żadnej znanej czcionce
characters-unknown-script = nieznany system pisma
characters-emoji = emoji
characters-private-use = użytek prywatny
characters-symbols = symbole
document-control = tekst zawiera znak sterujący (U+{ $code })
document-too-long = pismo ma za dużo stron; dozwolona liczba to najwyżej { $most }
address-line-wide = wiersz „{ $line }” adresu pocztowego jest szerszy niż okienko koperty
address-lines-many = liczba wierszy adresu pocztowego: { $lines }; okienko koperty mieści: { $most }
# Zakończenia zdania, którego podmiotem jest plik.
picture-unknown = nie jest ani plikiem PNG, ani JPEG
picture-too-large = ma { $width } × { $height } pikseli; najwyżej { $most } mln jest dozwolone
picture-print-colours = jest plikiem JPEG w kolorach drukarskich (CMYK)
picture-damaged = jest uszkodzony lub niepełny
fonts-folder-unreadable = folderu czcionek { $path } nie da się odczytać: { $source }
fonts-folder-empty = w folderze { $path } nie ma żadnego pliku czcionki (.ttf, .otf, .ttc lub .otc)
font-unreadable = pliku czcionki { $path } nie da się odczytać: { $source }
font-broken = { $path } to plik uszkodzony albo w ogóle nie czcionka
font-not-embedded = czcionki { $name } nie da się osadzić
font-without-a-name-not-embedded = czcionki bez nazwy nie da się osadzić
pdf-unwritable = nie da się zapisać pliku PDF: { $source }

## Gotowa wiadomość jest sprawdzana jeszcze raz

message-media-type = typu zawartości załącznika nie da się zapisać w nagłówku: { $source }
message-incorrect = gotowa wiadomość jest niepoprawna: { $source }
message-bare-line-end = wiersz { $line } kończy się pojedynczym znakiem CR lub LF
message-long-line = wiersz { $line } jest za długi (bajtów: { $length }); dozwolone jest 998
message-control-character = wiersz { $line } zawiera znak sterujący
message-header-count = nagłówek { $header } występuje { $count ->
        [one] 1 raz
       *[other] { $count } razy
    }
message-without-body = po nagłówkach brak pustego wiersza
message-of-another-kind = wiadomość nie ma wymaganej postaci: sam tekst albo tekst z załącznikami
message-boundary = wiersz { $line } leży między częściami albo można go wziąć za wiersz rozdzielający (boundary)
message-parts = liczba zamkniętych części wiadomości to { $count }; musi ich być { $expected }
message-part-header = w części { $part } nagłówek { $header } występuje { $count ->
        [one] 1 raz
       *[other] { $count } razy
    }
message-part-kind = część { $part } nie jest tekstem ani załącznikiem, którym musi być
