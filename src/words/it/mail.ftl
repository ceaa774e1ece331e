### Account, server e vie d’invio.

## Connessioni

server-unreachable = { $host }: operazione non riuscita ({ $stage }): { $source }
server-late = { $host }: nessuna risposta in tempo ({ $stage })
server-closed = { $host }: il server ha chiuso la connessione ({ $stage })
server-unprotected = { $host }: la connessione non si può proteggere: { $why }
starttls-missing = { $host }: il server non offre STARTTLS, e nulla viene inviato senza protezione
host-not-this-machine = { $host }: è un altro computer, e lì nulla viene inviato senza protezione
dialogue-interrupted = interrotto ({ $stage })
login-offered-otherwise = il server non offre l’accesso con { $wanted } (offre: { $offered })
login-not-offered = il server non offre l’accesso con { $wanted } (non offre nulla)
protocol-broken = { $host }: risposta { $protocol } non corretta ({ $stage }): { $what }

## Passi di un dialogo

stage-connect = connessione
stage-tls = negoziazione TLS
stage-greeting = saluto del server
stage-login = accesso
stage-body = invio del messaggio
stage-final-reply = risposta al messaggio

## Perché un server non è raggiungibile

lookups-too-many = si stanno cercando troppi nomi
name-without-address = il nome non ha un indirizzo
connection-late = nessuna risposta in tempo

## Perché una connessione non si può proteggere

tls-closed = il server ha chiuso la connessione
tls-inside-tls = TLS dentro TLS
tls-no-host-name = il suo nome non è un nome di host
certificate-expired = il suo certificato è scaduto
certificate-not-valid-yet = il suo certificato non è ancora valido (l’orologio è giusto?)
certificate-for-another-name = il suo certificato è per un altro nome
certificate-authority-unknown = il suo certificato viene da un’autorità di cui qui nessuno si fida
certificate-signature-bad = il suo certificato non porta la firma della sua autorità
certificate-refused = il suo certificato è rifiutato ({ $reason })
ca-file-unusable = { $file }: non è un file di certificati: { $why }
ca-file-empty = non contiene nessun certificato

## Che cosa sbaglia un server

quoted-words = «{ $words }»
reply-instead-of = { $code } invece di { $wanted }
reply-no-answer = { $code } non è una risposta a un messaggio
reply-endless = una risposta senza fine
replies-too-many = più di una risposta a un comando
replies-too-few = troppo poche risposte
answer-too-early = una risposta prima che il messaggio fosse completo
answer-before-sent = terminato prima dell’invio
answer-endless = una risposta senza fine
answer-to-another = una risposta a { $tag }
greeting-missing = nessun saluto
leave-unasked = un permesso di proseguire che nessuno ha chiesto
line-without-crlf = una riga che non termina con CRLF
line-endless = una riga senza fine
literal-too-long = un literal di { $octets } byte

## Che cosa rifiuta un server

server-refused = il server ha detto di no ({ $stage }): { $reply }
recipient-refused = { $recipient }: il server ha detto di no ({ $stage }): { $reply }
server-limit = il messaggio è di { $size } byte; il server ne accetta { $limit }
smtputf8-missing = un indirizzo contiene lettere non ASCII, e il server non offre SMTPUTF8

## Caselle di posta

mailbox-full = la casella è piena: il server ha detto di no ({ $stage }): { $reply }
mailbox-limit = il messaggio è di { $size } byte; la casella ne accetta { $limit }
folder-unknown = la cartella { $name } non c’è (ci sono: { $folders })
folder-for-drafts-missing = non c’è una cartella per le bozze (ci sono: { $folders })
folder-for-sent-missing = non c’è una cartella per la posta inviata (ci sono: { $folders })
folder-for-junk-missing = non c’è una cartella per la posta indesiderata (ci sono: { $folders })
folders-none = nessuna

## Account

config-unreadable = { $path }: non si può leggere: { $source }
config-unwritable = { $path }: non si può scrivere: { $source }
config-wrong = { $path }:{ $line }: { $what }
config-accounts-no-table = accounts non è una tabella
config-profile-no-table = profile non è una tabella
config-with-password = { $path }:{ $line }: contiene una password, e un file non è il posto adatto
account-wrong = { $path }: account { $account }: { $what }
account-there-already = c’è già un account { $name }
account-unknown = non c’è nessun account { $name }

