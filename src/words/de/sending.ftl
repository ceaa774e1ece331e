### Gesendete Schreiben, die Suche nach Antworten, und was mit dem Protokoll getan wird.

## Die Kopie im eigenen Postfach

copies-missing = { $first } ({ $letters } Schreiben; dies ist das erste)
copy-missing-fix =
    senden Sie es nicht noch einmal; das Protokoll bewahrt die Nachricht im genauen Wortlaut auf ({ COMMAND("journal show ID --message") })

## Ein gesendetes Schreiben

letter-like-entry = ist der von Eintrag { $entry } sehr ähnlich ({ $numbers }, Stand: { $state })
    .fix = geht es beide Male um denselben Vertrag, senden Sie das Schreiben nicht noch einmal
draft-not-followed = steht nicht im Protokoll: { $why }
    .fix = der Entwurf wurde trotzdem erstellt; Antworten und Termine werden nicht verfolgt
drafted-before = ist ein Entwurf desselben Antrags vom { $day }
    .fix = senden Sie nur einen davon; ist jener schon gesendet: { COMMAND("journal mark", $entry, "sent") }
draft-replaced = Eintrag { $entry }, ein Entwurf desselben Antrags, ist damit erledigt: senden Sie ihn nicht auch noch.
sent-before = ist derselbe Antrag, Stand seit { $day }: { $state }
    .fix = sehen Sie es an, bevor Sie auch dieses senden: { COMMAND("journal show", $entry) }
letter-sent-elsewhere = zu demselben Antrag gibt es schon Eintrag { $entry } (Stand: { $state }): ein anderer Prozess war schneller
    .fix = dieser Aufruf hat nichts gesendet
letter-needs-journal = es wurde nichts gesendet: ohne Eintrag im Protokoll geschieht das nicht
nothing-was-sent-of-entry = es wurde nichts gesendet (Protokolleintrag { $entry }, Stand: { $state })
letter-in-doubt =
    das Schreiben ist möglicherweise schon gesendet (Protokolleintrag { $entry }, Stand: { $state }): suchen Sie zuallererst im Posteingang und im Spam-Ordner nach der Kopie an Sie selbst ({ $copy }); ein leerer Ordner „Gesendet“ beweist nichts. Danach { COMMAND("journal mark", $entry, "sent") } oder { COMMAND("journal mark", $entry, "not-sent") }
letter-in-doubt-unrecorded =
    das Schreiben ist möglicherweise schon gesendet: suchen Sie zuallererst im Posteingang und im Spam-Ordner nach der Kopie an Sie selbst ({ $copy }); ein leerer Ordner „Gesendet“ beweist nichts. Senden Sie es danach nur noch einmal, wenn sie nicht da ist
doubt-without-copy =
    das Schreiben ist möglicherweise schon gesendet (Protokolleintrag { $entry }), und an Sie selbst ging keine Kopie: suchen Sie im Posteingang nach einer Antwort oder einem Rückläufer, oder fragen Sie den Anbieter; ein leerer Ordner „Gesendet“ beweist nichts. Danach { COMMAND("journal mark", $entry, "sent") } oder { COMMAND("journal mark", $entry, "not-sent") }
doubt-without-copy-unrecorded =
    das Schreiben ist möglicherweise schon gesendet, und an Sie selbst ging keine Kopie: suchen Sie im Posteingang nach einer Antwort oder einem Rückläufer, oder fragen Sie den Anbieter, bevor Sie es noch einmal senden

## Die Suche nach Antworten in einem Postfach

progress-messages = Nachrichten
folder-of-account = { $folder } in { $account }
mailbox-flooded =
    { $messages } Nachrichten in { $folder } könnten ein Schreiben betreffen, und nur die neuesten { $newest } davon wurden angesehen
    .fix = was Ihr Schreiben nennt, wird zuerst angesehen; sehen Sie den Rest in Ihrem Mailprogramm durch
mailbox-large-header =
    die Nachricht { $uid } in { $folder } hat Kopfzeilen von mehr als { $octets } Byte: nur ihr Anfang wurde gelesen
    .fix = sehen Sie sie in Ihrem Mailprogramm an; solche Kopfzeilen entstehen nicht aus Versehen
mailbox-unknown = hat keinen Postfachserver (IMAP): nach Antworten auf die Schreiben von dort wurde nicht gesucht
    .fix = fügen Sie der Konfigurationsdatei [accounts.{ $account }.imap] mit dem host hinzu
