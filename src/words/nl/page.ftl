### De pagina in de browser. Het attribuut `.fix` van een melding staat eronder en zegt wat u kunt doen.

## Begin en einde, op de opdrachtregel

page-no-folder = er is geen persoonlijke map, en dus geen plaats voor wat bewaard wordt
    .fix = stel HOME of ADIEU_STATE_DIR in
page-folder-unusable = { $path } kan niet voor de pagina worden gebruikt: { $source }
    .fix = controleer of u daar mag schrijven
page-no-port = op deze computer is geen poort vrij: { $source }
    .fix = sluit andere programma’s en probeer het opnieuw
page-other-silent = adieu draait al en antwoordt niet
    .fix = wacht een minuut en start adieu opnieuw; antwoordt het dan nog niet, sluit dan de andere af
page-served = adieu toont zijn pagina alleen aan deze computer. Laat dit venster open; Ctrl-C sluit adieu.
page-not-opened = er kon geen browser worden geopend: { $why }
page-link-printed = Open de link binnen een minuut in een browser op deze computer.
menu-no-folder = er is geen persoonlijke map en dus geen menu van u
    .fix = stel HOME of XDG_DATA_HOME in
menu-unwritable = { $path }: het menu-item kan niet worden geschreven: { $source }
    .fix = controleer of u daar mag schrijven
menu-program-unknown = waar dit programma staat, is niet vast te stellen: { $source }
    .fix = start het met zijn volledige pad
menu-added = adieu staat nu in het menu van uw bureaublad. Het item opent de pagina.
menu-there = adieu staat al in het menu van uw bureaublad: het pakket heeft het daar gezet.

## Op elke pagina

page-skip = Naar de inhoud
page-new = Nieuwe brief
page-language = Taal:
page-nothing-leaves = Deze pagina komt van uw eigen computer. Niets verlaat uw computer voordat u de brief verzendt.
page-close = adieu sluiten
page-go-on = Verder

## Koppen, met wat eronder staat

page-opening = adieu wordt geopend
page-home = Wat wilt u beëindigen?
    .lead = U beantwoordt een paar vragen, leest de brief en beslist hoe die wordt verzonden. U kunt altijd stoppen: wat u hebt ingevuld, blijft op deze computer.
page-locked = Deze pagina is vergrendeld
    .fix = Start adieu opnieuw, of open de link die het toont. Een link werkt in één browser, één keer en een minuut lang.
page-link-used = Deze link geldt niet meer
    .fix = Een link werkt één keer en een minuut lang. Start adieu opnieuw: het opent deze pagina met een nieuwe.
page-closed = adieu is gesloten
    .fix = U kunt dit tabblad sluiten. Wat u bent begonnen, blijft bewaard: start adieu weer om verder te gaan.
page-closing = adieu sluit zodra uw brief weg is
    .fix = Laat de computer tot dan aan. Start adieu weer om bij Brieven te zien wat ervan is geworden.
page-not-found = Deze pagina bestaat niet
    .fix = Ga terug naar de eerste pagina.
page-form-too-large = Dat is te veel voor een formulier
    .fix = Ga terug, kort de lange teksten in en verstuur het formulier opnieuw.
page-form-stale = Deze pagina hoort bij een vorige keer dat adieu werd gestart
    .fix = Ga terug in de browser, kopieer wat u hebt ingevuld en open de pagina opnieuw.
page-form-broken = Wat is verzonden, kon niet worden gelezen
    .fix = Ga terug in de browser, kopieer wat u hebt ingevuld, laad de pagina opnieuw en verzend het formulier nog eens.
page-fault = adieu heeft een fout gemaakt
    .fix = Ga terug in de browser en probeer het nog eens. Moest er een brief weg, kijk dan eerst bij Brieven of hij weg is.
page-letter-gone = Deze brief is er niet meer
    .fix = Hij is weggegooid of verzonden, misschien vanuit een ander tabblad. Kijk bij Brieven.
page-failed = Dat is niet gelukt
page-typed = Wat u hebt ingevuld
page-again = Opnieuw proberen
    .lead = Wat u hebt ingevuld, wordt op deze pagina bewaard. Verhelp wat hierboven staat en druk dan op de knop.

## Waar een melding naar verwijst. $label is de naam van een veld.

