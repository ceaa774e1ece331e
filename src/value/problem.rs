//! A problem a person can act on: which field, where its value came from, what is wrong, how to mend it.

use serde::Serialize;

use crate::value::{Field, Invalid, Place, Remedy, Topic};
use crate::words::{Describe, Sentence, described, sentence};

/// One thing that is wrong (or, as a warning, doubtful) with a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// A stable word for scripts.
    pub code: &'static str,
    /// What it is about.
    pub subject: Topic,
    /// Where the value came from; `None` where there is no value.
    pub place: Option<Place>,
    /// The value as given, shortened; `None` where it is missing or must not be shown.
    pub value: Option<String>,
    /// What is wrong, as the end of a sentence that begins with the subject.
    pub what: Sentence,
    /// How to mend it.
    pub fix: Sentence,
    /// What can be done about it by itself, where that is known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remedies: Vec<Remedy>,
}

/// The most characters of a value that a message shows.
const EXCERPT: usize = 60;

impl Problem {
    /// A rule's verdict on the value of a field.
    pub(crate) fn of_value(field: Field, place: Place, value: &str, fault: Invalid) -> Self {
        Self { value: excerpt(value), ..Self::about(field, Some(place), fault) }
    }

    /// A problem with a field whatever its value, or whose value is not to be shown.
    pub(crate) fn of_field(field: Field, place: Option<Place>, fault: Invalid) -> Self {
        Self::about(field, place, fault)
    }

    /// Whether it, as a warning, can cost money, the number or privacy when nobody reads it.
    pub(crate) fn is_costly(&self) -> bool {
        const COSTLY: &[&str] = &[
            "clock",
            "dated-source",
            "deadline",
            "enclosure-outside",
            "near-date",
            "no-end",
            "not-followed",
            "number-lost",
            "outside-domains",
            "past-date",
            "sensitive",
            "sent-copy-in-doubt",
            "time-zone-unknown",
            "uncertain-recipient",
        ];
        COSTLY.contains(&self.code)
    }

    /// A problem with a key of a file.
    pub(crate) fn of_key(key: &str, place: Place, fault: Invalid) -> Self {
        Self::about(Topic::Key(excerpt(key).unwrap_or_default()), Some(place), fault)
    }

    /// A problem with anything else.
    pub(crate) fn about(subject: impl Into<Topic>, place: Option<Place>, fault: Invalid) -> Self {
        let Invalid { code, what, fix, remedies } = fault;
        Self { code, subject: subject.into(), place, value: None, what, fix, remedies }
    }
}

fn excerpt(value: &str) -> Option<String> {
    if value.trim().is_empty() {
        return None;
    }
    let mut short: String = value.chars().take(EXCERPT).collect();
    if short.len() < value.len() {
        short.push('…');
    }
    Some(short)
}

impl Describe for Problem {
    fn sentence(&self) -> Sentence {
        let Self { subject, value, what, .. } = self;
        match (self.place.as_ref().map(|place| place.of(subject)), value) {
            (None, None) => sentence!("problem", subject, what),
            (None, Some(value)) => sentence!("problem-value", subject, value, what),
            (Some(place), None) => sentence!("problem-at", subject, place, what),
            (Some(place), Some(value)) => sentence!("problem-value-at", subject, place, value, what),
        }
    }
}

described!(Problem);
