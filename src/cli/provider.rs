//! `adieu provider`: the directory, read and added to.

use std::fmt::Write as _;

use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::provider::{Provider, ProviderAdd, ProviderImport, ProviderRemove};
use super::report::Reporter;
use super::{prompt, provider_questions, provider_update};
use crate::app::providers::new::{MISSING, resolve};
use crate::app::providers::report::{self, Report};
use crate::app::providers::{self, is_listed};
use crate::app::{Failure, Status};
use crate::letter::Catalog;
use crate::provider::{Address, Directory, Origin, Record};
use crate::value::Domain;
use crate::words::{Join, Sentence, Words, sentence};

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
        Provider::Update(args) => provider_update::run(args, reporter),
        Provider::Report { id, note } => report(id, note.as_deref(), reporter),
        Provider::Remove(which) => remove(which, reporter),
        Provider::Sign(args) => provider_update::sign(args, reporter),
    }
}

/// What there is to say of a record's address in a few words.
fn confidence(address: Option<&Address>) -> Sentence {
    match address {
        None => sentence!("no-cancellation-address"),
        Some(address) if address.outdated => {
            sentence!("confidence-outdated", confidence = address.confidence)
        }
        Some(address) => sentence!("confidence-known", confidence = address.confidence),
    }
}

/// Something said of a record, and whose it is, where it did not come with the program.
fn with_origin(record: &Record, what: Sentence) -> Sentence {
    match record.origin {
        Origin::BuiltIn => what,
        Origin::Own => sentence!("record-yours", what),
        Origin::Imported => sentence!("record-imported", what),
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
                reporter.words.say(&with_origin(record, confidence(address))),
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
        reporter.note(sentence!("hidden-records", hidden));
    }
}

fn show(id: &str, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let record = providers::find(id, &reporter.env.app)?;
    reporter.warn(record.notes.clone());
    if reporter.json {
        reporter.result(json!({ "provider": record }));
    } else {
        let described = describe(&record, &reporter.words);
        reporter.text(&described);
    }
    Ok(())
}

