### Was `-h` und `--help` sagen.

## Befehle

command = Einen Vertrag per E-Mail kündigen, und zwar richtig
    .long =
        adieu schreibt das Kündigungsschreiben nach Ihren Angaben und in der Sprache des Anbieters, prüft jeden Wert und speichert es als Entwurf, den Ihr Mailprogramm versandfertig öffnet; oder es sendet das Schreiben über Ihr eigenes Mailkonto und bewahrt den Nachweis auf. Sonst verlässt nichts diesen Rechner.
    .examples =
        {"  "}adieu draft                                fragt, was nötig ist, und speichert den Entwurf
        {"  "}adieu preview --provider lebara-uk         fragt auch, zeigt das Schreiben und den Empfänger
command-draft = Das Schreiben als Entwurf speichern; ohne Angaben wird nach allem Nötigen gefragt
    .long = Das Schreiben aufsetzen und als Entwurf (.eml) speichern, den ein Mailprogramm versandfertig öffnet. An einem Terminal wird nach allem gefragt, was nicht angegeben ist; was Sie auf eine Frage eingeben, geht nicht verloren, wenn etwas misslingt.
    .examples =
        {"  "}adieu draft
        {"  "}adieu draft --provider lebara-uk --kind stop-renewal
command-batch = Eine Tabelle mit Verträgen: ein Schreiben für jede Zeile, alles geprüft, bevor etwas geschrieben wird
command-batch-draft = Für jede Zeile einer Tabelle einen Entwurf schreiben: als Dateien, in eine mbox-Datei oder in ein Maildir
    .examples =
        {"  "}adieu batch draft contracts.csv --out drafts
        {"  "}adieu batch draft contracts.csv --mbox drafts.mbox --map "Order no=order_number"
command-batch-send = Das Schreiben jeder Zeile senden; derselbe Befehl noch einmal sendet den Rest, und nichts doppelt
    .long = Das Schreiben jeder Zeile über SMTP senden; derselbe Befehl noch einmal sendet den Rest, und nichts doppelt
    .examples =
        {"  "}adieu batch send contracts.csv --dry-run
        {"  "}adieu batch send contracts.csv --results results.csv
command-preview = Zeigen, wie das Schreiben lautet, wer es bekommt und welche persönlichen Daten hinausgingen; schreibt nichts
    .examples =
        {"  "}adieu preview request.toml
        {"  "}adieu preview --provider lebara-uk --read-in zh
command-send = Das Schreiben über ein Mailkonto senden, genau einmal, mit Nachweis im Protokoll
    .examples =
        {"  "}adieu send request.toml
        {"  "}adieu send --provider lebara-uk --kind stop-renewal --dry-run
command-deadline = Bis wann ein Schreiben hinaus und eine Antwort da sein muss, und warum; schreibt kein Schreiben
    .examples =
        {"  "}adieu deadline request.toml
        {"  "}adieu deadline --country DE --kind terminate --end-of-term 2027-02-28 --calendar dates.ics
command-follow-up = Das nächste Schreiben, wenn auf eines niemand geantwortet hat: eine Erinnerung, dann eine Beschwerde
    .long = Das nächste Schreiben, wenn auf eines niemand geantwortet hat: eine Erinnerung, dann eine Beschwerde, jeweils als Antwort auf das erste
    .examples =
        {"  "}adieu follow-up 12
        {"  "}adieu follow-up 12 --send
        {"  "}adieu follow-up --all-due --send
