### Woorden die in veel zinnen staan: velden, soorten brieven, statussen, lijsten, fouten van het systeem.

list = { $items }
list-comma = { $before }, { $after }
list-and = { $before } en { $after }
list-or = { $before } of { $after }
list-sentences = { $before } { $after }
list-clauses = { $before }; { $after }
list-lines =
    { $before }
    - { $after }

## Fouten van het systeem

io-not-found = niet gevonden ({ $system })
io-permission-denied = geen toestemming ({ $system })
io-already-exists = bestaat al ({ $system })
io-storage-full = de opslagruimte is vol ({ $system })
io-read-only = de schijf is alleen-lezen ({ $system })
io-is-a-directory = dit is een map, geen bestand ({ $system })
io-not-a-directory = dit is geen map ({ $system })
io-connection-refused = de verbinding is geweigerd ({ $system })
io-connection-reset = de verbinding is verbroken ({ $system })
io-timed-out = er kwam niet op tijd antwoord ({ $system })
io-network-unreachable = het netwerk is niet bereikbaar ({ $system })
io-host-unreachable = de server is niet bereikbaar ({ $system })
io-other = { $system }

## Hoe ver een brief gekomen is

state-composed = opgesteld
    .meaning = vastgelegd, niet verzonden
state-drafted = concept
    .meaning = een concept; of u het hebt verzonden, weten alleen u en uw mailbox
state-sending = in verzending
    .meaning = onderweg naar de mailserver
state-accepted = geaccepteerd
    .meaning = de mailserver heeft de brief aangenomen; wat de aanbieder ervan zegt, is nog niet bekend
state-sent-by-hand = verzonden
    .meaning = u hebt de brief vanuit uw eigen e-mailprogramma verzonden; wat de aanbieder ervan zegt, is nog niet bekend
state-not-sent-by-hand = niet verzonden
    .meaning = het concept is niet verzonden
state-deferred = uitgesteld
    .meaning = niet verzonden; een nieuwe poging kan wel lukken
state-refused = niet verzonden
    .meaning = de brief kon niet aan de mailserver worden overgedragen
state-refused-login = niet verzonden (aanmelding)
    .meaning = de mailserver heeft de aanmelding geweigerd; aan de brief ligt het niet
state-refused-server = afgewezen door de mailserver
    .meaning = niet verzonden; nog een poging verandert daar niets aan
state-waiting = wacht op antwoord
state-in-doubt = onzeker
    .meaning = het is niet bekend of de brief is verzonden

## De velden van een aanvraag

field-kind = soort brief
    .short = stop-renewal, terminate, withdraw, …
    .prompt = Soort brief
    .help = Waar u om vraagt: stop-renewal, terminate, terminate-for-cause, withdraw, follow-up of escalate
field-cause = opzeggingsgrond
    .prompt = Opzeggingsgrond
    .help = De grond voor een opzegging om een gewichtige reden: price-change, quality, move, death of other
    .hint = Wat de reden is
field-cause_on = dag van de opzeggingsgrond
    .prompt = Dag van de opzeggingsgrond
    .help = De dag waarop de wijziging ingaat of de storing begon, of de dag van de verhuizing of het overlijden, als JJJJ-MM-DD (terminate-for-cause)
    .hint = De dag waarop de wijziging ingaat of de storing begon, of de dag van de verhuizing of het overlijden
field-provider = aanbieder
    .short = id van de aanbieder in de aanbiedersgids
    .prompt = Aanbieder
    .help = De id van de aanbieder in de aanbiedersgids
field-to = e-mailadres van de aanbieder
    .short = het adres, als het niet in de aanbiedersgids staat
    .prompt = E-mailadres van de aanbieder
    .help = Het adres waarnaar u schrijft, als de aanbiedersgids er geen heeft of een ander beter is
field-provider_name = naam van de aanbieder
    .prompt = Naam van de aanbieder
    .help = De naam van de aanbieder zoals die in de brief komt te staan
field-country = land van de aanbieder
    .prompt = Land van de aanbieder
    .help = Het land waarvan het recht voor het contract geldt, in twee letters
    .hint = Het land waarvan het recht voor het contract geldt
field-told_on = dag waarop de wijziging u is meegedeeld
    .prompt = Dag waarop de wijziging u is meegedeeld
    .help = De dag waarop een wijziging van de prijs of de voorwaarden u is meegedeeld, als JJJJ-MM-DD (terminate-for-cause)
    .hint = De dag waarop een wijziging van de prijs of de voorwaarden u is meegedeeld
field-new_place = plaats waar u naartoe verhuist
    .prompt = Plaats waar u naartoe verhuist
    .help = De plaats of het adres waar u naartoe verhuist (terminate-for-cause, grond move)
    .hint = De plaats of het adres waar u naartoe verhuist
