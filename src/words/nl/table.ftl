### Tabellen en reeksen.

## Kolommen

column-unknown = is geen kolom die hier wordt gebruikt
column-rename = geef de kolom een andere naam, of haal die weg
column-meant-rename = bedoelde u { $near }? Geef de kolom een andere naam, of haal die weg
column-say = geef de kolom een andere naam, zeg wat erin staat met { $is }, of laat de kolom weg met { $none }
column-meant-say = bedoelde u { $near }? Geef de kolom een andere naam, zeg wat erin staat met { $is }, of laat de kolom weg met { $none }
column-argument = { OPTION("map") } { $said }
column-argument-joined = { OPTION("map") }={ $said }
column-twice = is de tweede kolom voor { $field }, na “{ $first }”
    .fix = houd er een, en laat de andere weg met { OPTION("map", value: "\"COLUMN=\"") }
    .alike = haal er een uit de tabel, of geef die een andere naam
table-columns-read = De kolommen worden zo gelezen: { $columns }. Met { OPTION("map") } leest u er een anders; met { OPTION("strict") } gelden alleen de namen van de velden als kop.
table-columns-left = Kolommen die niet worden gebruikt: { $columns }.
column-whose-addresses = bevat adressen zoals { $first }, die van u of van de aanbieders kunnen zijn
    .fix = zeg van wie ze zijn met { OPTION("map") }: "COLUMN=email" voor die van u, "COLUMN=to" voor die van de aanbieders

## De tabel zoals ze is geschreven

table-not-understood = de tabel is niet te begrijpen
table-save-as-utf8 = sla de tabel op als UTF-8, zoals in “CSV UTF-8 (*.csv)”
table-encoding-read = De tabel wordt gelezen als { $encoding }: kijk in het eerste concept of de letters kloppen.
workbook-broken = is een werkmap die niet te lezen is
    .fix = open de werkmap in een rekenblad en sla haar opnieuw op, als .xlsx of als “CSV UTF-8 (*.csv)”
workbook-old-or-locked = is een werkmap in de oude indeling van Excel, of een met een wachtwoord
    .fix = open de werkmap, haal het wachtwoord weg en sla haar op als .xlsx
workbook-locked = is een werkmap met een wachtwoord
    .fix = haal het wachtwoord weg, of sla het blad op als “CSV UTF-8 (*.csv)”
workbook-too-large = is uitgepakt groter dan { $mib } MiB
    .fix = sla het blad op als “CSV UTF-8 (*.csv)”, of verdeel het
workbook-empty = is een werkmap zonder zichtbaar blad met kolomkoppen
    .fix = noem in één rij de kolommen, zoals provider en order_number
workbook-sheet-read =
    { $others ->
        [one] Het blad “{ $name }” wordt gelezen; de werkmap heeft er nog 1, dat niet wordt gelezen.
       *[other] Het blad “{ $name }” wordt gelezen; de werkmap heeft er nog { $others }, die niet worden gelezen.
    }
workbook-hidden-rows =
    { $number ->
        [one] heeft een verborgen rij: { $rows }
       *[other] heeft { $number } verborgen rijen: { $rows }
    }
    .fix = maak ze allemaal zichtbaar (zonder filter), of verwijder wat niet bedoeld is
workbook-merged-cells =
    { $number ->
        [one] heeft samengevoegde cellen: { $cells }
       *[other] heeft { $number } groepen samengevoegde cellen: { $cells }
    }
    .fix = splits ze, en schrijf de waarde in elke cel
workbook-formulas =
    { $number ->
        [one] heeft een formule zonder uitkomst: { $cells }
       *[other] heeft { $number } formules zonder uitkomst: { $cells }
    }
    .fix = open de werkmap in een rekenblad en sla haar opnieuw op
table-workbook = is een werkmap (.xlsx of .ods), geen tabel als tekst
table-utf16 = is UTF-16, geen UTF-8
table-empty = is leeg
    .fix = geef een tabel op waarvan de eerste regel de kolommen noemt
table-heading-not-utf8 = heeft een kopregel die geen UTF-8-tekst is
table-separator = heeft een eerste regel “sep={ $said }”, en een kopregel met “{ $other }”
    .fix = haal de eerste regel weg
table-without-column = heeft geen kolom “{ $column }”, die in { OPTION("map") } wordt genoemd
    .fix = de kolommen zijn { $columns }
