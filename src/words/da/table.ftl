### Tabeller og kørsler.

## Kolonner

column-unknown = er en kolonne, der ikke bruges til noget
column-rename = omdøb den, eller fjern kolonnen
column-meant-rename = mente du { $near }? Omdøb den, eller fjern kolonnen
column-say = omdøb den, angiv med { $is }, hvad den er, eller udelad den med { $none }
column-meant-say = mente du { $near }? Omdøb den, angiv med { $is }, hvad den er, eller udelad den med { $none }
column-argument = { OPTION("map") } { $said }
column-argument-joined = { OPTION("map") }={ $said }
column-twice = er { $field } for anden gang, efter kolonnen "{ $first }"
    .fix = behold den ene, og udelad den anden med { OPTION("map", value: "\"COLUMN=\"") }
    .alike = fjern den ene fra tabellen, eller giv den et andet navn
table-columns-read = Kolonnerne læses sådan: { $columns }. Brug { OPTION("map") } for at læse en anderledes; med { OPTION("strict") } er kun felternes egne navne overskrifter.
table-columns-left = Kolonner, der ikke bruges: { $columns }.
column-whose-addresses = indeholder adresser som { $first }, der kan være dine eller udbydernes
    .fix = sig hvis med { OPTION("map") }: "COLUMN=email" for dine, "COLUMN=to" for udbydernes

## Tabellen, som den er skrevet

table-not-understood = tabellen kan ikke forstås
table-save-as-utf8 = gem tabellen som UTF-8, for eksempel "CSV UTF-8 (*.csv)"
table-encoding-read = Tabellen læses som { $encoding }: se efter i den første kladde, om bogstaverne er rigtige.
workbook-broken = er en projektmappe, der ikke kan læses
    .fix = åbn den i et regneark, og gem den igen som .xlsx eller som "CSV UTF-8 (*.csv)"
workbook-old-or-locked = er en projektmappe i Excels gamle format eller en med adgangskode
    .fix = åbn den, fjern adgangskoden, og gem den som .xlsx
workbook-locked = er en projektmappe med adgangskode
    .fix = fjern adgangskoden, eller gem arket som "CSV UTF-8 (*.csv)"
workbook-too-large = fylder pakket ud mere end { $mib } MiB
    .fix = gem arket som "CSV UTF-8 (*.csv)", eller del det op
workbook-empty = er en projektmappe uden et synligt ark med overskrifter
    .fix = lad en række navngive kolonnerne, for eksempel provider og order_number
workbook-sheet-read =
    { $others ->
        [one] Arket "{ $name }" læses; projektmappen har 1 andet, som ikke læses.
       *[other] Arket "{ $name }" læses; projektmappen har { $others } andre, som ikke læses.
    }
workbook-hidden-rows =
    { $number ->
        [one] har en skjult række: { $rows }
       *[other] har { $number } skjulte rækker: { $rows }
    }
    .fix = vis dem alle (fjern filteret), eller slet dem, der ikke menes
workbook-merged-cells =
    { $number ->
        [one] har flettede celler: { $cells }
       *[other] har flettede celler { $number } steder: { $cells }
    }
    .fix = ophæv fletningen, og skriv værdien i hver celle
workbook-formulas =
    { $number ->
        [one] har en formel uden resultat: { $cells }
       *[other] har { $number } formler uden resultat: { $cells }
    }
    .fix = åbn projektmappen i et regneark, og gem den igen
table-workbook = er en projektmappe (.xlsx eller .ods), ikke en tabel som tekst
table-utf16 = er UTF-16, ikke UTF-8
table-empty = er tom
    .fix = angiv en tabel, hvor første linje har kolonnernes navne
table-heading-not-utf8 = har en overskrift, der ikke er UTF-8-tekst
table-separator = har en første linje med "sep={ $said }", men en overskrift med "{ $other }"
    .fix = fjern den første linje
table-without-column = har ingen kolonne "{ $column }", som { OPTION("map") } nævner
    .fix = kolonnerne er { $columns }
