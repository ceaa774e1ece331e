### Zastosowania: konta, wersje robocze, skrzynka, przypomnienia, szablony, własne karty dostawców.

## Niepowodzenia

with-cause = { $message }: { $cause }
nothing-sent-and-remedy = nic nie zostało wysłane; { $remedy }
value-refused = „{ $value }” { $what }
interrupted-unsent = przerwano; nic nie zostało wysłane
interrupted-unwritten = przerwano; nic nie zostało zapisane
try-later = spróbuj ponownie później
check-name = sprawdź nazwę i folder
check-readable = sprawdź, czy to plik i czy masz prawo go czytać
give-request-file = podaj sam plik wniosku
save-as-utf8 = zapisz plik jako UTF-8
make-folder = utwórz najpierw folder albo wybierz inny
no-folder-for = { $path }: nie ma folderu { $folder }
    .fix = utwórz najpierw folder albo wybierz inny
no-random-numbers = system nie dostarcza liczb losowych: { $source }

## Pliki

file-not-ordinary = to { $kind }, a nie zwykły plik
file-not-text = to nie jest tekst UTF-8
file-too-large = plik jest większy niż { $kib } KiB

## Zegar i strefa czasowa

now-is-no-time = ADIEU_NOW nie jest czasem z przesunięciem strefowym, jak 2026-11-23T10:00:00+01:00
zone-not-set = zmienna TZ nie jest ustawiona, a { $file } nie jest plikiem strefy czasowej
zone-not-text = zmienna TZ nie jest tekstem UTF-8
zone-unknown = zmienna TZ podaje { $name }, a takiej strefy nie ma w bazie stref czasowych i nie jest to reguła
clock-before-rules = według zegara tego komputera dziś jest { $today }, czyli dzień wcześniejszy niż dzień spisania tych przepisów ({ $written })
clock-long-after-rules = według zegara tego komputera dziś jest { $today }, czyli co najmniej dziesięć lat po spisaniu tych przepisów ({ $written })
clock-set-first = ustaw najpierw zegar: od niego liczy się każdą datę

## Pola według nazw

no-such-field = nie ma takiego pola; pola to: { $fields }
no-such-field-near = nie ma takiego pola; czy chodziło o { $near }?

## Konta

no-config-folder = nie ma katalogu domowego na plik konfiguracyjny
    .fix = ustaw HOME albo wskaż folder w ADIEU_CONFIG_DIR
config-move-password = przenieś je do menedżera haseł i wpisz password_command = "…", czyli polecenie, które je wypisuje; albo pomiń je: wystarczy ADIEU_PASSWORD lub pytanie w terminalu
config-mend = popraw plik konfiguracyjny; przykład jest w docs/sending.md
account-choose-name = wybierz inną nazwę opcją { OPTION("name") } albo usuń najpierw konto: { COMMAND("account remove", $name) }
account-see-list = zobacz { COMMAND("account list") }
no-account-yet = nie ma jeszcze konta pocztowego
    .fix = dodaj je: { COMMAND("account add you@example.org") }
no-such-account = nie ma konta { $name }
account-nearest = czy chodziło o { $near }? Istniejące konta: { $names }
accounts-there-are = istniejące konta: { $names }
several-accounts = jest kilka kont
    .fix = wskaż jedno opcją { OPTION("account") }: { $names }
account-test-several = jest kilka kont
    .fix = wskaż jedno: { $commands }
account-test-advice = { $advice }. Nic nie zostało wysłane; -v pokaże dialog
account-sends-as-another = nadawcą pisma jest { $from }, a konto { $account } wysyła jako { $own }
    .fix = pomiń email albo dodaj adres do identities w [accounts.{ $account }] w pliku konfiguracyjnym
mail-service-unknown = serwera poczty domeny { $domain } nie ma wśród znanych serwisów
    .fix = podaj go opcją { OPTION("host") } (oraz { OPTION("security", value: "starttls") } lub { OPTION("port") }, jeśli nie jest to TLS na porcie 465); znajdziesz go na stronach pomocy dostawcy poczty
imap-without-host = { OPTION("imap_port") } i { OPTION("imap_security") } dotyczą serwera poczty przychodzącej
    .fix = podaj jego nazwę opcją { OPTION("imap_host") }
