//! What a person must know before a mobile line ends: the number goes with it, and what hangs on the number.

use super::check::Checker;
use crate::provider::Record;
use crate::value::{Cause, Country, Field, Iccid, Invalid, Kind, Phone, Problem, Sector};

/// What hangs on a number.
const BACK_UP: &str = "back up what is tied to the number: bank codes, messengers, accounts";

impl Checker<'_> {
    /// The warning before a termination, or the note before a renewal is stopped, where a mobile line is meant.
    pub(super) fn mobile_line(&mut self, kind: Option<&Kind>, record: Option<&Record>) {
        let Some(kind) = kind else { return };
        let line = self.value::<Phone>(Field::Line).is_some() || self.value::<Iccid>(Field::Iccid).is_some();
        if !line && record.is_none_or(|record| record.sector != Sector::Mobile) {
            return;
        }
        let country =
            self.value::<Country>(Field::Country).or_else(|| record.and_then(|record| record.country));
        let place = self.form.get(Field::Kind).map(|given| given.place.clone());
        if kind.ends_contract() {
            if self.value::<Cause>(Field::Cause) == Some(Cause::Death) {
                let what = "ends the line, and its number and what is tied to it are lost";
                let fix = "if a relative wants to keep the number, ask first for the contract to be transferred; save messages, photographs and access to accounts while the line still works";
                self.warnings
                    .insert(0, Problem::of_field(Field::Kind, place, Invalid::new("number-lost", what, fix)));
                return;
            }
            let what = "ends the line, and its number is lost with it: keeping a number means porting it, not terminating";
            let fix = format!("if you want to keep it, {}; {BACK_UP}", porting(country));
            let fault = Invalid::new("number-lost", what, fix);
            // Before every other warning: it is the one thing no later letter mends.
            self.warnings.insert(0, Problem::of_field(Field::Kind, place, fault));
        } else if *kind == Kind::StopRenewal {
            let what =
                "keeps the line until it expires; a prepaid number and its credit may be lost on that day";
            let fix = format!("use up or claim the credit before, and {BACK_UP}");
            self.notes.push(Problem::of_field(Field::Kind, place, Invalid::new("number-expires", what, fix)));
        }
    }
}

/// How a number is kept.
fn porting(country: Option<Country>) -> &'static str {
    match country.as_ref().map(Country::as_str) {
        Some("GB") => {
            "do not send this: text PAC to 65075, and give the code, valid for 30 days, to the new provider"
        }
        Some("DE" | "CH" | "FR") => "do not send this: have it ported through the new provider",
        _ => "do not send this yet: ask the new provider first how the number is brought along",
    }
}
