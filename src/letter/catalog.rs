//! The catalog of templates: those compiled in, and the person's own directory before them.
//!
//! A file of the same name in the person's directory takes the place of the built-in one; a new folder there
//! that is named by a language tag adds a language. Nothing is read before it is asked for, but for the
//! names of the folders.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use super::built_in::{BUILT_IN, built_in};
use super::engine::Compiled;
use super::error::LetterError;
use super::letter_names;
use crate::fs::regular;
use crate::value::{Language, Tag};
use crate::words::{Sentence, sentence};

/// The largest template file that is read, in octets.
const MAX_FILE: u64 = 256 * 1024;

/// Where templates come from.
///
/// It keeps what it compiled, so that the next letter of the same kind costs only its values.
#[derive(Debug)]
pub struct Catalog {
    own: Option<PathBuf>,
    languages: Vec<Language>,
    compiled: RwLock<HashMap<String, Arc<Compiled>>>,
}

/// A template's text and where it is from, for messages.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) origin: Sentence,
    pub(super) text: Cow<'static, str>,
}

impl Catalog {
    /// The built-in templates alone.
    pub fn built_in() -> Self {
        let mut languages: Vec<Language> = BUILT_IN
            .iter()
            .filter_map(|(path, _)| Language::from_directory(path.split('/').next()?))
            .collect();
        languages.extend(Language::variants());
        languages.retain(|language| !language.is_for_reading());
        languages.sort();
        languages.dedup();
        Self { own: None, languages, compiled: RwLock::default() }
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

    /// Those and the languages that translations may be in, in the order of their tags.
    pub fn readable(&self) -> Vec<Language> {
        let mut languages = self.languages.clone();
        languages.extend(Language::for_reading());
        languages.sort();
        languages.dedup();
        languages
    }

    /// The languages there are letters of this kind in; every language, where there are none at all. Looks for the files
    /// of languages and kinds that are the person's own.
    pub fn languages_of(&self, kind: &str) -> Vec<Language> {
        let has = |language: &&Language| {
            let path = format!("{language}/{kind}");
            (is_built_in(&path) && !language.is_for_reading())
                || self.own.as_ref().is_some_and(|own| own.join(format!("{path}.hbs")).is_file())
        };
        let found: Vec<Language> = self.languages.iter().filter(has).cloned().collect();
        if found.is_empty() { self.languages.clone() } else { found }
    }

    /// The names of the kinds that only the person's own folder knows, in alphabetical order. Reads the names of its
    /// files.
    pub fn own_kinds(&self) -> Vec<String> {
        let mut kinds: Vec<String> = self.own_letters().into_iter().map(|(_, kind)| kind).collect();
        kinds.retain(|kind| !letter_names().any(|known| known == kind));
        kinds.sort();
        kinds.dedup();
        kinds
    }

    /// The letters in the person's own folder, as language and kind.
    pub fn own_letters(&self) -> Vec<(Language, String)> {
        let mut found = Vec::new();
        for language in
            self.own.iter().flat_map(|own| self.languages.iter().map(move |language| (own, language)))
        {
            let (own, language) = language;
            let Ok(entries) = fs::read_dir(own.join(language.tag())) else {
                continue;
            };
            for path in entries.flatten().map(|entry| entry.path()) {
                let kind = path.file_stem().and_then(|stem| stem.to_str());
                if let Some(kind) = kind.filter(|_| path.extension().is_some_and(|end| end == "hbs")) {
                    found.push((language.clone(), kind.to_owned()));
                }
            }
        }
        found.sort();
        found
    }

    /// Every letter there is: language, kind, and whether it is the person's own.
    pub fn letters(&self) -> Vec<(Language, String, bool)> {
        let own = self.own_letters();
        let mut all: Vec<(Language, String, bool)> = self
            .readable()
            .iter()
            .flat_map(|language| letter_names().map(move |kind| (language.clone(), kind.to_owned())))
            .filter(|(language, kind)| is_built_in(&format!("{language}/{kind}")))
            .filter(|letter| !own.contains(letter))
            .map(|(language, kind)| (language, kind, false))
            .collect();
        all.extend(own.into_iter().map(|(language, kind)| (language, kind, true)));
        let rank = |kind: &str| letter_names().position(|known| known == kind).unwrap_or(usize::MAX);
        all.sort_by(|a, b| (&a.0, rank(&a.1), &a.1).cmp(&(&b.0, rank(&b.1), &b.1)));
        all
    }

    /// The folder of the person's own templates, where there is one.
    pub fn own_folder(&self) -> Option<&Path> {
        self.own.as_deref()
    }

    /// The names of the built-in templates and partials, such as `de/terminate` or `de/_partials/closing`.
    pub fn built_in_names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(path, _)| *path)
    }

    /// Where the template of this name is from, and its text.
    ///
    /// # Errors
    /// If a file of the person's own exists and cannot be read; with its path.
    pub fn source(&self, name: &str) -> Result<Option<(String, String)>, (String, io::Error)> {
        // A name and no way out of the folder.
        let plain = name.split('/').all(|part| !part.is_empty() && !part.starts_with('.'));
        if !plain {
            return Ok(None);
        }
        Ok(self.text(name)?.map(|text| (text.origin.to_string(), text.text.into_owned())))
    }

    /// A letter's templates, compiled once.
    pub(super) fn compiled(&self, language: &Language, kind: &str) -> Result<Arc<Compiled>, LetterError> {
        let path = format!("{language}/{kind}");
        let known = self.compiled.read().unwrap_or_else(PoisonError::into_inner).get(&path).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let fresh = Arc::new(Compiled::gather(self, language, kind)?);
        self.compiled.write().unwrap_or_else(PoisonError::into_inner).insert(path, Arc::clone(&fresh));
        Ok(fresh)
    }

    /// The template at `path`, such as `de/terminate`; `None` where there is none.
    ///
    /// # Errors
    /// If a file of the person's own exists and cannot be read; with its path.
    pub(super) fn text(&self, path: &str) -> Result<Option<Text>, (String, io::Error)> {
        if let Some(found) = self.text_at(path)? {
            return Ok(Some(found));
        }
        let Some((language, from)) = taken_over(path) else {
            return Ok(None);
        };
        Ok(self.text_at(&from)?.map(|found| Text { text: respelt(&language, found.text), ..found }))
    }

    fn text_at(&self, path: &str) -> Result<Option<Text>, (String, io::Error)> {
        if let Some(own) = &self.own {
            let file = own.join(format!("{path}.hbs"));
            let origin = file.display().to_string();
            match read(&file) {
                Ok(text) => return Ok(Some(Text { origin: origin.into(), text: text.into() })),
                Err(error)
                    if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
                Err(error) => return Err((origin, error)),
            }
        }
        let origin = || sentence!("template-origin-built-in", path = format!("templates/{path}.hbs"));
        Ok(built_in(path).map(|text| Text { origin: origin(), text: text.into() }))
    }
}

