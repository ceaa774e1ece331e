//! The provider's pages on the web: where a contract is ended, where the account is, and what they say about it.

use serde::{Deserialize, Serialize};

use super::provenance::Provenance;
use super::record::Purpose;
use crate::value::vocabulary::named;
use crate::value::{Country, Domain, Invalid};
use crate::words::{Describe, Sentence, described, sentence};

/// One page, with its provenance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// What it is for.
    pub kind: PageKind,
    /// Its address, `https` or `http`.
    pub url: String,
    /// The country whose customers it is for, where it is not for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// What it is for, where it is not for every cancellation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// Where it is known from.
    #[serde(flatten)]
    pub known: Provenance,
}

named! {
    /// What a page is for.
    PageKind {
        /// Ending the contract.
        Cancel = "cancel",
        /// The account; deleting it does not end a contract.
        Account = "account",
        /// Help and explanations.
        Help = "help",
        /// The terms.
        Terms = "terms",
    }
}

impl Describe for PageKind {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Cancel => sentence!("page-cancel"),
            Self::Account => sentence!("page-account"),
            Self::Help => sentence!("page-help"),
            Self::Terms => sentence!("page-terms"),
        }
    }
}

described!(PageKind);

impl Page {
    /// The most characters of an address.
    pub const MAX: usize = 500;
}

/// A page's address as a record may have it: one that a browser opens, on a host with a name.
///
/// # Errors
/// An [`Invalid`] for other schemes such as `javascript:`, for a user name before the host, for spaces and characters that
/// draw nothing.
pub(super) fn url(text: &str) -> Result<String, Invalid> {
    let text = super::wording::page(text)?;
    let after = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    if after.is_none() || text.contains(char::is_whitespace) {
        return Err(Invalid::of("bad-page", sentence!("page-no-web-address")));
    }
    Domain::of_url(&text).map_err(|fault| Invalid { code: "bad-page", ..fault })?;
    Ok(text)
}
