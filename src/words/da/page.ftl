### Siden i browseren. En meddelelses attribut `.fix` står under den og siger, hvad man kan gøre.

## Start og slut, på kommandolinjen

page-no-folder = der er ingen hjemmemappe, og dermed intet sted til det, der gemmes
    .fix = sæt HOME eller ADIEU_STATE_DIR
page-folder-unusable = { $path } kan ikke bruges til siden: { $source }
    .fix = kontrollér, at du må skrive der
page-no-port = der er ingen ledig port på denne computer: { $source }
    .fix = luk andre programmer, og prøv igen
page-other-silent = adieu kører allerede og svarer ikke
    .fix = vent et minut, og start adieu igen; hvis det stadig ikke svarer, så afslut det andet
page-served = adieu viser kun sin side til denne computer. Lad vinduet være åbent; Ctrl-C lukker adieu.
page-not-opened = der kunne ikke åbnes en browser: { $why }
page-link-printed = Åbn linket i en browser på denne computer inden for et minut.
menu-no-folder = der er ingen hjemmemappe og derfor ingen menu, der er din
    .fix = angiv HOME eller XDG_DATA_HOME
menu-unwritable = { $path }: menupunktet kan ikke skrives: { $source }
    .fix = kontrollér, at du må skrive der
menu-program-unknown = det kan ikke afgøres, hvor dette program ligger: { $source }
    .fix = start det med dets fulde sti
menu-added = adieu er nu i dit skrivebords menu. Punktet åbner siden.
menu-there = adieu er allerede i dit skrivebords menu: pakken har lagt punktet der.

## På hver side

page-skip = Til indholdet
page-new = Nyt brev
page-language = Sprog:
page-nothing-leaves = Denne side kommer fra din egen computer. Intet forlader den, før du sender brevet.
page-close = Luk adieu
page-go-on = Fortsæt

## Overskrifter, med det, der står under dem

page-opening = adieu åbner
page-home = Hvad vil du afslutte?
    .lead = Du svarer på nogle få spørgsmål, læser brevet og bestemmer, hvordan det sendes. Du kan stoppe når som helst: det, du har skrevet, bliver på denne computer.
page-locked = Denne side er låst
    .fix = Start adieu igen, eller åbn det link, det viser. Et link virker i én browser, én gang og i ét minut.
page-link-used = Linket gælder ikke mere
    .fix = Et link virker én gang og i ét minut. Start adieu igen: det åbner siden med et nyt.
page-closed = adieu er lukket
    .fix = Du kan lukke fanen. Det, du er begyndt på, er gemt: start adieu igen for at fortsætte.
page-closing = adieu lukker, så snart dit brev er sendt
    .fix = Lad computeren være tændt så længe. Start adieu igen for at se under Breve, hvad der blev af det.
page-not-found = Siden findes ikke
    .fix = Gå tilbage til den første side.
page-form-too-large = Det er for meget til en formular
    .fix = Gå tilbage, forkort de lange tekster, og send formularen igen.
page-form-stale = Denne side er fra en tidligere start af adieu
    .fix = Gå tilbage i browseren, kopiér det, du har skrevet, og åbn siden igen.
page-form-broken = Det, der blev sendt, kunne ikke læses
    .fix = Gå tilbage i browseren, kopiér det, du har skrevet, genindlæs siden, og send formularen igen.
page-fault = adieu har lavet en fejl
    .fix = Gå tilbage i browseren, og prøv igen. Hvis et brev skulle afsted, så se først under Breve, om det er sendt.
page-letter-gone = Brevet er her ikke længere
    .fix = Det er kasseret eller sendt, måske fra en anden fane. Se under Breve.
page-failed = Det lykkedes ikke
page-typed = Det, du har skrevet
page-again = Prøv igen
    .lead = Det, du har skrevet, er gemt på denne side. Ret det, der står ovenfor, og tryk så på knappen.

## Det, en meddelelse henviser til. $label er navnet på et felt.

