### Le parole della riga di comando.

## Che cosa le opzioni non permettono

json-and-output = { OPTION("json") } e { OPTION("output", value: "-") } scrivono entrambe sull’uscita standard
    .fix = tralasci una delle due
open-without-file = { OPTION("open") } apre un file, e con { OPTION("output", value: "-") } non ce n’è nessuno
    .fix = tralasci una delle due
output-is-calendar = { OPTION("output") } e { OPTION("calendar") } indicano lo stesso posto
    .fix = dia al calendario un nome suo
json-and-calendar = { OPTION("json") } e { OPTION("calendar", value: "-") } scrivono entrambe sull’uscita standard
    .fix = tralasci una delle due
nobody-to-ask = non c’è un terminale a cui chiedere, e manca { OPTION("yes") }: non è stato inviato nulla
    .fix = aggiunga { OPTION("yes") } per inviare senza domande, oppure { OPTION("dry_run") } per vedere che cosa verrebbe inviato

## Una bozza pronta

quicker-way = Più rapido, oltre alla lettera: { $way }
draft-saved =
    È stata salvata una bozza per { $name } <{ $to }>; il mittente è { $from }.
    Prossimo passo: apra il file con il Suo programma di posta, rilegga la lettera e prema «Invia». Conservi la copia inviata finché non arriva la conferma.
draft-opened =
    È stata salvata una bozza per { $name } <{ $to }>; il mittente è { $from }. È stata passata al Suo programma di posta.
    Prossimo passo: lì rilegga la lettera e prema «Invia». Se non si apre nessuna finestra, apra Lei il file. Conservi la copia inviata finché non arriva la conferma.
draft-in-mailbox =
    La bozza per { $name } <{ $to }> è nella cartella { $folder } dell’account { $account }; il mittente è { $from }.
    Prossimo passo: la apra nel Suo programma di posta o nella webmail, rilegga la lettera e prema «Invia». Conservi la copia inviata finché non arriva la conferma.
link-made =
    Questo link è la lettera per { $name } <{ $to }>.
    Prossimo passo: lo apra con il Suo programma di posta, oppure lo copi nella barra degli indirizzi del browser; si assicuri che il mittente sia { $from } (un link non può sceglierlo), rilegga la lettera fino in fondo e prema «Invia». Conservi la copia inviata finché non arriva la conferma.
link-opened =
    Questo link è la lettera per { $name } <{ $to }>. È stato passato al Suo programma di posta.
    Prossimo passo: lì si assicuri che il mittente sia { $from } (un link non può sceglierlo), rilegga la lettera fino in fondo e prema «Invia». Conservi la copia inviata finché non arriva la conferma.
ask-drafts-folder = In quale cartella sono le Sue bozze?
keep-drafts-folder = Per usare questa cartella senza altre domande, scriva { $setting } sotto [accounts.{ $account }.imap] nel file di configurazione.
enclosed = Allegato: { $file } ({ $media_type }, { $size })
not-opened = non si è aperto: { $why }
not-opened-folder = non si è aperto: la cartella in cui si trova la bozza non si può determinare: { $error }
open-file-yourself = la bozza è salvata: apra Lei { $path } con il Suo programma di posta
open-link-yourself = copi il link nella barra degli indirizzi del browser, oppure salvi un file da aprire: tralasci { OPTION("mailto") }
paper-is-another-file = { OPTION("letter") } indica lo stesso posto di { OPTION("output") } o { OPTION("calendar") }
    .fix = dia alla lettera un nome suo
paper-saved = La lettera da stampare è in { $path }. La stampi a grandezza naturale, la firmi e la pieghi ai segni, così che l’indirizzo appaia nella finestra.
post-early = I giorni indicati sono quelli in cui la lettera deve essere arrivata: la spedisca diversi giorni lavorativi prima.
# $name è quello del fornitore.
letter-by-post-alone = Non è stata preparata alcuna e-mail: non si conosce un indirizzo a cui { $name } accetti una disdetta. La lettera va soltanto per posta.
calendar-written = Le date sono in { $path }: apra il file con il Suo calendario, oppure lo invii al Suo telefono.
no-day-for-calendar = Non c’è nessun giorno ancora da venire da mettere in un calendario: non è stato scritto nessun file.

## Una lettera mostrata prima di essere salvata o inviata

