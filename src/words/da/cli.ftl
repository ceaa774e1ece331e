### Kommandolinjens egne ord.

## Hvad tilvalgene ikke tillader

json-and-output = { OPTION("json") } og { OPTION("output", value: "-") } skriver begge til standardoutput
    .fix = udelad det ene
open-without-file = { OPTION("open") } åbner en fil, og med { OPTION("output", value: "-") } er der ingen
    .fix = udelad det ene
output-is-calendar = { OPTION("output") } og { OPTION("calendar") } angiver samme sted
    .fix = giv kalenderen sit eget navn
json-and-calendar = { OPTION("json") } og { OPTION("calendar", value: "-") } skriver begge til standardoutput
    .fix = udelad det ene
nobody-to-ask = der er ingen terminal at spørge i, og { OPTION("yes") } er ikke angivet: intet blev sendt
    .fix = tilføj { OPTION("yes") } for at sende uden spørgsmål, eller { OPTION("dry_run") } for at se, hvad der ville blive sendt

## En kladde, der er skrevet

quicker-way = Hurtigere, ud over brevet: { $way }
draft-saved =
    Kladden til { $name } <{ $to }> er gemt; afsender er { $from }.
    Næste skridt: åbn filen med dit mailprogram, læs brevet igennem en gang til, og klik på "Send". Gem den sendte kopi, indtil bekræftelsen er der.
draft-opened =
    Kladden til { $name } <{ $to }> er gemt; afsender er { $from }. Den er givet videre til dit mailprogram.
    Næste skridt: læs brevet igennem en gang til der, og klik på "Send". Kommer der intet vindue, så åbn selv filen. Gem den sendte kopi, indtil bekræftelsen er der.
draft-in-mailbox =
    Kladden til { $name } <{ $to }> ligger i mappen { $folder } på mailkonto { $account }; afsender er { $from }.
    Næste skridt: åbn den i dit mailprogram eller webmail, læs brevet igennem en gang til, og klik på "Send". Gem den sendte kopi, indtil bekræftelsen er der.
link-made =
    Dette link er brevet til { $name } <{ $to }>.
    Næste skridt: åbn det med dit mailprogram, eller kopiér det til browserens adresselinje. Kontrollér, at afsenderen er { $from }, for det kan et link ikke bestemme, læs brevet helt igennem en gang til, og klik på "Send". Gem den sendte kopi, indtil bekræftelsen er der.
link-opened =
    Dette link er brevet til { $name } <{ $to }>. Det er givet videre til dit mailprogram.
    Næste skridt: kontrollér der, at afsenderen er { $from }, for det kan et link ikke bestemme, læs brevet helt igennem en gang til, og klik på "Send". Gem den sendte kopi, indtil bekræftelsen er der.
ask-drafts-folder = Hvilken mappe ligger dine kladder i?
keep-drafts-folder = For at bruge denne mappe uden spørgsmål skal du skrive { $setting } under [accounts.{ $account }.imap] i konfigurationsfilen.
enclosed = Bilag: { $file } ({ $media_type }, { $size })
not-opened = blev ikke åbnet: { $why }
not-opened-folder = blev ikke åbnet: det vides ikke, hvilken mappe kladden ligger i: { $error }
open-file-yourself = kladden er gemt: åbn selv { $path } med dit mailprogram
open-link-yourself = kopiér linket til browserens adresselinje, eller gem en fil, som du kan åbne: udelad { OPTION("mailto") }
paper-is-another-file = { OPTION("letter") } angiver samme sted som { OPTION("output") } eller { OPTION("calendar") }
    .fix = giv brevet sit eget navn
paper-saved = Brevet til udskrivning er i { $path }. Udskriv det i fuld størrelse, skriv under, og fold det ved mærkerne, så adressen ses i ruden.
post-early = De nævnte dage er dage, hvor brevet skal være fremme: post det flere hverdage før.
# $name er udbyderens.
letter-by-post-alone = Der er ikke lavet nogen e-mail: der kendes ingen adresse, hvor { $name } tager imod en opsigelse. Brevet går kun med posten.
calendar-written = Datoerne står i { $path }: åbn filen med din kalender, eller send den til din telefon.
no-day-for-calendar = Der er ingen kommende dage at sætte i en kalender: der blev ikke skrevet nogen fil.

