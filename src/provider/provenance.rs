//! Where a value of a record is from, and how much that is worth.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::age::age;
use crate::value::{Confidence, Domain};
use crate::words::{Describe, Join, Sentence, described, sentence};

/// Where a value was read, when, and how much the source is worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// Where it was read; not there where the person wrote it themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The day it was read there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_on: Option<Date>,
    /// The day the source itself is from, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Date>,
    /// How much the source is worth.
    pub confidence: Confidence,
    /// Whether the source was old or undated already when it was read.
    #[serde(default)]
    pub outdated: bool,
}

impl Provenance {
    /// That of a value whose source is not written down.
    pub(crate) fn of(confidence: Confidence) -> Self {
        Self { source: None, seen_on: None, published: None, confidence, outdated: false }
    }

    /// How long ago it was read, where that is long.
    pub fn age(&self, today: Date) -> Option<Sentence> {
        age(self.seen_on?, today)
    }

    /// The source, as far as there is one.
    pub(crate) fn source(&self) -> &str {
        self.source.as_deref().unwrap_or_default()
    }

    /// Where the value was read, and when.
    fn read_at(&self) -> Option<Sentence> {
        let source = self.source.as_ref()?;
        Some(match &self.seen_on {
            Some(day) => sentence!("address-source", source, day),
            None => sentence!("source-without-day", source),
        })
    }

    /// In a few words: whose page it was read on, and what is to be doubted.
    pub(crate) fn brief(&self, today: Date) -> Sentence {
        let source = self.source();
        let from = match source.split_whitespace().next().filter(|word| word.contains('/')) {
            None => source.to_owned(),
            Some(page) if page.contains("://") => {
                Domain::of_url(page).map_or_else(|_| page.to_owned(), |host| host.to_string())
            }
            Some(collection) => collection.to_owned(),
        };
        let unsure = (self.confidence == Confidence::C).then(|| sentence!("source-worth-c"));
        let old = self.outdated.then(|| sentence!("source-outdated"));
        Sentence::join(
            Join::Clauses,
            [sentence!("source-without-day", source = from)]
                .into_iter()
                .chain(unsure)
                .chain(old)
                .chain(self.age(today)),
        )
    }

    /// How much the source is worth, and that it is old where it is.
    fn worth(&self) -> impl Iterator<Item = Sentence> {
        let worth = match self.confidence {
            Confidence::A => sentence!("source-worth-a"),
            Confidence::B => sentence!("source-worth-b"),
            Confidence::C => sentence!("source-worth-c"),
        };
        std::iter::once(worth).chain(self.outdated.then(|| sentence!("source-outdated")))
    }

    /// Clauses, behind others: where it was read and what that is worth.
    pub(super) fn clauses(&self) -> impl Iterator<Item = Sentence> {
        self.read_at().into_iter().chain(self.worth())
    }
}

impl Describe for Provenance {
    fn sentence(&self) -> Sentence {
        Sentence::join(Join::Clauses, self.clauses())
    }
}

described!(Provenance);
