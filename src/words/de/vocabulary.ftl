### Wörter, die in vielen Sätzen stehen: Angaben, Arten von Schreiben, Stände, Listen, Fehler des Systems.

list = { $items }
list-comma = { $before }, { $after }
list-and = { $before } und { $after }
list-or = { $before } oder { $after }
list-sentences = { $before } { $after }
list-clauses = { $before }; { $after }
list-lines =
    { $before }
    - { $after }

## Fehler des Systems

io-not-found = nicht gefunden ({ $system })
io-permission-denied = keine Berechtigung ({ $system })
io-already-exists = schon vorhanden ({ $system })
io-storage-full = der Speicherplatz ist voll ({ $system })
io-read-only = der Datenträger ist schreibgeschützt ({ $system })
io-is-a-directory = das ist ein Ordner, keine Datei ({ $system })
io-not-a-directory = das ist kein Ordner ({ $system })
io-connection-refused = die Verbindung wurde abgelehnt ({ $system })
io-connection-reset = die Verbindung wurde abgebrochen ({ $system })
io-timed-out = die Zeit ist abgelaufen, ohne dass eine Antwort kam ({ $system })
io-network-unreachable = das Netz ist nicht erreichbar ({ $system })
io-host-unreachable = der Server ist nicht erreichbar ({ $system })
io-other = { $system }

## Wie weit ein Schreiben gekommen ist

state-composed = geschrieben
    .meaning = festgehalten, nicht gesendet
state-drafted = Entwurf
    .meaning = ein Entwurf; ob Sie ihn gesendet haben, wissen nur Sie und Ihr Postfach
state-sending = wird gesendet
    .meaning = auf dem Weg zum Mailserver
state-accepted = angenommen
    .meaning = der Mailserver hat es übernommen; was der Anbieter dazu sagt, ist noch offen
state-sent-by-hand = gesendet
    .meaning = Sie haben es aus Ihrem eigenen Mailprogramm gesendet; was der Anbieter dazu sagt, ist noch offen
state-not-sent-by-hand = nicht gesendet
    .meaning = der Entwurf wurde nicht gesendet
state-deferred = aufgeschoben
    .meaning = nicht gesendet; ein neuer Versuch kann gelingen
state-refused = nicht gesendet
    .meaning = es ließ sich dem Mailserver nicht übergeben
state-refused-login = nicht gesendet (Anmeldung)
    .meaning = der Mailserver hat die Anmeldung abgelehnt; am Schreiben liegt es nicht
state-refused-server = vom Mailserver zurückgewiesen
    .meaning = nicht gesendet; ein weiterer Versuch änderte daran nichts
state-waiting = wartet auf Antwort
state-in-doubt = ungewiss
    .meaning = es ist nicht bekannt, ob es gesendet wurde

## Die Angaben eines Antrags: wie man sie mitten im Satz nennt, die Frage danach, und was hineingehört

field-kind = Art des Schreibens
    .short = stop-renewal, terminate, withdraw, …
    .prompt = Art des Schreibens
    .help = Was verlangt wird: stop-renewal, terminate, terminate-for-cause, withdraw, follow-up oder escalate
field-cause = Kündigungsgrund
    .prompt = Kündigungsgrund
    .help = Der Grund einer außerordentlichen Kündigung: price-change, quality, move, death oder other
    .hint = Was der Grund ist
field-cause_on = Tag des Kündigungsgrunds
    .prompt = Tag des Kündigungsgrunds
    .help = Der Tag, an dem die Änderung wirksam wird oder die Störung begann, oder der Tag des Umzugs oder des Todes, als JJJJ-MM-TT (terminate-for-cause)
    .hint = Der Tag, an dem die Änderung wirksam wird oder die Störung begann, oder der Tag des Umzugs oder des Todes
field-provider = Anbieter
    .short = Kennung des Anbieters im Verzeichnis
    .prompt = Anbieter
    .help = Die Kennung des Anbieters im Anbieterverzeichnis
field-to = E-Mail-Adresse des Anbieters
    .short = seine Adresse, wenn sie nicht im Verzeichnis steht
    .prompt = E-Mail-Adresse des Anbieters
    .help = Die Adresse, an die geschrieben wird, wenn das Verzeichnis keine hat oder eine andere besser ist
field-provider_name = Name des Anbieters
    .prompt = Name des Anbieters
    .help = Der Name des Anbieters, wie er im Schreiben steht
