### Was jemand angibt: Werte, Antragsdateien, was ein Schreiben braucht, was beigelegt wird.

## Ein Problem als Zeile

problem = { $subject }: { $what }
problem-value = { $subject }: „{ $value }“ { $what }
problem-at = { $subject } ({ $place }): { $what }
problem-value-at = { $subject } ({ $place }): „{ $value }“ { $what }
place-option = { $option }
place-line = { $file }:{ $line }
place-row = { $file }:{ $line }, Zeile { $row } der Tabelle
place-column = { $file }:{ $line }, Zeile { $row } der Tabelle, Spalte { $column }
place-answer = Ihre Antwort
place-journal = Protokolleintrag { $entry }
place-account = Mailkonto { $account }

## Wörter aus einer Liste

did-you-mean = meinten Sie { $near }? Möglich sind: { $offered }
write-one-of = schreiben Sie eines von diesen: { $offered }

## Beliebige Werte

-write-value = schreiben Sie einen Wert; eine Angabe, die nicht gebraucht wird, kann wegbleiben
value-missing = fehlt
    .fix = geben Sie den Wert mit { $option } oder in der Antragsdatei als { $key } an, zum Beispiel „{ $example }“
value-empty = ist leer
    .fix = { -write-value }
value-invisible = enthält nichts Sichtbares
    .fix = { -write-value }
value-too-long = ist { $length } Zeichen lang; erlaubt sind höchstens { $most }
    .fix = kürzen Sie den Wert
several-values = hat mehr als einen Wert
    .fix = geben Sie nur einen an
value-understood = wird gelesen als { $said }
    .fix = wenn das nicht gemeint ist, schreiben Sie es aus
not-a-switch = ist weder true noch false
    .fix = schreiben Sie true oder false
forbidden-character = enthält { $name } an Position { $position }
    .fix = tippen Sie den Wert neu ein, in einer Zeile und ohne dieses Zeichen
character-line-break = einen Zeilenumbruch (LF)
character-carriage-return = einen Wagenrücklauf (CR)
character-tab = einen Tabulator
character-nul = ein NUL-Zeichen
character-escape = ein Escape-Zeichen (U+001B)
character-replacement = ein Ersatzzeichen (U+FFFD, der Text wurde auf dem Weg hierher beschädigt)
character-line-separator = ein Zeilentrennzeichen ({ $code })
character-direction = ein Zeichen zum Wechsel der Schreibrichtung ({ $code })
character-control = ein Steuerzeichen ({ $code })
character-invisible = ein unsichtbares Zeichen ({ $code })

## Arten von Schreiben, Kündigungsgründe, Länder, Sprachen

unknown-kind = ist keine Art von Schreiben
unknown-cause = ist kein Kündigungsgrund, den dieses Programm kennt
unknown-capacity = ist keine Eigenschaft, die dieses Programm kennt
unknown-country = ist kein Ländercode aus zwei Buchstaben
    .fix = schreiben Sie zwei Buchstaben, etwa GB, DE oder CN
unknown-language = ist eine Sprache, in der es noch kein Schreiben gibt
nearest-language = am nächsten liegt { $near }; möglich sind: { $offered }
bad-language-tag = ist kein Sprachkürzel (BCP 47)
write-language-tag = schreiben Sie ein Kürzel wie en, de oder zh
nearest-language-tag = meinten Sie { $near }? Schreiben Sie ein Kürzel wie en, de oder zh

## Tage und Zeiträume

not-a-date = ist kein Datum
not-in-calendar = ist kein Tag, den es im Kalender gibt
date-form = schreiben Sie es als JJJJ-MM-TT, etwa 2026-12-01
date-write = schreiben Sie { $days }
date-typed-and-said = { $typed } ({ $said })
date-ambiguous = ist ein Tag, der sich auf zwei Arten lesen lässt
date-or-country = { $fix }, oder nennen Sie mit { OPTION("country") } das Land: Danach richtet sich, welche Zahl der Tag ist
date-as-number = ist ein Tag, wie ihn Tabellenprogramme zählen: ab 1900 oder ab 1904
date-without-year = ist ein Tag ohne Jahr
    .fix = schreiben Sie auch das Jahr, etwa 2026-12-31
not-a-period = ist keine Kündigungsfrist
-accepted-periods = schreiben Sie eine Zahl und Tage, Wochen, Monate, Jahre oder Arbeitstage, etwa „14 Tage“, „1 Monat“ oder „10 Arbeitstage“, oder dazu „zum Monatsende“, „zum Quartalsende“, „zum Halbjahresende“, „zum Jahresende“ oder „zum Ende der Laufzeit“, etwa „3 Monate zum Monatsende“
write-period = { -accepted-periods }
nearest-period = meinten Sie { $meant }? Wenn nicht, { -accepted-periods }
period-out-of-range = ist keine Länge, die eine Kündigungsfrist hat
period-range-days = schreiben Sie eine Zahl von 1 bis { $most } Tagen
period-range-weeks = schreiben Sie eine Zahl von 1 bis { $most } Wochen
period-range-months = schreiben Sie eine Zahl von 1 bis { $most } Monaten
period-range-years = schreiben Sie eine Zahl von 1 bis { $most } Jahren
period-range-working-days = schreiben Sie eine Zahl von 1 bis { $most } Arbeitstagen

