### Wat iemand opgeeft: waarden, aanvraagbestanden, wat een brief nodig heeft, wat wordt bijgevoegd.

## Een probleem als regel

problem = { $subject }: { $what }
problem-value = { $subject }: “{ $value }” { $what }
problem-at = { $subject } ({ $place }): { $what }
problem-value-at = { $subject } ({ $place }): “{ $value }” { $what }
place-option = { $option }
place-line = { $file }:{ $line }
place-row = { $file }:{ $line }, rij { $row }
place-column = { $file }:{ $line }, rij { $row }, kolom { $column }
place-answer = uw antwoord
place-journal = vermelding { $entry } in het logboek
place-account = e-mailaccount { $account }

## Woorden uit een lijst

did-you-mean = bedoelde u { $near }? Mogelijk zijn: { $offered }
write-one-of = schrijf een van deze: { $offered }

## Willekeurige waarden

-write-value = schrijf een waarde; een veld dat niet nodig is, mag u weglaten
value-missing = ontbreekt
    .fix = geef dit op met { $option } of als { $key } in het aanvraagbestand, bijvoorbeeld “{ $example }”
value-empty = is leeg
    .fix = { -write-value }
value-invisible = bevat niets zichtbaars
    .fix = { -write-value }
value-too-long = is { $length } tekens lang; toegestaan zijn er hoogstens { $most }
    .fix = maak dit korter
several-values = heeft meer dan één waarde
    .fix = geef dit één keer op
value-understood = wordt gelezen als { $said }
    .fix = als dat niet bedoeld is, schrijf het dan voluit
not-a-switch = is niet true of false
    .fix = schrijf true of false
forbidden-character = bevat { $name } op plaats { $position }
    .fix = typ de waarde opnieuw, op één regel en zonder dit teken
character-line-break = een regeleinde (LF)
character-carriage-return = een regelterugloop (CR)
character-tab = een tab
character-nul = een NUL-teken
character-escape = een escape-teken (U+001B)
character-replacement = een vervangingsteken (U+FFFD; de tekst is onderweg hierheen beschadigd)
character-line-separator = een regelscheidingsteken ({ $code })
character-direction = een teken dat de schrijfrichting verandert ({ $code })
character-control = een besturingsteken ({ $code })
character-invisible = een onzichtbaar teken ({ $code })

## Soorten brieven, opzeggingsgronden, landen, talen

unknown-kind = is geen soort brief
unknown-cause = is geen opzeggingsgrond die dit programma kent
unknown-capacity = is geen hoedanigheid die dit programma kent
unknown-country = is geen landcode van twee letters
    .fix = schrijf twee letters, zoals GB, DE of CN
unknown-language = is een taal waarin nog geen brief beschikbaar is
nearest-language = het dichtst in de buurt komt { $near }; mogelijk zijn: { $offered }
bad-language-tag = is geen taalcode (BCP 47)
write-language-tag = schrijf een code zoals en, de of zh
nearest-language-tag = bedoelde u { $near }? Schrijf een code zoals en, de of zh

## Datums en perioden

not-a-date = is geen datum
not-in-calendar = is een dag die niet bestaat
date-form = schrijf de datum als JJJJ-MM-DD, zoals 2026-12-01
date-write = schrijf { $days }
date-typed-and-said = { $typed } ({ $said })
date-ambiguous = is een dag die op twee manieren te lezen is
date-or-country = { $fix }, of noem het land met { OPTION("country") }: dat bepaalt welk getal de dag is
date-as-number = is een dag zoals rekenbladen die tellen: vanaf 1900 of vanaf 1904
date-without-year = is een dag zonder jaartal
    .fix = schrijf ook het jaar, zoals 2026-12-31
not-a-period = is geen opzegtermijn
-accepted-periods = schrijf een getal met dagen, weken, maanden, jaar of werkdagen, zoals 14 dagen, 1 maand of 10 werkdagen; daarachter mag “tegen het einde van een maand” staan (of van een kwartaal, een halfjaar, een jaar of de looptijd), zoals 3 maanden tegen het einde van een maand
write-period = { -accepted-periods }
nearest-period = bedoelde u { $meant }? Anders: { -accepted-periods }
period-out-of-range = is te kort of te lang voor een opzegtermijn
period-range-days = schrijf een aantal dagen van 1 tot en met { $most }
period-range-weeks = schrijf een aantal weken van 1 tot en met { $most }
period-range-months = schrijf een aantal maanden van 1 tot en met { $most }
period-range-years = schrijf een aantal jaren van 1 tot en met { $most }
period-range-working-days = schrijf een aantal werkdagen van 1 tot en met { $most }

