### Datoer, regler, opsigelsesvarsler og kalenderaftaler.

## Hvad der siges om enhver plan

not-legal-advice = Ikke juridisk rådgivning: beregnet ud fra det, du har angivet, og offentlige kilder. Din aftale og loven afgør sagen.

## Perioder

span-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dage
    }
span-weeks =
    { $count ->
        [one] { $count } uge
       *[other] { $count } uger
    }
span-months =
    { $count ->
        [one] { $count } måned
       *[other] { $count } måneder
    }
span-years =
    { $count ->
        [one] { $count } år
       *[other] { $count } år
    }
span-working-days =
    { $count ->
        [one] { $count } arbejdsdag
       *[other] { $count } arbejdsdage
    }
span-to-end = { $span } til { $end }
span-end-month = udgangen af en måned
span-end-quarter = udgangen af et kvartal
span-end-half-year = udgangen af et halvår
span-end-year = udgangen af et år
span-end-term = udgangen af aftaleperioden

## Hvorfor en dag er, som den er

why-own-term = din egen aftaleperiode
why-wish = den dag, du ønsker
why-charge = dagen før opkrævningen
why-end-of-term = udgangen af aftaleperioden
why-before-wish = dagen før det ophør, du ønsker
why-near = straks, da dagen er nær
why-margin = to arbejdsdage i reserve
why-no-margin = i dag, da der er mindre end to arbejdsdage tilbage
why-default = det sædvanlige

## Lovens regler

law-rule = regel { $rule }
    .de-withdraw = Det kræver ingen begrundelse, og det er nok at sende i tide. Pengene skal betales tilbage inden for 14 dage.
    .eu-withdraw = For en aftale, der er indgået ved fjernsalg eller uden for fast forretningssted. Det kræver ingen begrundelse, og det er nok at sende i tide.
    .uk-ccr = For en aftale, der er indgået ved fjernsalg. Det kræver ingen begrundelse.
    .ch-withdraw = Der er ingen almindelig fortrydelsesret for en aftale, der er indgået online; 14 dage for en, der er indgået ved døren eller i telefonen.
    .eu-telecom-max = En teleaftale binder i højst 24 måneder.
    .eu-telecom-change = En ændring, der ikke udelukkende er til kundens fordel, ikke er rent administrativ og ikke følger af loven, skal udbyderen varsle mindst 1 måned før; inden for 1 måned derefter kan aftalen opsiges uden omkostninger. Landet kan have givet op til 3 måneder mere.
    .de-tkg56 = Efter den første bindingsperiode kan aftalen opsiges når som helst og gratis.
    .de-tkg57 = Ved en ændring, der ikke udelukkende er til kundens fordel, kan der opsiges uden varsel; aftalen ophører tidligst, når ændringen træder i kraft.
    .de-tkg60 = Ved flytning til et sted, der ikke dækkes: fra udflytningsdagen eller senere. Ældre sider skriver 3 måneder; det er forældet.
    .de-bgb309 = For forbrugeraftaler indgået siden den 1. marts 2022 er opsigelsesvarslet højst 1 måned til udgangen af den første bindingsperiode og højst 1 måned når som helst derefter.
    .de-bgb314 = Når der er en vægtig grund, kan en aftale opsiges uden varsel, hvis det sker inden for rimelig tid. Hvor længe det er, kan ikke beregnes: vent ikke.
    .de-sepa = Et beløb, der er trukket ved direkte debitering, kan du få din egen bank til at føre tilbage inden for 8 uger, uden begrundelse.
    .uk-change = Udbyderen skal give besked om en ændring til ulempe for kunden mindst 1 måned før, og kunden kan træde ud af aftalen uden at betale for det.
    .uk-switch = For at skifte udbyder sendes en sms med PAC til 65075 (behold nummeret), STAC til 75075 (behold det ikke) eller INFO til 85075. Koden gælder i 30 dage, og skiftet tager 1 arbejdsdag.
    .uk-dmcc = De nye regler om abonnementer er ikke trådt i kraft (ventes i foråret 2027): intet er beregnet ud fra dem.
    .fr-l224-40 = For en aftale på bestemt tid, der er forlænget stiltiende, er opsigelsesvarslet højst 10 dage, og den kan opsiges når som helst.
    .fr-l224-33 = Man kan træde ud af aftalen gratis inden for 4 måneder efter meddelelsen.
    .fr-l224-25-9 = Uden bindingsperiode eller efter den ophører aftalen senest 10 dage efter modtagelsen.
    .fr-chatel = Hvis den erhvervsdrivende ikke gav besked 3 til 1 måneder før en stiltiende fornyelse, kan aftalen opsiges gratis når som helst fra fornyelsen. Pengene skal betales tilbage inden for 30 dage.
    .nl-dam = For en aftale på ubestemt tid eller en stiltiende fornyet aftale er opsigelsesvarslet højst 1 måned, fra en hvilken som helst dag. Opsiger man den 7., ophører aftalen den 6. i måneden efter.
    .es-rd899 = Opsigelsen skal gives to arbejdsdage, før den får virkning. Udbyderen skal give et sagsnummer: bed om det.
    .es-sac = For et abonnement på bestemt tid skal der sendes en påmindelse 15 dage, før fornyelsen opkræves.
    .dk-28 = En løbende aftale kan opsiges efter 5 måneder med 1 måneds varsel, via samme medium, som den blev indgået.
    .at-135 = Opsigelsesvarslet er 1 måned.
    .it-bersani = Opsigelsesvarslet er højst 30 dage.
    .ch-mobile = Kun aftalen siger, hvor langt opsigelsesvarslet er; 60 dage til udgangen af en måned er almindeligt.
    .us-ca = I Californien kan en automatisk fornyelse opsiges via samme medium, som den blev bestilt.
    .us-ftc = Den føderale click-to-cancel-regel blev ophævet den 8. juli 2025; ROSCA består. Der er intet at beregne.
    .hk-code = Et frivilligt kodeks opfordrer teleselskaber til at godtage enhver skriftlig anmodning.

