### Det, man selv oplyser: værdier, anmodningsfiler, hvad et brev skal bruge, hvad der vedlægges.

## Et problem på én linje

problem = { $subject }: { $what }
problem-value = { $subject }: "{ $value }" { $what }
problem-at = { $subject } ({ $place }): { $what }
problem-value-at = { $subject } ({ $place }): "{ $value }" { $what }
place-option = { $option }
place-line = { $file }:{ $line }
place-row = { $file }:{ $line }, række { $row }
place-column = { $file }:{ $line }, række { $row }, kolonne { $column }
place-answer = dit svar
place-journal = indførsel { $entry } i journalen
place-account = mailkonto { $account }

## Ord fra en liste

did-you-mean = mente du { $near }? Du kan vælge mellem: { $offered }
write-one-of = skriv en af disse: { $offered }

## Enhver værdi

-write-value = skriv en værdi; et felt, der ikke er brug for, kan udelades
value-missing = mangler
    .fix = angiv det med { $option } eller som { $key } i anmodningsfilen, for eksempel "{ $example }"
value-empty = har intet indhold
    .fix = { -write-value }
value-invisible = indeholder ikke noget, der kan ses
    .fix = { -write-value }
value-too-long = fylder { $length } tegn; højst { $most } er tilladt
    .fix = gør teksten kortere
several-values = har mere end én værdi
    .fix = angiv den kun én gang
value-understood = læses som { $said }
    .fix = skriv det helt ud, hvis det ikke er det, der menes
not-a-switch = er hverken true eller false
    .fix = skriv true eller false
forbidden-character = indeholder { $name } som tegn nummer { $position }
    .fix = skriv værdien igen på én linje, uden dette tegn
character-line-break = et linjeskift (LF)
character-carriage-return = en vognretur (CR)
character-tab = et tabulatortegn
character-nul = et NUL-tegn
character-escape = et escape-tegn (U+001B)
character-replacement = et erstatningstegn (U+FFFD, teksten er blevet beskadiget undervejs)
character-line-separator = en linjeadskiller ({ $code })
character-direction = et tegn, der ændrer skriveretningen ({ $code })
character-control = et styretegn ({ $code })
character-invisible = et usynligt tegn ({ $code })

## Slags breve, opsigelsesgrunde, lande, sprog

unknown-kind = er ikke en slags brev
unknown-cause = er ikke en opsigelsesgrund, som dette program kender
unknown-capacity = er ikke en rolle, som dette program kender
unknown-country = er ikke en landekode på to bogstaver
    .fix = skriv to bogstaver, for eksempel GB, DE eller CN
unknown-language = er et sprog, der endnu ikke findes noget brev på
nearest-language = det nærmeste er { $near }; du kan vælge mellem: { $offered }
bad-language-tag = er ikke en sprogkode (BCP 47)
write-language-tag = skriv en sprogkode som en, de eller zh
nearest-language-tag = mente du { $near }? Skriv en sprogkode som en, de eller zh

## Datoer og perioder

not-a-date = er ikke en dato
not-in-calendar = er ikke en dag, der findes i kalenderen
date-form = skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2026-12-01
date-write = skriv { $days }
date-typed-and-said = { $typed } ({ $said })
date-ambiguous = er en dag, der kan læses på to måder
date-or-country = { $fix }, eller angiv landet med { OPTION("country") }: det afgør, hvilket tal der er dagen
date-as-number = er en dag, som regneark tæller dem: fra 1900 eller fra 1904
date-without-year = er en dag uden årstal
    .fix = skriv også årstallet, for eksempel 2026-12-31
not-a-period = er ikke et opsigelsesvarsel
-accepted-periods = skriv et tal og dage, uger, måneder, år eller arbejdsdage, for eksempel "14 dage", "1 måned" eller "10 arbejdsdage", eventuelt med "til udgangen af en måned", "til udgangen af et kvartal", "til udgangen af et halvår", "til udgangen af et år" eller "til udgangen af en aftale", for eksempel "3 måneder til udgangen af en måned"
write-period = { -accepted-periods }
nearest-period = mente du { $meant }? Ellers { -accepted-periods }
period-out-of-range = er ikke en længde, som et opsigelsesvarsel har
period-range-days = skriv et antal dage fra 1 til { $most }
period-range-weeks = skriv et antal uger fra 1 til { $most }
period-range-months = skriv et antal måneder fra 1 til { $most }
period-range-years = skriv et antal år fra 1 til { $most }
period-range-working-days = skriv et antal arbejdsdage fra 1 til { $most }

