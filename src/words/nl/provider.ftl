### De aanbiedersgids en de adressen daarin.

## Waar een adres voor is

address-for-customer-service = klantenservice
address-for-cancellations = opzeggingen
address-for-privacy = alleen privacy en gegevensbescherming
address-only-sends = verzendt alleen, kan niets ontvangen
address-source = uit { $source }, gezien op { $day }
source-worth-a = betrouwbaarheid A: een pagina van de aanbieder zelf of een officiële pagina
source-worth-b = betrouwbaarheid B: een pagina van iemand anders
source-worth-c = betrouwbaarheid C: niet gecontroleerd
source-outdated = de bron is oud of ongedateerd

## Andere wegen dan e-mail

channel-app = app
channel-hotline = telefoon
channel-sms = sms
channel-portal = accountpagina
channel-form = webformulier
channel-letter = brief
channel-fax = fax
channel = { $kind }: { $how } ({ $remarks })
channel-at-hand = { $kind }: { $how }; houd bij de hand: { $at_hand } ({ $remarks })

## Aanbieders met hun id

provider-unknown = staat niet in de aanbiedersgids
provider-of-several = is de naam van meerdere aanbieders
provider-see-list = zie { COMMAND("provider list") }
provider-near = bedoelde u { $near }? Zie { COMMAND("provider list") }
provider-family = schrijf een van deze: { $ids }

## Mailboxen

mailbox-only-sends = kan geen antwoord ontvangen
    .fix = zoek het adres van de klantenservice
mailbox-for-privacy = lijkt een privacyadres te zijn, en daar raakt een opzegging zoek
mailbox-for-the-server = is voor de beheerders van de mailserver

## De teksten van een aanbiedersbestand

source-backslash = bevat een backslash, die browsers en mensen verschillend lezen
    .fix = neem het adres van de pagina over zoals de browser het toont, of zeg in woorden waar u het hebt gelezen
source-user-name = heeft vóór de servernaam een gebruikersnaam, die voor de servernaam kan worden aangezien
    .fix = { source-backslash.fix }
record-sensitive = lijkt { $found } te bevatten
    .fix = haal dit weg: wat hier staat, kan in de brief komen te staan
write-the-rest-anew = haal weg wat niet gemaild mag worden, en schrijf de rest opnieuw
wrong-value = “{ $value }” { $what }
seen-in-the-future = moet nog komen: vandaag is het { $today }
    .fix = controleer de datum

## Woorden die er niet zijn

unknown-purpose = is geen bekend doel
unknown-channel = is geen bekende weg
unknown-confidence = is geen bekende betrouwbaarheid
unknown-sector = is geen bekende branche
record-words = schrijf een van deze: { $names }
record-word-near = bedoelde u { $near }? Schrijf een van deze: { $names }

## Eigen aanbiedersbestanden

records-unreadable = kan niet worden gelezen: { $source }
    .fix = controleer of het een map is en of u die mag lezen
record-unreadable = kan niet worden gelezen: { $source }
    .fix = herstel het bestand, of haal het weg
record-misnamed = heeft een bestandsnaam die geen id is
    .fix = geef het een naam van kleine letters, cijfers en koppeltekens, zoals example-mobile.toml
record-exists = { $path } bestaat al
record-unwritable = { $path } kan niet worden gewijzigd: { $source }
record-not-toml = is hier geen TOML: { $what }
    .fix = tekst moet tussen aanhalingstekens staan, zoals in name = "Example Mobile"
record-not-toml-and-more = is hier geen TOML: { $what } (en nog { $more })
    .fix = { record-not-toml.fix }
record-unknown-key = is geen sleutel van een aanbiedersbestand
record-keys = haal die weg; de sleutels zijn: { $keys }
record-key-near = bedoelde u { $near }?
record-not-text = is geen tekst
    .fix = schrijf tekst tussen aanhalingstekens, zoals in { $key } = "…"
record-no-bool = is niet true of false
    .fix = schrijf true of false, zonder aanhalingstekens
record-old-word = is een oud woord voor { $word }
    .fix = schrijf in plaats daarvan { $word }

## De sleutels van een aanbiedersbestand

record-id-missing = ontbreekt
    .fix = schrijf de naam van het bestand zonder .toml
record-id-empty = is leeg
    .fix = schrijf id = "{ $id }", de naam van het bestand zonder .toml, of geef het bestand een andere naam
record-id-not-the-file = is niet de naam van het bestand
    .fix = schrijf id = "{ $id }", de naam van het bestand zonder .toml, of geef het bestand een andere naam
record-id-taken = wordt ook door { $other } gebruikt
    .fix = geef elk bestand een eigen id: hier id = "{ $id }"
record-name-missing = ontbreekt
    .fix = schrijf de naam zoals die in een brief staat
record-names-no-list = is geen lijst van hoogstens { $most } namen
    .fix = zet andere namen tussen aanhalingstekens in een lijst, zoals in { $key } = ["Example Mobile"]
record-name-not-text = bevat iets dat geen tekst is
    .fix = zet elke naam tussen aanhalingstekens
record-domains-missing = ontbreekt
    .fix = noem de eigen domeinen van de aanbieder, zoals in domains = ["example.com"]: een adres daarbuiten kan van een vreemde zijn
record-domains-no-list = is geen lijst van hoogstens { $most } domeinen
    .fix = { record-domains-missing.fix }
record-domains-empty = is leeg
    .fix = { record-domains-missing.fix }
record-address-outside = “{ $email }” valt buiten de eigen domeinen in het bestand
    .fix = is { $domain } van de aanbieder zelf, voeg het dan toe aan domains; zo niet, dan kan het adres van een vreemde zijn