## Klageorganer

dispute-body = klageorgan { $body }
    .de-schlichtung = Ryk for svar efter omkring 7 dage, med en frist. Mæglingen er gratis og frivillig.
    .uk-ombudsman = Efter 6 uger (8 indtil 7. april 2026) eller straks, hvis udbyderen har sendt dig et "deadlock letter" (sit endelige afslag).
    .fr-mediateur = Skriv efter 1 måned til udbyderens service consommateurs og efter endnu 1 måned til mægleren, inden for 1 år.
    .nl-geschillen = Ventetiden fremgår af udbyderens egne vilkår, for eksempel 4 uger. ACM ConsuWijzer giver råd.
    .es-usuario = Efter 1 måned, inden for 3 måneder.
    .ch-ombudscom = 5 dage efter en e-mail. Det koster CHF 20.
    .dk-telean = Klag til selskabet først.
    .fi-kril = Klag til udbyderen først, og spørg så forbrugerrådgivningen (Kuluttajaneuvonta), før sagen indbringes for nævnet.
    .no-bkn = Klag til udbyderen først; efter et afslag eller 3 uger uden svar, inden for 1 år. Nævnet behandler ikke sager om fortrydelsesret.
    .se-arn = Klag til virksomheden først, og indbring sagen for ARN inden for 1 år derefter. Sager om små beløb tages ikke op, og nævnets egen formular skal bruges.
    .it-conciliaweb = Indgiv først en formel klage. Mægling er obligatorisk, før man går til retten.
    .pt-arbitragem = Skriv først i klagebogen (Livro de Reclamações): udbyderen har 15 arbejdsdage. ANACOM afgør ikke tvister.
    .cz-ctu = Klag først til udbyderen (reklamace). Gør indsigelse hos ČTÚ inden for 1 måned efter svaret eller den dag, det skulle være kommet.
    .gr-synigoros = Klag først skriftligt til udbyderen. EETT afgør ikke enkelte forbrugeres tvister.
    .hu-bekelteto = Klag først skriftligt til udbyderen: den har 30 dage.
    .ro-ancom = Prøv først at finde en løsning med udbyderen. Sagen behandles skriftligt, og den er gratis og frivillig.
    .au-tio = Udbyderen skal bekræfte modtagelsen inden for 2 arbejdsdage.
    .at-rtr = Klag skriftligt til udbyderen først. Mæglingen er gratis, inden for 1 år efter klagen.
    .be-mediation = Klag til udbyderen først. Behandlingen er gratis, inden for 1 år efter klagen.
    .ie-comreg = Klag til udbyderen først: den har 10 arbejdsdage. Hjælpen er gratis; den formelle procedure koster EUR 15.