field-country = Land des Anbieters
    .prompt = Land des Anbieters
    .help = Das Land, dessen Recht für den Vertrag gilt, mit zwei Buchstaben
    .hint = Das Land, dessen Recht für den Vertrag gilt
field-told_on = Tag, an dem Sie von der Änderung erfuhren
    .prompt = Tag, an dem Sie von der Änderung erfuhren
    .help = Der Tag, an dem Ihnen eine Änderung des Preises oder der Bedingungen mitgeteilt wurde, als JJJJ-MM-TT (terminate-for-cause)
    .hint = Der Tag, an dem Ihnen eine Änderung des Preises oder der Bedingungen mitgeteilt wurde
field-new_place = neuer Wohnort
    .prompt = Neuer Wohnort
    .help = Der Ort oder die Anschrift, wohin Sie umziehen (terminate-for-cause, Grund move)
    .hint = Der Ort oder die Anschrift, wohin Sie umziehen
field-not_served = dort nicht versorgt
    .prompt = Dort nicht versorgt
    .help = Im Schreiben sagen, dass der Anbieter die Leistung am neuen Ort nicht erbringt
field-reported_on = Tag der Störungsmeldung
    .prompt = Tag der Störungsmeldung
    .help = Der Tag, an dem Sie dem Anbieter die Störung gemeldet haben, als JJJJ-MM-TT (terminate-for-cause, Grund quality)
    .hint = Der Tag, an dem Sie dem Anbieter die Störung gemeldet haben
field-remedy_by = Ende der gesetzten Frist
    .prompt = Ende der gesetzten Frist
    .help = Der letzte Tag, den Sie dem Anbieter zur Abhilfe gesetzt haben, als JJJJ-MM-TT (terminate-for-cause, Grund quality)
    .hint = Der letzte Tag, den Sie dem Anbieter zur Abhilfe gesetzt haben
field-name = Ihr Name
    .prompt = Ihr Name
    .help = Ihr Name, wie er im Vertrag steht
field-email = Ihre E-Mail-Adresse
    .prompt = Ihre E-Mail-Adresse
    .help = Ihre eigene Adresse: Von ihr wird das Schreiben gesendet, und an sie geht die Antwort
field-phone = Ihre Telefonnummer
    .prompt = Ihre Telefonnummer
    .help = Eine Nummer, unter der Sie erreichbar sind, mit + und Landesvorwahl
field-address = Ihre Postanschrift
    .short = Ihre Postanschrift, die Option einmal je Zeile
    .prompt = Ihre Postanschrift
    .help = Ihre Postanschrift; die Option wird für jede Zeile einmal angegeben
    .hint = Straße und Hausnummer in einer Zeile, Postleitzahl und Ort in der nächsten
field-holder = Vertragsinhaber
    .prompt = Vertragsinhaber
    .help = Der Name, auf den der Vertrag läuft, wenn es nicht Ihrer ist: der eines verstorbenen Angehörigen, der Ihrer Firma
field-capacity = Ihr Verhältnis zum Vertragsinhaber
    .prompt = Ihr Verhältnis zum Vertragsinhaber
    .help = Was Sie für den Vertragsinhaber sind: heir, executor, spouse oder other nach einem Todesfall, attorney mit einer Vollmacht
    .hint = Zum Beispiel Erbe, Ehegatte oder Bevollmächtigter; nur wenn der Vertrag auf einen anderen Namen läuft
field-product = Tarif, Ware oder Dienst
    .prompt = Tarif, Ware oder Dienst
    .help = Worum es im Vertrag geht: der Tarif, die Ware oder der Dienst
field-order_number = Auftragsnummer
    .prompt = Auftragsnummer
    .help = Die Auftrags- oder Bestellnummer, wie sie in der Bestätigung steht
field-customer_number = Kundennummer
    .prompt = Kundennummer
    .help = Die Kundennummer oder Nummer des Kundenkontos
field-contract_number = Vertragsnummer
    .prompt = Vertragsnummer
    .help = Die Vertragsnummer
field-line = Rufnummer
    .prompt = Rufnummer
    .help = Die Rufnummer, um die es im Vertrag geht, mit + und Landesvorwahl
field-iccid = SIM-Kartennummer
    .prompt = SIM-Kartennummer
    .help = Die Nummer, die auf der SIM-Karte aufgedruckt ist (ICCID)
