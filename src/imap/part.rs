//! The pieces that a command is made of.

/// A piece of a command.
pub(crate) enum Part<'p> {
    /// Text without a line end.
    Text(&'p str),
    /// Octets of any kind: announced, and sent when the server says so.
    Literal(&'p [u8]),
}

impl<'p> Part<'p> {
    /// A string for a command: quoted where it can be, by the caller's buffer.
    pub(crate) fn string(text: &'p [u8], quoted: &'p mut String, eight_bit: bool) -> Self {
        let plain = text.iter().all(|byte| (b' '..=b'~').contains(byte) || eight_bit && *byte >= 0x80);
        match std::str::from_utf8(text) {
            Ok(text) if plain => {
                // With room for all of it: a secret that has to move leaves a copy behind.
                quoted.reserve(2 * text.len() + 2);
                quoted.push('"');
                for character in text.chars() {
                    if matches!(character, '"' | '\\') {
                        quoted.push('\\');
                    }
                    quoted.push(character);
                }
                quoted.push('"');
                Self::Text(quoted)
            }
            _ => Self::Literal(text),
        }
    }
}

impl Part<'_> {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Literal(bytes) => bytes.len(),
        }
    }
}
