### Daty, przepisy, okresy wypowiedzenia i wpisy w kalendarzu.

## Co dotyczy każdego planu

not-legal-advice = To nie jest porada prawna: obliczono na podstawie twoich danych i publicznych źródeł. Rozstrzygają twoja umowa i prawo.

## Okresy

span-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dni
    }
span-weeks =
    { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
        [many] { $count } tygodni
       *[other] { $count } tygodni
    }
span-months =
    { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesięcy
    }
span-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } lata
        [many] { $count } lat
       *[other] { $count } lat
    }
span-working-days =
    { $count ->
        [one] { $count } dzień roboczy
        [few] { $count } dni robocze
        [many] { $count } dni roboczych
       *[other] { $count } dni roboczych
    }
span-to-end = { $span } na { $end }
span-end-month = koniec miesiąca
span-end-quarter = koniec kwartału
span-end-half-year = koniec półrocza
span-end-year = koniec roku
span-end-term = koniec okresu umowy

## Dlaczego dzień jest taki, jaki jest

why-own-term = podany przez ciebie okres z umowy
why-wish = wybrany przez ciebie dzień
why-charge = dzień przed pobraniem opłaty
why-end-of-term = koniec okresu umowy
why-before-wish = dzień przed wybranym przez ciebie dniem zakończenia
why-near = od razu, bo dzień jest blisko
why-margin = z zapasem dwóch dni roboczych
why-no-margin = dzisiaj, bo zostało mniej niż dwa dni robocze
why-default = tak się zwykle przyjmuje

## Przepisy prawa

law-rule = przepis { $rule }
    .de-withdraw = Nie trzeba podawać powodu i wystarczy wysłać pismo w terminie. Zwrot pieniędzy należy się w ciągu 14 dni.
    .eu-withdraw = Dotyczy umów zawartych na odległość lub poza lokalem przedsiębiorstwa. Nie trzeba podawać powodu i wystarczy wysłać pismo w terminie.
    .uk-ccr = Dotyczy umów zawartych na odległość. Nie trzeba podawać powodu.
    .ch-withdraw = Nie ma ogólnego prawa odstąpienia od umowy zawartej przez internet; przy umowie zawartej w domu klienta lub przez telefon jest 14 dni.
    .eu-telecom-max = Umowa telekomunikacyjna wiąże najwyżej przez 24 miesiące.
    .eu-telecom-change = O zmianie, która nie jest wyłącznie na korzyść klienta, nie jest czysto administracyjna i nie wynika z prawa, dostawca musi powiadomić co najmniej 1 miesiąc wcześniej; w ciągu 1 miesiąca od tego można zrezygnować z umowy bez opłat. Państwo mogło dać do 3 miesięcy więcej.
    .de-tkg56 = Po początkowym okresie umowy: w każdej chwili, bez opłat.
    .de-tkg57 = Dotyczy zmian, które nie są wyłącznie na korzyść klienta. Bez okresu wypowiedzenia; umowa kończy się najwcześniej z dniem wejścia zmiany w życie.
    .de-tkg60 = Dotyczy przeprowadzki w miejsce, w którym usługa nie jest świadczona: od dnia wyprowadzki lub później. Starsze strony podają 3 miesiące; to nieaktualne.
    .de-bgb309 = Dotyczy umów konsumenckich zawartych od 1 marca 2022 r.: najwyżej 1 miesiąc przed końcem początkowego okresu umowy, a po nim w każdej chwili, najwyżej z miesięcznym okresem wypowiedzenia.
    .de-bgb314 = Z ważnego powodu umowa kończy się bez okresu wypowiedzenia, jeśli oświadczenie złożono w rozsądnym czasie. Jak długi jest ten czas, nie da się obliczyć: nie czekaj.
    .de-sepa = Zwrotu kwoty pobranej w ramach polecenia zapłaty można bez podawania powodu żądać od własnego banku w ciągu 8 tygodni.
    .uk-change = O zmianie na niekorzyść klienta dostawca musi powiadomić co najmniej 1 miesiąc wcześniej, a klient może odejść bez kary.
    .uk-switch = Aby zmienić dostawcę, wyślij SMS o treści PAC pod 65075 (z zachowaniem numeru), STAC pod 75075 (bez zachowania numeru) lub INFO pod 85075. Kod jest ważny 30 dni, a zmiana trwa 1 dzień roboczy.
    .uk-dmcc = Nowe przepisy o subskrypcjach jeszcze nie obowiązują (spodziewane wiosną 2027 r.): nic na ich podstawie nie obliczono.
    .fr-l224-40 = Dotyczy umów na czas określony przedłużonych milcząco: najwyżej 10 dni, w każdej chwili.
    .fr-l224-33 = Z umowy można zrezygnować bez opłat w ciągu 4 miesięcy od zawiadomienia.
    .fr-l224-25-9 = Bez minimalnego okresu umowy lub po nim: najwyżej 10 dni od otrzymania pisma.
    .fr-chatel = Jeśli przedsiębiorca nie poinformował o milczącym odnowieniu od 3 do 1 miesiąca przed nim, umowę można zakończyć bez opłat w każdej chwili od odnowienia. Zwrot pieniędzy należy się w ciągu 30 dni.
    .nl-dam = Dotyczy umów na czas nieokreślony lub odnowionych milcząco: najwyżej 1 miesiąc, od dowolnego dnia. Umowa wypowiedziana 7. dnia miesiąca kończy się 6. dnia następnego.
    .es-rd899 = Dwa dni robocze przed dniem, w którym wypowiedzenie ma wywołać skutek. Dostawca musi podać numer sprawy: poproś o niego.
    .es-sac = Przy subskrypcji na czas określony przypomnienie należy się 15 dni przed pobraniem opłaty za odnowienie.
    .dk-28 = Trwającą umowę można po 5 miesiącach wypowiedzieć z miesięcznym okresem wypowiedzenia, tą samą drogą, którą ją zawarto.
    .at-135 = Okres wypowiedzenia wynosi 1 miesiąc.
    .it-bersani = Najwyżej 30 dni.
    .ch-mobile = Tylko umowa mówi, jak długi jest okres wypowiedzenia; częste jest 60 dni na koniec miesiąca.
    .us-ca = W Kalifornii automatyczne odnawianie można zakończyć tą samą drogą, którą je zamówiono.
    .us-ftc = Federalny przepis „click-to-cancel” został uchylony 8 lipca 2025 r.; ROSCA nadal obowiązuje. Nie ma tu czego obliczać.
    .hk-code = Dobrowolny kodeks zachęca operatorów, aby przyjmowali każdy pisemny wniosek.

