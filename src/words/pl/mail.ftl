### Konta, serwery i drogi wysyłki.

## Połączenia

server-unreachable = { $host }: niepowodzenie (etap: { $stage }): { $source }
server-late = { $host }: brak odpowiedzi w wyznaczonym czasie (etap: { $stage })
server-closed = { $host }: serwer zamknął połączenie (etap: { $stage })
server-unprotected = { $host }: połączenia nie da się zabezpieczyć: { $why }
starttls-missing = { $host }: serwer nie oferuje STARTTLS, a bez zabezpieczenia nic nie jest wysyłane
host-not-this-machine = { $host }: to inny komputer, a bez zabezpieczenia nic nie jest tam wysyłane
dialogue-interrupted = przerwano (etap: { $stage })
login-offered-otherwise = serwer nie oferuje logowania przez { $wanted } (oferuje: { $offered })
login-not-offered = serwer nie oferuje logowania przez { $wanted } (nie oferuje żadnego)
protocol-broken = { $host }: niepoprawna odpowiedź { $protocol } (etap: { $stage }): { $what }

## Etapy dialogu

stage-connect = nawiązywanie połączenia
stage-tls = uzgadnianie TLS
stage-greeting = powitanie
stage-login = logowanie
stage-body = wysyłanie wiadomości
stage-final-reply = odpowiedź na wiadomość

## Dlaczego serwer jest nieosiągalny

lookups-too-many = naraz wyszukiwanych jest zbyt wiele nazw
name-without-address = nazwa nie ma adresu
connection-late = brak odpowiedzi w wyznaczonym czasie

## Dlaczego połączenia nie da się zabezpieczyć

tls-closed = serwer zamknął połączenie
tls-inside-tls = TLS wewnątrz TLS
tls-no-host-name = jego nazwa nie jest nazwą hosta
certificate-expired = jego certyfikat wygasł
certificate-not-valid-yet = jego certyfikat nie jest jeszcze ważny (czy zegar chodzi dobrze?)
certificate-for-another-name = jego certyfikat jest wystawiony na inną nazwę
certificate-authority-unknown = jego certyfikat wystawił urząd certyfikacji, któremu ten komputer nie ufa
certificate-signature-bad = jego certyfikat nie ma podpisu urzędu, który go wystawił
certificate-refused = jego certyfikat został odrzucony ({ $reason })
ca-file-unusable = { $file }: to nie jest plik z certyfikatami: { $why }
ca-file-empty = nie ma w nim żadnego certyfikatu

## Co serwer robi źle

quoted-words = „{ $words }”
reply-instead-of = { $code } zamiast { $wanted }
reply-no-answer = { $code } nie jest odpowiedzią na wiadomość
reply-endless = odpowiedź bez końca
replies-too-many = więcej niż jedna odpowiedź na jedno polecenie
replies-too-few = za mało odpowiedzi
answer-too-early = odpowiedź przed końcem wiadomości
answer-before-sent = wykonane, zanim zostało wysłane
answer-endless = odpowiedź bez końca
answer-to-another = odpowiedź na { $tag }
greeting-missing = brak powitania
leave-unasked = zgoda na kontynuację, o którą nikt nie prosił
line-without-crlf = wiersz, który nie kończy się na CRLF
line-endless = wiersz bez końca
literal-too-long = za długi literał (bajtów: { $octets })

## Czego serwer odmawia

server-refused = serwer odmówił (etap: { $stage }): { $reply }
recipient-refused = { $recipient }: serwer odmówił (etap: { $stage }): { $reply }
server-limit = wiadomość jest za duża (bajtów: { $size }); serwer przyjmuje { $limit }
smtputf8-missing = adres ma litery spoza ASCII, a serwer nie oferuje SMTPUTF8

## Skrzynki

mailbox-full = skrzynka jest pełna: serwer odmówił (etap: { $stage }): { $reply }
mailbox-limit = wiadomość jest za duża (bajtów: { $size }); skrzynka przyjmuje { $limit }
folder-unknown = nie ma folderu { $name } (są: { $folders })
folder-for-drafts-missing = nie ma folderu na wersje robocze (są: { $folders })
folder-for-sent-missing = nie ma folderu na wysłane pisma (są: { $folders })
folder-for-junk-missing = nie ma folderu na niechcianą pocztę (są: { $folders })
folders-none = żadne

## Konta

config-unreadable = { $path }: nie da się odczytać: { $source }
config-unwritable = { $path }: nie da się zapisać: { $source }
config-wrong = { $path }:{ $line }: { $what }
config-accounts-no-table = accounts nie jest tabelą
config-profile-no-table = profile nie jest tabelą
config-with-password = { $path }:{ $line }: zawiera hasło, a plik to nie miejsce na hasło
account-wrong = { $path }: konto { $account }: { $what }
account-there-already = konto { $name } już istnieje
account-unknown = nie ma konta { $name }

