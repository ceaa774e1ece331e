### Ord, der står i mange sætninger: felter, slags breve, tilstande, lister, fejl i systemet.

list = { $items }
list-comma = { $before }, { $after }
list-and = { $before } og { $after }
list-or = { $before } eller { $after }
list-sentences = { $before } { $after }
list-clauses = { $before }; { $after }
list-lines =
    { $before }
    - { $after }

## Fejl i systemet

io-not-found = findes ikke ({ $system })
io-permission-denied = ingen adgang ({ $system })
io-already-exists = findes allerede ({ $system })
io-storage-full = der er ikke mere plads på disken ({ $system })
io-read-only = drevet er skrivebeskyttet ({ $system })
io-is-a-directory = det er en mappe, ikke en fil ({ $system })
io-not-a-directory = det er ikke en mappe ({ $system })
io-connection-refused = forbindelsen blev afvist ({ $system })
io-connection-reset = forbindelsen blev afbrudt ({ $system })
io-timed-out = tiden løb ud, uden at der kom svar ({ $system })
io-network-unreachable = der er ingen forbindelse til nettet ({ $system })
io-host-unreachable = serveren kan ikke nås ({ $system })
io-other = { $system }

## Hvor langt et brev er nået

state-composed = skrevet
    .meaning = skrevet ned, ikke sendt
state-drafted = kladde
    .meaning = en kladde; om du har sendt den, ved kun du og din postkasse
state-sending = sendes
    .meaning = på vej til mailserveren
state-accepted = afsendt
    .meaning = mailserveren har taget imod brevet; hvad udbyderen siger til det, vides endnu ikke
state-sent-by-hand = sendt
    .meaning = du har selv sendt det fra dit mailprogram; hvad udbyderen siger til det, vides endnu ikke
state-not-sent-by-hand = ikke sendt
    .meaning = kladden blev ikke sendt
state-deferred = udskudt
    .meaning = ikke sendt; et nyt forsøg kan lykkes
state-refused = ikke sendt
    .meaning = det kunne ikke gives videre til mailserveren
state-refused-login = ikke sendt (login)
    .meaning = mailserveren afviste login; der er intet galt med brevet
state-refused-server = afvist af mailserveren
    .meaning = ikke sendt; et nyt forsøg ændrer ikke noget
state-waiting = venter på svar
state-in-doubt = uafklaret
    .meaning = det vides ikke, om brevet er sendt

## Felterne i en anmodning: navnet midt i en sætning, spørgsmålet, og hvad der skal stå der

field-kind = slags brev
    .short = stop-renewal, terminate, withdraw, …
    .prompt = Slags brev
    .help = Hvad du vil bede om: stop-renewal, terminate, terminate-for-cause, withdraw, follow-up eller escalate
field-cause = opsigelsesgrund
    .prompt = Opsigelsesgrund
    .help = Grunden til en ekstraordinær opsigelse: price-change, quality, move, death eller other
    .hint = Hvad grunden er
field-cause_on = opsigelsesgrundens dato
    .prompt = Opsigelsesgrundens dato
    .help = Den dag, ændringen træder i kraft, eller fejlen begyndte, eller dagen for flytningen eller dødsfaldet, som ÅÅÅÅ-MM-DD (terminate-for-cause)
    .hint = Den dag, ændringen træder i kraft, eller fejlen begyndte, eller dagen for flytningen eller dødsfaldet
field-provider = udbyder
    .short = udbyderens id i udbyderregistret
    .prompt = Udbyder
    .help = Udbyderens id i udbyderregistret
field-to = udbyderens e-mailadresse
    .short = dens adresse, hvis den ikke står i registret
    .prompt = Udbyderens e-mailadresse
    .help = Den adresse, der skal skrives til, hvis registret ikke har nogen, eller en anden er bedre
field-provider_name = udbyderens navn
    .prompt = Udbyderens navn
    .help = Udbyderens navn, som det skal stå i brevet
field-country = udbyderens land
    .prompt = Udbyderens land
    .help = Det land, hvis lov gælder for aftalen, med to bogstaver
    .hint = Det land, hvis lov gælder for aftalen
field-told_on = dato for beskeden om ændringen
    .prompt = Dato for beskeden om ændringen
    .help = Den dag, du fik besked om en ændring af prisen eller vilkårene, som ÅÅÅÅ-MM-DD (terminate-for-cause)
    .hint = Den dag, du fik besked om en ændring af prisen eller vilkårene
field-new_place = det sted, du flytter til
    .prompt = Det sted, du flytter til
    .help = Den by eller adresse, du flytter til (terminate-for-cause, grund move)
    .hint = Den by eller adresse, du flytter til