## Et brev, der vises, før det gemmes eller sendes

letter-to = Til:      { $name } <{ $address }>
letter-to-by-post = Til:      { $name } (med posten)
letter-readable-domain = {"          "}(domænet læses { $domain })
letter-provenance = {"          "}{ $provenance }
letter-from = Fra:      { $name } <{ $address }>
letter-subject = Emne:     { $subject }
letter-language = Sprog:    { $language } ({ $tag })
letter-courtesy = {"          "}med en oversættelse til orientering på { $language }
dates-heading = Datoer:
personal-data-heading = Personlige oplysninger i dette brev:
enclosed-heading = Bilag:
other-ways-heading = Andre måder at gøre det på:
reading = Det samme brev på { $language }, så du kan læse det (det sendes ikke):
read-in-invalid = { OPTION("read_in") }: "{ $tag }" { $what }
choose-another-read-in = vælg et andet sprog med { OPTION("read_in") }
previewed = Intet blev skrevet eller sendt. { COMMAND("draft") } med de samme argumenter gemmer brevet som kladde.
previewed-uncertain = Intet blev skrevet eller sendt. { COMMAND("draft") } kræver, at du først bekræfter den usikre adresse: se advarslen.

## Dagene i en plan

day-send-by = send senest den
day-better-by = helst senest den
day-paid-until = betalt til den
day-ends-on = ophører den
day-confirm-by = svar senest den
day-remind-on = ryk for svar den
day-escalate-on = formel klage den
day = { $date }  { $why }
day-passed = { $date }  { $why }; den dag er passeret
day-by-article = { $article } ({ $source })
day-confidence = pålidelighed { $confidence }
dates-in-short = Datoer: { $dates }.
dates-send-by = send det senest den { $last }
dates-send-better-by = send det senest den { $last }, helst senest den { $better }
dates-remind = ryk for svar den { $day }, hvis der ikke er kommet svar inden

## Spørgsmål

ask-recipient = { $subject } { $why }. Vil du alligevel skrive til { $email }?
ask-language = Hvilket sprog læser { $name }?
ask-save-draft = Vil du gemme dette brev som kladde?
agree-heading = Det siger du ja til:
nothing-written = Intet blev skrevet.
ask-send = Vil du sende dette brev til { $name } <{ $to }> gennem mailkonto { $account }?
copy-goes-to = En kopi sendes til { $address }.
interrupted = afbrudt
interrupted-nothing-written = afbrudt; intet blev skrevet
interrupted-nothing-sent = afbrudt; intet blev sendt
interrupted-nothing-removed = afbrudt; intet blev fjernet

## Afsendelse

nothing-sent = Intet blev sendt.
full-stop = .
to-recipient = Til { $name } <{ $to }>: { $provenance }.
sent-without-calendar = Brevet er sendt; kun kalenderen blev ikke skrevet: { $why }
doubtful-entry = Indførsel { $id }, { $doubt }
doubt =
    { $kind } til { $provider } fra den { $when }, er uafklaret: brevet er måske sendt.
    {"  "}{ $settle }
settle-doubt = Se i din indbakke og i mappen med spam efter kopien til dig selv med emnet "{ $subject }" og efter en meddelelse om, at brevet er kommet retur; at mappen Sendt er tom, beviser intet. Hvis du finder det: { COMMAND("journal mark", $id, "sent") }. Hvis det ikke er der efter nogle timer: { COMMAND("journal mark", $id, "not-sent") }.
settle-doubt-without-copy = Der blev ikke sendt nogen kopi til dig selv. Se i din indbakke og i mappen med spam efter et svar på "{ $subject }" eller en meddelelse om, at brevet er kommet retur; at mappen Sendt er tom, beviser intet. Hvis du finder noget: { COMMAND("journal mark", $id, "sent") }. Hvis der ikke er noget: spørg udbyderen, og hvis den ikke har brevet: { COMMAND("journal mark", $id, "not-sent") }.
entry-in-doubt = indførsel { $id }, { $kind } til { $provider }, er uafklaret: brevet er måske sendt
being-sent = den samme anmodning er ved at blive sendt lige nu (indførsel { $id })
sent-already = den samme anmodning blev allerede sendt den { $when } (indførsel { $id })
sent-already-with-reply = den samme anmodning blev allerede sendt den { $when } (indførsel { $id }); serveren svarede: { $reply }
nothing-sent-this-time = denne gang blev intet sendt. { $settle }
send-again = intet blev sendt; for at sende det alligevel skal du tilføje { OPTION("again") }

