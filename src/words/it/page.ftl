### La pagina nel browser. L’attributo `.fix` di un messaggio sta sotto e dice che cosa fare.

## Inizio e fine, sulla riga di comando

page-no-folder = non c’è una cartella personale, e quindi nessun posto per ciò che si conserva
    .fix = imposti HOME oppure ADIEU_STATE_DIR
page-folder-unusable = { $path } non si può usare per la pagina: { $source }
    .fix = controlli di potervi scrivere
page-no-port = su questo computer non è disponibile nessuna porta: { $source }
    .fix = chiuda altri programmi e riprovi
page-other-silent = adieu è già in esecuzione e non risponde
    .fix = aspetti un minuto e avvii di nuovo adieu; se continua a non rispondere, chiuda l’altro
page-served = adieu mostra la sua pagina soltanto a questo computer. Lasci aperta questa finestra; Ctrl-C chiude adieu.
page-not-opened = non è stato possibile aprire un browser: { $why }
page-link-printed = Apra il link in un browser di questo computer entro un minuto.
menu-no-folder = non c’è una cartella personale e quindi nemmeno un menu personale
    .fix = imposti HOME o XDG_DATA_HOME
menu-unwritable = { $path }: la voce di menu non può essere scritta: { $source }
    .fix = controlli di poter scrivere lì
menu-program-unknown = non si può sapere dove si trova questo programma: { $source }
    .fix = lo avvii con il suo percorso completo
menu-added = adieu è ora nel menu del Suo desktop. La voce apre la pagina.
menu-there = adieu è già nel menu del Suo desktop: ce l’ha messo il pacchetto.

## Su ogni pagina

page-skip = Vai al contenuto
page-new = Nuova lettera
page-language = Lingua:
page-nothing-leaves = Questa pagina viene dal Suo computer. Nulla ne esce finché Lei non invia la lettera.
page-close = Chiudi adieu
page-go-on = Continua

## Titoli, con ciò che sta sotto

page-opening = adieu si sta aprendo
page-home = Che cosa vuole disdire?
    .lead = Lei risponde ad alcune domande, legge la lettera e decide come inviarla. Può fermarsi in qualsiasi momento: ciò che ha scritto resta su questo computer.
page-locked = Questa pagina è bloccata
    .fix = Avvii di nuovo adieu, oppure apra il link che mostra. Ogni link apre la pagina in un solo browser, una sola volta, entro un minuto.
page-link-used = Questo link non vale più
    .fix = Un link vale una volta e per un minuto. Avvii di nuovo adieu: aprirà questa pagina con un link nuovo.
page-closed = adieu è chiuso
    .fix = Può chiudere questa scheda. Ciò che ha iniziato è conservato: avvii di nuovo adieu per continuare.
page-closing = adieu si chiuderà appena la Sua lettera sarà partita
    .fix = Lasci acceso il computer fino ad allora. Avvii di nuovo adieu per vedere in Lettere che cosa ne è stato.
page-not-found = Questa pagina non esiste
    .fix = Torni alla prima pagina.
page-form-too-large = Il modulo è troppo lungo
    .fix = Torni indietro, abbrevi i testi lunghi e invii di nuovo il modulo.
page-form-stale = Questa pagina appartiene a una sessione precedente di adieu
    .fix = Torni indietro nel browser, copi ciò che ha scritto e riapra la pagina.
page-form-broken = Ciò che è stato inviato non si è potuto leggere
    .fix = Torni indietro nel browser, copi ciò che ha scritto, ricarichi la pagina e invii di nuovo il modulo.
page-fault = adieu ha commesso un errore
    .fix = Torni indietro nel browser e riprovi. Se doveva partire una lettera, guardi prima in Lettere se è partita.
page-letter-gone = Questa lettera non è più qui
    .fix = È stata scartata oppure è partita, forse da un’altra scheda. Guardi in Lettere.
page-failed = Operazione non riuscita
page-typed = Ciò che ha scritto
page-again = Riprova
    .lead = Ciò che ha scritto è conservato in questa pagina. Rimedi a quanto detto sopra, poi prema il pulsante.

