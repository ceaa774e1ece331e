### Verzonden brieven, gezochte antwoorden en het logboek zelf.

## De kopie in de eigen mailbox

copies-missing = { $first } ({ $letters } brieven; dit is de eerste)
copy-missing-fix =
    verzend de brief niet opnieuw; het logboek bewaart het bericht letterlijk ({ COMMAND("journal show ID --message") })

## Eén verzonden brief

letter-like-entry = lijkt sterk op vermelding { $entry } ({ $numbers }, { $state })
    .fix = gaat het om hetzelfde contract, verzend de brief dan niet opnieuw
draft-not-followed = staat niet in het logboek: { $why }
    .fix = het concept is toch gemaakt; antwoorden en datums worden niet gevolgd
drafted-before = is een concept van hetzelfde verzoek, van { $day }
    .fix = verzend er maar één; is dat al verzonden: { COMMAND("journal mark", $entry, "sent") }
draft-replaced = Vermelding { $entry }, een concept van hetzelfde verzoek, is hiermee afgedaan: verzend dat niet ook nog.
sent-before = is hetzelfde verzoek, { $state } sinds { $day }
    .fix = bekijk het voordat u ook deze verzendt: { COMMAND("journal show", $entry) }
letter-sent-elsewhere = dezelfde aanvraag is al vermelding { $entry } ({ $state }): een ander proces was sneller
    .fix = door dit proces is niets verzonden
letter-needs-journal = er is niets verzonden: zonder vermelding in het logboek gebeurt dat niet
nothing-was-sent-of-entry = er is niets verzonden (vermelding { $entry } in het logboek, { $state })
letter-in-doubt =
    misschien is de brief verzonden (vermelding { $entry } in het logboek, { $state }): zoek eerst de kopie aan uzelf ({ $copy }) in uw inbox en in de spammap; een lege map Verzonden bewijst niets. Daarna { COMMAND("journal mark", $entry, "sent") } of { COMMAND("journal mark", $entry, "not-sent") }
letter-in-doubt-unrecorded =
    misschien is de brief verzonden: zoek eerst de kopie aan uzelf ({ $copy }) in uw inbox en in de spammap; een lege map Verzonden bewijst niets. Verzend de brief daarna alleen nog een keer als de kopie er niet is
doubt-without-copy =
    misschien is de brief verzonden (vermelding { $entry } in het logboek), en er ging geen kopie naar uzelf: zoek in uw inbox naar een antwoord of een onbestelbaar bericht, of vraag het de aanbieder; een lege map Verzonden bewijst niets. Daarna { COMMAND("journal mark", $entry, "sent") } of { COMMAND("journal mark", $entry, "not-sent") }
doubt-without-copy-unrecorded =
    misschien is de brief verzonden, en er ging geen kopie naar uzelf: zoek in uw inbox naar een antwoord of een onbestelbaar bericht, of vraag het de aanbieder, voordat u de brief nog een keer verzendt

## Antwoorden zoeken in een mailbox

progress-messages = berichten
folder-of-account = { $folder } van { $account }
mailbox-flooded =
    { $messages } berichten in { $folder } gaan misschien over een brief, en alleen de nieuwste { $newest } daarvan zijn bekeken
    .fix = berichten die uw brief noemen, worden het eerst bekeken; kijk de rest na in uw e-mailprogramma
mailbox-large-header =
    bericht { $uid } in { $folder } heeft een berichtkop van meer dan { $octets } bytes: alleen het begin is gelezen
    .fix = bekijk het in uw e-mailprogramma; zo'n berichtkop ontstaat niet per ongeluk
mailbox-unknown = heeft geen mailboxserver: naar antwoorden op brieven van dit account is niet gezocht
    .fix = voeg [accounts.{ $account }.imap] met host toe aan het configuratiebestand