table-without-fields = har ingen kolonne, der hedder som et felt
    .fix = lad første linje have kolonnernes navne, for eksempel provider,order_number
table-quote-open = har et anførselstegn, der ikke er lukket: alt, der følger, ville blive én værdi
    .fix = luk det, eller fjern det; et anførselstegn inden i en værdi skrives dobbelt
table-row-too-long = har en række på mere end { $kib } KiB, og så stor er ingen anmodning
    .fix = se efter et anførselstegn, der ikke er lukket
table-line-too-long = har en linje på mere end { $kib } KiB, og så stor er ingen anmodning
    .fix = skriv hvert objekt på sin egen linje

## En række i den

row-ragged =
    har { $found ->
        [one] 1 værdi
       *[other] { $found } værdier
    }, men overskriften har { $wanted } kolonner
    .fix = se efter et skilletegn for meget eller for lidt, eller et inden i en værdi uden anførselstegn
row-value-without-heading = har en værdi i en kolonne uden overskrift
    .fix = giv kolonnen et navn i første linje, eller fjern værdien
row-value-without-name = har en værdi uden navn
    .fix = giv den et felts navn
cell-not-utf8 = er ikke UTF-8-tekst
cell-quote-open = indeholder noget, der ligner de følgende rækker: et anførselstegn er ikke lukket
    .fix = luk det, eller fjern det
cell-spoilt = er det, et regneark har lavet ud af en værdi: selve nummeret er gået tabt
    .fix = formatér kolonnen som tekst, og skriv værdien ind igen
cell-text-mark = begynder med det tegn, som regneark bruger til at markere tekst
    .fix = skriv { $plain }
cell-decimals = har decimaler, og det har sådan et nummer ikke
    .fix = skriv { $whole }, og se efter, om der mangler nuller foran
cell-number-as-date = er en dag, som et regneark har lavet ud af et nummer: selve nummeret er tabt
    .fix = formatér kolonnen som tekst, og skriv nummeret ind igen
cell-rounded = er længere end de { $kept } cifre, et regneark beholder, og ender på nuller: de sidste cifre er tabt
    .fix = formatér kolonnen som tekst, og skriv nummeret ind igen
cell-in-mixed-column = kan læses på to måder, i en kolonne, hvor nogle dage kun kan læses på den ene og nogle kun på den anden
    .fix = skriv kolonnens dage som ÅÅÅÅ-MM-DD

## En kørsel kontrolleret

progress-checking = Kontrollerer
progress-writing = Skriver
progress-sending = Sender
progress-rows = rækker

table-without-rows = har en overskrift og ingen rækker
    .fix = tilføj en række for hver aftale
table-more-warnings = har { $number } flere af disse, som ikke vises
    .fix = tag færre rækker ad gangen for at se dem alle
warning-of-rows = { $what } ({ $rows } rækker; dette er den første)
problem-of-rows = { $what } ({ $rows } rækker: { $named })
problem-of-rows-and-more = { $what } ({ $rows } rækker: { $named } og { $more } mere)
row-and-value = { $row } "{ $value }"
fix-of-row = række { $row }: { $fix }
table-more-problems =
    har { $number ->
        [one] 1 problem mere af en anden slags
       *[other] { $number } problemer mere af andre slags
    }
    .fix = ret de andre først, og kør kommandoen igen
command-to-paste = eller kør denne kommando: { $command }
fix-and-command = { $fix }; { $command }
row-repeated = er den samme anmodning som række { $first } og udelades
    .fix = hvis det er to aftaler, så giv hver sit eget nummer
table-more-repeated = har { $rows } flere rækker, der er den samme anmodning som en tidligere og udelades
    .fix = se på kolonnen med ordrenumre
row-like-row = har numre ({ $numbers }), der i høj grad ligner dem i række { $first } ({ $others }), og udelades ikke
    .fix = hvis begge gælder samme aftale, så fjern en af dem