table-without-fields = heeft geen kolom met de naam van een veld
    .fix = noem de kolommen in de eerste regel, zoals provider,order_number
table-quote-open = bevat een aanhalingsteken dat niet wordt gesloten: alles wat volgt, zou één waarde zijn
    .fix = sluit het, of haal het weg; een aanhalingsteken binnen een waarde schrijft u dubbel
table-row-too-long = heeft een rij van meer dan { $kib } KiB, en zo groot is een aanvraag nooit
    .fix = zoek een aanhalingsteken dat niet is gesloten
table-line-too-long = heeft een regel van meer dan { $kib } KiB, en zo groot is een aanvraag nooit
    .fix = schrijf elk object op een eigen regel

## Een rij ervan

row-ragged =
    heeft { $found ->
        [one] 1 waarde
       *[other] { $found } waarden
    }, maar de kopregel noemt { $wanted } kolommen
    .fix = zoek een scheidingsteken te veel of te weinig, of een dat zonder aanhalingstekens in een waarde staat
row-value-without-heading = heeft een waarde in een kolom zonder kop
    .fix = noem de kolom in de eerste regel, of haal de waarde weg
row-value-without-name = heeft een waarde zonder naam
    .fix = geef de waarde de naam van een veld
cell-not-utf8 = is geen UTF-8-tekst
cell-quote-open = bevat zo te zien de rijen erna: een aanhalingsteken is niet gesloten
    .fix = sluit het, of haal het weg
cell-spoilt = is wat een spreadsheet van een waarde maakt: het nummer zelf is verloren
    .fix = stel voor de kolom de opmaak tekst in, en typ de waarde opnieuw
cell-text-mark = begint met het teken waarmee een rekenblad tekst vasthoudt
    .fix = schrijf { $plain }
cell-decimals = heeft decimalen, die zo'n nummer niet heeft
    .fix = schrijf { $whole }, en kijk of er vooraan nullen verloren zijn
cell-number-as-date = is een dag die een rekenblad van een nummer heeft gemaakt: het nummer zelf is verloren
    .fix = maak de kolom op als tekst, en schrijf het nummer opnieuw
cell-rounded = is langer dan de { $kept } cijfers die een rekenblad bewaart en eindigt op nullen: de laatste cijfers zijn verloren
    .fix = maak de kolom op als tekst, en schrijf het nummer opnieuw
cell-in-mixed-column = is op twee manieren te lezen, in een kolom waar sommige dagen alleen op de ene en andere alleen op de andere manier te lezen zijn
    .fix = schrijf de dagen van deze kolom als JJJJ-MM-DD

## Een reeks wordt gecontroleerd

progress-checking = Controleren
progress-writing = Schrijven
progress-sending = Verzenden
progress-rows = rijen

table-without-rows = heeft een kopregel, maar geen rijen
    .fix = voeg voor elk contract een rij toe
table-more-warnings = heeft nog { $number } van deze meldingen, die niet worden getoond
    .fix = neem minder rijen tegelijk om ze allemaal te zien
warning-of-rows = { $what } ({ $rows } rijen; dit is de eerste)
problem-of-rows = { $what } ({ $rows } rijen: { $named })
problem-of-rows-and-more = { $what } ({ $rows } rijen: { $named } en nog { $more })
row-and-value = { $row } “{ $value }”
fix-of-row = rij { $row }: { $fix }
table-more-problems =
    heeft nog { $number ->
        [one] 1 probleem van een andere soort
       *[other] { $number } problemen van andere soorten
    }
    .fix = verbeter eerst de andere, en voer de opdracht opnieuw uit
command-to-paste = of geef deze opdracht: { $command }
fix-and-command = { $fix }; { $command }
row-repeated = is dezelfde aanvraag als rij { $first } en wordt weggelaten
    .fix = zijn dit twee contracten, geef dan elk zijn eigen nummer
table-more-repeated = heeft nog { $rows } rijen met dezelfde aanvraag als een eerdere; ze worden weggelaten
    .fix = kijk naar de kolom met de bestelnummers
row-like-row = heeft nummers ({ $numbers }) die sterk lijken op die van rij { $first } ({ $others }), en wordt niet weggelaten
    .fix = gaat het om hetzelfde contract, haal dan een van de rijen weg
