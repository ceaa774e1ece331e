### Udbyderregistret og dets adresser.

## Hvad en adresse er til

address-for-customer-service = kundeservice
address-for-cancellations = opsigelser
address-for-privacy = kun databeskyttelse
address-only-sends = sender kun, kan ikke modtage
address-source = fra { $source }, set den { $day }
source-worth-a = pålidelighed A: udbyderens egen eller en officiel side
source-worth-b = pålidelighed B: en tredjeparts side
source-worth-c = pålidelighed C: ikke efterprøvet
source-outdated = kilden er gammel eller udateret

## Andre veje end e-mail

channel-app = app
channel-hotline = hotline
channel-sms = sms
channel-portal = kontoside
channel-form = webformular
channel-letter = brev
channel-fax = fax
channel = { $kind }: { $how } ({ $remarks })
channel-at-hand = { $kind }: { $how }; hav klar: { $at_hand } ({ $remarks })

## Udbydere efter deres id

provider-unknown = står ikke i udbyderregistret
provider-of-several = er navnet på flere udbydere
provider-see-list = se { COMMAND("provider list") }
provider-near = mente du { $near }? Se { COMMAND("provider list") }
provider-family = skriv en af disse: { $ids }

## Postkasser

mailbox-only-sends = kan ikke modtage svar
    .fix = find kundeservices adresse
mailbox-for-privacy = ligner en adresse til databeskyttelse, hvor en opsigelse går tabt
mailbox-for-the-server = er for dem, der driver mailserveren

## Teksterne i et opslag

source-backslash = indeholder en omvendt skråstreg, som browsere og mennesker læser forskelligt
    .fix = kopiér sidens adresse, som browseren viser den, eller skriv med ord, hvor du har læst det
source-user-name = har et brugernavn før værtsnavnet, som kan forveksles med det
    .fix = { source-backslash.fix }
record-sensitive = ser ud til at indeholde { $found }
    .fix = fjern det: det, der står her, kan komme med i brevet
write-the-rest-anew = fjern det, der ikke må sendes med e-mail, og skriv resten igen
wrong-value = "{ $value }" { $what }
seen-in-the-future = ligger i fremtiden: i dag er det den { $today }
    .fix = kontrollér datoen

## Ord, der ikke er blandt de mulige

unknown-purpose = er ikke et formål, der findes
unknown-channel = er ikke en vej, der findes
unknown-confidence = er ikke en pålidelighed, der findes
unknown-sector = er ikke en branche, der findes
record-words = skriv en af disse: { $names }
record-word-near = mente du { $near }? Skriv en af disse: { $names }

## Filer med dine egne opslag

records-unreadable = kan ikke læses: { $source }
    .fix = kontrollér, at det er en mappe, og at du har lov til at læse den
record-unreadable = kan ikke læses: { $source }
    .fix = ret filen, eller fjern den
record-misnamed = har et filnavn, der ikke er et id
    .fix = giv filen et navn med små bogstaver, cifre og bindestreger, for eksempel example-mobile.toml
record-exists = { $path } findes allerede
record-unwritable = { $path } kan ikke ændres: { $source }
record-not-toml = er ikke TOML her: { $what }
    .fix = tekst skal stå i anførselstegn, som i name = "Example Mobile"
record-not-toml-and-more = er ikke TOML her: { $what } (og { $more } til)
    .fix = { record-not-toml.fix }
record-unknown-key = er ikke en nøgle i en udbyders opslag
record-keys = fjern den; de mulige nøgler er: { $keys }
record-key-near = mente du { $near }?
record-not-text = er ikke tekst
    .fix = skriv tekst i anførselstegn, som i { $key } = "…"
record-no-bool = er hverken true eller false
    .fix = skriv true eller false, uden anførselstegn
record-old-word = er et gammelt ord for { $word }
    .fix = skriv { $word } i stedet

## Nøglerne i et opslag

record-id-missing = mangler
    .fix = skriv filens navn uden .toml
record-id-empty = har intet indhold
    .fix = skriv id = "{ $id }", filens navn uden .toml, eller omdøb filen
record-id-not-the-file = er ikke filens navn
    .fix = skriv id = "{ $id }", filens navn uden .toml, eller omdøb filen
record-id-taken = bruges også af { $other }
    .fix = giv hver fil sit eget id: her id = "{ $id }"
record-name-missing = mangler
    .fix = skriv navnet, som det skal stå i et brev
record-names-no-list = er ikke en liste med højst { $most }
    .fix = skriv andre navne i anførselstegn, som i { $key } = ["Example Mobile"]
record-name-not-text = indeholder noget, der ikke er tekst
    .fix = sæt hvert navn i anførselstegn
record-domains-missing = mangler
    .fix = skriv udbyderens egne domæner, som i domains = ["example.com"]: en adresse andre steder kan tilhøre en fremmed
record-domains-no-list = er ikke en liste med højst { $most }
    .fix = { record-domains-missing.fix }
record-domains-empty = har intet indhold
    .fix = { record-domains-missing.fix }
record-address-outside = "{ $email }" ligger uden for opslagets egne domæner
    .fix = hvis { $domain } er udbyderens eget, så føj det til domains; ellers kan adressen tilhøre en fremmed
