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
prompt-choose-help = ↑↓ bewegt, Enter wählt, Esc für keines davon
prompt-choose-or-back-help = ↑↓ bewegt, Enter wählt, Esc geht zurück
prompt-search-help = tippen sucht, ↑↓ bewegt, Enter wählt, Esc geht zurück
prompt-choice = { $name }: { $what }
prompt-field = { $label }:
prompt-field-optional = { $label } (freiwillig):
prompt-help = { $help }; Esc geht zurück
prompt-help-optional = { $help }; Enter überspringt, Esc geht zurück
prompt-example = z. B. { $example }
prompt-refusal = { $what }: { $fix }
prompt-refusal-take = { $refusal } (Tab: { $meant })

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
prompt-capacity-attorney = Sie haben eine Vollmacht
prompt-provider = Welcher Anbieter?
prompt-provider-choice = { $id } ({ $name }): { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }): { $address }
prompt-provider-without-address = keine Adresse bekannt
prompt-provider-another = ein anderer Anbieter (Sie geben seine Adresse an)

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
