### Le funzioni: account, bozze, la casella di posta, i solleciti, i modelli, le proprie schede.

## Errori

with-cause = { $message }: { $cause }
nothing-sent-and-remedy = non è stato inviato nulla; { $remedy }
value-refused = «{ $value }» { $what }
interrupted-unsent = interrotto; non è stato inviato nulla
interrupted-unwritten = interrotto; non è stato scritto nulla
try-later = riprovi più tardi
check-name = controlli il nome e la cartella
check-readable = controlli che sia un file e di avere il permesso di leggerlo
give-request-file = indichi il file di richiesta stesso
save-as-utf8 = salvi il file in UTF-8
make-folder = crei prima la cartella, oppure ne scelga un’altra
no-folder-for = { $path }: la cartella { $folder } non esiste
    .fix = crei prima la cartella, oppure ne scelga un’altra
no-random-numbers = il sistema non fornisce numeri casuali: { $source }

## File

file-not-ordinary = è { $kind }, non un file ordinario
file-not-text = non è testo in UTF-8
file-too-large = supera i { $kib } KiB

## L’orologio e il fuso orario

now-is-no-time = ADIEU_NOW non è una data con l’ora e la differenza dal tempo universale, come 2026-11-23T10:00:00+01:00
zone-not-set = TZ non è impostata, e { $file } non è il file di un fuso orario
zone-not-text = TZ non è in UTF-8
zone-unknown = TZ indica { $name }, che non è né nella banca dati dei fusi orari né una regola
clock-before-rules = secondo l’orologio di questo computer la data di oggi è { $today }, prima che queste regole fossero scritte ({ $written })
clock-long-after-rules = secondo l’orologio di questo computer la data di oggi è { $today }, dieci anni o più dopo che queste regole furono scritte ({ $written })
clock-set-first = regoli prima l’orologio: ogni data si conta da lì

## Campi per nome

no-such-field = questo campo non esiste; i campi sono { $fields }
no-such-field-near = questo campo non esiste; intendeva { $near }?

## Account

no-config-folder = non c’è una cartella home per il file di configurazione
    .fix = imposti HOME, oppure ADIEU_CONFIG_DIR su una cartella
config-move-password = la sposti in un gestore di password e scriva password_command = "…", un comando che la stampa; oppure la tolga: basta ADIEU_PASSWORD, oppure la digiti quando il terminale la chiede
config-mend = corregga il file di configurazione; docs/sending.md ne mostra uno
account-choose-name = ne scelga un altro con { OPTION("name") }, oppure rimuova prima questo con { COMMAND("account remove", $name) }
account-see-list = veda { COMMAND("account list") }
no-account-yet = non c’è ancora nessun account di posta
    .fix = ne aggiunga uno con { COMMAND("account add you@example.org") }
no-such-account = non c’è nessun account { $name }
account-nearest = intendeva { $near }? Ci sono: { $names }
accounts-there-are = Ci sono: { $names }
several-accounts = ci sono più account
    .fix = ne indichi uno con { OPTION("account") }: { $names }
account-test-several = ci sono più account
    .fix = ne indichi uno: { $commands }
account-test-advice = { $advice }. Non è stato inviato nulla; -v mostra il dialogo
account-sends-as-another = la lettera è di { $from }, e l’account { $account } invia come { $own }
    .fix = tralasci il campo email, oppure aggiunga l’indirizzo a identities in [accounts.{ $account }] nel file di configurazione
mail-service-unknown = il server di posta di { $domain } non è tra i servizi noti
    .fix = lo indichi con { OPTION("host") } (e { OPTION("security", value: "starttls") } o { OPTION("port") }, se non è TLS sulla porta 465); lo trova nelle pagine di aiuto del servizio
imap-without-host = { OPTION("imap_port") } e { OPTION("imap_security") } riguardano un server di posta in arrivo
    .fix = ne indichi il nome con { OPTION("imap_host") }
