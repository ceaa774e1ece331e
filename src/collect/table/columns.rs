//! What the columns of a table are: fields by their keys, others by what the person said of them.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::headings;
use crate::collect::document::short;
use crate::text::characters::{Joiners, forbidden};
use crate::text::suggest::nearest;
use crate::value::{FIELDS, Field, FieldSpec, Invalid, Place, Problem, RawValue, Thing, ValueKind};
use crate::words::{Sentence, sentence};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Field(Field),
    /// What the person wants ignored.
    Ignored,
    /// Nothing: it has no heading.
    Unnamed,
}

/// The columns' meaning, and the name of the table for messages.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) table: String,
    mapped: Vec<(String, Option<Field>)>,
}

impl Columns {
    pub(super) fn new(table: &str, mapped: &[(String, Option<Field>)]) -> Self {
        Self { table: table.to_owned(), mapped: mapped.to_vec() }
    }

    /// Where a row, or a cell of it, stands.
    pub(super) fn place(&self, line: usize, row: u64, column: Option<&str>) -> Place {
        Place::Row { file: self.table.clone(), line, row, column: column.map(short) }
    }

    /// A problem with the table as a whole.
    pub(super) fn problem(&self, line: usize, fault: Invalid) -> Problem {
        Problem::about(Thing::Table, Some(Place::File { file: self.table.clone(), line }), fault)
    }

    /// What a heading means; `None` where nobody knows.
    pub(super) fn target(&self, heading: &str) -> Option<Target> {
        let heading = heading.trim();
        if heading.is_empty() {
            return Some(Target::Unnamed);
        }
        let plain = plain(heading);
        let said = self.mapped.iter().find(|(column, _)| column.trim() == heading);
        let said = said.or_else(|| self.mapped.iter().find(|(column, _)| self::plain(column) == plain));
        match said {
            Some((_, Some(field))) => Some(Target::Field(*field)),
            Some((_, None)) => Some(Target::Ignored),
            None => {
                let is = |info: &&FieldSpec| self::plain(info.key) == plain;
                FIELDS.iter().find(is).map(|info| Target::Field(info.field))
            }
        }
    }

    /// The problem of a heading nobody knows.
    pub(super) fn unknown(heading: &str) -> Invalid {
        let known = headings::meaning(&plain(heading)).map(Field::key);
        let spelt = || nearest(heading.trim(), FIELDS.iter().map(|info| info.key));
        let near = if headings::is_remark(&plain(heading)) { None } else { known.or_else(spelt) };
        let said = argument(heading, near.unwrap_or("FIELD")).zip(argument(heading, ""));
        let fix = match (near, said) {
            (None, None) => sentence!("column-rename"),
            (Some(near), None) => sentence!("column-meant-rename", near),
            (None, Some((is, none))) => sentence!("column-say", is, none),
            (Some(near), Some((is, none))) => sentence!("column-meant-say", near, is, none),
        };
        Invalid::new("unknown-column", sentence!("column-unknown"), fix)
    }

    /// The columns of a heading line, or everything that is wrong with it.
    pub(super) fn of_heading(&self, headings: &[String], line: usize) -> Result<Vec<Target>, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut targets: Vec<Target> = Vec::new();
        let place = || Place::File { file: self.table.clone(), line };
        for (at, heading) in headings.iter().enumerate() {
            let Some(target) = self.target(heading) else {
                problems.push(Problem::of_key(heading.trim(), place(), Self::unknown(heading)));
                targets.push(Target::Ignored);
                continue;
            };
            if let Some(fault) = twice(target, heading, &targets, |other| headings[other].trim().to_owned()) {
                problems.push(Problem::of_key(heading.trim(), place(), fault));
            }
            debug_assert_eq!(at, targets.len());
            targets.push(target);
        }
        for (column, _) in &self.mapped {
            let there = |heading: &String| heading.trim() == column.trim() || plain(heading) == plain(column);
            if !headings.iter().any(there) {
                let known: Vec<&str> = headings.iter().map(|heading| heading.trim()).take(50).collect();
                let what = sentence!("table-without-column", column = short(column), columns = known);
                problems.push(self.problem(line, Invalid::of("no-such-column", what)));
            }
        }
        let fields = targets.iter().any(|target| matches!(target, Target::Field(_)));
        if problems.is_empty() && !fields {
            let fault = Invalid::of("no-columns", sentence!("table-without-fields"));
            problems.push(self.problem(line, fault));
        }
        if problems.is_empty() { Ok(targets) } else { Err(problems) }
    }
}

/// The problem of a second column for a field that takes one value.
pub(super) fn twice(
    target: Target,
    heading: &str,
    before: &[Target],
    other_heading: impl Fn(usize) -> String,
) -> Option<Invalid> {
    let Target::Field(field) = target else {
        return None;
    };
    // An address may stand in several columns, one for each line.
    if field.info().shape == ValueKind::Lines {
        return None;
    }
    let other = before.iter().position(|earlier| *earlier == target)?;
    let first = other_heading(other);
    let what = sentence!("column-twice", field = field.key(), first = short(&first));
    // Of two that are called the same, --map would leave out both.
    let fix = what.attribute(if plain(&first) == plain(heading) { "alike" } else { "fix" });
    Some(Invalid::new("duplicate-column", what, fix))
}

/// Adds a value to a row; a field of several lines takes those of all its columns.
pub(super) fn add(values: &mut Vec<(Field, RawValue)>, info: &FieldSpec, given: RawValue) {
    match values.iter_mut().find(|(field, _)| *field == info.field && info.shape == ValueKind::Lines) {
        Some((_, earlier)) => earlier.lines.extend(given.lines),
        None => values.push((info.field, given)),
    }
}

/// The argument that says what a column is, to be pasted into a shell; `None` for a heading that cannot be typed.
fn argument(heading: &str, field: &str) -> Option<Sentence> {
    let heading = heading.trim();
    if short(heading) != heading || heading.chars().any(|c| forbidden(c, Joiners::Refused)) {
        return None;
    }
    let said = format!("{heading}={field}");
    let said = if said.contains(['"', '$', '`', '\\', '!']) {
        format!("'{}'", said.replace('\'', "'\\''"))
    } else {
        format!("\"{said}\"")
    };
    Some(if heading.starts_with('-') {
        sentence!("column-argument-joined", said)
    } else {
        sentence!("column-argument", said)
    })
}

/// A heading to compare: neither case nor blanks nor hyphens make another.
pub(super) fn plain(heading: &str) -> String {
    let joins = |c: char| matches!(c, '-' | '_') || c.is_whitespace();
    // A Mac may write an accent as a character of its own.
    let composed = || ComposingNormalizerBorrowed::new_nfc().normalize(heading);
    let heading = if heading.is_ascii() { heading.into() } else { composed() };
    heading.chars().filter(|c| !joins(*c)).flat_map(char::to_lowercase).collect()
}
