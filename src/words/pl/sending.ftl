### Wysłane pisma, poszukiwane odpowiedzi i sam dziennik.

## Kopia we własnej skrzynce

copies-missing = { $first } (liczba pism: { $letters }; to jest pierwsze)
copy-missing-fix =
    nie wysyłaj go ponownie; dokładną treść wiadomości przechowuje dziennik ({ COMMAND("journal show ID --message") })

## Jedno wysłane pismo

letter-like-entry = bardzo podobne numery ma wpis { $entry } ({ $numbers }, stan: { $state })
    .fix = jeśli chodzi o jedną i tę samą umowę, nie wysyłaj pisma ponownie
draft-not-followed = nie ma go w dzienniku: { $why }
    .fix = wersja robocza i tak powstała; odpowiedzi i terminy nie są śledzone
drafted-before = to wersja robocza tego samego wniosku z dnia { $day }
    .fix = wyślij tylko jedną z nich; jeśli tamta została wysłana: { COMMAND("journal mark", $entry, "sent") }
draft-replaced = Wpis { $entry }, wersja robocza tej samej prośby, jest zamknięty: nie wysyłaj jej dodatkowo.
sent-before = to ten sam wniosek, stan od dnia { $day }: { $state }
    .fix = obejrzyj go, zanim wyślesz także ten: { COMMAND("journal show", $entry) }
letter-sent-elsewhere = ten sam wniosek ma już wpis { $entry }, stan: { $state }: inny proces był szybszy
    .fix = ten proces niczego nie wysłał
letter-needs-journal = nic nie zostało wysłane: bez wpisu w dzienniku pismo nie wychodzi
nothing-was-sent-of-entry = nic nie zostało wysłane (wpis dziennika { $entry }, stan: { $state })
letter-in-doubt =
    pismo mogło zostać wysłane (wpis dziennika { $entry }, stan: { $state }): przede wszystkim poszukaj kopii do siebie ({ $copy }) w skrzynce odbiorczej i w folderze ze spamem; pusty folder „Wysłane” niczego nie dowodzi. Potem { COMMAND("journal mark", $entry, "sent") } albo { COMMAND("journal mark", $entry, "not-sent") }
letter-in-doubt-unrecorded =
    pismo mogło zostać wysłane: przede wszystkim poszukaj kopii do siebie ({ $copy }) w skrzynce odbiorczej i w folderze ze spamem; pusty folder „Wysłane” niczego nie dowodzi. Wyślij je jeszcze raz tylko wtedy, gdy kopii tam nie ma
doubt-without-copy =
    pismo mogło zostać wysłane (wpis dziennika { $entry }), a kopii do siebie nie wysłano: poszukaj w skrzynce odbiorczej odpowiedzi albo zwrotu lub zapytaj dostawcę; pusty folder „Wysłane” niczego nie dowodzi. Potem { COMMAND("journal mark", $entry, "sent") } albo { COMMAND("journal mark", $entry, "not-sent") }
doubt-without-copy-unrecorded =
    pismo mogło zostać wysłane, a kopii do siebie nie wysłano: zanim wyślesz je jeszcze raz, poszukaj w skrzynce odbiorczej odpowiedzi albo zwrotu lub zapytaj dostawcę

## Poszukiwanie odpowiedzi w skrzynce

progress-messages = wiadomości
folder-of-account = { $folder } na koncie { $account }
mailbox-flooded =
    liczba wiadomości w { $folder }, które mogą dotyczyć pisma: { $messages }; obejrzano tylko najnowsze (liczba: { $newest })
    .fix = wiadomości, które powołują się na twoje pismo, są oglądane najpierw; resztę przejrzyj w swoim programie pocztowym
mailbox-large-header =
    wiadomość { $uid } w { $folder } ma zbyt duży nagłówek (ponad { $octets } bajtów): odczytano tylko jego początek
    .fix = obejrzyj ją w swoim programie pocztowym; taki nagłówek nie powstaje przypadkiem
mailbox-unknown = nie ma serwera poczty przychodzącej: nie szukano odpowiedzi na wysłane stąd pisma
    .fix = dodaj w pliku konfiguracyjnym tabelę [accounts.{ $account }.imap] z kluczem host