page-label = “{ $label }”
page-label-given = “{ $label }: { $given }”
# De opdrachtregel heeft een optie die de pagina niet heeft.
page-option-elsewhere = de optie --{ $option } van de opdrachtregel
page-option-allow = de knop “{ page-allow }”
page-option-confirm = de knop onder “{ page-confirm }”
page-command-find = het zoeken onder “{ page-step-aim }”
page-command-journal = de pagina “{ page-journal }”
page-command-settings = de pagina “{ page-settings }”
page-command-elsewhere = de opdracht adieu { $command }

## Begonnen brieven

page-unfinished = Onvoltooide brieven
    .lead = Ze blijven 30 dagen op deze computer.
# $kind is een soort brief; $day de dag waarop er het laatst aan is gewerkt.
page-unfinished-about = { $kind }, { $day }
page-unfinished-nobody = Nog geen aanbieder
page-discard = Weggooien
page-discard-letter = De brief aan { $name } weggooien
page-too-many-letters = er zijn al { $most } brieven
page-letter-not-kept = Wat u hebt ingevuld, kon niet worden bewaard in { $path }: { $source }
    .fix = gooi brieven weg die u niet meer nodig hebt, of maak ruimte op de schijf

## De stappen van een brief

page-steps = Stappen
page-step-aim = Wat en aan wie
page-step-details = Uw gegevens
page-step-letter = De brief lezen
page-step-send = Verzenden

## Stap 1

page-aim = Wat wilt u beëindigen, en bij wie?
page-kind = Wat wilt u met de brief bereiken?
page-kind-stop-renewal = De automatische verlenging stopzetten
    .more = Uw nummer en tegoed blijven tot ze verlopen. Er wordt niets meer afgeschreven.
page-kind-terminate = Het contract opzeggen
    .more = Op een dag die u kiest, of zo snel mogelijk. Met de aansluiting vervalt het telefoonnummer.
page-kind-terminate-for-cause = Tussentijds opzeggen om een bijzondere reden
    .more = De prijs gaat omhoog, de dienst is slecht, u verhuist of er is iemand overleden.
page-kind-withdraw = Een nieuwe bestelling herroepen
    .more = Binnen 14 dagen, in de EU en het Verenigd Koninkrijk. Zonder reden, en u krijgt uw geld terug.
page-kind-follow-up = Een herinnering sturen
    .more = U hebt geschreven en niemand heeft geantwoord.
page-kind-escalate = Een laatste brief vóór een klacht
    .more = Daarna gaat u naar de geschilleninstantie of de toezichthouder.
page-whom = Met wie hebt u het contract?
page-find = Aanbieder
    .hint = Een naam, een website of een land
page-look = Zoeken
page-companies = Aanbieders
page-found = { $count ->
        [one] 1 aanbieder gevonden. Kies die hieronder.
       *[other] { $count } aanbieders gevonden. Kies er hieronder één.
    }
page-found-nothing = Niets gevonden: { $what }. ‘{ page-another }’: { page-another.more }
page-found-place = { $country } · { $sector }
page-trust-a = Adres van een pagina van de aanbieder zelf
page-trust-old = Adres van een pagina van de aanbieder zelf, lang geleden gezien
page-trust-b = Adres van een pagina van iemand anders
page-trust-c = Adres niet bevestigd: u wordt gevraagd het te controleren
page-trust-own = Adres uit uw eigen aanbiedersbestand
page-trust-none = Er is geen e-mailadres voor opzeggingen bekend. adieu toont u andere manieren.
page-another = Een andere aanbieder
    .more = U geeft naam en e-mailadres op, uit uw contract of van de website.
page-another-give = Naam en adres van de andere aanbieder
page-print-instead = Ik ken geen e-mailadres: een brief om af te drukken
page-before = Voordat u begint
page-before-number = Houd de laatste rekening of de bevestiging bij de hand. Eén nummer daaruit is genoeg: bestel-, klant- of contractnummer.
page-before-no-card = U hebt geen identiteitsbewijs, wachtwoord of kaartnummer nodig. Vult u dat per ongeluk toch in, dan wordt u gewaarschuwd voordat er iets wordt verzonden.

## Een aanbieder die geen opzegging per e-mail aanneemt. $name is de naam.

