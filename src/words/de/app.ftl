### Die Anwendungsfälle: Mailkonten, Entwürfe, das Postfach, Folgeschreiben, Vorlagen, die eigenen Einträge.

## Fehlschläge

with-cause = { $message }: { $cause }
nothing-sent-and-remedy = es wurde nichts gesendet; { $remedy }
value-refused = „{ $value }“ { $what }
interrupted-unsent = abgebrochen; es wurde nichts gesendet
interrupted-unwritten = abgebrochen; es wurde nichts geschrieben
try-later = versuchen Sie es später noch einmal
check-name = prüfen Sie den Namen und den Ordner
check-readable = prüfen Sie, dass es eine Datei ist und dass Sie sie lesen dürfen
give-request-file = geben Sie die Antragsdatei selbst an
save-as-utf8 = speichern Sie die Datei als UTF-8
make-folder = legen Sie den Ordner zuerst an, oder wählen Sie einen anderen
no-folder-for = { $path }: es gibt keinen Ordner { $folder }
    .fix = legen Sie den Ordner zuerst an, oder wählen Sie einen anderen
no-random-numbers = das System liefert keine Zufallszahlen: { $source }

## Dateien

file-not-ordinary = das ist { $kind }, keine gewöhnliche Datei
file-not-text = das ist kein UTF-8-Text
file-too-large = die Datei ist größer als { $kib } KiB

## Die Uhr und die Zeitzone

now-is-no-time = ADIEU_NOW ist keine Zeit mit ihrem Abstand zu UTC, etwa 2026-11-23T10:00:00+01:00
zone-not-set = TZ ist nicht gesetzt, und { $file } ist keine Zeitzonen-Datei
zone-not-text = TZ ist kein UTF-8
zone-unknown = TZ nennt { $name }; das steht nicht in der Zeitzonen-Datenbank und ist auch keine Regel
clock-before-rules = nach der Uhr dieses Rechners ist heute der { $today }, und das liegt vor dem { $written }, an dem diese Regeln geschrieben wurden
clock-long-after-rules = nach der Uhr dieses Rechners ist heute der { $today }, und das liegt zehn Jahre oder mehr nach dem { $written }, an dem diese Regeln geschrieben wurden
clock-set-first = stellen Sie zuerst die Uhr: alle Termine werden von ihr aus berechnet

## Angaben nach ihrem Namen

no-such-field = diese Angabe gibt es nicht; möglich sind: { $fields }
no-such-field-near = diese Angabe gibt es nicht; meinten Sie { $near }?

## Mailkonten

no-config-folder = es gibt kein Benutzerverzeichnis für die Konfigurationsdatei
    .fix = setzen Sie HOME, oder ADIEU_CONFIG_DIR auf einen Ordner
config-move-password = legen Sie es in einen Passwortmanager und schreiben Sie password_command = "…", mit einem Befehl, der es ausgibt; oder lassen Sie es weg: ADIEU_PASSWORD oder eine Rückfrage am Terminal genügt
config-mend = berichtigen Sie die Konfigurationsdatei; docs/sending.md zeigt eine
account-choose-name = wählen Sie mit { OPTION("name") } einen anderen Namen, oder entfernen Sie es zuerst mit { COMMAND("account remove", $name) }
account-see-list = siehe { COMMAND("account list") }
no-account-yet = es gibt noch kein Mailkonto
    .fix = fügen Sie eines hinzu mit { COMMAND("account add you@example.org") }
no-such-account = es gibt kein Mailkonto { $name }
account-nearest = meinten Sie { $near }? Vorhanden sind: { $names }
accounts-there-are = vorhanden sind: { $names }
several-accounts = es gibt mehrere Mailkonten
    .fix = nennen Sie eines mit { OPTION("account") }: { $names }
account-test-several = es gibt mehrere Mailkonten
    .fix = nennen Sie eines: { $commands }
account-test-advice = { $advice }. Es wurde nichts gesendet; -v zeigt den Dialog
account-sends-as-another = das Schreiben kommt von { $from }, das Mailkonto { $account } sendet aber als { $own }
    .fix = lassen Sie email weg, oder ergänzen Sie die Adresse in der Konfigurationsdatei bei identities unter [accounts.{ $account }]