## E-Mail-Adressen, Domains, Webadressen

-one-address = schreiben Sie eine einzige Adresse, etwa name@example.org
several-addresses = enthält mehr als eine Adresse
    .fix = { -one-address }
more-than-address = enthält mehr als die Adresse
    .fix = schreiben Sie nur die Adresse: { $address }
not-an-address = ist keine E-Mail-Adresse: { $why }
    .fix = { -one-address }
address-no-at = das @ fehlt
address-space = sie enthält ein Leerzeichen
address-nothing-before = vor dem @ steht nichts
address-long-before = der Teil vor dem @ ist länger als 64 Byte
address-dots-before = vor dem @ darf kein Punkt am Anfang, am Ende oder doppelt stehen
address-character-before = der Teil vor dem @ enthält ein Zeichen, das dort nicht stehen darf
address-too-long = sie ist länger als 254 Byte
address-bad-domain = hat eine Domain, die es nicht geben kann: { $why }
    .fix = { -one-address }
bad-domain = ist keine Domain: { $why }
    .fix = schreiben Sie sie wie in einer E-Mail-Adresse, etwa example.com
domain-nothing = nach dem @ steht nichts
domain-character = sie hat ein Zeichen, einen Punkt oder eine Länge, die es bei Domains nicht gibt
domain-no-dot = sie enthält keinen Punkt
domain-number = ihr letzter Teil ist eine Zahl
shared-domain = gehört niemandem allein: darunter werden Namen an viele vergeben
    .fix = schreiben Sie die ganze Domain, etwa example.co.uk
bad-web-address = ist keine Webadresse: { $why }
    .fix = schreiben Sie sie so, wie der Browser sie zeigt, etwa https://example.com/contact
web-address-character = sie enthält einen umgekehrten Schrägstrich, ein Leerzeichen oder ein Steuerzeichen
web-address-scheme = sie beginnt weder mit http:// noch mit https://
web-address-user = vor dem Namen des Servers steht ein Benutzername

## Namen, Postanschriften, Telefonnummern

name-no-letter = enthält keinen Buchstaben
    .fix = schreiben Sie den Namen, auf den der Vertrag läuft
in-address-line = { $what } (in Zeile { $line })
address-empty = ist leer
    .fix = schreiben Sie eine Anschrift; eine Angabe, die nicht gebraucht wird, kann wegbleiben
too-many-lines = hat { $lines } Zeilen; erlaubt sind höchstens { $most }
    .fix = kürzen Sie sie
phone-write = schreiben Sie sie mit + und der Landesvorwahl, etwa { $example }
phone-zero-after-code = hat eine 0 nach { $code }; sie wird nur im Inland gewählt
    .fix = lassen Sie sie weg: { $number }
phone-no-country-code = hat keine Landesvorwahl, könnte also eine Nummer in jedem Land sein
phone-country-code-zero = hat eine Landesvorwahl, die mit 0 beginnt
phone-not-digits = enthält anderes als Ziffern
phone-too-short = ist zu kurz für eine Nummer mit Landesvorwahl
phone-too-long = hat mehr als die 15 Ziffern, die eine Nummer haben kann
phone-without-trunk = beginnt ohne die { $trunk }, die Nummern innerhalb von { $country } haben
phone-of-other-country = ist nach Anfang und Länge keine Nummer in { $country }

## SIM-Karten, Bankkonten, Message-IDs

iccid-not-digits = enthält anderes als Ziffern
iccid-beginning = beginnt nicht mit 89 wie alle SIM-Kartennummern
iccid-length = hat nicht 19 oder 20 Ziffern
iccid-check-digit = passt nicht zur Prüfziffer (auf manchen Karten ist diese Ziffer nicht aufgedruckt)
iccid-compare = vergleichen Sie sie mit der SIM-Karte
bad-iban = ist keine gültige IBAN: Land, Länge oder Prüfziffern passen nicht
    .fix = schreiben Sie sie von einem Kontoauszug ab; im Schreiben stehen davon nur die letzten vier Zeichen
not-a-message-id = ist keine Message-ID
    .fix = kopieren Sie sie aus den Kopfzeilen Ihres gesendeten Schreibens, etwa <0123abcd@example.org>, oder lassen Sie sie weg

## Das Schreiben als Dokument, und Pfade von Dateien

unknown-document-format = ist keine Form, in der das Schreiben beigelegt werden kann
write-document-format = schreiben Sie pdf oder none
nearest-document-format = meinten Sie { $near }? Schreiben Sie pdf oder none
too-many-files = nennt { $files } Dateien; erlaubt sind höchstens { $most }
    .fix = legen Sie nur bei, was Ihr Anliegen belegt
