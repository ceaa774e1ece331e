### E-mailaccounts, servers en de wegen naar buiten.

## Verbindingen

server-unreachable = { $host }: mislukt ({ $stage }): { $source }
server-late = { $host }: geen antwoord op tijd ({ $stage })
server-closed = { $host }: de server heeft de verbinding verbroken ({ $stage })
server-unprotected = { $host }: de verbinding kan niet worden beveiligd: { $why }
starttls-missing = { $host }: de server biedt geen STARTTLS, en onbeveiligd wordt er niets verzonden
host-not-this-machine = { $host }: is een andere computer, en daarheen wordt niets onbeveiligd verzonden
dialogue-interrupted = onderbroken ({ $stage })
login-offered-otherwise = de server biedt geen aanmelding met { $wanted } (wel met: { $offered })
login-not-offered = de server biedt geen aanmelding met { $wanted } (en ook geen andere)
protocol-broken = { $host }: geen correct { $protocol }-antwoord ({ $stage }): { $what }

## Stappen van een gesprek met de server

stage-connect = verbinding maken
stage-tls = de TLS-handshake
stage-greeting = de begroeting
stage-login = de aanmelding
stage-body = het bericht verzenden
stage-final-reply = het antwoord op het bericht

## Waarom een server niet bereikt kan worden

lookups-too-many = er worden te veel namen tegelijk opgezocht
name-without-address = de naam heeft geen adres
connection-late = geen antwoord op tijd

## Waarom een verbinding niet beveiligd kan worden

tls-closed = de server heeft de verbinding verbroken
tls-inside-tls = TLS binnen TLS
tls-no-host-name = de naam ervan is geen servernaam
certificate-expired = het certificaat van de server is verlopen
certificate-not-valid-yet = het certificaat van de server is nog niet geldig (staat de klok goed?)
certificate-for-another-name = het certificaat van de server is voor een andere naam
certificate-authority-unknown = het certificaat van de server komt van een instantie die hier niet wordt vertrouwd
certificate-signature-bad = het certificaat van de server draagt niet de handtekening van de uitgevende instantie
certificate-refused = het certificaat van de server wordt geweigerd ({ $reason })
ca-file-unusable = { $file }: is geen bestand met certificaten: { $why }
ca-file-empty = er staat geen certificaat in

## Wat een server verkeerd doet

quoted-words = “{ $words }”
reply-instead-of = { $code } in plaats van { $wanted }
reply-no-answer = { $code } is geen antwoord op een bericht
reply-endless = een antwoord zonder einde
replies-too-many = meer dan één antwoord op één opdracht
replies-too-few = te weinig antwoorden
answer-too-early = een antwoord voordat het bericht volledig was
answer-before-sent = klaar voordat het verzonden was
answer-endless = een antwoord zonder einde
answer-to-another = een antwoord op { $tag }
greeting-missing = geen begroeting
leave-unasked = toestemming om door te gaan, waar niemand om heeft gevraagd
line-without-crlf = een regel die niet op CRLF eindigt
line-endless = een regel zonder einde
literal-too-long = een literal van { $octets } bytes

## Wat een server weigert

server-refused = de server heeft geweigerd ({ $stage }): { $reply }
recipient-refused = { $recipient }: de server heeft geweigerd ({ $stage }): { $reply }
server-limit = het bericht heeft { $size } bytes; de server neemt er hoogstens { $limit } aan
smtputf8-missing = een adres bevat letters buiten ASCII, en de server biedt geen SMTPUTF8

## Mailboxen

mailbox-full = de mailbox is vol: de server heeft geweigerd ({ $stage }): { $reply }
mailbox-limit = het bericht heeft { $size } bytes; de mailbox neemt er hoogstens { $limit } aan
folder-unknown = er is geen map { $name } (wel: { $folders })
folder-for-drafts-missing = er is geen map voor concepten (wel: { $folders })
folder-for-sent-missing = er is geen map voor verzonden brieven (wel: { $folders })
folder-for-junk-missing = er is geen map voor ongewenste berichten (wel: { $folders })
folders-none = geen enkele

## E-mailaccounts

config-unreadable = { $path }: kan niet worden gelezen: { $source }
config-unwritable = { $path }: kan niet worden geschreven: { $source }
config-wrong = { $path }:{ $line }: { $what }
config-accounts-no-table = accounts is geen tabel
config-profile-no-table = profile is geen tabel
config-with-password = { $path }:{ $line }: bevat een wachtwoord, en dat hoort niet in een bestand
account-wrong = { $path }: e-mailaccount { $account }: { $what }
account-there-already = er is al een e-mailaccount { $name }
account-unknown = er is geen e-mailaccount { $name }

