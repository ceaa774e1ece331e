//! The language that the person wants the program to speak.

use super::accounts::config_file;
use crate::account::keep_language;
use crate::app::{App, Failure};
use crate::fs::regular;

/// The largest config file that is looked into, in bytes.
const MAX_CONFIG: u64 = 1024 * 1024;

impl App {
    /// Keeps a language as the person's own, in the config file.
    pub(crate) fn keep_language(&self, tag: &str) -> Result<(), Failure> {
        Ok(keep_language(&config_file(self)?, tag)?)
    }

    /// `[profile] language` of the config file, where it is there and can be read: what is wrong with the file is said by the
    /// command that needs it.
    pub(crate) fn profile_language(&self) -> Option<String> {
        let config = self.config_dir.as_ref()?.join("config.toml");
        let text = String::from_utf8(regular::read(&config, MAX_CONFIG).ok()?).ok()?;
        let config: toml::Table = text.parse().ok()?;
        config.get("profile")?.get("language")?.as_str().map(str::to_owned)
    }
}
