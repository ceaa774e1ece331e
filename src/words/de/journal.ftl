### Das Protokoll, gefundene Antworten und was fällig ist.

## Die Datei

journal-create = { $path }: kann nicht angelegt werden: { $source }
journal-of-another-user = { $path }: gehört einem anderen Benutzer: das Protokoll wird dort nicht geführt
journal-open-to-others = { $path }: andere Benutzer können dort schreiben: das Protokoll wird dort nicht geführt
journal-emptied = { $path }: ist leer: ein Protokoll, das dort war, ist weg
journal-look = { $path }: lässt sich nicht ansehen: { $source }
journal-not-opened = { $path }: das Protokoll kann nicht geöffnet werden: { $source }
journal-not-read = { $path }: das Protokoll kann nicht gelesen werden: { $source }
journal-not-written = { $path }: das Protokoll kann nicht geschrieben werden: { $source }
journal-thread-ended = { $path }: das Protokoll kann nicht geschrieben werden: der zuständige Teil des Programms (Thread) hat sich beendet
journal-broken-off = { $path }: das Protokoll kann nicht geschrieben werden: ein Schritt, der zusammen damit gespeichert werden sollte, ließ sich nicht schreiben
journal-taken = { $path }: kann nicht angelegt werden: ein anderer Prozess sendet das Schreiben gerade
journal-no-thread = { $path }: kann nicht angelegt werden: es lässt sich kein Thread starten: { $source }
journal-damaged = { $path }: die Datei des Protokolls ist beschädigt: { $why }
journal-other-format = { $path }: wurde von einer anderen Version von adieu geschrieben (Format { $found }, diese kennt { $known })

## Einträge

no-entry = im Protokoll gibt es keinen Eintrag { $id }
duplicate-entry = zu demselben Antrag gibt es schon Eintrag { $id } (Stand: { $state })
transition = Eintrag { $id } hat den Stand „{ $from }“; daraus kann nicht „{ $to }“ werden
unanswerable = Eintrag { $id } hat den Stand „{ $state }“: nur ein gesendetes Schreiben kann als { $mark } vermerkt werden

## Was jemand herausgefunden hat

answer-marked = vermerkt als { $mark }
answer-sent = geklärt: es wurde gesendet
answer-sent-on = geklärt: gesendet am { $day }
answer-not-sent = geklärt: es wurde nicht gesendet
contract-ends = der Vertrag endet am { $day }
answer-file = { $name }, { $octets } Byte, SHA-256 { $hash }

## Die Tage eines Plans

plan-confirm-by = Antwort erbeten bis zum { $day }
plan-remind-on = erinnern am { $day }
plan-escalate-on = Beschwerde ankündigen am { $day }
plan-effective-on = endet am { $day }
plan-paid-until = bezahlt bis { $day }

## Was als Nächstes kommt

next-remind-on = erinnern am { $day }
next-escalate-on = Beschwerde ankündigen am { $day }

## Vermerke, die das Protokoll aufbewahrt

event-process-ended = der Prozess, der es sendete, endete, bevor die Antwort des Servers festgehalten war
event-dismissed = was im Postfach gefunden wurde, ändert nichts
event-draft-replaced = derselbe Antrag wurde als Eintrag { $entry } gesendet

## Warum eine Nachricht einem Schreiben zugerechnet wird

trace-message-id = sie nennt die Message-ID Ihres Schreibens
    .stranger = sie nennt die Message-ID Ihres Schreibens, und ihr Absender ist nicht als der des Anbieters bekannt
trace-subject = sie kommt vom Anbieter und hat den Betreff Ihres Schreibens
trace-number = sie kommt vom Anbieter und enthält eine Nummer Ihres Vertrags
trace-number-from-elsewhere = in ihrem Betreff steht eine Nummer Ihres Vertrags
    .stranger = in ihrem Betreff steht eine Nummer Ihres Vertrags, und ihr Absender ist nicht als der des Anbieters bekannt
sent-as-message-id = sie hat die Message-ID Ihres Entwurfs
sent-as-text = sie hat Empfänger, Betreff und Text Ihres Entwurfs
sent-as-other-text = sie hat Empfänger und Betreff Ihres Entwurfs und eine Nummer Ihres Vertrags, aber einen anderen Text: lesen Sie sie

## Was ein Mailserver geschrieben hat

report-says-of = ein Mailserver meldet zu { $address }: { $why }
report-line = ein Mailserver schrieb: { $line }
report-in-words = ein Mailserver schrieb etwas dazu: lesen Sie, was er sagt
message-unread = eine Nachricht kann nicht gelesen werden: es lässt sich kein Thread starten: { $source }

## Der Beleg: seine Überschriften, die in einer Spalte stehen, und was daneben steht

receipt-title = Eintrag { $id }: { $kind } an { $provider }
receipt-state = Stand:
    .value = { $state }: { $meaning }
receipt-subject = Betreff:
receipt-message-id = Message-ID:
receipt-from = Von:
    .value = { $address } (Mailkonto { $account })
    .draft = { $address } (ein Entwurf für Ihr eigenes Mailprogramm)
receipt-to = An:
receipt-hash = SHA-256:
receipt-thread = Schriftwechsel:
receipt-letter = { $id } { $kind } ({ $state })
    .this = { $id } { $kind } ({ $state }, dieses)
receipt-parent = Folgt auf:
    .value = Eintrag { $parent }
receipt-dates = Termine:
receipt-delivery = Zustellung:
    .value = es kam zurück: { $why }
receipt-next = Als Nächstes:
receipt-decide = entscheiden Sie über das, was gefunden wurde ({ $proposal }): { COMMAND("journal show", $id, "--found", $number) } zeigt es an; danach { COMMAND("journal mark", $id, "confirmed") }, oder mit refused oder answered; oder { COMMAND("journal dismiss", $id) }, wenn es um etwas anderes geht
receipt-decide-sent = entscheiden Sie, ob dieser Entwurf gesendet wurde: { COMMAND("journal show", $id, "--found", $number) } zeigt die gefundene Nachricht an; ist es dieses Schreiben, { COMMAND("journal mark", $id, "sent") }; ist es ein anderes, { COMMAND("journal dismiss", $id) }
receipt-outcome = Ergebnis:
receipt-clock = Uhr:
    .value = vorgegeben durch ADIEU_NOW; die Zeiten unten müssen nicht die dieses Rechners sein

## Der Beleg: was geschehen ist

receipt-server = Server: { $reply }
receipt-protection = { $version }, Zertifikat SHA-256 { $fingerprint }
receipt-not-taken = nicht übernommen: { $address } ({ $code })
receipt-marked = Vermerkt:
receipt-evidence = im Ordner mit den Belegen: { $name }
receipt-found = Im Postfach gefunden:
receipt-found-message = { $proposal }: von { $from }, { $date }, „{ $subject }“; { $why }
    .open = { $proposal }: von { $from }, { $date }, „{ $subject }“; { $why }; darüber ist noch zu entscheiden
receipt-found-at = Nummer { $number }, in { $folder } des Mailkontos { $account }, { $octets } Byte, SHA-256 { $hash }
    .beginning = Nummer { $number }, in { $folder } des Mailkontos { $account }, { $octets } Byte, nur der Anfang, SHA-256 { $hash }
receipt-found-nobody = niemand
receipt-found-no-date = kein Datum
evidence-unwritable = { $folder }: die Belege können nicht geschrieben werden: { $source }
