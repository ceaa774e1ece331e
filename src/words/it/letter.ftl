### Lettere, modelli e documenti.

## Che cosa una lettera rivela di una persona

iban-ending-only = …{ $ending } (solo gli ultimi quattro caratteri)

## Modelli

template-origin-built-in = { $path } (incluso in adieu)
template-wrong = { $template }: { $what }
template-wrong-in-line = { $template }:{ $line }: { $what }
template-wrong-at = { $template }:{ $line }:{ $column }: { $what }
template-wrong-in-sample = { $template }: { $what } (esempio: { $sample })
template-error-mend = corregga il modello; una bozza ricavata da questo modello fallirebbe allo stesso modo

## Che cosa non va in un modello, dopo il suo nome e i due punti; le graffe e il loro contenuto non cambiano

template-error-unreadable = non si può leggere: { $source }
template-missing = non c’è una lettera di questo tipo nella lingua { $language }: { $path } non è né tra i modelli inclusi né tra i Suoi
template-partial-missing = include {"{{"}> { $partial }{"}}"}, ma { $path } non esiste
template-partial-computed = include un frammento il cui nome non è una semplice parola
template-partial-inline = definisce un frammento al proprio interno ({"{{"}#*inline{"}}"}): un frammento è un file a sé, nella cartella _partials accanto al modello
template-recursion = i modelli si includono a vicenda senza fine: { $names }
template-too-deep = contiene più di { $most } tag ({"{{"}…{"}}"}), oppure frammenti in frammenti in frammenti
template-unclosed = il blocco { $tag } non è chiuso
template-no-value = {"{{"}{ $variable }{"}}"} non ha un valore: { $hint }
template-condition-never-holds = la condizione {"{{"}#if { $variable }{"}}"} non può mai essere vera: { $hint }
template-unknown-variable = {"{{"}{ $variable }{"}}"}: { $hint }
    .fix = veda { COMMAND("template variables") }
template-variable-optional = questa variabile è facoltativa; la metta tra {"{{"}#if { $variable }{"}}"} … {"{{"}/if{"}}"}
template-variable-near = questa variabile non esiste; intendeva { $near }?
template-variable-unknown = questa variabile non esiste
template-no-list = {"{{"}#{ $block }{"}}"}: nessuna variabile è un elenco o è composta di parti
    .fix = scriva la variabile stessa; enclosures e address hanno già le loro righe
template-no-subject = deve cominciare con una riga «Subject: …» che contenga un oggetto, e sotto deve esserci una riga vuota
template-no-blank-line = deve avere una sola riga di oggetto e poi una riga vuota
template-long-subject = l’oggetto è lungo { $length } caratteri; al massimo ne sono ammessi { $most }
template-empty-body = non ha testo sotto l’oggetto
template-long-body = la lettera è lunga { $length } byte; al massimo ne sono ammessi { $most }
template-character = contiene un carattere di controllo o invisibile (U+{ $code })

## Che cosa trova un controllo dei modelli

template-html = { $template }: contiene qualcosa che sembra HTML, { $tag }
    .fix = scriva il carattere stesso, senza tag
template-copied = { $template }: è ancora, parola per parola, la lettera { $other }
    .fix = lo scriva nella lingua a cui è destinato
template-unsaid = { $template }: la lettera non indica { $variable }: { $why }
template-put-variable = metta {"{{"}{ $variable }{"}}"} nel punto giusto
template-put-variable-if-given = metta {"{{"}#if { $variable }{"}}"}…{"{{"}{ $variable }{"}}"}…{"{{"}/if{"}}"} nel punto giusto
letter-long-subject = l’oggetto è lungo { $length } caratteri: i programmi di posta ne mostrano molti meno di { $most }
    .fix = lo accorci: ciò che si chiede e un solo numero
letter-html = contiene qualcosa che sembra HTML, { $tag }: la lettera è testo semplice, e si leggerebbe così com’è
    .fix = scriva il carattere stesso, senza tag
letter-hole = un valore assente lascia un vuoto, { $hole }
    .fix = metta anche le parole intorno al valore dentro il suo {"{{"}#if{"}}"}

## Che cosa una lettera deve dire, e la legge che lo richiede

letter-needs-writer = chi scrive (§ 312k Abs. 2 BGB, D215-2)
letter-needs-email = dove inviare la conferma (§ 312k Abs. 2 BGB, D215-2)
letter-needs-addressee = a chi è indirizzata
letter-needs-holder = di chi è il contratto
letter-needs-contract = di quale contratto si tratta (§ 312k Abs. 2 BGB, D215-2)
letter-needs-other-number = di quale contratto si tratta, se non c’è altro che lo dica
letter-needs-line = di quale linea si tratta, per le telecomunicazioni (D215-2)
letter-needs-sim-card = di quale carta SIM si tratta, se non c’è altro che lo dica
letter-needs-confirm-by = il giorno entro cui confermare
letter-needs-renewal = il rinnovo da disattivare
letter-needs-end = quando il contratto deve terminare (§ 312k Abs. 2 BGB, D215-2)
letter-needs-cause = la causa (§ 312k Abs. 2 BGB; D215-2 per una fine anticipata)
letter-needs-day-of-death = il giorno del decesso
letter-needs-order-day = ordinato il (direttiva 2011/83/UE, allegato I, parte B)
letter-needs-receipt-day = ricevuto il (direttiva 2011/83/UE, allegato I, parte B)
letter-needs-address = l’indirizzo del consumatore (direttiva 2011/83/UE, allegato I, parte B)
letter-needs-product = la merce o il servizio (direttiva 2011/83/UE, allegato I, parte B)
letter-needs-date = la data (direttiva 2011/83/UE, allegato I, parte B)
letter-needs-first-letter = a quale lettera si riferisce
letter-needs-authority = a quale organismo ci si rivolgerebbe

## Richieste di esempio con cui si provano i modelli

sample-full = richiesta completa
sample-minimal = richiesta minima
sample-renewal-tomorrow = rinnovo domani
sample-renewal-known = data del rinnovo nota
sample-mobile = una linea mobile
sample-at-any-price = a qualunque costo
sample-free-exit = price-change, senza costi per legge
sample-heir = un erede
sample-spouse = un coniuge
sample-for-cause = { $sample }, { $cause }

## Modelli da cui non si ricava nessuna lettera

template-unread-ending = { $path }: non viene letto
    .fix = faccia terminare il nome in .hbs, in minuscolo
template-unread-without-language = { $path }: non viene letto: non è nella cartella di nessuna lingua
    .fix = lo sposti in una di queste, per esempio en-GB/
template-unread-no-language = { $path }: non viene letto: «{ $folder }» non è un codice di lingua
    .fix = dia alla cartella un codice di lingua come nome, per esempio en-GB, de o sv
template-unread-too-deep = { $path }: non viene letto: è in una sottocartella troppo interna
    .fix = lo sposti più in alto, in LINGUA/TIPO.hbs
template-not-included = { $path }: nessuna lettera include questo frammento
    .fix = lo includa con {"{{"}> { $name }{"}}"}, oppure lo tolga
template-not-included-and-broken = { $path }: nessuna lettera include questo frammento, e contiene un errore: { $error }
    .fix = lo includa con {"{{"}> { $name }{"}}"}, oppure lo tolga

## Le variabili dei modelli, con il loro nome: che cosa contiene ciascuna

template-variable-given-always = sempre
template-variable-given-sometimes = facoltativa
template-variable-condition = condizione
template-variable =
    .accept_charge = si vuole la prima data a qualunque costo
    .address = il Suo indirizzo postale, con le righe una sotto l’altra
    .article = l’articolo che dà il diritto di recedere, come lo si cita lì
    .as_executor = Lei amministra l’eredità
    .as_heir = Lei è tra gli eredi
    .as_spouse = Lei è il coniuge del titolare
    .authority = l’organismo a cui ci si rivolgerebbe (escalate)
    .by_attorney = Lei ha la procura del titolare
    .by_post = la lettera va per posta, come documento da stampare
    .cause_on = il giorno della causa (terminate-for-cause)
    .confirm_by = il giorno entro cui rispondere; assente dove è possibile solo «senza indugio»
    .contract_number = il numero di contratto
    .customer_number = il codice cliente
    .death = la causa è la morte del titolare
    .email = il Suo indirizzo e-mail
    .enclosures = i nomi dei file allegati, uno per riga
    .end_on = il giorno in cui il contratto deve terminare
    .first_message_id = il Message-ID della prima lettera (follow-up, escalate)
    .first_sent_on = il giorno in cui è stata inviata la prima lettera (follow-up, escalate)
    .first_subject = l’oggetto della prima lettera (follow-up, escalate)
    .free_exit = la legge permette di recedere senza costi per questa causa
    .holder = il nome a cui è intestato il contratto: il Suo, se non ne è indicato un altro
    .iban_ending = gli ultimi quattro caratteri del conto su cui si addebita
    .iccid = il numero della carta SIM
    .identity_label = come si chiama il numero di identificazione, per esempio DNI
    .identity_number = il numero di identificazione
    .line = il numero di telefono della linea
    .mobile = è una linea mobile
    .move = la causa è un trasloco
    .name = il Suo nome
    .new_place = il luogo in cui si trasferisce
    .no_winback = Lei non desidera offerte per restare
    .not_served = Lei dice che il fornitore non serve il nuovo luogo
    .on_behalf = il contratto è intestato a un nome diverso dal Suo
    .order_number = il numero d’ordine
    .ordered_on = il giorno dell’ordine
    .other_cause = la causa è quella detta nel motivo
    .phone = il Suo numero di telefono
    .price_change = la causa è una modifica del prezzo o delle condizioni
    .product = la tariffa, la merce o il servizio
    .provider_email = l’indirizzo a cui va la lettera
    .provider_name = il nome del fornitore
    .quality = la causa è che il servizio non è quello pattuito
    .reason = il Suo motivo
    .received_on = il giorno in cui è arrivata la merce
    .remedy_by = l’ultimo giorno per rimediare
    .renews_on = il giorno del prossimo addebito
    .reported_on = il giorno della segnalazione
    .revoke_mandate = si revoca anche il mandato di addebito diretto
    .today = il giorno in cui è scritta la lettera

## Gli aiuti dei modelli: che cosa dà ciascun esempio

template-helper-if = la parte la cui condizione è vera; se il valore è assente, non lo è
template-helper-unless = la parte per quando la condizione non è vera
template-helper-and = la parte per quando sono vere entrambe; allo stesso modo (or a b), quando lo è una delle due
template-helper-partial = il frammento con questo nome, da _partials accanto alla lettera

## La lettera come documento

document-missing = nessun tipo di carattere presente qui può mostrare: { $characters }
characters-in-package = { $characters }: { $kind }, nel pacchetto Debian { $package }
characters-in-no-font = { $characters }: { $kind }, in nessun tipo di carattere a noi noto
characters-unknown-script = scrittura sconosciuta
characters-emoji = emoji
characters-private-use = uso privato
characters-symbols = simboli
document-control = il testo contiene un carattere di controllo (U+{ $code })
document-too-long = la lettera supera le { $most } pagine
address-line-wide = la riga «{ $line }» dell’indirizzo postale è più larga della finestra della busta
address-lines-many = l’indirizzo postale ha { $lines } righe, e la finestra della busta ne mostra { $most }
# Fini di una frase il cui soggetto è un file.
picture-unknown = non è né un PNG né un JPEG
picture-too-large = ha { $width } × { $height } pixel; ne sono ammessi al massimo { $most } milioni
picture-print-colours = è un JPEG con i colori della stampa tipografica (CMYK)
picture-damaged = è danneggiato o incompleto
fonts-folder-unreadable = la cartella dei tipi di carattere { $path } non si può leggere: { $source }
fonts-folder-empty = la cartella { $path } non contiene file di tipi di carattere (.ttf, .otf, .ttc o .otc)
font-unreadable = il file del tipo di carattere { $path } non si può leggere: { $source }
font-broken = { $path } è danneggiato o non è un tipo di carattere
font-not-embedded = il tipo di carattere { $name } non si può incorporare
font-without-a-name-not-embedded = il tipo di carattere senza nome non si può incorporare
pdf-unwritable = il PDF non si può scrivere: { $source }

## Il messaggio finito viene controllato ancora una volta

message-media-type = il tipo di contenuto di un allegato non si può mettere in un’intestazione: { $source }
message-incorrect = il messaggio finito non è corretto: { $source }
message-bare-line-end = la riga { $line } termina con un CR o un LF isolato
message-long-line = la riga { $line } è lunga { $length } byte; ne sono ammessi 998
message-control-character = la riga { $line } contiene un carattere di controllo
message-header-count = l’intestazione { $header } compare { $count ->
        [one] 1 volta
       *[other] { $count } volte
    }
message-without-body = dopo le intestazioni manca la riga vuota
message-of-another-kind = il messaggio non ha la forma richiesta: testo semplice, oppure testo con allegati
message-boundary = la riga { $line } sta tra due parti, oppure si potrebbe prendere per una riga di separazione (boundary)
message-parts = il numero di parti chiuse del messaggio è { $count }; deve essere { $expected }
message-part-header = nella parte { $part }, l’intestazione { $header } compare { $count ->
        [one] 1 volta
       *[other] { $count } volte
    }
message-part-kind = la parte { $part } non è il testo o l’allegato che deve essere
