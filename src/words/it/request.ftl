### Che cosa si indica: valori, file di richiesta, di che cosa ha bisogno una lettera, che cosa si allega.

## Un problema in una riga

problem = { $subject }: { $what }
problem-value = { $subject }: «{ $value }» { $what }
problem-at = { $subject } ({ $place }): { $what }
problem-value-at = { $subject } ({ $place }): «{ $value }» { $what }
place-option = { $option }
place-line = { $file }:{ $line }
place-row = { $file }:{ $line }, riga { $row } della tabella
place-column = { $file }:{ $line }, riga { $row } della tabella, colonna { $column }
place-answer = la Sua risposta
place-journal = voce { $entry } del registro
place-account = account { $account }

## Parole di un elenco

did-you-mean = intendeva { $near }? Sono possibili: { $offered }
write-one-of = scriva una di queste parole: { $offered }

## Qualsiasi valore

-write-value = scriva un valore; un campo che non serve si può tralasciare
value-missing = manca
    .fix = indichi il valore con { $option } o come { $key } nel file di richiesta, per esempio «{ $example }»
value-empty = è vuoto
    .fix = { -write-value }
value-invisible = non contiene nulla di visibile
    .fix = { -write-value }
value-too-long = è lungo { $length } caratteri; al massimo ne sono ammessi { $most }
    .fix = lo abbrevi
several-values = ha più di un valore
    .fix = lo indichi una sola volta
value-understood = si legge come { $said }
    .fix = se non è quello che intende, lo scriva per esteso
not-a-switch = non è né true né false
    .fix = scriva true o false
forbidden-character = contiene { $name } alla posizione { $position }
    .fix = digiti di nuovo il valore, su una sola riga e senza questo carattere
character-line-break = un’interruzione di riga (LF)
character-carriage-return = un ritorno a capo (CR)
character-tab = una tabulazione
character-nul = un carattere NUL
character-escape = un carattere di escape (U+001B)
character-replacement = un carattere sostitutivo (U+FFFD; il testo si è danneggiato prima di arrivare qui)
character-line-separator = un separatore di riga ({ $code })
character-direction = un carattere che cambia la direzione della scrittura ({ $code })
character-control = un carattere di controllo ({ $code })
character-invisible = un carattere invisibile ({ $code })

## Tipi di lettera, cause, paesi, lingue

unknown-kind = non è un tipo di lettera
unknown-cause = non è una causa che questo programma conosce
unknown-capacity = non è una qualità che questo programma conosce
unknown-country = non è un codice di paese di due lettere
    .fix = scriva due lettere, come GB, DE o CN
unknown-language = è una lingua in cui non c’è ancora una lettera
nearest-language = la più vicina è { $near }; sono possibili: { $offered }
bad-language-tag = non è un codice di lingua (BCP 47)
write-language-tag = scriva un codice come en, de o zh
nearest-language-tag = intendeva { $near }? Scriva un codice come en, de o zh

## Date e periodi

not-a-date = non è una data
not-in-calendar = non è un giorno del calendario
date-form = scriva la data come AAAA-MM-GG, per esempio 2026-12-01
date-write = scriva { $days }
date-typed-and-said = { $typed } ({ $said })
date-ambiguous = è un giorno che si può leggere in due modi
date-or-country = { $fix }, oppure indichi il paese con { OPTION("country") }: è il paese a decidere quale numero è il giorno
date-as-number = è un giorno come lo contano i fogli di calcolo, dal 1900 o dal 1904
date-without-year = è un giorno senza anno
    .fix = scriva anche l’anno, per esempio 2026-12-31
not-a-period = non è un periodo di preavviso
-accepted-periods = scriva un numero seguito da giorni, settimane, mesi, anni o giorni lavorativi, come «14 giorni», «1 mese», «10 giorni lavorativi»; se serve, aggiunga «prima della fine del mese», «del trimestre», «del semestre», «dell’anno» o «del contratto», come «3 mesi prima della fine del mese»
write-period = { -accepted-periods }
nearest-period = intendeva «{ $meant }»? Altrimenti { -accepted-periods }
period-out-of-range = non è una durata possibile per un preavviso
period-range-days = scriva un numero di giorni da 1 a { $most }
period-range-weeks = scriva un numero di settimane da 1 a { $most }
period-range-months = scriva un numero di mesi da 1 a { $most }
period-range-years = scriva un numero di anni da 1 a { $most }
period-range-working-days = scriva un numero di giorni lavorativi da 1 a { $most }