path-too-long = ist { $bytes } Byte lang; erlaubt sind höchstens { $most }
    .fix = geben Sie einen kürzeren Pfad an
path-control-character = enthält ein Steuerzeichen ({ $code }) an Position { $position }
    .fix = benennen Sie die Datei um, und tippen Sie ihren Pfad neu ein

## Was einen Kündigungsgrund belegt

prove-change = legen Sie mit { OPTION("attach", value: "FILE") } die Mitteilung des Anbieters über die Änderung bei, wenn Sie sie haben
prove-quality = legen Sie mit { OPTION("attach", value: "FILE") } Ihre Störungsmeldungen oder Messungen und die Antworten des Anbieters bei, wenn Sie welche haben
prove-move = legen Sie mit { OPTION("attach", value: "FILE") } einen Nachweis des Umzugs bei, etwa die Meldebestätigung oder den neuen Mietvertrag, wenn Sie einen haben
prove-renewal = legen Sie mit { OPTION("attach", value: "FILE") } die Rechnung oder Mitteilung bei, aus der die Verlängerung hervorgeht, wenn Sie sie haben
prove-death = legen Sie mit { OPTION("attach", value: "FILE") } eine Kopie der Sterbeurkunde bei, wenn Sie sie haben
prove-other = legen Sie mit { OPTION("attach", value: "FILE") } bei, was den Grund belegt, wenn Sie etwas haben

## Was nicht per E-Mail verschickt werden darf

write-anew = nehmen Sie heraus, was nicht per E-Mail verschickt werden darf, und schreiben Sie den Rest neu
sensitive = enthält anscheinend { $findings }
    .fix = nehmen Sie es heraus: eine E-Mail kann unterwegs mitgelesen werden. Ist es nichts dergleichen, erlauben Sie es mit { $option }
sensitive-account = enthält anscheinend { $findings }
    .fix = nehmen Sie es heraus: eine E-Mail kann unterwegs mitgelesen werden; ein Bankkonto gehört in iban, davon stehen nur die letzten vier Zeichen im Schreiben. Ist es nichts dergleichen, erlauben Sie es mit { $option }
finding-card = eine Kartennummer (endet auf { $shown })
finding-card-at = eine Kartennummer (endet auf { $shown }, an Position { $position })
finding-iban = eine vollständige IBAN (endet auf { $shown })
finding-iban-at = eine vollständige IBAN (endet auf { $shown }, an Position { $position })
finding-secret = ein Geheimnis („{ $shown }“ neben Ziffern)
finding-secret-at = ein Geheimnis („{ $shown }“ neben Ziffern, an Position { $position })

## Was zu einer Art von Schreiben gehört und was nicht

leave-out-unused = es ist nichts zu tun; ohne diese Angabe verschwindet auch diese Zeile
unused-reason = bleibt im Schreiben weg: ein Widerruf braucht keine Begründung, und wer eine gibt, bietet nur Anlass zum Streit
unused-declared-before = bleibt im Schreiben weg: im ersten Schreiben stand es schon, und dieses bittet nur um die Antwort
unused-renewal = bleibt im Schreiben weg: ein Widerruf wartet keine Verlängerung ab
iban-unused = bleibt im Schreiben weg: sie steht nur darin, wenn das SEPA-Lastschriftmandat widerrufen wird
    .fix = fügen Sie revoke_mandate = true ({ OPTION("revoke_mandate") }) hinzu, wenn der Anbieter von diesem Konto abbucht
wrong-kind = gehört zu einer anderen Art von Schreiben als { $kind }, und ein Schreiben ist nie beides
renewal-has-no-end = geben Sie stattdessen renews_on an, oder wählen Sie terminate
withdrawal-has-no-end = lassen Sie die Angabe weg: ein Widerruf macht den Vertrag von Anfang an ungeschehen; oder wählen Sie terminate
belongs-to-termination-for-cause = lassen Sie die Angabe weg, oder wählen Sie terminate-for-cause
belongs-to-later-letters = lassen Sie die Angabe weg, oder wählen Sie follow-up oder escalate
belongs-to-escalation = lassen Sie die Angabe weg, oder wählen Sie escalate
belongs-to-terminations = lassen Sie die Angabe weg, oder wählen Sie terminate

## Kündigungen

end-may-cost = kann ein Tag sein, zu dem ein Entgelt für das vorzeitige Ende anfällt, falls die Mindestlaufzeit noch läuft
    .fix = lassen Sie den Tag weg, dann verlangt das Schreiben den frühesten, der nichts kostet; das Ende der Laufzeit steht im Vertrag oder im Kundenkonto
end-missing = ist nicht angegeben: das Schreiben verlangt den frühesten Tag, an dem keine Kosten für ein vorzeitiges Ende anfallen
    .fix = läuft eine Mindestlaufzeit und wollen Sie früher heraus, geben Sie einen Tag mit { OPTION("end_on") } an, oder { OPTION("accept_charge") } für den frühesten Tag um jeden Preis
