//! What the columns of a table are: fields by their keys, others by what the person said of them.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::headings::{self, Meaning, Part};
use super::{ColumnOrder, Format, Layout};
use crate::collect::document::short;
use crate::text::characters::{Joiners, forbidden};
use crate::text::suggest::nearest;
use crate::value::{FIELDS, Field, FieldSpec, Invalid, Place, Problem, Remedy, Thing, ValueKind};
use crate::words::{Sentence, sentence};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Field(Field),
    /// The name of a provider: of one in the directory, or beside an address of its own.
    Company,
    /// A part of a field.
    Part(Part),
    /// What the person wants ignored.
    Ignored,
    /// Nothing there is a use for: left out, and said.
    Left,
    /// Nothing: it has no heading.
    Unnamed,
}

impl Target {
    /// The field that its values go into.
    pub(super) fn field(self) -> Option<Field> {
        match self {
            Self::Field(field) => Some(field),
            Self::Company => Some(Field::Provider),
            Self::Part(part) => Some(part.field()),
            Self::Ignored | Self::Left | Self::Unnamed => None,
        }
    }
}

/// The columns' meaning, and the name of the table for messages.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) table: String,
    mapped: Vec<(String, Option<Field>)>,
    strict: bool,
    orders: Vec<(String, ColumnOrder)>,
}

impl Columns {
    pub(super) fn new(table: &str, layout: &Layout) -> Self {
        let Layout { format, columns, strict, orders, .. } = layout.clone();
        // Programs write JSON, and name fields by their keys.
        let strict = strict || format == Format::JsonLines;
        Self { table: table.to_owned(), mapped: columns, strict, orders }
    }

    /// How the days in a column are written.
    pub(super) fn order(&self, heading: &str) -> ColumnOrder {
        let known = self.orders.iter().find(|(column, _)| column == heading.trim());
        known.map_or(ColumnOrder::Unknown, |(_, order)| *order)
    }

    /// Where a row, or a cell of it, stands.
    pub(super) fn place(&self, line: usize, row: u64, column: Option<&str>) -> Place {
        Place::Row { file: self.table.clone(), line, row, column: column.map(short) }
    }

    /// A problem with the table as a whole.
    pub(super) fn problem(&self, line: usize, fault: Invalid) -> Problem {
        Problem::about(Thing::Table, Some(Place::File { file: self.table.clone(), line }), fault)
    }

    /// What the person said of a column.
    fn said(&self, heading: &str) -> Option<Target> {
        let (heading, plain) = (heading.trim(), plain(heading));
        let said = self.mapped.iter().find(|(column, _)| column.trim() == heading);
        let said = said.or_else(|| self.mapped.iter().find(|(column, _)| self::plain(column) == plain));
        said.map(|(_, field)| field.map_or(Target::Ignored, Target::Field))
    }

    /// Whether a heading is taken for what it means, and neither a field's key nor said by the person.
    pub(super) fn is_taken(&self, heading: &str) -> bool {
        let key = FIELDS.iter().any(|info| plain(info.key) == plain(heading));
        // What stands above a company's address as well is no key.
        let everyday = heading.trim().eq_ignore_ascii_case("e-mail");
        self.said(heading).is_none() && !self.strict && (!key || everyday)
    }

    /// What a heading means; `None` where nobody knows, or where it is only like one that is known.
    pub(super) fn target(&self, heading: &str) -> Option<Target> {
        let plain = plain(heading);
        if plain.is_empty() {
            return Some(Target::Unnamed);
        }
        let key = || {
            let is = |info: &&FieldSpec| self::plain(info.key) == plain;
            FIELDS.iter().find(is).map(|info| Target::Field(info.field))
        };
        self.said(heading).or_else(key).or_else(|| {
            if self.strict {
                return None;
            }
            match headings::meaning(&plain) {
                Some(Meaning::Field(Field::ProviderName)) => Some(Target::Company),
                Some(Meaning::Field(field)) => Some(Target::Field(field)),
                Some(Meaning::Part(part)) => Some(Target::Part(part)),
                Some(Meaning::Remark) => Some(Target::Left),
                None => near(heading).is_none().then_some(Target::Left),
            }
        })
    }

    /// The problem of a heading nobody knows.
    pub(super) fn unknown(heading: &str) -> Invalid {
        let spelt = || nearest(heading.trim(), FIELDS.iter().map(|info| info.key)).and_then(Field::from_key);
        let remark = headings::meaning(&plain(heading)) == Some(Meaning::Remark);
        let near = if remark { None } else { near(heading).or_else(spelt) };
        let said = argument(heading, near.map_or("FIELD", Field::key)).zip(argument(heading, ""));
        let near = near.map(Field::key);
        let fix = match (near, said) {
            (None, None) => sentence!("column-rename"),
            (Some(near), None) => sentence!("column-meant-rename", near),
            (None, Some((is, none))) => sentence!("column-say", is, none),
            (Some(near), Some((is, none))) => sentence!("column-meant-say", near, is, none),
        };
        Invalid::new("unknown-column", sentence!("column-unknown"), fix)
            .remedy(Remedy::Map(heading.trim().to_owned(), near.unwrap_or_default().to_owned()))
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
        // Beside a given name, "Name" is the family's.
        if targets.contains(&Target::Part(Part::GivenName))
            && !targets.contains(&Target::Part(Part::FamilyName))
        {
            let name = targets.iter().position(|target| *target == Target::Field(Field::Name));
            if let Some(name) = name.filter(|name| self.said(&headings[*name]).is_none()) {
                targets[name] = Target::Part(Part::FamilyName);
            }
        }
        for (column, _) in &self.mapped {
            let there = |heading: &String| heading.trim() == column.trim() || plain(heading) == plain(column);
            if !headings.iter().any(there) {
                let known: Vec<&str> = headings.iter().map(|heading| heading.trim()).take(50).collect();
                let what = sentence!("table-without-column", column = short(column), columns = known);
                problems.push(self.problem(line, Invalid::of("no-such-column", what)));
            }
        }
        let fields = targets.iter().any(|target| target.field().is_some());
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
    let field = target.field()?;
    // An address may stand in several columns, one for each line.
    if field.info().shape == ValueKind::Lines {
        return None;
    }
    let other = before.iter().position(|earlier| *earlier == target)?;
    let first = other_heading(other);
    let what = sentence!("column-twice", field = field.key(), first = short(&first));
    // Of two that are called the same, --map would leave out both.
    if plain(&first) == plain(heading) {
        let fix = what.attribute("alike");
        return Some(Invalid::new("duplicate-column", what, fix));
    }
    let fault = Invalid::of("duplicate-column", what);
    Some(fault.remedy(Remedy::Map(heading.trim().to_owned(), String::new())))
}

/// The field that a heading is nearly the name of.
fn near(heading: &str) -> Option<Field> {
    let plain = plain(heading);
    match headings::meaning(&plain) {
        Some(Meaning::Field(field)) => Some(field),
        Some(Meaning::Part(part)) => Some(part.field()),
        Some(Meaning::Remark) => None,
        None => {
            let slips = |key: &str| if key.len() < 4 { 0 } else { 1 + usize::from(key.len() > 9) };
            let is = |info: &&FieldSpec| {
                let key = self::plain(info.key);
                plain.len() <= 60 && strsim::damerau_levenshtein(&plain, &key) <= slips(&key)
            };
            FIELDS.iter().find(is).map(|info| info.field).or_else(|| headings::nearly(&plain))
        }
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