## Godt at vide

note-rule = { $text } ({ $article })
note-body = { $name }: { $text }
note-at-any-time = der kan opsiges på en hvilken som helst dag: sendt i dag ophører aftalen den { $ends_on }, og for hver dag, du venter, flyttes ophøret
note-term-taken-to-be-over = det antages her, at den første bindingsperiode er udløbet; hvis den ikke er det, så angiv dens sidste dag som { WORD("end_of_term") }
note-contract-taken-to-be-since = det antages her, at aftalen er indgået den { $since } eller senere; angiv { WORD("started_on") } for en sikkerheds skyld
note-contract-taken-to-have-run = det antages her, at aftalen har løbet i { $period }; angiv { WORD("started_on") } for en sikkerheds skyld
note-law-is-shorter = loven kræver højst { $period } ({ $article }): efter den regel kunne aftalen ophøre den { $ends_on }
note-contract-may-ask-for-notice = hvis din aftale kræver opsigelse før en fornyelse, så angiv det som opsigelsesvarsel: det gælder
note-binds-until = ud fra den dag, den blev indgået, binder aftalen senest til den { $day }
note-refund-until = hvis opkrævningen den { $charge } alligevel trækkes ved direkte debitering, kan du få din egen bank til at føre beløbet tilbage indtil den { $until }
note-reminder-owed-by = udbyderen skal sende dig en påmindelse om fornyelsen senest den { $day }
note-sending-is-enough = det er nok at sende brevet den dag
note-arrival-counts = brevet skal være kommet frem den dag
note-rolled-forward = den { $day } er ikke en arbejdsdag, så fristen løber til udgangen af den næste (forordning 1182/71 art. 3, stk. 4)
note-counted-from-order = regnet fra bestillingen; aftalen kan være indgået senere, men ikke før
note-counted-from-conclusion = regnet fra aftalens indgåelse; for varer begynder fristen, når de er kommet frem: angiv { WORD("received_on") }
note-counted-from-receipt = regnet fra modtagelsen; for en tjeneste begynder fristen med aftalens indgåelse, som kan ligge tidligere: angiv { WORD("started_on") }
note-uninformed-until = hvis den erhvervsdrivende ikke oplyste dig om fortrydelsesretten, gælder den til den { $until }
note-ends-on-receipt = intet varsel er nødvendigt: aftalen ophører, når brevet kommer frem
note-at-least = udbyderens meddelelse giver dig måske længere tid: se efter der
note-first-to = skriv fra den { $day } først til udbyderens { $department }
note-no-body-known = der kendes ikke noget klageorgan for en sådan tvist i dette land
note-holidays-unknown = landets helligdage kendes ikke, kun weekender: angiv dem i en fil med datoer

## Advarsler