row-like-letter =
    heeft nummers ({ $numbers }) die sterk lijken op die van vermelding { $entry } ({ $others }, { $state }), en wordt niet weggelaten
    .fix = gaat het om hetzelfde contract, haal de rij dan weg
table-more-like-rows = heeft nog { $rows } rijen met nummers die sterk lijken op die van een eerdere rij
    .fix = kijk naar de kolom met de bestelnummers
table-more-like-letters = heeft nog { $rows } rijen met nummers die sterk lijken op die van eerder verzonden brieven
    .fix = kijk naar de kolom met de bestelnummers
row-without-problems-now = had problemen toen de tabel werd gecontroleerd, en heeft er nu geen
    .fix = voer dezelfde opdracht opnieuw uit

## Wat te doen met een rij

row-fill-column = zet dit in een kolom { $field }, of { $fix }
row-fill-named-column = vul de kolom “{ $column }” in, of { $fix }
row-fill-to-or-provider = zet dit in een kolom { $field }, of noem de aanbieder in een kolom provider
row-fill-named-to-or-provider = vul de kolom “{ $column }” in, of noem de aanbieder in een kolom provider
row-end-on = geldt er nog een minimale looptijd, geef dan de laatste dag daarvan op in een kolom end_on, of vraag eerst wat het u kost
row-see-dates = bekijk de datums met { COMMAND("deadline") }, met de waarden van deze rij als opties
row-try-alone = probeer deze rij apart met { COMMAND("draft") }

## Hoe een reeks is afgelopen

run-interrupted = onderbroken
nothing-was-written = er is niets geschreven
nothing-was-sent = er is niets verzonden
table-with-problems = de tabel heeft problemen
only-row-with-problems = de enige rij heeft problemen
rows-with-problems =
    { $failed ->
        [one] 1 van de { $rows } rijen heeft problemen
       *[other] { $failed } van de { $rows } rijen hebben problemen
    }
rows-mend-for-drafts =
    herstel ze en voer de opdracht opnieuw uit; met { OPTION("keep_going") } krijgen de andere rijen hun concept
rows-mend-for-sending = herstel ze en voer de opdracht opnieuw uit; met { OPTION("keep_going") } worden de andere brieven verzonden
rows-mend-apart = herstel die rijen, en voer de reeks opnieuw uit met alleen die rijen, naar een andere plaats
from-row-behind-table = { $from_row } ligt na de laatste rij van de tabel; dat is { $last }
    .fix = geef een rij op die er is, of laat dit weg
drafts =
    { $drafts ->
        [one] 1 concept
       *[other] { $drafts } concepten
    }
drafts-made =
    { $drafts ->
        [one] 1 concept gemaakt
       *[other] { $drafts } concepten gemaakt
    }
drafts-interrupted =
    { $drafts ->
        [one] onderbroken na 1 concept van { $rows } rijen
       *[other] onderbroken na { $drafts } concepten van { $rows } rijen
    }
# A remedy for a journal that cannot be used.
draft-needs-journal = zorg dat er in de map van het logboek geschreven kan worden: zonder logboek is niet bekend welke concepten al in de mailbox staan
drafts-by-another = een ander proces is concepten in een mailbox aan het zetten; er wordt er nu geen in gezet
    .fix = wacht tot het klaar is en voer dan dezelfde opdracht nog een keer uit: die maakt de concepten die over zijn, en geen dubbel
# What the journal notes.
event-draft-found = het concept is gevonden in de map { $folder }
event-draft-in-folder = het concept staat in de map { $place }
more-rows-drafted-before =
    { $rows ->
        [one] nog 1 rij vraagt om iets waarvoor al een concept is gemaakt of dat al is verzonden
       *[other] nog { $rows } rijen vragen om iets waarvoor al een concept is gemaakt of dat al is verzonden
    }
    .fix = het logboek toont ze: { COMMAND("journal list") }
drafts-again = voer dezelfde opdracht nog een keer uit: die maakt de concepten die over zijn, en geen dubbel
batch-go-on = voer om verder te gaan dezelfde opdracht uit met { $changes }
another-place = een andere { $option }

## Wat een reeks leest en schrijft

table-too-large = { $name }: is groter dan { $gib } GiB
    .fix = verdeel de tabel, en voer elk deel apart uit
table-not-copied = { $name }: kan niet naar een tijdelijk bestand worden gekopieerd: { $source }
    .fix = maak ruimte, of stel TMPDIR in op een map met ruimte