mailbox-of-no-account =
    “{ $account }”, waarmee brieven van { $address } zijn verzonden, staat niet in het configuratiebestand: naar antwoorden daarop is niet gezocht
    .fix = voeg het toe met { COMMAND("account add", $address) }
mailbox-of-no-address = geen account in het configuratiebestand heeft het adres { $address }: naar antwoorden op brieven van dat adres en naar verzonden concepten is niet gezocht
    .fix = voeg het toe met { COMMAND("account add", $address) }
drafts-not-looked-for = heeft geen map met verzonden brieven: naar verzonden concepten is niet gezocht
end-other-programs = sluit andere programma's en voer dezelfde opdracht opnieuw uit
entry-not-sent = vermelding { $entry } is niet verzonden: er kan geen antwoord op zijn
    .fix = zie { COMMAND("journal list") }
doubt-settled-by-copy = de kopie staat in de map { $folder }, UID { $uid }
doubt-settled-by-answer = er is een bericht binnengekomen dat de brief noemt

## Wat te doen met een gevonden bericht

found-answer =
    lees het ({ COMMAND("journal show", $entry, "--found", $number) } toont het), daarna { COMMAND("journal mark", $entry, "confirmed") }, of refused, of answered; gaat het over iets anders, dan { COMMAND("journal dismiss", $entry) }
found-acknowledgement =
    een automatisch bericht: lees het toch ({ COMMAND("journal show", $entry, "--found", $number) } toont het); alleen als het bevestigt wat u hebt gevraagd, { COMMAND("journal mark", $entry, "confirmed") }
found-bounce =
    de brief is niet aangekomen: { $problem }: { $remedy }; { OPTION("again") } verzendt dezelfde brief nog een keer; daarna { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } toont het bericht
found-bounce-of-follow-up =
    de brief is niet aangekomen: { $problem }: zoek het adres op en probeer een andere weg, daarna { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } toont het bericht
found-bounce-of-address =
    de brief is niet aangekomen: { $problem }: { $remedy }; dat is een nieuwe brief met eigen datums, en deze sluit u af met { COMMAND("journal mark", $entry, "closed") }; { COMMAND("journal show", $entry, "--found", $number) } toont het bericht
found-delay =
    nog niets: de servers blijven het proberen en melden het als ze opgeven; { COMMAND("journal show", $entry, "--found", $number) } toont het bericht
found-sent-draft =
    uw e-mailprogramma heeft hem kennelijk verzonden ({ COMMAND("journal show", $entry, "--found", $number) } toont het bericht): is het deze brief, dan { COMMAND("journal mark", $entry, "sent") }; herinneringen tellen dan vanaf die dag, en antwoorden erop worden gevonden; is het een andere, dan { COMMAND("journal dismiss", $entry) }
found-sent-twice = dezelfde brief is nog een keer verzonden ({ COMMAND("journal show", $entry, "--found", $number) } toont hem); de eerste keer telt
found-other-draft = vermelding { $entry } is een concept van hetzelfde verzoek: is dat niet verzonden, dan { COMMAND("journal mark", $entry, "not-sent") }

## Wat aan de beurt is

due-resend = de brief aan { $provider } is niet aangekomen (vermelding { $entry }, brief van { $written }: { $kind })
due-read = lees wat { $provider } heeft geantwoord (vermelding { $entry }, brief van { $written }: { $kind })
due-remind = { $provider } herinneren (vermelding { $entry }, brief van { $written }: { $kind })
due-escalate = bij { $provider } een klacht aankondigen (vermelding { $entry }, brief van { $written }: { $kind })
due-settle =
    ophelderen of de brief aan { $provider } is verzonden, en dat bij de vermelding aangeven (vermelding { $entry }, brief van { $written }: { $kind })
due-mark-sent =
    de brief aan { $provider } is kennelijk verzonden op { $sent }: bevestig dat, of leg terzijde wat is gevonden (vermelding { $entry }, brief van { $written }: { $kind })