command-journal = Was gesendet wurde, Byte für Byte, mit den Antworten der Server
command-journal-list = Die Einträge auflisten: zuerst, was überfällig ist, dann die anderen, die neuesten voran
command-journal-due = Sagen, was fällig ist: eine Erinnerung, eine Beschwerde, ein ungewisser Versand, der zu klären ist. Exit-Code 1, wenn etwas fällig ist; sonst 0 und keine Ausgabe
command-journal-refresh = Im Postfach nach Antworten, Rückläufern und gesendeten Entwürfen suchen, sie als Beleg aufbewahren und Ungewisses klären; ändert dort nichts
command-journal-dismiss = Entscheiden, dass ein Fund von `journal refresh` zu einem Eintrag nichts ändert: Was vorher fällig war, ist wieder fällig
command-journal-show = Einen Eintrag zeigen, mit den zugehörigen Schreiben, Terminen, Ereignissen und Antworten
command-journal-export = Die Belege eines Eintrags in einen neuen Ordner schreiben: die Nachricht, wie sie gesendet wurde, die Antworten, die Fakten für ein Programm und zum Lesen
command-journal-verify = Alle Prüfsummen neu berechnen und die Datei prüfen
command-journal-mark = Vermerken, was aus einem Eintrag wurde: einen ungewissen Versand klären, nachdem Sie ins Postfach gesehen haben, oder die Antwort des Anbieters festhalten
command-journal-forget = Einträge endgültig löschen
command-account = Mailkonten: über welchen Server die Schreiben gesendet werden
command-account-add = Ein Mailkonto hinzufügen; bei gängigen Diensten genügt die Adresse
command-account-list = Die Mailkonten auflisten
command-account-show = Ein Mailkonto zeigen
command-account-test = Verbinden, anmelden und sagen, was der Server bietet; sendet nichts
command-account-remove = Ein Mailkonto aus der Konfigurationsdatei entfernen
command-profile = Ihr Profil: was Anträge offenlassen
command-profile-show = Das Profil zeigen
command-profile-edit = Das Profil durch Fragen anlegen oder ändern; ohne ein Ja wird nichts geschrieben
command-provider = Das Anbieterverzeichnis: wohin eine Kündigung geht und wie verlässlich das ist
command-provider-search = Einen Anbieter suchen: nach Name, einem Teil davon, Domain oder Land
command-provider-list = Die Anbieter nach Land und Branche auflisten, und was bei jedem möglich ist
command-provider-show = Alles zeigen, was über einen Anbieter bekannt ist
command-provider-add = Einen eigenen Anbieter eintragen, und wo und wann Sie seine Adresse gelesen haben
command-provider-import = Firmeneinträge aus datenanfragen/data übernehmen: Datenschutz-Kontakte, an die keine Kündigung gesendet wird
command-provider-update = Ein neueres, vom Herausgeber signiertes Anbieterverzeichnis verwenden, nachdem Sie die Änderungen gesehen haben; abgerufen wird nichts
command-provider-report = Einen Text ausgeben, mit dem Sie einen Fehler im Eintrag eines Anbieters melden können, ohne etwas von Ihnen
command-provider-remove = Einen eigenen Eintrag entfernen, oder alles Importierte
command-provider-sign = Einen Ordner mit Einträgen als Verzeichnis für andere signieren
command-template = Die Vorlagen der Schreiben: lesen, ausprobieren und kopieren, um eigene zu schreiben
command-template-list = Die vorhandenen Schreiben auflisten, mitgelieferte und eigene
command-template-show = Eine Vorlage ausgeben, etwa de/terminate oder de/_partials/closing
command-template-check = Vorlagen mit allen Beispielanträgen ausprobieren und sagen, was an ihnen nicht stimmt
command-template-export = Mitgelieferte Vorlagen in Ihren Ordner kopieren, um sie dort zu ändern
command-template-new = Eine eigene Vorlage beginnen: ein anderer Wortlaut, eine andere Sprache, eine andere Art von Schreiben
command-template-variables = Ausgeben, was Vorlagen verwenden dürfen: die Variablen und die Helfer
command-web = Alles auf einer Seite im Browser, ohne Terminal
    .examples =
        {"  "}adieu web
        {"  "}adieu web --no-browser
command-completions = Das Skript ausgeben, mit dem eine Shell Befehle vervollständigt
command-man = Die Handbuchseite (roff) des Programms oder eines Befehls ausgeben
command-help = Die Hilfe zu einem Befehl ausgeben

## Die Teile einer Seite

