### Konti, servere og vejene ud.

## Forbindelser

server-unreachable = { $host }: det lykkedes ikke ({ $stage }): { $source }
server-late = { $host }: intet svar i tide ({ $stage })
server-closed = { $host }: serveren lukkede forbindelsen ({ $stage })
server-unprotected = { $host }: forbindelsen kan ikke beskyttes: { $why }
starttls-missing = { $host }: serveren tilbyder ikke STARTTLS, og intet sendes ubeskyttet
host-not-this-machine = { $host }: er en anden maskine, og dertil sendes intet ubeskyttet
dialogue-interrupted = afbrudt ({ $stage })
login-offered-otherwise = serveren tilbyder ikke login med { $wanted } (den tilbyder: { $offered })
login-not-offered = serveren tilbyder ikke login med { $wanted } (den tilbyder: intet)
protocol-broken = { $host }: ikke et korrekt { $protocol }-svar ({ $stage }): { $what }

## Trin i en dialog

stage-connect = oprettelse af forbindelsen
stage-tls = TLS-handshake
stage-greeting = serverens hilsen
stage-login = login
stage-body = afsendelse af brevet
stage-final-reply = svar på brevet

## Hvorfor en server ikke kan nås

lookups-too-many = der slås for mange navne op på én gang
name-without-address = navnet har ingen adresse
connection-late = intet svar i tide

## Hvorfor en forbindelse ikke kan beskyttes

tls-closed = serveren lukkede forbindelsen
tls-inside-tls = TLS inden i TLS
tls-no-host-name = serverens navn er ikke et værtsnavn
certificate-expired = serverens certifikat er udløbet
certificate-not-valid-yet = serverens certifikat er ikke gyldigt endnu (går uret rigtigt?)
certificate-for-another-name = serverens certifikat er til et andet navn
certificate-authority-unknown = serverens certifikat er udstedt af nogen, som ingen her har tillid til
certificate-signature-bad = serverens certifikat bærer ikke udstederens underskrift
certificate-refused = serverens certifikat godtages ikke ({ $reason })
ca-file-unusable = { $file }: er ikke en fil med certifikater: { $why }
ca-file-empty = der er intet certifikat i den

## Hvad en server gør forkert

quoted-words = "{ $words }"
reply-instead-of = { $code } i stedet for { $wanted }
reply-no-answer = { $code } er ikke et svar på et brev
reply-endless = et svar uden ende
replies-too-many = mere end ét svar på én kommando
replies-too-few = for få svar
answer-too-early = et svar, før brevet var komplet
answer-before-sent = meldt færdig, før det var sendt
answer-endless = et svar uden ende
answer-to-another = et svar til { $tag }
greeting-missing = ingen hilsen
leave-unasked = tilladelse til at fortsætte, som ingen bad om
line-without-crlf = en linje, der ikke slutter med CRLF
line-endless = en linje uden ende
literal-too-long = en literal på { $octets } byte

## Hvad en server afviser

server-refused = serveren sagde nej ({ $stage }): { $reply }
recipient-refused = { $recipient }: serveren sagde nej ({ $stage }): { $reply }
server-limit = brevet fylder { $size } byte; serveren tager højst imod { $limit }
smtputf8-missing = en adresse har bogstaver uden for ASCII, og serveren tilbyder ikke SMTPUTF8

## Postkasser

mailbox-full = postkassen er fuld: serveren sagde nej ({ $stage }): { $reply }
mailbox-limit = brevet fylder { $size } byte; postkassen tager højst imod { $limit }
folder-unknown = der er ingen mappe { $name } (der er: { $folders })
folder-for-drafts-missing = der er ingen mappe til kladder (der er: { $folders })
folder-for-sent-missing = der er ingen mappe til sendte breve (der er: { $folders })
folder-for-junk-missing = der er ingen mappe til spam (der er: { $folders })
folders-none = ingen

## Konti

config-unreadable = { $path }: kan ikke læses: { $source }
config-unwritable = { $path }: kan ikke skrives: { $source }
config-wrong = { $path }:{ $line }: { $what }
config-accounts-no-table = accounts er ikke en tabel
config-profile-no-table = profile er ikke en tabel
config-with-password = { $path }:{ $line }: indeholder en adgangskode, og den hører ikke hjemme i en fil
account-wrong = { $path }: mailkonto { $account }: { $what }
account-there-already = der er allerede en mailkonto { $name }
account-unknown = der er ingen mailkonto { $name }

