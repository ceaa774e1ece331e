### Brieven, sjablonen en documenten.

## Wat een brief over iemand zegt

iban-ending-only = …{ $ending } (alleen de laatste vier tekens)

## Sjablonen

template-origin-built-in = { $path } (ingebouwd)
template-wrong = { $template }: { $what }
template-wrong-in-line = { $template }:{ $line }: { $what }
template-wrong-at = { $template }:{ $line }:{ $column }: { $what }
template-wrong-in-sample = { $template }: { $what } (voorbeeld: { $sample })
template-error-mend = herstel dit; een concept uit dit sjabloon zou op dezelfde manier mislukken

## Wat er mis is met een sjabloon

template-error-unreadable = kan niet worden gelezen: { $source }
template-missing = er is geen brief van deze soort in de taal { $language }: { $path } staat niet in de ingebouwde sjablonen en ook niet in die van u
template-partial-missing = neemt {"{{"}> { $partial }{"}}"} op, en er is geen { $path }
template-partial-computed = neemt een deelsjabloon op waarvan de naam geen gewoon woord is
template-partial-inline = bepaalt een deelsjabloon in zichzelf ({"{{"}#*inline{"}}"}): een deelsjabloon is een bestand, in de map _partials ernaast
template-recursion = sjablonen nemen elkaar zonder einde op: { $names }
template-too-deep = heeft meer dan { $most } tags, of deelsjablonen in deelsjablonen in deelsjablonen
template-unclosed = het blok { $tag } is niet gesloten
template-no-value = {"{{"}{ $variable }{"}}"} heeft geen waarde: { $hint }
template-condition-never-holds = {"{{"}#if { $variable }{"}}"} kan nooit waar zijn: { $hint }
template-unknown-variable = {"{{"}{ $variable }{"}}"}: { $hint }
    .fix = zie { COMMAND("template variables") }
template-variable-optional = die is optioneel; zet er {"{{"}#if { $variable }{"}}"} … {"{{"}/if{"}}"} omheen
template-variable-near = deze variabele bestaat niet; bedoelde u { $near }?
template-variable-unknown = deze variabele bestaat niet
template-no-list = {"{{"}#{ $block }{"}}"}: geen enkele variabele is een lijst of heeft delen
    .fix = schrijf de variabele zelf; enclosures en address brengen hun regels mee
template-no-subject = moet beginnen met een regel “Subject: …” die niet leeg is, en daaronder een lege regel
template-no-blank-line = moet één onderwerpregel hebben en dan een lege regel
template-long-subject = het onderwerp heeft { $length } tekens; toegestaan zijn er hoogstens { $most }
template-empty-body = heeft geen tekst onder het onderwerp
template-long-body = de brief heeft { $length } bytes; toegestaan zijn er hoogstens { $most }
template-character = bevat een besturingsteken of een onzichtbaar teken (U+{ $code })

## Wat een controle van sjablonen vindt

template-html = { $template }: bevat wat op HTML lijkt, { $tag }
    .fix = schrijf het teken zelf, en geen tags
template-copied = { $template }: is nog woord voor woord de brief { $other }
    .fix = schrijf de brief in de eigen taal
template-unsaid = { $template }: de brief noemt { $variable } niet: { $why }
template-put-variable = zet {"{{"}{ $variable }{"}}"} op zijn plaats
template-put-variable-if-given = zet {"{{"}#if { $variable }{"}}"}…{"{{"}{ $variable }{"}}"}…{"{{"}/if{"}}"} op zijn plaats
letter-long-subject = het onderwerp heeft { $length } tekens: e-mailprogramma's tonen er veel minder dan { $most }
    .fix = beperk het tot wat de brief vraagt en één nummer
letter-html = bevat wat op HTML lijkt, { $tag }: de brief is gewone tekst, en dit zou zo te lezen zijn als het er staat
    .fix = schrijf het teken zelf, en geen tags
letter-hole = een ontbrekende waarde laat een gat achter: { $hole }
    .fix = zet ook de woorden rond de waarde binnen de {"{{"}#if{"}}"} ervan

## Wat een brief moet zeggen, en de wet die erom vraagt

letter-needs-writer = wie schrijft (§ 312k(2) BGB, D215-2)
letter-needs-email = waarheen te bevestigen (§ 312k(2) BGB, D215-2)
letter-needs-addressee = aan wie de brief is gericht
letter-needs-holder = op wiens naam het contract staat
letter-needs-contract = welk contract (§ 312k(2) BGB, D215-2)
letter-needs-other-number = welk contract, als er niets anders is
letter-needs-line = welke aansluiting, bij telecom (D215-2)
letter-needs-sim-card = welke simkaart, als er niets anders is
letter-needs-confirm-by = de uiterste dag voor de bevestiging
letter-needs-renewal = de verlenging die moet stoppen
letter-needs-end = wanneer het contract moet eindigen (§ 312k(2) BGB, D215-2)
letter-needs-cause = de opzeggingsgrond (§ 312k(2) BGB; D215-2 bij tussentijds einde)
letter-needs-day-of-death = de dag van het overlijden
letter-needs-order-day = besteld op (Richtlijn 2011/83/EU, bijlage I(B))
letter-needs-receipt-day = ontvangen op (Richtlijn 2011/83/EU, bijlage I(B))
letter-needs-address = het adres van de consument (Richtlijn 2011/83/EU, bijlage I(B))
letter-needs-product = de goederen of de dienst (Richtlijn 2011/83/EU, bijlage I(B))
letter-needs-date = de datum (Richtlijn 2011/83/EU, bijlage I(B))
letter-needs-first-letter = de brief waar het over gaat
letter-needs-authority = bij wie een klacht zou worden ingediend

## Voorbeeldaanvragen waarmee sjablonen worden geprobeerd

sample-full = volledig
sample-minimal = minimaal
sample-renewal-tomorrow = verlenging morgen
sample-renewal-known = verlenging bekend
sample-mobile = een mobiele lijn
sample-at-any-price = tegen elke prijs
sample-free-exit = price-change, kosteloos volgens de wet
sample-heir = een erfgenaam
sample-spouse = een echtgenoot
sample-for-cause = { $sample }, { $cause }

## Sjablonen waaruit geen brief wordt gemaakt

template-unread-ending = { $path }: wordt niet gelezen
    .fix = laat de naam eindigen op .hbs, in kleine letters
template-unread-without-language = { $path }: wordt niet gelezen: het staat in geen enkele taalmap
    .fix = verplaats het naar een taalmap, zoals en-GB/
template-unread-no-language = { $path }: wordt niet gelezen: “{ $folder }” is geen taalcode
    .fix = noem de map naar een taalcode, zoals en-GB, de of sv
template-unread-too-deep = { $path }: wordt niet gelezen: het staat te diep
    .fix = verplaats het omhoog, naar TAAL/SOORT.hbs
template-not-included = { $path }: geen brief neemt dit op
    .fix = neem het op met {"{{"}> { $name }{"}}"}, of haal het weg
template-not-included-and-broken = { $path }: geen brief neemt dit op, en er zit een fout in: { $error }
    .fix = neem het op met {"{{"}> { $name }{"}}"}, of haal het weg

## De variabelen van sjablonen: wat elke bevat

template-variable-given-always = altijd
template-variable-given-sometimes = optioneel
template-variable-condition = voorwaarde
template-variable =
    .accept_charge = de eerste datum is gewenst tegen elke prijs
    .address = uw postadres, de regels onder elkaar
    .article = het artikel dat het recht op opzegging geeft, zoals het daar wordt aangehaald
    .as_executor = u wikkelt de nalatenschap af
    .as_heir = u bent een van de erfgenamen
    .as_spouse = u bent de langstlevende echtgenoot
    .authority = de instantie waar een klacht zou worden ingediend (escalate)
    .by_attorney = u hebt een volmacht van de contracthouder
    .by_post = de brief gaat per post, als document om af te drukken
    .cause_on = de dag van de opzeggingsgrond (terminate-for-cause)
    .confirm_by = de uiterste dag voor een antwoord; ontbreekt als alleen “onverwijld” past
    .contract_number = het contractnummer
    .customer_number = het klantnummer
    .death = de opzeggingsgrond is het overlijden van de contracthouder
    .email = uw e-mailadres
    .enclosures = de namen van de bijlagen, één per regel
    .end_on = de dag waarop het contract moet eindigen
    .first_message_id = de Message-ID van de eerste brief (follow-up, escalate)
    .first_sent_on = de dag waarop de eerste brief is verzonden (follow-up, escalate)
    .first_subject = het onderwerp van de eerste brief (follow-up, escalate)
    .free_exit = de wet laat u om deze grond kosteloos opzeggen
    .holder = de naam waarop het contract staat: de uwe, als er geen andere is opgegeven
    .iban_ending = de laatste vier tekens van de rekening waarvan wordt afgeschreven
    .iccid = het simkaartnummer
    .identity_label = hoe het identificatienummer heet, zoals DNI
    .identity_number = het identificatienummer
    .line = het telefoonnummer van de aansluiting
    .mobile = het is een mobiele aansluiting
    .move = de opzeggingsgrond is een verhuizing
    .name = uw naam
    .new_place = de plaats waar u naartoe verhuist
    .no_winback = u wilt geen aanbiedingen om te blijven
    .not_served = u zegt dat de aanbieder op de nieuwe plaats niet levert
    .on_behalf = het contract staat op een andere naam dan de uwe
    .order_number = het bestelnummer
    .ordered_on = de dag van de bestelling
    .other_cause = de opzeggingsgrond is wat als reden is opgegeven
    .phone = uw telefoonnummer
    .price_change = de opzeggingsgrond is een wijziging van de prijs of de voorwaarden
    .product = het abonnement, het product of de dienst
    .provider_email = het adres waar de brief naartoe gaat
    .provider_name = de naam van de aanbieder
    .quality = de opzeggingsgrond is dat de dienst niet is wat is afgesproken
    .reason = uw reden
    .received_on = de dag waarop het product is ontvangen
    .remedy_by = de laatste dag van de hersteltermijn
    .renews_on = de dag van de volgende afschrijving
    .reported_on = de dag van de storingsmelding
    .revoke_mandate = ook de machtiging voor automatische incasso wordt ingetrokken
    .today = de dag waarop de brief wordt geschreven

## De hulpmiddelen van sjablonen: wat elk voorbeeld geeft

template-helper-if = het deel waarvoor de voorwaarde waar is; bij een ontbrekende waarde is die dat niet
template-helper-unless = het deel waarvoor de voorwaarde niet waar is
template-helper-and = het deel waarvoor beide waar zijn; net zo (or a b), waar een van beide waar is
template-helper-partial = het deelsjabloon met die naam, uit _partials naast de brief

## De brief als document

document-missing = geen van de lettertypen hier kan dit weergeven: { $characters }
characters-in-package = { $characters }: { $kind }, in het Debian-pakket { $package }
characters-in-no-font = { $characters }: { $kind }, in geen enkel bekend lettertype
characters-unknown-script = een onbekend schrift
characters-emoji = emoji
characters-private-use = tekens voor privégebruik
characters-symbols = symbolen
document-control = de tekst bevat een besturingsteken (U+{ $code })
document-too-long = de brief is langer dan { $most } pagina's
address-line-wide = de regel “{ $line }” van het postadres is breder dan het venster van de envelop
address-lines-many = het postadres heeft { $lines } regels, en het venster van de envelop toont er { $most }
# Einden van een zin met een bestand als onderwerp.
picture-unknown = is geen PNG en geen JPEG
picture-too-large = heeft { $width } × { $height } pixels; hoogstens { $most } miljoen is toegestaan
picture-print-colours = is een JPEG in de kleuren van een drukpers (CMYK)
picture-damaged = is beschadigd of onvolledig
fonts-folder-unreadable = de map met lettertypen { $path } kan niet worden gelezen: { $source }
fonts-folder-empty = in de map { $path } staat geen lettertypebestand (.ttf, .otf, .ttc of .otc)
font-unreadable = het lettertypebestand { $path } kan niet worden gelezen: { $source }
font-broken = { $path } is beschadigd of helemaal geen lettertype
font-not-embedded = het lettertype { $name } kan niet worden ingesloten
font-without-a-name-not-embedded = het lettertype zonder naam kan niet worden ingesloten
pdf-unwritable = de PDF kan niet worden geschreven: { $source }

## Het voltooide bericht wordt nog een keer bekeken

message-media-type = het mediatype van een bijlage kan niet in een berichtkop worden gezet: { $source }
message-incorrect = het voltooide bericht is niet correct: { $source }
message-bare-line-end = regel { $line } eindigt op een losse CR of LF
message-long-line = regel { $line } heeft { $length } bytes; toegestaan zijn er 998
message-control-character = regel { $line } bevat een besturingsteken
message-header-count = de berichtkop { $header } komt { $count } keer voor
message-without-body = na de berichtkoppen is er geen lege regel
message-of-another-kind = het bericht is niet van de soort die het moet zijn: gewone tekst, of tekst met bijlagen
message-boundary = regel { $line } staat tussen delen, of kan voor een scheidingslijn worden gehouden
message-parts = het bericht heeft { $count } afgesloten delen; het moet er { $expected } hebben
message-part-header = deel { $part } heeft { $count } keer de berichtkop { $header }
message-part-kind = deel { $part } is niet de tekst of de bijlage die het moet zijn