mail-service-unknown = der Mailserver von { $domain } gehört nicht zu den bekannten Diensten
    .fix = geben Sie ihn mit { OPTION("host") } an (und mit { OPTION("security", value: "starttls") } oder { OPTION("port") }, wenn es nicht TLS auf Port 465 ist); er steht auf den Hilfeseiten des Anbieters
imap-without-host = { OPTION("imap_port") } und { OPTION("imap_security") } gehören zu einem Postfachserver
    .fix = geben Sie dessen Namen mit { OPTION("imap_host") } an
program-missing = { $program }: dieses Programm gibt es nicht
program-missing-in-path = { $program }: dieses Programm gibt es in PATH nicht
program-give-path = geben Sie den Pfad eines Programms an, das die Befehlszeile von sendmail versteht, etwa "/usr/bin/msmtp -a work": getrennt wird an Leerzeichen, ohne Anführungszeichen
program-with-blank = { $command }: ein Leerzeichen im Pfad und Argumente gehen nicht zusammen
    .fix = schreiben Sie ein Skript, das es mit seinen Argumenten ausführt, und geben Sie dieses an

## Passwörter

password-not-kept = das Mailkonto ist eingetragen; sein Passwort ist nicht gespeichert
keyring-unlock = entsperren Sie den Schlüsselbund, oder fügen Sie das Mailkonto noch einmal mit { OPTION("keyring") } hinzu
password-command-try = probieren Sie den Befehl für sich aus
password-of-command = der Befehl für das Passwort: { $source }
    .fix = er soll es in der ersten Zeile ausgeben, und dort nichts anderes
password-of-environment = { $variable }: { $source }
    .fix = setzen Sie die Variable nur auf das Passwort, oder lassen Sie sie leer
password-of-person = das Passwort von { $username }: { $source }
    .fix = geben Sie es noch einmal ein
account-without-password = das Mailkonto { $account } hat kein Passwort
    .fix = setzen Sie password_command in der Konfigurationsdatei, oder ADIEU_PASSWORD, oder rufen Sie den Befehl an einem Terminal auf

## Was mit einem Schreiben mitgeht

attach-may-be-allowed = { $fix } ({ OPTION("allow_sensitive", value: "attach") })
attach-limit-raised = { $fix }; { OPTION("attach_limit", value: "MB") } erhöht die Grenze
attach-outside-current-folder = liegt außerhalb des aktuellen Ordners, in dem die Dateien einer Tabelle liegen müssen
attach-outside-request-folder = liegt außerhalb des Ordners der Antragsdatei
attach-look-at-it = sehen Sie sie sich an, und nennen Sie sie selbst mit { OPTION("attach") }; oder legen Sie sie dorthin
document-refused = das Schreiben als Dokument { $refusal }
document-right-to-left = auf { $language } lässt sich noch kein Dokument setzen: Die Schrift läuft von rechts
    .fix = lassen Sie das Dokument weg, dann steht die Übersetzung unter der E-Mail; oder lassen Sie { OPTION("courtesy") } weg und lesen Sie das Schreiben mit { COMMAND("preview --read-in", $tag) }
document-install-font = installieren Sie eine Schrift, die sie enthält, oder lassen Sie das Dokument weg ({ OPTION("document", value: "none") })
document-shorten-letter = kürzen Sie das Schreiben, oder lassen Sie das Dokument weg ({ OPTION("document", value: "none") })
document-give-fonts = geben Sie mit { OPTION("fonts") } einen Ordner mit Schriften an, oder lassen Sie { OPTION("fonts") } weg
document-choose-fonts = wählen Sie mit { OPTION("fonts", value: "DIR") } andere Schriften, oder lassen Sie das Dokument weg ({ OPTION("document", value: "none") })

## Die Termine eines Vertrags

