### Lettere inviate, risposte cercate, e le funzioni proprie del registro.

## La copia nella propria casella

copies-missing = { $first } ({ $letters } lettere; questa è la prima)
copy-missing-fix =
    non la invii di nuovo; il registro conserva il messaggio esatto ({ COMMAND("journal show ID --message") })

## Una lettera inviata

letter-like-entry = è molto simile a quanto indicato nella voce { $entry } ({ $numbers }, { $state })
    .fix = se si tratta di un solo contratto, non la invii di nuovo
draft-not-followed = non è nel registro: { $why }
    .fix = la bozza è stata creata comunque; le risposte e le date non vengono seguite
drafted-before = è una bozza della stessa richiesta, del giorno { $day }
    .fix = ne invii una sola; se quella è già partita: { COMMAND("journal mark", $entry, "sent") }
draft-replaced = La voce { $entry }, una bozza della stessa richiesta, è chiusa: non invii anche quella.
sent-before = è la stessa richiesta, { $state } dal giorno { $day }
    .fix = la guardi prima di inviare anche questa: { COMMAND("journal show", $entry) }
letter-sent-elsewhere = per la stessa richiesta c’è già la voce { $entry }, { $state }: un altro processo è stato più veloce
    .fix = questo non ha inviato nulla
letter-needs-journal = non è stato inviato nulla: senza una voce nel registro non si invia
nothing-was-sent-of-entry = non è stato inviato nulla (voce { $entry } del registro, { $state })
letter-in-doubt =
    può essere stata inviata (voce { $entry } del registro, { $state }): prima di tutto cerchi la copia per Lei ({ $copy }) nella posta in arrivo e nella posta indesiderata; una cartella Posta inviata vuota non dimostra nulla. Poi { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal mark", $entry, "not-sent") }
letter-in-doubt-unrecorded =
    può essere stata inviata: prima di tutto cerchi la copia per Lei ({ $copy }) nella posta in arrivo e nella posta indesiderata; una cartella Posta inviata vuota non dimostra nulla. Poi la invii un’altra volta solo se non la trova
doubt-without-copy =
    può essere stata inviata (voce { $entry } del registro) e nessuna copia è stata inviata a Lei: cerchi nella posta in arrivo una risposta o un mancato recapito, o chieda al fornitore; una cartella Posta inviata vuota non dimostra nulla. Poi { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal mark", $entry, "not-sent") }
doubt-without-copy-unrecorded =
    può essere stata inviata e nessuna copia è stata inviata a Lei: cerchi nella posta in arrivo una risposta o un mancato recapito, o chieda al fornitore, prima di inviarla un’altra volta

## Risposte cercate in una casella

progress-messages = messaggi
folder-of-account = { $folder } di { $account }
mailbox-flooded =
    { $messages } messaggi in { $folder } possono riguardare una lettera; ne sono stati esaminati solo i { $newest } più recenti
    .fix = ciò che cita la Sua lettera viene esaminato per primo; gli altri li controlli nel Suo programma di posta
mailbox-large-header =
    il messaggio { $uid } in { $folder } ha un’intestazione di oltre { $octets } byte: ne è stato letto solo l’inizio
    .fix = lo guardi nel Suo programma di posta; un’intestazione così non nasce per caso
mailbox-unknown = non ha un server di posta in arrivo: le risposte alle lettere inviate da lì non sono state cercate
    .fix = aggiunga [accounts.{ $account }.imap] con il suo host al file di configurazione
mailbox-of-no-account =
    «{ $account }», da cui sono partite lettere di { $address }, non è nel file di configurazione: le risposte non sono state cercate
    .fix = lo aggiunga con { COMMAND("account add", $address) }
mailbox-of-no-address = nessun account nel file di configurazione ha l’indirizzo { $address }: le risposte alle sue lettere e le bozze inviate non sono state cercate
    .fix = lo aggiunga con { COMMAND("account add", $address) }
drafts-not-looked-for = non ha una cartella della posta inviata: le bozze inviate non sono state cercate
end-other-programs = chiuda altri programmi, ed esegua di nuovo lo stesso comando
entry-not-sent = la voce { $entry } non è stata inviata: nulla può averle risposto
    .fix = veda { COMMAND("journal list") }
doubt-settled-by-copy = la sua copia è nella cartella { $folder }, UID { $uid }
doubt-settled-by-answer = è arrivato un messaggio che la cita

## Che cosa fare con un messaggio trovato

found-answer =
    lo legga ({ COMMAND("journal show", $entry, "--found", $number) } lo mostra), poi { COMMAND("journal mark", $entry, "confirmed") }, oppure refused, oppure answered; se riguarda altro, { COMMAND("journal dismiss", $entry) }
found-acknowledgement =
    un messaggio automatico: lo legga comunque ({ COMMAND("journal show", $entry, "--found", $number) } lo mostra); solo se conferma ciò che ha chiesto, { COMMAND("journal mark", $entry, "confirmed") }
found-bounce =
    non è arrivata: { $problem }: { $remedy }; { OPTION("again") } invia la stessa lettera un’altra volta; poi { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } lo mostra
found-bounce-of-follow-up =
    non è arrivata: { $problem }: cerchi l’indirizzo e provi un’altra via, poi { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } lo mostra
found-bounce-of-address =
    non è arrivata: { $problem }: { $remedy }; sarà una lettera nuova con date proprie, e questa si chiude con { COMMAND("journal mark", $entry, "closed") }; { COMMAND("journal show", $entry, "--found", $number) } lo mostra
found-delay =
    ancora nulla: i server continuano a provare e lo comunicano se rinunciano; { COMMAND("journal show", $entry, "--found", $number) } lo mostra
found-sent-draft =
    sembra che il Suo programma di posta l’abbia inviata ({ COMMAND("journal show", $entry, "--found", $number) } mostra il messaggio): se è questa lettera, { COMMAND("journal mark", $entry, "sent") }; i solleciti contano allora da quel giorno e le risposte vengono trovate; se è un’altra, { COMMAND("journal dismiss", $entry) }
found-sent-twice = la stessa lettera è partita un’altra volta ({ COMMAND("journal show", $entry, "--found", $number) } la mostra); conta la prima
found-other-draft = la voce { $entry } è una bozza della stessa richiesta: se non è stata inviata, { COMMAND("journal mark", $entry, "not-sent") }

## Che cosa è da fare

due-resend = la lettera a { $provider } non è arrivata (voce { $entry }: { $kind }, lettera del giorno { $written })
due-read = legga la risposta di { $provider } (voce { $entry }: { $kind }, lettera del giorno { $written })
due-remind = solleciti { $provider } (voce { $entry }: { $kind }, lettera del giorno { $written })
due-escalate = invii un reclamo a { $provider } (voce { $entry }: { $kind }, lettera del giorno { $written })
due-settle =
    chiarisca se la lettera a { $provider } è stata inviata, e la segni come inviata (sent) o non inviata (not-sent) (voce { $entry }: { $kind }, lettera del giorno { $written })
due-mark-sent =
    sembra che la lettera a { $provider } sia stata inviata il giorno { $sent }: la segni come inviata (sent) o scarti ciò che è stato trovato (voce { $entry }: { $kind }, lettera del giorno { $written })
due-show-entry = { COMMAND("journal show", $entry, alone: 1) }
due-show-found = { COMMAND("journal show", $entry, "--found", $number, alone: 1) }
due-mark-sent-command = { COMMAND("journal mark", $entry, "sent", alone: 1) }
due-follow-up = { COMMAND("follow-up", $entry, alone: 1) }
due-submit-complaint = presenti l’istanza all’organismo, con le prove di { COMMAND("journal export", $entry) }

## Segni

mark-no-entry = non è nel registro
    .fix = veda { COMMAND("journal list") }
mark-settles-doubts = è { $state }: si può chiarire solo una voce in dubbio
    .fix = veda { COMMAND("journal list") }
mark-on-without-draft = { OPTION("on") } vale solo per { COMMAND("journal mark", $entry, "sent") } di una bozza
    .fix = lo tolga
mark-on-before-draft = è prima del giorno { $made }, quando fu creata la bozza
    .fix = indichi il giorno in cui l’ha inviata
mark-before-doubt-is-settled = è in dubbio, e non si può segnare { $mark } prima di averlo chiarito
    .fix = una risposta dimostra che è stata inviata: prima { COMMAND("journal mark", $entry, "sent") }
mark-of-unsent = è { $state }: solo una lettera inviata si può segnare { $mark }
    .fix = segni la lettera che è stata inviata: veda { COMMAND("journal list") }
mark-without-end-date = non va con { $mark }: fa parte di una risposta
    .fix = la tralasci, oppure segni di nuovo la voce quando c’è la risposta

## Che cosa fare se il registro non si può usare

journal-needed = senza registro non si invia nulla; lo sistemi, oppure aggiunga { OPTION("no_journal") }
journal-homeless = non c’è una cartella personale per il registro
    .fix = imposti HOME, oppure ADIEU_STATE_DIR su una cartella
journal-see-list = veda { COMMAND("journal list") }
journal-look-again = guardi di nuovo con { COMMAND("journal list") }
journal-use-its-program = usi la versione di adieu che l’ha scritto
journal-make-yours = lo renda accessibile soltanto a Lei (`chmod 700 { $path }`), oppure imposti ADIEU_STATE_DIR su una cartella Sua
journal-put-back =
    lo ripristini da una copia di sicurezza; se da qui non è ancora stato inviato nulla, elimini { $path } per ricominciare
journal-make-writable =
    controlli di poter scrivere nella sua cartella; un file danneggiato si ripristina da una copia di sicurezza, oppure si sposta altrove per ricominciare

## Che cosa si chiede al registro

age-malformed = { $older_than } non è una durata
    .fix = ne scriva una come 2y, 6mo o 90d
age-below-a-day = { $older_than } è meno di un giorno; m sta per minuti, mo per mesi
    .fix = ne scriva una come 2y, 6mo o 90d; non è stato eliminato nulla
found-message-missing = la voce { $entry } non ha un messaggio trovato con il numero { $number }
    .fix = { COMMAND("journal show", $entry) } li elenca con i loro numeri
evidence-choose-folder = scelga una cartella che non esiste ancora con { OPTION("out") }
journal-letters-changed = i byte di { $entries } non sono quelli inviati
journal-answers-changed = una risposta conservata con { $entries } non è più quella conservata
journal-changed-fix = qualcuno o qualcosa ha modificato il file del registro
entry-not-removed = la voce { $entry } è { $state }, e non è stato eliminato nulla
    .fix = prima la chiarisca con { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal mark", $entry, "not-sent") }: fino ad allora impedisce che la lettera parta due volte
