### De eigen woorden van de opdrachtregel.

## Wat de opties niet toelaten

json-and-output = { OPTION("json") } en { OPTION("output", value: "-") } schrijven allebei naar de standaarduitvoer
    .fix = laat een van de twee weg
open-without-file = { OPTION("open") } opent een bestand, en met { OPTION("output", value: "-") } is er geen
    .fix = laat een van de twee weg
output-is-calendar = { OPTION("output") } en { OPTION("calendar") } noemen dezelfde plaats
    .fix = geef de agenda een eigen naam
json-and-calendar = { OPTION("json") } en { OPTION("calendar", value: "-") } schrijven allebei naar de standaarduitvoer
    .fix = laat een van de twee weg
nobody-to-ask = er is geen terminal om iets te vragen, en { OPTION("yes") } is niet opgegeven: er is niets verzonden
    .fix = voeg { OPTION("yes") } toe om zonder vraag te verzenden, of { OPTION("dry_run") } om te zien wat er zou worden verzonden

## Een concept dat is gemaakt

quicker-way = Sneller, naast de brief: { $way }
draft-saved =
    Het concept aan { $name } <{ $to }> is opgeslagen; de afzender is { $from }.
    Volgende stap: open het bestand met uw e-mailprogramma, lees de brief nog een keer en klik op “Verzenden”. Bewaar de verzonden kopie tot de bevestiging er is.
draft-opened =
    Het concept aan { $name } <{ $to }> is opgeslagen; de afzender is { $from }. Het is doorgegeven aan uw e-mailprogramma.
    Volgende stap: lees de brief daar nog een keer en klik op “Verzenden”. Verschijnt er geen venster, open het bestand dan zelf. Bewaar de verzonden kopie tot de bevestiging er is.
draft-in-mailbox =
    Het concept aan { $name } <{ $to }> staat in de map { $folder } van e-mailaccount { $account }; de afzender is { $from }.
    Volgende stap: open het in uw e-mailprogramma of webmail, lees de brief nog een keer en klik op “Verzenden”. Bewaar de verzonden kopie tot de bevestiging er is.
link-made =
    Deze link is de brief aan { $name } <{ $to }>.
    Volgende stap: open de link met uw e-mailprogramma, of kopieer hem naar de adresbalk van uw browser. Controleer of de afzender { $from } is, want dat kan een link niet bepalen, lees de brief nog een keer helemaal en klik op “Verzenden”. Bewaar de verzonden kopie tot de bevestiging er is.
link-opened =
    Deze link is de brief aan { $name } <{ $to }>. Hij is doorgegeven aan uw e-mailprogramma.
    Volgende stap: controleer daar of de afzender { $from } is, want dat kan een link niet bepalen, lees de brief nog een keer helemaal en klik op “Verzenden”. Bewaar de verzonden kopie tot de bevestiging er is.
ask-drafts-folder = In welke map staan uw concepten?
keep-drafts-folder = Om deze map zonder vraag te gebruiken, zet u { $setting } onder [accounts.{ $account }.imap] in het configuratiebestand.
enclosed = Bijlage: { $file } ({ $media_type }, { $size })
not-opened = is niet geopend: { $why }
not-opened-folder = is niet geopend: het is niet bekend in welke map het concept staat: { $error }
open-file-yourself = het concept is opgeslagen: open { $path } zelf met uw e-mailprogramma
open-link-yourself = kopieer de link naar de adresbalk van uw browser, of sla een bestand op dat u kunt openen: laat { OPTION("mailto") } weg
paper-is-another-file = { OPTION("letter") } noemt dezelfde plaats als { OPTION("output") } of { OPTION("calendar") }
    .fix = geef de brief een eigen naam