## Indirizzi e-mail, domini, indirizzi web

-one-address = scriva un solo indirizzo, come name@example.org
several-addresses = contiene più di un indirizzo
    .fix = { -one-address }
more-than-address = contiene altro oltre all’indirizzo
    .fix = scriva solo l’indirizzo: { $address }
not-an-address = non è un indirizzo e-mail: { $why }
    .fix = { -one-address }
address-no-at = manca la @
address-space = contiene uno spazio
address-nothing-before = prima della @ non c’è nulla
address-long-before = la parte prima della @ supera i 64 byte
address-dots-before = prima della @ un punto non può stare all’inizio, alla fine né accanto a un altro punto
address-character-before = la parte prima della @ contiene un carattere che lì non è ammesso
address-too-long = supera i 254 byte
address-bad-domain = ha un dominio che non può esistere: { $why }
    .fix = { -one-address }
bad-domain = non è un dominio: { $why }
    .fix = lo scriva come in un indirizzo e-mail, per esempio example.com
domain-nothing = dopo la @ non c’è nulla
domain-character = contiene un carattere, un punto o una lunghezza che i domini non hanno
domain-no-dot = non contiene nessun punto
domain-number = l’ultima parte è un numero
shared-domain = non appartiene a nessuno in particolare: molti vi registrano il proprio nome
    .fix = scriva il dominio completo, come example.co.uk
bad-web-address = non è un indirizzo web: { $why }
    .fix = lo scriva come lo mostra il browser, per esempio https://example.com/contact
web-address-character = contiene una barra rovesciata, uno spazio o un carattere di controllo
web-address-scheme = non comincia né con http:// né con https://
web-address-user = prima del nome del sito c’è un nome utente

## Nomi, indirizzi postali, numeri di telefono

name-no-letter = non contiene nessuna lettera
    .fix = scriva il nome a cui è intestato il contratto
in-address-line = { $what } (nella riga { $line })
address-empty = è vuoto
    .fix = scriva un indirizzo; un campo che non serve si può tralasciare
too-many-lines = ha { $lines } righe; al massimo ne sono ammesse { $most }
    .fix = lo abbrevi
phone-write = lo scriva con il + e il prefisso internazionale, come { $example }
phone-zero-after-code = ha uno 0 dopo { $code }, che si compone solo all’interno del paese
    .fix = lo ometta: { $number }
phone-no-country-code = non ha il prefisso internazionale e potrebbe quindi essere un numero di qualsiasi paese
phone-country-code-zero = ha un prefisso internazionale che comincia con 0
phone-not-digits = contiene altro oltre alle cifre
phone-too-short = è troppo corto per un numero con il prefisso internazionale
phone-too-long = ha più delle 15 cifre che un numero può avere
phone-without-trunk = comincia senza lo { $trunk } che i numeri hanno all’interno del paese { $country }
phone-of-other-country = non è un numero del paese { $country }, a giudicare dall’inizio e dalla lunghezza

## Carte SIM, conti bancari, Message-ID

iccid-not-digits = contiene altro oltre alle cifre
iccid-beginning = non comincia con 89, come i numeri delle carte SIM
iccid-length = non ha 19 o 20 cifre
iccid-check-digit = non corrisponde alla sua cifra di controllo (su alcune carte questa cifra non è stampata)
iccid-compare = lo confronti con la carta SIM
bad-iban = non è un IBAN valido: il paese, la lunghezza o le cifre di controllo non corrispondono
    .fix = lo copi da un estratto conto; se ne scriveranno solo gli ultimi quattro caratteri
not-a-message-id = non è un Message-ID
    .fix = lo copi dalle intestazioni della lettera inviata, come <0123abcd@example.org>, oppure lo tralasci

## La lettera come documento, e i percorsi dei file

