//! The e-mail: the letter as the exact bytes of an Internet message.
//!
//! In: who writes to whom, the [`Letter`], its [`Enclosure`]s and a [`MessageSeed`] with everything that is not the letter's (time and
//! random id). Out: an [`Email`], whose bytes passed this room's own gate. It does no I/O. Message syntax is
//! lettre's and that of the libraries below it; header names are constants.

mod envelope;
mod header;
mod parts;
mod thread;
mod verify;

use jiff::Timestamp;
use lettre::Address;
use lettre::message::Body;
use lettre::message::header::ContentTransferEncoding;

pub use envelope::Envelope;
pub use thread::Thread;
pub use verify::GateError;

use crate::attachment::Enclosure;
use crate::letter::Letter;
use crate::request::{CancellationRequest, NoMailbox};
use crate::value::EmailAddress;
use crate::words::{Describe, Sentence, described, sentence};
use header::Headers;

/// What makes one message differ from the next: the time and an id. Passed in, so that the same request and
/// stamp make the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageSeed {
    /// The message's Date; 1970 or later.
    pub time: Timestamp,
    /// The left side of its Message-ID: letters and digits, unguessable.
    pub token: String,
}

/// Whether the message is for a mail program's editor or for the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Carries `X-Unsent: 1`, at which mail programs open their editor.
    Draft,
    /// Carries nothing of a draft.
    Send,
}

/// The line that [`Purpose::Draft`] adds, with the line end before it.
const DRAFT_MARK: &str = "\r\nX-Unsent: 1\r\n";

/// A finished message.
#[derive(Debug, Clone)]
pub struct Email {
    bytes: Vec<u8>,
    message_id: String,
}

/// Why no message could be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EmailError {
    /// lettre takes an enclosure's media type for none.
    MediaType(#[from] lettre::message::header::ContentTypeErr),
    /// There is nobody to mail it to.
    NoMailbox(#[from] NoMailbox),
    /// The finished bytes are not what they must be. Nothing wrong ever leaves: this is the last look.
    Gate(#[from] GateError),
}

impl Describe for EmailError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::MediaType(source) => sentence!("message-media-type", source = source.to_string()),
            Self::NoMailbox(source) => source.sentence(),
            Self::Gate(source) => sentence!("message-incorrect", source),
        }
    }
}

described!(EmailError);

impl Email {
    /// The message, CRLF line ends, ready for a file or the wire.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its Message-ID with the angle brackets (RFC 5322 § 3.6.4).
    pub fn message_id(&self) -> &str {
        &self.message_id
    }

    /// The bytes alone.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// A draft as it lies in a mailbox: there a mail program opens it to be edited because of the folder's mark, not of
    /// `X-Unsent`.
    #[must_use]
    pub fn for_mailbox(mut self) -> Self {
        let end = self.bytes.windows(4).position(|octets| octets == b"\r\n\r\n").unwrap_or(0);
        let mark = DRAFT_MARK.as_bytes();
        if let Some(at) = self.bytes[..end].windows(mark.len()).position(|octets| octets == mark) {
            // The line end before it stays.
            self.bytes.drain(at + 2..at + mark.len());
        }
        self
    }
}

/// Makes the message of a letter: plain text, or multipart/mixed where it has enclosures.
///
/// # Errors
/// [`EmailError`]; with a checked request and a rendered letter, none is expected.
pub fn compose(
    request: &CancellationRequest,
    letter: &Letter,
    enclosures: &[Enclosure],
    thread: Option<&Thread>,
    seed: &MessageSeed,
    purpose: Purpose,
) -> Result<Email, EmailError> {
    let from = &request.customer.email;
    let to = request.recipient.mailbox()?;
    let message_id = format!("<{}@{}>", seed.token, from.domain());
    let mut headers = Headers::new();
    headers.mailbox("From", request.customer.name.as_str(), from);
    headers.token("Date", &seed.time.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string());
    headers.token("Message-ID", &message_id);
    headers.mailbox("To", &request.recipient.name, to);
    headers.unstructured("Subject", &letter.subject);
    headers.token("MIME-Version", "1.0");
    match &letter.courtesy {
        None => headers.token("Content-Language", letter.language.tag()),
        // Both, where a translation goes below (RFC 3282 § 2).
        Some(courtesy) => {
            let letter = format!("{},", letter.language);
            headers.tokens("Content-Language", &[&letter, courtesy.language.tag()]);
        }
    }
    if let Some(thread) = thread {
        let named = thread.named();
        if let Some(parent) = named.last() {
            headers.token("In-Reply-To", parent);
            headers.tokens("References", &named);
        }
    }
    let said = letter.text();
    let text = body(&said);
    let plain = enclosures.is_empty() && thread.is_none();
    if plain {
        headers.token("Content-Type", "text/plain; charset=utf-8");
    }
    if purpose == Purpose::Draft {
        headers.token("X-Unsent", "1");
    }
    let mut bytes;
    if plain {
        headers.token("Content-Transfer-Encoding", &text.encoding().to_string());
        bytes = headers.into_bytes();
        bytes.extend_from_slice(b"\r\n");
        bytes.extend_from_slice(text.as_ref());
    } else {
        let first = thread.map_or_else(Default::default, |thread| String::from_utf8_lossy(&thread.first));
        let boundary = parts::boundary(&seed.token, &[&said, &first]);
        let parts = parts::mixed(text, enclosures, thread, &boundary).formatted();
        bytes = headers.into_bytes();
        bytes.extend_from_slice(&parts);
    }
    // base64 ends without a line end; a message file ends with one, and so does the wire (RFC 5321 § 2.3.8).
    if !bytes.ends_with(b"\r\n") {
        bytes.extend_from_slice(b"\r\n");
    }
    verify::inspect(&bytes, enclosures.len(), thread.is_some())?;
    Ok(Email { bytes, message_id })
}

/// An address as lettre has it, which the check has asked already.
fn address(email: &EmailAddress) -> Result<Address, lettre::address::AddressError> {
    Address::new(email.local(), email.domain())
}

/// Plain where the text is short ASCII lines, else the shorter of quoted-printable and base64 (RFC 2045 § 6).
fn body(text: &str) -> Body {
    let text = text.replace('\n', "\r\n");
    let encoding = if text.is_ascii() && text.split("\r\n").all(|line| line.len() <= 78) {
        ContentTransferEncoding::SevenBit
    } else {
        // Quoted-printable writes three octets for each that is not ASCII, base64 four for every three.
        let beyond = text.bytes().filter(|b| !b.is_ascii()).count();
        if 6 * beyond > text.len() {
            ContentTransferEncoding::Base64
        } else {
            ContentTransferEncoding::QuotedPrintable
        }
    };
    // lettre would first look for the line ends that are there, and for the encoding that is chosen; of lines that are nearly
    // as long as allowed it would make base64.
    match encoding {
        ContentTransferEncoding::SevenBit => Body::dangerous_pre_encoded(text.into_bytes(), encoding),
        ContentTransferEncoding::QuotedPrintable => {
            Body::dangerous_pre_encoded(quoted_printable::encode(text), encoding)
        }
        _ => Body::new_with_encoding(text, encoding).unwrap_or_else(Body::new),
    }
}