## Ciò a cui un messaggio si riferisce. $label è il nome di un campo.

page-label = «{ $label }»
page-label-given = «{ $label }: { $given }»
# La riga di comando ha un’opzione che la pagina non ha.
page-option-elsewhere = l’opzione --{ $option } della riga di comando
page-option-allow = il pulsante «{ page-allow }»
page-option-confirm = il pulsante sotto «{ page-confirm }»
page-command-find = la ricerca in «{ page-step-aim }»
page-command-journal = la pagina «{ page-journal }»
page-command-settings = la pagina «{ page-settings }»
page-command-elsewhere = il comando adieu { $command }

## Lettere iniziate

page-unfinished = Lettere iniziate
    .lead = Restano su questo computer per 30 giorni.
# $kind è un tipo di lettera; $day il giorno in cui ci si è lavorato l’ultima volta.
page-unfinished-about = { $kind }, { $day }
page-unfinished-nobody = Ancora nessun fornitore
page-discard = Scarta
page-discard-letter = Scarta la lettera per { $name }
page-too-many-letters = ci sono già { $most } lettere
page-letter-not-kept = Non è stato possibile conservare in { $path } ciò che ha scritto: { $source }
    .fix = scarti le lettere che non Le servono più, oppure liberi spazio sul disco

## I passi di una lettera

page-steps = Passi
page-step-aim = Che cosa e a chi
page-step-details = I Suoi dati
page-step-letter = Lettura della lettera
page-step-send = Invio

## Passo 1

page-aim = Che cosa vuole disdire, e con chi?
page-kind = Che cosa deve chiedere la lettera?
page-kind-stop-renewal = Disattivare il rinnovo automatico
    .more = Il numero e il credito restano validi fino alla scadenza. Non ci saranno altri addebiti.
page-kind-terminate = Recedere dal contratto
    .more = Il giorno che sceglie Lei o appena possibile. Con la linea si perde il numero di telefono.
page-kind-terminate-for-cause = Recedere in anticipo, per giusta causa
    .more = Il prezzo è aumentato, il servizio è scadente, Lei trasloca o qualcuno è deceduto.
page-kind-withdraw = Annullare un ordine recente (ripensamento)
    .more = Entro 14 giorni, nell’UE e nel Regno Unito. Senza motivo e con rimborso.
page-kind-follow-up = Sollecitare una risposta
    .more = Ha scritto e nessuno ha risposto.
page-kind-escalate = Scrivere un’ultima volta prima del reclamo
    .more = Poi si rivolge all’organismo di conciliazione o all’autorità di regolazione.
page-whom = Con chi ha il contratto?
page-find = Fornitore
    .hint = Un nome, un sito web o un paese
page-look = Cerca
page-companies = Fornitori
page-found = { $count ->
        [one] 1 fornitore trovato. Lo scelga qui sotto.
       *[other] { $count } fornitori trovati. Ne scelga uno qui sotto.
    }
page-found-nothing = { $what }. «{ page-another }»: { page-another.more }
page-found-place = { $country } · { $sector }
page-trust-a = Indirizzo preso da una pagina del fornitore
page-trust-old = Indirizzo preso da una pagina del fornitore, vista molto tempo fa
page-trust-b = Indirizzo preso da una pagina di terzi
page-trust-c = Indirizzo non confermato: Le sarà chiesto di controllarlo
page-trust-own = Indirizzo preso da una Sua scheda
page-trust-none = Non è noto nessun indirizzo e-mail per le disdette. Le mostriamo gli altri modi.
page-another = Un altro fornitore
    .more = Lei indica il nome e l’indirizzo e-mail del fornitore, che trova nel contratto o sul sito web.
page-another-give = Nome e indirizzo dell’altro fornitore
page-print-instead = Non conosco nessun indirizzo e-mail: preferisco una lettera da stampare
page-before = Prima di iniziare
page-before-number = Tenga a portata di mano l’ultima fattura o la conferma. Basta un numero: d’ordine, cliente o di contratto.
page-before-no-card = Non servono documenti d’identità, password o numeri di carta. Se ne scrive uno per errore, adieu La avverte prima dell’invio.

