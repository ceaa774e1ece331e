//! The id of a provider in the directory.

use serde::Serialize;

use crate::text::characters::Joiners;
use crate::value::{Invalid, Value, one_line};

/// A provider's id: lower-case letters, digits and hyphens. It need not be in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct ProviderId(String);

impl ProviderId {
    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Value for ProviderId {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 64, Joiners::Refused)?;
        Ok(Self(text.to_lowercase()))
    }
}
