//! Keys and credentials in a file: what opens something for whoever holds it.
//!
//! In: a file's bytes, and its text where it has one. Out: what was found and in which line.

use std::sync::LazyLock;

use crate::text::list::{self, List};

/// What a private key's file begins with, in binary form.
const MAGIC: [(&[u8], &str); 5] = [
    (b"\xfe\xed\xfe\xed", "a Java key store"),
    (b"\xce\xce\xce\xce", "a Java key store"),
    (b"\x03\xd9\xa2\x9a", "a KeePass database"),
    (b"\0\0\0\0\x01\x05\0\0Bitcoin", "a wallet"),
    (b"\0\x05\x16\x07kych", "a macOS keychain"),
];

const LISTS: &str = include_str!("credential.txt");

static HASHES: List = List::new(|| list::below(LISTS, "hashes"));
static SECRET_NAMES: List = List::new(|| list::below(LISTS, "secret names"));

/// Text anywhere in a line, and what it is a sign of.
static MARKS: LazyLock<Vec<(&str, &str)>> =
    LazyLock::new(|| list::below(LISTS, "marks").into_iter().filter_map(mark).collect());

/// How a token begins, the fewest characters that follow, and whose it is.
static TOKENS: LazyLock<Vec<Token>> =
    LazyLock::new(|| list::below(LISTS, "tokens").into_iter().filter_map(token_kind).collect());

type Token = (&'static str, usize, &'static str);

fn mark(item: &'static str) -> Option<(&'static str, &'static str)> {
    item.split_once(" | ")
}

fn token_kind(item: &'static str) -> Option<Token> {
    let (begin, rest) = item.split_once(" | ")?;
    let (least, whose) = rest.split_once(" | ")?;
    Some((begin, least.parse().ok()?, whose))
}

/// What must not travel in these bytes, and the line it stands in.
pub(crate) fn find(bytes: &[u8], text: Option<&str>) -> Option<(&'static str, usize)> {
    let binary =
        MAGIC.iter().find(|(magic, _)| bytes.windows(magic.len()).take(16).any(|there| there == *magic));
    if let Some((_, what)) = binary {
        return Some((what, 1));
    }
    if is_pkcs12(bytes) {
        return Some(("a PKCS #12 key store", 1));
    }
    text?.lines().enumerate().find_map(|(index, line)| Some((in_line(line)?, index + 1)))
}

/// PKCS #12 (RFC 7292): a sequence that begins with version 3 and holds PKCS #7 data.
fn is_pkcs12(bytes: &[u8]) -> bool {
    let begins = bytes.first() == Some(&0x30);
    let head = &bytes[..bytes.len().min(12)];
    begins && head.windows(4).any(|there| there == [0x02, 0x01, 0x03, 0x30])
}

fn in_line(line: &str) -> Option<&'static str> {
    let small = line.to_ascii_lowercase();
    let mark = MARKS.iter().find(|(mark, _)| small.contains(mark)).map(|(_, what)| *what);
    mark.or_else(|| token(line))
        .or_else(|| password_hash(line).then_some("a password's hash"))
        .or_else(|| netrc(&small).then_some("a password"))
        .or_else(|| assignment(line).then_some("a secret"))
}

/// A token among the line's words, and JSON Web Tokens (RFC 7519).
fn token(line: &str) -> Option<&'static str> {
    let part_of_one = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    line.split(|c: char| !part_of_one(c)).find_map(|word| {
        let known = TOKENS.iter().find(|(begin, least, _)| {
            word.strip_prefix(begin).is_some_and(|rest| rest.len() >= *least && !rest.contains("..."))
        });
        let jwt = || {
            let parts: Vec<&str> = word.split('.').collect();
            (parts.len() >= 3
                && parts[0].starts_with("eyJ")
                && parts[0].len() > 12
                && parts[1].starts_with("eyJ"))
            .then_some("a JSON Web Token")
        };
        known.map(|(.., what)| *what).or_else(jwt)
    })
}

/// A line of `/etc/shadow` or `htpasswd`: a name and a hash as `crypt` writes it.
fn password_hash(line: &str) -> bool {
    line.split([':', ' ', '"', '\'', '\t']).any(|field| {
        let mut parts =
            field.trim_start_matches('!').strip_prefix('$').into_iter().flat_map(|rest| rest.split('$'));
        let method = parts.next().unwrap_or_default();
        HASHES.contains(&method) && parts.map(str::len).max().is_some_and(|longest| longest >= 20)
    })
}