field-not_served = leveres ikke dér
    .prompt = Leveres ikke dér
    .help = Skriv i brevet, at udbyderen ikke leverer det nye sted
field-reported_on = dagen, hvor fejlen blev anmeldt
    .prompt = Dagen, hvor fejlen blev anmeldt
    .help = Den dag, du anmeldte fejlen til udbyderen, som ÅÅÅÅ-MM-DD (terminate-for-cause, grund quality)
    .hint = Den dag, du anmeldte fejlen til udbyderen
field-remedy_by = sidste dag i den frist, du satte
    .prompt = Sidste dag i den frist, du satte
    .help = Den sidste dag, du gav udbyderen til at rette fejlen, som ÅÅÅÅ-MM-DD (terminate-for-cause, grund quality)
    .hint = Den sidste dag, du gav udbyderen til at rette fejlen
field-name = dit navn
    .prompt = Dit navn
    .help = Dit navn, som det står i aftalen
field-email = din e-mailadresse
    .prompt = Din e-mailadresse
    .help = Din egen adresse: brevet sendes fra den, og svaret kommer til den
field-phone = dit telefonnummer
    .prompt = Dit telefonnummer
    .help = Et nummer, du kan træffes på, med + og landekode
field-address = din postadresse
    .short = din postadresse, med tilvalget én gang for hver linje
    .prompt = Din postadresse
    .help = Din postadresse; brug tilvalget én gang for hver linje
    .hint = Gade og husnummer på én linje, postnummer og by på den næste
field-holder = aftalehaver
    .prompt = Aftalehaver
    .help = Det navn, aftalen står i, hvis det ikke er dit: en afdød slægtnings eller dit firmas
field-capacity = dit forhold til aftalehaveren
    .prompt = Dit forhold til aftalehaveren
    .help = Hvad du er for aftalehaveren: heir, executor, spouse eller other efter et dødsfald, attorney med en fuldmagt
    .hint = For eksempel arving, ægtefælle eller befuldmægtiget; kun hvis aftalen står i et andet navn
field-product = abonnement, vare eller tjeneste
    .prompt = Abonnement, vare eller tjeneste
    .help = Det, aftalen handler om: abonnementet, varen eller tjenesten
field-order_number = ordrenummer
    .prompt = Ordrenummer
    .help = Ordrenummeret, som det står i bekræftelsen
field-customer_number = kundenummer
    .prompt = Kundenummer
    .help = Kundenummeret eller kontonummeret hos udbyderen
field-contract_number = kontraktnummer
    .prompt = Kontraktnummer
    .help = Kontraktnummeret
field-line = abonnementets telefonnummer
    .prompt = Abonnementets telefonnummer
    .help = Det telefonnummer, aftalen gælder, med + og landekode
field-iccid = SIM-kortnummer
    .prompt = SIM-kortnummer
    .help = Det nummer, der er trykt på SIM-kortet (ICCID)
field-identity_number = identifikationsnummer
    .prompt = Identifikationsnummer
    .help = Aftalehaverens DNI, NIE, NIF, codice fiscale eller PESEL; kun hvis udbyderen insisterer
field-ordered_on = bestillingsdato
    .prompt = Bestillingsdato
    .help = Den dag, aftalen blev indgået, eller varen blev bestilt, som ÅÅÅÅ-MM-DD (withdraw)
    .hint = Den dag, aftalen blev indgået, eller varen blev bestilt
field-received_on = modtagelsesdato
    .prompt = Modtagelsesdato
    .help = Den dag, varen blev modtaget, som ÅÅÅÅ-MM-DD (withdraw)
    .hint = Den dag, varen blev modtaget
field-started_on = aftalens startdato
    .prompt = Aftalens startdato
    .help = Den dag, aftalen begyndte, som ÅÅÅÅ-MM-DD: nogle opsigelsesvarsler afhænger af den
    .hint = Den dag, aftalen begyndte: nogle opsigelsesvarsler afhænger af den
field-end_of_term = bindingsperiodens sidste dag
    .prompt = Bindingsperiodens sidste dag
    .help = Den sidste dag i bindingsperioden eller den løbende aftaleperiode, som ÅÅÅÅ-MM-DD
    .hint = Den sidste dag i bindingsperioden eller den løbende aftaleperiode
field-notice = opsigelsesvarsel
    .prompt = Opsigelsesvarsel
    .help = Opsigelsesvarslet i aftalen: det går forud for det, loven siger
field-sector = branche
    .prompt = Branche
    .help = Udbyderens branche, hvis den ikke står i registret: mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club eller other
    .hint = Udbyderens branche: afgør, hvilke frister der gælder
field-iban = IBAN
    .prompt = IBAN
    .help = Den konto, udbyderen trækker penge på; kun de sidste fire tegn kommer med i brevet
