//! `adieu preview`: everything a person should see before the letter exists anywhere.

use std::fmt::Write as _;

use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::Preview;
use super::plan;
use super::prepare::prepare;
use super::report::Reporter;
use crate::app::draft::enclosures;
use crate::app::prepare::{Prepared, provenance};
use crate::app::{Failure, Status};
use crate::letter::{self, Letter, personal_data};
use crate::provider::Channel;
use crate::request::RecipientPolicy;
use crate::value::{Tag, Value as _};

pub(super) fn run(args: &Preview, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let prepared = prepare(&args.request, RecipientPolicy::Warn, None, None, reporter)?;
    let reading = args.read_in.as_deref().map(|tag| read_in(&prepared, tag)).transpose()?;
    if reporter.json {
        let data: serde_json::Map<_, _> = personal_data(&prepared.request, &prepared.letter)
            .into_iter()
            .map(|(field, value)| (field.key().to_owned(), json!(value)))
            .collect();
        reporter.result(json!({
            "letter": prepared.letter,
            "request": prepared.request,
            "personal_data": data,
            "plan": plan::as_json(&prepared.plan),
            "read_in": reading,
            "enclosures": enclosures(&prepared.enclosures),
        }));
        return Ok(());
    }
    let mut text = describe(&prepared);
    if let Some(reading) = reading {
        let name = reading.language.english_name();
        // Writing to a String does not fail.
        let _ = write!(
            text,
            "\nThe same letter in {name}, for you to read (it is not sent):\n\nSubject:  {}\n\n{}",
            reading.subject, reading.body
        );
    }
    reporter.text(&text);
    reporter.note(if prepared.uncertain {
        "Nothing was written or sent. `adieu draft` wants the uncertain address confirmed first: see the warning."
    } else {
        "Nothing was written or sent. `adieu draft` with the same arguments saves the letter as a draft."
    });
    Ok(())
}

/// The letter in the person's own language.
fn read_in(prepared: &Prepared, tag: &str) -> Result<Letter, Failure> {
    let offered = prepared.catalog.languages();
    let language =
        Tag::parse(tag).and_then(|tag| tag.resolve(offered).ok_or_else(|| tag.not_offered(offered)));
    let language = language.map_err(|fault| {
        Failure::new(Status::Data, format!("--read-in: \"{tag}\" {}", fault.what)).fix(fault.fix)
    })?;
    letter::render_in(&prepared.request, &prepared.catalog, prepared.now.date(), language).map_err(|error| {
        Failure::from_foreign(Status::Configuration, &error).fix("choose another language with --read-in")
    })
}

pub(super) fn describe(prepared: &Prepared) -> String {
    let Prepared { request, letter, .. } = prepared;
    let recipient = &request.recipient;
    let mut out = String::new();
    // Writing to a String does not fail.
    let _ = writeln!(out, "To:       {} <{}>", recipient.name, recipient.email);
    if let Some(readable) = recipient.email.readable_domain() {
        let _ = writeln!(out, "          (the domain reads {readable})");
    }
    let _ = writeln!(out, "          {}", provenance(recipient));
    let _ = writeln!(out, "From:     {} <{}>", request.customer.name.as_str(), request.customer.email);
    let _ = writeln!(out, "Subject:  {}", letter.subject);
    let _ = writeln!(out, "Language: {} ({})", letter.language.english_name(), letter.language);
    if let Some(courtesy) = &letter.courtesy {
        let _ =
            writeln!(out, "          with a courtesy translation in {}", courtesy.language.english_name());
    }
    let _ = writeln!(out, "\n{}", letter.text());
    let dates = plan::describe(&prepared.plan, prepared.facts.map(|facts| facts.step));
    if !dates.is_empty() {
        let _ = writeln!(out, "Dates:\n{dates}");
    }
    let _ = writeln!(out, "Personal data in this letter:");
    let data = personal_data(request, letter);
    let width = data.iter().map(|(field, _)| field.info().label.width()).max().unwrap_or(0);
    for (field, value) in data {
        let label = field.info().label;
        let _ = writeln!(out, "  {label}{}  {value}", " ".repeat(width - label.width()));
    }
    if !prepared.enclosures.is_empty() {
        let _ = writeln!(out, "\nEnclosed:");
    }
    for enclosure in &prepared.enclosures {
        let _ = writeln!(out, "  {} ({}, {})", enclosure.name(), enclosure.media_type(), enclosure.size());
    }
    if recipient.channels.iter().any(Channel::takes_cancellations) {
        let _ = writeln!(out, "\nOther ways to do it:");
        for channel in recipient.channels.iter().filter(|channel| channel.takes_cancellations()) {
            let _ = writeln!(out, "  {channel}");
        }
    }
    out
}