heading = { $heading }:
heading-examples = Beispiele:
heading-arguments = Argumente
heading-fields = Angaben
heading-options = Optionen
heading-output = Ausgabe
heading-commands = Befehle
exit-codes =
    Exit-Codes: 0 erledigt, 1 etwas ist fällig (journal due), 2 falscher Aufruf, 65 ungültige Daten, 66 Eingabe nicht vorhanden, 69 Server nicht erreichbar oder nicht vertrauenswürdig, 70 ungewiss, ob gesendet, oder interner Fehler, 73 Ausgabe kann nicht angelegt werden, 75 vorläufig abgelehnt, 76 endgültig abgelehnt, 77 Anmeldung abgelehnt, 78 Konfiguration, 130 abgebrochen.

## Argumente

arg-help = Hilfe ausgeben: -h zeigt das Wichtigste, --help alles
    .short = Hilfe; --help zeigt alle Optionen
arg-version = Die Version ausgeben
arg-lang = Die Sprache des Programms: en, de oder zh; zum größten Teil auch da, es, fr, it, nl, pl und pt-PT
    .short = Sprache des Programms: en, de, zh, …
    .long = Die Sprache des Programms: en, de oder zh; zum größten Teil auch da, es, fr, it, nl, pl und pt-PT [Vorgabe: ADIEU_LANG, dann language unter [profile] in der Konfigurationsdatei, dann die Sprache des Systems]

arg-json = Ein JSON-Objekt auf der Standardausgabe ausgeben, auch bei Fehlern
arg-quiet = Keine Hinweise ausgeben, nur Ergebnisse, Warnungen und Fehler
arg-verbose = Den Dialog mit dem Mailserver zeigen, Geheimes verdeckt
arg-color = Farben verwenden
arg-no_input = Nie fragen: Was fehlt, ist ein Fehler
arg-file = Eine Antragsdatei (TOML oder JSON); - für die Standardeingabe
    .long = Eine Antragsdatei (TOML, oder JSON nach der Endung des Namens); - für die Standardeingabe
arg-batch-draft-file = Die Tabelle: CSV mit Überschriften, oder JSON Lines nach der Endung des Namens; - für die Standardeingabe
    .short = die Tabelle (CSV oder JSON Lines)
arg-batch-send-file = Die Tabelle: CSV mit Überschriften, oder JSON Lines nach der Endung des Namens; - für die Standardeingabe
    .short = die Tabelle (CSV oder JSON Lines)
arg-journal-mark-file = Eine Datei, die als Beleg aufbewahrt wird, etwa die als .eml gespeicherte Antwort; höchstens 25 MB
arg-journal-mark-on = Der Tag, an dem Sie den Entwurf gesendet haben [Vorgabe: wie `journal refresh` ihn gefunden hat, sonst heute]
arg-allow_sensitive = Zulassen, was die Datenschutzprüfung in dieser Angabe gefunden hat, etwa reason
arg-templates = Ihre eigenen Vorlagen: ein Ordner, der wie templates/ aufgebaut ist [Vorgabe: templates im Konfigurationsordner]
arg-template-list-templates = Ihre eigenen Vorlagen [Vorgabe: templates im Konfigurationsordner]
arg-template-show-templates = Ihre eigenen Vorlagen [Vorgabe: templates im Konfigurationsordner]
arg-template-check-templates = Ihre eigenen Vorlagen [Vorgabe: templates im Konfigurationsordner]
arg-attach_limit = Wie groß alle Anlagen zusammen höchstens sein dürfen, in Megabyte
arg-days_off = Tage, die neben den landesweiten Feiertagen keine Arbeitstage sind: eine Textdatei, in jeder Zeile ein Tag als JJJJ-MM-TT [Vorgabe: days-off.txt im Konfigurationsordner]
    .short = Datei mit arbeitsfreien Tagen
arg-fonts = Die Schriften für das Dokument: nur die aus diesem Ordner [Vorgabe: mitgelieferte, dann die des Systems]
arg-output = Wohin der Entwurf gespeichert wird [Vorgabe: ./ANBIETER-ART-DATUM.eml]
    .short = Datei, in die gespeichert wird
    .long = Wohin der Entwurf gespeichert wird; - für die Standardausgabe [Vorgabe: ./ANBIETER-ART-DATUM.eml]