unknown-document-format = non è una forma in cui si può allegare la lettera
write-document-format = scriva pdf o none
nearest-document-format = intendeva { $near }? Scriva pdf o none
too-many-files = indica { $files } file; al massimo ne sono ammessi { $most }
    .fix = alleghi solo ciò che dimostra quanto afferma
path-too-long = è lungo { $bytes } byte; al massimo ne sono ammessi { $most }
    .fix = indichi un percorso più corto
path-control-character = contiene un carattere di controllo ({ $code }) alla posizione { $position }
    .fix = rinomini il file e ne digiti di nuovo il percorso

## Che cosa dimostra una causa

prove-change = alleghi la comunicazione della modifica inviata dal fornitore con { OPTION("attach", value: "FILE") }, se ce l’ha
prove-quality = alleghi le segnalazioni di guasto o le misurazioni, e le risposte del fornitore, con { OPTION("attach", value: "FILE") }, se le ha
prove-move = alleghi una prova del trasloco, come il certificato di residenza o il contratto d’affitto del nuovo indirizzo, con { OPTION("attach", value: "FILE") }, se ce l’ha
prove-renewal = alleghi la fattura o la comunicazione da cui risulta il rinnovo con { OPTION("attach", value: "FILE") }, se ce l’ha
prove-death = alleghi una copia del certificato di morte con { OPTION("attach", value: "FILE") }, se ce l’ha
prove-other = alleghi ciò che dimostra la causa con { OPTION("attach", value: "FILE") }, se ce l’ha

## Che cosa non si deve inviare per e-mail

write-anew = tolga ciò che non va inviato per e-mail, e riscriva il resto
sensitive = sembra contenere { $findings }
    .fix = tolga questo dato: un’e-mail può essere letta lungo il percorso. Se non è un dato del genere, lo consenta con { $option }
sensitive-account = sembra contenere { $findings }
    .fix = tolga questo dato: un’e-mail può essere letta lungo il percorso; un conto va in iban, di cui partono solo quattro caratteri. Se non è un dato del genere, lo consenta con { $option }
finding-card = un numero di carta (che termina con { $shown })
finding-card-at = un numero di carta (che termina con { $shown }, alla posizione { $position })
finding-iban = un IBAN completo (che termina con { $shown })
finding-iban-at = un IBAN completo (che termina con { $shown }, alla posizione { $position })
finding-secret = un dato segreto («{ $shown }» accanto a delle cifre)
finding-secret-at = un dato segreto («{ $shown }» accanto a delle cifre, alla posizione { $position })

## Che cosa va con un tipo di lettera, e che cosa no

leave-out-unused = non occorre fare nulla; se tralascia il campo, questa riga non compare più
unused-reason = non entra nella lettera: il ripensamento non richiede motivi, e indicarne uno offre solo un pretesto per discutere
unused-declared-before = non entra nella lettera: l’ha già detto la prima, e questa chiede soltanto una risposta
unused-renewal = non entra nella lettera: il ripensamento non attende il rinnovo
iban-unused = non entra nella lettera: si scrive solo quando si revoca il mandato di addebito diretto
    .fix = aggiunga revoke_mandate = true ({ OPTION("revoke_mandate") }) se il fornitore addebita su questo conto
wrong-kind = riguarda un tipo di lettera diverso da { $kind }, e una lettera è di un solo tipo
renewal-has-no-end = indichi invece renews_on, oppure scelga terminate
withdrawal-has-no-end = tralasci il campo: il ripensamento annulla il contratto fin dall’inizio; oppure scelga terminate
belongs-to-termination-for-cause = tralasci il campo, oppure scelga terminate-for-cause
belongs-to-later-letters = tralasci il campo, oppure scelga follow-up o escalate
belongs-to-escalation = tralasci il campo, oppure scelga escalate
belongs-to-terminations = tralasci il campo, oppure scelga terminate

## Recesso

end-may-cost = può essere un giorno in cui sono dovuti costi di recesso anticipato, se la durata minima è ancora in corso
    .fix = tralasci il campo, e la lettera chiede la prima data che non costa nulla; la fine della durata è nel contratto o nell’area clienti
end-missing = non è indicato: la lettera chiede la prima data senza penali né costi di recesso anticipato
    .fix = se è in corso una durata minima e vuole uscirne prima, indichi un giorno con { OPTION("end_on") }, oppure { OPTION("accept_charge") } per la prima data a qualunque costo