paper-saved = De brief om af te drukken staat in { $path }. Druk hem op ware grootte af, onderteken hem, en vouw hem bij de streepjes, zodat het adres in het venster staat.
post-early = De genoemde dagen zijn dagen waarop de brief moet zijn aangekomen: post hem enkele werkdagen eerder.
# $name is die van de aanbieder.
letter-by-post-alone = Er is geen e-mail gemaakt: er is geen adres bekend waarop { $name } een opzegging aanneemt. De brief gaat alleen per post.
calendar-written = De datums staan in { $path }: open het bestand met uw agenda, of stuur het naar uw telefoon.
no-day-for-calendar = Er is geen dag die nog moet komen om in een agenda te zetten: er is geen bestand geschreven.

## Een brief die wordt getoond voordat hij wordt opgeslagen of verzonden

letter-to = Aan:      { $name } <{ $address }>
letter-to-by-post = Aan:      { $name } (per post)
letter-readable-domain = {"          "}(het domein luidt { $domain })
letter-provenance = {"          "}{ $provenance }
letter-from = Van:      { $name } <{ $address }>
letter-subject = Betreft:  { $subject }
letter-language = Taal:     { $language } ({ $tag })
letter-courtesy = {"          "}met een vertaling ter informatie in het { $language }
dates-heading = Datums:
personal-data-heading = Persoonsgegevens in deze brief:
enclosed-heading = Bijlagen:
other-ways-heading = Andere manieren om dit te doen:
reading = Dezelfde brief in het { $language }, om zelf te lezen (deze wordt niet verzonden):
read-in-invalid = { OPTION("read_in") }: “{ $tag }” { $what }
choose-another-read-in = kies een andere taal met { OPTION("read_in") }
previewed = Er is niets geschreven of verzonden. { COMMAND("draft") } met dezelfde argumenten slaat de brief op als concept.
previewed-uncertain = Er is niets geschreven of verzonden. Voor { COMMAND("draft") } moet u eerst het onzekere adres bevestigen: zie de waarschuwing.

## De dagen van een plan

day-send-by = verzenden uiterlijk
day-better-by = liefst uiterlijk
day-paid-until = betaald tot
day-ends-on = eindigt op
day-confirm-by = antwoord uiterlijk
day-remind-on = herinneren op
day-escalate-on = klacht aankondigen
day = { $date }  { $why }
day-passed = { $date }  { $why }; die dag is voorbij
day-by-article = { $article } ({ $source })
day-confidence = betrouwbaarheid { $confidence }
dates-in-short = Datums: { $dates }.
dates-send-by = verzend de brief uiterlijk op { $last }
dates-send-better-by = verzend de brief uiterlijk op { $last }, liefst uiterlijk op { $better }
dates-remind = herinneren op { $day } als er dan nog geen antwoord is

## Vragen

ask-recipient = { $subject } { $why }. Toch aan { $email } schrijven?
ask-language = Welke taal leest { $name }?
ask-save-draft = Deze brief als concept opslaan?
agree-heading = Hiermee gaat u akkoord:
nothing-written = Er is niets geschreven.
ask-send = Deze brief aan { $name } <{ $to }> verzenden via e-mailaccount { $account }?
copy-goes-to = Er gaat een kopie naar { $address }.
interrupted = onderbroken
interrupted-nothing-written = onderbroken; er is niets geschreven
interrupted-nothing-sent = onderbroken; er is niets verzonden
interrupted-nothing-removed = onderbroken; er is niets verwijderd

## Verzenden

nothing-sent = Er is niets verzonden.
full-stop = .
to-recipient = Aan { $name } <{ $to }>: { $provenance }.
sent-without-calendar = De brief is verzonden; alleen de agenda is niet geschreven: { $why }
doubtful-entry = Vermelding { $id }, { $doubt }
doubt =
    { $kind } aan { $provider } van { $when }, is onzeker: misschien is de brief verzonden.
    {"  "}{ $settle }