## Un fornitore che non accetta disdette per e-mail. $name è il suo nome.

page-ways = { $name }: nessun indirizzo e-mail noto per le disdette
page-ways-lead = Questi sono i modi noti, il più rapido per primo:
page-no-way-known = Non è noto nessun altro modo. Guardi sul sito web o nel contratto, oppure scriva per posta.
page-ways-keep = Conservi la conferma, oppure salvi una schermata.
page-print-way = Una lettera da stampare
page-way-print = L’indirizzo postale è noto. Lei risponde alle stesse domande, stampa la lettera, la firma e la spedisce per posta.
page-way-print-elsewhere = L’indirizzo postale si trova nel contratto o nelle note legali del sito. Lei risponde alle stesse domande, stampa la lettera, la firma e la spedisce per posta.
page-print-write = Scrivi una lettera da stampare
page-know-address = Conosco un indirizzo e-mail
page-way-address = Dal contratto, da una fattura o dal sito web del fornitore
page-another-company = Un altro fornitore

## The country, and the number

page-country = In quale paese ha il contratto?
    .lead = Ne dipendono la lingua della lettera e la legge applicabile. Se non lo sa, lasci vuoto il campo.
page-number = Vuole conservare il numero di telefono?
    .lead = Si perde con il contratto, e nessuna lettera successiva può recuperarlo.
    .yes = Sì, mi dica come
    .no = No, posso perderlo
page-number-kept = Conservi prima il numero
    .lead = Ecco come si fa nel paese del Suo contratto:
    .begun = Ciò che ha scritto resta conservato. Torni quando il numero sarà presso il nuovo fornitore, oppure se accetta di perderlo.
    .other = Chiedi qualcos’altro

## Passo 2

page-details = I Suoi dati
    .lead = Solo ciò che la lettera deve dire. Tutto ciò che non è indicato come «facoltativo» è necessario.
page-part-person = Chi scrive?
page-part-contract = Quale contratto?
page-part-contract-lead = Indichi almeno un numero, perché il fornitore trovi il contratto.
page-part-grounds = I fatti
page-part-words = Vuole aggiungere qualcosa?
page-part-besides = Che cos’altro può chiedere
page-optional = (facoltativo)
page-day = Giorno
page-month-label = Mese
page-year = Anno
page-months = gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
page-months-short = gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic
page-month = { $number } – { $name }
page-to-letter = Continua con la lettera
page-later = Conserva per dopo

## Che cosa non va. $about è un campo o una cosa, $what ciò che non va.

page-problems = C’è ancora qualcosa da correggere
page-problems-count = { $problems ->
        [one] 1 problema: { $title }
       *[other] { $problems } problemi: { $title }
    }
page-problem = { $about }: { $what }
page-whom-missing = scelga un fornitore
page-field-missing = da indicare
page-take = Usa { $value }
page-allow = Falso allarme: lascia così
page-sensitive = Lo tolga: un’e-mail può essere letta lungo il percorso. Finché non decide, questo testo non viene salvato sul disco.

## Passo 3

page-letter = Legga la lettera
page-letter-one = Questa è la lettera a { $name }. Partirà esattamente così.
page-letter-two = Prima la lettera nella lingua che legge { $name } ({ $language }): partirà esattamente così. Poi la stessa nella Sua lingua, perché Lei possa leggerla: quella non viene inviata.
page-sheet-sent = La lettera
page-is-sent = viene inviata
page-is-printed = viene stampata
page-sheet-yours = La stessa, per Lei
page-is-not-sent = non viene inviata
page-to-know = Da sapere
page-to-whom = A chi è indirizzata
page-to = A
page-by-post = { $name }, per posta
page-domain-reads = L’indirizzo si legge
page-known-from = Provenienza dell’indirizzo
page-from = Da
page-your-data = I Suoi dati nella lettera
    .lead = Ciò che è evidenziato nella lettera riguarda Lei. Ecco tutto:
page-dates = Le date
page-passed = Questo giorno è passato.
page-how-written = Lingua e documento
page-letter-language = Lingua della lettera
page-letter-courtesy = Traduzione sotto la lettera
    .hint = Viene inviata anch’essa, segnalata come non vincolante.
    .none = Nessuna
page-letter-document = Allegare la lettera anche come PDF
page-apply = Applica
page-other-ways = Altri modi
page-letter-right = La lettera va bene: continua
page-letter-change = Modifica la lettera

## Passo 4

page-send = Come vuole inviare la lettera?
    .lead = Scelga un modo. Nulla parte senza la Sua conferma.
page-check = Controlli ancora una volta
page-change = Modifica
page-enclosed = Allegati
page-enclosed-file = { $name } ({ $size })
page-confirm = Questo indirizzo è giusto?
    .how = Apra il sito web del fornitore o il contratto e confronti l’indirizzo lettera per lettera.
page-confirm-button = Ho controllato: { $address } è giusto
page-way-file = Come bozza in un file
    .more = Il file si apre come nuovo messaggio in Thunderbird, Outlook o Apple Mail, con tutto al suo posto. Lo legga ancora una volta e lì prema «Invia».
    .button = Salva la bozza
page-way-link = Nel programma di posta o nella webmail di questo computer
    .more = Si apre un nuovo messaggio con l’indirizzo, l’oggetto e il testo. Controlli che parta dall’indirizzo giusto e che il testo sia completo.
    .button = Apri un nuovo messaggio
page-link-without-document = Il PDF non parte in questo modo: la lettera è completa anche senza.
page-link-too-long = La lettera è troppo lunga per questo modo, o ha allegati. Usi la bozza.
page-way-paper = Su carta
    .button = Salva la lettera da stampare
page-postal = Indirizzo postale del fornitore
    .hint = Il nome e l’indirizzo, una riga ciascuno: così si legge nella finestra della busta
page-way-calendar = Nel Suo calendario
    .more = Le date di questa lettera, con promemoria, per il calendario del telefono o del computer.
    .button = Salva le date
page-quicker = Un modo più rapido
page-after = Poi
    .sent = Invii la lettera dal Suo programma di posta.
    .keep = Conservi la copia in «Posta inviata» finché non arriva la conferma.
    .wait = Se entro il giorno indicato non arriva risposta, solleciti: «{ page-new }», poi «{ page-kind-follow-up }».
    .discard = Quando la lettera è partita, può scartare ciò che ne è conservato qui.
page-to-first = Torna alla prima pagina

## Allegati

page-files = Allegati
    .lead = Un avviso di aumento del prezzo, una prova del trasloco, un certificato di morte: immagini e PDF, 10 MB in tutto. Niente documenti d’identità.
page-files-none = Non c’è nessun allegato.
page-file = Un file di questo computer
page-file-add = Allega il file
page-file-remove = Rimuovi
page-file-remove-named = Rimuovi { $name }
page-files-change = Allega o rimuovi file
page-files-done = Torna alla lettera
page-upload-too-large = Il file è troppo grande
    .fix = Torni indietro e ne scelga uno di { $most } MB al massimo.

## Leaving from here

page-way-send = Direttamente da qui
    .more = adieu consegna la lettera al Suo servizio di posta e conserva la ricevuta. Parte una volta sola: premere due volte, tornare indietro o ricaricare non invia altro.
    .button = Invia la lettera adesso
page-way-drafts = Metti la lettera nelle mie bozze
    .more = Dalle bozze la invia Lei, dopo averla letta ancora una volta nel Suo programma di posta.
page-draft-saved = La Sua bozza
    .lead = Il file si apre nel Suo programma di posta come nuovo messaggio. Lo rilegga lì e prema «Invia».
page-draft-made = La bozza è la voce { $entry } delle Sue lettere
    .lead = Quando l’avrà inviata dal Suo programma di posta, lo indichi qui: da quel momento adieu segue le risposte e le date.
    .sent = L’ho inviata
    .not-sent = Non la invierò
    .day = L’ho inviata un altro giorno