## E-mailadresser, domæner, webadresser

-one-address = skriv én adresse, for eksempel name@example.org
several-addresses = indeholder mere end én adresse
    .fix = { -one-address }
more-than-address = indeholder mere end adressen
    .fix = skriv kun adressen: { $address }
not-an-address = er ikke en e-mailadresse: { $why }
    .fix = { -one-address }
address-no-at = der mangler et @
address-space = der er et mellemrum i den
address-nothing-before = der står intet før @
address-long-before = delen før @ er længere end 64 byte
address-dots-before = et punktum må ikke stå først, sidst eller dobbelt i delen før @
address-character-before = delen før @ indeholder et tegn, der ikke må stå der
address-too-long = den er længere end 254 byte
address-bad-domain = har et domæne, der ikke kan være rigtigt: { $why }
    .fix = { -one-address }
bad-domain = er ikke et domæne: { $why }
    .fix = skriv det som i en e-mailadresse, for eksempel example.com
domain-nothing = der står intet efter @
domain-character = det indeholder et tegn, et punktum eller en længde, som domæner ikke har
domain-no-dot = der er intet punktum i det
domain-number = den sidste del er et tal
shared-domain = tilhører ingen bestemt: navne under det uddeles til hvem som helst
    .fix = skriv hele domænet, for eksempel example.co.uk
bad-web-address = er ikke en webadresse: { $why }
    .fix = skriv den, som browseren viser den, for eksempel https://example.com/contact
web-address-character = den indeholder en omvendt skråstreg, et mellemrum eller et styretegn
web-address-scheme = den begynder hverken med http:// eller https://
web-address-user = der står et brugernavn før værtsnavnet

## Navne, postadresser, telefonnumre

name-no-letter = indeholder ingen bogstaver
    .fix = skriv det navn, aftalen står i
in-address-line = { $what } (i linje { $line })
address-empty = har intet indhold
    .fix = skriv en adresse; et felt, der ikke er brug for, kan udelades
too-many-lines = har { $lines } linjer; højst { $most } er tilladt
    .fix = gør teksten kortere
phone-write = skriv nummeret med + og landekode, for eksempel { $example }
phone-zero-after-code = har et 0 efter { $code }, som kun bruges ved opkald inden for landet
    .fix = udelad det: { $number }
phone-no-country-code = har ingen landekode og kan derfor være et nummer i et hvilket som helst land
phone-country-code-zero = har en landekode, der begynder med 0
phone-not-digits = indeholder andet end cifre
phone-too-short = er for kort til et nummer med landekode
phone-too-long = har flere end de 15 cifre, et nummer kan have
phone-without-trunk = begynder uden det { $trunk }, som numre har inden for { $country }
phone-of-other-country = er efter begyndelse og længde ikke et nummer i { $country }

## SIM-kort, bankkonti, Message-ID

iccid-not-digits = indeholder andet end cifre
iccid-beginning = begynder ikke med 89, som SIM-kortnumre gør
iccid-length = har ikke 19 eller 20 cifre
iccid-check-digit = passer ikke med kontrolcifferet (på nogle kort er det ikke trykt med)
iccid-compare = sammenlign nummeret med SIM-kortet
bad-iban = er ikke et gyldigt IBAN: landet, længden eller kontrolcifrene passer ikke
    .fix = kopiér det fra et kontoudtog; kun de sidste fire tegn kommer med i brevet
not-a-message-id = er ikke et Message-ID
    .fix = kopiér det fra brevhovedet i det brev, du sendte, for eksempel <0123abcd@example.org>, eller udelad det

## Brevet som dokument, og filers stier

unknown-document-format = er ikke en form, brevet kan vedlægges i
write-document-format = skriv pdf eller none
nearest-document-format = mente du { $near }? Skriv pdf eller none
too-many-files = nævner { $files } filer; højst { $most } er tilladt
    .fix = vedlæg kun det, der dokumenterer din sag