table-not-read-again = { $name }: kan niet opnieuw worden gelezen: { $source }
temporary-file-unusable = een tijdelijk bestand kan niet worden gebruikt: { $source }
    .fix = maak ruimte, of stel TMPDIR in op een map met ruimte
output-no-folder = { $path } is geen map
    .fix = kies een andere naam
output-mbox-is-results = { OPTION("mbox") } en { OPTION("results") } noemen hetzelfde bestand
    .fix = kies een andere naam
output-results-over-draft = { OPTION("results") } kan een concept in { OPTION("out") } overschrijven
    .fix = kies een naam die op .csv eindigt
output-exists = { $path } bestaat al
    .fix = kies een andere plaats, of vervang het met { OPTION("force") }
output-is-read = { $path } wordt gelezen, en zou worden overschreven
    .fix = kies een andere naam
output-is-folder = { $path } is een map
    .fix = noem het bestand, zoals results.csv
output-no-file = { $path } is geen gewoon bestand
    .fix = kies een andere naam
output-without-folder = { $path }: de map { $folder } bestaat niet
    .fix = maak de map eerst, of kies een andere
draft-exists = { $path } bestaat al
    .fix = kies een andere map, of vervang de bestanden met { OPTION("force") }
drafts-exist = { $path } bestaat al, en ook { $more } andere bestanden die geschreven moeten worden
    .fix = kies een andere map, of vervang de bestanden met { OPTION("force") }
place-choose-or-force = kies een andere plaats, of vervang het bestaande met { OPTION("force") }
place-choose = kies een andere plaats
place-make-room = maak ruimte, of kies een andere plaats
results-exist = { $path } bestaat al
    .fix = kies een andere naam met { OPTION("results") }, of vervang het bestand met { OPTION("force") }
results-unwritable = { $path } kan niet worden geschreven: { $source }
    .fix = kies een andere plaats met { OPTION("results") }
results-not-encoded = { $path } is in UTF-8: { $encoding }, de codering van uw tabel, mist enkele van de tekens ervan.

## Het patroon voor bestandsnamen

name-pattern-open = een accolade is niet gesloten; schrijf {"{"}provider{"}"}-{"{"}order_number{"}"}
name-pattern-unknown = { $error }; in namen kunt u ook number, row en date gebruiken
name-pattern-iban = een IBAN hoort niet in een bestandsnaam
name-pattern-without-field =
    er staat geen veld in, zodat alle bestanden dezelfde naam zouden krijgen; schrijf {"{"}provider{"}"}-{"{"}row{"}"}

## Brieven van een reeks verzenden

rate-malformed = schrijf een getal, een schuine streep en s, min, hour of day, zoals 30/min
row-goes-to = rij { $row }: naar { $name } <{ $email }>: { $known }
rows-sent-before-shown = Rijen die al eerder zijn verzonden, worden ook getoond: { $why }
no-more-threads = er kunnen geen threads meer worden gestart: { $source }; er is niets verzonden
    .fix = geef minder { OPTION("connections") } op, of sluit andere programma's, en voer dezelfde opdracht opnieuw uit

## Een brief die niet is verzonden

row-not-sent = is niet verzonden: { $words }
row-refused = is geweigerd: { $words }
row-left-behind = is niet verzonden
    .fix = verzend deze brief apart met { COMMAND("send") }
row-put-off = is uitgesteld: { $words }
    .fix = voer dezelfde opdracht uit om het opnieuw te proberen
row-in-doubt = is misschien verzonden: { $words }
    .fix =
        zoek eerst de kopie aan uzelf ({ $copy }) in uw inbox. Daarna { COMMAND("journal mark", $entry, "sent") } of { COMMAND("journal mark", $entry, "not-sent") }
row-in-doubt-unrecorded = is misschien verzonden: { $words }
    .fix = zoek eerst de kopie aan uzelf ({ $copy }) in uw inbox
advice-and-entry = { $advice } (vermelding { $entry } in het logboek)

## Wat er wordt gezegd terwijl brieven worden verzonden

row-waits =
    rij { $row }, { $recipient }: { $words }
    Deze brief wacht { $seconds } s; andere gaan door.
row-copy-refused =
    De kopie van rij { $row } aan uzelf is niet aangenomen; in het logboek staat wat de server zei. Andere kopieën komen misschien ook niet aan.
