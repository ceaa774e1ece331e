### Die eigenen Worte der Befehlszeile.

## Was die Optionen nicht zulassen

json-and-output = { OPTION("json") } und { OPTION("output", value: "-") } schreiben beide auf die Standardausgabe
    .fix = lassen Sie eines davon weg
open-without-file = { OPTION("open") } öffnet eine Datei, und mit { OPTION("output", value: "-") } gibt es keine
    .fix = lassen Sie eines davon weg
output-is-calendar = { OPTION("output") } und { OPTION("calendar") } nennen denselben Ort
    .fix = geben Sie dem Kalender einen eigenen Namen
json-and-calendar = { OPTION("json") } und { OPTION("calendar", value: "-") } schreiben beide auf die Standardausgabe
    .fix = lassen Sie eines davon weg
nobody-to-ask = es gibt kein Terminal für eine Rückfrage, und { OPTION("yes") } ist nicht angegeben: es wurde nichts gesendet
    .fix = senden Sie mit { OPTION("yes") } ohne Rückfrage, oder sehen Sie mit { OPTION("dry_run") } nach, was gesendet würde

## Ein fertiger Entwurf

quicker-way = Schneller, neben dem Schreiben: { $way }
draft-saved =
    Der Entwurf an { $name } <{ $to }> ist gespeichert; Absender ist { $from }.
    Als Nächstes: Öffnen Sie die Datei mit Ihrem Mailprogramm, lesen Sie das Schreiben noch einmal und klicken Sie auf „Senden“. Heben Sie die gesendete Kopie auf, bis die Bestätigung da ist.
draft-opened =
    Der Entwurf an { $name } <{ $to }> ist gespeichert; Absender ist { $from }. Er wurde an Ihr Mailprogramm übergeben.
    Als Nächstes: Lesen Sie das Schreiben dort noch einmal und klicken Sie auf „Senden“. Wenn sich kein Fenster öffnet, öffnen Sie die Datei selbst. Heben Sie die gesendete Kopie auf, bis die Bestätigung da ist.
draft-in-mailbox =
    Der Entwurf an { $name } <{ $to }> liegt im Ordner { $folder } des Mailkontos { $account }; Absender ist { $from }.
    Als Nächstes: Öffnen Sie ihn im Mailprogramm oder in Webmail, lesen Sie das Schreiben noch einmal und klicken Sie auf „Senden“. Heben Sie die gesendete Kopie auf, bis die Bestätigung da ist.
link-made =
    Dieser Link ist das Schreiben an { $name } <{ $to }>.
    Als Nächstes: Öffnen Sie ihn mit Ihrem Mailprogramm oder kopieren Sie ihn in die Adresszeile des Browsers. Achten Sie darauf, dass { $from } der Absender ist (das kann ein Link nicht festlegen), lesen Sie das Schreiben noch einmal bis zum Ende und klicken Sie auf „Senden“. Heben Sie die gesendete Kopie auf, bis die Bestätigung da ist.
link-opened =
    Dieser Link ist das Schreiben an { $name } <{ $to }>. Er wurde an Ihr Mailprogramm übergeben.
    Als Nächstes: Achten Sie dort darauf, dass { $from } der Absender ist (das kann ein Link nicht festlegen), lesen Sie das Schreiben noch einmal bis zum Ende und klicken Sie auf „Senden“. Heben Sie die gesendete Kopie auf, bis die Bestätigung da ist.
ask-drafts-folder = In welchem Ordner liegen Ihre Entwürfe?
keep-drafts-folder = Damit dieser Ordner künftig ohne Rückfrage verwendet wird, tragen Sie { $setting } in der Konfigurationsdatei unter [accounts.{ $account }.imap] ein.
enclosed = Anlage: { $file } ({ $media_type }, { $size })
not-opened = konnte nicht geöffnet werden: { $why }
not-opened-folder = konnte nicht geöffnet werden: der Ordner, in dem der Entwurf liegt, lässt sich nicht bestimmen: { $error }
open-file-yourself = der Entwurf ist gespeichert: öffnen Sie { $path } selbst mit Ihrem Mailprogramm
open-link-yourself = kopieren Sie den Link in die Adresszeile des Browsers, oder speichern Sie eine Datei, die Sie öffnen können: lassen Sie dafür { OPTION("mailto") } weg
paper-is-another-file = { OPTION("letter") } nennt denselben Ort wie { OPTION("output") } oder { OPTION("calendar") }
    .fix = geben Sie dem Schreiben einen eigenen Namen
