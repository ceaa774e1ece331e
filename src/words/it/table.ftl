### Tabelle e serie.

## Colonne

column-unknown = è una colonna che qui non è prevista
column-rename = la rinomini, oppure tolga la colonna
column-meant-rename = intendeva { $near }? La rinomini, oppure tolga la colonna
column-say = la rinomini, dica che cos’è con { $is }, oppure la ignori con { $none }
column-meant-say = intendeva { $near }? La rinomini, dica che cos’è con { $is }, oppure la ignori con { $none }
column-argument = { OPTION("map") } { $said }
column-argument-joined = { OPTION("map") }={ $said }
column-twice = è { $field } una seconda volta, dopo la colonna «{ $first }»
    .fix = ne tenga una, e ignori l’altra con { OPTION("map", value: "\"COLUMN=\"") }
    .alike = ne tolga una dalla tabella, oppure le dia un altro nome
table-columns-read = Le colonne si leggono così: { $columns }. Per leggerne una diversamente usi { OPTION("map") }; con { OPTION("strict") } valgono come intestazioni solo i nomi dei campi.
table-columns-left = Colonne non usate: { $columns }.
column-whose-addresses = contiene indirizzi come { $first }, che possono essere Suoi o dei fornitori
    .fix = dica di chi sono con { OPTION("map") }: "COLUMN=email" se sono Suoi, "COLUMN=to" se sono dei fornitori

## La tabella come è stata scritta

table-not-understood = la tabella non si può interpretare
table-save-as-utf8 = salvi la tabella in UTF-8, come in «CSV UTF-8 (*.csv)»
table-encoding-read = La tabella viene letta come { $encoding }: controlli nella prima bozza che le lettere siano giuste.
workbook-broken = è una cartella di lavoro che non si può leggere
    .fix = la apra in un foglio di calcolo e la salvi di nuovo, come .xlsx o come «CSV UTF-8 (*.csv)»
workbook-old-or-locked = è una cartella di lavoro nel vecchio formato di Excel, o con password
    .fix = la apra, tolga la password e la salvi come .xlsx
workbook-locked = è una cartella di lavoro con password
    .fix = tolga la password, oppure salvi il foglio come «CSV UTF-8 (*.csv)»
workbook-too-large = supera { $mib } MiB una volta decompressa
    .fix = salvi il foglio come «CSV UTF-8 (*.csv)», oppure lo divida
workbook-empty = è una cartella di lavoro senza un foglio visibile con intestazioni
    .fix = metta in una riga i nomi delle colonne, come provider e order_number
workbook-sheet-read =
    { $others ->
        [one] Viene letto il foglio «{ $name }»; la cartella ne ha 1 altro, che non viene letto.
       *[other] Viene letto il foglio «{ $name }»; la cartella ne ha altri { $others }, che non vengono letti.
    }
workbook-hidden-rows =
    { $number ->
        [one] ha una riga nascosta: { $rows }
       *[other] ha { $number } righe nascoste: { $rows }
    }
    .fix = le mostri tutte (tolga il filtro), oppure elimini quelle che non c’entrano
workbook-merged-cells =
    { $number ->
        [one] ha celle unite: { $cells }
       *[other] ha { $number } gruppi di celle unite: { $cells }
    }
    .fix = le separi e scriva il valore in ogni cella
workbook-formulas =
    { $number ->
        [one] ha una formula senza risultato: { $cells }
       *[other] ha { $number } formule senza risultato: { $cells }
    }
    .fix = apra la cartella di lavoro in un foglio di calcolo e la salvi di nuovo
table-workbook = è una cartella di lavoro (.xlsx o .ods), non una tabella di testo
table-utf16 = è in UTF-16, non in UTF-8
table-empty = è vuota
    .fix = indichi una tabella la cui prima riga nomina le colonne
table-heading-not-utf8 = ha un’intestazione che non è testo in UTF-8
table-separator = la prima riga dice «sep={ $said }», ma l’intestazione usa «{ $other }»
    .fix = tolga la prima riga
table-without-column = non ha la colonna «{ $column }», indicata da { OPTION("map") }
    .fix = le colonne sono { $columns }