## Et brev, der følger efter et andet

next-is-last = Det næste brev er det sidste før en klage: det nævner, hvem du vil klage til.
next-is-reminder = Det næste brev er rykker nr. { $number }.
replaces-draft = Det træder i stedet for indførsel { $id }, en kladde, der aldrig blev markeret som sendt.
follow-up-entry = Det er indførsel { $id } i journalen. Når du har sendt det: { COMMAND("journal mark", $id, "sent") }; når de svarer: { COMMAND("journal mark", $first, "answered") }.
follow-up-no-number = ”{ $id }” er ikke nummeret på en indførsel: { $what }
follow-ups-with-request = en anmodningsfil er til én indførsel alene
    .fix = udelad den, eller kør kommandoen for hver indførsel
follow-ups-elsewhere = en anden modtager er til én indførsel alene
    .fix = udelad { OPTION("to") } og { OPTION("provider") }, eller kør kommandoen for hver indførsel
follow-ups-into-file = flere kladder kan ikke være i én fil
    .fix = angiv en mappe med { OPTION("output") }
follow-ups-no-folder = { $folder }: mappen kan ikke oprettes: { $source }
    .fix = vælg en anden mappe
follow-ups-too-many = højst { $most } breve ad gangen
    .fix = angiv færre indførsler, og de andre bagefter
follow-ups-more-due = Yderligere { $more } er forfaldne: samme kommando fortsætter med dem.
follow-up-same-thread = Indførsel { $entry } hører til samme forløb som indførsel { $other }: de har ét næste brev.
follow-up-of-entry = Indførsel { $entry }: det næste brev er rykker nr. { $number }.
follow-up-of-entry-last = Indførsel { $entry }: det næste brev er det sidste før en klage.
follow-up-drafted = Indførsel { $id }: { $kind } til { $name } <{ $to }>, en kladde, er indførsel { $entry }.
follow-up-goes-to = indførsel { $id }: { $kind } til { $name } <{ $to }>
follow-up-sent-before = Indførsel { $entry }: det næste brev er allerede sendt (indførsel { $letter }).
follow-ups-made =
    { $letters ->
        [0] Der var ingen kladde at lave.
        [one] 1 kladde. Når du har sendt den: { COMMAND("journal mark ID sent") }.
       *[other] { $letters } kladder. Når du har sendt en: { COMMAND("journal mark ID sent") }.
    }
follow-ups-sent =
    { $letters ->
        [0] Der var intet brev at sende.
        [one] 1 brev er sendt.
       *[other] { $letters } breve er sendt.
    }
follow-ups-partly = { $made } af { $all } breve er lavet eller sendt, de andre ikke
    .fix = ret fejlen; samme kommando fortsætter med de andre og laver ingen to gange
draft-entry = Det er indførsel { $id } i journalen. Når du har sendt brevet: { COMMAND("journal mark", $id, "sent") }.

## Mailkonti

account-removed = Mailkonto { $name } står ikke længere i konfigurationsfilen.
ask-smtp-server = Udgående mailserver (SMTP) for { $domain }:
    .help = den står på mailtjenestens hjælpesider, for eksempel smtp.example.org; Esc for at forlade
no-password-to-keep = der er ingen adgangskode at gemme
    .fix = sæt ADIEU_PASSWORD, eller kør kommandoen i en terminal