program-missing = { $program }: questo programma non esiste
program-missing-in-path = { $program }: questo programma non esiste in PATH
program-give-path = indichi il percorso di un programma che accetta la riga di comando di sendmail, come "/usr/bin/msmtp -a work": viene diviso agli spazi, senza virgolette
program-with-blank = { $command }: un percorso con spazi e degli argomenti non possono stare insieme
    .fix = scriva uno script che lo esegue con i suoi argomenti, e indichi quello

## Password

password-not-kept = l’account è stato registrato; la sua password non viene conservata
keyring-unlock = sblocchi il portachiavi, oppure aggiunga di nuovo l’account con { OPTION("keyring") }
password-command-try = provi il comando da solo
password-of-command = il comando per la password: { $source }
    .fix = faccia in modo che stampi la password sulla prima riga, e lì nient’altro
password-of-environment = { $variable }: { $source }
    .fix = vi metta soltanto la password, oppure la lasci vuota
password-of-person = la password di { $username }: { $source }
    .fix = la digiti di nuovo
account-without-password = l’account { $account } non ha una password
    .fix = imposti password_command nel file di configurazione, oppure ADIEU_PASSWORD, oppure esegua il comando in un terminale

## Che cosa viaggia con una lettera

attach-may-be-allowed = { $fix } ({ OPTION("allow_sensitive", value: "attach") })
attach-limit-raised = { $fix }; { OPTION("attach_limit", value: "MB") } alza il limite
attach-outside-current-folder = è fuori dalla cartella corrente, dove stanno i file di una tabella
attach-outside-request-folder = è fuori dalla cartella del file di richiesta
attach-look-at-it = lo controlli, e lo indichi Lei con { OPTION("attach") }; oppure lo sposti lì
document-refused = la lettera come documento { $refusal }
document-right-to-left = non è ancora possibile comporre un documento in una lingua che si scrive da destra a sinistra ({ $language })
    .fix = rinunci al documento, e la traduzione starà sotto l’e-mail; oppure rinunci a { OPTION("courtesy") } e legga la lettera con { COMMAND("preview --read-in", $tag) }
document-install-font = installi un tipo di carattere che li contenga, oppure tralasci il documento ({ OPTION("document", value: "none") })
document-shorten-letter = abbrevi la lettera, oppure tralasci il documento ({ OPTION("document", value: "none") })
document-give-fonts = indichi una cartella di tipi di carattere con { OPTION("fonts") }, oppure tralasci { OPTION("fonts") }
document-choose-fonts = scelga altri tipi di carattere con { OPTION("fonts", value: "DIR") }, oppure tralasci il documento ({ OPTION("document", value: "none") })

## I giorni di un contratto

see-dates = veda le date con { COMMAND("deadline") } e gli stessi argomenti
days-off-unreadable = { $path }: i giorni non lavorativi non si possono leggere: { $source }
    .fix = indichi un file di testo con un giorno per riga, come 2026-12-24 Vigilia di Natale
the-provider = il fornitore
calendar-on-stdout = { OPTION("calendar") } richiede un file: l’uscita standard è per il risultato
    .fix = indichi un file, come dates.ics, oppure usi { COMMAND("deadline --calendar -") }
calendar-not-ordinary = { $path } non è un file ordinario
    .fix = scelga un altro nome per { OPTION("calendar") }
calendar-choose-name-or-force = scelga un altro nome per { OPTION("calendar") }, oppure sostituisca il file con { OPTION("force") }
calendar-choose-folder = scelga un’altra cartella con { OPTION("calendar") }

## Una lettera preparata

template-mend = corregga il modello, oppure lo tolga dalla Sua cartella dei modelli
value-not-in-letter = non è nella lettera: il modello non lo usa
    .fix = inserisca { $code } nel modello, oppure tralasci il valore
