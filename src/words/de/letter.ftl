### Schreiben, Vorlagen und Dokumente.

## Was ein Schreiben von einer Person preisgibt

iban-ending-only = …{ $ending } (nur die letzten vier Zeichen)

## Vorlagen

template-origin-built-in = { $path } (mitgeliefert)
template-wrong = { $template }: { $what }
template-wrong-in-line = { $template }:{ $line }: { $what }
template-wrong-at = { $template }:{ $line }:{ $column }: { $what }
template-wrong-in-sample = { $template }: { $what } (Beispiel: { $sample })
template-error-mend = berichtigen Sie die Vorlage; ein Entwurf daraus würde am selben Fehler scheitern

## Was an einer Vorlage nicht stimmt, hinter ihrem Namen und einem Doppelpunkt; die Klammern und was darin steht, bleiben

template-error-unreadable = kann nicht gelesen werden: { $source }
template-missing = ein Schreiben dieser Art gibt es nicht in der Sprache { $language }: { $path } ist weder bei den mitgelieferten noch bei Ihren eigenen Vorlagen
template-partial-missing = bindet {"{{"}> { $partial }{"}}"} ein, aber { $path } gibt es nicht
template-partial-computed = bindet einen Baustein ein, dessen Name kein einfaches Wort ist
template-partial-inline = legt einen Baustein in sich selbst an ({"{{"}#*inline{"}}"}): ein Baustein ist eine eigene Datei, im Ordner _partials daneben
template-recursion = die Vorlagen binden einander ohne Ende ein: { $names }
template-too-deep = enthält mehr als { $most } Tags ({"{{"}…{"}}"}), oder Bausteine in Bausteinen in Bausteinen
template-unclosed = der Block { $tag } ist nicht geschlossen
template-no-value = {"{{"}{ $variable }{"}}"} hat keinen Wert: { $hint }
template-condition-never-holds = {"{{"}#if { $variable }{"}}"} kann nie zutreffen: { $hint }
template-unknown-variable = {"{{"}{ $variable }{"}}"}: { $hint }
    .fix = siehe { COMMAND("template variables") }
template-variable-optional = die Variable ist optional; setzen Sie {"{{"}#if { $variable }{"}}"} … {"{{"}/if{"}}"} darum
template-variable-near = eine solche Variable gibt es nicht; meinten Sie { $near }?
template-variable-unknown = eine solche Variable gibt es nicht
template-no-list = {"{{"}#{ $block }{"}}"}: keine Variable ist eine Liste oder hat Teile
    .fix = schreiben Sie die Variable selbst hin; enclosures und address bringen ihre Zeilen mit
template-no-subject = muss mit einer Zeile „Subject: …“ beginnen, in der ein Betreff steht, und darunter muss eine leere Zeile folgen
template-no-blank-line = muss eine einzige Betreffzeile haben und danach eine leere Zeile
template-long-subject = der Betreff hat { $length } Zeichen; erlaubt sind höchstens { $most }
template-empty-body = hat unter dem Betreff keinen Text
template-long-body = das Schreiben hat { $length } Byte; erlaubt sind höchstens { $most }
template-character = enthält ein Steuerzeichen oder ein unsichtbares Zeichen (U+{ $code })

## Was die Prüfung von Vorlagen findet

template-html = { $template }: enthält etwas, das wie HTML aussieht: { $tag }
    .fix = schreiben Sie das Zeichen selbst, und keine Tags
template-copied = { $template }: ist noch Wort für Wort das Schreiben { $other }
    .fix = schreiben Sie es in der Sprache, für die es gedacht ist
template-unsaid = { $template }: das Schreiben nennt { $variable } nicht: { $why }
template-put-variable = setzen Sie {"{{"}{ $variable }{"}}"} dorthin, wo es hingehört
template-put-variable-if-given = setzen Sie {"{{"}#if { $variable }{"}}"}…{"{{"}{ $variable }{"}}"}…{"{{"}/if{"}}"} dorthin, wo es hingehört
letter-long-subject = der Betreff hat { $length } Zeichen: Mailprogramme zeigen weit weniger als { $most }
    .fix = kürzen Sie ihn auf das Anliegen und eine Nummer
letter-html = enthält etwas, das wie HTML aussieht, { $tag }: das Schreiben ist reiner Text und wird genau so gelesen, wie es dasteht
    .fix = schreiben Sie das Zeichen selbst, und keine Tags
letter-hole = ein fehlender Wert hinterlässt eine Lücke, { $hole }
    .fix = nehmen Sie auch die Wörter um den Wert herum in sein {"{{"}#if{"}}"} hinein

## Was ein Schreiben nennen muss, und das Recht, das es verlangt

letter-needs-writer = wer schreibt (§ 312k Abs. 2 BGB, D215-2)
letter-needs-email = wohin bestätigt werden soll (§ 312k Abs. 2 BGB, D215-2)
letter-needs-addressee = an wen es gerichtet ist
letter-needs-holder = wessen Vertrag es ist
letter-needs-contract = um welchen Vertrag es geht (§ 312k Abs. 2 BGB, D215-2)
letter-needs-other-number = um welchen Vertrag es geht, wenn es keine andere Angabe dazu gibt
letter-needs-line = um welche Rufnummer es geht, bei Telekommunikation (D215-2)
letter-needs-sim-card = um welche SIM-Karte es geht, wenn es keine andere Angabe dazu gibt
letter-needs-confirm-by = bis zu welchem Tag bestätigt werden soll
letter-needs-renewal = welche Verlängerung abgestellt werden soll
letter-needs-end = wann der Vertrag enden soll (§ 312k Abs. 2 BGB, D215-2)
letter-needs-cause = der Kündigungsgrund (§ 312k Abs. 2 BGB; D215-2 bei vorzeitigem Ende)
letter-needs-day-of-death = der Todestag
letter-needs-order-day = bestellt am (Richtlinie 2011/83/EU, Anhang I Teil B)
letter-needs-receipt-day = erhalten am (Richtlinie 2011/83/EU, Anhang I Teil B)
letter-needs-address = die Anschrift des Verbrauchers (Richtlinie 2011/83/EU, Anhang I Teil B)
letter-needs-product = die Ware oder die Dienstleistung (Richtlinie 2011/83/EU, Anhang I Teil B)
letter-needs-date = das Datum (Richtlinie 2011/83/EU, Anhang I Teil B)
letter-needs-first-letter = auf welches Schreiben es sich bezieht
letter-needs-authority = an wen eine Beschwerde ginge

## Beispielanträge, mit denen Vorlagen ausprobiert werden

sample-full = alle Angaben
sample-minimal = nur das Nötigste
sample-renewal-tomorrow = Verlängerung morgen
sample-renewal-known = Verlängerung bekannt
sample-mobile = eine Mobilfunknummer
sample-at-any-price = um jeden Preis
sample-free-exit = price-change, von Gesetzes wegen kostenlos
sample-heir = ein Erbe
sample-spouse = ein Ehepartner
sample-for-cause = { $sample }, { $cause }

## Vorlagen, aus denen kein Schreiben wird

template-unread-ending = { $path }: wird nicht gelesen
    .fix = lassen Sie den Namen auf .hbs enden, in Kleinbuchstaben
template-unread-without-language = { $path }: wird nicht gelesen: liegt in keinem Ordner einer Sprache
    .fix = verschieben Sie die Datei in einen, etwa en-GB/
template-unread-no-language = { $path }: wird nicht gelesen: „{ $folder }“ ist kein Sprachkürzel
    .fix = geben Sie dem Ordner ein Sprachkürzel als Namen, etwa en-GB, de oder sv
template-unread-too-deep = { $path }: wird nicht gelesen: liegt zu tief
    .fix = verschieben Sie die Datei nach oben, nach SPRACHE/ART.hbs
template-not-included = { $path }: kein Schreiben bindet diesen Baustein ein
    .fix = binden Sie ihn mit {"{{"}> { $name }{"}}"} ein, oder entfernen Sie ihn
template-not-included-and-broken = { $path }: kein Schreiben bindet diesen Baustein ein, und er ist fehlerhaft: { $error }
    .fix = binden Sie ihn mit {"{{"}> { $name }{"}}"} ein, oder entfernen Sie ihn

## Die Variablen der Vorlagen, mit ihren Namen: was jede enthält

template-variable-given-always = immer
template-variable-given-sometimes = optional
template-variable-condition = Bedingung
template-variable =
    .accept_charge = der früheste Tag wird um jeden Preis verlangt
    .address = Ihre Postanschrift, ihre Zeilen untereinander
    .article = der Artikel, der das Kündigungsrecht gibt, wie man ihn dort zitiert
    .as_executor = Sie wickeln den Nachlass ab
    .as_heir = Sie gehören zu den Erben
    .as_spouse = Sie sind der überlebende Ehepartner
    .authority = die Stelle, an die eine Beschwerde ginge (escalate)
    .by_attorney = Sie haben eine Vollmacht des Vertragsinhabers
    .by_post = das Schreiben geht mit der Post, als Dokument zum Ausdrucken
    .cause_on = der Tag des Kündigungsgrunds (terminate-for-cause)
    .confirm_by = der Tag, bis zu dem geantwortet werden soll; fehlt, wo nur „umgehend“ infrage kommt
    .contract_number = die Vertragsnummer
    .customer_number = die Kundennummer
    .death = der Kündigungsgrund ist der Tod des Vertragsinhabers
    .email = Ihre E-Mail-Adresse
    .enclosures = die Namen der beigelegten Dateien, einer je Zeile
    .end_on = der Tag, an dem der Vertrag enden soll
    .first_message_id = die Message-ID des ersten Schreibens (follow-up, escalate)
    .first_sent_on = der Tag, an dem das erste Schreiben gesendet wurde (follow-up, escalate)
    .first_subject = der Betreff des ersten Schreibens (follow-up, escalate)
    .free_exit = das Gesetz erlaubt aus diesem Grund eine kostenlose Kündigung
    .holder = der Name, auf den der Vertrag läuft: Ihrer, wenn kein anderer angegeben ist
    .iban_ending = die letzten vier Zeichen des Kontos, von dem abgebucht wird
    .iccid = die SIM-Kartennummer
    .identity_label = wie die Identifikationsnummer heißt, etwa DNI
    .identity_number = die Identifikationsnummer
    .line = die Rufnummer
    .mobile = es ist ein Mobilfunkanschluss
    .move = der Kündigungsgrund ist ein Umzug
    .name = Ihr Name
    .new_place = der neue Wohnort
    .no_winback = Sie möchten keine Angebote zum Bleiben
    .not_served = Sie sagen, dass der Anbieter am neuen Ort nicht leistet
    .on_behalf = der Vertrag läuft auf einen anderen Namen als Ihren
    .order_number = die Auftragsnummer
    .ordered_on = der Tag der Bestellung
    .other_cause = der Kündigungsgrund ist, was in der Begründung steht
    .phone = Ihre Telefonnummer
    .price_change = der Kündigungsgrund ist eine Änderung des Preises oder der Bedingungen
    .product = der Tarif, die Ware oder der Dienst
    .provider_email = die Adresse, an die das Schreiben geht
    .provider_name = der Name des Anbieters
    .quality = der Kündigungsgrund ist, dass die Leistung nicht der Vereinbarung entspricht
    .reason = Ihre Begründung
    .received_on = der Tag, an dem die Ware ankam
    .remedy_by = der letzte Tag der Frist zur Abhilfe
    .renews_on = der Tag der nächsten Abbuchung
    .reported_on = der Tag der Störungsmeldung
    .revoke_mandate = auch das SEPA-Lastschriftmandat wird widerrufen
    .today = der Tag, an dem das Schreiben verfasst wird

## Die Helfer der Vorlagen: was jedes Beispiel ergibt

template-helper-if = der Teil, dessen Bedingung zutrifft; bei einem fehlenden Wert trifft sie nicht zu
template-helper-unless = der Teil, wenn die Bedingung nicht zutrifft
template-helper-and = der Teil, wenn beide zutreffen; ebenso (or a b), wenn eine von beiden zutrifft
template-helper-partial = der Baustein dieses Namens, aus _partials neben dem Schreiben

## Das Schreiben als Dokument

document-missing = keine Schrift hier kann diese Zeichen darstellen: { $characters }
characters-in-package = { $characters }: { $kind }, im Debian-Paket { $package }
characters-in-no-font = { $characters }: { $kind }, in keiner uns bekannten Schrift
characters-unknown-script = unbekannte Schriftzeichen
characters-emoji = Emoji
characters-private-use = Zeichen zur privaten Verwendung
characters-symbols = Symbole
document-control = der Text enthält ein Steuerzeichen (U+{ $code })
document-too-long = das Schreiben ist länger als { $most } Seiten
address-line-wide = die Zeile „{ $line }“ der Postanschrift ist breiter als das Fenster des Umschlags
address-lines-many = die Postanschrift hat { $lines } Zeilen; das Fenster des Umschlags zeigt { $most }
# Enden eines Satzes, dessen Subjekt eine Datei ist.
picture-unknown = ist weder ein PNG noch ein JPEG
picture-too-large = hat { $width } × { $height } Pixel; erlaubt sind höchstens { $most } Millionen
picture-print-colours = ist ein JPEG in den Farben einer Druckmaschine (CMYK)
picture-damaged = ist beschädigt oder unvollständig
fonts-folder-unreadable = der Ordner mit Schriften { $path } kann nicht gelesen werden: { $source }
fonts-folder-empty = im Ordner { $path } liegt keine Schriftdatei (.ttf, .otf, .ttc oder .otc)
font-unreadable = die Schriftdatei { $path } kann nicht gelesen werden: { $source }
font-broken = { $path } ist beschädigt oder gar keine Schriftdatei
font-not-embedded = die Schrift { $name } kann nicht eingebettet werden
font-without-a-name-not-embedded = die Schrift ohne Namen kann nicht eingebettet werden
pdf-unwritable = das PDF kann nicht geschrieben werden: { $source }

## Die fertige Nachricht wird noch einmal geprüft

message-media-type = der Medientyp einer Anlage kann nicht in eine Kopfzeile geschrieben werden: { $source }
message-incorrect = die fertige Nachricht ist nicht korrekt: { $source }
message-bare-line-end = Zeile { $line } endet mit einem einzelnen CR oder LF
message-long-line = Zeile { $line } hat { $length } Byte; erlaubt sind 998
message-control-character = Zeile { $line } enthält ein Steuerzeichen
message-header-count = die Kopfzeile { $header } kommt { $count }-mal vor
message-without-body = nach den Kopfzeilen fehlt die leere Zeile
message-of-another-kind = die Nachricht hat nicht die Form, die sie haben muss: reiner Text, oder Text mit Anlagen
message-boundary = Zeile { $line } steht zwischen den Teilen oder könnte für eine Trennzeile (boundary) gehalten werden
message-parts = die Zahl der abgeschlossenen Teile in der Nachricht ist { $count }; sie muss { $expected } sein
message-part-header = in Teil { $part } kommt die Kopfzeile { $header } { $count }-mal vor
message-part-kind = Teil { $part } ist nicht der Text oder die Anlage, die dort stehen muss
