//! A table looked through once before its rows are read: what its columns are, and what the whole of each tells.

use std::collections::BTreeSet;
use std::io::BufRead;

use super::cell::is_empty;
use super::columns::{Columns, Target};
use super::delimited::Delimited;
use super::{ColumnOrder, Format, Layout, TableError, begin};
use crate::value::{Field, ValueKind};

/// How many different addresses of a column, and how many names, are kept.
const MAX_KEPT: usize = 1000;

/// How many values of a column are looked at to tell whether its heading is right.
const MAX_SAMPLE: u64 = 200;

/// What a table has.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    pub(crate) columns: Vec<SurveyedColumn>,
    /// How many different names the letters are from, as far as columns tell.
    pub(crate) names: usize,
    /// What stands between two values.
    pub(crate) separator: Option<u8>,
}

/// What a column has.
#[derive(Debug)]
pub(crate) struct SurveyedColumn {
    /// Its heading.
    pub(crate) heading: String,
    /// The field its values go into.
    pub(crate) field: Option<Field>,
    /// Whether the heading was taken for that, and neither is a field's key nor was said to be one.
    pub(crate) taken: bool,
    /// Whether it is left out as there is no use for it.
    pub(crate) left: bool,
    /// How its days are written.
    pub(crate) order: ColumnOrder,
    /// Its different addresses, where it holds some.
    pub(crate) addresses: BTreeSet<String>,
    /// How many of the first values were looked at, and how many of them are no value of the field.
    pub(crate) looked_at: u64,
    pub(crate) misfits: u64,
}

/// Looks through a table; JSON Lines need it not. `fits` says whether a text is a value of a field whose values are words.
///
/// # Errors
/// As where its rows are read.
pub(crate) fn survey(
    name: &str,
    input: impl BufRead,
    layout: &Layout,
    fits: &dyn Fn(Field, &str) -> bool,
) -> Result<Survey, TableError> {
    if layout.format == Format::JsonLines {
        return Ok(Survey::default());
    }
    let unreadable = |source| TableError::Unreadable { name: name.to_owned(), source };
    let (beginning, input) = begin(input).map_err(unreadable)?;
    let mut table = Delimited::open(Columns::new(name, layout), &beginning, input, layout)?;
    let column = |(heading, target, taken): (&str, Target, bool)| SurveyedColumn {
        heading: heading.to_owned(),
        field: target.field(),
        taken,
        left: target == Target::Left,
        order: ColumnOrder::default(),
        addresses: BTreeSet::new(),
        looked_at: 0,
        misfits: 0,
    };
    let targets: Vec<Target> = table.columns().map(|(_, target, _)| target).collect();
    let mut columns: Vec<SurveyedColumn> = table.columns().map(column).collect();
    // Of most columns nothing has to be known.
    let of_interest: Vec<usize> =
        (0..columns.len()).filter(|at| columns[*at].is_of_interest(targets[*at])).collect();
    let (mut names, name_columns) = (BTreeSet::new(), name_columns(&columns));
    // What is wrong further down is said when the rows are read.
    while let Ok(Some(cells)) = table.next_cells() {
        for at in &of_interest {
            if let Some(text) = cells.get(*at).and_then(|cell| std::str::from_utf8(cell).ok()) {
                columns[*at].see(text, fits);
            }
        }
        if names.len() < MAX_KEPT && !name_columns.is_empty() {
            let parts: Vec<&[u8]> = name_columns.iter().filter_map(|at| cells.get(*at)).collect();
            let name = parts.join(&b' ');
            if !names.contains(&name) {
                names.insert(name);
            }
        }
    }
    Ok(Survey { columns, names: names.len(), separator: Some(table.separator) })
}

fn name_columns(columns: &[SurveyedColumn]) -> Vec<usize> {
    (0..columns.len()).filter(|at| columns[*at].field == Some(Field::Name)).collect()
}

impl SurveyedColumn {
    fn is_of_interest(&self, target: Target) -> bool {
        let Target::Field(field) = target else { return false };
        let date = field.info().shape == ValueKind::Date;
        date || field == Field::Email || self.taken && field.info().shape == ValueKind::Text
    }

    fn see(&mut self, text: &str, fits: &dyn Fn(Field, &str) -> bool) {
        let Some(field) = self.field.filter(|field| !is_empty(*field, text)) else { return };
        if field.info().shape == ValueKind::Date {
            self.order.see(text);
            return;
        }
        if field == Field::Email && self.addresses.len() < MAX_KEPT && !self.addresses.contains(text.trim()) {
            self.addresses.insert(text.trim().to_owned());
        }
        if self.taken && self.looked_at < MAX_SAMPLE {
            self.looked_at += 1;
            self.misfits += u64::from(!fits(field, text));
        }
    }
}
