//! `adieu preview`: everything a person should see before the letter exists anywhere.

use std::fmt::Write as _;
use std::sync::Arc;

use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::Preview;
use super::keep;
use super::letter_questions::Session;
use super::plan;
use super::prepare::prepare;
use super::report::Reporter;
use crate::app::draft::enclosures;
use crate::app::prepare::{Prepared, provenance};
use crate::app::reading::{for_reader, in_language};
use crate::app::{Failure, Status};
use crate::letter::{Letter, personal_data};
use crate::request::RecipientPolicy;
use crate::value::{Tag, Value as _};
use crate::words::{Describe as _, Sentence, Words, sentence};

pub(super) fn run(args: &Preview, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let session = &mut Session::default();
    let prepared = prepare(&args.request, RecipientPolicy::Warn, None, None, false, session, reporter)?;
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
    let words = Arc::clone(&reporter.words);
    let mut text = describe(&prepared, &words);
    if let Some(reading) = reading {
        text.push_str(&describe_reading(&reading, &words));
    }
    reporter.text(&text);
    reporter.note(if prepared.uncertain { sentence!("previewed-uncertain") } else { sentence!("previewed") });
    keep::offer(&prepared, reporter);
    Ok(())
}

/// The letter in the language that was asked for.
fn read_in(prepared: &Prepared, tag: &str) -> Result<Letter, Failure> {
    let offered = prepared.catalog.readable();
    let language =
        Tag::parse(tag).and_then(|tag| tag.resolve(&offered).ok_or_else(|| tag.not_offered(&offered)));
    let language = language.map_err(|fault| {
        Failure::new(Status::Data, sentence!("read-in-invalid", tag, what = fault.what)).fix(fault.fix)
    })?;
    in_language(prepared, language).map_err(|error| {
        Failure::from_error(Status::Configuration, &error).fix(sentence!("choose-another-read-in"))
    })
}

/// A letter in another language than it is sent in.
fn describe_reading(reading: &Letter, words: &Words) -> String {
    let heading = words.say(&sentence!("reading", language = reading.language));
    let subject = words.say(&sentence!("letter-subject", subject = reading.subject));
    format!("\n{heading}\n\n{subject}\n\n{}", reading.body)
}

/// Shows what the person is about to agree to: the letter, the same in their own language, and last, where a small terminal still
/// has it, who it goes to.
pub(super) fn before_question(prepared: &Prepared, reporter: &mut Reporter<'_>) {
    let words = Arc::clone(&reporter.words);
    let mut text = describe(prepared, &words);
    if let Some(reading) = for_reader(prepared, words.locale()) {
        text.push_str(&describe_reading(&reading, &words));
        text.push('\n');
    }
    let mut last = describe_head(prepared, &words);
    if let Some(dates) = plan::in_short(&prepared.plan, false) {
        last.push_str(&words.say(&dates));
        last.push('\n');
    }
    reporter.before_question(&format!(
        "{text}\n{}\n{}",
        words.say(&sentence!("agree-heading")),
        last.trim_end()
    ));
}

/// The letter and what belongs to it, for a person to read.
pub(super) fn describe(prepared: &Prepared, words: &Words) -> String {
    let Prepared { request, letter, .. } = prepared;
    let recipient = &request.recipient;
    let mut out = describe_head(prepared, words);
    // Writing to a String does not fail.
    let _ = writeln!(out, "\n{}", letter.text());
    let dates = plan::describe(&prepared.plan, prepared.facts.map(|facts| facts.step), words);
    if !dates.is_empty() {
        let _ = writeln!(out, "{}\n{dates}", words.say(&sentence!("dates-heading")));
    }
    out.push_str(&describe_personal_data(prepared, words));
    if !prepared.enclosures.is_empty() {
        let _ = writeln!(out, "\n{}", words.say(&sentence!("enclosed-heading")));
    }
    for enclosure in &prepared.enclosures {
        let (file, media_type, size) =
            (enclosure.name(), enclosure.media_type(), enclosure.size().to_string());
        let _ = writeln!(out, "  {}", words.say(&sentence!("enclosed-file", file, media_type, size)));
    }
    let ways = recipient.ways();
    if !ways.is_empty() {
        let _ = writeln!(out, "\n{}", words.say(&sentence!("other-ways-heading")));
        for way in &ways {
            let _ = writeln!(out, "  {}", words.say(way));
        }
    }
    out
}

/// Who a letter goes to, from whom, and what it is called.
fn describe_head(prepared: &Prepared, words: &Words) -> String {
    let Prepared { request, letter, .. } = prepared;
    let recipient = &request.recipient;
    let mut out = String::new();
    let mut line = |sentence: &Sentence| {
        out.push_str(&words.say(sentence));
        out.push('\n');
    };
    match &recipient.email {
        Some(email) => {
            line(&sentence!("letter-to", name = recipient.name, address = email.to_string()));
            if let Some(readable) = email.readable_domain() {
                line(&sentence!("letter-readable-domain", domain = readable));
            }
            line(&sentence!("letter-provenance", provenance = provenance(recipient)));
        }
        None => line(&sentence!("letter-to-by-post", name = recipient.name)),
    }
    let (name, address) = (request.customer.name.as_str(), request.customer.email.to_string());
    line(&sentence!("letter-from", name, address));
    line(&sentence!("letter-subject", subject = letter.subject));
    line(&sentence!("letter-language", language = letter.language, tag = letter.language.tag()));
    if let Some(courtesy) = &letter.courtesy {
        line(&sentence!("letter-courtesy", language = courtesy.language));
    }
    out
}

/// What the letter says of the person, a line each.
fn describe_personal_data(prepared: &Prepared, words: &Words) -> String {
    let mut out = words.say(&sentence!("personal-data-heading"));
    out.push('\n');
    let data: Vec<(String, String)> = personal_data(&prepared.request, &prepared.letter)
        .into_iter()
        .map(|(field, value)| (words.say(&field.sentence()), words.say(&value)))
        .collect();
    let width = data.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
    for (label, value) in data {
        // Writing to a String does not fail.
        let _ = writeln!(out, "  {label}{}  {value}", " ".repeat(width - label.width()));
    }
    out
}