letter-to = A:        { $name } <{ $address }>
letter-to-by-post = A:        { $name } (per posta)
letter-readable-domain = {"          "}(il dominio si legge { $domain })
letter-provenance = {"          "}{ $provenance }
letter-from = Da:       { $name } <{ $address }>
letter-subject = Oggetto:  { $subject }
letter-language = Lingua:   { $language } ({ $tag })
letter-courtesy = {"          "}con una traduzione di cortesia in { $language }
dates-heading = Date:
personal-data-heading = Dati personali in questa lettera:
enclosed-heading = Allegati:
other-ways-heading = Altre vie possibili:
reading = La stessa lettera in { $language }, perché Lei possa leggerla (non viene inviata):
read-in-invalid = { OPTION("read_in") }: «{ $tag }» { $what }
choose-another-read-in = scelga un’altra lingua con { OPTION("read_in") }
previewed = Non è stato scritto né inviato nulla. { COMMAND("draft") } con gli stessi argomenti salva la lettera come bozza.
previewed-uncertain = Non è stato scritto né inviato nulla. { COMMAND("draft") } richiede che prima sia confermato l’indirizzo incerto: veda l’avviso.

## I giorni di un piano

day-send-by = inviare entro
day-better-by = meglio entro
day-paid-until = pagato fino a
day-ends-on = termina
day-confirm-by = risposta entro
day-remind-on = sollecito
day-escalate-on = reclamo
day = { $date }  { $why }
day-passed = { $date }  { $why }; è già passato
day-by-article = { $article } ({ $source })
day-confidence = attendibilità { $confidence }
dates-in-short = Date: { $dates }.
dates-send-by = la invii entro il giorno { $last }
dates-send-better-by = la invii entro il giorno { $last }, meglio entro il giorno { $better }
dates-remind = se non c’è risposta entro il giorno { $day }: solleciti

## Domande

ask-recipient = { $subject } { $why }. Scrivere comunque a { $email }?
ask-language = In quale lingua legge { $name }?
ask-save-draft = Salvare questa lettera come bozza?
agree-heading = Ecco a che cosa acconsente:
nothing-written = Non è stato scritto nulla.
ask-send = Inviare questa lettera a { $name } <{ $to }> con l’account { $account }?
copy-goes-to = Una copia va a { $address }.
interrupted = interrotto
interrupted-nothing-written = interrotto; non è stato scritto nulla
interrupted-nothing-sent = interrotto; non è stato inviato nulla
interrupted-nothing-removed = interrotto; non è stato eliminato nulla

## Invio

nothing-sent = Non è stato inviato nulla.
full-stop = .
to-recipient = A { $name } <{ $to }>: { $provenance }.
sent-without-calendar = La lettera è stata inviata; solo il calendario non è stato scritto: { $why }
doubtful-entry = Voce { $id }, { $doubt }
doubt =
    { $kind } a { $provider } del giorno { $when }, è in dubbio: la lettera può essere stata inviata.
    {"  "}{ $settle }
settle-doubt = Cerchi nella posta in arrivo e nella posta indesiderata la copia per Lei, con l’oggetto «{ $subject }», e un eventuale mancato recapito; una cartella Posta inviata vuota non dimostra nulla. Se trova la copia o il mancato recapito: { COMMAND("journal mark", $id, "sent") }. Se dopo alcune ore non ci sono: { COMMAND("journal mark", $id, "not-sent") }.
settle-doubt-without-copy = Nessuna copia è stata inviata a Lei. Cerchi nella posta in arrivo e nella posta indesiderata una risposta a «{ $subject }» o un mancato recapito; una cartella Posta inviata vuota non dimostra nulla. Se trova qualcosa: { COMMAND("journal mark", $id, "sent") }. Se non c’è nulla, chieda al fornitore; se non l’ha ricevuta: { COMMAND("journal mark", $id, "not-sent") }.
entry-in-doubt = la voce { $id }, { $kind } a { $provider }, è in dubbio: la lettera può essere stata inviata
being-sent = la stessa richiesta è in invio proprio ora (voce { $id })
sent-already = la stessa richiesta è già partita il giorno { $when } (voce { $id })
sent-already-with-reply = la stessa richiesta è già partita il giorno { $when } (voce { $id }); il server ha risposto: { $reply }
nothing-sent-this-time = questa volta non è stato inviato nulla. { $settle }
send-again = non è stato inviato nulla; per inviarla comunque, aggiunga { OPTION("again") }