confirmed-address-refused = { OPTION("confirm_recipient") } { $what }
address-of-yours = un indirizzo indicato da Lei; l’elenco non lo conosce
answer-has-passed = è passato: la data di oggi è { $today }
    .fix = indichi un giorno ancora da venire
answer-lies-ahead = è nel futuro: la data di oggi è { $today }
    .fix = indichi il giorno in cui è avvenuto
answer-is-sensitive = sembra contenere { $finding }
    .fix = lo tralasci: un’e-mail può essere letta lungo il percorso (se non è un dato del genere, ricominci con { OPTION("allow_sensitive") })

## Bozze

draft-choose-name-or-force = scelga un altro nome con { OPTION("output") }, oppure sostituisca il file con { OPTION("force") }
draft-choose-folder = scelga un’altra cartella con { OPTION("output") }; non è stato scritto nulla
draft-interrupted = nella casella non è stato messo nulla; esegua lo stesso comando per riprovare
draft-perhaps-in-folder = può comunque trovarsi nella cartella: vi cerchi «{ $subject }» prima di riprovare
draft-not-in-mailbox = nella casella non è stato messo nulla; { $remedy }
draft-in-file = la bozza è nel file { $path }
draft-on-stdout = la bozza è sull’uscita standard
draft-not-saved = e non si è potuta nemmeno salvare: { $why }
draft-not-in-journal = la bozza è scritta; solo il registro non ne sa nulla
link-with-files = non si può usare con { OPTION("mailto") }: un link non porta file, e la lettera dice che sono allegati
link-without-document = non è nel link: un link non porta file
    .fix = la lettera è completa anche senza; per allegarlo, tralasci { OPTION("mailto") }
link-draft-instead = salvi la bozza come file che il Suo programma di posta apre: tralasci { OPTION("mailto") }; oppure la metta nella Sua casella con { OPTION("to_drafts") }

## La casella di posta

no-mailbox-server = l’account { $account } non ha un server di posta in arrivo
    .fix = aggiunga [accounts.{ $account }.imap] con il suo host al file di configurazione, per esempio host = "imap.example.org"
mailbox-name-drafts = indichi la cartella nel file di configurazione: drafts = "…" nella tabella imap dell’account
mailbox-name-sent = indichi la cartella nel file di configurazione: sent = "…" nella tabella imap dell’account
mailbox-place =
    { $uid ->
        [0] { $folder }
       *[other] { $folder }, UID { $uid }
    }
copy-lies-in = una copia è nella cartella { $place }
copy-in-your-mailbox = Nella Sua casella c’è una copia nella cartella { $place }.
copy-in-doubt = la lettera è stata inviata; non si sa se la sua copia sia nella Posta inviata: { $why }
no-copy = la lettera è stata inviata, e nella Posta inviata non è stata messa nessuna copia: { $why }
copy-do-not-send-again = non la invii di nuovo; il registro conserva il messaggio esatto ({ COMMAND("journal show ID --message") })

## Che cosa ha detto l’altra parte

handed-to-program = consegnata a { $program }, che l’ha accettata
taken-unrecorded = { $by } ha accettato la lettera ({ $reply }), e il registro non ha potuto annotarlo: { $cause }
handed-unrecorded = { $by } ha accettato la lettera, e il registro non ha potuto annotarlo: { $cause }
keep-reply-as-proof = è stata inviata: non la invii di nuovo, e conservi questa risposta come prova

## Solleciti

follow-up-of-no-kind = una lettera che ne segue un’altra è follow-up o escalate
    .fix = tralasci { OPTION("kind") }, oppure indichi uno dei due
follow-up-without-journal = non c’è un registro: da qui non è ancora stato inviato nulla
    .fix = scriva il sollecito con { COMMAND("draft --kind follow-up") }
follow-up-first-gone = la prima lettera di questo scambio non è più nel registro
    .fix = scriva il sollecito con { COMMAND("draft --kind follow-up") } e con il giorno e l’oggetto della prima lettera