reason-missing = fehlt: ein Vertrag endet nur aus einem Grund vorzeitig, den das Schreiben nennt
    .fix = geben Sie mit { OPTION("reason") } oder in der Antragsdatei als reason in ein oder zwei Sätzen an, was geschehen ist
reason-wanted = fehlt: „{ $cause }“ allein sagt nicht, was geschehen ist
    .fix = sagen Sie es mit { OPTION("reason") }, mit den Tagen und Zahlen, die Sie haben
no-proof = keine angegeben: mit Nachweisen hat eine außerordentliche Kündigung bessere Aussichten
holder-missing = fehlt: wessen Vertrag ist es?
    .fix = geben Sie mit { OPTION("holder") } den Namen der verstorbenen Person an; Ihr eigener bleibt in name
for-the-heirs = steht im Schreiben mit Ihrer Eigenschaft und sonst nichts: Es sagt nicht, dass Sie für alle Erben handeln
    .fix = sind Sie weder Erbe noch Testamentsvollstrecker, lassen Sie einen von ihnen mit unterschreiben; mit Ihrer Postanschrift ({ OPTION("address") }) kann der Anbieter Ihnen die Schlussrechnung schicken
death-ahead = liegt in der Zukunft
    .fix = geben Sie den Todestag an
day-of-death-missing = fehlt: An welchem Tag ist der Vertragsinhaber gestorben?
    .fix = geben Sie ihn mit { OPTION("cause_on") } an: Zu diesem Tag wird der Vertrag abgerechnet
capacity-missing = fehlt: Was sind Sie für die verstorbene Person?
    .fix = geben Sie mit { OPTION("capacity") } heir, executor, spouse oder other an; bei other behauptet das Schreiben nichts
death-has-no-other-day = gehört nicht in ein Schreiben über einen Todesfall: der Vertrag soll zum Todestag enden
    .fix = lassen Sie die Angabe weg
capacity-of-the-living = passt zu einem lebenden Vertragsinhaber, und dieser ist gestorben
    .fix = geben Sie heir, executor, spouse oder other an
capacity-of-the-bereaved = gehört in ein Schreiben zu einem Todesfall: { $capacity } passt zu keinem anderen
    .fix = lassen Sie die Angabe weg; für einen lebenden Vertragsinhaber geben Sie attorney an, wenn Sie eine Vollmacht haben, für einen Todesfall wählen Sie terminate-for-cause mit { OPTION("cause", value: "death") }
capacity-without-holder = sagt, was Sie für den Vertragsinhaber sind, und es ist keiner angegeben
    .fix = geben Sie ihn mit { OPTION("holder") } an, oder lassen Sie die Angabe weg
on-behalf = ist jemand anderes als Sie: Das Schreiben sagt, dass Sie in dessen Namen schreiben
    .fix = lassen Sie es von dieser Person selbst senden, oder legen Sie mit { OPTION("attach") } ihre Vollmacht bei
on-behalf-in-germany = ist jemand anderes als Sie: Ein Anbieter in Deutschland darf eine solche Erklärung unverzüglich zurückweisen, wenn die Vollmacht nicht im Original beiliegt; eine Kopie oder eine E-Mail genügt nicht (§ 174 BGB)
    .fix = lassen Sie das Schreiben von dieser Person selbst senden, oder schicken Sie es mit dem Original per Post
new-place-missing = fehlt: Wohin ziehen Sie um?
    .fix = geben Sie den Ort oder die Anschrift mit { OPTION("new_place") } an, oder nennen Sie sie in der Begründung
not-served-unsaid = ist nicht angegeben: Das Schreiben sagt nicht, dass der Anbieter am neuen Ort nicht liefert, und meist besteht nur dann ein Kündigungsrecht
    .fix = fragen Sie den Anbieter, und geben Sie { OPTION("not_served") } an, wenn es so ist
remedy-day-missing = ist nicht angegeben: Meist muss der Anbieter erst eine Frist zur Abhilfe gehabt haben (§ 314 Abs. 2 BGB)
    .fix = melden Sie die Störung, und setzen Sie eine Frist; ist sie abgelaufen, geben Sie sie mit { OPTION("remedy_by") } an und die Meldung mit { OPTION("reported_on") }
fault-of-today = ist heute: Kaum ein Recht beendet einen Vertrag wegen einer Störung am selben Tag
    .fix = melden Sie die Störung, setzen Sie eine Frist zur Abhilfe, und schreiben Sie, wenn sie abgelaufen ist
remedy-day-ahead = ist noch nicht abgelaufen: Heute ist { $today }
    .fix = warten Sie, bis der Tag vorbei ist, oder lassen Sie die Angabe weg
remedy-before-report = liegt vor dem Tag der Meldung, { $reported }
    .fix = vergleichen Sie beide mit dem, was Sie dem Anbieter geschrieben haben
wrong-cause = gehört zum Kündigungsgrund „{ $wanted }“, und hier ist es „{ $cause }“
    .fix = lassen Sie die Angabe weg, oder geben Sie den anderen Grund mit { OPTION("cause") } an
