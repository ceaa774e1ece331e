### Das Anbieterverzeichnis und seine Adressen.

## Wofür eine Adresse ist

address-for-customer-service = Kundendienst
address-for-cancellations = Kündigungen
address-for-privacy = nur Datenschutz
address-only-sends = sendet nur, kann nichts empfangen
address-source = aus { $source }, gesehen am { $day }
source-worth-a = Verlässlichkeit A: Seite des Anbieters oder einer Behörde
source-worth-b = Verlässlichkeit B: Seite eines Dritten
source-worth-c = Verlässlichkeit C: ungeprüft
source-outdated = die Quelle ist alt oder undatiert

## Andere Wege als E-Mail

channel-app = App
channel-hotline = Hotline
channel-sms = SMS
channel-portal = Seite des Kundenkontos
channel-form = Webformular
channel-letter = Brief
channel-fax = Fax
channel = { $kind }: { $how } ({ $remarks })
channel-at-hand = { $kind }: { $how }; bereithalten: { $at_hand } ({ $remarks })

## Anbieter nach ihrer Kennung

provider-unknown = steht nicht im Anbieterverzeichnis
provider-of-several = ist der Name mehrerer Anbieter
provider-see-list = siehe { COMMAND("provider list") }
provider-near = meinten Sie { $near }? Siehe { COMMAND("provider list") }
provider-family = schreiben Sie eine dieser Kennungen: { $ids }

## Postfächer

mailbox-only-sends = kann keine Antwort empfangen
    .fix = suchen Sie die Adresse des Kundendienstes
mailbox-for-privacy = sieht aus wie eine Adresse für den Datenschutz; dort geht eine Kündigung verloren
mailbox-for-the-server = ist für die Leute, die den Mailserver betreiben

## Die Texte eines Eintrags im Verzeichnis

source-backslash = enthält einen umgekehrten Schrägstrich, den Browser anders lesen als Menschen
    .fix = kopieren Sie die Adresse der Seite, wie der Browser sie zeigt, oder sagen Sie in Worten, wo Sie es gelesen haben
source-user-name = hat vor dem Servernamen einen Benutzernamen, den man für den Servernamen halten kann
    .fix = { source-backslash.fix }
record-sensitive = enthält anscheinend { $found }
    .fix = nehmen Sie es heraus: was hier steht, kann in das Schreiben gelangen
write-the-rest-anew = nehmen Sie heraus, was nicht per E-Mail verschickt werden darf, und schreiben Sie den Rest neu
wrong-value = „{ $value }“ { $what }
seen-in-the-future = steht noch bevor: heute ist der { $today }
    .fix = prüfen Sie das Datum

## Wörter, die es dort nicht gibt

unknown-purpose = ist kein bekannter Zweck
unknown-channel = ist kein bekannter Weg
unknown-confidence = ist keine bekannte Stufe der Verlässlichkeit
unknown-sector = ist keine bekannte Branche
record-words = schreiben Sie eines von diesen: { $names }
record-word-near = meinten Sie { $near }? Schreiben Sie eines von diesen: { $names }

## Dateien mit eigenen Einträgen

records-unreadable = kann nicht gelesen werden: { $source }
    .fix = prüfen Sie, ob es ein Ordner ist und ob Sie ihn lesen dürfen
record-unreadable = kann nicht gelesen werden: { $source }
    .fix = berichtigen oder entfernen Sie die Datei
record-misnamed = hat einen Dateinamen, der keine Kennung ist
    .fix = benennen Sie sie mit Kleinbuchstaben, Ziffern und Bindestrichen, etwa example-mobile.toml
record-exists = { $path } gibt es schon
record-unwritable = { $path } kann nicht geändert werden: { $source }
record-not-toml = ist hier kein TOML: { $what }
    .fix = Text braucht Anführungszeichen, wie in name = "Example Mobile"
record-not-toml-and-more = ist hier kein TOML: { $what } (und { $more } weitere)
    .fix = { record-not-toml.fix }
