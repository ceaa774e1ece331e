//! Providers as a person reads them in a list: who they are and what can be done with each, in 80 columns.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::report::Reporter;
use crate::app::Failure;
use crate::app::providers;
use crate::app::providers::find::{self, Entry, Filter, Listing};
use crate::provider::Origin;
use crate::words::{Join, Sentence, Words, sentence};

/// The columns of a line.
const COLUMNS: usize = 80;

/// The most columns of what stands before the name.
const MAX_CELL: usize = 24;

/// The columns that are left to a name at least.
const MIN_NAME: usize = 12;

/// The most names a summary spells out.
const NAMED: usize = 20;

/// What leads a row below its headings.
const INDENT: &str = "    ";

/// How many, and the first by name.
pub(super) fn some(ids: &[String]) -> Sentence {
    let named = ids.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    if ids.len() > NAMED {
        sentence!("some-of-many", number = ids.len(), named)
    } else {
        sentence!("some", number = ids.len(), named)
    }
}

/// Something said of a record, and whose it is, where it did not come with the program.
pub(super) fn with_origin(origin: Origin, what: Sentence) -> Sentence {
    match origin {
        Origin::BuiltIn => what,
        Origin::Own => sentence!("record-yours", what),
        Origin::Imported => sentence!("record-imported", what),
    }
}

pub(super) fn list(filter: &Filter, reporter: &mut Reporter<'_>) {
    if reporter.json {
        // A program gets the whole records.
        let (mut records, broken) = providers::all(&reporter.env.app);
        records.retain(|record| filter.fits(record.country, record.sector));
        reporter.warn(broken);
        reporter.result(json!({ "providers": records }));
        return;
    }
    let Listing { entries, hidden, warnings } = find::list(filter, &reporter.env.app);
    reporter.warn(warnings);
    let listed = grouped(&entries, &reporter.words);
    reporter.text(&listed);
    if hidden > 0 {
        reporter.note(sentence!("hidden-records", hidden));
    }
}

pub(super) fn search(words: &str, country: Option<&str>, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let (found, warnings) = find::search(words, country, &reporter.env.app)?;
    reporter.warn(warnings);
    if reporter.json {
        reporter.result(json!({ "providers": found }));
        return Ok(());
    }
    let country = |entry: &Entry| entry.country.map_or_else(|| "-".to_owned(), |country| country.to_string());
    let rows = found.iter().map(|entry| [entry.id.clone(), country(entry), entry.name.clone()]).collect();
    let table = table("", rows, &found, &reporter.words);
    reporter.text(&table);
    reporter.note(sentence!("search-next", id = found[0].id));
    Ok(())
}

/// The list under headings of countries and trades, each with its number.
fn grouped(entries: &[Entry], words: &Words) -> String {
    let heading = |name: Sentence, number: usize| words.say(&sentence!("list-heading", name, number));
    let mut countries: BTreeMap<_, usize> = BTreeMap::new();
    for entry in entries {
        *countries.entry(entry.country.map(|country| country.to_string())).or_default() += 1;
    }
    let rows = entries.iter().map(|entry| [entry.id.clone(), entry.name.clone()]).collect();
    let table = table(INDENT, rows, entries, words);
    let mut out = String::new();
    let mut lines = table.lines();
    for group in entries.chunk_by(|a, b| (a.country, a.sector) == (b.country, b.sector)) {
        let Entry { country, sector, .. } = &group[0];
        let code = country.map(|country| country.to_string());
        // Writing to a String does not fail.
        if let Some(number) = countries.remove(&code) {
            let name = code.map_or_else(|| sentence!("country-unknown"), Sentence::verbatim);
            let _ = writeln!(out, "{}", heading(name, number));
        }
        let _ = writeln!(out, "  {}", heading(sector.into(), group.len()));
        lines.by_ref().take(group.len()).for_each(|line| {
            let _ = writeln!(out, "{line}");
        });
    }
    out
}

/// One line an entry: its cells, the last of them clipped where the line would get too long, and what can be done with it.
fn table<const CELLS: usize>(
    indent: &str,
    mut rows: Vec<[String; CELLS]>,
    entries: &[Entry],
    words: &Words,
) -> String {
    let ways: Vec<String> =
        entries.iter().map(|entry| words.say(&with_origin(entry.origin, ways(entry)))).collect();
    let width = |rows: &[[String; CELLS]], column: usize| {
        rows.iter().map(|row| row[column].width()).max().unwrap_or_default().min(MAX_CELL)
    };
    let mut widths: Vec<usize> = (0..CELLS - 1).map(|column| width(&rows, column)).collect();
    let behind = ways.iter().map(|ways| ways.width()).max().unwrap_or_default();
    let taken = indent.len() + widths.iter().map(|width| width + 2).sum::<usize>() + 2 + behind;
    let room = COLUMNS.saturating_sub(taken).max(MIN_NAME);
    for row in &mut rows {
        // A long id takes the room of the name behind it, as far as that has any to spare.
        let over: usize =
            row.iter().zip(&widths).map(|(cell, width)| cell.width().saturating_sub(*width)).sum();
        row[CELLS - 1] = clipped(&row[CELLS - 1], room.saturating_sub(over).max(MIN_NAME));
    }
    widths.push(rows.iter().map(|row| row[CELLS - 1].width()).max().unwrap_or_default());
    let mut out = String::new();
    for (row, ways) in rows.iter().zip(&ways) {
        let (mut line, mut column) = (indent.to_owned(), indent.len());
        for (cell, width) in row.iter().zip(&widths) {
            column += width + 2;
            line.push_str(cell);
            let gap = column.saturating_sub(line.width()).max(2);
            line.push_str(&" ".repeat(gap));
        }
        let _ = writeln!(out, "{line}{ways}");
    }
    out
}

/// As much of a text as has room.
fn clipped(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut columns = 1;
    let fits = |c: &char| {
        columns += c.width().unwrap_or_default();
        columns <= room
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

/// What can be done with a provider.
fn ways(entry: &Entry) -> Sentence {
    let known = [
        (entry.email.is_some(), sentence!("list-mail")),
        (entry.page, sentence!("list-page")),
        (entry.post, sentence!("list-post")),
        (entry.other, sentence!("list-other")),
    ];
    let known: Vec<Sentence> = known.into_iter().filter(|(known, _)| *known).map(|(_, way)| way).collect();
    if known.is_empty() { sentence!("list-nothing") } else { Sentence::join(Join::Comma, known) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_clipped_by_its_columns() {
        for (name, room, shown) in [
            ("Example", 7, "Example"),
            ("Example Mobile", 9, "Example…"),
            ("示例移动公司", 8, "示例移…"),
            ("", 1, ""),
        ] {
            assert_eq!(clipped(name, room), shown);
        }
    }
}
