### L’elenco dei fornitori e i loro indirizzi.

## A che cosa serve un indirizzo

address-for-customer-service = servizio clienti
address-for-cancellations = disdette
address-for-privacy = solo protezione dei dati
address-only-sends = invia soltanto, non può ricevere
address-source = da { $source }, visto il giorno { $day }
source-worth-a = attendibilità A: pagina del fornitore o fonte ufficiale
source-worth-b = attendibilità B: pagina di terzi
source-worth-c = attendibilità C: non verificata
source-outdated = la fonte è vecchia o senza data

## Altre vie oltre all’e-mail

channel-app = app
channel-hotline = telefono
channel-sms = SMS
channel-portal = area clienti
channel-form = modulo web
channel-letter = lettera
channel-fax = fax
channel = { $kind }: { $how } ({ $remarks })
channel-at-hand = { $kind }: { $how }; tenga a portata di mano: { $at_hand } ({ $remarks })

## Fornitori per identificativo

provider-unknown = non è nell’elenco dei fornitori
provider-of-several = è il nome di più fornitori
provider-see-list = veda { COMMAND("provider list") }
provider-near = intendeva { $near }? Veda { COMMAND("provider list") }
provider-family = scriva uno di questi: { $ids }

## Caselle di posta

mailbox-only-sends = non può ricevere una risposta
    .fix = trovi l’indirizzo del servizio clienti
mailbox-for-privacy = sembra un indirizzo per la protezione dei dati, dove una disdetta va persa
mailbox-for-the-server = è per chi gestisce il server di posta

## I testi di una scheda

source-backslash = contiene una barra rovesciata, che i browser e le persone leggono in modo diverso
    .fix = copi l’indirizzo della pagina come lo mostra il browser, oppure dica a parole dove l’ha letto
source-user-name = ha un nome utente prima del nome del sito, e si può scambiare l’uno per l’altro
    .fix = { source-backslash.fix }
record-sensitive = sembra contenere { $found }
    .fix = tolga questo dato: ciò che sta qui può finire nella lettera
write-the-rest-anew = tolga ciò che non va inviato per e-mail, e riscriva il resto
wrong-value = «{ $value }» { $what }
seen-in-the-future = è ancora da venire: la data di oggi è { $today }
    .fix = controlli la data

## Parole che non esistono

unknown-purpose = non è uno degli scopi previsti
unknown-channel = non è una delle vie previste
unknown-confidence = non è uno dei gradi di attendibilità previsti
unknown-sector = non è uno dei settori previsti
record-words = scriva una di queste parole: { $names }
record-word-near = intendeva { $near }? Scriva una di queste parole: { $names }

## I file delle Sue schede

records-unreadable = non si può leggere: { $source }
    .fix = controlli che sia una cartella e di avere il permesso di leggerla
record-unreadable = non si può leggere: { $source }
    .fix = corregga il file, oppure lo tolga
record-misnamed = ha un nome di file che non è un identificativo
    .fix = gli dia un nome di lettere minuscole, cifre e trattini, come example-mobile.toml
record-exists = { $path } esiste già
record-unwritable = { $path } non si può modificare: { $source }
record-not-toml = qui non è TOML: { $what }
    .fix = il testo va tra virgolette, come in name = "Example Mobile"
record-not-toml-and-more = qui non è TOML: { $what } (altri errori: { $more })
    .fix = { record-not-toml.fix }
record-unknown-key = non è una chiave della scheda di un fornitore
record-keys = la tolga; le chiavi ammesse sono: { $keys }
record-key-near = intendeva { $near }?
record-not-text = non è un testo
    .fix = scriva il testo tra virgolette, come in { $key } = "…"
record-no-bool = non è né true né false
    .fix = scriva true o false, senza virgolette
record-old-word = è una vecchia parola per { $word }
    .fix = scriva invece { $word }

## Le chiavi di una scheda

record-id-missing = manca
    .fix = scriva il nome del file senza .toml
record-id-empty = è vuoto
    .fix = scriva id = "{ $id }", il nome del file senza .toml, oppure rinomini il file
record-id-not-the-file = non è il nome del file
    .fix = scriva id = "{ $id }", il nome del file senza .toml, oppure rinomini il file
record-id-taken = è usato anche da { $other }
    .fix = dia a ogni file un identificativo proprio: qui, id = "{ $id }"
record-name-missing = manca
    .fix = scriva il nome con cui una lettera si rivolge al fornitore
record-names-no-list = non è un elenco di al massimo { $most } nomi
    .fix = elenchi gli altri nomi tra virgolette, come in { $key } = ["Example Mobile"]
record-name-not-text = contiene qualcosa che non è un testo
    .fix = metta ogni nome tra virgolette
record-domains-missing = manca
    .fix = elenchi i domini propri del fornitore, come in domains = ["example.com"]: un indirizzo altrove può essere di un estraneo
record-domains-no-list = non è un elenco di al massimo { $most } domini
    .fix = { record-domains-missing.fix }
record-domains-empty = è vuoto
    .fix = { record-domains-missing.fix }
record-address-outside = «{ $email }» è fuori dai domini propri della scheda
    .fix = se { $domain } è del fornitore, lo aggiunga a domains; se no, l’indirizzo può essere di un estraneo