## Una lettera che ne segue un’altra

next-is-last = La prossima lettera è l’ultima prima di rivolgersi a un organismo: dice a quale Lei si rivolgerà.
next-is-reminder = La prossima lettera è il sollecito n. { $number }.
replaces-draft = Prende il posto della voce { $id }, una bozza mai segnata come inviata.
follow-up-entry = È la voce { $id } del registro. Quando l’avrà inviata: { COMMAND("journal mark", $id, "sent") }; quando arriva la risposta: { COMMAND("journal mark", $first, "answered") }.
follow-up-no-number = «{ $id }» non è il numero di una voce: { $what }
follow-ups-with-request = un file di richiesta vale per una sola voce
    .fix = lo tralasci, oppure esegua il comando per ogni voce
follow-ups-elsewhere = un altro destinatario vale per una sola voce
    .fix = tralasci { OPTION("to") } e { OPTION("provider") }, oppure esegua il comando per ogni voce
follow-ups-into-file = più bozze non vanno in un solo file
    .fix = indichi una cartella con { OPTION("output") }
follow-ups-no-folder = { $folder }: la cartella non può essere creata: { $source }
    .fix = scelga un’altra cartella
follow-ups-too-many = al massimo { $most } lettere per volta
    .fix = indichi meno voci, e le altre un’altra volta
follow-ups-more-due = E altre { $more } sono in scadenza: lo stesso comando prosegue con quelle.
follow-up-same-thread = La voce { $entry } appartiene alla conversazione della voce { $other }: hanno una sola prossima lettera.
follow-up-of-entry = Voce { $entry }: la prossima lettera è il sollecito n. { $number }.
follow-up-of-entry-last = Voce { $entry }: la prossima lettera è l’ultima prima di un reclamo.
follow-up-drafted = Voce { $id }: { $kind } a { $name } <{ $to }>, una bozza, è la voce { $entry }.
follow-up-goes-to = voce { $id }: { $kind } a { $name } <{ $to }>
follow-up-sent-before = Voce { $entry }: la prossima lettera è già stata inviata (voce { $letter }).
follow-ups-made =
    { $letters ->
        [0] Non restava nessuna bozza da fare.
        [one] 1 bozza. Quando l’avrà inviata: { COMMAND("journal mark ID sent") }.
       *[other] { $letters } bozze. Quando ne avrà inviata una: { COMMAND("journal mark ID sent") }.
    }
follow-ups-sent =
    { $letters ->
        [0] Non restava nessuna lettera da inviare.
        [one] È stata inviata 1 lettera.
       *[other] Sono state inviate { $letters } lettere.
    }
follow-ups-partly = { $made } lettere su { $all } sono state fatte o inviate, le altre no
    .fix = corregga ciò che non va; lo stesso comando prosegue con le altre e non ne ripete nessuna
draft-entry = È la voce { $id } del registro. Quando avrà inviato la lettera: { COMMAND("journal mark", $id, "sent") }.

## Account

account-removed = L’account { $name } non è più nel file di configurazione.
ask-smtp-server = Il server di posta in uscita (SMTP) di { $domain }:
    .help = lo trova nelle pagine di aiuto del servizio, per esempio smtp.example.org; Esc per uscire
no-password-to-keep = non c’è nessuna password da conservare
    .fix = imposti ADIEU_PASSWORD, oppure esegua il comando in un terminale
