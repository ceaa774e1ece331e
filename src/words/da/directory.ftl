### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = den har ingen underskrift til sidst
    .fix = hent den igen, den er måske afkortet; en fil, som ingen har underskrevet, bruges aldrig
# $signer and $trusted are public keys.
published-other-signer = den er underskrevet med nøglen { $signer }, og den udgiver, du stoler på, har { $trusted }
    .fix = brug den ikke: hent filen hos den udgiver, du stoler på
published-forged = underskriften passer ikke: noget er ændret, efter at den blev underskrevet
    .fix = brug den ikke: hent filen igen hos udgiveren
published-no-header = dens første linje er ikke hovedet på et udbyderregister
    .fix = angiv en fil, som { COMMAND("provider sign FOLDER --key KEY --output FILE") } har skrevet
published-other-format = den har format { $format }, og denne adieu læser format { $known }
    .fix = brug en nyere adieu
published-count = hovedet nævner { $said } opslag, og den indeholder { $found }
    .fix = sig det til udgiveren: kun udgiveren kan rette det
published-too-many = den har flere end { $most } opslag
    .fix = { published-count.fix }
published-long-line = linje { $line } er længere end { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = linje { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = linje { $line } har id’et { $id } én gang til
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = er ikke et opslag i JSON: { $error }
published-bad-id = har et id, der ikke består af små bogstaver, cifre og bindestreger
published-import = er importeret, og kun egne opslag udgives
published-control-character = indeholder et styretegn
published-no-web-address = indeholder »{ $word }«, som ikke er en webadresse (http eller https)

## Keys

no-public-key = er ikke en offentlig nøgle
    .fix = angiv den, som udgiveren skriver den: 44 tegn, der ender på =
no-signing-key = indeholder ingen Ed25519-nøgle at underskrive med
    .fix = lav en: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = { $path } kan ikke læses: { $source }
    .fix = angiv en mappe med opslag, én TOML-fil for hver udbyder
sign-empty = { $path }: her er intet opslag (.toml)
    .fix = { sign-unreadable.fix }
sign-broken =
    { $records ->
        [one] { $records } fejl
       *[other] { $records } fejl
    }
sign-same-id = har id’et { $id } ligesom { $other }
sign-mend = ret det, eller tag det ud af mappen
sign-key-unreadable = { $path } kan ikke læses: { $source }
    .fix = angiv PEM-filen med den nøgle, der underskrives med
sign-key-readable = { $path } kan læses af andre
    .fix = hold den for dig selv: chmod 600 { $path }
sign-over-source = { $path } er nøglen eller ligger i mappen, der underskrives: den ville gå tabt
    .fix = vælg en anden fil
sign-exists = { $path } findes allerede
    .fix = vælg et andet navn, eller erstat den med { OPTION("force") }
signed =
    { $records ->
        [one] { $records } opslag
       *[other] { $records } opslag
    } fra { $day } er underskrevet i { $path }. Den, der vil bruge filen, angiver nøglen ovenfor én gang: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } kan ikke læses: { $source }
    .fix = angiv filen med et udgivet register; intet er ændret
update-store-unreadable = { $path } kan ikke læses: { $source }
    .fix = se efter, om du må læse den, eller fjern den; intet er ændret
# The subject is the directory of providers.
update-table-broken = er det, der fulgte med adieu: opdateringen i { $path } kan ikke læses
    .fix = læg opdateringen ind igen, eller gå tilbage: { COMMAND("provider update --undo") }
update-unwritable = { $path } kan ikke skrives: { $source }
    .fix = se efter, om du må skrive dér
update-refused = { $path } bruges ikke, og intet er ændret: { $why }
# Clauses, as at the top.
published-in-future = den siger, at den er udgivet { $day }, og den dag er ikke kommet endnu
    .fix = kontrollér datoen på denne computer
published-same-day = den er fra { $day } ligesom den, der er i brug
    .fix = der er intet at gøre
published-older = den er fra { $day }, og den i brug er fra { $newest }
    .fix = find en nyere fil; tilbage til den forrige kommer du med { COMMAND("provider update --undo") }
nobody-trusted = der er endnu ingen udgiver, du stoler på, så intet er ændret
    .fix = angiv udgiverens offentlige nøgle én gang med { OPTION("trust") }, fra et sted, du stoler på, og ikke derfra, hvor filen kom
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = fjern filen, og angiv udgiverens nøgle igen med { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = den udgiver, du stoler på, har nøglen { $known }, ikke { $named }; intet er ændret
    .fix = spørg udgiveren, om nøglen er skiftet; hvis ja, så fjern { $path }, og angiv den nye
nothing-to-undo = det register, der fulgte med adieu, er i brug: der er intet at gå tilbage til
    .fix = { published-same-day.fix }
update-needs-yes = registret erstattes ikke uden dit ja
    .fix = se ændringerne med { OPTION("dry_run") }, og gentag med { OPTION("yes") }

## What would change

update-heading =
    Register fra { $day }: { $records ->
        [one] { $records } opslag
       *[other] { $records } opslag
    }, underskrevet med { $key }.
update-before = I brug: registret fra { $day }.
update-before-built-in = I brug: registret fra { $day }, som fulgte med adieu.
update-no-address-changed = Ingen udbyders adresser, opsigelsessider eller domæner ændres.
update-addresses-changed =
    { $providers ->
        [one] Adresser, opsigelsessider eller domæner ændres hos { $providers } udbyder:
       *[other] Adresser, opsigelsessider eller domæner ændres hos { $providers } udbydere:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = intet
# $records is a number and some of the names.
update-removed = Udgået: { $records }
# $before and $after are ids.
update-name-taken = Navnet { $name } betyder nu { $before } og ville betyde { $after }.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Nye: { $records }
update-otherwise-changed = Ændret i andet: { $records }
ask-update = Skal registret fra { $day } bruges fra nu af?
interrupted-nothing-changed = afbrudt; intet er ændret
nothing-changed = Intet er ændret.
update-now-trusted = Fra nu af bruges kun filer, der er underskrevet med { $key }.
updated = Registret fra { $day } er i brug. { COMMAND("provider update --undo") } går tilbage til det forrige.
update-undone = Registret fra { $day } er i brug igen.
update-undone-to-built-in = Registret fra { $day }, som fulgte med adieu, er i brug igen.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): opslaget kan være forkert. adieu { $version }, register fra { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Hvad er forkert:
report-what-is-right = Hvad der er rigtigt i stedet:
report-where-it-is-said = Siden, hvor det står:
report-when-it-was-read = Læst dér den (ÅÅÅÅ-MM-DD):
report-note = Bemærkning: { $note }
report-of-own-record = { $id } er dit eget eller et importeret opslag og hører ikke til registret: intet af dit kommer med i en melding
    .fix = ret det selv; vil du melde det, der fulgte med adieu, så fjern dit eget først
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = ser ud til at indeholde { $found }
    .fix = tag det ud: en melding kan læses af alle

## How old a value is: clauses, as those about an address

seen-months-ago =
    set { $day }, for { $months ->
        [one] { $months } måned
       *[other] { $months } måneder
    } siden: sammenlign
seen-years-ago = set { $day }, for { $years } år siden: sammenlign
