### Wat u met adieu doet: e-mailaccounts, concepten, de mailbox, vervolgbrieven, sjablonen, eigen aanbiedersbestanden.

## Fouten

with-cause = { $message }: { $cause }
nothing-sent-and-remedy = er is niets verzonden; { $remedy }
value-refused = “{ $value }” { $what }
interrupted-unsent = onderbroken; er is niets verzonden
interrupted-unwritten = onderbroken; er is niets geschreven
try-later = probeer het later opnieuw
check-name = controleer de naam en de map
check-readable = controleer of het een bestand is en of u het mag lezen
give-request-file = geef het aanvraagbestand zelf op
save-as-utf8 = sla het bestand op als UTF-8
make-folder = maak de map eerst, of kies een andere
no-folder-for = { $path }: de map { $folder } bestaat niet
    .fix = maak de map eerst, of kies een andere
no-random-numbers = het systeem geeft geen willekeurige getallen: { $source }

## Bestanden

file-not-ordinary = het is { $kind }, geen gewoon bestand
file-not-text = het is geen UTF-8-tekst
file-too-large = het is groter dan { $kib } KiB

## De klok en de tijdzone

now-is-no-time = ADIEU_NOW is geen tijd met tijdsverschil, zoals 2026-11-23T10:00:00+01:00
zone-not-set = TZ is niet ingesteld, en { $file } is geen tijdzonebestand
zone-not-text = TZ is geen UTF-8
zone-unknown = TZ noemt { $name }, en dat staat niet in de tijdzonedatabase en is ook geen regel
clock-before-rules = volgens de klok van deze computer is het vandaag { $today }, en dat is vóór de dag waarop deze regels zijn geschreven ({ $written })
clock-long-after-rules = volgens de klok van deze computer is het vandaag { $today }, tien jaar of meer na de dag waarop deze regels zijn geschreven ({ $written })
clock-set-first = zet eerst de klok goed: alle datums worden daarmee berekend

## Velden met hun naam

no-such-field = dit veld bestaat niet; de velden zijn { $fields }
no-such-field-near = dit veld bestaat niet; bedoelde u { $near }?

## E-mailaccounts

no-config-folder = er is geen persoonlijke map voor het configuratiebestand
    .fix = stel HOME in, of ADIEU_CONFIG_DIR op een map
config-move-password = zet het in een wachtwoordmanager en schrijf password_command = "…", een opdracht die het wachtwoord geeft; of laat het weg: ADIEU_PASSWORD of een vraag in de terminal is ook genoeg
config-mend = herstel het configuratiebestand; docs/sending.md bevat een voorbeeld
account-choose-name = kies een andere naam met { OPTION("name") }, of verwijder dit account eerst met { COMMAND("account remove", $name) }
account-see-list = zie { COMMAND("account list") }
no-account-yet = er is nog geen e-mailaccount
    .fix = voeg er een toe met { COMMAND("account add you@example.org") }
no-such-account = er is geen e-mailaccount { $name }
account-nearest = bedoelde u { $near }? Uw e-mailaccounts: { $names }
accounts-there-are = Uw e-mailaccounts: { $names }
several-accounts = er zijn meerdere e-mailaccounts
    .fix = noem er een met { OPTION("account") }: { $names }
account-test-several = er zijn meerdere e-mailaccounts
    .fix = noem er een: { $commands }
account-test-advice = { $advice }. Er is niets verzonden; -v toont het gesprek met de server
account-sends-as-another = de brief is van { $from }, maar e-mailaccount { $account } verzendt vanaf { $own }
    .fix = laat email weg, of voeg het adres toe aan identities in [accounts.{ $account }] van het configuratiebestand
mail-service-unknown = de mailserver van { $domain } hoort niet bij de bekende diensten
    .fix = geef hem op met { OPTION("host") } (en met { OPTION("security", value: "starttls") } of { OPTION("port") } als het geen TLS op poort 465 is); de helppagina's van de dienst noemen hem
imap-without-host = { OPTION("imap_port") } en { OPTION("imap_security") } horen bij een mailboxserver
    .fix = geef de naam daarvan op met { OPTION("imap_host") }
