### Dates, rules, notice periods and calendar entries.

## What is said of every plan

not-legal-advice = Not legal advice: computed from what you gave and from public sources. Your contract and the law decide.

## Periods

span-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
span-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
span-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
span-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
span-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
# $span is one of the above, $end one of those below: "3 months to the end of a month".
span-to-end = { $span } to { $end }
span-end-month = the end of a month
span-end-quarter = the end of a quarter
span-end-half-year = the end of a half-year
span-end-year = the end of a year
span-end-term = the end of the term

## Why a day is what it is: behind the day, or after "Why this day:"

why-own-term = your own term
why-wish = the day you wish
why-charge = the day before the charge
why-end-of-term = the end of the term
why-before-wish = the day before the end you wish
# An answer is asked for at once.
why-near = at once, as the day is near
why-margin = two working days in hand
why-no-margin = today, as fewer than two working days are left
why-default = what is usual

## Rules of the law

# $rule is the rule's id, such as de.tkg56. The attributes are what each rule says, in whole sentences;
# its article follows in brackets where there is one.
law-rule = rule { $rule }
    .de-withdraw = No reason is needed and sending in time is enough. The refund is owed within 14 days.
    .eu-withdraw = For a contract concluded at a distance or off business premises. No reason is needed and sending in time is enough.
    .uk-ccr = For a contract concluded at a distance. No reason is needed.
    .ch-withdraw = There is no general right of withdrawal from a contract concluded online; 14 days for one concluded at the door or on the phone.
    .eu-telecom-max = A telecom contract binds for at most 24 months.
    .eu-telecom-change = Of a change that is not purely to the customer's advantage, not purely administrative and not prescribed by law, the provider must tell at least 1 month before; the contract may be left free of charge within 1 month of that. The country may have given up to 3 months more.
    .de-tkg56 = After the initial term: at any time, free of charge.
    .de-tkg57 = For a change that is not purely to the customer's advantage. No notice; the contract ends at the earliest when the change takes effect.
    .de-tkg60 = For a move to a place that is not served: from the day of moving out or later. Older pages say 3 months; that is outdated.
    .de-bgb309 = For consumer contracts made since 1 March 2022: at most 1 month before the initial term ends, and at most 1 month at any time after it.
    .de-bgb314 = For a good cause a contract ends without notice, if it is declared within a reasonable time. How long that is cannot be computed: do not wait.
    .de-sepa = A direct debit that was taken is returned by one's own bank within 8 weeks, without a reason.
    .uk-change = Of a change to the customer's disadvantage the provider must tell at least 1 month before, and the customer may leave without a penalty.
    .uk-switch = To change the provider, text PAC to 65075 (keep the number), STAC to 75075 (do not keep it) or INFO to 85075. The code is valid for 30 days and the switch takes 1 working day.
    .uk-dmcc = The new rules for subscriptions are not in force (expected in spring 2027): nothing is computed from them.
    .fr-l224-40 = For a fixed term that was tacitly extended: at most 10 days, at any time.
    .fr-l224-33 = The contract may be left free of charge within 4 months of the notification.
    .fr-l224-25-9 = Without a minimum term or after it: at most 10 days from receipt.
    .fr-chatel = Where the trader did not inform 3 to 1 months before a tacit renewal, the contract may be ended free of charge at any time from the renewal. The refund is owed in 30 days.
    .nl-dam = For an indefinite or tacitly renewed contract: at most 1 month, from any day. Notice on the 7th ends on the 6th.
    .es-rd899 = Two working days before it takes effect. The provider owes a reference number: ask for it.
    .es-sac = For a fixed-term subscription a reminder is owed 15 days before the renewal is charged.
    .dk-28 = A running contract may be ended after 5 months with 1 month's notice, by the same medium as it was concluded by.
    .at-135 = The notice is 1 month.
    .it-bersani = At most 30 days.
    .ch-mobile = Only the contract says how long the notice is; 60 days to the end of a month is common.
    .us-ca = In California an automatic renewal can be ended by the same medium as it was signed up for.
    .us-ftc = The federal click-to-cancel rule was vacated on 8 July 2025; ROSCA remains. There is nothing to compute.
    .hk-code = By a voluntary code operators are encouraged to accept any written request.

