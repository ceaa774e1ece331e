### Opgaverne: konti, kladder, postkassen, rykkere, skabeloner, dine egne opslag.

## Fejl

with-cause = { $message }: { $cause }
nothing-sent-and-remedy = intet blev sendt; { $remedy }
value-refused = "{ $value }" { $what }
interrupted-unsent = afbrudt; intet blev sendt
interrupted-unwritten = afbrudt; intet blev skrevet
try-later = prøv igen senere
check-name = kontrollér navnet og mappen
check-readable = kontrollér, at det er en fil, og at du har lov til at læse den
give-request-file = angiv selve anmodningsfilen
save-as-utf8 = gem filen som UTF-8
make-folder = opret mappen først, eller vælg en anden
no-folder-for = { $path }: der er ingen mappe { $folder }
    .fix = opret mappen først, eller vælg en anden
no-random-numbers = systemet giver ingen tilfældige tal: { $source }

## Filer

file-not-ordinary = det er { $kind }, ikke en almindelig fil
file-not-text = det er ikke UTF-8-tekst
file-too-large = filen er større end { $kib } KiB

## Uret og tidszonen

now-is-no-time = ADIEU_NOW er ikke et tidspunkt med tidsforskel, for eksempel 2026-11-23T10:00:00+01:00
zone-not-set = TZ er ikke sat, og { $file } er ikke en tidszonefil
zone-not-text = TZ er ikke UTF-8
zone-unknown = TZ angiver { $name }, som hverken findes i tidszonedatabasen eller er en regel
clock-before-rules = i dag er det den { $today } efter denne maskines ur, men disse regler blev først skrevet den { $written }
clock-long-after-rules = i dag er det den { $today } efter denne maskines ur, og det er ti år eller mere, efter at disse regler blev skrevet den { $written }
clock-set-first = stil uret først: alle datoer regnes ud fra det

## Felter efter deres navne

no-such-field = feltet findes ikke; felterne er { $fields }
no-such-field-near = feltet findes ikke; mente du { $near }?

## Konti

no-config-folder = der er ingen hjemmemappe til konfigurationsfilen
    .fix = sæt HOME, eller sæt ADIEU_CONFIG_DIR til en mappe
config-move-password = flyt den til et program til adgangskoder, og skriv password_command = "…", en kommando, der udskriver den; eller udelad den: ADIEU_PASSWORD eller et spørgsmål i terminalen er nok
config-mend = ret konfigurationsfilen; docs/sending.md viser en
account-choose-name = vælg et andet med { OPTION("name") }, eller fjern den først med { COMMAND("account remove", $name) }
account-see-list = se { COMMAND("account list") }
no-account-yet = der er endnu ingen mailkonto
    .fix = tilføj en med { COMMAND("account add you@example.org") }
no-such-account = der er ingen mailkonto { $name }
account-nearest = mente du { $near }? Der er: { $names }
accounts-there-are = Der er: { $names }
several-accounts = der er flere mailkonti
    .fix = angiv en med { OPTION("account") }: { $names }
account-test-several = der er flere mailkonti
    .fix = angiv en: { $commands }
account-test-advice = { $advice }. Intet blev sendt; -v viser dialogen
account-sends-as-another = brevet er fra { $from }, og mailkonto { $account } sender som { $own }
    .fix = udelad email, eller føj adressen til identities i [accounts.{ $account }] i konfigurationsfilen
mail-service-unknown = mailserveren for { $domain } er ikke blandt de kendte tjenester
    .fix = angiv den med { OPTION("host") } (og { OPTION("security", value: "starttls") } eller { OPTION("port") }, hvis det ikke er TLS på port 465); den står på mailtjenestens hjælpesider
imap-without-host = { OPTION("imap_port") } og { OPTION("imap_security") } hører til en indgående mailserver
    .fix = angiv dens navn med { OPTION("imap_host") }
