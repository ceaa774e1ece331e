### Datums, regels, opzegtermijnen en agenda-items.

## Bij elk plan

not-legal-advice = Geen juridisch advies: berekend uit wat u hebt opgegeven en uit openbare bronnen. Uw contract en de wet beslissen.

## Perioden

span-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
span-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weken
    }
span-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
span-years =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
span-working-days =
    { $count ->
        [one] { $count } werkdag
       *[other] { $count } werkdagen
    }
span-to-end = { $span } tegen { $end }
span-end-month = het einde van een maand
span-end-quarter = het einde van een kwartaal
span-end-half-year = het einde van een halfjaar
span-end-year = het einde van een jaar
span-end-term = het einde van de looptijd

## Waarom een dag is wat hij is

why-own-term = uw eigen opzegtermijn
why-wish = de dag die u wenst
why-charge = de dag vóór de afschrijving
why-end-of-term = het einde van de looptijd
why-before-wish = de dag vóór het einde dat u wenst
why-near = meteen, want de dag is dichtbij
why-margin = met twee werkdagen speling
why-no-margin = vandaag, want er blijven minder dan twee werkdagen over
why-default = de gebruikelijke termijn

## Regels van de wet

law-rule = regel { $rule }
    .de-withdraw = Een reden is niet nodig, en op tijd verzenden is genoeg. De terugbetaling moet binnen 14 dagen plaatsvinden.
    .eu-withdraw = Voor een contract dat op afstand of buiten verkoopruimten is gesloten. Een reden is niet nodig, en op tijd verzenden is genoeg.
    .uk-ccr = Voor een contract dat op afstand is gesloten. Een reden is niet nodig.
    .ch-withdraw = Voor een online gesloten contract is er geen algemeen herroepingsrecht; 14 dagen voor een contract dat aan de deur of telefonisch is gesloten.
    .eu-telecom-max = Een telecomcontract bindt hoogstens 24 maanden.
    .eu-telecom-change = Een wijziging die niet uitsluitend in het voordeel van de klant is, niet zuiver administratief en niet wettelijk voorgeschreven, moet de aanbieder minstens 1 maand van tevoren meedelen; binnen 1 maand daarna mag het contract kosteloos worden beëindigd. Het land kan tot 3 maanden meer hebben gegeven.
    .de-tkg56 = Na de eerste looptijd kunt u op elk moment en kosteloos opzeggen.
    .de-tkg57 = Bij een wijziging die niet uitsluitend in het voordeel van de klant is. Zonder opzegtermijn; het contract eindigt op zijn vroegst wanneer de wijziging ingaat.
    .de-tkg60 = Bij een verhuizing naar een plaats waar niet wordt geleverd: vanaf de dag van het vertrek of later. Oudere pagina's noemen 3 maanden; dat is verouderd.
    .de-bgb309 = Voor consumentencontracten die vanaf 1 maart 2022 zijn gesloten: een opzegtermijn van hoogstens 1 maand vóór het einde van de eerste looptijd; daarna kan opzeggen op elk moment, met een termijn van hoogstens 1 maand.
    .de-bgb314 = Om een gewichtige reden eindigt een contract zonder opzegtermijn, als u binnen een redelijke tijd opzegt. Hoe lang die is, valt niet te berekenen: wacht dus niet.
    .de-sepa = Na een automatische incasso kunt u het bedrag binnen 8 weken door uw bank laten terugboeken, zonder opgave van reden.
    .uk-change = Een wijziging in het nadeel van de klant moet de aanbieder minstens 1 maand van tevoren meedelen, en de klant mag dan zonder boete opzeggen.
    .uk-switch = Om van aanbieder te veranderen: sms PAC naar 65075 (nummer behouden), STAC naar 75075 (nummer niet behouden) of INFO naar 85075. De code is 30 dagen geldig en de overstap duurt 1 werkdag.
    .uk-dmcc = De nieuwe regels voor abonnementen gelden nog niet (verwacht in het voorjaar van 2027): daaruit wordt niets berekend.
    .fr-l224-40 = Voor een contract voor bepaalde tijd dat stilzwijgend is verlengd: opzeggen kan op elk moment, met een termijn van hoogstens 10 dagen.
    .fr-l224-33 = Binnen 4 maanden na de mededeling mag het contract kosteloos worden beëindigd.
    .fr-l224-25-9 = Zonder minimale looptijd of na afloop daarvan: een opzegtermijn van hoogstens 10 dagen vanaf de ontvangst.
    .fr-chatel = Heeft de ondernemer u niet tussen 3 maanden en 1 maand vóór een stilzwijgende verlenging daarover geïnformeerd, dan mag u het contract vanaf de verlenging op elk moment kosteloos beëindigen. De terugbetaling moet binnen 30 dagen plaatsvinden.
    .nl-dam = Voor een contract voor onbepaalde tijd of een stilzwijgend verlengd contract: opzeggen kan op elke dag, met een termijn van hoogstens 1 maand. Bij opzegging op de 7e eindigt het contract op de 6e.
    .es-rd899 = Opzeggen moet uiterlijk twee werkdagen voordat de opzegging ingaat. De aanbieder moet u een referentienummer geven: vraag erom.
    .es-sac = Voor een abonnement voor bepaalde tijd is een herinnering verplicht, 15 dagen voordat de verlenging wordt afgeschreven.
    .dk-28 = Een lopend contract mag na 5 maanden worden beëindigd met een opzegtermijn van 1 maand, langs dezelfde weg waarlangs het is gesloten.
    .at-135 = De opzegtermijn is 1 maand.
    .it-bersani = De opzegtermijn is hoogstens 30 dagen.
    .ch-mobile = Alleen het contract zegt hoe lang de opzegtermijn is; gebruikelijk is 60 dagen tegen het einde van een maand.
    .us-ca = In Californië kan een automatische verlenging worden beëindigd langs dezelfde weg waarlangs ze is afgesloten.
    .us-ftc = De federale click-to-cancel-regel is op 8 juli 2025 vernietigd; ROSCA blijft. Er valt niets te berekenen.
    .hk-code = Een vrijwillige gedragscode moedigt de aanbieders aan elk schriftelijk verzoek te aanvaarden.