program-missing = { $program }: dit programma bestaat niet
program-missing-in-path = { $program }: dit programma staat niet in PATH
program-give-path = geef het pad op van een programma dat de argumenten van sendmail kent, zoals "/usr/bin/msmtp -a work": bij spaties gesplitst, zonder aanhalingstekens
program-with-blank = { $command }: een spatie in het pad gaat niet samen met argumenten
    .fix = schrijf een script dat het programma met zijn argumenten uitvoert, en geef dat op

## Wachtwoorden

password-not-kept = het account is vastgelegd; het wachtwoord ervan wordt niet bewaard
keyring-unlock = ontgrendel de sleutelbos, of voeg het account opnieuw toe met { OPTION("keyring") }
password-command-try = probeer de opdracht apart
password-of-command = de opdracht voor het wachtwoord: { $source }
    .fix = zorg dat die op de eerste regel het wachtwoord geeft, en op die regel verder niets
password-of-environment = { $variable }: { $source }
    .fix = geef deze variabele alleen het wachtwoord, of niets
password-of-person = het wachtwoord van { $username }: { $source }
    .fix = typ het opnieuw
account-without-password = e-mailaccount { $account } heeft geen wachtwoord
    .fix = stel password_command in het configuratiebestand in, of ADIEU_PASSWORD, of voer de opdracht uit in een terminal

## Wat met een brief meegaat

attach-may-be-allowed = { $fix } ({ OPTION("allow_sensitive", value: "attach") })
attach-limit-raised = { $fix }; { OPTION("attach_limit", value: "MB") } verhoogt de grens
attach-outside-current-folder = staat buiten de huidige map, waar de bestanden bij een tabel horen te staan
attach-outside-request-folder = staat buiten de map van het aanvraagbestand
attach-look-at-it = bekijk het, en noem het zelf met { OPTION("attach") }; of verplaats het naar die map
document-refused = de brief als document { $refusal }
document-right-to-left = een document kan nog niet worden opgemaakt in een taal die van rechts naar links loopt ({ $language })
    .fix = laat het document weg, dan staat de vertaling onder de e-mail; of laat { OPTION("courtesy") } weg en lees de brief met { COMMAND("preview --read-in", $tag) }
document-install-font = installeer een lettertype dat deze tekens bevat, of laat het document weg ({ OPTION("document", value: "none") })
document-shorten-letter = maak de brief korter, of laat het document weg ({ OPTION("document", value: "none") })
document-give-fonts = geef een map met lettertypen op met { OPTION("fonts") }, of laat { OPTION("fonts") } weg
document-choose-fonts = kies andere lettertypen met { OPTION("fonts", value: "DIR") }, of laat het document weg ({ OPTION("document", value: "none") })

## De dagen van een contract

see-dates = bekijk de datums met { COMMAND("deadline") } en dezelfde argumenten
days-off-unreadable = { $path }: de vrije dagen kunnen niet worden gelezen: { $source }
    .fix = geef een tekstbestand op met één dag per regel, zoals 2026-12-24 Kerstavond
the-provider = de aanbieder
calendar-on-stdout = { OPTION("calendar") } vraagt om een bestand: de standaarduitvoer is voor het resultaat
    .fix = noem een bestand, zoals dates.ics, of gebruik { COMMAND("deadline --calendar -") }
calendar-not-ordinary = { $path } is geen gewoon bestand
    .fix = kies een andere naam voor { OPTION("calendar") }
calendar-choose-name-or-force = kies een andere naam voor { OPTION("calendar") }, of vervang het bestand met { OPTION("force") }
calendar-choose-folder = kies een andere map met { OPTION("calendar") }

## Een voorbereide brief

template-mend = herstel het sjabloon, of haal het uit uw map met sjablonen
value-not-in-letter = staat niet in de brief: het sjabloon gebruikt dit niet
    .fix = zet { $code } in het sjabloon, of laat de waarde weg
confirmed-address-refused = { OPTION("confirm_recipient") } { $what }
address-of-yours = een adres dat u hebt opgegeven; de aanbiedersgids kent het niet
answer-has-passed = is voorbij: vandaag is het { $today }
    .fix = geef een dag op die nog moet komen