field-identity_number = Identifikationsnummer
    .prompt = Identifikationsnummer
    .help = DNI, NIE, NIF, codice fiscale oder PESEL des Vertragsinhabers; nur wenn der Anbieter darauf besteht
field-ordered_on = Tag der Bestellung
    .prompt = Tag der Bestellung
    .help = Der Tag, an dem der Vertrag geschlossen oder die Ware bestellt wurde, als JJJJ-MM-TT (withdraw)
    .hint = Der Tag, an dem der Vertrag geschlossen oder die Ware bestellt wurde
field-received_on = Tag des Erhalts
    .prompt = Tag des Erhalts
    .help = Der Tag, an dem die Ware ankam, als JJJJ-MM-TT (withdraw)
    .hint = Der Tag, an dem die Ware ankam
field-started_on = Tag des Vertragsbeginns
    .prompt = Tag des Vertragsbeginns
    .help = Der Tag, an dem der Vertrag begann, als JJJJ-MM-TT: Manche Kündigungsfristen hängen davon ab
    .hint = Der Tag, an dem der Vertrag begann: Manche Kündigungsfristen hängen davon ab
field-end_of_term = letzter Tag der Mindestlaufzeit
    .prompt = Letzter Tag der Mindestlaufzeit
    .help = Der letzte Tag der Mindestlaufzeit oder der laufenden Laufzeit, als JJJJ-MM-TT
    .hint = Der letzte Tag der Mindestlaufzeit oder der laufenden Laufzeit
field-notice = Kündigungsfrist
    .prompt = Kündigungsfrist
    .help = Die Kündigungsfrist im Vertrag: Sie geht vor dem, was das Gesetz sagt
field-sector = Branche
    .prompt = Branche
    .help = Die Branche des Anbieters, wenn sein Eintrag im Verzeichnis sie nicht nennt: mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club oder other
    .hint = Die Branche des Anbieters: davon hängen Fristen ab
field-iban = IBAN
    .prompt = IBAN
    .help = Das Bankkonto, von dem der Anbieter abbucht; im Schreiben stehen davon nur die letzten vier Zeichen
field-renews_on = Tag der nächsten Abbuchung
    .prompt = Tag der nächsten Abbuchung
    .help = Der Tag der nächsten Verlängerung oder Abbuchung, als JJJJ-MM-TT
    .hint = Der Tag der nächsten Verlängerung oder Abbuchung
field-end_on = Tag, an dem der Vertrag enden soll
    .prompt = Tag, an dem der Vertrag enden soll
    .help = Der Tag, an dem der Vertrag enden soll, als JJJJ-MM-TT (terminate)
    .hint = Der Tag, an dem der Vertrag enden soll
field-accept_charge = frühestes Ende, auch wenn es etwas kostet
    .prompt = Frühestes Ende, auch wenn es etwas kostet
    .help = Den frühesten Tag verlangen, auch wenn das vorzeitige Ende etwas kostet (terminate, terminate-for-cause)
    .hint = Das früheste Ende verlangen, auch wenn dafür Kosten anfallen
field-reason = Begründung
    .prompt = Begründung
    .help = Warum, in ein oder zwei Sätzen
field-first_sent_on = Tag, an dem Ihr erstes Schreiben gesendet wurde
    .prompt = Tag, an dem Ihr erstes Schreiben gesendet wurde
    .help = Der Tag, an dem Sie das unbeantwortete Schreiben gesendet haben, als JJJJ-MM-TT (follow-up, escalate)
    .hint = Der Tag, an dem Sie das unbeantwortete Schreiben gesendet haben
field-first_subject = Betreff Ihres ersten Schreibens
    .prompt = Betreff Ihres ersten Schreibens
    .help = Der Betreff des unbeantworteten Schreibens (follow-up, escalate)
    .hint = Der Betreff des unbeantworteten Schreibens
field-first_message_id = Message-ID Ihres ersten Schreibens
    .prompt = Message-ID Ihres ersten Schreibens
    .help = Die Message-ID dieses Schreibens, aus seinen Kopfzeilen
field-authority = Schlichtungsstelle oder Aufsichtsbehörde
    .prompt = Schlichtungsstelle oder Aufsichtsbehörde
    .help = Die Stelle, bei der Sie sich beschweren würden (escalate); ohne Angabe: für Telekommunikationsverträge in einigen Ländern bekannt
    .hint = Die Stelle, bei der Sie sich beschweren würden; ohne Angabe: für Telekommunikationsverträge in einigen Ländern bekannt
