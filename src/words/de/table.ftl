### Tabellen und Stapel.

## Spalten

column-unknown = ist keine bekannte Spalte
column-rename = benennen Sie sie um, oder nehmen Sie die Spalte heraus
column-meant-rename = meinten Sie { $near }? Benennen Sie sie um, oder nehmen Sie die Spalte heraus
column-say = benennen Sie sie um, sagen Sie mit { $is }, was sie ist, oder lassen Sie sie mit { $none } unbeachtet
column-meant-say = meinten Sie { $near }? Benennen Sie sie um, sagen Sie mit { $is }, was sie ist, oder lassen Sie sie mit { $none } unbeachtet
column-argument = { OPTION("map") } { $said }
column-argument-joined = { OPTION("map") }={ $said }
column-twice = bedeutet { $field } zum zweiten Mal, nach der Spalte „{ $first }“
    .fix = behalten Sie eine, und lassen Sie die andere mit { OPTION("map", value: "\"COLUMN=\"") } unbeachtet
    .alike = nehmen Sie eine aus der Tabelle heraus, oder benennen Sie sie um
table-columns-read = So werden die Spalten gelesen: { $columns }. Anders geht es mit { OPTION("map") }; mit { OPTION("strict") } gelten nur die Namen der Angaben selbst als Überschriften.
table-columns-left = Nicht verwendete Spalten: { $columns }.
column-whose-addresses = enthält Adressen wie { $first }; es können Ihre oder die der Anbieter sein
    .fix = sagen Sie mit { OPTION("map") }, wessen sie sind: "COLUMN=email" für Ihre, "COLUMN=to" für die der Anbieter

## Die Tabelle, wie sie geschrieben ist

table-not-understood = die Tabelle ist nicht zu verstehen
table-save-as-utf8 = speichern Sie die Tabelle als UTF-8, etwa als „CSV UTF-8 (*.csv)“
table-encoding-read = Die Tabelle wird als { $encoding } gelesen: Sehen Sie im ersten Entwurf nach, ob die Buchstaben stimmen.
workbook-broken = ist eine Arbeitsmappe, die sich nicht lesen lässt
    .fix = öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie neu, als .xlsx oder als „CSV UTF-8 (*.csv)“
workbook-old-or-locked = ist eine Arbeitsmappe im alten Excel-Format oder eine mit Passwort
    .fix = öffnen Sie sie, nehmen Sie das Passwort heraus und speichern Sie sie als .xlsx
workbook-locked = ist eine Arbeitsmappe mit Passwort
    .fix = nehmen Sie das Passwort heraus, oder speichern Sie das Blatt als „CSV UTF-8 (*.csv)“
workbook-too-large = ist entpackt größer als { $mib } MiB
    .fix = speichern Sie das Blatt als „CSV UTF-8 (*.csv)“, oder teilen Sie es auf
workbook-empty = ist eine Arbeitsmappe ohne sichtbares Blatt mit Überschriften
    .fix = nennen Sie in einer Zeile die Spalten, etwa provider und order_number
workbook-sheet-read =
    { $others ->
        [one] Gelesen wird das Blatt „{ $name }“; die Arbeitsmappe hat 1 weiteres, das nicht gelesen wird.
       *[other] Gelesen wird das Blatt „{ $name }“; die Arbeitsmappe hat { $others } weitere, die nicht gelesen werden.
    }
workbook-hidden-rows =
    { $number ->
        [one] hat eine ausgeblendete Zeile: { $rows }
       *[other] hat { $number } ausgeblendete Zeilen: { $rows }
    }
    .fix = blenden Sie alle ein (ohne Filter), oder löschen Sie die, die nicht gemeint sind
workbook-merged-cells =
    { $number ->
        [one] hat verbundene Zellen: { $cells }
       *[other] hat an { $number } Stellen verbundene Zellen: { $cells }
    }
    .fix = heben Sie den Verbund auf, und schreiben Sie den Wert in jede Zelle
workbook-formulas =
    { $number ->
        [one] hat eine Formel ohne Ergebnis: { $cells }
       *[other] hat { $number } Formeln ohne Ergebnis: { $cells }
    }
    .fix = öffnen Sie die Arbeitsmappe in einem Tabellenprogramm und speichern Sie sie neu
