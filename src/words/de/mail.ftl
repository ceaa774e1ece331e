### Mailkonten, Server und die Wege hinaus.

## Verbindungen

server-unreachable = { $host }: fehlgeschlagen ({ $stage }): { $source }
server-late = { $host }: keine rechtzeitige Antwort ({ $stage })
server-closed = { $host }: der Server hat die Verbindung geschlossen ({ $stage })
server-unprotected = { $host }: die Verbindung lässt sich nicht schützen: { $why }
starttls-missing = { $host }: der Server bietet kein STARTTLS, und ungeschützt wird nichts gesendet
host-not-this-machine = { $host }: ist ein anderer Rechner, und dorthin wird ungeschützt nichts gesendet
dialogue-interrupted = abgebrochen ({ $stage })
login-offered-otherwise = der Server bietet keine Anmeldung mit { $wanted } (er bietet: { $offered })
login-not-offered = der Server bietet keine Anmeldung mit { $wanted } (er bietet: keine)
protocol-broken = { $host }: keine gültige { $protocol }-Antwort ({ $stage }): { $what }

## Schritte eines Dialogs

stage-connect = Verbindungsaufbau
stage-tls = TLS-Handshake
stage-greeting = Begrüßung
stage-login = Anmeldung
stage-body = Senden der Nachricht
stage-final-reply = Antwort auf die Nachricht

## Warum ein Server nicht erreichbar ist

lookups-too-many = es werden schon zu viele Namen nachgeschlagen
name-without-address = der Name hat keine Adresse
connection-late = keine rechtzeitige Antwort

## Warum sich eine Verbindung nicht schützen lässt

tls-closed = der Server hat die Verbindung geschlossen
tls-inside-tls = TLS innerhalb von TLS
tls-no-host-name = sein Name ist kein Rechnername
certificate-expired = sein Zertifikat ist abgelaufen
certificate-not-valid-yet = sein Zertifikat ist noch nicht gültig (geht die Uhr richtig?)
certificate-for-another-name = sein Zertifikat gilt für einen anderen Namen
certificate-authority-unknown = sein Zertifikat stammt von einer Stelle, der dieser Rechner nicht vertraut
certificate-signature-bad = sein Zertifikat trägt keine gültige Signatur der ausstellenden Stelle
certificate-refused = sein Zertifikat wird abgelehnt ({ $reason })
ca-file-unusable = { $file }: ist keine Datei mit Zertifikaten: { $why }
ca-file-empty = es steht kein Zertifikat darin

## Was ein Server falsch macht

quoted-words = „{ $words }“
reply-instead-of = { $code } statt { $wanted }
reply-no-answer = { $code } ist keine Antwort auf eine Nachricht
reply-endless = eine Antwort ohne Ende
replies-too-many = mehr als eine Antwort auf einen Befehl
replies-too-few = zu wenige Antworten
answer-too-early = eine Antwort, bevor die Nachricht vollständig war
answer-before-sent = erledigt gemeldet, bevor gesendet war
answer-endless = eine Antwort ohne Ende
answer-to-another = eine Antwort auf { $tag }
greeting-missing = keine Begrüßung
leave-unasked = die Erlaubnis fortzufahren, um die niemand gebeten hat
line-without-crlf = eine Zeile, die nicht mit CRLF endet
line-endless = eine Zeile ohne Ende
literal-too-long = ein Literal von { $octets } Byte

## Was ein Server ablehnt

server-refused = der Server hat abgelehnt ({ $stage }): { $reply }
recipient-refused = { $recipient }: der Server hat abgelehnt ({ $stage }): { $reply }
server-limit = die Nachricht hat { $size } Byte; der Server nimmt höchstens { $limit } an
smtputf8-missing = eine Adresse enthält Zeichen außerhalb von ASCII, und der Server bietet kein SMTPUTF8

## Postfächer

mailbox-full = das Postfach ist voll: der Server hat abgelehnt ({ $stage }): { $reply }
mailbox-limit = die Nachricht hat { $size } Byte; das Postfach nimmt höchstens { $limit } an
folder-unknown = es gibt keinen Ordner { $name } (vorhanden: { $folders })
folder-for-drafts-missing = es gibt keinen Ordner für Entwürfe (vorhanden: { $folders })
folder-for-sent-missing = es gibt keinen Ordner für gesendete Schreiben (vorhanden: { $folders })
folder-for-junk-missing = es gibt keinen Ordner für unerwünschte Nachrichten (vorhanden: { $folders })
folders-none = keiner

