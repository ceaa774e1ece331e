### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = het heeft geen handtekening aan het eind
    .fix = haal het opnieuw op, misschien is het afgebroken; een bestand dat niemand heeft ondertekend, wordt nooit gebruikt
# $signer and $trusted are public keys.
published-other-signer = het is ondertekend met sleutel { $signer }, en de uitgever die u vertrouwt, heeft { $trusted }
    .fix = gebruik het niet: haal het bestand bij de uitgever die u vertrouwt
published-forged = de handtekening klopt niet: na het ondertekenen is er iets veranderd
    .fix = gebruik het niet: haal het bestand opnieuw bij de uitgever
published-no-header = de eerste regel is niet de kop van een aanbiedersgids
    .fix = geef een bestand op dat { COMMAND("provider sign FOLDER --key KEY --output FILE") } heeft geschreven
published-other-format = het heeft indeling { $format }, en deze adieu leest indeling { $known }
    .fix = gebruik een nieuwere adieu
published-count = de kop noemt { $said } aanbiedersbestanden, en er staan er { $found } in
    .fix = zeg het de uitgever: alleen die kan het herstellen
published-too-many = er staan meer dan { $most } aanbiedersbestanden in
    .fix = { published-count.fix }
published-long-line = regel { $line } is langer dan { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = regel { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = regel { $line } heeft nog eens het kenmerk { $id }
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = is geen aanbiedersbestand in JSON: { $error }
published-bad-id = heeft een kenmerk dat niet uit kleine letters, cijfers en streepjes bestaat
published-import = is geïmporteerd, en alleen eigen bestanden worden uitgegeven
published-control-character = bevat een stuurteken
published-no-web-address = bevat "{ $word }", en dat is geen webadres (http of https)

## Keys

no-public-key = is geen openbare sleutel
    .fix = geef hem op zoals de uitgever hem noemt: 44 tekens die eindigen op =
no-signing-key = bevat geen Ed25519-sleutel om mee te ondertekenen
    .fix = maak er een: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = { $path } kan niet worden gelezen: { $source }
    .fix = geef een map met aanbiedersbestanden op, één TOML-bestand per aanbieder
sign-empty = { $path }: hier is geen aanbiedersbestand (.toml)
    .fix = { sign-unreadable.fix }
sign-broken =
    { $records ->
        [one] { $records } fout
       *[other] { $records } fouten
    }
sign-same-id = heeft het kenmerk { $id }, net als { $other }
sign-mend = herstel het of haal het uit de map
sign-key-unreadable = { $path } kan niet worden gelezen: { $source }
    .fix = geef het PEM-bestand van de sleutel op waarmee wordt ondertekend
sign-key-readable = { $path } kan door anderen worden gelezen
    .fix = houd het voor uzelf: chmod 600 { $path }
sign-over-source = { $path } is de sleutel of ligt in de map die wordt ondertekend: het zou verloren gaan
    .fix = kies een ander bestand
sign-exists = { $path } bestaat al
    .fix = kies een andere naam of vervang het met { OPTION("force") }
signed =
    { $records ->
        [one] { $records } aanbiedersbestand
       *[other] { $records } aanbiedersbestanden
    } van { $day } ondertekend in { $path }. Wie het wil gebruiken, geeft eenmaal de sleutel hierboven op: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } kan niet worden gelezen: { $source }
    .fix = geef het bestand van een uitgegeven gids op; er is niets veranderd
update-store-unreadable = { $path } kan niet worden gelezen: { $source }
    .fix = controleer of u het mag lezen of haal het weg; er is niets veranderd
# The subject is the directory of providers.
update-table-broken = is de gids die bij adieu zat: de bijwerking ervan in { $path } kan niet worden gelezen
    .fix = installeer de bijwerking opnieuw of ga terug: { COMMAND("provider update --undo") }
update-unwritable = { $path } kan niet worden geschreven: { $source }
    .fix = controleer of u daar mag schrijven
update-refused = { $path } wordt niet gebruikt, en er is niets veranderd: { $why }
# Clauses, as at the top.
published-in-future = het zegt dat het op { $day } is uitgegeven, en die dag moet nog komen
    .fix = controleer de datum van deze computer
published-same-day = het is van { $day }, net als de gids in gebruik
    .fix = u hoeft niets te doen
published-older = het is van { $day }, en de gids in gebruik van { $newest }
    .fix = zoek een nieuwer bestand; terug naar de vorige gids gaat met { COMMAND("provider update --undo") }
nobody-trusted = er wordt nog geen uitgever vertrouwd, dus er is niets veranderd
    .fix = geef de openbare sleutel van de uitgever eenmaal op met { OPTION("trust") }, van een plek die u vertrouwt en niet van waar het bestand vandaan komt
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = haal het bestand weg en geef de sleutel van de uitgever opnieuw op met { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = de uitgever die u vertrouwt, heeft sleutel { $known }, niet { $named }; er is niets veranderd
    .fix = vraag de uitgever of de sleutel is veranderd; zo ja, haal { $path } weg en geef de nieuwe op
nothing-to-undo = de gids die bij adieu zat, is in gebruik: er is geen andere om naar terug te gaan
    .fix = { published-same-day.fix }
update-needs-yes = zonder uw ja wordt de gids niet vervangen
    .fix = bekijk de veranderingen met { OPTION("dry_run") } en herhaal de opdracht met { OPTION("yes") }

## What would change

update-heading =
    Gids van { $day }: { $records ->
        [one] { $records } aanbiedersbestand
       *[other] { $records } aanbiedersbestanden
    }, ondertekend met { $key }.
update-before = In gebruik: de gids van { $day }.
update-before-built-in = In gebruik: de gids van { $day }, die bij adieu zat.
update-no-address-changed = Bij geen enkele aanbieder veranderen adressen, opzegpagina’s of domeinen.
update-addresses-changed =
    { $providers ->
        [one] Bij { $providers } aanbieder veranderen adressen, opzegpagina’s of domeinen:
       *[other] Bij { $providers } aanbieders veranderen adressen, opzegpagina’s of domeinen:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = niets
# $records is a number and some of the names.
update-removed = Vervallen: { $records }
# $before and $after are ids.
update-name-taken = De naam { $name } betekent nu { $before } en zou { $after } betekenen.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Nieuw: { $records }
update-otherwise-changed = Anders gewijzigd: { $records }
ask-update = Voortaan de gids van { $day } gebruiken?
interrupted-nothing-changed = onderbroken; er is niets veranderd
nothing-changed = Er is niets veranderd.
update-now-trusted = Voortaan worden alleen bestanden gebruikt die met { $key } zijn ondertekend.
updated = De gids van { $day } is in gebruik. { COMMAND("provider update --undo") } gaat terug naar de vorige.
update-undone = De gids van { $day } is weer in gebruik.
update-undone-to-built-in = De gids van { $day }, die bij adieu zat, is weer in gebruik.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): dit aanbiedersbestand klopt misschien niet. adieu { $version }, gids van { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Welk gegeven klopt niet:
report-what-is-right = Wat wel klopt:
report-where-it-is-said = De pagina waar het staat:
report-when-it-was-read = Daar gelezen op (JJJJ-MM-DD):
report-note = Opmerking: { $note }
report-of-own-record = { $id } is een eigen of geïmporteerd aanbiedersbestand en niet van de gids: in een melding komt niets van u
    .fix = herstel het zelf; om het bestand te melden dat bij adieu zat, haalt u eerst het uwe weg
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = lijkt { $found } te bevatten
    .fix = haal dat eruit: een melding kan iedereen lezen

## How old a value is: clauses, as those about an address

seen-months-ago =
    gezien op { $day }, { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    } geleden: vergelijk
seen-years-ago = gezien op { $day }, { $years } jaar geleden: vergelijk