table-workbook = ist eine Arbeitsmappe (.xlsx oder .ods), keine Tabelle als Text
table-utf16 = ist UTF-16, nicht UTF-8
table-empty = ist leer
    .fix = geben Sie eine Tabelle an, deren erste Zeile die Spalten benennt
table-heading-not-utf8 = hat Überschriften, die kein UTF-8-Text sind
table-separator = hat eine erste Zeile „sep={ $said }“ und Überschriften mit „{ $other }“
    .fix = nehmen Sie die erste Zeile heraus
table-without-column = hat keine Spalte „{ $column }“, die { OPTION("map") } nennt
    .fix = die Spalten sind { $columns }
table-without-fields = hat keine Spalte mit dem Namen einer Angabe
    .fix = benennen Sie in der ersten Zeile die Spalten, etwa provider,order_number
table-quote-open = hat ein Anführungszeichen, das nicht geschlossen wird: alles Folgende wäre ein einziger Wert
    .fix = schließen Sie es, oder nehmen Sie es heraus; ein Anführungszeichen in einem Wert wird doppelt geschrieben
table-row-too-long = hat eine Zeile von mehr als { $kib } KiB; so lang ist kein Antrag
    .fix = suchen Sie nach einem Anführungszeichen, das nicht geschlossen wird
table-line-too-long = hat eine Zeile von mehr als { $kib } KiB; so lang ist kein Antrag
    .fix = schreiben Sie jedes Objekt in eine eigene Zeile

## Eine Zeile davon

row-ragged =
    hat { $found ->
        [one] 1 Wert
       *[other] { $found } Werte
    }, die Überschriften nennen aber { $wanted } Spalten
    .fix = suchen Sie nach einem Trennzeichen zu viel oder zu wenig, oder nach einem in einem Wert ohne Anführungszeichen
row-value-without-heading = hat einen Wert in einer Spalte ohne Überschrift
    .fix = benennen Sie die Spalte in der ersten Zeile, oder nehmen Sie den Wert heraus
row-value-without-name = hat einen Wert ohne Namen
    .fix = geben Sie ihm den Namen einer Angabe
cell-not-utf8 = ist kein UTF-8-Text
cell-quote-open = enthält anscheinend die folgenden Zeilen: ein Anführungszeichen wird nicht geschlossen
    .fix = schließen Sie es, oder nehmen Sie es heraus
cell-spoilt = wurde anscheinend von einem Tabellenprogramm verändert: die eigentliche Nummer ist verloren
    .fix = formatieren Sie die Spalte als Text, und tragen Sie den Wert neu ein
cell-text-mark = beginnt mit dem Zeichen, mit dem ein Tabellenprogramm Text festhält
    .fix = schreiben Sie { $plain }
cell-decimals = hat Nachkommastellen, die eine solche Nummer nicht hat
    .fix = schreiben Sie { $whole }, und sehen Sie nach, ob vorne Nullen verloren sind
cell-number-as-date = ist ein Tag, den ein Tabellenprogramm aus einer Nummer gemacht hat: Die Nummer selbst ist verloren
    .fix = formatieren Sie die Spalte als Text, und tragen Sie die Nummer neu ein
cell-rounded = ist länger als die { $kept } Stellen, die ein Tabellenprogramm behält, und endet mit Nullen: Die letzten Ziffern sind verloren
    .fix = formatieren Sie die Spalte als Text, und tragen Sie die Nummer neu ein
cell-in-mixed-column = lässt sich auf zwei Arten lesen, in einer Spalte, in der manche Tage nur auf die eine und manche nur auf die andere lesbar sind
    .fix = schreiben Sie die Tage dieser Spalte als JJJJ-MM-TT

## Ein geprüfter Stapel

progress-checking = Prüfen
progress-writing = Schreiben
progress-sending = Senden
progress-rows = Zeilen

table-without-rows = hat Überschriften, aber keine Zeilen
    .fix = fügen Sie für jeden Vertrag eine Zeile hinzu
table-more-warnings =
    hat { $number ->
        [one] 1 weitere davon, die nicht gezeigt wird
       *[other] { $number } weitere davon, die nicht gezeigt werden
    }
    .fix = bearbeiten Sie weniger Zeilen auf einmal, um alle zu sehen