path-too-long = fylder { $bytes } byte; højst { $most } er tilladt
    .fix = angiv en kortere sti
path-control-character = indeholder et styretegn ({ $code }) som tegn nummer { $position }
    .fix = omdøb filen, og skriv stien igen

## Hvad der dokumenterer en opsigelsesgrund

prove-change = vedlæg udbyderens besked om ændringen med { OPTION("attach", value: "FILE") }, hvis du har den
prove-quality = vedlæg dine fejlmeldinger eller målinger og udbyderens svar på dem med { OPTION("attach", value: "FILE") }, hvis du har dem
prove-move = vedlæg dokumentation for flytningen, for eksempel registreringen på den nye adresse eller den nye lejekontrakt, med { OPTION("attach", value: "FILE") }, hvis du har den
prove-renewal = vedlæg den regning eller besked, der viser fornyelsen, med { OPTION("attach", value: "FILE") }, hvis du har den
prove-death = vedlæg en kopi af dødsattesten med { OPTION("attach", value: "FILE") }, hvis du har den
prove-other = vedlæg det, der viser opsigelsesgrunden, med { OPTION("attach", value: "FILE") }, hvis du har det

## Hvad der ikke må sendes med e-mail

write-anew = fjern det, der ikke må sendes med e-mail, og skriv resten igen
sensitive = ser ud til at indeholde { $findings }
    .fix = fjern det: en e-mail kan læses undervejs. Er det noget andet, så tillad det med { $option }
sensitive-account = ser ud til at indeholde { $findings }
    .fix = fjern det: en e-mail kan læses undervejs; et kontonummer hører til i iban, og af det kommer kun fire tegn med i brevet. Er det noget andet, så tillad det med { $option }
finding-card = et kortnummer (slutter på { $shown })
finding-card-at = et kortnummer (slutter på { $shown }, fra tegn nummer { $position })
finding-iban = et helt IBAN (slutter på { $shown })
finding-iban-at = et helt IBAN (slutter på { $shown }, fra tegn nummer { $position })
finding-secret = en hemmelighed ("{ $shown }" ved siden af cifre)
finding-secret-at = en hemmelighed ("{ $shown }" ved siden af cifre, fra tegn nummer { $position })

## Hvad der hører til en slags brev, og hvad der ikke gør

leave-out-unused = du behøver ikke gøre noget; udelad feltet, så forsvinder denne linje
unused-reason = kommer ikke med i brevet: en fortrydelse kræver ingen begrundelse, og at angive en lægger kun op til diskussion
unused-declared-before = kommer ikke med i brevet: det stod i det første brev, og dette beder kun om svaret
unused-renewal = kommer ikke med i brevet: en fortrydelse venter ikke på en fornyelse
iban-unused = kommer ikke med i brevet: det skrives kun, når fuldmagten til direkte debitering tilbagekaldes
    .fix = tilføj revoke_mandate = true ({ OPTION("revoke_mandate") }), hvis udbyderen trækker penge på denne konto
wrong-kind = hører til en anden slags brev end { $kind }, og et brev er aldrig begge dele
renewal-has-no-end = angiv renews_on i stedet, eller vælg terminate
withdrawal-has-no-end = udelad det: en fortrydelse ophæver aftalen fra begyndelsen; eller vælg terminate
belongs-to-termination-for-cause = udelad det, eller vælg terminate-for-cause
belongs-to-later-letters = udelad det, eller vælg follow-up eller escalate
belongs-to-escalation = udelad det, eller vælg escalate
belongs-to-terminations = udelad det, eller vælg terminate

## Opsigelser

end-may-cost = kan være en dag, hvor det koster at ophøre før tid, hvis en bindingsperiode stadig løber
    .fix = udelad den, så beder brevet om den tidligste dag, der intet koster; bindingens slutdag står i aftalen eller på kontoen
end-missing = er ikke angivet: brevet beder om den tidligste dag, hvor der ikke skal betales for at ophøre før tid
    .fix = hvis der er en bindingsperiode, og du vil ud før, så angiv en dag med { OPTION("end_on") }, eller { OPTION("accept_charge") } for den tidligste dag uanset pris