reason-missing = manca: un contratto termina in anticipo solo per una causa indicata nella lettera
    .fix = lo indichi con { OPTION("reason") } o come reason nel file di richiesta: che cosa è successo, in una o due frasi
reason-wanted = manca: «{ $cause }» da solo non dice che cosa è successo
    .fix = lo racconti con { OPTION("reason") }, con i giorni e i numeri che conosce
no-proof = nessuno: un recesso per giusta causa è più solido se accompagnato da prove
holder-missing = manca: a chi è intestato il contratto?
    .fix = indichi con { OPTION("holder") } il nome della persona deceduta; il Suo resta in name
for-the-heirs = è detta con la Sua qualità e nient’altro: la lettera non dice che Lei agisce per tutti gli eredi
    .fix = se Lei non è né erede né esecutore, faccia firmare anche uno di loro; con il Suo indirizzo postale ({ OPTION("address") }) il fornitore può inviarLe il conto finale
death-ahead = è nel futuro
    .fix = indichi il giorno del decesso
day-of-death-missing = manca: in che giorno è deceduto il titolare?
    .fix = lo indichi con { OPTION("cause_on") }: il contratto si chiude a quella data
capacity-missing = manca: che cos’è Lei per la persona deceduta?
    .fix = indichi heir, executor, spouse oppure other con { OPTION("capacity") }; con other la lettera non afferma nulla
death-has-no-other-day = non ha posto in una lettera per decesso: il contratto deve cessare alla data del decesso
    .fix = tralasci il campo
capacity-of-the-living = vale per un titolare in vita, e questo è deceduto
    .fix = indichi heir, executor, spouse oppure other
capacity-of-the-bereaved = appartiene a una lettera per un decesso: { $capacity } non vale per altre
    .fix = tralasci il campo; per un titolare in vita indichi attorney se ha una procura, per un decesso scelga terminate-for-cause con { OPTION("cause", value: "death") }
capacity-without-holder = dice che cos’è Lei per il titolare del contratto, e non ne è indicato nessuno
    .fix = indichi il titolare con { OPTION("holder") }, oppure tralasci il campo
on-behalf = è un’altra persona: la lettera dice che Lei scrive in suo nome
    .fix = la faccia inviare da quella persona, oppure alleghi la procura con { OPTION("attach") }
on-behalf-in-germany = è un’altra persona: un fornitore tedesco può respingere subito una simile dichiarazione se non è accompagnata dalla procura in originale; una copia o un’e-mail non basta (§ 174 BGB)
    .fix = la faccia inviare da quella persona, oppure la spedisca per posta con l’originale
new-place-missing = manca: dove si trasferisce?
    .fix = indichi il luogo o l’indirizzo con { OPTION("new_place") }, oppure lo dica nel motivo
not-served-unsaid = non è indicato: la lettera non dice che il fornitore non serve il nuovo luogo, e il diritto di recedere di solito lo richiede
    .fix = chieda al fornitore, e indichi { OPTION("not_served") } se è così
remedy-day-missing = non è indicato: quasi ogni legge vuole che il fornitore abbia avuto prima un termine per rimediare (diffida)
    .fix = segnali il guasto e fissi un termine; quando è scaduto, lo indichi con { OPTION("remedy_by") } e la segnalazione con { OPTION("reported_on") }
fault-of-today = è oggi: quasi nessuna legge fa cessare un contratto per un guasto lo stesso giorno
    .fix = segnali il guasto, fissi un termine per rimediare e scriva quando è scaduto
remedy-day-ahead = non è ancora passato: oggi è { $today }
    .fix = aspetti che il giorno sia passato, oppure tralasci il campo
remedy-before-report = è prima del giorno della segnalazione, { $reported }
    .fix = confronti entrambi con quanto ha scritto al fornitore
wrong-cause = riguarda la causa «{ $wanted }», e qui la causa è «{ $cause }»
    .fix = tralasci il campo, oppure indichi l’altra causa con { OPTION("cause") }