field-not_served = daar niet geleverd
    .prompt = Daar niet geleverd
    .help = In de brief zeggen dat de aanbieder op de nieuwe plaats niet levert
field-reported_on = dag van de storingsmelding
    .prompt = Dag van de storingsmelding
    .help = De dag waarop u de storing bij de aanbieder hebt gemeld, als JJJJ-MM-DD (terminate-for-cause, grond quality)
    .hint = De dag waarop u de storing bij de aanbieder hebt gemeld
field-remedy_by = laatste dag van de gestelde termijn
    .prompt = Laatste dag van de gestelde termijn
    .help = De laatste dag die u de aanbieder voor herstel hebt gegeven, als JJJJ-MM-DD (terminate-for-cause, grond quality)
    .hint = De laatste dag die u de aanbieder voor herstel hebt gegeven
field-name = uw naam
    .prompt = Uw naam
    .help = Uw naam zoals die in het contract staat
field-email = uw e-mailadres
    .prompt = Uw e-mailadres
    .help = Uw eigen adres: van dit adres wordt de brief verzonden, en hierop komt het antwoord
field-phone = uw telefoonnummer
    .prompt = Uw telefoonnummer
    .help = Een nummer waarop u bereikbaar bent, met + en het landnummer
field-address = uw postadres
    .short = uw postadres, een optie voor elke regel
    .prompt = Uw postadres
    .help = Uw postadres; geef de optie één keer voor elke regel
    .hint = Straat en huisnummer op één regel, postcode en plaats op de volgende
field-holder = contracthouder
    .prompt = Contracthouder
    .help = De naam waarop het contract staat, als dat niet uw naam is: die van een overleden familielid of van uw bedrijf
field-capacity = uw relatie tot de contracthouder
    .prompt = Uw relatie tot de contracthouder
    .help = Wat u van de contracthouder bent: heir, executor, spouse of other na een overlijden, attorney met een volmacht
    .hint = Bijvoorbeeld erfgenaam, echtgenoot of gemachtigde; alleen als het contract op een andere naam staat
field-product = abonnement, product of dienst
    .prompt = Abonnement, product of dienst
    .help = Waar het contract over gaat: het abonnement, het product of de dienst
field-order_number = bestelnummer
    .prompt = Bestelnummer
    .help = Het bestelnummer zoals het in de bevestiging staat
field-customer_number = klantnummer
    .prompt = Klantnummer
    .help = Het klantnummer of accountnummer
field-contract_number = contractnummer
    .prompt = Contractnummer
    .help = Het contractnummer
field-line = telefoonnummer van de aansluiting
    .prompt = Telefoonnummer van de aansluiting
    .help = Het telefoonnummer waarvoor het contract geldt, met + en het landnummer
field-iccid = simkaartnummer
    .prompt = Simkaartnummer
    .help = Het nummer dat op de simkaart staat (ICCID)
field-identity_number = identificatienummer
    .prompt = Identificatienummer
    .help = DNI, NIE, NIF, codice fiscale of PESEL van de contracthouder; alleen als de aanbieder erop staat
field-ordered_on = dag van de bestelling
    .prompt = Dag van de bestelling
    .help = De dag waarop het contract is gesloten of het product is besteld, als JJJJ-MM-DD (withdraw)
    .hint = De dag waarop het contract is gesloten of het product is besteld
field-received_on = dag van ontvangst
    .prompt = Dag van ontvangst
    .help = De dag waarop het product is ontvangen, als JJJJ-MM-DD (withdraw)
    .hint = De dag waarop het product is ontvangen
field-started_on = dag waarop het contract begon
    .prompt = Dag waarop het contract begon
    .help = De dag waarop het contract begon, als JJJJ-MM-DD: sommige opzegtermijnen hangen ervan af
    .hint = De dag waarop het contract begon: sommige opzegtermijnen hangen ervan af
field-end_of_term = laatste dag van de minimale looptijd
    .prompt = Laatste dag van de minimale looptijd
    .help = De laatste dag van de minimale of lopende looptijd, als JJJJ-MM-DD
    .hint = De laatste dag van de minimale of lopende looptijd
field-notice = opzegtermijn
    .prompt = Opzegtermijn
    .help = De opzegtermijn in het contract: die gaat voor op wat de wet zegt
field-sector = branche
    .prompt = Branche
    .help = De branche van de aanbieder, als het aanbiedersbestand die niet noemt: mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club of other
    .hint = De branche van de aanbieder: daar hangen termijnen van af
field-iban = IBAN
    .prompt = IBAN
    .help = De rekening waarvan de aanbieder afschrijft; alleen de laatste vier tekens komen in de brief
field-renews_on = dag van de volgende afschrijving
    .prompt = Dag van de volgende afschrijving
    .help = De dag van de volgende verlenging of afschrijving, als JJJJ-MM-DD
    .hint = De dag van de volgende verlenging of afschrijving
