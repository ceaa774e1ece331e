//! What a person must know before a mobile line ends: the number goes with it, and what hangs on the number.

use super::check::Checker;
use crate::provider::Record;
use crate::value::{Cause, Country, Field, Iccid, Invalid, Kind, Phone, Problem, Sector};
use crate::words::{Sentence, sentence};

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
                let fault = Invalid::of("number-lost", sentence!("number-lost-with-death"));
                self.warnings.insert(0, Problem::of_field(Field::Kind, place, fault));
                return;
            }
            let fault = Invalid::new("number-lost", sentence!("number-lost"), porting(country));
            // Before every other warning: it is the one thing no later letter mends.
            self.warnings.insert(0, Problem::of_field(Field::Kind, place, fault));
        } else if *kind == Kind::StopRenewal {
            let fault = Invalid::of("number-expires", sentence!("number-expires"));
            self.notes.push(Problem::of_field(Field::Kind, place, fault));
        }
    }
}

/// How a number is kept.
pub(crate) fn porting(country: Option<Country>) -> Sentence {
    match country.as_ref().map(Country::as_str) {
        Some("GB") => sentence!("keep-number-pac"),
        Some("DE" | "CH" | "FR") => sentence!("keep-number-ported"),
        _ => sentence!("keep-number-ask"),
    }
}