paper-saved = Das Schreiben zum Ausdrucken steht in { $path }. Drucken Sie es in voller Größe, unterschreiben Sie es, und falten Sie es an den Marken, damit die Anschrift im Fenster steht.
post-early = Die genannten Tage sind Tage, an denen das Schreiben angekommen sein muss: geben Sie es mehrere Werktage vorher auf.
# $name ist der des Anbieters.
letter-by-post-alone = Es wurde keine E-Mail entworfen: keine Adresse ist bekannt, unter der { $name } eine Kündigung annimmt. Das Schreiben geht allein mit der Post.
calendar-written = Die Termine stehen in { $path }: Öffnen Sie die Datei mit Ihrem Kalender oder schicken Sie sie auf Ihr Handy.
no-day-for-calendar = Es steht kein Termin mehr bevor, der in einen Kalender gehört: Es wurde keine Datei geschrieben.

## Ein Schreiben, das gezeigt wird, bevor es gespeichert oder gesendet wird

letter-to = An:       { $name } <{ $address }>
letter-to-by-post = An:       { $name } (mit der Post)
letter-readable-domain = {"          "}(die Domain lautet { $domain })
letter-provenance = {"          "}{ $provenance }
letter-from = Von:      { $name } <{ $address }>
letter-subject = Betreff:  { $subject }
letter-language = Sprache:  { $language } ({ $tag })
letter-courtesy = {"          "}dazu eine unverbindliche Übersetzung auf { $language }
dates-heading = Termine:
personal-data-heading = Persönliche Daten in diesem Schreiben:
enclosed-heading = Anlagen:
other-ways-heading = Andere Wege zur Kündigung:
reading = Dasselbe Schreiben auf { $language }, für Sie zum Lesen (es wird nicht gesendet):
read-in-invalid = { OPTION("read_in") }: „{ $tag }“ { $what }
choose-another-read-in = wählen Sie mit { OPTION("read_in") } eine andere Sprache
previewed = Es wurde nichts geschrieben und nichts gesendet. { COMMAND("draft") } mit denselben Angaben speichert das Schreiben als Entwurf.
previewed-uncertain = Es wurde nichts geschrieben und nichts gesendet. { COMMAND("draft") } verlangt, dass Sie zuvor die zweifelhafte Adresse bestätigen: siehe die Warnung.

## Die Termine

day-send-by = absenden bis
day-better-by = besser bis
day-paid-until = bezahlt bis
day-ends-on = endet am
day-confirm-by = Antwort erbeten bis
day-remind-on = erinnern am
day-escalate-on = Beschwerde am
day = { $date }  { $why }
day-passed = { $date }  { $why }; schon verstrichen
day-by-article = { $article } ({ $source })
day-confidence = Verlässlichkeit { $confidence }
dates-in-short = Termine: { $dates }.
dates-send-by = absenden bis { $last }
dates-send-better-by = absenden bis { $last }, besser bis { $better }
dates-remind = wenn keine Antwort kommt, am { $day } erinnern

## Fragen

ask-recipient = { $subject } { $why }. Trotzdem an { $email } schreiben?
ask-language = Welche Sprache versteht { $name }?
ask-save-draft = Dieses Schreiben als Entwurf speichern?
agree-heading = Dem stimmen Sie zu:
nothing-written = Es wurde nichts geschrieben.
ask-send = Dieses Schreiben an { $name } <{ $to }> über das Mailkonto { $account } senden?
copy-goes-to = Eine Kopie geht an { $address }.
interrupted = abgebrochen
interrupted-nothing-written = abgebrochen; es wurde nichts geschrieben
interrupted-nothing-sent = abgebrochen; es wurde nichts gesendet
interrupted-nothing-removed = abgebrochen; es wurde nichts gelöscht

## Senden

nothing-sent = Es wurde nichts gesendet.
full-stop = .
to-recipient = An { $name } <{ $to }>: { $provenance }.
sent-without-calendar = Das Schreiben ist gesendet; nur der Kalender wurde nicht geschrieben: { $why }
doubtful-entry = Eintrag { $id }, { $doubt }
doubt =
    { $kind } an { $provider } vom { $when }, ist ungewiss: Das Schreiben ist möglicherweise schon gesendet.
    {"  "}{ $settle }
