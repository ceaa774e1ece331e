//! The catalog of templates: those compiled in, and the person's own directory before them.
//!
//! A file of the same name in the person's directory takes the place of the built-in one; a new folder there
//! that is named by a language tag adds a language. Nothing is read before it is asked for, but for the
//! names of the folders.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::language::Language;

macro_rules! templates {
    ($($path:literal),* $(,)?) => {
        const BUILT_IN: &[(&str, &str)] = &[$(($path, include_str!(concat!("../../templates/", $path, ".hbs")))),*];
    };
}

templates![
    "de/_partials/closing",
    "de/_partials/contract",
    "de/_partials/reference",
    "de/stop-renewal",
    "de/terminate",
    "en-GB/_partials/closing",
    "en-GB/_partials/contract",
    "en-GB/_partials/reference",
    "en-GB/stop-renewal",
    "en-GB/terminate",
    "zh-Hans/_partials/closing",
    "zh-Hans/_partials/contract",
    "zh-Hans/_partials/reference",
    "zh-Hans/stop-renewal",
    "zh-Hans/terminate",
];

/// The largest template file that is read, in octets.
const MAX_FILE: u64 = 256 * 1024;

/// Where templates come from.
#[derive(Debug, Clone)]
pub struct Catalog {
    own: Option<PathBuf>,
    languages: Vec<Language>,
}

/// A template's text and where it is from, for messages.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) origin: String,
    pub(super) text: String,
}

impl Catalog {
    /// The built-in templates alone.
    pub fn built_in() -> Self {
        let mut languages: Vec<Language> = BUILT_IN
            .iter()
            .filter_map(|(path, _)| Language::from_directory(path.split('/').next()?))
            .collect();
        languages.dedup();
        Self { own: None, languages }
    }

    /// The built-in templates, with those in `directory` before them.
    ///
    /// # Errors
    /// If the directory cannot be listed.
    pub fn with_own(directory: &Path) -> io::Result<Self> {
        let mut catalog = Self::built_in();
        for entry in fs::read_dir(directory)? {
            let entry = entry?;
            if let Some(language) = entry.file_name().to_str().and_then(Language::from_directory)
                && entry.path().is_dir()
                && !catalog.languages.contains(&language)
            {
                catalog.languages.push(language);
            }
        }
        catalog.languages.sort();
        catalog.own = Some(directory.to_owned());
        Ok(catalog)
    }

    /// The languages there are letters in, in the order of their tags.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The template at `path`, such as `de/terminate`; `None` where there is none.
    ///
    /// # Errors
    /// If a file of the person's own exists and cannot be read; with its path.
    pub(super) fn text(&self, path: &str) -> Result<Option<Text>, (String, io::Error)> {
        if let Some(own) = &self.own {
            let file = own.join(format!("{path}.hbs"));
            let origin = file.display().to_string();
            match read(&file) {
                Ok(text) => return Ok(Some(Text { origin, text })),
                Err(error)
                    if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
                Err(error) => return Err((origin, error)),
            }
        }
        let built_in = BUILT_IN.iter().find(|(known, _)| *known == path);
        Ok(built_in.map(|(_, text)| Text {
            origin: format!("templates/{path}.hbs (built in)"),
            text: (*text).to_owned(),
        }))
    }
}

fn read(file: &Path) -> io::Result<String> {
    let metadata = fs::metadata(file)?;
    if !metadata.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "is not a file"));
    }
    if metadata.len() > MAX_FILE {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "is larger than a template may be (256 KiB)"));
    }
    let text = fs::read_to_string(file)?;
    // Editors on Windows leave a byte order mark and CRLF.
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                files(&path, found);
            } else {
                let root = concat!(env!("CARGO_MANIFEST_DIR"), "/templates");
                found.push(
                    path.strip_prefix(root).expect("below").with_extension("").to_string_lossy().into_owned(),
                );
            }
        }
    }

    #[test]
    fn every_template_file_is_compiled_in() {
        let mut found = Vec::new();
        files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/templates")), &mut found);
        found.sort();
        assert_eq!(BUILT_IN.iter().map(|(path, _)| *path).collect::<Vec<_>>(), found);
    }
}