reason-missing = mangler: en aftale ophører kun før tid af en grund, som brevet nævner
    .fix = angiv den med { OPTION("reason") } eller som reason i anmodningsfilen: hvad der er sket, i en sætning eller to
reason-wanted = mangler: "{ $cause }" alene siger ikke, hvad der er sket
    .fix = fortæl det med { OPTION("reason") }, med de datoer og tal, du har
no-proof = er ikke angivet: en ekstraordinær opsigelse står stærkere med dokumentation
holder-missing = mangler: hvis aftale er det?
    .fix = angiv det med { OPTION("holder") }: navnet på den afdøde; dit eget bliver stående i name
for-the-heirs = nævnes med din rolle og intet andet: brevet siger ikke, at du handler for alle arvinger
    .fix = er du hverken arving eller eksekutor, så lad en af dem skrive under også; med din postadresse ({ OPTION("address") }) kan udbyderen sende dig slutopgørelsen
death-ahead = ligger i fremtiden
    .fix = angiv dagen for dødsfaldet
day-of-death-missing = mangler: hvilken dag døde aftalehaveren?
    .fix = angiv dagen med { OPTION("cause_on") }: aftalen gøres op pr. den dag
capacity-missing = mangler: hvad er du for den afdøde?
    .fix = angiv heir, executor, spouse eller other med { OPTION("capacity") }; med other hævder brevet intet
death-has-no-other-day = hører ikke til i et brev om et dødsfald: aftalen skal ophøre på dødsdagen
    .fix = udelad det
capacity-of-the-living = hører til en levende aftalehaver, og denne er død
    .fix = angiv heir, executor, spouse eller other
capacity-of-the-bereaved = hører til et brev om et dødsfald: { $capacity } passer ikke til andre
    .fix = udelad det; for en levende aftalehaver angiv attorney, hvis du har en fuldmagt, og for et dødsfald vælg terminate-for-cause med { OPTION("cause", value: "death") }
capacity-without-holder = siger, hvad du er for aftalehaveren, og der er ikke angivet nogen
    .fix = angiv aftalehaveren med { OPTION("holder") }, eller udelad det
on-behalf = er en anden end dig: brevet siger, at du skriver på vegne af vedkommende
    .fix = lad vedkommende selv sende det, eller vedlæg en fuldmagt med { OPTION("attach") }
on-behalf-in-germany = er en anden end dig: en tysk udbyder kan straks afvise sådan en meddelelse, hvis den originale fuldmagt ikke følger med, og en kopi eller en e-mail er ikke nok (§ 174 BGB)
    .fix = lad vedkommende selv sende det, eller send det med posten sammen med originalen
new-place-missing = mangler: hvor flytter du hen?
    .fix = angiv byen eller adressen med { OPTION("new_place") }, eller skriv det i begrundelsen
not-served-unsaid = er ikke angivet: brevet siger ikke, at udbyderen ikke leverer det nye sted, og det kræver retten til at opsige som regel
    .fix = spørg udbyderen, og angiv { OPTION("not_served") }, hvis det er sådan
remedy-day-missing = er ikke angivet: de fleste love kræver, at udbyderen først har haft en frist til at rette fejlen
    .fix = anmeld fejlen, og sæt en frist; når den er udløbet, angiv den med { OPTION("remedy_by") } og anmeldelsen med { OPTION("reported_on") }
fault-of-today = er i dag: næsten ingen lov lader en aftale ophøre på grund af en fejl samme dag
    .fix = anmeld fejlen, sæt en frist for at rette den, og skriv, når fristen er udløbet
remedy-day-ahead = er ikke udløbet endnu: i dag er { $today }
    .fix = vent, til dagen er gået, eller udelad det
remedy-before-report = ligger før den dag, fejlen blev anmeldt, { $reported }
    .fix = sammenlign begge med det, du skrev til udbyderen
wrong-cause = hører til grunden "{ $wanted }", og her er grunden "{ $cause }"
    .fix = udelad det, eller angiv den anden grund med { OPTION("cause") }
charge-accepted = beder om den tidligste dag, uanset hvad det koster: der kan komme en betaling for at ophøre før tid
    .fix = udelad det, så beder brevet om den tidligste dag uden sådan en betaling