fn is_built_in(path: &str) -> bool {
    built_in(path).is_some() || taken_over(path).is_some_and(|(_, from)| built_in(&from).is_some())
}

/// The template that a language takes over where it has none of its own, with that language. A variant takes over every
/// one; a language of the person's own has the partials of the nearest one.
fn taken_over(path: &str) -> Option<(Language, String)> {
    let (tag, rest) = path.split_once('/')?;
    let language = Language::from_directory(tag)?;
    let of = match language.variant_of() {
        None if rest.starts_with("_partials/") => nearest(&language)?,
        of => of?.to_owned(),
    };
    Some((language, format!("{of}/{rest}")))
}

/// The built-in language that one of the person's own is nearest to.
fn nearest(language: &Language) -> Option<String> {
    let offered = Catalog::built_in().readable();
    let nearest = Tag::new(language.identifier()).resolve(&offered)?;
    (nearest != language).then(|| nearest.to_string())
}

/// A text as a variant of its language spells it: Swiss German has no sharp s.
pub(super) fn respelt(language: &Language, text: Cow<'static, str>) -> Cow<'static, str> {
    if language.tag() == "de-CH" { text.replace('ß', "ss").into() } else { text }
}

pub(super) fn read(file: &Path) -> io::Result<String> {
    let text = regular::read_text(file, MAX_FILE)?;
    // Editors on Windows leave a byte order mark and CRLF.
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}