preset-note = { $service }: { $note }
account-added = L’account è stato scritto nel file di configurazione. Prossimo passo: { COMMAND("account test") } si collega ed esegue l’accesso; non invia nulla.
account-added-named = L’account è stato scritto nel file di configurazione. Prossimo passo: { COMMAND("account test", $name) } si collega ed esegue l’accesso; non invia nulla.
account-list-empty = Non c’è ancora nessun account. Ne aggiunga uno con { COMMAND("account add you@example.org") }.
sends-through-program = invia tramite { $program }
sends-through-server = invia tramite { $host }, porta { $port } ({ $security })
without-login = senza accesso
login-password-command = accede come { $username }, password da `{ $command }`
login-token-command = accede come { $username }, token da `{ $command }`
login-keyring = accede come { $username }, password dal portachiavi
login-ask-or-environment = accede come { $username }, password da ADIEU_PASSWORD o chiesta ogni volta
trusts-file = si fida di { $file }, oltre che delle autorità di certificazione del sistema
folders-at = cartelle su { $host }, porta { $port } ({ $security })
copy-in-sent = copia nella Posta inviata: sì
copy-in-sent-by-server = copia nella Posta inviata: la conserva il server
no-copy-in-sent = copia nella Posta inviata: no
may-also-send-as = può inviare anche come { $identities }
copy-to-yourself = copia per Lei: sì
no-copy-to-yourself = copia per Lei: no
program-is-there = { $program } c’è; se recapita davvero, lo mostra solo una lettera.
folder-missing = { $what }: ne scriva il nome, come lo mostra il Suo programma di posta, nella tabella imap dell’account, come drafts o sent
connected-to-server = { $host }, porta { $port }: collegato a { $name }
connected-to-mailbox = { $host }, porta { $port }: collegato alla casella di posta
logged-in = accesso eseguito come { $username }
not-logged-in = nessun accesso
offers = offre { $extension }
offers-with = offre { $extension } { $parameters }
does-not-offer = non offre { $extension }
drafts-folder = Bozze: { $folder }
no-drafts-folder = Bozze: cartella non trovata
sent-folder = Posta inviata: { $folder }
no-sent-folder = Posta inviata: cartella non trovata
not-protected = connessione non protetta: il server è questo stesso computer
protected-by = connessione protetta con { $version }, certificato SHA-256 { $certificate }

## Tabelle

no-row-left = Non è rimasta nessuna riga di cui fare una bozza.
rows-left-out =
    { $rows ->
        [one] 1 riga è tralasciata: ne esiste già una bozza o è già stata inviata.
       *[other] { $rows } righe sono tralasciate: ne esiste già una bozza o sono già state inviate.
    }
batch-drafted =
    { $drafts ->
        [one] Creata 1 bozza
       *[other] Create { $drafts } bozze
    } da { $rows ->
        [one] 1 riga
       *[other] { $rows } righe
    } di { $table }, in { $place }.
    Prossimo passo: apra le bozze con il Suo programma di posta, rilegga ogni lettera e prema «Invia». Conservi le copie inviate finché non arrivano le conferme.
table-and-defaults = TABLE e { OPTION("defaults") } leggono entrambi l’ingresso standard
    .fix = indichi uno dei due come file
doubtful-row = La riga { $row } viene tralasciata: voce { $id }, { $doubt }
more-doubtful-rows =
    { $rows ->
        [one] C’è un’altra riga in dubbio
       *[other] Ci sono altre { $rows } righe in dubbio
    }: le mostra { COMMAND("journal list") }.
more-letters =
    { $more ->
        [one] e 1 altra
       *[other] e altre { $more }
    }; `{ OPTION("dry_run") }` le elenca tutte
letters-to-recipient =
    { $letters ->
        [one] 1 lettera
       *[other] { $letters } lettere
    } a { $email } ({ $name })
more-recipients =
    { $more ->
        [one] e 1 altro destinatario
       *[other] e altri { $more } destinatari
    }
ask-send-batch =
    Inviare { $letters ->
        [one] 1 lettera
       *[other] { $letters } lettere
    } come { $from } con l’account { $account }{ $before ->
        [0] {""}
        [one] {" "}(1 riga è già stata inviata e viene tralasciata)
       *[other] {" "}({ $before } righe sono già state inviate e vengono tralasciate)
    }?

## Il registro

journal-is-empty = Il registro è vuoto: non è ancora stato inviato nulla.
more-entries = Ci sono altre voci: { OPTION("page") } { $page }
list-count = { $standing }: { $entries }
list-counts = { $counts }.
list-nothing-fits = Nessuna voce del registro corrisponde.
list-no-such-state = { $state }: non esiste uno stato simile
    .fix = scriva uno di questi: { $offered }
standing-outcome = { $outcome }
standing-found = trovato nella casella: { $found }
standing-acknowledged = ricezione confermata automaticamente il giorno { $day }
standing-ends = termina il giorno { $day }
standing-next = { $step } il giorno { $day }{ $late }
late-today = , cioè oggi
late-by =
    { $days ->
        [one] , in ritardo di 1 giorno
       *[other] , in ritardo di { $days } giorni
    }