program-missing = { $program }: nie ma takiego programu
program-missing-in-path = { $program }: nie ma takiego programu w PATH
program-give-path = podaj ścieżkę programu, który rozumie wiersz poleceń programu sendmail, na przykład "/usr/bin/msmtp -a work": dzielony na odstępach, bez cudzysłowów
program-with-blank = { $command }: odstęp w ścieżce i argumenty nie dają się połączyć
    .fix = napisz skrypt, który uruchamia program z jego argumentami, i podaj ten skrypt

## Hasła

password-not-kept = konto zostało zapisane, ale jego hasło nie
keyring-unlock = odblokuj systemowy pęk kluczy albo dodaj konto ponownie z { OPTION("keyring") }
password-command-try = wypróbuj samo polecenie
password-of-command = polecenie podające hasło: { $source }
    .fix = niech wypisuje hasło w pierwszym wierszu i nic więcej w nim
password-of-environment = { $variable }: { $source }
    .fix = ustaw tam samo hasło albo nic
password-of-person = hasło użytkownika { $username }: { $source }
    .fix = wpisz je ponownie
account-without-password = konto { $account } nie ma hasła
    .fix = ustaw password_command w pliku konfiguracyjnym albo ADIEU_PASSWORD, albo uruchom program w terminalu

## Co idzie razem z pismem

attach-may-be-allowed = { $fix } ({ OPTION("allow_sensitive", value: "attach") })
attach-limit-raised = { $fix }; { OPTION("attach_limit", value: "MB") } podnosi limit
attach-outside-current-folder = leży poza bieżącym folderem, w którym mają być pliki tabeli
attach-outside-request-folder = leży poza folderem pliku wniosku
attach-look-at-it = obejrzyj plik i podaj go osobiście opcją { OPTION("attach") } albo przenieś go do tego folderu
document-refused = pismo jako dokument: { $refusal }
document-right-to-left = nie można jeszcze złożyć dokumentu w języku pisanym od prawej do lewej ({ $language })
    .fix = pomiń dokument, a tłumaczenie znajdzie się pod e-mailem; albo pomiń { OPTION("courtesy") } i przeczytaj pismo: { COMMAND("preview --read-in", $tag) }
document-install-font = zainstaluj czcionkę, która ma te znaki, albo pomiń dokument ({ OPTION("document", value: "none") })
document-shorten-letter = skróć pismo albo pomiń dokument ({ OPTION("document", value: "none") })
document-give-fonts = podaj folder z czcionkami opcją { OPTION("fonts") } albo pomiń { OPTION("fonts") }
document-choose-fonts = wybierz inne czcionki opcją { OPTION("fonts", value: "DIR") } albo pomiń dokument ({ OPTION("document", value: "none") })

## Dni umowy

see-dates = daty pokaże { COMMAND("deadline") } z tymi samymi argumentami
days-off-unreadable = { $path }: nie da się odczytać dni wolnych: { $source }
    .fix = podaj plik tekstowy z jednym dniem w wierszu, na przykład 2026-12-24 Wigilia
the-provider = Dostawca
calendar-on-stdout = { OPTION("calendar") } wymaga pliku: standardowe wyjście służy wynikowi
    .fix = podaj nazwę pliku, na przykład dates.ics, albo użyj { COMMAND("deadline --calendar -") }
calendar-not-ordinary = { $path } nie jest zwykłym plikiem
    .fix = wybierz inną nazwę dla { OPTION("calendar") }
calendar-choose-name-or-force = wybierz inną nazwę dla { OPTION("calendar") } albo zastąp plik opcją { OPTION("force") }
calendar-choose-folder = wybierz inny folder dla { OPTION("calendar") }

## Przygotowane pismo

template-mend = popraw szablon albo usuń go ze swojego folderu szablonów
value-not-in-letter = nie trafia do pisma: szablon z tego nie korzysta
    .fix = umieść { $code } w szablonie albo pomiń tę wartość
confirmed-address-refused = { OPTION("confirm_recipient") }: { $what }
address-of-yours = adres podany przez ciebie; w katalogu go nie ma
answer-has-passed = już minął: dziś jest { $today }
    .fix = podaj dzień, który jeszcze nie minął
