### Journalen, fundne svar, og hvad der er på tide.

## Filen

journal-create = { $path }: kan ikke oprettes: { $source }
journal-of-another-user = { $path }: tilhører en anden bruger: journalen føres ikke der
journal-open-to-others = { $path }: andre brugere kan skrive i den: journalen føres ikke der
journal-emptied = { $path }: er tom: en journal, der lå her, er væk
journal-look = { $path }: kan ikke undersøges: { $source }
journal-not-opened = { $path }: journalen kan ikke åbnes: { $source }
journal-not-read = { $path }: journalen kan ikke læses: { $source }
journal-not-written = { $path }: journalen kan ikke skrives: { $source }
journal-thread-ended = { $path }: journalen kan ikke skrives: dens tråd er afsluttet
journal-broken-off = { $path }: journalen kan ikke skrives: et trin, der skulle gemmes samtidig, kunne ikke skrives
journal-taken = { $path }: kan ikke oprettes: en anden proces er ved at sende brevet
journal-no-thread = { $path }: kan ikke oprettes: der kan ikke startes en tråd: { $source }
journal-damaged = { $path }: journalens fil er beskadiget: { $why }
journal-other-format = { $path }: er skrevet af en anden version af adieu (format { $found }, denne kender { $known })

## Indførsler

no-entry = der er ingen indførsel { $id } i journalen
duplicate-entry = den samme anmodning har allerede indførsel { $id }, { $state }
transition = indførsel { $id } har tilstanden "{ $from }" og kan ikke få tilstanden "{ $to }"
unanswerable = indførsel { $id } har tilstanden "{ $state }": kun et brev, der er sendt, kan markeres som { $mark }

## Hvad nogen har fundet ud af

answer-marked = markeret som { $mark }
answer-sent = afklaret: det blev sendt
answer-sent-on = afklaret: brevet blev sendt den { $day }
answer-not-sent = afklaret: det blev ikke sendt
contract-ends = aftalen ophører den { $day }
answer-file = { $name }, { $octets } byte, SHA-256 { $hash }

## Dagene i en plan

plan-confirm-by = der er bedt om bekræftelse senest den { $day }
plan-remind-on = ryk for svar den { $day }
plan-escalate-on = send en formel klage den { $day }
plan-effective-on = ophører den { $day }
plan-paid-until = betalt til og med { $day }

## Hvad der er det næste

next-remind-on = ryk for svar den { $day }
next-escalate-on = send en formel klage den { $day }

## Bemærkninger i journalen

event-process-ended = den proces, der var ved at sende brevet, sluttede, før serverens svar var noteret
event-dismissed = det, der blev fundet i postkassen, ændrer intet
event-draft-replaced = samme anmodning blev sendt som indførsel { $entry }

## Hvorfor en meddelelse regnes for at handle om et brev

trace-message-id = den nævner dit brevs Message-ID
    .stranger = den nævner dit brevs Message-ID, og det vides ikke, om dens afsender er udbyderen
trace-subject = den kommer fra udbyderen og har dit brevs emne
trace-number = den kommer fra udbyderen og indeholder et nummer fra din aftale
trace-number-from-elsewhere = et nummer fra din aftale står i dens emne
    .stranger = et nummer fra din aftale står i dens emne, og det vides ikke, om dens afsender er udbyderen
sent-as-message-id = den har din kladdes Message-ID
sent-as-text = den har din kladdes modtager, emne og tekst
sent-as-other-text = den har din kladdes modtager og emne og et nummer fra din aftale, men en anden tekst: læs den

## Hvad en mailserver har skrevet

report-says-of = en mailserver siger om { $address }: { $why }
report-line = en mailserver skrev: { $line }
report-in-words = en mailserver skrev om det: læs, hvad den siger
message-unread = en meddelelse kan ikke læses: der kan ikke startes en tråd: { $source }

## Kvitteringen: overskrifterne, som står i en kolonne, og det, der står ved siden af

receipt-title = Indførsel { $id }: { $kind } til { $provider }
receipt-state = Tilstand:
    .value = { $state }: { $meaning }
receipt-subject = Emne:
receipt-message-id = Message-ID:
receipt-from = Fra:
    .value = { $address } (mailkonto { $account })
    .draft = { $address } (en kladde til dit eget mailprogram)
receipt-to = Til:
receipt-hash = SHA-256:
receipt-thread = Forløb:
receipt-letter = { $id } { $kind } ({ $state })
    .this = { $id } { $kind } ({ $state }, dette)
receipt-parent = Følger efter:
    .value = indførsel { $parent }
receipt-dates = Datoer:
receipt-delivery = Levering:
    .value = det kom retur: { $why }
receipt-next = Det næste:
receipt-decide = tag stilling til det, der er fundet ({ $proposal }): { COMMAND("journal show", $id, "--found", $number) } viser det; kør derefter { COMMAND("journal mark", $id, "confirmed") }, eller med refused eller answered; eller kør { COMMAND("journal dismiss", $id) }, hvis det handler om noget andet
receipt-decide-sent = tag stilling til, om denne kladde er sendt: { COMMAND("journal show", $id, "--found", $number) } viser den meddelelse, der blev fundet; er det dette brev, så kør { COMMAND("journal mark", $id, "sent") }; er det et andet, så kør { COMMAND("journal dismiss", $id) }
receipt-outcome = Udfald:
receipt-clock = Ur:
    .value = angivet som ADIEU_NOW; tidspunkterne nedenfor er ikke nødvendigvis maskinens

## Kvitteringen: hvad der er sket

receipt-server = server: { $reply }
receipt-protection = { $version }, certifikat SHA-256 { $fingerprint }
receipt-not-taken = ikke taget imod: { $address } ({ $code })
receipt-marked = Markeret:
receipt-evidence = i mappen med dokumentation: { $name }
receipt-found = Fundet i postkassen:
receipt-found-message = { $proposal }: fra { $from }, { $date }, "{ $subject }"; { $why }
    .open = { $proposal }: fra { $from }, { $date }, "{ $subject }"; { $why }; der skal tages stilling til den
receipt-found-at = nummer { $number }, i { $folder } på mailkonto { $account }, { $octets } byte, SHA-256 { $hash }
    .beginning = nummer { $number }, i { $folder } på mailkonto { $account }, { $octets } byte, kun begyndelsen, SHA-256 { $hash }
receipt-found-nobody = ingen
receipt-found-no-date = ingen dato
evidence-unwritable = { $folder }: dokumentationen kan ikke skrives: { $source }