field-confirm_by = Tag, bis zu dem bestätigt werden soll
    .prompt = Tag, bis zu dem bestätigt werden soll
    .help = Der Tag, bis zu dem das Schreiben um Antwort bittet, als JJJJ-MM-TT; ohne Angabe: wird berechnet
    .hint = Der Tag, bis zu dem das Schreiben um Antwort bittet; ohne Angabe: wird berechnet
field-revoke_mandate = SEPA-Lastschriftmandat widerrufen
    .prompt = SEPA-Lastschriftmandat widerrufen
    .help = Auch das SEPA-Lastschriftmandat für die Zeit nach dem Ende widerrufen
field-no_winback = keine Anrufe zur Rückgewinnung
    .prompt = Keine Anrufe zur Rückgewinnung
    .help = Auch darum bitten, nicht mit Angeboten zum Bleiben angerufen zu werden
field-language = Sprache
    .prompt = Sprache
    .help = Die Sprache des Schreibens, etwa en, de oder zh; ohne Angabe: die des Anbieters
field-courtesy = unverbindliche Übersetzung
    .prompt = Unverbindliche Übersetzung
    .help = Unter dem Schreiben eine Übersetzung in diese Sprache anfügen, als nicht verbindlich gekennzeichnet
field-document = Dokument
    .prompt = Dokument
    .help = Das Schreiben auch als Dokument beilegen: pdf oder none
field-attach = Anlagen
    .prompt = Anlagen
    .help = Eine Datei, die als Nachweis beigelegt wird; die Option wird für jede Datei einmal angegeben
## Arten von Schreiben. Der Name ist, was man in eine Antragsdatei schreibt, und bleibt, wie er ist; die Bedeutung steht daneben.

step-stop-renewal = stop-renewal
    .name = Kündigung der Verlängerung
    .meaning = die automatische Verlängerung abstellen; die Rufnummer bleibt, bis sie abläuft
step-terminate = terminate
    .name = Kündigung
    .meaning = den Vertrag kündigen, zu einem bestimmten Tag oder so bald wie möglich
step-terminate-for-cause = terminate-for-cause
    .name = außerordentliche Kündigung
    .meaning = vorzeitig kündigen: Preisänderung, schlechte Leistung, Umzug, Todesfall oder ein anderer Grund
step-withdraw = withdraw
    .name = Widerruf
    .meaning = einen neuen Vertrag innerhalb von 14 Tagen widerrufen; ohne Begründung, Geld zurück
step-follow-up = follow-up
    .name = Erinnerung
    .meaning = an ein Schreiben erinnern, auf das niemand geantwortet hat
step-escalate = escalate
    .name = Beschwerdeankündigung
    .meaning = das letzte Schreiben, bevor Sie sich bei der Schlichtungsstelle oder Aufsichtsbehörde beschweren

## Kündigungsgründe. Der Name ist, was man in eine Antragsdatei schreibt, und bleibt, wie er ist.

cause-price-change = price-change
cause-change-of-terms = change-of-terms
cause-move = move
cause-missing-reminder = missing-reminder
cause-quality = quality
cause-death = death
cause-other = other
capacity-heir = heir
capacity-executor = executor
capacity-spouse = spouse
capacity-attorney = attorney
capacity-other = other

## Branchen. Der Name ist, was man in eine Antragsdatei schreibt, und bleibt, wie er ist.

sector-mobile = Mobilfunk
sector-telecom = Festnetz und Internet
sector-pay-tv = Pay-TV
sector-digital = digitale Dienste
sector-energy = Energie
sector-insurance = Versicherung
sector-finance = Banken und Karten
sector-fitness = Fitness
sector-press = Presse
sector-transport = Verkehr
sector-club = Vereine
sector-other = Sonstiges

## Was eine Quelle wert ist. Der Buchstabe steht im Eintrag.

confidence-a = Verlässlichkeit A: Seite des Anbieters oder einer Behörde
confidence-b = Verlässlichkeit B: Seite eines Dritten
confidence-c = Verlässlichkeit C: ungeprüft

## Sprachen der Schreiben

