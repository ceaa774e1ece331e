### Fragen am Terminal, und wie weit etwas Langes ist.

## Was jede Frage sagt

prompt-back = (zurück)
prompt-interrupted = (abgebrochen)
prompt-yes = Ja
prompt-no = Nein
prompt-yes-words = j ja
prompt-no-words = n nein
prompt-yes-or-no = tippen Sie j für Ja oder n für Nein
prompt-nothing-fits = kein Treffer: versuchen Sie es mit weniger Buchstaben
prompt-pasted-line-end = der eingefügte Text enthält ein Zeilenende: fügen Sie eine Zeile einfachen Text ein
prompt-pasted-tab = der eingefügte Text enthält einen Tabulator: fügen Sie eine Zeile einfachen Text ein
prompt-pasted-control = der eingefügte Text enthält ein Steuerzeichen (U+{ $code }): fügen Sie eine Zeile einfachen Text ein
prompt-terminal-unusable = an diesem Terminal können keine Fragen gestellt werden: { $source }
prompt-was-interrupted = abgebrochen
prompt-confirm = { $question } (j/N)
prompt-confirm-help = j für Ja; Enter, n oder Esc für Nein
prompt-confirm-or-back-help = j für Ja; Enter oder n für Nein; Esc geht zurück
prompt-choose-help = ↑↓ bewegt, Enter wählt, Esc für keines davon
prompt-choose-or-back-help = ↑↓ bewegt, Enter wählt, Esc geht zurück
prompt-search-help = tippen sucht, ↑↓ bewegt, Enter wählt, Esc geht zurück
prompt-choice = { $name }: { $what }
prompt-field = { $label }:
prompt-field-optional = { $label } (freiwillig):
prompt-help = { $help }; Esc geht zurück
prompt-help-optional = { $help }; Enter überspringt, Esc geht zurück
prompt-help-erase = { $help }; leer bleibt es weg, Esc geht zurück
prompt-example = z. B. { $example }
prompt-refusal = { $what }: { $fix }
prompt-refusal-take = { $refusal } (Tab: { $meant })
prompt-understood = { $typed } (gelesen als { $read })
prompt-which-day = { $typed } kann mehr als ein Tag sein. Welcher ist gemeint?

## Ein Schreiben

prompt-kind = Was möchten Sie tun?
prompt-cause = Was ist der Grund?
prompt-cause-change = der Preis oder die Bedingungen werden geändert
prompt-cause-quality = die Leistung ist nicht wie vereinbart
prompt-cause-move = ich ziehe an einen Ort, an dem die Leistung nicht angeboten wird
prompt-cause-death = der Vertragsinhaber ist gestorben
prompt-cause-other = etwas anderes, in Ihren eigenen Worten
prompt-capacity = Was sind Sie für die verstorbene Person?
    .heir = gehört zu den Erben
    .executor = wickelt den Nachlass ab (Testamentsvollstreckung)
    .spouse = Ehemann oder Ehefrau
    .other = nichts davon; das Schreiben behauptet nichts
prompt-provider = Welcher Anbieter?
prompt-provider-choice = { $id } ({ $name }): { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }): { $address }
prompt-provider-without-address = keine Adresse bekannt
prompt-provider-another = ein anderer Anbieter (Sie geben seine Adresse an)
prompt-provider-is-wish = „{ $typed }“ sagt, was Sie wollen, und danach wird als Nächstes gefragt: tippen Sie hier den Namen des Unternehmens
prompt-provider-unknown = niemand im Verzeichnis heißt „{ $typed }“: versuchen Sie weniger Buchstaben oder einen anderen Namen, oder geben Sie nach Enter eine Adresse an
prompt-address-help = Ihre Postanschrift, mit einem Strichpunkt zwischen den Zeilen
prompt-keep-number = Wollen Sie die Rufnummer behalten? Sie endet mit dem Vertrag.
    .no = nein: sie darf wegfallen
    .yes = ja: hier aufhören und sagen, wie das geht
number-is-kept = es wurde nichts geschrieben, weil die Rufnummer bleiben soll

## Ein neuer Anbieter

prompt-new-name = Sein Name:
    .help = wie er im Schreiben stehen soll
prompt-new-country = Sein Land (freiwillig):
    .help = zwei Buchstaben, etwa DE; Enter überspringt
