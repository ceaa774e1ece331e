### Parole che ricorrono in molte frasi: campi, tipi di lettera, stati, elenchi, errori del sistema.

list = { $items }
list-comma = { $before }, { $after }
list-and = { $before } e { $after }
list-or = { $before } o { $after }
list-sentences = { $before } { $after }
list-clauses = { $before }; { $after }
list-lines =
    { $before }
    - { $after }

## Errori del sistema

io-not-found = non trovato ({ $system })
io-permission-denied = manca l’autorizzazione ({ $system })
io-already-exists = esiste già ({ $system })
io-storage-full = lo spazio su disco è esaurito ({ $system })
io-read-only = il disco è di sola lettura ({ $system })
io-is-a-directory = è una cartella, non un file ({ $system })
io-not-a-directory = non è una cartella ({ $system })
io-connection-refused = la connessione è stata rifiutata ({ $system })
io-connection-reset = la connessione è stata interrotta ({ $system })
io-timed-out = il tempo è scaduto senza risposta ({ $system })
io-network-unreachable = la rete non è raggiungibile ({ $system })
io-host-unreachable = il server non è raggiungibile ({ $system })
io-other = { $system }

## A che punto è una lettera

state-composed = scritta
    .meaning = messa per iscritto, non inviata
state-drafted = bozza
    .meaning = una bozza; se l’ha inviata lo sanno solo Lei e la Sua casella
state-sending = in invio
    .meaning = in viaggio verso il server di posta
state-accepted = accettata
    .meaning = il server di posta l’ha presa in carico; non è ancora una risposta del fornitore
state-sent-by-hand = inviata
    .meaning = l’ha inviata Lei dal Suo programma di posta; non è ancora una risposta del fornitore
state-not-sent-by-hand = non inviata
    .meaning = la bozza non è stata inviata
state-deferred = rinviata
    .meaning = non inviata; lo stesso comando riprova
state-refused = non inviata
    .meaning = non è stato possibile consegnarla al server di posta
state-refused-login = non inviata (accesso)
    .meaning = il server di posta ha rifiutato l’accesso; la lettera va bene
state-refused-server = rifiutata dal server di posta
    .meaning = non inviata; un altro tentativo non cambierebbe nulla
state-waiting = in attesa di risposta
state-in-doubt = in dubbio
    .meaning = non si sa se sia stata inviata

## I campi di una richiesta: come si chiamano in mezzo a una frase, la domanda, e che cosa vi si scrive

field-kind = tipo di lettera
    .short = stop-renewal, terminate, withdraw, …
    .prompt = Tipo di lettera
    .help = Che cosa chiedere: stop-renewal, terminate, terminate-for-cause, withdraw, follow-up o escalate
field-cause = causa
    .prompt = Causa
    .help = La causa di un recesso per giusta causa: price-change, quality, move, death o other
    .hint = Qual è il motivo
field-cause_on = giorno della causa
    .prompt = Giorno della causa
    .help = Il giorno in cui la modifica ha effetto o è iniziato il guasto, oppure il giorno del trasloco o del decesso, nella forma AAAA-MM-GG (terminate-for-cause)
    .hint = Il giorno in cui la modifica ha effetto o è iniziato il guasto, oppure il giorno del trasloco o del decesso
field-provider = fornitore
    .short = identificativo del fornitore nell’elenco
    .prompt = Fornitore
    .help = L’identificativo del fornitore nell’elenco dei fornitori
field-to = indirizzo e-mail del fornitore
    .short = il suo indirizzo, se non è nell’elenco
    .prompt = Indirizzo e-mail del fornitore
    .help = L’indirizzo a cui scrivere, se l’elenco non ne ha o se un altro è migliore
field-provider_name = nome del fornitore
    .prompt = Nome del fornitore
    .help = Il nome del fornitore come compare nella lettera
field-country = paese del fornitore
    .prompt = Paese del fornitore
    .help = Il paese la cui legge regola il contratto, come codice di due lettere
    .hint = Il paese la cui legge regola il contratto
field-told_on = giorno in cui ha saputo della modifica
    .prompt = Giorno in cui ha saputo della modifica
    .help = Il giorno in cui Le è stata comunicata una modifica del prezzo o delle condizioni, nella forma AAAA-MM-GG (terminate-for-cause)
    .hint = Il giorno in cui Le è stata comunicata una modifica del prezzo o delle condizioni
field-new_place = luogo in cui si trasferisce
    .prompt = Luogo in cui si trasferisce
    .help = Il luogo o l’indirizzo in cui si trasferisce (terminate-for-cause, causa move)
    .hint = Il luogo o l’indirizzo in cui si trasferisce