page-ways = { $name }: geen e-mailadres voor opzeggingen bekend
page-ways-lead = Deze manieren zijn bekend, de snelste eerst:
page-no-way-known = Er is ook geen andere manier bekend. Kijk op de website of in uw contract, of schrijf per post.
page-ways-keep = Bewaar de bevestiging, of maak een schermafbeelding.
page-print-way = Een brief om af te drukken
page-way-print = Het postadres is bekend. U beantwoordt dezelfde vragen, drukt de brief af, ondertekent hem en doet hem op de post.
page-way-print-elsewhere = Het postadres staat in uw contract of in de bedrijfsgegevens op de website. U beantwoordt dezelfde vragen, drukt de brief af, ondertekent hem en doet hem op de post.
page-print-write = Een brief schrijven om af te drukken
page-know-address = Ik ken een e-mailadres
page-way-address = Uit uw contract, van een rekening of van de website van de aanbieder
page-another-company = Een andere aanbieder

## The country, and the number

page-country = In welk land geldt het contract?
    .lead = Daarvan hangt af in welke taal de brief wordt geschreven en welk recht geldt. Weet u het niet, laat het veld dan leeg.
page-number = Wilt u het telefoonnummer behouden?
    .lead = Het vervalt met het contract, en geen latere brief brengt het terug.
    .yes = Ja, vertel mij hoe
    .no = Nee, het mag vervallen
page-number-kept = Stel eerst het nummer veilig
    .lead = Zo gaat dat in het land van het contract:
    .begun = Wat u hebt ingevuld, blijft bewaard. Kom terug als het nummer bij de nieuwe aanbieder is of mag vervallen.
    .other = Iets anders vragen

## Stap 2

page-details = Uw gegevens
    .lead = Alleen wat de brief moet zeggen. Alles zonder “optioneel” is nodig.
page-part-person = Wie schrijft?
page-part-contract = Welk contract?
page-part-contract-lead = Geef minstens één nummer op, zodat de aanbieder het contract vindt.
page-part-grounds = De feiten
page-part-words = Wilt u er iets bij zeggen?
page-part-besides = Wat u nog meer kunt vragen
page-optional = (optioneel)
page-day = Dag
page-month-label = Maand
page-year = Jaar
page-months = januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
page-months-short = jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec
page-month = { $number } – { $name }
page-to-letter = Verder naar de brief
page-later = Bewaren voor later

## Wat er niet klopt. $about is een veld of een zaak, $what wat er niet aan klopt.

page-problems = Er klopt nog iets niet
page-problems-count = { $problems ->
        [one] 1 probleem: { $title }
       *[other] { $problems } problemen: { $title }
    }
page-problem = { $about }: { $what }
page-whom-missing = kies een aanbieder
page-field-missing = ontbreekt nog
page-take = { $value } overnemen
page-allow = Het is iets anders: zo laten
page-sensitive = Haal dit weg: een e-mail kan onderweg worden gelezen. Tot u beslist, blijft het alleen in het werkgeheugen en wordt het niet opgeslagen.

## Stap 3

page-letter = Lees de brief
page-letter-one = Dit is de brief aan { $name }. Zoals hij hier staat, wordt hij verzonden.
page-letter-two = Eerst de brief in de taal die { $name } leest ({ $language }); zo wordt hij verzonden. Daarnaast dezelfde brief om zelf te lezen; die wordt niet verzonden.
page-sheet-sent = De brief
page-is-sent = om te verzenden
page-is-printed = om af te drukken
page-sheet-yours = Dezelfde brief, om zelf te lezen
page-is-not-sent = wordt niet verzonden
page-to-know = Goed om te weten
page-to-whom = Voor wie de brief is
page-to = Aan
page-by-post = { $name }, per post
page-domain-reads = Het adres in leesbaar schrift
page-known-from = Bron van het adres
page-from = Van
page-your-data = Uw gegevens in de brief
    .lead = Wat in de brief gekleurd is, gaat over u. Dit is alles:
page-dates = Datums
page-passed = Deze dag is voorbij.
page-how-written = Taal en document
page-letter-language = Taal van de brief
page-letter-courtesy = Vertaling onder de brief
    .hint = Die wordt ook verzonden, aangemerkt als niet bindend.
    .none = Geen