due-show-entry = { COMMAND("journal show", $entry, alone: 1) }
due-show-found = { COMMAND("journal show", $entry, "--found", $number, alone: 1) }
due-mark-sent-command = { COMMAND("journal mark", $entry, "sent", alone: 1) }
due-follow-up = { COMMAND("follow-up", $entry, alone: 1) }
due-submit-complaint = dien de klacht in, met het bewijs uit { COMMAND("journal export", $entry) }

## Markeringen

mark-no-entry = staat niet in het logboek
    .fix = zie { COMMAND("journal list") }
mark-settles-doubts = is { $state }: alleen een vermelding die onzeker is, kan worden opgehelderd
    .fix = zie { COMMAND("journal list") }
mark-on-without-draft = { OPTION("on") } geldt alleen voor { COMMAND("journal mark", $entry, "sent") } van een concept
    .fix = laat het weg
mark-on-before-draft = is vóór { $made }, toen het concept werd gemaakt
    .fix = geef de dag waarop u het hebt verzonden
mark-before-doubt-is-settled = is onzeker, en kan niet als { $mark } worden gemarkeerd voordat dat is opgehelderd
    .fix = een antwoord op de brief bewijst dat hij is verzonden: eerst { COMMAND("journal mark", $entry, "sent") }
mark-of-unsent = is { $state }: alleen een verzonden brief kan als { $mark } worden gemarkeerd
    .fix = markeer de brief die is verzonden: zie { COMMAND("journal list") }
mark-without-end-date = past niet bij { $mark }: deze dag hoort bij een antwoord
    .fix = laat dit weg, of markeer de vermelding nog een keer als het antwoord er is

## Wat te doen als het logboek niet gebruikt kan worden

journal-needed = zonder logboek wordt er niets verzonden; herstel het, of voeg { OPTION("no_journal") } toe
journal-homeless = er is geen persoonlijke map voor het logboek
    .fix = stel HOME in, of ADIEU_STATE_DIR op een map
journal-see-list = zie { COMMAND("journal list") }
journal-look-again = kijk opnieuw met { COMMAND("journal list") }
journal-use-its-program = gebruik de versie van adieu die het heeft geschreven
journal-make-yours = maak het alleen voor u toegankelijk (`chmod 700 { $path }`), of stel ADIEU_STATE_DIR in op een eigen map
journal-put-back =
    zet het terug uit een back-up; is vanaf hier nog niets verzonden, verwijder dan { $path } om opnieuw te beginnen
journal-make-writable =
    zorg dat u in de map ervan mag schrijven; een beschadigd bestand zet u terug uit een back-up, of u verplaatst het om opnieuw te beginnen

## Wat het logboek wordt gevraagd

age-malformed = { $older_than } is geen leeftijd
    .fix = schrijf bijvoorbeeld 2y, 6mo of 90d
age-below-a-day = { $older_than } is minder dan een dag; m betekent minuten, mo betekent maanden
    .fix = schrijf bijvoorbeeld 2y, 6mo of 90d; er is niets verwijderd
found-message-missing = vermelding { $entry } heeft geen gevonden bericht met nummer { $number }
    .fix = { COMMAND("journal show", $entry) } toont ze met hun nummers
evidence-choose-folder = kies met { OPTION("out") } een map die nog niet bestaat
journal-letters-changed = de inhoud van { $entries } is niet meer wat er is verzonden
journal-answers-changed = een antwoord dat bij { $entries } wordt bewaard, is niet meer wat er is opgeslagen
journal-changed-fix = iemand of iets heeft het bestand van het logboek veranderd
entry-not-removed = vermelding { $entry } is { $state }, en er is niets verwijderd
    .fix = helder dit eerst op met { COMMAND("journal mark", $entry, "sent") } of { COMMAND("journal mark", $entry, "not-sent") }: tot die tijd voorkomt de vermelding dat de brief twee keer wordt verzonden