settle-doubt = Suchen Sie im Posteingang und im Spam-Ordner nach der Kopie an Sie selbst mit dem Betreff „{ $subject }“ und nach einem Rückläufer; ein leerer Ordner „Gesendet“ beweist nichts. Gefunden: { COMMAND("journal mark", $id, "sent") }. Nach einigen Stunden nicht da: { COMMAND("journal mark", $id, "not-sent") }.
settle-doubt-without-copy = An Sie selbst ging keine Kopie. Suchen Sie im Posteingang und im Spam-Ordner nach einer Antwort auf „{ $subject }“ oder einem Rückläufer; ein leerer Ordner „Gesendet“ beweist nichts. Gefunden: { COMMAND("journal mark", $id, "sent") }. Nicht da: Fragen Sie den Anbieter, und wenn er nichts hat: { COMMAND("journal mark", $id, "not-sent") }.
entry-in-doubt = Eintrag { $id }, { $kind } an { $provider }, ist ungewiss: das Schreiben ist möglicherweise schon gesendet
being-sent = derselbe Antrag wird gerade gesendet (Eintrag { $id })
sent-already = derselbe Antrag wurde schon am { $when } gesendet (Eintrag { $id })
sent-already-with-reply = derselbe Antrag wurde schon am { $when } gesendet (Eintrag { $id }); der Server antwortete: { $reply }
nothing-sent-this-time = diesmal wurde nichts gesendet. { $settle }
send-again = es wurde nichts gesendet; mit { OPTION("again") } senden Sie trotzdem

## Ein Schreiben, das auf ein anderes folgt

next-is-last = Das nächste Schreiben ist das letzte vor einer Beschwerde: Es nennt die Stelle, an die Sie sich wenden werden.
next-is-reminder = Das nächste Schreiben ist die { $number }. Erinnerung.
replaces-draft = Es tritt an die Stelle von Eintrag { $id }, einem Entwurf, der nie als gesendet vermerkt wurde.
follow-up-entry = Es ist Eintrag { $id } im Protokoll. Wenn Sie es gesendet haben: { COMMAND("journal mark", $id, "sent") }; wenn eine Antwort kommt: { COMMAND("journal mark", $first, "answered") }.
follow-up-no-number = „{ $id }“ ist keine Nummer eines Eintrags: { $what }
follow-ups-with-request = eine Anfragedatei gilt nur für einen einzigen Eintrag
    .fix = lassen Sie sie weg, oder führen Sie den Befehl für jeden Eintrag aus
follow-ups-elsewhere = ein anderer Empfänger gilt nur für einen einzigen Eintrag
    .fix = lassen Sie { OPTION("to") } und { OPTION("provider") } weg, oder führen Sie den Befehl für jeden Eintrag aus
follow-ups-into-file = mehrere Entwürfe passen nicht in eine Datei
    .fix = geben Sie mit { OPTION("output") } einen Ordner an
follow-ups-no-folder = { $folder }: Der Ordner lässt sich nicht anlegen: { $source }
    .fix = wählen Sie einen anderen Ordner
follow-ups-too-many = ein Durchgang nimmt höchstens { $most } Schreiben auf
    .fix = nennen Sie weniger Einträge, und die anderen in einem weiteren Durchgang
follow-ups-more-due = Weitere { $more } sind fällig: Derselbe Befehl macht mit ihnen weiter.
follow-up-same-thread = Eintrag { $entry } gehört zum selben Schriftwechsel wie Eintrag { $other }: Sie haben ein gemeinsames nächstes Schreiben.
follow-up-of-entry = Eintrag { $entry }: Das nächste Schreiben ist Erinnerung Nr. { $number }.
follow-up-of-entry-last = Eintrag { $entry }: Das nächste Schreiben ist das letzte vor einer Beschwerde.
follow-up-drafted = Eintrag { $id }: { $kind } an { $name } <{ $to }>, ein Entwurf, ist Eintrag { $entry }.
follow-up-goes-to = Eintrag { $id }: { $kind } an { $name } <{ $to }>
follow-up-sent-before = Eintrag { $entry }: Das nächste Schreiben wurde schon gesendet (Eintrag { $letter }).
follow-ups-made =
    { $letters ->
        [0] Es blieb kein Entwurf zu machen.
        [one] 1 Entwurf. Wenn Sie ihn gesendet haben: { COMMAND("journal mark ID sent") }.
       *[other] { $letters } Entwürfe. Wenn Sie einen gesendet haben: { COMMAND("journal mark ID sent") }.
    }
