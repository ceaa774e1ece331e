//! `adieu provider`: the directory, read.

use std::fmt::Write as _;

use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::Provider;
use super::report::{Exit, Failure, Reporter};
use crate::language::Tag;
use crate::letter::Catalog;
use crate::provider::{Address, Directory, ProviderId, Record};
use crate::request::{Field, Given, Place, Problem, Value as _};

pub(super) fn run(args: &Provider, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match args {
        Provider::List => list(reporter),
        Provider::Show { id } => return show(id, reporter),
    }
    Ok(())
}

/// What there is to say of an address in a few words.
fn confidence(address: &Address) -> String {
    let age = if address.dated { ", but old or undated" } else { "" };
    format!("{}{age}", address.confidence)
}

fn list(reporter: &mut Reporter<'_>) {
    let records: Vec<Record> = Directory.all().collect();
    if reporter.json {
        reporter.result(json!({ "providers": records }));
        return;
    }
    let rows: Vec<[String; 5]> = records
        .iter()
        .map(|record| {
            let address = record.cancellation_address();
            [
                record.id.clone(),
                record.name.clone(),
                record.country.to_string(),
                address.map_or_else(|| "-".to_owned(), |address| address.email.to_string()),
                address.map_or_else(|| "no address for cancellations known".to_owned(), confidence),
            ]
        })
        .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..4).map(width).collect();
    let mut out = String::new();
    for row in &rows {
        for (cell, width) in row.iter().zip(&widths) {
            let _ = write!(out, "{cell}{}  ", " ".repeat(width - cell.width()));
        }
        let _ = writeln!(out, "{}", row[4]);
    }
    reporter.text(&out);
}

fn show(id: &str, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let record = ProviderId::parse(id).and_then(|id| Directory.get(&id)).map_err(|fault| {
        let given = Given::new(id, Place::Flag);
        Failure::from_problems(
            Exit::Data,
            vec![Problem::of_value(Field::Provider, given.place.clone(), &given.text(), fault)],
        )
    })?;
    if reporter.json {
        reporter.result(json!({ "provider": record }));
        return Ok(());
    }
    let mut out = String::new();
    let offered = Catalog::built_in();
    let missing = Tag::parse(&record.language).is_ok_and(|tag| tag.resolve(offered.languages()).is_none());
    let language = if missing { " (no letter in it yet: English)" } else { "" };
    let _ = writeln!(
        out,
        "{} ({}), {}; reads {}{language}",
        record.name, record.id, record.country, record.language
    );
    let _ = writeln!(out, "own domains: {}", record.domains.join(", "));
    let _ = writeln!(out, "\nE-mail:");
    for address in &record.addresses {
        let _ = writeln!(out, "  {}\n    {address}", address.email);
    }
    if record.cancellation_address().is_none() {
        let _ = writeln!(out, "  no address that takes cancellations is known");
    }
    if !record.channels.is_empty() {
        let _ = writeln!(out, "\nOther ways:");
        for channel in &record.channels {
            let _ = writeln!(out, "  {}: {} ({})", channel.kind, channel.how, channel.confidence);
        }
    }
    reporter.text(&out);
    Ok(())
}