see-dates = sehen Sie die Termine mit { COMMAND("deadline") } und denselben Angaben nach
days-off-unreadable = { $path }: die arbeitsfreien Tage können nicht gelesen werden: { $source }
    .fix = geben Sie eine Textdatei mit einem Tag je Zeile an, etwa 2026-12-24 Heiligabend
the-provider = der Anbieter
calendar-on-stdout = { OPTION("calendar") } braucht eine Datei: die Standardausgabe ist für das Ergebnis da
    .fix = nennen Sie eine Datei, etwa dates.ics, oder verwenden Sie { COMMAND("deadline --calendar -") }
calendar-not-ordinary = { $path } ist keine gewöhnliche Datei
    .fix = wählen Sie einen anderen Namen für { OPTION("calendar") }
calendar-choose-name-or-force = wählen Sie einen anderen Namen für { OPTION("calendar") }, oder ersetzen Sie die Datei mit { OPTION("force") }
calendar-choose-folder = wählen Sie mit { OPTION("calendar") } einen anderen Ordner

## Ein vorbereitetes Schreiben

template-mend = berichtigen Sie die Vorlage, oder nehmen Sie sie aus Ihrem Vorlagenordner
value-not-in-letter = steht nicht im Schreiben: die Vorlage verwendet es nicht
    .fix = schreiben Sie { $code } in die Vorlage, oder lassen Sie den Wert weg
confirmed-address-refused = { OPTION("confirm_recipient") } { $what }
address-of-yours = eine Adresse, die Sie angegeben haben; das Anbieterverzeichnis kennt sie nicht
answer-has-passed = ist schon vorbei: heute ist der { $today }
    .fix = geben Sie einen Tag an, der noch bevorsteht
answer-lies-ahead = liegt in der Zukunft: heute ist der { $today }
    .fix = geben Sie den Tag an, an dem es geschah
answer-is-sensitive = enthält anscheinend { $finding }
    .fix = lassen Sie es weg: eine E-Mail kann unterwegs mitgelesen werden (ist es nichts dergleichen, beginnen Sie neu mit { OPTION("allow_sensitive") })

## Entwürfe

draft-choose-name-or-force = wählen Sie mit { OPTION("output") } einen anderen Namen, oder ersetzen Sie die Datei mit { OPTION("force") }
draft-choose-folder = wählen Sie mit { OPTION("output") } einen anderen Ordner; es wurde nichts geschrieben
draft-interrupted = es wurde nichts ins Postfach gelegt; führen Sie denselben Befehl noch einmal aus
draft-perhaps-in-folder = der Entwurf liegt vielleicht trotzdem im Ordner: suchen Sie dort nach „{ $subject }“, bevor Sie es noch einmal versuchen
draft-not-in-mailbox = es wurde nichts ins Postfach gelegt; { $remedy }
draft-in-file = der Entwurf steht in der Datei { $path }
draft-on-stdout = der Entwurf steht auf der Standardausgabe
draft-not-saved = auch in eine Datei ließ er sich nicht speichern: { $why }
draft-not-in-journal = der Entwurf ist geschrieben; nur im Protokoll steht er nicht
link-with-files = geht nicht zusammen mit { OPTION("mailto") }: ein Link enthält keine Dateien, und das Schreiben sagt, sie lägen bei
link-without-document = ist nicht im Link: ein Link enthält keine Dateien
    .fix = das Schreiben ist auch so vollständig; soll das Dokument beiliegen, lassen Sie { OPTION("mailto") } weg
link-draft-instead = speichern Sie den Entwurf als Datei, die Ihr Mailprogramm öffnet: lassen Sie { OPTION("mailto") } weg; oder legen Sie ihn mit { OPTION("to_drafts") } in Ihr Postfach

## Das Postfach

no-mailbox-server = das Mailkonto { $account } hat keinen Postfachserver
    .fix = ergänzen Sie in der Konfigurationsdatei [accounts.{ $account }.imap] mit seinem host, etwa host = "imap.example.org"