## E-mailadressen, domeinen, webadressen

-one-address = schrijf één adres, zoals name@example.org
several-addresses = bevat meer dan één adres
    .fix = { -one-address }
more-than-address = bevat meer dan het adres
    .fix = schrijf alleen het adres: { $address }
not-an-address = is geen e-mailadres: { $why }
    .fix = { -one-address }
address-no-at = er staat geen @ in
address-space = er staat een spatie in
address-nothing-before = er staat niets vóór de @
address-long-before = het deel vóór de @ is langer dan 64 bytes
address-dots-before = vóór de @ mag geen punt aan het begin of het einde staan, en geen twee punten na elkaar
address-character-before = vóór de @ staat een teken dat daar niet mag staan
address-too-long = het is langer dan 254 bytes
address-bad-domain = heeft een domein dat niet kan bestaan: { $why }
    .fix = { -one-address }
bad-domain = is geen domein: { $why }
    .fix = schrijf het zoals in een e-mailadres, bijvoorbeeld example.com
domain-nothing = er staat niets na de @
domain-character = het heeft een teken, een punt of een lengte die in domeinen niet voorkomt
domain-no-dot = er staat geen punt in
domain-number = het laatste deel is een getal
shared-domain = is van niemand in het bijzonder: daaronder worden namen uitgegeven
    .fix = schrijf het hele domein, zoals example.co.uk
bad-web-address = is geen webadres: { $why }
    .fix = schrijf het zoals de browser het toont, bijvoorbeeld https://example.com/contact
web-address-character = het bevat een backslash, een spatie of een besturingsteken
web-address-scheme = het begint niet met http:// of https://
web-address-user = vóór de servernaam staat een gebruikersnaam

## Namen, postadressen, telefoonnummers

name-no-letter = bevat geen letter
    .fix = schrijf de naam waarop het contract staat
in-address-line = { $what } (in regel { $line })
address-empty = is leeg
    .fix = schrijf een adres; een veld dat niet nodig is, mag u weglaten
too-many-lines = heeft { $lines } regels; toegestaan zijn er hoogstens { $most }
    .fix = maak dit korter
phone-write = schrijf het met + en het landnummer, zoals { $example }
phone-zero-after-code = heeft een 0 na { $code }; die kiest u alleen binnen het land
    .fix = laat die weg: { $number }
phone-no-country-code = heeft geen landnummer en kan dus een nummer in elk land zijn
phone-country-code-zero = heeft een landnummer dat met 0 begint
phone-not-digits = bevat iets anders dan cijfers
phone-too-short = is te kort voor een nummer met landnummer
phone-too-long = heeft meer dan de 15 cijfers die een nummer kan hebben
phone-without-trunk = begint zonder de { $trunk } die nummers binnen { $country } hebben
phone-of-other-country = is naar begin en lengte geen nummer van { $country }

## Simkaarten, bankrekeningen, Message-ID's

iccid-not-digits = bevat iets anders dan cijfers
iccid-beginning = begint niet met 89, zoals simkaartnummers doen
iccid-length = heeft geen 19 of 20 cijfers
iccid-check-digit = klopt niet met het controlecijfer (op sommige kaarten staat dat cijfer niet)
iccid-compare = vergelijk het met de simkaart
bad-iban = is geen geldige IBAN: het land, de lengte of de controlecijfers kloppen niet
    .fix = neem de IBAN over van een rekeningafschrift; alleen de laatste vier tekens komen in de brief
not-a-message-id = is geen Message-ID
    .fix = neem deze over uit de berichtkoppen van de brief die u hebt verzonden, zoals <0123abcd@example.org>, of laat dit weg

## De brief als document, en paden van bestanden

unknown-document-format = is geen vorm waarin de brief kan worden bijgevoegd
write-document-format = schrijf pdf of none
nearest-document-format = bedoelde u { $near }? Schrijf pdf of none
too-many-files = zijn { $files } bestanden; toegestaan zijn er hoogstens { $most }
    .fix = voeg alleen bij wat uw zaak bewijst