preset-note = { $service }: { $note }
account-added = Skrevet i konfigurationsfilen. Næste skridt: { COMMAND("account test") } opretter forbindelse og logger ind; der sendes intet.
account-added-named = Skrevet i konfigurationsfilen. Næste skridt: { COMMAND("account test", $name) } opretter forbindelse og logger ind; der sendes intet.
account-list-empty = Der er endnu ingen mailkonto. Tilføj en med { COMMAND("account add you@example.org") }.
sends-through-program = sender gennem { $program }
sends-through-server = sender gennem { $host } port { $port } ({ $security })
without-login = uden login
login-password-command = logger ind som { $username }, adgangskode fra `{ $command }`
login-token-command = logger ind som { $username }, token fra `{ $command }`
login-keyring = logger ind som { $username }, adgangskode fra nøgleringen
login-ask-or-environment = logger ind som { $username }, adgangskode fra ADIEU_PASSWORD eller et spørgsmål
trusts-file = har tillid til { $file } ud over systemets certifikatudstedere
folders-at = mapper på { $host } port { $port } ({ $security })
copy-in-sent = kopi i Sendt: ja
copy-in-sent-by-server = kopi i Sendt: serveren gemmer en
no-copy-in-sent = kopi i Sendt: nej
may-also-send-as = må også sende som { $identities }
copy-to-yourself = kopi til dig selv: ja
no-copy-to-yourself = kopi til dig selv: nej
program-is-there = { $program } findes; om det afleverer breve, viser sig først, når der sendes et.
folder-missing = { $what }: skriv mappens navn, som dit mailprogram viser det, i mailkontoens imap-tabel, som drafts eller sent
connected-to-server = { $host } port { $port }: forbundet med { $name }
connected-to-mailbox = { $host } port { $port }: forbundet med postkassen
logged-in = logget ind som { $username }
not-logged-in = intet login
offers = tilbyder { $extension }
offers-with = tilbyder { $extension } { $parameters }
does-not-offer = tilbyder ikke { $extension }
drafts-folder = Kladder: { $folder }
no-drafts-folder = Kladder: ikke fundet
sent-folder = Sendt: { $folder }
no-sent-folder = Sendt: ikke fundet
not-protected = ikke beskyttet: det er denne maskine
protected-by = beskyttet med { $version }, certifikat SHA-256 { $certificate }

## Tabeller

no-row-left = Der var ingen række tilbage at lave en kladde af.
rows-left-out =
    { $rows ->
        [one] 1 række er udeladt: der er lavet kladde til den, eller den er sendt før.
       *[other] { $rows } rækker er udeladt: der er lavet kladde til dem, eller de er sendt før.
    }
batch-drafted =
    { $drafts ->
        [one] 1 kladde
       *[other] { $drafts } kladder
    } er lavet ud fra { $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    } i { $table } og ligger i { $place }.
    Næste skridt: åbn dem med dit mailprogram, læs hvert brev igennem en gang til, og klik på "Send". Gem de sendte kopier, indtil bekræftelserne er der.
table-and-defaults = TABLE og { OPTION("defaults") } læser begge standardinput
    .fix = angiv den ene som en fil
doubtful-row = Række { $row } udelades: indførsel { $id }, { $doubt }
more-doubtful-rows =
    { $rows ->
        [one] Og 1 række mere er uafklaret
       *[other] Og { $rows } rækker mere er uafklarede
    }: { COMMAND("journal list") } viser dem.
more-letters = og { $more } til; `{ OPTION("dry_run") }` viser dem alle
letters-to-recipient =
    { $letters ->
        [one] 1 brev
       *[other] { $letters } breve
    } til { $email } ({ $name })
more-recipients =
    { $more ->
        [one] og 1 modtager til
       *[other] og { $more } modtagere til
    }
ask-send-batch =
    Vil du sende { $letters ->
        [one] 1 brev
       *[other] { $letters } breve
    } som { $from } gennem mailkonto { $account }{ $before ->
        [0] {""}
        [one] {" "}(1 række er sendt før og udelades)
       *[other] {" "}({ $before } rækker er sendt før og udelades)
    }?

## Journalen

journal-is-empty = Journalen er tom: der er endnu ikke sendt noget.
more-entries = Der er flere: { OPTION("page") } { $page }
list-count = { $standing }: { $entries }
list-counts = { $counts }.
list-nothing-fits = Ingen indførsel i journalen passer.
list-no-such-state = { $state }: den tilstand findes ikke
    .fix = skriv en af disse: { $offered }
standing-outcome = { $outcome }
standing-found = fundet i postkassen: { $found }
standing-acknowledged = modtagelsen bekræftet automatisk den { $day }
standing-ends = ophører den { $day }
standing-next = { $step } den { $day }{ $late }
late-today = , som er i dag
late-by =
    { $days ->
        [one] , 1 dag over tiden
       *[other] , { $days } dage over tiden
    }
