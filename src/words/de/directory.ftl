### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = sie trägt am Ende keine Unterschrift
    .fix = laden Sie sie noch einmal, vielleicht ist sie abgeschnitten; was niemand unterschrieben hat, wird nie verwendet
# $signer and $trusted are public keys.
published-other-signer = sie ist mit dem Schlüssel { $signer } unterschrieben, der Herausgeber, dem Sie vertrauen, hat { $trusted }
    .fix = verwenden Sie sie nicht: holen Sie die Datei beim Herausgeber, dem Sie vertrauen
published-forged = ihre Unterschrift passt nicht: nach dem Unterschreiben wurde etwas geändert
    .fix = verwenden Sie sie nicht: holen Sie sie noch einmal beim Herausgeber
published-no-header = ihre erste Zeile ist nicht der Kopf eines Anbieterverzeichnisses
    .fix = geben Sie eine Datei an, die { COMMAND("provider sign FOLDER --key KEY --output FILE") } geschrieben hat
published-other-format = sie hat Format { $format }, dieses adieu liest Format { $known }
    .fix = verwenden Sie ein neueres adieu
published-count = ihr Kopf nennt { $said } Einträge, sie enthält { $found }
    .fix = sagen Sie es dem Herausgeber: nur er kann das beheben
published-too-many = sie hat mehr als { $most } Einträge
    .fix = { published-count.fix }