page-earlier = Ha già scritto questa lettera
page-mailbox = Casella di posta
page-account-other = La lettera è di { $email }, e questa casella non è configurata
    .more = Già configurato: { $known }. Configuri anche questa casella, oppure cambi il Suo indirizzo nella lettera.
page-account-none = adieu non conosce ancora la Sua casella di posta
    .more = Per la maggior parte dei servizi basta il Suo indirizzo e-mail. La password viene chiesta quando serve.
page-account-add = Configura una casella di posta
page-password = Password di { $username }
page-password-hint = Serve per questo accesso e non viene conservata.
page-password-missing = non è stata indicata alcuna password
    .fix = torni indietro e la scriva
page-letter-changed = Ciò che verrebbe inviato non è più ciò che Le è stato mostrato. Legga di nuovo la lettera.
page-sending = La lettera è in viaggio verso il Suo servizio di posta
    .lead = Non occorre premere altro.
page-working = Questa pagina si aggiorna da sola.
page-look-now = Aggiorna adesso
page-subject = Oggetto
page-receipt = Ricevuta
page-sent = La Sua lettera è stata inviata
page-sent-lead = Il Suo servizio di posta l’ha presa in carico. Ciò non significa ancora che { $name } sia d’accordo: attenda la conferma.
page-in-drafts = La lettera è nelle Sue bozze
page-in-drafts-lead = Apra la cartella { $folder } nel Suo programma di posta, legga ancora una volta la lettera e lì prema «Invia».
page-no-folder-known = In quale cartella sono le Sue bozze?
    .lead = Finora non è stato salvato nulla. Scelga la cartella e prema di nuovo il pulsante.
page-gone-before = Questa lettera è già stata inviata
    .lead = La stessa lettera è tra quelle già inviate o è in corso di invio. Questa volta non è stato inviato nulla.
page-in-doubt = Non si sa se la lettera sia stata inviata
    .lead = La connessione si è interrotta prima che il Suo servizio di posta rispondesse. Non invii di nuovo la lettera prima di saperlo.
page-doubt = Che cosa ha trovato?
page-login-refused = Il servizio di posta non ha accettato l’accesso
page-send-refused = Il servizio di posta ha rifiutato la lettera
page-send-later = Il servizio di posta ora non accetta la lettera
page-send-unreachable = Il servizio di posta non è raggiungibile
page-not-sent = La lettera non è stata inviata
page-back-to-send = Torna alla lettera
page-see-journal = Mostra tra le lettere

## Letters that were sent

page-journal = Lettere
page-letters = Tutte le lettere
page-journal-empty = Da qui non è ancora partita alcuna lettera.
page-older = Lettere più vecchie
page-due = Da fare
page-due-nothing = Oggi non ha nulla da fare.
page-due-more = C’è dell’altro: comparirà quando una parte di questo sarà fatta.
page-due-since = Da fare dal giorno { $day }{ $late }
page-thread = Che cosa è successo
page-write-next = Scrivi la lettera successiva
page-look-for-answers = Cerca risposte
    .more = adieu cerca nella Sua casella le risposte alle Sue lettere. Lì non viene cambiato nulla.
page-looked = Risultato della ricerca
page-found-message = Un messaggio arrivato
    .more = Viene mostrato soltanto il testo. I link e le immagini che contiene non vengono aperti.
page-found-other = Riguarda altro
page-mark = Com’è andata con questa lettera?
    .sent = È stata inviata
    .not-sent = Non è stata inviata
    .answered = È arrivata una risposta
    .confirmed = Il fornitore ha confermato
    .refused = Il fornitore ha rifiutato
    .closed = La questione è chiusa
page-mark-end = Ultimo giorno del contratto
page-mark-sent-on = Giorno in cui l’ha inviata
    .hint = Lasci vuoto se è oggi
page-mark-note = La Sua nota
page-mark-file = La risposta come file
    .hint = Un messaggio, una lettera scansionata o un’immagine, al massimo 25 MB. Si conserva con le prove.
