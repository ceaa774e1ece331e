//! What use cases need from outside, read from the environment.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use etcetera::BaseStrategy as _;
use jiff::fmt::temporal::{Pieces, PiecesOffset};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::{App, zone};
use crate::account::secret::{self, Secret};
use crate::value::{Country, Value as _};
use crate::words::{Sentence, sentence};

impl App {
    /// The real world; also why the person's time zone is not known, where `now` is in UTC instead. `ADIEU_CONFIG_DIR` and
    /// `ADIEU_STATE_DIR` override the directories; `ADIEU_NOW` (a time with its offset) and `ADIEU_TOKEN` make a run
    /// reproducible; what is written in the journal then says that its clock was given.
    pub fn from_environment() -> (Self, Option<Sentence>) {
        let variable = |name| std::env::var_os(name).filter(|value: &OsString| !value.is_empty());
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
            region: ["LC_ALL", "LC_MESSAGES", "LANG"]
                .into_iter()
                .find_map(variable)
                .and_then(|it| region(&it.to_string_lossy())),
            search_path: std::env::var_os("PATH"),
            config_dir: variable("ADIEU_CONFIG_DIR").map(PathBuf::from).or_else(|| {
                etcetera::base_strategy::Xdg::new().ok().map(|xdg| xdg.config_dir().join("adieu"))
            }),
        };
        (app, zone_unknown)
    }
}

/// The country of a locale such as `en_GB.UTF-8`.
fn region(locale: &str) -> Option<Country> {
    let name = locale.split(['.', '@']).next()?;
    Country::parse(name.split_once('_')?.1).ok()
}

/// The password of the environment, as it stands there.
fn password() -> Option<Secret> {
    std::env::var_os(secret::VARIABLE).filter(|text| !text.is_empty())?;
    secret::forbid_core_dumps();
    std::env::var(secret::VARIABLE).ok().map(Secret::new)
}

/// A time with its offset. With `Z` it is known only when it is, not where (RFC 9557 § 2.2): that is the person's zone.
fn parse_now(text: &str, zone: &TimeZone) -> Result<Zoned, Sentence> {
    let offset = match Pieces::parse(text).ok().and_then(|pieces| pieces.offset()) {
        Some(PiecesOffset::Zulu) => Some(zone.clone()),
        Some(offset) => Some(offset.to_numeric_offset().to_time_zone()),
        None => None,
    };
    let time = text.parse::<Timestamp>().ok().filter(|time| time.as_second() >= 0);
    time.zip(offset).map(|(time, zone)| time.to_zoned(zone)).ok_or_else(|| sentence!("now-is-no-time"))
}

/// 128 random bits in hexadecimal.
fn random_token() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(io::Error::from)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