## Che cosa non va in un account

account-address-wrong = «{ $address }» { $what }; { $fix }
account-imap-wrong = imap: { $what }
account-copy-without-imap = ha copy_to_sent ma nessun imap in cui copiare: aggiunga il suo server
account-folder-name-wrong = drafts e sent sono nomi di cartelle, come "Drafts"
account-two-ways-out = ha sia smtp sia sendmail: ne tenga uno
account-no-way-out = non ha né smtp né sendmail: ne indichi uno
account-host-unprotected = security = "none" vale solo per questo computer, e { $host } è un altro: usi "tls" o "starttls"
account-two-secrets = ha sia password_command sia token_command: ne tenga uno
account-without-keyring = ha keyring = true, che questa versione compilata non supporta: la compili con --features keyring, oppure usi password_command (secret-tool, security, pass)
account-control-characters = username e host non possono contenere caratteri di controllo
account-timeout-wrong = timeout deve essere tra 1 e 86400 secondi

## Password

password-command-not-run = il comando per la password non si può eseguire: { $source }
password-command-late = il comando per la password non è terminato entro { $minutes } minuti
password-command-failed = il comando per la password non è riuscito ({ $status })
password-command-silent = il comando per la password non ne ha stampata nessuna
password-interrupted = interrotto
password-empty = la password è vuota
password-line-break = la password contiene un’interruzione di riga, che nessun accesso può trasmettere
keyring-unusable = il portachiavi non si può usare: { $why }
keyring-missing = il portachiavi non si può usare: questa versione compilata non ne ha uno

## Che cosa richiede un servizio di posta

service-app-password = Richiede una password per le app, creata nelle impostazioni di sicurezza dell’account, non la Sua password
    .note = { service-app-password }.
service-own-password = Accetta la password della casella stessa
    .note = { service-own-password }.
service-email-password = Richiede la password e-mail impostata nell’area clienti, non quella di accesso al sito
    .note = { service-email-password }.
service-token = Non accetta più password: indichi un token_command che stampi un token di accesso OAuth
    .note = { service-token }.
service-pop-and-imap = Attivi prima POP3 e IMAP nelle impostazioni della casella. Con l’accesso a due fattori richiede una password per le app
    .note = { service-pop-and-imap }.
service-mail-programs = Attivi prima l’accesso dei programmi di posta (IMAP, SMTP) nelle impostazioni della casella
    .note = { service-mail-programs }.
service-smtp = Attivi prima SMTP con autenticazione nelle impostazioni dell’account
    .note = { service-smtp }.
service-code = Richiede un codice di autorizzazione (授权码), creato nelle impostazioni della casella, dove si attiva SMTP
    .note = { service-code }.
service-bridge = Proton Mail Bridge deve essere in esecuzione. La password e il certificato sono nelle sue impostazioni: indichi il certificato esportato come ca_file
    .note = { service-bridge }.

## File

file-exists = { $path } esiste già
folder-absent = { $path }: questa cartella non esiste
file-unwritable = { $path } non si può scrivere: { $source }
file-is-a-folder = { $path } non si può scrivere: è una cartella
file-is-irregular = { $path } non si può scrivere: non è un file ordinario
folder-is-no-maildir = { $path } non si può scrivere: è una cartella, ma non una Maildir
file-with-half-a-message = { $path } non si può scrivere: contiene un messaggio incompleto

## Link

link-too-long = come link è lunga { $length } caratteri; solo fino a { $limit } è certo che arrivi intera
link-subject-wrong = ha un oggetto con un’interruzione di riga o un altro carattere di controllo

## Programmi locali

opener-absent = { $program } non c’è su questo computer
opener-not-run = { $program } non si può eseguire: { $source }
opener-failed = { $program } non ha trovato il modo di aprirla ({ $status })
program-not-run = { $program }: non si può eseguire: { $source }
program-lost = { $program }: non si sa se sia terminato: { $source }
program-refused-silently = { $program } ha detto di no ({ $status })
program-refused = { $program } ha detto di no ({ $status }): { $said }

## Che cosa può essere andato storto, e che cosa fare

advice = { $problem }: { $fix }
advice-with-service = { $problem }: { $fix }. { $service }: { $wants }

cause-credentials = il nome utente o la password non sono accettati
    .fix = controlli il nome utente e la password; molti servizi richiedono una password per le app, e che IMAP e SMTP siano attivati nelle loro impostazioni