follow-ups-sent =
    { $letters ->
        [0] Es blieb kein Schreiben zu senden.
        [one] 1 Schreiben wurde gesendet.
       *[other] { $letters } Schreiben wurden gesendet.
    }
follow-ups-partly = { $made } von { $all } Schreiben sind fertig oder gesendet, die anderen nicht
    .fix = beheben Sie, was nicht stimmt; derselbe Befehl macht mit den anderen weiter und keines doppelt
draft-entry = Es ist Eintrag { $id } im Protokoll. Wenn Sie das Schreiben gesendet haben: { COMMAND("journal mark", $id, "sent") }.

## Mailkonten

account-removed = Das Mailkonto { $name } steht nicht mehr in der Konfigurationsdatei.
ask-smtp-server = Der Postausgangsserver (SMTP) von { $domain }:
    .help = er steht auf den Hilfeseiten des Anbieters, etwa smtp.example.org; Esc zum Verlassen
no-password-to-keep = es gibt kein Passwort, das gespeichert werden könnte
    .fix = setzen Sie ADIEU_PASSWORD, oder rufen Sie den Befehl an einem Terminal auf
preset-note = { $service }: { $note }
account-added = In die Konfigurationsdatei eingetragen. Als Nächstes: { COMMAND("account test") } baut die Verbindung auf und meldet sich an; gesendet wird dabei nichts.
account-added-named = In die Konfigurationsdatei eingetragen. Als Nächstes: { COMMAND("account test", $name) } baut die Verbindung auf und meldet sich an; gesendet wird dabei nichts.
account-list-empty = Es gibt noch kein Mailkonto. Fügen Sie eines hinzu mit { COMMAND("account add you@example.org") }.
sends-through-program = sendet über { $program }
sends-through-server = sendet über { $host }, Port { $port } ({ $security })
without-login = ohne Anmeldung
login-password-command = meldet sich als { $username } an, Passwort aus `{ $command }`
login-token-command = meldet sich als { $username } an, Token aus `{ $command }`
login-keyring = meldet sich als { $username } an, Passwort aus dem Schlüsselbund
login-ask-or-environment = meldet sich als { $username } an, Passwort aus ADIEU_PASSWORD oder auf Nachfrage
trusts-file = vertraut neben den Zertifizierungsstellen des Systems auch { $file }
folders-at = Ordner bei { $host }, Port { $port } ({ $security })
copy-in-sent = Kopie in „Gesendet“: ja
copy-in-sent-by-server = Kopie in „Gesendet“: legt der Server ab
no-copy-in-sent = Kopie in „Gesendet“: nein
may-also-send-as = darf auch senden als { $identities }
copy-to-yourself = Kopie an Sie selbst: ja
no-copy-to-yourself = Kopie an Sie selbst: nein
program-is-there = { $program } ist vorhanden; ob es zustellt, zeigt erst ein Schreiben.
folder-missing = { $what }: Tragen Sie den Namen, den Ihr Mailprogramm anzeigt, in der Tabelle imap des Mailkontos als drafts oder sent ein
connected-to-server = { $host }, Port { $port }: verbunden mit { $name }
connected-to-mailbox = { $host }, Port { $port }: verbunden mit dem Postfach
logged-in = angemeldet als { $username }
not-logged-in = keine Anmeldung
offers = bietet { $extension }
offers-with = bietet { $extension } { $parameters }
does-not-offer = bietet { $extension } nicht
drafts-folder = Entwürfe: { $folder }
no-drafts-folder = Entwürfe: nicht gefunden
sent-folder = Gesendet: { $folder }
no-sent-folder = Gesendet: nicht gefunden
not-protected = nicht verschlüsselt: es ist dieser Rechner
protected-by = verschlüsselt mit { $version }, Zertifikat SHA-256 { $certificate }

## Tabellen

