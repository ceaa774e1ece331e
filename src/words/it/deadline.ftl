### Date, regole, periodi di preavviso e voci di calendario.

## Che cosa si dice di ogni piano

not-legal-advice = Non è una consulenza legale: il calcolo si basa sui dati che ha indicato e su fonti pubbliche. Decidono il Suo contratto e la legge.

## Periodi

span-days =
    { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
span-weeks =
    { $count ->
        [one] { $count } settimana
       *[other] { $count } settimane
    }
span-months =
    { $count ->
        [one] { $count } mese
       *[other] { $count } mesi
    }
span-years =
    { $count ->
        [one] { $count } anno
       *[other] { $count } anni
    }
span-working-days =
    { $count ->
        [one] { $count } giorno lavorativo
       *[other] { $count } giorni lavorativi
    }
span-to-end = { $span } prima di { $end }
span-end-month = fine mese
span-end-quarter = fine trimestre
span-end-half-year = fine semestre
span-end-year = fine anno
span-end-term = fine periodo contrattuale

## Perché un giorno è quello che è

why-own-term = il preavviso indicato da Lei
why-wish = il giorno che desidera
why-charge = il giorno prima dell’addebito
why-end-of-term = la fine del periodo contrattuale
why-before-wish = il giorno prima della fine desiderata
why-near = subito, perché il giorno è vicino
why-margin = con due giorni lavorativi di margine
why-no-margin = oggi, perché restano meno di due giorni lavorativi
why-default = secondo la prassi

## Regole di legge

law-rule = regola { $rule }
    .de-withdraw = Non serve un motivo, e basta inviare in tempo. Il rimborso è dovuto entro 14 giorni.
    .eu-withdraw = Per un contratto concluso a distanza o fuori dai locali commerciali. Non serve un motivo, e basta inviare in tempo.
    .uk-ccr = Per un contratto concluso a distanza. Non serve un motivo.
    .ch-withdraw = Per un contratto concluso online non c’è un diritto generale di ripensamento; 14 giorni per quello concluso a domicilio o al telefono.
    .eu-telecom-max = Un contratto di telecomunicazioni vincola per 24 mesi al massimo.
    .eu-telecom-change = Di una modifica che non sia solo a vantaggio del cliente, né puramente amministrativa, né imposta dalla legge, il fornitore deve informare almeno 1 mese prima; entro 1 mese si può lasciare il contratto senza costi. Il Paese può avere dato fino a 3 mesi in più.
    .de-tkg56 = Dopo la durata iniziale: in qualsiasi momento, senza costi.
    .de-tkg57 = Per una modifica che non sia solo a vantaggio del cliente. Senza preavviso; il contratto termina al più presto quando la modifica ha effetto.
    .de-tkg60 = Per un trasloco in un luogo non servito: dal giorno in cui si lascia l’abitazione o più tardi. Le pagine più vecchie dicono 3 mesi; non è più valido.
    .de-bgb309 = Per i contratti dei consumatori conclusi dal 1º marzo 2022: preavviso di 1 mese al massimo prima della fine della durata iniziale, e poi 1 mese al massimo, in qualsiasi momento.
    .de-bgb314 = Per giusta causa un contratto termina senza preavviso, se il recesso è dichiarato entro un tempo ragionevole. Quanto sia non si può calcolare: non aspetti.
    .de-sepa = Un importo già prelevato con addebito diretto viene restituito dalla propria banca se lo si chiede entro 8 settimane, senza indicare un motivo.
    .uk-change = Di una modifica a svantaggio del cliente il fornitore deve informare almeno 1 mese prima, e il cliente può andarsene senza penali.
    .uk-switch = Per cambiare fornitore, mandi un SMS con PAC al 65075 (per tenere il numero), STAC al 75075 (per non tenerlo) o INFO all’85075. Il codice vale 30 giorni, e il passaggio richiede 1 giorno lavorativo.
    .uk-dmcc = Le nuove regole sugli abbonamenti non sono in vigore (previste per la primavera del 2027): non se ne calcola nulla.
    .fr-l224-40 = Per un contratto a tempo determinato prorogato tacitamente: preavviso di 10 giorni al massimo, in qualsiasi momento.
    .fr-l224-33 = Si può lasciare il contratto senza costi entro 4 mesi dalla comunicazione.
    .fr-l224-25-9 = Senza durata minima o dopo di essa: al massimo 10 giorni dalla ricezione.
    .fr-chatel = Se il professionista non ha informato il cliente tra 3 mesi e 1 mese prima di un rinnovo tacito, dal rinnovo in poi si può porre fine al contratto in qualsiasi momento e senza costi. Il rimborso è dovuto entro 30 giorni.
    .nl-dam = Per un contratto a tempo indeterminato o rinnovato tacitamente: preavviso di 1 mese al massimo, da qualsiasi giorno. Un recesso del giorno 7 ha effetto il giorno 6 del mese dopo.
    .es-rd899 = Due giorni lavorativi prima che abbia effetto. Il fornitore deve dare un numero di riferimento: lo chieda.
    .es-sac = Per un abbonamento a tempo determinato è dovuto un promemoria 15 giorni prima dell’addebito del rinnovo.
    .dk-28 = Da un contratto in corso si può recedere dopo 5 mesi con 1 mese di preavviso, con lo stesso mezzo con cui è stato concluso.
    .at-135 = Il preavviso è di 1 mese.
    .it-bersani = Il preavviso è di 30 giorni al massimo.
    .ch-mobile = Solo il contratto dice quanto dura il preavviso; sono frequenti 60 giorni prima della fine del mese.
    .us-ca = In California si può porre fine a un rinnovo automatico con lo stesso mezzo con cui ci si è abbonati.
    .us-ftc = La regola federale «click-to-cancel» è stata annullata l’8 luglio 2025; resta il ROSCA. Non c’è nulla da calcolare.
    .hk-code = Un codice volontario incoraggia gli operatori ad accettare qualsiasi richiesta scritta.

## Organismi che risolvono le controversie

dispute-body = organismo { $body }
    .de-schlichtung = Solleciti dopo circa 7 giorni, fissando un termine. La conciliazione è gratuita e volontaria.
    .uk-ombudsman = Dopo 6 settimane (8 fino al 7 aprile 2026), o subito con una «deadlock letter».
    .fr-mediateur = Dopo 1 mese scriva al «service consommateurs» del fornitore, e dopo un altro mese al mediatore, entro 1 anno.
    .nl-geschillen = L’attesa è fissata dalle condizioni del fornitore, per esempio 4 settimane. ACM ConsuWijzer dà consigli.
    .es-usuario = Dopo 1 mese, entro 3 mesi.
    .ch-ombudscom = 5 giorni dopo un’e-mail. Costa 20 CHF.
    .dk-telean = Reclami prima presso l’azienda.
    .fi-kril = Reclami prima presso il fornitore e si rivolga poi alla consulenza (Kuluttajaneuvonta), prima di adire la commissione.
    .no-bkn = Reclami prima presso il fornitore; dopo un rifiuto, o 3 settimane senza risposta, entro 1 anno. Non tratta le controversie sul diritto di recesso di 14 giorni.
    .se-arn = Reclami prima presso l’azienda e si rivolga alla ARN entro 1 anno. Non ammette controversie per piccole somme e richiede il proprio modulo.
    .it-conciliaweb = Presenti prima un reclamo formale. La conciliazione è obbligatoria prima di andare in giudizio.
    .pt-arbitragem = Scriva prima nel libro dei reclami (Livro de Reclamações): il fornitore ha 15 giorni lavorativi. ANACOM non risolve controversie.
    .cz-ctu = Reclami prima presso il fornitore (reklamace). Entro 1 mese dalla risposta, o dal giorno in cui era dovuta, presenti opposizione al ČTÚ.
    .gr-synigoros = Reclami prima per iscritto presso il fornitore. L’EETT non risolve le controversie dei singoli consumatori.
    .hu-bekelteto = Reclami prima per iscritto presso il fornitore: ha 30 giorni.
    .ro-ancom = Cerchi prima un accordo con il fornitore. La procedura è scritta, gratuita e volontaria.
    .au-tio = Il fornitore deve confermare la ricezione entro 2 giorni lavorativi.
    .at-rtr = Reclami prima per iscritto presso il fornitore. La conciliazione è gratuita, entro 1 anno dal reclamo.
    .be-mediation = Reclami prima presso il fornitore. La procedura è gratuita, entro 1 anno dal reclamo.
    .ie-comreg = Reclami prima presso il fornitore: ha 10 giorni lavorativi. L’assistenza è gratuita; la procedura formale costa 15 EUR.

## Buono a sapersi

note-rule = { $text } ({ $article })
note-body = { $name }: { $text }
note-at-any-time = si può recedere in qualsiasi giorno: se la lettera parte oggi, il contratto termina il giorno { $ends_on }, e ogni giorno di ritardo sposta questa data
note-term-taken-to-be-over = si presume che la durata iniziale sia terminata; se non lo è, ne indichi l’ultimo giorno come { WORD("end_of_term") }
note-contract-taken-to-be-since = si presume che il contratto sia stato concluso il giorno { $since } o più tardi; per esserne sicuri, indichi { WORD("started_on") }
note-contract-taken-to-have-run = si presume che il contratto duri già da { $period }; per esserne sicuri, indichi { WORD("started_on") }
note-law-is-shorter = la legge prevede al massimo { $period } ({ $article }): così il contratto potrebbe terminare il giorno { $ends_on }
note-contract-may-ask-for-notice = se il Suo contratto chiede un preavviso prima del rinnovo, lo indichi come periodo di preavviso: fa fede quello
note-binds-until = contando dal giorno in cui è stato concluso, il contratto vincola al più tardi fino al giorno { $day }
note-refund-until = se l’importo del giorno { $charge } venisse comunque prelevato con addebito diretto, la Sua banca lo restituisce se lo chiede entro il giorno { $until }
note-reminder-owed-by = il fornitore Le deve un promemoria del rinnovo entro il giorno { $day }
note-sending-is-enough = basta inviare la lettera quel giorno
note-arrival-counts = la lettera deve essere arrivata quel giorno
note-rolled-forward = { $day } non è un giorno lavorativo, quindi il termine scade alla fine del successivo (Regolamento 1182/71, art. 3, par. 4)
note-counted-from-order = contato dall’ordine; il contratto può essere stato concluso più tardi, ma non prima
note-counted-from-conclusion = contato dalla conclusione del contratto; per la merce il termine decorre dal suo arrivo: indichi { WORD("received_on") }
note-counted-from-receipt = contato dall’arrivo; per un servizio il termine decorre dalla conclusione del contratto, che può essere anteriore: indichi { WORD("started_on") }
note-uninformed-until = se il professionista non L’ha informata di questo diritto, esso dura fino al giorno { $until }
note-ends-on-receipt = non serve preavviso: il contratto termina quando arriva la lettera
note-at-least = la comunicazione del fornitore può concederLe di più: la controlli
note-first-to = dal giorno { $day } scriva prima al fornitore, ufficio «{ $department }»
note-no-body-known = per questo contratto non è noto nessun organismo che risolva le controversie
note-holidays-unknown = i giorni festivi di quel paese non sono noti, solo i fine settimana: li indichi in un file di date

## Avvisi

warning-passed = l’ultimo giorno, { $day }, è passato: invii comunque la lettera oggi
warning-passed-remind = il giorno per un sollecito, { $day }, è passato: lo invii adesso
warning-passed-escalate = dal giorno { $day } non occorre aspettare altro: si rivolga adesso a un organismo di conciliazione o a un’autorità
warning-term-missed = perché il contratto terminasse il giorno { $term_end }, il recesso doveva arrivare entro il giorno { $by }
warning-wish-too-early = il contratto non può terminare il giorno { $wished }: al più presto può terminare il giorno { $earliest }
warning-wish-passed = il giorno desiderato, { $wished }, è passato: ne indichi uno ancora da venire, oppure tralasci il campo e chieda il primo possibile
warning-term-passed = il periodo contrattuale è terminato il giorno { $term_end }: se il contratto è stato prorogato, indichi il nuovo ultimo giorno come { WORD("end_of_term") }
warning-wish-moved = il contratto termina solo a { $end }: { $wished } non va bene, la prossima data possibile è il giorno { $possible }
warning-charge-first = l’addebito del giorno { $charge } scade prima che il contratto possa terminare, cioè non prima del giorno { $earliest }
warning-charge-before-answer = l’addebito del giorno { $charge } può arrivare prima di una risposta (di solito entro il giorno { $answer }): chieda una conferma senza indugio, e cerchi anche una via più rapida, come l’area clienti o il telefono
warning-charge-passed = l’addebito del giorno { $charge } non si può più fermare in tempo: invii la lettera oggi, e indichi il prossimo addebito come { WORD("renews_on") }
warning-withdrawal-passed = il termine per il ripensamento è scaduto il giorno { $day } (per la merce si conta dal suo arrivo: indichi { WORD("received_on") }): scelga invece { WORD("terminate") }
warning-withdrawal-passed-if-informed = il termine per il ripensamento è scaduto il giorno { $day } (per la merce si conta dal suo arrivo: indichi { WORD("received_on") }): scelga invece { WORD("terminate") }, a meno che il professionista non L’abbia informata di questo diritto: in tal caso dura fino al giorno { $until }
warning-margin-gone = restano meno di due giorni lavorativi fino all’ultimo giorno, { $last }: invii la lettera oggi, { $today }
warning-last-day-off = l’ultimo giorno, { $last }, non è un giorno lavorativo e non si sposta: faccia arrivare la lettera entro il giorno { $working_day }
warning-term-may-run = può essere ancora in corso una durata minima, al più tardi fino al giorno { $until }: il contratto termina allora solo con essa; ne indichi l’ultimo giorno come { WORD("end_of_term") }
warning-no-country = non è indicato nessun paese, quindi non è stata consultata nessuna legge: indichi il paese
warning-no-notice-known = per questo contratto non si conosce un preavviso di legge: lo cerchi nel Suo contratto e lo indichi come periodo di preavviso
warning-no-withdrawal-known = in quel paese non è noto un diritto di ripensamento: guardi nel Suo contratto
warning-contract-too-old = la regola { $rule } vale solo per i contratti conclusi dal giorno { $since }, e il Suo è anteriore: fa fede il preavviso del Suo contratto
warning-day-missing = non si conosce il giorno da cui contare: indichi { WORD($field) }
warning-no-cause-known = per questa causa non è nota nessuna regola in quel paese: dica che cosa è successo, e chieda in subordine la prima data possibile
warning-stale = { $rule }: ultima verifica { $months } mesi fa; controlli di nuovo

## Che cosa segue a un avviso

warning-next-end = il contratto può terminare al più presto il giorno { $next }
warning-term-has-grown = la invii comunque oggi, e chieda di quanto si è allungato il periodo contrattuale: ne indichi il nuovo ultimo giorno come { WORD("end_of_term") }
warning-still-withdrawable = per questo contratto il ripensamento è ancora possibile fino al giorno { $until }
warning-cause-is-a-way = se il prezzo o le condizioni sono cambiati, se ha traslocato o se c’è un’altra giusta causa, scelga { WORD("terminate-for-cause") }

## Un file di giorni non lavorativi

days-off-line = la riga { $line } { $what }: { $fix }
days-off-too-many = è di troppo
    .fix = elenchi al massimo { $most } giorni

## Voci di calendario: che cosa fare, in una riga

calendar-the-provider = il fornitore
calendar-sent =
    { $letter ->
        [stop-renewal] Fatto: inviata la disdetta del rinnovo ({ $provider })
        [terminate] Fatto: inviato il recesso dal contratto ({ $provider })
        [withdraw] Fatto: inviato il ripensamento ({ $provider })
        [follow-up] Fatto: inviato il sollecito ({ $provider })
        [escalate] Fatto: inviato il reclamo ({ $provider })
       *[other] Fatto: inviata la lettera ({ $provider })
    }
calendar-send-to-be-safe =
    { $letter ->
        [stop-renewal] Inviare la disdetta del rinnovo entro il giorno { $day }, per sicurezza ({ $provider })
        [terminate] Inviare il recesso dal contratto entro il giorno { $day }, per sicurezza ({ $provider })
        [withdraw] Inviare il ripensamento entro il giorno { $day }, per sicurezza ({ $provider })
        [follow-up] Inviare il sollecito entro il giorno { $day }, per sicurezza ({ $provider })
        [escalate] Inviare il reclamo entro il giorno { $day }, per sicurezza ({ $provider })
       *[other] Inviare la lettera entro il giorno { $day }, per sicurezza ({ $provider })
    }
calendar-send-at-the-latest =
    { $letter ->
        [stop-renewal] Inviare la disdetta del rinnovo al più tardi il giorno { $day } ({ $provider })
        [terminate] Inviare il recesso dal contratto al più tardi il giorno { $day } ({ $provider })
        [withdraw] Inviare il ripensamento al più tardi il giorno { $day } ({ $provider })
        [follow-up] Inviare il sollecito al più tardi il giorno { $day } ({ $provider })
        [escalate] Inviare il reclamo al più tardi il giorno { $day } ({ $provider })
       *[other] Inviare la lettera al più tardi il giorno { $day } ({ $provider })
    }
calendar-remind = Nessuna risposta? Inviare un sollecito ({ $provider })
calendar-remind-again = Ancora nessuna risposta? Sollecitare un’altra volta ({ $provider })
calendar-turn-to-body = Ancora nessuna risposta? Rivolgersi a: { $body } ({ $provider })
calendar-turn-to-somebody = Ancora nessuna risposta? Rivolgersi a un organismo o a un’autorità ({ $provider })
calendar-paid-time-ends = Oggi dovrebbe finire il periodo già pagato ({ $provider })
calendar-contract-ends = Oggi dovrebbe terminare il contratto ({ $provider })
calendar-no-charge = Oggi non dovrebbe esserci nessun addebito: controllare ({ $provider })
calendar-charge = Oggi scade un addebito: verificare se è ancora dovuto ({ $provider })

## Voci di calendario: che cosa fare, in frasi intere

calendar-nothing-to-send = La lettera è in viaggio: non c’è altro da inviare.
calendar-send-and-keep = Invii la lettera entro il giorno { $day }, e conservi ciò che dimostra l’invio.
calendar-last-day = Ultimo giorno utile: { $last }. Non lo aspetti.
calendar-send-now = Ultimo giorno utile: { $day }. Se non è ancora inviata, invii la lettera adesso, e conservi ciò che dimostra l’invio.
calendar-safe-day = Per sicurezza, la invii entro il giorno { $safe }.
calendar-answer = Se hanno confermato, non c’è nulla da fare. Se no, invii un sollecito che richiami la prima lettera.
calendar-complain = Se hanno confermato, non c’è nulla da fare. Se no, non occorre aspettare altro: presenti la Sua istanza, e alleghi le lettere e ciò che ne dimostra l’invio.
calendar-counted-from = Il conto parte dal giorno { $today }: se la lettera è stata inviata più tardi, aspetti altrettanto di più.
calendar-end = Questo è l’ultimo giorno, se la lettera è arrivata in tempo. Conservi la loro conferma, e controlli che non ci siano addebiti per i giorni successivi.
calendar-renewal = Controlli il Suo conto oggi e nei prossimi giorni. Se è stato prelevato più del dovuto, ne chieda la restituzione, e domandi alla Sua banca se può restituirlo.

## Voci di calendario: perché quel giorno, e che cos’altro sapere

calendar-why = Perché questo giorno: { $why }.
calendar-why-article = Perché questo giorno: { $why } ({ $article }).
calendar-why-usual = è la prassi, in mancanza di indicazioni migliori
calendar-why-body = l’organismo che risolve queste controversie richiede di aspettare fino ad allora
calendar-why-charge = Perché questo giorno: l’ha indicato Lei come giorno del prossimo addebito.
calendar-source = Fonte: { $source }
calendar-source-official = Fonte: { $source }, una fonte ufficiale
calendar-source-reputable = Fonte: { $source }, una pagina affidabile di terzi
calendar-good-to-know = Buono a sapersi:
calendar-advice = - { $note }
calendar-letter = La lettera: { $subject }