warning-of-rows = { $what } ({ $rows } Zeilen; dies ist die erste)
problem-of-rows = { $what } ({ $rows } Zeilen: { $named })
problem-of-rows-and-more = { $what } ({ $rows } Zeilen: { $named } und { $more } weitere)
row-and-value = { $row } „{ $value }“
fix-of-row = Zeile { $row }: { $fix }
table-more-problems =
    hat { $number ->
        [one] 1 weiteres Problem anderer Art
       *[other] { $number } weitere Probleme anderer Art
    }
    .fix = beheben Sie zuerst die anderen, und führen Sie den Befehl noch einmal aus
command-to-paste = oder geben Sie dies ein: { $command }
fix-and-command = { $fix }; { $command }
row-repeated = ist derselbe Antrag wie Zeile { $first } und wird ausgelassen
    .fix = wenn es zwei Verträge sind, geben Sie jedem seine eigene Nummer
table-more-repeated =
    hat { $rows ->
        [one] 1 weitere Zeile, die derselbe Antrag ist wie eine davor und ausgelassen wird
       *[other] { $rows } weitere Zeilen, die derselbe Antrag sind wie eine davor und ausgelassen werden
    }
    .fix = sehen Sie sich die Spalte mit den Auftragsnummern an
row-like-row = hat Nummern ({ $numbers }), die denen von Zeile { $first } sehr ähnlich sind ({ $others }), und wird nicht ausgelassen
    .fix = wenn beide ein und derselbe Vertrag sind, nehmen Sie eine davon heraus
row-like-letter =
    hat Nummern ({ $numbers }), die denen von Eintrag { $entry } sehr ähnlich sind ({ $others }, Stand: { $state }), und wird nicht ausgelassen
    .fix = wenn beide ein und derselbe Vertrag sind, nehmen Sie die Zeile heraus
table-more-like-rows =
    hat { $rows ->
        [one] 1 weitere Zeile
       *[other] { $rows } weitere Zeilen
    } mit Nummern, die denen einer früheren Zeile sehr ähnlich sind
    .fix = sehen Sie sich die Spalte mit den Auftragsnummern an
table-more-like-letters =
    hat { $rows ->
        [one] 1 weitere Zeile
       *[other] { $rows } weitere Zeilen
    } mit Nummern, die denen schon gesendeter Schreiben sehr ähnlich sind
    .fix = sehen Sie sich die Spalte mit den Auftragsnummern an
row-without-problems-now = hatte Probleme, als die Tabelle geprüft wurde, und hat jetzt keine mehr
    .fix = führen Sie denselben Befehl noch einmal aus

## Was mit einer Zeile zu tun ist

row-fill-column = füllen Sie eine Spalte { $field } aus, oder { $fix }
row-fill-named-column = füllen Sie die Spalte „{ $column }“ aus, oder { $fix }
row-fill-to-or-provider = füllen Sie eine Spalte { $field } aus, oder nennen Sie den Anbieter in einer Spalte provider
row-fill-named-to-or-provider = füllen Sie die Spalte „{ $column }“ aus, oder nennen Sie den Anbieter in einer Spalte provider
row-end-on = läuft eine Mindestlaufzeit, geben Sie ihren letzten Tag in einer Spalte end_on an, oder fragen Sie vorher nach den Kosten
row-see-dates = sehen Sie sie mit { COMMAND("deadline") } nach, mit den Werten dieser Zeile als Optionen
row-try-alone = probieren Sie diese Zeile einzeln aus, mit { COMMAND("draft") }

## Wie ein Stapel ausging

run-interrupted = abgebrochen
nothing-was-written = es wurde nichts geschrieben
nothing-was-sent = es wurde nichts gesendet
table-with-problems = die Tabelle hat Probleme
only-row-with-problems = die einzige Zeile hat Probleme
rows-with-problems =
    { $failed ->
        [one] 1 von { $rows } Zeilen hat Probleme
       *[other] { $failed } von { $rows } Zeilen haben Probleme
    }
rows-mend-for-drafts =
    beheben Sie sie und führen Sie den Befehl noch einmal aus; mit { OPTION("keep_going") } bekommen die anderen Zeilen ihre Entwürfe
