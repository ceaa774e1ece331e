### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = manca la firma alla fine del file
    .fix = lo scarichi di nuovo, forse è incompleto; un file senza firma non viene mai usato
# $signer and $trusted are public keys.
published-other-signer = è firmato con la chiave { $signer }, e non con quella dell’editore di cui si fida, { $trusted }
    .fix = non lo usi: si procuri il file dall’editore di cui si fida
published-forged = la firma non corrisponde, perché qualcosa è stato modificato in seguito
    .fix = non lo usi: si procuri di nuovo il file dall’editore
published-no-header = la prima riga non è l’intestazione di un elenco di fornitori
    .fix = indichi un file scritto da { COMMAND("provider sign FOLDER --key KEY --output FILE") }
published-other-format = è nel formato { $format }, e questa versione di adieu legge il formato { $known }
    .fix = usi una versione più recente di adieu
published-count =
    l’intestazione dichiara { $said ->
        [one] { $said } scheda
       *[other] { $said } schede
    }, ma il file ne contiene { $found }
    .fix = avvisi l’editore: solo lui può correggerlo
published-too-many = contiene più di { $most } schede
    .fix = { published-count.fix }
published-long-line = la riga { $line } supera { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = riga { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = la riga { $line } ripete l’identificativo { $id }
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = non è una scheda in JSON: { $error }
published-bad-id = ha un identificativo con caratteri diversi da lettere minuscole, cifre e trattini
published-import = è una scheda importata, e si pubblicano solo le proprie
published-control-character = contiene un carattere di controllo
published-no-web-address = contiene «{ $word }», che non è un indirizzo web (http o https)

## Keys

no-public-key = non è una chiave pubblica
    .fix = la indichi come la fornisce l’editore: 44 caratteri che terminano con =
no-signing-key = non contiene una chiave Ed25519 con cui firmare
    .fix = ne crei una: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = { $path } non si può leggere: { $source }
    .fix = indichi una cartella di schede, un file TOML per fornitore
sign-empty = { $path }: qui non c’è alcuna scheda (.toml)
    .fix = { sign-unreadable.fix }
sign-broken =
    { $records ->
        [one] { $records } problema
       *[other] { $records } problemi
    }
sign-same-id = ha l’identificativo { $id }, come { $other }
sign-mend = la corregga o la tolga dalla cartella
sign-key-unreadable = { $path } non si può leggere: { $source }
    .fix = indichi il file PEM della chiave con cui firmare
sign-key-readable = altri possono leggere { $path }
    .fix = lo tenga per sé: chmod 600 { $path }
sign-over-source = { $path } è la chiave o si trova nella cartella che si firma: andrebbe perso
    .fix = scelga un altro file
sign-exists = { $path } esiste già
    .fix = scelga un altro nome, oppure sostituisca il file con { OPTION("force") }
signed =
    { $records ->
        [one] { $records } scheda firmata
       *[other] { $records } schede firmate
    } in { $path }, con la data { $day }. Chi vuole usare il file indica una volta la chiave qui sopra: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } non si può leggere: { $source }
    .fix = indichi il file di un elenco pubblicato; non è stato cambiato nulla
update-store-unreadable = { $path } non si può leggere: { $source }
    .fix = controlli di avere il permesso di leggerlo, oppure lo tolga; non è stato cambiato nulla
# The subject is the directory of providers.
update-table-broken = è in uso quello fornito con adieu, perché il suo aggiornamento in { $path } non si può leggere
    .fix = installi di nuovo l’aggiornamento, oppure torni indietro: { COMMAND("provider update --undo") }
update-unwritable = non si può scrivere in { $path }: { $source }
    .fix = controlli di avere il permesso di scrivere lì
update-refused = { $path } non viene usato e non è stato cambiato nulla: { $why }
# Clauses, as at the top.
published-in-future = la sua data di pubblicazione ({ $day }) deve ancora venire
    .fix = controlli la data di questo computer
published-same-day = è datato { $day }, come quello in uso
    .fix = non c’è nulla da fare
published-older = è datato { $day }, mentre quello in uso è datato { $newest }
    .fix = cerchi un file più recente; per tornare al precedente, esegua { COMMAND("provider update --undo") }
nobody-trusted = non ha ancora indicato un editore di cui si fida, quindi non è stato cambiato nulla
    .fix = indichi una volta la chiave pubblica dell’editore con { OPTION("trust") }; la prenda da un luogo fidato, e non da dove viene il file
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = tolga il file e indichi di nuovo la chiave dell’editore con { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = l’editore di cui si fida ha la chiave { $known }, e non { $named }; non è stato cambiato nulla
    .fix = chieda all’editore se ha cambiato chiave; in tal caso tolga { $path } e indichi la nuova
nothing-to-undo = è in uso l’elenco fornito con adieu: non ce n’è un altro a cui tornare
    .fix = { published-same-day.fix }
update-needs-yes = senza il Suo consenso l’elenco non viene sostituito
    .fix = guardi le modifiche con { OPTION("dry_run") } e ripeta il comando con { OPTION("yes") }

## What would change

update-heading =
    Elenco datato { $day }: { $records ->
        [one] { $records } scheda
       *[other] { $records } schede
    }, firmato con la chiave { $key }.
update-before = In uso: l’elenco datato { $day }.
update-before-built-in = In uso: l’elenco datato { $day }, fornito con adieu.
update-no-address-changed = Gli indirizzi, le pagine di disdetta e i domini non cambiano per nessun fornitore.
update-addresses-changed =
    { $providers ->
        [one] Cambiano indirizzi, pagine di disdetta o domini di { $providers } fornitore:
       *[other] Cambiano indirizzi, pagine di disdetta o domini di { $providers } fornitori:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = niente
# $records is a number and some of the names.
update-removed = Rimossi: { $records }
# $before and $after are ids.
update-name-taken = Il nome { $name } indica ora { $before } e indicherebbe { $after }.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Aggiunti: { $records }
update-otherwise-changed = Con altre modifiche: { $records }
ask-update = Usare d’ora in poi l’elenco datato { $day }?
interrupted-nothing-changed = interrotto; non è stato cambiato nulla
nothing-changed = Non è stato cambiato nulla.
update-now-trusted = D’ora in poi si accettano solo file firmati con la chiave { $key }.
updated = È in uso l’elenco datato { $day }. Per tornare al precedente: { COMMAND("provider update --undo") }
update-undone = È di nuovo in uso l’elenco datato { $day }.
update-undone-to-built-in = È di nuovo in uso l’elenco datato { $day }, fornito con adieu.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): la scheda potrebbe contenere un errore. adieu { $version }, elenco datato { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Dato sbagliato:
report-what-is-right = Dato corretto:
report-where-it-is-said = Pagina in cui si trova:
report-when-it-was-read = Pagina letta il (AAAA-MM-GG):
report-note = Nota: { $note }
report-of-own-record = { $id } è una scheda Sua o importata, non dell’elenco: una segnalazione non contiene nulla di Suo
    .fix = la corregga Lei; per segnalare quella fornita con adieu, tolga prima la Sua
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = sembra contenere { $found }
    .fix = lo tolga: una segnalazione la può leggere chiunque

## How old a value is: clauses, as those about an address

seen-months-ago =
    visto il giorno { $day }, { $months ->
        [one] { $months } mese
       *[other] { $months } mesi
    } fa: da ricontrollare
seen-years-ago =
    visto il giorno { $day }, { $years ->
        [one] { $years } anno
       *[other] { $years } anni
    } fa: da ricontrollare
