### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = die Datei trägt am Ende keine Signatur
    .fix = laden Sie sie noch einmal herunter, vielleicht ist sie unvollständig; eine Datei ohne Signatur wird nie verwendet
# $signer and $trusted are public keys.
published-other-signer = die Datei ist mit dem Schlüssel { $signer } signiert, doch der Herausgeber, dem Sie vertrauen, hat den Schlüssel { $trusted }
    .fix = verwenden Sie sie nicht: holen Sie die Datei bei dem Herausgeber, dem Sie vertrauen
published-forged = die Signatur passt nicht zur Datei: nach dem Signieren wurde darin etwas geändert
    .fix = verwenden Sie sie nicht: holen Sie die Datei noch einmal beim Herausgeber
published-no-header = die erste Zeile ist nicht der Kopf eines Anbieterverzeichnisses
    .fix = geben Sie eine Datei an, die mit { COMMAND("provider sign FOLDER --key KEY --output FILE") } erstellt wurde
published-other-format = die Datei hat das Format { $format }, dieses adieu liest nur Format { $known }
    .fix = verwenden Sie ein neueres adieu
published-count = im Kopf der Datei steht als Zahl der Einträge { $said }, gefunden wurden { $found }
    .fix = melden Sie es dem Herausgeber: nur er kann das beheben
published-too-many = die Datei enthält mehr als { $most } Einträge
    .fix = { published-count.fix }
