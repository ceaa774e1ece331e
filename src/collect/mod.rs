//! Collecting: from wherever a person wrote things down to one [`RequestForm`].
//!
//! In: flags, a request file or standard input, the profile in the config file, answers to prompts; in that
//! order of rank. Out: the form, every value with its place, and the problems of form (unknown keys, wrong
//! types, broken syntax). It judges no value.

mod assign;
mod document;
mod json;
pub mod table;
mod toml;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::fs::regular;
use crate::value::{Field, Problem, RawValue, RequestForm};
use crate::words::{Describe, Sentence, described, sentence};

/// The largest request or config file that is read, in octets.
pub const MAX_FILE: u64 = 1024 * 1024;

/// Why a source could not be read at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CollectError {
    /// There is no such file.
    NotFound {
        /// Its name.
        name: String,
    },
    /// It is there and cannot be read.
    Unreadable {
        /// Its name.
        name: String,
        /// Why.
        source: io::Error,
    },
    /// It is larger than a request can be.
    TooLarge {
        /// Its name.
        name: String,
    },
    /// It is not UTF-8.
    NotUtf8 {
        /// Its name.
        name: String,
        /// The line of the first octet that is not.
        line: usize,
    },
}

impl Describe for CollectError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::NotFound { name } => sentence!("file-not-found", name),
            Self::Unreadable { name, source } => sentence!("file-unreadable", name, source),
            Self::TooLarge { name } => sentence!("request-file-too-large", name, kib = MAX_FILE / 1024),
            Self::NotUtf8 { name, line } => sentence!("request-file-not-utf8", name, line),
        }
    }
}

described!(CollectError);

/// What the sources gave.
#[derive(Debug, Default)]
pub struct Collected {
    /// The values.
    pub form: RequestForm,
    /// What is wrong with the files themselves.
    pub problems: Vec<Problem>,
}

/// Where a request is read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequestSource {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
}

impl Collected {
    /// Begins with the flags: they outrank everything.
    pub fn from_flags(flags: impl IntoIterator<Item = (Field, RawValue)>) -> Self {
        let mut collected = Self::default();
        for (field, given) in flags {
            collected.form.set_if_absent(field, given);
        }
        collected
    }

    /// Adds a request file, TOML or JSON.
    ///
    /// # Errors
    /// If it cannot be read as text at all; what is wrong inside it becomes [`problems`](Self::problems).
    pub fn add_request(&mut self, source: &RequestSource, stdin: &mut dyn Read) -> Result<(), CollectError> {
        let (name, text) = match source {
            RequestSource::File(path) => {
                (path.display().to_string(), read_file(path, regular::open_or_inherited)?)
            }
            RequestSource::Stdin => ("standard input".to_owned(), read("standard input", stdin)?),
        };
        let named = matches!(source, RequestSource::File(path)
            if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")));
        // No TOML begins with a brace.
        let is_json = named || text.trim_start().starts_with('{');
        let document = if is_json { json::read(&name, &text) } else { toml::read(&name, &text) };
        assign::request(document, &name, self);
        Ok(())
    }

    /// Adds the profile of the config file, where there is one.
    ///
    /// # Errors
    /// If the file is there and cannot be read as text.
    pub fn add_profile(&mut self, config: &Path) -> Result<(), CollectError> {
        let text = match read_file(config, regular::open) {
            Ok(text) => text,
            Err(CollectError::NotFound { .. }) => return Ok(()),
            Err(error) => return Err(error),
        };
        let name = config.display().to_string();
        assign::profile(toml::read(&name, &text), &name, self);
        Ok(())
    }
}

fn read_file(path: &Path, open: fn(&Path) -> io::Result<File>) -> Result<String, CollectError> {
    let name = path.display().to_string();
    let file = open(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => CollectError::NotFound { name: name.clone() },
        _ => CollectError::Unreadable { name: name.clone(), source },
    })?;
    read(&name, &file)
}

fn read(name: &str, source: impl Read) -> Result<String, CollectError> {
    let mut bytes = Vec::new();
    source
        .take(MAX_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(|source| CollectError::Unreadable { name: name.to_owned(), source })?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(CollectError::TooLarge { name: name.to_owned() });
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        CollectError::NotUtf8 { name: name.to_owned(), line: document::line_of(before, before.len()) }
    })?;
    // Windows editors put a byte order mark first; it is no part of the text. Blanks keep the offsets right.
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