arg-force = Eine vorhandene Datei ersetzen
arg-batch-draft-to_drafts = Die Entwürfe über IMAP in „Entwürfe“ Ihres Postfachs legen; derselbe Befehl noch einmal erstellt den Rest, und keinen doppelt
arg-batch-draft-again = Auch das noch einmal entwerfen, was schon entworfen oder gesendet wurde
arg-batch-draft-account = Das Konto, in dessen „Entwürfe“ sie kommen
arg-batch-draft-no_journal = Nichts von den Entwürfen ins Protokoll schreiben: sie werden nicht verfolgt
arg-batch-draft-force = Vorhandene Dateien ersetzen
arg-batch-send-force = Eine vorhandene Ergebnistabelle ersetzen
arg-deadline-force = Eine vorhandene Kalenderdatei ersetzen
arg-journal-list-force = Eine vorhandene Kalenderdatei ersetzen
arg-provider-add-force = Einen eigenen Eintrag ersetzen
arg-provider-import-force = Eigene Einträge ersetzen; die mit adieu gelieferten werden nie ersetzt
arg-template-export-force = Vorhandene Dateien ersetzen
arg-to_drafts = Den Entwurf in den Ordner „Entwürfe“ eines Mailkontos legen
    .short = in „Entwürfe“ eines Mailkontos legen
    .long = Den Entwurf in den Ordner „Entwürfe“ eines Mailkontos legen; eine Datei wird nur mit --output geschrieben, oder wenn dies misslingt
arg-no_browser = Den Link ausgeben, statt ihn im Browser zu öffnen
arg-add_to_menu = adieu in das Menü des Desktops aufnehmen
arg-mailto = Das Schreiben stattdessen als mailto-Link ausgeben, der sich im Mailprogramm oder in Webmail als neue Nachricht öffnet; es wird keine Datei geschrieben
arg-open = Den Entwurf auch im Mailprogramm des Rechners öffnen
    .short = im Mailprogramm öffnen
    .long = Den Entwurf oder den Link auch im Mailprogramm des Rechners öffnen. Einen Link, und damit das Schreiben, können andere Benutzer dieses Rechners in der Liste der laufenden Programme lesen; die Datei nicht
arg-follow-up-open = Den Entwurf auch im Mailprogramm des Rechners öffnen
arg-account = Das Mailkonto, über das gesendet wird; nicht nötig, wenn es nur eines gibt
    .short = Mailkonto, über das gesendet wird
arg-draft-account = Das Mailkonto, in dessen Ordner „Entwürfe“ das Schreiben gelegt wird; nicht nötig, wenn es nur eines gibt
    .short = Mailkonto für den Ordner „Entwürfe“
    .long = Das Mailkonto, in dessen Ordner „Entwürfe“ das Schreiben gelegt wird; nicht nötig, wenn es nur eines gibt oder nur eines unter der angegebenen Adresse sendet
arg-journal-refresh-account = Nur in das Postfach dieses Mailkontos sehen [Vorgabe: bei jedem Mailkonto, über das Schreiben gingen]
arg-calendar = Die Termine auch in eine Kalenderdatei schreiben
    .short = Termine in eine Kalenderdatei schreiben
    .long = Die Termine auch in eine Kalenderdatei (iCalendar) schreiben: Antwort erwarten, Beschwerde ankündigen
arg-draft-calendar = Die Termine auch in eine Kalenderdatei schreiben
    .short = Termine in eine Kalenderdatei schreiben
    .long = Die Termine auch in eine Kalenderdatei (iCalendar) schreiben: absenden bis, Antwort erwarten, Beschwerde ankündigen
arg-deadline-calendar = Die Termine auch in eine Kalenderdatei (iCalendar) schreiben; - für die Standardausgabe
    .short = Termine in eine Kalenderdatei schreiben