program-missing = { $program }: programmet findes ikke
program-missing-in-path = { $program }: programmet findes ikke i PATH
program-give-path = angiv stien til et, der forstår sendmails kommandolinje, for eksempel "/usr/bin/msmtp -a work": den deles ved mellemrum, og anførselstegn kan ikke bruges
program-with-blank = { $command }: en sti med mellemrum kan ikke have argumenter efter sig
    .fix = skriv et script, der kører programmet med argumenterne, og angiv det

## Adgangskoder

password-not-kept = mailkontoen er skrevet ned; dens adgangskode er ikke gemt
keyring-unlock = lås nøgleringen op, eller tilføj mailkontoen igen med { OPTION("keyring") }
password-command-try = prøv kommandoen for sig
password-of-command = kommandoen til adgangskoden: { $source }
    .fix = lad den udskrive adgangskoden på første linje og intet andet der
password-of-environment = { $variable }: { $source }
    .fix = sæt den til adgangskoden alene eller til ingenting
password-of-person = adgangskoden for { $username }: { $source }
    .fix = skriv den igen
account-without-password = mailkonto { $account } har ingen adgangskode
    .fix = sæt password_command i konfigurationsfilen eller ADIEU_PASSWORD, eller kør kommandoen i en terminal

## Hvad der følger med et brev

attach-may-be-allowed = { $fix } ({ OPTION("allow_sensitive", value: "attach") })
attach-limit-raised = { $fix }; { OPTION("attach_limit", value: "MB") } hæver grænsen
attach-outside-current-folder = ligger uden for den aktuelle mappe, hvor en tabels filer ligger
attach-outside-request-folder = ligger uden for anmodningsfilens mappe
attach-look-at-it = se på den, og angiv den selv med { OPTION("attach") }; eller flyt den dertil
document-refused = brevet som dokument { $refusal }
document-right-to-left = et dokument kan endnu ikke sættes på et sprog, der skrives fra højre mod venstre ({ $language })
    .fix = udelad dokumentet, så står oversættelsen under e-mailen; eller udelad { OPTION("courtesy") }, og læs brevet med { COMMAND("preview --read-in", $tag) }
document-install-font = installér en skrifttype, der har dem, eller udelad dokumentet ({ OPTION("document", value: "none") })
document-shorten-letter = gør brevet kortere, eller udelad dokumentet ({ OPTION("document", value: "none") })
document-give-fonts = angiv en mappe med skrifttyper med { OPTION("fonts") }, eller udelad { OPTION("fonts") }
document-choose-fonts = vælg andre skrifttyper med { OPTION("fonts", value: "DIR") }, eller udelad dokumentet ({ OPTION("document", value: "none") })

## En aftales dage

see-dates = se datoerne med { COMMAND("deadline") } og de samme argumenter
days-off-unreadable = { $path }: fridagene kan ikke læses: { $source }
    .fix = angiv en tekstfil med én dag pr. linje, for eksempel 2026-12-24 juleaften
the-provider = udbyderen
calendar-on-stdout = { OPTION("calendar") } kræver en fil: standardoutput er til resultatet
    .fix = angiv en fil, for eksempel dates.ics, eller brug { COMMAND("deadline --calendar -") }
calendar-not-ordinary = { $path } er ikke en almindelig fil
    .fix = vælg et andet navn til { OPTION("calendar") }
calendar-choose-name-or-force = vælg et andet navn til { OPTION("calendar") }, eller erstat filen med { OPTION("force") }
calendar-choose-folder = vælg en anden mappe med { OPTION("calendar") }

## Et brev gjort klar

template-mend = ret skabelonen, eller fjern den fra din mappe med skabeloner
value-not-in-letter = står ikke i brevet: skabelonen bruger det ikke
    .fix = sæt { $code } ind i skabelonen, eller udelad værdien