mailbox-name-drafts = nennen Sie den Ordner in der Konfigurationsdatei: drafts = "…" in der Tabelle imap des Mailkontos
mailbox-name-sent = nennen Sie den Ordner in der Konfigurationsdatei: sent = "…" in der Tabelle imap des Mailkontos
mailbox-place =
    { $uid ->
        [0] { $folder }
       *[other] { $folder }, UID { $uid }
    }
copy-lies-in = eine Kopie liegt im Ordner { $place }
copy-in-your-mailbox = In Ihrem Postfach liegt eine Kopie im Ordner { $place }.
copy-in-doubt = das Schreiben wurde gesendet; ob seine Kopie in „Gesendet“ liegt, ist ungewiss: { $why }
no-copy = das Schreiben wurde gesendet; in „Gesendet“ wurde keine Kopie gelegt: { $why }
copy-do-not-send-again = senden Sie es nicht noch einmal; das Protokoll bewahrt die Nachricht im genauen Wortlaut auf ({ COMMAND("journal show ID --message") })

## Was die andere Seite sagte

handed-to-program = an { $program } übergeben und von ihm angenommen
taken-unrecorded = { $by } hat das Schreiben angenommen ({ $reply }), und das Protokoll konnte es nicht festhalten: { $cause }
handed-unrecorded = { $by } hat das Schreiben angenommen, und das Protokoll konnte es nicht festhalten: { $cause }
keep-reply-as-proof = es wurde gesendet: senden Sie es nicht noch einmal, und heben Sie diese Antwort als Nachweis auf

## Folgeschreiben

follow-up-of-no-kind = ein Schreiben, das auf ein anderes folgt, ist von der Art follow-up oder escalate
    .fix = lassen Sie { OPTION("kind") } weg, oder geben Sie eine der beiden an
follow-up-without-journal = es gibt kein Protokoll: von hier wurde noch nichts gesendet
    .fix = schreiben Sie die Erinnerung mit { COMMAND("draft --kind follow-up") }
follow-up-first-gone = das erste Schreiben dieser Reihe steht nicht mehr im Protokoll
    .fix = schreiben Sie die Erinnerung mit { COMMAND("draft --kind follow-up") } und geben Sie Tag und Betreff des ersten Schreibens an
follow-up-of-returned = Eintrag { $entry } kam zurück: das Schreiben ist nicht angekommen
    .fix = senden Sie das Schreiben selbst an die richtige Adresse ({ OPTION("to", value: "ADDRESS") }); wenn es doch angekommen ist: { COMMAND("journal dismiss", $entry) }
perhaps-answered = ist möglicherweise beantwortet: in Ihrem Postfach wurde eine Nachricht dazu gefunden
    .fix = lesen Sie sie, bevor Sie dies senden: { COMMAND("journal show", $entry, "--found", $number) }
perhaps-sent = wurde anscheinend gesendet: es liegt unter den gesendeten Schreiben in Ihrem Postfach
    .fix = entscheiden Sie zuerst darüber: { COMMAND("journal mark", $entry, "sent") } oder { COMMAND("journal dismiss", $entry) }
follow-up-too-early = Eintrag { $entry }, { $kind }, erbittet eine Antwort bis { $day }, und dieser Tag ist noch nicht vorbei
    .fix = warten Sie ihn ab; um trotzdem zu schreiben, ergänzen Sie { OPTION("again") }
follow-up-after-last = Eintrag { $entry } war das letzte Schreiben vor einer Beschwerde
    .fix = reichen Sie jetzt die Beschwerde ein, mit den Belegen aus { COMMAND("journal export", $first) }; um noch einmal zu schreiben, ergänzen Sie { OPTION("again") }
first-letter-changed = Eintrag { $entry } ist nicht mehr so, wie er festgehalten wurde: die Prüfsumme ist anders
    .fix = beigelegt wird nur, was nachweislich unverändert ist; siehe { COMMAND("journal verify") }
follow-up-elsewhere = dieses Schreiben ginge an { $to }, das erste ging an { $first }
follow-up-to-another = dieses Schreiben ginge an { $to }, das erste ging an eine andere Adresse
follow-up-confirm-recipient = lassen Sie { OPTION("to") } und { OPTION("provider") } weg; oder, wenn die Adresse richtig ist, ergänzen Sie { $confirmation }
follow-up-of-nothing = es gibt keinen Eintrag { $entry }
    .fix = siehe { COMMAND("journal list") }