arg-journal-list-calendar = Die Termine aller Schreiben, die auf eine Antwort warten, auch in eine Kalenderdatei (iCalendar) schreiben
arg-letter = Das Schreiben auch als PDF zum Ausdrucken, für einen Fensterumschlag
    .short = das Schreiben auch als PDF zum Ausdrucken
    .long = Das Schreiben auch als PDF zum Ausdrucken und Unterschreiben, mit der Postanschrift des Anbieters so gesetzt, dass sie ins Fenster der Umschläge passt, die in Ihrem Land üblich sind, oder, wenn dieses nicht bekannt ist, im Land des Anbieters
arg-post_to = Die Postanschrift des Anbieters: einmal je Zeile, oder alle Zeilen auf einmal, durch Semikolons getrennt
    .short = die Postanschrift des Anbieters, Zeile um Zeile
arg-signature = Ein Bild Ihrer Unterschrift für das Schreiben, PNG oder JPEG; es wird nicht gespeichert [Vorgabe: Platz für die Unterschrift von Hand]
    .short = ein Bild Ihrer Unterschrift
arg-confirm_recipient = Eine zweifelhafte Adresse bestätigen: Eine Zeile, die an eine solche schreibt, wird abgelehnt, wenn die Adresse nicht hier steht
arg-draft-confirm_recipient = Eine zweifelhafte Adresse bestätigen: Der Entwurf wird abgelehnt, wenn es nicht die hier angegebene ist
arg-send-confirm_recipient = Eine zweifelhafte Adresse bestätigen: Es wird nichts gesendet, wenn es nicht die hier angegebene ist
arg-follow-up-confirm_recipient = Eine zweifelhafte Adresse bestätigen: Es wird nichts gesendet, wenn es nicht die hier angegebene ist
arg-format = Wie die Tabelle geschrieben ist [Vorgabe: jsonl bei .jsonl und .ndjson, sonst csv]
arg-separator = Was zwischen zwei Werten steht [Vorgabe: aus den Überschriften erkannt]
arg-map = Eine Spalte, deren Überschrift anders lautet als der Name der Angabe; "COLUMN=" lässt sie unbeachtet
    .short = einer Spalte ihre Angabe zuordnen
arg-strict = Nur die Namen der Angaben selbst als Überschriften: keine in anderer Sprache wird gedeutet
arg-defaults = Eine Antragsdatei mit dem, was allen Zeilen gemeinsam ist; der eigene Wert einer Zeile geht vor, ebenso eine Option
    .short = Antragsdatei mit allem Gemeinsamen
arg-keep_going = Mit den fehlerfreien Zeilen weitermachen, auch wenn andere Probleme haben; der Exit-Code ist trotzdem 65
    .short = mit fehlerfreien Zeilen weitermachen
arg-from_row = Mit dieser Zeile beginnen, etwa nach einem Abbruch: Geprüft werden alle, ausgelassen werden die davor
arg-results = Auch in eine Tabelle schreiben, was aus jeder Zeile wurde: CSV, oder JSON Lines nach der Endung des Namens
    .short = Ergebnis jeder Zeile in eine Tabelle
arg-out = Der Ordner [Vorgabe: templates im Konfigurationsordner]
arg-batch-draft-out = Der Ordner für die Entwürfe, je einer als .eml; er wird angelegt, wenn es ihn nicht gibt
    .short = Ordner, je Entwurf eine .eml-Datei
arg-journal-export-out = Der Ordner [Vorgabe: ./evidence-ID]
arg-mbox = Stattdessen eine einzige Datei für alle Entwürfe, im Format mbox (mboxrd)
    .short = eine einzige Datei im Format mbox
arg-maildir = Stattdessen ein Maildir für die Entwürfe; sie kommen zu dem hinzu, was dort ist
    .short = ein Maildir
arg-file_name = Die Namen der Dateien: jede Angabe in geschweiften Klammern, {"{"}number{"}"} für die erste vorhandene von Auftrags-, Vertrags-, Kunden-, Ruf- und SIM-Kartennummer, {"{"}row{"}"} und {"{"}date{"}"}; eine zweite Datei desselben Namens endet auf --2
arg-durable = Wann Entwürfe auf die Festplatte geschrieben werden: jeder einzeln, alle am Ende oder wann das System möchte
arg-yes = Ohne Rückfrage senden
arg-journal-forget-yes = Ohne Rückfrage
arg-provider-remove-yes = Ohne Rückfrage
arg-dry_run = Genau die Nachricht ausgeben, die gesendet würde, und nichts senden
    .short = nur ausgeben, nichts senden
    .long = Genau die Nachricht ausgeben, die gesendet würde, mit Absender und Empfänger des Umschlags; rührt weder Netz noch Protokoll an