confirmed-address-refused = { OPTION("confirm_recipient") } { $what }
address-of-yours = en adresse, du selv har angivet; udbyderregistret kender den ikke
answer-has-passed = er passeret: i dag er det den { $today }
    .fix = angiv en dag, der endnu ikke er passeret
answer-lies-ahead = ligger i fremtiden: i dag er det den { $today }
    .fix = angiv den dag, det skete
answer-is-sensitive = ser ud til at indeholde { $finding }
    .fix = udelad det: en e-mail kan læses undervejs (er det noget andet, så begynd igen med { OPTION("allow_sensitive") })

## Kladder

draft-choose-name-or-force = vælg et andet navn med { OPTION("output") }, eller erstat filen med { OPTION("force") }
draft-choose-folder = vælg en anden mappe med { OPTION("output") }; intet blev skrevet
draft-interrupted = intet blev lagt i postkassen; kør samme kommando for at prøve igen
draft-perhaps-in-folder = den ligger måske alligevel i mappen: se efter "{ $subject }" der, før du prøver igen
draft-not-in-mailbox = intet blev lagt i postkassen; { $remedy }
draft-in-file = kladden ligger i filen { $path }
draft-on-stdout = kladden står på standardoutput
draft-not-saved = den kunne heller ikke gemmes: { $why }
draft-not-in-journal = kladden er skrevet; den er blot ikke noteret i journalen
link-with-files = kan ikke bruges med { OPTION("mailto") }: et link kan ikke have filer med, og brevet siger, at de er vedlagt
link-without-document = er ikke med i linket: et link kan ikke have filer med
    .fix = brevet er komplet uden; for at vedlægge det skal du udelade { OPTION("mailto") }
link-draft-instead = gem kladden som en fil, dit mailprogram kan åbne: udelad { OPTION("mailto") }; eller læg den i din postkasse med { OPTION("to_drafts") }

## Postkassen

no-mailbox-server = mailkonto { $account } har ingen indgående mailserver
    .fix = tilføj [accounts.{ $account }.imap] med dens host i konfigurationsfilen, for eksempel host = "imap.example.org"
mailbox-name-drafts = angiv mappen i konfigurationsfilen: drafts = "…" i mailkontoens imap-tabel
mailbox-name-sent = angiv mappen i konfigurationsfilen: sent = "…" i mailkontoens imap-tabel
mailbox-place =
    { $uid ->
        [0] { $folder }
       *[other] { $folder }, UID { $uid }
    }
copy-lies-in = en kopi ligger i mappen { $place }
copy-in-your-mailbox = I din postkasse ligger en kopi i mappen { $place }.
copy-in-doubt = brevet blev sendt, men det vides ikke, om kopien ligger i Sendt: { $why }
no-copy = brevet blev sendt, men ingen kopi blev lagt i Sendt: { $why }
copy-do-not-send-again = send det ikke igen; journalen har det nøjagtige brev ({ COMMAND("journal show ID --message") })

## Hvad den anden side sagde

handed-to-program = givet til { $program }, som tog imod det
taken-unrecorded = { $by } har taget imod brevet ({ $reply }), og journalen kunne ikke notere det: { $cause }
handed-unrecorded = { $by } har taget imod brevet, og journalen kunne ikke notere det: { $cause }
keep-reply-as-proof = det blev sendt: send det ikke igen, og gem dette svar som dokumentation

## Rykkere og klager

follow-up-of-no-kind = et brev, der følger efter et andet, er follow-up eller escalate
    .fix = udelad { OPTION("kind") }, eller angiv en af de to
follow-up-without-journal = der er ingen journal: der er endnu ikke sendt noget herfra
    .fix = skriv rykkeren med { COMMAND("draft --kind follow-up") }
follow-up-first-gone = det første brev i dette forløb findes ikke længere i journalen
    .fix = skriv rykkeren med { COMMAND("draft --kind follow-up") } og det første brevs dag og emne