language-cs = Tschechisch
language-ar = Arabisch
language-da = Dänisch
language-de = Deutsch
language-de-at = österreichisches Deutsch
language-de-ch = Schweizer Hochdeutsch
language-el = Griechisch
language-en-gb = Englisch
language-en-ie = irisches Englisch
language-en-us = amerikanisches Englisch
language-es = Spanisch
language-fi = Finnisch
language-fr = Französisch
language-hu = Ungarisch
language-fr-be = belgisches Französisch
language-fr-ch = Schweizer Französisch
language-it = Italienisch
language-nb = Norwegisch
language-it-ch = Schweizer Italienisch
language-nl = Niederländisch
language-nl-be = belgisches Niederländisch
language-pl = Polnisch
language-pt-pt = Portugiesisch
language-sv = Schwedisch
language-ro = Rumänisch
language-tr = Türkisch
language-uk = Ukrainisch
language-zh-hans = Chinesisch

## Zeiträume, etwa Kündigungsfristen. Was hier steht, darf auch eingetippt werden.

period-days = { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
period-weeks = { $count ->
        [one] 1 Woche
       *[other] { $count } Wochen
    }
period-months = { $count ->
        [one] 1 Monat
       *[other] { $count } Monate
    }
period-years = { $count ->
        [one] 1 Jahr
       *[other] { $count } Jahre
    }
period-working-days = { $count ->
        [one] 1 Arbeitstag
       *[other] { $count } Arbeitstage
    }
period-to-end-of-month = { $period } zum Monatsende
period-to-end-of-quarter = { $period } zum Quartalsende
period-to-end-of-half-year = { $period } zum Halbjahresende
period-to-end-of-year = { $period } zum Jahresende
period-to-end-of-term = { $period } zum Ende der Laufzeit
end-of-month = Monatsende
end-of-quarter = Quartalsende
end-of-half-year = Halbjahresende
end-of-year = Jahresende
end-of-term = Ende der Laufzeit

## Größen von Dateien

size-bytes = { $bytes ->
        [one] 1 Byte
       *[other] { $bytes } Byte
    }
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
decimal = { $whole },{ $tenths }

## Was keine Datei ist, wie in „ist eine Pipe, keine Datei“

file-kind-pipe = eine Pipe
file-kind-socket = ein Socket
file-kind-device = ein Gerät
file-kind-folder = ein Ordner
file-kind-other = etwas anderes
## Was aus einem Schreiben wurde

outcome-answered = beantwortet
outcome-confirmed = bestätigt
outcome-refused = vom Anbieter abgelehnt
outcome-closed = abgeschlossen

## Was jemand über ein Schreiben vermerkt

mark-sent = sent
    .meaning = bisher ungewiss: es liegt im Ordner „Gesendet“, oder die Kopie davon ist angekommen
mark-not-sent = not-sent
    .meaning = bisher ungewiss: die Kopie davon kam nie an, und es liegt in keinem Ordner „Gesendet“
mark-answered = answered
    .meaning = es gibt eine Antwort, die weder bestätigt noch ablehnt
mark-confirmed = confirmed
    .meaning = der Anbieter hat es bestätigt
mark-refused = refused
    .meaning = der Anbieter hat abgelehnt
mark-closed = closed
    .meaning = es soll nicht weiter verfolgt werden

## Was als Nächstes mit einem Schreiben zu tun ist, auf das niemand geantwortet hat

next-remind = erinnern
next-escalate = Beschwerde ankündigen

## Was eine Nachricht im Postfach zu sein scheint

proposal-answered = Antwort
proposal-acknowledged = automatische Antwort
proposal-bounced = Rückläufer
proposal-delayed = Zustellung verzögert
proposal-sent = gesendet
proposal-sent-on = gesendet am { $day }

## Worum es bei einem Problem geht

subject-field = { $label } [{ $key }]
subject-row = Zeile der Tabelle
subject-row-number = Zeile { $row } der Tabelle
subject-row-recipient = Zeile { $row } der Tabelle, { $recipient }
subject-entry = Eintrag { $id }
subject-table = Tabelle
subject-request = Antrag
subject-record = der Eintrag im Verzeichnis
subject-directory = das Anbieterverzeichnis
subject-letter = Schreiben
subject-dates = Termine
subject-days-off = arbeitsfreie Tage
subject-mailbox = Postfach
subject-account = Mailkonto
subject-mail-program = Mailprogramm
subject-time-zone = Zeitzone

## A date

date =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[other] Dezember
    } { $year }
date-in-words = { date }

subject-config = Konfigurationsdatei