page-label = "{ $label }"
page-label-given = "{ $label }: { $given }"
# Kommandolinjen har et tilvalg, som siden ikke har.
page-option-elsewhere = tilvalget --{ $option } på kommandolinjen
page-option-allow = knappen "{ page-allow }"
page-option-confirm = knappen under "{ page-confirm }"
page-command-find = søgningen under "{ page-step-aim }"
page-command-journal = siden "{ page-journal }"
page-command-settings = siden "{ page-settings }"
page-command-elsewhere = kommandoen adieu { $command }

## Påbegyndte breve

page-unfinished = Påbegyndte breve
    .lead = De bliver på denne computer i 30 dage.
# $kind er en slags brev; $day den dag, der sidst blev arbejdet på det.
page-unfinished-about = { $kind }, { $day }
page-unfinished-nobody = Ingen udbyder endnu
page-discard = Kassér
page-discard-letter = Kassér brevet til { $name }
page-too-many-letters = der er allerede { $most } breve
page-letter-not-kept = Det, du har skrevet, kunne ikke gemmes i { $path }: { $source }
    .fix = kassér breve, du ikke længere har brug for, eller skaf plads på disken

## Et brevs trin

page-steps = Trin
page-step-aim = Hvad og til hvem
page-step-details = Dine oplysninger
page-step-letter = Læs brevet
page-step-send = Send brevet

## Trin 1

page-aim = Hvad vil du afslutte, og hos hvem?
page-kind = Hvad vil du opnå med brevet?
page-kind-stop-renewal = Stop den automatiske fornyelse
    .more = Dit nummer og din saldo bliver, til de udløber. Der opkræves ikke mere.
page-kind-terminate = Opsig aftalen
    .more = Til en dag, du vælger, eller snarest muligt. Telefonnummeret går tabt sammen med abonnementet.
page-kind-terminate-for-cause = Opsig før tid af en særlig grund
    .more = Prisen stiger, kvaliteten er dårlig, du flytter, eller nogen er død.
page-kind-withdraw = Fortryd en ny bestilling
    .more = Inden for 14 dage, i EU og Storbritannien. Uden begrundelse, og du får pengene tilbage.
page-kind-follow-up = Ryk for svar
    .more = Du har skrevet, og ingen har svaret.
page-kind-escalate = Send en formel klage til udbyderen
    .more = Det sidste brev, før du går til klagenævnet eller tilsynsmyndigheden.
page-whom = Hvem har du aftalen med?
page-find = Udbyder
    .hint = Et navn, et websted eller et land
page-look = Søg
page-companies = Udbydere
page-found = { $count ->
        [one] 1 udbyder fundet. Vælg den nedenfor.
       *[other] { $count } udbydere fundet. Vælg en nedenfor.
    }
page-found-nothing = Intet fundet: { $what }. »{ page-another }«: { page-another.more }
page-found-place = { $country } · { $sector }
page-trust-a = Adressen er fra udbyderens egen side
page-trust-old = Adressen er fra udbyderens egen side, set for længe siden
page-trust-b = Adressen er fra en andens side
page-trust-c = Adressen er ikke bekræftet: du bliver bedt om at kontrollere den
page-trust-own = Adressen er fra dit eget opslag
page-trust-none = Der kendes ingen e-mailadresse til opsigelser. adieu viser dig andre måder.
page-another = En anden udbyder
    .more = Du angiver navn og e-mailadresse fra din aftale eller webstedet.
page-another-give = Den anden udbyders navn og adresse
page-print-instead = Jeg kender ingen e-mailadresse: skriv et brev til udskrift
page-before = Før du begynder
page-before-number = Hav den seneste regning eller bekræftelsen ved hånden. Ét nummer derfra er nok: ordre-, kunde- eller kontraktnummer.
page-before-no-card = Du skal ikke bruge legitimation, adgangskode eller kortnummer. Kommer du til at skrive noget af det, bliver du advaret, før noget sendes.

## En udbyder, der ikke tager imod opsigelser på e-mail. $name er navnet.