due-on-invalid = { OPTION("on") } «{ $text }» { $what }
due = { $what }: da fare dal giorno { $since }{ $late }; prossimo passo: { $command }
settled-sent = La voce { $id } è chiarita: la lettera è stata inviata.
settled-sent-on = La voce { $id } è chiarita: la lettera è stata inviata il giorno { $day }, come trovato nella Sua casella.
mark-on-future = { OPTION("on") } «{ $text }» è ancora da venire
    .fix = scriva un giorno non successivo a oggi, { $today }
settled-not-sent = La voce { $id } è chiarita: la lettera non è stata inviata.
marked-answered = La voce { $id } è segnata { $mark }; non c’è più nessun sollecito da inviare. { COMMAND("follow-up", $id) } scrive comunque la prossima lettera.
marked-closed = La voce { $id } è segnata { $mark }; non c’è più nulla da fare.
mark-all-due = { OPTION("all_due") } vale solo per closed, non per { $mark }
    .fix = una risposta appartiene a una lettera: indichi le voci
marked-before = La voce { $id } era già segnata così ({ $mark }); non è stato aggiunto nulla.
nothing-due = Non c’è nessun sollecito né reclamo da inviare.
due-otherwise =
    { $entries ->
        [one] Un’altra è da trattare per un altro motivo e viene tralasciata: { COMMAND("journal due") } la indica.
       *[other] Altre { $entries } sono da trattare per un altro motivo e vengono tralasciate: { COMMAND("journal due") } le indica.
    }
journal-keeps = Il registro conserva { $name }, SHA-256 { $hash }.
nothing-to-dismiss = Per la voce { $id } non è stato trovato nulla su cui ci sia ancora da decidere.
dismissed = Ciò che è stato trovato per la voce { $id } non cambia nulla: ciò che era da fare è di nuovo da fare. Resta nel registro.
ask-forget-entry = Eliminare definitivamente la voce { $id } del registro, con la prova che contiene?
ask-forget-entries = Eliminare definitivamente { $entries } voci del registro, con le prove che contengono?
nothing-removed = Non è stato eliminato nulla.
forgotten =
    { $removed ->
        [one] 1 voce eliminata
       *[other] { $removed } voci eliminate
    } definitivamente. Ciò che è eliminato non impedisce più che la stessa richiesta venga inviata di nuovo.
found-header =
    Da:      { $from }
    Data:    { $date }
    Oggetto: { $subject }
exported = message.eml è il messaggio stesso, receipt.txt contiene i fatti da leggere, receipt.json gli stessi fatti per un programma.
verified =
    Controllo di { $letters ->
        [one] 1 lettera
       *[other] { $letters } lettere
    }{ $answers ->
        [0] {""}
        [one] {" "}e 1 risposta
       *[other] {" "}e { $answers } risposte
    }: nulla è cambiato da quando è stato scritto.

## Risposte trovate

nothing-waits-through = Nessuna lettera in attesa di risposta è partita dall’account { $account }.
nothing-waits = Nessuna lettera è in attesa di risposta.
since-invalid = { OPTION("since") } «{ $text }» { $what }
since-future = { OPTION("since") } «{ $text }» è ancora da venire
    .fix = scriva un giorno non successivo a oggi, { $today }
found-sent = voce { $id }: la lettera è stata inviata: { $why }
unassigned =
    { $messages ->
        [one] C’è 1 altro messaggio di { $provider }, che nulla collega alla Sua lettera: lo controlli nel Suo programma di posta.
       *[other] Ci sono altri { $messages } messaggi di { $provider }, che nulla collega alla Sua lettera: li controlli nel Suo programma di posta.
    }
nothing-new = Nessuna novità su una lettera in { $folders }.
nothing-new-since = Nessuna novità su una lettera dal giorno { $day } in { $folders }.
found = voce { $id }, { $kind } a { $provider }: { $proposal }
found-from = da { $from }, { $date }, «{ $subject }», in { $folder }
from-nobody = mittente non indicato
without-date = senza data
found-next = prossimo passo: { $next }

## Fornitori