answer-lies-ahead = jest w przyszłości: dziś jest { $today }
    .fix = podaj dzień, w którym to się stało
answer-is-sensitive = zawiera prawdopodobnie { $finding }
    .fix = pomiń to: e-mail może ktoś przeczytać po drodze (jeśli to nic takiego, zacznij od nowa z { OPTION("allow_sensitive") })

## Wersje robocze

draft-choose-name-or-force = wybierz inną nazwę opcją { OPTION("output") } albo zastąp plik opcją { OPTION("force") }
draft-choose-folder = wybierz inny folder opcją { OPTION("output") }; nic nie zostało zapisane
draft-interrupted = niczego nie umieszczono w skrzynce; aby spróbować ponownie, uruchom to samo polecenie
draft-perhaps-in-folder = wersja robocza może mimo to leżeć w folderze: zanim spróbujesz ponownie, poszukaj tam „{ $subject }”
draft-not-in-mailbox = niczego nie umieszczono w skrzynce; { $remedy }
draft-in-file = wersja robocza jest w pliku { $path }
draft-on-stdout = wersja robocza jest na standardowym wyjściu
draft-not-saved = nie udało się jej też zapisać: { $why }
draft-not-in-journal = wersja robocza jest zapisana; tylko dziennik nic o niej nie wie
link-with-files = nie da się użyć razem z { OPTION("mailto") }: odnośnik nie przenosi plików, a w piśmie napisano, że są załączone
link-without-document = nie trafia do odnośnika: odnośnik nie przenosi plików
    .fix = pismo jest bez tego kompletne; aby załączyć dokument, pomiń { OPTION("mailto") }
link-draft-instead = zapisz wersję roboczą jako plik, który otworzy twój program pocztowy: pomiń { OPTION("mailto") }; albo umieść ją w swojej skrzynce opcją { OPTION("to_drafts") }

## Skrzynka

no-mailbox-server = konto { $account } nie ma serwera poczty przychodzącej
    .fix = dodaj w pliku konfiguracyjnym tabelę [accounts.{ $account }.imap] z kluczem host, na przykład host = "imap.example.org"
mailbox-name-drafts = podaj folder w pliku konfiguracyjnym: drafts = "…" w tabeli imap tego konta
mailbox-name-sent = podaj folder w pliku konfiguracyjnym: sent = "…" w tabeli imap tego konta
mailbox-place =
    { $uid ->
        [0] { $folder }
       *[other] { $folder }, UID { $uid }
    }
copy-lies-in = kopia leży w folderze { $place }
copy-in-your-mailbox = W twojej skrzynce kopia leży w folderze { $place }.
copy-in-doubt = pismo zostało wysłane, ale nie wiadomo, czy jego kopia leży w folderze „Wysłane”: { $why }
no-copy = pismo zostało wysłane, ale jego kopii nie umieszczono w folderze „Wysłane”: { $why }
copy-do-not-send-again = nie wysyłaj go ponownie; dokładną treść wiadomości przechowuje dziennik ({ COMMAND("journal show ID --message") })

## Co odpowiedziała druga strona

handed-to-program = przekazano programowi { $program }, który pismo przejął
taken-unrecorded = { $by }: pismo zostało przejęte ({ $reply }), ale nie udało się zapisać tego w dzienniku: { $cause }
handed-unrecorded = { $by }: pismo zostało przejęte, ale nie udało się zapisać tego w dzienniku: { $cause }
keep-reply-as-proof = pismo zostało wysłane: nie wysyłaj go ponownie i zachowaj tę odpowiedź jako dowód

## Przypomnienia

follow-up-of-no-kind = pismo, które następuje po innym, to follow-up lub escalate
    .fix = pomiń { OPTION("kind") } albo podaj jedno z dwóch
follow-up-without-journal = nie ma dziennika: nic stąd jeszcze nie wysłano
    .fix = napisz przypomnienie poleceniem { COMMAND("draft --kind follow-up") }
follow-up-first-gone = pierwszego pisma z tego wątku nie ma już w dzienniku
    .fix = napisz przypomnienie poleceniem { COMMAND("draft --kind follow-up") }, podając dzień i temat pierwszego pisma