settle-doubt = Zoek in uw inbox en in de spammap naar de kopie aan uzelf, met het onderwerp “{ $subject }”, en naar een onbestelbaar bericht; een lege map Verzonden bewijst niets. Gevonden: { COMMAND("journal mark", $id, "sent") }. Na enkele uren nog niet gevonden: { COMMAND("journal mark", $id, "not-sent") }.
settle-doubt-without-copy = Er ging geen kopie naar uzelf. Zoek in uw inbox en in de spammap naar een antwoord op “{ $subject }” of een onbestelbaar bericht; een lege map Verzonden bewijst niets. Gevonden: { COMMAND("journal mark", $id, "sent") }. Niets gevonden: vraag het de aanbieder, en als die niets heeft: { COMMAND("journal mark", $id, "not-sent") }.
entry-in-doubt = vermelding { $id }, { $kind } aan { $provider }, is onzeker: misschien is de brief verzonden
being-sent = dezelfde aanvraag wordt op dit moment verzonden (vermelding { $id })
sent-already = dezelfde aanvraag is al verzonden op { $when } (vermelding { $id })
sent-already-with-reply = dezelfde aanvraag is al verzonden op { $when } (vermelding { $id }); de server antwoordde: { $reply }
nothing-sent-this-time = deze keer is er niets verzonden. { $settle }
send-again = er is niets verzonden; voeg { OPTION("again") } toe om toch te verzenden

## Een brief die op een andere volgt

next-is-last = De volgende brief is de laatste vóór een klacht: daarin staat bij wie u de klacht zult indienen.
next-is-reminder = De volgende brief is herinnering nr. { $number }.
replaces-draft = Deze brief komt in de plaats van vermelding { $id }, een concept dat nooit als verzonden is gemarkeerd.
follow-up-entry = Dit is vermelding { $id } in het logboek. Als u de brief hebt verzonden: { COMMAND("journal mark", $id, "sent") }; als er antwoord komt: { COMMAND("journal mark", $first, "answered") }.
follow-up-no-number = “{ $id }” is geen nummer van een vermelding: { $what }
follow-ups-with-request = een verzoekbestand is voor één vermelding
    .fix = laat het weg, of voer de opdracht uit voor elke vermelding
follow-ups-elsewhere = een andere ontvanger is voor één vermelding
    .fix = laat { OPTION("to") } en { OPTION("provider") } weg, of voer de opdracht uit voor elke vermelding
follow-ups-into-file = meerdere concepten gaan niet in één bestand
    .fix = geef een map op met { OPTION("output") }
follow-ups-no-folder = { $folder }: de map kan niet worden gemaakt: { $source }
    .fix = kies een andere map
follow-ups-too-many = hoogstens { $most } brieven per keer
    .fix = noem minder vermeldingen, en de andere een volgende keer
follow-ups-more-due = Nog { $more } staan open: dezelfde opdracht gaat daarmee verder.
follow-up-same-thread = Vermelding { $entry } hoort bij dezelfde briefwisseling als vermelding { $other }: ze hebben één volgende brief.
follow-up-of-entry = Vermelding { $entry }: de volgende brief is herinnering nr. { $number }.
follow-up-of-entry-last = Vermelding { $entry }: de volgende brief is de laatste vóór een klacht.
follow-up-drafted = Vermelding { $id }: { $kind } aan { $name } <{ $to }>, een concept, is vermelding { $entry }.
follow-up-goes-to = vermelding { $id }: { $kind } aan { $name } <{ $to }>
follow-up-sent-before = Vermelding { $entry }: de volgende brief is al verzonden (vermelding { $letter }).
follow-ups-made =
    { $letters ->
        [0] Er was geen concept meer te maken.
        [one] 1 concept. Als u het hebt verzonden: { COMMAND("journal mark ID sent") }.
       *[other] { $letters } concepten. Als u er een hebt verzonden: { COMMAND("journal mark ID sent") }.
    }
follow-ups-sent =
    { $letters ->
        [0] Er was geen brief meer te verzenden.
        [one] 1 brief is verzonden.
       *[other] { $letters } brieven zijn verzonden.
    }