prompt-new-domains = Seine eigenen Domains:
    .help = etwa example.com, mehrere durch Leerzeichen getrennt; eine Adresse anderswo kann die eines Fremden sein
prompt-new-domains-empty = ist leer
    .fix = schreiben Sie mindestens eine Domain, etwa example.com
prompt-new-purpose = Wofür ist seine E-Mail-Adresse?
prompt-new-email = Seine E-Mail-Adresse:
    .help = in einer seiner eigenen Domains
prompt-new-source = Wo haben Sie sie gelesen?
    .help = die Seite, etwa https://example.com/contact: Ohne sie kann niemand eine Adresse prüfen

## Passwörter

prompt-password = Passwort von { $username } bei { $host }:
    .help = davon wird nichts angezeigt; Esc, um keines einzugeben

## Wie weit es ist

progress-bar = {"{prefix}"} {"{wide_bar}"} {"{pos}"}/{"{len}"} { $things }, {"{per_sec}"}, noch {"{eta}"}
progress-count = {"{prefix}"} {"{pos}"} { $things }, {"{per_sec}"}
progress-bar-and-problems = { $bar }, {"{msg}"}
progress-problems = { $failed } mit Problemen
progress-line = { $doing }: { $done } von { $total } { $things }, { $rate }/s, noch { $seconds } s
progress-line-without-end = { $doing }: { $done } { $things }, { $rate }/s
progress-line-and-problems = { $line }, { $problems }

## Ein Anbieter ohne Adresse

no-address-but-ways = Für { $name } steht keine E-Mail-Adresse für Kündigungen im Verzeichnis. Bekannt ist:{ $ways }
no-address-and-no-way = Für { $name } steht keine E-Mail-Adresse für Kündigungen im Verzeichnis, und kein anderer Weg ist bekannt.
ask-how-to-go-on = Wie möchten Sie weitermachen?
choice-by-post = einen Brief zum Ausdrucken schreiben und mit der Post schicken
choice-use-other-way = hier aufhören und einen anderen Weg nehmen
choice-give-address = eine E-Mail-Adresse angeben: ich kenne eine
choice-another-provider = einen anderen Anbieter wählen
other-way-taken = es wurde nichts geschrieben
    .fix = nehmen Sie einen der Wege oben, und bewahren Sie die Bestätigung auf
provider-by-mail = An { $name } wird unter { $email } geschrieben ({ $known }).
provider-by-mail-and-ways = An { $name } wird unter { $email } geschrieben ({ $known }). Andere Wege:{ $ways }

## Was von den Antworten bleibt

ask-keep-answers = Ihre Antworten für ein anderes Mal aufbewahren?
keep-nothing = nein
keep-request = dieses Schreiben, als Antragsdatei { $file }
keep-profile = was Sie selbst betrifft, als Ihr Profil: { $values }
keep-both = beides
request-kept = Ihre Antworten stehen in { $file }. { COMMAND("draft", $file) } schreibt dasselbe Schreiben noch einmal.
request-kept-without-files = Die Anlagen liegen in einem anderen Ordner: nennen Sie sie mit { OPTION("attach") } noch einmal.
answers-not-kept = Ihre Antworten wurden nicht aufbewahrt: { $why }.

## Das Profil

profile-saved = Ihr Profil steht in { $path }: es ergänzt, was ein Antrag offenlässt.
profile-is-in = Es steht in { $path }; { COMMAND("profile edit") } ändert es.
profile-empty = Es gibt noch kein Profil: { COMMAND("profile edit") } legt eines an.
profile-unchanged = Ihr Profil ist unverändert; es wurde nichts geschrieben.
ask-save-profile = Dies als Ihr Profil in { $path } speichern?
profile-without-terminal = das Profil entsteht durch Fragen, und hier ist niemand, den man fragen kann
    .fix = führen Sie den Befehl in einem Terminal aus, oder schreiben Sie [profile] in { $path }
profile-country = Land, in dem Sie wohnen
    .prompt = Land, in dem Sie wohnen
    .help = zwei Buchstaben, etwa DE, oder der Name: seine Anbieter werden zuerst angeboten
profile-language = Sprache des Programms
    .prompt = Sprache des Programms
    .help = etwa en, de oder zh; ohne Angabe die Ihres Systems