table-without-fields = nessuna colonna ha il nome di un campo
    .fix = nella prima riga scriva i nomi delle colonne, per esempio provider,order_number
table-quote-open = ha una virgoletta che non viene chiusa: tutto ciò che segue sarebbe un solo valore
    .fix = la chiuda, oppure la tolga; una virgoletta dentro un valore si scrive due volte
table-row-too-long = ha una riga di oltre { $kib } KiB, e nessuna richiesta è così lunga
    .fix = cerchi una virgoletta che non viene chiusa
table-line-too-long = ha una riga di testo di oltre { $kib } KiB, e nessuna richiesta è così lunga
    .fix = scriva ogni oggetto su una riga a sé

## Una sua riga

row-ragged =
    { $found ->
        [one] ha 1 valore
       *[other] ha { $found } valori
    }, e l’intestazione nomina { $wanted } colonne
    .fix = cerchi un separatore di troppo o mancante, oppure uno dentro un valore senza virgolette
row-value-without-heading = ha un valore in una colonna senza intestazione
    .fix = dia un nome alla colonna nella prima riga, oppure tolga il valore
row-value-without-name = ha un valore senza nome
    .fix = gli dia il nome di un campo
cell-not-utf8 = non è testo in UTF-8
cell-quote-open = sembra contenere le righe che seguono: una virgoletta non viene chiusa
    .fix = la chiuda, oppure la tolga
cell-spoilt = è un valore trasformato da un foglio di calcolo: il numero vero è andato perso
    .fix = formatti la colonna come testo, e scriva di nuovo il valore
cell-text-mark = comincia con il segno con cui un foglio di calcolo conserva un testo
    .fix = scriva { $plain }
cell-decimals = ha decimali, che un numero così non ha
    .fix = scriva { $whole }, e guardi se davanti si sono persi degli zeri
cell-number-as-date = è un giorno che un foglio di calcolo ha ricavato da un numero: il numero è andato perso
    .fix = imposti la colonna come testo e riscriva il numero
cell-rounded = supera le { $kept } cifre che un foglio di calcolo conserva e finisce con degli zeri: le ultime cifre sono andate perse
    .fix = imposti la colonna come testo e riscriva il numero
cell-in-mixed-column = si può leggere in due modi, in una colonna dove alcuni giorni si leggono solo in uno e altri solo nell’altro
    .fix = scriva i giorni di questa colonna come AAAA-MM-GG

## Una serie controllata

progress-checking = Controllo
progress-writing = Scrittura
progress-sending = Invio
progress-rows = righe

table-without-rows = ha un’intestazione e nessuna riga
    .fix = aggiunga una riga per ogni contratto
table-more-warnings = ha altri avvisi di questo tipo, non mostrati: { $number }
    .fix = per vederli tutti, lavori su meno righe alla volta
warning-of-rows = { $what } ({ $rows } righe; questa è la prima)
problem-of-rows = { $what } ({ $rows } righe: { $named })
problem-of-rows-and-more = { $what } ({ $rows } righe: { $named } e altre { $more })
row-and-value = { $row } «{ $value }»
fix-of-row = riga { $row }: { $fix }
table-more-problems =
    ha { $number ->
        [one] 1 altro problema di altro tipo
       *[other] altri { $number } problemi di altri tipi
    }
    .fix = corregga prima gli altri, poi lo esegua di nuovo
command-to-paste = oppure scriva questo: { $command }
fix-and-command = { $fix }; { $command }
row-repeated = è la stessa richiesta della riga { $first } e viene tralasciata
    .fix = se sono due contratti, dia a ciascuno il suo numero
table-more-repeated = ha altre righe che ripetono la richiesta di una riga precedente e vengono tralasciate: { $rows }
    .fix = controlli la colonna con i numeri d’ordine
row-like-row = ha numeri ({ $numbers }) molto simili a quelli della riga { $first } ({ $others }), e non viene tralasciata
    .fix = se si tratta di un solo contratto, tolga una delle due
row-like-letter =
    ha numeri ({ $numbers }) molto simili a quelli della voce { $entry } ({ $others }, { $state }), e non viene tralasciata
    .fix = se si tratta di un solo contratto, tolga la riga