follow-ups-partly = { $made } van de { $all } brieven zijn gemaakt of verzonden, de andere niet
    .fix = herstel wat er mis is; dezelfde opdracht gaat verder met de andere en doet er geen dubbel
draft-entry = Dit is vermelding { $id } in het logboek. Als u de brief hebt verzonden: { COMMAND("journal mark", $id, "sent") }.

## E-mailaccounts

account-removed = E-mailaccount { $name } staat niet meer in het configuratiebestand.
ask-smtp-server = De verzendserver (SMTP) van { $domain }:
    .help = de helppagina's van de dienst noemen hem, bijvoorbeeld smtp.example.org; Esc om te stoppen
no-password-to-keep = er is geen wachtwoord om te bewaren
    .fix = stel ADIEU_PASSWORD in, of voer de opdracht uit in een terminal
preset-note = { $service }: { $note }
account-added = In het configuratiebestand gezet. Volgende stap: { COMMAND("account test") } maakt verbinding en meldt zich aan; er wordt niets verzonden.
account-added-named = In het configuratiebestand gezet. Volgende stap: { COMMAND("account test", $name) } maakt verbinding en meldt zich aan; er wordt niets verzonden.
account-list-empty = Er is nog geen e-mailaccount. Voeg er een toe met { COMMAND("account add you@example.org") }.
sends-through-program = verzendt via { $program }
sends-through-server = verzendt via { $host } poort { $port } ({ $security })
without-login = zonder aanmelding
login-password-command = meldt zich aan als { $username }, wachtwoord uit `{ $command }`
login-token-command = meldt zich aan als { $username }, token uit `{ $command }`
login-keyring = meldt zich aan als { $username }, wachtwoord uit de sleutelbos
login-ask-or-environment = meldt zich aan als { $username }, wachtwoord uit ADIEU_PASSWORD of een vraag
trusts-file = vertrouwt { $file } naast de certificeringsinstanties van het systeem
folders-at = mappen op { $host } poort { $port } ({ $security })
copy-in-sent = kopie in Verzonden: ja
copy-in-sent-by-server = kopie in Verzonden: de server bewaart er een
no-copy-in-sent = kopie in Verzonden: nee
may-also-send-as = mag ook verzenden als { $identities }
copy-to-yourself = kopie aan uzelf: ja
no-copy-to-yourself = kopie aan uzelf: nee
program-is-there = { $program } is er; of het ook bezorgt, blijkt pas bij een brief.
folder-missing = { $what }: zet de naam zoals uw e-mailprogramma die toont in de tabel imap van het account, als drafts of sent
connected-to-server = { $host } poort { $port }: verbonden met { $name }
connected-to-mailbox = { $host } poort { $port }: verbonden met de mailbox
logged-in = aangemeld als { $username }
not-logged-in = geen aanmelding
offers = biedt { $extension }
offers-with = biedt { $extension } { $parameters }
does-not-offer = biedt geen { $extension }
drafts-folder = Concepten: { $folder }
no-drafts-folder = Concepten: niet gevonden
sent-folder = Verzonden: { $folder }
no-sent-folder = Verzonden: niet gevonden
not-protected = niet beveiligd: het is deze computer
protected-by = beveiligd met { $version }, certificaat SHA-256 { $certificate }

## Tabellen

no-row-left = Er bleef geen rij over om een concept van te maken.
rows-left-out =
    { $rows ->
        [one] 1 rij is weggelaten: er is al een concept van, of ze is al verzonden.
       *[other] { $rows } rijen zijn weggelaten: er is al een concept van, of ze zijn al verzonden.
    }
batch-drafted =
    Gemaakt in { $place }: { $drafts ->
        [one] 1 concept
       *[other] { $drafts } concepten
    } uit { $rows ->
        [one] 1 rij
       *[other] { $rows } rijen
    } van { $table }.
    Volgende stap: open de concepten met uw e-mailprogramma, lees elke brief nog een keer en klik op “Verzenden”. Bewaar de verzonden kopieën tot de bevestigingen er zijn.