## Hvad der er galt med en konto

account-address-wrong = "{ $address }" { $what }; { $fix }
account-imap-wrong = imap: { $what }
account-copy-without-imap = har copy_to_sent, men ingen imap at kopiere til: tilføj dens server
account-folder-name-wrong = drafts og sent er navne på mapper, for eksempel "Drafts"
account-two-ways-out = har både smtp og sendmail: behold kun den ene
account-no-way-out = har hverken smtp eller sendmail: angiv en af dem
account-host-unprotected = security = "none" er kun til denne maskine, og { $host } er en anden: brug "tls" eller "starttls"
account-two-secrets = har både password_command og token_command: behold kun den ene
account-without-keyring = har keyring = true, og det kan denne udgave af programmet ikke: byg den med --features keyring, eller brug password_command (secret-tool, security, pass)
account-control-characters = username og host må ikke indeholde styretegn
account-timeout-wrong = timeout skal være mellem 1 og 86400 sekunder

## Adgangskoder

password-command-not-run = kommandoen til adgangskoden kan ikke køres: { $source }
password-command-late = kommandoen til adgangskoden er ikke blevet færdig på { $minutes } minutter
password-command-failed = kommandoen til adgangskoden mislykkedes ({ $status })
password-command-silent = kommandoen til adgangskoden udskrev ingen adgangskode
password-interrupted = afbrudt
password-empty = adgangskoden er tom
password-line-break = adgangskoden indeholder et linjeskift, og det kan ikke overføres ved login
keyring-unusable = nøgleringen kan ikke bruges: { $why }
keyring-missing = nøgleringen kan ikke bruges: denne udgave af programmet har ingen

## Hvad en mailtjeneste kræver

service-app-password = Her kræves en app-adgangskode, som laves i kontoens sikkerhedsindstillinger, ikke din egen adgangskode
    .note = { service-app-password }.
service-own-password = Her bruges postkassens egen adgangskode
    .note = { service-own-password }.
service-email-password = Her kræves den e-mailadgangskode, der er valgt i kundecentret, ikke adgangskoden til login
    .note = { service-email-password }.
service-token = Her godtages adgangskoder ikke længere: angiv en token_command, der udskriver et OAuth-adgangstoken
    .note = { service-token }.
service-pop-and-imap = Slå først POP3 og IMAP til i postkassens indstillinger. Med totrinslogin kræves en app-adgangskode
    .note = { service-pop-and-imap }.
service-mail-programs = Slå først adgang for mailprogrammer (IMAP, SMTP) til i postkassens indstillinger
    .note = { service-mail-programs }.
service-smtp = Slå først SMTP med login til i kontoens indstillinger
    .note = { service-smtp }.
service-code = Her kræves en autorisationskode (授权码), som laves i postkassens indstillinger, hvor SMTP slås til
    .note = { service-code }.
service-bridge = Proton Mail Bridge skal køre. Dens egen adgangskode og dens certifikat står i dens indstillinger: angiv det eksporterede certifikat som ca_file
    .note = { service-bridge }.

## Filer

file-exists = { $path } findes allerede
folder-absent = { $path }: mappen findes ikke
file-unwritable = { $path } kan ikke skrives: { $source }
file-is-a-folder = { $path } kan ikke skrives: det er en mappe
file-is-irregular = { $path } kan ikke skrives: det er ikke en almindelig fil
folder-is-no-maildir = { $path } kan ikke skrives: det er en mappe, men ikke en Maildir
file-with-half-a-message = { $path } kan ikke skrives: der ligger et halvt brev i den

## Links

link-too-long = fylder { $length } tegn som link; kun op til { $limit } når med sikkerhed helt frem
link-subject-wrong = har et emne med et linjeskift eller et andet styretegn

## Lokale programmer

opener-absent = der er ikke noget { $program } på denne maskine
opener-not-run = { $program } kan ikke køres: { $source }
opener-failed = { $program } fandt ingen måde at åbne det på ({ $status })
program-not-run = { $program }: kan ikke køres: { $source }
program-lost = { $program }: det vides ikke, om programmet er afsluttet: { $source }
program-refused-silently = { $program } sagde nej ({ $status })
program-refused = { $program } sagde nej ({ $status }): { $said }

## Hvad der kan være gået galt, og hvad man kan gøre

advice = { $problem }: { $fix }
advice-with-service = { $problem }: { $fix }. { $service }: { $wants }