charge-accepted = chiede la prima data a qualunque costo: possono essere dovuti costi di recesso anticipato
    .fix = tralasci il campo, e la lettera chiederà la prima data senza tali costi
charge-accepted-with-day = non cambia nulla: la lettera indica il giorno di end_on e poi il primo utile
    .fix = tralasci questo campo, oppure end_on
identity-number-unknown = non è nessuno dei numeri noti qui: DNI, NIE (Spagna), NIF (Portogallo), codice fiscale (Italia), PESEL (Polonia)
    .fix = lo confronti con il documento, oppure lo tralasci: una disdetta ne ha bisogno di rado
identity-number-check = ha la forma di un numero chiamato { $label }, e il carattere di controllo è sbagliato
    .fix = lo confronti con il documento
identity-number-sent = parte con la lettera: una disdetta ne ha bisogno di rado, e un’e-mail può essere letta per strada
    .fix = lo tralasci, a meno che il fornitore non lo abbia chiesto

## Ripensamento, solleciti, reclami

received-before-order = è prima del giorno dell’ordine, { $ordered }
    .fix = confronti le due date con la conferma
withdrawal-without-day = non è indicato, e non lo è nemmeno il giorno della ricezione: il modulo tipo di recesso lo prevede
    .fix = indichi ordered_on (il giorno del contratto) e, per la merce, received_on, se li conosce
withdrawal-without-address = non è indicato: il modulo tipo di recesso lo prevede
    .fix = se il fornitore conosce il Suo indirizzo postale, lo indichi con { OPTION("address") }, una volta per ogni riga
first-letter-recent = { $days ->
        [0] è oggi: al servizio clienti serve qualche giorno lavorativo
        [1] è ieri: al servizio clienti serve qualche giorno lavorativo
       *[other] è di soli { $days } giorni fa: al servizio clienti serve qualche giorno lavorativo
    }
    .fix = aspetti circa una settimana, a meno che l’addebito non sia vicino
authority-missing = manca, e qui non se ne conosce nessuno
    .fix = lo indichi con { OPTION("authority") }: l’organismo di conciliazione, l’autorità di regolazione o il collegio arbitrale di questo settore nel paese del fornitore

## Giorni

begins-after-end = è dopo il giorno in { $key }, { $end }: un contratto comincia prima di terminare
    .fix = confronti le due date con il contratto
date-far-ahead = è tra più di dieci anni
    .fix = controlli l’anno
date-far-back = risale a più di vent’anni fa
    .fix = controlli l’anno
date-ahead = è nel futuro: la data di oggi è { $today }
    .fix = indichi il giorno in cui è avvenuto
date-passed = è passato: la data di oggi è { $today }
give-charge-to-come = indichi il giorno del prossimo addebito ancora da venire
give-answer-day-to-come = indichi un giorno ancora da venire, oppure tralasci il campo: il giorno viene allora calcolato
give-end-to-come = indichi un giorno ancora da venire, oppure tralasci il campo: la lettera chiede allora la prima data possibile
date-near = { $days ->
        [0] è oggi: il servizio clienti potrebbe non agire in tempo
        [1] è domani: il servizio clienti potrebbe non agire in tempo
       *[other] è tra soli { $days } giorni: il servizio clienti potrebbe non agire in tempo
    }
use-way-besides = usi anche un’altra via, e conservi la lettera inviata come prova ({ $ways })
use-another-way = usi anche un’altra via del fornitore, come la sua app o il telefono, e conservi la lettera inviata come prova

## La persona e i numeri del contratto

email-beyond-ascii = contiene lettere non ASCII prima della @: lo trasportano solo i server di posta che offrono SMTPUTF8
    .fix = se la risposta del fornitore non arriva, scriva da un indirizzo senza caratteri speciali
email-of-provider = è l’indirizzo a cui va la lettera: la risposta del fornitore non arriverebbe a Lei
    .fix = indichi il Suo indirizzo, quello che il fornitore conosce
no-identifier = non è indicato, e non lo è nemmeno un altro numero che identifichi il contratto: il fornitore potrebbe dover chiedere chiarimenti
    .fix = se può, indichi uno tra order_number, customer_number, contract_number, line e iccid

## La lingua della lettera

