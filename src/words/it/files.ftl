### File di richiesta, e il profilo nel file di configurazione.

## Un file che non si può leggere

file-not-found = { $name }: questo file non esiste
    .fix = controlli il nome e la cartella
file-unreadable = { $name }: non si può leggere: { $source }
    .fix = controlli che sia un file e di avere il permesso di leggerlo
request-file-too-large = { $name }: supera i { $kib } KiB, e nessuna richiesta è così grande
    .fix = indichi il file di richiesta stesso
request-file-not-utf8 = { $name }:{ $line }: non è testo in UTF-8
    .fix = salvi il file in UTF-8

## Che cosa non va nella sintassi di un file

json-syntax = { $error }
    .fix = lo confronti con examples/own-address.json
json-not-object = il file deve contenere un solo oggetto: {"{"} … {"}"}
    .fix = lo confronti con examples/own-address.json
toml-syntax = { $error }
    .fix = il testo va tra virgolette, come in key = "value"; le date si scrivono 2026-12-01
file-errors-more = { $first } (altri errori: { $more })
file-key-twice = la chiave «{ $key }» compare qui una seconda volta
    .fix = ne tenga una sola
file-too-many-keys = contiene una tabella con più di { $most } chiavi, e nessuna richiesta ne ha tante
    .fix = indichi il file di richiesta stesso

## Tabelle e chiavi (TOML)

file-table-unknown = è una tabella che qui non è prevista
file-table-meant = intendeva [{ $near }]?
file-tables-known = le tabelle sono { $tables }
file-tables-of-config = il file di configurazione ha [profile] e [accounts.NAME]
file-table-not-value = è una tabella, non un valore
    .fix = scriva [{ $table }] su una riga a sé, e sotto i valori che ne fanno parte
file-no-setting = non è un’impostazione
    .fix = la metta sotto [profile]
file-key-not-profile = non è una chiave di un profilo
file-keys-of-profile = un profilo contiene name, email, phone, address, country e language
profile-country-no-text = non è un testo
    .fix = scriva due lettere tra virgolette, per esempio "IT"
file-key-misplaced = è nel posto sbagliato
file-key-belongs-at-top = { $key } va all’inizio del file, prima della prima tabella
file-key-belongs-in-table = { $key } va sotto [{ $table }]
file-key-unknown = è una chiave sconosciuta
file-key-meant = intendeva { $near }?
file-key-meant-at-top = intendeva { $near }? Va all’inizio del file, prima della prima tabella
file-key-meant-in-table = intendeva { $near }? Va sotto [{ $table }]
file-keys-known = le chiavi ammesse qui sono { $keys }

## Valori di tipo sbagliato

file-value-not-text = deve essere un testo, non { $found }
    .fix = scriva { $key } = "{ $example }"
file-value-not-lines = deve essere un testo, o un elenco con un testo per ogni riga, non { $found }
    .fix = scriva { $key } = "{ $example }"
file-value-not-date = deve essere una data, non { $found }
    .fix = scriva { $key } = { $example }, senza virgolette e senza ora
file-value-not-switch = deve essere true o false, non { $found }
    .fix = scriva { $key } = { $example }
file-value-number = deve essere un testo, non un numero o una data
    .fix = metta il valore tra virgolette: { $key } = "{ $shown }"
file-list-holds-other = deve essere un testo, o un elenco con un testo per ogni riga, e contiene { $found }
    .fix = metta ogni riga tra virgolette

file-type-text = un testo
file-type-date = una data
file-type-time = un’ora
file-type-switch = true o false
file-type-number = un numero
file-type-list = un elenco
file-type-table = una tabella

toml-text-unquoted = il testo non è tra virgolette
toml-quote-open = le virgolette non vengono chiuse
toml-key-alone = in questa riga c’è una chiave senza valore
toml-key-invalid = una chiave contiene caratteri diversi da lettere senza accento, cifre, _ e -
toml-bracket-open = una parentesi quadra non viene chiusa
toml-wide-characters = contiene virgolette o un segno di uguale di un tipo che TOML non riconosce
    .fix = scriva virgolette diritte e un normale =, come in name = "Wang Xiaoming"
toml-write-line = scriva { $line }