charge-accepted-with-day = ændrer intet: brevet nævner dagen i end_on og derefter den tidligst mulige
    .fix = udelad det, eller udelad end_on
identity-number-unknown = er ingen af de numre, der kendes her: DNI, NIE (Spanien), NIF (Portugal), codice fiscale (Italien), PESEL (Polen)
    .fix = sammenlign med dokumentet, eller udelad det: en opsigelse kræver sjældent et
identity-number-check = har form som et nummer, der hedder { $label }, og kontroltegnet er forkert
    .fix = sammenlign med dokumentet
identity-number-sent = følger med brevet: en opsigelse kræver det sjældent, og en e-mail kan læses undervejs
    .fix = udelad det, medmindre udbyderen har bedt om det

## Fortrydelser, rykkere, klager

received-before-order = ligger før bestillingsdatoen, den { $ordered }
    .fix = sammenlign begge med bekræftelsen
withdrawal-without-day = er ikke angivet, og modtagelsesdatoen heller ikke: standardfortrydelsesformularen beder om den
    .fix = angiv ordered_on (den dag, aftalen blev indgået) og for varer received_on, hvis du kender dem
withdrawal-without-address = er ikke angivet: standardfortrydelsesformularen beder om den
    .fix = angiv din postadresse med { OPTION("address") }, én gang for hver linje, hvis udbyderen kender den
first-letter-recent = { $days ->
        [0] er i dag: en kundeservice skal bruge nogle arbejdsdage
        [1] var i går: en kundeservice skal bruge nogle arbejdsdage
       *[other] ligger kun { $days } dage tilbage: en kundeservice skal bruge nogle arbejdsdage
    }
    .fix = vent omkring en uge, medmindre opkrævningen er nær
authority-missing = mangler, og adieu kender heller ikke nogen
    .fix = angiv navnet med { OPTION("authority") }: klagenævnet, tilsynsmyndigheden eller voldgiftsnævnet for denne branche i udbyderens land

## Dage

begins-after-end = ligger efter dagen i { $key }, den { $end }: en aftale begynder, før den ophører
    .fix = sammenlign begge med aftalen
date-far-ahead = ligger mere end ti år ude i fremtiden
    .fix = kontrollér årstallet
date-far-back = ligger mere end tyve år tilbage
    .fix = kontrollér årstallet
date-ahead = ligger i fremtiden: i dag er det den { $today }
    .fix = angiv den dag, det skete
date-passed = er passeret: i dag er det den { $today }
give-charge-to-come = angiv dagen for den næste opkrævning, der endnu ikke er sket
give-answer-day-to-come = angiv en dag, der endnu ikke er passeret, eller udelad den: så bliver den regnet ud
give-end-to-come = angiv en dag, der endnu ikke er passeret, eller udelad den: så beder brevet om den tidligst mulige dato
date-near = { $days ->
        [0] er i dag: kundeservice når måske ikke at gøre noget
        [1] er i morgen: kundeservice når måske ikke at gøre noget
       *[other] er allerede om { $days } dage: kundeservice når måske ikke at gøre noget
    }
use-way-besides = brug også en anden vej, og gem det sendte brev som dokumentation ({ $ways })
use-another-way = brug også en anden af udbyderens veje, for eksempel dens app eller hotline, og gem det sendte brev som dokumentation

## Personen og aftalens numre

email-beyond-ascii = har bogstaver uden for ASCII før @: kun mailservere med SMTPUTF8 kan sende den videre
    .fix = hvis udbyderens svar ikke kommer, så skriv fra en almindelig adresse
email-of-provider = er den adresse, brevet sendes til: udbyderens svar ville ikke nå dig
    .fix = angiv din egen adresse, den, udbyderen kender dig under
no-identifier = er ikke angivet, og heller ikke noget andet nummer, der viser, hvilken aftale det er: udbyderen kan blive nødt til at spørge
    .fix = angiv order_number, customer_number, contract_number, line eller iccid, hvis du kan

## Brevets sprog

courtesy-same = er { $language }, og det er selve brevet også
language-differs = er { $language }, og denne udbyder læser { $theirs }
    .fix = brug `preview` til at forstå brevet, og send det på { $theirs }