no-row-left = Es blieb keine Zeile übrig, aus der ein Entwurf werden könnte.
rows-left-out =
    { $rows ->
        [one] 1 Zeile ist ausgelassen: Sie wurde schon früher entworfen oder gesendet.
       *[other] { $rows } Zeilen sind ausgelassen: Sie wurden schon früher entworfen oder gesendet.
    }
batch-drafted =
    { $drafts ->
        [one] 1 Entwurf
       *[other] { $drafts } Entwürfe
    } aus { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    } von { $table } geschrieben, nach { $place }.
    Als Nächstes: Öffnen Sie die Entwürfe mit Ihrem Mailprogramm, lesen Sie jedes Schreiben noch einmal und klicken Sie auf „Senden“. Heben Sie die gesendeten Kopien auf, bis die Bestätigungen da sind.
table-and-defaults = TABLE und { OPTION("defaults") } lesen beide die Standardeingabe
    .fix = geben Sie eines davon als Datei an
doubtful-row = Zeile { $row } wird ausgelassen: Eintrag { $id }, { $doubt }
more-doubtful-rows =
    { $rows ->
        [one] 1 weitere Zeile ist ungewiss
       *[other] { $rows } weitere Zeilen sind ungewiss
    }: { COMMAND("journal list") } zeigt sie.
more-letters = und { $more } weitere; `{ OPTION("dry_run") }` zeigt alle
letters-to-recipient =
    { $letters ->
        [one] 1 Schreiben
       *[other] { $letters } Schreiben
    } an { $email } ({ $name })
more-recipients =
    { $more ->
        [one] und 1 weiterer Empfänger
       *[other] und { $more } weitere Empfänger
    }
ask-send-batch =
    { $letters ->
        [one] 1 Schreiben
       *[other] { $letters } Schreiben
    } als { $from } über das Mailkonto { $account } senden{ $before ->
        [0] {""}
        [one] {" "}(1 Zeile wurde schon früher gesendet und wird ausgelassen)
       *[other] {" "}({ $before } Zeilen wurden schon früher gesendet und werden ausgelassen)
    }?

## Das Protokoll

journal-is-empty = Das Protokoll ist leer: Es wurde noch nichts gesendet.
more-entries = Weitere Einträge: { OPTION("page") } { $page }
list-count = { $standing }: { $entries }
list-counts = { $counts }.
list-nothing-fits = Kein Eintrag des Protokolls passt.
list-no-such-state = { $state }: einen solchen Stand gibt es nicht
    .fix = schreiben Sie eines von: { $offered }
standing-outcome = { $outcome }
standing-found = im Postfach gefunden: { $found }
standing-acknowledged = Eingang bestätigt am { $day }
standing-ends = endet am { $day }
standing-next = { $step } am { $day }{ $late }
late-today = , das ist heute
late-by =
    { $days ->
        [one] , 1 Tag überfällig
       *[other] , { $days } Tage überfällig
    }
due-on-invalid = { OPTION("on") } „{ $text }“ { $what }
due = { $what }: fällig seit dem { $since }{ $late }; als Nächstes: { $command }
settled-sent = Eintrag { $id } ist geklärt: Das Schreiben wurde gesendet.
settled-sent-on = Eintrag { $id } ist geklärt: Das Schreiben wurde am { $day } gesendet, wie im Postfach gefunden.
mark-on-future = { OPTION("on") } „{ $text }“ liegt in der Zukunft
    .fix = geben Sie einen Tag bis { $today } an
settled-not-sent = Eintrag { $id } ist geklärt: Das Schreiben wurde nicht gesendet.
marked-answered = Eintrag { $id } ist als { $mark } vermerkt; eine Erinnerung ist nicht mehr fällig. { COMMAND("follow-up", $id) } verfasst das nächste Schreiben trotzdem.
marked-closed = Eintrag { $id } ist als { $mark } vermerkt; es ist nichts mehr fällig.
mark-all-due = { OPTION("all_due") } gilt nur für closed, nicht für { $mark }
    .fix = eine Antwort gehört zu einem Schreiben: nennen Sie die Einträge
marked-before = Eintrag { $id } war schon so vermerkt ({ $mark }); es kam nichts hinzu.
nothing-due = Es ist keine Erinnerung und keine Beschwerde fällig.
due-otherwise =
    { $entries ->
        [one] 1 weiterer ist aus anderem Grund fällig und bleibt unberührt: { COMMAND("journal due") } nennt ihn.
       *[other] { $entries } weitere sind aus anderem Grund fällig und bleiben unberührt: { COMMAND("journal due") } nennt sie.
    }