## Instytucje rozstrzygające spory

dispute-body = instytucja { $body }
    .de-schlichtung = Po około 7 dniach wyślij przypomnienie z terminem. Postępowanie polubowne jest bezpłatne i dobrowolne.
    .uk-ombudsman = Po 6 tygodniach (do 7 kwietnia 2026 r. po 8) albo od razu, jeśli dostawca wystawił „deadlock letter”.
    .fr-mediateur = Po 1 miesiącu napisz do działu „service consommateurs” dostawcy, a po kolejnym miesiącu do mediatora, w ciągu 1 roku.
    .nl-geschillen = Czas oczekiwania określają warunki dostawcy, na przykład 4 tygodnie. ACM ConsuWijzer udziela porad.
    .es-usuario = Po 1 miesiącu, w ciągu 3 miesięcy.
    .ch-ombudscom = 5 dni po e-mailu. Kosztuje to 20 CHF.
    .dk-telean = Najpierw złóż skargę w firmie.
    .fi-kril = Najpierw złóż reklamację u dostawcy, potem zasięgnij porady (Kuluttajaneuvonta), zanim zwrócisz się do komisji.
    .no-bkn = Najpierw złóż reklamację u dostawcy; po odmowie albo po 3 tygodniach bez odpowiedzi, w ciągu 1 roku. Spory o prawo odstąpienia nie są rozpatrywane.
    .se-arn = Najpierw złóż reklamację w firmie i zwróć się do ARN w ciągu 1 roku. Spory o małe kwoty nie są przyjmowane; wymagany jest własny formularz ARN.
    .it-conciliaweb = Najpierw złóż formalną skargę. Przed pójściem do sądu postępowanie polubowne jest obowiązkowe.
    .pt-arbitragem = Najpierw wpis do księgi skarg (Livro de Reclamações): dostawca ma 15 dni roboczych. ANACOM nie rozstrzyga sporów.
    .cz-ctu = Najpierw złóż reklamację u dostawcy (reklamace). W ciągu 1 miesiąca od odpowiedzi albo od dnia, w którym powinna nadejść, wnieś sprzeciw do ČTÚ.
    .gr-synigoros = Najpierw złóż pisemną skargę u dostawcy. EETT nie rozstrzyga sporów pojedynczych konsumentów.
    .hu-bekelteto = Najpierw złóż pisemną skargę u dostawcy: ma on 30 dni.
    .ro-ancom = Najpierw spróbuj porozumieć się z dostawcą. Postępowanie jest pisemne, bezpłatne i dobrowolne.
    .au-tio = Dostawca musi potwierdzić przyjęcie w ciągu 2 dni roboczych.
    .at-rtr = Najpierw złóż pisemną skargę u dostawcy. Postępowanie polubowne jest bezpłatne, w ciągu 1 roku od skargi.
    .be-mediation = Najpierw złóż skargę u dostawcy. Postępowanie jest bezpłatne, w ciągu 1 roku od skargi.
    .ie-comreg = Najpierw złóż skargę u dostawcy: ma 10 dni roboczych. Pomoc jest bezpłatna; formalne postępowanie kosztuje 15 EUR.