search-next = { COMMAND("provider show", $id) } mostra tutto ciò che se ne sa.
list-heading = { $name }: { $number }
list-mail = e-mail
list-page = pagina
list-post = posta
list-other = altro
list-nothing = nessuna via nota
record-yours = { $what }; scheda Sua
record-imported = { $what }; scheda importata
hidden-records =
    { $hidden ->
        [one] 1 altra scheda, importata o Sua, non riceve
       *[other] Altre { $hidden } schede, importate o Sue, non ricevono
    } disdette: { COMMAND("provider list --all") } le mostra tutte.
replaces-built-in = Prende il posto della scheda fornita con adieu.
record-added = Prossimo passo: { COMMAND("preview --provider", $id) } mostra la lettera e chi la riceve.
record-added-without-address = La scheda non ha un indirizzo per le disdette: ne indichi uno con { OPTION("to") } quando scrive la lettera.
imported =
    { $records ->
        [one] 1 scheda importata
       *[other] { $records } schede importate
    }
import-kept = le Sue restano come sono ({ OPTION("force") } le sostituisce): { $records }
import-built-in = per questi fornitori adieu ha già una scheda propria: { $records }
import-left-out = file tralasciati ({ $number }): { $files }
left-out-file = { $file }: { $why }
import-again = corregga o tolga ciò che è stato tralasciato, e importi di nuovo; le altre schede sono importate
import-summary = { $summary }.
import-note = Le schede sono in { $folder }. Nessuno ha confrontato i loro indirizzi: quelli per la protezione dei dati non accettano disdette, e ogni altro richiede il Suo consenso. { COMMAND("provider remove --imported") } le elimina di nuovo.
imported-records =
    { $records ->
        [one] 1 scheda importata
       *[other] { $records } schede importate
    }
removal-needs-yes = { $subject }: senza un sì non si elimina nulla
    .fix = aggiunga { OPTION("yes") }, oppure risponda alla domanda in un terminale
ask-remove-records = Eliminare { $subject } dalle Sue schede?
records-removed =
    { $records ->
        [one] 1 scheda eliminata.
       *[other] { $records } schede eliminate.
    }
built-in-used-again = Per { $id } vale di nuovo la scheda fornita con adieu.
some = { $number } ({ $named })
some-of-many = { $number } ({ $named }, …)
reads = lingua: { $tag }
reads-no-letter = lingua: { $tag } (non ha ancora lettere: inglese)
country-reads = lingua del suo paese: { $tag }
country-reads-no-letter = lingua del suo paese: { $tag } (non ha ancora lettere: inglese)
language-unknown = lingua non nota: inglese
country-unknown = paese non noto
record = { $name } ({ $id }), { $country }; { $language }
own-domains = domini propri: { $domains }
no-own-domains = domini propri: nessuno noto
record-brands = marchi: { $brands }
record-ceased = non ha più clienti dal giorno { $day } ({ $known })
record-refuses = non accetta disdette tramite: { $ways } ({ $known })
record-needs = esige { $what } ({ $known })
record-account-page = area clienti: { $url } (eliminare un account non fa cessare il contratto)
record-way = { $kind }: { $how }
record-way-at-hand = { $kind }: { $how }; tenga a portata di mano: { $at_hand }
record-post = per posta: { $address }
record-post-seat = per posta alla sede dell’azienda: { $address }
record-post-for = per posta: { $address } ({ $purpose })
record-email-heading = E-mail:
no-cancellation-address-known = non è noto nessun indirizzo che riceva disdette
record-other-ways-heading = Altre vie:

## Modelli

templates-exported = Prossimo passo: li modifichi come vuole; { COMMAND("template check") } li prova.
template-begun = Prossimo passo: per cominciare contengono la lettera { $model }. Scriva la Sua, poi la provi: { COMMAND("template check", $name) }.
template-yours = { $language }, Suo
template-built-in = { $language }, fornito con adieu
template-variant = { $language }, fornito con adieu, variante di { $of }
template-for-reading = { $language }, fornito con adieu, per la lettura
findings =
    { $findings ->
        [one] 1 problema trovato
       *[other] { $findings } problemi trovati
    } in { $letters ->
        [one] 1 lettera
       *[other] { $letters } lettere
    }
no-own-templates = Non ha modelli propri; { COMMAND("template check --all") } controlla quelli forniti con adieu.
letters-all-well =
    { $letters ->
        [one] 1 lettera
       *[other] { $letters } lettere
    }: tutto in ordine.
variants-all-well =
    { $variants ->
        [one] 1 variante
       *[other] { $variants } varianti
    }: tutto in ordine.