answer-lies-ahead = ligt in de toekomst: vandaag is het { $today }
    .fix = geef de dag op waarop het is gebeurd
answer-is-sensitive = lijkt { $finding } te bevatten
    .fix = laat dit weg: een e-mail kan onderweg worden gelezen (is het iets anders, begin dan opnieuw met { OPTION("allow_sensitive") })

## Concepten

draft-choose-name-or-force = kies een andere naam met { OPTION("output") }, of vervang het bestand met { OPTION("force") }
draft-choose-folder = kies een andere map met { OPTION("output") }; er is niets geschreven
draft-interrupted = er is niets in de mailbox gezet; voer dezelfde opdracht uit om het opnieuw te proberen
draft-perhaps-in-folder = misschien staat het toch in de map: zoek daar naar “{ $subject }” voordat u het opnieuw probeert
draft-not-in-mailbox = er is niets in de mailbox gezet; { $remedy }
draft-in-file = het concept staat in het bestand { $path }
draft-on-stdout = het concept staat op de standaarduitvoer
draft-not-saved = en het kon ook niet worden opgeslagen: { $why }
draft-not-in-journal = het concept is geschreven; alleen het logboek weet er niet van
link-with-files = kunnen niet samen met { OPTION("mailto") }: een link neemt geen bestanden mee, en de brief zegt dat ze zijn bijgevoegd
link-without-document = zit niet in de link: een link neemt geen bestanden mee
    .fix = de brief is ook zonder document volledig; laat { OPTION("mailto") } weg om het bij te voegen
link-draft-instead = sla het concept op als bestand dat uw e-mailprogramma opent: laat { OPTION("mailto") } weg; of zet het in uw mailbox met { OPTION("to_drafts") }

## De mailbox

no-mailbox-server = e-mailaccount { $account } heeft geen mailboxserver
    .fix = voeg [accounts.{ $account }.imap] met host toe aan het configuratiebestand, zoals host = "imap.example.org"
mailbox-name-drafts = noem de map in het configuratiebestand: drafts = "…" in de tabel imap van het account
mailbox-name-sent = noem de map in het configuratiebestand: sent = "…" in de tabel imap van het account
mailbox-place =
    { $uid ->
        [0] { $folder }
       *[other] { $folder }, UID { $uid }
    }
copy-lies-in = er staat een kopie in de map { $place }
copy-in-your-mailbox = In uw mailbox staat een kopie in de map { $place }.
copy-in-doubt = de brief is verzonden, maar of de kopie in Verzonden staat, is niet bekend: { $why }
no-copy = de brief is verzonden, maar in Verzonden is geen kopie gezet: { $why }
copy-do-not-send-again = verzend de brief niet opnieuw; het logboek bewaart het bericht letterlijk ({ COMMAND("journal show ID --message") })

## Wat de andere kant zei

handed-to-program = overgedragen aan { $program }, dat de brief heeft aangenomen
taken-unrecorded = { $by } heeft de brief aangenomen ({ $reply }), maar het logboek kon het niet vastleggen: { $cause }
handed-unrecorded = { $by } heeft de brief aangenomen, maar het logboek kon het niet vastleggen: { $cause }
keep-reply-as-proof = de brief is verzonden: verzend hem niet opnieuw, en bewaar dit antwoord als bewijs

## Vervolgbrieven

follow-up-of-no-kind = een brief die op een andere volgt, is follow-up of escalate
    .fix = laat { OPTION("kind") } weg, of geef een van de twee op
follow-up-without-journal = er is geen logboek: vanaf hier is nog niets verzonden
    .fix = schrijf de herinnering met { COMMAND("draft --kind follow-up") }
follow-up-first-gone = de eerste brief van deze briefwisseling staat niet meer in het logboek
    .fix = schrijf de herinnering met { COMMAND("draft --kind follow-up") } en geef de dag en het onderwerp van de eerste brief op