rows-mend-for-sending = beheben Sie sie und führen Sie den Befehl noch einmal aus; mit { OPTION("keep_going") } werden die anderen Schreiben gesendet
rows-mend-apart = berichtigen Sie diese Zeilen, und führen Sie den Stapel nur mit ihnen noch einmal aus, an einen anderen Ort
from-row-behind-table = { $from_row } liegt hinter der letzten Zeile der Tabelle, Zeile { $last }
    .fix = geben Sie eine Zeile an, die es gibt, oder lassen Sie die Option weg
drafts =
    { $drafts ->
        [one] 1 Entwurf
       *[other] { $drafts } Entwürfe
    }
drafts-made =
    { $drafts ->
        [one] 1 Entwurf geschrieben
       *[other] { $drafts } Entwürfe geschrieben
    }
drafts-interrupted =
    { $drafts ->
        [one] abgebrochen nach 1 Entwurf (Zeilen insgesamt: { $rows })
       *[other] abgebrochen nach { $drafts } Entwürfen (Zeilen insgesamt: { $rows })
    }
# A remedy for a journal that cannot be used.
draft-needs-journal = sorgen Sie dafür, dass in den Ordner des Protokolls geschrieben werden kann: ohne es sagt nichts, welche Entwürfe schon im Postfach liegen
drafts-by-another = ein anderer Prozess legt gerade Entwürfe in ein Postfach; jetzt wird keiner abgelegt
    .fix = warten Sie, bis er fertig ist; dann erstellt derselbe Befehl noch einmal die übrigen Entwürfe, und keinen doppelt
# What the journal notes.
event-draft-found = der Entwurf wurde im Ordner { $folder } gefunden
event-draft-in-folder = der Entwurf liegt im Ordner { $place }
more-rows-drafted-before =
    { $rows ->
        [one] 1 weitere Zeile verlangt, was schon entworfen oder gesendet wurde
       *[other] { $rows } weitere Zeilen verlangen, was schon entworfen oder gesendet wurde
    }
    .fix = das Protokoll führt sie auf: { COMMAND("journal list") }
drafts-again = derselbe Befehl noch einmal erstellt die übrigen Entwürfe, und keinen doppelt
batch-go-on = zum Fortsetzen geben Sie denselben Befehl mit diesen Änderungen: { $changes }
another-place = { $option } an einem anderen Ort

## Was ein Stapel liest und schreibt

table-too-large = { $name }: ist größer als { $gib } GiB
    .fix = teilen Sie die Tabelle, und bearbeiten Sie jeden Teil für sich
table-not-copied = { $name }: lässt sich nicht in eine temporäre Datei kopieren: { $source }
    .fix = schaffen Sie Platz, oder setzen Sie TMPDIR auf einen Ordner, in dem Platz ist
table-not-read-again = { $name }: kann nicht noch einmal gelesen werden: { $source }
temporary-file-unusable = eine temporäre Datei ist nicht nutzbar: { $source }
    .fix = schaffen Sie Platz, oder setzen Sie TMPDIR auf einen Ordner, in dem Platz ist
output-no-folder = { $path } ist kein Ordner
    .fix = wählen Sie einen anderen Namen
output-mbox-is-results = { OPTION("mbox") } und { OPTION("results") } nennen dieselbe Datei
    .fix = wählen Sie einen anderen Namen
output-results-over-draft = { OPTION("results") } könnte einen Entwurf in { OPTION("out") } überschreiben
    .fix = wählen Sie einen Namen, der auf .csv endet
output-exists = { $path } gibt es schon
    .fix = wählen Sie einen anderen Ort, oder ersetzen Sie, was da ist, mit { OPTION("force") }
output-is-read = { $path } wird gelesen und würde überschrieben
    .fix = wählen Sie einen anderen Namen
output-is-folder = { $path } ist ein Ordner
    .fix = nennen Sie die Datei, etwa results.csv
output-no-file = { $path } ist keine gewöhnliche Datei
    .fix = wählen Sie einen anderen Namen
output-without-folder = { $path }: es gibt keinen Ordner { $folder }
    .fix = legen Sie den Ordner zuerst an, oder wählen Sie einen anderen
draft-exists = { $path } gibt es schon
    .fix = wählen Sie einen anderen Ordner, oder ersetzen Sie die Dateien mit { OPTION("force") }