reason-in-another-script = er i en skrift, som læsere af { $language } ikke læser, og bliver, som det blev skrevet
    .fix = udelad det, da en begrundelse sjældent er nødvendig, eller skriv det på { $language }
reason-in-another-language = ligner ikke { $language }, som brevet er på, og bliver, som det blev skrevet
    .fix = udelad det, da en begrundelse sjældent er nødvendig, eller skriv det på { $language }
name-in-another-script = er i en skrift, som læsere af { $language } ikke læser
    .fix = skriv det, som det står i aftalen
language-for-reading = er kun til at læse på ({ $language }): Teksterne er oversættelser til dig og ikke lavet til, at en udbyder skal handle efter dem
    .fix = vælg { OPTION("language") } { $take } til brevet, og læs det på dit eget sprog med { OPTION("read_in") } { $tag }, eller send en oversættelse med: { OPTION("courtesy") } { $tag }
language-of-another-country = nævner et land, som der ikke er egne breve for ({ $tag }): Brevet er på { $language }
    .fix = læs det med det land i tankerne, eller skriv dit eget med { COMMAND("template new", $template) }
language-of-several = er et gæt: { $language }, et af flere sprog i { $country } ({ $domain })
    .fix = angiv { OPTION("country") }, eller vælg med { OPTION("language") }
language-guessed = er et gæt: { $language }, da hverken udbyderen eller dens land er kendt
    .fix = angiv { OPTION("country") }, eller vælg med { OPTION("language") }
language-not-offered = er { $language }, da der endnu ikke findes noget brev på udbyderens eget sprog
    .fix = vælg et andet med { OPTION("language") }, hvis du vil

## Mobilabonnementer

-back-up = sørg for ikke at miste det, der er knyttet til nummeret: bankkoder, beskedtjenester, konti
number-lost = lukker abonnementet, og nummeret går tabt med det: vil man beholde et nummer, skal det flyttes, ikke opsiges
keep-number-pac = hvis du vil beholde nummeret, så send ikke dette: send PAC som sms til 65075, og giv koden, som gælder i 30 dage, til den nye udbyder; { -back-up }
keep-number-ported = hvis du vil beholde nummeret, så send ikke dette: få det flyttet gennem den nye udbyder; { -back-up }
keep-number-ask = hvis du vil beholde nummeret, så send ikke dette endnu: spørg først den nye udbyder, hvordan nummeret flyttes med; { -back-up }
number-lost-with-death = lukker abonnementet, og nummeret og det, der er knyttet til det, går tabt
    .fix = hvis en pårørende vil beholde nummeret, så bed først om at få aftalen overdraget; gem beskeder, fotos og adgang til konti, mens nummeret stadig virker
number-expires = bevarer abonnementet, indtil det udløber; et taletidsnummer og dets saldo kan gå tabt den dag
    .fix = brug saldoen, eller kræv den udbetalt, før det sker, og { -back-up }

## Hvem brevet skal til

provider-or-address = { $fix }, eller angiv { OPTION("to") } og { OPTION("provider_name") }
provider-missing = mangler: hvem skal brevet til?
    .fix = angiv udbyderen med { OPTION("provider") } (se { COMMAND("provider list") }), eller angiv { OPTION("to") } og { OPTION("provider_name") }
address-missing = mangler: udbyderen har et navn og ingen adresse
    .fix = angiv den med { OPTION("to") }, eller angiv udbyderen med { OPTION("provider") } (se { COMMAND("provider list") })
provider-without-address = har ingen e-mailadresse i registret
    .fix = angiv den med { OPTION("to") }
not-compared = blev ikke sammenlignet med { $records } af dine egne opslag, som ikke kan læses
    .fix = se { COMMAND("provider list") }
address-dated = har en adresse fra en gammel eller udateret kilde: { $email } ({ $source })
    .fix = sammenlign den med udbyderens hjemmeside, før du sender
# $age is the message seen-months-ago or seen-years-ago.
address-seen-long-ago = har en adresse, der sidst blev set for længe siden: { $email } ({ $source }; { $age })
    .fix = sammenlign den med udbyderens hjemmeside, før du sender
