//! What the part before the `@` says of a mailbox: that nobody reads it, or that others do.
//!
//! In: an address. Out: a verdict, from the words mailboxes are named with. It knows no record.

use crate::value::{EmailAddress, Invalid};

/// Mailboxes that only send, in one word and without a blank between.
const SENDERS: [&str; 9] = [
    "dontreply",
    "donotreply",
    "keineantwort",
    "mailerdaemon",
    "nepasrepondre",
    "nichtantworten",
    "noanswer",
    "noreply",
    "norespond",
];

/// Words for data protection that stand in no other word.
const DATA_PROTECTION: [&str; 21] = [
    "ccpa",
    "databeskyttelse",
    "dataprivacy",
    "dataprotection",
    "dataprotectie",
    "datenschutz",
    "donneespersonnelles",
    "dsgvo",
    "dsvgo",
    "gdpr",
    "gegevensbescherming",
    "lgpd",
    "ochronadanych",
    "personuppgift",
    "persoonsgegevens",
    "privacidad",
    "privacidade",
    "privacy",
    "protecciondedatos",
    "protectiondesdonnees",
    "rgpd",
];

/// Words for it that are also parts of other words: only by themselves.
const SHORT: [&str; 5] = ["avg", "dpo", "dsb", "iod", "rodo"];

/// Mailboxes of those who run the server (RFC 2142 §§ 4, 5).
const SERVER: [&str; 6] = ["abuse", "hostmaster", "mailmaster", "postmaster", "root", "webmaster"];

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
        return Err(Invalid::new(
            "no-reply",
            "cannot receive an answer",
            "find the address of customer service",
        ));
    }
    Ok(())
}

/// Whose mailbox it seems to be, where that is not customer service: the end of a sentence about the address.
pub(crate) fn misdirected(email: &EmailAddress) -> Option<&'static str> {
    let mailbox = email.mailbox();
    let name: String = mailbox.chars().filter(char::is_ascii_alphanumeric).collect();
    let word = |words: &[&str]| {
        mailbox.split(|c: char| !c.is_alphanumeric()).any(|part| words.contains(&part))
            || words.contains(&name.as_str())
    };
    if DATA_PROTECTION.iter().any(|word| name.contains(word)) || word(&SHORT) {
        Some("looks like a data-protection address, where a cancellation is lost")
    } else if word(&SERVER) {
        Some("is for the people who run the mail server")
    } else {
        None
    }
}