field-not_served = non servito lì
    .prompt = Non servito lì
    .help = Dire nella lettera che il fornitore non serve il nuovo luogo
field-reported_on = giorno della segnalazione
    .prompt = Giorno della segnalazione
    .help = Il giorno in cui ha segnalato il guasto al fornitore, nella forma AAAA-MM-GG (terminate-for-cause, causa quality)
    .hint = Il giorno in cui ha segnalato il guasto al fornitore
field-remedy_by = ultimo giorno del termine fissato
    .prompt = Ultimo giorno del termine fissato
    .help = L’ultimo giorno che ha dato al fornitore per rimediare, nella forma AAAA-MM-GG (terminate-for-cause, causa quality)
    .hint = L’ultimo giorno che ha dato al fornitore per rimediare
field-name = Suo nome
    .prompt = Il Suo nome
    .help = Il Suo nome, come risulta dal contratto
field-email = Suo indirizzo e-mail
    .prompt = Il Suo indirizzo e-mail
    .help = Il Suo indirizzo: la lettera parte da lì e lì arriva la risposta
field-phone = Suo numero di telefono
    .prompt = Il Suo numero di telefono
    .help = Un numero a cui raggiungerLa, con il + e il prefisso internazionale
field-address = Suo indirizzo postale
    .short = Suo indirizzo postale, un’opzione per ogni riga
    .prompt = Il Suo indirizzo postale
    .help = Il Suo indirizzo postale; ripeta l’opzione per ogni riga
    .hint = Via, CAP e città, una riga ciascuno
field-holder = titolare del contratto
    .prompt = Titolare del contratto
    .help = Il nome a cui è intestato il contratto, se non è il Suo: quello di un parente defunto, della Sua azienda
field-capacity = veste in cui scrive
    .prompt = Veste in cui scrive
    .help = Il Suo rapporto con il titolare: heir, executor, spouse oppure other dopo un decesso, attorney con una procura
    .hint = Il Suo rapporto con il titolare
field-product = tariffa, merce o servizio
    .prompt = Tariffa, merce o servizio
    .help = L’oggetto del contratto: la tariffa, la merce o il servizio
field-order_number = numero d’ordine
    .prompt = Numero d’ordine
    .help = Il numero d’ordine, come sulla conferma
field-customer_number = codice cliente
    .prompt = Codice cliente
    .help = Il codice cliente o il numero del conto cliente
field-contract_number = numero di contratto
    .prompt = Numero di contratto
    .help = Il numero del contratto
field-line = linea
    .prompt = Linea
    .help = Il numero di telefono a cui si riferisce il contratto, con il + e il prefisso internazionale
field-iccid = numero della carta SIM
    .prompt = Numero della carta SIM
    .help = Il numero stampato sulla carta SIM (ICCID)
field-identity_number = numero di identificazione
    .prompt = Numero di identificazione
    .help = DNI, NIE, NIF, codice fiscale o PESEL del titolare; solo se il fornitore lo richiede
field-ordered_on = giorno dell’ordine
    .prompt = Giorno dell’ordine
    .help = Il giorno in cui è stato concluso il contratto o ordinata la merce, nella forma AAAA-MM-GG (withdraw)
    .hint = Il giorno in cui è stato concluso il contratto o ordinata la merce
field-received_on = giorno della ricezione
    .prompt = Giorno della ricezione
    .help = Il giorno in cui è arrivata la merce, nella forma AAAA-MM-GG (withdraw)
    .hint = Il giorno in cui è arrivata la merce
field-started_on = giorno di inizio del contratto
    .prompt = Giorno di inizio del contratto
    .help = Il giorno in cui è iniziato il contratto, nella forma AAAA-MM-GG: alcuni periodi di preavviso ne dipendono
    .hint = Il giorno in cui è iniziato il contratto: alcuni periodi di preavviso ne dipendono
field-end_of_term = ultimo giorno della durata minima
    .prompt = Ultimo giorno della durata minima
    .help = L’ultimo giorno della durata minima o del periodo contrattuale in corso, nella forma AAAA-MM-GG
    .hint = L’ultimo giorno della durata minima o del periodo contrattuale in corso
field-notice = periodo di preavviso
    .prompt = Periodo di preavviso
    .help = Il periodo di preavviso previsto dal contratto: prevale su quello di legge
field-sector = settore
    .prompt = Settore
    .help = Il settore del fornitore, se la sua scheda non lo dice: mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club o other
    .hint = Il settore del fornitore: ne dipendono i termini
