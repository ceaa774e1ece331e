//! A message into a folder: announced, sent when the server says so, acknowledged.
//!
//! The literal is always one that the server has to agree to first, so that its no comes before the message and is known
//! to be one; the shorter LITERAL+ (RFC 7888) would save one round trip and lose that.

use jiff::Zoned;
use serde::Serialize;

use super::error::MailboxError;
use super::find::{Folder, Role};
use super::part::Part;
use super::{Session, response};
use crate::net::Stage;

/// Where a message lies now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Filed {
    /// The folder's name.
    pub folder: String,
    /// The message's number in the folder, where the server says it (RFC 4315).
    pub uid: Option<u32>,
    /// What the number is valid with.
    pub uid_validity: Option<u32>,
}

impl Session<'_> {
    /// Puts a message into a folder, marked as `role` wants it (`\Draft \Seen`, or `\Seen`), with `date` as its date of arrival.
    ///
    /// # Errors
    /// [`MailboxError`]; [`MailboxError::is_in_doubt`] says whether the message may lie there all the same.
    pub fn append(
        &mut self,
        folder: &Folder,
        message: &[u8],
        role: Role,
        date: &Zoned,
    ) -> Result<Filed, MailboxError> {
        if let Some(limit) = self.append_limit().filter(|limit| message.len() > *limit) {
            return Err(MailboxError::TooLarge { size: message.len(), limit });
        }
        let flags = match role {
            Role::Drafts => "\\Draft \\Seen",
            Role::Sent | Role::Junk => "\\Seen",
        };
        let date = date.strftime("%d-%b-%Y %H:%M:%S %z");
        // Headers beyond ASCII are announced as such to a server that keeps them in UTF-8 (RFC 6855 § 4).
        let (before, after) =
            if self.utf8 && !message.is_ascii() { ("UTF8 (~", ")\r\n") } else { ("", "\r\n") };
        let rest = format!(" ({flags}) \"{date}\" {before}{{{}}}\r\n", message.len());
        let mut quoted = String::new();
        let parts = [Part::Text("APPEND "), self.folder(folder, &mut quoted), Part::Text(&rest)];
        let wait = self.waits.reply;
        let tag = self.dialogue.begin(Stage::Append, &parts, None, wait)?;
        self.dialogue.go_on(Stage::Append, &tag, wait)?;
        self.dialogue.note(&format!("> … the message, {} octets …", message.len()));
        self.dialogue.write(Stage::Body, message)?;
        // Until here the server cannot have kept the message; with the command's end it can.
        self.dialogue.end_command(after)?;
        let done = self.dialogue.finish(Stage::FinalReply, &tag, "", self.waits.message)?;
        let (uid_validity, uid) = receipt(&done.answer);
        Ok(Filed { folder: folder.name().to_owned(), uid, uid_validity })
    }

    /// The largest message the server says it takes (RFC 7889).
    fn append_limit(&self) -> Option<usize> {
        self.capabilities().iter().find_map(|offer| offer.strip_prefix("APPENDLIMIT=")?.parse().ok())
    }
}

/// APPENDUID: what the number is valid with, and the number.
fn receipt(answer: &response::Answer) -> (Option<u32>, Option<u32>) {
    let (code, words) = answer.code();
    let number = |place: usize| words.get(place).and_then(|word| word.parse().ok());
    if code == "APPENDUID" { (number(0), number(1)) } else { (None, None) }
}
