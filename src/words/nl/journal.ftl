### Het logboek, gevonden antwoorden, en wat aan de beurt is.

## Het bestand

journal-create = { $path }: kan niet worden gemaakt: { $source }
journal-of-another-user = { $path }: is van een andere gebruiker: het logboek wordt daar niet bijgehouden
journal-open-to-others = { $path }: andere gebruikers kunnen erin schrijven: het logboek wordt daar niet bijgehouden
journal-emptied = { $path }: is leeg: een logboek dat er was, is weg
journal-look = { $path }: kan niet worden bekeken: { $source }
journal-not-opened = { $path }: het logboek kan niet worden geopend: { $source }
journal-not-read = { $path }: het logboek kan niet worden gelezen: { $source }
journal-not-written = { $path }: in het logboek kan niet worden geschreven: { $source }
journal-thread-ended = { $path }: in het logboek kan niet worden geschreven: de thread ervan is geëindigd
journal-broken-off = { $path }: in het logboek kan niet worden geschreven: een stap die tegelijk werd opgeslagen, is mislukt
journal-taken = { $path }: kan niet worden gemaakt: een ander proces is de brief aan het verzenden
journal-no-thread = { $path }: kan niet worden gemaakt: er kan geen thread worden gestart: { $source }
journal-damaged = { $path }: het bestand van het logboek is beschadigd: { $why }
journal-other-format = { $path }: is door een andere versie van adieu geschreven (formaat { $found }, deze versie kent { $known })

## Vermeldingen

no-entry = er is geen vermelding { $id } in het logboek
duplicate-entry = dezelfde aanvraag is al vermelding { $id } ({ $state })
transition = vermelding { $id } heeft de status “{ $from }”; die kan niet “{ $to }” worden
unanswerable = vermelding { $id } is { $state }: alleen een verzonden brief kan als { $mark } worden gemarkeerd

## Wat iemand heeft vastgesteld

answer-marked = gemarkeerd als { $mark }
answer-sent = opgehelderd: de brief is verzonden
answer-sent-on = opgehelderd: verzonden op { $day }
answer-not-sent = opgehelderd: de brief is niet verzonden
contract-ends = het contract eindigt op { $day }
answer-file = { $name }, { $octets } bytes, SHA-256 { $hash }

## De dagen van een plan

plan-confirm-by = bevestiging gevraagd uiterlijk op { $day }
plan-remind-on = herinneren op { $day }
plan-escalate-on = klacht aankondigen op { $day }
plan-effective-on = contract eindigt op { $day }
plan-paid-until = betaald tot en met { $day }

## Wat nu volgt

next-remind-on = herinneren op { $day }
next-escalate-on = klacht aankondigen op { $day }

## Notities die het logboek bewaart

event-process-ended = het proces dat de brief verzond, is geëindigd voordat het antwoord van de server was vastgelegd
event-dismissed = wat in de mailbox is gevonden, verandert niets
event-draft-replaced = hetzelfde verzoek is verzonden als vermelding { $entry }

## Waarom een bericht over een brief lijkt te gaan

trace-message-id = het noemt de Message-ID van uw brief
    .stranger = het noemt de Message-ID van uw brief, maar de afzender is niet bekend als die van de aanbieder
trace-subject = het komt van de aanbieder en heeft het onderwerp van uw brief
trace-number = het komt van de aanbieder en bevat een nummer van uw contract
trace-number-from-elsewhere = in het onderwerp staat een nummer van uw contract
    .stranger = in het onderwerp staat een nummer van uw contract, maar de afzender is niet bekend als die van de aanbieder
sent-as-message-id = het heeft de Message-ID van uw concept
sent-as-text = het heeft de ontvanger, het onderwerp en de tekst van uw concept
sent-as-other-text = het heeft de ontvanger en het onderwerp van uw concept en een nummer van uw contract, maar een andere tekst: lees het

## Wat een mailserver schreef

report-says-of = een mailserver meldt over { $address }: { $why }
report-line = een mailserver schreef: { $line }
report-in-words = een mailserver schreef erover: lees wat er staat
message-unread = een bericht kan niet worden gelezen: er kan geen thread worden gestart: { $source }

## Het bewijs van verzending: de koppen in een kolom, en wat ernaast staat

receipt-title = Vermelding { $id }: brief aan { $provider } ({ $kind })
receipt-state = Status:
    .value = { $state }: { $meaning }
receipt-subject = Onderwerp:
receipt-message-id = Message-ID:
receipt-from = Van:
    .value = { $address } (e-mailaccount { $account })
    .draft = { $address } (een concept, voor uw eigen e-mailprogramma)
receipt-to = Aan:
receipt-hash = SHA-256:
receipt-thread = Briefwisseling:
receipt-letter = { $id } { $kind } ({ $state })
    .this = { $id } { $kind } ({ $state }, deze)
receipt-parent = Volgt op:
    .value = vermelding { $parent }
receipt-dates = Datums:
receipt-delivery = Bezorging:
    .value = de brief is teruggekomen: { $why }
receipt-next = Volgende stap:
receipt-decide = beslis over wat is gevonden ({ $proposal }): { COMMAND("journal show", $id, "--found", $number) } toont het; daarna { COMMAND("journal mark", $id, "confirmed") }, of refused, of answered; of { COMMAND("journal dismiss", $id) } als het over iets anders gaat
receipt-decide-sent = beslis of dit concept is verzonden: { COMMAND("journal show", $id, "--found", $number) } toont het gevonden bericht; is het deze brief, dan { COMMAND("journal mark", $id, "sent") }; is het een andere, dan { COMMAND("journal dismiss", $id) }
receipt-outcome = Uitkomst:
receipt-clock = Klok:
    .value = opgegeven als ADIEU_NOW; de tijden hieronder hoeven niet die van de computer te zijn

## Het bewijs van verzending: wat er is gebeurd

receipt-server = server: { $reply }
receipt-protection = { $version }, certificaat SHA-256 { $fingerprint }
receipt-not-taken = niet aangenomen: { $address } ({ $code })
receipt-marked = Gemarkeerd:
receipt-evidence = in de map met bewijs: { $name }
receipt-found = Gevonden in de mailbox:
receipt-found-message = { $proposal }: van { $from }, { $date }, “{ $subject }”; { $why }
    .open = { $proposal }: van { $from }, { $date }, “{ $subject }”; { $why }; hierover moet u nog beslissen
receipt-found-at = nummer { $number }, in { $folder } van e-mailaccount { $account }, { $octets } bytes, SHA-256 { $hash }
    .beginning = nummer { $number }, in { $folder } van e-mailaccount { $account }, { $octets } bytes, alleen het begin, SHA-256 { $hash }
receipt-found-nobody = niemand
receipt-found-no-date = geen datum
evidence-unwritable = { $folder }: het bewijs kan niet worden geschreven: { $source }