page-letter-document = De brief ook als pdf bijvoegen
page-apply = Zo tonen
page-other-ways = Andere manieren
page-letter-right = De brief klopt: verder
page-letter-change = Iets wijzigen

## Stap 4

page-send = Hoe wilt u de brief verzenden?
    .lead = Kies een manier. Er wordt niets verzonden voordat u het zegt.
page-check = Kijk alles nog één keer na
page-change = Wijzigen
page-enclosed = Bijlagen
page-enclosed-file = { $name } ({ $size })
page-confirm = Klopt dit adres?
    .how = Open de website van de aanbieder of uw contract en vergelijk het adres letter voor letter.
page-confirm-button = Vergeleken: { $address } klopt
page-way-file = Als concept in een bestand
    .more = Het bestand opent in Thunderbird, Outlook of Apple Mail als nieuw bericht, met alles op zijn plaats. Lees het nog één keer en druk daar op “Verzenden”.
    .button = Concept opslaan
page-way-link = In het e-mailprogramma of de webmail van deze computer
    .more = Er opent een nieuw bericht met adres, onderwerp en tekst. Controleer of het van uw juiste adres komt en of de tekst tot het einde doorloopt.
    .button = Nieuw bericht openen
page-link-without-document = De pdf wordt zo niet meegestuurd: de brief is ook zonder pdf compleet.
page-link-too-long = De brief is hiervoor te lang of heeft bijlagen. Sla in plaats daarvan het concept op.
page-way-paper = Op papier
    .button = Brief om af te drukken opslaan
page-postal = Postadres van de aanbieder
    .hint = Naam, straat en plaats, elk op een eigen regel: dan staat het in het venster van de envelop
page-way-calendar = In uw agenda
    .more = De datums van deze brief, met herinneringen, voor de agenda van uw telefoon of computer.
    .button = Datums opslaan
page-quicker = Een snellere manier
page-after = Daarna
    .sent = Verzend de brief in uw e-mailprogramma.
    .keep = Bewaar de kopie in “Verzonden” tot de bevestiging er is.
    .wait = Is er op de genoemde dag nog geen antwoord, stuur dan een herinnering: eerst “{ page-new }”, dan “{ page-kind-follow-up }”.
    .discard = Als u de brief hebt verzonden, kunt u weggooien wat er hier van is bewaard.
page-to-first = Naar de eerste pagina

## Bijlagen

page-files = Bijlagen
    .lead = Een bericht over een prijsverhoging, een bewijs van de verhuizing, een overlijdensakte: afbeeldingen en pdf’s, samen tot 10 MB. Geen identiteitsbewijzen.
page-files-none = Er is niets bijgevoegd.
page-file = Een bestand van deze computer
page-file-add = Bestand bijvoegen
page-file-remove = Verwijderen
page-file-remove-named = { $name } verwijderen
page-files-change = Bijlagen toevoegen of verwijderen
page-files-done = Terug naar de brief
page-upload-too-large = Het bestand is te groot
    .fix = Ga terug en kies er een van hoogstens { $most } MB.

## Leaving from here

page-way-send = Vanaf hier
    .more = adieu geeft de brief aan uw e-maildienst en bewaart het antwoord daarvan als bewijs. De brief wordt maar één keer verzonden, ook als u twee keer drukt, teruggaat of opnieuw laadt.
    .button = De brief nu verzenden
page-way-drafts = In mijn concepten zetten
    .more = Vanuit de concepten verzendt u hem zelf, nadat u hem in uw e-mailprogramma nog eens hebt gelezen.
page-draft-saved = Uw concept
    .lead = Het bestand gaat in uw e-mailprogramma open als nieuw bericht. Lees het daar nog eens door en druk op “Verzenden”.
page-draft-made = Het concept staat als vermelding { $entry } bij uw brieven
    .lead = Laat het hier weten zodra u het vanuit uw e-mailprogramma hebt verzonden: dan let adieu op antwoorden en datums.
    .sent = Ik heb het verzonden
    .not-sent = Ik verzend het niet
    .day = Ik heb het op een andere dag verzonden
