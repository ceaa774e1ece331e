//! Where a letter on paper goes.

use serde::{Deserialize, Serialize};

use super::provenance::Provenance;
use super::record::Purpose;
use super::wording;
use crate::value::Invalid;
use crate::words::sentence;

/// One postal address, with its provenance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Postal {
    /// Its lines as they stand on an envelope, the addressee first.
    pub lines: Vec<String>,
    /// What it is for; not said where it is simply the company's address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// Where it is known from.
    #[serde(flatten)]
    pub known: Provenance,
}

impl Postal {
    /// The most lines of an address (DIN 5008 has six for the addressee, a window nine in all).
    pub const MAX_LINES: usize = 9;
    /// The most characters of a line.
    pub const MAX_WIDTH: usize = 120;

    /// Whether a withdrawal within the cooling-off period, or any other cancellation, may be sent there.
    pub(crate) fn takes(&self, withdrawing: bool) -> bool {
        self.purpose.is_none_or(|purpose| purpose.takes(withdrawing))
    }
}

/// One line of an address.
///
/// # Errors
/// An [`Invalid`] where it is empty, too long, or holds what must not be mailed.
pub(super) fn line(text: &str) -> Result<String, Invalid> {
    let line = wording::name(text)?;
    if line.chars().count() > Postal::MAX_WIDTH {
        return Err(Invalid::of("too-long", sentence!("postal-line-too-long", most = Postal::MAX_WIDTH)));
    }
    Ok(line)
}
