### Die Seite im Browser. Das Attribut `.fix` einer Meldung steht darunter und sagt, was zu tun ist.

## Beginn und Ende, auf der Befehlszeile

page-no-folder = Es gibt kein Benutzerverzeichnis und damit keinen Ort für das, was aufbewahrt wird
    .fix = setzen Sie HOME oder ADIEU_STATE_DIR
page-folder-unusable = { $path } lässt sich für die Seite nicht verwenden: { $source }
    .fix = prüfen Sie, ob Sie dort schreiben dürfen
page-no-port = auf diesem Rechner ist kein Port zu bekommen: { $source }
    .fix = schließen Sie andere Programme, und versuchen Sie es noch einmal
page-other-silent = adieu läuft schon und antwortet nicht
    .fix = warten Sie eine Minute und starten Sie adieu noch einmal; antwortet es dann immer noch nicht, beenden Sie das andere
page-served = adieu zeigt seine Seite nur diesem Rechner. Lassen Sie dieses Fenster offen; Strg-C beendet adieu.
page-not-opened = es ließ sich kein Browser öffnen: { $why }
page-link-printed = Öffnen Sie den Link innerhalb einer Minute in einem Browser auf diesem Rechner.
menu-no-folder = es gibt kein Benutzerverzeichnis und damit kein Menü von Ihnen
    .fix = setzen Sie HOME oder XDG_DATA_HOME
menu-unwritable = { $path }: der Menüeintrag lässt sich nicht schreiben: { $source }
    .fix = prüfen Sie, ob Sie dort schreiben dürfen
menu-program-unknown = es lässt sich nicht feststellen, wo dieses Programm liegt: { $source }
    .fix = starten Sie es mit seinem vollen Pfad
menu-added = adieu steht jetzt im Menü Ihres Desktops. Der Eintrag öffnet die Seite.
menu-there = adieu steht schon im Menü Ihres Desktops: Das Paket hat den Eintrag angelegt.

## Auf jeder Seite

page-skip = Zum Inhalt
page-new = Neues Schreiben
page-language = Sprache:
page-nothing-leaves = Diese Seite kommt von Ihrem eigenen Rechner. Nichts verlässt ihn, bevor Sie das Schreiben senden.
page-close = adieu beenden
page-go-on = Weiter

## Überschriften, mit dem, was darunter steht

page-opening = adieu öffnet sich
page-home = Was möchten Sie beenden?
    .lead = Sie beantworten ein paar Fragen, lesen das Schreiben und entscheiden, wie es gesendet wird. Sie können jederzeit unterbrechen: Was Sie eingegeben haben, bleibt auf diesem Rechner.
page-locked = Diese Seite ist verschlossen
    .fix = Starten Sie adieu noch einmal, oder öffnen Sie den Link, den es ausgibt. Ein Link gilt für einen Browser, einmal und eine Minute lang.
page-link-used = Dieser Link gilt nicht mehr
    .fix = Ein Link gilt einmal und eine Minute lang. Starten Sie adieu noch einmal: Es öffnet diese Seite mit einem neuen.
page-closed = adieu ist beendet
    .fix = Sie können diesen Tab schließen. Was Sie begonnen haben, bleibt gespeichert: Starten Sie adieu wieder, um weiterzumachen.
page-closing = adieu wird beendet, sobald Ihr Schreiben abgegangen ist
    .fix = Lassen Sie den Rechner bis dahin an. Starten Sie adieu wieder, um unter „Schreiben“ zu sehen, was daraus geworden ist.
page-not-found = Diese Seite gibt es nicht
    .fix = Gehen Sie zurück zur ersten Seite.
page-form-too-large = Das ist zu viel für ein Formular
    .fix = Gehen Sie zurück, kürzen Sie die langen Texte, und schicken Sie das Formular noch einmal ab.
page-form-stale = Diese Seite stammt von einem früheren Start von adieu
    .fix = Gehen Sie im Browser zurück, kopieren Sie, was Sie eingegeben haben, und öffnen Sie die Seite neu.
page-form-broken = Was gesendet wurde, ließ sich nicht lesen
    .fix = Gehen Sie im Browser zurück, kopieren Sie, was Sie eingegeben haben, laden Sie die Seite neu und senden Sie das Formular noch einmal.