record-address-only-sends = «{ $email }» non può ricevere una risposta
    .fix = trovi l’indirizzo del servizio clienti, oppure scriva purpose = "{ $purpose }"
record-tables-no-list = non è un elenco di al massimo { $most } tabelle
    .fix = cominci ciascuna con una riga [[{ $key }]]
record-email-missing = manca
    .fix = scriva l’indirizzo, oppure tralasci la tabella
record-purpose-missing = manca
    .fix = scriva a che cosa serve: customer-service, cancellation o privacy
record-source-missing = manca
    .fix = scriva dove ha letto l’indirizzo, per esempio la pagina: senza, nessuno lo può verificare
record-confidence-missing = manca
    .fix = scriva A (pagina del fornitore o fonte ufficiale), B (pagina di terzi) o C (non verificata)
record-seen-on-missing = manca
    .fix = scriva il giorno in cui l’ha visto lì, come in seen_on = 2026-11-23
record-channel-missing = manca
    .fix = scriva quale via è: app, hotline, sms, portal, form, letter o fax
record-how-missing = manca
    .fix = scriva che cosa bisogna fare lì

## Aziende di datenanfragen/data

import-unreadable = { $path } non si può leggere: { $source }
import-empty = { $path }: qui non ci sono file di aziende (.json), nemmeno in una cartella companies

## Aziende tralasciate

company-slug-taken = il suo slug «{ $slug }» è anche quello di { $file }
company-unreadable = non si può leggere: { $source }
company-not-json = non è JSON: { $error }
company-no-object = non contiene un’azienda: un’azienda è un unico oggetto JSON
company-bad-slug = slug non è fatto di lettere minuscole, cifre e trattini
company-bad-quality = quality non è né tested, né verified, né imported, né scraped
company-without-source = sources è vuoto: nessuno potrebbe verificare la scheda
company-bad-medium = suggested-transport-medium non è né fax, né letter, né email, né webform
company-not-text = { $key } non è un testo
company-key-missing = { $key } manca
company-no-list = { $key } non è un elenco di testi
company-wrong = { $key } { $what }

## Pagine, vie e ciò che un fornitore esige

page-cancel = pagina per le disdette
page-account = area clienti
page-help = pagina di assistenza
page-terms = condizioni
way-email = e-mail
way-online = internet
need-signature = una firma autografa
need-id-copy = una copia di un documento d’identità
address-for-withdrawals = ripensamento entro il termine di legge
address-for-anything = casella generica
address-pec = casella PEC, che forse accetta solo messaggi da altre PEC
source-without-day = da { $source }
page-no-web-address = non è l’indirizzo di una pagina web
    .fix = lo copi come lo mostra il browser, con https:// all’inizio
postal-line-too-long = ha più di { $most } caratteri
    .fix = abbrevi la riga
record-no-table = non è una tabella
    .fix = la cominci con una riga [{ $key }]
record-no-id = non è l’identificativo di una scheda
    .fix = lo scriva come lo mostra { COMMAND("provider list") }, per esempio lebara-uk
record-page-kind-missing = manca
    .fix = scriva a che cosa serve la pagina: cancel, account, help o terms
record-page-missing = manca
    .fix = scriva l’indirizzo della pagina, come in url = "https://www.example.org/cancel"
record-postal-lines = non è un elenco da 2 a { $most } righe
    .fix = le scriva come su una busta, per esempio lines = ["Example Mobile", "1 Example Road", "London"]
record-ways-missing = manca
    .fix = scriva per quali vie il fornitore non accetta disdette, come in ways = ["email"]
record-need-missing = manca
    .fix = scriva che cosa esige il fornitore: signature o id-copy
record-ceased-missing = manca
    .fix = scriva il giorno, come in on = 2026-11-23
unknown-page = non è uno dei tipi di pagina previsti
unknown-way = non è una delle vie previste
unknown-need = non è una delle richieste previste

## Le vie oltre all’e-mail

way-page = { $kind }: { $url } ({ $known })
way-account-page = area clienti: { $url }; eliminare un account non fa cessare il contratto: prima lo disdica ({ $known })
way-post = per posta: { $address } ({ $known }); { OPTION("letter") } scrive la lettera da stampare
way-post-seat = per posta alla sede dell’azienda, se non è noto un altro indirizzo: { $address } ({ $known }); { OPTION("letter") } scrive la lettera da stampare
way-button-de = su { $domain }: cerchi il pulsante «Verträge hier kündigen», che la legge tedesca impone a ogni sito su cui si concludono contratti (§ 312k BGB); la conferma deve arrivare subito
way-button-fr = su { $domain }: cerchi «Résilier votre contrat», che la legge francese impone a ogni sito su cui si concludono contratti (articolo L. 215-1-1 del codice del consumo, «tre clic»)
way-page-nl = su { $domain }: cerchi «opzeggen», spesso all’indirizzo { $domain }/opzeggen; ciò che è stato concluso online si può disdire online
way-platform-pt = sulla piattaforma dello Stato portoghese per la cessazione dei contratti di telecomunicazioni: https://www.cessacaodecontratos.pt