journal-keeps = Das Protokoll bewahrt { $name } auf, SHA-256 { $hash }.
nothing-to-dismiss = Zu Eintrag { $id } wurde nichts gefunden, worüber noch zu entscheiden wäre.
dismissed = Was zu Eintrag { $id } gefunden wurde, ändert nichts: Was vorher fällig war, ist wieder fällig. Der Fund bleibt im Protokoll.
ask-forget-entry = Eintrag { $id } des Protokolls mit dem Nachweis darin endgültig löschen?
ask-forget-entries = { $entries } Einträge des Protokolls mit den Nachweisen darin endgültig löschen?
nothing-removed = Es wurde nichts gelöscht.
forgotten = { $removed } endgültig gelöscht. Was gelöscht ist, verhindert nicht mehr, dass derselbe Antrag noch einmal gesendet wird.
found-header =
    Von:     { $from }
    Datum:   { $date }
    Betreff: { $subject }
exported = message.eml ist die Nachricht selbst, receipt.txt enthält die Fakten zum Lesen, receipt.json dieselben Fakten für ein Programm.
verified =
    { $letters ->
        [one] 1 Schreiben
       *[other] { $letters } Schreiben
    }{ $answers ->
        [0] {""}
        [one] {" "}und 1 Antwort
       *[other] {" "}und { $answers } Antworten
    } geprüft: seit der Aufzeichnung unverändert.

## Gefundene Antworten

nothing-waits-through = Über das Mailkonto { $account } ging kein Schreiben, das auf eine Antwort wartet.
nothing-waits = Kein Schreiben wartet auf eine Antwort.
since-invalid = { OPTION("since") } „{ $text }“ { $what }
since-future = { OPTION("since") } „{ $text }“ liegt in der Zukunft
    .fix = geben Sie einen Tag bis { $today } an
found-sent = Eintrag { $id }: Das Schreiben wurde gesendet: { $why }
unassigned =
    { $messages ->
        [one] 1 andere Nachricht von { $provider }, die sich Ihrem Schreiben nicht zuordnen lässt: Sehen Sie sie sich in Ihrem Mailprogramm an.
       *[other] { $messages } andere Nachrichten von { $provider }, die sich Ihrem Schreiben nicht zuordnen lassen: Sehen Sie sie sich in Ihrem Mailprogramm an.
    }
nothing-new = Nichts Neues zu einem Schreiben in { $folders }.
nothing-new-since = Nichts Neues zu einem Schreiben seit { $day } in { $folders }.
found = Eintrag { $id }, { $kind } an { $provider }: { $proposal }
found-from = von { $from }, { $date }, „{ $subject }“, in { $folder }
from-nobody = unbekannt
without-date = ohne Datum
found-next = als Nächstes: { $next }

## Anbieter

search-next = { COMMAND("provider show", $id) } zeigt alles, was darüber bekannt ist.
list-heading = { $name }: { $number }
list-mail = E-Mail
list-page = Seite
list-post = Post
list-other = anders
list-nothing = kein Weg bekannt
record-yours = { $what }; Ihr eigener Eintrag
record-imported = { $what }; importiert
hidden-records =
    { $hidden ->
        [one] 1 weiterer Eintrag, importiert oder von Ihnen, nimmt
       *[other] { $hidden } weitere Einträge, importiert oder von Ihnen, nehmen
    } keine Kündigungen an: { COMMAND("provider list --all") } zeigt alle.