warning-passed = den sidste dag var den { $day }, og den er passeret: send alligevel brevet i dag
warning-passed-remind = der skulle være rykket den { $day }: send en rykker nu
warning-passed-escalate = siden den { $day } er der ikke mere at vente på: henvend dig nu et andet sted
warning-term-missed = for at aftalen kunne ophøre den { $term_end }, skulle opsigelsen være fremme senest den { $by }
warning-wish-too-early = aftalen kan ikke ophøre den { $wished }; den tidligst mulige dag er den { $earliest }
warning-wish-passed = den ønskede dag, den { $wished }, er passeret: angiv en, der endnu ikke er passeret, eller udelad den, og bed om den næste mulige
warning-term-passed = aftaleperioden udløb den { $term_end }: hvis aftalen er blevet forlænget, så angiv den nye sidste dag som { WORD("end_of_term") }
warning-wish-moved = aftalen ophører kun ved { $end }, og den { $wished } er ikke en sådan dag: den næste mulige er den { $possible }
warning-charge-first = opkrævningen den { $charge } forfalder, før aftalen kan ophøre: det er tidligst den { $earliest }
warning-charge-before-answer = opkrævningen den { $charge } kan komme, før der er et svar (som regel senest den { $answer }): bed om en bekræftelse uden ophold, og find også en hurtigere vej, for eksempel kontosiden eller hotlinen
warning-charge-passed = opkrævningen den { $charge } kan ikke længere standses i tide: send brevet i dag, og angiv den næste opkrævning som { WORD("renews_on") }
warning-withdrawal-passed = fortrydelsesfristen udløb den { $day } (for varer regnes den fra modtagelsen: angiv { WORD("received_on") }): vælg { WORD("terminate") } i stedet
warning-withdrawal-passed-if-informed = fortrydelsesfristen udløb den { $day } (for varer regnes den fra modtagelsen: angiv { WORD("received_on") }): vælg { WORD("terminate") } i stedet, medmindre den erhvervsdrivende ikke oplyste dig om fortrydelsesretten: så gælder den til den { $until }
warning-margin-gone = der er mindre end to arbejdsdage tilbage til den sidste dag, den { $last }: send brevet i dag, den { $today }
warning-last-day-off = den sidste dag, den { $last }, er ikke en arbejdsdag og flyttes ikke: brevet skal være fremme senest den { $working_day }
warning-term-may-run = der løber måske stadig en bindingsperiode, senest til den { $until }: aftalen ophører så først med den; angiv dens sidste dag som { WORD("end_of_term") }
warning-no-country = der er ikke angivet noget land, så ingen lov er slået op: angiv landet
warning-no-notice-known = der kendes ikke noget lovbestemt opsigelsesvarsel for denne aftale: se efter i din aftale, og angiv det som opsigelsesvarsel
warning-no-withdrawal-known = der kendes ingen fortrydelsesret i dette land: se efter i din aftale
warning-contract-too-old = regel { $rule } gælder kun for aftaler indgået siden den { $since }, og din er ældre: opsigelsesvarslet i din egen aftale gælder
warning-day-missing = den dag, der skal regnes fra, kendes ikke: angiv { WORD($field) }
warning-no-cause-known = der kendes ingen regel for denne opsigelsesgrund i dette land: skriv, hvad der er sket, og bed subsidiært om den næste mulige dato
warning-stale = { $rule } blev kontrolleret for { $months } måneder siden: se efter igen

## Hvad der følger efter en advarsel

warning-next-end = det næste mulige ophør er den { $next }
warning-term-has-grown = send alligevel brevet i dag, og spørg, hvor meget aftaleperioden er forlænget: angiv dens nye sidste dag som { WORD("end_of_term") }
warning-still-withdrawable = aftalen kan stadig fortrydes indtil den { $until }
warning-cause-is-a-way = hvis prisen eller vilkårene er ændret, du er flyttet, eller der er en anden vægtig grund, så vælg { WORD("terminate-for-cause") }

## En fil med fridage

days-off-line = linje { $line } { $what }: { $fix }
days-off-too-many = er én dag for meget
    .fix = skriv højst { $most } dage

## Kalenderaftaler: hvad der skal gøres, på én linje

calendar-the-provider = udbyderen
calendar-sent =
    { $letter ->
        [stop-renewal] Klaret: opsigelsen af fornyelsen til { $provider } er sendt
        [terminate] Klaret: opsigelsen til { $provider } er sendt
        [withdraw] Klaret: fortrydelsen til { $provider } er sendt
        [follow-up] Klaret: rykkeren til { $provider } er sendt
        [escalate] Klaret: klagen til { $provider } er sendt
       *[other] Klaret: brevet til { $provider } er sendt
    }