table-more-like-rows = ha altre righe con numeri molto simili a quelli di una riga precedente: { $rows }
    .fix = controlli la colonna con i numeri d’ordine
table-more-like-letters = ha altre righe con numeri molto simili a quelli di lettere già inviate: { $rows }
    .fix = controlli la colonna con i numeri d’ordine
row-without-problems-now = aveva problemi quando la tabella è stata controllata, e ora non ne ha
    .fix = esegua di nuovo lo stesso comando

## Che cosa fare con una riga

row-fill-column = compili una colonna { $field }, oppure { $fix }
row-fill-named-column = compili la colonna «{ $column }», oppure { $fix }
row-fill-to-or-provider = compili una colonna { $field }, oppure indichi il fornitore in una colonna provider
row-fill-named-to-or-provider = compili la colonna «{ $column }», oppure indichi il fornitore in una colonna provider
row-end-on = se è in corso una durata minima, ne indichi l’ultimo giorno in una colonna end_on, oppure chieda prima quanto Le verrebbe addebitato
row-see-dates = le veda con { COMMAND("deadline") }, con i valori di questa riga come opzioni
row-try-alone = provi questa riga da sola con { COMMAND("draft") }

## Com’è finita una serie

run-interrupted = interrotto
nothing-was-written = non è stato scritto nulla
nothing-was-sent = non è stato inviato nulla
table-with-problems = la tabella ha problemi
only-row-with-problems = l’unica riga ha problemi
rows-with-problems =
    { $failed ->
        [one] 1 riga su { $rows } ha problemi
       *[other] { $failed } righe su { $rows } hanno problemi
    }
rows-mend-for-drafts =
    le corregga ed esegua di nuovo il comando; con { OPTION("keep_going") } si creano le bozze delle altre righe
rows-mend-for-sending = le corregga ed esegua di nuovo il comando; con { OPTION("keep_going") } si inviano le altre lettere
rows-mend-apart = corregga quelle righe, ed esegua di nuovo la serie con quelle sole, in un altro posto
from-row-behind-table = { $from_row } è oltre l’ultima riga della tabella, che è la { $last }
    .fix = indichi una riga che c’è, oppure tralasci l’opzione
drafts =
    { $drafts ->
        [one] 1 bozza
       *[other] { $drafts } bozze
    }
drafts-made =
    { $drafts ->
        [one] 1 bozza creata
       *[other] { $drafts } bozze create
    }
drafts-interrupted =
    { $drafts ->
        [one] interrotto dopo 1 bozza (righe in tutto: { $rows })
       *[other] interrotto dopo { $drafts } bozze (righe in tutto: { $rows })
    }
# A remedy for a journal that cannot be used.
draft-needs-journal = faccia in modo che si possa scrivere nella cartella del registro: senza di esso non si sa quali bozze siano già nella casella
drafts-by-another = un altro processo sta mettendo bozze in una casella di posta; ora non ne viene messa nessuna
    .fix = attenda che finisca; poi lo stesso comando crea le bozze che restano, e nessuna due volte
# What the journal notes.
event-draft-found = la bozza è stata trovata nella cartella { $folder }
event-draft-in-folder = la bozza è nella cartella { $place }
more-rows-drafted-before =
    { $rows ->
        [one] 1 altra riga chiede ciò di cui c’è già una bozza o che è già stato inviato
       *[other] altre { $rows } righe chiedono ciò di cui c’è già una bozza o che è già stato inviato
    }
    .fix = il registro le elenca: { COMMAND("journal list") }
drafts-again = lo stesso comando crea le bozze che restano, e nessuna due volte
batch-go-on = per proseguire, esegua lo stesso comando con { $changes }
another-place = un altro valore per { $option }

## Che cosa legge e scrive una serie

table-too-large = { $name }: supera i { $gib } GiB
    .fix = divida la tabella, ed esegua ogni parte da sola
table-not-copied = { $name }: non si può copiare in un file temporaneo: { $source }
    .fix = faccia spazio, oppure imposti TMPDIR su una cartella che ne ha