table-and-defaults = TABLE en { OPTION("defaults") } lezen allebei de standaardinvoer
    .fix = geef een van de twee op als bestand
doubtful-row = Rij { $row } wordt weggelaten: vermelding { $id }, { $doubt }
more-doubtful-rows =
    { $rows ->
        [one] En nog 1 rij is onzeker
       *[other] En nog { $rows } rijen zijn onzeker
    }: { COMMAND("journal list") } toont ze.
more-letters = en nog { $more }; `{ OPTION("dry_run") }` toont ze allemaal
letters-to-recipient =
    { $letters ->
        [one] 1 brief
       *[other] { $letters } brieven
    } aan { $email } ({ $name })
more-recipients =
    { $more ->
        [one] en nog 1 ontvanger
       *[other] en nog { $more } ontvangers
    }
ask-send-batch =
    { $letters ->
        [one] 1 brief
       *[other] { $letters } brieven
    } als { $from } verzenden via e-mailaccount { $account }{ $before ->
        [0] {""}
        [one] {" "}(1 rij is eerder verzonden en wordt weggelaten)
       *[other] {" "}({ $before } rijen zijn eerder verzonden en worden weggelaten)
    }?

## Het logboek

journal-is-empty = Het logboek is leeg: er is nog niets verzonden.
more-entries = Er zijn er meer: { OPTION("page") } { $page }
list-count = { $standing }: { $entries }
list-counts = { $counts }.
list-nothing-fits = Geen vermelding in het logboek past.
list-no-such-state = { $state }: die status bestaat niet
    .fix = schrijf een van deze: { $offered }
standing-outcome = { $outcome }
standing-found = gevonden in de mailbox: { $found }
standing-acknowledged = ontvangst automatisch bevestigd op { $day }
standing-ends = eindigt op { $day }
standing-next = { $step } op { $day }{ $late }
late-today = , dat is vandaag
late-by =
    { $days ->
        [one] , 1 dag te laat
       *[other] , { $days } dagen te laat
    }
due-on-invalid = { OPTION("on") } “{ $text }” { $what }
due = { $what }: aan de beurt sinds { $since }{ $late }; volgende stap: { $command }
settled-sent = Vermelding { $id } is opgehelderd: de brief is verzonden.
settled-sent-on = Vermelding { $id } is opgehelderd: de brief is verzonden op { $day }, zoals in uw mailbox is gevonden.
mark-on-future = { OPTION("on") } “{ $text }” moet nog komen
    .fix = schrijf een dag tot en met { $today }
settled-not-sent = Vermelding { $id } is opgehelderd: de brief is niet verzonden.
marked-answered = Vermelding { $id } is gemarkeerd als { $mark }; een herinnering is niet meer nodig. { COMMAND("follow-up", $id) } schrijft toch de volgende brief.
marked-closed = Vermelding { $id } is gemarkeerd als { $mark }; er hoeft niets meer te gebeuren.
mark-all-due = { OPTION("all_due") } is alleen voor closed, niet voor { $mark }
    .fix = een antwoord hoort bij een brief: noem de vermeldingen
marked-before = Vermelding { $id } was al zo gemarkeerd ({ $mark }); er is niets toegevoegd.
nothing-due = Er hoeft geen herinnering of klacht te worden verzonden.
due-otherwise =
    { $entries ->
        [one] Nog 1 vraagt om een andere reden aandacht en blijft buiten beschouwing: { COMMAND("journal due") } noemt die.
       *[other] Nog { $entries } vragen om een andere reden aandacht en blijven buiten beschouwing: { COMMAND("journal due") } noemt ze.
    }