record-address-only-sends = "{ $email }" kan ikke modtage svar
    .fix = find kundeservices adresse, eller skriv purpose = "{ $purpose }"
record-tables-no-list = er ikke en liste med højst { $most } tabeller
    .fix = begynd hver af dem med en linje [[{ $key }]]
record-email-missing = mangler
    .fix = skriv adressen, eller udelad tabellen
record-purpose-missing = mangler
    .fix = skriv, hvad adressen er til: customer-service, cancellation eller privacy
record-source-missing = mangler
    .fix = skriv, hvor du har læst adressen, for eksempel siden: uden det kan ingen efterprøve den
record-confidence-missing = mangler
    .fix = skriv A (udbyderens egen eller en officiel side), B (en tredjeparts side) eller C (ikke efterprøvet)
record-seen-on-missing = mangler
    .fix = skriv den dag, du så den der, som i seen_on = 2026-11-23
record-channel-missing = mangler
    .fix = skriv, hvilken vej det er: app, hotline, sms, portal, form, letter eller fax
record-how-missing = mangler
    .fix = skriv, hvad man skal gøre der

## Virksomheder fra datenanfragen/data

import-unreadable = { $path } kan ikke læses: { $source }
import-empty = { $path }: der er ingen virksomhedsfiler (.json) her og heller ikke i en mappe companies

## Udeladte virksomheder

company-slug-taken = feltet slug, "{ $slug }", bruges også af { $file }
company-unreadable = kan ikke læses: { $source }
company-not-json = er ikke JSON: { $error }
company-no-object = indeholder ingen virksomhed: en virksomhed er ét JSON-objekt
company-bad-slug = slug består ikke kun af små bogstaver, cifre og bindestreger
company-bad-quality = quality er hverken tested, verified, imported eller scraped
company-without-source = sources er tom: ingen ville kunne efterprøve opslaget
company-bad-medium = suggested-transport-medium er hverken fax, letter, email eller webform
company-not-text = { $key } er ikke tekst
company-key-missing = { $key } mangler
company-no-list = { $key } er ikke en liste med tekster
company-wrong = { $key } { $what }

## Sider, veje, og hvad en udbyder kræver

page-cancel = opsigelsesside
page-account = kontoside
page-help = hjælpeside
page-terms = vilkår
way-email = e-mail
way-online = internettet
need-signature = en håndskreven underskrift
need-id-copy = en kopi af et identitetsdokument
address-for-withdrawals = fortrydelser inden for fortrydelsesfristen
address-for-anything = fælles postkasse
address-pec = certificeret postkasse (PEC), som måske kun tager imod mail fra andre af samme slags
source-without-day = fra { $source }
page-no-web-address = er ikke en websides adresse
    .fix = kopiér den, som browseren viser den, med https:// først
postal-line-too-long = har mere end { $most } tegn
    .fix = gør linjen kortere
record-no-table = er ikke en tabel
    .fix = begynd den med en linje [{ $key }]
record-no-id = er ikke et opslags id
    .fix = skriv det, som { COMMAND("provider list") } viser det, for eksempel lebara-uk
record-page-kind-missing = mangler
    .fix = skriv, hvad siden er til: cancel, account, help eller terms
record-page-missing = mangler
    .fix = skriv sidens adresse, som i url = "https://www.example.org/cancel"
record-postal-lines = er ikke en liste med 2 til { $most } linjer
    .fix = skriv dem som på en kuvert, som i lines = ["Example Mobile", "1 Example Road", "London"]
record-ways-missing = mangler
    .fix = skriv, hvilke veje udbyderen ikke tager imod opsigelser ad, som i ways = ["email"]
record-need-missing = mangler
    .fix = skriv, hvad der kræves: signature eller id-copy
record-ceased-missing = mangler
    .fix = skriv dagen, som i on = 2026-11-23
unknown-page = er ikke en slags side, der findes
unknown-way = er ikke en vej, der findes
unknown-need = er ikke noget, der kan kræves

## Veje ud over e-mail

way-page = { $kind }: { $url } ({ $known })
way-account-page = kontoside: { $url }; en aftale ophører ikke, fordi kontoen slettes: opsig den først ({ $known })
way-post = med post: { $address } ({ $known }); { OPTION("letter") } skriver brevet til udskrift
way-post-seat = med post til virksomhedens hjemsted, når ingen anden adresse er kendt: { $address } ({ $known }); { OPTION("letter") } skriver brevet til udskrift
way-button-de = på { $domain }: find knappen "Verträge hier kündigen", som tysk lov kræver på ethvert websted, hvor der indgås aftaler (§ 312k BGB); bekræftelsen skal komme med det samme
way-button-fr = på { $domain }: find "Résilier votre contrat", som fransk lov kræver på ethvert websted, hvor der indgås aftaler (artikel L. 215-1-1 i forbrugerloven, "tre klik")
way-page-nl = på { $domain }: find "opzeggen", ofte på { $domain }/opzeggen; det, der er indgået online, kan også opsiges online
way-platform-pt = på den portugisiske stats platform til opsigelse af teleaftaler: https://www.cessacaodecontratos.pt