cause-credentials = brugernavn eller adgangskode godtages ikke
    .fix = kontrollér brugernavn og adgangskode; mange tjenester kræver en app-adgangskode, og at IMAP og SMTP er slået til i deres indstillinger
cause-app-password = tjenesten kræver en app-adgangskode
    .fix = lav en i kontoens sikkerhedsindstillinger, og angiv den i stedet for din egen adgangskode
cause-authorization-code = tjenesten kræver en autorisationskode (授权码)
    .fix = slå SMTP og IMAP til i postkassens indstillinger, og angiv den kode, der vises, i stedet for adgangskoden
cause-passwords-off = tjenesten godtager ikke længere adgangskoder
    .fix = giv kontoen en token_command, der udskriver et OAuth-adgangstoken
cause-submission-off = afsendelse fra programmer (SMTP AUTH) er slået fra for denne postkasse
    .fix = få administratoren til at slå det til, eller send gennem en anden mailkonto
cause-token-refused = adgangstokenet er udløbet eller gælder ikke denne postkasse
    .fix = kør token_command for sig, og forny tokenet, med adgang til mail og denne mailkontos brugernavn
cause-no-tokens = serveren godtager ikke adgangstokener (XOAUTH2)
    .fix = brug en password_command i stedet for token_command
cause-mechanism = serveren tilbyder kun former for login, som adieu ikke har
    .fix = brug tjenestens udgående mailserver med PLAIN, LOGIN eller XOAUTH2, eller et program, der har dem ({ OPTION("sendmail") })
cause-no-login = serveren tilbyder ikke login her
    .fix = brug dens port til afsendelse (465 med tls, 587 med starttls), eller auth = "none", hvis den tager imod breve uden login
cause-login-wanted = serveren kræver login først
    .fix = fjern auth = "none" fra mailkontoen, og giv den et brugernavn og en adgangskode
cause-web-login = tjenesten vil have, at du logger ind på dens hjemmeside
    .fix = log ind der med en browser, bekræft, at det var dig, og kør så samme kommando igen
cause-service-off = adgang for mailprogrammer er slået fra for denne postkasse
    .fix = slå IMAP og SMTP til i postkassens indstillinger
cause-password-expired = adgangskoden er udløbet eller skal fornyes
    .fix = log ind på tjenestens hjemmeside, og vælg en ny
cause-locked = tjenesten har spærret denne mailkonto eller lukker den ikke ind
    .fix = log ind på tjenestens hjemmeside, eller spørg dens support
cause-login-later = serveren kan ikke kontrollere login nu
    .fix = kør samme kommando igen senere
cause-needs-tls = serveren kræver en beskyttet forbindelse først
    .fix = sæt security til "starttls" (port 587) eller "tls" (port 465; IMAP 993)
cause-no-starttls = serveren beskytter ikke denne port, eller nogen undervejs forhindrer den i det
    .fix = brug dens port til tls (465; IMAP 993), og prøv et andet netværk, hvis heller ikke den tilbydes
cause-certificate = serverens certifikat gælder ikke for dens navn
    .fix = kontrollér serverens navn, port og beskyttelse i konfigurationsfilen; certifikatet fra en privat udsteder angives som ca_file
cause-configuration = mailkontoen er ikke beskrevet, som den skal være
    .fix = ret mailkontoen i konfigurationsfilen
cause-no-connection = der er ingen forbindelse til serveren
    .fix = kontrollér serverens navn, port og beskyttelse i konfigurationsfilen og din egen forbindelse
cause-not-served = serveren tager ikke imod forbindelser herfra
    .fix = brug din mailtjenestes udgående mailserver (port 465 eller 587), ikke en modtagende, og prøv et andet netværk, hvis også den svarer sådan
cause-no-program = programmet kan ikke køres
    .fix = angiv i mailkontoens sendmail stien til et program, der kan køres
cause-no-recipient = adressen findes ikke
    .fix = find den rigtige adresse, og send brevet til den ({ OPTION("to", value: "ADDRESS") })
cause-no-domain = adressens domæne findes ikke eller modtager ikke mail
    .fix = find den rigtige adresse, og send brevet til den ({ OPTION("to", value: "ADDRESS") })
cause-disabled = postkassen tager ikke imod breve nu
    .fix = prøv igen om en dag eller to, eller brug en anden vej til modtageren