drafts-exist =
    { $path } gibt es schon, ebenso { $more ->
        [one] 1 andere Datei, die geschrieben werden soll
       *[other] { $more } andere Dateien, die geschrieben werden sollen
    }
    .fix = wählen Sie einen anderen Ordner, oder ersetzen Sie die Dateien mit { OPTION("force") }
place-choose-or-force = wählen Sie einen anderen Ort, oder ersetzen Sie, was da ist, mit { OPTION("force") }
place-choose = wählen Sie einen anderen Ort
place-make-room = schaffen Sie Platz, oder wählen Sie einen anderen Ort
results-exist = { $path } gibt es schon
    .fix = wählen Sie mit { OPTION("results") } einen anderen Namen, oder ersetzen Sie die Datei mit { OPTION("force") }
results-unwritable = { $path } kann nicht geschrieben werden: { $source }
    .fix = wählen Sie mit { OPTION("results") } einen anderen Ort
results-not-encoded = { $path } ist in UTF-8: { $encoding }, die Kodierung Ihrer Tabelle, enthält nicht alle seine Zeichen.

## Das Muster der Dateinamen

name-pattern-open = eine geschweifte Klammer ist nicht geschlossen; schreiben Sie {"{"}provider{"}"}-{"{"}order_number{"}"}
name-pattern-unknown = { $error }; für Namen gibt es auch number, row und date
name-pattern-iban = eine IBAN gehört nicht in einen Dateinamen
name-pattern-without-field =
    es enthält keine Angabe, sodass alle Dateien denselben Namen hätten; schreiben Sie {"{"}provider{"}"}-{"{"}row{"}"}

## Schreiben eines Stapels, die gesendet werden

rate-malformed = schreiben Sie eine Zahl, einen Schrägstrich und s, min, hour oder day, etwa 30/min
row-goes-to = Zeile { $row }: an { $name } <{ $email }>: { $known }
rows-sent-before-shown = Auch Zeilen, die schon früher gesendet wurden, werden gezeigt: { $why }
no-more-threads = es lassen sich keine weiteren Threads starten: { $source }; es wurde nichts gesendet
    .fix = geben Sie bei { OPTION("connections") } weniger an, oder beenden Sie andere Programme, und führen Sie denselben Befehl noch einmal aus

## Ein Schreiben, das nicht gesendet wurde

row-not-sent = wurde nicht gesendet: { $words }
row-refused = wurde abgelehnt: { $words }
row-left-behind = wurde nicht gesendet
    .fix = senden Sie sie einzeln mit { COMMAND("send") }
row-put-off = wurde aufgeschoben: { $words }
    .fix = derselbe Befehl versucht es noch einmal
row-in-doubt = wurde möglicherweise gesendet: { $words }
    .fix =
        suchen Sie vor allem anderen im Posteingang nach der Kopie an Sie selbst ({ $copy }). Dann { COMMAND("journal mark", $entry, "sent") } oder { COMMAND("journal mark", $entry, "not-sent") }
row-in-doubt-unrecorded = wurde möglicherweise gesendet: { $words }
    .fix = suchen Sie vor allem anderen im Posteingang nach der Kopie an Sie selbst ({ $copy })
advice-and-entry = { $advice } (Protokolleintrag { $entry })

## Was gesagt wird, während gesendet wird

row-waits =
    Zeile { $row }, { $recipient }: { $words }
    Dieses Schreiben wartet { $seconds } s; andere gehen weiter hinaus.
row-copy-refused =
    Die Kopie von Zeile { $row } an Sie selbst wurde nicht angenommen; das Protokoll enthält die Antwort des Servers. Anderen Kopien kann es ebenso gehen.
row-gone-meanwhile = derselbe Antrag wurde inzwischen gesendet
server-waited-for =
    { $words }
    Der nächste Versuch folgt in { $seconds } s.
batch-interrupted =
    Abgebrochen: Die Schreiben, die unterwegs sind, werden zu Ende gebracht. Noch einmal Strg-C bricht auch sie ab, und ihr Versand bleibt möglicherweise ungewiss.

## Warum keine weiteren Schreiben gesendet werden