follow-up-of-returned = indførsel { $entry } kom retur: brevet kom ikke frem
    .fix = send selve brevet til den rigtige adresse ({ OPTION("to", value: "ADDRESS") }); hvis det alligevel kom frem, så kør { COMMAND("journal dismiss", $entry) }
perhaps-answered = er måske besvaret: der blev fundet en meddelelse om brevet i din postkasse
    .fix = læs den, før du sender dette: { COMMAND("journal show", $entry, "--found", $number) }
perhaps-sent = er tilsyneladende sendt: det ligger blandt de sendte breve i din postkasse
    .fix = tag først stilling til det: { COMMAND("journal mark", $entry, "sent") } eller { COMMAND("journal dismiss", $entry) }
follow-up-too-early = indførsel { $entry }, { $kind }, beder om svar senest den { $day }, og den dag er ikke passeret
    .fix = vent på svaret; for at skrive alligevel skal du tilføje { OPTION("again") }
follow-up-after-last = indførsel { $entry } var det sidste brev før en klage
    .fix = indgiv klagen nu, med dokumentationen fra { COMMAND("journal export", $first) }; for at skrive en gang til skal du tilføje { OPTION("again") }
first-letter-changed = indførsel { $entry } er ikke, som den blev skrevet ned: hashværdien er en anden
    .fix = det vedlægges ikke, da det ikke er sikkert, at det er uændret; se { COMMAND("journal verify") }
follow-up-elsewhere = dette brev ville gå til { $to }, og det første gik til { $first }
follow-up-to-another = dette brev ville gå til { $to }, og det første gik til en anden adresse
follow-up-confirm-recipient = udelad { OPTION("to") } og { OPTION("provider") }; eller, hvis adressen er rigtig, tilføj { $confirmation }
follow-up-of-nothing = der er ingen indførsel { $entry }
    .fix = se { COMMAND("journal list") }
follow-up-of-doubtful = indførsel { $entry } er uafklaret: brevet er måske sendt
    .fix = afklar det først: { COMMAND("journal mark", $entry, "sent") } eller { COMMAND("journal mark", $entry, "not-sent") }
follow-up-of-settled = indførsel { $entry } er markeret som { $outcome }: der er intet at rykke for
    .fix = hvis det var en fejl, så markér den igen: { COMMAND("journal mark", $entry, "answered") }
follow-up-of-unsent = indførsel { $entry } blev ikke sendt ({ $state }): der er intet at rykke for
    .fix = send selve brevet først
follow-up-drafted-before = Indførsel { $entry }: det næste brev er allerede en kladde (indførsel { $draft }); { OPTION("force") } laver en anden i stedet.
follow-up-still-waits = Indførsel { $entry }: det seneste brev (indførsel { $letter }) beder om svar senest den { $day }; { OPTION("again") } skriver alligevel.

## Skabeloner

templates-folder-unreadable = { $folder }: mappen med skabeloner kan ikke læses: { $source }
    .fix = angiv en mappe med én undermappe for hvert sprog
template-unreadable = { $file }: kan ikke læses: { $source }
template-unwritable = { $path }: kan ikke skrives: { $source }
    .fix = vælg en anden mappe med { OPTION("out") }
no-such-template = der er ingen skabelon { $name }
template-nearest = mente du { $near }? Se { COMMAND("template list") }
template-write-name = skriv SPROG/SLAGS, for eksempel en-GB/terminate; se { COMMAND("template list") }
no-templates-folder = der er ingen hjemmemappe til dine skabeloner
    .fix = angiv en mappe med { OPTION("out") }
template-name-refused = { $name }: { $what }
    .fix = skriv SPROG/SLAGS, for eksempel sv/terminate eller en-GB/pause: små bogstaver, cifre og bindestreger i navnet på slagsen
template-name-incomplete = består ikke af et sprog og en slags
template-name-without-language = begynder ikke med en sprogkode
templates-exist = findes allerede: { $files }
    .fix = intet blev skrevet; vælg en anden mappe med { OPTION("out") }, eller flyt dem væk først