page-ways = { $name }: der kendes ingen e-mailadresse til opsigelser
page-ways-lead = Disse måder kendes, den hurtigste først:
page-no-way-known = Der kendes heller ingen anden måde. Se på webstedet eller i din aftale, eller skriv med posten.
page-ways-keep = Gem bekræftelsen, eller tag et skærmbillede.
page-print-way = Et brev til udskrift
page-way-print = Postadressen kendes. Du svarer på de samme få spørgsmål, udskriver brevet, skriver under og sender det med posten.
page-way-print-elsewhere = Postadressen står i din aftale eller på webstedet. Du svarer på de samme få spørgsmål, udskriver brevet, skriver under og sender det med posten.
page-print-write = Skriv et brev til udskrift
page-know-address = Jeg kender en e-mailadresse
page-way-address = Fra din aftale, en regning eller udbyderens websted
page-another-company = En anden udbyder

## The country, and the number

page-country = I hvilket land gælder aftalen?
    .lead = Brevets sprog og den lov, der gælder, afhænger af det. Ved du det ikke, så lad feltet være tomt.
page-number = Vil du beholde telefonnummeret?
    .lead = Det forsvinder sammen med aftalen, og intet senere brev kan skaffe det tilbage.
    .yes = Ja, vis mig hvordan
    .no = Nej, det må gerne forsvinde
page-number-kept = Sikr først nummeret
    .lead = Sådan gør du i det land, hvor aftalen gælder:
    .begun = Det, du har skrevet, er gemt. Kom tilbage, når nummeret er hos den nye udbyder eller gerne må forsvinde.
    .other = Bed om noget andet

## Trin 2

page-details = Dine oplysninger
    .lead = Kun det, brevet skal sige. Alt, der ikke er mærket "valgfrit", er nødvendigt.
page-part-person = Hvem skriver?
page-part-contract = Hvilken aftale?
page-part-contract-lead = Angiv mindst ét nummer, så udbyderen finder aftalen.
page-part-grounds = Omstændighederne
page-part-words = Vil du tilføje noget?
page-part-besides = Hvad du ellers kan bede om
page-optional = (valgfrit)
page-day = Dag
page-month-label = Måned
page-year = År
page-months = januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
page-months-short = jan.|feb.|mar.|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec.
page-month = { $number } – { $name }
page-to-letter = Videre til brevet
page-later = Gem til senere

## Det, der ikke er rigtigt. $about er et felt eller en ting, $what det, der er galt med det.

page-problems = Noget er ikke rigtigt endnu
page-problems-count = { $problems ->
        [one] 1 problem: { $title }
       *[other] { $problems } problemer: { $title }
    }
page-problem = { $about }: { $what }
page-whom-missing = vælg en udbyder
page-field-missing = mangler endnu
page-take = Brug { $value }
page-allow = Det er noget andet: behold det
page-sensitive = Fjern det: en e-mail kan læses af andre undervejs. Indtil du bestemmer dig, ligger det kun i computerens hukommelse og gemmes ikke i nogen fil.

## Trin 3

page-letter = Læs brevet
page-letter-one = Dette er brevet til { $name }. Det sendes, som det står her.
page-letter-two = Først brevet på det sprog, { $name } læser ({ $language }); sådan sendes det. Ved siden af står det samme på dit sprog; det sendes ikke.
page-sheet-sent = Brevet
page-is-sent = til afsendelse
page-is-printed = til udskrift
page-sheet-yours = Det samme på dit sprog
page-is-not-sent = sendes ikke
page-to-know = Godt at vide
page-to-whom = Hvem brevet er til
page-to = Til
page-by-post = { $name }, med posten
page-domain-reads = Adressen i læsbar form
page-known-from = Kilde til adressen
page-from = Fra
page-your-data = Dine oplysninger i brevet
    .lead = Det, der er fremhævet i brevet, handler om dig. Her er det hele:
page-dates = Datoer
page-passed = Denne dag er gået.
page-how-written = Sprog og dokument
page-letter-language = Brevets sprog
page-letter-courtesy = Oversættelse under brevet
    .hint = Den sendes også, mærket som ikke bindende.
    .none = Ingen
page-letter-document = Vedlæg også brevet som PDF
page-apply = Vis sådan
page-other-ways = Andre måder
page-letter-right = Brevet er rigtigt: fortsæt
page-letter-change = Ret noget

## Trin 4

page-send = Hvordan skal brevet sendes?
    .lead = Vælg en måde. Intet sendes, før du siger det.
page-check = Se det igennem en gang til
page-change = Ret
page-enclosed = Bilag
page-enclosed-file = { $name } ({ $size })
page-confirm = Er adressen rigtig?
    .how = Åbn udbyderens websted eller din aftale, og sammenlign adressen bogstav for bogstav.
page-confirm-button = Sammenlignet: { $address } er rigtig
page-way-file = Som kladde i en fil
    .more = Filen åbnes som en ny meddelelse i Thunderbird, Outlook eller Apple Mail, med alt på plads. Læs den igen, og tryk på "Send" der.
    .button = Gem kladden
page-way-link = I mailprogrammet eller webmailen på denne computer
    .more = Der åbnes en ny meddelelse med adresse, emne og tekst. Kontrollér, at den er fra din rigtige adresse, og at hele teksten er med.
    .button = Åbn en ny meddelelse
page-link-without-document = PDF'en kommer ikke med på denne måde: brevet er også komplet uden den.
page-link-too-long = Brevet er for langt til denne måde eller har bilag. Gem kladden i stedet.
page-way-paper = På papir
    .button = Gem brevet til udskrift
page-postal = Udbyderens postadresse
    .hint = Navn, gade og by på hver sin linje: så kan den ses i kuvertens rude
page-way-calendar = I din kalender
    .more = Dette brevs datoer med påmindelser, til kalenderen på din telefon eller computer.
    .button = Gem datoerne
page-quicker = En hurtigere måde
page-after = Bagefter
    .sent = Send brevet i dit mailprogram.
    .keep = Behold kopien i "Sendt", til bekræftelsen er der.
    .wait = Er der ikke kommet svar på den nævnte dag, så ryk for svar: først "{ page-new }", så "{ page-kind-follow-up }".
    .discard = Når du har sendt brevet, kan du kassere det, adieu har gemt af det.
page-to-first = Til den første side

## Bilag

page-files = Bilag
    .lead = Et varsel om en prisstigning, dokumentation for flytningen, en dødsattest: billeder og PDF'er, højst 10 MB i alt. Ingen legitimation.
page-files-none = Der er ingen bilag.
page-file = En fil fra denne computer
page-file-add = Vedlæg filen
page-file-remove = Fjern
page-file-remove-named = Fjern { $name }
page-files-change = Vedlæg eller fjern filer
page-files-done = Tilbage til brevet
page-upload-too-large = Filen er for stor
    .fix = Gå tilbage, og vælg en på højst { $most } MB.

## Leaving from here

page-way-send = Herfra
    .more = adieu giver brevet til din mailtjeneste og gemmer dens svar som dokumentation. Brevet sendes kun én gang, også hvis du trykker to gange, går tilbage eller genindlæser siden.
    .button = Send brevet nu
page-way-drafts = Læg det i mine kladder
    .more = Fra kladderne sender du det selv, når du har læst det igen i dit mailprogram.
page-draft-saved = Din kladde
    .lead = Filen åbnes i dit mailprogram som en ny meddelelse. Læs den igen der, og tryk på "Send".
page-draft-made = Kladden står som indførsel { $entry } blandt dine breve
    .lead = Giv besked her, når du har sendt den fra dit mailprogram: så holder adieu øje med svar og datoer.
    .sent = Jeg har sendt den
    .not-sent = Jeg sender den ikke
    .day = Jeg sendte den en anden dag