page-fault = adieu hat einen Fehler gemacht
    .fix = Gehen Sie im Browser zurück und versuchen Sie es noch einmal. Sollte ein Schreiben abgehen, sehen Sie zuerst unter „Schreiben“ nach, ob es weg ist.
page-letter-gone = Dieses Schreiben ist nicht mehr da
    .fix = Es wurde verworfen, oder es ist abgegangen, vielleicht von einem anderen Tab aus. Sehen Sie unter „Schreiben“ nach.
page-failed = Das hat nicht geklappt
page-typed = Was Sie eingegeben haben
page-again = Noch einmal versuchen
    .lead = Was Sie eingegeben haben, ist auf dieser Seite aufgehoben. Beheben Sie, was oben steht, und drücken Sie dann den Knopf.

## Worauf sich eine Meldung bezieht. $label ist der Name einer Angabe.

page-label = „{ $label }“
page-label-given = „{ $label }: { $given }“
# Die Befehlszeile hat eine Option, die die Seite nicht hat.
page-option-elsewhere = --{ $option } (nur auf der Befehlszeile)
page-option-allow = „{ page-allow }“
page-option-confirm = die Schaltfläche unter „{ page-confirm }“
page-command-find = die Suche unter „{ page-step-aim }“
page-command-journal = „{ page-journal }“
page-command-settings = „{ page-settings }“
page-command-elsewhere = adieu { $command } (auf der Befehlszeile)

## Angefangene Schreiben

page-unfinished = Angefangene Schreiben
    .lead = Angefangenes bleibt 30 Tage lang auf diesem Rechner.
# $kind ist eine Art von Schreiben; $day der Tag, an dem zuletzt daran gearbeitet wurde.
page-unfinished-about = { $kind }, { $day }
page-unfinished-nobody = Noch kein Anbieter
page-discard = Verwerfen
page-discard-letter = Das Schreiben an { $name } verwerfen
page-too-many-letters = es sind schon { $most } Schreiben da
page-letter-not-kept = Ihre Eingaben ließen sich nicht in { $path } speichern: { $source }
    .fix = verwerfen Sie Schreiben, die Sie nicht mehr brauchen, oder schaffen Sie Platz auf dem Datenträger

## Die Schritte eines Schreibens

page-steps = Schritte
page-step-aim = Was und an wen
page-step-details = Ihre Angaben
page-step-letter = Schreiben lesen
page-step-send = Senden

## Schritt 1

page-aim = Was möchten Sie beenden, und bei wem?
page-kind = Was soll das Schreiben bewirken?
page-kind-stop-renewal = Die automatische Verlängerung abstellen
    .more = Rufnummer und Guthaben bleiben, bis sie ablaufen. Es wird nichts mehr abgebucht.
page-kind-terminate = Den Vertrag kündigen
    .more = Zu einem Tag, den Sie bestimmen, oder so bald wie möglich. Mit dem Anschluss geht die Rufnummer verloren.
page-kind-terminate-for-cause = Aus einem besonderen Grund vorzeitig kündigen
    .more = Der Preis steigt, die Leistung ist schlecht, Sie ziehen um, oder jemand ist gestorben.
page-kind-withdraw = Eine neue Bestellung widerrufen
    .more = Innerhalb von 14 Tagen, in der EU und im Vereinigten Königreich. Ohne Begründung, und Sie bekommen Ihr Geld zurück.
page-kind-follow-up = An ein Schreiben erinnern
    .more = Sie haben geschrieben, und niemand hat geantwortet.
page-kind-escalate = Ein letztes Schreiben vor der Beschwerde
    .more = Danach wenden Sie sich an die Schlichtungsstelle oder die Aufsichtsbehörde.
page-whom = Mit wem haben Sie den Vertrag?
page-find = Anbieter
    .hint = Ein Name, eine Website oder ein Land
page-look = Suchen
page-companies = Anbieter
page-found = { $count ->
        [one] 1 Anbieter gefunden. Wählen Sie ihn unten aus.
       *[other] { $count } Anbieter gefunden. Wählen Sie unten einen aus.
    }
