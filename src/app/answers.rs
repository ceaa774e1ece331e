//! What a person typed, as a request file: a failure after the questions costs nobody the answers, and the same letter can
//! be written again.

use std::path::{Component, Path, PathBuf};

use super::{Failure, Status, draft};
use crate::app::prepare::Prepared;
use crate::output::file::{self, Existing, FileError};
use crate::privacy;
use crate::value::{Field, FieldSpec, Place, RawValue, RequestForm, ValueKind, is_iso};
use crate::words::sentence;

/// Adds what was typed at prompts to a failure.
pub(crate) fn with_answers(failure: Failure, form: &RequestForm) -> Failure {
    Failure { answers: answers(form), ..failure }
}

/// What was typed at prompts, with all else that is given, as a request file; `None` where nothing was.
pub(crate) fn answers(form: &RequestForm) -> Option<String> {
    let typed = form.given().any(|(_, given)| given.place == Place::Prompt);
    typed.then(|| toml::to_string(&as_request(form)).ok()).flatten()
}

/// The values given as a request file's tables; what must not be mailed is not shown either.
fn as_request(form: &RequestForm) -> toml::Table {
    table_of(form, |info, given| {
        let hidden =
            info.field == Field::Iban || !privacy::scan(&given.text(), info.field.reading()).is_empty();
        let lines = || given.lines.clone();
        Some(if hidden { vec!["…".to_owned()] } else { lines() })
    })
}

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

/// The values given, each in its table, as `lines` gives them.
fn table_of(
    form: &RequestForm,
    mut lines: impl FnMut(&FieldSpec, &RawValue) -> Option<Vec<String>>,
) -> toml::Table {
    let mut top = toml::Table::new();
    for (info, given) in form.given() {
        let Some(lines) = lines(info, given) else { continue };
        let table = match info.table {
            "" => &mut top,
            table => {
                let entry = top.entry(table).or_insert_with(|| toml::Value::Table(toml::Table::new()));
                let toml::Value::Table(table) = entry else { continue };
                table
            }
        };
        table.insert(info.key.to_owned(), value_of(info, lines));
    }
    top
}

/// A value as TOML has it: a date and a switch where it is one, else a text.
fn value_of(info: &FieldSpec, mut lines: Vec<String>) -> toml::Value {
    if info.shape == ValueKind::Lines {
        return toml::Value::from(lines);
    }
    let text = if lines.len() == 1 { lines.swap_remove(0) } else { lines.join(", ") };
    let date = || text.parse::<toml::value::Datetime>().ok().map(toml::Value::from);
    match info.shape {
        ValueKind::Date if is_iso(&text) => date(),
        ValueKind::Switch => text.parse().ok().map(|on: bool| toml::Value::from(on)),
        _ => None,
    }
    .unwrap_or_else(|| toml::Value::from(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::{Collected, RequestSource};
    use crate::value::FIELDS;

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

    #[test]
    fn what_must_not_be_mailed_is_not_shown() {
        let mut form = RequestForm::default();
        form.set_if_absent(Field::Reason, RawValue::new("my PIN is 1234", Place::Prompt));
        form.set_if_absent(Field::Iban, RawValue::new("GB33BUKB20201555555555", Place::Flag));
        let shown = answers(&form).expect("something was typed");
        assert_eq!(shown, "reason = \"…\"\n\n[contract]\niban = \"…\"\n");
    }
}