field-end_on = dag waarop het contract moet eindigen
    .prompt = Dag waarop het contract moet eindigen
    .help = De dag waarop het contract moet eindigen, als JJJJ-MM-DD (terminate)
    .hint = De dag waarop het contract moet eindigen
field-accept_charge = zo vroeg mogelijk, ook als het geld kost
    .prompt = Zo vroeg mogelijk, ook als het geld kost
    .help = Om de eerste datum vragen, ook als eerder eindigen geld kost (terminate, terminate-for-cause)
    .hint = Om de eerste datum vragen, ook als eerder eindigen geld kost
field-reason = reden
    .prompt = Reden
    .help = Waarom, in een of twee zinnen
field-first_sent_on = dag waarop uw eerste brief is verzonden
    .prompt = Dag waarop uw eerste brief is verzonden
    .help = De dag waarop u de brief hebt verzonden die niet is beantwoord, als JJJJ-MM-DD (follow-up, escalate)
    .hint = De dag waarop u de brief hebt verzonden die niet is beantwoord
field-first_subject = onderwerp van uw eerste brief
    .prompt = Onderwerp van uw eerste brief
    .help = Het onderwerp van de brief die niet is beantwoord (follow-up, escalate)
    .hint = Het onderwerp van de brief die niet is beantwoord
field-first_message_id = Message-ID van uw eerste brief
    .prompt = Message-ID van uw eerste brief
    .help = De Message-ID van die brief, uit de berichtkoppen
field-authority = geschilleninstantie of toezichthouder
    .prompt = Geschilleninstantie of toezichthouder
    .help = De instantie waar u een klacht zou indienen (escalate); standaard: bekend voor telecomcontracten in sommige landen
    .hint = De instantie waar u een klacht zou indienen; standaard: bekend voor telecomcontracten in sommige landen
field-confirm_by = uiterste dag voor de bevestiging
    .prompt = Uiterste dag voor de bevestiging
    .help = De dag waarop het antwoord er volgens de brief uiterlijk moet zijn, als JJJJ-MM-DD; standaard: wordt berekend
    .hint = De dag waarop het antwoord er volgens de brief uiterlijk moet zijn; standaard: wordt berekend
field-revoke_mandate = machtiging voor automatische incasso intrekken
    .prompt = Machtiging voor automatische incasso intrekken
    .help = Ook de machtiging voor automatische incasso intrekken voor de tijd na het einde
field-no_winback = niet bellen om u als klant te behouden
    .prompt = Niet bellen om u als klant te behouden
    .help = Ook vragen u niet te bellen met aanbiedingen om te blijven
field-language = taal
    .prompt = Taal
    .help = De taal van de brief, zoals en, de of zh; standaard: die van de aanbieder
field-courtesy = vertaling ter informatie
    .prompt = Vertaling ter informatie
    .help = Onder de brief een vertaling in deze taal toevoegen, met de vermelding dat die niet bindend is
field-document = document
    .prompt = Document
    .help = De brief ook als document bijvoegen: pdf of none
field-attach = bijlagen
    .prompt = Bijlagen
    .help = Een bestand om als bewijs bij te voegen; geef de optie één keer voor elk bestand

## Soorten brieven. De naam blijft zoals hij is.

step-stop-renewal = stop-renewal
    .name = stopzetting van de verlenging
    .meaning = de automatische verlenging stopzetten; de aansluiting blijft werken tot die verloopt
step-terminate = terminate
    .name = opzegging
    .meaning = het contract opzeggen, per een bepaalde dag of zo snel mogelijk
step-terminate-for-cause = terminate-for-cause
    .name = tussentijdse opzegging
    .meaning = tussentijds opzeggen: prijswijziging, slechte dienst, verhuizing, overlijden of een andere grond
step-withdraw = withdraw
    .name = herroeping
    .meaning = een nieuw contract binnen 14 dagen herroepen; geen reden nodig, geld terug
step-follow-up = follow-up
    .name = herinnering
    .meaning = herinneren aan een brief die niemand heeft beantwoord
step-escalate = escalate
    .name = klacht
    .meaning = de laatste brief voordat u een klacht indient bij de geschilleninstantie of toezichthouder

## Opzeggingsgronden. De naam blijft zoals hij is.

cause-price-change = price-change
cause-change-of-terms = change-of-terms
cause-move = move
cause-missing-reminder = missing-reminder
cause-quality = quality
cause-death = death
cause-other = other
capacity-heir = heir
capacity-executor = executor
capacity-spouse = spouse
capacity-attorney = attorney
capacity-other = other

## Branches. De naam blijft zoals hij is.

