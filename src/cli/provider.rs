//! `adieu provider list` and `show`: the directory, read.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::Provider;
use super::report::Reporter;
use crate::app::{Failure, Status};
use crate::letter::Catalog;
use crate::provider::{Address, NoRecord, Origin, Record};
use crate::value::{Domain, Field, Invalid, Place, Problem, ProviderId, RawValue, Value as _};

pub(super) fn run(args: &Provider, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match args {
        Provider::List { all } => list(*all, reporter),
        Provider::Show { id } => return show(id, reporter),
        Provider::Add(new) => return super::provider_add::run(new, reporter),
        Provider::Import(import) => return super::provider_import::run(import, reporter),
        Provider::Remove(which) => return super::provider_remove::run(which, reporter),
    }
    Ok(())
}

/// The folder of the person's own records.
pub(super) fn own_folder(reporter: &Reporter<'_>) -> Result<PathBuf, Failure> {
    reporter.env.app.config_dir.as_ref().map(|config| config.join("providers")).ok_or_else(|| {
        Failure::new(Status::Configuration, "there is no home directory for your own records")
            .fix("set HOME, or ADIEU_CONFIG_DIR to a folder")
    })
}

/// What there is to say of an address in a few words.
fn confidence(address: &Address) -> String {
    let age = if address.dated { ", but old or undated" } else { "" };
    format!("{}{age}", address.confidence)
}

/// Said of records that did not come with the program.
fn whose(record: &Record) -> &'static str {
    match record.origin {
        Origin::BuiltIn => "",
        Origin::Own => "; yours",
        Origin::Imported => "; imported",
    }
}

fn list(all: bool, reporter: &mut Reporter<'_>) {
    let mut records: Vec<Record> = Vec::new();
    for listed in reporter.env.app.directory().all() {
        match listed.record {
            Ok(record) => records.push(record),
            // What is broken hides nothing else.
            Err(problems) => reporter.warn(problems),
        }
    }
    if reporter.json {
        reporter.result(json!({ "providers": records }));
        return;
    }
    let known = records.len();
    records
        .retain(|record| all || record.origin == Origin::BuiltIn || record.cancellation_address().is_some());
    let hidden = known - records.len();
    let rows: Vec<[String; 5]> = records
        .iter()
        .map(|record| {
            let address = record.cancellation_address();
            [
                record.id.clone(),
                record.name.clone(),
                record.country.map_or_else(|| "-".to_owned(), |country| country.to_string()),
                address.map_or_else(|| "-".to_owned(), |address| address.email.to_string()),
                address.map_or_else(|| "no address for cancellations known".to_owned(), confidence)
                    + whose(record),
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
    if hidden > 0 {
        let what = if hidden == 1 { "takes no cancellations" } else { "take no cancellations" };
        reporter.note(&format!(
            "{hidden} more, imported or yours, {what}: `adieu provider list --all` shows them."
        ));
    }
}

/// That no record has this id: an argument, not a letter's field.
pub(super) fn unknown(id: &str, fault: Invalid) -> Failure {
    let given = RawValue::new(id, Place::Flag);
    let problem = Problem::of_value(Field::Provider, Place::Flag, &given.text(), fault);
    Failure::from_problems(Status::Data, vec![Problem { place: None, ..problem }])
}

fn show(id: &str, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let wanted = ProviderId::parse(id).map_err(|fault| unknown(id, fault))?;
    let record = reporter.env.app.directory().get(&wanted).map_err(|error| match error {
        NoRecord::Unknown(fault) => unknown(id, fault),
        NoRecord::Broken(problems) => Failure::from_problems(Status::Configuration, problems),
    })?;
    if reporter.json {
        reporter.result(json!({ "provider": &*record }));
        return Ok(());
    }
    let text = describe(&record);
    reporter.text(&text);
    Ok(())
}

/// All that is known of one provider.
pub(super) fn describe(record: &Record) -> String {
    let mut out = String::new();
    let offered = Catalog::built_in();
    let tag = record.language_tag();
    let missing = tag.as_ref().is_some_and(|tag| tag.resolve(offered.languages()).is_none());
    let no_letter = if missing { " (no letter in it yet: English)" } else { "" };
    let language = match (&record.language, &tag) {
        (Some(tag), _) => format!("reads {tag}{no_letter}"),
        (None, Some(tag)) => format!("its country reads {tag}{no_letter}"),
        (None, None) => "language unknown: English".to_owned(),
    };
    let country = record.country.map_or_else(|| "country unknown".to_owned(), |country| country.to_string());
    // Writing to a String does not fail.
    let _ = writeln!(out, "{} ({}), {country}; {language}{}", record.name, record.id, whose(record));
    let domains: Vec<&str> = record.domains.iter().map(Domain::as_str).collect();
    let _ = writeln!(
        out,
        "own domains: {}",
        if domains.is_empty() { "none known".to_owned() } else { domains.join(", ") }
    );
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
            let _ = writeln!(out, "  {channel}");
        }
    }
    out
}
