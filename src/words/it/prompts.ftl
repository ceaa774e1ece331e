### Domande al terminale, e a che punto è qualcosa di lungo.

## Ciò che dice ogni domanda

prompt-back = (indietro)
prompt-interrupted = (interrotto)
prompt-yes = Sì
prompt-no = No
prompt-yes-words = s sì si
prompt-no-words = n no
prompt-yes-or-no = digiti s per sì o n per no
prompt-nothing-fits = nessuna corrispondenza: digiti meno caratteri
prompt-pasted-line-end = il testo incollato contiene una fine riga: incolli una sola riga di testo semplice
prompt-pasted-tab = il testo incollato contiene una tabulazione: incolli una sola riga di testo semplice
prompt-pasted-control = il testo incollato contiene un carattere di controllo (U+{ $code }): incolli una sola riga di testo semplice
prompt-terminal-unusable = il terminale non si può usare per le domande: { $source }
prompt-was-interrupted = interrotto
prompt-confirm = { $question } (s/N)
prompt-confirm-help = s per sì; Invio, n o Esc per no
prompt-confirm-or-back-help = s per sì; Invio o n per no; Esc per tornare indietro
prompt-choose-help = ↑↓ per spostarsi, Invio per scegliere, Esc per nessuna di queste
prompt-choose-or-back-help = ↑↓ per spostarsi, Invio per scegliere, Esc per tornare indietro
prompt-search-help = digiti per cercare, ↑↓ per spostarsi, Invio per scegliere, Esc per tornare indietro
prompt-choice = { $name }: { $what }
prompt-field = { $label }:
prompt-field-optional = { $label } (facoltativo):
prompt-help = { $help }; Esc per tornare indietro
prompt-help-optional = { $help }; Invio per saltare, Esc per tornare indietro
prompt-help-erase = { $help }; vuoto si omette, Esc per tornare indietro
prompt-example = per es. { $example }
prompt-refusal = { $what }: { $fix }
prompt-refusal-take = { $refusal } (Tab: { $meant })
prompt-understood = { $typed } (letto come { $read })
prompt-which-day = { $typed } può essere più di un giorno. Quale?

## Una lettera

prompt-kind = Che cosa vuole fare?
prompt-cause = Qual è la causa?
prompt-cause-change = il fornitore cambia il prezzo o le condizioni
prompt-cause-quality = il servizio non è quello pattuito
prompt-cause-move = mi trasferisco dove il fornitore non offre il servizio
prompt-cause-death = il titolare del contratto è deceduto
prompt-cause-other = altro, con parole Sue
prompt-capacity = Che cos’è Lei per la persona deceduta?
    .heir = uno degli eredi
    .executor = esecutore testamentario
    .spouse = coniuge
    .other = nulla di questo; la lettera non afferma nulla
prompt-provider = Quale fornitore?
prompt-provider-choice = { $id } ({ $name }): { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }): { $address }
prompt-provider-without-address = nessun indirizzo noto
prompt-provider-another = un altro fornitore (ne indicherà l’indirizzo)
prompt-provider-is-wish = «{ $typed }» dice che cosa vuole, ed è la domanda successiva: scriva qui il nome dell’azienda
prompt-provider-unknown = nessuno nell’elenco si chiama «{ $typed }»: scriva meno o un altro nome, o prema Invio per dare un indirizzo
prompt-address-help = il Suo indirizzo postale, con un punto e virgola tra le righe
prompt-keep-number = Vuole conservare il numero di telefono? Cessa con il contratto.
    .no = no: può cessare
    .yes = sì: fermarsi qui e dire come
number-is-kept = non è stato scritto nulla, perché il numero si conserva

## Un nuovo fornitore

prompt-new-name = Nome del fornitore:
    .help = come lo scrive una lettera
prompt-new-country = Paese del fornitore (facoltativo):
    .help = due lettere, come IT; Invio per saltare