## Warto wiedzieć

note-rule = { $text } ({ $article })
note-body = { $name }: { $text }
note-at-any-time = wypowiedzenie można złożyć każdego dnia: wysłane dziś kończy umowę w dniu { $ends_on }, a każdy dzień zwłoki przesuwa tę datę
note-term-taken-to-be-over = przyjęto, że początkowy okres umowy już minął; jeśli nie, podaj jego ostatni dzień jako { WORD("end_of_term") }
note-contract-taken-to-be-since = przyjęto, że umowę zawarto w dniu { $since } lub później; podaj { WORD("started_on") }, aby mieć pewność
note-contract-taken-to-have-run = przyjęto, że umowa trwa już { $period }; podaj { WORD("started_on") }, aby mieć pewność
note-law-is-shorter = prawo dopuszcza najwyżej { $period } ({ $article }): według niego umowa mogłaby zakończyć się w dniu { $ends_on }
note-contract-may-ask-for-notice = jeśli twoja umowa wymaga wypowiedzenia przed odnowieniem, podaj ten czas jako okres wypowiedzenia: to on się liczy
note-binds-until = licząc od zawarcia, umowa wiąże najdłużej do { $day }
note-refund-until = gdyby opłata z dnia { $charge } została mimo to pobrana w ramach polecenia zapłaty, do { $until } możesz żądać jej zwrotu od swojego banku
note-reminder-owed-by = dostawca musi przypomnieć ci o odnowieniu do { $day }
note-sending-is-enough = wystarczy wysłać pismo tego dnia
note-arrival-counts = tego dnia pismo musi już być u dostawcy
note-rolled-forward = { $day } nie jest dniem roboczym, więc termin upływa z końcem następnego dnia roboczego (rozporządzenie (EWG, Euratom) nr 1182/71, art. 3 ust. 4)
note-counted-from-order = liczone od zamówienia; umowa mogła zostać zawarta później, ale nie wcześniej
note-counted-from-conclusion = liczone od zawarcia umowy; przy zakupie towaru termin biegnie od jego otrzymania: podaj { WORD("received_on") }
note-counted-from-receipt = liczone od otrzymania towaru; przy usłudze termin biegnie od zawarcia umowy, które mogło być wcześniej: podaj { WORD("started_on") }
note-uninformed-until = jeśli przedsiębiorca nie poinformował cię o tym prawie, trwa ono do { $until }
note-ends-on-receipt = nie ma okresu wypowiedzenia: umowa kończy się z chwilą doręczenia pisma
note-at-least = wiadomość od dostawcy może dawać ci więcej czasu: zajrzyj do niej
note-first-to = { $day } lub później napisz najpierw do działu dostawcy: { $department }
note-no-body-known = program nie zna w tym przypadku żadnej instytucji rozstrzygającej takie spory
note-holidays-unknown = program zna dla tego kraju tylko weekendy, a nie święta: podaj je w pliku z dniami wolnymi

## Ostrzeżenia

