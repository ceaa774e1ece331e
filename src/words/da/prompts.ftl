### Spørgsmål i terminalen, og hvor langt noget langvarigt er nået.

## Hvad ethvert spørgsmål siger

prompt-back = (tilbage)
prompt-interrupted = (afbrudt)
prompt-yes = Ja
prompt-no = Nej
prompt-yes-words = j ja
prompt-no-words = n nej
prompt-yes-or-no = skriv j for ja eller n for nej
prompt-nothing-fits = intet passer: skriv færre tegn
prompt-pasted-line-end = den indsatte tekst indeholder et linjeskift: indsæt én linje almindelig tekst
prompt-pasted-tab = den indsatte tekst indeholder et tabulatortegn: indsæt én linje almindelig tekst
prompt-pasted-control = den indsatte tekst indeholder et styretegn (U+{ $code }): indsæt én linje almindelig tekst
prompt-terminal-unusable = terminalen kan ikke bruges til spørgsmål: { $source }
prompt-was-interrupted = afbrudt
prompt-confirm = { $question } (j/N)
prompt-confirm-help = j for ja; Enter, n eller Esc for nej
prompt-confirm-or-back-help = j for ja; Enter eller n for nej; Esc går tilbage
prompt-choose-help = ↑↓ flytter, Enter vælger, Esc for ingen af dem
prompt-choose-or-back-help = ↑↓ flytter, Enter vælger, Esc går tilbage
prompt-search-help = skriv for at søge; ↑↓ flytter, Enter vælger, Esc går tilbage
prompt-choice = { $name }: { $what }
prompt-field = { $label }:
prompt-field-optional = { $label } (kan udelades):
prompt-help = { $help }; Esc går tilbage
prompt-help-optional = { $help }; Enter springer over, Esc går tilbage
prompt-help-erase = { $help }; tomt udelades det, Esc går tilbage
prompt-example = f.eks. { $example }
prompt-refusal = { $what }: { $fix }
prompt-refusal-take = { $refusal } (Tab: { $meant })
prompt-understood = { $typed } (læst som { $read })
prompt-which-day = { $typed } kan være mere end én dag. Hvilken er det?

## Et brev

prompt-kind = Hvad vil du?
prompt-cause = Hvad er opsigelsesgrunden?
prompt-cause-change = de ændrer prisen eller vilkårene
prompt-cause-quality = ydelsen er ikke, som vi har aftalt
prompt-cause-move = jeg flytter til et sted, hvor de ikke leverer ydelsen
prompt-cause-death = aftalehaveren er død
prompt-cause-other = noget andet, med dine egne ord
prompt-capacity = Hvad er du for den afdøde?
    .heir = en af arvingerne
    .executor = gør boet op (eksekutor)
    .spouse = ægtefælle
    .other = intet af dette; brevet hævder intet
prompt-provider = Hvilken udbyder?
prompt-provider-choice = { $id } ({ $name }): { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }): { $address }
prompt-provider-without-address = ingen kendt adresse
prompt-provider-another = en anden udbyder (du angiver selv adressen)
prompt-provider-is-wish = »{ $typed }« siger, hvad du vil, og det er det næste spørgsmål: skriv virksomhedens navn her
prompt-provider-unknown = ingen i registret hedder »{ $typed }«: skriv færre tegn eller et andet navn, eller tryk Enter for at angive en adresse
prompt-address-help = din postadresse med et semikolon mellem linjerne
prompt-keep-number = Vil du beholde telefonnummeret? Det ophører sammen med aftalen.
    .no = nej: det må gerne forsvinde
    .yes = ja: stop her, og fortæl hvordan
number-is-kept = intet blev skrevet, da nummeret skal beholdes

## En ny udbyder

prompt-new-name = Udbyderens navn:
    .help = som det skal stå i et brev
prompt-new-country = Udbyderens land (kan udelades):
    .help = to bogstaver, for eksempel DK; Enter springer over
prompt-new-domains = Udbyderens egne domæner:
    .help = for eksempel example.com, flere med mellemrum imellem; en adresse andre steder kan tilhøre en fremmed
prompt-new-domains-empty = har intet indhold
    .fix = skriv mindst ét domæne, for eksempel example.com
prompt-new-purpose = Hvad er udbyderens e-mailadresse til?
prompt-new-email = Udbyderens e-mailadresse:
    .help = under et af udbyderens egne domæner
prompt-new-source = Hvor har du læst den?
    .help = siden, for eksempel https://example.com/contact: uden den kan ingen efterprøve adressen

## Adgangskoder

prompt-password = Adgangskode for { $username } på { $host }:
    .help = intet af den vises; Esc for ikke at angive nogen

## Hvor langt det er nået

progress-bar = {"{prefix}"} {"{wide_bar}"} {"{pos}"}/{"{len}"} { $things }, {"{per_sec}"}, {"{eta}"} tilbage
progress-count = {"{prefix}"} {"{pos}"} { $things }, {"{per_sec}"}
progress-bar-and-problems = { $bar }, {"{msg}"}
progress-problems = { $failed } med problemer
progress-line = { $doing }: { $done } af { $total } { $things }, { $rate }/s, { $seconds } s tilbage
progress-line-without-end = { $doing }: { $done } { $things }, { $rate }/s
progress-line-and-problems = { $line }, { $problems }

## En udbyder uden adresse

no-address-but-ways = Udbyderregistret har ingen e-mailadresse til opsigelser hos { $name }. Disse veje er kendt:{ $ways }
no-address-and-no-way = Udbyderregistret har ingen e-mailadresse til opsigelser hos { $name }, og ingen anden vej er kendt.
ask-how-to-go-on = Hvordan vil du gå videre?
choice-by-post = skrive et brev til udskrift og sende det med posten
choice-use-other-way = stoppe her og bruge en anden vej
choice-give-address = angive en e-mailadresse: jeg kender en
choice-another-provider = vælge en anden udbyder
other-way-taken = intet blev skrevet
    .fix = brug en af vejene ovenfor, og gem bekræftelsen
provider-by-mail = Der skrives til { $name } på { $email } ({ $known }).
provider-by-mail-and-ways = Der skrives til { $name } på { $email } ({ $known }). Andre veje:{ $ways }

## Svar, der gemmes

ask-keep-answers = Gemme dine svar til en anden gang?
keep-nothing = nej
keep-request = dette brev som anmodningsfilen { $file }
keep-profile = det, der handler om dig, som din profil: { $values }
keep-both = begge dele
request-kept = Dine svar er gemt i { $file }. { COMMAND("draft", $file) } skriver det samme brev igen.
request-kept-without-files = Bilagene ligger i en anden mappe: angiv dem igen med { OPTION("attach") }.
answers-not-kept = Dine svar blev ikke gemt: { $why }.

## Profilen

profile-saved = Din profil er gemt i { $path }: den udfylder det, en anmodning udelader.
profile-is-in = Den ligger i { $path }; { COMMAND("profile edit") } ændrer den.
profile-empty = Der er ingen profil endnu: { COMMAND("profile edit") } opretter en.
profile-unchanged = Din profil er uændret; intet blev skrevet.
ask-save-profile = Gemme dette som din profil i { $path }?
profile-without-terminal = profilen laves ved hjælp af spørgsmål, og her er ingen at spørge
    .fix = kør kommandoen i en terminal, eller skriv [profile] i { $path }
profile-country = land, du bor i
    .prompt = Land, du bor i
    .help = to bogstaver som DK eller navnet: landets udbydere tilbydes først
profile-language = programmets sprog
    .prompt = Programmets sprog
    .help = såsom en, da eller zh; udeladt, systemets
