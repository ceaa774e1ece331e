//! Sample requests, from everything to next to nothing, to try a template with. Invented people, reserved names.

use jiff::civil::{Date, date};

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

/// What a kind needs at the least, and what it may say besides.
type Particulars = (Vec<(Field, &'static str)>, Vec<(Field, &'static str)>);

fn particulars(kind: &Kind, cause: Option<Cause>) -> Particulars {
    let mandate = [(Field::RevokeMandate, "true"), (Field::Iban, "GB33BUKB20201555555555")];
    let reason = (Field::Reason, "It no longer suits me.");
    match kind {
        Kind::StopRenewal => (vec![], [&mandate[..], &[reason, (Field::RenewsOn, "2030-01-25")]].concat()),
        Kind::Terminate => (vec![], [&mandate[..], &[reason, (Field::EndOn, "2030-03-31")]].concat()),
        Kind::TerminateForCause => {
            let cause = cause.unwrap_or(Cause::Other);
            let mut least = vec![(Field::Cause, cause.name())];
            if cause.wants_reason() {
                least.push(reason);
            }
            if cause == Cause::Death {
                least.push((Field::Holder, "Bob Sample"));
            }
            let more = [(Field::CauseOn, "2030-01-08"), (Field::EndOn, "2030-03-31"), reason];
            (least, [&mandate[..], &more].concat())
        }
        Kind::Withdraw => (
            vec![],
            [&mandate[..], &[(Field::OrderedOn, "2030-01-07"), (Field::ReceivedOn, "2030-01-10")]].concat(),
        ),
        Kind::FollowUp | Kind::Escalate => {
            let mut least =
                vec![(Field::FirstSentOn, "2030-01-02"), (Field::FirstSubject, "Letter of before")];
            if *kind == Kind::Escalate {
                least.push((Field::Authority, "Example Ombudsman"));
            }
            (least, vec![(Field::FirstMessageId, "0123abcd@example.org")])
        }
        Kind::Own(_) => (
            vec![],
            [&mandate[..], &[reason, (Field::RenewsOn, "2030-01-25"), (Field::EndOn, "2030-03-31")]].concat(),
        ),
    }
}

/// Every sample for a kind of letter in a language.
pub fn samples(kind: &Kind, language: &Language) -> Vec<Sample> {
    let causes: Vec<Option<Cause>> = match kind {
        Kind::TerminateForCause => Cause::OFFERED.into_iter().map(Some).collect(),
        _ => vec![None],
    };
    let mut samples = Vec::new();
    for cause in causes {
        let (least, more) = particulars(kind, cause);
        let label = |size: Sentence| match cause {
            Some(cause) => sentence!("sample-for-cause", sample = size, cause = cause.name()),
            None => size,
        };
        let minimal: Vec<_> = PERSON.iter().chain(&least).copied().collect();
        let full: Vec<_> = minimal.iter().chain(EVERYTHING).chain(&more).copied().collect();
        samples.push((label(sentence!("sample-full")), full, true));
        samples.push((label(sentence!("sample-minimal")), minimal, false));
    }
    if *kind == Kind::StopRenewal {
        let urgent = PERSON.iter().copied().chain([(Field::RenewsOn, "2030-01-15")]).collect();
        samples.push((sentence!("sample-renewal-tomorrow"), urgent, false));
    }
    if *kind == Kind::Terminate {
        let renewal = PERSON.iter().copied().chain([(Field::RenewsOn, "2030-02-15")]).collect();
        samples.push((sentence!("sample-renewal-known"), renewal, false));
    }
    samples
        .into_iter()
        .map(|(label, values, full)| Sample { label, full, request: request(kind, language, &values) })
        .collect()
}

fn request(kind: &Kind, language: &Language, values: &[(Field, &str)]) -> CancellationRequest {
    let mut form = RequestForm::default();
    let mut offer =
        |field, lines: Vec<String>| form.set_if_absent(field, RawValue { lines, place: Place::Flag });
    offer(Field::Kind, vec![kind.name().to_owned()]);
    offer(Field::Language, vec![language.tag().to_owned()]);
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
        languages: std::slice::from_ref(language),
        own_kinds: &own_kinds,
        allow_sensitive: &[],
        recipient: RecipientPolicy::Warn,
        returned: None,
    };
    match request::check(&form, &context) {
        Ok(checked) => checked.request,
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
            let samples = samples(kind, &language);
            assert!(samples.iter().any(|sample| sample.full) && samples.iter().any(|sample| !sample.full));
        }
    }
}