/// A text for an issue about a record, with blanks for what may be wrong.
fn report(id: &str, note: Option<&str>, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let Report { record, directory, note } = report::prepare(id, note, &reporter.env.app)?;
    let words = &reporter.words;
    let version = env!("CARGO_PKG_VERSION");
    let heading = sentence!("report-heading", name = record.name, id = record.id, version, directory);
    let mut text = format!("{}\n\n{}", words.say(&heading), describe(&record, words));
    for blank in [
        sentence!("report-what-is-wrong"),
        sentence!("report-what-is-right"),
        sentence!("report-where-it-is-said"),
        sentence!("report-when-it-was-read"),
    ] {
        // Writing to a String does not fail.
        let _ = write!(text, "\n{}", words.say(&blank));
    }
    text.push('\n');
    if let Some(note) = note {
        let _ = writeln!(text, "\n{}", words.say(&sentence!("report-note", note)));
    }
    if reporter.json {
        reporter.result(json!({ "report": text }));
    } else {
        reporter.text(&text);
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
    let described = describe(record, &reporter.words);
    reporter.lines(described.trim_end());
    if added.replaces_built_in {
        reporter.note(sentence!("replaces-built-in"));
    }
    reporter.note(match record.cancellation_address() {
        Some(_) => sentence!("record-added", id = record.id),
        None => sentence!("record-added-without-address"),
    });
    Ok(())
}

fn import(args: &ProviderImport, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let today = reporter.now()?.date();
    let done = providers::import(&args.path, args.force, today, &reporter.env.app)?;
    let mut summary = vec![sentence!("imported", records = done.written.len())];
    if !done.kept.is_empty() {
        summary.push(sentence!("import-kept", records = some(&done.kept)));
    }
    if !done.built_in.is_empty() {
        summary.push(sentence!("import-built-in", records = some(&done.built_in)));
    }
    if !done.left_out.is_empty() {
        let files =
            done.left_out.iter().map(|left| sentence!("left-out-file", file = left.file, why = left.why));
        let files = Sentence::join(Join::Clauses, files);
        summary.push(sentence!("import-left-out", number = done.left_out.len(), files));
        let message = Sentence::join(Join::Clauses, summary);
        let failure = Failure::new(Status::Data, message).fix(sentence!("import-again"));
        return Err(Failure { details: Some(Box::new(json!(done))), ..failure });
    }
    if reporter.json {
        reporter.result(json!(done));
        return Ok(());
    }
    reporter.line(&sentence!("import-summary", summary = Sentence::join(Join::Clauses, summary)));
    reporter.note(sentence!("import-note", folder = done.folder));
    Ok(())
}

fn remove(args: &ProviderRemove, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let ids = providers::removable(args.id.as_deref(), &reporter.env.app)?;
    let subject = match ids.as_slice() {
        [one] => one.into(),
        all => sentence!("imported-records", records = all.len()),
    };
    if !args.yes && !ids.is_empty() {
        if !reporter.may_ask() {
            return Err(Failure::with_remedy(Status::Data, sentence!("removal-needs-yes", subject)));
        }
        let question = reporter.words.say(&sentence!("ask-remove-records", subject));
        let sure = prompt::confirm(&question, reporter)
            .map_err(|_| Failure::new(Status::Interrupted, sentence!("interrupted-nothing-removed")))?;
        if !sure {
            reporter.note(sentence!("nothing-removed"));
            return Ok(());
        }
    }
    let removed = providers::remove(ids, &reporter.env.app)?;
    if reporter.json {
        reporter.result(json!({ "removed": removed }));
        return Ok(());
    }
    reporter.line(&sentence!("records-removed", records = removed.len()));
    if let Some(id) = args.id.as_ref().filter(|id| Directory::is_built_in(id)) {
        reporter.note(sentence!("built-in-used-again", id));
    }
    Ok(())
}

/// How many, and the first by name.
pub(super) fn some(ids: &[String]) -> Sentence {
    let named = ids.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    if ids.len() > NAMED {
        sentence!("some-of-many", number = ids.len(), named)
    } else {
        sentence!("some", number = ids.len(), named)
    }
}

/// The language a provider reads.
fn reads(record: &Record) -> Sentence {
    let offered = Catalog::built_in();
    let tag = record.language_tag();
    let no_letter = tag.as_ref().is_some_and(|tag| tag.resolve(offered.languages()).is_none());
    match (&record.language, tag) {
        (Some(tag), _) if no_letter => sentence!("reads-no-letter", tag = tag.clone()),
        (Some(tag), _) => sentence!("reads", tag = tag.clone()),
        (None, Some(tag)) if no_letter => sentence!("country-reads-no-letter", tag = tag.to_string()),
        (None, Some(tag)) => sentence!("country-reads", tag = tag.to_string()),
        (None, None) => sentence!("language-unknown"),
    }
}

/// All that is known of one provider.
fn describe(record: &Record, words: &Words) -> String {
    let mut out = String::new();
    let country = match record.country {
        Some(country) => Sentence::verbatim(country.to_string()),
        None => sentence!("country-unknown"),
    };
    let language = with_origin(record, reads(record));
    let heading = sentence!("record", name = record.name, id = record.id, country, language);
    let domains: Vec<&str> = record.domains.iter().map(Domain::as_str).collect();
    let domains =
        if domains.is_empty() { sentence!("no-own-domains") } else { sentence!("own-domains", domains) };
    // Writing to a String does not fail.
    let _ = writeln!(out, "{}\n{}", words.say(&heading), words.say(&domains));
    let _ = writeln!(out, "\n{}", words.say(&sentence!("record-email-heading")));
    for address in &record.addresses {
        let _ = writeln!(out, "  {}\n    {}", address.email, words.say(&address.into()));
    }
    if record.cancellation_address().is_none() {
        let _ = writeln!(out, "  {}", words.say(&sentence!("no-cancellation-address-known")));
    }
    if !record.channels.is_empty() {
        let _ = writeln!(out, "\n{}", words.say(&sentence!("record-other-ways-heading")));
        for channel in &record.channels {
            let _ = writeln!(out, "  {}", words.say(&channel.into()));
        }
    }
    out
}
