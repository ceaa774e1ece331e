### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = het bestand heeft aan het eind geen handtekening
    .fix = haal het opnieuw op, misschien is het niet compleet; een bestand zonder handtekening wordt nooit gebruikt
# $signer and $trusted are public keys.
published-other-signer = het bestand is ondertekend met de sleutel { $signer }, maar de uitgever die u vertrouwt, heeft de sleutel { $trusted }
    .fix = gebruik het niet: haal het bestand op bij de uitgever die u vertrouwt
published-forged = de handtekening klopt niet: na het ondertekenen is er iets in het bestand veranderd
    .fix = gebruik het niet: haal het bestand opnieuw op bij de uitgever
published-no-header = de eerste regel is niet de kop van een aanbiedersgids
    .fix = geef een bestand op dat met { COMMAND("provider sign FOLDER --key KEY --output FILE") } is gemaakt
published-other-format = het bestand heeft indeling { $format }, en deze versie van adieu leest alleen indeling { $known }
    .fix = gebruik een nieuwere versie van adieu
published-count = volgens de kop bevat het bestand { $said } aanbieders, maar het zijn er { $found }
    .fix = meld het aan de uitgever: alleen die kan het herstellen
published-too-many = het bestand bevat meer dan { $most } aanbieders
    .fix = { published-count.fix }
published-long-line = regel { $line } is langer dan { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = regel { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = op regel { $line } staat de id { $id } voor de tweede keer
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = is geen geldig aanbiedersbestand in JSON: { $error }
published-bad-id = heeft geen geldige id (alleen kleine letters, cijfers en koppeltekens)
published-import = is geïmporteerd, en alleen eigen aanbiedersbestanden worden gepubliceerd
published-control-character = bevat een stuurteken
published-no-web-address = bevat “{ $word }”, en dat is geen webadres (http of https)

## Keys

no-public-key = is geen openbare sleutel
    .fix = geef de sleutel op precies zoals de uitgever die noemt: 44 tekens, met = aan het eind
no-signing-key = bevat geen Ed25519-sleutel om mee te ondertekenen
    .fix = maak er een: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = { $path } kan niet worden gelezen: { $source }
    .fix = geef een map met aanbiedersbestanden op, één TOML-bestand per aanbieder
sign-empty = { $path }: hier staat geen aanbiedersbestand (.toml)
    .fix = { sign-unreadable.fix }
sign-broken =
    { $records ->
        [one] { $records } fout
       *[other] { $records } fouten
    }
sign-same-id = heeft dezelfde id als { $other }: { $id }
sign-mend = verbeter het, of haal het uit de map
sign-key-unreadable = { $path } kan niet worden gelezen: { $source }
    .fix = geef het PEM-bestand op met de sleutel om mee te ondertekenen
sign-key-readable = { $path } kan door anderen worden gelezen
    .fix = zorg ervoor dat alleen u het bestand kunt lezen: chmod 600 { $path }
sign-over-source = { $path } is het sleutelbestand of staat in de map die wordt ondertekend: het zou worden overschreven
    .fix = kies een ander bestand
sign-exists = { $path } bestaat al
    .fix = kies een andere naam, of vervang het bestand met { OPTION("force") }
signed =
    De gids van { $day } met { $records ->
        [one] { $records } aanbieder
       *[other] { $records } aanbieders
    } is ondertekend en staat in { $path }. Wie de gids wil gebruiken, geeft één keer de sleutel hierboven op: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } kan niet worden gelezen: { $source }
    .fix = geef het bestand van een gepubliceerde gids op; er is niets veranderd
update-store-unreadable = { $path } kan niet worden gelezen: { $source }
    .fix = controleer of u het bestand mag lezen, of verwijder het; er is niets veranderd
# The subject is the directory of providers.
update-table-broken = is de gids die bij adieu hoort, want de update in { $path } kan niet worden gelezen
    .fix = installeer de update opnieuw, of maak die ongedaan: { COMMAND("provider update --undo") }
update-unwritable = { $path } kan niet worden geschreven: { $source }
    .fix = controleer of u daar mag schrijven
update-refused = { $path } wordt niet gebruikt, en er is niets veranderd: { $why }
# Clauses, as at the top.
published-in-future = volgens het bestand is het gepubliceerd op { $day }, en die dag moet nog komen
    .fix = controleer de datum van deze computer
published-same-day = het bestand is van { $day }, net als de gids die u al gebruikt
    .fix = u hoeft niets te doen
published-older = het bestand is van { $day } en dus ouder dan de gids die u gebruikt, van { $newest }
    .fix = zoek een nieuwer bestand; met { COMMAND("provider update --undo") } gaat u terug naar de vorige gids
nobody-trusted = u vertrouwt nog geen uitgever, dus er is niets veranderd
    .fix = geef één keer de openbare sleutel van de uitgever op met { OPTION("trust") }; haal die van een plek die u vertrouwt, niet van de plek waar het bestand vandaan komt
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = verwijder het bestand, en geef de sleutel van de uitgever opnieuw op met { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = de uitgever die u vertrouwt, heeft de sleutel { $known }, niet { $named }; er is niets veranderd
    .fix = vraag de uitgever of de sleutel is veranderd; zo ja, verwijder { $path } en geef de nieuwe op
nothing-to-undo = u gebruikt de gids die bij adieu hoort: er is geen update om ongedaan te maken
    .fix = { published-same-day.fix }
update-needs-yes = zonder uw ja wordt de gids niet vervangen
    .fix = bekijk de veranderingen met { OPTION("dry_run") }, en herhaal de opdracht met { OPTION("yes") }

## What would change

update-heading =
    Gids van { $day }: { $records ->
        [one] { $records } aanbieder
       *[other] { $records } aanbieders
    }, ondertekend met { $key }.
update-before = Nu in gebruik: de gids van { $day }.
update-before-built-in = Nu in gebruik: de gids van { $day }, die bij adieu hoort.
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
update-name-taken = De naam { $name } staat nu voor { $before } en zou dan staan voor { $after }.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Nieuw: { $records }
update-otherwise-changed = Verder gewijzigd: { $records }
ask-update = Voortaan de gids van { $day } gebruiken?
interrupted-nothing-changed = onderbroken; er is niets veranderd
nothing-changed = Er is niets veranderd.
update-now-trusted = Voortaan worden alleen bestanden gebruikt die met { $key } zijn ondertekend.
updated = De gids van { $day } is nu in gebruik. Met { COMMAND("provider update --undo") } gaat u terug naar de vorige.
update-undone = De gids van { $day } is weer in gebruik.
update-undone-to-built-in = De gids van { $day }, die bij adieu hoort, is weer in gebruik.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): de gegevens van deze aanbieder kloppen misschien niet. adieu { $version }, gids van { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Wat niet klopt:
report-what-is-right = Wat wel klopt:
report-where-it-is-said = Pagina waar dat staat:
report-when-it-was-read = Daar gelezen op (JJJJ-MM-DD):
report-note = Opmerking: { $note }
report-of-own-record = { $id } is een eigen of geïmporteerd aanbiedersbestand en staat niet in de gids: in een melding komt niets van uzelf
    .fix = verbeter het zelf; wilt u het aanbiedersbestand melden dat bij adieu hoort, verwijder dan eerst dat van uzelf
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = lijkt { $found } te bevatten
    .fix = haal dat weg: iedereen kan een melding lezen

## How old a value is: clauses, as those about an address

seen-months-ago =
    gezien op { $day }, { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    } geleden: controleer dit
seen-years-ago = gezien op { $day }, { $years } jaar geleden: controleer dit