page-found-nothing = Nichts gefunden: { $what }. „{ page-another }“: { page-another.more }
page-found-place = { $country } · { $sector }
page-trust-a = Adresse von der eigenen Seite des Anbieters
page-trust-old = Adresse von der eigenen Seite des Anbieters, vor längerer Zeit gesehen
page-trust-b = Adresse von der Seite eines Dritten
page-trust-c = Adresse nicht bestätigt: Sie werden gebeten, sie zu prüfen
page-trust-own = Adresse aus Ihrem eigenen Eintrag
page-trust-none = Keine E-Mail-Adresse für Kündigungen bekannt. adieu zeigt Ihnen die anderen Wege.
page-another = Ein anderer Anbieter
    .more = Sie geben Namen und E-Mail-Adresse an, aus Ihrem Vertrag oder von der Website.
page-another-give = Name und Adresse des anderen Anbieters
page-print-instead = Ich kenne keine E-Mail-Adresse: ein Schreiben zum Ausdrucken
page-before = Bevor Sie beginnen
page-before-number = Legen Sie die letzte Rechnung oder die Bestätigung bereit. Eine Nummer daraus genügt: Auftrags-, Kunden- oder Vertragsnummer.
page-before-no-card = Sie brauchen keinen Ausweis, kein Passwort und keine Kartennummer. Geben Sie versehentlich etwas davon ein, werden Sie gewarnt, bevor etwas gesendet wird.

## Ein Anbieter, der keine Kündigung per E-Mail annimmt. $name ist sein Name.

page-ways = { $name }: keine E-Mail-Adresse für Kündigungen bekannt
page-ways-lead = Diese Wege sind bekannt, der schnellste zuerst:
page-no-way-known = Auch ein anderer Weg ist nicht bekannt. Sehen Sie auf der Website oder in Ihrem Vertrag nach, oder schreiben Sie per Post.
page-ways-keep = Bewahren Sie die Bestätigung auf, oder machen Sie ein Bildschirmfoto.
page-print-way = Ein Schreiben zum Ausdrucken
page-way-print = Die Postanschrift ist bekannt. Sie beantworten dieselben paar Fragen, drucken das Schreiben aus, unterschreiben es und bringen es zur Post.
page-way-print-elsewhere = Die Postanschrift steht in Ihrem Vertrag oder im Impressum der Website. Sie beantworten dieselben paar Fragen, drucken das Schreiben aus, unterschreiben es und bringen es zur Post.
page-print-write = Schreiben zum Ausdrucken verfassen
page-know-address = Ich kenne eine E-Mail-Adresse
page-way-address = Aus Ihrem Vertrag, von einer Rechnung oder von der Website des Anbieters
page-another-company = Ein anderer Anbieter

## The country, and the number

page-country = In welchem Land besteht der Vertrag?
    .lead = Davon hängt ab, in welcher Sprache das Schreiben verfasst wird und welches Recht gilt. Wissen Sie es nicht, lassen Sie das Feld leer.
page-number = Wollen Sie die Rufnummer behalten?
    .lead = Sie endet mit dem Vertrag, und kein späteres Schreiben bringt sie zurück.
    .yes = Ja, sagen Sie mir wie
    .no = Nein, sie darf wegfallen
page-number-kept = Erst die Rufnummer sichern
    .lead = So geht es dort, wo der Vertrag besteht:
    .begun = Ihre Eingaben bleiben erhalten. Kommen Sie wieder, wenn die Nummer beim neuen Anbieter ist oder wegfallen darf.
    .other = Etwas anderes verlangen

## Schritt 2

page-details = Ihre Angaben
    .lead = Nur was im Schreiben stehen soll. Alles ohne „freiwillig“ wird gebraucht.
page-part-person = Wer schreibt?
page-part-contract = Welcher Vertrag?
page-part-contract-lead = Geben Sie mindestens eine Nummer an, damit der Anbieter den Vertrag findet.
page-part-grounds = Worauf es ankommt
page-part-words = Möchten Sie etwas dazu sagen?
page-part-besides = Was Sie außerdem verlangen können
page-optional = (freiwillig)
page-day = Tag
page-month-label = Monat
page-year = Jahr
page-months = Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
page-months-short = Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.
page-month = { $number } – { $name }
page-to-letter = Weiter zum Schreiben
page-later = Für später speichern