## Bodies that settle disputes

# $body is the body's id, such as fr.mediateur. The attributes are what to know of each, in whole sentences after
# its name and a colon.
dispute-body = body { $body }
    .de-schlichtung = Remind after about 7 days, with a deadline. The conciliation is free of charge and voluntary.
    .uk-ombudsman = After 6 weeks (8 until 7 April 2026), or at once with a deadlock letter.
    .fr-mediateur = After 1 month write to the provider's service consommateurs, and after 1 month more to the mediator, within 1 year.
    .nl-geschillen = The wait is set by the provider's own terms, for example 4 weeks. ACM ConsuWijzer advises.
    .es-usuario = After 1 month, within 3 months.
    .ch-ombudscom = 5 days after an e-mail. It costs CHF 20.
    .dk-telean = Complain to the company first.
    .fi-kril = Complain to the provider first, then ask consumer advice (Kuluttajaneuvonta) before you turn to the board.
    .no-bkn = Complain to the provider first; after a refusal, or 3 weeks without an answer, within 1 year. It does not take disputes on the right of withdrawal.
    .se-arn = Complain to the company first, and turn to ARN within 1 year of that. It takes no disputes about small sums, and wants its own form.
    .it-conciliaweb = Make a formal complaint first. The conciliation is compulsory before going to court.
    .pt-arbitragem = Write into the complaints book (Livro de Reclamações) first: the provider has 15 working days. ANACOM does not settle disputes.
    .cz-ctu = Complain to the provider first (reklamace). Within 1 month of its answer, or of the day it was due, object at ČTÚ.
    .gr-synigoros = Complain to the provider in writing first. EETT does not settle the disputes of single consumers.
    .hu-bekelteto = Complain to the provider in writing first: it has 30 days.
    .ro-ancom = Try to settle it with the provider first. The procedure is in writing, free of charge and voluntary.
    .au-tio = The provider owes an acknowledgement within 2 working days.
    .at-rtr = Complain to the provider in writing first. The conciliation is free of charge, within 1 year of the complaint.
    .be-mediation = Complain to the provider first. It is free of charge, within 1 year of the complaint.
    .ie-comreg = Complain to the provider first: it has 10 working days. Help is free of charge; the formal procedure costs EUR 15.

## Good to know

# $text is what the rule says, in whole sentences; $article the law's name and number.
note-rule = { $text } ({ $article })
note-body = { $name }: { $text }
note-at-any-time = notice may be given on any day: sent today the contract ends on { $ends_on }, and each day later moves that
note-term-taken-to-be-over = this takes the initial term to be over; if it is not, give its last day as { WORD("end_of_term") }
note-contract-taken-to-be-since = this takes the contract to be made on { $since } or later; give { WORD("started_on") } to be sure
note-contract-taken-to-have-run = this takes the contract to have run for { $period }; give { WORD("started_on") } to be sure
note-law-is-shorter = the law asks for { $period } at most ({ $article }): by that the contract could end on { $ends_on }
note-contract-may-ask-for-notice = if your contract asks for notice before a renewal, give it as the notice: it counts
note-binds-until = by its conclusion the contract binds until { $day } at the latest
note-refund-until = should the charge of { $charge } be taken by direct debit all the same, your own bank returns it until { $until }
note-reminder-owed-by = the provider owes you a reminder of the renewal by { $day }
note-sending-is-enough = it is enough to send the letter on that day
note-arrival-counts = the letter must have arrived on that day
note-rolled-forward = { $day } is no working day, so the period runs to the end of the next one (Regulation 1182/71 art. 3(4))
note-counted-from-order = counted from the order; the contract may have been concluded later, but not earlier
note-counted-from-conclusion = counted from the conclusion; for goods the period starts with their arrival: give { WORD("received_on") }
note-counted-from-receipt = counted from the arrival; for a service the period starts with the conclusion, which may be earlier: give { WORD("started_on") }
note-uninformed-until = if the trader did not inform you of the right, it lasts until { $until }
note-ends-on-receipt = no notice is needed: the contract ends when the letter arrives
note-at-least = the provider's message may give you longer: look there
# $department is somebody within the provider, in the country's language.
note-first-to = from { $day } on write to the provider's { $department } first
note-no-body-known = no body is known that settles such a dispute there
note-holidays-unknown = public holidays there are not known, only weekends: give them in a file of dates