## Mailkonten

config-unreadable = { $path }: kann nicht gelesen werden: { $source }
config-unwritable = { $path }: kann nicht geschrieben werden: { $source }
config-wrong = { $path }:{ $line }: { $what }
config-accounts-no-table = accounts ist keine Tabelle
config-profile-no-table = profile ist keine Tabelle
config-with-password = { $path }:{ $line }: enthält ein Passwort, und das gehört nicht in eine Datei
account-wrong = { $path }: Mailkonto { $account }: { $what }
account-there-already = es gibt schon ein Mailkonto { $name }
account-unknown = es gibt kein Mailkonto { $name }

## Was an einem Mailkonto nicht stimmt

account-address-wrong = „{ $address }“ { $what }; { $fix }
account-imap-wrong = imap: { $what }
account-copy-without-imap = hat copy_to_sent, aber kein imap, in das kopiert werden könnte: ergänzen Sie dessen Server
account-folder-name-wrong = drafts und sent sind Namen von Ordnern, etwa "Drafts"
account-two-ways-out = hat sowohl smtp als auch sendmail: behalten Sie eines davon
account-no-way-out = hat weder smtp noch sendmail: geben Sie eines davon an
account-host-unprotected = security = "none" ist nur für diesen Rechner, und { $host } ist ein anderer: verwenden Sie "tls" oder "starttls"
account-two-secrets = hat sowohl password_command als auch token_command: behalten Sie eines davon
account-without-keyring = hat keyring = true, was dieser Build nicht kann: bauen Sie das Programm mit --features keyring, oder verwenden Sie password_command (secret-tool, security, pass)
account-control-characters = username und host dürfen keine Steuerzeichen enthalten
account-timeout-wrong = timeout muss zwischen 1 und 86400 Sekunden liegen

## Passwörter

password-command-not-run = der Befehl für das Passwort lässt sich nicht ausführen: { $source }
password-command-late = der Befehl für das Passwort war nach { $minutes } Minuten noch nicht fertig
password-command-failed = der Befehl für das Passwort ist fehlgeschlagen ({ $status })
password-command-silent = der Befehl für das Passwort hat keines ausgegeben
password-interrupted = abgebrochen
password-empty = das Passwort ist leer
password-line-break = das Passwort enthält einen Zeilenumbruch, den keine Anmeldung übertragen kann
keyring-unusable = der Schlüsselbund ist nicht nutzbar: { $why }
keyring-missing = der Schlüsselbund ist nicht nutzbar: dieser Build hat keinen

## Was ein Maildienst verlangt

service-app-password = Nötig ist ein App-Passwort, das Sie in den Sicherheitseinstellungen des Kontos erzeugen, nicht Ihr eigenes Passwort
    .note = { service-app-password }.
service-own-password = Es gilt das eigene Passwort des Postfachs
    .note = { service-own-password }.
service-email-password = Nötig ist das im Kundencenter festgelegte E-Mail-Passwort, nicht das Passwort für den Login
    .note = { service-email-password }.
service-token = Passwörter werden nicht mehr angenommen: geben Sie einen token_command an, der ein OAuth-Zugriffstoken ausgibt
    .note = { service-token }.
service-pop-and-imap = Schalten Sie zuerst in den Einstellungen des Postfachs POP3 und IMAP ein. Bei Zwei-Faktor-Anmeldung ist ein App-Passwort nötig
    .note = { service-pop-and-imap }.
service-mail-programs = Schalten Sie zuerst in den Einstellungen des Postfachs den Zugriff durch Mailprogramme (IMAP, SMTP) ein
    .note = { service-mail-programs }.
service-smtp = Schalten Sie zuerst in den Einstellungen des Kontos SMTP mit Anmeldung ein
    .note = { service-smtp }.
service-code = Nötig ist ein Autorisierungscode (授权码), den Sie in den Einstellungen des Postfachs erzeugen, dort, wo SMTP eingeschaltet wird
    .note = { service-code }.