# The last day of the contract, as the company has it.
page-marked-end = Il contratto termina il giorno { $day }.
page-mark-save = Salva
page-evidence = Prove
    .more = La lettera così com’è stata inviata, le risposte, le ricevute e l’impronta digitale (SHA-256) di ciascun file.
    .button = Salva le prove (.zip)
page-message = Salva il messaggio
page-forget = Elimina
    .more = La lettera e le sue prove vengono eliminate per sempre.
    .sure = Non mi servono più le prove
    .button = Elimina

## Settings

page-settings = Impostazioni
page-keep = Conservare questi dati per le prossime lettere?
    .more = Vengono conservati nel file di configurazione di questo computer e si trovano in «{ page-settings }».
    .button = Conservare
    .kept = Conservati. Le nuove lettere iniziano con questi dati.
page-profile = I Suoi dati personali
    .lead = Le nuove lettere cominciano con questi dati. Si conservano nel file di configurazione di questo computer.
    .none = Non è ancora conservato nessun dato.
    .change = Modifica i miei dati
    .save = Salva
page-accounts = Le Sue caselle di posta
page-account-host = Server di posta in uscita (SMTP)
    .hint = Lo indica il Suo servizio di posta, per esempio smtp.example.org
page-account-keyring = Conservare la password
    .yes = Conservarla nel portachiavi di questo computer
    .password = Password
page-account-test = Prova l’accesso
page-account-test-named = Prova l’accesso di { $email }
page-account-trying = Prova dell’accesso in corso
page-account-works = L’accesso funziona. Non è stato inviato nulla.
page-account-remove = Elimina
page-account-remove-named = Elimina { $email }
page-leaves = Che cosa esce dal Suo computer
    .letter = La lettera, quando Lei la invia: al Suo servizio di posta e, tramite questo, al fornitore. La password va soltanto al Suo servizio di posta.
    .nothing = Nient’altro: nessuna azienda, nessun servizio e nemmeno chi realizza adieu viene a sapere che cosa Lei fa qui.

## Help

page-of-help = Aiuto
    .lead = Che cosa fa adieu, che cosa esce dal Suo computer e che cosa fare nel dubbio.
page-help-does = Che cosa fa adieu
    .letter = Scrive la lettera che pone fine a un contratto, nella lingua che il fornitore legge, Gliela dà come bozza o la invia tramite la Sua casella, e conserva le date e le prove.
    .law = Non dà consulenza legale. Se la posta in gioco è alta, si rivolga prima a un’associazione di consumatori o a un avvocato.
page-help-answers = Quando preme «{ page-look-for-answers }», adieu chiede al Suo servizio di posta i messaggi che riguardano le Sue lettere e non vi cambia nulla.
page-help-kept = Dove si conserva tutto
# $path is a folder or a file.
page-help-kept-letters = Ciò che ha iniziato, per 30 giorni, e le lettere inviate o in bozza con le loro prove: in { $path }, solo per Lei.
page-help-kept-details = I Suoi dati, le Sue caselle e la lingua: in { $path }. Non vi è nessuna password.
page-help-kept-browser = Nel browser non si conserva nulla.
page-help-doubt = In caso di dubbio
    .sent = Se non si sa se una lettera è partita, cerchi nella posta in arrivo la copia per Lei, una risposta o un mancato recapito, o chieda al fornitore; una cartella «Posta inviata» vuota non dimostra nulla. Indichi poi nella pagina della lettera che cosa ha trovato. adieu non invia mai da solo una lettera due volte.
    .address = Se un indirizzo sembra sbagliato, lo confronti con il contratto o con il sito del fornitore. Può sempre stampare la lettera e spedirla per posta.
    .typed = Se ha scritto qualcosa di sbagliato, torni indietro e lo corregga: nulla parte senza la Sua conferma.
page-help-end = Come terminare
    .close = Prema «{ page-close }» in fondo a una pagina. adieu si chiude anche da solo mezz’ora dopo l’ultima pagina aperta, mai durante l’invio di una lettera.
    .remove = Una lettera iniziata si scarta nella prima pagina, una inviata si elimina nella sua pagina. Per eliminare tutto, chiuda adieu e cancelli le cartelle e i file indicati sopra.