published-long-line = Zeile { $line } ist länger als { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = der Eintrag in Zeile { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = die Kennung { $id } kommt in Zeile { $line } zum zweiten Mal vor
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = ist kein gültiger Eintrag in JSON: { $error }
published-bad-id = hat keine gültige Kennung (nur Kleinbuchstaben, Ziffern und Bindestriche)
published-import = ist importiert, und veröffentlicht werden nur eigene Einträge
published-control-character = enthält ein Steuerzeichen
published-no-web-address = enthält „{ $word }“, und das ist keine Webadresse (http oder https)

## Keys

no-public-key = ist kein öffentlicher Schlüssel
    .fix = geben Sie ihn genau so an, wie der Herausgeber ihn nennt: 44 Zeichen mit = am Ende
no-signing-key = enthält keinen Ed25519-Schlüssel zum Signieren
    .fix = erzeugen Sie einen: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = { $path } kann nicht gelesen werden: { $source }
    .fix = geben Sie einen Ordner mit Einträgen an, eine TOML-Datei je Anbieter
sign-empty = { $path }: hier liegt kein Eintrag (.toml)
    .fix = { sign-unreadable.fix }
sign-broken = { $records } Fehler
sign-same-id = hat dieselbe Kennung wie { $other }: { $id }
sign-mend = berichtigen Sie ihn, oder nehmen Sie die Datei aus dem Ordner
sign-key-unreadable = { $path } kann nicht gelesen werden: { $source }
    .fix = geben Sie die PEM-Datei mit dem Schlüssel an, mit dem signiert werden soll
sign-key-readable = { $path } kann von anderen gelesen werden
    .fix = sorgen Sie dafür, dass nur Sie die Datei lesen können: chmod 600 { $path }
sign-over-source = { $path } ist die Schlüsseldatei oder liegt in dem Ordner, der signiert wird: die Datei würde überschrieben
    .fix = wählen Sie eine andere Datei
sign-exists = { $path } gibt es schon
    .fix = wählen Sie einen anderen Namen, oder ersetzen Sie die Datei mit { OPTION("force") }
signed =
    Das Verzeichnis vom { $day } mit { $records ->
        [one] { $records } Eintrag
       *[other] { $records } Einträgen
    } ist signiert und steht in { $path }. Wer es verwenden will, gibt den Schlüssel oben einmal an: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } kann nicht gelesen werden: { $source }
    .fix = geben Sie die Datei eines veröffentlichten Verzeichnisses an; es wurde nichts geändert
update-store-unreadable = { $path } kann nicht gelesen werden: { $source }
    .fix = prüfen Sie, ob Sie die Datei lesen dürfen, oder entfernen Sie sie; es wurde nichts geändert
# The subject is the directory of providers.
update-table-broken = ist das mit adieu gelieferte, denn die Aktualisierung in { $path } kann nicht gelesen werden
    .fix = spielen Sie die Aktualisierung noch einmal ein, oder machen Sie sie rückgängig: { COMMAND("provider update --undo") }
update-unwritable = { $path } kann nicht geschrieben werden: { $source }
    .fix = prüfen Sie, ob Sie dort schreiben dürfen
update-refused = { $path } wird nicht verwendet, und es wurde nichts geändert: { $why }
# Clauses, as at the top.
published-in-future = die Datei nennt als Tag der Veröffentlichung den { $day }, und der liegt in der Zukunft
    .fix = prüfen Sie das Datum dieses Rechners
published-same-day = die Datei ist vom { $day }, genau wie das Verzeichnis, das schon verwendet wird
    .fix = Sie brauchen nichts zu tun
published-older = die Datei ist vom { $day } und damit älter als das verwendete Verzeichnis vom { $newest }
    .fix = suchen Sie eine neuere Datei; mit { COMMAND("provider update --undo") } kehren Sie zum vorigen Verzeichnis zurück
nobody-trusted = Sie vertrauen noch keinem Herausgeber, deshalb wurde nichts geändert
    .fix = geben Sie einmal mit { OPTION("trust") } den öffentlichen Schlüssel des Herausgebers an; nehmen Sie ihn aus einer Quelle, der Sie vertrauen, nicht von dort, woher die Datei kommt
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = entfernen Sie die Datei, und geben Sie den Schlüssel des Herausgebers mit { OPTION("trust") } noch einmal an
# $known, $named: public keys.
another-key-trusted = der Herausgeber, dem Sie vertrauen, hat den Schlüssel { $known }, nicht { $named }; es wurde nichts geändert
    .fix = fragen Sie den Herausgeber, ob er den Schlüssel gewechselt hat; wenn ja, entfernen Sie { $path }, und geben Sie den neuen an
nothing-to-undo = das mit adieu gelieferte Verzeichnis wird verwendet: es gibt keine Aktualisierung, die sich rückgängig machen ließe
    .fix = { published-same-day.fix }
update-needs-yes = ohne Ihr Ja wird das Verzeichnis nicht ersetzt
    .fix = sehen Sie mit { OPTION("dry_run") } nach, was sich ändert, und wiederholen Sie den Befehl mit { OPTION("yes") }

## What would change

update-heading =
    Verzeichnis vom { $day }: { $records ->
        [one] { $records } Eintrag
       *[other] { $records } Einträge
    }, signiert mit { $key }.
update-before = Bisher verwendet: das Verzeichnis vom { $day }.
update-before-built-in = Bisher verwendet: das mit adieu gelieferte Verzeichnis vom { $day }.
update-no-address-changed = Adressen, Kündigungsseiten und Domains bleiben bei allen Anbietern gleich.
update-addresses-changed =
    { $providers ->
        [one] Bei { $providers } Anbieter ändern sich Adressen, Kündigungsseiten oder Domains:
       *[other] Bei { $providers } Anbietern ändern sich Adressen, Kündigungsseiten oder Domains:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = nichts
# $records is a number and some of the names.
update-removed = Entfallen: { $records }
# $before and $after are ids.
update-name-taken = Der Name { $name } steht bisher für { $before } und stünde dann für { $after }.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Neu: { $records }
update-otherwise-changed = Sonst geändert: { $records }
ask-update = Ab jetzt das Verzeichnis vom { $day } verwenden?
interrupted-nothing-changed = abgebrochen; es wurde nichts geändert
nothing-changed = Es wurde nichts geändert.
update-now-trusted = Ab jetzt werden nur Dateien verwendet, die mit { $key } signiert sind.
updated = Das Verzeichnis vom { $day } wird jetzt verwendet. Mit { COMMAND("provider update --undo") } kehren Sie zum vorigen zurück.
update-undone = Das Verzeichnis vom { $day } wird wieder verwendet.
update-undone-to-built-in = Das mit adieu gelieferte Verzeichnis vom { $day } wird wieder verwendet.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): Der Eintrag könnte falsch sein. adieu { $version }, Verzeichnis vom { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Falsche Angabe:
report-what-is-right = Richtig ist:
report-where-it-is-said = Seite, auf der das steht:
report-when-it-was-read = Dort gelesen am (JJJJ-MM-TT):
report-note = Anmerkung: { $note }
report-of-own-record = { $id } ist ein eigener oder importierter Eintrag und gehört nicht zum Verzeichnis: in eine Meldung kommt nichts von Ihnen
    .fix = berichtigen Sie ihn selbst; wenn Sie den mit adieu gelieferten melden wollen, entfernen Sie zuerst Ihren
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = enthält anscheinend { $found }
    .fix = nehmen Sie das heraus: eine Meldung kann jeder lesen

## How old a value is: clauses, as those about an address

seen-months-ago =
    gesehen am { $day }, vor { $months ->
        [one] { $months } Monat
       *[other] { $months } Monaten
    }: bitte prüfen
seen-years-ago =
    gesehen am { $day }, vor { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahren
    }: bitte prüfen
