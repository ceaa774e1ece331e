### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = filen har ingen signatur til sidst
    .fix = hent den igen, den er måske ufuldstændig; en fil uden signatur bruges aldrig
# $signer and $trusted are public keys.
published-other-signer = filen er signeret med nøglen { $signer }, men den udgiver, du stoler på, har nøglen { $trusted }
    .fix = brug den ikke: hent filen hos den udgiver, du stoler på
published-forged = signaturen passer ikke: filen er blevet ændret, efter at den blev signeret
    .fix = brug den ikke: hent filen igen hos udgiveren
published-no-header = filens første linje er ikke hovedet på et udbyderregister
    .fix = angiv en fil, der er lavet med { COMMAND("provider sign FOLDER --key KEY --output FILE") }
published-other-format = filen har format { $format }, og denne udgave af adieu læser kun format { $known }
    .fix = brug en nyere udgave af adieu
published-count = ifølge filens hoved er der { $said } opslag, men der blev fundet { $found }
    .fix = sig det til udgiveren: kun udgiveren kan rette det
published-too-many = filen har flere end { $most } opslag
    .fix = { published-count.fix }
published-long-line = linje { $line } er længere end { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = opslaget i linje { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = opslaget i linje { $line } har samme id som et tidligere: { $id }
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = er ikke et gyldigt opslag i JSON: { $error }
published-bad-id = har ikke et gyldigt id (kun små bogstaver, cifre og bindestreger)
published-import = er importeret, og kun egne opslag kan udgives
published-control-character = indeholder et styretegn
published-no-web-address = indeholder "{ $word }", som ikke er en webadresse (http eller https)

## Keys

no-public-key = er ikke en offentlig nøgle
    .fix = angiv den, præcis som udgiveren skriver den: 44 tegn, der ender på =
no-signing-key = indeholder ingen Ed25519-nøgle at signere med
    .fix = lav en: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = { $path } kan ikke læses: { $source }
    .fix = angiv en mappe med opslag, én TOML-fil for hver udbyder
sign-empty = { $path }: her er ingen opslag (.toml)
    .fix = { sign-unreadable.fix }
sign-broken = { $records } fejl
sign-same-id = har samme id som { $other }: { $id }
sign-mend = ret det, eller flyt filen ud af mappen
sign-key-unreadable = { $path } kan ikke læses: { $source }
    .fix = angiv PEM-filen med den nøgle, der skal signeres med
sign-key-readable = { $path } kan læses af andre
    .fix = sørg for, at kun du kan læse filen: chmod 600 { $path }
sign-over-source = { $path } er nøglefilen eller ligger i den mappe, der signeres: filen ville blive overskrevet
    .fix = vælg en anden fil
sign-exists = { $path } findes allerede
    .fix = vælg et andet navn, eller erstat filen med { OPTION("force") }
signed = Registret fra { $day } med { $records } opslag er signeret og ligger i { $path }. Den, der vil bruge det, angiver nøglen ovenfor én gang: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } kan ikke læses: { $source }
    .fix = angiv filen med et udgivet register; intet er ændret
update-store-unreadable = { $path } kan ikke læses: { $source }
    .fix = kontrollér, om du må læse filen, eller fjern den; intet er ændret
# The subject is the directory of providers.
update-table-broken = er det, der fulgte med adieu, for opdateringen i { $path } kan ikke læses
    .fix = indlæs opdateringen igen, eller fortryd den: { COMMAND("provider update --undo") }
update-unwritable = { $path } kan ikke skrives: { $source }
    .fix = kontrollér, at du har lov til at skrive der
update-refused = { $path } bruges ikke, og intet er ændret: { $why }
# Clauses, as at the top.
published-in-future = filen angiver, at den er udgivet den { $day }, men den dag er ikke kommet endnu
    .fix = kontrollér datoen på denne computer
published-same-day = filen er fra { $day } ligesom det register, du allerede bruger
    .fix = du behøver ikke at gøre noget
published-older = filen er fra { $day } og dermed ældre end det register, du bruger, fra { $newest }
    .fix = find en nyere fil; med { COMMAND("provider update --undo") } kommer du tilbage til det forrige register
nobody-trusted = du stoler endnu ikke på nogen udgiver, så intet er ændret
    .fix = angiv udgiverens offentlige nøgle én gang med { OPTION("trust") }; hent den et sted, du stoler på, og ikke der, hvor filen kom fra
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = fjern filen, og angiv udgiverens nøgle igen med { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = den udgiver, du stoler på, har nøglen { $known }, ikke { $named }; intet er ændret
    .fix = spørg udgiveren, om nøglen er skiftet; er den det, så fjern { $path }, og angiv den nye
nothing-to-undo = du bruger det register, der fulgte med adieu: der er ingen opdatering at fortryde
    .fix = { published-same-day.fix }
update-needs-yes = registret erstattes ikke uden dit ja
    .fix = se ændringerne med { OPTION("dry_run") }, og gentag kommandoen med { OPTION("yes") }

## What would change

update-heading = Register fra { $day }: { $records } opslag, signeret med { $key }.
update-before = I brug nu: registret fra { $day }.
update-before-built-in = I brug nu: registret fra { $day }, som fulgte med adieu.
update-no-address-changed = Ingen udbydere får ændret adresser, opsigelsessider eller domæner.
update-addresses-changed =
    { $providers ->
        [one] { $providers } udbyder får ændret adresser, opsigelsessider eller domæner:
       *[other] { $providers } udbydere får ændret adresser, opsigelsessider eller domæner:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = ingen
# $records is a number and some of the names.
update-removed = Udgået: { $records }
# $before and $after are ids.
update-name-taken = Navnet { $name } står nu for { $before } og kommer til at stå for { $after }.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Nye: { $records }
update-otherwise-changed = Ændret i øvrigt: { $records }
ask-update = Skal registret fra { $day } bruges fra nu af?
interrupted-nothing-changed = afbrudt; intet er ændret
nothing-changed = Intet er ændret.
update-now-trusted = Fra nu af bruges kun filer, der er signeret med { $key }.
updated = Registret fra { $day } er nu i brug. Med { COMMAND("provider update --undo") } kommer du tilbage til det forrige.
update-undone = Registret fra { $day } er i brug igen.
update-undone-to-built-in = Registret fra { $day }, som fulgte med adieu, er i brug igen.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): opslaget er måske forkert. adieu { $version }, register fra { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Det, der er forkert:
report-what-is-right = Det rigtige er:
report-where-it-is-said = Siden, hvor det står:
report-when-it-was-read = Læst der den (ÅÅÅÅ-MM-DD):
report-note = Bemærkning: { $note }
report-of-own-record = { $id } er dit eget eller et importeret opslag og hører ikke til registret: der kommer intet af dit med i en fejlrapport
    .fix = ret det selv; vil du rapportere det, der fulgte med adieu, så fjern først dit eget
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = ser ud til at indeholde { $found }
    .fix = fjern det: en fejlrapport kan læses af alle

## How old a value is: clauses, as those about an address

seen-months-ago =
    set den { $day }, for { $months ->
        [one] { $months } måned
       *[other] { $months } måneder
    } siden: kontrollér det
seen-years-ago = set den { $day }, for { $years } år siden: kontrollér det