field-renews_on = dato for næste opkrævning
    .prompt = Dato for næste opkrævning
    .help = Dagen for den næste fornyelse eller opkrævning, som ÅÅÅÅ-MM-DD
    .hint = Dagen for den næste fornyelse eller opkrævning
field-end_on = ønsket ophørsdato
    .prompt = Ønsket ophørsdato
    .help = Den dag, aftalen skal ophøre, som ÅÅÅÅ-MM-DD (terminate)
    .hint = Den dag, aftalen skal ophøre
field-accept_charge = tidligste dag, også hvis det koster noget
    .prompt = Tidligste dag, også hvis det koster noget
    .help = Bed om den tidligste dag, også hvis det koster noget at ophøre før tid (terminate, terminate-for-cause)
    .hint = Bed om den tidligste dag, også hvis det koster noget at ophøre før tid
field-reason = begrundelse
    .prompt = Begrundelse
    .help = Hvorfor, i en sætning eller to
field-first_sent_on = dato for dit første brev
    .prompt = Dato for dit første brev
    .help = Den dag, du sendte det brev, der ikke er besvaret, som ÅÅÅÅ-MM-DD (follow-up, escalate)
    .hint = Den dag, du sendte det brev, der ikke er besvaret
field-first_subject = emne i dit første brev
    .prompt = Emne i dit første brev
    .help = Emnet i det brev, der ikke er besvaret (follow-up, escalate)
    .hint = Emnet i det brev, der ikke er besvaret
field-first_message_id = Message-ID for dit første brev
    .prompt = Message-ID for dit første brev
    .help = Brevets Message-ID, som står i dets brevhoved
field-authority = klagenævn eller tilsynsmyndighed
    .prompt = Klagenævn eller tilsynsmyndighed
    .help = Det sted, du ville klage til (escalate); kan udelades ved teleaftaler i de lande, hvor det er kendt
    .hint = Det sted, du ville klage til; kan udelades ved teleaftaler i de lande, hvor det er kendt
field-confirm_by = frist for bekræftelse
    .prompt = Frist for bekræftelse
    .help = Den sidste dag for svar, som brevet beder om, som ÅÅÅÅ-MM-DD; kan udelades: så bliver den regnet ud
    .hint = Den sidste dag for svar, som brevet beder om; kan udelades: så bliver den regnet ud
field-revoke_mandate = tilbagekald fuldmagten til direkte debitering
    .prompt = Tilbagekald fuldmagten til direkte debitering
    .help = Tilbagekald også fuldmagten til direkte debitering for tiden efter ophøret
field-no_winback = ingen opkald med tilbud om at blive
    .prompt = Ingen opkald med tilbud om at blive
    .help = Bed også om ikke at blive ringet op med tilbud om at blive
field-language = sprog
    .prompt = Sprog
    .help = Brevets sprog, for eksempel en, de eller zh; kan udelades: så bruges udbyderens
field-courtesy = oversættelse til orientering
    .prompt = Oversættelse til orientering
    .help = Tilføj en oversættelse til dette sprog under brevet, mærket som ikke bindende
field-document = dokument
    .prompt = Dokument
    .help = Vedlæg også brevet som dokument: pdf eller none
field-attach = bilag
    .prompt = Bilag
    .help = En fil, der vedlægges som dokumentation; brug tilvalget én gang for hver
## Slags breve. Navnet er det, man skriver i en anmodningsfil, og ændres ikke; betydningen vises ved siden af.

step-stop-renewal = stop-renewal
    .name = stop af automatisk fornyelse
    .meaning = stop automatisk fornyelse; behold abonnementet, indtil det udløber
step-terminate = terminate
    .name = opsigelse
    .meaning = opsig aftalen, til en bestemt dag eller snarest muligt
step-terminate-for-cause = terminate-for-cause
    .name = ekstraordinær opsigelse
    .meaning = opsig før tid: prisændring, dårlig kvalitet, flytning, dødsfald eller en anden grund
step-withdraw = withdraw
    .name = fortrydelse
    .meaning = fortryd en ny aftale inden for 14 dage; ingen begrundelse nødvendig, pengene tilbage
step-follow-up = follow-up
    .name = rykker
    .meaning = ryk for svar på et brev, som ingen har besvaret
step-escalate = escalate
    .name = formel klage
    .meaning = det sidste brev, før du klager til klagenævnet eller tilsynsmyndigheden

## Opsigelsesgrunde. Navnet er det, man skriver i en anmodningsfil, og ændres ikke.

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

## Brancher. Navnet er det, man skriver i en anmodningsfil, og ændres ikke.