warning-passed = ostatni dzień, { $day }, już minął: mimo to wyślij pismo dzisiaj
warning-passed-remind = przypomnienie należało wysłać { $day }: wyślij je teraz
warning-passed-escalate = od dnia { $day } nie trzeba już na nic czekać: zwróć się teraz do kogoś innego
warning-term-missed = aby umowa skończyła się w dniu { $term_end }, wypowiedzenie musiało dotrzeć do { $by }
warning-wish-too-early = umowa nie może skończyć się w dniu { $wished }; najbliższy możliwy dzień to { $earliest }
warning-wish-passed = wybrany dzień, { $wished }, już minął: podaj dzień, który dopiero nadejdzie, albo pomiń go i poproś o najbliższy możliwy
warning-term-passed = okres umowy skończył się w dniu { $term_end }: jeśli umowę przedłużono, podaj nowy ostatni dzień jako { WORD("end_of_term") }
warning-wish-moved = umowa może skończyć się tylko na { $end }, a { $wished } to inny dzień; następny możliwy dzień to { $possible }
warning-charge-first = opłata z dnia { $charge } przypada, zanim umowa może się skończyć, czyli najwcześniej w dniu { $earliest }
warning-charge-before-answer = opłata z dnia { $charge } może zostać pobrana, zanim przyjdzie odpowiedź (zwykle do { $answer }): poproś o niezwłoczne potwierdzenie i poszukaj też szybszej drogi, na przykład konta na stronie lub infolinii
warning-charge-passed = opłaty z dnia { $charge } nie da się już w porę zatrzymać: wyślij pismo dzisiaj i podaj dzień następnego pobrania jako { WORD("renews_on") }
warning-withdrawal-passed = termin na odstąpienie od umowy upłynął { $day } (przy towarach biegnie od ich otrzymania: podaj { WORD("received_on") }); wybierz zamiast tego { WORD("terminate") }
warning-withdrawal-passed-if-informed = termin na odstąpienie od umowy upłynął { $day } (przy towarach biegnie od ich otrzymania: podaj { WORD("received_on") }); wybierz zamiast tego { WORD("terminate") }, chyba że przedsiębiorca nie poinformował cię o tym prawie: wtedy trwa ono do { $until }
warning-margin-gone = do ostatniego dnia, { $last }, zostało mniej niż dwa dni robocze: wyślij pismo dzisiaj, { $today }
warning-last-day-off = ostatni dzień, { $last }, nie jest dniem roboczym i się nie przesuwa: pismo musi dotrzeć do { $working_day }
warning-term-may-run = może jeszcze trwać minimalny okres umowy, najdłużej do { $until }: umowa skończy się wtedy dopiero wraz z nim; podaj jego ostatni dzień jako { WORD("end_of_term") }
warning-no-country = nie podano kraju, więc nie sprawdzono żadnych przepisów: podaj kraj
warning-no-notice-known = dla tej umowy program nie zna ustawowego okresu wypowiedzenia: sprawdź go w umowie i podaj jako okres wypowiedzenia
warning-no-withdrawal-known = program nie zna w tym przypadku prawa odstąpienia od umowy: zajrzyj do swojej umowy
warning-contract-too-old = przepis { $rule } dotyczy tylko umów zawartych od dnia { $since }, a twoja jest starsza: liczy się okres wypowiedzenia z samej umowy
warning-day-missing = nie wiadomo, od którego dnia liczyć: podaj { WORD($field) }
warning-no-cause-known = dla tego powodu program nie zna żadnego przepisu: opisz, co się stało, a na wypadek odmowy poproś o najbliższy możliwy termin
warning-stale = { $rule }: sprawdzono { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } temu: sprawdź ponownie

## Co wynika z ostrzeżenia

warning-next-end = następny możliwy koniec to { $next }
warning-term-has-grown = mimo to wyślij pismo dzisiaj i zapytaj, o ile wydłużył się okres umowy: podaj jego nowy ostatni dzień jako { WORD("end_of_term") }
warning-still-withdrawable = od umowy można jeszcze odstąpić do { $until }
warning-cause-is-a-way = jeśli zmieniono cenę lub warunki, przeprowadzasz się albo jest inny ważny powód, wybierz { WORD("terminate-for-cause") }

## Plik z dniami wolnymi

days-off-line = wiersz { $line }: { $what } – { $fix }
days-off-too-many = to już o jeden za dużo
    .fix = liczba wymienionych dni może wynosić najwyżej { $most }

## Wpisy w kalendarzu: co zrobić, w jednym wierszu

calendar-the-provider = Dostawca
calendar-sent =
    { $letter ->
        [stop-renewal] { $provider }: gotowe, pismo o wyłączenie odnawiania zostało wysłane
        [terminate] { $provider }: gotowe, wypowiedzenie zostało wysłane
        [withdraw] { $provider }: gotowe, odstąpienie od umowy zostało wysłane
        [follow-up] { $provider }: gotowe, przypomnienie zostało wysłane
        [escalate] { $provider }: gotowe, zapowiedź skargi została wysłana
       *[other] { $provider }: gotowe, pismo zostało wysłane
    }
