//! `adieu preview`: everything a person should see before the letter exists anywhere.

use std::fmt::Write as _;

use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::Preview;
use super::prepare::{Prepared, prepare};
use super::report::{Failure, Reporter};
use crate::letter::personal_data;
use crate::provider::Channel;
use crate::request::RecipientPolicy;

pub(super) fn run(args: &Preview, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let prepared = prepare(&args.request, RecipientPolicy::Warn, None, reporter)?;
    if reporter.json {
        let data: serde_json::Map<_, _> = personal_data(&prepared.request, &prepared.letter)
            .into_iter()
            .map(|(field, value)| (field.key().to_owned(), json!(value)))
            .collect();
        reporter.result(json!({
            "letter": prepared.letter,
            "request": prepared.request,
            "personal_data": data,
        }));
        return Ok(());
    }
    let text = describe(&prepared);
    reporter.text(&text);
    reporter.note(if prepared.uncertain {
        "Nothing was written or sent. `adieu draft` wants the uncertain address confirmed first: see the warning."
    } else {
        "Nothing was written or sent. `adieu draft` with the same arguments saves the letter as a draft."
    });
    Ok(())
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
    let known = recipient.provenance.as_ref().map_or_else(
        || "an address given by you; the directory does not know it".to_owned(),
        ToString::to_string,
    );
    let _ = writeln!(out, "          {known}");
    let _ = writeln!(out, "From:     {} <{}>", request.customer.name.as_str(), request.customer.email);
    let _ = writeln!(out, "Subject:  {}", letter.subject);
    let _ = writeln!(out, "Language: {} ({})", letter.language.english_name(), letter.language);
    let _ = writeln!(out, "\n{}", letter.body);
    let _ = writeln!(out, "Personal data in this letter:");
    let data = personal_data(request, letter);
    let width = data.iter().map(|(field, _)| field.info().label.width()).max().unwrap_or(0);
    for (field, value) in data {
        let label = field.info().label;
        let _ = writeln!(out, "  {label}{}  {value}", " ".repeat(width - label.width()));
    }
    if recipient.channels.iter().any(Channel::takes_cancellations) {
        let _ = writeln!(out, "\nOther ways to do it:");
        for channel in recipient.channels.iter().filter(|channel| channel.takes_cancellations()) {
            let _ = writeln!(out, "  {channel}");
        }
    }
    out
}