template-out-of-reach = { $file }: ingen anmodning kan bede om en slags med det navn
    .fix = giv filen et navn med små bogstaver, cifre og bindestreger

## Dine egne opslag om udbydere

no-records-folder = der er ingen hjemmemappe til dine egne opslag
    .fix = sæt HOME, eller sæt ADIEU_CONFIG_DIR til en mappe
record-choose-id = vælg et andet id, redigér filen, eller erstat den med { OPTION("force") }
record-check-rights = intet blev skrevet; kontrollér, at du har lov til at skrive der
import-give-company = angiv en virksomheds fil, mappen companies eller klonens mappe
import-check-name = kontrollér navnet og mappen; intet blev importeret
import-folder-unmakable = { $folder }: kan ikke oprettes: { $source }
    .fix = intet blev importeret; kontrollér, at du har lov til at skrive der
records-removed-in-part = { $removed } fjernet, { $kept } ikke; kontrollér, at du har lov til at skrive der
record-built-in-stays = { $id } fulgte med adieu og kan ikke fjernes: du har intet eget opslag med det id
    .fix = dit eget opslag går forud for det: { COMMAND("provider add", $id) } laver et
record-not-yours = "{ $id }" er ikke id på et af dine egne opslag
    .fix = skriv det, som { COMMAND("provider list --all") } viser det
new-provider-lacks = mangler
new-provider-give-name = angiv det med { OPTION("name") }, som det skal stå i et brev
new-provider-give-domains = angiv udbyderens egne domæner med { OPTION("domain") }: en adresse andre steder kan tilhøre en fremmed
new-provider-give-email = angiv adressen med { OPTION("email") }
new-provider-give-purpose = angiv, hvad adressen er til, med { OPTION("purpose", value: "customer-service") }, cancellation eller privacy
new-provider-give-source = angiv, hvor du har læst adressen, med { OPTION("source") }: uden det kan ingen efterprøve den
new-provider-bad-id = er ikke et id: det skal bestå af små bogstaver, cifre og bindestreger, højst 64
    .fix = skriv det som example-mobile
new-provider-bad-channel = har intet = mellem vejen og det, man skal gøre
    .fix = skriv det som hotline="+44 7700 900123, hverdage"
new-provider-address-elsewhere = ligger uden for de angivne domæner
    .fix = hvis dens domæne er udbyderens eget, så tilføj det med { OPTION("domain") }; ellers kan adressen tilhøre en fremmed

## At finde en udbyder

search-impossible = der er intet at søge efter: angiv fra 1 til { $most } tegn
    .fix = angiv udbyderens navn, en del af det eller dens domæne
search-nothing = ingen udbyder i registret passer til "{ $words }"
    .fix = angiv adressen med { OPTION("to") } og { OPTION("provider_name") }: den står på webstedets kontaktside eller i kontrakten; { COMMAND("provider add example-mobile") } gemmer den
## Brevet på papir

postal-address-missing = der kendes ingen postadresse på udbyderen
    .fix = angiv den med { OPTION("post_to", value: "LINJE") }, en gang for hver linje
postal-address-one-line = har kun en linje
    .fix = angiv navn, vej og by, hver på sin linje
# $what er slutningen på sætningen.
postal-address-refused = { OPTION("post_to") }: { $what }
post-without-sender = er ikke angivet: udbyderen ser ikke, hvor svaret skal hen, og posten ikke, hvor brevet skal returneres
    .fix = angiv din postadresse med { OPTION("address") }
signature-unreadable = underskriften { $path } kan ikke læses: { $source }
    .fix = se efter, om det er en fil, og om du må læse den, eller udelad { OPTION("signature") } og skriv under i hånden
signature-file-too-large = underskriften { $path } er større end { $most } MB
    .fix = gem den mindre, eller udelad { OPTION("signature") } og skriv under i hånden