published-long-line = ihre Zeile { $line } ist länger als { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = ihre Zeile { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = ihre Zeile { $line } hat die Kennung { $id } ein zweites Mal
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = ist kein Eintrag in JSON: { $error }
published-bad-id = hat eine Kennung, die nicht nur aus Kleinbuchstaben, Ziffern und Bindestrichen besteht
published-import = ist importiert, und veröffentlicht werden nur eigene Einträge
published-control-character = enthält ein Steuerzeichen
published-no-web-address = enthält „{ $word }“, was keine Webadresse ist (http oder https)

## Keys

no-public-key = ist kein öffentlicher Schlüssel
    .fix = geben Sie ihn an, wie der Herausgeber ihn nennt: 44 Zeichen mit = am Ende
no-signing-key = enthält keinen Ed25519-Schlüssel zum Unterschreiben
    .fix = erzeugen Sie einen: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = { $path } kann nicht gelesen werden: { $source }
    .fix = geben Sie einen Ordner mit Einträgen an, eine TOML-Datei je Anbieter
sign-empty = { $path }: hier liegt kein Eintrag (.toml)
    .fix = { sign-unreadable.fix }
sign-broken =
    { $records ->
        [one] 1 Fehler
       *[other] { $records } Fehler
    }
sign-same-id = hat die Kennung { $id } wie { $other }
sign-mend = berichtigen Sie ihn, oder nehmen Sie ihn aus dem Ordner
sign-key-unreadable = { $path } kann nicht gelesen werden: { $source }
    .fix = geben Sie die PEM-Datei des Schlüssels an, mit dem unterschrieben wird
sign-key-readable = { $path } kann von anderen gelesen werden
    .fix = behalten Sie ihn für sich: chmod 600 { $path }
sign-over-source = { $path } ist der Schlüssel oder liegt im Ordner, der unterschrieben wird: die Datei ginge verloren
    .fix = wählen Sie eine andere Datei
sign-exists = { $path } gibt es schon
    .fix = wählen Sie einen anderen Namen, oder ersetzen Sie die Datei mit { OPTION("force") }
signed =
    { $records ->
        [one] { $records } Eintrag
       *[other] { $records } Einträge
    } vom { $day } unterschrieben, in { $path }. Wer die Datei verwenden will, gibt den Schlüssel oben einmal an: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } kann nicht gelesen werden: { $source }
    .fix = geben Sie die Datei eines veröffentlichten Verzeichnisses an; es wurde nichts geändert
update-store-unreadable = { $path } kann nicht gelesen werden: { $source }
    .fix = prüfen Sie, ob Sie sie lesen dürfen, oder entfernen Sie sie; es wurde nichts geändert
# The subject is the directory of providers.
update-table-broken = ist das mit adieu gelieferte: seine Aktualisierung in { $path } kann nicht gelesen werden
    .fix = spielen Sie die Aktualisierung noch einmal ein, oder gehen Sie zurück: { COMMAND("provider update --undo") }
update-unwritable = { $path } kann nicht geschrieben werden: { $source }
    .fix = prüfen Sie, ob Sie dort schreiben dürfen
update-refused = { $path } wird nicht verwendet, und es wurde nichts geändert: { $why }
# Clauses, as at the top.
published-in-future = nach ihrer eigenen Angabe erscheint sie erst am { $day }
    .fix = prüfen Sie das Datum dieses Rechners
published-same-day = sie ist vom { $day }, wie die verwendete
    .fix = es ist nichts zu tun
published-older = sie ist vom { $day }, die verwendete vom { $newest }
    .fix = suchen Sie eine neuere; zum vorigen Verzeichnis zurück führt { COMMAND("provider update --undo") }
nobody-trusted = bisher wird keinem Herausgeber vertraut, deshalb wurde nichts geändert
    .fix = geben Sie den öffentlichen Schlüssel des Herausgebers einmal mit { OPTION("trust") } an, aus einer Quelle, der Sie vertrauen, nicht von dort, woher die Datei kam
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = entfernen Sie die Datei, und geben Sie den Schlüssel des Herausgebers noch einmal mit { OPTION("trust") } an
# $known, $named: public keys.
another-key-trusted = der Herausgeber, dem Sie vertrauen, hat den Schlüssel { $known }, nicht { $named }; es wurde nichts geändert
    .fix = fragen Sie den Herausgeber, ob er den Schlüssel gewechselt hat; wenn ja, entfernen Sie { $path }, und geben Sie den neuen an
nothing-to-undo = das mit adieu gelieferte Verzeichnis wird verwendet: es gibt keines, zu dem man zurückkehren könnte
    .fix = { published-same-day.fix }
update-needs-yes = ohne Ihr Ja wird das Verzeichnis nicht ersetzt
    .fix = sehen Sie mit { OPTION("dry_run") } nach, was sich ändert, und wiederholen Sie den Befehl mit { OPTION("yes") }

## What would change

update-heading =
    Verzeichnis vom { $day }: { $records ->
        [one] { $records } Eintrag
       *[other] { $records } Einträge
    }, unterschrieben mit { $key }.
update-before = Verwendet wird: das Verzeichnis vom { $day }.
update-before-built-in = Verwendet wird: das mit adieu gelieferte Verzeichnis vom { $day }.
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
update-removed = Entfällt: { $records }
# $before and $after are ids.
update-name-taken = Der Name { $name } bezeichnet bisher { $before } und würde { $after } bezeichnen.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Neu: { $records }
update-otherwise-changed = In anderem geändert: { $records }
ask-update = Ab jetzt das Verzeichnis vom { $day } verwenden?
interrupted-nothing-changed = abgebrochen; es wurde nichts geändert
nothing-changed = Es wurde nichts geändert.
update-now-trusted = Ab jetzt werden nur Dateien verwendet, die mit { $key } unterschrieben sind.
updated = Das Verzeichnis vom { $day } wird jetzt verwendet. { COMMAND("provider update --undo") } führt zum vorigen zurück.
update-undone = Das Verzeichnis vom { $day } wird wieder verwendet.
update-undone-to-built-in = Das mit adieu gelieferte Verzeichnis vom { $day } wird wieder verwendet.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): Der Eintrag könnte falsch sein. adieu { $version }, Verzeichnis vom { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Welche Angabe ist falsch:
report-what-is-right = Was stattdessen stimmt:
report-where-it-is-said = Die Seite, auf der es steht:
report-when-it-was-read = Dort gelesen am (JJJJ-MM-TT):
report-note = Anmerkung: { $note }
report-of-own-record = { $id } ist ein eigener oder importierter Eintrag und gehört nicht zum Verzeichnis: nichts von Ihnen kommt in eine Meldung
    .fix = berichtigen Sie ihn selbst; um den mit adieu gelieferten zu melden, entfernen Sie zuerst Ihren
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = enthält anscheinend { $found }
    .fix = nehmen Sie das heraus: eine Meldung kann jeder lesen

## How old a value is: clauses, as those about an address

seen-months-ago =
    gesehen am { $day }, vor { $months ->
        [one] { $months } Monat
       *[other] { $months } Monaten
    }: vergleichen
seen-years-ago =
    gesehen am { $day }, vor { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahren
    }: vergleichen
