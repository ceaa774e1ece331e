//! Who is let in: a key in the link that is opened, once; then a cookie of this run; and a word that every form carries.
//!
//! All of it stays in memory and is gone with the program.

use std::fmt;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;

/// The random octets of a secret.
const OCTETS: usize = 32;

/// How long a key in a link lets in.
const KEY_LASTS: Duration = Duration::from_mins(1);

/// The most links that wait to be opened at a time.
const MAX_KEYS: usize = 8;

/// Random octets, compared in a time that tells nothing of them.
struct Secret([u8; OCTETS]);

impl Secret {
    fn new() -> io::Result<Self> {
        let mut octets = [0; OCTETS];
        getrandom::fill(&mut octets)?;
        Ok(Self(octets))
    }

    fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    fn is(&self, given: &str) -> bool {
        URL_SAFE_NO_PAD.decode(given).is_ok_and(|given| self.0[..].ct_eq(&given).into())
    }
}

/// What lets a browser in.
pub(super) struct Access {
    port: u16,
    session: Secret,
    form_word: Secret,
    keys: Mutex<Vec<(Secret, Instant)>>,
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access").field("port", &self.port).finish_non_exhaustive()
    }
}

impl Access {
    /// For one run at a port.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub(super) fn new(port: u16) -> io::Result<Self> {
        Ok(Self { port, session: Secret::new()?, form_word: Secret::new()?, keys: Mutex::default() })
    }

    /// What the Host header has to be, octet for octet.
    pub(super) fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// What the Origin header of a form has to be.
    pub(super) fn origin(&self) -> String {
        format!("http://{}", self.host())
    }

    /// A link that lets one browser in, within a minute.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub(super) fn new_link(&self) -> io::Result<String> {
        let key = Secret::new()?;
        let link = format!("{}/enter?key={}", self.origin(), key.text());
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.retain(|(_, since)| since.elapsed() < KEY_LASTS);
        if keys.len() == MAX_KEYS {
            keys.remove(0);
        }
        keys.push((key, Instant::now()));
        Ok(link)
    }

    /// Whether the key of a link lets in. It does so once.
    pub(super) fn enter(&self, given: &str) -> bool {
        self.enter_at(given, Instant::now())
    }

    fn enter_at(&self, given: &str, now: Instant) -> bool {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.retain(|(_, since)| now.saturating_duration_since(*since) < KEY_LASTS);
        // Every one is looked at: the time tells nothing of which fits.
        let fitting: Vec<bool> = keys.iter().map(|(key, _)| key.is(given)).collect();
        let Some(at) = fitting.iter().position(|fits| *fits) else { return false };
        keys.remove(at);
        true
    }

    /// The header that lets the browser in from now on, until the program ends.
    pub(super) fn cookie(&self) -> String {
        format!("{}={}; HttpOnly; SameSite=Strict; Path=/", self.cookie_name(), self.session.text())
    }

    fn cookie_name(&self) -> String {
        // Cookies do not tell ports apart: another program at 127.0.0.1 has its own name.
        format!("adieu-{}", self.port)
    }

    /// Whether a Cookie header is that of a browser that was let in.
    pub(super) fn knows(&self, cookies: &str) -> bool {
        let name = self.cookie_name();
        let values = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
        values.filter(|(key, _)| *key == name).any(|(_, value)| self.session.is(value))
    }

    /// The word that each of our forms carries.
    pub(super) fn form_word(&self) -> String {
        self.form_word.text()
    }

    /// Whether a form is one of ours.
    pub(super) fn is_ours(&self, word: &str) -> bool {
        self.form_word.is(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(link: &str) -> &str {
        link.split_once("/enter?key=").expect("a key").1
    }

    #[test]
    fn a_key_lets_in_once() {
        let access = Access::new(4711).expect("random numbers");
        let (one, other) = (access.new_link().expect("a link"), access.new_link().expect("a link"));
        assert!(one.starts_with("http://127.0.0.1:4711/enter?key="));
        assert!(!access.enter("") && !access.enter("AAAA") && !access.enter(&key(&one)[1..]));
        assert!(access.enter(key(&one)) && !access.enter(key(&one)));
        assert!(access.enter(key(&other)));
    }

    #[test]
    fn a_key_lets_in_within_a_minute() {
        let access = Access::new(4711).expect("random numbers");
        let (soon, late) = (access.new_link().expect("a link"), access.new_link().expect("a link"));
        let now = Instant::now();
        assert!(access.enter_at(key(&soon), now + Duration::from_secs(59)));
        assert!(!access.enter_at(key(&late), now + Duration::from_secs(61)));
    }

    #[test]
    fn links_that_nobody_opens_do_not_pile_up() {
        let access = Access::new(4711).expect("random numbers");
        let links: Vec<String> = (0..20).map(|_| access.new_link().expect("a link")).collect();
        assert_eq!(links.iter().filter(|link| access.enter(key(link))).count(), MAX_KEYS);
    }

    #[test]
    fn a_cookie_is_of_this_run_and_this_port() {
        let (access, other) = (Access::new(4711).expect("random"), Access::new(4711).expect("random"));
        let value = |access: &Access| access.cookie().split(';').next().expect("a pair").to_owned();
        assert!(access.knows(&value(&access)) && access.knows(&format!("a=b; {}; c=d", value(&access))));
        for foreign in
            [value(&other), value(&access).replace("4711", "4712"), String::new(), "adieu-4711=".to_owned()]
        {
            assert!(!access.knows(&foreign), "{foreign}");
        }
        assert!(
            access.is_ours(&access.form_word()) && !access.is_ours(&other.form_word()) && !access.is_ours("")
        );
    }
}