mailbox-of-no-account =
    „{ $account }“, über das Schreiben von { $address } gesendet wurden, steht nicht in der Konfigurationsdatei: nach Antworten darauf wurde nicht gesucht
    .fix = legen Sie es mit { COMMAND("account add", $address) } an
mailbox-of-no-address = kein Mailkonto in der Konfigurationsdatei hat die Adresse { $address }: nach Antworten auf Schreiben von dort und nach gesendeten Entwürfen wurde nicht gesucht
    .fix = legen Sie es mit { COMMAND("account add", $address) } an
drafts-not-looked-for = hat keinen Ordner für gesendete Schreiben: nach gesendeten Entwürfen wurde nicht gesucht
end-other-programs = beenden Sie andere Programme, und rufen Sie denselben Befehl noch einmal auf
entry-not-sent = Eintrag { $entry } wurde nicht gesendet: darauf kann niemand geantwortet haben
    .fix = siehe { COMMAND("journal list") }
doubt-settled-by-copy = die Kopie liegt im Ordner { $folder }, UID { $uid }
doubt-settled-by-answer = eine Nachricht, die es nennt, ist angekommen

## Was mit einer gefundenen Nachricht zu tun ist

found-answer =
    lesen Sie sie ({ COMMAND("journal show", $entry, "--found", $number) } zeigt sie an), danach { COMMAND("journal mark", $entry, "confirmed") }, oder mit refused oder answered; geht es um etwas anderes, { COMMAND("journal dismiss", $entry) }
found-acknowledgement =
    eine automatische Nachricht: lesen Sie sie trotzdem ({ COMMAND("journal show", $entry, "--found", $number) } zeigt sie an); nur wenn sie bestätigt, was Sie verlangt haben, { COMMAND("journal mark", $entry, "confirmed") }
found-bounce =
    es ist nicht angekommen: { $problem }: { $remedy }; { OPTION("again") } sendet dasselbe Schreiben noch einmal; danach { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } zeigt die Nachricht an
found-bounce-of-follow-up =
    es ist nicht angekommen: { $problem }: suchen Sie die Adresse heraus, und versuchen Sie einen anderen Weg, danach { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } zeigt die Nachricht an
found-bounce-of-address =
    es ist nicht angekommen: { $problem }: { $remedy }; das ist ein neues Schreiben mit eigenen Terminen, und dieses schließen Sie mit { COMMAND("journal mark", $entry, "closed") } ab; { COMMAND("journal show", $entry, "--found", $number) } zeigt die Nachricht an
found-delay =
    noch nichts: die Server versuchen es weiter und melden sich, wenn sie aufgeben; { COMMAND("journal show", $entry, "--found", $number) } zeigt die Nachricht an
found-sent-draft =
    Ihr Mailprogramm hat es anscheinend gesendet ({ COMMAND("journal show", $entry, "--found", $number) } zeigt die Nachricht an): ist es dieses Schreiben, { COMMAND("journal mark", $entry, "sent") }; Erinnerungen zählen dann ab diesem Tag, und Antworten darauf werden gefunden; ist es ein anderes, { COMMAND("journal dismiss", $entry) }
found-sent-twice = dasselbe Schreiben wurde noch einmal gesendet ({ COMMAND("journal show", $entry, "--found", $number) } zeigt es an); es zählt das erste Mal
found-other-draft = Eintrag { $entry } ist ein Entwurf desselben Antrags: wurde er nicht gesendet, { COMMAND("journal mark", $entry, "not-sent") }

## Was fällig ist

due-resend = das Schreiben an { $provider } ist nicht angekommen (Eintrag { $entry }, { $kind } vom { $written })
due-read = die Antwort von { $provider } lesen (Eintrag { $entry }, { $kind } vom { $written })
due-remind = { $provider } erinnern (Eintrag { $entry }, { $kind } vom { $written })
due-escalate = { $provider } die Beschwerde ankündigen (Eintrag { $entry }, { $kind } vom { $written })
due-settle =
    klären, ob das Schreiben an { $provider } gesendet wurde, und das Ergebnis vermerken (Eintrag { $entry }, { $kind } vom { $written })
due-mark-sent =
    das Schreiben an { $provider } wurde anscheinend am { $sent } gesendet: das vermerken oder den Fund verwerfen (Eintrag { $entry }, { $kind } vom { $written })