sector-mobile = mobil
sector-telecom = fastnet og internet
sector-pay-tv = betalings-tv
sector-digital = digitale tjenester
sector-energy = energi
sector-insurance = forsikring
sector-finance = banker og kort
sector-fitness = fitness
sector-press = presse
sector-transport = transport
sector-club = foreninger
sector-other = andet

## Hvad en kilde er værd. Bogstavet er det, der står i opslaget.

confidence-a = pålidelighed A: udbyderens egen eller en officiel side
confidence-b = pålidelighed B: en tredjeparts side
confidence-c = pålidelighed C: ikke efterprøvet

## Brevenes sprog

language-cs = tjekkisk
language-ar = arabisk
language-da = dansk
language-de = tysk
language-de-at = tysk (Østrig)
language-de-ch = tysk (Schweiz)
language-el = græsk
language-en-gb = engelsk
language-en-ie = engelsk (Irland)
language-en-us = engelsk (USA)
language-es = spansk
language-fi = finsk
language-fr = fransk
language-hu = ungarsk
language-fr-be = fransk (Belgien)
language-fr-ch = fransk (Schweiz)
language-it = italiensk
language-nb = norsk
language-it-ch = italiensk (Schweiz)
language-nl = nederlandsk
language-nl-be = nederlandsk (Belgien)
language-pl = polsk
language-pt-pt = portugisisk
language-sv = svensk
language-ro = rumænsk
language-tr = tyrkisk
language-uk = ukrainsk
language-zh-hans = kinesisk

## Perioder, såsom opsigelsesvarsler. Man kan skrive det, der står her.

period-days = { $count ->
        [one] 1 dag
       *[other] { $count } dage
    }
period-weeks = { $count ->
        [one] 1 uge
       *[other] { $count } uger
    }
period-months = { $count ->
        [one] 1 måned
       *[other] { $count } måneder
    }
period-years = { $count ->
        [one] 1 år
       *[other] { $count } år
    }
period-working-days = { $count ->
        [one] 1 arbejdsdag
       *[other] { $count } arbejdsdage
    }
period-to-end-of-month = { $period } til udgangen af en måned
period-to-end-of-quarter = { $period } til udgangen af et kvartal
period-to-end-of-half-year = { $period } til udgangen af et halvår
period-to-end-of-year = { $period } til udgangen af et år
period-to-end-of-term = { $period } til udgangen af en aftale
end-of-month = udgangen af en måned
end-of-quarter = udgangen af et kvartal
end-of-half-year = udgangen af et halvår
end-of-year = udgangen af et år
end-of-term = udgangen af aftaleperioden

## Filstørrelser

size-bytes = { $bytes ->
        [one] 1 byte
       *[other] { $bytes } byte
    }
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
decimal = { $whole },{ $tenths }

## Hvad der ikke er en fil, som i "er en pipe, ikke en fil"

file-kind-pipe = en pipe
file-kind-socket = en socket
file-kind-device = en enhed
file-kind-folder = en mappe
file-kind-other = noget andet
## Hvad der blev af et brev

outcome-answered = besvaret
outcome-confirmed = bekræftet
outcome-refused = afslået af udbyderen
outcome-closed = afsluttet

## Hvad man selv oplyser, der blev af et brev

mark-sent = sent
    .meaning = hidtil uafklaret: brevet ligger i mappen Sendt, eller kopien af det er kommet frem
mark-not-sent = not-sent
    .meaning = hidtil uafklaret: kopien af brevet kom aldrig frem, og det ligger ikke i mappen Sendt
mark-answered = answered
    .meaning = der er et svar, som hverken bekræfter eller afslår
mark-confirmed = confirmed
    .meaning = udbyderen har bekræftet
mark-refused = refused
    .meaning = udbyderen har sagt nej
mark-closed = closed
    .meaning = sagen skal ikke følges op

## Hvad der er det næste ved et brev, som ingen har besvaret

next-remind = ryk for svar
next-escalate = send en formel klage

## Hvad en meddelelse i postkassen ser ud til at være

proposal-answered = svar
proposal-acknowledged = automatisk svar
proposal-bounced = kommet retur
proposal-delayed = forsinket
proposal-sent = sendt
proposal-sent-on = sendt den { $day }

## Hvad et problem handler om

subject-field = { $label } [{ $key }]
subject-row = række
subject-row-number = række { $row }
subject-row-recipient = række { $row }, { $recipient }
subject-entry = indførsel { $id }
subject-table = tabel
subject-request = anmodning
subject-record = opslaget
subject-directory = udbyderregistret
subject-letter = brev
subject-dates = datoer
subject-days-off = fridage
subject-mailbox = postkasse
subject-account = mailkonto
subject-mail-program = mailprogram
subject-time-zone = tidszone

## A date

date =
    { $day }. { $month ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[other] december
    } { $year }
date-in-words = { date }

subject-config = konfigurationsfil
