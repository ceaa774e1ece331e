//! Keys and credentials in a file: what opens something for whoever holds it.
//!
//! In: a file's bytes, and its text where it has one. Out: what was found and in which line.

use std::sync::LazyLock;

use crate::text::list::{self, List};
use crate::value::vocabulary::named;
use crate::words::{Describe, Sentence, sentence, sentence_value};

named! {
    /// What opens something for whoever holds it. The names are those of `credential.txt`.
    Credential {
        /// A private key.
        PrivateKey = "private-key",
        /// An Azure key.
        AzureKey = "azure-key",
        /// A wallet.
        Wallet = "wallet",
        /// An AWS key.
        AwsKey = "aws-key",
        /// An npm token.
        NpmToken = "npm-token",
        /// A password.
        Password = "password",
        /// A client secret.
        ClientSecret = "client-secret",
        /// A Google API key.
        GoogleApiKey = "google-api-key",
        /// A Google token.
        GoogleToken = "google-token",
        /// A GitHub token.
        GithubToken = "github-token",
        /// A GitLab token.
        GitlabToken = "gitlab-token",
        /// A Slack token.
        SlackToken = "slack-token",
        /// A Stripe key.
        StripeKey = "stripe-key",
        /// An API key.
        ApiKey = "api-key",
        /// A PyPI token.
        PypiToken = "pypi-token",
        /// A wallet's key.
        WalletKey = "wallet-key",
        /// A Java key store.
        JavaKeyStore = "java-key-store",
        /// A KeePass database.
        KeepassDatabase = "keepass-database",
        /// A macOS keychain.
        MacosKeychain = "macos-keychain",
        /// A PKCS #12 key store.
        Pkcs12KeyStore = "pkcs-12-key-store",
        /// A JSON Web Token.
        JsonWebToken = "json-web-token",
        /// A password's hash.
        PasswordHash = "password-hash",
        /// A secret.
        Secret = "secret",
    }
}

impl Describe for Credential {
    fn sentence(&self) -> Sentence {
        match self {
            Self::PrivateKey => sentence!("credential-private-key"),
            Self::AzureKey => sentence!("credential-azure-key"),
            Self::Wallet => sentence!("credential-wallet"),
            Self::AwsKey => sentence!("credential-aws-key"),
            Self::NpmToken => sentence!("credential-npm-token"),
            Self::Password => sentence!("credential-password"),
            Self::ClientSecret => sentence!("credential-client-secret"),
            Self::GoogleApiKey => sentence!("credential-google-api-key"),
            Self::GoogleToken => sentence!("credential-google-token"),
            Self::GithubToken => sentence!("credential-github-token"),
            Self::GitlabToken => sentence!("credential-gitlab-token"),
            Self::SlackToken => sentence!("credential-slack-token"),
            Self::StripeKey => sentence!("credential-stripe-key"),
            Self::ApiKey => sentence!("credential-api-key"),
            Self::PypiToken => sentence!("credential-pypi-token"),
            Self::WalletKey => sentence!("credential-wallet-key"),
            Self::JavaKeyStore => sentence!("credential-java-key-store"),
            Self::KeepassDatabase => sentence!("credential-keepass-database"),
            Self::MacosKeychain => sentence!("credential-macos-keychain"),
            Self::Pkcs12KeyStore => sentence!("credential-pkcs-12-key-store"),
            Self::JsonWebToken => sentence!("credential-json-web-token"),
            Self::PasswordHash => sentence!("credential-password-hash"),
            Self::Secret => sentence!("credential-secret"),
        }
    }
}

sentence_value!(Credential);

/// What a private key's file begins with, in binary form.
const MAGIC: [(&[u8], Credential); 5] = [
    (b"\xfe\xed\xfe\xed", Credential::JavaKeyStore),
    (b"\xce\xce\xce\xce", Credential::JavaKeyStore),
    (b"\x03\xd9\xa2\x9a", Credential::KeepassDatabase),
    (b"\0\0\0\0\x01\x05\0\0Bitcoin", Credential::Wallet),
    (b"\0\x05\x16\x07kych", Credential::MacosKeychain),
];

const LISTS: &str = include_str!("credential.txt");

static HASHES: List = List::new(|| list::below(LISTS, "hashes"));
static SECRET_NAMES: List = List::new(|| list::below(LISTS, "secret names"));

/// Text anywhere in a line, and what it is a sign of.
static MARKS: LazyLock<Vec<(&str, Credential)>> =
    LazyLock::new(|| list::below(LISTS, "marks").into_iter().filter_map(mark).collect());

/// How a token begins, the fewest characters that follow, and what it is.
static TOKENS: LazyLock<Vec<Token>> =
    LazyLock::new(|| list::below(LISTS, "tokens").into_iter().filter_map(token_kind).collect());

type Token = (&'static str, usize, Credential);

fn mark(item: &'static str) -> Option<(&'static str, Credential)> {
    let (mark, what) = item.split_once(" | ")?;
    Some((mark, Credential::named(what)?))
}

fn token_kind(item: &'static str) -> Option<Token> {
    let (begin, rest) = item.split_once(" | ")?;
    let (least, what) = rest.split_once(" | ")?;
    Some((begin, least.parse().ok()?, Credential::named(what)?))
}

/// What must not travel in these bytes, and the line it stands in.
pub(crate) fn find(bytes: &[u8], text: Option<&str>) -> Option<(Credential, usize)> {
    let binary =
        MAGIC.iter().find(|(magic, _)| bytes.windows(magic.len()).take(16).any(|there| there == *magic));
    if let Some((_, what)) = binary {
        return Some((*what, 1));
    }
    if is_pkcs12(bytes) {
        return Some((Credential::Pkcs12KeyStore, 1));
    }
    text?.lines().enumerate().find_map(|(index, line)| Some((in_line(line)?, index + 1)))
}

/// PKCS #12 (RFC 7292): a sequence that begins with version 3 and holds PKCS #7 data.
fn is_pkcs12(bytes: &[u8]) -> bool {
    let begins = bytes.first() == Some(&0x30);
    let head = &bytes[..bytes.len().min(12)];
    begins && head.windows(4).any(|there| there == [0x02, 0x01, 0x03, 0x30])
}

fn in_line(line: &str) -> Option<Credential> {
    let small = line.to_ascii_lowercase();
    let mark = MARKS.iter().find(|(mark, _)| small.contains(mark)).map(|(_, what)| *what);
    mark.or_else(|| token(line))
        .or_else(|| password_hash(line).then_some(Credential::PasswordHash))
        .or_else(|| netrc(&small).then_some(Credential::Password))
        .or_else(|| assignment(line).then_some(Credential::Secret))
}

/// A token among the line's words, and JSON Web Tokens (RFC 7519).
fn token(line: &str) -> Option<Credential> {
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
            .then_some(Credential::JsonWebToken)
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
            let found = find(file.as_bytes(), Some(&file));
            let found = found.map(|(found, line)| (found.sentence().to_string(), line));
            assert_eq!(found, Some((what.to_owned(), 2)), "{text}");
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