path-too-long = is { $bytes } bytes lang; toegestaan zijn er hoogstens { $most }
    .fix = geef een korter pad op
path-control-character = bevat een besturingsteken ({ $code }) op plaats { $position }
    .fix = geef het bestand een andere naam en typ het pad opnieuw

## Wat een opzeggingsgrond bewijst

prove-change = voeg de mededeling van de aanbieder over de wijziging bij met { OPTION("attach", value: "FILE") }, als u die hebt
prove-quality = voeg uw storingsmeldingen of metingen bij, en wat de aanbieder erop antwoordde, met { OPTION("attach", value: "FILE") }, als u die hebt
prove-move = voeg een bewijs van de verhuizing bij, zoals de inschrijving op het nieuwe adres of het nieuwe huurcontract, met { OPTION("attach", value: "FILE") }, als u dat hebt
prove-renewal = voeg de rekening of mededeling bij waaruit de verlenging blijkt, met { OPTION("attach", value: "FILE") }, als u die hebt
prove-death = voeg een kopie van de overlijdensakte bij met { OPTION("attach", value: "FILE") }, als u die hebt
prove-other = voeg bij waaruit de opzeggingsgrond blijkt, met { OPTION("attach", value: "FILE") }, als u dat hebt

## Wat niet gemaild mag worden

write-anew = haal weg wat niet gemaild mag worden, en schrijf de rest opnieuw
sensitive = lijkt { $findings } te bevatten
    .fix = haal dit weg: een e-mail kan onderweg worden gelezen. Is het iets anders, sta het dan toe met { $option }
sensitive-account = lijkt { $findings } te bevatten
    .fix = haal dit weg: een e-mail kan onderweg worden gelezen; een rekening hoort in iban, waarvan maar vier tekens worden meegestuurd. Is het iets anders, sta het dan toe met { $option }
finding-card = een kaartnummer (eindigend op { $shown })
finding-card-at = een kaartnummer (eindigend op { $shown }, op plaats { $position })
finding-iban = een volledige IBAN (eindigend op { $shown })
finding-iban-at = een volledige IBAN (eindigend op { $shown }, op plaats { $position })
finding-secret = iets geheims (“{ $shown }” naast cijfers)
finding-secret-at = iets geheims (“{ $shown }” naast cijfers, op plaats { $position })

## Wat bij een soort brief hoort en wat niet

leave-out-unused = u hoeft niets te doen; laat dit weg om deze melding niet meer te zien
unused-reason = komt niet in de brief: voor een herroeping is geen reden nodig, en wie er een geeft, lokt alleen discussie uit
unused-declared-before = komt niet in de brief: het stond al in de eerste brief, en deze vraagt alleen om het antwoord
unused-renewal = komt niet in de brief: een herroeping wacht geen verlenging af
iban-unused = komt niet in de brief: dit komt er alleen in als de machtiging voor automatische incasso wordt ingetrokken
    .fix = voeg revoke_mandate = true toe ({ OPTION("revoke_mandate") }) als de aanbieder van deze rekening afschrijft
wrong-kind = hoort bij een andere soort brief dan { $kind }, en een brief is nooit allebei
renewal-has-no-end = geef in plaats daarvan renews_on op, of kies terminate
withdrawal-has-no-end = laat dit weg: een herroeping maakt het contract vanaf het begin ongedaan; of kies terminate
belongs-to-termination-for-cause = laat dit weg, of kies terminate-for-cause
belongs-to-later-letters = laat dit weg, of kies follow-up of escalate
belongs-to-escalation = laat dit weg, of kies escalate
belongs-to-terminations = laat dit weg, of kies terminate

## Opzeggingen

end-may-cost = kan een dag zijn waarop voortijdig opzeggen geld kost, als de minimale looptijd dan nog loopt
    .fix = laat hem weg, dan vraagt de brief om de eerste dag die niets kost; het einde van de looptijd staat in het contract of in de account
end-missing = is niet opgegeven: de brief vraagt om de eerste datum waarop het zonder kosten kan
    .fix = geldt er nog een minimale looptijd en wilt u eerder weg, geef dan een dag op met { OPTION("end_on") }, of { OPTION("accept_charge") } voor de eerste datum tegen elke prijs
