//! Masking: what a server repeats of a login stands as `****` in a transcript, an error and the journal.
//!
//! In: the secret and its encoded forms, a server's words. Out: the words without them. It knows no protocol: codes and tags
//! are the caller's and never masked.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use super::words;

/// What stands for a secret.
const MASKED: &str = "****";
/// A secret shorter than this, in octets, cannot be cut out: the holes would show its letters.
const SHORTEST: usize = 4;
/// A part of an encoded secret that is shorter than this gives nothing away.
const SHORTEST_PART: usize = 8;

/// Base64 as servers repeat it: cut off, or without its padding.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Hides a login's secret. The default hides nothing.
#[derive(Default)]
pub(crate) struct Mask {
    secret: Zeroizing<String>,
    /// The secret as a server may write it, and the encoded forms that were sent.
    forms: Vec<Zeroizing<String>>,
}

impl Mask {
    /// Hides `secret` and what was `sent` of it in other forms.
    pub(crate) fn new(secret: &str, sent: &[&str]) -> Self {
        // In a legacy encoding, letters beyond ASCII arrive as other octets.
        let latin_1: Option<Vec<u8>> = secret.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
        let (chinese, ..) = encoding_rs::GB18030.encode(secret);
        let legacy = [latin_1.unwrap_or_default(), chinese.into_owned()];
        let quoted = secret.replace('\\', "\\\\").replace('"', "\\\"");
        let mut forms = vec![secret.to_owned(), quoted];
        forms.extend(legacy.map(|octets| words::decode(&octets)));
        // With its padding first, so that none is left over.
        forms.extend(sent.iter().flat_map(|form| [*form, form.trim_end_matches('=')]).map(str::to_owned));
        let forms = forms.into_iter().filter(|form| !form.is_empty()).map(Zeroizing::new).collect();
        Self { secret: Zeroizing::new(secret.to_owned()), forms }
    }

    /// Masks a server's words.
    pub(crate) fn apply(&self, words: &str) -> String {
        if self.secret.is_empty() {
            return words.to_owned();
        }
        if self.secret.len() < SHORTEST && contains(words, &self.secret) {
            return MASKED.to_owned();
        }
        let masked = self.forms.iter().fold(words.to_owned(), |words, form| replace(&words, form));
        self.without_encoded(&masked)
    }

    /// Masks each word of base64 that holds the secret, and each part of an encoded form that was sent.
    fn without_encoded(&self, words: &str) -> String {
        let mut masked = String::with_capacity(words.len());
        let is_base64 = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/');
        let mut rest = words;
        while let Some(begins) = rest.find(is_base64) {
            let (before, word) = rest.split_at(begins);
            let (word, after) = word.split_at(word.find(|c| !is_base64(c)).unwrap_or(word.len()));
            let encoded = self.is_encoded(word);
            masked.extend([before, if encoded { MASKED } else { word }]);
            rest = if encoded { after.trim_start_matches('=') } else { after };
        }
        masked.push_str(rest);
        masked
    }

    fn is_encoded(&self, word: &str) -> bool {
        if word.len() < SHORTEST_PART {
            return false;
        }
        // A word that was cut off ends in the middle of a group of four: one character of it is no octet.
        let groups = if word.len() % 4 == 1 { &word[..word.len() - 1] } else { word };
        let decoded = Zeroizing::new(LENIENT.decode(groups).unwrap_or_default());
        let secret = self.secret.as_bytes();
        self.forms.iter().any(|form| contains(form, word))
            || decoded.windows(secret.len()).any(|window| window == secret)
    }
}

/// Whether `words` have `part`, in capital letters or small ones.
fn contains(words: &str, part: &str) -> bool {
    words.to_ascii_lowercase().contains(&part.to_ascii_lowercase())
}

/// Replaces `part` wherever it stands, in capital letters or small ones.
fn replace(words: &str, part: &str) -> String {
    let (lower, part) = (words.to_ascii_lowercase(), Zeroizing::new(part.to_ascii_lowercase()));
    let mut replaced = String::with_capacity(words.len());
    let mut end = 0;
    // Small letters of ASCII take the same octets as capital ones.
    for (begins, found) in lower.match_indices(part.as_str()) {
        replaced.extend([&words[end..begins], MASKED]);
        end = begins + found.len();
    }
    replaced.push_str(&words[end..]);
    replaced
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    #[test]
    fn a_secret_of_any_length_is_masked_in_every_form() {
        let response = STANDARD.encode("\0wang@example.org\0abc123");
        let mask = Mask::new("abc123", &[&response]);
        for (words, masked) in [
            ("wrong password abc123", "wrong password ****"),
            ("wang@example.orgABC123!", "wang@example.org****!"),
            (&format!("what is AUTH PLAIN {response}"), "what is AUTH PLAIN ****"),
            (&format!("AUTH PLAIN {}...", &response[..21]), "AUTH PLAIN ****..."),
            (&STANDARD.encode("{\"password\":\"abc123\"}"), "****"),
            (STANDARD.encode("x abc123").trim_end_matches('='), "****"),
            ("abc12 is not it", "abc12 is not it"),
        ] {
            assert_eq!(mask.apply(words), masked);
        }
        assert_eq!(Mask::new("ab", &[]).apply("no ab"), "****", "a hole would show its letters");
        assert_eq!(Mask::new("ab", &[]).apply("wrong"), "wrong");
        let latin_1 = words::decode(b"p\xe4\"sswort");
        assert_eq!(Mask::new("pä\"sswort", &[]).apply(&format!("{latin_1} pä\\\"sswort")), "**** ****");
        assert_eq!(Mask::default().apply("anything"), "anything");
    }

    #[test]
    fn nothing_that_holds_the_secret_is_left() {
        arbtest::arbtest(|source| {
            let secret: String = source.arbitrary()?;
            let (before, after): (String, String) = (source.arbitrary()?, source.arbitrary()?);
            let encoded = STANDARD.encode(&secret);
            let mask = Mask::new(&secret, &[&encoded]);
            if secret.is_empty() || MASKED.contains(&secret) {
                return Ok(());
            }
            let masked = mask.apply(&format!("{before}{secret}{after} {encoded}"));
            // What surrounds it may make it anew out of asterisks.
            if !secret.contains('*') {
                assert!(!masked.contains(&secret), "{masked:?}");
            }
            Ok(())
        });
    }
}