## Warnings: clauses without a full stop, some with others after them, set off by semicolons

warning-passed = the last day was { $day }, and it has passed: send the letter today all the same
warning-passed-remind = a reminder was due on { $day }: send one now
warning-passed-escalate = since { $day } nothing more needs to be waited for: turn to somebody else now
warning-term-missed = to end the contract on { $term_end }, notice had to be there by { $by }
warning-wish-too-early = the contract cannot end on { $wished }; the earliest possible day is { $earliest }
warning-wish-passed = the wished day, { $wished }, has passed: give one that is still to come, or leave it out and ask for the next possible one
warning-term-passed = the term ended on { $term_end }: if the contract was prolonged, give the new last day as { WORD("end_of_term") }
# $end is one of the ends of a period above, such as "the end of a month".
warning-wish-moved = the contract ends only at { $end }: { $wished } is none, the next possible day is { $possible }
warning-charge-first = the charge on { $charge } falls due before the contract can end: that is on { $earliest } at the earliest
warning-charge-before-answer = the charge on { $charge } may come before an answer does (usually by { $answer }): ask for a confirmation without delay, and look for a faster way as well, such as the account or the hotline
warning-charge-passed = the charge of { $charge } cannot be stopped in time any more: send the letter today, and give the next charge as { WORD("renews_on") }
warning-withdrawal-passed = the period for withdrawing ended on { $day } (for goods it counts from their arrival: give { WORD("received_on") }): ask for { WORD("terminate") } instead
warning-withdrawal-passed-if-informed = the period for withdrawing ended on { $day } (for goods it counts from their arrival: give { WORD("received_on") }): ask for { WORD("terminate") } instead, unless the trader did not inform you of the right: then it lasts until { $until }
warning-margin-gone = fewer than two working days are left until the last day, { $last }: send the letter today, { $today }
warning-last-day-off = the last day, { $last }, is no working day and does not move: be there by { $working_day }
warning-term-may-run = a minimum term may still run, until { $until } at the latest: the contract then ends only with it; give its last day as { WORD("end_of_term") }
warning-no-country = no country is given, so that no law was looked up: give the country
warning-no-notice-known = no statutory notice is known for this contract: look it up in your contract and give it as the notice
warning-no-withdrawal-known = no right of withdrawal is known there: look into your contract
warning-contract-too-old = rule { $rule } holds only for contracts made since { $since }, and yours is older: your contract's own notice counts
# $field is a field's key, such as received_on.
warning-day-missing = the day to count from is not known: give { WORD($field) }
warning-no-cause-known = no rule is known for this cause there: say what happened, and ask for the next possible date in the alternative
# $rule is the id of a rule or a body.
warning-stale = { $rule } was checked { $months } months ago: look again

## What follows on a warning

warning-next-end = the next possible end is { $next }
warning-term-has-grown = send it today all the same, and ask by how long the term has grown: give its new last day as { WORD("end_of_term") }
warning-still-withdrawable = the contract can still be withdrawn from until { $until }
warning-cause-is-a-way = if the price or the terms were changed, you moved or there is another good cause, ask for { WORD("terminate-for-cause") }

## A file of days off

# $what is the end of a sentence whose subject is the line.
days-off-line = line { $line } { $what }: { $fix }
days-off-too-many = is one too many
    .fix = list at most { $most } days

## Calendar entries: what to do, in one line