replaces-built-in = Er tritt an die Stelle des Eintrags, der mit adieu geliefert wurde.
record-added = Als Nächstes: { COMMAND("preview --provider", $id) } zeigt das Schreiben und wer es bekommt.
record-added-without-address = Der Eintrag hat keine Adresse für Kündigungen: Geben Sie eine mit { OPTION("to") } an, wenn Sie das Schreiben aufsetzen.
imported = { $records } importiert
import-kept = Ihre eigenen Einträge bleiben, wie sie waren ({ OPTION("force") } ersetzt sie): { $records }
import-built-in = adieu hat einen eigenen Eintrag für { $records }
import-left-out = { $number } ausgelassen: { $files }
left-out-file = { $file }: { $why }
import-again = berichtigen oder entfernen Sie, was ausgelassen wurde, und importieren Sie noch einmal; die anderen sind übernommen
import-summary = { $summary }.
import-note = Die Einträge liegen in { $folder }. Deren Adressen hat niemand geprüft: An die für den Datenschutz geht keine Kündigung, und jede andere müssen Sie bestätigen. { COMMAND("provider remove --imported") } entfernt sie wieder.
imported-records = { $records } importierte Einträge
removal-needs-yes = { $subject }: ohne Ihr Ja wird nichts entfernt
    .fix = ergänzen Sie { OPTION("yes") }, oder beantworten Sie die Frage an einem Terminal
ask-remove-records = { $subject } aus Ihren eigenen Einträgen entfernen?
records-removed = { $records } entfernt.
built-in-used-again = Für { $id } gilt wieder der Eintrag, der mit adieu geliefert wurde.
some = { $number } ({ $named })
some-of-many = { $number } ({ $named }, …)
reads = Sprache: { $tag }
reads-no-letter = Sprache: { $tag } (dafür gibt es noch kein Schreiben: Englisch)
country-reads = Sprache des Landes: { $tag }
country-reads-no-letter = Sprache des Landes: { $tag } (dafür gibt es noch kein Schreiben: Englisch)
language-unknown = Sprache unbekannt: Englisch
country-unknown = Land unbekannt
record = { $name } ({ $id }), { $country }; { $language }
own-domains = eigene Domains: { $domains }
no-own-domains = eigene Domains: keine bekannt
record-brands = Marken: { $brands }
record-ceased = versorgt niemanden mehr, seit dem { $day } ({ $known })
record-refuses = nimmt keine Kündigung an per: { $ways } ({ $known })
record-needs = verlangt { $what } ({ $known })
record-account-page = Kontoseite: { $url } (ein Konto zu löschen beendet keinen Vertrag)
record-way = { $kind }: { $how }
record-way-at-hand = { $kind }: { $how }; halten Sie bereit: { $at_hand }
record-post = per Post: { $address }
record-post-seat = per Post an den Sitz des Unternehmens: { $address }
record-post-for = per Post: { $address } ({ $purpose })
record-email-heading = E-Mail:
no-cancellation-address-known = es ist keine Adresse bekannt, die Kündigungen annimmt
record-other-ways-heading = Andere Wege:

## Vorlagen

templates-exported = Als Nächstes: Ändern Sie die Vorlagen, wie Sie möchten; { COMMAND("template check") } probiert sie aus.
template-begun = Als Nächstes: Zum Anfang steht das Schreiben { $model } darin. Schreiben Sie Ihres, dann probieren Sie es aus: { COMMAND("template check", $name) }.
template-yours = { $language }, Ihre eigene
template-built-in = { $language }, mitgeliefert
template-variant = { $language }, mitgeliefert, eine Variante von { $of }
template-for-reading = { $language }, mitgeliefert, zum Lesen
findings =
    { $findings ->
        [one] 1 Befund
       *[other] { $findings } Befunde
    } in { $letters ->
        [one] 1 Schreiben
       *[other] { $letters } Schreiben
    }
no-own-templates = Sie haben keine eigenen Vorlagen; { COMMAND("template check --all") } prüft die mitgelieferten.
letters-all-well =
    { $letters ->
        [one] 1 Schreiben
       *[other] { $letters } Schreiben
    }: alles in Ordnung.
variants-all-well =
    { $variants ->
        [one] 1 Variante
       *[other] { $variants } Varianten
    }: alles in Ordnung.
letters-and-variants-all-well =
    { $letters ->
        [one] 1 Schreiben
       *[other] { $letters } Schreiben
    } und { $variants ->
        [one] 1 Variante
       *[other] { $variants } Varianten
    }: alles in Ordnung.

## Ein Schreiben, das angenommen wurde