mailbox-of-no-account =
    konta „{ $account }”, przez które wychodziły pisma z { $address }, nie ma w pliku konfiguracyjnym: nie szukano odpowiedzi na nie
    .fix = dodaj je: { COMMAND("account add", $address) }
mailbox-of-no-address = żadne konto w pliku konfiguracyjnym nie ma adresu { $address }: nie szukano odpowiedzi na pisma z tego adresu ani wysłanych wersji roboczych
    .fix = dodaj je: { COMMAND("account add", $address) }
drafts-not-looked-for = nie ma folderu wysłanych pism: nie szukano wysłanych wersji roboczych
end-other-programs = zakończ inne programy i uruchom to samo polecenie ponownie
entry-not-sent = pismo z wpisu { $entry } nie zostało wysłane: nie może być na nie odpowiedzi
    .fix = zobacz { COMMAND("journal list") }
doubt-settled-by-copy = jego kopia leży w folderze { $folder }, UID { $uid }
doubt-settled-by-answer = przyszła wiadomość, która się na nie powołuje

## Co zrobić ze znalezioną wiadomością

found-answer =
    przeczytaj ją ({ COMMAND("journal show", $entry, "--found", $number) } ją pokaże), potem { COMMAND("journal mark", $entry, "confirmed") }, albo z refused lub answered; jeśli dotyczy czegoś innego, { COMMAND("journal dismiss", $entry) }
found-acknowledgement =
    wiadomość automatyczna: mimo to ją przeczytaj ({ COMMAND("journal show", $entry, "--found", $number) } ją pokaże); tylko jeśli potwierdza to, o co prosisz, { COMMAND("journal mark", $entry, "confirmed") }
found-bounce =
    pismo nie dotarło: { $problem }: { $remedy }; { OPTION("again") } wysyła to samo pismo jeszcze raz; potem { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } pokaże wiadomość
found-bounce-of-follow-up =
    pismo nie dotarło: { $problem }: poszukaj adresu i spróbuj innej drogi, potem { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } pokaże wiadomość
found-bounce-of-address =
    pismo nie dotarło: { $problem }: { $remedy }; będzie to nowe pismo z własnymi datami, a to kończy { COMMAND("journal mark", $entry, "closed") }; { COMMAND("journal show", $entry, "--found", $number) } pokaże wiadomość
found-delay =
    na razie nic: serwery próbują dalej i dadzą znać, jeśli zrezygnują; { COMMAND("journal show", $entry, "--found", $number) } pokaże wiadomość
found-sent-draft =
    wygląda na to, że twój program pocztowy je wysłał ({ COMMAND("journal show", $entry, "--found", $number) } pokaże wiadomość): jeśli to jest to pismo, { COMMAND("journal mark", $entry, "sent") }; przypomnienia liczą się wtedy od tego dnia, a odpowiedzi na nie będą znajdowane; jeśli inne, { COMMAND("journal dismiss", $entry) }
found-sent-twice = to samo pismo wysłano jeszcze raz ({ COMMAND("journal show", $entry, "--found", $number) } je pokaże); liczy się pierwszy raz
found-other-draft = wpis { $entry } to wersja robocza tego samego wniosku: jeśli nie została wysłana, { COMMAND("journal mark", $entry, "not-sent") }

## Co jest do zrobienia: początki zdań, które kończą się „: termin minął …”

due-resend = pismo do dostawcy { $provider } nie dotarło (wpis { $entry }: { $kind }, pismo z dnia { $written })
due-read = przeczytaj odpowiedź dostawcy { $provider } (wpis { $entry }: { $kind }, pismo z dnia { $written })
due-remind = przypomnij dostawcy { $provider } (wpis { $entry }: { $kind }, pismo z dnia { $written })
due-escalate = zapowiedz dostawcy { $provider } skargę (wpis { $entry }: { $kind }, pismo z dnia { $written })
due-settle =
    wyjaśnij, czy pismo do dostawcy { $provider } zostało wysłane, i oznacz je jako wysłane (sent) lub niewysłane (not-sent) (wpis { $entry }: { $kind }, pismo z dnia { $written })
