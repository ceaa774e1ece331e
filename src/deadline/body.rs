//! Whom to turn to when no answer comes, as data: `bodies.toml`, compiled in and parsed when first asked for.
//!
//! In: a country and a trade. Out: the body, how long to wait for it, and when to remind before.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::rule::Confidence;
use crate::value::{Country, Period, Sector};
use crate::words::{Sentence, sentence};

/// A body that settles disputes with telecom providers, and the way to it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Escalation {
    /// Its id, such as `fr.mediateur`.
    pub id: String,
    /// Its country, by its ISO 3166-1 code.
    #[serde(rename = "in")]
    pub country: String,
    /// Its name, as a letter names it.
    pub name: String,
    /// Its name for some providers, by their ids: where each has joined one of several.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub named: BTreeMap<String, String>,
    /// When to remind, from sending; `None`: nothing is known.
    #[serde(default)]
    pub remind: Option<Period>,
    /// How long to wait, from sending; `None`: nothing is known.
    #[serde(default)]
    pub wait: Option<Period>,
    /// Whom to write to after the first wait, within the provider.
    #[serde(default)]
    pub first: Option<String>,
    /// How long to wait after that.
    #[serde(default)]
    pub then_wait: Option<Period>,
    /// Within how long the body must be turned to; the facts do not say from when.
    #[serde(default)]
    pub within: Option<Period>,
    /// How much the source is worth.
    pub confidence: Confidence,
    /// The day it was checked.
    pub checked_on: Date,
}

impl Escalation {
    /// Its name, as a letter to this provider names it.
    pub fn name_for(&self, provider: Option<&str>) -> &str {
        provider.and_then(|id| self.named.get(id)).unwrap_or(&self.name)
    }

    /// What to know, for the person to read: whole sentences.
    pub fn note(&self) -> Sentence {
        sentence!("dispute-body", body = self.id).attribute(&self.id.replace('.', "-"))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    body: Vec<Escalation>,
}

/// Every body there is.
pub fn bodies() -> &'static [Escalation] {
    static BODIES: OnceLock<Vec<Escalation>> = OnceLock::new();
    BODIES.get_or_init(parse)
}

fn parse() -> Vec<Escalation> {
    // A test parses what is compiled in.
    toml::from_str::<File>(include_str!("bodies.toml"))
        .unwrap_or_else(|error| panic!("built-in bodies: {error}"))
        .body
}

/// The body that settles disputes in this trade in this country, if one is known. All are for telephony and internet.
pub fn escalation(country: Country, sector: Sector) -> Option<&'static Escalation> {
    if !matches!(sector, Sector::Mobile | Sector::Telecom) {
        return None;
    }
    bodies().iter().find(|body| body.country == country.as_str())
}