service-bridge = Die Proton Mail Bridge muss laufen. In ihren Einstellungen stehen ein eigenes Passwort und ein Zertifikat: geben Sie das exportierte Zertifikat als ca_file an
    .note = { service-bridge }.

## Dateien

file-exists = { $path } gibt es schon
folder-absent = { $path }: diesen Ordner gibt es nicht
file-unwritable = { $path } kann nicht geschrieben werden: { $source }
file-is-a-folder = { $path } kann nicht geschrieben werden: es ist ein Ordner
file-is-irregular = { $path } kann nicht geschrieben werden: es ist keine gewöhnliche Datei
folder-is-no-maildir = { $path } kann nicht geschrieben werden: es ist ein Ordner, aber kein Maildir
file-with-half-a-message = { $path } kann nicht geschrieben werden: darin steht eine halbe Nachricht

## Links

link-too-long = ist als Link { $length } Zeichen lang; sicher kommen nur { $limit } vollständig an
link-subject-wrong = hat einen Betreff mit einem Zeilenumbruch oder einem anderen Steuerzeichen

## Programme auf diesem Rechner

opener-absent = { $program } gibt es auf diesem Rechner nicht
opener-not-run = { $program } lässt sich nicht ausführen: { $source }
opener-failed = { $program } konnte es nicht öffnen ({ $status })
program-not-run = { $program }: lässt sich nicht ausführen: { $source }
program-lost = { $program }: es ist nicht bekannt, ob das Programm zu Ende gekommen ist: { $source }
program-refused-silently = { $program } hat abgelehnt ({ $status })
program-refused = { $program } hat abgelehnt ({ $status }): { $said }

## Was schiefgegangen sein kann, und was zu tun ist

advice = { $problem }: { $fix }
advice-with-service = { $problem }: { $fix }. { $service }: { $wants }

cause-credentials = Benutzername oder Passwort wird nicht angenommen
    .fix = prüfen Sie Benutzername und Passwort; viele Dienste verlangen ein App-Passwort und dass IMAP und SMTP in ihren Einstellungen eingeschaltet sind
cause-app-password = der Dienst verlangt ein App-Passwort
    .fix = erzeugen Sie eines in den Sicherheitseinstellungen des Kontos und geben Sie es statt Ihres eigenen Passworts an
cause-authorization-code = der Dienst verlangt einen Autorisierungscode (授权码)
    .fix = schalten Sie in den Einstellungen des Postfachs SMTP und IMAP ein und geben Sie den dort gezeigten Code statt des Passworts an
cause-passwords-off = der Dienst nimmt keine Passwörter mehr an
    .fix = geben Sie dem Mailkonto einen token_command, der ein OAuth-Zugriffstoken ausgibt
cause-submission-off = das Senden durch Programme (SMTP AUTH) ist für dieses Postfach ausgeschaltet
    .fix = lassen Sie es von der Administration einschalten, oder senden Sie über ein anderes Mailkonto
cause-token-refused = das Zugriffstoken ist abgelaufen oder gilt nicht für dieses Postfach
    .fix = führen Sie den token_command für sich aus und erneuern Sie das Token, mit der Berechtigung für Mail und dem Benutzernamen dieses Mailkontos
cause-no-tokens = der Server nimmt keine Zugriffstokens (XOAUTH2) an
    .fix = verwenden Sie einen password_command statt des token_command
cause-mechanism = der Server bietet nur Arten der Anmeldung, die adieu nicht beherrscht
    .fix = verwenden Sie den Postausgangsserver des Dienstes mit PLAIN, LOGIN oder XOAUTH2, oder ein Programm, das sie beherrscht ({ OPTION("sendmail") })
cause-no-login = der Server bietet hier keine Anmeldung
    .fix = verwenden Sie seinen Port für den Postausgang (465 mit tls, 587 mit starttls), oder auth = "none", wenn er Schreiben ohne Anmeldung annimmt
cause-login-wanted = der Server verlangt zuerst eine Anmeldung
    .fix = nehmen Sie auth = "none" aus dem Mailkonto heraus und geben Sie Benutzername und Passwort an
cause-web-login = der Dienst verlangt, dass Sie sich auf seiner Website anmelden
    .fix = melden Sie sich dort mit einem Browser an, bestätigen Sie, dass Sie es waren, und führen Sie dann denselben Befehl noch einmal aus
