//! What the part before the `@` says of a mailbox: that nobody reads it, or that others do.
//!
//! In: an address. Out: a verdict, from the words mailboxes are named with. It knows no record.

use crate::text::list::{self, List};
use crate::value::{EmailAddress, Invalid};
use crate::words::{Sentence, sentence};

const WORDS: &str = include_str!("mailbox.txt");

static SENDERS: List = List::new(|| list::below(WORDS, "senders"));
static DATA_PROTECTION: List = List::new(|| list::below(WORDS, "data protection"));
static DATA_PROTECTION_ALONE: List = List::new(|| list::below(WORDS, "data protection, alone"));
static SERVER: List = List::new(|| list::below(WORDS, "server"));

/// That somebody may read what is sent there.
///
/// # Errors
/// A [`Invalid`] where the mailbox's name says that it only sends.
pub(crate) fn answers(email: &EmailAddress) -> Result<(), Invalid> {
    // From the beginning of any word on: bruno.reply is a person.
    let mailbox = email.mailbox();
    let words: Vec<&str> = mailbox.split(|c: char| !c.is_alphanumeric()).collect();
    let sends = |from: usize| {
        let rest = words[from..].concat();
        SENDERS.iter().any(|word| rest.starts_with(word))
    };
    if (0..words.len()).any(sends) {
        return Err(Invalid::of("no-reply", sentence!("mailbox-only-sends")));
    }
    Ok(())
}

/// Whose mailbox it seems to be, where that is not customer service: the end of a sentence about the address.
pub(crate) fn misdirected(email: &EmailAddress) -> Option<Sentence> {
    let mailbox = email.mailbox();
    let name: String = mailbox.chars().filter(char::is_ascii_alphanumeric).collect();
    let word = |words: &[&str]| {
        mailbox.split(|c: char| !c.is_alphanumeric()).any(|part| words.contains(&part))
            || words.contains(&name.as_str())
    };
    if DATA_PROTECTION.iter().any(|word| name.contains(word)) || word(&DATA_PROTECTION_ALONE) {
        Some(sentence!("mailbox-for-privacy"))
    } else if word(&SERVER) {
        Some(sentence!("mailbox-for-the-server"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_written_as_mailboxes_are_compared() {
        list::check(WORDS, &["senders", "data protection", "data protection, alone", "server"]);
        assert!(list::items(WORDS).all(|(_, word)| word.bytes().all(|byte| byte.is_ascii_lowercase())));
    }
}