page-earlier = Du har skrevet dette brev før
page-mailbox = Postkasse
page-account-other = Brevet er fra { $email }; den postkasse er ikke sat op
    .more = Sat op: { $known }. Sæt også denne op, eller ret din adresse i brevet.
page-account-none = adieu kender endnu ikke din postkasse
    .more = Ved de fleste tjenester er din e-mailadresse nok. Du bliver spurgt om adgangskoden, når den skal bruges.
page-account-add = Opret en postkasse
page-password = Adgangskode for { $username }
page-password-hint = Den bruges kun til dette login og gemmes ikke.
page-password-missing = der blev ikke angivet nogen adgangskode
    .fix = gå tilbage, og skriv den
page-letter-changed = Det, der ville blive sendt, er ikke længere det, du fik vist. Læs brevet igen.
page-sending = Brevet er på vej til din mailtjeneste
    .lead = Du skal ikke gøre mere.
page-working = Det fortsætter af sig selv.
page-look-now = Se efter nu
page-subject = Emne
page-receipt = Afsendelsen
page-sent = Dit brev er sendt
page-sent-lead = Din mailtjeneste har taget imod det. Det betyder endnu ikke, at { $name } går med til det: vent på bekræftelsen.
page-in-drafts = Brevet ligger i dine kladder
page-in-drafts-lead = Åbn mappen { $folder } i dit mailprogram, læs brevet igen, og tryk på "Send" der.
page-no-folder-known = Hvilken mappe ligger dine kladder i?
    .lead = Der er endnu ikke lagt noget nogen steder. Vælg mappen, og tryk på knappen igen.
page-gone-before = Dette brev er allerede sendt
    .lead = Det samme brev er allerede sendt eller er ved at blive sendt. Denne gang blev intet sendt.
page-in-doubt = Det vides ikke, om brevet blev sendt
    .lead = Forbindelsen blev afbrudt, før din mailtjeneste svarede. Send ikke brevet igen, før du ved det.
page-doubt = Hvad fandt du?
page-login-refused = Mailtjenesten accepterede ikke login
page-send-refused = Mailtjenesten afviste brevet
page-send-later = Mailtjenesten tager ikke imod brevet lige nu
page-send-unreachable = Mailtjenesten kan ikke nås
page-not-sent = Brevet blev ikke sendt
page-back-to-send = Tilbage til brevet
page-see-journal = Se det under "Mine breve"

## Letters that were sent

page-journal = Mine breve
page-letters = Alle breve
page-journal-empty = Der er endnu ikke sendt noget brev herfra.
page-older = Ældre breve
page-due = Det skal du gøre nu
page-due-nothing = I dag er der ikke noget, du skal gøre.
page-due-more = Der er mere: Det vises, når noget af dette er klaret.
page-due-since = Frist: { $day }{ $late }
page-thread = Forløb
page-write-next = Skriv det næste brev
page-look-for-answers = Se efter svar
    .more = adieu ser efter svar på dine breve i din postkasse. Intet ændres der.
page-looked = Hvad der er kommet
page-found-message = En meddelelse, der er kommet
    .more = Det er kun dens tekst. Links og billeder i den åbnes ikke.
page-found-other = Det handler om noget andet
page-mark = Hvordan gik det?
    .sent = Det blev sendt
    .not-sent = Det blev ikke sendt
    .answered = De har svaret
    .confirmed = De har bekræftet det
    .refused = De har afvist det
    .closed = Sagen er afsluttet
page-mark-end = Aftalens sidste dag
page-mark-sent-on = Den dag, du sendte det
    .hint = Tomt felt betyder i dag
page-mark-note = Din note
page-mark-file = Svaret som fil
    .hint = En meddelelse, et scannet brev eller et billede, højst 25 MB. Den gemmes sammen med dokumentationen.
# The last day of the contract, as the company has it.
page-marked-end = Aftalen ophører den { $day }.
page-mark-save = Gem
page-evidence = Dokumentation
    .more = Brevet, som det blev sendt, svarene, oplysningerne om afsendelsen og et digitalt fingeraftryk af det hele, som viser, at intet er ændret.
    .button = Gem dokumentationen (.zip)