cause-app-password = il servizio richiede una password per le app
    .fix = la crei nelle impostazioni di sicurezza dell’account e la indichi al posto della Sua password
cause-authorization-code = il servizio richiede un codice di autorizzazione (授权码)
    .fix = attivi SMTP e IMAP nelle impostazioni della casella e indichi, al posto della password, il codice che viene mostrato
cause-passwords-off = il servizio non accetta più password
    .fix = dia all’account un token_command che stampi un token di accesso OAuth
cause-submission-off = per questa casella l’invio da programmi (SMTP AUTH) è disattivato
    .fix = lo faccia attivare dall’amministratore, oppure invii con un altro account
cause-token-refused = il token di accesso è scaduto o non è per questa casella
    .fix = esegua da solo il token_command e rinnovi il token, con l’ambito per la posta e il nome utente di questo account
cause-no-tokens = il server non accetta token di accesso (XOAUTH2)
    .fix = usi un password_command al posto del token_command
cause-mechanism = il server offre solo tipi di accesso che adieu non conosce
    .fix = usi il server di posta in uscita del servizio con PLAIN, LOGIN o XOAUTH2, oppure un programma che li conosce ({ OPTION("sendmail") })
cause-no-login = il server qui non offre nessun accesso
    .fix = usi la sua porta per la posta in uscita (465 con tls, 587 con starttls), oppure auth = "none" se accetta lettere senza accesso
cause-login-wanted = il server richiede prima l’accesso
    .fix = tolga auth = "none" dall’account, e indichi un nome utente e una password
cause-web-login = il servizio richiede che Lei acceda dal suo sito
    .fix = acceda lì con un browser, confermi che era Lei, poi esegua di nuovo lo stesso comando
cause-service-off = per questa casella l’accesso dei programmi di posta è disattivato
    .fix = attivi IMAP e SMTP nelle impostazioni della casella
cause-password-expired = la password è scaduta o va rinnovata
    .fix = acceda dal sito del servizio e ne imposti una nuova
cause-locked = il servizio ha bloccato questo account o non lo lascia entrare
    .fix = acceda dal sito del servizio, oppure chieda alla sua assistenza
cause-login-later = il server al momento non può verificare gli accessi
    .fix = esegua di nuovo lo stesso comando più tardi
cause-needs-tls = il server richiede prima una connessione protetta
    .fix = imposti security su "starttls" (porta 587) o "tls" (porta 465; IMAP 993)
cause-no-starttls = il server non protegge questa porta, oppure qualcuno nel mezzo glielo impedisce
    .fix = usi la sua porta per tls (465; IMAP 993), e un’altra rete se nemmeno quella è offerta
cause-certificate = il certificato del server non è valido per il suo nome
    .fix = controlli nome, porta e protezione del server nel file di configurazione; il certificato di un’autorità privata si indica come ca_file
cause-configuration = l’account non è descritto come deve
    .fix = corregga l’account nel file di configurazione
cause-no-connection = non c’è connessione con il server
    .fix = controlli nome, porta e protezione del server nel file di configurazione, e la Sua connessione
cause-not-served = il server non accetta connessioni da qui
    .fix = usi il server di posta in uscita del Suo servizio di posta (porta 465 o 587), non uno di ricezione, e un’altra rete se così risponde
cause-no-program = il programma non si può eseguire
    .fix = indichi nel sendmail dell’account il percorso di un programma che si può eseguire
cause-no-recipient = l’indirizzo non esiste
    .fix = cerchi l’indirizzo e invii la lettera a quello giusto ({ OPTION("to", value: "ADDRESS") })
cause-no-domain = il dominio dell’indirizzo non esiste o non riceve posta
    .fix = cerchi l’indirizzo e invii la lettera a quello giusto ({ OPTION("to", value: "ADDRESS") })
cause-disabled = la casella al momento non accetta lettere
    .fix = riprovi tra un giorno o due, oppure usi un’altra via per raggiungere il destinatario
cause-full = la casella è piena
    .fix = riprovi tra un giorno o due, oppure usi un’altra via per raggiungere il destinatario
cause-own-full = la Sua casella è piena
    .fix = faccia spazio nella casella
cause-too-large = il messaggio è troppo grande
    .fix = tolga degli allegati o li riduca