## Was nicht stimmt. $about ist eine Angabe oder eine Sache, $what das, was damit nicht stimmt.

page-problems = Etwas stimmt noch nicht
page-problems-count = { $problems ->
        [one] 1 Problem: { $title }
       *[other] { $problems } Probleme: { $title }
    }
page-problem = { $about }: { $what }
page-whom-missing = bitte einen auswählen
page-field-missing = bitte angeben
page-take = { $value } übernehmen
page-allow = Das ist etwas anderes: so lassen
page-sensitive = Nehmen Sie das bitte heraus: Eine E-Mail kann unterwegs mitgelesen werden. Bis Sie sich entscheiden, bleibt Ihre Eingabe nur im Arbeitsspeicher und wird in keine Datei geschrieben.

## Schritt 3

page-letter = Lesen Sie das Schreiben
page-letter-one = Das ist das Schreiben an { $name }. Es wird genau so gesendet, wie es hier steht.
page-letter-two = Zuerst das Schreiben in der Sprache, die { $name } liest ({ $language }); so wird es gesendet. Daneben dasselbe für Sie zum Lesen; das wird nicht gesendet.
page-sheet-sent = Das Schreiben
page-is-sent = zum Senden
page-is-printed = zum Drucken
page-sheet-yours = Dasselbe für Sie zum Lesen
page-is-not-sent = wird nicht gesendet
page-to-know = Gut zu wissen
page-to-whom = An wen es geht
page-to = An
page-by-post = { $name }, per Post
page-domain-reads = Adresse in lesbarer Schrift
page-known-from = Quelle der Adresse
page-from = Von
page-your-data = Ihre Daten im Schreiben
    .lead = Im Schreiben sind Ihre Daten farbig unterlegt. Mehr als das steht nicht darin:
page-dates = Termine
page-passed = Dieser Tag ist vorbei.
page-how-written = Sprache und Dokument
page-letter-language = Sprache des Schreibens
page-letter-courtesy = Übersetzung unter dem Schreiben
    .hint = Sie wird mitgesendet, als nicht verbindlich gekennzeichnet.
    .none = Keine
page-letter-document = Das Schreiben auch als PDF beilegen
page-apply = So anzeigen
page-other-ways = Andere Wege
page-letter-right = Das Schreiben stimmt: weiter
page-letter-change = Etwas ändern

## Schritt 4

page-send = Wie möchten Sie das Schreiben senden?
    .lead = Wählen Sie einen Weg. Nichts wird gesendet, bevor Sie es sagen.
page-check = Sehen Sie es noch einmal durch
page-change = Ändern
page-enclosed = Anlagen
page-enclosed-file = { $name } ({ $size })
page-confirm = Stimmt diese Adresse?
    .how = Öffnen Sie die Website des Anbieters oder Ihren Vertrag, und vergleichen Sie die Adresse Buchstabe für Buchstabe.
page-confirm-button = Verglichen: { $address } stimmt
page-way-file = Als Entwurf in einer Datei
    .more = Die Datei öffnet sich in Thunderbird, Outlook oder Apple Mail als neue Nachricht, mit allem an seinem Platz. Lesen Sie sie noch einmal, und drücken Sie dort auf „Senden“.
    .button = Entwurf speichern
page-way-link = Im Mailprogramm oder Webmail dieses Rechners
    .more = Es öffnet sich eine neue Nachricht mit Adresse, Betreff und Text. Prüfen Sie, dass sie von Ihrer richtigen Adresse kommt und der Text bis zum Ende da ist.
    .button = Neue Nachricht öffnen
page-link-without-document = Das PDF wird auf diesem Weg nicht mitgesendet: Das Schreiben ist auch ohne es vollständig.
page-link-too-long = Das Schreiben ist für diesen Weg zu lang oder hat Anlagen. Speichern Sie stattdessen den Entwurf.
page-way-paper = Auf Papier
    .button = Schreiben zum Ausdrucken speichern