due-on-invalid = { OPTION("on") } "{ $text }" { $what }
due = { $what }: på tide fra den { $since }{ $late }; næste skridt: { $command }
settled-sent = Indførsel { $id } er afklaret: brevet blev sendt.
settled-sent-on = Indførsel { $id } er afklaret: brevet blev sendt den { $day }, som fundet i din postkasse.
mark-on-future = { OPTION("on") } "{ $text }" ligger i fremtiden
    .fix = skriv en dag, der er senest den { $today }
settled-not-sent = Indførsel { $id } er afklaret: brevet blev ikke sendt.
marked-answered = Indførsel { $id } er markeret som { $mark }; der skal ikke længere rykkes for svar. { COMMAND("follow-up", $id) } skriver alligevel det næste brev.
marked-closed = Indførsel { $id } er markeret som { $mark }; der skal ikke gøres mere.
mark-all-due = { OPTION("all_due") } er kun til closed, ikke til { $mark }
    .fix = et svar hører til et brev: angiv indførslerne
marked-before = Indførsel { $id } var allerede markeret sådan ({ $mark }); intet er tilføjet.
nothing-due = Ingen rykker og ingen klage er forfalden.
due-otherwise =
    { $entries ->
        [one] 1 til er forfalden af en anden grund og udelades: { COMMAND("journal due") } nævner den.
       *[other] { $entries } til er forfaldne af en anden grund og udelades: { COMMAND("journal due") } nævner dem.
    }
journal-keeps = Journalen gemmer { $name }, SHA-256 { $hash }.
nothing-to-dismiss = Der er ikke fundet noget om indførsel { $id }, som der skal tages stilling til.
dismissed = Det, der er fundet om indførsel { $id }, ændrer intet: det, der før skulle gøres, skal igen gøres. Det bliver stående i journalen.
ask-forget-entry = Vil du slette indførsel { $id } i journalen for altid, med dokumentationen i den?
ask-forget-entries = Vil du slette { $entries } indførsler i journalen for altid, med dokumentationen i dem?
nothing-removed = Intet blev fjernet.
forgotten =
    { $removed ->
        [one] 1 indførsel
       *[other] { $removed } indførsler
    } slettet for altid. Det, der er slettet, forhindrer ikke længere, at den samme anmodning sendes en gang til.
found-header =
    Fra:  { $from }
    Dato: { $date }
    Emne: { $subject }
exported = message.eml er selve meddelelsen, receipt.txt oplysningerne til at læse, receipt.json de samme oplysninger til et program.
verified =
    { $letters ->
        [one] 1 brev
       *[other] { $letters } breve
    }{ $answers ->
        [0] {""}
        [one] {" "}og 1 svar
       *[other] {" "}og { $answers } svar
    } kontrolleret: alt er uændret, siden det blev skrevet ned

## Fundne svar

nothing-waits-through = Der er ikke sendt noget brev gennem mailkonto { $account }, som venter på svar.
nothing-waits = Intet brev venter på svar.
since-invalid = { OPTION("since") } "{ $text }" { $what }
since-future = { OPTION("since") } "{ $text }" ligger i fremtiden
    .fix = skriv en dag, der er senest den { $today }
found-sent = indførsel { $id }: brevet blev sendt: { $why }
unassigned =
    { $messages ->
        [one] 1 anden meddelelse fra { $provider }, som intet knytter til dit brev: se på den i dit mailprogram.
       *[other] { $messages } andre meddelelser fra { $provider }, som intet knytter til dit brev: se på dem i dit mailprogram.
    }
nothing-new = Intet nyt om et brev i { $folders }.
nothing-new-since = Intet nyt om et brev siden den { $day } i { $folders }.
found = indførsel { $id }, { $kind } til { $provider }: { $proposal }
found-from = fra { $from }, { $date }, "{ $subject }", i { $folder }
from-nobody = ukendt afsender
without-date = uden dato
found-next = næste skridt: { $next }

## Udbydere

search-next = { COMMAND("provider show", $id) } viser alt, hvad der vides om den.
list-heading = { $name }: { $number }
list-mail = mail
list-page = side
list-post = post
list-other = andet
list-nothing = ingen vej kendt
record-yours = { $what }; dit eget opslag
record-imported = { $what }; importeret
hidden-records =
    { $hidden ->
        [one] 1 opslag mere, importeret eller dit eget, har ingen adresse
       *[other] { $hidden } opslag mere, importerede eller dine egne, har ingen adresse
    } til opsigelser: { COMMAND("provider list --all") } viser dem.
