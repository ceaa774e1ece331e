//! The use cases: from a form to a checked letter, and what becomes of it.
//!
//! Nothing here knows a command line, a stream, an exit code or a page. A front hands in an [`App`] and an
//! `Observer`, and turns what comes back into text, JSON or a page.

pub(crate) mod account_setup;
pub(crate) mod account_test;
pub(crate) mod accounts;
pub(crate) mod answers;
pub(crate) mod attachments;
pub(crate) mod batch;
pub(crate) mod calendar;
pub(crate) mod composer;
pub(crate) mod days;
pub(crate) mod details;
pub(crate) mod draft;
pub(crate) mod drafted;
mod environment;
mod failure;
pub(crate) mod follow_up;
pub(crate) mod inquiry;
pub(crate) mod journal;
pub(crate) mod leaving;
pub(crate) mod mailbox;
pub(crate) mod menu;
pub(crate) mod observer;
pub(crate) mod options;
pub(crate) mod paper;
pub(crate) mod prepare;
pub(crate) mod problems;
pub(crate) mod profile;
pub(crate) mod providers;
pub(crate) mod reading;
pub(crate) mod refresh;
pub(crate) mod request_file;
pub(crate) mod schedule;
pub(crate) mod send;
mod status;
pub(crate) mod templates;
pub(crate) mod unfinished;
mod zone;

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{Timestamp, Zoned};

use crate::account::secret::Secret;
use crate::letter::Catalog;
use crate::provider::Directory;
use crate::value::Country;
use crate::words::{Sentence, sentence};

pub(crate) use failure::Failure;
pub(crate) use observer::{Dialogue, Observer};
pub use status::Status;

/// What use cases need from outside: clock, random ids, folders, a secret.
pub struct App {
    /// Now, in the person's time zone; an error is a message about `ADIEU_NOW`.
    pub now: Result<Zoned, Sentence>,
    /// The random part of the next Message-ID.
    pub token: Arc<dyn Fn() -> io::Result<String> + Send + Sync>,
    /// Where the journal is; `None` without a home directory.
    pub state_dir: Option<PathBuf>,
    /// Where the config file and the person's own templates are; `None` without a home directory.
    pub config_dir: Option<PathBuf>,
    /// `ADIEU_PASSWORD`.
    pub password: Option<Secret>,
    /// Whether `now` was given, as `ADIEU_NOW`.
    pub clock_given: bool,
    /// The country of the person's locale: who is found by a name is looked for there first.
    pub region: Option<Country>,
    /// Where programs are looked for (`PATH`).
    pub search_path: Option<OsString>,
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("config_dir", &self.config_dir).finish_non_exhaustive()
    }
}

impl App {
    /// Now, where it is known.
    pub(crate) fn now(&self) -> Result<Zoned, Failure> {
        self.now.clone().map_err(|message| Failure::new(Status::Configuration, message))
    }

    /// The same at the present time: for a program that goes on for long.
    pub(crate) fn at_present(&self) -> Self {
        let now = match &self.now {
            Ok(then) if !self.clock_given => Ok(Timestamp::now().to_zoned(then.time_zone().clone())),
            given => given.clone(),
        };
        Self {
            now,
            token: Arc::clone(&self.token),
            state_dir: self.state_dir.clone(),
            config_dir: self.config_dir.clone(),
            password: self.password.clone(),
            clock_given: self.clock_given,
            region: self.region,
            search_path: self.search_path.clone(),
        }
    }

    /// The random part of a Message-ID.
    pub(crate) fn new_token(&self) -> Result<String, Failure> {
        (self.token)().map_err(|error| no_token(&error))
    }

    /// The directory, with the person's own records where there is a folder for them.
    pub(crate) fn directory(&self) -> Directory {
        let config = self.config_dir.as_ref();
        let known = config.map_or_else(Directory::built_in, |config| {
            Directory::with_own(config.join("providers")).updated(providers::update::table_in(config))
        });
        match &self.now {
            Ok(now) => known.on(now.date()),
            Err(_) => known,
        }
    }

    /// The templates: the built-in ones, and before them those in `templates` or in the config folder.
    pub(crate) fn catalog(&self, templates: Option<&Path>) -> Result<Catalog, Failure> {
        let unreadable = |directory: &Path, error: &io::Error| {
            let exit = if templates.is_some() { Status::NoInput } else { Status::Configuration };
            let message = sentence!("templates-folder-unreadable", folder = directory, source = error);
            Failure::with_remedy(exit, message)
        };
        if let Some(directory) = templates {
            return Catalog::with_own(directory).map_err(|error| unreadable(directory, &error));
        }
        let Some(directory) = self.config_dir.as_ref().map(|config| config.join("templates")) else {
            return Ok(Catalog::built_in());
        };
        match Catalog::with_own(&directory) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Catalog::built_in()),
            outcome => outcome.map_err(|error| unreadable(&directory, &error)),
        }
    }
}

/// A Message-ID's random part cannot be had.
pub(crate) fn no_token(error: &io::Error) -> Failure {
    Failure::new(Status::InDoubt, sentence!("no-random-numbers", source = error))
}