page-postal = Postanschrift des Anbieters
    .hint = Name, Straße und Ort, je eine Zeile: So steht sie im Fenster des Umschlags
page-way-calendar = In Ihrem Kalender
    .more = Die Termine dieses Schreibens mit Erinnerungen, für den Kalender Ihres Telefons oder Rechners.
    .button = Termine speichern
page-quicker = Ein schnellerer Weg
page-after = Danach
    .sent = Senden Sie das Schreiben in Ihrem Mailprogramm.
    .keep = Bewahren Sie die Kopie in „Gesendet“ auf, bis die Bestätigung da ist.
    .wait = Kommt bis zum genannten Tag keine Antwort, erinnern Sie den Anbieter: erst „{ page-new }“, dann „{ page-kind-follow-up }“.
    .discard = Wenn Sie das Schreiben gesendet haben, können Sie verwerfen, was hier davon gespeichert ist.
page-to-first = Zur ersten Seite

## Anlagen

page-files = Anlagen
    .lead = Eine Preismitteilung, ein Nachweis über den Umzug, eine Sterbeurkunde: Bilder und PDFs, zusammen bis 10 MB. Keine Ausweise.
page-files-none = Es ist nichts beigelegt.
page-file = Eine Datei von diesem Rechner
page-file-add = Datei beilegen
page-file-remove = Entfernen
page-file-remove-named = { $name } entfernen
page-files-change = Anlagen beilegen oder entfernen
page-files-done = Zurück zum Schreiben
page-upload-too-large = Die Datei ist zu groß
    .fix = Gehen Sie zurück, und wählen Sie eine mit höchstens { $most } MB.

## Leaving from here

page-way-send = Von hier aus
    .more = adieu übergibt das Schreiben Ihrem Maildienst und bewahrt dessen Antwort als Nachweis auf. Es wird nur einmal gesendet, auch wenn Sie doppelt drücken, zurückgehen oder neu laden.
    .button = Schreiben jetzt senden
page-way-drafts = In meine Entwürfe legen
    .more = Aus den Entwürfen senden Sie es selbst, nachdem Sie es in Ihrem Mailprogramm noch einmal gelesen haben.
page-draft-saved = Ihr Entwurf
    .lead = Die Datei öffnet sich in Ihrem Mailprogramm als neue Nachricht. Lesen Sie sie dort noch einmal und drücken Sie auf „Senden“.
page-draft-made = Der Entwurf steht als Eintrag { $entry } bei Ihren Schreiben
    .lead = Sagen Sie hier Bescheid, sobald Sie ihn aus Ihrem Mailprogramm gesendet haben: Dann achtet adieu auf Antworten und Termine.
    .sent = Ich habe ihn gesendet
    .not-sent = Ich sende ihn nicht
    .day = Ich habe ihn an einem anderen Tag gesendet
page-earlier = Dieses Schreiben haben Sie schon einmal verfasst
page-mailbox = Postfach
page-account-other = Das Schreiben ist von { $email }; dieses Postfach ist nicht eingerichtet
    .more = Eingerichtet: { $known }. Richten Sie auch dieses ein, oder ändern Sie Ihre Adresse im Schreiben.
page-account-none = adieu kennt Ihr Postfach noch nicht
    .more = Bei den meisten Diensten genügt Ihre E-Mail-Adresse. Nach dem Passwort wird gefragt, wenn es gebraucht wird.
page-account-add = Postfach einrichten
page-password = Passwort von { $username }
page-password-hint = Es wird nur für diese Anmeldung verwendet und nicht gespeichert.
page-password-missing = es wurde kein Passwort angegeben
    .fix = gehen Sie zurück und geben Sie es ein
page-letter-changed = Was gesendet würde, ist nicht mehr das, was Ihnen gezeigt wurde. Lesen Sie das Schreiben noch einmal.
page-sending = Das Schreiben ist unterwegs zu Ihrem Maildienst
    .lead = Sie müssen nichts mehr drücken.