follow-up-of-returned = la voce { $entry } è tornata indietro: non è arrivata
    .fix = invii la lettera stessa all’indirizzo giusto ({ OPTION("to", value: "ADDRESS") }); se invece è arrivata, usi { COMMAND("journal dismiss", $entry) }
perhaps-answered = potrebbe avere già una risposta: nella Sua casella è stato trovato un messaggio che la riguarda
    .fix = lo legga prima di inviare questa: { COMMAND("journal show", $entry, "--found", $number) }
perhaps-sent = sembra inviata: si trova nella posta inviata della Sua casella
    .fix = prima decida su questo: { COMMAND("journal mark", $entry, "sent") } oppure { COMMAND("journal dismiss", $entry) }
follow-up-too-early = la voce { $entry }, { $kind }, chiede una risposta entro il giorno { $day }, e quel giorno non è ancora passato
    .fix = aspetti; per scrivere comunque, aggiunga { OPTION("again") }
follow-up-after-last = la voce { $entry } era l’ultima lettera prima di rivolgersi a un organismo
    .fix = presenti ora l’istanza all’organismo, con le prove di { COMMAND("journal export", $first) }; per scrivere un’altra volta, aggiunga { OPTION("again") }
first-letter-changed = la voce { $entry } non è come era stata annotata: il suo hash è diverso
    .fix = non si allega nulla di cui non si possa garantire l’autenticità; veda { COMMAND("journal verify") }
follow-up-elsewhere = questa lettera andrebbe a { $to }, e la prima è andata a { $first }
follow-up-to-another = questa lettera andrebbe a { $to }, e la prima è andata a un altro indirizzo
follow-up-confirm-recipient = tralasci { OPTION("to") } e { OPTION("provider") }; oppure, se è giusto, aggiunga { $confirmation }
follow-up-of-nothing = non c’è nessuna voce { $entry }
    .fix = veda { COMMAND("journal list") }