## Wat er mis is met een e-mailaccount

account-address-wrong = “{ $address }” { $what }; { $fix }
account-imap-wrong = imap: { $what }
account-copy-without-imap = heeft copy_to_sent, maar geen imap om naar te kopiëren: voeg de server daarvan toe
account-folder-name-wrong = drafts en sent zijn namen van mappen, zoals "Drafts"
account-two-ways-out = heeft zowel smtp als sendmail: houd een van de twee
account-no-way-out = heeft geen smtp en geen sendmail: geef een van de twee op
account-host-unprotected = security = "none" is alleen voor deze computer, en { $host } is een andere: gebruik "tls" of "starttls"
account-two-secrets = heeft zowel password_command als token_command: houd een van de twee
account-without-keyring = heeft keyring = true, maar deze build kan dat niet: bouw het programma met --features keyring, of gebruik password_command (secret-tool, security, pass)
account-control-characters = username en host mogen geen besturingstekens bevatten
account-timeout-wrong = timeout moet tussen 1 en 86400 seconden liggen

## Wachtwoorden

password-command-not-run = de opdracht voor het wachtwoord kan niet worden uitgevoerd: { $source }
password-command-late = de opdracht voor het wachtwoord was na { $minutes } minuten nog niet klaar
password-command-failed = de opdracht voor het wachtwoord is mislukt ({ $status })
password-command-silent = de opdracht voor het wachtwoord heeft geen wachtwoord gegeven
password-interrupted = onderbroken
password-empty = het wachtwoord is leeg
password-line-break = het wachtwoord bevat een regeleinde, en daarmee is geen aanmelding mogelijk
keyring-unusable = de sleutelbos kan niet worden gebruikt: { $why }
keyring-missing = de sleutelbos kan niet worden gebruikt: deze build heeft er geen

## Wat een maildienst wil

service-app-password = U hebt een app-wachtwoord nodig, dat u in de beveiligingsinstellingen van het account aanmaakt, niet uw eigen wachtwoord
    .note = { service-app-password }.
service-own-password = U gebruikt het gewone wachtwoord van de mailbox
    .note = { service-own-password }.
service-email-password = U hebt het e-mailwachtwoord nodig dat u in het klantencentrum hebt ingesteld, niet het wachtwoord om in te loggen
    .note = { service-email-password }.
service-token = Wachtwoorden worden niet meer geaccepteerd: geef een token_command op dat een OAuth-toegangstoken geeft
    .note = { service-token }.
service-pop-and-imap = Zet eerst POP3 en IMAP aan in de instellingen van de mailbox. Bij aanmelding in twee stappen hebt u een app-wachtwoord nodig
    .note = { service-pop-and-imap }.
service-mail-programs = Zet eerst toegang door e-mailprogramma's (IMAP, SMTP) aan in de instellingen van de mailbox
    .note = { service-mail-programs }.
service-smtp = Zet eerst SMTP met aanmelding aan in de instellingen van het account
    .note = { service-smtp }.
service-code = U hebt een autorisatiecode (授权码) nodig, die u aanmaakt in de instellingen van de mailbox, waar u ook SMTP aanzet
    .note = { service-code }.
service-bridge = Proton Mail Bridge moet draaien. Het eigen wachtwoord en het certificaat ervan staan in de instellingen van Bridge: geef het geëxporteerde certificaat op als ca_file
    .note = { service-bridge }.

## Bestanden

file-exists = { $path } bestaat al
folder-absent = { $path }: deze map bestaat niet
file-unwritable = { $path } kan niet worden geschreven: { $source }
file-is-a-folder = { $path } kan niet worden geschreven: het is een map
file-is-irregular = { $path } kan niet worden geschreven: het is geen gewoon bestand
folder-is-no-maildir = { $path } kan niet worden geschreven: het is een map, en geen Maildir
file-with-half-a-message = { $path } kan niet worden geschreven: er staat een half bericht in

## Links

link-too-long = is als link { $length } tekens lang; hoogstens { $limit } komen zeker volledig aan
link-subject-wrong = heeft een onderwerp met een regeleinde of een ander besturingsteken

## Programma's op deze computer

opener-absent = op deze computer staat geen { $program }
opener-not-run = { $program } kan niet worden uitgevoerd: { $source }
opener-failed = { $program } kon de link niet openen ({ $status })
program-not-run = { $program }: kan niet worden uitgevoerd: { $source }
program-lost = { $program }: het is niet bekend of het programma is geëindigd: { $source }
program-refused-silently = { $program } heeft geweigerd ({ $status })
program-refused = { $program } heeft geweigerd ({ $status }): { $said }