table-not-read-again = { $name }: non si può leggere di nuovo: { $source }
temporary-file-unusable = un file temporaneo non si può usare: { $source }
    .fix = faccia spazio, oppure imposti TMPDIR su una cartella che ne ha
output-no-folder = { $path } non è una cartella
    .fix = scelga un altro nome
output-mbox-is-results = { OPTION("mbox") } e { OPTION("results") } indicano lo stesso file
    .fix = scelga un altro nome
output-results-over-draft = { OPTION("results") } potrebbe sovrascrivere una bozza in { OPTION("out") }
    .fix = scelga un nome che termina con .csv
output-exists = { $path } esiste già
    .fix = scelga un altro posto, oppure lo sostituisca con { OPTION("force") }
output-is-read = { $path } viene letto, e verrebbe sovrascritto
    .fix = scelga un altro nome
output-is-folder = { $path } è una cartella
    .fix = indichi il file, per esempio results.csv
output-no-file = { $path } non è un file ordinario
    .fix = scelga un altro nome
output-without-folder = { $path }: la cartella { $folder } non esiste
    .fix = crei prima la cartella, oppure ne scelga un’altra
draft-exists = { $path } esiste già
    .fix = scelga un’altra cartella, oppure sostituisca i file con { OPTION("force") }
drafts-exist = { $path } esiste già, come altri file da scrivere ({ $more })
    .fix = scelga un’altra cartella, oppure sostituisca i file con { OPTION("force") }
place-choose-or-force = scelga un altro posto, oppure lo sostituisca con { OPTION("force") }
place-choose = scelga un altro posto
place-make-room = faccia spazio, oppure scelga un altro posto
results-exist = { $path } esiste già
    .fix = scelga un altro nome con { OPTION("results") }, oppure sostituisca il file con { OPTION("force") }
results-unwritable = { $path } non si può scrivere: { $source }
    .fix = scelga un altro posto con { OPTION("results") }
results-not-encoded = { $path } è in UTF-8: a { $encoding }, la codifica della Sua tabella, mancano alcuni dei suoi caratteri.

## Il modello dei nomi di file

name-pattern-open = una parentesi graffa non viene chiusa; scriva {"{"}provider{"}"}-{"{"}order_number{"}"}
name-pattern-unknown = { $error }; nei nomi si possono usare anche number, row e date
name-pattern-iban = un IBAN non va nel nome di un file
name-pattern-without-field =
    non contiene nessun campo, quindi tutti i file avrebbero lo stesso nome; scriva {"{"}provider{"}"}-{"{"}row{"}"}

## Lettere di una serie inviate

rate-malformed = scriva un numero, una barra e s, min, hour o day, come 30/min
row-goes-to = riga { $row }: a { $name } <{ $email }>: { $known }
rows-sent-before-shown = Sono mostrate anche le righe già inviate: { $why }
no-more-threads = non si possono avviare altri thread: { $source }; non è stato inviato nulla
    .fix = indichi un numero più basso per { OPTION("connections") }, oppure chiuda altri programmi, ed esegua di nuovo lo stesso comando

## Una lettera che non è stata inviata

row-not-sent = non è stata inviata: { $words }
row-refused = è stata rifiutata: { $words }
row-left-behind = non è stata inviata
    .fix = la invii da sola con { COMMAND("send") }
row-put-off = è stata rinviata: { $words }
    .fix = lo stesso comando riprova a inviarla
