### Sendte breve, søgning efter svar, og journalens egne opgaver.

## Kopien i din egen postkasse

copies-missing = { $first } ({ $letters } breve; dette er det første)
copy-missing-fix =
    send det ikke igen; journalen har det nøjagtige brev ({ COMMAND("journal show ID --message") })

## Ét brev sendt

letter-like-entry = ligner i høj grad indførsel { $entry } ({ $numbers }, { $state })
    .fix = hvis begge gælder samme aftale, så send det ikke igen
draft-not-followed = er ikke i journalen: { $why }
    .fix = kladden er lavet alligevel; svar og datoer bliver ikke fulgt
drafted-before = er en kladde til samme anmodning, lavet den { $day }
    .fix = send kun en af dem; er den anden sendt: { COMMAND("journal mark", $entry, "sent") }
draft-replaced = Indførsel { $entry }, en kladde til samme anmodning, er dermed afsluttet: send den ikke også.
sent-before = er samme anmodning, { $state } siden den { $day }
    .fix = se på den, før du også sender denne: { COMMAND("journal show", $entry) }
letter-sent-elsewhere = den samme anmodning er allerede indførsel { $entry }, { $state }: en anden proces kom først
    .fix = denne har intet sendt
letter-needs-journal = intet blev sendt: det sker ikke uden en indførsel i journalen
nothing-was-sent-of-entry = intet blev sendt (indførsel { $entry } i journalen, { $state })
letter-in-doubt =
    det er måske sendt (indførsel { $entry } i journalen, { $state }): se før alt andet efter kopien til dig selv ({ $copy }) i din indbakke og i mappen med spam; at mappen Sendt er tom, beviser intet. Kør derefter { COMMAND("journal mark", $entry, "sent") } eller { COMMAND("journal mark", $entry, "not-sent") }
letter-in-doubt-unrecorded =
    det er måske sendt: se før alt andet efter kopien til dig selv ({ $copy }) i din indbakke og i mappen med spam; at mappen Sendt er tom, beviser intet. Send det kun en gang til, hvis kopien ikke er der
doubt-without-copy =
    det er måske sendt (indførsel { $entry } i journalen), og der blev ikke sendt nogen kopi til dig selv: se i din indbakke efter et svar eller en meddelelse om, at brevet er kommet retur, eller spørg udbyderen; at mappen Sendt er tom, beviser intet. Kør derefter { COMMAND("journal mark", $entry, "sent") } eller { COMMAND("journal mark", $entry, "not-sent") }
doubt-without-copy-unrecorded =
    det er måske sendt, og der blev ikke sendt nogen kopi til dig selv: se i din indbakke efter et svar eller en meddelelse om, at brevet er kommet retur, eller spørg udbyderen, før du sender det en gang til

## Svar, der søges i en postkasse

progress-messages = meddelelser
folder-of-account = { $folder } på { $account }
mailbox-flooded =
    { $messages } meddelelser i { $folder } kan handle om et brev, og kun de nyeste { $newest } af dem blev undersøgt
    .fix = det, der nævner dit brev, undersøges først; se resten igennem i dit mailprogram
mailbox-large-header =
    meddelelse { $uid } i { $folder } har et brevhoved på mere end { $octets } byte: kun begyndelsen blev læst
    .fix = se på den i dit mailprogram; sådan et brevhoved opstår ikke ved et tilfælde
mailbox-unknown = har ingen indgående mailserver: der blev ikke søgt efter svar på brevene fra den
    .fix = tilføj [accounts.{ $account }.imap] med dens host i konfigurationsfilen
mailbox-of-no-account =
    "{ $account }", som breve fra { $address } blev sendt gennem, står ikke i konfigurationsfilen: der blev ikke søgt efter svar på dem
    .fix = tilføj den med { COMMAND("account add", $address) }
mailbox-of-no-address = ingen mailkonto i konfigurationsfilen har adressen { $address }: der blev ikke søgt efter svar på breve fra den eller efter sendte kladder
    .fix = tilføj den med { COMMAND("account add", $address) }
drafts-not-looked-for = har ingen mappe med sendte breve: der blev ikke søgt efter sendte kladder
end-other-programs = luk andre programmer, og kør samme kommando igen
entry-not-sent = indførsel { $entry } blev ikke sendt: intet kan være svar på den
    .fix = se { COMMAND("journal list") }
doubt-settled-by-copy = kopien ligger i mappen { $folder }, UID { $uid }
doubt-settled-by-answer = der er kommet en meddelelse, som nævner det

## Hvad der skal gøres ved en meddelelse, der er fundet

found-answer =
    læs den ({ COMMAND("journal show", $entry, "--found", $number) } viser den), og kør derefter { COMMAND("journal mark", $entry, "confirmed") }, eller med refused eller answered; hvis den handler om noget andet, så kør { COMMAND("journal dismiss", $entry) }
found-acknowledgement =
    en automatisk meddelelse: læs den alligevel ({ COMMAND("journal show", $entry, "--found", $number) } viser den); kun hvis den bekræfter det, du bad om, skal du køre { COMMAND("journal mark", $entry, "confirmed") }
found-bounce =
    det kom ikke frem: { $problem }: { $remedy }; { OPTION("again") } sender det samme brev en gang til; kør derefter { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } viser meddelelsen
found-bounce-of-follow-up =
    det kom ikke frem: { $problem }: find den rigtige adresse, og prøv en anden vej, og kør derefter { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } viser meddelelsen