courtesy-same = indica { $language }, la stessa lingua della lettera
language-differs = indica { $language }, ma questo fornitore legge le lettere in { $theirs }
    .fix = usi `preview` per capire la lettera, e invii quella in { $theirs }
reason-in-another-script = è in una scrittura che chi legge { $language } non legge, e resta come è stato scritto
    .fix = lo ometta, perché un motivo serve di rado, oppure lo scriva in { $language }
reason-in-another-language = non sembra { $language }, la lingua della lettera, e resta come è stato scritto
    .fix = lo ometta, perché un motivo serve di rado, oppure lo scriva in { $language }
name-in-another-script = è in una scrittura che chi legge { $language } non legge
    .fix = lo scriva come figura nel contratto
language-for-reading = è una lingua solo per la lettura ({ $language }): i suoi testi sono traduzioni per Lei, non lettere a cui un fornitore debba dare seguito
    .fix = scelga { OPTION("language") } { $take } per la lettera e la legga nella Sua lingua con { OPTION("read_in") } { $tag }, oppure alleghi una traduzione con { OPTION("courtesy") } { $tag }
language-of-another-country = indica un paese per cui non ci sono lettere proprie ({ $tag }): la lettera è in { $language }
    .fix = la rilegga pensando a quel paese, oppure ne scriva una Sua con { COMMAND("template new", $template) }
language-of-several = è un’ipotesi: { $language }, una delle lingue di { $country } ({ $domain })
    .fix = indichi { OPTION("country") }, oppure scelga con { OPTION("language") }
language-guessed = è un’ipotesi: { $language }, perché non si conosce né il fornitore né il suo paese
    .fix = indichi { OPTION("country") }, oppure scelga con { OPTION("language") }
language-not-offered = è { $language }, perché non c’è ancora una lettera nella lingua del fornitore
    .fix = se vuole, ne scelga un’altra con { OPTION("language") }

## Linee mobili

-back-up = metta al sicuro ciò che è legato al numero: codici della banca, app di messaggistica, account
number-lost = chiude la linea, e con essa si perde il numero: chi vuole conservarlo deve chiederne la portabilità, non recedere
keep-number-pac = se vuole conservarlo, non invii questa lettera: mandi un SMS con PAC al 65075 e dia il codice, valido 30 giorni, al nuovo fornitore; { -back-up }
keep-number-ported = se vuole conservarlo, non invii questa lettera: ne chieda la portabilità tramite il nuovo fornitore; { -back-up }
keep-number-ask = se vuole conservarlo, non invii ancora questa lettera: chieda prima al nuovo fornitore come si trasferisce il numero; { -back-up }
number-lost-with-death = chiude la linea, e si perdono il numero e ciò che vi è legato
    .fix = se un parente vuole conservare il numero, chieda prima il subentro nel contratto; salvi messaggi, fotografie e accessi agli account finché la linea funziona
number-expires = mantiene la linea fino alla scadenza; quel giorno un numero prepagato e il suo credito possono andare persi
    .fix = usi il credito o ne chieda prima la restituzione, e { -back-up }

## A chi va la lettera

provider-or-address = { $fix }, oppure indichi { OPTION("to") } e { OPTION("provider_name") }
provider-missing = manca: a chi va la lettera?
    .fix = indichi il fornitore con { OPTION("provider") } (veda { COMMAND("provider list") }), oppure indichi { OPTION("to") } e { OPTION("provider_name") }
address-missing = manca: il fornitore ha un nome ma nessun indirizzo
    .fix = lo indichi con { OPTION("to") }, oppure indichi il fornitore con { OPTION("provider") } (veda { COMMAND("provider list") })
provider-without-address = non ha un indirizzo e-mail nell’elenco
    .fix = lo indichi con { OPTION("to") }
not-compared = { $records ->
        [one] non è stato confrontato con una delle Sue schede, che non si può leggere
       *[other] non è stato confrontato con { $records } delle Sue schede, che non si possono leggere
    }
    .fix = veda { COMMAND("provider list") }
address-dated = ha un indirizzo che viene da una fonte vecchia o senza data: { $email } ({ $source })
    .fix = lo confronti con il sito del fornitore prima di inviare
