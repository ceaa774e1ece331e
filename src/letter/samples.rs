//! Sample requests, from everything to next to nothing, to try a template with. Invented people, reserved names.

use jiff::civil::{Date, date};

use super::{BEREAVEMENT, kind_of};
use crate::provider::Directory;
use crate::request::{self, CancellationRequest, Context, RecipientPolicy};
use crate::value::{Cause, Field, Kind, Language, Place, RawValue, RequestForm};
use crate::words::{Sentence, sentence};

/// The day the samples are written on.
pub(super) const TODAY: Date = date(2030, 1, 14);

/// A request to try a template with.
#[derive(Debug)]
pub struct Sample {
    /// What is particular about it, in a few words.
    pub label: Sentence,
    /// The request.
    pub request: CancellationRequest,
    /// Whether it gives everything that its kind can say.
    pub full: bool,
}

const PERSON: &[(Field, &str)] = &[
    (Field::Name, "Ann Example"),
    (Field::Email, "ann@example.org"),
    (Field::To, "care@example.com"),
    (Field::ProviderName, "Example Mobile"),
];

const EVERYTHING: &[(Field, &str)] = &[
    (Field::Phone, "+447700900123"),
    (Field::Holder, "Bob Sample"),
    (Field::Product, "Plan 20 GB"),
    (Field::OrderNumber, "LB-2026-001234"),
    (Field::CustomerNumber, "C-1002003"),
    (Field::ContractNumber, "V-77/2024"),
    (Field::Line, "+447700900124"),
    (Field::Iccid, "8944200000000000009"),
    (Field::NoWinback, "true"),
    (Field::ConfirmBy, "2030-02-05"),
    (Field::Attach, "proof.pdf"),
];

/// What a letter needs at the least, and what it may say besides.
type Particulars = (Vec<(Field, &'static str)>, Vec<(Field, &'static str)>);

const MANDATE: [(Field, &str); 2] = [(Field::RevokeMandate, "true"), (Field::Iban, "GB33BUKB20201555555555")];
const REASON: (Field, &str) = (Field::Reason, "It no longer suits me.");
const END: (Field, &str) = (Field::EndOn, "2030-03-31");

fn particulars(kind: &Kind, cause: Option<Cause>) -> Particulars {
    match kind {
        Kind::StopRenewal => (vec![], [&MANDATE[..], &[REASON, (Field::RenewsOn, "2030-01-25")]].concat()),
        Kind::Terminate => (vec![], [&MANDATE[..], &[REASON, END]].concat()),
        Kind::TerminateForCause => for_cause(cause.unwrap_or(Cause::Other)),
        Kind::Withdraw => (
            vec![],
            [&MANDATE[..], &[(Field::OrderedOn, "2030-01-07"), (Field::ReceivedOn, "2030-01-10")]].concat(),
        ),
        Kind::FollowUp | Kind::Escalate => {
            let mut least =
                vec![(Field::FirstSentOn, "2030-01-02"), (Field::FirstSubject, "Letter of before")];
            if *kind == Kind::Escalate {
                least.push((Field::Authority, "Example Ombudsman"));
            }
            (least, vec![(Field::FirstMessageId, "0123abcd@example.org")])
        }
        Kind::Own(_) => (vec![], [&MANDATE[..], &[REASON, (Field::RenewsOn, "2030-01-25"), END]].concat()),
    }
}

fn for_cause(cause: Cause) -> Particulars {
    const DAY: (Field, &str) = (Field::CauseOn, "2030-01-08");
    let named = (Field::Cause, cause.name());
    let (least, more) = match cause {
        Cause::Death => (
            vec![named, DAY, (Field::Holder, "Bob Sample"), (Field::Capacity, "other")],
            vec![(Field::Capacity, "executor")],
        ),
        Cause::Move => (
            vec![named, (Field::NewPlace, "2 Example Street, Leeds")],
            vec![DAY, (Field::NotServed, "true"), REASON],
        ),
        Cause::Quality => (
            vec![named, REASON],
            vec![DAY, (Field::ReportedOn, "2030-01-09"), (Field::RemedyBy, "2030-01-13")],
        ),
        Cause::Other => (vec![named, REASON], vec![DAY]),
        _ => (vec![named], vec![DAY, REASON]),
    };
    let day: &[_] = if cause == Cause::Death { &[] } else { &[END] };
    (least, [&MANDATE[..], day, &more].concat())
}

