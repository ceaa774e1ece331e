//! Everything from outside: streams, clock, random ids, directories, environment. Injected, so that a test can
//! stand where the world stands.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::{self, IsTerminal as _, Read, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use etcetera::BaseStrategy as _;
use jiff::fmt::temporal::{Pieces, PiecesOffset};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::zone;
use crate::account::secret::{self, Secret};
use crate::app::App;
use crate::output::desktop::{self, OpenError};

/// The world as the program sees it.
pub struct Env {
    /// What use cases need from outside.
    pub app: Arc<App>,
    /// Standard input.
    pub stdin: Box<dyn Read>,
    /// Standard output: data.
    pub stdout: Box<dyn Write>,
    /// Standard error: everything else.
    pub stderr: Box<dyn Write>,
    /// Whether a person can be asked: standard input and error are terminals.
    pub can_ask: bool,
    /// Whether standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub stderr_is_terminal: bool,
    /// Whether standard error shows colour by itself: a terminal, and `NO_COLOR` is not set.
    pub wants_color: bool,
    /// Why the person's time zone is not known, where `now` is in UTC instead.
    pub zone_unknown: Option<String>,
    /// Takes a line of the dialogue with a server as it happens.
    pub transcript: fn(&str),
    /// Hands a file's absolute path, or a link, to the desktop.
    pub open: fn(&OsStr) -> Result<(), OpenError>,
}

impl fmt::Debug for Env {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Env").field("config_dir", &self.app.config_dir).finish_non_exhaustive()
    }
}

impl Env {
    /// The real world. `ADIEU_CONFIG_DIR` and `ADIEU_STATE_DIR` override the directories; `ADIEU_NOW` (a time with its offset) and
    /// `ADIEU_TOKEN` make a run reproducible; what is written in the journal then says that its clock was given.
    pub fn real() -> Self {
        let variable = |name| std::env::var_os(name).filter(|value: &OsString| !value.is_empty());
        // A file size limit then fails the write, as a full disk does, instead of ending the program.
        let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::new(AtomicBool::new(false)));
        let (zone, zone_unknown) =
            match zone::local(std::env::var_os("TZ").as_deref(), std::env::var_os("TZDIR").as_deref()) {
                Ok(zone) => (zone, None),
                Err(why) => (TimeZone::UTC, Some(why)),
            };
        let now = match std::env::var("ADIEU_NOW") {
            Ok(text) if !text.is_empty() => parse_now(&text, &zone),
            _ => Ok(Timestamp::now().to_zoned(zone)),
        };
        let token = std::env::var("ADIEU_TOKEN").ok().filter(|token| {
            (1..=64).contains(&token.len()) && token.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        let app = App {
            now,
            token: Arc::new(move || token.clone().map_or_else(random_token, Ok)),
            state_dir: variable("ADIEU_STATE_DIR").map(PathBuf::from).or_else(|| {
                let xdg = etcetera::base_strategy::Xdg::new().ok()?;
                xdg.state_dir().map(|state| state.join("adieu"))
            }),
            password: password(),
            clock_given: variable("ADIEU_NOW").is_some(),
            search_path: std::env::var_os("PATH"),
            config_dir: variable("ADIEU_CONFIG_DIR").map(PathBuf::from).or_else(|| {
                etcetera::base_strategy::Xdg::new().ok().map(|xdg| xdg.config_dir().join("adieu"))
            }),
        };
        Self {
            app: Arc::new(app),
            stdin: Box::new(io::stdin()),
            stdout: Box::new(io::stdout()),
            stderr: Box::new(io::stderr()),
            can_ask: io::stdin().is_terminal() && io::stderr().is_terminal(),
            stdout_is_terminal: io::stdout().is_terminal(),
            stderr_is_terminal: io::stderr().is_terminal(),
            wants_color: io::stderr().is_terminal() && variable("NO_COLOR").is_none(),
            zone_unknown,
            transcript: |line| {
                // Nobody is left to tell where standard error cannot be written.
                let _ = writeln!(io::stderr(), "{line}");
            },
            open: desktop::open,
        }
    }
}

/// The password of the environment, as it stands there.
fn password() -> Option<Secret> {
    std::env::var_os(secret::VARIABLE).filter(|text| !text.is_empty())?;
    secret::forbid_core_dumps();
    std::env::var(secret::VARIABLE).ok().map(Secret::new)
}

/// A time with its offset. With `Z` it is known only when it is, not where (RFC 9557 § 2.2): that is the person's zone.
fn parse_now(text: &str, zone: &TimeZone) -> Result<Zoned, String> {
    let offset = match Pieces::parse(text).ok().and_then(|pieces| pieces.offset()) {
        Some(PiecesOffset::Zulu) => Some(zone.clone()),
        Some(offset) => Some(offset.to_numeric_offset().to_time_zone()),
        None => None,
    };
    let time = text.parse::<Timestamp>().ok().filter(|time| time.as_second() >= 0);
    time.zip(offset).map(|(time, zone)| time.to_zoned(zone)).ok_or_else(|| {
        "ADIEU_NOW is not a time with its offset, such as 2026-11-23T10:00:00+01:00".to_owned()
    })
}

/// 128 random bits in hexadecimal.
fn random_token() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(io::Error::from)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