## Instanties die geschillen oplossen

dispute-body = instantie { $body }
    .de-schlichtung = Stuur na ongeveer 7 dagen een herinnering en stel daarin een termijn. De bemiddeling is gratis en vrijwillig.
    .uk-ombudsman = Na 6 weken (8 weken tot en met 7 april 2026), of meteen, als de aanbieder schriftelijk verklaart dat hij er niet uitkomt (deadlock letter).
    .fr-mediateur = Schrijf na 1 maand aan de service consommateurs van de aanbieder, en nog 1 maand later aan de bemiddelaar (médiateur), binnen 1 jaar.
    .nl-geschillen = Hoe lang u moet wachten, staat in de voorwaarden van de aanbieder, bijvoorbeeld 4 weken. ACM ConsuWijzer geeft advies.
    .es-usuario = Na 1 maand, binnen 3 maanden.
    .ch-ombudscom = 5 dagen na een e-mail. Het kost CHF 20.
    .dk-telean = Dien de klacht eerst in bij het bedrijf.
    .fi-kril = Dien eerst een klacht in bij de aanbieder en vraag daarna advies aan Kuluttajaneuvonta, voordat u naar de commissie stapt.
    .no-bkn = Dien eerst een klacht in bij de aanbieder; na een afwijzing, of 3 weken zonder antwoord, binnen 1 jaar. Geschillen over het herroepingsrecht worden niet behandeld.
    .se-arn = Dien eerst een klacht in bij het bedrijf en ga binnen 1 jaar daarna naar de ARN. Geschillen over kleine bedragen worden niet behandeld, en het eigen formulier is verplicht.
    .it-conciliaweb = Dien eerst een formele klacht in. De bemiddeling is verplicht voordat u naar de rechter gaat.
    .pt-arbitragem = Schrijf eerst in het klachtenboek (Livro de Reclamações): de aanbieder heeft 15 werkdagen. ANACOM beslecht geen geschillen.
    .cz-ctu = Dien de klacht eerst in bij de aanbieder (reklamace). Maak binnen 1 maand na het antwoord, of na de dag waarop het er had moeten zijn, bezwaar bij ČTÚ.
    .gr-synigoros = Dien de klacht eerst schriftelijk in bij de aanbieder. EETT beslecht geen geschillen van individuele consumenten.
    .hu-bekelteto = Dien de klacht eerst schriftelijk in bij de aanbieder: die heeft 30 dagen.
    .ro-ancom = Probeer er eerst met de aanbieder uit te komen. De procedure is schriftelijk, gratis en vrijwillig.
    .au-tio = De aanbieder moet binnen 2 werkdagen een ontvangstbevestiging sturen.
    .at-rtr = Dien de klacht eerst schriftelijk in bij de aanbieder. De bemiddeling is gratis, binnen 1 jaar na de klacht.
    .be-mediation = Dien de klacht eerst in bij de aanbieder. De bemiddeling is gratis, binnen 1 jaar na de klacht.
    .ie-comreg = Dien de klacht eerst in bij de aanbieder: die heeft 10 werkdagen. De hulp is gratis; de formele procedure kost EUR 15.