field-iban = IBAN
    .prompt = IBAN
    .help = Il conto su cui il fornitore addebita; se ne scrivono solo gli ultimi quattro caratteri
field-renews_on = giorno del prossimo addebito
    .prompt = Giorno del prossimo addebito
    .help = Il giorno del prossimo rinnovo o addebito, nella forma AAAA-MM-GG
    .hint = Il giorno del prossimo rinnovo o addebito
field-end_on = giorno in cui il contratto deve terminare
    .prompt = Giorno in cui il contratto deve terminare
    .help = Il giorno in cui il contratto deve terminare, nella forma AAAA-MM-GG (terminate)
    .hint = Il giorno in cui il contratto deve terminare
field-accept_charge = prima possibile, anche a pagamento
    .prompt = Prima possibile, anche a pagamento
    .help = Chiedere la prima data anche se il recesso anticipato costa (terminate, terminate-for-cause)
    .hint = Chiedere la prima data anche se il recesso anticipato costa
field-reason = motivo
    .prompt = Motivo
    .help = Perché, in una o due frasi; nessuno è obbligato a dirlo
field-first_sent_on = giorno di invio della prima lettera
    .prompt = Giorno di invio della prima lettera
    .help = Il giorno in cui ha inviato la lettera rimasta senza risposta, nella forma AAAA-MM-GG (follow-up, escalate)
    .hint = Il giorno in cui ha inviato la lettera rimasta senza risposta
field-first_subject = oggetto della prima lettera
    .prompt = Oggetto della prima lettera
    .help = L’oggetto della lettera rimasta senza risposta (follow-up, escalate)
    .hint = L’oggetto della lettera rimasta senza risposta
field-first_message_id = Message-ID della prima lettera
    .prompt = Message-ID della prima lettera
    .help = Il Message-ID di quella lettera, preso dalle sue intestazioni
field-authority = organismo di conciliazione o autorità di regolazione
    .prompt = Organismo di conciliazione o autorità di regolazione
    .help = L’organismo a cui si rivolgerebbe (escalate); se manca: quello noto per i contratti di telecomunicazioni in alcuni paesi
    .hint = L’organismo a cui si rivolgerebbe; se manca: quello noto per i contratti di telecomunicazioni in alcuni paesi
field-confirm_by = giorno entro cui confermare
    .prompt = Giorno entro cui confermare
    .help = Il giorno entro cui la lettera chiede una risposta, nella forma AAAA-MM-GG; se manca, viene calcolato
    .hint = Il giorno entro cui la lettera chiede una risposta; se manca, viene calcolato
field-revoke_mandate = revoca del mandato di addebito diretto
    .prompt = Revocare il mandato di addebito diretto
    .help = Revocare anche il mandato di addebito diretto per il periodo dopo la fine del contratto
field-no_winback = niente telefonate con offerte per restare
    .prompt = Niente telefonate con offerte per restare
    .help = Chiedere anche di non essere chiamati con offerte per restare
field-language = lingua
    .prompt = Lingua
    .help = La lingua della lettera, come en, de o zh; se manca: quella del fornitore
field-courtesy = traduzione di cortesia
    .prompt = Traduzione di cortesia
    .help = Aggiungere sotto la lettera una traduzione in questa lingua, indicata come non vincolante
field-document = documento
    .prompt = Documento
    .help = Allegare la lettera anche come documento: pdf o none
field-attach = allegati
    .prompt = Allegati
    .help = Un file da allegare come prova; ripeta l’opzione per ciascuno

## Tipi di lettera

step-stop-renewal = stop-renewal
    .name = disdetta del rinnovo
    .meaning = disattivare il rinnovo automatico; la linea resta fino alla scadenza
step-terminate = terminate
    .name = recesso
    .meaning = recedere dal contratto, a una certa data o appena possibile
step-terminate-for-cause = terminate-for-cause
    .name = recesso per giusta causa
    .meaning = recedere in anticipo per giusta causa: modifica del prezzo, servizio scadente, trasloco, decesso o altra causa
step-withdraw = withdraw
    .name = ripensamento
    .meaning = annullare un contratto nuovo entro 14 giorni (ripensamento); senza motivo e con rimborso
step-follow-up = follow-up
    .name = sollecito
    .meaning = sollecitare la risposta a una lettera che non ne ha avuta
step-escalate = escalate
    .name = reclamo
    .meaning = il reclamo: l’ultima lettera prima di rivolgersi a un organismo di conciliazione o a un’autorità di regolazione

## Cause

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

## Settori