follow-up-of-returned = de brief van vermelding { $entry } is teruggekomen: hij is niet aangekomen
    .fix = verzend de brief zelf naar het juiste adres ({ OPTION("to", value: "ADDRESS") }); is hij toch aangekomen, gebruik dan { COMMAND("journal dismiss", $entry) }
perhaps-answered = is misschien beantwoord: in uw mailbox is een bericht erover gevonden
    .fix = lees het voordat u dit verzendt: { COMMAND("journal show", $entry, "--found", $number) }
perhaps-sent = is kennelijk verzonden: het bericht staat bij de verzonden brieven in uw mailbox
    .fix = beslis daar eerst over: { COMMAND("journal mark", $entry, "sent") } of { COMMAND("journal dismiss", $entry) }
follow-up-too-early = vermelding { $entry } ({ $kind }) vraagt om een antwoord uiterlijk op { $day }, en die dag is nog niet voorbij
    .fix = wacht daarop; voeg { OPTION("again") } toe om toch te schrijven
follow-up-after-last = vermelding { $entry } was de laatste brief vóór een klacht
    .fix = dien de klacht nu in, met het bewijs uit { COMMAND("journal export", $first) }; voeg { OPTION("again") } toe om nog een keer te schrijven
first-letter-changed = vermelding { $entry } is niet meer zoals die is vastgelegd: de controlesom (hash) klopt niet
    .fix = er wordt niets bijgevoegd waar niet voor kan worden ingestaan; zie { COMMAND("journal verify") }
follow-up-elsewhere = deze brief zou naar { $to } gaan, maar de eerste ging naar { $first }
follow-up-to-another = deze brief zou naar { $to } gaan, maar de eerste ging naar een ander adres
follow-up-confirm-recipient = laat { OPTION("to") } en { OPTION("provider") } weg; of voeg, als het adres klopt, { $confirmation } toe
follow-up-of-nothing = er is geen vermelding { $entry }
    .fix = zie { COMMAND("journal list") }
follow-up-of-doubtful = vermelding { $entry } is onzeker: misschien is de brief verzonden
    .fix = helder dit eerst op: { COMMAND("journal mark", $entry, "sent") } of { COMMAND("journal mark", $entry, "not-sent") }
follow-up-of-settled = vermelding { $entry } is gemarkeerd als { $outcome }: er is niets om aan te herinneren
    .fix = was dat een vergissing, markeer de vermelding dan opnieuw: { COMMAND("journal mark", $entry, "answered") }
follow-up-of-unsent = vermelding { $entry } is niet verzonden ({ $state }): er is niets om aan te herinneren
    .fix = verzend eerst de brief zelf
follow-up-drafted-before = Vermelding { $entry }: de volgende brief is al een concept (vermelding { $draft }); { OPTION("force") } maakt een ander in plaats daarvan.
follow-up-still-waits = Vermelding { $entry }: de laatste brief (vermelding { $letter }) vraagt om antwoord uiterlijk op { $day }; { OPTION("again") } schrijft toch.

## Sjablonen

templates-folder-unreadable = { $folder }: de map met sjablonen kan niet worden gelezen: { $source }
    .fix = geef een map op met één submap voor elke taal
template-unreadable = { $file }: kan niet worden gelezen: { $source }
template-unwritable = { $path }: kan niet worden geschreven: { $source }
    .fix = kies een andere map met { OPTION("out") }
no-such-template = er is geen sjabloon { $name }
template-nearest = bedoelde u { $near }? Zie { COMMAND("template list") }
template-write-name = schrijf TAAL/SOORT, zoals en-GB/terminate; zie { COMMAND("template list") }
no-templates-folder = er is geen persoonlijke map voor uw sjablonen
    .fix = geef een map op met { OPTION("out") }
template-name-refused = { $name }: { $what }
    .fix = schrijf TAAL/SOORT, zoals sv/terminate of en-GB/pause: voor de soort kleine letters, cijfers en koppeltekens
template-name-incomplete = is geen taal met een soort brief
template-name-without-language = begint niet met een taalcode
templates-exist = bestaat al: { $files }
    .fix = er is niets geschreven; kies een andere map met { OPTION("out") }, of verplaats deze bestanden eerst