## Goed om te weten

note-rule = { $text } ({ $article })
note-body = { $name }: { $text }
note-at-any-time = u mag op elke dag opzeggen: verzendt u de brief vandaag, dan eindigt het contract op { $ends_on }; bij later verzenden schuift dat op
note-term-taken-to-be-over = hierbij is aangenomen dat de eerste looptijd voorbij is; is dat niet zo, geef dan de laatste dag ervan op als { WORD("end_of_term") }
note-contract-taken-to-be-since = hierbij is aangenomen dat het contract op { $since } of later is gesloten; geef voor de zekerheid { WORD("started_on") } op
note-contract-taken-to-have-run = hierbij is aangenomen dat het contract al { $period } loopt; geef voor de zekerheid { WORD("started_on") } op
note-law-is-shorter = de wet vraagt hoogstens { $period } ({ $article }): daarmee zou het contract op { $ends_on } kunnen eindigen
note-contract-may-ask-for-notice = vraagt uw contract om opzegging vóór een verlenging, geef die termijn dan op als opzegtermijn: die gaat voor
note-binds-until = gerekend vanaf de dag waarop het is gesloten, bindt het contract u uiterlijk tot en met { $day }
note-refund-until = wordt de afschrijving van { $charge } toch geïncasseerd, dan kan uw eigen bank die tot en met { $until } terugboeken
note-reminder-owed-by = de aanbieder moet u uiterlijk op { $day } aan de verlenging herinneren
note-sending-is-enough = het is genoeg als u de brief op die dag verzendt
note-arrival-counts = de brief moet uiterlijk op die dag zijn aangekomen
note-rolled-forward = { $day } is geen werkdag; daarom loopt de termijn tot het einde van de eerstvolgende werkdag (Verordening 1182/71, artikel 3, lid 4)
note-counted-from-order = gerekend vanaf de bestelling; het contract kan later zijn gesloten, maar niet eerder
note-counted-from-conclusion = gerekend vanaf het sluiten van het contract; voor goederen begint de termijn bij de ontvangst: geef { WORD("received_on") } op
note-counted-from-receipt = gerekend vanaf de ontvangst; voor een dienst begint de termijn bij het sluiten van het contract, en dat kan eerder zijn: geef { WORD("started_on") } op
note-uninformed-until = heeft de ondernemer u niet over het herroepingsrecht geïnformeerd, dan loopt het tot en met { $until }
note-ends-on-receipt = er is geen opzegtermijn nodig: het contract eindigt wanneer de brief aankomt
note-at-least = het bericht van de aanbieder geeft u misschien meer tijd: kijk dat na
note-first-to = schrijf vanaf { $day } eerst aan de afdeling { $department } van de aanbieder
note-no-body-known = voor zo'n geschil is daar geen instantie bekend
note-holidays-unknown = de feestdagen daar zijn niet bekend, alleen de weekenden: geef ze op in een bestand met datums

## Waarschuwingen