cause-unauthenticated = il server del destinatario non ha potuto verificare che la lettera venga dal Suo dominio (SPF, DKIM, DMARC)
    .fix = la invii tramite il servizio di posta del Suo indirizzo; la causa non è l’indirizzo del destinatario
cause-blocked = il server del destinatario considera spam la lettera, o il server da cui è venuta
    .fix = la invii con un altro account, oppure usi un’altra via per raggiungere il destinatario; la causa non è il suo indirizzo
cause-policy = una regola del server del destinatario rifiuta la lettera
    .fix = legga le sue parole, e usi un altro account o un’altra via per raggiungere il destinatario; l’indirizzo non è per forza sbagliato
cause-sender-refused = l’account non può inviare da questo indirizzo
    .fix = invii dall’indirizzo proprio dell’account ({ OPTION("email") }), oppure faccia autorizzare l’altro dal servizio
cause-relay = il server non accetta da Lei lettere per altri domini
    .fix = usi la porta per la posta in uscita del Suo servizio di posta (465 o 587) con il Suo nome utente
cause-too-many = per ora il server ha ricevuto troppe lettere o connessioni da Lei
    .fix = aspetti qualche ora ed esegua di nuovo lo stesso comando, con un { OPTION("rate") } più basso se le lettere sono molte
cause-greylisted = il server del destinatario rinvia le lettere dei mittenti che non conosce (greylisting)
    .fix = esegua di nuovo lo stesso comando tra mezz’ora
cause-expired = il server del destinatario non l’ha accettata per giorni
    .fix = provi ancora una volta, oppure usi un’altra via per raggiungere il destinatario; l’indirizzo può essere giusto
cause-loop = i server del destinatario se la rimandano senza fine
    .fix = usi un’altra via per raggiungere il destinatario, e glielo segnali
cause-unreachable = il server del destinatario non era raggiungibile
    .fix = riprovi più tardi, oppure usi un’altra via per raggiungere il destinatario; controlli il dominio dell’indirizzo
cause-beyond-ascii = un indirizzo contiene lettere non ASCII, che il server non può trasportare (manca SMTPUTF8)
    .fix = invii con un account il cui server offre SMTPUTF8 (lo dice { COMMAND("account test") }), oppure a un indirizzo in ASCII ({ OPTION("to", value: "ADDRESS") })
cause-content = il server non accetta la forma della lettera
    .fix = tolga gli allegati, oppure la invii con un altro account
cause-protocol = il server e adieu non si capiscono
    .fix = guardi il dialogo (-v), e controlli che sia un server di posta in uscita o un server IMAP
cause-no-permission = l’account non può usare questa cartella
    .fix = indichi un’altra cartella nel file di configurazione, come drafts o sent
cause-no-folder = questa cartella non esiste
    .fix = indichi la cartella nel file di configurazione, come drafts o sent nella tabella imap dell’account
cause-program-usage = il programma non accetta gli argomenti di sendmail (-i -f)
    .fix = indichi nel sendmail dell’account un programma che li accetta
cause-program-host = il programma non ha trovato nessun server con quel nome
    .fix = controlli il nome del server nella configurazione del programma stesso, e il dominio dell’indirizzo
cause-program-login = il programma non può farlo: il suo accesso è stato rifiutato, oppure non può aprire un file
    .fix = provi il programma da solo, e controlli utente, password e permessi dei file nella sua configurazione
cause-program-configuration = la configurazione del programma stesso è sbagliata
    .fix = la corregga e provi il programma da solo
cause-program-trouble = il programma ha avuto un problema suo
    .fix = legga le sue parole e il suo log, poi esegua di nuovo lo stesso comando
cause-program-missing = il programma, o uno che esso avvia, non si può eseguire
    .fix = controlli il percorso nel sendmail dell’account e che cosa avvia il programma
cause-interrupted = è stato interrotto
    .fix = esegua di nuovo lo stesso comando
cause-later = il server al momento non può farlo
    .fix = esegua di nuovo lo stesso comando più tardi
cause-permanent = il server risponderà di nuovo allo stesso modo
    .fix = legga le sue parole
cause-unknown = non è indicata nessuna causa
    .fix = legga che cosa dice il server, e cerchi l’indirizzo: quello giusto si indica con { OPTION("to", value: "ADDRESS") }