letters-and-variants-all-well =
    { $letters ->
        [one] 1 lettera
       *[other] { $letters } lettere
    } e { $variants ->
        [one] 1 variante
       *[other] { $variants } varianti
    }: tutto in ordine.

## Una lettera accettata

answer-awaited = La lettera è al server; se ne attende la risposta. Un altro Ctrl-C la lascia in dubbio.
row-accepted = riga { $row }: { $recipient }: { $reply }
row-accepted-entry = riga { $row }: { $recipient }, voce { $id }: { $reply }
accepted = Inviata. { $by } ha accettato la lettera.
accepted-with-reply = Inviata. { $by } ha accettato la lettera: { $reply }
copy-refused = La copia per { $address } non è stata accettata: { $reply }
confirmation-to-come = La lettera è al Suo server di posta; la conferma di { $recipient } deve ancora arrivare. Tenga d’occhio la posta in arrivo e la cartella della posta indesiderata.
entry-holds-proof = La voce { $id } del registro conserva il messaggio esatto e questa risposta. { COMMAND("journal export", $id) } crea una cartella con le prove.

## A ogni esecuzione

time-zone-unknown = { $why }; i giorni sono quelli di UTC, dove la data di oggi è { $today }
    .fix = imposti TZ, per esempio TZ=Europe/London, oppure, dove non c’è una banca dati, una regola come TZ=JST-9
stdout-not-written = non si può scrivere sull’uscita standard: { $error }; quanto richiesto è stato fatto
problems-nothing-written = { $problems } problemi; non è stato scritto nulla.
answers-to-save = Le Sue risposte, da salvare come request.toml e riutilizzare:
no-such-command = il comando { $name } non esiste
    .fix = ne scriva uno di questi: { $names }

## La lingua del programma

unknown-program-language = { OPTION("lang") } «{ $tag }» non è una lingua che adieu parla
    .fix = { $fix }
unknown-adieu-lang = ADIEU_LANG è «{ $tag }», che non è una lingua che adieu parla
    .fix = { $fix }
unknown-profile-language = language, in [profile] nel file di configurazione, è «{ $tag }», che non è una lingua che adieu parla
    .fix = { $fix }
language-nearest = intendeva { $near }? Ci sono: { $offered }
languages-offered = ne scriva una di queste: { $offered }

## Davanti a un problema

label-error = errore:{" "}
label-warning = avviso:{" "}
label-note = nota:{" "}

standing = {"; "}{ $standing }

enclosed-file = { $file } ({ $media_type }, { $size })

account-heading = { $name }: { $email }

## Che cosa non va negli argomenti, e come si scrive un comando

usage-error = errore: { $what }
see-help = Per saperne di più: «{ $help }».
usage-line = Uso: { $usage }
usage-options = [OPZIONI]
usage-command = <COMANDO>
default-value = [predefinito: { $value }]
unknown-argument = l’opzione { $arg } non esiste
unknown-argument-near = l’opzione { $arg } non esiste; intendeva { $near }?
unknown-command = il comando { $command } non esiste
unknown-command-near = il comando { $command } non esiste; intendeva { $near }?
argument-missing = manca un dato necessario: { $arg }
command-missing = manca un comando
argument-conflict = { $arg } non si può usare insieme a { $other }
option-value-missing = { $arg } richiede un valore
value-invalid = { $arg } non può essere «{ $value }»
value-invalid-near = { $arg } non può essere «{ $value }»; intendeva { $near }? Valori ammessi: { $offered }
value-invalid-offered = { $arg } non può essere «{ $value }»; valori ammessi: { $offered }
option-value-refused = { $arg } non può essere «{ $value }»: { $why }
values-number = { $arg } non ammette così tanti valori
equals-missing = il valore di { $arg } va scritto dopo un segno di uguale
write-number-from = scriva un numero da { $min } in su
write-number-from-to = scriva un numero da { $min } a { $max }
write-security = scriva tls, starttls o none
write-separator = scriva un solo carattere, come ; o |, oppure la parola tab
write-mapping = scriva COLUMN=FIELD, per esempio "Order no=order_number"
argument-twice = { $arg } è indicato due volte
argument-unexpected = { $arg } è un argomento di troppo
argument-not-utf8 = uno degli argomenti non è testo in UTF-8