charge-accepted = verlangt den frühesten Tag, was er auch kostet: Für das vorzeitige Ende kann etwas berechnet werden
    .fix = lassen Sie die Angabe weg, und das Schreiben verlangt den frühesten Tag ohne solche Kosten
charge-accepted-with-day = ändert nichts: Das Schreiben nennt den Tag in end_on und danach den nächstmöglichen
    .fix = lassen Sie diese Angabe weg, oder end_on
identity-number-unknown = ist keine der hier bekannten Nummern: DNI, NIE (Spanien), NIF (Portugal), codice fiscale (Italien), PESEL (Polen)
    .fix = vergleichen Sie sie mit dem Dokument, oder lassen Sie sie weg: Eine Kündigung braucht selten eine
identity-number-check = hat die Form einer Nummer namens { $label }, und ihr Prüfzeichen stimmt nicht
    .fix = vergleichen Sie sie mit dem Dokument
identity-number-sent = geht mit dem Schreiben hinaus: Eine Kündigung braucht sie selten, und eine E-Mail kann unterwegs gelesen werden
    .fix = lassen Sie sie weg, es sei denn, der Anbieter hat danach gefragt

## Widerrufe, Erinnerungen, Beschwerden

received-before-order = liegt vor dem Tag der Bestellung, { $ordered }
    .fix = vergleichen Sie beide mit der Bestätigung
withdrawal-without-day = ist nicht angegeben und der Tag des Erhalts auch nicht: das Muster-Widerrufsformular sieht ihn vor
    .fix = geben Sie ordered_on (den Tag des Vertragsschlusses) an, und bei Waren received_on, wenn Sie die Tage kennen
withdrawal-without-address = ist nicht angegeben: das Muster-Widerrufsformular sieht sie vor
    .fix = geben Sie Ihre Postanschrift mit { OPTION("address") } an, für jede Zeile einmal, wenn der Anbieter sie kennt
first-letter-recent = { $days ->
        [0] ist heute: ein Kundendienst braucht einige Arbeitstage
        [1] war gestern: ein Kundendienst braucht einige Arbeitstage
       *[other] liegt erst { $days } Tage zurück: ein Kundendienst braucht einige Arbeitstage
    }
    .fix = warten Sie etwa eine Woche, außer die Abbuchung steht kurz bevor
authority-missing = fehlt, und hier ist keine bekannt
    .fix = nennen Sie sie mit { OPTION("authority") }: die Schlichtungsstelle, Aufsichtsbehörde oder Schiedsstelle für diese Branche im Land des Anbieters

## Tage

begins-after-end = liegt nach dem Tag in { $key }, { $end }: ein Vertrag beginnt, bevor er endet
    .fix = vergleichen Sie beide mit dem Vertrag
date-far-ahead = liegt mehr als zehn Jahre in der Zukunft
    .fix = prüfen Sie das Jahr
date-far-back = liegt mehr als zwanzig Jahre zurück
    .fix = prüfen Sie das Jahr
date-ahead = liegt in der Zukunft: heute ist der { $today }
    .fix = geben Sie den Tag an, an dem es geschehen ist
date-passed = ist vorbei: heute ist der { $today }
give-charge-to-come = geben Sie den Tag der nächsten Abbuchung an, die noch bevorsteht
give-answer-day-to-come = geben Sie einen Tag an, der noch bevorsteht, oder lassen Sie ihn weg: dann wird er berechnet
give-end-to-come = geben Sie einen Tag an, der noch bevorsteht, oder lassen Sie ihn weg: dann bittet das Schreiben um den frühestmöglichen
date-near = { $days ->
        [0] ist heute: der Kundendienst wird vielleicht nicht rechtzeitig tätig
        [1] ist morgen: der Kundendienst wird vielleicht nicht rechtzeitig tätig
       *[other] ist schon in { $days } Tagen: der Kundendienst wird vielleicht nicht rechtzeitig tätig
    }
use-way-besides = nutzen Sie zusätzlich einen anderen Weg, und heben Sie das gesendete Schreiben als Nachweis auf ({ $ways })
use-another-way = nutzen Sie zusätzlich einen anderen Weg des Anbieters, etwa seine App oder Hotline, und heben Sie das gesendete Schreiben als Nachweis auf

## Die Person und die Nummern des Vertrags

email-beyond-ascii = hat vor dem @ Buchstaben außerhalb von ASCII: nur Mailserver, die SMTPUTF8 anbieten, befördern sie
    .fix = kommt keine Antwort des Anbieters, schreiben Sie von einer einfachen Adresse aus
email-of-provider = ist die Adresse, an die das Schreiben geht: die Antwort des Anbieters würde Sie nicht erreichen
    .fix = geben Sie Ihre eigene Adresse an, die der Anbieter von Ihnen kennt
no-identifier = ist nicht angegeben, und auch keine andere Nummer, an der der Vertrag zu erkennen ist: der Anbieter muss vielleicht nachfragen
    .fix = geben Sie order_number, customer_number, contract_number, line oder iccid an, wenn Sie eine der Nummern haben