template-out-of-reach = { $file }: geen aanvraag kan om een soort met deze naam vragen
    .fix = noem het bestand met kleine letters, cijfers en koppeltekens

## Eigen aanbiedersbestanden

no-records-folder = er is geen persoonlijke map voor uw eigen aanbiedersbestanden
    .fix = stel HOME in, of ADIEU_CONFIG_DIR op een map
record-choose-id = kies een andere id, bewerk het bestand, of vervang het met { OPTION("force") }
record-check-rights = er is niets geschreven; controleer of u daar mag schrijven
import-give-company = geef het bestand van een bedrijf op, de map companies, of de map van de kloon
import-check-name = controleer de naam en de map; er is niets geïmporteerd
import-folder-unmakable = { $folder }: kan niet worden gemaakt: { $source }
    .fix = er is niets geïmporteerd; controleer of u daar mag schrijven
records-removed-in-part = { $removed } verwijderd, { $kept } niet; controleer of u daar mag schrijven
record-built-in-stays = { $id } hoort bij adieu en blijft: u hebt geen eigen aanbiedersbestand met deze id
    .fix = een eigen aanbiedersbestand gaat voor: { COMMAND("provider add", $id) } maakt er een
record-not-yours = “{ $id }” is niet de id van een eigen aanbiedersbestand
    .fix = schrijf de id zoals { COMMAND("provider list --all") } die toont
new-provider-lacks = ontbreekt
new-provider-give-name = geef de naam op met { OPTION("name") }, zoals die in een brief staat
new-provider-give-domains = geef de eigen domeinen van de aanbieder op met { OPTION("domain") }: een adres daarbuiten kan van een vreemde zijn
new-provider-give-email = geef het adres op met { OPTION("email") }
new-provider-give-purpose = zeg waar het adres voor is, met { OPTION("purpose", value: "customer-service") }, cancellation of privacy
new-provider-give-source = zeg waar u het adres hebt gelezen, met { OPTION("source") }: zonder bron kan niemand het controleren
new-provider-bad-id = is geen id: die bestaat uit kleine letters, cijfers en koppeltekens, hoogstens 64 tekens
    .fix = schrijf de id zoals example-mobile
new-provider-bad-channel = heeft geen = tussen de soort weg en wat u daar moet doen
    .fix = schrijf het zoals hotline="+44 7700 900123, weekdays"
new-provider-address-elsewhere = valt buiten de opgegeven domeinen
    .fix = is het domein van het adres van de aanbieder zelf, voeg het dan toe met { OPTION("domain") }; zo niet, dan kan het van een vreemde zijn

## Een aanbieder zoeken

search-impossible = er is niets om naar te zoeken: geef 1 tot { $most } tekens op
    .fix = geef de naam van de aanbieder op, een deel ervan of het domein
search-nothing = geen aanbieder in de gids past bij “{ $words }”
    .fix = geef het adres op met { OPTION("to") } en { OPTION("provider_name") }: het staat in het colofon van de website of in het contract; { COMMAND("provider add example-mobile") } bewaart het
## De brief op papier

postal-address-missing = van de aanbieder is geen postadres bekend
    .fix = geef het op met { OPTION("post_to", value: "REGEL") }, één keer per regel
postal-address-one-line = heeft maar één regel
    .fix = geef de naam, de straat en de plaats op, elk op een regel
# $what is het einde van de zin.
postal-address-refused = { OPTION("post_to") }: { $what }
post-without-sender = is niet opgegeven: de aanbieder ziet niet waarheen hij kan antwoorden, en de post niet waarheen de brief terug moet
    .fix = geef uw postadres op met { OPTION("address") }
signature-unreadable = de handtekening { $path } kan niet worden gelezen: { $source }
    .fix = kijk of het een bestand is en of u het mag lezen, of laat { OPTION("signature") } weg en onderteken met de hand
signature-file-too-large = de handtekening { $path } is groter dan { $most } MB
    .fix = sla haar kleiner op, of laat { OPTION("signature") } weg en onderteken met de hand