reason-missing = ontbreekt: een contract eindigt alleen tussentijds om een grond die in de brief staat
    .fix = geef dit op met { OPTION("reason") } of als reason in het aanvraagbestand: wat er is gebeurd, in een of twee zinnen
reason-wanted = ontbreekt: “{ $cause }” alleen zegt niet wat er is gebeurd
    .fix = vertel het met { OPTION("reason") }, met de dagen en nummers die u hebt
no-proof = ontbreken: een opzegging om een gewichtige reden staat sterker met bewijs
holder-missing = ontbreekt: op wiens naam staat het contract?
    .fix = geef dit op met { OPTION("holder") }: de naam van de overledene; uw eigen naam blijft in name
for-the-heirs = staat in de brief met uw hoedanigheid en verder niets: de brief zegt niet dat u voor alle erfgenamen handelt
    .fix = bent u erfgenaam noch executeur, laat dan een van hen meeondertekenen; met uw postadres ({ OPTION("address") }) kan de aanbieder u de eindafrekening sturen
death-ahead = ligt in de toekomst
    .fix = geef de dag van het overlijden op
day-of-death-missing = ontbreekt: op welke dag is de contracthouder overleden?
    .fix = geef die op met { OPTION("cause_on") }: het contract wordt per die dag afgerekend
capacity-missing = ontbreekt: wat bent u van de overledene?
    .fix = geef heir, executor, spouse of other op met { OPTION("capacity") }; met other beweert de brief niets
death-has-no-other-day = hoort niet in een brief over een overlijden: het contract moet op de dag van overlijden eindigen
    .fix = laat dit weg
capacity-of-the-living = hoort bij een levende contracthouder, en deze is overleden
    .fix = geef heir, executor, spouse of other op
capacity-of-the-bereaved = hoort bij een brief over een overlijden: { $capacity } past bij geen andere
    .fix = laat dit weg; geef voor een levende contracthouder attorney op als u een volmacht hebt, en kies voor een overlijden terminate-for-cause met { OPTION("cause", value: "death") }
capacity-without-holder = zegt wat u van de contracthouder bent, en er is geen opgegeven
    .fix = geef de contracthouder op met { OPTION("holder") }, of laat dit weg
on-behalf = is iemand anders dan u: de brief zegt dat u namens die persoon schrijft
    .fix = laat die persoon de brief zelf sturen, of voeg de volmacht bij met { OPTION("attach") }
on-behalf-in-germany = is iemand anders dan u: een Duitse aanbieder mag zo’n opzegging direct afwijzen als de originele volmacht er niet bij zit, en een kopie of een e-mail is niet genoeg (§ 174 BGB)
    .fix = laat die persoon de brief zelf sturen, of stuur hem per post met het origineel
new-place-missing = ontbreekt: waar verhuist u naartoe?
    .fix = geef de plaats of het adres op met { OPTION("new_place") }, of noem het in de reden
not-served-unsaid = is niet opgegeven: de brief zegt niet dat de aanbieder op de nieuwe plaats niet levert, en meestal bestaat alleen dan het recht om op te zeggen
    .fix = vraag het de aanbieder, en geef { OPTION("not_served") } op als het zo is
remedy-day-missing = is niet opgegeven: de meeste wetten willen dat de aanbieder eerst een termijn kreeg om het te herstellen (ingebrekestelling)
    .fix = meld de storing en stel een termijn; geef die na afloop op met { OPTION("remedy_by") } en de melding met { OPTION("reported_on") }
fault-of-today = is vandaag: bijna geen wet beëindigt een contract om een storing op de dag zelf
    .fix = meld de storing, stel een termijn voor herstel, en schrijf als die voorbij is
remedy-day-ahead = is nog niet voorbij: vandaag is het { $today }
    .fix = wacht tot de dag voorbij is, of laat dit weg
remedy-before-report = ligt vóór de dag van de melding, { $reported }
    .fix = vergelijk beide met wat u de aanbieder hebt geschreven
wrong-cause = hoort bij de grond "{ $wanted }", en hier is de grond "{ $cause }"
    .fix = laat dit weg, of geef de andere grond op met { OPTION("cause") }
charge-accepted = vraagt om de eerste datum, wat het ook kost: er kan een afkoopsom komen
    .fix = laat dit weg, dan vraagt de brief om de eerste datum zonder zulke kosten
