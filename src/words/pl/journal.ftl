### Dziennik, znalezione odpowiedzi i to, co jest do zrobienia.

## Plik

journal-create = { $path }: nie da się utworzyć: { $source }
journal-of-another-user = { $path }: należy do innego użytkownika: dziennik nie jest tam prowadzony
journal-open-to-others = { $path }: mogą tam zapisywać inni użytkownicy: dziennik nie jest tam prowadzony
journal-emptied = { $path }: plik jest pusty: dziennik, który tu był, zniknął
journal-look = { $path }: nie da się obejrzeć: { $source }
journal-not-opened = { $path }: nie da się otworzyć dziennika: { $source }
journal-not-read = { $path }: nie da się odczytać dziennika: { $source }
journal-not-written = { $path }: nie da się zapisać dziennika: { $source }
journal-thread-ended = { $path }: nie da się zapisać dziennika: jego wątek się zakończył
journal-broken-off = { $path }: nie da się zapisać dziennika: nie udało się zapisać kroku, który był zapisywany razem z tym
journal-taken = { $path }: nie da się utworzyć: wysyła to już inny proces
journal-no-thread = { $path }: nie da się utworzyć: nie można uruchomić wątku: { $source }
journal-damaged = { $path }: plik dziennika jest uszkodzony: { $why }
journal-other-format = { $path }: plik zapisała inna wersja adieu (format { $found }, ta zna { $known })

## Wpisy

no-entry = w dzienniku nie ma wpisu { $id }
duplicate-entry = ten sam wniosek ma już wpis { $id }, stan: { $state }
transition = wpis { $id } ma stan „{ $from }”, który nie może przejść w „{ $to }”
unanswerable = wpis { $id } ma stan „{ $state }”: jako { $mark } można oznaczyć tylko wysłane pismo

## Co udało się ustalić

answer-marked = oznaczono jako { $mark }
answer-sent = wyjaśnione: pismo zostało wysłane
answer-sent-on = wyjaśnione: wysłano dnia { $day }
answer-not-sent = wyjaśnione: pismo nie zostało wysłane
contract-ends = umowa kończy się { $day }
answer-file = { $name }, bajtów: { $octets }, SHA-256 { $hash }

## Dni planu

plan-confirm-by = prośba o potwierdzenie do { $day }
plan-remind-on = przypomnieć { $day }
plan-escalate-on = zapowiedzieć skargę { $day }
plan-effective-on = koniec { $day }
plan-paid-until = opłacone do { $day }

## Co dalej

next-remind-on = przypomnieć { $day }
next-escalate-on = zapowiedzieć skargę { $day }

## Uwagi, które zachowuje dziennik

event-process-ended = proces, który wysyłał pismo, zakończył się, zanim zapisano odpowiedź serwera
event-dismissed = to, co znaleziono w skrzynce, niczego nie zmienia
event-draft-replaced = tę samą prośbę wysłano jako wpis { $entry }

## Dlaczego wiadomość uznano za dotyczącą pisma

trace-message-id = podaje Message-ID twojego pisma
    .stranger = podaje Message-ID twojego pisma, ale nie wiadomo, czy jej nadawca działa w imieniu dostawcy
trace-subject = pochodzi od dostawcy i ma temat twojego pisma
trace-number = pochodzi od dostawcy i zawiera numer z twojej umowy
trace-number-from-elsewhere = w jej temacie jest numer z twojej umowy
    .stranger = w jej temacie jest numer z twojej umowy, ale nie wiadomo, czy jej nadawca działa w imieniu dostawcy
sent-as-message-id = ma Message-ID twojej wersji roboczej
sent-as-text = ma odbiorcę, temat i treść twojej wersji roboczej
sent-as-other-text = ma odbiorcę i temat twojej wersji roboczej oraz numer z twojej umowy, ale inną treść: przeczytaj ją

## Co napisał serwer poczty

report-says-of = serwer poczty zgłasza problem z adresem { $address }: { $why }
report-line = serwer poczty napisał: { $line }
report-in-words = serwer poczty napisał o tym: przeczytaj jego wiadomość
message-unread = nie da się odczytać wiadomości: nie można uruchomić wątku: { $source }

## Potwierdzenie: nagłówki, które stoją w kolumnie, i to, co stoi obok nich

receipt-title = Wpis { $id }: { $kind }, dostawca { $provider }
receipt-state = Stan:
    .value = { $state }: { $meaning }
receipt-subject = Temat:
receipt-message-id = Message-ID:
receipt-from = Od:
    .value = { $address } (konto { $account })
    .draft = { $address } (wersja robocza, dla twojego programu pocztowego)
receipt-to = Do:
receipt-hash = SHA-256:
receipt-thread = Wątek:
receipt-letter = { $id } { $kind } ({ $state })
    .this = { $id } { $kind } ({ $state }, to pismo)
receipt-parent = Następuje po:
    .value = wpis { $parent }
receipt-dates = Daty:
receipt-delivery = Doręczenie:
    .value = pismo wróciło: { $why }
receipt-next = Co dalej:
receipt-decide = zdecyduj, co z tym, co znaleziono ({ $proposal }): { COMMAND("journal show", $id, "--found", $number) } to pokaże; potem { COMMAND("journal mark", $id, "confirmed") }, albo z refused lub answered; albo { COMMAND("journal dismiss", $id) }, jeśli wiadomość dotyczy czegoś innego
receipt-decide-sent = zdecyduj, czy ta wersja robocza została wysłana: { COMMAND("journal show", $id, "--found", $number) } pokaże znalezioną wiadomość; jeśli to jest to pismo, { COMMAND("journal mark", $id, "sent") }; jeśli inne, { COMMAND("journal dismiss", $id) }
receipt-outcome = Wynik:
receipt-clock = Zegar:
    .value = podany w ADIEU_NOW; poniższe godziny nie muszą być godzinami tego komputera

## Potwierdzenie: co się wydarzyło

receipt-server = serwer: { $reply }
receipt-protection = { $version }, certyfikat SHA-256 { $fingerprint }
receipt-not-taken = nie przyjęto: { $address } ({ $code })
receipt-marked = Oznaczono:
receipt-evidence = w folderze dowodów: { $name }
receipt-found = Znaleziono w skrzynce:
receipt-found-message = { $proposal }: od: { $from }, { $date }, „{ $subject }”; { $why }
    .open = { $proposal }: od: { $from }, { $date }, „{ $subject }”; { $why }; wymaga decyzji
receipt-found-at = numer { $number }, w { $folder } na koncie { $account }, bajtów: { $octets }, SHA-256 { $hash }
    .beginning = numer { $number }, w { $folder } na koncie { $account }, bajtów: { $octets }, tylko początek, SHA-256 { $hash }
receipt-found-nobody = brak nadawcy
receipt-found-no-date = brak daty
evidence-unwritable = { $folder }: nie da się zapisać dowodów: { $source }