/// Every sample for a letter in a language, by the letter's name.
pub fn samples(letter: &str, language: &Language) -> Vec<Sample> {
    let kind = kind_of(letter);
    let causes: Vec<Option<Cause>> = match letter {
        BEREAVEMENT => vec![Some(Cause::Death)],
        _ if kind == Kind::TerminateForCause => {
            Cause::OFFERED.into_iter().filter(|cause| *cause != Cause::Death).map(Some).collect()
        }
        _ => vec![None],
    };
    let mut samples = Vec::new();
    for cause in causes {
        let (least, more) = particulars(&kind, cause);
        let label = |size: Sentence| match cause {
            Some(cause) => sentence!("sample-for-cause", sample = size, cause = cause.name()),
            None => size,
        };
        let minimal: Vec<_> = PERSON.iter().chain(&least).copied().collect();
        // What is said at the least may be said better.
        let full: Vec<_> = more.iter().chain(&minimal).chain(EVERYTHING).copied().collect();
        samples.push((label(sentence!("sample-full")), full, true));
        samples.push((label(sentence!("sample-minimal")), minimal, false));
    }
    let plain = |more: &[(Field, &'static str)]| PERSON.iter().chain(more).copied().collect::<Vec<_>>();
    let besides = match &kind {
        Kind::StopRenewal => vec![
            (sentence!("sample-renewal-tomorrow"), plain(&[(Field::RenewsOn, "2030-01-15")])),
            (sentence!("sample-mobile"), plain(&[(Field::Line, "+447700900124")])),
        ],
        Kind::Terminate => vec![
            (sentence!("sample-renewal-known"), plain(&[(Field::RenewsOn, "2030-02-15")])),
            (sentence!("sample-at-any-price"), plain(&[(Field::AcceptCharge, "true")])),
        ],
        Kind::TerminateForCause if letter != BEREAVEMENT => vec![(
            sentence!("sample-free-exit"),
            plain(&[(Field::Cause, "price-change"), (Field::Country, "GB"), (Field::Line, "+447700900124")]),
        )],
        Kind::TerminateForCause => {
            [("heir", sentence!("sample-heir")), ("spouse", sentence!("sample-spouse"))]
                .into_iter()
                .map(|(capacity, label)| {
                    let least = for_cause(Cause::Death).0;
                    (label, [&[(Field::Capacity, capacity)][..], PERSON, &least].concat())
                })
                .collect()
        }
        _ => vec![],
    };
    samples.extend(besides.into_iter().map(|(label, values)| (label, values, false)));
    samples
        .into_iter()
        .map(|(label, values, full)| Sample { label, full, request: request(&kind, language, &values) })
        .collect()
}

fn request(kind: &Kind, language: &Language, values: &[(Field, &str)]) -> CancellationRequest {
    let mut form = RequestForm::default();
    let mut offer =
        |field, lines: Vec<String>| form.set_if_absent(field, RawValue { lines, place: Place::Flag });
    offer(Field::Kind, vec![kind.name().to_owned()]);
    // No letter is in a language for reading; its translations are tried all the same.
    let english = Language::from_directory("en-GB").filter(|_| language.is_for_reading());
    let written_in = english.as_ref().unwrap_or(language);
    offer(Field::Language, vec![written_in.tag().to_owned()]);
    for (field, value) in values {
        offer(*field, vec![(*value).to_owned()]);
    }
    if values.iter().any(|(field, _)| *field == Field::Phone) {
        offer(Field::Address, vec!["1 Example Street".to_owned(), "Example Town".to_owned()]);
    }
    let own_kinds = [kind.name().to_owned()];
    let context = Context {
        today: TODAY,
        directory: &Directory::built_in(),
        languages: std::slice::from_ref(written_in),
        own_kinds: &own_kinds,
        allow_sensitive: &[],
        recipient: RecipientPolicy::Warn,
        returned: None,
    };
    match request::check(&form, &context) {
        Ok(checked) => CancellationRequest { language: language.clone(), ..checked.request },
        // A test checks every kind.
        Err(problems) => panic!("a sample is no valid request: {problems:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_valid_samples() {
        let language = Language::from_directory("en-GB").expect("a tag");
        let own = Kind::Own("pause".to_owned());
        for kind in Kind::ALL.iter().chain([&own]) {
            let samples = samples(kind.name(), &language);
            assert!(samples.iter().any(|sample| sample.full) && samples.iter().any(|sample| !sample.full));
        }
    }
}