charge-accepted-with-day = verandert niets: de brief noemt de dag in end_on en daarna de eerst mogelijke
    .fix = laat dit weg, of laat end_on weg
identity-number-unknown = is geen van de hier bekende nummers: DNI, NIE (Spanje), NIF (Portugal), codice fiscale (Italië), PESEL (Polen)
    .fix = vergelijk het met het document, of laat het weg: een opzegging heeft er zelden een nodig
identity-number-check = heeft de vorm van een nummer dat { $label } heet, en het controleteken klopt niet
    .fix = vergelijk het met het document
identity-number-sent = gaat met de brief mee: een opzegging heeft het zelden nodig, en een e-mail kan onderweg worden gelezen
    .fix = laat het weg, tenzij de aanbieder erom heeft gevraagd

## Herroepingen, herinneringen, klachten

received-before-order = ligt vóór de dag van de bestelling, { $ordered }
    .fix = vergelijk beide dagen met de bevestiging
withdrawal-without-day = is niet opgegeven, en de dag van ontvangst ook niet: het modelformulier voor herroeping vraagt daarnaar
    .fix = geef ordered_on op (de dag van het contract), en bij goederen received_on, als u die weet
withdrawal-without-address = is niet opgegeven: het modelformulier voor herroeping vraagt ernaar
    .fix = geef uw postadres op met { OPTION("address") }, één keer voor elke regel, als de aanbieder het kent
first-letter-recent = { $days ->
        [0] is vandaag: een klantenservice heeft enkele werkdagen nodig
        [1] is gisteren: een klantenservice heeft enkele werkdagen nodig
       *[other] is pas { $days } dagen geleden: een klantenservice heeft enkele werkdagen nodig
    }
    .fix = wacht ongeveer een week, tenzij de afschrijving nabij is
authority-missing = ontbreekt, en hier is er geen bekend
    .fix = noem de instantie met { OPTION("authority") }: de geschilleninstantie, toezichthouder of arbitragecommissie voor deze branche in het land van de aanbieder

## Dagen

begins-after-end = ligt na de dag in { $key }, { $end }: een contract begint voordat het eindigt
    .fix = vergelijk beide dagen met het contract
date-far-ahead = ligt meer dan tien jaar in de toekomst
    .fix = controleer het jaar
date-far-back = ligt meer dan twintig jaar in het verleden
    .fix = controleer het jaar
date-ahead = ligt in de toekomst: vandaag is het { $today }
    .fix = geef de dag op waarop het is gebeurd
date-passed = is voorbij: vandaag is het { $today }
give-charge-to-come = geef de dag op van de eerstvolgende afschrijving
give-answer-day-to-come = geef een dag op die nog moet komen, of laat dit weg: dan wordt de dag berekend
give-end-to-come = geef een dag op die nog moet komen, of laat dit weg: dan vraagt de brief om de eerst mogelijke datum
date-near = { $days ->
        [0] is vandaag: de klantenservice reageert misschien niet op tijd
        [1] is morgen: de klantenservice reageert misschien niet op tijd
       *[other] is al over { $days } dagen: de klantenservice reageert misschien niet op tijd
    }
use-way-besides = kies ook een andere weg, en bewaar de verzonden brief als bewijs ({ $ways })
use-another-way = kies ook een andere weg, zoals de app of het telefoonnummer van de aanbieder, en bewaar de verzonden brief als bewijs

## De persoon en de nummers van het contract

email-beyond-ascii = heeft vóór de @ letters buiten ASCII: alleen mailservers met SMTPUTF8 vervoeren die
    .fix = komt het antwoord van de aanbieder niet, schrijf dan vanaf een gewoon adres
email-of-provider = is het adres waar de brief naartoe gaat: het antwoord van de aanbieder zou u niet bereiken
    .fix = geef uw eigen adres op, waaronder de aanbieder u kent
no-identifier = is niet opgegeven, en ook geen ander nummer waaraan het contract te herkennen is: de aanbieder moet er misschien naar vragen
    .fix = geef zo mogelijk order_number, customer_number, contract_number, line of iccid op

## De taal van de brief

courtesy-same = is { $language }, net als de brief zelf
language-differs = is { $language }, maar deze aanbieder leest { $theirs }
    .fix = gebruik `preview` om de brief te begrijpen, en verzend de brief in het { $theirs }