arg-batch-send-dry_run = Die Tabelle prüfen, ausgeben, wer welches Schreiben bekäme, und nichts senden
    .short = Tabelle prüfen und nichts senden
arg-connections = Wie viele Verbindungen zum Server es gleichzeitig geben darf; fragen Sie Ihren Maildienst, bevor Sie mehr einstellen
arg-rate = Höchstens so viele Schreiben je Zeit, etwa 30/min oder 400/day, gleichmäßig verteilt
    .short = höchstens so viele Schreiben je Zeit
arg-domain_rate = Dasselbe für die Schreiben an eine einzelne Domain
arg-pause = Wie lange gewartet wird, wenn der Server Schreiben aufschiebt, in Sekunden; jedes weitere Mal doppelt so lange, höchstens 15 Minuten
arg-tries = Wie oft ein aufgeschobenes Schreiben versucht und wie oft der Server gesucht wird, bevor es für einen späteren Aufruf liegen bleibt
arg-bcc_self = Auch eine Kopie an die Adresse des Mailkontos senden [Vorgabe: die Einstellung des Mailkontos; sonst, wenn keine Kopie unter „Gesendet“ abgelegt wird]
arg-batch-send-bcc_self = Auch von jedem eine Kopie an die Adresse des Mailkontos senden [Vorgabe: die Einstellung des Mailkontos; sonst, wenn keine Kopie unter „Gesendet“ abgelegt wird]
arg-no_journal = Ohne Protokoll senden: kein Nachweis, und nichts verhindert, dass doppelt gesendet wird
arg-draft-no_journal = Den Entwurf nicht ins Protokoll schreiben
arg-batch-send-no_journal = Ohne Protokoll senden: kein Nachweis, und nichts verhindert, dass eine Zeile doppelt gesendet wird
arg-read_in = Das Schreiben auch in Ihrer eigenen Sprache zeigen, damit Sie es lesen können
    .short = auch in Ihrer eigenen Sprache zeigen
    .long = Dasselbe Schreiben auch in Ihrer eigenen Sprache zeigen, damit Sie es lesen können: Es wird nicht gesendet
arg-again = Auch senden, wenn derselbe Antrag schon gesendet wurde oder möglicherweise gesendet wurde
arg-if_new = Wenn derselbe Antrag schon gesendet wurde, nichts tun und das als erledigt melden
arg-id = Die Nummer
    .short = Protokollnummer des ersten Schreibens
arg-follow-up-id = Die Nummern von Schreiben im Protokoll, auf die keine Antwort kam, oder von solchen, die ihnen folgten; nach einer einzigen Nummer darf eine Anfragedatei stehen
    .short = Nummern von Einträgen
arg-follow-up-all_due = Jeder Eintrag, für den heute eine Erinnerung oder Beschwerde fällig ist
arg-journal-mark-all_due = Jeder Eintrag, für den heute eine Erinnerung oder Beschwerde fällig ist (nur closed)
arg-journal-mark-id = Die Nummern der Einträge; alle werden vermerkt oder keiner
arg-follow-up-output = Wohin der Entwurf gespeichert wird; bei mehreren der Ordner [Vorgabe: ./ANBIETER-ART-DATUM.eml; bei mehreren ./ANBIETER-ART-DATUM-NUMMER.eml]
    .short = die Datei; bei mehreren der Ordner
    .long = Wohin der Entwurf gespeichert wird; - für die Standardausgabe; bei mehreren der Ordner, der angelegt wird [Vorgabe: ./ANBIETER-ART-DATUM.eml; bei mehreren ./ANBIETER-ART-DATUM-NUMMER.eml]