address-sends-only = har ingen adresse til en opsigelse: { $email } kan ikke modtage mail
address-data-protection-only = har ingen adresse til en opsigelse: { $email } modtager kun henvendelser om databeskyttelse, og en opsigelse, der sendes dertil, går tabt
find-way-to-cancel = se, om du kan opsige på din konto på udbyderens hjemmeside eller i dens app, eller find kundeservices adresse, og angiv den med { OPTION("to") }
one-of-family = skriv en af disse: { $ids }; eller { $fix }

## Tvivl om en modtager

doubts = { $before }, og { $after }
address-unverified = har kun en adresse fra én kilde, der ikke er efterprøvet: { $email } ({ $source })
address-doubted = har en adresse, { $email }, som { $why }
address-of-another = tilhører { $owner } ({ $id }), ikke { $named }
address-outside-domains = ligger uden for domænerne hos { $provider }
address-outside-named-domains = ligger uden for domænerne hos { $provider }, som brevet er stilet til
address-free-mail = ligger hos en gratis mailtjeneste ({ $domain }), hvor enhver kan få en adresse
address-impostor = ligner { $real } uden at være det
address-disguised = har bogstavet "{ $letter }" ({ $code }), som kun ligner "{ $like }"
compare-with-website = sammenlign den med udbyderens hjemmeside
compare-and-confirm = sammenlign den med udbyderens hjemmeside; hvis den er rigtig, så tilføj { $option }
confirm-or-other-way = { $fix }; eller brug en anden vej: { $way }
address-returned-letter = tog ikke imod et brev: det kom retur den { $day }
other-way-to-cancel = sammenlign den med udbyderens hjemmeside, eller opsig på en anden måde, som udbyderen tilbyder
other-way-or-confirm = sammenlign den med udbyderens hjemmeside, eller opsig på en anden måde, som udbyderen tilbyder; er den alligevel rigtig, så tilføj { $option }

## Vedlagte filer

enclosure-refused = { $path } { $refusal }
enclosure-missing = findes ikke
    .fix = kontrollér stien, eller udelad filen
enclosure-not-a-file = er { $kind }, ikke en fil
    .fix = angiv stien til en fil
enclosure-unreadable = kan ikke læses: { $source }
    .fix = kontrollér filens rettigheder, eller kopiér den til et sted, du kan læse
enclosure-empty = er tom
    .fix = kontrollér, om filen blev gemt, eller udelad den
-make-smaller = gør filen mindre (en scanning i gråtoner med 150 dpi er nok), eller udelad en
enclosure-too-large = er for stor: { $size }, og { $limit } er tilladt for alle bilag tilsammen
    .fix = { -make-smaller }
enclosures-too-large = bringer bilagene op på { $size } tilsammen; { $limit } er tilladt
    .fix = { -make-smaller }
answer-too-large = er for stor: { $size }, og højst { $limit } gemmes
    .fix = angiv selve svaret, uden det, der var vedlagt
enclosure-changed = blev ændret, mens den blev læst
    .fix = vent, til den er gemt, og prøv igen
enclosure-twice = er angivet to gange
    .fix = angiv den kun én gang
-rename-file = omdøb filen: bogstaver, cifre, mellemrum og en kort filtype
enclosure-name-encoding = har et navn, der ikke er gyldig Unicode
    .fix = { -rename-file }
enclosure-name-length = har et navn på { $bytes } byte; 255 er tilladt
    .fix = { -rename-file }
enclosure-name-character = har et navn med et tegn, der ikke må stå i et navn ({ $code })
    .fix = { -rename-file }
enclosure-no-name = har intet navn
    .fix = { -rename-file }
enclosure-name-windows = har et navn, som Windows ikke kan gemme ({ $why })
    .fix = { -rename-file }
windows-sign = det indeholder { $sign }
windows-ending = det slutter med et punktum eller et mellemrum
windows-device = { $stem } er navnet på en enhed der
enclosure-mislabelled = har filtypen .{ $extension }, men er ikke en sådan fil
    .fix = kontrollér, om den kan åbnes, og giv den den rigtige filtype
-send-document = send en PDF eller et billede af det, den viser
enclosure-named-program = har filtypen .{ $extension }, som programmer har: den slags afvises af mailtjenester og af forsigtige modtagere
    .fix = { -send-document }