## Die Sprache des Schreibens

courtesy-same = ist { $language }, wie das Schreiben selbst
language-differs = ist { $language }, und dieser Anbieter liest { $theirs }
    .fix = mit `preview` können Sie es in Ihrer Sprache lesen; senden Sie die Fassung auf { $theirs }
reason-in-another-script = steht in einer Schrift, die Leser von { $language } nicht lesen, und bleibt, wie sie eingegeben wurde
    .fix = lassen Sie die Angabe weg, denn eine Begründung ist selten nötig, oder schreiben Sie sie auf { $language }
reason-in-another-language = sieht nicht nach { $language } aus, der Sprache des Schreibens, und bleibt, wie sie eingegeben wurde
    .fix = lassen Sie die Angabe weg, denn eine Begründung ist selten nötig, oder schreiben Sie sie auf { $language }
name-in-another-script = steht in einer Schrift, die Leser von { $language } nicht lesen
    .fix = schreiben Sie es, wie es im Vertrag steht
language-for-reading = ist nur zum Lesen da ({ $language }): Die Texte darin sind Übersetzungen für Sie und nicht dafür gemacht, dass ein Anbieter danach handelt
    .fix = wählen Sie für das Schreiben { OPTION("language") } { $take } und lesen Sie es mit { OPTION("read_in") } { $tag } in Ihrer Sprache, oder legen Sie mit { OPTION("courtesy") } { $tag } eine Übersetzung bei
language-of-another-country = nennt ein Land, für das es keine eigenen Schreiben gibt ({ $tag }): Das Schreiben ist auf { $language }
    .fix = lesen Sie es mit Blick auf dieses Land, oder schreiben Sie mit { COMMAND("template new", $template) } ein eigenes
language-of-several = ist geschätzt: { $language }, eine von mehreren Sprachen in { $country } ({ $domain })
    .fix = geben Sie { OPTION("country") } an, oder wählen Sie mit { OPTION("language") }
language-guessed = ist geschätzt: { $language }, weil weder der Anbieter noch sein Land bekannt ist
    .fix = geben Sie { OPTION("country") } an, oder wählen Sie mit { OPTION("language") }
language-not-offered = ist { $language }, weil es noch kein Schreiben in der Sprache des Anbieters gibt
    .fix = wählen Sie mit { OPTION("language") } eine andere, wenn Sie möchten

## Mobilfunk

-back-up = sichern Sie, was an der Nummer hängt: SMS-TANs der Bank, Messenger, Online-Konten
number-lost = beendet den Anschluss, und die Rufnummer geht damit verloren: wer sie behalten will, muss sie mitnehmen, nicht kündigen
keep-number-pac = wollen Sie sie behalten, senden Sie dieses Schreiben nicht: schicken Sie PAC per SMS an 65075, und geben Sie den Code, der 30 Tage gilt, dem neuen Anbieter; { -back-up }
keep-number-ported = wollen Sie sie behalten, senden Sie dieses Schreiben nicht: lassen Sie sie über den neuen Anbieter mitnehmen; { -back-up }
keep-number-ask = wollen Sie sie behalten, senden Sie dieses Schreiben noch nicht: fragen Sie erst den neuen Anbieter, wie die Nummer mitgenommen wird; { -back-up }
number-lost-with-death = beendet den Anschluss, und die Rufnummer und was an ihr hängt gehen verloren
    .fix = möchte ein Angehöriger die Nummer behalten, bitten Sie erst um die Umschreibung des Vertrags; sichern Sie Nachrichten, Fotos und den Zugang zu Konten, solange der Anschluss noch funktioniert
number-expires = lässt den Anschluss bestehen, bis er abläuft; eine Prepaid-Nummer und ihr Guthaben können an diesem Tag verloren gehen
    .fix = verbrauchen Sie das Guthaben vorher, oder fordern Sie es zurück, und { -back-up }

## An wen das Schreiben geht

provider-or-address = { $fix }, oder geben Sie { OPTION("to") } und { OPTION("provider_name") } an
provider-missing = fehlt: an wen geht das Schreiben?
    .fix = nennen Sie ihn mit { OPTION("provider") } (siehe { COMMAND("provider list") }), oder geben Sie { OPTION("to") } und { OPTION("provider_name") } an
address-missing = fehlt: der Anbieter hat einen Namen, aber keine Adresse
    .fix = geben Sie sie mit { OPTION("to") } an, oder nennen Sie den Anbieter mit { OPTION("provider") } (siehe { COMMAND("provider list") })
provider-without-address = hat im Verzeichnis keine E-Mail-Adresse
    .fix = geben Sie sie mit { OPTION("to") } an
not-compared =
    { $records ->
        [one] wurde mit einem Ihrer eigenen Einträge nicht verglichen, der nicht gelesen werden kann
       *[other] wurde mit { $records } Ihrer eigenen Einträge nicht verglichen, die nicht gelesen werden können
    }
    .fix = siehe { COMMAND("provider list") }