page-earlier = U hebt deze brief al eerder geschreven
page-mailbox = Mailbox
page-account-other = De brief is van { $email }; die mailbox is niet ingesteld
    .more = Ingesteld: { $known }. Stel ook deze in, of wijzig uw adres in de brief.
page-account-none = adieu kent uw mailbox nog niet
    .more = Voor de meeste diensten is uw e-mailadres genoeg. Het wachtwoord wordt gevraagd als het nodig is.
page-account-add = Een mailbox instellen
page-password = Wachtwoord van { $username }
page-password-hint = Het wordt alleen voor deze aanmelding gebruikt en niet bewaard.
page-password-missing = er is geen wachtwoord opgegeven
    .fix = ga terug en vul het in
page-letter-changed = Wat verzonden zou worden, is niet meer wat u is getoond. Lees de brief opnieuw.
page-sending = De brief is onderweg naar uw e-maildienst
    .lead = U hoeft niets meer te doen.
page-working = Het gaat vanzelf verder.
page-look-now = Nu kijken
page-subject = Onderwerp
page-receipt = Verzendgegevens
page-sent = Uw brief is verzonden
page-sent-lead = Uw e-maildienst heeft hem aangenomen. Dat betekent nog niet dat { $name } akkoord gaat: wacht op de bevestiging.
page-in-drafts = De brief staat in uw concepten
page-in-drafts-lead = Open in uw e-mailprogramma de map { $folder }, lees de brief nog één keer en druk daar op “Verzenden”.
page-no-folder-known = In welke map staan uw concepten?
    .lead = Er is nog nergens iets neergezet. Kies de map en druk nog eens op de knop.
page-gone-before = Deze brief is al eerder verzonden
    .lead = Dezelfde brief is al verzonden of wordt net verzonden. Deze keer is er niets verzonden.
page-in-doubt = Het is niet bekend of de brief is verzonden
    .lead = De verbinding viel weg voordat uw e-maildienst antwoordde. Verzend de brief niet opnieuw voordat u het weet.
page-doubt = Wat hebt u gevonden?
page-login-refused = De e-maildienst heeft de aanmelding niet aanvaard
page-send-refused = De e-maildienst heeft de brief geweigerd
page-send-later = De e-maildienst neemt de brief op dit moment niet aan
page-send-unreachable = De e-maildienst is niet bereikbaar
page-not-sent = De brief is niet verzonden
page-back-to-send = Terug naar de brief
page-see-journal = Bekijken bij “Mijn brieven”

## Letters that were sent

page-journal = Mijn brieven
page-letters = Alle brieven
page-journal-empty = Vanaf hier is nog geen brief verzonden.
page-older = Oudere brieven
page-due = Wat u nu moet doen
page-due-nothing = Vandaag hoeft u niets te doen.
page-due-more = Er is meer: dat verschijnt als een deel hiervan gedaan is.
page-due-since = Te doen sinds { $day }{ $late }
page-thread = Wat er is gebeurd
page-write-next = De volgende brief schrijven
page-look-for-answers = Naar antwoorden zoeken
    .more = adieu zoekt in uw mailbox naar antwoorden op uw brieven. Daar wordt niets veranderd.
page-looked = Wat er is binnengekomen
page-found-message = Een bericht dat is binnengekomen
    .more = Dit is alleen de tekst. Koppelingen en afbeeldingen erin worden niet geopend.
page-found-other = Het gaat over iets anders
page-mark = Hoe staat het ermee?
    .sent = De brief is verzonden
    .not-sent = De brief is niet verzonden
    .answered = Er is geantwoord
    .confirmed = Het is bevestigd
    .refused = Het is geweigerd
    .closed = De zaak is afgedaan
page-mark-end = Laatste dag van het contract
page-mark-sent-on = Dag waarop u de brief hebt verzonden
    .hint = Leeg betekent vandaag
page-mark-note = Uw notitie
page-mark-file = Het antwoord als bestand
    .hint = Een bericht, een gescande brief of een foto, hoogstens 25 MB. Het wordt bij het bewijs bewaard.
# The last day of the contract, as the company has it.
page-marked-end = Het contract eindigt op { $day }.
page-mark-save = Opslaan
page-evidence = Bewijs
    .more = De brief zoals hij is verzonden, de antwoorden, de verzendgegevens en van alles een digitale vingerafdruk, die laat zien dat er niets is veranderd.
    .button = Het bewijs opslaan (.zip)