enclosure-macros = er en Office-fil, der kan indeholde makroer (.{ $extension }): den slags afvises af mailtjenester og af forsigtige modtagere
    .fix = { -send-document }
enclosure-program = er { $program }: den slags afvises af mailtjenester og af forsigtige modtagere
    .fix = { -send-document }
program-linux = et Linux-program
program-windows = et Windows-program
program-macos = et macOS-program
program-java-or-macos = et Java- eller macOS-program
program-webassembly = et WebAssembly-program
program-android = et Android-program
program-windows-link = en Windows-genvej
program-script = et script
-black-out = udelad filen; hvis udbyderen kræver den, så overstreg det, udbyderen ikke behøver at se, og tillad filen udtrykkeligt
enclosure-identity-document = ser efter navnet ud til at være et identitetsdokument ("{ $word }"): det er ikke nødvendigt til en opsigelse
    .fix = { -black-out }
enclosure-identity-behind-link = fører til en fil, der efter navnet ser ud til at være et identitetsdokument ("{ $word }"): det er ikke nødvendigt til en opsigelse
    .fix = { -black-out }
-take-out = fjern det fra filen, eller tillad det udtrykkeligt
enclosure-sensitive = indeholder { $finding } i linje { $line }
    .fix = { -take-out }
enclosure-credential = indeholder { $credential } i linje { $line }
    .fix = { -take-out }

## Nøgler og adgangsoplysninger fundet i en fil

credential-private-key = en privat nøgle
credential-azure-key = en Azure-nøgle
credential-wallet = en wallet
credential-aws-key = en AWS-nøgle
credential-npm-token = et npm-token
credential-password = en adgangskode
credential-client-secret = en klienthemmelighed
credential-google-api-key = en Google API-nøgle
credential-google-token = et Google-token
credential-github-token = et GitHub-token
credential-gitlab-token = et GitLab-token
credential-slack-token = et Slack-token
credential-stripe-key = en Stripe-nøgle
credential-api-key = en API-nøgle
credential-pypi-token = et PyPI-token
credential-wallet-key = en nøgle til en wallet
credential-java-key-store = et Java-nøglelager
credential-keepass-database = en KeePass-database
credential-macos-keychain = en nøglering fra macOS
credential-pkcs-12-key-store = et PKCS #12-nøglelager
credential-json-web-token = et JSON Web Token
credential-password-hash = hashværdien af en adgangskode
credential-secret = en hemmelighed

recipient-sends-only = kan ikke modtage e-mail
recipient-data-protection-only = modtager kun henvendelser om databeskyttelse: en opsigelse, der sendes dertil, går tabt

address-for-withdrawals-only = er kun til fortrydelser inden for fortrydelsesfristen
address-is-general = har kun en fælles postkasse: { $email }; det er ikke sikkert, at kundeservice læser den
address-is-outside = har en adresse uden for sine egne domæner: { $email }
address-imported = har en adresse fra en import, som ingen har efterprøvet: { $email }
address-is-pec = har kun en certificeret postkasse (PEC): { $email }; den tager måske ikke imod mail fra en almindelig postkasse
provider-refuses-email = tager efter eget udsagn ikke imod opsigelser med e-mail ({ $known }); loven kan sige noget andet
    .fix = gem dokumentationen for afsendelsen; endnu bedre: { $way }
provider-refuses-email-only = tager efter eget udsagn ikke imod opsigelser med e-mail ({ $known }); loven kan sige noget andet
    .fix = gem dokumentationen for afsendelsen, og se efter en anden vej på udbyderens hjemmeside
provider-needs = kræver { $what } ({ $known })
    .fix = tilføj det som bilag; på en kopi af et identitetsdokument overstreger du det, ingen har brug for: foto, nummer, underskrift
provider-ceased = har ikke haft kunder siden den { $day } ({ $known })
    .fix = find ud af, hvem der har overtaget dem, og om aftalen stadig løber
provider-ceased-for = har ikke haft kunder siden den { $day } ({ $known })
    .fix = skriv til den, der har overtaget dem: { $id }
ways-instead = brug en af disse veje, eller angiv en anden adresse med { OPTION("to") }:{ $ways }