row-in-doubt = può essere stata inviata: { $words }
    .fix =
        prima di tutto cerchi la copia per Lei ({ $copy }) nella posta in arrivo. Poi { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal mark", $entry, "not-sent") }
row-in-doubt-unrecorded = può essere stata inviata: { $words }
    .fix = prima di tutto cerchi la copia per Lei ({ $copy }) nella posta in arrivo
advice-and-entry = { $advice } (voce { $entry } del registro)

## Che cosa si dice mentre partono le lettere

row-waits =
    riga { $row }, { $recipient }: { $words }
    Questa lettera aspetta { $seconds } s; le altre proseguono.
row-copy-refused =
    La copia della riga { $row } per Lei non è stata accettata; il registro conserva le parole del server. Anche altre potrebbero non esserlo.
row-gone-meanwhile = nel frattempo la stessa richiesta è partita
server-waited-for =
    { $words }
    Attesa di { $seconds } s prima del prossimo tentativo.
batch-interrupted =
    Interrotto: le lettere in corso vengono portate a termine. Un altro Ctrl-C le tronca, e può lasciarle in dubbio.

## Perché non si inviano altre lettere

row-sent-unrecorded = la riga { $row } è stata inviata ({ $reply }), e il registro non ha potuto annotarlo: { $cause }
    .fix =
        non invii di nuovo quella riga; sistemi il registro, e segni la sua voce con { COMMAND("journal mark ID sent") }
server-failed-often = { $words }, { $times } volte di seguito
server-forbids-account = il server non lascia inviare questo account
server-refuses-all = { $letters } lettere di seguito non sono state accettate; non se ne inviano altre
    .fix = legga le parole qui sopra: per oggi il server può aver ricevuto troppe lettere da Lei
server-leaves-doubts = { $letters } lettere di seguito sono in dubbio: { $words }
    .fix = a questo server non se ne consegnano altre; scopra prima che cosa non va
server-look-first = scopra prima che cosa non va nel server
batch-needs-journal = senza registro non si invia altro; lo sistemi ed esegua di nuovo lo stesso comando
journal-mend-and-again = sistemi il registro ed esegua di nuovo lo stesso comando

## Che cosa ne è stato di tutte

letters-sent =
    { $letters ->
        [one] inviata 1 lettera
       *[other] inviate { $letters } lettere
    }
letters-would-be-sent =
    { $letters ->
        [one] verrebbe inviata 1 lettera; non è stato inviato nulla
       *[other] verrebbero inviate { $letters } lettere; non è stato inviato nulla
    }
nothing-to-send = non c’è nulla da inviare
rows-sent-before =
    { $rows ->
        [one] 1 riga era già stata inviata
       *[other] { $rows } righe erano già state inviate
    }
rows-sent-elsewhere =
    { $rows ->
        [one] 1 riga è in invio da parte di un altro processo
       *[other] { $rows } righe sono in invio da parte di un altro processo
    }
rows-put-off =
    { $rows ->
        [one] 1 riga è stata rinviata
       *[other] { $rows } righe sono state rinviate
    }
rows-refused =
    { $rows ->
        [one] 1 riga è stata rifiutata
       *[other] { $rows } righe sono state rifiutate
    }
rows-in-doubt =
    { $rows ->
        [one] 1 riga è in dubbio
       *[other] { $rows } righe sono in dubbio
    }
rows-in-doubt-before =
    { $rows ->
        [one] 1 riga è in dubbio da prima
       *[other] { $rows } righe sono in dubbio da prima
    }
rows-invalid =
    { $rows ->
        [one] 1 riga ha problemi
       *[other] { $rows } righe hanno problemi
    }
rows-repeated =
    { $rows ->
        [one] 1 riga ne ripete un’altra
       *[other] { $rows } righe ne ripetono altre
    }

## Che cosa fare dopo

batch-again = lo stesso comando invia ciò che resta, e nulla due volte
batch-again-later = esegua di nuovo lo stesso comando più tardi: invia ciò che resta, e nulla due volte
batch-mend-and-again =
    corregga quelle righe ed esegua di nuovo lo stesso comando: invia ciò che resta, e nulla due volte
batch-read-refusals = legga le parole del server qui sopra; le conserva anche il registro
batch-settle-doubts =
    chiarisca ciò che è in dubbio con { COMMAND("journal mark ID sent") } o { COMMAND("journal mark ID not-sent") }, poi esegua di nuovo lo stesso comando
batch-next =
    Il Suo server di posta le ha ricevute; le conferme dei fornitori devono ancora arrivare. { COMMAND("journal due") } dice che cosa fare dopo.
batch-next-with-mailbox =
    Il Suo server di posta le ha ricevute; le conferme dei fornitori devono ancora arrivare. { COMMAND("journal refresh") } cerca le risposte nella Sua casella, { COMMAND("journal due") } dice che cosa fare dopo.