sector-mobile = mobiel
sector-telecom = vast en internet
sector-pay-tv = betaal-tv
sector-digital = digitale diensten
sector-energy = energie
sector-insurance = verzekeringen
sector-finance = banken en kaarten
sector-fitness = fitness
sector-press = pers
sector-transport = vervoer
sector-club = verenigingen
sector-other = overig

## Wat een bron waard is

confidence-a = betrouwbaarheid A: een pagina van de aanbieder zelf of een officiële pagina
confidence-b = betrouwbaarheid B: een pagina van iemand anders
confidence-c = betrouwbaarheid C: niet gecontroleerd

## Talen van brieven

language-cs = Tsjechisch
language-ar = Arabisch
language-da = Deens
language-de = Duits
language-de-at = Oostenrijks Duits
language-de-ch = Zwitsers Hoogduits
language-el = Grieks
language-en-gb = Engels
language-en-ie = Iers Engels
language-en-us = Amerikaans Engels
language-es = Spaans
language-fi = Fins
language-fr = Frans
language-hu = Hongaars
language-fr-be = Belgisch Frans
language-fr-ch = Zwitsers Frans
language-it = Italiaans
language-nb = Noors
language-it-ch = Zwitsers Italiaans
language-nl = Nederlands
language-nl-be = Belgisch Nederlands
language-pl = Pools
language-pt-pt = Portugees
language-sv = Zweeds
language-ro = Roemeens
language-tr = Turks
language-uk = Oekraïens
language-zh-hans = Chinees

## Perioden, zoals opzegtermijnen. Wat hier staat, mag ook worden ingetypt.

period-days = { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
period-weeks = { $count ->
        [one] 1 week
       *[other] { $count } weken
    }
period-months = { $count ->
        [one] 1 maand
       *[other] { $count } maanden
    }
period-years = { $count ->
        [one] 1 jaar
       *[other] { $count } jaar
    }
period-working-days = { $count ->
        [one] 1 werkdag
       *[other] { $count } werkdagen
    }
period-to-end-of-month = { $period } tegen het einde van een maand
period-to-end-of-quarter = { $period } tegen het einde van een kwartaal
period-to-end-of-half-year = { $period } tegen het einde van een halfjaar
period-to-end-of-year = { $period } tegen het einde van een jaar
period-to-end-of-term = { $period } tegen het einde van de looptijd
end-of-month = het einde van een maand
end-of-quarter = het einde van een kwartaal
end-of-half-year = het einde van een halfjaar
end-of-year = het einde van een jaar
end-of-term = het einde van de looptijd

## Grootte van bestanden

size-bytes = { $bytes ->
        [one] 1 byte
       *[other] { $bytes } bytes
    }
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
decimal = { $whole },{ $tenths }

## Wat geen bestand is, zoals in “is een pipe, geen bestand”

file-kind-pipe = een pipe
file-kind-socket = een socket
file-kind-device = een apparaat
file-kind-folder = een map
file-kind-other = iets anders

## Wat er van een brief is geworden

outcome-answered = beantwoord
outcome-confirmed = bevestigd
outcome-refused = geweigerd door de aanbieder
outcome-closed = afgesloten

## Wat iemand over een brief vastlegt

mark-sent = sent
    .meaning = tot nu toe onzeker: de brief staat in de map Verzonden, of de kopie is aangekomen
mark-not-sent = not-sent
    .meaning = tot nu toe onzeker: de kopie is nooit aangekomen, en de brief staat in geen enkele map Verzonden
mark-answered = answered
    .meaning = er is een antwoord dat niets bevestigt en niets weigert
mark-confirmed = confirmed
    .meaning = de aanbieder heeft bevestigd
mark-refused = refused
    .meaning = de aanbieder heeft geweigerd
mark-closed = closed
    .meaning = hier hoeft niets meer op te volgen

## Wat te doen met een brief die niemand heeft beantwoord

next-remind = herinneren
next-escalate = klacht aankondigen

## Wat een bericht in de mailbox lijkt te zijn

proposal-answered = beantwoord
proposal-acknowledged = ontvangst gemeld
proposal-bounced = niet bezorgd
proposal-delayed = vertraagd
proposal-sent = verzonden
proposal-sent-on = verzonden op { $day }

## Waar een probleem over gaat

subject-field = { $label } [{ $key }]
subject-row = rij
subject-row-number = rij { $row }
subject-row-recipient = rij { $row }, { $recipient }
subject-entry = vermelding { $id }
subject-table = tabel
subject-request = aanvraag
subject-record = aanbiedersbestand
subject-directory = de aanbiedersgids
subject-letter = brief
subject-dates = datums
subject-days-off = vrije dagen
subject-mailbox = mailbox
subject-account = e-mailaccount
subject-mail-program = e-mailprogramma
subject-time-zone = tijdzone

## Een datum

date =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[other] december
    } { $year }
date-in-words = { date }

subject-config = configuratiebestand