page-message = Het bericht opslaan
page-forget = Verwijderen
    .more = De brief en het bewijs ervan worden voorgoed verwijderd.
    .sure = Ik heb het bewijs niet meer nodig
    .button = Verwijderen

## Settings

page-settings = Instellingen
page-keep = Dit bewaren voor uw volgende brieven?
    .more = Het wordt bewaard in het configuratiebestand op deze computer en staat onder “{ page-settings }”.
    .button = Bewaren
    .kept = Bewaard. Nieuwe brieven beginnen ermee.
page-profile = Over u
    .lead = Deze gegevens staan meteen in elke nieuwe brief. Ze worden bewaard in het configuratiebestand op deze computer.
    .none = Over u is nog niets bewaard.
    .change = Gegevens over u wijzigen
    .save = Opslaan
page-accounts = Uw mailboxen
page-account-host = Server voor uitgaande e-mail (SMTP)
    .hint = Uw e-maildienst noemt hem, zoals smtp.example.org
page-account-keyring = Het wachtwoord bewaren
    .yes = In de sleutelbos van deze computer bewaren
    .password = Wachtwoord
page-account-test = De aanmelding proberen
page-account-test-named = De aanmelding van { $email } proberen
page-account-trying = De aanmelding wordt geprobeerd
page-account-works = De aanmelding werkt. Er is niets verzonden.
page-account-remove = Verwijderen
page-account-remove-named = { $email } verwijderen
page-leaves = Wat uw computer verlaat
    .letter = De brief, als u hem verzendt: naar uw e-maildienst en via die dienst naar de aanbieder. Het wachtwoord gaat alleen naar uw e-maildienst.
    .nothing = Verder niets: geen bedrijf en geen dienst komt te weten wat u hier doet, en ook de makers van adieu niet.

## Help

page-of-help = Hulp
    .lead = Wat adieu doet, wat uw computer verlaat en wat u doet als u twijfelt.
page-help-does = Wat adieu doet
    .letter = Het schrijft de brief die een contract beëindigt, in de taal die de aanbieder leest, geeft u die als concept of verzendt die via uw eigen mailbox, en bewaart de datums en het bewijs.
    .law = Het geeft geen juridisch advies. Als er veel van afhangt, vraag dan eerst een consumentenorganisatie of een advocaat.
page-help-answers = Als u op “{ page-look-for-answers }” drukt, vraagt adieu uw eigen e-maildienst naar berichten over uw brieven en verandert daar niets.
page-help-kept = Waar alles wordt bewaard
# $path is a folder or a file.
page-help-kept-letters = Onvoltooide brieven (30 dagen lang), verzonden brieven en concepten, met hun bewijs: in { $path }, alleen voor u toegankelijk.
page-help-kept-details = Uw gegevens, uw mailboxen en de taal: in { $path }. Er staat geen wachtwoord in.
page-help-kept-browser = In de browser wordt niets bewaard.
page-help-doubt = Als u twijfelt
    .sent = Als niet bekend is of een brief is verzonden, zoek dan in uw inbox naar de kopie aan uzelf, een antwoord of een onbestelbaar bericht, of vraag het de aanbieder; een lege map “Verzonden” bewijst niets. Geef daarna op de pagina van de brief aan wat u hebt gevonden. adieu verzendt een brief nooit uit zichzelf een tweede keer.
    .address = Als een adres verkeerd lijkt, vergelijk het dan met uw contract of de website van de aanbieder. U kunt de brief ook altijd afdrukken en per post sturen.
    .typed = Als u iets verkeerd hebt ingevuld, ga dan terug en verander het: er wordt niets verzonden voordat u het zegt.
page-help-end = adieu sluiten en alles verwijderen
    .close = Druk op “{ page-close }” onder aan een pagina. adieu stopt ook vanzelf, een half uur nadat u voor het laatst een pagina hebt geopend, maar nooit terwijl een brief onderweg is.
    .remove = Een onvoltooide brief gooit u weg op de eerste pagina, een verzonden brief verwijdert u op zijn eigen pagina. Om alles te verwijderen, sluit u adieu en wist u de hierboven genoemde mappen en bestanden.