follow-up-of-doubtful = la voce { $entry } è in dubbio: può essere stata inviata
    .fix = prima la chiarisca: { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal mark", $entry, "not-sent") }
follow-up-of-settled = la voce { $entry } è segnata «{ $outcome }»: non c’è nulla da sollecitare
    .fix = se è stato un errore, la segni di nuovo: { COMMAND("journal mark", $entry, "answered") }
follow-up-of-unsent = la voce { $entry } non è stata inviata ({ $state }): non c’è nulla da sollecitare
    .fix = invii prima la lettera stessa
follow-up-drafted-before = Voce { $entry }: la prossima lettera è già una bozza (voce { $draft }); { OPTION("force") } ne fa un’altra al suo posto.
follow-up-still-waits = Voce { $entry }: l’ultima lettera (voce { $letter }) chiede risposta entro il giorno { $day }; { OPTION("again") } scrive comunque.

## Modelli

templates-folder-unreadable = { $folder }: la cartella dei modelli non si può leggere: { $source }
    .fix = indichi una cartella con una sottocartella per ogni lingua
template-unreadable = { $file }: non si può leggere: { $source }
template-unwritable = { $path }: non si può scrivere: { $source }
    .fix = scelga un’altra cartella con { OPTION("out") }
no-such-template = non c’è nessun modello { $name }
template-nearest = intendeva { $near }? Veda { COMMAND("template list") }
template-write-name = scriva LINGUA/TIPO, come en-GB/terminate; veda { COMMAND("template list") }
no-templates-folder = non c’è una cartella home per i Suoi modelli
    .fix = indichi una cartella con { OPTION("out") }
template-name-refused = { $name }: { $what }
    .fix = scriva LINGUA/TIPO, come sv/terminate o en-GB/pause: per il tipo, lettere minuscole, cifre e trattini
template-name-incomplete = non è una lingua e un tipo
template-name-without-language = non comincia con un codice di lingua
templates-exist = esiste già: { $files }
    .fix = non è stato scritto nulla; scelga un’altra cartella con { OPTION("out") }, oppure prima sposti altrove questi file
template-out-of-reach = { $file }: nessuna richiesta può chiedere un tipo con questo nome
    .fix = dia al file un nome di lettere minuscole, cifre e trattini

## Le proprie schede di fornitori

no-records-folder = non c’è una cartella home per le Sue schede
    .fix = imposti HOME, oppure ADIEU_CONFIG_DIR su una cartella
record-choose-id = scelga un altro identificativo, modifichi il file, oppure lo sostituisca con { OPTION("force") }
record-check-rights = non è stato scritto nulla; controlli di poter scrivere lì
import-give-company = indichi il file di un’azienda, la cartella companies, o la cartella del clone
import-check-name = controlli il nome e la cartella; non è stato importato nulla
import-folder-unmakable = { $folder }: non si può creare: { $source }
    .fix = non è stato importato nulla; controlli di poter scrivere lì
records-removed-in-part = schede eliminate: { $removed }; non eliminate: { $kept }; controlli di poter scrivere lì
record-built-in-stays = { $id } fa parte di adieu e resta: non c’è una Sua scheda con questo identificativo
    .fix = una Sua scheda ha la precedenza: { COMMAND("provider add", $id) } ne crea una
record-not-yours = «{ $id }» non è l’identificativo di una Sua scheda
    .fix = lo scriva come fa { COMMAND("provider list --all") }
new-provider-lacks = manca
new-provider-give-name = lo indichi con { OPTION("name") }, come lo scrive una lettera
new-provider-give-domains = indichi i domini propri del fornitore con { OPTION("domain") }: un indirizzo altrove può essere di un estraneo
new-provider-give-email = indichi l’indirizzo con { OPTION("email") }
new-provider-give-purpose = dica a che cosa serve l’indirizzo, con { OPTION("purpose", value: "customer-service") }, cancellation o privacy
new-provider-give-source = dica dove ha letto l’indirizzo, con { OPTION("source") }: senza, nessuno lo può verificare
new-provider-bad-id = non è un identificativo: non è fatto di lettere minuscole, cifre e trattini, al massimo 64
    .fix = lo scriva come example-mobile
new-provider-bad-channel = non ha un = tra il tipo e che cosa fare
    .fix = lo scriva come hotline="+44 7700 900123, giorni feriali"
new-provider-address-elsewhere = è fuori dai domini indicati
    .fix = se il suo dominio è del fornitore, lo aggiunga con { OPTION("domain") }; se no, può essere di un estraneo

## Cercare un fornitore

search-impossible = non c’è nulla da cercare: indichi da 1 a { $most } caratteri
    .fix = indichi il nome del fornitore, una sua parte o il suo dominio
search-nothing = nessun fornitore dell’elenco corrisponde a «{ $words }»
    .fix = indichi il suo indirizzo con { OPTION("to") } e { OPTION("provider_name") }: si trova nelle note legali del sito o nel contratto; { COMMAND("provider add example-mobile") } lo conserva
## La lettera su carta

postal-address-missing = non si conosce alcun indirizzo postale del fornitore
    .fix = lo indichi con { OPTION("post_to", value: "RIGA") }, una volta per riga
postal-address-one-line = ha una sola riga
    .fix = indichi il nome, la via e la località, una riga ciascuno
# $what è la fine della frase.
postal-address-refused = { OPTION("post_to") }: { $what }
post-without-sender = non è indicato: il fornitore non vede dove rispondere, né la posta dove restituire la lettera
    .fix = indichi il Suo indirizzo postale con { OPTION("address") }
signature-unreadable = la firma { $path } non si può leggere: { $source }
    .fix = verifichi che sia un file e che Lei possa leggerlo, oppure ometta { OPTION("signature") } e firmi a mano
signature-file-too-large = la firma { $path } supera { $most } MB
    .fix = la salvi più piccola, oppure ometta { OPTION("signature") } e firmi a mano
# $what è la fine della frase.
signature-unusable = il file della firma { $path } { $what }
    .fix = lo salvi di nuovo come PNG, oppure ometta { OPTION("signature") } e firmi a mano
paper-install-font = installi un carattere che li contenga, oppure indichi una cartella di caratteri con { OPTION("fonts") }
paper-shorten-letter = accorci la lettera
paper-shorten-address = lo indichi più breve con { OPTION("post_to", value: "RIGA") }
paper-choose-fonts = scelga altri caratteri con { OPTION("fonts", value: "CARTELLA") }
paper-on-stdout = { OPTION("letter") } vuole un file: l’uscita standard è per il risultato
    .fix = indichi un file, per esempio lettera.pdf
paper-choose-name-or-force = scelga un altro nome per { OPTION("letter") }, oppure sostituisca il file con { OPTION("force") }
paper-choose-folder = scelga un’altra cartella per { OPTION("letter") }
recipient-without-mailbox = la lettera va per posta: non c’è alcun indirizzo e-mail a cui inviarla
    .fix = la crei con { COMMAND("draft") } e { OPTION("letter", value: "FILE.pdf") }
# Come spedire una lettera in modo da poterlo provare, secondo il Paese da cui parte.
post-so-that-it-can-be-proven =
    .germany = Per poterlo provare, la spedisca come Einwurf-Einschreiben (non con ricevuta di ritorno, che può restare non ritirata), e faccia vedere a un testimone che cosa mette nella busta, oppure lo fotografi. Conservi la ricevuta di spedizione, e scarichi la prova di recapito finché la Deutsche Post la conserva.
    .austria = Per poterlo provare, la spedisca come Einschreiben, e faccia vedere a un testimone che cosa mette nella busta, oppure lo fotografi. Conservi la ricevuta di spedizione.
    .switzerland = Per poterlo provare, la spedisca come raccomandata, oppure con Posta A Plus, che registra il recapito senza firma. Conservi la ricevuta di spedizione, e fotografi che cosa mette nella busta.
    .france = Per poterlo provare, la spedisca come lettre recommandée avec accusé de réception, allo sportello o online presso La Poste. Conservi la ricevuta di spedizione e quella di ritorno.
    .italy = Per poterlo provare, la spedisca come raccomandata A/R. Conservi la ricevuta di spedizione e quella di ritorno.
    .spain = Per poterlo provare, la spedisca come carta certificada con acuse de recibo, oppure come burofax, che prova anche il contenuto. Conservi la ricevuta di spedizione e quella di ritorno.
    .netherlands = Per poterlo provare, la spedisca aangetekend. Conservi la ricevuta di spedizione, e fotografi che cosa mette nella busta.
    .belgium = Per poterlo provare, la spedisca aangetekend (recommandé). Conservi la ricevuta di spedizione, e fotografi che cosa mette nella busta.
    .britain = Per poterlo provare, la spedisca con Royal Mail Signed For, oppure chieda allo sportello un proof of posting, che è gratuito. Lo conservi, e fotografi che cosa mette nella busta.
    .poland = Per poterlo provare, la spedisca come list polecony za potwierdzeniem odbioru. Conservi la ricevuta di spedizione e quella di ritorno.
    .portugal = Per poterlo provare, la spedisca come carta registada com aviso de receção. Conservi la ricevuta di spedizione e quella di ritorno.
    .denmark = Per poterlo provare, la spedisca come anbefalet brev. Conservi la ricevuta di spedizione, e fotografi che cosa mette nella busta.
    .america = Per poterlo provare, la spedisca con Certified Mail e Return Receipt. Conservi la ricevuta di spedizione e quella di ritorno.
    .elsewhere = Per poterlo provare, la spedisca come raccomandata. Conservi la ricevuta di spedizione, e fotografi che cosa mette nella busta.