reason-in-another-script = is in een schrift dat lezers van het { $language } niet lezen, en blijft zoals het is getypt
    .fix = laat het weg, want een reden is zelden nodig, of schrijf het in het { $language }
reason-in-another-language = lijkt geen { $language }, de taal van de brief, en blijft zoals het is getypt
    .fix = laat het weg, want een reden is zelden nodig, of schrijf het in het { $language }
name-in-another-script = is in een schrift dat lezers van het { $language } niet lezen
    .fix = schrijf het zoals het in het contract staat
language-for-reading = is alleen om te lezen ({ $language }): de teksten zijn vertalingen voor u en niet bedoeld om een aanbieder ernaar te laten handelen
    .fix = kies { OPTION("language") } { $take } voor de brief en lees hem in uw eigen taal met { OPTION("read_in") } { $tag }, of stuur een vertaling mee met { OPTION("courtesy") } { $tag }
language-of-another-country = noemt een land waarvoor er geen eigen brieven zijn ({ $tag }): de brief is in het { $language }
    .fix = lees hem met dat land in gedachten, of schrijf uw eigen met { COMMAND("template new", $template) }
language-of-several = is een gok: { $language }, een van de talen van { $country } ({ $domain })
    .fix = geef { OPTION("country") } op, of kies met { OPTION("language") }
language-guessed = is een gok: { $language }, want de aanbieder en zijn land zijn niet bekend
    .fix = geef { OPTION("country") } op, of kies met { OPTION("language") }
language-not-offered = is { $language }, want in de taal van de aanbieder is nog geen brief beschikbaar
    .fix = kies desgewenst een andere met { OPTION("language") }

## Mobiele aansluitingen

-back-up = stel veilig wat aan het nummer vastzit: bankcodes, berichtenapps, accounts
number-lost = beëindigt de aansluiting, en daarmee gaat het nummer verloren: een nummer behoudt u door het mee te nemen, niet door op te zeggen
keep-number-pac = wilt u het behouden, verzend dit dan niet: sms PAC naar 65075 en geef de code, die 30 dagen geldig is, aan de nieuwe aanbieder; { -back-up }
keep-number-ported = wilt u het behouden, verzend dit dan niet: laat het nummer meenemen via de nieuwe aanbieder; { -back-up }
keep-number-ask = wilt u het behouden, verzend dit dan nog niet: vraag eerst de nieuwe aanbieder hoe u het nummer meeneemt; { -back-up }
number-lost-with-death = beëindigt de aansluiting; het nummer en wat eraan vastzit gaan verloren
    .fix = wil een familielid het nummer behouden, vraag dan eerst om overdracht van het contract; stel berichten, foto's en toegang tot accounts veilig zolang de aansluiting nog werkt
number-expires = laat de aansluiting doorlopen tot die verloopt; een prepaidnummer en het tegoed kunnen op die dag verloren gaan
    .fix = maak het tegoed voor die tijd op of vraag het terug, en { -back-up }

## Aan wie de brief is gericht

provider-or-address = { $fix }, of geef { OPTION("to") } en { OPTION("provider_name") } op
provider-missing = ontbreekt: aan wie is de brief gericht?
    .fix = noem de aanbieder met { OPTION("provider") } (zie { COMMAND("provider list") }), of geef { OPTION("to") } en { OPTION("provider_name") } op
address-missing = ontbreekt: de aanbieder heeft een naam, maar geen adres
    .fix = geef dit op met { OPTION("to") }, of noem de aanbieder met { OPTION("provider") } (zie { COMMAND("provider list") })
provider-without-address = heeft geen e-mailadres in de aanbiedersgids
    .fix = geef het op met { OPTION("to") }
not-compared = is niet vergeleken met uw eigen aanbiedersbestanden die niet te lezen zijn ({ $records })
    .fix = zie { COMMAND("provider list") }
address-dated = heeft een adres uit een oude of ongedateerde bron: { $email } ({ $source })
    .fix = vergelijk het met de website van de aanbieder voordat u verzendt
# $age is the message seen-months-ago or seen-years-ago.
address-seen-long-ago = heeft een adres dat lang geleden voor het laatst is gezien: { $email } ({ $source }; { $age })
    .fix = vergelijk het met de website van de aanbieder voordat u verzendt