follow-up-of-doubtful = Eintrag { $entry } ist ungewiss: das Schreiben ist möglicherweise schon gesendet
    .fix = klären Sie das zuerst: { COMMAND("journal mark", $entry, "sent") } oder { COMMAND("journal mark", $entry, "not-sent") }
follow-up-of-settled = Eintrag { $entry } ist als { $outcome } vermerkt: es gibt nichts, woran zu erinnern wäre
    .fix = wenn das ein Versehen war, vermerken Sie ihn neu: { COMMAND("journal mark", $entry, "answered") }
follow-up-of-unsent = Eintrag { $entry } wurde nicht gesendet (Stand: { $state }): es gibt nichts, woran zu erinnern wäre
    .fix = senden Sie zuerst das Schreiben selbst
follow-up-drafted-before = Eintrag { $entry }: Das nächste Schreiben ist schon ein Entwurf (Eintrag { $draft }); { OPTION("force") } macht einen anderen an seiner Stelle.
follow-up-still-waits = Eintrag { $entry }: Das letzte Schreiben (Eintrag { $letter }) bittet um Antwort bis { $day }; { OPTION("again") } schreibt trotzdem.

## Vorlagen

templates-folder-unreadable = { $folder }: der Vorlagenordner kann nicht gelesen werden: { $source }
    .fix = geben Sie einen Ordner an, der für jede Sprache einen Unterordner hat
template-unreadable = { $file }: kann nicht gelesen werden: { $source }
template-unwritable = { $path }: kann nicht geschrieben werden: { $source }
    .fix = wählen Sie mit { OPTION("out") } einen anderen Ordner
no-such-template = es gibt keine Vorlage { $name }
template-nearest = meinten Sie { $near }? Siehe { COMMAND("template list") }
template-write-name = schreiben Sie SPRACHE/ART, etwa en-GB/terminate; siehe { COMMAND("template list") }
no-templates-folder = es gibt kein Benutzerverzeichnis für Ihre Vorlagen
    .fix = geben Sie mit { OPTION("out") } einen Ordner an
template-name-refused = { $name }: { $what }
    .fix = schreiben Sie SPRACHE/ART, etwa sv/terminate oder en-GB/pause: die Art in Kleinbuchstaben, Ziffern und Bindestrichen
template-name-incomplete = besteht nicht aus einer Sprache und einer Art
template-name-without-language = beginnt nicht mit einem Sprachkürzel
templates-exist = schon vorhanden: { $files }
    .fix = es wurde nichts geschrieben; wählen Sie mit { OPTION("out") } einen anderen Ordner, oder verschieben Sie sie zuerst
template-out-of-reach = { $file }: eine Art dieses Namens kann kein Antrag verlangen
    .fix = benennen Sie die Datei mit Kleinbuchstaben, Ziffern und Bindestrichen

## Die eigenen Einträge von Anbietern

no-records-folder = es gibt kein Benutzerverzeichnis für Ihre eigenen Einträge
    .fix = setzen Sie HOME, oder ADIEU_CONFIG_DIR auf einen Ordner
record-choose-id = wählen Sie eine andere Kennung, bearbeiten Sie die Datei, oder ersetzen Sie sie mit { OPTION("force") }
record-check-rights = es wurde nichts geschrieben; prüfen Sie, dass Sie dort schreiben dürfen
import-give-company = geben Sie die Datei einer Firma an, den Ordner companies oder den Ordner des Klons
import-check-name = prüfen Sie den Namen und den Ordner; es wurde nichts importiert
import-folder-unmakable = { $folder }: kann nicht angelegt werden: { $source }
    .fix = es wurde nichts importiert; prüfen Sie, dass Sie dort schreiben dürfen