cause-full = postkassen er fuld
    .fix = prøv igen om en dag eller to, eller brug en anden vej til modtageren
cause-own-full = din postkasse er fuld
    .fix = skab plads i postkassen
cause-too-large = brevet er for stort
    .fix = udelad bilag, eller gør dem mindre
cause-unauthenticated = modtageren kunne ikke efterprøve, at brevet kommer fra dit domæne (SPF, DKIM, DMARC)
    .fix = send det gennem din egen adresses mailtjeneste; det er ikke modtagerens adresse, der er årsagen
cause-blocked = modtageren anser brevet eller den server, det kom fra, for spam
    .fix = send det gennem en anden mailkonto, eller brug en anden vej til modtageren; det er ikke modtagerens adresse, der er årsagen
cause-policy = en regel hos modtageren afviser brevet
    .fix = læs dens ord, og brug en anden mailkonto eller en anden vej til modtageren; modtagerens adresse behøver ikke at være forkert
cause-sender-refused = mailkontoen må ikke sende fra denne adresse
    .fix = send fra mailkontoens egen adresse ({ OPTION("email") }), eller få tjenesten til at tillade den anden
cause-relay = serveren tager ikke imod breve til andre domæner fra dig
    .fix = brug din mailtjenestes port til afsendelse (465 eller 587) med dit brugernavn
cause-too-many = serveren har foreløbig fået nok af dine breve eller forbindelser
    .fix = vent nogle timer, og kør samme kommando igen, med en lavere { OPTION("rate") }, hvis der er mange
cause-greylisted = modtageren udskyder breve fra afsendere, den ikke kender (greylisting)
    .fix = kør samme kommando igen om en halv time
cause-expired = modtagerens server har ikke taget imod det i flere dage
    .fix = prøv en gang til, eller brug en anden vej til modtageren; adressen kan godt være rigtig
cause-loop = modtagerens servere sender det rundt i ring
    .fix = brug en anden vej til modtageren, og gør dem opmærksom på det
cause-unreachable = modtagerens server kunne ikke nås
    .fix = prøv igen senere, eller brug en anden vej til modtageren; kontrollér adressens domæne
cause-beyond-ascii = en adresse har bogstaver uden for ASCII, som serveren ikke kan sende videre (ingen SMTPUTF8)
    .fix = send gennem en mailkonto, hvis server tilbyder SMTPUTF8 ({ COMMAND("account test") } viser det), eller til en adresse i ASCII ({ OPTION("to", value: "ADDRESS") })
cause-content = serveren godtager ikke brevets form
    .fix = udelad bilag, eller send det gennem en anden mailkonto
cause-protocol = serveren og adieu forstår ikke hinanden
    .fix = se på dialogen (-v), og kontrollér, at det er en udgående mailserver eller en IMAP-server
cause-no-permission = mailkontoen må ikke bruge denne mappe
    .fix = angiv en anden mappe i konfigurationsfilen, som drafts eller sent
cause-no-folder = mappen findes ikke
    .fix = angiv mappen i konfigurationsfilen, som drafts eller sent i mailkontoens imap-tabel
cause-program-usage = programmet forstår ikke sendmails argumenter (-i -f)
    .fix = angiv i mailkontoens sendmail et program, der forstår dem
cause-program-host = programmet fandt ingen server med det navn
    .fix = kontrollér serverens navn i programmets egen konfiguration og adressens domæne
cause-program-login = programmet må ikke gøre dette: dets eget login blev afvist, eller det har ikke adgang til en fil
    .fix = prøv programmet for sig, og kontrollér bruger, adgangskode og filrettigheder i dets egen konfiguration
cause-program-configuration = programmets egen konfiguration er forkert
    .fix = ret den, og prøv programmet for sig
cause-program-trouble = programmet havde selv problemer
    .fix = læs dets ord og dets log, og kør så samme kommando igen
cause-program-missing = programmet, eller et, som det starter, kan ikke køres
    .fix = kontrollér stien i mailkontoens sendmail, og hvad programmet starter
cause-interrupted = det blev afbrudt
    .fix = kør samme kommando igen
cause-later = serveren kan ikke gøre det nu
    .fix = kør samme kommando igen senere
cause-permanent = serveren vil svare det samme igen
    .fix = læs dens ord
cause-unknown = der er ikke angivet nogen årsag
    .fix = læs, hvad serveren siger, og find den rigtige adresse: den angives med { OPTION("to", value: "ADDRESS") }
