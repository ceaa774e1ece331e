### Tage, Regeln, Kündigungsfristen und Kalendereinträge.

## Was zu jedem Plan gesagt wird

not-legal-advice = Keine Rechtsberatung: berechnet aus Ihren Angaben und aus öffentlichen Quellen. Maßgeblich sind Ihr Vertrag und das Gesetz.

## Zeiträume

span-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
span-weeks =
    { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
span-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
span-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
span-working-days =
    { $count ->
        [one] { $count } Arbeitstag
       *[other] { $count } Arbeitstage
    }
span-to-end = { $span } zum { $end }
span-end-month = Monatsende
span-end-quarter = Quartalsende
span-end-half-year = Halbjahresende
span-end-year = Jahresende
span-end-term = Ende der Laufzeit

## Warum ein Tag so ist, wie er ist

why-own-term = Ihre eigene Frist
why-wish = der gewünschte Tag
why-charge = der Tag vor der Abbuchung
why-end-of-term = das Ende der Laufzeit
why-before-wish = der Tag vor dem gewünschten Ende
why-near = sofort, weil der Tag nahe ist
why-margin = mit zwei Arbeitstagen Reserve
why-no-margin = heute, weil weniger als zwei Arbeitstage bleiben
why-default = die übliche Frist

## Regeln des Gesetzes

law-rule = Regel { $rule }
    .de-withdraw = Eine Begründung ist nicht nötig, und rechtzeitiges Absenden genügt. Das Geld ist innerhalb von 14 Tagen zu erstatten.
    .eu-withdraw = Für einen Vertrag, der im Fernabsatz oder außerhalb von Geschäftsräumen geschlossen wurde. Eine Begründung ist nicht nötig, und rechtzeitiges Absenden genügt.
    .uk-ccr = Für einen Vertrag, der im Fernabsatz geschlossen wurde. Eine Begründung ist nicht nötig.
    .ch-withdraw = Ein allgemeines Widerrufsrecht für online geschlossene Verträge gibt es nicht; 14 Tage gelten für Verträge, die an der Haustür oder am Telefon geschlossen wurden.
    .eu-telecom-max = Ein Telekommunikationsvertrag bindet höchstens 24 Monate.
    .eu-telecom-change = Eine Änderung, die nicht ausschließlich zum Vorteil des Kunden, nicht rein administrativ und nicht gesetzlich vorgeschrieben ist, muss der Anbieter mindestens 1 Monat vorher mitteilen; innerhalb 1 Monats danach darf der Vertrag kostenlos beendet werden. Das Land darf bis zu 3 Monate mehr geben.
    .de-tkg56 = Nach der anfänglichen Laufzeit: jederzeit, kostenlos.
    .de-tkg57 = Bei einer Änderung, die nicht ausschließlich zum Vorteil des Kunden ist. Ohne Kündigungsfrist; der Vertrag endet frühestens, wenn die Änderung wirksam wird.
    .de-tkg60 = Bei einem Umzug an einen Ort, an dem die Leistung nicht angeboten wird: zum Auszug oder zu einem späteren Tag. Ältere Seiten nennen 3 Monate; das ist überholt.
    .de-bgb309 = Für Verbraucherverträge, die seit dem 1. März 2022 geschlossen wurden: Kündigungsfrist höchstens 1 Monat zum Ende der anfänglichen Laufzeit, danach jederzeit mit höchstens 1 Monat Frist.
    .de-bgb314 = Aus wichtigem Grund endet ein Vertrag ohne Kündigungsfrist, wenn die Kündigung innerhalb einer angemessenen Frist erklärt wird. Wie lang die ist, lässt sich nicht berechnen: Warten Sie nicht.
    .de-sepa = Eine eingezogene Lastschrift kann man innerhalb von 8 Wochen über die eigene Bank zurückholen, ohne Begründung.
    .uk-change = Eine Änderung zum Nachteil des Kunden muss der Anbieter mindestens 1 Monat vorher mitteilen, und der Kunde darf ohne Vertragsstrafe gehen.
    .uk-switch = Für den Anbieterwechsel schicken Sie eine SMS mit PAC an 65075 (Nummer behalten), STAC an 75075 (nicht behalten) oder INFO an 85075. Der Code gilt 30 Tage, und der Wechsel dauert 1 Arbeitstag.
    .uk-dmcc = Die neuen Regeln für Abonnements sind noch nicht in Kraft (erwartet im Frühjahr 2027): Aus ihnen wird nichts berechnet.
    .fr-l224-40 = Bei einer festen Laufzeit, die stillschweigend verlängert wurde: jederzeit, mit einer Frist von höchstens 10 Tagen.
    .fr-l224-33 = Der Vertrag darf innerhalb von 4 Monaten nach der Mitteilung kostenlos beendet werden.
    .fr-l224-25-9 = Ohne Mindestlaufzeit oder nach ihr: Kündigungsfrist höchstens 10 Tage ab Eingang.
    .fr-chatel = Hat der Unternehmer nicht zwischen 3 Monaten und 1 Monat vor einer stillschweigenden Verlängerung informiert, darf der Vertrag ab der Verlängerung jederzeit kostenlos beendet werden. Das Geld ist in 30 Tagen zu erstatten.
    .nl-dam = Bei einem unbefristeten oder stillschweigend verlängerten Vertrag: Kündigungsfrist höchstens 1 Monat, von jedem Tag an. Eine Kündigung am 7. wirkt zum 6. des nächsten Monats.
    .es-rd899 = Zwei Arbeitstage vor dem Tag, an dem die Kündigung wirken soll. Der Anbieter schuldet Ihnen eine Vorgangsnummer: Bitten Sie darum.
    .es-sac = Bei einem Abonnement mit fester Laufzeit ist eine Erinnerung geschuldet, 15 Tage bevor die Verlängerung abgebucht wird.
    .dk-28 = Ein laufender Vertrag kann nach 5 Monaten mit einer Frist von 1 Monat gekündigt werden, auf demselben Weg, auf dem er geschlossen wurde.
    .at-135 = Die Kündigungsfrist beträgt 1 Monat.
    .it-bersani = Die Kündigungsfrist beträgt höchstens 30 Tage.
    .ch-mobile = Nur der Vertrag sagt, wie lang die Kündigungsfrist ist; üblich sind 60 Tage zum Monatsende.
    .us-ca = In Kalifornien kann eine automatische Verlängerung auf demselben Weg beendet werden, auf dem sie abgeschlossen wurde.
    .us-ftc = Die „Click-to-Cancel“-Regel des Bundes wurde am 8. Juli 2025 aufgehoben; ROSCA gilt weiter. Hier gibt es nichts zu berechnen.
    .hk-code = Nach einem freiwilligen Kodex sind die Betreiber aufgerufen, jede schriftliche Kündigung anzunehmen.

## Stellen, die Streit beilegen

dispute-body = Stelle { $body }
    .de-schlichtung = Erinnern Sie nach etwa 7 Tagen und setzen Sie eine Frist. Die Schlichtung ist kostenlos und freiwillig.
    .uk-ombudsman = Nach 6 Wochen (bis zum 7. April 2026: 8), oder sofort mit einem „deadlock letter“ des Anbieters.
    .fr-mediateur = Schreiben Sie nach 1 Monat an den service consommateurs des Anbieters und nach 1 weiteren Monat an den Mediator, innerhalb von 1 Jahr.
    .nl-geschillen = Wie lange zu warten ist, bestimmen die Bedingungen des Anbieters, zum Beispiel 4 Wochen. ACM ConsuWijzer berät.
    .es-usuario = Nach 1 Monat, innerhalb von 3 Monaten.
    .ch-ombudscom = 5 Tage nach einer E-Mail. Es kostet 20 CHF.
    .dk-telean = Beschweren Sie sich zuerst beim Unternehmen.
    .fi-kril = Beschweren Sie sich zuerst beim Anbieter und fragen Sie dann die Verbraucherberatung (Kuluttajaneuvonta), bevor Sie sich an die Stelle wenden.
    .no-bkn = Beschweren Sie sich zuerst beim Anbieter; nach einer Ablehnung oder 3 Wochen ohne Antwort, innerhalb von 1 Jahr. Streit über das Widerrufsrecht behandelt sie nicht.
    .se-arn = Beschweren Sie sich zuerst beim Unternehmen und wenden Sie sich innerhalb von 1 Jahr danach an die ARN. Streit um kleine Beträge nimmt sie nicht an; sie verlangt ihr eigenes Formular.
    .it-conciliaweb = Reichen Sie zuerst eine förmliche Beschwerde ein. Vor einer Klage ist die Schlichtung Pflicht.
    .pt-arbitragem = Schreiben Sie zuerst ins Beschwerdebuch (Livro de Reclamações): Der Anbieter hat 15 Werktage. ANACOM schlichtet nicht.
    .cz-ctu = Beschweren Sie sich zuerst beim Anbieter (reklamace). Innerhalb von 1 Monat nach seiner Antwort oder dem Tag, an dem sie fällig war, legen Sie beim ČTÚ Einwand ein.
    .gr-synigoros = Beschweren Sie sich zuerst schriftlich beim Anbieter. Die EETT schlichtet keine Streitfälle einzelner Verbraucher.
    .hu-bekelteto = Beschweren Sie sich zuerst schriftlich beim Anbieter: Er hat 30 Tage.
    .ro-ancom = Versuchen Sie zuerst eine Einigung mit dem Anbieter. Das Verfahren ist schriftlich, kostenlos und freiwillig.
    .au-tio = Der Anbieter schuldet innerhalb von 2 Arbeitstagen eine Eingangsbestätigung.
    .at-rtr = Beschweren Sie sich zuerst schriftlich beim Anbieter. Die Schlichtung ist kostenlos, innerhalb von 1 Jahr nach der Beschwerde.
    .be-mediation = Beschweren Sie sich zuerst beim Anbieter. Das Verfahren ist kostenlos, innerhalb von 1 Jahr nach der Beschwerde.
    .ie-comreg = Beschweren Sie sich zuerst beim Anbieter: Er hat 10 Arbeitstage. Die Hilfe ist kostenlos, das förmliche Verfahren kostet 15 EUR.

## Gut zu wissen

note-rule = { $text } ({ $article })
note-body = { $name }: { $text }
note-at-any-time = gekündigt werden kann an jedem Tag: wenn Sie heute senden, endet der Vertrag am { $ends_on }; senden Sie später, endet er entsprechend später
note-term-taken-to-be-over = hier ist angenommen, dass die anfängliche Laufzeit vorbei ist; wenn nicht, geben Sie ihren letzten Tag als { WORD("end_of_term") } an
note-contract-taken-to-be-since = hier ist angenommen, dass der Vertrag am { $since } oder später geschlossen wurde; geben Sie { WORD("started_on") } an, um sicherzugehen
note-contract-taken-to-have-run = hier ist angenommen, dass der Vertrag schon { $period } läuft; geben Sie { WORD("started_on") } an, um sicherzugehen
note-law-is-shorter = das Gesetz verlangt höchstens { $period } ({ $article }): danach könnte der Vertrag am { $ends_on } enden
note-contract-may-ask-for-notice = verlangt Ihr Vertrag eine Kündigungsfrist vor einer Verlängerung, geben Sie sie als Kündigungsfrist an: sie zählt
note-binds-until = nach dem Tag seines Abschlusses bindet der Vertrag längstens bis zum { $day }
note-refund-until = wird am { $charge } trotzdem per Lastschrift abgebucht, können Sie das Geld bis zum { $until } über Ihre eigene Bank zurückholen
note-reminder-owed-by = der Anbieter schuldet Ihnen bis zum { $day } eine Erinnerung an die Verlängerung
note-sending-is-enough = es genügt, das Schreiben an diesem Tag zu senden
note-arrival-counts = das Schreiben muss an diesem Tag angekommen sein
note-rolled-forward = der { $day } ist kein Arbeitstag, also läuft die Frist bis zum Ende des nächsten (Verordnung (EWG, Euratom) Nr. 1182/71, Art. 3 Abs. 4)
note-counted-from-order = gerechnet ab der Bestellung; der Vertrag kann später geschlossen worden sein, aber nicht früher
note-counted-from-conclusion = gerechnet ab dem Vertragsschluss; bei Waren beginnt die Frist mit ihrem Erhalt: geben Sie { WORD("received_on") } an
note-counted-from-receipt = gerechnet ab dem Erhalt; bei einem Dienst beginnt die Frist mit dem Vertragsschluss, der früher liegen kann: geben Sie { WORD("started_on") } an
note-uninformed-until = hat der Unternehmer Sie nicht über das Recht belehrt, besteht es bis zum { $until }
note-ends-on-receipt = eine Kündigungsfrist ist nicht nötig: der Vertrag endet, wenn das Schreiben ankommt
note-at-least = die Mitteilung des Anbieters gibt Ihnen vielleicht länger Zeit: sehen Sie dort nach
note-first-to = schreiben Sie ab dem { $day } zuerst an diese Stelle beim Anbieter: { $department }
note-no-body-known = für dieses Land ist keine Stelle bekannt, die solche Streitigkeiten beilegt
note-holidays-unknown = die Feiertage dort sind nicht bekannt, nur die Wochenenden: geben Sie sie in einer Datei mit arbeitsfreien Tagen an

## Warnungen

warning-passed = der letzte Tag war der { $day }, und er ist vorbei: senden Sie das Schreiben trotzdem noch heute
warning-passed-remind = am { $day } war eine Erinnerung fällig: senden Sie jetzt eine
warning-passed-escalate = seit dem { $day } brauchen Sie auf nichts mehr zu warten: wenden Sie sich jetzt an jemand anderen
warning-term-missed = damit der Vertrag am { $term_end } endet, hätte die Kündigung bis zum { $by } da sein müssen
warning-wish-too-early = der Vertrag kann nicht am { $wished } enden; der frühestmögliche Tag ist der { $earliest }
warning-wish-passed = der gewünschte Tag, { $wished }, ist vorbei: geben Sie einen an, der noch bevorsteht, oder lassen Sie ihn weg und bitten Sie um den nächstmöglichen
warning-term-passed = die Laufzeit endete am { $term_end }: wurde der Vertrag verlängert, geben Sie den neuen letzten Tag als { WORD("end_of_term") } an
warning-wish-moved = der Vertrag endet nur zum { $end }: der { $wished } ist kein solcher Tag, der nächste mögliche ist der { $possible }
warning-charge-first = die Abbuchung am { $charge } wird fällig, bevor der Vertrag enden kann: das ist frühestens am { $earliest }
warning-charge-before-answer = die Abbuchung am { $charge } kommt vielleicht vor der Antwort (üblicherweise bis zum { $answer }): bitten Sie um sofortige Bestätigung, und suchen Sie auch einen schnelleren Weg, etwa das Kundenkonto oder die Hotline
warning-charge-passed = die Abbuchung vom { $charge } lässt sich nicht mehr rechtzeitig verhindern: senden Sie das Schreiben noch heute, und geben Sie die nächste Abbuchung als { WORD("renews_on") } an
warning-withdrawal-passed = die Widerrufsfrist endete am { $day } (bei Waren zählt sie ab deren Erhalt; geben Sie dann { WORD("received_on") } an): wählen Sie stattdessen { WORD("terminate") }
warning-withdrawal-passed-if-informed = die Widerrufsfrist endete am { $day } (bei Waren zählt sie ab deren Erhalt; geben Sie dann { WORD("received_on") } an): wählen Sie stattdessen { WORD("terminate") }, außer der Unternehmer hat Sie nicht über das Recht belehrt: dann besteht es bis zum { $until }
warning-margin-gone = bis zum letzten Tag, { $last }, bleiben weniger als zwei Arbeitstage: senden Sie das Schreiben noch heute, { $today }
warning-last-day-off = der letzte Tag, { $last }, ist kein Arbeitstag und verschiebt sich nicht: das Schreiben muss bis zum { $working_day } da sein
warning-term-may-run = es läuft vielleicht noch eine Mindestlaufzeit, längstens bis zum { $until }: dann endet der Vertrag erst mit ihr; geben Sie ihren letzten Tag als { WORD("end_of_term") } an
warning-no-country = es ist kein Land angegeben, deshalb wurde kein Gesetz nachgeschlagen: geben Sie das Land an
warning-no-notice-known = für diesen Vertrag ist keine gesetzliche Kündigungsfrist bekannt: sehen Sie in Ihrem Vertrag nach, und geben Sie sie als Kündigungsfrist an
warning-no-withdrawal-known = für dieses Land ist kein Widerrufsrecht bekannt: sehen Sie in Ihrem Vertrag nach
warning-contract-too-old = die Regel { $rule } gilt nur für Verträge, die seit dem { $since } geschlossen wurden, und Ihrer ist älter: es zählt die Kündigungsfrist in Ihrem Vertrag
warning-day-missing = der Tag, ab dem zu rechnen ist, ist nicht bekannt: geben Sie { WORD($field) } an
warning-no-cause-known = für diesen Kündigungsgrund ist dort keine Regel bekannt: sagen Sie, was geschehen ist, und bitten Sie hilfsweise um den nächstmöglichen Tag
warning-stale = { $rule } wurde vor { $months ->
        [one] 1 Monat
       *[other] { $months } Monaten
    } zuletzt geprüft: sehen Sie selbst noch einmal nach

## Was auf eine Warnung folgt

warning-next-end = das nächste mögliche Ende ist der { $next }
warning-term-has-grown = senden Sie es trotzdem noch heute, und fragen Sie, um wie viel sich die Laufzeit verlängert hat: geben Sie ihren neuen letzten Tag als { WORD("end_of_term") } an
warning-still-withdrawable = widerrufen können Sie den Vertrag noch bis zum { $until }
warning-cause-is-a-way = wurden der Preis oder die Bedingungen geändert, sind Sie umgezogen oder gibt es einen anderen wichtigen Grund, wählen Sie { WORD("terminate-for-cause") }

## Eine Datei mit freien Tagen

days-off-line = Zeile { $line } { $what }: { $fix }
days-off-too-many = ist eine zu viel
    .fix = führen Sie höchstens { $most } Tage auf

## Kalendereinträge: was zu tun ist, in einer Zeile

calendar-the-provider = den Anbieter
calendar-sent =
    { $letter ->
        [stop-renewal] Erledigt: Die Kündigung der Verlängerung an { $provider } ist gesendet
        [terminate] Erledigt: Die Kündigung an { $provider } ist gesendet
        [withdraw] Erledigt: Der Widerruf an { $provider } ist gesendet
        [follow-up] Erledigt: Die Erinnerung an { $provider } ist gesendet
        [escalate] Erledigt: Die Beschwerdeankündigung an { $provider } ist gesendet
       *[other] Erledigt: Das Schreiben an { $provider } ist gesendet
    }
calendar-send-to-be-safe =
    { $letter ->
        [stop-renewal] Kündigung der Verlängerung an { $provider } sicherheitshalber bis zum { $day } senden
        [terminate] Kündigung an { $provider } sicherheitshalber bis zum { $day } senden
        [withdraw] Widerruf an { $provider } sicherheitshalber bis zum { $day } senden
        [follow-up] Erinnerung an { $provider } sicherheitshalber bis zum { $day } senden
        [escalate] Beschwerdeankündigung an { $provider } sicherheitshalber bis zum { $day } senden
       *[other] Schreiben an { $provider } sicherheitshalber bis zum { $day } senden
    }
calendar-send-at-the-latest =
    { $letter ->
        [stop-renewal] Kündigung der Verlängerung an { $provider } spätestens am { $day } senden
        [terminate] Kündigung an { $provider } spätestens am { $day } senden
        [withdraw] Widerruf an { $provider } spätestens am { $day } senden
        [follow-up] Erinnerung an { $provider } spätestens am { $day } senden
        [escalate] Beschwerdeankündigung an { $provider } spätestens am { $day } senden
       *[other] Schreiben an { $provider } spätestens am { $day } senden
    }
calendar-remind = Keine Antwort auf Ihr Schreiben an { $provider }? Senden Sie eine Erinnerung
calendar-remind-again = Immer noch keine Antwort auf Ihr Schreiben an { $provider }? Erinnern Sie noch einmal
calendar-turn-to-body = Immer noch keine Antwort auf Ihr Schreiben an { $provider }? Wenden Sie sich an diese Stelle: { $body }
calendar-turn-to-somebody = Immer noch keine Antwort auf Ihr Schreiben an { $provider }? Wenden Sie sich an jemand anderen
calendar-paid-time-ends = Die an { $provider } bezahlte Zeit sollte heute enden
calendar-contract-ends = Nach Ihrem Schreiben an { $provider } sollte der Vertrag heute enden
calendar-no-charge = Heute sollte keine Zahlung an { $provider } abgebucht werden: Sehen Sie nach
calendar-charge = Heute ist eine Abbuchung für eine Zahlung an { $provider } fällig: Sehen Sie nach, ob Sie sie noch schulden

## Kalendereinträge: was zu tun ist, in ganzen Sätzen

calendar-nothing-to-send = Das Schreiben ist unterwegs: Es ist nichts mehr zu senden.
calendar-send-and-keep = Senden Sie das Schreiben bis zum { $day }, und heben Sie auf, was zeigt, dass es gesendet wurde.
calendar-last-day = Der letzte Tag ist der { $last }; warten Sie nicht darauf.
calendar-send-now = Der { $day } ist der letzte Tag: Ist das Schreiben noch nicht gesendet, senden Sie es jetzt, und heben Sie auf, was zeigt, dass es gesendet wurde.
calendar-safe-day = Der sichere Tag zum Senden ist der { $safe }.
calendar-answer = Wurde es bestätigt, ist nichts zu tun. Wenn nicht, senden Sie eine Erinnerung, die das erste Schreiben nennt.
calendar-complain = Wurde es bestätigt, ist nichts zu tun. Wenn nicht, brauchen Sie auf nichts mehr zu warten: Beschweren Sie sich, und legen Sie die Schreiben bei und was zeigt, dass sie gesendet wurden.
calendar-counted-from = Gerechnet ab dem { $today }: Wurde das Schreiben später gesendet, warten Sie um so viel länger.
calendar-end = Das ist der letzte Tag, sofern das Schreiben rechtzeitig da war. Heben Sie die Bestätigung auf, und achten Sie darauf, dass für spätere Tage nichts abgebucht wird.
calendar-renewal = Sehen Sie heute und in den nächsten Tagen auf Ihr Konto. Wurde mehr abgebucht, als Sie schulden, fordern Sie es zurück, und fragen Sie Ihre Bank, ob sie es zurückholen kann.

## Kalendereinträge: warum an diesem Tag, und was sonst zu wissen ist

calendar-why = Warum dieser Tag: { $why }.
calendar-why-article = Warum dieser Tag: { $why } ({ $article }).
calendar-why-usual = so ist es üblich, weil nichts Besseres bekannt ist
calendar-why-body = so lange sollen Sie nach den Vorgaben der Stelle warten, die solche Streitigkeiten beilegt
calendar-why-charge = Warum dieser Tag: Sie haben ihn als Tag der nächsten Abbuchung angegeben.
calendar-source = Quelle: { $source }
calendar-source-official = Quelle: { $source }, eine amtliche Quelle
calendar-source-reputable = Quelle: { $source }, eine angesehene Seite eines Dritten
calendar-good-to-know = Gut zu wissen:
calendar-advice = - { $note }
calendar-letter = Das Schreiben: { $subject }