due-show-entry = { COMMAND("journal show", $entry, alone: 1) }
due-show-found = { COMMAND("journal show", $entry, "--found", $number, alone: 1) }
due-mark-sent-command = { COMMAND("journal mark", $entry, "sent", alone: 1) }
due-follow-up = { COMMAND("follow-up", $entry, alone: 1) }
due-submit-complaint = die Beschwerde einreichen, mit den Belegen aus { COMMAND("journal export", $entry) }

## Vermerke

mark-no-entry = steht nicht im Protokoll
    .fix = siehe { COMMAND("journal list") }
mark-settles-doubts = hat den Stand „{ $state }“: klären lässt sich nur ein Eintrag, der ungewiss ist
    .fix = siehe { COMMAND("journal list") }
mark-on-without-draft = { OPTION("on") } gilt nur für { COMMAND("journal mark", $entry, "sent") } bei einem Entwurf
    .fix = lassen Sie es weg
mark-on-before-draft = liegt vor dem { $made }, dem Tag des Entwurfs
    .fix = geben Sie den Tag an, an dem Sie ihn gesendet haben
mark-before-doubt-is-settled = ist ungewiss und kann nicht als { $mark } vermerkt werden, bevor das geklärt ist
    .fix = eine Antwort darauf beweist, dass es gesendet wurde: zuerst { COMMAND("journal mark", $entry, "sent") }
mark-of-unsent = hat den Stand „{ $state }“: nur ein gesendetes Schreiben kann als { $mark } vermerkt werden
    .fix = vermerken Sie es bei dem Schreiben, das gesendet wurde: siehe { COMMAND("journal list") }
mark-without-end-date = passt nicht zu { $mark }: es gehört zu einer Antwort
    .fix = lassen Sie die Angabe weg, oder vermerken Sie den Eintrag noch einmal, wenn die Antwort da ist

## Was zu tun ist, wenn das Protokoll nicht benutzt werden kann

journal-needed = ohne Protokoll wird nichts gesendet; bringen Sie es in Ordnung, oder fügen Sie { OPTION("no_journal") } hinzu
journal-homeless = für das Protokoll gibt es kein Benutzerverzeichnis
    .fix = setzen Sie HOME, oder ADIEU_STATE_DIR auf einen Ordner
journal-see-list = siehe { COMMAND("journal list") }
journal-look-again = sehen Sie mit { COMMAND("journal list") } noch einmal nach
journal-use-its-program = nehmen Sie das adieu, mit dem es geschrieben wurde
journal-make-yours = sorgen Sie dafür, dass nur Sie Zugriff haben (`chmod 700 { $path }`), oder setzen Sie ADIEU_STATE_DIR auf einen eigenen Ordner
journal-put-back =
    stellen Sie es aus einer Sicherung wieder her; wurde von hier noch nichts gesendet, löschen Sie { $path }, um neu zu beginnen
journal-make-writable =
    sorgen Sie dafür, dass Sie in seinen Ordner schreiben dürfen; eine beschädigte Datei wird aus einer Sicherung wiederhergestellt, oder weggeschoben, um neu zu beginnen

## Was vom Protokoll verlangt wird

age-malformed = { $older_than } ist kein Alter
    .fix = schreiben Sie eines wie 2y, 6mo oder 90d
age-below-a-day = { $older_than } ist weniger als ein Tag; m sind Minuten, mo sind Monate
    .fix = schreiben Sie eines wie 2y, 6mo oder 90d; es wurde nichts gelöscht
found-message-missing = Eintrag { $entry } hat keine gefundene Nachricht mit der Nummer { $number }
    .fix = { COMMAND("journal show", $entry) } führt sie mit ihren Nummern auf
evidence-choose-folder = wählen Sie mit { OPTION("out") } einen Ordner, den es noch nicht gibt
journal-letters-changed = die Bytes von { $entries } sind nicht die, die gesendet wurden
journal-answers-changed = eine bei { $entries } aufbewahrte Antwort ist nicht mehr die, die aufbewahrt wurde
journal-changed-fix = jemand oder etwas hat die Datei des Protokolls verändert
entry-not-removed = Eintrag { $entry } hat den Stand „{ $state }“, und es wurde nichts gelöscht
    .fix = klären Sie ihn zuerst mit { COMMAND("journal mark", $entry, "sent") } oder { COMMAND("journal mark", $entry, "not-sent") }: bis dahin verhindert er, dass das Schreiben zweimal gesendet wird