due-mark-sent =
    pismo do dostawcy { $provider } zostało chyba wysłane dnia { $sent }: oznacz je jako wysłane (sent) albo pomiń to, co znaleziono (wpis { $entry }: { $kind }, pismo z dnia { $written })
due-show-entry = { COMMAND("journal show", $entry, alone: 1) }
due-show-found = { COMMAND("journal show", $entry, "--found", $number, alone: 1) }
due-mark-sent-command = { COMMAND("journal mark", $entry, "sent", alone: 1) }
due-follow-up = { COMMAND("follow-up", $entry, alone: 1) }
due-submit-complaint = złóż skargę, z dowodami z { COMMAND("journal export", $entry) }

## Oznaczenia

mark-no-entry = nie ma go w dzienniku
    .fix = zobacz { COMMAND("journal list") }
mark-settles-doubts = stan „{ $state }”: wyjaśnić można tylko wpis w stanie „niepewne”
    .fix = zobacz { COMMAND("journal list") }
mark-on-without-draft = { OPTION("on") } dotyczy tylko { COMMAND("journal mark", $entry, "sent") } dla wersji roboczej
    .fix = pomiń tę opcję
mark-on-before-draft = jest wcześniejsza niż { $made }, gdy powstała wersja robocza
    .fix = podaj dzień wysłania
mark-before-doubt-is-settled = stan „niepewne”: zanim to się wyjaśni, nie można oznaczyć go jako { $mark }
    .fix = odpowiedź dowodzi, że pismo zostało wysłane: najpierw { COMMAND("journal mark", $entry, "sent") }
mark-of-unsent = stan „{ $state }”: jako { $mark } można oznaczyć tylko wysłane pismo
    .fix = oznacz pismo, które zostało wysłane: zobacz { COMMAND("journal list") }
mark-without-end-date = nie pasuje do { $mark }: jest częścią odpowiedzi
    .fix = pomiń tę datę albo oznacz wpis jeszcze raz, gdy będzie odpowiedź

## Co zrobić, gdy nie da się użyć dziennika

journal-needed = bez dziennika nic nie jest wysyłane; napraw go albo dodaj { OPTION("no_journal") }
journal-homeless = nie ma katalogu domowego na dziennik
    .fix = ustaw HOME albo wskaż folder w ADIEU_STATE_DIR
journal-see-list = zobacz { COMMAND("journal list") }
journal-look-again = sprawdź ponownie: { COMMAND("journal list") }
journal-use-its-program = użyj tej wersji adieu, która go zapisała
journal-make-yours = spraw, aby należał tylko do ciebie (`chmod 700 { $path }`), albo wskaż własny folder w ADIEU_STATE_DIR
journal-put-back =
    przywróć go z kopii zapasowej; jeśli nic stąd jeszcze nie wysłano, usuń { $path }, aby zacząć od nowa
journal-make-writable =
    upewnij się, że możesz zapisywać w jego folderze; uszkodzony plik przywróć z kopii zapasowej albo przenieś, aby zacząć od nowa

## O co pyta się dziennik

age-malformed = { $older_than } nie określa wieku wpisów
    .fix = wpisz na przykład 2y, 6mo lub 90d
age-below-a-day = { $older_than } to mniej niż dzień; m to minuty, mo to miesiące
    .fix = wpisz na przykład 2y, 6mo lub 90d; niczego nie usunięto
found-message-missing = wpis { $entry } nie ma znalezionej wiadomości o numerze { $number }
    .fix = { COMMAND("journal show", $entry) } wymienia je z numerami
evidence-choose-folder = wybierz opcją { OPTION("out") } folder, który jeszcze nie istnieje
journal-letters-changed = treść pism nie jest tą, którą wysłano (wpisy: { $entries })
journal-answers-changed = przechowywana odpowiedź nie jest tą, którą zapisano (wpisy: { $entries })
journal-changed-fix = ktoś lub coś zmieniło plik dziennika
entry-not-removed = wpis { $entry } ma stan „{ $state }” i niczego nie usunięto
    .fix = najpierw go wyjaśnij: { COMMAND("journal mark", $entry, "sent") } albo { COMMAND("journal mark", $entry, "not-sent") }; do tego czasu wpis chroni przed dwukrotnym wysłaniem pisma