row-sent-unrecorded = Zeile { $row } wurde gesendet ({ $reply }), und das Protokoll konnte es nicht festhalten: { $cause }
    .fix =
        senden Sie diese Zeile nicht noch einmal; bringen Sie das Protokoll in Ordnung, und vermerken Sie bei ihrem Eintrag { COMMAND("journal mark ID sent") }
server-failed-often = { $words }, { $times }-mal nacheinander
server-forbids-account = der Server lässt dieses Mailkonto nicht senden
server-refuses-all = { $letters } Schreiben nacheinander wurden nicht angenommen; es werden keine weiteren gesendet
    .fix = lesen Sie die Meldungen oben: vielleicht nimmt der Server heute nichts mehr von Ihnen an
server-leaves-doubts = { $letters } Schreiben nacheinander sind ungewiss: { $words }
    .fix = diesem Server wird keines mehr übergeben; finden Sie zuerst heraus, was mit ihm nicht stimmt
server-look-first = finden Sie zuerst heraus, was mit dem Server nicht stimmt
batch-needs-journal = ohne Protokoll wird nichts mehr gesendet; bringen Sie es in Ordnung und führen Sie denselben Befehl noch einmal aus
journal-mend-and-again = bringen Sie das Protokoll in Ordnung und führen Sie denselben Befehl noch einmal aus

## Was aus allen wurde

letters-sent =
    { $letters ->
        [one] 1 Schreiben gesendet
       *[other] { $letters } Schreiben gesendet
    }
letters-would-be-sent =
    { $letters ->
        [one] 1 Schreiben würde gesendet; gesendet wurde nichts
       *[other] { $letters } Schreiben würden gesendet; gesendet wurde nichts
    }
nothing-to-send = es gibt nichts zu senden
rows-sent-before =
    { $rows ->
        [one] 1 Zeile wurde schon früher gesendet
       *[other] { $rows } Zeilen wurden schon früher gesendet
    }
rows-sent-elsewhere =
    { $rows ->
        [one] 1 Zeile wird gerade von einem anderen Prozess gesendet
       *[other] { $rows } Zeilen werden gerade von einem anderen Prozess gesendet
    }
rows-put-off =
    { $rows ->
        [one] 1 Zeile wurde aufgeschoben
       *[other] { $rows } Zeilen wurden aufgeschoben
    }
rows-refused =
    { $rows ->
        [one] 1 Zeile wurde abgelehnt
       *[other] { $rows } Zeilen wurden abgelehnt
    }
rows-in-doubt =
    { $rows ->
        [one] 1 Zeile ist ungewiss
       *[other] { $rows } Zeilen sind ungewiss
    }
rows-in-doubt-before =
    { $rows ->
        [one] 1 Zeile ist von früher noch ungewiss
       *[other] { $rows } Zeilen sind von früher noch ungewiss
    }
rows-invalid =
    { $rows ->
        [one] 1 Zeile hat Probleme
       *[other] { $rows } Zeilen haben Probleme
    }
rows-repeated =
    { $rows ->
        [one] 1 Zeile wiederholt eine andere
       *[other] { $rows } Zeilen wiederholen andere
    }

## Was als Nächstes zu tun ist

batch-again = derselbe Befehl noch einmal sendet den Rest, und nichts doppelt
batch-again-later = führen Sie denselben Befehl später noch einmal aus: er sendet den Rest, und nichts doppelt
batch-mend-and-again =
    berichtigen Sie diese Zeilen und führen Sie denselben Befehl noch einmal aus: er sendet den Rest, und nichts doppelt
batch-read-refusals = lesen Sie oben, was der Server sagte; es steht auch im Protokoll
batch-settle-doubts =
    klären Sie, was ungewiss ist, mit { COMMAND("journal mark ID sent") } oder { COMMAND("journal mark ID not-sent") }, dann führen Sie denselben Befehl noch einmal aus
batch-next =
    Ihr Mailserver hat die Schreiben; die Bestätigungen der Anbieter selbst stehen noch aus. { COMMAND("journal due") } sagt, was als Nächstes zu tun ist.
batch-next-with-mailbox =
    Ihr Mailserver hat die Schreiben; die Bestätigungen der Anbieter selbst stehen noch aus. { COMMAND("journal refresh") } sucht in Ihrem Postfach nach Antworten, { COMMAND("journal due") } sagt, was als Nächstes zu tun ist.
