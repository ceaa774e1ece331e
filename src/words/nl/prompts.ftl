### Vragen in de terminal, en hoe ver iets langdurigs is.

## Wat elke vraag zegt

prompt-back = (terug)
prompt-interrupted = (onderbroken)
prompt-yes = Ja
prompt-no = Nee
prompt-yes-words = j ja
prompt-no-words = n nee
prompt-yes-or-no = typ j voor ja of n voor nee
prompt-nothing-fits = niets past: typ minder
prompt-pasted-line-end = de geplakte tekst bevat een regeleinde: plak één regel gewone tekst
prompt-pasted-tab = de geplakte tekst bevat een tab: plak één regel gewone tekst
prompt-pasted-control = de geplakte tekst bevat een besturingsteken (U+{ $code }): plak één regel gewone tekst
prompt-terminal-unusable = de terminal kan niet voor vragen worden gebruikt: { $source }
prompt-was-interrupted = onderbroken
prompt-confirm = { $question } (j/N)
prompt-confirm-help = j voor ja; Enter, n of Esc voor nee
prompt-confirm-or-back-help = j voor ja; Enter of n voor nee; Esc gaat terug
prompt-choose-help = ↑↓ verplaatst, Enter kiest, Esc voor geen van deze
prompt-choose-or-back-help = ↑↓ verplaatst, Enter kiest, Esc gaat terug
prompt-search-help = typ om te zoeken; ↑↓ verplaatst, Enter kiest, Esc gaat terug
prompt-choice = { $name }: { $what }
prompt-field = { $label }:
prompt-field-optional = { $label } (niet verplicht):
prompt-help = { $help }; Esc gaat terug
prompt-help-optional = { $help }; Enter slaat over, Esc gaat terug
prompt-help-erase = { $help }; leeg valt het weg, Esc gaat terug
prompt-example = bijv. { $example }
prompt-refusal = { $what }: { $fix }
prompt-refusal-take = { $refusal } (Tab: { $meant })
prompt-understood = { $typed } (gelezen als { $read })
prompt-which-day = { $typed } kan meer dan één dag zijn. Welke is het?

## Een brief

prompt-kind = Wat wilt u doen?
prompt-cause = Wat is de opzeggingsgrond?
prompt-cause-change = ze wijzigen de prijs of de voorwaarden
prompt-cause-quality = de dienst is niet wat is afgesproken
prompt-cause-move = ik verhuis naar een plaats waar ze de dienst niet leveren
prompt-cause-death = de contracthouder is overleden
prompt-cause-other = iets anders, in uw eigen woorden
prompt-capacity = Wat bent u van de overledene?
    .heir = een van de erfgenamen
    .executor = executeur van de nalatenschap
    .spouse = echtgenoot of echtgenote
    .other = niets hiervan; de brief beweert niets
prompt-provider = Welke aanbieder?
prompt-provider-choice = { $id } ({ $name }): { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }): { $address }
prompt-provider-without-address = geen adres bekend
prompt-provider-another = een andere aanbieder (geef zelf het adres op)
prompt-provider-is-wish = ‘{ $typed }’ zegt wat u wilt, en dat is de volgende vraag: typ hier de naam van het bedrijf
prompt-provider-unknown = niemand in de gids heet ‘{ $typed }’: typ minder of een andere naam, of druk op Enter om een adres op te geven
prompt-address-help = uw postadres, met een puntkomma tussen de regels
prompt-keep-number = Wilt u het telefoonnummer houden? Het vervalt met het contract.
    .no = nee: het mag vervallen
    .yes = ja: hier stoppen en zeggen hoe
number-is-kept = er is niets geschreven, omdat het nummer blijft

## Een nieuwe aanbieder

prompt-new-name = Naam van de aanbieder:
    .help = zoals die in een brief staat
prompt-new-country = Land van de aanbieder (niet verplicht):
    .help = twee letters, zoals NL; Enter slaat over