calendar-send-to-be-safe =
    { $letter ->
        [stop-renewal] { $provider }: dla bezpieczeństwa wyślij pismo o wyłączenie odnawiania do { $day }
        [terminate] { $provider }: dla bezpieczeństwa wyślij wypowiedzenie do { $day }
        [withdraw] { $provider }: dla bezpieczeństwa wyślij odstąpienie od umowy do { $day }
        [follow-up] { $provider }: dla bezpieczeństwa wyślij przypomnienie do { $day }
        [escalate] { $provider }: dla bezpieczeństwa wyślij zapowiedź skargi do { $day }
       *[other] { $provider }: dla bezpieczeństwa wyślij pismo do { $day }
    }
calendar-send-at-the-latest =
    { $letter ->
        [stop-renewal] { $provider }: wyślij pismo o wyłączenie odnawiania najpóźniej { $day }
        [terminate] { $provider }: wyślij wypowiedzenie najpóźniej { $day }
        [withdraw] { $provider }: wyślij odstąpienie od umowy najpóźniej { $day }
        [follow-up] { $provider }: wyślij przypomnienie najpóźniej { $day }
        [escalate] { $provider }: wyślij zapowiedź skargi najpóźniej { $day }
       *[other] { $provider }: wyślij pismo najpóźniej { $day }
    }
calendar-remind = { $provider }: brak odpowiedzi? Wyślij przypomnienie
calendar-remind-again = { $provider }: nadal brak odpowiedzi? Przypomnij jeszcze raz
calendar-turn-to-body = { $provider }: nadal brak odpowiedzi? Zwróć się do instytucji: { $body }
calendar-turn-to-somebody = { $provider }: nadal brak odpowiedzi? Zwróć się do kogoś innego
calendar-paid-time-ends = { $provider }: dziś powinien skończyć się opłacony okres
calendar-contract-ends = { $provider }: dziś powinna skończyć się umowa
calendar-no-charge = { $provider }: dziś nie powinna zostać pobrana żadna opłata, sprawdź to
calendar-charge = { $provider }: dziś przypada pobranie opłaty, sprawdź, czy jeszcze się należy

## Wpisy w kalendarzu: co zrobić, całymi zdaniami

calendar-nothing-to-send = Pismo jest w drodze: nie trzeba już nic wysyłać.
calendar-send-and-keep = Wyślij pismo do { $day } i zachowaj to, co dowodzi jego wysłania.
calendar-last-day = Ostatni dzień to { $last }; nie czekaj do niego.
calendar-send-now = { $day } to ostatni dzień: jeśli pismo nie zostało jeszcze wysłane, wyślij je teraz i zachowaj to, co dowodzi jego wysłania.
calendar-safe-day = Bezpieczny dzień wysłania to { $safe }.
calendar-answer = Jeśli dostawca potwierdził, nie trzeba nic robić. Jeśli nie, wyślij przypomnienie, które powołuje się na pierwsze pismo.
calendar-complain = Jeśli dostawca potwierdził, nie trzeba nic robić. Jeśli nie, nie trzeba już na nic czekać: złóż skargę i załącz pisma oraz to, co dowodzi ich wysłania.
calendar-counted-from = Liczone od { $today }: jeśli pismo wysłano później, poczekaj o tyle dłużej.
calendar-end = To ostatni dzień, jeśli pismo dotarło na czas. Zachowaj potwierdzenie dostawcy i sprawdzaj, czy za późniejsze dni nic nie jest pobierane.
calendar-renewal = Zajrzyj na swoje konto bankowe dziś i w najbliższych dniach. Jeśli pobrano więcej, niż się należy, zażądaj zwrotu i zapytaj bank, czy może zwrócić tę kwotę.

## Wpisy w kalendarzu: dlaczego tego dnia i co jeszcze warto wiedzieć

calendar-why = Dlaczego ten dzień: { $why }.
calendar-why-article = Dlaczego ten dzień: { $why } ({ $article }).
calendar-why-usual = tak się zwykle przyjmuje, bo nic dokładniejszego nie jest znane
calendar-why-body = tyle każe czekać instytucja rozstrzygająca takie spory
calendar-why-charge = Dlaczego ten dzień: podano go jako dzień następnego pobrania opłaty.
calendar-source = Źródło: { $source }
calendar-source-official = Źródło: { $source }, źródło urzędowe
calendar-source-reputable = Źródło: { $source }, wiarygodna strona osoby trzeciej
calendar-good-to-know = Warto wiedzieć:
calendar-advice = - { $note }
calendar-letter = Pismo: { $subject }
