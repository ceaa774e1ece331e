//! What travels with the letter: the letter itself as a document, and the person's own files. Only named here; nothing
//! is opened.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::fault::Fault;
use super::field::Given;
use super::text::{Joiners, one_line};
use crate::nearest::nearest;

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

impl super::Value for DocumentFormat {
    fn parse(text: &str) -> Result<Self, Fault> {
        match one_line(text, 20, Joiners::Refused)? {
            "pdf" => Ok(Self::Pdf),
            "none" => Ok(Self::None),
            other => {
                let fix = match nearest(other, ["pdf", "none"]) {
                    Some(near) => format!("did you mean {near}? Write pdf or none"),
                    None => "write pdf or none".to_owned(),
                };
                Err(Fault::new("unknown-format", "is not a form the letter can be enclosed in", fix))
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

    /// The names the files will have in the message.
    pub fn names(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.iter().map(|path| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy())
    }

    /// The same paths, those that are relative taken from `folder`.
    #[must_use]
    pub fn below(&self, folder: &Path) -> Self {
        Self(self.0.iter().map(|path| folder.join(path)).collect())
    }

    fn from_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Result<Self, Fault> {
        let paths: Vec<PathBuf> = lines
            .into_iter()
            .map(|line| one_line(line, 4096, Joiners::Allowed).map(|line| Path::new(line).to_owned()))
            .collect::<Result<_, _>>()?;
        if paths.len() > Self::MAX {
            let what = format!("names {} files; at most {} are allowed", paths.len(), Self::MAX);
            return Err(Fault::new("too-many", what, "enclose only what proves your point"));
        }
        Ok(Self(paths))
    }
}

impl super::Value for FilePaths {
    fn parse(text: &str) -> Result<Self, Fault> {
        Self::from_lines([text])
    }

    fn parse_given(given: &Given) -> Result<Self, Fault> {
        Self::from_lines(given.lines.iter().map(String::as_str))
    }
}