# $what er slutningen på sætningen.
signature-unusable = underskriften { $path } { $what }
    .fix = gem den igen som PNG, eller udelad { OPTION("signature") } og skriv under i hånden
paper-install-font = installér en skrifttype, der har dem, eller angiv en mappe med skrifttyper med { OPTION("fonts") }
paper-shorten-letter = gør brevet kortere
paper-shorten-address = angiv den kortere med { OPTION("post_to", value: "LINJE") }
paper-choose-fonts = vælg andre skrifttyper med { OPTION("fonts", value: "MAPPE") }
paper-on-stdout = { OPTION("letter") } kræver en fil: standardoutput er til resultatet
    .fix = angiv en fil, for eksempel brev.pdf
paper-choose-name-or-force = vælg et andet navn til { OPTION("letter") }, eller erstat filen med { OPTION("force") }
paper-choose-folder = vælg en anden mappe til { OPTION("letter") }
recipient-without-mailbox = brevet går med posten: der er ingen e-mailadresse at sende det til
    .fix = lav det med { COMMAND("draft") } og { OPTION("letter", value: "FIL.pdf") }
# Hvordan et brev postes, så det kan dokumenteres, efter det land, det postes i.
post-so-that-it-can-be-proven =
    .germany = Send det som Einwurf-Einschreiben, så du kan dokumentere det (ikke med modtagelsesbevis, for så kan det ligge uafhentet), og lad et vidne se, hvad der kommer i kuverten, eller tag billeder af det. Gem kvitteringen, og hent beviset for afleveringen, så længe Deutsche Post har det.
    .austria = Send det som Einschreiben, så du kan dokumentere det, og lad et vidne se, hvad der kommer i kuverten, eller tag billeder af det. Gem kvitteringen.
    .switzerland = Send det som Einschreiben, så du kan dokumentere det, eller som A-Post Plus, der registrerer afleveringen uden underskrift. Gem kvitteringen, og tag billeder af, hvad der kommer i kuverten.
    .france = Send det som lettre recommandée avec accusé de réception, så du kan dokumentere det, ved skranken eller på nettet hos La Poste. Gem kvitteringen og modtagelsesbeviset, der kommer tilbage.
    .italy = Send det som raccomandata A/R, så du kan dokumentere det. Gem kvitteringen og modtagelsesbeviset, der kommer tilbage.
    .spain = Send det som carta certificada con acuse de recibo, så du kan dokumentere det, eller som burofax, der også dokumenterer indholdet. Gem kvitteringen og modtagelsesbeviset.
    .netherlands = Send det aangetekend, så du kan dokumentere det. Gem kvitteringen, og tag billeder af, hvad der kommer i kuverten.
    .belgium = Send det aangetekend (recommandé), så du kan dokumentere det. Gem kvitteringen, og tag billeder af, hvad der kommer i kuverten.
    .britain = Send det med Royal Mail Signed For, så du kan dokumentere det, eller bed ved skranken om et proof of posting, som er gratis. Gem det, og tag billeder af, hvad der kommer i kuverten.
    .poland = Send det som list polecony za potwierdzeniem odbioru, så du kan dokumentere det. Gem kvitteringen og modtagelsesbeviset, der kommer tilbage.
    .portugal = Send det som carta registada com aviso de receção, så du kan dokumentere det. Gem kvitteringen og modtagelsesbeviset, der kommer tilbage.
    .denmark = Send det som anbefalet brev, så du kan dokumentere det. Gem kvitteringen, og tag billeder af, hvad der kommer i kuverten.
    .america = Send det som Certified Mail med Return Receipt, så du kan dokumentere det. Gem kvitteringen og modtagelsesbeviset.
    .elsewhere = Send det anbefalet, så du kan dokumentere det. Gem kvitteringen, og tag billeder af, hvad der kommer i kuverten.
