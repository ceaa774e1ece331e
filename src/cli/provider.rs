//! `adieu provider`: the directory, read and added to.

use std::fmt::Write as _;

use jiff::civil::Date;
use serde_json::json;

use super::args::provider::{Provider, ProviderAdd, ProviderImport, ProviderRemove};
use super::report::Reporter;
use super::{prompt, provider_list, provider_questions, provider_update};
use crate::app::providers;
use crate::app::providers::find::Filter;
use crate::app::providers::new::{MISSING, resolve};
use crate::app::providers::report::{self, Report};
use crate::app::{Failure, Status};
use crate::letter::Catalog;
use crate::provider::{Ceased, Channel, PageKind, Provenance, Purpose, Record, Refusal};
use crate::value::Domain;
use crate::words::{Join, Sentence, Words, sentence};

pub(super) fn run(args: &Provider, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match args {
        Provider::Search { words, country } => {
            provider_list::search(&words.join(" "), country.as_deref(), reporter)
        }
        Provider::List { all, country, sector } => {
            let filter = Filter::new(country.as_deref(), sector.as_deref(), *all)?;
            provider_list::list(&filter, reporter);
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

/// Something said of a record, and whose it is, where it did not come with the program.
fn with_origin(record: &Record, what: Sentence) -> Sentence {
    provider_list::with_origin(record.origin, what)
}

fn show(id: &str, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let record = providers::find(id, &reporter.env.app)?;
    reporter.warn(record.notes.clone());
    if reporter.json {
        reporter.result(json!({ "provider": record }));
    } else {
        let described = describe(&record, reporter.now()?.date(), &reporter.words);
        reporter.text(&described);
    }
    Ok(())
}

/// A text for an issue about a record, with blanks for what may be wrong.
fn report(id: &str, note: Option<&str>, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let Report { record, directory, note } = report::prepare(id, note, &reporter.env.app)?;
    let today = reporter.now()?.date();
    let words = &reporter.words;
    let version = env!("CARGO_PKG_VERSION");
    let heading = sentence!("report-heading", name = record.name, id = record.id, version, directory);
    let mut text = format!("{}\n\n{}", words.say(&heading), describe(&record, today, words));
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
    let described = describe(record, today, &reporter.words);
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
        summary.push(sentence!("import-kept", records = provider_list::some(&done.kept)));
    }
    if !done.built_in.is_empty() {
        summary.push(sentence!("import-built-in", records = provider_list::some(&done.built_in)));
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
    if let Some(id) = args.id.as_ref().filter(|id| reporter.env.app.directory().is_built_in(id)) {
        reporter.note(sentence!("built-in-used-again", id));
    }
    Ok(())
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
fn describe(record: &Record, today: Date, words: &Words) -> String {
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
    let mut line = |sentence: &Sentence| {
        // Writing to a String does not fail.
        let _ = writeln!(out, "{}", words.say(sentence));
    };
    line(&heading);
    if !record.brands.is_empty() {
        line(&sentence!(
            "record-brands",
            brands = Sentence::join(Join::Comma, record.brands.iter().map(Sentence::verbatim))
        ));
    }
    line(&domains);
    for fact in facts(record) {
        line(&fact);
    }
    let _ = writeln!(out, "\n{}", words.say(&sentence!("record-email-heading")));
    for address in &record.addresses {
        let _ = writeln!(
            out,
            "  {}\n    {}",
            address.email,
            words.say(&aged(address.into(), &address.known, today))
        );
    }
    if record.cancellation_address().is_none() {
        let _ = writeln!(out, "  {}", words.say(&sentence!("no-cancellation-address-known")));
    }
    let ways = other_ways(record);
    if !ways.is_empty() {
        let _ = writeln!(out, "\n{}", words.say(&sentence!("record-other-ways-heading")));
    }
    for (way, known) in ways {
        let _ = writeln!(out, "  {}\n    {}", words.say(&way), words.say(&aged(known.into(), known, today)));
    }
    out
}

/// What is said of a value, and how old it is, where it is old.
fn aged(what: Sentence, known: &Provenance, today: Date) -> Sentence {
    Sentence::join(Join::Clauses, std::iter::once(what).chain(known.age(today)))
}

/// What a provider wants or refuses, and that it is no more.
fn facts(record: &Record) -> Vec<Sentence> {
    let mut facts = Vec::new();
    if let Some(Ceased { on, known }) = &record.ceased {
        facts.push(sentence!("record-ceased", day = on, known));
    }
    if let Some(Refusal { ways, known }) = &record.refuses {
        facts.push(sentence!(
            "record-refuses",
            ways = Sentence::join(Join::Comma, ways.iter().map(Sentence::from)),
            known
        ));
    }
    facts.extend(
        record.needs.iter().map(|need| sentence!("record-needs", what = need.what, known = need.known)),
    );
    facts
}

/// The ways besides e-mail, each with where it is known from.
fn other_ways(record: &Record) -> Vec<(Sentence, &Provenance)> {
    let pages = record.pages.iter().map(|page| {
        let way = match page.kind {
            PageKind::Account => sentence!("record-account-page", url = page.url),
            kind => sentence!("record-way", kind, how = page.url),
        };
        (way, &page.known)
    });
    let postal = record.postal.iter().map(|postal| {
        // An address is read in its own country, whatever the language around it.
        let address = postal.lines.join(", ");
        let way = match postal.purpose {
            Some(Purpose::General) => sentence!("record-post-seat", address),
            Some(purpose) => sentence!("record-post-for", address, purpose),
            None => sentence!("record-post", address),
        };
        (way, &postal.known)
    });
    let channels = record.channels.iter().map(|channel| {
        let Channel { kind, how, at_hand, known, .. } = channel;
        let way = match at_hand {
            Some(at_hand) => sentence!("record-way-at-hand", kind, how, at_hand),
            None => sentence!("record-way", kind, how),
        };
        (way, known)
    });
    pages.chain(postal).chain(channels).collect()
}
