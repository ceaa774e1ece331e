//! A published directory: the records of many providers in one signed text, as a file brings it.
//!
//! The first line is a header, then each line is a record in JSON, the last holds the publisher's key and the signature
//! over every octet before it. In: such a text, and whom the person trusts. Out: the records, each as strictly read as a
//! person's own, or why not one of them is used.

mod changes;
mod error;
mod key;
mod line;
mod sign;

use std::collections::HashSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use changes::{Changes, Moved, Named, Taken};
pub use error::Refused;
pub use key::{NoSigningKey, PublicKey, SigningKey};
pub use sign::{Unsignable, sign_folder};

use super::Record;
use super::table::make::make;
use crate::value::Value as _;

/// The format of the header, as its first key says.
const FORMAT: u32 = 1;

/// The largest text, in octets.
pub const MAX_TEXT: u64 = 64 * 1024 * 1024;

/// The most records.
const MAX_RECORDS: usize = 100_000;

/// The longest line, in octets.
const MAX_LINE: usize = 64 * 1024;

/// A text whose signature fits and whose records are all sound.
#[derive(Debug, Clone)]
pub struct Published {
    /// The day the publisher gave it.
    pub day: Date,
    /// Whose signature it has.
    pub signer: PublicKey,
    /// Its records, in its order.
    pub records: Vec<Record>,
    /// The exact text.
    pub text: String,
}

impl Published {
    /// The text of a table of its records.
    pub(crate) fn to_table(&self) -> String {
        make(&self.records, self.day)
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    #[serde(rename = "adieu-directory")]
    format: u32,
    published: Date,
    records: usize,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signature {
    key: String,
    signature: String,
}

/// The text without its last line, and what that line holds.
fn split(text: &str) -> Result<(&str, PublicKey, Signature), Refused> {
    let whole = text.strip_suffix('\n').unwrap_or(text);
    let end = whole.rfind('\n').map_or(0, |at| at + 1);
    let signature: Signature = serde_json::from_str(&whole[end..]).map_err(|_| Refused::Unsigned)?;
    let key = PublicKey::parse(&signature.key).map_err(|_| Refused::Unsigned)?;
    Ok((&whole[..end], key, signature))
}

/// Whose signature the text says it has; whether it has it is not looked at.
///
/// # Errors
/// [`Refused::Unsigned`].
pub fn signer(text: &str) -> Result<PublicKey, Refused> {
    split(text).map(|(_, key, _)| key)
}

/// Reads a published directory. It must be signed by `trusted`.
///
/// # Errors
/// [`Refused`]: then nothing of it is to be used. The signature is looked at before anything else.
pub fn open(text: String, trusted: &PublicKey) -> Result<Published, Refused> {
    let (body, signer, signature) = split(&text)?;
    if signer != *trusted {
        return Err(Refused::OtherSigner { signer, trusted: trusted.clone() });
    }
    if !signer.has_signed(body.as_bytes(), &signature.signature) {
        return Err(Refused::Forged);
    }
    let mut lines = body.split_terminator('\n');
    let header = header(lines.next().unwrap_or_default())?;
    let mut records = Vec::new();
    let mut ids = HashSet::new();
    for (line, text) in (2..).zip(lines) {
        if text.len() > MAX_LINE {
            return Err(Refused::LongLine { line });
        }
        if records.len() == MAX_RECORDS {
            return Err(Refused::TooMany);
        }
        let record = line::read(text, header.published).map_err(|what| Refused::Record { line, what })?;
        if !ids.insert(record.id.clone()) {
            return Err(Refused::SameId { line, id: record.id });
        }
        records.push(record);
    }
    if records.len() != header.records {
        return Err(Refused::Count { said: header.records, found: records.len() });
    }
    Ok(Published { day: header.published, signer, records, text })
}

fn header(line: &str) -> Result<Header, Refused> {
    // Of another format nothing is known but its number.
    #[derive(Deserialize)]
    struct Beginning {
        #[serde(rename = "adieu-directory")]
        format: u32,
    }
    let beginning: Beginning = serde_json::from_str(line).map_err(|_| Refused::NoHeader)?;
    if beginning.format != FORMAT {
        return Err(Refused::OtherFormat { format: beginning.format });
    }
    serde_json::from_str(line).map_err(|_| Refused::NoHeader)
}

#[cfg(test)]
mod tests;