cause-service-off = der Zugriff durch Mailprogramme ist für dieses Postfach ausgeschaltet
    .fix = schalten Sie in den Einstellungen des Postfachs IMAP und SMTP ein
cause-password-expired = das Passwort ist abgelaufen oder muss erneuert werden
    .fix = melden Sie sich auf der Website des Dienstes an und legen Sie ein neues fest
cause-locked = der Dienst hat dieses Konto gesperrt oder lässt es nicht zu
    .fix = melden Sie sich auf der Website des Dienstes an, oder fragen Sie dessen Kundendienst
cause-login-later = der Server kann Anmeldungen zurzeit nicht prüfen
    .fix = führen Sie denselben Befehl später noch einmal aus
cause-needs-tls = der Server verlangt zuerst eine geschützte Verbindung
    .fix = setzen Sie security auf "starttls" (Port 587) oder "tls" (Port 465; IMAP 993)
cause-no-starttls = der Server schützt diesen Port nicht, oder jemand dazwischen verhindert es
    .fix = verwenden Sie seinen Port für tls (465; IMAP 993), und ein anderes Netz, wenn er auch das nicht bietet
cause-certificate = das Zertifikat des Servers passt nicht zu seinem Namen
    .fix = prüfen Sie Name, Port und Schutz des Servers in der Konfigurationsdatei; das Zertifikat einer privaten Stelle wird als ca_file angegeben
cause-configuration = das Mailkonto ist nicht so beschrieben, wie es sein muss
    .fix = berichtigen Sie das Mailkonto in der Konfigurationsdatei
cause-no-connection = es gibt keine Verbindung zum Server
    .fix = prüfen Sie Name, Port und Schutz des Servers in der Konfigurationsdatei und Ihre eigene Verbindung
cause-not-served = der Server nimmt von hier keine Verbindungen an
    .fix = verwenden Sie den Postausgangsserver Ihres Maildienstes (Port 465 oder 587), keinen empfangenden, und ein anderes Netz, wenn er das verlangt
cause-no-program = das Programm lässt sich nicht ausführen
    .fix = geben Sie beim Mailkonto unter sendmail den Pfad eines Programms an, das sich ausführen lässt
cause-no-recipient = die Adresse gibt es nicht
    .fix = sehen Sie die Adresse nach und senden Sie das Schreiben an die richtige ({ OPTION("to", value: "ADDRESS") })
cause-no-domain = die Domain der Adresse gibt es nicht, oder sie nimmt keine E-Mails an
    .fix = sehen Sie die Adresse nach und senden Sie das Schreiben an die richtige ({ OPTION("to", value: "ADDRESS") })
cause-disabled = das Postfach nimmt zurzeit keine Schreiben an
    .fix = versuchen Sie es in ein bis zwei Tagen noch einmal, oder erreichen Sie den Empfänger auf einem anderen Weg
cause-full = das Postfach ist voll
    .fix = versuchen Sie es in ein bis zwei Tagen noch einmal, oder erreichen Sie den Empfänger auf einem anderen Weg
cause-own-full = Ihr Postfach ist voll
    .fix = schaffen Sie Platz im Postfach
cause-too-large = die Nachricht ist zu groß
    .fix = lassen Sie Anlagen weg oder machen Sie sie kleiner
cause-unauthenticated = der Empfänger konnte nicht prüfen, dass das Schreiben von Ihrer Domain kommt (SPF, DKIM, DMARC)
    .fix = senden Sie es über den Maildienst Ihrer eigenen Adresse; an der Adresse des Empfängers liegt es nicht
cause-blocked = der Empfänger hält das Schreiben oder den Server, von dem es kam, für Spam
    .fix = senden Sie es über ein anderes Mailkonto, oder erreichen Sie den Empfänger auf einem anderen Weg; an seiner Adresse liegt es nicht
cause-policy = eine Regel des Empfängers lässt das Schreiben nicht zu
    .fix = lesen Sie die Meldung, und nehmen Sie ein anderes Mailkonto oder einen anderen Weg zum Empfänger; seine Adresse muss nicht falsch sein
cause-sender-refused = das Mailkonto darf nicht mit dieser Absenderadresse senden
    .fix = senden Sie mit der eigenen Adresse des Mailkontos ({ OPTION("email") }), oder lassen Sie die andere vom Dienst freigeben