address-sends-only = heeft geen adres voor een opzegging: { $email } kan geen mail ontvangen
address-data-protection-only = heeft geen adres voor een opzegging: { $email } is alleen voor privacyverzoeken, en een opzegging die daarheen wordt gestuurd, gaat verloren
find-way-to-cancel = zoek in uw account op de website of in de app van de aanbieder hoe u kunt opzeggen, of zoek het adres van de klantenservice en geef dat op met { OPTION("to") }
one-of-family = schrijf een van deze: { $ids }; of { $fix }

## Twijfels over een ontvanger

doubts = { $before } en { $after }
address-unverified = heeft alleen een adres uit één niet-gecontroleerde bron: { $email } ({ $source })
address-doubted = heeft als adres { $email }, en dat { $why }
address-of-another = is het adres van { $owner } ({ $id }), niet van { $named }
address-outside-domains = valt buiten de eigen domeinen van { $provider }
address-outside-named-domains = valt buiten de domeinen van { $provider } (aan wie de brief is gericht)
address-free-mail = is van een gratis e-maildienst ({ $domain }), waar iedereen een adres kan aanmaken
address-impostor = lijkt op { $real }, maar is dat niet
address-disguised = bevat de letter “{ $letter }” ({ $code }), die alleen maar op “{ $like }” lijkt
compare-with-website = vergelijk het met de website van de aanbieder
compare-and-confirm = vergelijk het met de website van de aanbieder; klopt het, voeg dan { $option } toe
confirm-or-other-way = { $fix }; of gebruik een andere weg: { $way }
address-returned-letter = heeft een brief niet aangenomen: die kwam terug op { $day }
other-way-to-cancel = vergelijk het met de website van de aanbieder, of zeg op een andere manier op die de aanbieder biedt
other-way-or-confirm = vergelijk het met de website van de aanbieder, of zeg op een andere manier op die de aanbieder biedt; klopt het toch, voeg dan { $option } toe

## Bijgevoegde bestanden

enclosure-refused = { $path } { $refusal }
enclosure-missing = bestaat niet
    .fix = controleer het pad, of laat het bestand weg
enclosure-not-a-file = is { $kind }, geen bestand
    .fix = geef het pad van een bestand op
enclosure-unreadable = kan niet worden gelezen: { $source }
    .fix = controleer de bestandsrechten, of kopieer het naar een plaats waar u het kunt lezen
enclosure-empty = is leeg
    .fix = controleer of het is opgeslagen, of laat het weg
-make-smaller = maak het kleiner (een scan in grijstinten met 150 dpi is genoeg), of laat er een weg
enclosure-too-large = is te groot: { $size }, en voor alle bijlagen samen is { $limit } toegestaan
    .fix = { -make-smaller }
enclosures-too-large = brengt de bijlagen samen op { $size }; toegestaan is { $limit }
    .fix = { -make-smaller }
answer-too-large = is te groot: { $size }, en er wordt hoogstens { $limit } bewaard
    .fix = geef het antwoord zelf op, zonder de bijlagen ervan
enclosure-changed = is tijdens het lezen veranderd
    .fix = wacht tot het is opgeslagen, en probeer het opnieuw
enclosure-twice = is twee keer opgegeven
    .fix = geef het één keer op
-rename-file = geef het een andere naam: letters, cijfers, spaties en een korte extensie
enclosure-name-encoding = heeft een naam die geen geldige Unicode is
    .fix = { -rename-file }
enclosure-name-length = heeft een naam van { $bytes } bytes; toegestaan zijn er 255
    .fix = { -rename-file }
enclosure-name-character = heeft een naam met een teken dat niet in een naam mag staan ({ $code })
    .fix = { -rename-file }
enclosure-no-name = heeft geen naam
    .fix = { -rename-file }
enclosure-name-windows = heeft een naam die Windows niet kan opslaan ({ $why })
    .fix = { -rename-file }
windows-sign = er staat { $sign } in
windows-ending = de naam eindigt op een punt of een spatie
windows-device = { $stem } is daar de naam van een apparaat
enclosure-mislabelled = heeft de extensie .{ $extension }, maar is niet zo'n bestand
    .fix = controleer of het opent, en geef het de extensie die erbij past
-send-document = stuur een PDF of een afbeelding van de inhoud
enclosure-named-program = heeft de naam van een programma (.{ $extension }): maildiensten weigeren zulke bestanden, en een voorzichtige lezer ook
    .fix = { -send-document }
