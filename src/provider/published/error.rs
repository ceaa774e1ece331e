//! Why a published directory is not used.

use super::{FORMAT, MAX_LINE, MAX_RECORDS, PublicKey};
use crate::words::{Describe, Sentence, described, sentence};

/// Why nothing of a text is used.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// Its last line is no signature: it was cut, or never signed.
    Unsigned,
    /// Somebody else signed it.
    OtherSigner {
        /// Who.
        signer: PublicKey,
        /// Whom the person trusts.
        trusted: PublicKey,
    },
    /// The signature is not one over this text.
    Forged,
    /// Its first line is no header.
    NoHeader,
    /// A format this program does not know.
    OtherFormat {
        /// Its number.
        format: u32,
    },
    /// The header counts otherwise.
    Count {
        /// What the header says.
        said: usize,
        /// What there is.
        found: usize,
    },
    /// More records than are read.
    TooMany,
    /// A line that is longer than any record.
    LongLine {
        /// Its number, counted from 1.
        line: usize,
    },
    /// A record that breaks a rule.
    Record {
        /// Its line, counted from 1.
        line: usize,
        /// What is wrong.
        what: Sentence,
    },
    /// A second record with one id.
    SameId {
        /// Its line, counted from 1.
        line: usize,
        /// The id.
        id: String,
    },
}

impl Describe for Refused {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Unsigned => sentence!("published-unsigned"),
            Self::OtherSigner { signer, trusted } => {
                sentence!(
                    "published-other-signer",
                    signer = signer.to_string(),
                    trusted = trusted.to_string()
                )
            }
            Self::Forged => sentence!("published-forged"),
            Self::NoHeader => sentence!("published-no-header"),
            Self::OtherFormat { format } => {
                sentence!("published-other-format", format = u64::from(*format), known = u64::from(FORMAT))
            }
            Self::Count { said, found } => sentence!("published-count", said, found),
            Self::TooMany => sentence!("published-too-many", most = MAX_RECORDS),
            Self::LongLine { line } => sentence!("published-long-line", line, kib = MAX_LINE / 1024),
            Self::Record { line, what } => sentence!("published-record", line, what),
            Self::SameId { line, id } => sentence!("published-same-id", line, id),
        }
    }
}

described!(Refused);