records-removed-in-part = { $removed } entfernt, { $kept } nicht; prüfen Sie, dass Sie dort schreiben dürfen
record-built-in-stays = { $id } wurde mit adieu geliefert und bleibt: einen eigenen Eintrag mit dieser Kennung haben Sie nicht
    .fix = ein eigener Eintrag geht vor: { COMMAND("provider add", $id) } legt einen an
record-not-yours = „{ $id }“ ist nicht die Kennung eines eigenen Eintrags
    .fix = schreiben Sie sie so, wie { COMMAND("provider list --all") } sie ausgibt
new-provider-lacks = fehlt
new-provider-give-name = geben Sie ihn mit { OPTION("name") } an, wie ein Schreiben ihn nennt
new-provider-give-domains = geben Sie mit { OPTION("domain") } die eigenen Domains des Anbieters an: eine Adresse anderswo kann einem Fremden gehören
new-provider-give-email = geben Sie die Adresse mit { OPTION("email") } an
new-provider-give-purpose = sagen Sie, wofür die Adresse da ist, mit { OPTION("purpose", value: "customer-service") }, cancellation oder privacy
new-provider-give-source = sagen Sie mit { OPTION("source") }, wo Sie die Adresse gelesen haben: ohne das kann sie niemand prüfen
new-provider-bad-id = ist keine Kennung: sie besteht aus höchstens 64 Kleinbuchstaben, Ziffern und Bindestrichen
    .fix = schreiben Sie sie wie example-mobile
new-provider-bad-channel = hat kein = zwischen der Art und dem, was zu tun ist
    .fix = schreiben Sie es wie hotline="+44 7700 900123, werktags"
new-provider-address-elsewhere = liegt außerhalb der angegebenen Domains
    .fix = wenn die Domain dem Anbieter gehört, fügen Sie sie mit { OPTION("domain") } hinzu; wenn nicht, kann es die Adresse eines Fremden sein

## Einen Anbieter suchen

search-impossible = nichts, wonach gesucht werden kann: nötig sind 1 bis { $most } Zeichen
    .fix = nennen Sie den Namen des Anbieters, einen Teil davon oder seine Domain
search-nothing = kein Anbieter im Verzeichnis passt zu „{ $words }“
    .fix = geben Sie seine Adresse mit { OPTION("to") } und { OPTION("provider_name") } an: Sie steht im Impressum der Website oder im Vertrag; { COMMAND("provider add example-mobile") } merkt sie sich
## Das Schreiben auf Papier

postal-address-missing = für den Anbieter ist keine Postanschrift bekannt
    .fix = geben Sie sie mit { OPTION("post_to", value: "ZEILE") } an, einmal je Zeile
postal-address-one-line = hat nur eine Zeile
    .fix = geben Sie Name, Straße und Ort an, je eine Zeile
# $what ist das Ende des Satzes.
postal-address-refused = { OPTION("post_to") }: { $what }
post-without-sender = ist nicht angegeben: der Anbieter sieht nicht, wohin er antworten soll, und die Post nicht, wohin das Schreiben zurückgeht
    .fix = geben Sie Ihre Postanschrift mit { OPTION("address") } an
signature-unreadable = die Unterschrift { $path } kann nicht gelesen werden: { $source }
    .fix = prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen, oder lassen Sie { OPTION("signature") } weg und unterschreiben Sie von Hand
signature-file-too-large = die Unterschrift { $path } ist größer als { $most } MB
    .fix = speichern Sie sie kleiner, oder lassen Sie { OPTION("signature") } weg und unterschreiben Sie von Hand
# $what ist das Ende des Satzes.
signature-unusable = die Unterschrift { $path } { $what }
    .fix = speichern Sie sie neu als PNG, oder lassen Sie { OPTION("signature") } weg und unterschreiben Sie von Hand
paper-install-font = installieren Sie eine Schrift, die sie hat, oder geben Sie mit { OPTION("fonts") } einen Ordner mit Schriften an
paper-shorten-letter = kürzen Sie das Schreiben
paper-shorten-address = geben Sie sie mit { OPTION("post_to", value: "ZEILE") } kürzer an
paper-choose-fonts = wählen Sie mit { OPTION("fonts", value: "ORDNER") } andere Schriften
paper-on-stdout = { OPTION("letter") } verlangt eine Datei: die Standardausgabe ist für das Ergebnis
    .fix = nennen Sie eine Datei, etwa brief.pdf