sector-mobile = telefonia mobile
sector-telecom = fisso e internet
sector-pay-tv = pay TV
sector-digital = servizi digitali
sector-energy = energia
sector-insurance = assicurazioni
sector-finance = banche e carte
sector-fitness = fitness
sector-press = stampa
sector-transport = trasporti
sector-club = associazioni
sector-other = altro

## Quanto vale una fonte

confidence-a = attendibilità A: pagina del fornitore o fonte ufficiale
confidence-b = attendibilità B: pagina di terzi
confidence-c = attendibilità C: non verificata

## Lingue delle lettere

language-cs = ceco
language-ar = arabo
language-da = danese
language-de = tedesco
language-de-at = tedesco austriaco
language-de-ch = tedesco svizzero
language-el = greco
language-en-gb = inglese
language-en-ie = inglese irlandese
language-en-us = inglese americano
language-es = spagnolo
language-fi = finlandese
language-fr = francese
language-hu = ungherese
language-fr-be = francese belga
language-fr-ch = francese svizzero
language-it = italiano
language-nb = norvegese
language-it-ch = italiano svizzero
language-nl = olandese
language-nl-be = olandese belga
language-pl = polacco
language-pt-pt = portoghese
language-sv = svedese
language-ro = rumeno
language-tr = turco
language-uk = ucraino
language-zh-hans = cinese

## Periodi, come quelli di preavviso

period-days = { $count ->
        [one] 1 giorno
       *[other] { $count } giorni
    }
period-weeks = { $count ->
        [one] 1 settimana
       *[other] { $count } settimane
    }
period-months = { $count ->
        [one] 1 mese
       *[other] { $count } mesi
    }
period-years = { $count ->
        [one] 1 anno
       *[other] { $count } anni
    }
period-working-days = { $count ->
        [one] 1 giorno lavorativo
       *[other] { $count } giorni lavorativi
    }
period-to-end-of-month = { $period } prima della fine del mese
period-to-end-of-quarter = { $period } prima della fine del trimestre
period-to-end-of-half-year = { $period } prima della fine del semestre
period-to-end-of-year = { $period } prima della fine dell’anno
period-to-end-of-term = { $period } prima della fine del contratto
end-of-month = la fine del mese
end-of-quarter = la fine del trimestre
end-of-half-year = la fine del semestre
end-of-year = la fine dell’anno
end-of-term = la fine del periodo contrattuale

## Dimensioni dei file

size-bytes = { $bytes ->
        [one] 1 byte
       *[other] { $bytes } byte
    }
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
decimal = { $whole },{ $tenths }

## Ciò che non è un file

file-kind-pipe = una pipe
file-kind-socket = un socket
file-kind-device = un dispositivo
file-kind-folder = una cartella
file-kind-other = qualcos’altro

## Com’è finita una lettera

outcome-answered = con risposta
outcome-confirmed = confermata
outcome-refused = respinta dal fornitore
outcome-closed = chiusa

## Che cosa dice una persona di una lettera

mark-sent = sent
    .meaning = prima in dubbio: si trova nella cartella Posta inviata, o ne è arrivata la copia
mark-not-sent = not-sent
    .meaning = prima in dubbio: la copia non è mai arrivata, e la lettera non è in nessuna cartella Posta inviata
mark-answered = answered
    .meaning = c’è una risposta, che non conferma e non respinge
mark-confirmed = confirmed
    .meaning = il fornitore l’ha confermata
mark-refused = refused
    .meaning = il fornitore ha detto di no
mark-closed = closed
    .meaning = non seguirà altro

## Che cosa fare dopo, per una lettera rimasta senza risposta

next-remind = sollecitare
next-escalate = passare al reclamo

## Che cosa sembra essere un messaggio nella casella

proposal-answered = risposta
proposal-acknowledged = conferma automatica di ricezione
proposal-bounced = mancato recapito
proposal-delayed = consegna in ritardo
proposal-sent = inviata
proposal-sent-on = inviata il giorno { $day }

## A che cosa si riferisce un problema

subject-field = { $label } [{ $key }]
subject-row = riga
subject-row-number = riga { $row }
subject-row-recipient = riga { $row }, { $recipient }
subject-entry = voce { $id }
subject-table = tabella
subject-request = richiesta
subject-record = scheda
subject-directory = elenco dei fornitori
subject-letter = lettera
subject-dates = date
subject-days-off = giorni non lavorativi
subject-mailbox = casella di posta
subject-account = account
subject-mail-program = programma di posta
subject-time-zone = fuso orario

## A date

date =
    { $day } { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[other] dicembre
    } { $year }
date-in-words = { date }

subject-config = file di configurazione