follow-up-of-returned = pismo z wpisu { $entry } wróciło: nie dotarło
    .fix = wyślij samo pismo na właściwy adres ({ OPTION("to", value: "ADDRESS") }); jeśli jednak dotarło, { COMMAND("journal dismiss", $entry) }
perhaps-answered = być może jest już odpowiedź: w twojej skrzynce znaleziono wiadomość w tej sprawie
    .fix = przeczytaj ją, zanim wyślesz to pismo: { COMMAND("journal show", $entry, "--found", $number) }
perhaps-sent = chyba zostało wysłane: leży wśród wysłanych pism w twojej skrzynce
    .fix = najpierw zdecyduj o tym: { COMMAND("journal mark", $entry, "sent") } albo { COMMAND("journal dismiss", $entry) }
follow-up-too-early = wpis { $entry }, { $kind }, prosi o odpowiedź do { $day }, a ten dzień jeszcze nie minął
    .fix = poczekaj do tego dnia; aby mimo to napisać, dodaj { OPTION("again") }
follow-up-after-last = wpis { $entry } był ostatnim pismem przed skargą
    .fix = złóż teraz skargę, z dowodami z { COMMAND("journal export", $first) }; aby napisać jeszcze raz, dodaj { OPTION("again") }
first-letter-changed = wpis { $entry } nie jest już taki, jakim go zapisano: jego skrót (SHA-256) jest inny
    .fix = nie załącza się niczego, za co nie można ręczyć; zobacz { COMMAND("journal verify") }
follow-up-elsewhere = to pismo poszłoby na adres { $to }, a pierwsze poszło na { $first }
follow-up-to-another = to pismo poszłoby na adres { $to }, a pierwsze poszło na inny adres
follow-up-confirm-recipient = pomiń { OPTION("to") } i { OPTION("provider") }; albo, jeśli adres jest właściwy, dodaj { $confirmation }
follow-up-of-nothing = nie ma wpisu { $entry }
    .fix = zobacz { COMMAND("journal list") }
follow-up-of-doubtful = wpis { $entry } jest niepewny: pismo mogło zostać wysłane
    .fix = najpierw to wyjaśnij: { COMMAND("journal mark", $entry, "sent") } albo { COMMAND("journal mark", $entry, "not-sent") }
follow-up-of-settled = wpis { $entry } oznaczono jako { $outcome }: nie ma o czym przypominać
    .fix = jeśli to pomyłka, oznacz go na nowo: { COMMAND("journal mark", $entry, "answered") }
follow-up-of-unsent = pismo z wpisu { $entry } nie zostało wysłane (stan: { $state }): nie ma o czym przypominać
    .fix = najpierw wyślij samo pismo
follow-up-drafted-before = Wpis { $entry }: następne pismo jest już wersją roboczą (wpis { $draft }); { OPTION("force") } zrobi w jej miejsce inną.
follow-up-still-waits = Wpis { $entry }: ostatnie pismo (wpis { $letter }) prosi o odpowiedź do { $day }; { OPTION("again") } mimo to napisze.

## Szablony

templates-folder-unreadable = { $folder }: nie da się odczytać folderu szablonów: { $source }
    .fix = podaj folder z jednym podfolderem na każdy język
template-unreadable = { $file }: nie da się odczytać: { $source }
template-unwritable = { $path }: nie da się zapisać: { $source }
    .fix = wybierz inny folder opcją { OPTION("out") }
no-such-template = nie ma szablonu { $name }
template-nearest = czy chodziło o { $near }? Zobacz { COMMAND("template list") }
template-write-name = wpisz JĘZYK/RODZAJ, na przykład en-GB/terminate; zobacz { COMMAND("template list") }
no-templates-folder = nie ma katalogu domowego na twoje szablony
    .fix = podaj folder opcją { OPTION("out") }
template-name-refused = { $name }: { $what }
    .fix = wpisz JĘZYK/RODZAJ, na przykład sv/terminate lub en-GB/pause: w rodzaju tylko małe litery, cyfry i łączniki
template-name-incomplete = nie jest językiem i rodzajem
template-name-without-language = nie zaczyna się od kodu języka
templates-exist = już istnieje: { $files }
    .fix = nic nie zostało zapisane; wybierz inny folder opcją { OPTION("out") } albo najpierw przenieś te pliki