# $what is het einde van de zin.
signature-unusable = de handtekening { $path } { $what }
    .fix = sla haar opnieuw op als PNG, of laat { OPTION("signature") } weg en onderteken met de hand
paper-install-font = installeer een lettertype dat ze heeft, of geef met { OPTION("fonts") } een map met lettertypen op
paper-shorten-letter = maak de brief korter
paper-shorten-address = geef het korter op met { OPTION("post_to", value: "REGEL") }
paper-choose-fonts = kies andere lettertypen met { OPTION("fonts", value: "MAP") }
paper-on-stdout = { OPTION("letter") } wil een bestand: de standaarduitvoer is voor het resultaat
    .fix = noem een bestand, bijvoorbeeld brief.pdf
paper-choose-name-or-force = kies een andere naam voor { OPTION("letter") }, of vervang het bestand met { OPTION("force") }
paper-choose-folder = kies een andere map voor { OPTION("letter") }
recipient-without-mailbox = de brief gaat per post: er is geen e-mailadres om hem naartoe te sturen
    .fix = maak hem met { COMMAND("draft") } en { OPTION("letter", value: "BESTAND.pdf") }
# Hoe een brief zo wordt gepost dat het te bewijzen is, naar het land waar hij wordt gepost.
post-so-that-it-can-be-proven =
    .germany = Om het te kunnen bewijzen, verstuur hem als Einwurf-Einschreiben (niet met ontvangstbevestiging, want die kan blijven liggen), en laat een getuige zien wat er in de envelop gaat, of maak er foto’s van. Bewaar het verzendbewijs, en haal het bezorgbewijs op zolang Deutsche Post het heeft.
    .austria = Om het te kunnen bewijzen, verstuur hem als Einschreiben, en laat een getuige zien wat er in de envelop gaat, of maak er foto’s van. Bewaar het verzendbewijs.
    .switzerland = Om het te kunnen bewijzen, verstuur hem als Einschreiben, of als A-Post Plus, dat de bezorging zonder handtekening vastlegt. Bewaar het verzendbewijs, en maak foto’s van wat er in de envelop gaat.
    .france = Om het te kunnen bewijzen, verstuur hem als lettre recommandée avec accusé de réception, aan het loket of online bij La Poste. Bewaar het verzendbewijs en de ontvangstbevestiging die terugkomt.
    .italy = Om het te kunnen bewijzen, verstuur hem als raccomandata A/R. Bewaar het verzendbewijs en de ontvangstbevestiging die terugkomt.
    .spain = Om het te kunnen bewijzen, verstuur hem als carta certificada con acuse de recibo, of als burofax, dat ook de inhoud bewijst. Bewaar het verzendbewijs en de ontvangstbevestiging.
    .netherlands = Om het te kunnen bewijzen, verstuur hem aangetekend. Bewaar het verzendbewijs, en maak foto’s van wat er in de envelop gaat.
    .belgium = Om het te kunnen bewijzen, verstuur hem aangetekend. Bewaar het verzendbewijs, en maak foto’s van wat er in de envelop gaat.
    .britain = Om het te kunnen bewijzen, verstuur hem met Royal Mail Signed For, of vraag aan het loket een proof of posting, dat gratis is. Bewaar het, en maak foto’s van wat er in de envelop gaat.
    .poland = Om het te kunnen bewijzen, verstuur hem als list polecony za potwierdzeniem odbioru. Bewaar het verzendbewijs en de ontvangstbevestiging die terugkomt.
    .portugal = Om het te kunnen bewijzen, verstuur hem als carta registada com aviso de receção. Bewaar het verzendbewijs en de ontvangstbevestiging die terugkomt.
    .denmark = Om het te kunnen bewijzen, verstuur hem als anbefalet brev. Bewaar het verzendbewijs, en maak foto’s van wat er in de envelop gaat.
    .america = Om het te kunnen bewijzen, verstuur hem met Certified Mail en Return Receipt. Bewaar het verzendbewijs en de ontvangstbevestiging.
    .elsewhere = Om het te kunnen bewijzen, verstuur hem aangetekend. Bewaar het verzendbewijs, en maak foto’s van wat er in de envelop gaat.
