//! A letter that follows another: how a mail program knows, and the first letter within it.

/// What a letter follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// The Message-IDs of the letters before, with the angle brackets, oldest first; the last is the one answered to
    /// (`References` and `In-Reply-To`, RFC 5322 § 3.6.4).
    pub references: Vec<String>,
    /// The first letter, octet for octet: it travels as `message/rfc822` (RFC 2046 § 5.2.1).
    pub first: Vec<u8>,
    /// The name under which it travels.
    pub name: String,
}

impl Thread {
    /// The most Message-IDs named: the first and the newest, as mail programs do it.
    const MAX_REFERENCES: usize = 20;

    /// The Message-IDs to name, of very many the first and the newest.
    pub(super) fn named(&self) -> Vec<&str> {
        let all: Vec<&str> = self.references.iter().map(String::as_str).collect();
        match all.len() {
            ..=Self::MAX_REFERENCES => all,
            many => [&all[..1], &all[many - Self::MAX_REFERENCES + 1..]].concat(),
        }
    }
}