arg-journal-refresh-id = Nur nach Antworten auf diesen Eintrag und die zugehörigen Schreiben suchen, was auch aus ihm wurde [Vorgabe: alle, die warten]
arg-provider-show-id = Die Kennung, wie `provider list` sie ausgibt, oder der Name
arg-provider-search-words = Sein Name, seine Marke oder Domain, oder ein Teil davon, auch mit dem Land: Sky Deutschland, vodafone.de
arg-provider-search-country = Die aus diesem Land zuerst, als zwei Buchstaben
arg-provider-list-country = Nur die aus diesem Land, als zwei Buchstaben
arg-provider-list-sector = Nur die dieser Branche: mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club oder other
arg-provider-add-id = Die Kennung und zugleich der Name der Datei: Kleinbuchstaben, Ziffern und Bindestriche, etwa example-mobile
arg-provider-remove-id = Die Kennung; die mit adieu gelieferten Einträge bleiben
arg-send = Senden wie mit `send`, statt einen Entwurf zu speichern
arg-limit = Wie viele Einträge höchstens aufgelistet werden
arg-page = Welche Seite der Liste, jede mit so vielen Einträgen
arg-on = Der Tag, der betrachtet wird, als JJJJ-MM-TT [Vorgabe: heute]
arg-journal-list-state = Nur Einträge mit diesem Stand, wie die Liste ihn nennt oder mit dem Namen in JSON; mehrere mit Kommas
arg-journal-list-provider = Nur Schreiben an diesen Anbieter: Name oder Kennung, oder der Anfang der Wörter
arg-journal-list-since = Nur Einträge von diesem Tag oder später
arg-since = Nachrichten ansehen, die an diesem Tag oder später eingingen, als JJJJ-MM-TT [Vorgabe: der Tag vor dem ältesten Schreiben]
arg-message = Stattdessen die Nachricht Byte für Byte ausgeben; mit --found die gefundene
arg-found = Eine Nachricht, die `journal refresh` gefunden hat, nach ihrer Nummer lesbar ausgeben
arg-mark = Was Sie herausgefunden haben
arg-end_date = Der Tag, an dem der Vertrag nach Auskunft des Anbieters endet, als JJJJ-MM-TT
arg-note = Eine Bemerkung, eine Zeile
arg-older_than = Alle Einträge, deren letzte Änderung länger zurückliegt, etwa 2y oder 90d
arg-email = Die Adresse des Mailkontos, etwa you@example.org
arg-provider-add-email = Die E-Mail-Adresse des Anbieters
arg-name = Der Name
arg-account-add-name = Der Name des Mailkontos
arg-account-test-name = Der Name; nicht nötig, wenn es nur ein Mailkonto gibt
arg-provider-add-name = Der Name, wie ein Schreiben ihn in der Anschrift nennt
arg-template-show-name = Der Name: SPRACHE/ART
arg-template-new-name = Der Name: SPRACHE/ART, etwa sv/terminate oder en-GB/pause
arg-host = Der Postausgangsserver (SMTP) [Vorgabe: bei gängigen Diensten bekannt]
    .short = Postausgangsserver (SMTP)
arg-port = Der Port des Servers [Vorgabe: 465, oder 587 mit starttls]
    .short = dessen Port
arg-security = Wie die Verbindung geschützt ist: tls, starttls oder none (nur zu diesem Rechner)
    .short = tls, starttls oder none
arg-username = Der Benutzername [Vorgabe: die Adresse]
arg-password_command = Ein Befehl, der das Passwort ausgibt, etwa "pass show mail/main"
    .short = Befehl, der das Passwort ausgibt
arg-token_command = Ein Befehl, der ein OAuth-Zugriffstoken ausgibt (XOAUTH2)
    .short = Befehl, der ein OAuth-Token ausgibt
arg-keyring = Das Passwort im Schlüsselbund des Rechners aufbewahren: Gefragt wird einmal, jetzt (nur in einem Build mit --features keyring)
    .short = Passwort im Schlüsselbund aufbewahren
arg-no_login = Der Server nimmt Schreiben ohne Anmeldung an
    .short = Server verlangt keine Anmeldung
