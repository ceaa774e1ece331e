//! What the law says of a notice, as data: `rules.toml`, compiled in and parsed when first asked for.
//!
//! In: [`ContractFacts`]. Out: the rules that fit it. A rule carries its article, its source, the day it was checked and
//! the confidence in it; there is none without.

use std::sync::OnceLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::facts::ContractFacts;
use crate::value::{Cause, Country, Period, Sector, Step};
use crate::words::{Sentence, sentence};

/// How much a source is worth. What is worth less is not shipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confidence {
    /// A statute or an official body's own page.
    A,
    /// A reputable page of somebody else.
    B,
}

/// One rule.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its id, such as `de.tkg56`.
    pub id: String,
    /// Where it holds: ISO 3166-1 codes, or `EU` for every member state.
    #[serde(rename = "in")]
    pub places: Vec<String>,
    /// The steps it matters for.
    pub steps: Vec<Step>,
    /// The trades it covers; empty: all.
    #[serde(default)]
    pub sectors: Vec<Sector>,
    /// The causes it is about; empty: all, and none.
    #[serde(default)]
    pub causes: Vec<Cause>,
    /// What it does.
    pub effect: Effect,
    /// The article that says so.
    pub article: String,
    /// The article as letters to a provider there cite it, in that country's words; none: letters do not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cited: Option<String>,
    /// Where it was read.
    pub source: String,
    /// How much the source is worth.
    pub confidence: Confidence,
    /// The day it was read there.
    pub checked_on: Date,
}

/// What a rule does to a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It is worth knowing, and nothing is computed from it.
    Inform,
    /// There is no such right.
    NoRight,
    /// Only the contract knows: the person is asked for it.
    ContractOnly,
    /// Ordinary termination with notice.
    #[serde(rename = "notice")]
    Notice(Notice),
    /// Withdrawal within a period from the conclusion or the receipt.
    #[serde(rename = "withdraw")]
    Withdraw(Withdraw),
    /// Termination for a cause.
    #[serde(rename = "cause")]
    Cause(ForCause),
    /// The longest that a contract may bind.
    #[serde(rename = "longest_term")]
    LongestTerm {
        /// From the conclusion.
        term: Period,
    },
    /// A charge that was taken comes back.
    #[serde(rename = "refund")]
    Refund {
        /// From the charge.
        within: Period,
    },
    /// The provider owes a reminder.
    #[serde(rename = "reminder_owed")]
    ReminderOwed {
        /// Before the renewal is charged; counted in days.
        before: Period,
    },
}

/// Ordinary termination with notice, at any time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The longest notice that may be asked.
    pub period: Period,
    /// The day of the notice is the period's first day: the Netherlands.
    #[serde(default)]
    pub own_day_counts: bool,
    /// It speaks of the time after the initial term; whether that is over may not be known.
    #[serde(default)]
    pub initial_term: bool,
    /// It holds for contracts made on this day or later.
    #[serde(default)]
    pub contracts_since: Option<Date>,
    /// Notice may be given from this long after the conclusion on.
    #[serde(default)]
    pub first_after: Option<Period>,
    /// It ends a contract before its term does.
    #[serde(default)]
    pub despite_term: bool,
}

/// Withdrawal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdraw {
    /// From the conclusion of a service's contract, or the receipt of goods.
    pub within: Period,
    /// Ends on the next working day where the last day is none (Regulation 1182/71 art. 3(4)).
    pub rolls_forward: bool,
    /// So much longer where the trader did not inform of the right.
    #[serde(default)]
    pub uninformed: Option<Period>,
}

/// Termination for a cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForCause {
    /// How long after being told it may be declared; `None`: as long as the cause lasts.
    #[serde(default)]
    pub within: Option<Period>,
    /// The notice; `None`: none is needed.
    #[serde(default)]
    pub notice: Option<Period>,
    /// The contract ends at the earliest on the day of the cause.
    #[serde(default)]
    pub from_cause: bool,
    /// `within` is the least there is: the provider may have given longer.
    #[serde(default)]
    pub at_least: bool,
    /// Whoever leaves by it pays no charge for leaving.
    #[serde(default)]
    pub free: bool,
}

/// The member states of the European Union.
const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rule: Vec<Rule>,
}

/// Every rule there is, a country's own before the European Union's.
pub fn rules() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    RULES.get_or_init(parse_rules)
}

/// Parses the rules anew, to measure what that costs; all else calls [`rules`].
///
/// # Panics
/// Where what is compiled in is no list of rules. A test parses it.
pub fn parse_rules() -> Vec<Rule> {
    toml::from_str::<File>(include_str!("rules.toml"))
        .unwrap_or_else(|error| panic!("built-in rules: {error}"))
        .rule
}

impl Rule {
    /// What it says, for the person to read: whole sentences.
    pub fn note(&self) -> Sentence {
        sentence!("law-rule", rule = self.id).attribute(&self.id.replace('.', "-"))
    }

    fn holds_in(&self, country: Country) -> bool {
        let code = country.as_str();
        self.places.iter().any(|place| place == code || place == "EU" && EU.contains(&code))
    }

    fn fits(&self, facts: &ContractFacts<'_>) -> bool {
        facts.country.is_some_and(|country| self.holds_in(country))
            && self.steps.contains(&facts.step)
            && (self.sectors.contains(&facts.sector)
                || self.sectors.is_empty() && !facts.sector.is_financial())
            && (self.causes.is_empty() || facts.cause.is_some_and(|cause| self.causes.contains(&cause)))
    }
}

/// The rules that fit `facts`, best first.
pub(super) fn fitting<'q>(facts: &'q ContractFacts<'_>) -> impl Iterator<Item = &'static Rule> + 'q {
    rules().iter().filter(|rule| rule.fits(facts))
}
