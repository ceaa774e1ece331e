### Il registro, le risposte trovate e ciò che è da fare.

## Il file

journal-create = { $path }: non si può creare: { $source }
journal-of-another-user = { $path }: appartiene a un altro utente: il registro non viene tenuto lì
journal-open-to-others = { $path }: altri utenti possono scriverci: il registro non viene tenuto lì
journal-emptied = { $path }: è vuoto: un registro che c’era è andato perso
journal-look = { $path }: non si può esaminare: { $source }
journal-not-opened = { $path }: il registro non si può aprire: { $source }
journal-not-read = { $path }: il registro non si può leggere: { $source }
journal-not-written = { $path }: il registro non si può scrivere: { $source }
journal-thread-ended = { $path }: il registro non si può scrivere: il suo thread è terminato
journal-broken-off = { $path }: il registro non si può scrivere: non è riuscito un passo da salvare insieme
journal-taken = { $path }: non si può creare: un altro processo sta inviando la lettera
journal-no-thread = { $path }: non si può creare: non si può avviare nessun thread: { $source }
journal-damaged = { $path }: il file del registro è danneggiato: { $why }
journal-other-format = { $path }: è stato scritto da un’altra versione di adieu (formato { $found }; questa conosce { $known })

## Voci

no-entry = nel registro non c’è la voce { $id }
duplicate-entry = per la stessa richiesta c’è già la voce { $id }, { $state }
transition = la voce { $id } è { $from }, e non può diventare { $to }
unanswerable = la voce { $id } è { $state }: solo una lettera inviata si può segnare { $mark }

## Che cosa ha scoperto una persona

answer-marked = segnata { $mark }
answer-sent = chiarito: è stata inviata
answer-sent-on = chiarito: è stata inviata il giorno { $day }
answer-not-sent = chiarito: non è stata inviata
contract-ends = il contratto termina il giorno { $day }
answer-file = { $name }, { $octets } byte, SHA-256 { $hash }

## I giorni di un piano

plan-confirm-by = conferma chiesta entro il giorno { $day }
plan-remind-on = sollecitare il giorno { $day }
plan-escalate-on = passare al reclamo il giorno { $day }
plan-effective-on = termina il giorno { $day }
plan-paid-until = pagato fino al giorno { $day }

## Che cosa viene dopo

next-remind-on = sollecitare il giorno { $day }
next-escalate-on = passare al reclamo il giorno { $day }

## Note conservate nel registro

event-process-ended = il processo che la stava inviando è terminato prima che fosse registrata la risposta del server
event-dismissed = ciò che è stato trovato nella casella non cambia nulla
event-draft-replaced = la stessa richiesta è stata inviata come voce { $entry }

## Perché un messaggio è considerato relativo a una lettera

trace-message-id = cita il Message-ID della Sua lettera
    .stranger = cita il Message-ID della Sua lettera, e il suo mittente non risulta essere il fornitore
trace-subject = viene dal fornitore e ha l’oggetto della Sua lettera
trace-number = viene dal fornitore e riporta un numero del Suo contratto
trace-number-from-elsewhere = nel suo oggetto c’è un numero del Suo contratto
    .stranger = nel suo oggetto c’è un numero del Suo contratto, e il suo mittente non risulta essere il fornitore
sent-as-message-id = ha il Message-ID della Sua bozza
sent-as-text = ha il destinatario, l’oggetto e il testo della Sua bozza
sent-as-other-text = ha il destinatario e l’oggetto della Sua bozza e un numero del Suo contratto, ma un altro testo: lo legga

## Che cosa ha scritto un server di posta

report-says-of = un server di posta dice di { $address }: { $why }
report-line = un server di posta ha scritto: { $line }
report-in-words = un server di posta ne ha scritto: legga che cosa dice
message-unread = un messaggio non si può leggere: non si può avviare nessun thread: { $source }

## La ricevuta: le intestazioni, che stanno in colonna, e ciò che sta accanto

receipt-title = Voce { $id }: { $kind } a { $provider }
receipt-state = Stato:
    .value = { $state }: { $meaning }
receipt-subject = Oggetto:
receipt-message-id = Message-ID:
receipt-from = Da:
    .value = { $address } (account { $account })
    .draft = { $address } (una bozza, per il Suo programma di posta)
receipt-to = A:
receipt-hash = SHA-256:
receipt-thread = Scambio:
receipt-letter = { $id } { $kind } ({ $state })
    .this = { $id } { $kind } ({ $state }, questa)
receipt-parent = Segue:
    .value = voce { $parent }
receipt-dates = Date:
receipt-delivery = Consegna:
    .value = è tornata indietro: { $why }
receipt-next = Da fare:
receipt-decide = decida su ciò che è stato trovato ({ $proposal }): { COMMAND("journal show", $id, "--found", $number) } lo mostra; poi { COMMAND("journal mark", $id, "confirmed") }, oppure refused, oppure answered; o { COMMAND("journal dismiss", $id) } se riguarda altro
receipt-decide-sent = decida se questa bozza è stata inviata: { COMMAND("journal show", $id, "--found", $number) } mostra il messaggio trovato; se è questa lettera, { COMMAND("journal mark", $id, "sent") }; se è un’altra, { COMMAND("journal dismiss", $id) }
receipt-outcome = Esito:
receipt-clock = Orologio:
    .value = impostato con ADIEU_NOW; gli orari qui sotto possono non essere quelli del computer

## La ricevuta: che cosa è successo

receipt-server = server: { $reply }
receipt-protection = { $version }, certificato SHA-256 { $fingerprint }
receipt-not-taken = non accettato: { $address } ({ $code })
receipt-marked = Segnata:
receipt-evidence = nella cartella delle prove: { $name }
receipt-found = Trovato nella casella:
receipt-found-message = { $proposal }: da { $from }, { $date }, «{ $subject }»; { $why }
    .open = { $proposal }: da { $from }, { $date }, «{ $subject }»; { $why }; da decidere
receipt-found-at = numero { $number }, in { $folder } dell’account { $account }, { $octets } byte, SHA-256 { $hash }
    .beginning = numero { $number }, in { $folder } dell’account { $account }, { $octets } byte, solo l’inizio, SHA-256 { $hash }
receipt-found-nobody = nessun mittente
receipt-found-no-date = senza data
evidence-unwritable = { $folder }: le prove non si possono scrivere: { $source }