arg-ca_file = Eine Datei mit einer privaten Zertifizierungsstelle (PEM)
    .short = private Zertifizierungsstelle (PEM)
arg-sendmail = Stattdessen über ein Programm auf diesem Rechner senden, etwa /usr/sbin/sendmail
    .short = über ein lokales Programm senden
arg-imap_host = Der Postfachserver (IMAP), für „Entwürfe“ und „Gesendet“ [Vorgabe: bei gängigen Diensten bekannt]
    .short = Postfachserver (IMAP)
arg-imap_port = Der Port des Postfachservers [Vorgabe: 993, oder 143 mit starttls]
    .short = dessen Port
arg-imap_security = Wie die Verbindung dorthin geschützt ist: tls, starttls oder none (nur zu diesem Rechner)
    .short = tls, starttls oder none
arg-all = Auch eigene Einträge, die keine Kündigungen annehmen, etwa importierte Datenschutz-Kontakte
arg-template-check-all = Auch die mitgelieferten
arg-country = Das Land des Anbieters, zwei Buchstaben
arg-language = Die Sprache, in der geschrieben wird, etwa en oder de [Vorgabe: die des Landes]
arg-sector = Die Branche: mobile oder other
arg-domain = Eine eigene Domain des Anbieters; die Option für jede einmal angeben
arg-purpose = Wofür die Adresse da ist: customer-service, cancellation oder privacy
arg-source = Wo Sie die Adresse gelesen haben, etwa die Webseite
arg-seen_on = Der Tag, an dem Sie sie dort gesehen haben, als JJJJ-MM-TT [Vorgabe: heute]
arg-confidence = Wie verlässlich die Quelle ist: A (Seite des Anbieters oder einer Behörde), B (Seite eines Dritten), C (ungeprüft) [Vorgabe: A, wenn die Quelle eine Seite auf einer eigenen Domain des Anbieters ist, sonst C]
arg-channel = Ein anderer Weg zu kündigen: app, hotline, sms, portal, form, letter oder fax, und was dort zu tun ist; einmal für jeden
arg-path = Die JSON-Datei einer Firma, der Ordner companies oder der Klon von datenanfragen/data
arg-imported = Alles, was `provider import` übernommen hat
arg-provider-update-file = Die Datei eines veröffentlichten Anbieterverzeichnisses
arg-trust = Der öffentliche Schlüssel des Herausgebers, einmal, aus einer Quelle, der Sie vertrauen
arg-provider-update-dry_run = Zeigen, was sich ändern würde, und nichts ändern
arg-undo = Zum vorigen Verzeichnis zurückkehren
arg-provider-update-yes = Ohne Rückfrage
arg-provider-report-id = Die Kennung, wie `provider list` sie ausgibt
arg-provider-report-note = Was Ihnen aufgefallen ist, eine Zeile; nichts Privates
arg-folder = Ein Ordner mit Einträgen, eine TOML-Datei je Anbieter, auch in Unterordnern
arg-provider-sign-key = Der private Schlüssel, wie `openssl genpkey -algorithm ed25519 -out key.pem` ihn erzeugt
arg-provider-sign-output = Wohin die signierte Datei geschrieben wird
arg-published = Der Tag des Verzeichnisses als JJJJ-MM-TT [Vorgabe: heute]
arg-names = Welche: SPRACHE/ART oder eine ganze SPRACHE [Vorgabe: alle eigenen]
arg-template-export-names = Welche: SPRACHE/ART, ein Baustein wie de/_partials/closing oder eine ganze SPRACHE
arg-shell = Die Shell
arg-command = Der Befehl, etwa draft oder batch draft

## Werte von Argumenten

value-color-auto = Am Terminal, außer wenn `NO_COLOR` gesetzt ist
value-color-always = Immer
value-color-never = Nie
value-format-csv = Werte mit Trennzeichen, in der ersten Zeile die Überschriften
value-format-jsonl = In jeder Zeile ein JSON-Objekt
value-durable-file = Jeder vor dem nächsten, wie bei einem einzelnen Entwurf
value-durable-batch = Alle zusammen, bevor der Befehl endet
value-durable-none = Wann das System möchte