address-dated = hat eine Adresse aus einer alten oder undatierten Quelle: { $email } ({ $source })
    .fix = vergleichen Sie sie mit der Website des Anbieters, bevor Sie senden
# $age is the message seen-months-ago or seen-years-ago.
address-seen-long-ago = hat eine Adresse, die zuletzt vor langer Zeit gesehen wurde: { $email } ({ $source }; { $age })
    .fix = vergleichen Sie sie mit der Website des Anbieters, bevor Sie senden
address-sends-only = hat keine Adresse für eine Kündigung: { $email } kann keine E-Mails empfangen
address-data-protection-only = hat keine Adresse für eine Kündigung: { $email } ist nur für Datenschutzanfragen; eine Kündigung dorthin geht verloren
find-way-to-cancel = suchen Sie in Ihrem Kundenkonto auf der Website oder in der App nach einem Weg zu kündigen, oder suchen Sie die Adresse des Kundendienstes, und geben Sie sie mit { OPTION("to") } an
one-of-family = schreiben Sie eine dieser Kennungen: { $ids }; oder { $fix }

## Zweifel an einem Empfänger

doubts = { $before }, und { $after }
address-unverified = hat nur eine Adresse aus einer ungeprüften Quelle: { $email } ({ $source })
address-doubted = hat eine zweifelhafte Adresse: { $email } { $why }
address-of-another = ist die Adresse von { $owner } ({ $id }), nicht die von { $named }
address-outside-domains = gehört zu keiner der eigenen Domains von { $provider }
address-outside-named-domains = gehört zu keiner der Domains von { $provider }, obwohl das Schreiben an diesen Namen gerichtet ist
address-free-mail = liegt bei einem kostenlosen Maildienst ({ $domain }), bei dem jeder eine Adresse haben kann
address-impostor = sieht aus wie { $real }, ist es aber nicht
address-disguised = enthält den Buchstaben „{ $letter }“ ({ $code }), der nur aussieht wie „{ $like }“
compare-with-website = vergleichen Sie sie mit der Website des Anbieters
compare-and-confirm = vergleichen Sie sie mit der Website des Anbieters; stimmt sie, fügen Sie { $option } hinzu
confirm-or-other-way = { $fix }; oder nehmen Sie einen anderen Weg: { $way }
address-returned-letter = hat ein Schreiben nicht angenommen: es kam am { $day } zurück
other-way-to-cancel = vergleichen Sie sie mit der Website des Anbieters, oder kündigen Sie auf einem anderen Weg, den er anbietet
other-way-or-confirm = vergleichen Sie sie mit der Website des Anbieters, oder kündigen Sie auf einem anderen Weg, den er anbietet; ist sie trotzdem richtig, geben Sie { $option } dazu

## Beigelegte Dateien

enclosure-refused = { $path } { $refusal }
enclosure-missing = gibt es nicht
    .fix = prüfen Sie den Pfad, oder lassen Sie die Datei weg
enclosure-not-a-file = ist { $kind }, keine Datei
    .fix = geben Sie den Pfad einer Datei an
enclosure-unreadable = kann nicht gelesen werden: { $source }
    .fix = prüfen Sie die Zugriffsrechte, oder kopieren Sie die Datei an einen Ort, den Sie lesen können
enclosure-empty = ist leer
    .fix = prüfen Sie, ob die Datei gespeichert wurde, oder lassen Sie sie weg
-make-smaller = verkleinern Sie sie (ein Scan in Graustufen mit 150 dpi genügt), oder lassen Sie eine weg
enclosure-too-large = ist zu groß: { $size }; erlaubt sind für alle Anlagen zusammen { $limit }
    .fix = { -make-smaller }
enclosures-too-large = bringt die Anlagen zusammen auf { $size }; erlaubt sind { $limit }
    .fix = { -make-smaller }
answer-too-large = ist zu groß: { $size }; aufgehoben werden höchstens { $limit }
    .fix = geben Sie die Antwort selbst an, ohne ihre Anlagen
enclosure-changed = hat sich beim Lesen geändert
    .fix = warten Sie, bis sie gespeichert ist, und versuchen Sie es noch einmal
enclosure-twice = ist zweimal angegeben
    .fix = geben Sie sie nur einmal an
-rename-file = benennen Sie sie um: Buchstaben, Ziffern, Leerzeichen und eine kurze Endung
enclosure-name-encoding = hat einen Namen, der kein gültiges Unicode ist
    .fix = { -rename-file }
enclosure-name-length = hat einen Namen von { $bytes } Byte; erlaubt sind 255
    .fix = { -rename-file }
enclosure-name-character = hat einen Namen mit einem Zeichen, das darin nicht stehen darf ({ $code })
    .fix = { -rename-file }
enclosure-no-name = hat keinen Namen
    .fix = { -rename-file }
enclosure-name-windows = hat einen Namen, unter dem Windows nichts speichern kann ({ $why })
    .fix = { -rename-file }