prompt-new-domains = Eigen domeinen van de aanbieder:
    .help = zoals example.com, meerdere met spaties ertussen; een adres daarbuiten kan van een vreemde zijn
prompt-new-domains-empty = is leeg
    .fix = schrijf minstens één domein, zoals example.com
prompt-new-purpose = Waar is het e-mailadres van de aanbieder voor?
prompt-new-email = E-mailadres van de aanbieder:
    .help = in een van de eigen domeinen van de aanbieder
prompt-new-source = Waar hebt u het gelezen?
    .help = de pagina, zoals https://example.com/contact: zonder bron kan niemand een adres controleren

## Wachtwoorden

prompt-password = Wachtwoord van { $username } bij { $host }:
    .help = er wordt niets van getoond; Esc om er geen op te geven

## Hoe ver het is

progress-bar = {"{prefix}"} {"{wide_bar}"} {"{pos}"}/{"{len}"} { $things }, {"{per_sec}"}, nog {"{eta}"}
progress-count = {"{prefix}"} {"{pos}"} { $things }, {"{per_sec}"}
progress-bar-and-problems = { $bar }, {"{msg}"}
progress-problems = { $failed } met problemen
progress-line = { $doing }: { $done } van { $total } { $things }, { $rate }/s, nog { $seconds } s
progress-line-without-end = { $doing }: { $done } { $things }, { $rate }/s
progress-line-and-problems = { $line }, { $problems }

## Een aanbieder zonder adres

no-address-but-ways = In de aanbiedersgids staat voor { $name } geen e-mailadres voor opzeggingen. Wel bekend:{ $ways }
no-address-and-no-way = In de aanbiedersgids staat voor { $name } geen e-mailadres voor opzeggingen, en er is ook geen andere weg bekend.
ask-how-to-go-on = Hoe wilt u verdergaan?
choice-by-post = een brief schrijven om af te drukken en per post te sturen
choice-use-other-way = hier stoppen en een andere weg kiezen
choice-give-address = een e-mailadres opgeven: ik weet er een
choice-another-provider = een andere aanbieder kiezen
other-way-taken = er is niets geschreven
    .fix = kies een van de wegen hierboven, en bewaar de bevestiging
provider-by-mail = Aan { $name } wordt geschreven op { $email } ({ $known }).
provider-by-mail-and-ways = Aan { $name } wordt geschreven op { $email } ({ $known }). Andere wegen:{ $ways }

## Bewaarde antwoorden

ask-keep-answers = Uw antwoorden bewaren voor een andere keer?
keep-nothing = nee
keep-request = deze brief, als verzoekbestand { $file }
keep-profile = wat over u gaat, als uw profiel: { $values }
keep-both = allebei
request-kept = Uw antwoorden staan in { $file }. { COMMAND("draft", $file) } schrijft dezelfde brief opnieuw.
request-kept-without-files = De bijlagen staan in een andere map: noem ze opnieuw met { OPTION("attach") }.
answers-not-kept = Uw antwoorden zijn niet bewaard: { $why }.

## Het profiel

profile-saved = Uw profiel staat in { $path }: het vult aan wat een verzoek openlaat.
profile-is-in = Het staat in { $path }; { COMMAND("profile edit") } wijzigt het.
profile-empty = Er is nog geen profiel: { COMMAND("profile edit") } maakt er een.
profile-unchanged = Uw profiel is ongewijzigd; er is niets geschreven.
ask-save-profile = Dit als uw profiel opslaan in { $path }?
profile-without-terminal = het profiel wordt met vragen gemaakt, en er is niemand om te vragen
    .fix = voer het uit in een terminal, of schrijf [profile] in { $path }
profile-country = land waar u woont
    .prompt = Land waar u woont
    .help = twee letters, zoals NL, of de naam: aanbieders uit dat land komen eerst
profile-language = taal van het programma
    .prompt = Taal van het programma
    .help = zoals en, nl of zh; zonder opgave die van uw systeem