row-like-letter =
    har numre ({ $numbers }), der i høj grad ligner dem i indførsel { $entry } ({ $others }, { $state }), og udelades ikke
    .fix = hvis begge gælder samme aftale, så fjern rækken
table-more-like-rows = har { $rows } flere rækker med numre, der i høj grad ligner dem i en tidligere
    .fix = se på kolonnen med ordrenumre
table-more-like-letters = har { $rows } flere rækker med numre, der i høj grad ligner dem i tidligere sendte breve
    .fix = se på kolonnen med ordrenumre
row-without-problems-now = havde problemer, da tabellen blev kontrolleret, og har ingen nu
    .fix = kør samme kommando igen

## Hvad der skal gøres ved en række

row-fill-column = udfyld en kolonne { $field }, eller { $fix }
row-fill-named-column = udfyld kolonnen "{ $column }", eller { $fix }
row-fill-to-or-provider = udfyld en kolonne { $field }, eller angiv udbyderen i en kolonne provider
row-fill-named-to-or-provider = udfyld kolonnen "{ $column }", eller angiv udbyderen i en kolonne provider
row-end-on = hvis der er en bindingsperiode, så angiv dens sidste dag i en kolonne end_on, eller spørg først, hvad du i så fald skal betale
row-see-dates = se dem med { COMMAND("deadline") }, med rækkens værdier som tilvalg
row-try-alone = prøv rækken for sig med { COMMAND("draft") }

## Hvordan en kørsel sluttede

run-interrupted = afbrudt
nothing-was-written = intet blev skrevet
nothing-was-sent = intet blev sendt
table-with-problems = tabellen har problemer
only-row-with-problems = den eneste række har problemer
rows-with-problems =
    { $failed ->
        [one] 1 af { $rows } rækker har problemer
       *[other] { $failed } af { $rows } rækker har problemer
    }
rows-mend-for-drafts =
    ret dem, og gentag kørslen; med { OPTION("keep_going") } laves der kladder for de andre rækker
rows-mend-for-sending = ret dem, og gentag kørslen; med { OPTION("keep_going") } sendes de andre breve
rows-mend-apart = ret de rækker, og gentag kørslen med dem alene, til et andet sted
from-row-behind-table = { $from_row } ligger efter tabellens sidste række, som er { $last }
    .fix = angiv en række, der findes, eller udelad den
drafts =
    { $drafts ->
        [one] 1 kladde
       *[other] { $drafts } kladder
    }
drafts-made =
    { $drafts ->
        [one] 1 kladde lavet
       *[other] { $drafts } kladder lavet
    }
drafts-interrupted =
    { $drafts ->
        [one] afbrudt efter 1 kladde ud af { $rows } rækker
       *[other] afbrudt efter { $drafts } kladder ud af { $rows } rækker
    }
# A remedy for a journal that cannot be used.
draft-needs-journal = sørg for, at der kan skrives i journalens mappe: uden den ved ingen, hvilke kladder der allerede ligger i postkassen
drafts-by-another = en anden proces er ved at lægge kladder i en postkasse; ingen bliver lagt der nu
    .fix = vent, til den er færdig; så laver samme kommando igen de kladder, der mangler, og ingen to gange
# What the journal notes.
event-draft-found = kladden blev fundet i mappen { $folder }
event-draft-in-folder = kladden ligger i mappen { $place }
more-rows-drafted-before =
    { $rows ->
        [one] 1 række mere beder om det, der er lavet kladde til eller sendt før
       *[other] { $rows } rækker mere beder om det, der er lavet kladde til eller sendt før
    }
    .fix = journalen viser dem: { COMMAND("journal list") }
drafts-again = samme kommando igen laver de kladder, der mangler, og ingen to gange
batch-go-on = for at fortsætte skal du give den samme kommando med { $changes }
another-place = en anden fil til { $option }

## Hvad en kørsel læser og skriver

table-too-large = { $name }: er større end { $gib } GiB
    .fix = del tabellen, og kør hver del for sig
table-not-copied = { $name }: kan ikke kopieres til en midlertidig fil: { $source }
    .fix = skab plads, eller sæt TMPDIR til en mappe med plads