page-message = Gem meddelelsen
page-forget = Slet
    .more = Brevet og dokumentationen for det slettes for altid.
    .sure = Jeg har ikke længere brug for dokumentationen
    .button = Slet

## Settings

page-settings = Indstillinger
page-keep = Gem dette til dine næste breve?
    .more = Det gemmes i konfigurationsfilen på denne computer og står under "{ page-settings }".
    .button = Gem det
    .kept = Gemt. Nye breve begynder med det.
page-profile = Om dig
    .lead = Disse oplysninger står fra starten i nye breve. De gemmes i konfigurationsfilen på denne computer.
    .none = Der er endnu ikke gemt noget om dig.
    .change = Ret oplysningerne om dig
    .save = Gem
page-accounts = Dine postkasser
page-account-host = Server til udgående mail (SMTP)
    .hint = Din mailtjeneste oplyser den, for eksempel smtp.example.org
page-account-keyring = Gem adgangskoden
    .yes = Gem den i denne computers nøglering
    .password = Adgangskode
page-account-test = Prøv login
page-account-test-named = Prøv login for { $email }
page-account-trying = Login prøves
page-account-works = Login virker. Intet blev sendt.
page-account-remove = Fjern
page-account-remove-named = Fjern { $email }
page-leaves = Hvad der forlader din computer
    .letter = Brevet, når du sender det: til din mailtjeneste og gennem den til udbyderen. Adgangskoden går kun til din mailtjeneste.
    .nothing = Intet andet: ingen virksomhed og ingen tjeneste får at vide, hvad du gør her, heller ikke dem, der laver adieu.

## Help

page-of-help = Hjælp
    .lead = Hvad adieu gør, hvad der forlader din computer, og hvad du gør, når du er i tvivl.
page-help-does = Hvad adieu gør
    .letter = Det skriver brevet, der afslutter en aftale, på det sprog, udbyderen læser, giver dig det som kladde eller sender det gennem din egen postkasse og gemmer datoer og dokumentation.
    .law = Det giver ikke juridisk rådgivning. Hvis meget afhænger af det, så spørg en forbrugerrådgivning eller en advokat, før brevet sendes.
page-help-answers = Når du trykker på "{ page-look-for-answers }", spørger adieu din egen mailtjeneste efter meddelelser om dine breve og ændrer intet dér.
page-help-kept = Hvor tingene gemmes
# $path is a folder or a file.
page-help-kept-letters = Påbegyndte breve (i 30 dage) samt sendte breve og kladder med deres dokumentation: i { $path }, som kun du har adgang til.
page-help-kept-details = Dine oplysninger, dine postkasser og sproget: i { $path }. Der står ingen adgangskode i den.
page-help-kept-browser = Intet gemmes i browseren.
page-help-doubt = Når du er i tvivl
    .sent = Hvis det er uvist, om et brev er sendt, så se i din indbakke efter kopien til dig selv, et svar eller en meddelelse om, at brevet er kommet retur, eller spørg virksomheden; at "Sendt" er tom, beviser intet. Angiv så på brevets side, hvad du fandt. adieu sender aldrig af sig selv et brev to gange.
    .address = Hvis en adresse ser forkert ud, så sammenlign den med din aftale eller udbyderens websted. Du kan altid udskrive brevet og sende det med posten i stedet.
    .typed = Hvis du har skrevet noget forkert, så gå tilbage og ret det: intet sendes, før du siger til.
page-help-end = Sådan lukker du adieu og fjerner alt
    .close = Tryk på "{ page-close }" nederst på en side. adieu lukker også af sig selv, en halv time efter at du sidst åbnede en side, men aldrig mens et brev er på vej.
    .remove = Et påbegyndt brev kasserer du på den første side, og et sendt brev sletter du på dets egen side. For at fjerne alt skal du lukke adieu og slette de mapper og filer, der er nævnt ovenfor.