cause-relay = der Server nimmt von Ihnen keine Schreiben für andere Domains an
    .fix = verwenden Sie den Port für den Postausgang Ihres Maildienstes (465 oder 587) mit Ihrem Benutzernamen
cause-too-many = der Server nimmt vorerst keine weiteren Schreiben oder Verbindungen von Ihnen an
    .fix = warten Sie einige Stunden und führen Sie denselben Befehl noch einmal aus, bei vielen Schreiben mit einem niedrigeren Wert für { OPTION("rate") }
cause-greylisted = der Empfänger schiebt Schreiben von Absendern auf, die er nicht kennt (Greylisting)
    .fix = führen Sie denselben Befehl in einer halben Stunde noch einmal aus
cause-expired = der Server des Empfängers hat es tagelang nicht angenommen
    .fix = versuchen Sie es noch einmal, oder erreichen Sie den Empfänger auf einem anderen Weg; die Adresse kann richtig sein
cause-loop = die Server des Empfängers schicken es im Kreis
    .fix = erreichen Sie den Empfänger auf einem anderen Weg und sagen Sie es ihm
cause-unreachable = der Server des Empfängers war nicht erreichbar
    .fix = versuchen Sie es später noch einmal, oder erreichen Sie den Empfänger auf einem anderen Weg; prüfen Sie die Domain der Adresse
cause-beyond-ascii = eine Adresse enthält Zeichen außerhalb von ASCII, die der Server nicht übertragen kann (kein SMTPUTF8)
    .fix = senden Sie über ein Mailkonto, dessen Server SMTPUTF8 bietet ({ COMMAND("account test") } zeigt es), oder an eine Adresse in ASCII ({ OPTION("to", value: "ADDRESS") })
cause-content = der Server nimmt die Form des Schreibens nicht an
    .fix = lassen Sie Anlagen weg, oder senden Sie es über ein anderes Mailkonto
cause-protocol = der Server und adieu verstehen einander nicht
    .fix = sehen Sie sich den Dialog an (-v), und prüfen Sie, dass es ein Postausgangsserver oder ein IMAP-Server ist
cause-no-permission = das Mailkonto darf diesen Ordner nicht benutzen
    .fix = nennen Sie in der Konfigurationsdatei einen anderen Ordner, als drafts oder sent
cause-no-folder = diesen Ordner gibt es nicht
    .fix = nennen Sie den Ordner in der Konfigurationsdatei, als drafts oder sent in der Tabelle imap des Mailkontos
cause-program-usage = das Programm nimmt die Argumente von sendmail (-i -f) nicht an
    .fix = geben Sie beim Mailkonto unter sendmail ein Programm an, das sie annimmt
cause-program-host = das Programm fand keinen Server mit diesem Namen
    .fix = prüfen Sie den Namen des Servers in der Konfiguration des Programms und die Domain der Adresse
cause-program-login = das Programm darf das nicht: seine eigene Anmeldung wurde abgelehnt, oder eine Datei ist ihm verschlossen
    .fix = probieren Sie das Programm für sich aus, und prüfen Sie in seiner eigenen Konfiguration Benutzer, Passwort und Dateirechte
cause-program-configuration = die eigene Konfiguration des Programms ist fehlerhaft
    .fix = berichtigen Sie sie und probieren Sie das Programm für sich aus
cause-program-trouble = das Programm hatte selbst eine Störung
    .fix = lesen Sie seine Meldung und seine Logdatei, dann führen Sie denselben Befehl noch einmal aus
cause-program-missing = das Programm, oder eines, das es startet, lässt sich nicht ausführen
    .fix = prüfen Sie den Pfad, der beim Mailkonto unter sendmail steht, und was das Programm startet
cause-interrupted = es wurde abgebrochen
    .fix = führen Sie denselben Befehl noch einmal aus
cause-later = der Server kann es zurzeit nicht
    .fix = führen Sie denselben Befehl später noch einmal aus
cause-permanent = der Server wird wieder dasselbe sagen
    .fix = lesen Sie seine Meldung
cause-unknown = es ist kein Grund angegeben
    .fix = lesen Sie, was der Server sagt, und sehen Sie die Adresse nach: die richtige wird mit { OPTION("to", value: "ADDRESS") } angegeben