prompt-new-domains = Domini propri del fornitore:
    .help = per esempio example.com, separati da spazi se sono più d’uno; un indirizzo altrove può essere di un estraneo
prompt-new-domains-empty = manca
    .fix = scriva almeno un dominio, per esempio example.com
prompt-new-purpose = A che cosa serve il suo indirizzo e-mail?
prompt-new-email = Indirizzo e-mail del fornitore:
    .help = in uno dei suoi domini
prompt-new-source = Dove l’ha letto?
    .help = la pagina, per esempio https://example.com/contact: senza, nessuno può verificare un indirizzo

## Password

prompt-password = Password di { $username } su { $host }:
    .help = mentre la digita non si vede nulla; Esc per non darne nessuna

## A che punto è

progress-bar = {"{prefix}"} {"{wide_bar}"} {"{pos}"}/{"{len}"} { $things }, {"{per_sec}"}, ancora {"{eta}"}
progress-count = {"{prefix}"} {"{pos}"} { $things }, {"{per_sec}"}
progress-bar-and-problems = { $bar }, {"{msg}"}
progress-problems = { $failed } con problemi
progress-line = { $doing }: { $done } di { $total } { $things }, { $rate }/s, ancora { $seconds } s
progress-line-without-end = { $doing }: { $done } { $things }, { $rate }/s
progress-line-and-problems = { $line }, { $problems }

## Un fornitore senza indirizzo

no-address-but-ways = Nell’elenco non c’è un indirizzo e-mail di { $name } per le disdette. Ecco le vie note:{ $ways }
no-address-and-no-way = Nell’elenco non c’è un indirizzo e-mail di { $name } per le disdette, e non è nota nessun’altra via.
ask-how-to-go-on = Come vuole proseguire?
choice-by-post = scrivere una lettera da stampare e spedirla per posta
choice-use-other-way = fermarmi qui e usare un’altra via
choice-give-address = indicare un indirizzo e-mail: ne conosco uno
choice-another-provider = scegliere un altro fornitore
other-way-taken = non è stato scritto nulla
    .fix = usi una delle vie indicate sopra, e conservi la conferma
provider-by-mail = A { $name } si scrive all’indirizzo { $email } ({ $known }).
provider-by-mail-and-ways = A { $name } si scrive all’indirizzo { $email } ({ $known }). Altre vie:{ $ways }

## Le risposte conservate

ask-keep-answers = Conservare le Sue risposte per un’altra volta?
keep-nothing = no
keep-request = questa lettera, come file di richiesta { $file }
keep-profile = ciò che La riguarda, come profilo: { $values }
keep-both = entrambi
request-kept = Le Sue risposte sono in { $file }. { COMMAND("draft", $file) } scrive di nuovo la stessa lettera.
request-kept-without-files = Gli allegati sono in un’altra cartella: li indichi di nuovo con { OPTION("attach") }.
answers-not-kept = Le Sue risposte non sono state conservate: { $why }.

## Il profilo

profile-saved = Il Suo profilo è in { $path }: completa ciò che una richiesta tralascia.
profile-is-in = È in { $path }; { COMMAND("profile edit") } lo modifica.
profile-empty = Non c’è ancora un profilo: { COMMAND("profile edit") } ne crea uno.
profile-unchanged = Il Suo profilo non è cambiato; non è stato scritto nulla.
ask-save-profile = Salvare questo come Suo profilo in { $path }?
profile-without-terminal = il profilo si crea con domande, e non c’è nessuno a cui farle
    .fix = lo esegua in un terminale, o scriva [profile] in { $path }
profile-country = Paese in cui vive
    .prompt = Paese in cui vive
    .help = due lettere, per esempio IT, o il nome: i suoi fornitori vengono proposti per primi
profile-language = lingua del programma
    .prompt = Lingua del programma
    .help = per esempio en, it o zh; se manca, quella del sistema
