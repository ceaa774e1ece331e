//! The values of a row as its columns give them: parts put together, a provider's name where it belongs.

use super::columns::Target;
use super::headings::Part;
use crate::value::{Field, RawValue, ValueKind};

/// A row's values while its cells are read.
#[derive(Debug, Default)]
pub(super) struct Values {
    fields: Vec<(Field, RawValue)>,
    company: Option<RawValue>,
    given_name: Option<RawValue>,
    family_name: Option<RawValue>,
    /// Whether the last line of the address is a postcode.
    after_postcode: bool,
}

impl Values {
    /// Takes a cell.
    pub(super) fn add(&mut self, target: Target, given: RawValue) {
        let after_postcode = std::mem::take(&mut self.after_postcode);
        match target {
            Target::Field(field) => self.add_to(field, given),
            Target::Company => self.company = Some(given),
            Target::Part(Part::GivenName) => self.given_name = Some(given),
            Target::Part(Part::FamilyName) => self.family_name = Some(given),
            Target::Part(Part::HouseNumber) => self.join_to_address(given, true),
            Target::Part(Part::City) => self.join_to_address(given, after_postcode),
            Target::Part(Part::Postcode) => {
                self.add_to(Field::Address, given);
                self.after_postcode = true;
            }
            Target::Ignored | Target::Left | Target::Unnamed => {}
        }
    }

    /// A field of several lines takes those of all its columns.
    fn add_to(&mut self, field: Field, given: RawValue) {
        let lines = field.info().shape == ValueKind::Lines;
        match self.fields.iter_mut().find(|(earlier, _)| *earlier == field && lines) {
            Some((_, earlier)) => earlier.lines.extend(given.lines),
            None => self.fields.push((field, given)),
        }
    }

    /// Puts a part of an address behind its last line, or on a line of its own.
    fn join_to_address(&mut self, given: RawValue, join: bool) {
        let address = self.fields.iter_mut().find(|(field, _)| *field == Field::Address);
        match address.and_then(|(_, address)| address.lines.last_mut()).filter(|_| join) {
            Some(line) => *line = format!("{line} {}", given.text()),
            None => self.add_to(Field::Address, given),
        }
    }

    /// All of them.
    pub(super) fn finish(mut self) -> Vec<(Field, RawValue)> {
        let has = |values: &[(Field, RawValue)], field| values.iter().any(|(has, _)| *has == field);
        if let Some(company) = self.company.take() {
            let own_address = has(&self.fields, Field::To);
            let field = if own_address { Field::ProviderName } else { Field::Provider };
            if !has(&self.fields, field) {
                self.fields.push((field, company));
            }
        }
        match (self.given_name.take(), self.family_name.take()) {
            (Some(given), Some(family)) => {
                let chinese =
                    |name: &RawValue| name.text().chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}'));
                let name = if chinese(&given) && chinese(&family) {
                    format!("{}{}", family.text(), given.text())
                } else {
                    format!("{} {}", given.text().trim(), family.text().trim())
                };
                self.fields.push((Field::Name, RawValue::new(name, given.place)));
            }
            (Some(name), None) | (None, Some(name)) => self.fields.push((Field::Name, name)),
            (None, None) => {}
        }
        self.fields
    }
}
