//! What travels with the letter: the letter itself as a document, and the person's own files. Only named here; nothing
//! is opened.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::text::characters::Joiners;
use crate::text::suggest::nearest;
use crate::value::{Invalid, RawValue, code_point, one_line};
use crate::words::sentence;

/// Whether the letter is enclosed once more as a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentFormat {
    /// It is not.
    #[default]
    None,
    /// As a PDF.
    Pdf,
}

impl crate::value::Value for DocumentFormat {
    fn parse(text: &str) -> Result<Self, Invalid> {
        match one_line(text, 20, Joiners::Refused)? {
            "pdf" => Ok(Self::Pdf),
            "none" => Ok(Self::None),
            other => {
                let fix = match nearest(other, ["pdf", "none"]) {
                    Some(near) => sentence!("nearest-document-format", near),
                    None => sentence!("write-document-format"),
                };
                Err(Invalid::new("unknown-format", sentence!("unknown-document-format"), fix))
            }
        }
    }
}

/// Paths of files to enclose, in the order given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FilePaths(Vec<PathBuf>);

impl FilePaths {
    /// The most files one letter carries.
    pub const MAX: usize = 20;

    /// The paths.
    pub fn paths(&self) -> &[PathBuf] {
        &self.0
    }

    /// The names the files will have in the message: their own, the second of two alike with a number.
    pub fn names(&self) -> impl Iterator<Item = String> {
        let own = self.0.iter().map(|path| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy());
        distinct_names(own).into_iter()
    }

    /// The same paths, those that are relative taken from `folder`.
    #[must_use]
    pub fn below(&self, folder: &Path) -> Self {
        Self(self.0.iter().map(|path| folder.join(path)).collect())
    }

    fn from_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Result<Self, Invalid> {
        let paths: Vec<PathBuf> = lines.into_iter().map(path).collect::<Result<_, _>>()?;
        if paths.len() > Self::MAX {
            let what = sentence!("too-many-files", files = paths.len(), most = Self::MAX);
            return Err(Invalid::of("too-many", what));
        }
        Ok(Self(paths))
    }
}

/// The most characters a path may have: what systems allow.
const PATH: usize = 4096;

/// A path as it was given: a blank at its end belongs to it, and without it it is another file's.
fn path(line: &str) -> Result<PathBuf, Invalid> {
    if line.is_empty() {
        return Err(Invalid::of("empty", sentence!("value-empty")));
    }
    if line.len() > PATH {
        return Err(Invalid::of("too-long", sentence!("path-too-long", bytes = line.len(), most = PATH)));
    }
    match line.chars().enumerate().find(|(_, c)| c.is_control()) {
        Some((at, c)) => {
            let what = sentence!("path-control-character", code = code_point(c), position = at + 1);
            Err(Invalid::of("control-character", what))
        }
        None => Ok(PathBuf::from(line)),
    }
}

/// Names under which all these can lie in one folder, on systems too that do not tell `a` from `A`: one that is taken
/// gets the next free number, as in `same (2).txt`.
pub(crate) fn distinct_names<'a>(names: impl IntoIterator<Item = Cow<'a, str>>) -> Vec<String> {
    let names: Vec<Cow<'_, str>> = names.into_iter().collect();
    let mut taken: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
    let mut used = BTreeSet::new();
    let free = |name: Cow<'_, str>| {
        if used.insert(name.to_lowercase()) {
            return name.into_owned();
        }
        let (stem, extension) = match name.rfind('.') {
            Some(dot) if dot > 0 => name.split_at(dot),
            _ => (&*name, ""),
        };
        let mut numbered = (2..).map(|number| format!("{stem} ({number}){extension}"));
        numbered.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
    };
    names.into_iter().map(free).collect()
}

impl crate::value::Value for FilePaths {
    fn parse(text: &str) -> Result<Self, Invalid> {
        Self::from_lines([text])
    }

    fn parse_given(given: &RawValue) -> Result<Self, Invalid> {
        Self::from_lines(given.lines.iter().map(String::as_str))
    }
}