replaces-built-in = Det træder i stedet for det opslag, der fulgte med adieu.
record-added = Næste skridt: { COMMAND("preview --provider", $id) } viser brevet, og hvem der får det.
record-added-without-address = Opslaget har ingen adresse til opsigelser: angiv en med { OPTION("to") }, når du skriver brevet.
imported = { $records } importeret
import-kept = dine egne er ikke ændret ({ OPTION("force") } erstatter dem): { $records }
import-built-in = adieu har selv opslag om { $records }
import-left-out = { $number } udeladt: { $files }
left-out-file = { $file }: { $why }
import-again = ret eller fjern det, der blev udeladt, og importér igen; resten er importeret
import-summary = { $summary }.
import-note = Opslagene ligger i { $folder }. Ingen har efterprøvet adresserne i dem: til dem for databeskyttelse sendes der ingen opsigelser, og alle andre skal du bekræfte. { COMMAND("provider remove --imported") } fjerner dem igen.
imported-records =
    { $records ->
        [one] 1 importeret opslag
       *[other] { $records } importerede opslag
    }
removal-needs-yes = { $subject }: uden et ja fjernes intet
    .fix = tilføj { OPTION("yes") }, eller svar på spørgsmålet i en terminal
ask-remove-records = Vil du fjerne { $subject } fra dine egne opslag?
records-removed = { $records } fjernet.
built-in-used-again = For { $id } bruges igen det opslag, der fulgte med adieu.
some = { $number } ({ $named })
some-of-many = { $number } ({ $named }, …)
reads = sprog: { $tag }
reads-no-letter = sprog: { $tag } (der er endnu intet brev på det: engelsk)
country-reads = landets sprog: { $tag }
country-reads-no-letter = landets sprog: { $tag } (der er endnu intet brev på det: engelsk)
language-unknown = ukendt sprog: engelsk
country-unknown = ukendt land
record = { $name } ({ $id }), { $country }; { $language }
own-domains = egne domæner: { $domains }
no-own-domains = egne domæner: ingen kendte
record-brands = mærker: { $brands }
record-ceased = har ikke haft kunder siden den { $day } ({ $known })
record-refuses = tager ikke imod opsigelser via: { $ways } ({ $known })
record-needs = kræver { $what } ({ $known })
record-account-page = kontoside: { $url } (en aftale ophører ikke, fordi kontoen slettes)
record-way = { $kind }: { $how }
record-way-at-hand = { $kind }: { $how }; hav klar: { $at_hand }
record-post = med post: { $address }
record-post-seat = med post til virksomhedens hjemsted: { $address }
record-post-for = med post: { $address } ({ $purpose })
record-email-heading = E-mail:
no-cancellation-address-known = der kendes ingen adresse, der tager imod opsigelser
record-other-ways-heading = Andre veje:

## Skabeloner

templates-exported = Næste skridt: ret dem, som du vil; { COMMAND("template check") } afprøver dem.
template-begun = Næste skridt: filerne indeholder brevet { $model } til at begynde med. Skriv dit eget, og afprøv det så: { COMMAND("template check", $name) }.
template-yours = { $language }, din egen
template-built-in = { $language }, indbygget
template-variant = { $language }, indbygget, en variant af { $of }
template-for-reading = { $language }, indbygget, til at læse
findings =
    { $findings ->
        [one] 1 problem
       *[other] { $findings } problemer
    } i { $letters ->
        [one] 1 brev
       *[other] { $letters } breve
    }
no-own-templates = Du har ingen egne skabeloner; { COMMAND("template check --all") } kontrollerer de indbyggede.
letters-all-well =
    { $letters ->
        [one] 1 brev
       *[other] { $letters } breve
    }: alt i orden.
variants-all-well =
    { $variants ->
        [one] 1 variant
       *[other] { $variants } varianter
    }: alt i orden.
letters-and-variants-all-well =
    { $letters ->
        [one] 1 brev
       *[other] { $letters } breve
    } og { $variants ->
        [one] 1 variant
       *[other] { $variants } varianter
    }: alt i orden.