row-gone-meanwhile = dezelfde aanvraag is intussen verzonden
server-waited-for =
    { $words }
    Over { $seconds } s volgt de volgende poging.
batch-interrupted =
    Onderbroken: de brieven die onderweg zijn, worden nog afgemaakt. Nog een keer Ctrl-C breekt ze af, en dan is misschien onzeker of ze zijn verzonden.

## Waarom er geen brieven meer worden verzonden

row-sent-unrecorded = rij { $row } is verzonden ({ $reply }), maar het logboek kon het niet vastleggen: { $cause }
    .fix =
        verzend die rij niet opnieuw; herstel het logboek, en markeer de vermelding met { COMMAND("journal mark ID sent") }
server-failed-often = { $words }, { $times } keer achter elkaar
server-forbids-account = de server laat dit e-mailaccount niet verzenden
server-refuses-all = { $letters } brieven achter elkaar zijn niet aangenomen; er worden er geen meer verzonden
    .fix = lees wat de server hierboven zegt: misschien heeft hij voor vandaag genoeg brieven van u gehad
server-leaves-doubts = { $letters } brieven achter elkaar zijn onzeker: { $words }
    .fix = deze server krijgt er geen meer; zoek eerst uit wat ermee aan de hand is
server-look-first = zoek eerst uit wat er met de server aan de hand is
batch-needs-journal = zonder logboek wordt er niets meer verzonden; herstel het en voer dezelfde opdracht opnieuw uit
journal-mend-and-again = herstel het logboek en voer dezelfde opdracht opnieuw uit

## Wat er van alles is geworden

letters-sent =
    { $letters ->
        [one] 1 brief verzonden
       *[other] { $letters } brieven verzonden
    }
letters-would-be-sent =
    { $letters ->
        [one] 1 brief zou worden verzonden; er is niets verzonden
       *[other] { $letters } brieven zouden worden verzonden; er is niets verzonden
    }
nothing-to-send = er is niets te verzenden
rows-sent-before =
    { $rows ->
        [one] 1 rij is al eerder verzonden
       *[other] { $rows } rijen zijn al eerder verzonden
    }
rows-sent-elsewhere =
    { $rows ->
        [one] 1 rij wordt door een ander proces verzonden
       *[other] { $rows } rijen worden door een ander proces verzonden
    }
rows-put-off =
    { $rows ->
        [one] 1 rij is uitgesteld
       *[other] { $rows } rijen zijn uitgesteld
    }
rows-refused =
    { $rows ->
        [one] 1 rij is geweigerd
       *[other] { $rows } rijen zijn geweigerd
    }
rows-in-doubt =
    { $rows ->
        [one] 1 rij is onzeker
       *[other] { $rows } rijen zijn onzeker
    }
rows-in-doubt-before =
    { $rows ->
        [one] 1 rij is nog onzeker van eerder
       *[other] { $rows } rijen zijn nog onzeker van eerder
    }
rows-invalid =
    { $rows ->
        [one] 1 rij heeft problemen
       *[other] { $rows } rijen hebben problemen
    }
rows-repeated =
    { $rows ->
        [one] 1 rij herhaalt een andere
       *[other] { $rows } rijen herhalen andere
    }

## Wat nu te doen

batch-again = voer dezelfde opdracht nog een keer uit: die verzendt wat over is, en niets dubbel
batch-again-later = voer dezelfde opdracht later opnieuw uit: die verzendt wat over is, en niets dubbel
batch-mend-and-again =
    herstel die rijen en voer dezelfde opdracht opnieuw uit: die verzendt wat over is, en niets dubbel
batch-read-refusals = lees wat de server hierboven zegt; het staat ook in het logboek
batch-settle-doubts =
    helder op wat onzeker is met { COMMAND("journal mark ID sent") } of { COMMAND("journal mark ID not-sent") }, en voer daarna dezelfde opdracht opnieuw uit
batch-next =
    Uw mailserver heeft de brieven; de bevestigingen van de aanbieders zelf moeten nog komen. { COMMAND("journal due") } zegt wat u nu moet doen.
batch-next-with-mailbox =
    Uw mailserver heeft de brieven; de bevestigingen van de aanbieders zelf moeten nog komen. { COMMAND("journal refresh") } zoekt antwoorden in uw mailbox, { COMMAND("journal due") } zegt wat u nu moet doen.