table-not-read-again = { $name }: kan ikke læses igen: { $source }
temporary-file-unusable = en midlertidig fil kan ikke bruges: { $source }
    .fix = skab plads, eller sæt TMPDIR til en mappe med plads
output-no-folder = { $path } er ikke en mappe
    .fix = vælg et andet navn
output-mbox-is-results = { OPTION("mbox") } og { OPTION("results") } angiver den samme fil
    .fix = vælg et andet navn
output-results-over-draft = { OPTION("results") } kunne overskrive en kladde i { OPTION("out") }
    .fix = vælg et navn, der slutter med .csv
output-exists = { $path } findes allerede
    .fix = vælg et andet sted, eller erstat det med { OPTION("force") }
output-is-read = { $path } bliver læst og ville blive overskrevet
    .fix = vælg et andet navn
output-is-folder = { $path } er en mappe
    .fix = angiv en fil, for eksempel results.csv
output-no-file = { $path } er ikke en almindelig fil
    .fix = vælg et andet navn
output-without-folder = { $path }: der er ingen mappe { $folder }
    .fix = opret mappen først, eller vælg en anden
draft-exists = { $path } findes allerede
    .fix = vælg en anden mappe, eller erstat filerne med { OPTION("force") }
drafts-exist = { $path } findes allerede, og det gør { $more } andre filer, der skulle skrives, også
    .fix = vælg en anden mappe, eller erstat filerne med { OPTION("force") }
place-choose-or-force = vælg et andet sted, eller erstat det med { OPTION("force") }
place-choose = vælg et andet sted
place-make-room = skab plads, eller vælg et andet sted
results-exist = { $path } findes allerede
    .fix = vælg et andet navn med { OPTION("results") }, eller erstat filen med { OPTION("force") }
results-unwritable = { $path } kan ikke skrives: { $source }
    .fix = vælg et andet sted med { OPTION("results") }
results-not-encoded = { $path } er i UTF-8: { $encoding }, som din tabel er kodet i, mangler nogle af dens tegn.

## Mønsteret for filnavne

name-pattern-open = en krøllet parentes er ikke lukket; skriv {"{"}provider{"}"}-{"{"}order_number{"}"}
name-pattern-unknown = { $error }; i navne kan også number, row og date bruges
name-pattern-iban = et IBAN hører ikke hjemme i et filnavn
name-pattern-without-field =
    der er intet felt i det, så alle filer ville få samme navn; skriv {"{"}provider{"}"}-{"{"}row{"}"}

## Breve i en kørsel, der sendes

rate-malformed = skriv et tal, en skråstreg og s, min, hour eller day, for eksempel 30/min
row-goes-to = række { $row }: til { $name } <{ $email }>: { $known }
rows-sent-before-shown = Rækker, der er sendt før, vises også: { $why }
no-more-threads = der kan ikke startes flere tråde: { $source }; intet blev sendt
    .fix = angiv færre { OPTION("connections") }, eller luk andre programmer, og kør samme kommando igen

## Et brev, der ikke blev sendt

row-not-sent = blev ikke sendt: { $words }
row-refused = blev afvist: { $words }
row-left-behind = blev ikke sendt
    .fix = send den for sig med { COMMAND("send") }
row-put-off = blev udskudt: { $words }
    .fix = samme kommando prøver den igen
row-in-doubt = er måske sendt: { $words }
    .fix =
        se før alt andet efter kopien til dig selv ({ $copy }) i din indbakke. Kør derefter { COMMAND("journal mark", $entry, "sent") } eller { COMMAND("journal mark", $entry, "not-sent") }
row-in-doubt-unrecorded = er måske sendt: { $words }
    .fix = se før alt andet efter kopien til dig selv ({ $copy }) i din indbakke
advice-and-entry = { $advice } (indførsel { $entry } i journalen)

## Hvad der siges, mens breve sendes

row-waits =
    række { $row }, { $recipient }: { $words }
    Dette brev venter { $seconds } s; andre fortsætter.