# $letter says which letter it is, and gives the variants: every one can be a sentence of its own.
# $provider is the provider's name here and below, or:
calendar-the-provider = the provider
calendar-sent =
    { $letter ->
        [stop-renewal] Done: the cancellation of the renewal to { $provider } is sent
        [terminate] Done: the cancellation to { $provider } is sent
        [withdraw] Done: the withdrawal to { $provider } is sent
        [follow-up] Done: the reminder to { $provider } is sent
        [escalate] Done: the complaint to { $provider } is sent
       *[other] Done: the letter to { $provider } is sent
    }
calendar-send-to-be-safe =
    { $letter ->
        [stop-renewal] Send the cancellation of the renewal to { $provider } by { $day }, to be safe
        [terminate] Send the cancellation to { $provider } by { $day }, to be safe
        [withdraw] Send the withdrawal to { $provider } by { $day }, to be safe
        [follow-up] Send the reminder to { $provider } by { $day }, to be safe
        [escalate] Send the complaint to { $provider } by { $day }, to be safe
       *[other] Send the letter to { $provider } by { $day }, to be safe
    }
calendar-send-at-the-latest =
    { $letter ->
        [stop-renewal] Send the cancellation of the renewal to { $provider } by { $day } at the latest
        [terminate] Send the cancellation to { $provider } by { $day } at the latest
        [withdraw] Send the withdrawal to { $provider } by { $day } at the latest
        [follow-up] Send the reminder to { $provider } by { $day } at the latest
        [escalate] Send the complaint to { $provider } by { $day } at the latest
       *[other] Send the letter to { $provider } by { $day } at the latest
    }
calendar-remind = No answer from { $provider }? Send a reminder
calendar-remind-again = Still no answer from { $provider }? Remind them once more
# $body is the name of a body that settles disputes.
calendar-turn-to-body = Still no answer from { $provider }? Turn to { $body }
calendar-turn-to-somebody = Still no answer from { $provider }? Turn to somebody else
calendar-paid-time-ends = What you paid { $provider } for should end today
calendar-contract-ends = The contract with { $provider } should end today
calendar-no-charge = Nothing should be charged by { $provider } today: have a look
calendar-charge = A charge by { $provider } falls due today: see whether you still owe it

## Calendar entries: what to do, in whole sentences

calendar-nothing-to-send = The letter is on its way: there is nothing to send any more.
calendar-send-and-keep = Send the letter by { $day }, and keep what shows that it was sent.
calendar-last-day = The last day is { $last }; do not wait for it.
calendar-send-now = { $day } is the last day: if it is not sent yet, send the letter now, and keep what shows that it was sent.
calendar-safe-day = The safe day to send it is { $safe }.
calendar-answer = If they have confirmed it, there is nothing to do. If not, send a reminder that names the first letter.
calendar-complain = If they have confirmed it, there is nothing to do. If not, nothing more needs to be waited for: complain, and enclose the letters and what shows that they were sent.
calendar-counted-from = This is counted from { $today }: if the letter was sent later, wait as much longer.
calendar-end = This is the last day, if the letter was there in time. Keep their confirmation, and see that nothing is charged for later days.
calendar-renewal = Look at your account today and in the days to come. If more was taken than you owe, ask for it back, and ask your bank whether it can return it.

## Calendar entries: why on that day, and what else to know

# $why is a reason from above, or one of the two that follow; $article the law's name and number.
calendar-why = Why this day: { $why }.
calendar-why-article = Why this day: { $why } ({ $article }).
calendar-why-usual = it is what is usual, as nothing better is known
calendar-why-body = so long the body that settles such disputes wants you to wait
calendar-why-charge = Why this day: you gave it as the day of the next charge.
calendar-source = Source: { $source }
calendar-source-official = Source: { $source }, an official source
calendar-source-reputable = Source: { $source }, a reputable page of somebody else
# A list follows.
calendar-good-to-know = Good to know:
calendar-advice = - { $note }
# $subject is the letter's subject.
calendar-letter = The letter: { $subject }