## Co jest nie tak z kontem

account-address-wrong = „{ $address }” { $what }; { $fix }
account-imap-wrong = imap: { $what }
account-copy-without-imap = ma copy_to_sent, a nie ma imap, dokąd trafiałaby kopia: dodaj serwer
account-folder-name-wrong = drafts i sent to nazwy folderów, na przykład „Wersje robocze”
account-two-ways-out = ma zarówno smtp, jak i sendmail: zostaw jedno
account-no-way-out = nie ma ani smtp, ani sendmail: podaj jedno z nich
account-host-unprotected = security = "none" jest tylko dla tego komputera, a { $host } to inny: użyj "tls" lub "starttls"
account-two-secrets = ma zarówno password_command, jak i token_command: zostaw jedno
account-without-keyring = ma keyring = true, czego ta wersja programu nie potrafi: zbuduj ją z --features keyring albo użyj password_command (secret-tool, security, pass)
account-control-characters = username i host nie mogą zawierać znaków sterujących
account-timeout-wrong = timeout musi wynosić od 1 do 86400 sekund

## Hasła

password-command-not-run = nie da się uruchomić polecenia podającego hasło: { $source }
password-command-late = polecenie podające hasło nie zakończyło się mimo upływu { $minutes ->
        [one] { $minutes } minuty
        [few] { $minutes } minut
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
password-command-failed = polecenie podające hasło nie powiodło się ({ $status })
password-command-silent = polecenie podające hasło niczego nie wypisało
password-interrupted = przerwano
password-empty = hasło jest puste
password-line-break = hasło ma w środku znak końca wiersza, z którym nie da się zalogować
keyring-unusable = nie da się użyć systemowego pęku kluczy: { $why }
keyring-missing = nie da się użyć systemowego pęku kluczy: ta wersja programu go nie obsługuje

## Czego chce serwis pocztowy

service-app-password = Wymaga hasła do aplikacji, utworzonego w ustawieniach bezpieczeństwa konta, a nie zwykłego hasła
    .note = { service-app-password }.
service-own-password = Przyjmuje zwykłe hasło do skrzynki
    .note = { service-own-password }.
service-email-password = Wymaga hasła do poczty ustawionego w panelu klienta, a nie hasła do logowania
    .note = { service-email-password }.
service-token = Nie przyjmuje już haseł: podaj token_command, które wypisuje token dostępu OAuth
    .note = { service-token }.
service-pop-and-imap = Najpierw włącz POP3 i IMAP w ustawieniach skrzynki. Przy logowaniu dwuskładnikowym wymaga hasła do aplikacji
    .note = { service-pop-and-imap }.
service-mail-programs = Najpierw włącz w ustawieniach skrzynki dostęp dla programów pocztowych (IMAP, SMTP)
    .note = { service-mail-programs }.
service-smtp = Najpierw włącz w ustawieniach konta SMTP z uwierzytelnianiem
    .note = { service-smtp }.
service-code = Wymaga kodu autoryzacyjnego (授权码), tworzonego w ustawieniach skrzynki tam, gdzie włącza się SMTP
    .note = { service-code }.
service-bridge = Musi działać Proton Mail Bridge. Jego własne hasło i certyfikat są w jego ustawieniach: podaj wyeksportowany certyfikat jako ca_file
    .note = { service-bridge }.

## Pliki

file-exists = { $path } już istnieje
folder-absent = { $path }: nie ma takiego folderu
file-unwritable = { $path }: nie da się zapisać: { $source }
file-is-a-folder = { $path }: nie da się zapisać: to folder
file-is-irregular = { $path }: nie da się zapisać: to nie jest zwykły plik
folder-is-no-maildir = { $path }: nie da się zapisać: to folder, który nie jest skrzynką Maildir
file-with-half-a-message = { $path }: nie da się zapisać: jest w nim połowa wiadomości

## Odnośniki

link-too-long = ma jako odnośnik za dużo znaków ({ $length }); na pewno w całości dociera najwyżej { $limit }
link-subject-wrong = ma temat ze znakiem końca wiersza lub innym znakiem sterującym

## Programy na tym komputerze

opener-absent = na tym komputerze nie ma programu { $program }
opener-not-run = nie da się uruchomić programu { $program }: { $source }
opener-failed = program { $program } nie znalazł sposobu, aby to otworzyć ({ $status })
program-not-run = { $program }: nie da się uruchomić: { $source }
program-lost = { $program }: nie wiadomo, czy program się zakończył: { $source }
program-refused-silently = program { $program } odmówił ({ $status })
program-refused = program { $program } odmówił ({ $status }): { $said }

## Co mogło pójść źle i co z tym zrobić

advice = { $problem }: { $fix }
advice-with-service = { $problem }: { $fix }. { $service }: { $wants }

cause-credentials = nazwa użytkownika lub hasło nie zostały przyjęte
    .fix = sprawdź nazwę użytkownika i hasło; wiele serwisów wymaga hasła do aplikacji oraz włączenia IMAP i SMTP w ustawieniach
cause-app-password = serwis wymaga hasła do aplikacji
    .fix = utwórz je w ustawieniach bezpieczeństwa konta i podaj zamiast zwykłego hasła
cause-authorization-code = serwis wymaga kodu autoryzacyjnego (授权码)
    .fix = włącz SMTP i IMAP w ustawieniach skrzynki i podaj pokazany tam kod zamiast hasła
cause-passwords-off = serwis nie przyjmuje już haseł
    .fix = podaj na koncie token_command, które wypisuje token dostępu OAuth
cause-submission-off = wysyłanie przez programy (SMTP AUTH) jest dla tej skrzynki wyłączone
    .fix = poproś administratora o włączenie albo wyślij z innego konta
cause-token-refused = token dostępu wygasł albo nie jest przeznaczony dla tej skrzynki
    .fix = uruchom samo token_command i odnów token, z uprawnieniem do poczty i nazwą użytkownika tego konta
cause-no-tokens = serwer nie przyjmuje tokenów dostępu (XOAUTH2)
    .fix = użyj password_command zamiast token_command
cause-mechanism = serwer oferuje tylko rodzaje logowania, których adieu nie zna
    .fix = użyj serwera poczty wychodzącej tego serwisu z PLAIN, LOGIN lub XOAUTH2 albo programu, który zna oferowane rodzaje ({ OPTION("sendmail") })
cause-no-login = serwer nie oferuje tu logowania
    .fix = użyj jego portu do wysyłania poczty (465 z tls, 587 z starttls) albo auth = "none", jeśli przyjmuje pisma bez logowania
cause-login-wanted = serwer wymaga najpierw zalogowania
    .fix = usuń z konta auth = "none" i podaj nazwę użytkownika oraz hasło
cause-web-login = serwis wymaga zalogowania na swojej stronie internetowej
    .fix = zaloguj się tam w przeglądarce, potwierdź, że to ty, a potem uruchom to samo polecenie ponownie
cause-service-off = dostęp dla programów pocztowych jest dla tej skrzynki wyłączony
    .fix = włącz IMAP i SMTP w ustawieniach skrzynki
cause-password-expired = hasło wygasło albo trzeba je odnowić
    .fix = zaloguj się na stronie serwisu i ustaw nowe
cause-locked = serwis zablokował to konto albo go nie wpuszcza
    .fix = zaloguj się na stronie serwisu albo zapytaj jego pomoc techniczną
cause-login-later = serwer nie może teraz sprawdzić logowania
    .fix = uruchom to samo polecenie ponownie później
cause-needs-tls = serwer wymaga najpierw zabezpieczonego połączenia
    .fix = ustaw security na "starttls" (port 587) lub "tls" (port 465; IMAP 993)
cause-no-starttls = serwer nie zabezpiecza tego portu albo ktoś po drodze to uniemożliwia
    .fix = użyj jego portu dla tls (465; IMAP 993), a jeśli i on nie jest oferowany, innej sieci
cause-certificate = certyfikat serwera nie pasuje do jego nazwy
    .fix = sprawdź w pliku konfiguracyjnym nazwę serwera, port i zabezpieczenie; certyfikat prywatnego urzędu certyfikacji podaje się jako ca_file
cause-configuration = konto nie jest opisane tak, jak trzeba
    .fix = popraw konto w pliku konfiguracyjnym
cause-no-connection = nie ma połączenia z serwerem
    .fix = sprawdź w pliku konfiguracyjnym nazwę serwera, port i zabezpieczenie, a także własne połączenie z internetem
cause-not-served = serwer nie przyjmuje połączeń z tego miejsca
    .fix = użyj serwera poczty wychodzącej swojego serwisu (port 465 lub 587), a nie serwera odbierającego, i innej sieci, jeśli serwer tak mówi
cause-no-program = programu nie da się uruchomić
    .fix = podaj na koncie w sendmail ścieżkę programu, który da się uruchomić
cause-no-recipient = ten adres nie istnieje
    .fix = poszukaj adresu i wyślij pismo na właściwy ({ OPTION("to", value: "ADDRESS") })
cause-no-domain = domena tego adresu nie istnieje albo nie przyjmuje poczty
    .fix = poszukaj adresu i wyślij pismo na właściwy ({ OPTION("to", value: "ADDRESS") })
cause-disabled = skrzynka nie przyjmuje teraz pism
    .fix = spróbuj ponownie za dzień lub dwa albo skorzystaj z innej drogi kontaktu
cause-full = skrzynka jest pełna
    .fix = spróbuj ponownie za dzień lub dwa albo skorzystaj z innej drogi kontaktu
cause-own-full = twoja skrzynka jest pełna
    .fix = zwolnij w niej miejsce
cause-too-large = wiadomość jest za duża
    .fix = pomiń załączniki albo je zmniejsz
cause-unauthenticated = odbierający serwer nie mógł sprawdzić, że pismo pochodzi z twojej domeny (SPF, DKIM, DMARC)
    .fix = wyślij je przez serwis pocztowy swojego adresu; adres odbiorcy nie jest przyczyną
cause-blocked = odbierający serwer uważa pismo albo serwer, z którego przyszło, za spam
    .fix = wyślij je z innego konta albo skorzystaj z innej drogi kontaktu; adres odbiorcy nie jest przyczyną
cause-policy = reguła odbierającego serwera odrzuca pismo
    .fix = przeczytaj jej treść i użyj innego konta albo innej drogi kontaktu; adres odbiorcy nie musi być błędny
cause-sender-refused = z tego konta nie wolno wysyłać z takim adresem nadawcy
    .fix = wyślij z własnego adresu konta ({ OPTION("email") }) albo poproś serwis o dopuszczenie tego drugiego
cause-relay = serwer nie przyjmuje od ciebie pism do innych domen
    .fix = użyj portu do wysyłania poczty swojego serwisu (465 lub 587) z własną nazwą użytkownika
cause-too-many = serwer ma na razie dość twoich pism lub połączeń
    .fix = poczekaj kilka godzin i uruchom to samo polecenie ponownie, a jeśli pism jest wiele, z niższym { OPTION("rate") }
cause-greylisted = odbierający serwer odkłada pisma od nadawców, których nie zna (greylisting)
    .fix = uruchom to samo polecenie ponownie za pół godziny
cause-expired = odbierający serwer przez wiele dni nie przyjął pisma
    .fix = spróbuj jeszcze raz albo skorzystaj z innej drogi kontaktu; adres może być właściwy
cause-loop = odbierające serwery przesyłają pismo w kółko
    .fix = skorzystaj z innej drogi kontaktu i powiadom o tym odbiorcę
cause-unreachable = odbierający serwer był nieosiągalny
    .fix = spróbuj później albo skorzystaj z innej drogi kontaktu; sprawdź domenę adresu
cause-beyond-ascii = adres ma litery spoza ASCII, których serwer nie potrafi przesłać (brak SMTPUTF8)
    .fix = wyślij z konta, którego serwer oferuje SMTPUTF8 ({ COMMAND("account test") } to pokaże), albo na adres w ASCII ({ OPTION("to", value: "ADDRESS") })
cause-content = serwer nie przyjmuje pisma w tej postaci
    .fix = pomiń załączniki albo wyślij je z innego konta
cause-protocol = serwer i adieu się nie rozumieją
    .fix = obejrzyj dialog (-v) i sprawdź, czy to serwer poczty wychodzącej lub serwer IMAP
cause-no-permission = konto nie ma prawa używać tego folderu
    .fix = podaj w pliku konfiguracyjnym inny folder, jako drafts lub sent
cause-no-folder = nie ma takiego folderu
    .fix = podaj folder w pliku konfiguracyjnym, jako drafts lub sent w tabeli imap tego konta
cause-program-usage = program nie przyjmuje argumentów programu sendmail (-i -f)
    .fix = podaj na koncie w sendmail program, który je przyjmuje
cause-program-host = program nie znalazł serwera o tej nazwie
    .fix = sprawdź nazwę serwera w konfiguracji samego programu oraz domenę adresu
cause-program-login = program nie ma do tego prawa: odrzucono jego własne logowanie albo nie ma dostępu do pliku
    .fix = wypróbuj sam program i sprawdź w jego konfiguracji użytkownika, hasło i uprawnienia do plików
cause-program-configuration = konfiguracja samego programu jest błędna
    .fix = popraw ją i wypróbuj sam program
cause-program-trouble = program miał własne kłopoty
    .fix = przeczytaj jego komunikaty i jego dziennik zdarzeń, a potem uruchom to samo polecenie ponownie
cause-program-missing = programu albo tego, co on uruchamia, nie da się uruchomić
    .fix = sprawdź ścieżkę podaną na koncie w sendmail i to, co program uruchamia
cause-interrupted = przerwano
    .fix = uruchom to samo polecenie ponownie
cause-later = serwer nie może tego teraz zrobić
    .fix = uruchom to samo polecenie ponownie później
cause-permanent = serwer odpowie znowu tak samo
    .fix = przeczytaj jego odpowiedź
cause-unknown = nie podano przyczyny
    .fix = przeczytaj, co mówi serwer, i poszukaj adresu: właściwy podaje się opcją { OPTION("to", value: "ADDRESS") }