found-bounce-of-address =
    det kom ikke frem: { $problem }: { $remedy }; det er et nyt brev med sine egne datoer, og dette afsluttes med { COMMAND("journal mark", $entry, "closed") }; { COMMAND("journal show", $entry, "--found", $number) } viser meddelelsen
found-delay =
    intet endnu: serverne prøver stadig og siger til, hvis de opgiver; { COMMAND("journal show", $entry, "--found", $number) } viser meddelelsen
found-sent-draft =
    dit mailprogram har tilsyneladende sendt det ({ COMMAND("journal show", $entry, "--found", $number) } viser meddelelsen): er det dette brev, så kør { COMMAND("journal mark", $entry, "sent") }; rykkere regnes så fra den dag, og svar på det bliver fundet; er det et andet, så kør { COMMAND("journal dismiss", $entry) }
found-sent-twice = det samme brev blev sendt en gang til ({ COMMAND("journal show", $entry, "--found", $number) } viser det); den første gang tæller
found-other-draft = indførsel { $entry } er en kladde til samme anmodning: er den ikke sendt, så kør { COMMAND("journal mark", $entry, "not-sent") }

## Hvad der er på tide

due-resend = brevet til { $provider } kom ikke frem (indførsel { $entry }, { $kind } fra den { $written })
due-read = læs, hvad { $provider } har svaret (indførsel { $entry }, { $kind } fra den { $written })
due-remind = ryk { $provider } for svar (indførsel { $entry }, { $kind } fra den { $written })
due-escalate = send en formel klage til { $provider } (indførsel { $entry }, { $kind } fra den { $written })
due-settle =
    afklar, om brevet til { $provider } blev sendt, og notér det (indførsel { $entry }, { $kind } fra den { $written })
due-mark-sent =
    brevet til { $provider } er tilsyneladende sendt den { $sent }: bekræft det, eller se bort fra det fundne (indførsel { $entry }, { $kind } fra den { $written })
due-show-entry = { COMMAND("journal show", $entry, alone: 1) }
due-show-found = { COMMAND("journal show", $entry, "--found", $number, alone: 1) }
due-mark-sent-command = { COMMAND("journal mark", $entry, "sent", alone: 1) }
due-follow-up = { COMMAND("follow-up", $entry, alone: 1) }
due-submit-complaint = indgiv klagen, med dokumentationen fra { COMMAND("journal export", $entry) }

## Markeringer

mark-no-entry = findes ikke i journalen
    .fix = se { COMMAND("journal list") }
mark-settles-doubts = har tilstanden "{ $state }": kun en indførsel, der er uafklaret, kan afklares
    .fix = se { COMMAND("journal list") }
mark-on-without-draft = { OPTION("on") } gælder kun { COMMAND("journal mark", $entry, "sent") } for en kladde
    .fix = udelad det
mark-on-before-draft = er før den { $made }, da kladden blev lavet
    .fix = angiv den dag, du sendte den
mark-before-doubt-is-settled = er uafklaret og kan ikke markeres som { $mark }, før det er afklaret, om brevet er sendt
    .fix = et svar på brevet beviser, at det blev sendt: først { COMMAND("journal mark", $entry, "sent") }
mark-of-unsent = har tilstanden "{ $state }": kun et brev, der er sendt, kan markeres som { $mark }
    .fix = markér det brev, der blev sendt: se { COMMAND("journal list") }
mark-without-end-date = kan ikke bruges sammen med { $mark }: den hører til et svar
    .fix = udelad den, eller markér indførslen en gang til, når svaret er der

## Hvad der skal gøres, når journalen ikke kan bruges

journal-needed = intet sendes uden en journal; ret den, eller tilføj { OPTION("no_journal") }
journal-homeless = der er ingen hjemmemappe til journalen
    .fix = sæt HOME, eller sæt ADIEU_STATE_DIR til en mappe
journal-see-list = se { COMMAND("journal list") }
journal-look-again = se igen med { COMMAND("journal list") }
journal-use-its-program = brug den adieu, der skrev den
journal-make-yours = gør den til din alene (`chmod 700 { $path }`), eller sæt ADIEU_STATE_DIR til en mappe, der er din egen
journal-put-back =
    læg den tilbage fra en sikkerhedskopi; hvis der endnu ikke er sendt noget herfra, så fjern { $path } for at begynde forfra
journal-make-writable =
    sørg for, at du har lov til at skrive i dens mappe; en beskadiget fil lægges tilbage fra en sikkerhedskopi eller flyttes væk for at begynde forfra

## Hvad journalen bliver spurgt om

age-malformed = { $older_than } er ikke en alder
    .fix = skriv en som 2y, 6mo eller 90d
age-below-a-day = { $older_than } er mindre end en dag; m er minutter, mo er måneder
    .fix = skriv en som 2y, 6mo eller 90d; intet blev fjernet
found-message-missing = indførsel { $entry } har ingen fundet meddelelse med nummer { $number }
    .fix = { COMMAND("journal show", $entry) } viser dem med deres numre
evidence-choose-folder = vælg med { OPTION("out") } en mappe, der ikke findes endnu
journal-letters-changed = indholdet af indførsel { $entries } er ikke byte for byte det, der blev sendt
journal-answers-changed = et svar, der er gemt med indførsel { $entries }, er ikke det, der blev gemt
journal-changed-fix = nogen eller noget har ændret journalens fil
entry-not-removed = indførsel { $entry } har tilstanden "{ $state }", og intet blev fjernet
    .fix = afklar den først med { COMMAND("journal mark", $entry, "sent") } eller { COMMAND("journal mark", $entry, "not-sent") }: indtil da forhindrer den, at brevet sendes to gange