## Wat er mis kan zijn gegaan, en wat u eraan kunt doen

advice = { $problem }: { $fix }
advice-with-service = { $problem }: { $fix }. { $service }: { $wants }

cause-credentials = de gebruikersnaam of het wachtwoord wordt niet geaccepteerd
    .fix = controleer gebruikersnaam en wachtwoord; veel diensten willen een app-wachtwoord, en IMAP en SMTP moeten daar vaak eerst in de instellingen worden aangezet
cause-app-password = de dienst wil een app-wachtwoord
    .fix = maak er een aan in de beveiligingsinstellingen van het account en geef dat op in plaats van uw eigen wachtwoord
cause-authorization-code = de dienst wil een autorisatiecode (授权码)
    .fix = zet SMTP en IMAP aan in de instellingen van de mailbox en geef de code die daar verschijnt op in plaats van het wachtwoord
cause-passwords-off = de dienst accepteert geen wachtwoorden meer
    .fix = geef het account een token_command dat een OAuth-toegangstoken geeft
cause-submission-off = verzenden door programma's (SMTP AUTH) staat voor deze mailbox uit
    .fix = laat de beheerder het aanzetten, of verzend via een ander account
cause-token-refused = het toegangstoken is verlopen of niet voor deze mailbox
    .fix = voer token_command apart uit en vernieuw het token, met het recht op mail en de gebruikersnaam van dit account
cause-no-tokens = de server accepteert geen toegangstokens (XOAUTH2)
    .fix = gebruik een password_command in plaats van token_command
cause-mechanism = de server biedt alleen soorten aanmelding die adieu niet kent
    .fix = gebruik de verzendserver van de dienst met PLAIN, LOGIN of XOAUTH2, of een programma dat die soorten kent ({ OPTION("sendmail") })
cause-no-login = de server biedt hier geen aanmelding
    .fix = gebruik de verzendpoort van de dienst (465 met tls, 587 met starttls), of auth = "none" als de server brieven zonder aanmelding aanneemt
cause-login-wanted = de server wil eerst een aanmelding
    .fix = haal auth = "none" uit het account, en geef een gebruikersnaam en een wachtwoord op
cause-web-login = de dienst wil dat u op de website inlogt
    .fix = log daar in met een browser, bevestig dat u het was, en voer dan dezelfde opdracht opnieuw uit
cause-service-off = toegang door e-mailprogramma's staat voor deze mailbox uit
    .fix = zet IMAP en SMTP aan in de instellingen van de mailbox
cause-password-expired = het wachtwoord is verlopen of moet worden vernieuwd
    .fix = log in op de website van de dienst en stel een nieuw wachtwoord in
cause-locked = de dienst heeft dit account geblokkeerd of laat het niet toe
    .fix = log in op de website van de dienst, of vraag het de helpdesk
cause-login-later = de server kan nu geen aanmeldingen controleren
    .fix = voer dezelfde opdracht later opnieuw uit
cause-needs-tls = de server wil eerst een beveiligde verbinding
    .fix = zet security op "starttls" (poort 587) of "tls" (poort 465; IMAP 993)
cause-no-starttls = de server beveiligt deze poort niet, of iemand daartussen verhindert het
    .fix = gebruik de poort voor tls (465; IMAP 993), en een ander netwerk als die ook niet wordt geboden
cause-certificate = het certificaat van de server klopt niet voor deze naam
    .fix = controleer naam, poort en beveiliging van de server in het configuratiebestand; het certificaat van een eigen instantie geeft u op als ca_file
cause-configuration = het account is niet beschreven zoals het moet
    .fix = herstel het account in het configuratiebestand
cause-no-connection = er is geen verbinding met de server
    .fix = controleer naam, poort en beveiliging van de server in het configuratiebestand, en uw eigen verbinding
cause-not-served = de server neemt van hier geen verbindingen aan
    .fix = gebruik de verzendserver van uw maildienst (poort 465 of 587), geen ontvangende server, en een ander netwerk als de server dat zegt
cause-no-program = het programma kan niet worden uitgevoerd
    .fix = geef bij sendmail van het account het pad op van een programma dat wel kan worden uitgevoerd
cause-no-recipient = het adres bestaat niet
    .fix = zoek het adres op en verzend de brief naar het juiste ({ OPTION("to", value: "ADDRESS") })
cause-no-domain = het domein van het adres bestaat niet of neemt geen mail aan
    .fix = zoek het adres op en verzend de brief naar het juiste ({ OPTION("to", value: "ADDRESS") })
cause-disabled = de mailbox neemt nu geen brieven aan
    .fix = probeer het over een dag of twee opnieuw, of kies een andere weg