row-copy-refused =
    Der blev ikke taget imod kopien af række { $row } til dig selv; serverens ord står i journalen. Det kan også ske for andre.
row-gone-meanwhile = den samme anmodning er sendt i mellemtiden
server-waited-for =
    { $words }
    Venter { $seconds } s før næste forsøg.
batch-interrupted =
    Afbrudt: de breve, der er på vej, gøres færdige. Endnu et Ctrl-C afbryder også dem og kan efterlade dem uafklarede.

## Hvorfor der ikke sendes flere breve

row-sent-unrecorded = række { $row } blev sendt ({ $reply }), og journalen kunne ikke notere det: { $cause }
    .fix =
        send ikke den række igen; ret journalen, og markér dens indførsel med { COMMAND("journal mark ID sent") }
server-failed-often = { $words }, { $times } gange i træk
server-forbids-account = serveren lader ikke denne mailkonto sende
server-refuses-all = der blev ikke taget imod { $letters } breve i træk; der sendes ikke flere
    .fix = læs ordene ovenfor: serveren har måske fået nok af dine breve for i dag
server-leaves-doubts = { $letters } breve i træk er uafklarede: { $words }
    .fix = denne server får ikke flere; find først ud af, hvad der er galt med den
server-look-first = find først ud af, hvad der er galt med serveren
batch-needs-journal = der sendes ikke mere uden en journal; ret den, og kør samme kommando igen
journal-mend-and-again = ret journalen, og kør samme kommando igen

## Hvad der blev af dem alle

letters-sent =
    { $letters ->
        [one] 1 brev sendt
       *[other] { $letters } breve sendt
    }
letters-would-be-sent =
    { $letters ->
        [one] 1 brev ville blive sendt; intet blev sendt
       *[other] { $letters } breve ville blive sendt; intet blev sendt
    }
nothing-to-send = der er intet at sende
rows-sent-before =
    { $rows ->
        [one] 1 række blev sendt før
       *[other] { $rows } rækker blev sendt før
    }
rows-sent-elsewhere =
    { $rows ->
        [one] 1 række sendes af en anden proces
       *[other] { $rows } rækker sendes af en anden proces
    }
rows-put-off =
    { $rows ->
        [one] 1 række blev udskudt
       *[other] { $rows } rækker blev udskudt
    }
rows-refused =
    { $rows ->
        [one] 1 række blev afvist
       *[other] { $rows } rækker blev afvist
    }
rows-in-doubt =
    { $rows ->
        [one] 1 række er uafklaret
       *[other] { $rows } rækker er uafklarede
    }
rows-in-doubt-before =
    { $rows ->
        [one] 1 række er uafklaret fra før
       *[other] { $rows } rækker er uafklarede fra før
    }
rows-invalid =
    { $rows ->
        [one] 1 række har problemer
       *[other] { $rows } rækker har problemer
    }
rows-repeated =
    { $rows ->
        [one] 1 række gentager en anden
       *[other] { $rows } rækker gentager andre
    }

## Hvad der skal gøres nu

batch-again = samme kommando igen sender det, der mangler, og intet to gange
batch-again-later = kør samme kommando igen senere: den sender det, der mangler, og intet to gange
batch-mend-and-again =
    ret de rækker, og kør samme kommando igen: den sender det, der mangler, og intet to gange
batch-read-refusals = læs serverens ord ovenfor; de står også i journalen
batch-settle-doubts =
    afklar det, der er uafklaret, med { COMMAND("journal mark ID sent") } eller { COMMAND("journal mark ID not-sent") }, og kør så samme kommando igen
batch-next =
    Din mailserver har dem; udbydernes egne bekræftelser mangler endnu. { COMMAND("journal due") } viser, hvad der skal gøres nu.
batch-next-with-mailbox =
    Din mailserver har dem; udbydernes egne bekræftelser mangler endnu. { COMMAND("journal refresh") } søger efter svar i din postkasse, { COMMAND("journal due") } viser, hvad der skal gøres nu.
