//! Dates: by when a letter must be sent, when the contract ends, when to ask again, each with its reason.
//!
//! In: [`ContractFacts`]: what is known of the contract, and today. Out: a [`Plan`]. Rules and bodies are data
//! (`rules.toml`, `bodies.toml`), with article, source, confidence and the day they were checked; a person's own term
//! beats every rule. It does no I/O, knows no clock, and never rolls a notice date forward. A plan is not legal advice:
//! whoever shows it says so in the words of [`not_legal_advice`].
//!
//! ```
//! use adieu::deadline::{ContractFacts, plan};
//! use adieu::value::{Country, Sector, Step, Value};
//! use jiff::civil::date;
//!
//! let facts = ContractFacts {
//!     country: Country::parse("GB").ok(),
//!     sector: Sector::Mobile,
//!     renews_on: Some(date(2026, 12, 1)),
//!     ..ContractFacts::new(Step::StopRenewal, date(2026, 11, 23))
//! };
//! let plan = plan(&facts);
//! assert_eq!(plan.send_by.map(|dated| dated.date), Some(date(2026, 11, 30)));
//! assert_eq!(plan.send_by_advised.map(|dated| dated.date), Some(date(2026, 11, 26)));
//! ```

mod body;
mod builder;
mod calendar;
mod cause;
mod counting;
mod days_off;
mod facts;
mod holiday;
mod note;
mod plan;
mod rule;
mod said;
mod termination;
mod warning;
mod withdrawal;

pub use body::{Escalation, bodies, escalation};
pub(crate) use builder::confirm_by;
pub use calendar::Calendar;
pub(crate) use cause::{Exit, exit};
pub use days_off::{DayOff, DaysOffError, LineFault, days_off};
pub use facts::ContractFacts;
pub use holiday::{Holiday, countries, national};
pub use note::Note;
pub use plan::{Dated, Plan, Why};
pub use rule::{Confidence, Effect, ForCause, Notice, Rule, Withdraw, parse_rules, rules};
pub use warning::Warning;

use crate::value::Step;
use crate::words::{Sentence, sentence};

/// What whoever shows a plan says beside it.
pub fn not_legal_advice() -> Sentence {
    sentence!("not-legal-advice")
}

/// The plan for `facts`.
///
/// Days beyond the year 9999 stay there. A day that lies before `facts.today` is marked as passed, and a warning
/// says what can still be done.
pub fn plan(facts: &ContractFacts<'_>) -> Plan {
    let mut builder = builder::PlanBuilder::new(facts);
    match facts.step {
        Step::StopRenewal => builder.stop_renewal(),
        Step::Terminate => builder.terminate(),
        Step::TerminateForCause => builder.for_cause(),
        Step::Withdraw => builder.withdraw(),
        Step::FollowUp | Step::Escalate => {}
    }
    builder.after_sending();
    builder.inform();
    builder.finish()
}