template-out-of-reach = { $file }: żaden wniosek nie może poprosić o rodzaj o takiej nazwie
    .fix = nazwij plik, używając małych liter, cyfr i łączników

## Własne karty dostawców

no-records-folder = nie ma katalogu domowego na twoje własne karty dostawców
    .fix = ustaw HOME albo wskaż folder w ADIEU_CONFIG_DIR
record-choose-id = wybierz inny identyfikator, popraw plik albo zastąp go opcją { OPTION("force") }
record-check-rights = nic nie zostało zapisane; sprawdź, czy możesz tam zapisywać
import-give-company = podaj plik firmy, folder companies albo folder klonu repozytorium
import-check-name = sprawdź nazwę i folder; niczego nie zaimportowano
import-folder-unmakable = { $folder }: nie da się utworzyć: { $source }
    .fix = niczego nie zaimportowano; sprawdź, czy możesz tam zapisywać
records-removed-in-part = usunięto: { $removed }, nie usunięto: { $kept }; sprawdź, czy możesz tam zapisywać
record-built-in-stays = { $id } to karta dostarczona z adieu i zostaje: nie masz własnej karty o tym identyfikatorze
    .fix = własna karta ma przed nią pierwszeństwo: utworzysz ją poleceniem { COMMAND("provider add", $id) }
record-not-yours = „{ $id }” nie jest identyfikatorem twojej własnej karty
    .fix = wpisz go tak, jak pokazuje { COMMAND("provider list --all") }
new-provider-lacks = brak wartości
new-provider-give-name = podaj nazwę opcją { OPTION("name") }, w takim brzmieniu, jakie ma się znaleźć w piśmie
new-provider-give-domains = podaj własne domeny dostawcy opcją { OPTION("domain") }: adres w innej domenie może należeć do kogoś obcego
new-provider-give-email = podaj adres opcją { OPTION("email") }
new-provider-give-purpose = podaj, do czego służy adres: { OPTION("purpose", value: "customer-service") }, cancellation lub privacy
new-provider-give-source = podaj, skąd pochodzi adres, opcją { OPTION("source") }: bez tego nikt nie może go sprawdzić
new-provider-bad-id = nie jest identyfikatorem: identyfikator składa się z małych liter, cyfr i łączników i ma najwyżej 64 znaki
    .fix = wpisz go na wzór example-mobile
new-provider-bad-channel = nie ma znaku = między rodzajem a tym, co należy zrobić
    .fix = wpisz to na wzór hotline="+44 7700 900123, dni robocze"
new-provider-address-elsewhere = leży poza podanymi domenami
    .fix = jeśli domena adresu należy do dostawcy, dodaj ją opcją { OPTION("domain") }; jeśli nie, adres może należeć do kogoś obcego

## Szukanie dostawcy

search-impossible = nie ma czego szukać: podaj od 1 do { $most } znaków
    .fix = podaj nazwę dostawcy, jej część albo domenę
search-nothing = żaden dostawca w katalogu nie pasuje do „{ $words }”
    .fix = podaj adres opcjami { OPTION("to") } i { OPTION("provider_name") }: znajdziesz go w danych firmy na stronie internetowej albo w umowie; { COMMAND("provider add example-mobile") } go zapisuje
## Pismo na papierze

postal-address-missing = nie jest znany adres pocztowy dostawcy
    .fix = podaj go opcją { OPTION("post_to", value: "WIERSZ") }, raz na każdy wiersz
postal-address-one-line = ma tylko jeden wiersz
    .fix = podaj nazwę, ulicę i miejscowość, każdą w osobnym wierszu
# $what to zakończenie zdania.
postal-address-refused = { OPTION("post_to") }: { $what }
post-without-sender = nie jest podany: dostawca nie widzi, dokąd odpowiedzieć, a poczta, dokąd zwrócić pismo
    .fix = podaj swój adres pocztowy opcją { OPTION("address") }
signature-unreadable = nie da się odczytać podpisu { $path }: { $source }
    .fix = sprawdź, czy to plik i czy wolno go czytać, albo pomiń { OPTION("signature") } i podpisz ręcznie
signature-file-too-large = podpis { $path } jest większy niż { $most } MB
    .fix = zapisz mniejszy plik albo pomiń { OPTION("signature") } i podpisz ręcznie