calendar-send-to-be-safe =
    { $letter ->
        [stop-renewal] Send opsigelsen af fornyelsen til { $provider } senest den { $day } for at være på den sikre side
        [terminate] Send opsigelsen til { $provider } senest den { $day } for at være på den sikre side
        [withdraw] Send fortrydelsen til { $provider } senest den { $day } for at være på den sikre side
        [follow-up] Send rykkeren til { $provider } senest den { $day } for at være på den sikre side
        [escalate] Send klagen til { $provider } senest den { $day } for at være på den sikre side
       *[other] Send brevet til { $provider } senest den { $day } for at være på den sikre side
    }
calendar-send-at-the-latest =
    { $letter ->
        [stop-renewal] Sidste frist: send opsigelsen af fornyelsen til { $provider } senest den { $day }
        [terminate] Sidste frist: send opsigelsen til { $provider } senest den { $day }
        [withdraw] Sidste frist: send fortrydelsen til { $provider } senest den { $day }
        [follow-up] Sidste frist: send rykkeren til { $provider } senest den { $day }
        [escalate] Sidste frist: send klagen til { $provider } senest den { $day }
       *[other] Sidste frist: send brevet til { $provider } senest den { $day }
    }
calendar-remind = Intet svar fra { $provider }? Send en rykker
calendar-remind-again = Stadig intet svar fra { $provider }? Ryk en gang til
calendar-turn-to-body = Stadig intet svar fra { $provider }? Henvend dig til { $body }
calendar-turn-to-somebody = Stadig intet svar fra { $provider }? Henvend dig et andet sted
calendar-paid-time-ends = Det, du har betalt { $provider } for, skulle ophøre i dag
calendar-contract-ends = Aftalen med { $provider } skulle ophøre i dag
calendar-no-charge = Der burde ikke blive opkrævet noget af { $provider } i dag: se efter
calendar-charge = En opkrævning fra { $provider } forfalder i dag: se efter, om du stadig skylder den

## Kalenderaftaler: hvad der skal gøres, i hele sætninger

calendar-nothing-to-send = Brevet er på vej: der er ikke mere at sende.
calendar-send-and-keep = Send brevet senest den { $day }, og gem det, der viser, at det blev sendt.
calendar-last-day = Den sidste dag er den { $last }; vent ikke på den.
calendar-send-now = Den { $day } er den sidste dag: hvis brevet ikke er sendt endnu, så send det nu, og gem det, der viser, at det blev sendt.
calendar-safe-day = Den sikre dag at sende det på er den { $safe }.
calendar-answer = Hvis de har bekræftet det, er der ikke noget at gøre. Hvis ikke, så send en rykker, der henviser til det første brev.
calendar-complain = Hvis de har bekræftet det, er der ikke noget at gøre. Hvis ikke, er der ikke mere at vente på: klag, og vedlæg brevene og det, der viser, at de blev sendt.
calendar-counted-from = Dette er regnet fra den { $today }: hvis brevet blev sendt senere, så vent tilsvarende længere.
calendar-end = Dette er den sidste dag, hvis brevet var fremme i tide. Gem deres bekræftelse, og hold øje med, at der ikke opkræves noget for senere dage.
calendar-renewal = Se på din konto i dag og de kommende dage. Hvis der er trukket mere, end du skylder, så kræv det tilbage, og spørg din bank, om den kan føre det tilbage.

## Kalenderaftaler: hvorfor på den dag, og hvad der ellers er at vide

calendar-why = Hvorfor denne dag: { $why }.
calendar-why-article = Hvorfor denne dag: { $why } ({ $article }).
calendar-why-usual = det er det sædvanlige, da intet bedre kendes
calendar-why-body = så længe skal man vente, før klageorganet for sådanne tvister tager sagen
calendar-why-charge = Hvorfor denne dag: du angav den som dagen for den næste opkrævning.
calendar-source = Kilde: { $source }
calendar-source-official = Kilde: { $source }, en officiel kilde
calendar-source-reputable = Kilde: { $source }, en velrenommeret tredjeparts side
calendar-good-to-know = Godt at vide:
calendar-advice = - { $note }
calendar-letter = Brevet: { $subject }