journal-keeps = Het logboek bewaart { $name }, SHA-256 { $hash }.
nothing-to-dismiss = Er is niets over vermelding { $id } gevonden waarover u nog moet beslissen.
dismissed = Wat over vermelding { $id } is gevonden, verandert niets: wat eerder aan de beurt was, is weer aan de beurt. Het blijft in het logboek.
ask-forget-entry = Vermelding { $id } definitief uit het logboek verwijderen, met het bewijs erin?
ask-forget-entries = { $entries } vermeldingen definitief uit het logboek verwijderen, met het bewijs erin?
nothing-removed = Er is niets verwijderd.
forgotten =
    { $removed ->
        [one] 1 vermelding
       *[other] { $removed } vermeldingen
    } definitief verwijderd. Wat is verwijderd, voorkomt niet meer dat dezelfde aanvraag nog een keer wordt verzonden.
found-header =
    Van:       { $from }
    Datum:     { $date }
    Onderwerp: { $subject }
exported = message.eml is het bericht zelf, receipt.txt bevat de feiten om te lezen, receipt.json dezelfde feiten voor een programma.
verified =
    { $letters ->
        [one] 1 brief
       *[other] { $letters } brieven
    }{ $answers ->
        [0] {""}
        [one] {" "}en 1 antwoord
       *[other] {" "}en { $answers } antwoorden
    } gecontroleerd: sinds het vastleggen is er niets veranderd

## Gevonden antwoorden

nothing-waits-through = Via e-mailaccount { $account } is geen brief verzonden die op antwoord wacht.
nothing-waits = Er wacht geen brief op antwoord.
since-invalid = { OPTION("since") } “{ $text }” { $what }
since-future = { OPTION("since") } “{ $text }” moet nog komen
    .fix = schrijf een dag tot en met { $today }
found-sent = vermelding { $id }: de brief is verzonden: { $why }
unassigned =
    { $messages ->
        [one] 1 ander bericht van { $provider }, dat niet met uw brief in verband te brengen is: bekijk het in uw e-mailprogramma.
       *[other] { $messages } andere berichten van { $provider }, die niet met uw brief in verband te brengen zijn: bekijk ze in uw e-mailprogramma.
    }
nothing-new = Niets nieuws over een brief in { $folders }.
nothing-new-since = Niets nieuws over een brief sinds { $day } in { $folders }.
found = vermelding { $id }, { $kind } aan { $provider }: { $proposal }
found-from = van { $from }, { $date }, “{ $subject }”, in { $folder }
from-nobody = onbekende afzender
without-date = zonder datum
found-next = volgende stap: { $next }

## Aanbieders

search-next = { COMMAND("provider show", $id) } toont alles wat ervan bekend is.
list-heading = { $name }: { $number }
list-mail = e-mail
list-page = pagina
list-post = post
list-other = anders
list-nothing = geen weg bekend
record-yours = { $what }; uw eigen bestand
record-imported = { $what }; geïmporteerd
hidden-records =
    { $hidden ->
        [one] Nog 1 aanbiedersbestand, geïmporteerd of van u, heeft geen adres
       *[other] Nog { $hidden } aanbiedersbestanden, geïmporteerd of van u, hebben geen adres
    } voor opzeggingen: { COMMAND("provider list --all") } toont ze.
replaces-built-in = Het komt in de plaats van het aanbiedersbestand dat bij adieu hoort.
record-added = Volgende stap: { COMMAND("preview --provider", $id) } toont de brief en wie hem krijgt.
record-added-without-address = Er staat geen adres voor opzeggingen in: geef er een op met { OPTION("to") } als u de brief schrijft.
imported = { $records } geïmporteerd
import-kept = uw eigen bestanden zijn gebleven zoals ze waren ({ OPTION("force") } vervangt ze): { $records }
import-built-in = adieu heeft deze zelf al: { $records }
import-left-out = { $number } weggelaten: { $files }
left-out-file = { $file }: { $why }
import-again = herstel of verwijder wat is weggelaten en importeer opnieuw; de andere zijn geïmporteerd
import-summary = { $summary }.
import-note = De aanbiedersbestanden staan in { $folder }. Niemand heeft de adressen erin gecontroleerd: naar die voor gegevensbescherming gaat geen opzegging, en elk ander adres moet u bevestigen. { COMMAND("provider remove --imported") } verwijdert ze weer.
imported-records =
    { $records ->
        [one] 1 geïmporteerd aanbiedersbestand
       *[other] { $records } geïmporteerde aanbiedersbestanden
    }