record-unknown-key = ist kein Schlüssel eines Anbietereintrags
record-keys = nehmen Sie ihn heraus; es gibt diese Schlüssel: { $keys }
record-key-near = meinten Sie { $near }?
record-not-text = ist kein Text
    .fix = schreiben Sie Text in Anführungszeichen, wie in { $key } = "…"
record-no-bool = ist weder true noch false
    .fix = schreiben Sie true oder false, ohne Anführungszeichen
record-old-word = ist ein altes Wort für { $word }
    .fix = schreiben Sie stattdessen { $word }

## Die Schlüssel eines Eintrags

record-id-missing = fehlt
    .fix = schreiben Sie den Namen der Datei ohne .toml
record-id-empty = ist leer
    .fix = schreiben Sie id = "{ $id }", den Namen der Datei ohne .toml, oder benennen Sie die Datei um
record-id-not-the-file = ist nicht der Name der Datei
    .fix = schreiben Sie id = "{ $id }", den Namen der Datei ohne .toml, oder benennen Sie die Datei um
record-id-taken = wird auch von { $other } beansprucht
    .fix = geben Sie jeder Datei ihre eigene Kennung: hier id = "{ $id }"
record-name-missing = fehlt
    .fix = schreiben Sie den Namen, wie er im Schreiben stehen soll
record-names-no-list = ist keine Liste mit höchstens { $most } Namen
    .fix = listen Sie weitere Namen in Anführungszeichen auf, wie in { $key } = ["Example Mobile"]
record-name-not-text = enthält etwas, das kein Text ist
    .fix = setzen Sie jeden Namen in Anführungszeichen
record-domains-missing = fehlt
    .fix = listen Sie die eigenen Domains des Anbieters auf, wie in domains = ["example.com"]: eine Adresse anderswo kann die eines Fremden sein
record-domains-no-list = ist keine Liste mit höchstens { $most } Domains
    .fix = { record-domains-missing.fix }
record-domains-empty = ist leer
    .fix = { record-domains-missing.fix }
record-address-outside = „{ $email }“ gehört zu keiner der eigenen Domains des Eintrags
    .fix = gehört { $domain } dem Anbieter, nehmen Sie sie in domains auf; wenn nicht, kann die Adresse die eines Fremden sein
record-address-only-sends = „{ $email }“ kann keine Antwort empfangen
    .fix = suchen Sie die Adresse des Kundendienstes, oder schreiben Sie purpose = "{ $purpose }"
record-tables-no-list = ist keine Liste mit höchstens { $most } Tabellen
    .fix = beginnen Sie jede mit einer Zeile [[{ $key }]]
record-email-missing = fehlt
    .fix = schreiben Sie die Adresse, oder lassen Sie die Tabelle weg
record-purpose-missing = fehlt
    .fix = schreiben Sie, wofür sie ist: customer-service, cancellation oder privacy
record-source-missing = fehlt
    .fix = schreiben Sie, wo Sie die Adresse gelesen haben, etwa die Seite: ohne das kann niemand eine Adresse prüfen
record-confidence-missing = fehlt
    .fix = schreiben Sie A (Seite des Anbieters oder einer Behörde), B (Seite eines Dritten) oder C (ungeprüft)
record-seen-on-missing = fehlt
    .fix = schreiben Sie den Tag, an dem Sie sie dort gesehen haben, wie in seen_on = 2026-11-23
record-channel-missing = fehlt
    .fix = schreiben Sie, welcher Weg es ist: app, hotline, sms, portal, form, letter oder fax
record-how-missing = fehlt
    .fix = schreiben Sie, was dort zu tun ist

## Firmen aus datenanfragen/data

import-unreadable = { $path } kann nicht gelesen werden: { $source }
import-empty = { $path }: hier gibt es keine Firmendateien (.json), auch nicht in einem Ordner companies

## Ausgelassene Firmen

