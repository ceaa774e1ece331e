### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = non ha una firma alla fine
    .fix = lo scarichi di nuovo, forse è incompleto; un file che nessuno ha firmato non si usa mai
# $signer and $trusted are public keys.
published-other-signer = è firmato con la chiave { $signer }, mentre l’editore di cui si fida ha { $trusted }
    .fix = non lo usi: prenda il file dall’editore di cui si fida
published-forged = la firma non corrisponde: qualcosa è stato modificato dopo la firma
    .fix = non lo usi: prenda di nuovo il file dall’editore
published-no-header = la prima riga non è l’intestazione di un elenco di fornitori
    .fix = indichi un file scritto da { COMMAND("provider sign FOLDER --key KEY --output FILE") }
published-other-format = è nel formato { $format }, e questo adieu legge il formato { $known }
    .fix = usi un adieu più recente
published-count = l’intestazione annuncia { $said } schede e il file ne contiene { $found }
    .fix = avvisi l’editore: solo lui può correggerlo
published-too-many = ha più di { $most } schede
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
published-bad-id = ha un identificativo che non è fatto di lettere minuscole, cifre e trattini
published-import = è importata, e si pubblicano solo schede proprie
published-control-character = contiene un carattere di controllo
published-no-web-address = contiene «{ $word }», che non è un indirizzo web (http o https)

## Keys

no-public-key = non è una chiave pubblica
    .fix = la indichi come la dà l’editore: 44 caratteri che finiscono con =
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
sign-key-readable = { $path } può essere letto da altri
    .fix = lo tenga per sé: chmod 600 { $path }
sign-exists = { $path } esiste già
    .fix = scelga un altro nome o lo sostituisca con { OPTION("force") }
signed =
    { $records ->
        [one] { $records } scheda firmata
       *[other] { $records } schede firmate
    } in data { $day } in { $path }. Chi vuole usarlo indica una volta la chiave qui sopra: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } non si può leggere: { $source }
    .fix = indichi il file di un elenco pubblicato; non è stato cambiato nulla
update-store-unreadable = { $path } non si può leggere: { $source }
    .fix = controlli di poterlo leggere o lo tolga; non è stato cambiato nulla
# The subject is the directory of providers.
update-table-broken = è quello fornito con adieu: il suo aggiornamento in { $path } non si può leggere
    .fix = installi di nuovo l’aggiornamento o torni indietro: { COMMAND("provider update --undo") }
update-unwritable = { $path } non si può scrivere: { $source }
    .fix = controlli di poter scrivere lì
update-refused = { $path } non viene usato e non è stato cambiato nulla: { $why }
# Clauses, as at the top.
published-in-future = si dice pubblicato il { $day }, che deve ancora venire
    .fix = controlli la data di questo computer
published-same-day = è del { $day }, come quello in uso
    .fix = non c’è nulla da fare
published-older = è del { $day }, e quello in uso è del { $newest }
    .fix = cerchi un file più recente; per tornare al precedente esegua { COMMAND("provider update --undo") }
nobody-trusted = non si dà ancora fiducia a nessun editore, quindi non è stato cambiato nulla
    .fix = indichi una volta la chiave pubblica dell’editore con { OPTION("trust") }, presa da un luogo fidato e non da dove viene il file
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = tolga il file e indichi di nuovo la chiave dell’editore con { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = l’editore di cui si fida ha la chiave { $known }, non { $named }; non è stato cambiato nulla
    .fix = chieda all’editore se ha cambiato chiave; in tal caso tolga { $path } e indichi la nuova
nothing-to-undo = è in uso l’elenco fornito con adieu: non ce n’è un altro a cui tornare
    .fix = { published-same-day.fix }
update-needs-yes = senza il suo consenso l’elenco non viene sostituito
    .fix = guardi i cambiamenti con { OPTION("dry_run") } e ripeta con { OPTION("yes") }

## What would change

update-heading =
    Elenco del { $day }: { $records ->
        [one] { $records } scheda
       *[other] { $records } schede
    }, firmato con { $key }.
update-before = In uso: l’elenco del { $day }.
update-before-built-in = In uso: l’elenco del { $day }, fornito con adieu.
update-no-address-changed = Nessuna disdetta va a un indirizzo diverso da prima.
update-addresses-changed =
    { $providers ->
        [one] Le disdette vanno a un altro indirizzo per { $providers } fornitore:
       *[other] Le disdette vanno a un altro indirizzo per { $providers } fornitori:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = nessun indirizzo
# $records is a number and some of the names.
update-removed = Tolti: { $records }
update-added = Aggiunti: { $records }
update-otherwise-changed = Cambiati in altro: { $records }
ask-update = Usare d’ora in poi l’elenco del { $day }?
interrupted-nothing-changed = interrotto; non è stato cambiato nulla
nothing-changed = Non è stato cambiato nulla.
update-now-trusted = D’ora in poi si usano solo file firmati con { $key }.
updated = È in uso l’elenco del { $day }. { COMMAND("provider update --undo") } torna al precedente.
update-undone = È di nuovo in uso l’elenco del { $day }.
update-undone-to-built-in = È di nuovo in uso l’elenco del { $day }, fornito con adieu.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): la scheda potrebbe essere sbagliata. adieu { $version }, elenco del { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Quale dato è sbagliato:
report-what-is-right = Che cosa è giusto invece:
report-where-it-is-said = La pagina che lo dice:
report-when-it-was-read = Letta il (AAAA-MM-GG):
report-note = Nota: { $note }
report-of-own-record = { $id } è una scheda sua o importata e non dell’elenco: in una segnalazione non entra nulla di suo
    .fix = la corregga lei; per segnalare quella fornita con adieu, tolga prima la sua
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = sembra contenere { $found }
    .fix = lo tolga: una segnalazione la può leggere chiunque

## How old a value is: clauses, as those about an address

seen-months-ago =
    visto il { $day }, { $months ->
        [one] { $months } mese
       *[other] { $months } mesi
    } fa: da confrontare
seen-years-ago =
    visto il { $day }, { $years ->
        [one] { $years } anno
       *[other] { $years } anni
    } fa: da confrontare