enclosure-macros = is een Office-bestand dat macro's kan bevatten (.{ $extension }): maildiensten weigeren zulke bestanden, en een voorzichtige lezer ook
    .fix = { -send-document }
enclosure-program = is { $program }: maildiensten weigeren zulke bestanden, en een voorzichtige lezer ook
    .fix = { -send-document }
program-linux = een Linux-programma
program-windows = een Windows-programma
program-macos = een macOS-programma
program-java-or-macos = een Java- of macOS-programma
program-webassembly = een WebAssembly-programma
program-android = een Android-programma
program-windows-link = een Windows-snelkoppeling
program-script = een script
-black-out = laat het weg; staat de aanbieder erop, maak dan zwart wat hij niet hoeft te zien en sta het uitdrukkelijk toe
enclosure-identity-document = heeft de naam van een identiteitsbewijs (“{ $word }”): voor een opzegging is dat niet nodig
    .fix = { -black-out }
enclosure-identity-behind-link = leidt naar een bestand met de naam van een identiteitsbewijs (“{ $word }”): voor een opzegging is dat niet nodig
    .fix = { -black-out }
-take-out = haal het uit het bestand, of sta het uitdrukkelijk toe
enclosure-sensitive = bevat { $finding } in regel { $line }
    .fix = { -take-out }
enclosure-credential = bevat { $credential } in regel { $line }
    .fix = { -take-out }

## Sleutels en toegangsgegevens die in een bestand zijn gevonden

credential-private-key = een privésleutel
credential-azure-key = een Azure-sleutel
credential-wallet = een wallet
credential-aws-key = een AWS-sleutel
credential-npm-token = een npm-token
credential-password = een wachtwoord
credential-client-secret = een clientgeheim
credential-google-api-key = een Google-API-sleutel
credential-google-token = een Google-token
credential-github-token = een GitHub-token
credential-gitlab-token = een GitLab-token
credential-slack-token = een Slack-token
credential-stripe-key = een Stripe-sleutel
credential-api-key = een API-sleutel
credential-pypi-token = een PyPI-token
credential-wallet-key = de sleutel van een wallet
credential-java-key-store = een Java-sleutelopslag
credential-keepass-database = een KeePass-database
credential-macos-keychain = een macOS-sleutelhanger
credential-pkcs-12-key-store = een PKCS #12-sleutelopslag
credential-json-web-token = een JSON Web Token
credential-password-hash = de hash van een wachtwoord
credential-secret = iets geheims

recipient-sends-only = kan geen mail ontvangen
recipient-data-protection-only = is alleen voor privacyverzoeken: een opzegging die daarheen wordt gestuurd, gaat verloren

address-for-withdrawals-only = is alleen voor herroepingen binnen de bedenktijd
address-is-general = heeft alleen een algemene mailbox: { $email }; mogelijk leest de klantenservice die niet
address-is-outside = heeft een adres buiten de eigen domeinen: { $email }
address-imported = heeft een adres uit een import dat niemand heeft gecontroleerd: { $email }
address-is-pec = heeft alleen een gecertificeerde mailbox (PEC): { $email }; mogelijk neemt die geen berichten uit een gewone mailbox aan
provider-refuses-email = neemt naar eigen zeggen geen opzeggingen per e-mail aan ({ $known }); volgens de wet kan dat anders zijn
    .fix = bewaar het bewijs van verzending; beter: { $way }
provider-refuses-email-only = neemt naar eigen zeggen geen opzeggingen per e-mail aan ({ $known }); volgens de wet kan dat anders zijn
    .fix = bewaar het bewijs van verzending, en zoek op de website van de aanbieder een andere weg
provider-needs = verlangt { $what } ({ $known })
    .fix = voeg dit toe als bijlage; maak op een kopie van een identiteitsbewijs zwart wat niemand nodig heeft: foto, nummer, handtekening
provider-ceased = heeft sinds { $day } geen klanten meer ({ $known })
    .fix = ga na wie de klanten heeft overgenomen, en of het contract nog loopt
provider-ceased-for = heeft sinds { $day } geen klanten meer ({ $known })
    .fix = schrijf aan wie de klanten heeft overgenomen: { $id }
ways-instead = kies een van deze wegen, of geef een ander adres op met { OPTION("to") }:{ $ways }