paper-choose-name-or-force = wählen Sie für { OPTION("letter") } einen anderen Namen, oder ersetzen Sie die Datei mit { OPTION("force") }
paper-choose-folder = wählen Sie für { OPTION("letter") } einen anderen Ordner
recipient-without-mailbox = das Schreiben geht mit der Post: es gibt keine E-Mail-Adresse, an die es gesendet werden kann
    .fix = erstellen Sie es mit { COMMAND("draft") } und { OPTION("letter", value: "DATEI.pdf") }
# Wie ein Schreiben nachweisbar aufgegeben wird, nach dem Land, in dem es zur Post geht.
post-so-that-it-can-be-proven =
    .germany = Damit Sie es nachweisen können, senden Sie es als Einwurf-Einschreiben (nicht als Einschreiben mit Rückschein, das nicht abgeholt werden könnte), und lassen Sie einen Zeugen sehen, was in den Umschlag kommt, oder fotografieren Sie es. Heben Sie den Einlieferungsbeleg auf, und rufen Sie den Auslieferungsbeleg ab, solange die Deutsche Post ihn hat.
    .austria = Damit Sie es nachweisen können, senden Sie es als Einschreiben, und lassen Sie einen Zeugen sehen, was in den Umschlag kommt, oder fotografieren Sie es. Heben Sie den Aufgabeschein auf.
    .switzerland = Damit Sie es nachweisen können, senden Sie es als Einschreiben, oder als A-Post Plus, das die Zustellung ohne Unterschrift festhält. Heben Sie den Aufgabebeleg auf, und fotografieren Sie, was in den Umschlag kommt.
    .france = Damit Sie es nachweisen können, senden Sie es als lettre recommandée avec accusé de réception, am Schalter oder online bei La Poste. Heben Sie den Einlieferungsbeleg und den Rückschein auf.
    .italy = Damit Sie es nachweisen können, senden Sie es als raccomandata A/R. Heben Sie den Einlieferungsbeleg und den Rückschein auf.
    .spain = Damit Sie es nachweisen können, senden Sie es als carta certificada con acuse de recibo oder als burofax, das auch den Inhalt nachweist. Heben Sie den Einlieferungsbeleg und den Rückschein auf.
    .netherlands = Damit Sie es nachweisen können, senden Sie es aangetekend. Heben Sie den Einlieferungsbeleg auf, und fotografieren Sie, was in den Umschlag kommt.
    .belgium = Damit Sie es nachweisen können, senden Sie es aangetekend (recommandé). Heben Sie den Einlieferungsbeleg auf, und fotografieren Sie, was in den Umschlag kommt.
    .britain = Damit Sie es nachweisen können, senden Sie es mit Royal Mail Signed For, oder verlangen Sie am Schalter ein proof of posting, das nichts kostet. Heben Sie es auf, und fotografieren Sie, was in den Umschlag kommt.
    .poland = Damit Sie es nachweisen können, senden Sie es als list polecony za potwierdzeniem odbioru. Heben Sie den Einlieferungsbeleg und den Rückschein auf.
    .portugal = Damit Sie es nachweisen können, senden Sie es als carta registada com aviso de receção. Heben Sie den Einlieferungsbeleg und den Rückschein auf.
    .denmark = Damit Sie es nachweisen können, senden Sie es als anbefalet brev. Heben Sie den Einlieferungsbeleg auf, und fotografieren Sie, was in den Umschlag kommt.
    .america = Damit Sie es nachweisen können, senden Sie es als Certified Mail mit Return Receipt. Heben Sie den Einlieferungsbeleg und den Rückschein auf.
    .elsewhere = Damit Sie es nachweisen können, senden Sie es eingeschrieben. Heben Sie den Einlieferungsbeleg auf, und fotografieren Sie, was in den Umschlag kommt.