warning-passed = de laatste dag was { $day }, en die is voorbij: verzend de brief vandaag toch
warning-passed-remind = de herinnering had op { $day } verzonden moeten zijn: verzend die nu
warning-passed-escalate = sinds { $day } hoeft u nergens meer op te wachten: klop nu elders aan
warning-term-missed = om het contract op { $term_end } te laten eindigen, had de opzegging er uiterlijk op { $by } moeten zijn
warning-wish-too-early = het contract kan niet op { $wished } eindigen; de eerst mogelijke dag is { $earliest }
warning-wish-passed = de gewenste dag, { $wished }, is voorbij: geef een dag op die nog moet komen, of laat dit weg en vraag om de eerst mogelijke dag
warning-term-passed = de looptijd eindigde op { $term_end }: is het contract verlengd, geef dan de nieuwe laatste dag op als { WORD("end_of_term") }
warning-wish-moved = het contract kan alleen eindigen tegen { $end }, en dat is { $wished } niet; de eerst mogelijke dag is { $possible }
warning-charge-first = de afschrijving op { $charge } komt voordat het contract kan eindigen: dat is op zijn vroegst op { $earliest }
warning-charge-before-answer = de afschrijving op { $charge } kan eerder komen dan een antwoord (meestal uiterlijk op { $answer }): vraag om een bevestiging per omgaande, en kies ook een snellere weg, zoals uw account bij de aanbieder of de telefoon
warning-charge-passed = de afschrijving van { $charge } is niet meer op tijd tegen te houden: verzend de brief vandaag, en geef de volgende afschrijving op als { WORD("renews_on") }
warning-withdrawal-passed = de bedenktijd eindigde op { $day } (bij goederen loopt die vanaf de ontvangst: geef dan { WORD("received_on") } op): kies in plaats daarvan { WORD("terminate") }
warning-withdrawal-passed-if-informed = de bedenktijd eindigde op { $day } (bij goederen loopt die vanaf de ontvangst: geef dan { WORD("received_on") } op): kies in plaats daarvan { WORD("terminate") }, tenzij de ondernemer u niet over het herroepingsrecht heeft geïnformeerd: dan loopt het tot en met { $until }
warning-margin-gone = tot de laatste dag, { $last }, zijn er minder dan twee werkdagen over: verzend de brief vandaag, { $today }
warning-last-day-off = de laatste dag, { $last }, is geen werkdag en schuift niet op: zorg dat de brief er uiterlijk op { $working_day } is
warning-term-may-run = misschien loopt er nog een minimale looptijd, uiterlijk tot en met { $until }: het contract eindigt dan pas daarmee; geef de laatste dag ervan op als { WORD("end_of_term") }
warning-no-country = er is geen land opgegeven, en daarom is er geen wet opgezocht: geef het land op
warning-no-notice-known = voor dit contract is geen wettelijke opzegtermijn bekend: zoek die op in uw contract en vul die in als opzegtermijn
warning-no-withdrawal-known = daar is geen herroepingsrecht bekend: kijk in uw contract
warning-contract-too-old = regel { $rule } geldt alleen voor contracten die vanaf { $since } zijn gesloten, en het uwe is ouder: de opzegtermijn in uw contract telt
warning-day-missing = het is niet bekend vanaf welke dag moet worden gerekend: geef { WORD($field) } op
warning-no-cause-known = voor deze opzeggingsgrond is daar geen regel bekend: zeg wat er is gebeurd, en vraag om de eerst mogelijke datum voor het geval dat die grond niet wordt erkend
warning-stale = { $rule } is { $months } maanden geleden voor het laatst gecontroleerd: kijk na of dit nog klopt

## Wat op een waarschuwing volgt

warning-next-end = het contract kan nu op zijn vroegst op { $next } eindigen
warning-term-has-grown = verzend de brief vandaag toch, en vraag voor hoelang de looptijd is verlengd: geef de nieuwe laatste dag ervan op als { WORD("end_of_term") }
warning-still-withdrawable = u kunt het contract nog herroepen tot en met { $until }
warning-cause-is-a-way = zijn de prijs of de voorwaarden gewijzigd, bent u verhuisd of is er een andere gewichtige reden, kies dan { WORD("terminate-for-cause") }

## Een bestand met vrije dagen

days-off-line = regel { $line } { $what }: { $fix }
days-off-too-many = is er een te veel
    .fix = noem hoogstens { $most } dagen

## Agenda-items: wat te doen, in één regel

calendar-the-provider = de aanbieder
calendar-sent =
    { $letter ->
        [stop-renewal] Gedaan: de brief aan { $provider } om de verlenging stop te zetten, is verzonden
        [terminate] Gedaan: de opzegging aan { $provider } is verzonden
        [withdraw] Gedaan: de herroeping aan { $provider } is verzonden
        [follow-up] Gedaan: de herinnering aan { $provider } is verzonden
        [escalate] Gedaan: de klacht aan { $provider } is verzonden
       *[other] Gedaan: de brief aan { $provider } is verzonden
    }