# $what to zakończenie zdania.
signature-unusable = plik podpisu { $path } { $what }
    .fix = zapisz go ponownie jako PNG albo pomiń { OPTION("signature") } i podpisz ręcznie
paper-install-font = zainstaluj czcionkę, która je ma, albo podaj folder z czcionkami opcją { OPTION("fonts") }
paper-shorten-letter = skróć pismo
paper-shorten-address = podaj go krócej opcją { OPTION("post_to", value: "WIERSZ") }
paper-choose-fonts = wybierz inne czcionki opcją { OPTION("fonts", value: "FOLDER") }
paper-on-stdout = { OPTION("letter") } wymaga pliku: standardowe wyjście jest dla wyniku
    .fix = podaj plik, na przykład pismo.pdf
paper-choose-name-or-force = wybierz inną nazwę dla { OPTION("letter") } albo zastąp plik opcją { OPTION("force") }
paper-choose-folder = wybierz inny folder dla { OPTION("letter") }
recipient-without-mailbox = pismo idzie pocztą: nie ma adresu e-mail, na który można je wysłać
    .fix = utwórz je poleceniem { COMMAND("draft") } z { OPTION("letter", value: "PLIK.pdf") }
# Jak nadać pismo, aby dało się to udowodnić, według kraju nadania.
post-so-that-it-can-be-proven =
    .germany = Aby dało się to udowodnić, nadaj je jako Einwurf-Einschreiben (nie za potwierdzeniem odbioru, bo może zostać nieodebrane) i pokaż świadkowi, co trafia do koperty, albo zrób zdjęcia. Zachowaj dowód nadania i pobierz potwierdzenie doręczenia, dopóki ma je Deutsche Post.
    .austria = Aby dało się to udowodnić, nadaj je jako Einschreiben i pokaż świadkowi, co trafia do koperty, albo zrób zdjęcia. Zachowaj dowód nadania.
    .switzerland = Aby dało się to udowodnić, nadaj je jako Einschreiben albo A-Post Plus, które rejestruje doręczenie bez podpisu. Zachowaj dowód nadania i zrób zdjęcia tego, co trafia do koperty.
    .france = Aby dało się to udowodnić, nadaj je jako lettre recommandée avec accusé de réception, w okienku albo przez internet w La Poste. Zachowaj dowód nadania i potwierdzenie odbioru, które wróci.
    .italy = Aby dało się to udowodnić, nadaj je jako raccomandata A/R. Zachowaj dowód nadania i potwierdzenie odbioru, które wróci.
    .spain = Aby dało się to udowodnić, nadaj je jako carta certificada con acuse de recibo albo burofax, który dowodzi też treści. Zachowaj dowód nadania i potwierdzenie odbioru.
    .netherlands = Aby dało się to udowodnić, nadaj je jako aangetekend. Zachowaj dowód nadania i zrób zdjęcia tego, co trafia do koperty.
    .belgium = Aby dało się to udowodnić, nadaj je jako aangetekend (recommandé). Zachowaj dowód nadania i zrób zdjęcia tego, co trafia do koperty.
    .britain = Aby dało się to udowodnić, nadaj je jako Royal Mail Signed For albo poproś w okienku o bezpłatne proof of posting. Zachowaj je i zrób zdjęcia tego, co trafia do koperty.
    .poland = Aby dało się to udowodnić, nadaj je jako list polecony za potwierdzeniem odbioru. Zachowaj dowód nadania i potwierdzenie odbioru, które wróci.
    .portugal = Aby dało się to udowodnić, nadaj je jako carta registada com aviso de receção. Zachowaj dowód nadania i potwierdzenie odbioru, które wróci.
    .denmark = Aby dało się to udowodnić, nadaj je jako anbefalet brev. Zachowaj dowód nadania i zrób zdjęcia tego, co trafia do koperty.
    .america = Aby dało się to udowodnić, nadaj je jako Certified Mail z Return Receipt. Zachowaj dowód nadania i potwierdzenie odbioru.
    .elsewhere = Aby dało się to udowodnić, nadaj je jako przesyłkę poleconą. Zachowaj dowód nadania i zrób zdjęcia tego, co trafia do koperty.