# $age is the message seen-months-ago or seen-years-ago.
address-seen-long-ago = ha un indirizzo visto l’ultima volta molto tempo fa: { $email } ({ $source }; { $age })
    .fix = lo confronti con il sito del fornitore prima di inviare
address-sends-only = non ha un indirizzo per le disdette: { $email } non può ricevere posta
address-data-protection-only = non ha un indirizzo per le disdette: { $email } accetta solo richieste sulla protezione dei dati; una disdetta inviata lì va persa
find-way-to-cancel = cerchi un modo per disdire nella Sua area clienti sul sito o nell’app del fornitore, oppure trovi l’indirizzo del servizio clienti e lo indichi con { OPTION("to") }
one-of-family = scriva uno di questi: { $ids }; oppure { $fix }

## Dubbi su un destinatario

doubts = { $before }, e { $after }
address-unverified = ha solo un indirizzo che viene da un’unica fonte non verificata: { $email } ({ $source })
address-doubted = ha un indirizzo, { $email }, che { $why }
address-of-another = è l’indirizzo di { $owner } ({ $id }), non di { $named }
address-outside-domains = è fuori dai domini propri di { $provider }
address-outside-named-domains = è fuori dai domini di { $provider }, il nome a cui è indirizzata la lettera
address-free-mail = è presso un servizio di posta gratuito ({ $domain }), dove chiunque può avere un indirizzo
address-impostor = assomiglia a { $real }, ma non è lo stesso
address-disguised = contiene la lettera «{ $letter }» ({ $code }), che assomiglia soltanto a «{ $like }»
compare-with-website = lo confronti con il sito del fornitore
compare-and-confirm = lo confronti con il sito del fornitore; se è giusto, aggiunga { $option }
confirm-or-other-way = { $fix }; oppure usi un altro canale: { $way }
address-returned-letter = non ha accettato una lettera: è tornata indietro il giorno { $day }
other-way-to-cancel = lo confronti con il sito del fornitore, oppure invii la disdetta per un’altra delle vie che offre
other-way-or-confirm = lo confronti con il sito del fornitore, oppure invii la disdetta per un’altra delle vie che offre; se è comunque giusto, aggiunga { $option }

## File allegati

enclosure-refused = { $path } { $refusal }
enclosure-missing = non esiste
    .fix = controlli il percorso, oppure tralasci il file
enclosure-not-a-file = è { $kind }, non un file
    .fix = indichi il percorso di un file
enclosure-unreadable = non si può leggere: { $source }
    .fix = controlli i permessi, oppure lo copi dove può leggerlo
enclosure-empty = è vuoto
    .fix = controlli se è stato salvato, oppure lo tralasci
-make-smaller = lo riduca (una scansione in scala di grigi a 150 dpi basta), oppure tralasci un allegato
enclosure-too-large = è troppo grande: { $size }, e per tutti gli allegati insieme sono ammessi { $limit }
    .fix = { -make-smaller }
enclosures-too-large = porta gli allegati a { $size } in tutto; sono ammessi { $limit }
    .fix = { -make-smaller }
answer-too-large = è troppo grande: { $size }, e si conservano al massimo { $limit }
    .fix = indichi la risposta stessa, senza i suoi allegati
enclosure-changed = è cambiato durante la lettura
    .fix = aspetti che sia salvato e riprovi
enclosure-twice = è indicato due volte
    .fix = lo indichi una sola volta
-rename-file = lo rinomini: lettere, cifre, spazi e un’estensione breve
enclosure-name-encoding = ha un nome che non è in Unicode valido
    .fix = { -rename-file }
enclosure-name-length = ha un nome di { $bytes } byte; ne sono ammessi 255
    .fix = { -rename-file }
enclosure-name-character = ha un nome con un carattere non ammesso ({ $code })
    .fix = { -rename-file }
enclosure-no-name = non ha un nome
    .fix = { -rename-file }
enclosure-name-windows = ha un nome che Windows non può salvare ({ $why })
    .fix = { -rename-file }
windows-sign = contiene { $sign }
windows-ending = termina con un punto o uno spazio
windows-device = { $stem } lì è un dispositivo
enclosure-mislabelled = ha un nome da file .{ $extension } ma non lo è
    .fix = controlli se si apre, e gli dia l’estensione giusta
