### Breve, skabeloner og dokumenter.

## Hvad et brev siger om en person

iban-ending-only = …{ $ending } (kun de sidste fire tegn)

## Skabeloner

template-origin-built-in = { $path } (indbygget)
template-wrong = { $template }: { $what }
template-wrong-in-line = { $template }:{ $line }: { $what }
template-wrong-at = { $template }:{ $line }:{ $column }: { $what }
template-wrong-in-sample = { $template }: { $what } (eksempel: { $sample })
template-error-mend = ret den; en kladde ud fra denne skabelon ville fejle på samme måde

## Hvad der er galt med en skabelon

template-error-unreadable = kan ikke læses: { $source }
template-missing = der er intet brev af denne slags på { $language }: { $path } findes hverken i de indbyggede skabeloner eller i dine egne
template-partial-missing = indsætter {"{{"}> { $partial }{"}}"}, og der er ingen { $path }
template-partial-computed = indsætter en delskabelon, hvis navn ikke er et almindeligt ord
template-partial-inline = definerer en delskabelon inden i sig selv ({"{{"}#*inline{"}}"}): en delskabelon er en fil i mappen _partials ved siden af
template-recursion = skabeloner indsætter hinanden uden ende: { $names }
template-too-deep = har mere end { $most } tags eller delskabeloner i delskabeloner i delskabeloner
template-unclosed = blokken { $tag } er ikke lukket
template-no-value = {"{{"}{ $variable }{"}}"} har ingen værdi: { $hint }
template-condition-never-holds = {"{{"}#if { $variable }{"}}"} kan aldrig være opfyldt: { $hint }
template-unknown-variable = {"{{"}{ $variable }{"}}"}: { $hint }
    .fix = se { COMMAND("template variables") }
template-variable-optional = den er valgfri; sæt {"{{"}#if { $variable }{"}}"} … {"{{"}/if{"}}"} omkring den
template-variable-near = variablen findes ikke; mente du { $near }?
template-variable-unknown = variablen findes ikke
template-no-list = {"{{"}#{ $block }{"}}"}: ingen variabel er en liste eller har dele
    .fix = skriv selve variablen; enclosures og address har selv deres linjer med
template-no-subject = skal begynde med en linje "Subject: …", der har et indhold, og derunder en tom linje
template-no-blank-line = skal have én emnelinje og derefter en tom linje
template-long-subject = emnet fylder { $length } tegn; højst { $most } er tilladt
template-empty-body = har ingen tekst under emnet
template-long-body = brevet fylder { $length } byte; højst { $most } er tilladt
template-character = indeholder et styretegn eller usynligt tegn (U+{ $code })

## Hvad en kontrol af skabeloner finder

template-html = { $template }: indeholder noget, der ligner HTML, { $tag }
    .fix = skriv selve tegnet, og ingen tags
template-copied = { $template }: er stadig brevet { $other }, ord for ord
    .fix = skriv det på dets eget sprog
template-unsaid = { $template }: brevet siger ikke { $variable }: { $why }
template-put-variable = sæt {"{{"}{ $variable }{"}}"} ind, hvor det hører til
template-put-variable-if-given = sæt {"{{"}#if { $variable }{"}}"}…{"{{"}{ $variable }{"}}"}…{"{{"}/if{"}}"} ind, hvor det hører til
letter-long-subject = emnet fylder { $length } tegn: mailprogrammer viser langt færre end { $most }
    .fix = kort det ned til det, brevet beder om, og ét nummer
letter-html = indeholder noget, der ligner HTML, { $tag }: brevet er ren tekst, og det ville blive læst, som det står
    .fix = skriv selve tegnet, og ingen tags
letter-hole = en manglende værdi efterlader et hul, { $hole }
    .fix = flyt også ordene omkring værdien ind i dens {"{{"}#if{"}}"}

## Hvad et brev skal sige, og den lov, der kræver det

letter-needs-writer = hvem der skriver (§ 312k(2) BGB, D215-2)
letter-needs-email = hvor der skal bekræftes til (§ 312k(2) BGB, D215-2)
letter-needs-addressee = hvem det er stilet til
letter-needs-holder = hvis aftale det er
letter-needs-contract = hvilken aftale (§ 312k(2) BGB, D215-2)
letter-needs-other-number = hvilken aftale, når det er alt, hvad der er
letter-needs-line = hvilket telefonnummer, ved teleaftaler (D215-2)
letter-needs-sim-card = hvilket SIM-kort, når det er alt, hvad der er
letter-needs-confirm-by = hvornår der senest skal bekræftes
letter-needs-renewal = den fornyelse, der skal stoppes
letter-needs-end = hvornår den skal ophøre (§ 312k(2) BGB, D215-2)
letter-needs-cause = opsigelsesgrunden (§ 312k(2) BGB; D215-2 ved ophør før tid)
letter-needs-day-of-death = dagen for dødsfaldet
letter-needs-order-day = bestilt den (direktiv 2011/83/EU, bilag I(B))
letter-needs-receipt-day = modtaget den (direktiv 2011/83/EU, bilag I(B))
letter-needs-address = forbrugerens adresse (direktiv 2011/83/EU, bilag I(B))
letter-needs-product = varen eller tjenesten (direktiv 2011/83/EU, bilag I(B))
letter-needs-date = datoen (direktiv 2011/83/EU, bilag I(B))
letter-needs-first-letter = det brev, det handler om
letter-needs-authority = hvem en klage ville gå til

## Eksempler på anmodninger, som skabeloner prøves med

sample-full = fuldt udfyldt
sample-minimal = kun det nødvendige
sample-renewal-tomorrow = fornyelse i morgen
sample-renewal-known = fornyelsen er kendt
sample-mobile = en mobillinje
sample-at-any-price = uanset pris
sample-free-exit = price-change, uden omkostninger ifølge loven
sample-heir = en arving
sample-spouse = en ægtefælle
sample-for-cause = { $sample }, { $cause }

## Skabeloner, som der ikke laves breve af

template-unread-ending = { $path }: bliver ikke læst
    .fix = lad navnet slutte med .hbs, med små bogstaver
template-unread-without-language = { $path }: bliver ikke læst: den ligger ikke i et sprogs mappe
    .fix = flyt den ind i en, for eksempel en-GB/
template-unread-no-language = { $path }: bliver ikke læst: "{ $folder }" er ikke en sprogkode
    .fix = giv mappen navn efter en sprogkode, for eksempel en-GB, de eller sv
template-unread-too-deep = { $path }: bliver ikke læst: den ligger for dybt
    .fix = flyt den op, til SPROG/SLAGS.hbs
template-not-included = { $path }: intet brev indsætter den
    .fix = indsæt den med {"{{"}> { $name }{"}}"}, eller fjern den
template-not-included-and-broken = { $path }: intet brev indsætter den, og der er fejl i den: { $error }
    .fix = indsæt den med {"{{"}> { $name }{"}}"}, eller fjern den

## Skabelonernes variabler

template-variable-given-always = altid
template-variable-given-sometimes = valgfri
template-variable-condition = ja/nej
template-variable =
    .accept_charge = den tidligste dag ønskes uanset pris
    .address = din postadresse, med linjerne under hinanden
    .article = den bestemmelse, der giver ret til at opsige, som den citeres dér
    .as_executor = du gør boet op
    .as_heir = du er en af arvingerne
    .as_spouse = du er efterlevende ægtefælle
    .authority = det sted, en klage ville gå til (escalate)
    .by_attorney = du har aftalehaverens fuldmagt
    .by_post = brevet sendes med posten, som et dokument til udskrivning
    .cause_on = opsigelsesgrundens dato (terminate-for-cause)
    .confirm_by = den dag, der senest skal svares; mangler, hvor kun "uden ophold" er nok
    .contract_number = kontraktnummeret
    .customer_number = kundenummeret
    .death = opsigelsesgrunden er aftalehaverens død
    .email = din e-mailadresse
    .enclosures = de vedlagte filers navne, ét pr. linje
    .end_on = den dag, aftalen skal ophøre
    .first_message_id = det første brevs Message-ID (follow-up, escalate)
    .first_sent_on = den dag, det første brev blev sendt (follow-up, escalate)
    .first_subject = det første brevs emne (follow-up, escalate)
    .free_exit = loven lader dig opsige uden omkostninger af denne grund
    .holder = det navn, aftalen står i: dit, hvis intet andet er angivet
    .iban_ending = de sidste fire tegn i den konto, der trækkes på
    .iccid = SIM-kortets nummer
    .identity_label = hvad identifikationsnummeret hedder, f.eks. DNI
    .identity_number = identifikationsnummeret
    .line = abonnementets telefonnummer
    .mobile = det er et mobilabonnement
    .move = opsigelsesgrunden er en flytning
    .name = dit navn
    .new_place = det sted, du flytter til
    .no_winback = du ønsker ingen tilbud om at blive
    .not_served = du siger, at udbyderen ikke leverer det nye sted
    .on_behalf = aftalen står i et andet navn end dit
    .order_number = ordrenummeret
    .ordered_on = bestillingsdatoen
    .other_cause = opsigelsesgrunden er det, begrundelsen siger
    .phone = dit telefonnummer
    .price_change = opsigelsesgrunden er en ændring af prisen eller vilkårene
    .product = abonnementet, varen eller tjenesten
    .provider_email = den adresse, brevet sendes til
    .provider_name = udbyderens navn
    .quality = opsigelsesgrunden er, at tjenesten ikke er som aftalt
    .reason = din begrundelse
    .received_on = den dag, varen kom
    .remedy_by = den sidste dag, udbyderen havde til at rette fejlen
    .renews_on = dagen for næste opkrævning
    .reported_on = den dag, fejlen blev anmeldt
    .revoke_mandate = fuldmagten til direkte debitering tilbagekaldes også
    .today = den dag, brevet skrives

## Skabelonernes hjælpere: hvad hvert eksempel giver

template-helper-if = den del, hvis betingelse er opfyldt; det er den ikke ved en manglende værdi
template-helper-unless = den del, hvor betingelsen ikke er opfyldt
template-helper-and = den del, hvor begge er opfyldt; tilsvarende (or a b), hvor en af dem er
template-helper-partial = delskabelonen med det navn, fra _partials ved siden af brevet

## Brevet som dokument

document-missing = ingen skrifttype her kan vise { $characters }
characters-in-package = { $characters }: { $kind }, i Debian-pakken { $package }
characters-in-no-font = { $characters }: { $kind }, ikke i nogen skrifttype, vi kender
characters-unknown-script = en ukendt skrift
characters-emoji = emoji
characters-private-use = privat brug
characters-symbols = symboler
document-control = teksten indeholder et styretegn (U+{ $code })
document-too-long = brevet er længere end { $most } sider
address-line-wide = linjen "{ $line }" i postadressen er bredere end kuvertens rude
address-lines-many = postadressen har { $lines } linjer, og kuvertens rude viser { $most }
# Slutninger på en sætning, hvis grundled er en fil.
picture-unknown = er hverken en PNG eller en JPEG
picture-too-large = har { $width } × { $height } billedpunkter; højst { $most } millioner er tilladt
picture-print-colours = er en JPEG i trykkeriets farver (CMYK)
picture-damaged = er beskadiget eller ufuldstændig
fonts-folder-unreadable = mappen med skrifttyper { $path } kan ikke læses: { $source }
fonts-folder-empty = mappen { $path } indeholder ingen skrifttypefil (.ttf, .otf, .ttc eller .otc)
font-unreadable = skrifttypefilen { $path } kan ikke læses: { $source }
font-broken = { $path } er beskadiget eller slet ikke en skrifttype
font-not-embedded = skrifttypen { $name } kan ikke indlejres
font-without-a-name-not-embedded = skrifttypen uden navn kan ikke indlejres
pdf-unwritable = PDF-filen kan ikke skrives: { $source }

## Det færdige brev ses efter en sidste gang

message-media-type = et bilags medietype kan ikke stå i et brevhoved: { $source }
message-incorrect = den færdige e-mail er ikke korrekt: { $source }
message-bare-line-end = linje { $line } slutter med et enligt CR eller LF
message-long-line = linje { $line } fylder { $length } byte; 998 er tilladt
message-control-character = linje { $line } indeholder et styretegn
message-header-count = headeren { $header } står der { $count } gange
message-without-body = der er ingen tom linje efter brevhovedet
message-of-another-kind = e-mailen er ikke af den slags, den skal være: ren tekst eller tekst med bilag
message-boundary = linje { $line } står mellem to dele eller kan forveksles med en delegrænse
message-parts = e-mailen har { $count } afsluttede dele; den skal have { $expected }
message-part-header = del { $part } har headeren { $header } { $count } gange
message-part-kind = del { $part } er ikke den tekst eller det bilag, den skal være
