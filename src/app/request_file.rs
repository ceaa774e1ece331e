//! The answers to a letter's questions as a request file, with which the same letter is written again.

use std::path::{Component, Path, PathBuf};

use super::answers::table_of;
use super::prepare::Prepared;
use super::{Failure, Status, draft};
use crate::output::file::{self, Existing, FileError};
use crate::value::{Field, Place, RawValue, RequestForm};
use crate::words::sentence;

/// A request file with which the same letter is written again: it lies in the current folder.
#[derive(Debug)]
pub(crate) struct RequestFile {
    /// Its name.
    pub(crate) path: PathBuf,
    text: String,
    /// Whether all that is enclosed can be named in it: a request names no file outside its folder.
    pub(crate) whole: bool,
}

impl RequestFile {
    /// Of the values of a letter, under the name of its draft, with a number where something of that name is there.
    pub(crate) fn new(prepared: &Prepared) -> Option<Self> {
        let name = draft::default_name(prepared).with_extension("toml");
        let stem = name.file_stem()?.to_string_lossy().into_owned();
        let numbered = (2..=100).map(|number| name.with_file_name(format!("{stem}-{number}.toml")));
        let free = |path: &PathBuf| path.symlink_metadata().is_err();
        let path = std::iter::once(name.clone()).chain(numbered).find(free)?;
        let (text, whole) = request_text(&prepared.form)?;
        Some(Self { path, text, whole })
    }

    /// Writes it.
    pub(crate) fn write(&self) -> Result<(), Failure> {
        file::write(self.text.as_bytes(), &self.path, Existing::Keep).map_err(|error| {
            let fix = match error {
                FileError::Exists { .. } => sentence!("draft-choose-name-or-force"),
                _ => sentence!("draft-choose-folder"),
            };
            Failure::from_error(Status::CannotCreate, &error).fix(fix)
        })
    }
}

/// The text of a request file in the current folder, and whether it holds all values.
fn request_text(form: &RequestForm) -> Option<(String, bool)> {
    let mut whole = true;
    let table = table_of(form, |info, given| {
        if info.field != Field::Attach {
            return Some(given.lines.clone());
        }
        let paths = from_current_folder(given);
        whole = paths.is_some();
        paths
    });
    Some((toml::to_string(&table).ok()?, whole))
}

/// The files enclosed as they are named from the current folder; `None` where one lies elsewhere.
fn from_current_folder(given: &RawValue) -> Option<Vec<String>> {
    let folder = match &given.place {
        Place::File { file, .. } => Path::new(file).parent().unwrap_or(Path::new("")),
        _ => Path::new(""),
    };
    let below =
        |path: &Path| path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    let path = |line: &String| {
        Some(folder.join(line)).filter(|path| below(path)).and_then(|path| Some(path.to_str()?.to_owned()))
    };
    given.lines.iter().map(path).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::{Collected, RequestSource};
    use crate::value::{FIELDS, ValueKind};

    /// The values of a request file, read as `adieu` reads it.
    fn read(text: &str) -> RequestForm {
        let mut collected = Collected::default();
        collected.add_request(&RequestSource::Stdin, &mut text.as_bytes()).expect("a text");
        assert!(collected.problems.is_empty(), "{text}\n{:?}", collected.problems);
        collected.form
    }

    #[test]
    fn every_value_is_read_back_as_it_is() {
        arbtest::arbtest(|u| {
            let mut form = RequestForm::default();
            for info in FIELDS {
                if u.ratio(1, 2)? {
                    continue;
                }
                let line =
                    |u: &mut arbtest::arbitrary::Unstructured<'_>| -> arbtest::arbitrary::Result<String> {
                        let odd = [
                            "王小明",
                            "\"",
                            "'",
                            "\\",
                            "#",
                            "[a]",
                            " = ",
                            "…",
                            "\u{202e}",
                            "é",
                            "\u{7}",
                            "true",
                        ];
                        let count = u.int_in_range(1..=4)?;
                        let text = (0..count).map(|_| u.choose(&odd).copied());
                        text.collect::<Result<String, _>>()
                    };
                let lines = match info.shape {
                    ValueKind::Lines => vec![line(u)?, line(u)?],
                    ValueKind::Switch => vec![u.arbitrary::<bool>()?.to_string()],
                    ValueKind::Date => vec![u.choose(&["2026-12-31", "2027-02-28"])?.to_string()],
                    ValueKind::Text => vec![line(u)?],
                };
                form.set_if_absent(info.field, RawValue { lines, place: Place::Prompt });
            }
            let (text, whole) = request_text(&form).expect("a request");
            let again = read(&text);
            for info in FIELDS {
                let lines = |form: &RequestForm| form.get(info.field).map(|given| given.lines.clone());
                assert_eq!(lines(&again), lines(&form), "{text}");
            }
            assert!(whole);
            Ok(())
        });
    }

    #[test]
    fn an_enclosed_file_is_named_from_the_current_folder() {
        let file = |name: &str| Place::File { file: name.to_owned(), line: 1 };
        for (path, place, named) in [
            ("a.pdf", Place::Flag, Some("a.pdf")),
            ("b/a.pdf", Place::Flag, Some("b/a.pdf")),
            ("/tmp/a.pdf", Place::Flag, None),
            ("../a.pdf", Place::Flag, None),
            ("a.pdf", file("request.toml"), Some("a.pdf")),
            ("a.pdf", file("letters/request.toml"), Some("letters/a.pdf")),
            ("a.pdf", file("/tmp/request.toml"), None),
        ] {
            let mut form = RequestForm::default();
            form.set_if_absent(Field::Attach, RawValue::new(path, place));
            let (text, whole) = request_text(&form).expect("a request");
            assert_eq!(whole, named.is_some(), "{path}");
            let read = read(&text);
            assert_eq!(read.get(Field::Attach).map(|given| given.text().into_owned()).as_deref(), named);
        }
    }
}