record-address-only-sends = “{ $email }” kan geen antwoord ontvangen
    .fix = zoek het adres van de klantenservice, of schrijf purpose = "{ $purpose }"
record-tables-no-list = is geen lijst van hoogstens { $most } tabellen
    .fix = begin elke tabel met een regel [[{ $key }]]
record-email-missing = ontbreekt
    .fix = schrijf het adres, of laat de tabel weg
record-purpose-missing = ontbreekt
    .fix = schrijf waar het voor is: customer-service, cancellation of privacy
record-source-missing = ontbreekt
    .fix = schrijf waar u het adres hebt gelezen, zoals de pagina: zonder bron kan niemand een adres controleren
record-confidence-missing = ontbreekt
    .fix = schrijf A (een pagina van de aanbieder zelf of een officiële pagina), B (een pagina van iemand anders) of C (niet gecontroleerd)
record-seen-on-missing = ontbreekt
    .fix = schrijf de dag waarop u het daar hebt gezien, zoals in seen_on = 2026-11-23
record-channel-missing = ontbreekt
    .fix = schrijf welke weg het is: app, hotline, sms, portal, form, letter of fax
record-how-missing = ontbreekt
    .fix = schrijf wat u daar moet doen

## Bedrijven van datenanfragen/data

import-unreadable = { $path } kan niet worden gelezen: { $source }
import-empty = { $path }: hier staan geen bedrijfsbestanden (.json), en ook niet in een map companies

## Bedrijven die zijn weggelaten

company-slug-taken = heeft dezelfde slug “{ $slug }” als { $file }
company-unreadable = kan niet worden gelezen: { $source }
company-not-json = is geen JSON: { $error }
company-no-object = bevat geen bedrijf: een bedrijf is één JSON-object
company-bad-slug = slug bestaat niet uit kleine letters, cijfers en koppeltekens
company-bad-quality = quality is geen van tested, verified, imported, scraped
company-without-source = sources is leeg: niemand zou het bestand kunnen controleren
company-bad-medium = suggested-transport-medium is geen van fax, letter, email, webform
company-not-text = { $key } is geen tekst
company-key-missing = { $key } ontbreekt
company-no-list = { $key } is geen lijst van teksten
company-wrong = { $key } { $what }

## Pagina's, wegen, en wat een aanbieder verlangt

page-cancel = opzegpagina
page-account = accountpagina
page-help = helppagina
page-terms = voorwaarden
way-email = e-mail
way-online = internet
need-signature = een handgeschreven handtekening
need-id-copy = een kopie van een identiteitsbewijs
address-for-withdrawals = herroepingen binnen de bedenktijd
address-for-anything = algemene mailbox
address-pec = gecertificeerde mailbox (PEC), die mogelijk alleen berichten uit zulke mailboxen aanneemt
source-without-day = uit { $source }
page-no-web-address = is geen adres van een webpagina
    .fix = neem het over zoals de browser het toont, met https:// aan het begin
postal-line-too-long = heeft meer dan { $most } tekens
    .fix = maak de regel korter
record-no-table = is geen tabel
    .fix = begin de tabel met een regel [{ $key }]
record-no-id = is geen id van een aanbiedersbestand
    .fix = schrijf het id zoals { COMMAND("provider list") } het toont, bijvoorbeeld lebara-uk
record-page-kind-missing = ontbreekt
    .fix = schrijf waar de pagina voor is: cancel, account, help of terms
record-page-missing = ontbreekt
    .fix = schrijf het adres van de pagina, zoals in url = "https://www.example.org/cancel"
record-postal-lines = is geen lijst van 2 tot { $most } regels
    .fix = schrijf de regels zoals op een envelop, bijvoorbeeld lines = ["Example Mobile", "1 Example Road", "London"]
record-ways-missing = ontbreekt
    .fix = schrijf langs welke wegen de aanbieder geen opzegging aanneemt, zoals in ways = ["email"]
record-need-missing = ontbreekt
    .fix = schrijf wat wordt verlangd: signature of id-copy
record-ceased-missing = ontbreekt
    .fix = schrijf de dag, zoals in on = 2026-11-23
unknown-page = is geen bekende soort pagina
unknown-way = is geen bekende weg
unknown-need = is niets wat verlangd kan worden

## Wegen naast e-mail

way-page = { $kind }: { $url } ({ $known })
way-account-page = accountpagina: { $url }; met het verwijderen van een account eindigt het contract niet: zeg eerst op ({ $known })
way-post = per post: { $address } ({ $known }); { OPTION("letter") } schrijft de brief om af te drukken
way-post-seat = per post naar de zetel van het bedrijf, als er geen ander adres bekend is: { $address } ({ $known }); { OPTION("letter") } schrijft de brief om af te drukken
way-button-de = op { $domain }: zoek de knop “Verträge hier kündigen”, die de Duitse wet verplicht stelt op elke website waar contracten worden gesloten (§ 312k BGB); de bevestiging moet meteen komen
way-button-fr = op { $domain }: zoek “Résilier votre contrat”, dat de Franse wet verplicht stelt op elke website waar contracten worden gesloten (artikel L. 215-1-1 van het consumentenwetboek, “drie klikken”)
way-page-nl = op { $domain }: zoek “opzeggen”, vaak op { $domain }/opzeggen; wat online is afgesloten, kunt u ook online opzeggen
way-platform-pt = op het platform van de Portugese staat voor het opzeggen van telecomcontracten: https://www.cessacaodecontratos.pt