windows-sign = er enthält { $sign }
windows-ending = er endet mit einem Punkt oder Leerzeichen
windows-device = { $stem } ist dort ein Gerät
enclosure-mislabelled = heißt wie eine .{ $extension }-Datei, ist aber keine
    .fix = prüfen Sie, ob sie sich öffnen lässt, und geben Sie ihr die Endung, die zu ihr passt
-send-document = senden Sie ein PDF oder ein Bild davon
enclosure-named-program = ist dem Namen nach ein Programm (.{ $extension }): Maildienste weisen das zurück, und vorsichtige Leser auch
    .fix = { -send-document }
enclosure-macros = ist eine Office-Datei, die Makros enthalten kann (.{ $extension }): Maildienste weisen das zurück, und vorsichtige Leser auch
    .fix = { -send-document }
enclosure-program = ist { $program }: Maildienste weisen das zurück, und vorsichtige Leser auch
    .fix = { -send-document }
program-linux = ein Linux-Programm
program-windows = ein Windows-Programm
program-macos = ein macOS-Programm
program-java-or-macos = ein Java- oder macOS-Programm
program-webassembly = ein WebAssembly-Programm
program-android = ein Android-Programm
program-windows-link = eine Windows-Verknüpfung
program-script = ein Skript
-black-out = lassen Sie sie weg; besteht der Anbieter darauf, schwärzen Sie, was er nicht sehen muss, und erlauben Sie sie ausdrücklich
enclosure-identity-document = ist dem Namen nach ein Ausweis („{ $word }“): für eine Kündigung ist keiner nötig
    .fix = { -black-out }
enclosure-identity-behind-link = führt zu einer Datei, die dem Namen nach ein Ausweis ist („{ $word }“): für eine Kündigung ist keiner nötig
    .fix = { -black-out }
-take-out = nehmen Sie es aus der Datei heraus, oder erlauben Sie es ausdrücklich
enclosure-sensitive = enthält in Zeile { $line } { $finding }
    .fix = { -take-out }
enclosure-credential = enthält in Zeile { $line } { $credential }
    .fix = { -take-out }

## Schlüssel und Zugangsdaten in einer Datei

credential-private-key = einen privaten Schlüssel
credential-azure-key = einen Azure-Schlüssel
credential-wallet = ein Wallet
credential-aws-key = einen AWS-Schlüssel
credential-npm-token = ein npm-Token
credential-password = ein Passwort
credential-client-secret = ein Client-Secret
credential-google-api-key = einen Google-API-Schlüssel
credential-google-token = ein Google-Token
credential-github-token = ein GitHub-Token
credential-gitlab-token = ein GitLab-Token
credential-slack-token = ein Slack-Token
credential-stripe-key = einen Stripe-Schlüssel
credential-api-key = einen API-Schlüssel
credential-pypi-token = ein PyPI-Token
credential-wallet-key = den Schlüssel eines Wallets
credential-java-key-store = einen Java-Schlüsselspeicher
credential-keepass-database = eine KeePass-Datenbank
credential-macos-keychain = einen macOS-Schlüsselbund
credential-pkcs-12-key-store = einen PKCS-#12-Schlüsselspeicher
credential-json-web-token = ein JSON Web Token
credential-password-hash = den Hash eines Passworts
credential-secret = ein Geheimnis

recipient-sends-only = kann keine Mails empfangen
recipient-data-protection-only = nimmt nur Datenschutzanfragen an: eine Kündigung dorthin geht verloren

address-for-withdrawals-only = ist nur für Widerrufe innerhalb der Widerrufsfrist
address-is-general = hat nur ein allgemeines Postfach: { $email }; womöglich liest es der Kundenservice nicht
address-is-outside = hat eine Adresse außerhalb der eigenen Domains: { $email }
address-imported = hat eine Adresse aus einem Import, die niemand geprüft hat: { $email }
address-is-pec = hat nur ein zertifiziertes Postfach (PEC): { $email }; womöglich nimmt es nichts aus einem gewöhnlichen an
provider-refuses-email = nimmt nach eigenen Angaben keine Kündigung per E-Mail an ({ $known }); rechtlich kann das anders sein
    .fix = bewahren Sie den Sendenachweis auf; besser: { $way }
provider-refuses-email-only = nimmt nach eigenen Angaben keine Kündigung per E-Mail an ({ $known }); rechtlich kann das anders sein
    .fix = bewahren Sie den Sendenachweis auf und suchen Sie auf der Website einen anderen Weg
provider-needs = verlangt { $what } ({ $known })
    .fix = fügen Sie es als Anlage bei; schwärzen Sie auf einer Ausweiskopie, was niemand braucht: Bild, Nummer, Unterschrift
provider-ceased = versorgt seit dem { $day } niemanden mehr ({ $known })
    .fix = sehen Sie nach, wer übernommen hat und ob der Vertrag noch läuft
provider-ceased-for = versorgt seit dem { $day } niemanden mehr ({ $known })
    .fix = schreiben Sie an den Nachfolger: { $id }
ways-instead = nehmen Sie einen dieser Wege, oder geben Sie mit { OPTION("to") } eine andere Adresse an:{ $ways }