removal-needs-yes = { $subject }: zonder uw ja wordt er niets verwijderd
    .fix = voeg { OPTION("yes") } toe, of beantwoord de vraag in een terminal
ask-remove-records = { $subject } uit uw eigen aanbiedersbestanden verwijderen?
records-removed = { $records } verwijderd.
built-in-used-again = Voor { $id } wordt weer het aanbiedersbestand gebruikt dat bij adieu hoort.
some = { $number } ({ $named })
some-of-many = { $number } ({ $named }, …)
reads = taal: { $tag }
reads-no-letter = taal: { $tag } (daarin is er nog geen brief: Engels)
country-reads = taal van het land: { $tag }
country-reads-no-letter = taal van het land: { $tag } (daarin is er nog geen brief: Engels)
language-unknown = taal onbekend: Engels
country-unknown = land onbekend
record = { $name } ({ $id }), { $country }; { $language }
own-domains = eigen domeinen: { $domains }
no-own-domains = eigen domeinen: niet bekend
record-brands = merken: { $brands }
record-ceased = heeft sinds { $day } geen klanten meer ({ $known })
record-refuses = neemt geen opzegging aan via: { $ways } ({ $known })
record-needs = verlangt { $what } ({ $known })
record-account-page = accountpagina: { $url } (met het verwijderen van een account eindigt het contract niet)
record-way = { $kind }: { $how }
record-way-at-hand = { $kind }: { $how }; houd bij de hand: { $at_hand }
record-post = per post: { $address }
record-post-seat = per post naar de zetel van het bedrijf: { $address }
record-post-for = per post: { $address } ({ $purpose })
record-email-heading = E-mail:
no-cancellation-address-known = er is geen adres bekend waar opzeggingen naartoe kunnen
record-other-ways-heading = Andere wegen:

## Sjablonen

templates-exported = Volgende stap: wijzig ze zoals u wilt; { COMMAND("template check") } probeert ze uit.
template-begun = Volgende stap: om mee te beginnen staat de brief { $model } erin. Schrijf uw eigen brief en probeer hem dan uit: { COMMAND("template check", $name) }.
template-yours = { $language }, van uzelf
template-built-in = { $language }, ingebouwd
template-variant = { $language }, ingebouwd, een variant van { $of }
template-for-reading = { $language }, ingebouwd, om te lezen
findings =
    { $findings ->
        [one] 1 probleem
       *[other] { $findings } problemen
    } in { $letters ->
        [one] 1 brief
       *[other] { $letters } brieven
    }
no-own-templates = U hebt geen eigen sjablonen; { COMMAND("template check --all") } controleert de ingebouwde.
letters-all-well =
    { $letters ->
        [one] 1 brief
       *[other] { $letters } brieven
    }: alles in orde.
variants-all-well =
    { $variants ->
        [one] 1 variant
       *[other] { $variants } varianten
    }: alles in orde.
letters-and-variants-all-well =
    { $letters ->
        [one] 1 brief
       *[other] { $letters } brieven
    } en { $variants ->
        [one] 1 variant
       *[other] { $variants } varianten
    }: alles in orde.

## Een brief die is aangenomen

answer-awaited = De brief is bij de server; er wordt op het antwoord gewacht. Nog een keer Ctrl-C breekt dat af, en dan blijft onzeker of de brief is verzonden.
row-accepted = rij { $row }: { $recipient }: { $reply }
row-accepted-entry = rij { $row }: { $recipient }, vermelding { $id }: { $reply }
accepted = Verzonden. { $by } heeft de brief aangenomen.
accepted-with-reply = Verzonden. { $by } heeft de brief aangenomen: { $reply }
copy-refused = De kopie aan { $address } is niet aangenomen: { $reply }
confirmation-to-come = Uw mailserver heeft de brief; de bevestiging van { $recipient } zelf moet nog komen. Houd uw inbox en de spammap in de gaten.
entry-holds-proof = Vermelding { $id } in het logboek bevat het letterlijke bericht en dit antwoord. { COMMAND("journal export", $id) } maakt een map met bewijs.