-send-document = invii un PDF o un’immagine di ciò che mostra
enclosure-named-program = ha un nome da programma (.{ $extension }): i servizi di posta rifiutano questi file, e un destinatario prudente fa lo stesso
    .fix = { -send-document }
enclosure-macros = è un file Office che può contenere macro (.{ $extension }): i servizi di posta rifiutano questi file, e un destinatario prudente fa lo stesso
    .fix = { -send-document }
enclosure-program = è { $program }: i servizi di posta rifiutano questi file, e un destinatario prudente fa lo stesso
    .fix = { -send-document }
program-linux = un programma per Linux
program-windows = un programma per Windows
program-macos = un programma per macOS
program-java-or-macos = un programma Java o per macOS
program-webassembly = un programma WebAssembly
program-android = un programma per Android
program-windows-link = un collegamento di Windows
program-script = uno script
-black-out = lo tralasci; se il fornitore insiste, oscuri i dati che non gli servono e ne consenta espressamente l’invio
enclosure-identity-document = ha un nome da documento d’identità («{ $word }»): per una disdetta non serve
    .fix = { -black-out }
enclosure-identity-behind-link = rimanda a un file con un nome da documento d’identità («{ $word }»): per una disdetta non serve
    .fix = { -black-out }
-take-out = tolga questo dato dal file, oppure ne consenta espressamente l’invio
enclosure-sensitive = contiene { $finding } nella riga { $line }
    .fix = { -take-out }
enclosure-credential = contiene { $credential } nella riga { $line }
    .fix = { -take-out }

## Chiavi e credenziali trovate in un file

credential-private-key = una chiave privata
credential-azure-key = una chiave Azure
credential-wallet = un portafoglio digitale
credential-aws-key = una chiave AWS
credential-npm-token = un token npm
credential-password = una password
credential-client-secret = un segreto client
credential-google-api-key = una chiave API di Google
credential-google-token = un token Google
credential-github-token = un token GitHub
credential-gitlab-token = un token GitLab
credential-slack-token = un token Slack
credential-stripe-key = una chiave Stripe
credential-api-key = una chiave API
credential-pypi-token = un token PyPI
credential-wallet-key = la chiave di un portafoglio digitale
credential-java-key-store = un archivio di chiavi Java
credential-keepass-database = un database KeePass
credential-macos-keychain = un portachiavi di macOS
credential-pkcs-12-key-store = un archivio di chiavi PKCS #12
credential-json-web-token = un JSON Web Token
credential-password-hash = l’hash di una password
credential-secret = un dato segreto

recipient-sends-only = non può ricevere posta
recipient-data-protection-only = accetta solo richieste sulla protezione dei dati: una disdetta inviata lì va persa

address-for-withdrawals-only = serve solo per il ripensamento entro il termine di legge
address-is-general = ha solo una casella generica: { $email }; può darsi che il servizio clienti non la legga
address-is-outside = ha un indirizzo fuori dai propri domini: { $email }
address-imported = ha un indirizzo importato che nessuno ha confrontato: { $email }
address-is-pec = ha solo una casella PEC: { $email }; può darsi che non accetti messaggi da una casella ordinaria
provider-refuses-email = dichiara di non accettare disdette per e-mail ({ $known }); la legge può prevedere altro
    .fix = conservi la prova dell’invio; meglio ancora: { $way }
provider-refuses-email-only = dichiara di non accettare disdette per e-mail ({ $known }); la legge può prevedere altro
    .fix = conservi la prova dell’invio, e cerchi un’altra via sul sito del fornitore
provider-needs = esige { $what } ({ $known })
    .fix = la aggiunga come allegato; sulla copia di un documento d’identità oscuri ciò che non serve a nessuno: foto, numero, firma
provider-ceased = non ha più clienti dal giorno { $day } ({ $known })
    .fix = verifichi chi è subentrato, e se il contratto è ancora in corso
provider-ceased-for = non ha più clienti dal giorno { $day } ({ $known })
    .fix = scriva a chi è subentrato: { $id }
ways-instead = usi una di queste vie, oppure indichi un altro indirizzo con { OPTION("to") }:{ $ways }