page-working = Es geht von selbst weiter.
page-look-now = Jetzt nachsehen
page-subject = Betreff
page-receipt = Nachweis
page-sent = Ihr Schreiben ist gesendet
page-sent-lead = Ihr Maildienst hat es übernommen. Das heißt noch nicht, dass { $name } zustimmt: Warten Sie auf die Bestätigung.
page-in-drafts = Das Schreiben liegt in Ihren Entwürfen
page-in-drafts-lead = Öffnen Sie in Ihrem Mailprogramm den Ordner { $folder }, lesen Sie das Schreiben noch einmal, und drücken Sie dort auf „Senden“.
page-no-folder-known = In welchem Ordner sind Ihre Entwürfe?
    .lead = Noch wurde nirgends etwas abgelegt. Wählen Sie den Ordner, und drücken Sie noch einmal auf die Schaltfläche.
page-gone-before = Dieses Schreiben wurde schon gesendet
    .lead = Dasselbe Schreiben wurde schon gesendet oder wird gerade gesendet. Diesmal wurde nichts gesendet.
page-in-doubt = Ob das Schreiben gesendet wurde, ist nicht bekannt
    .lead = Die Verbindung brach ab, bevor Ihr Maildienst geantwortet hat. Senden Sie das Schreiben nicht noch einmal, bevor Sie es wissen.
page-doubt = Was haben Sie gefunden?
page-login-refused = Der Maildienst hat die Anmeldung nicht angenommen
page-send-refused = Der Maildienst hat das Schreiben abgelehnt
page-send-later = Der Maildienst nimmt das Schreiben zurzeit nicht an
page-send-unreachable = Der Maildienst ist nicht zu erreichen
page-not-sent = Das Schreiben wurde nicht gesendet
page-back-to-send = Zurück zum Schreiben
page-see-journal = Unter „Meine Schreiben“ ansehen

## Letters that were sent

page-journal = Meine Schreiben
page-letters = Alle Schreiben
page-journal-empty = Von hier wurde noch kein Schreiben gesendet.
page-older = Ältere Schreiben
page-due = Was jetzt zu tun ist
page-due-nothing = Heute ist nichts zu tun.
page-due-more = Es gibt noch mehr: Es erscheint, wenn etwas davon erledigt ist.
page-due-since = Fällig seit dem { $day }{ $late }
page-thread = Verlauf
page-write-next = Das nächste Schreiben verfassen
page-look-for-answers = Nach Antworten sehen
    .more = adieu sieht in Ihrem Postfach nach Antworten auf Ihre Schreiben. Dort wird nichts verändert.
page-looked = Was eingegangen ist
page-found-message = Eine Nachricht, die eingegangen ist
    .more = Das ist allein ihr Text. Links und Bilder darin werden nicht geöffnet.
page-found-other = Es geht um etwas anderes
page-mark = Was ist daraus geworden?
    .sent = Es wurde gesendet
    .not-sent = Es wurde nicht gesendet
    .answered = Es kam eine Antwort
    .confirmed = Es wurde bestätigt
    .refused = Es wurde abgelehnt
    .closed = Die Sache ist erledigt
page-mark-end = Letzter Tag des Vertrags
page-mark-sent-on = Tag, an dem Sie es gesendet haben
    .hint = Leer heißt heute
page-mark-note = Ihre Notiz
page-mark-file = Die Antwort als Datei
    .hint = Eine Nachricht, ein eingescannter Brief oder ein Bild, höchstens 25 MB. Sie wird bei den Belegen aufbewahrt.
# The last day of the contract, as the company has it.
page-marked-end = Der Vertrag endet am { $day }.
page-mark-save = Speichern
page-evidence = Belege
    .more = Das Schreiben, wie es gesendet wurde, die Antworten, die Nachweise des Versands und von allem ein digitaler Fingerabdruck, der zeigt, dass nichts verändert wurde.
    .button = Belege speichern (.zip)
page-message = Nachricht speichern
page-forget = Entfernen
    .more = Das Schreiben und seine Belege werden endgültig entfernt.
    .sure = Ich brauche die Belege nicht mehr
    .button = Entfernen

## Settings

page-settings = Einstellungen
page-keep = Für Ihre nächsten Schreiben aufbewahren?
    .more = Es wird in der Konfigurationsdatei auf diesem Rechner aufbewahrt und steht unter „{ page-settings }“.
    .button = Aufbewahren
    .kept = Aufbewahrt. Neue Schreiben beginnen damit.