## Bij elke uitvoering

time-zone-unknown = { $why }; de dagen zijn die van UTC, waar het vandaag { $today } is
    .fix = stel TZ in, zoals TZ=Europe/Amsterdam, of een regel als er geen tijdzonedatabase is, zoals TZ=JST-9
stdout-not-written = er kan niet naar de standaarduitvoer worden geschreven: { $error }; wat u hebt gevraagd, is gedaan
problems-nothing-written =
    { $problems ->
        [one] 1 probleem
       *[other] { $problems } problemen
    }; er is niets geschreven.
answers-to-save = Uw antwoorden, om op te slaan als request.toml en opnieuw te gebruiken:
no-such-command = er is geen opdracht { $name }
    .fix = schrijf een van deze: { $names }

## De taal van het programma

unknown-program-language = { OPTION("lang") } “{ $tag }” is geen taal die adieu spreekt
    .fix = { $fix }
unknown-adieu-lang = ADIEU_LANG is “{ $tag }”, en dat is geen taal die adieu spreekt
    .fix = { $fix }
unknown-profile-language = language is “{ $tag }” in [profile] van het configuratiebestand, en dat is geen taal die adieu spreekt
    .fix = { $fix }
language-nearest = bedoelde u { $near }? Dit zijn ze: { $offered }
languages-offered = schrijf een van deze: { $offered }

## Vóór een probleem

label-error = fout:{" "}
label-warning = waarschuwing:{" "}
label-note = opmerking:{" "}

standing = {"; "}{ $standing }

enclosed-file = { $file } ({ $media_type }, { $size })

account-heading = { $name }: { $email }

## Wat er mis is met de argumenten, en hoe een opdracht wordt getypt

usage-error = fout: { $what }
see-help = Meer hierover leest u met “{ $help }”.
usage-line = Gebruik: { $usage }
usage-options = [OPTIES]
usage-command = <OPDRACHT>
default-value = [standaard: { $value }]
unknown-argument = er is geen optie { $arg }
unknown-argument-near = er is geen optie { $arg }; bedoelde u { $near }?
unknown-command = er is geen opdracht { $command }
unknown-command-near = er is geen opdracht { $command }; bedoelde u { $near }?
argument-missing = er ontbreekt iets wat moet worden opgegeven: { $arg }
command-missing = er ontbreekt een opdracht
argument-conflict = { $arg } gaat niet samen met { $other }
option-value-missing = bij { $arg } hoort een waarde
value-invalid = { $arg } kan niet “{ $value }” zijn
value-invalid-near = { $arg } kan niet “{ $value }” zijn; bedoelde u { $near }? Mogelijk zijn: { $offered }
value-invalid-offered = { $arg } kan niet “{ $value }” zijn; mogelijk zijn: { $offered }
option-value-refused = { $arg } kan niet “{ $value }” zijn: { $why }
values-number = { $arg } kan niet zoveel waarden hebben
equals-missing = bij { $arg } staat de waarde na een isgelijkteken
write-number-from = schrijf een getal vanaf { $min }
write-number-from-to = schrijf een getal van { $min } tot en met { $max }
write-security = schrijf tls, starttls of none
write-separator = schrijf één teken, zoals ; of |, of het woord tab
write-mapping = schrijf COLUMN=FIELD, zoals "Order no=order_number"
argument-twice = { $arg } is twee keer opgegeven
argument-unexpected = { $arg } is een argument te veel
argument-not-utf8 = een van de argumenten is geen UTF-8-tekst
