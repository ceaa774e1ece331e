//! The names of a batch's files: a pattern with fields in braces.

use std::str::FromStr;

use jiff::civil::Date;

use crate::app::options::field_name;
use crate::output::many::file_name;
use crate::request::CancellationRequest;
use crate::value::{Field, RequestForm};
use crate::words::{Describe, Sentence, described, sentence};

/// A pattern for names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NamePattern(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Field(Field),
    /// The first number the contract is known by.
    Number,
    Row,
    Date,
}

/// What is wrong with a pattern.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PatternError {
    /// A brace is not closed.
    Open,
    /// There is no such field, in these words.
    Unknown(Sentence),
    /// An IBAN would stand in a name.
    Iban,
    /// All names would be the same.
    NoField,
}

impl Describe for PatternError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Open => sentence!("name-pattern-open"),
            Self::Unknown(error) => sentence!("name-pattern-unknown", error),
            Self::Iban => sentence!("name-pattern-iban"),
            Self::NoField => sentence!("name-pattern-without-field"),
        }
    }
}

described!(PatternError);

/// What a contract is known by, the best for a name first.
pub(super) const NUMBERS: [Field; 5] =
    [Field::OrderNumber, Field::ContractNumber, Field::CustomerNumber, Field::Line, Field::Iccid];

impl FromStr for NamePattern {
    type Err = PatternError;

    fn from_str(pattern: &str) -> Result<Self, PatternError> {
        let mut parts = Vec::new();
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((word, after)) = after.split_once('}') else {
                return Err(PatternError::Open);
            };
            parts.push(Part::Text(before.to_owned()));
            parts.push(match word {
                "number" => Part::Number,
                "row" => Part::Row,
                "date" => Part::Date,
                word => match field_name(word).map_err(PatternError::Unknown)? {
                    Field::Iban => return Err(PatternError::Iban),
                    field => Part::Field(field),
                },
            });
            rest = after;
        }
        parts.push(Part::Text(rest.to_owned()));
        if parts.iter().all(|part| matches!(part, Part::Text(_))) {
            return Err(PatternError::NoField);
        }
        Ok(Self(parts))
    }
}

impl NamePattern {
    /// The name of a row's file, without ending and number.
    pub(crate) fn name(
        &self,
        row: u64,
        form: &RequestForm,
        request: &CancellationRequest,
        day: Date,
    ) -> String {
        let mut name = String::new();
        for part in &self.0 {
            match part {
                Part::Text(text) => name.push_str(text),
                Part::Row => name.push_str(&row.to_string()),
                Part::Date => name.push_str(&day.to_string()),
                Part::Number => {
                    if let Some(given) = NUMBERS.iter().find_map(|field| form.get(*field)) {
                        name.push_str(&given.text());
                    }
                }
                Part::Field(Field::Kind) => name.push_str(request.kind.name()),
                Part::Field(Field::Provider) => {
                    let recipient = &request.recipient;
                    name.push_str(recipient.provider.as_ref().unwrap_or(&recipient.name));
                }
                Part::Field(field) => {
                    if let Some(given) = form.get(*field) {
                        name.push_str(&given.text());
                    }
                }
            }
        }
        file_name(&name)
    }
}