page-profile = Über Sie
    .lead = Neue Schreiben enthalten diese Angaben von Anfang an. Sie stehen in der Konfigurationsdatei auf diesem Rechner.
    .none = Über Sie ist noch nichts gespeichert.
    .change = Angaben über Sie ändern
    .save = Speichern
page-accounts = Ihre Postfächer
page-account-host = Server für ausgehende Mail (SMTP)
    .hint = Ihr Maildienst nennt ihn, zum Beispiel smtp.example.org
page-account-keyring = Das Passwort speichern
    .yes = Im Schlüsselbund dieses Rechners speichern
    .password = Passwort
page-account-test = Anmeldung ausprobieren
page-account-test-named = Anmeldung von { $email } ausprobieren
page-account-trying = Die Anmeldung wird ausprobiert
page-account-works = Die Anmeldung funktioniert. Es wurde nichts gesendet.
page-account-remove = Entfernen
page-account-remove-named = { $email } entfernen
page-leaves = Was Ihren Rechner verlässt
    .letter = Das Schreiben, wenn Sie es senden: an Ihren Maildienst und durch ihn an den Anbieter. Das Passwort geht allein an Ihren Maildienst.
    .nothing = Sonst nichts: Kein Unternehmen und kein Dienst erfährt, was Sie hier tun, auch nicht, wer adieu entwickelt.

## Help

page-of-help = Hilfe
    .lead = Was adieu tut, was Ihren Rechner verlässt und was zu tun ist, wenn Sie unsicher sind.
page-help-does = Was adieu tut
    .letter = Es verfasst das Schreiben, das einen Vertrag beendet, in der Sprache, die der Anbieter liest, gibt es Ihnen als Entwurf oder sendet es über Ihr eigenes Postfach und bewahrt Termine und Belege auf.
    .law = Es ersetzt keine Rechtsberatung. Wenn viel davon abhängt, fragen Sie vorher eine Verbraucherzentrale oder einen Rechtsanwalt.
page-help-answers = Wenn Sie „{ page-look-for-answers }“ drücken, fragt adieu Ihren eigenen Maildienst nach Nachrichten zu Ihren Schreiben und ändert dort nichts.
page-help-kept = Wo alles gespeichert wird
# $path is a folder or a file.
page-help-kept-letters = Angefangene Schreiben (30 Tage lang) sowie gesendete Schreiben und Entwürfe mit ihren Belegen: in { $path }, nur für Sie zugänglich.
page-help-kept-details = Ihre Angaben, Ihre Postfächer und die Sprache: in { $path }. Ein Passwort steht nicht darin.
page-help-kept-browser = Im Browser wird nichts gespeichert.
page-help-doubt = Wenn Sie unsicher sind
    .sent = Ist ungewiss, ob ein Schreiben gesendet wurde, suchen Sie im Posteingang nach der Kopie an Sie selbst, einer Antwort oder einem Rückläufer, oder fragen Sie den Anbieter; ein leerer Ordner „Gesendet“ beweist nichts. Sagen Sie dann auf der Seite des Schreibens, was Sie gefunden haben. adieu sendet nie von selbst ein zweites Mal.
    .address = Sieht eine Adresse falsch aus, vergleichen Sie sie mit Ihrem Vertrag oder der Website des Anbieters. Sie können das Schreiben auch immer ausdrucken und mit der Post schicken.
    .typed = Haben Sie sich vertippt, gehen Sie zurück, und ändern Sie es: Nichts verlässt den Rechner, bevor Sie es sagen.
page-help-end = adieu beenden und alles entfernen
    .close = Drücken Sie „{ page-close }“ am Ende einer Seite. adieu endet auch von selbst, eine halbe Stunde nachdem Sie zuletzt eine Seite geöffnet haben, aber nie, während ein Schreiben unterwegs ist.
    .remove = Ein angefangenes Schreiben verwerfen Sie auf der ersten Seite, ein gesendetes entfernen Sie auf seiner eigenen Seite. Um alles zu entfernen, beenden Sie adieu, und löschen Sie die oben genannten Ordner und Dateien.