cause-full = de mailbox is vol
    .fix = probeer het over een dag of twee opnieuw, of kies een andere weg
cause-own-full = uw mailbox is vol
    .fix = maak ruimte in de mailbox
cause-too-large = het bericht is te groot
    .fix = laat bijlagen weg of maak ze kleiner
cause-unauthenticated = de ontvanger kon niet nagaan of de brief van uw domein komt (SPF, DKIM, DMARC)
    .fix = verzend de brief via de maildienst van uw eigen adres; aan het adres van de ontvanger ligt het niet
cause-blocked = de ontvanger houdt de brief, of de server waar hij vandaan komt, voor spam
    .fix = verzend de brief via een ander account, of kies een andere weg; aan het adres van de ontvanger ligt het niet
cause-policy = een regel van de ontvanger weigert de brief
    .fix = lees wat de server zegt, en kies een ander account of een andere weg; het adres van de ontvanger hoeft niet fout te zijn
cause-sender-refused = het account mag niet vanaf dit adres verzenden
    .fix = verzend vanaf het eigen adres van het account ({ OPTION("email") }), of laat de dienst het andere adres toestaan
cause-relay = de server neemt van u geen brieven voor andere domeinen aan
    .fix = gebruik de verzendpoort van uw maildienst (465 of 587) met uw gebruikersnaam
cause-too-many = de server heeft voorlopig genoeg brieven of verbindingen van u gehad
    .fix = wacht een paar uur en voer dezelfde opdracht opnieuw uit, met een lagere { OPTION("rate") } als het er veel zijn
cause-greylisted = de ontvanger laat brieven van onbekende afzenders eerst wachten (greylisting)
    .fix = voer dezelfde opdracht over een half uur opnieuw uit
cause-expired = de server van de ontvanger heeft de brief dagenlang niet aangenomen
    .fix = probeer het nog een keer, of kies een andere weg; het adres kan wel juist zijn
cause-loop = de servers van de ontvanger sturen de brief in een kring rond
    .fix = kies een andere weg, en meld het aan de ontvanger
cause-unreachable = de server van de ontvanger was niet bereikbaar
    .fix = probeer het later opnieuw, of kies een andere weg; controleer het domein van het adres
cause-beyond-ascii = een adres bevat letters buiten ASCII, die de server niet kan vervoeren (geen SMTPUTF8)
    .fix = verzend via een account waarvan de server SMTPUTF8 biedt ({ COMMAND("account test") } laat het zien), of naar een adres in ASCII ({ OPTION("to", value: "ADDRESS") })
cause-content = de server neemt de brief in deze vorm niet aan
    .fix = laat bijlagen weg, of verzend de brief via een ander account
cause-protocol = de server en adieu begrijpen elkaar niet
    .fix = bekijk het gesprek met de server (-v), en controleer of het een verzendserver of een IMAP-server is
cause-no-permission = het account mag deze map niet gebruiken
    .fix = noem een andere map in het configuratiebestand, als drafts of sent
cause-no-folder = deze map bestaat niet
    .fix = noem de map in het configuratiebestand, als drafts of sent in de tabel imap van het account
cause-program-usage = het programma kent de argumenten van sendmail niet (-i -f)
    .fix = geef bij sendmail van het account een programma op dat ze kent
cause-program-host = het programma heeft geen server met die naam gevonden
    .fix = controleer de naam van de server in de eigen configuratie van het programma, en het domein van het adres
cause-program-login = het programma mag dit niet: de eigen aanmelding is geweigerd, of het heeft geen toegang tot een bestand
    .fix = probeer het programma apart, en controleer gebruiker, wachtwoord en bestandsrechten in de eigen configuratie ervan
cause-program-configuration = de eigen configuratie van het programma klopt niet
    .fix = herstel die en probeer het programma apart
cause-program-trouble = het programma had zelf een probleem
    .fix = lees de melding en het logboek van het programma, en voer dan dezelfde opdracht opnieuw uit
cause-program-missing = het programma, of een programma dat het start, kan niet worden uitgevoerd
    .fix = controleer het pad bij sendmail van het account, en wat het programma start
cause-interrupted = het is onderbroken
    .fix = voer dezelfde opdracht opnieuw uit
cause-later = de server kan het nu niet doen
    .fix = voer dezelfde opdracht later opnieuw uit
cause-permanent = een nieuwe poging krijgt hetzelfde antwoord
    .fix = lees wat de server zegt
cause-unknown = er wordt geen oorzaak genoemd
    .fix = lees wat de server zegt, en zoek het adres op: het juiste geeft u op met { OPTION("to", value: "ADDRESS") }