## Et brev, der er taget imod

answer-awaited = Brevet er hos serveren, og dens svar afventes. Ctrl-C en gang til afbryder, og så er det uafklaret, om det er sendt.
row-accepted = række { $row }: { $recipient }: { $reply }
row-accepted-entry = række { $row }: { $recipient }, indførsel { $id }: { $reply }
accepted = Sendt. { $by } har taget imod brevet.
accepted-with-reply = Sendt. { $by } har taget imod brevet: { $reply }
copy-refused = Kopien til { $address } blev ikke taget imod: { $reply }
confirmation-to-come = Din mailserver har brevet; bekræftelsen fra { $recipient } selv er endnu ikke kommet. Hold øje med din indbakke og mappen med spam.
entry-holds-proof = Indførsel { $id } i journalen indeholder den nøjagtige meddelelse og dette svar. { COMMAND("journal export", $id) } laver en mappe med dokumentation.

## Ved hver kørsel

time-zone-unknown = { $why }; dagene regnes efter UTC, hvor det i dag er den { $today }
    .fix = sæt TZ, for eksempel TZ=Europe/Copenhagen, eller en regel, hvor der ikke er nogen tidszonedatabase, for eksempel TZ=JST-9
stdout-not-written = der kan ikke skrives til standardoutput: { $error }; det, der blev bedt om, er gjort
problems-nothing-written =
    { $problems ->
        [one] 1 problem
       *[other] { $problems } problemer
    }; intet blev skrevet.
answers-to-save = Dine svar, som du kan gemme som request.toml og bruge igen:
no-such-command = der er ingen kommando { $name }
    .fix = skriv en af disse: { $names }

## Programmets sprog

unknown-program-language = { OPTION("lang") } "{ $tag }" er ikke et sprog, som adieu taler
    .fix = { $fix }
unknown-adieu-lang = ADIEU_LANG er "{ $tag }", og det er ikke et sprog, som adieu taler
    .fix = { $fix }
unknown-profile-language = language er "{ $tag }" i [profile] i konfigurationsfilen, og det er ikke et sprog, som adieu taler
    .fix = { $fix }
language-nearest = mente du { $near }? De mulige er: { $offered }
languages-offered = skriv et af disse: { $offered }

## Foran et problem

label-error = fejl:{" "}
label-warning = advarsel:{" "}
label-note = bemærk:{" "}

standing = {"; "}{ $standing }

enclosed-file = { $file } ({ $media_type }, { $size })

account-heading = { $name }: { $email }

## Hvad der er galt med argumenterne, og hvordan en kommando skrives

usage-error = fejl: { $what }
see-help = Læs mere med "{ $help }".
usage-line = Brug: { $usage }
usage-options = [TILVALG]
usage-command = <KOMMANDO>
default-value = [standard: { $value }]
unknown-argument = der er intet tilvalg { $arg }
unknown-argument-near = der er intet tilvalg { $arg }; mente du { $near }?
unknown-command = der er ingen kommando { $command }
unknown-command-near = der er ingen kommando { $command }; mente du { $near }?
argument-missing = der mangler noget, som skal angives: { $arg }
command-missing = der mangler en kommando
argument-conflict = { $arg } kan ikke bruges sammen med { $other }
option-value-missing = { $arg } skal have en værdi
value-invalid = { $arg } kan ikke være "{ $value }"
value-invalid-near = { $arg } kan ikke være "{ $value }"; mente du { $near }? De mulige er: { $offered }
value-invalid-offered = { $arg } kan ikke være "{ $value }"; de mulige er: { $offered }
option-value-refused = { $arg } kan ikke være "{ $value }": { $why }
values-number = { $arg } kan ikke have så mange værdier
equals-missing = { $arg } skal have sin værdi efter et lighedstegn
write-number-from = skriv et tal fra { $min } og op
write-number-from-to = skriv et tal fra { $min } til { $max }
write-security = skriv tls, starttls eller none
write-separator = skriv ét tegn, for eksempel ; eller |, eller ordet tab
write-mapping = skriv COLUMN=FIELD, for eksempel "Order no=order_number"
argument-twice = { $arg } er angivet to gange
argument-unexpected = { $arg } er ét argument for meget
argument-not-utf8 = et af argumenterne er ikke UTF-8-tekst