/// A line of `.netrc`: a machine or a login, and the word `password` with its value.
fn netrc(small: &str) -> bool {
    let words: Vec<&str> = small.split_whitespace().collect();
    let begins = matches!(words.first(), Some(&("machine" | "login" | "default")));
    begins && words.iter().position(|word| *word == "password").is_some_and(|at| at + 1 < words.len())
}

/// A line of an `.env` file: a variable in capitals whose name says that its value is a secret.
fn assignment(line: &str) -> bool {
    let line = line.trim().strip_prefix("export ").unwrap_or(line.trim());
    let Some((name, value)) = line.split_once('=') else { return false };
    let variable =
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    let secret = SECRET_NAMES.iter().any(|ending| name.to_ascii_lowercase().ends_with(ending));
    let value = value.trim().trim_matches(['"', '\'']);
    variable && secret && value.len() >= 6 && !value.contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read() {
        list::check(LISTS, &["marks", "tokens", "hashes", "secret names"]);
        assert_eq!(MARKS.len(), list::below(LISTS, "marks").len());
        assert_eq!(TOKENS.len(), list::below(LISTS, "tokens").len());
        assert!(MARKS.iter().all(|(mark, _)| mark.to_ascii_lowercase() == *mark));
    }

    #[test]
    fn keys_and_credentials_are_found() {
        let long = "a1B2".repeat(30);
        for (text, what) in [
            ("-----BEGIN PRIVATE KEY-----".to_owned(), "a private key"),
            ("-----BEGIN RSA PRIVATE KEY-----".to_owned(), "a private key"),
            ("-----BEGIN EC PRIVATE KEY-----".to_owned(), "a private key"),
            ("-----BEGIN ENCRYPTED PRIVATE KEY-----".to_owned(), "a private key"),
            ("-----BEGIN OPENSSH PRIVATE KEY-----".to_owned(), "a private key"),
            ("-----BEGIN PGP PRIVATE KEY BLOCK-----".to_owned(), "a private key"),
            ("PuTTY-User-Key-File-3: ssh-ed25519".to_owned(), "a private key"),
            (format!("AGE-SECRET-KEY-1{long}"), "a private key"),
            ("root:$6$salt$".to_owned() + &long + ":19000:0:99999:7:::", "a password's hash"),
            ("root:$y$j9T$salt$".to_owned() + &long, "a password's hash"),
            ("user:$apr1$salt$".to_owned() + &long, "a password's hash"),
            ("aws_access_key_id = AKIAABCDEFGHIJKLMNOP".to_owned(), "an AWS key"),
            (format!("ghp_{long}"), "a GitHub token"),
            (format!("token: glpat-{long}"), "a GitLab token"),
            (format!("xoxb-{long}"), "a Slack token"),
            (format!("sk_live_{long}"), "a Stripe key"),
            (format!("sk-{long}"), "an API key"),
            (format!("Bearer eyJhbGciOiJIUzI1NiJ9.eyJ{long}.{long}"), "a JSON Web Token"),
            ("machine example.org login ann password hunter".to_owned(), "a password"),
            ("DB_PASSWORD=\"correcthorse\"".to_owned(), "a secret"),
            (format!("//registry.example/:_authToken={long}"), "an npm token"),
            (format!("AccountKey={long}=="), "an Azure key"),
        ] {
            let file = format!("first line\n{text}\n");
            assert_eq!(find(file.as_bytes(), Some(&file)), Some((what, 2)), "{text}");
        }
        assert!(find(b"\xfe\xed\xfe\xed\0\0\0\x02", None).is_some());
        assert!(find(b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5", None).is_some());
        assert!(find(&[0x30, 0x82, 0x0a, 0x10, 0x02, 0x01, 0x03, 0x30, 0x82], None).is_some());
    }

    #[test]
    fn what_an_ordinary_proof_says_is_let_through() {
        for text in [
            "The price rises from $5 to $6 a month.",
            "-----BEGIN PUBLIC KEY-----",
            "-----BEGIN CERTIFICATE-----",
            "Please reset your password at the login page.",
            "order = SK-123456",
            "NAME=Ann Example",
            "AKIA is a town",
            "ask-me-anything-about-your-contract-and-the-price",
            "Ticket: risk-assessment",
        ] {
            assert_eq!(find(text.as_bytes(), Some(text)), None, "{text}");
        }
    }
}
