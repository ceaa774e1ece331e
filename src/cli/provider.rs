//! `adieu provider`: the directory, read and added to.

use std::fmt::Write as _;

use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::provider::{Provider, ProviderAdd, ProviderImport, ProviderRemove};
use super::report::Reporter;
use super::{prompt, provider_questions};
use crate::app::providers::new::{MISSING, resolve};
use crate::app::providers::{self, is_listed};
use crate::app::{Failure, Status};
use crate::letter::Catalog;
use crate::provider::{Address, Directory, Origin, Record};
use crate::value::Domain;

/// The most names a summary spells out.
const NAMED: usize = 20;

pub(super) fn run(args: &Provider, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match args {
        Provider::List { all } => {
            list(*all, reporter);
            Ok(())
        }
        Provider::Show { id } => show(id, reporter),
        Provider::Add(new) => add(new, reporter),
        Provider::Import(args) => import(args, reporter),
        Provider::Remove(which) => remove(which, reporter),
    }
}

/// What there is to say of an address in a few words.
fn confidence(address: &Address) -> String {
    let age = if address.outdated { ", but old or undated" } else { "" };
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
    let (mut records, broken) = providers::all(&reporter.env.app);
    reporter.warn(broken);
    if reporter.json {
        reporter.result(json!({ "providers": records }));
        return;
    }
    let known = records.len();
    records.retain(|record| all || is_listed(record));
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

fn show(id: &str, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let record = providers::find(id, &reporter.env.app)?;
    reporter.warn(record.notes.clone());
    if reporter.json {
        reporter.result(json!({ "provider": record }));
    } else {
        reporter.text(&describe(&record));
    }
    Ok(())
}

fn add(args: &ProviderAdd, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let today = reporter.now()?.date();
    providers::ensure_free(&args.id, args.force, &reporter.env.app)?;
    let mut new = args.provider();
    let mut outcome = resolve(&new, today);
    if let Err(problems) = &outcome
        && reporter.may_ask()
        && problems.iter().all(|problem| problem.code == MISSING)
    {
        provider_questions::ask(&mut new, reporter)?;
        outcome = resolve(&new, today);
    }
    let record = outcome.map_err(|problems| Failure::from_problems(Status::Data, problems))?;
    let added = providers::add(record, args.force, &reporter.env.app)?;
    if reporter.json {
        reporter.result(json!(added));
        return Ok(());
    }
    let record = &added.record;
    reporter.path(&added.path);
    reporter.note(describe(record).trim_end());
    if added.replaces_built_in {
        reporter.note("It takes the place of the record that came with adieu.");
    }
    reporter.note(&match record.cancellation_address() {
        Some(_) => {
            format!("Next: `adieu preview --provider {}` shows the letter and who gets it.", record.id)
        }
        None => {
            "It has no address for cancellations: give one with --to when you write the letter.".to_owned()
        }
    });
    Ok(())
}

fn import(args: &ProviderImport, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let today = reporter.now()?.date();
    let done = providers::import(&args.path, args.force, today, &reporter.env.app)?;
    let mut summary = format!("{} imported", done.written.len());
    // Writing to a String does not fail.
    if !done.kept.is_empty() {
        let _ =
            write!(summary, "; yours are left as they were (--force replaces them): {}", some(&done.kept));
    }
    if !done.built_in.is_empty() {
        let _ = write!(summary, "; adieu has its own record of {}", some(&done.built_in));
    }
    if !done.left_out.is_empty() {
        let files: Vec<String> =
            done.left_out.iter().map(|left| format!("{}: {}", left.file, left.why)).collect();
        let message = format!("{summary}; {} left out: {}", files.len(), files.join("; "));
        let failure = Failure::new(Status::Data, message)
            .fix("mend or remove what was left out and import again; the others are in");
        return Err(Failure { details: Some(Box::new(json!(done))), ..failure });
    }
    if reporter.json {
        reporter.result(json!(done));
        return Ok(());
    }
    reporter.text(&format!("{summary}.\n"));
    reporter.note(&format!(
        "The records are in {}. Their addresses are for data protection: a cancellation is never sent there. They help to tell a \
         look-alike from the real domain. `adieu provider remove --imported` takes them away again.",
        done.folder.display()
    ));
    Ok(())
}

fn remove(args: &ProviderRemove, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let ids = providers::removable(args.id.as_deref(), &reporter.env.app)?;
    let subject = match (ids.as_slice(), &args.id) {
        ([one], _) => one.clone(),
        (all, _) => format!("{} imported records", all.len()),
    };
    if !args.yes && !ids.is_empty() {
        if !reporter.may_ask() {
            return Err(Failure::new(Status::Data, format!("{subject} is not removed without a yes"))
                .fix("add --yes, or answer the question at a terminal"));
        }
        let sure = prompt::confirm(&format!("Remove {subject} from your own records?"), reporter)
            .map_err(|_| Failure::new(Status::Interrupted, "interrupted; nothing was removed"))?;
        if !sure {
            reporter.note("Nothing was removed.");
            return Ok(());
        }
    }
    let removed = providers::remove(ids, &reporter.env.app)?;
    if reporter.json {
        reporter.result(json!({ "removed": removed }));
        return Ok(());
    }
    reporter.text(&format!("{} removed.\n", removed.len()));
    if let Some(id) = args.id.as_ref().filter(|id| Directory::is_built_in(id)) {
        reporter.note(&format!("The record of {id} that came with adieu is used again."));
    }
    Ok(())
}

/// How many, and the first by name.
fn some(ids: &[String]) -> String {
    let named = ids.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if ids.len() > NAMED { ", …" } else { "" };
    format!("{} ({named}{more})", ids.len())
}

/// All that is known of one provider.
fn describe(record: &Record) -> String {
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