calendar-send-to-be-safe =
    { $letter ->
        [stop-renewal] Verzend voor de zekerheid uiterlijk op { $day } de brief aan { $provider } om de verlenging stop te zetten
        [terminate] Verzend de opzegging aan { $provider } voor de zekerheid uiterlijk op { $day }
        [withdraw] Verzend de herroeping aan { $provider } voor de zekerheid uiterlijk op { $day }
        [follow-up] Verzend de herinnering aan { $provider } voor de zekerheid uiterlijk op { $day }
        [escalate] Verzend de klacht aan { $provider } voor de zekerheid uiterlijk op { $day }
       *[other] Verzend de brief aan { $provider } voor de zekerheid uiterlijk op { $day }
    }
calendar-send-at-the-latest =
    { $letter ->
        [stop-renewal] Laatste dag { $day }: verzend de brief aan { $provider } om de verlenging stop te zetten
        [terminate] Laatste dag { $day }: verzend de opzegging aan { $provider }
        [withdraw] Laatste dag { $day }: verzend de herroeping aan { $provider }
        [follow-up] Laatste dag { $day }: verzend de herinnering aan { $provider }
        [escalate] Laatste dag { $day }: verzend de klacht aan { $provider }
       *[other] Laatste dag { $day }: verzend de brief aan { $provider }
    }
calendar-remind = Geen antwoord van { $provider }? Verzend een herinnering
calendar-remind-again = Nog altijd geen antwoord van { $provider }? Verzend nog een herinnering
calendar-turn-to-body = Nog altijd geen antwoord van { $provider }? Wend u tot { $body }
calendar-turn-to-somebody = Nog altijd geen antwoord van { $provider }? Klop elders aan
calendar-paid-time-ends = De periode waarvoor u { $provider } hebt betaald, hoort vandaag te eindigen
calendar-contract-ends = Het contract met { $provider } hoort vandaag te eindigen
calendar-no-charge = Vandaag hoort { $provider } niets af te schrijven: kijk het na
calendar-charge = Vandaag is er een afschrijving van { $provider }: kijk na of u die nog verschuldigd bent

## Agenda-items: wat te doen, in hele zinnen

calendar-nothing-to-send = De brief is onderweg: u hoeft niets meer te verzenden.
calendar-send-and-keep = Verzend de brief uiterlijk op { $day }, en bewaar het bewijs dat hij is verzonden.
calendar-last-day = De laatste dag is { $last }; wacht daar niet op.
calendar-send-now = { $day } is de laatste dag: is de brief nog niet verzonden, verzend hem dan nu, en bewaar het bewijs daarvan.
calendar-safe-day = Verzending uiterlijk op { $safe } is het veiligst.
calendar-answer = Hebt u een bevestiging, dan hoeft u niets te doen. Zo niet, verzend dan een herinnering die naar de eerste brief verwijst.
calendar-complain = Hebt u een bevestiging, dan hoeft u niets te doen. Zo niet, dan hoeft u nergens meer op te wachten: dien een klacht in, en voeg de brieven bij en het bewijs dat ze zijn verzonden.
calendar-counted-from = Dit is gerekend vanaf { $today }: is de brief later verzonden, wacht dan net zoveel dagen langer.
calendar-end = Dit is de laatste dag, als de brief op tijd is aangekomen. Bewaar de bevestiging, en let op dat er voor latere dagen niets wordt afgeschreven.
calendar-renewal = Kijk vandaag en de komende dagen op uw rekening. Is er meer afgeschreven dan u verschuldigd bent, vraag het dan terug, en vraag uw bank of die het kan terugboeken.

## Agenda-items: waarom op die dag, en wat nog meer

calendar-why = Waarom deze dag: { $why }.
calendar-why-article = Waarom deze dag: { $why } ({ $article }).
calendar-why-usual = dit is gebruikelijk, want iets beters is niet bekend
calendar-why-body = zo lang wil de instantie die zulke geschillen oplost dat u wacht
calendar-why-charge = Waarom deze dag: u hebt hem opgegeven als dag van de volgende afschrijving.
calendar-source = Bron: { $source }
calendar-source-official = Bron: { $source }, een officiële bron
calendar-source-reputable = Bron: { $source }, een goed bekendstaande pagina van iemand anders
calendar-good-to-know = Goed om te weten:
calendar-advice = - { $note }
calendar-letter = De brief: { $subject }