company-slug-taken = slug „{ $slug }“ ist auch der von { $file }
company-unreadable = kann nicht gelesen werden: { $source }
company-not-json = ist kein JSON: { $error }
company-no-object = enthält keine Firma: eine Firma ist ein einziges JSON-Objekt
company-bad-slug = slug besteht nicht aus Kleinbuchstaben, Ziffern und Bindestrichen
company-bad-quality = quality ist keines von tested, verified, imported, scraped
company-without-source = sources ist leer: niemand könnte den Eintrag prüfen
company-bad-medium = suggested-transport-medium ist keines von fax, letter, email, webform
company-not-text = { $key } ist kein Text
company-key-missing = { $key } fehlt
company-no-list = { $key } ist keine Liste von Texten
company-wrong = { $key } { $what }

## Seiten, Wege und was ein Anbieter verlangt: Satzteile und Überschriften

page-cancel = Kündigungsseite
page-account = Kontoseite
page-help = Hilfeseite
page-terms = Bedingungen
way-email = E-Mail
way-online = Internet
need-signature = eine eigenhändige Unterschrift
need-id-copy = eine Ausweiskopie
address-for-withdrawals = Widerrufe innerhalb der Widerrufsfrist
address-for-anything = allgemeines Postfach
address-pec = zertifiziertes Postfach (PEC), das womöglich nur Nachrichten aus ebensolchen annimmt
source-without-day = aus { $source }
page-no-web-address = ist keine Adresse einer Webseite
    .fix = kopieren Sie sie so, wie der Browser sie zeigt, beginnend mit https://
postal-line-too-long = hat mehr als { $most } Zeichen
    .fix = kürzen Sie die Zeile
record-no-table = ist keine Tabelle
    .fix = beginnen Sie sie mit einer Zeile [{ $key }]
record-no-id = ist keine Kennung eines Eintrags
    .fix = schreiben Sie sie so, wie { COMMAND("provider list") } sie zeigt, etwa lebara-uk
record-page-kind-missing = fehlt
    .fix = geben Sie an, wozu die Seite da ist: cancel, account, help oder terms
record-page-missing = fehlt
    .fix = geben Sie die Adresse der Seite an, etwa url = "https://www.example.org/cancel"
record-postal-lines = sind nicht 2 bis { $most } Zeilen
    .fix = schreiben Sie sie wie auf einem Umschlag, etwa lines = ["Example Mobile", "1 Example Road", "London"]
record-ways-missing = fehlt
    .fix = geben Sie an, welche Wege nicht angenommen werden, etwa ways = ["email"]
record-need-missing = fehlt
    .fix = geben Sie an, was verlangt wird: signature oder id-copy
record-ceased-missing = fehlt
    .fix = geben Sie den Tag an, etwa on = 2026-11-23
unknown-page = ist keine Art von Seite, die es gibt
unknown-way = ist kein Weg, den es gibt
unknown-need = ist nichts, was verlangt werden kann

## Wege neben der E-Mail. $known sind Satzteile: woher es bekannt ist.

way-page = { $kind }: { $url } ({ $known })
way-account-page = Kontoseite: { $url }; ein Konto zu löschen beendet keinen Vertrag: kündigen Sie zuerst ({ $known })
way-post = per Post: { $address } ({ $known }); { OPTION("letter") } schreibt den Brief zum Ausdrucken
way-post-seat = per Post an den Sitz des Unternehmens, wenn keine andere Anschrift bekannt ist: { $address } ({ $known }); { OPTION("letter") } schreibt den Brief zum Ausdrucken
way-button-de = auf { $domain }: die Schaltfläche „Verträge hier kündigen“, die das Gesetz auf jeder Website verlangt, auf der Verträge geschlossen werden (§ 312k BGB); die Bestätigung muss sofort kommen
way-button-fr = auf { $domain }: „Résilier votre contrat“, das das französische Recht auf jeder Website verlangt, auf der Verträge geschlossen werden (Artikel L. 215-1-1 des Verbraucherkodex, „drei Klicks“)
way-page-nl = auf { $domain }: „opzeggen“, oft unter { $domain }/opzeggen; was online geschlossen wurde, kann online beendet werden
way-platform-pt = auf der staatlichen Plattform für die Beendigung von Telekommunikationsverträgen: https://www.cessacaodecontratos.pt