answer-awaited = Das Schreiben ist beim Server; seine Antwort steht noch aus. Noch einmal Strg-C bricht ab, und der Versand bleibt ungewiss.
row-accepted = Zeile { $row }: { $recipient }: { $reply }
row-accepted-entry = Zeile { $row }: { $recipient }, Eintrag { $id }: { $reply }
accepted = Gesendet. { $by } hat das Schreiben angenommen.
accepted-with-reply = Gesendet. { $by } hat das Schreiben angenommen: { $reply }
copy-refused = Die Kopie an { $address } wurde nicht angenommen: { $reply }
confirmation-to-come = Ihr Mailserver hat das Schreiben; die Bestätigung von { $recipient } selbst steht noch aus. Behalten Sie Posteingang und Spam-Ordner im Auge.
entry-holds-proof = Eintrag { $id } im Protokoll enthält die Nachricht im genauen Wortlaut und diese Antwort. { COMMAND("journal export", $id) } macht daraus einen Ordner mit den Belegen.

## Bei jedem Aufruf

time-zone-unknown = { $why }; es gelten die Tage nach UTC, dort ist heute der { $today }
    .fix = setzen Sie TZ, etwa TZ=Europe/London, oder, wo es keine Zeitzonen-Datenbank gibt, eine Regel wie TZ=JST-9
stdout-not-written = die Standardausgabe kann nicht beschrieben werden: { $error }; der Auftrag wurde ausgeführt
problems-nothing-written = { $problems } Probleme; es wurde nichts geschrieben.
answers-to-save = Ihre Antworten; speichern Sie sie als request.toml, um sie wieder zu verwenden:
no-such-command = es gibt keinen Befehl { $name }
    .fix = geben Sie einen von diesen an: { $names }

## Die Sprache des Programms

unknown-program-language = { OPTION("lang") } „{ $tag }“ ist keine Sprache, die adieu spricht
    .fix = { $fix }
unknown-adieu-lang = ADIEU_LANG ist „{ $tag }“; das ist keine Sprache, die adieu spricht
    .fix = { $fix }
unknown-profile-language = language ist in der Konfigurationsdatei unter [profile] „{ $tag }“; das ist keine Sprache, die adieu spricht
    .fix = { $fix }
language-nearest = meinten Sie { $near }? Möglich sind: { $offered }
languages-offered = geben Sie eine von diesen an: { $offered }

## Vor einem Problem

label-error = Fehler:{" "}
label-warning = Warnung:{" "}
label-note = Hinweis:{" "}

standing = {"; "}{ $standing }

enclosed-file = { $file } ({ $media_type }, { $size })

account-heading = { $name }: { $email }

## Was an den Argumenten falsch ist, und wie ein Befehl geschrieben wird

usage-error = Fehler: { $what }
see-help = Mehr dazu zeigt „{ $help }“.
usage-line = Aufruf: { $usage }
usage-options = [OPTIONEN]
usage-command = <BEFEHL>
default-value = [Vorgabe: { $value }]
unknown-argument = es gibt keine Option { $arg }
unknown-argument-near = es gibt keine Option { $arg }; meinten Sie { $near }?
unknown-command = es gibt keinen Befehl { $command }
unknown-command-near = es gibt keinen Befehl { $command }; meinten Sie { $near }?
argument-missing = es fehlt eine nötige Angabe: { $arg }
command-missing = es fehlt ein Befehl
argument-conflict = { $arg } geht nicht zusammen mit { $other }
option-value-missing = { $arg } braucht einen Wert
value-invalid = { $arg } kann nicht „{ $value }“ sein
value-invalid-near = { $arg } kann nicht „{ $value }“ sein; meinten Sie { $near }? Möglich sind: { $offered }
value-invalid-offered = { $arg } kann nicht „{ $value }“ sein; möglich sind: { $offered }
option-value-refused = { $arg } kann nicht „{ $value }“ sein: { $why }
values-number = { $arg } nimmt nicht so viele Werte an
equals-missing = { $arg } erwartet den Wert nach einem Gleichheitszeichen
write-number-from = schreiben Sie eine Zahl ab { $min }
write-number-from-to = schreiben Sie eine Zahl von { $min } bis { $max }
write-security = schreiben Sie tls, starttls oder none
write-separator = schreiben Sie ein Zeichen, etwa ; oder |, oder das Wort tab
write-mapping = schreiben Sie COLUMN=FIELD, etwa "Order no=order_number"
argument-twice = { $arg } ist doppelt angegeben
argument-unexpected = { $arg } ist ein Argument zu viel
argument-not-utf8 = ein Argument ist kein UTF-8-Text
