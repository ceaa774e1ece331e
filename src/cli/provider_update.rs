//! `adieu provider update` and `adieu provider sign`: a published directory brought in, and made.

use std::fmt::Write as _;

use jiff::civil::Date;
use serde_json::json;

use super::args::provider::{ProviderSign, ProviderUpdate};
use super::prompt;
use super::provider_list::some;
use super::report::Reporter;
use crate::app::providers::{sign, update};
use crate::app::{Failure, Status};
use crate::provider::published::{Moved, Named, Taken};
use crate::value::Value as _;
use crate::words::{Join, Sentence, Words, sentence};

/// Shows what a file would change, asks, and installs it; or goes back to the one before.
pub(super) fn run(args: &ProviderUpdate, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let Some(file) = &args.file else {
        return undo(reporter);
    };
    let today = reporter.now()?.date();
    let update = update::prepare(file, args.trust.as_deref(), today, &reporter.env.app)?;
    let asks = !args.yes && !args.dry_run;
    if asks && !reporter.may_ask() {
        return Err(Failure::with_remedy(Status::Data, sentence!("update-needs-yes")));
    }
    let shown = describe(&update, &reporter.words);
    if asks {
        reporter.before_question(&shown);
        let question = reporter.words.say(&sentence!("ask-update", day = update.published.day));
        let sure = prompt::confirm(&question, reporter)
            .map_err(|_| Failure::new(Status::Interrupted, sentence!("interrupted-nothing-changed")))?;
        if !sure {
            reporter.note(sentence!("nothing-changed"));
            return Ok(());
        }
    } else if !reporter.json {
        reporter.text(&shown);
    }
    if !args.dry_run {
        update::install(&update, &reporter.env.app)?;
    }
    if reporter.json {
        reporter.result(json!({
            "installed": !args.dry_run,
            "published": update.published.day,
            "records": update.published.records.len(),
            "key": update.published.signer,
            "newly_trusted": update.newly_trusted,
            "before": update.before,
            "changed": update.changes.changed,
            "taken": update.changes.taken,
            "removed": update.changes.removed,
            "added": update.changes.added,
            "otherwise_changed": update.changes.otherwise_changed,
        }));
    } else if args.dry_run {
        reporter.note(sentence!("nothing-changed"));
    } else {
        if update.newly_trusted {
            reporter.note(sentence!("update-now-trusted", key = update.published.signer.to_string()));
        }
        reporter.note(sentence!("updated", day = update.published.day));
    }
    Ok(())
}

fn undo(reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let now = update::undo(&reporter.env.app)?;
    if reporter.json {
        reporter.result(json!({ "in_use": now }));
    } else {
        reporter.line(&if now.built_in {
            sentence!("update-undone-to-built-in", day = now.day)
        } else {
            sentence!("update-undone", day = now.day)
        });
    }
    Ok(())
}

/// What a file would change: first where letters would go instead.
fn describe(update: &update::Update, words: &Words) -> String {
    let changes = &update.changes;
    let mut out = String::new();
    let mut line = |sentence: Sentence| {
        // Writing to a String does not fail.
        let _ = writeln!(out, "{}", words.say(&sentence));
    };
    let (day, records) = (update.published.day, update.published.records.len());
    line(sentence!("update-heading", day, records, key = update.published.signer.to_string()));
    line(if update.before.built_in {
        sentence!("update-before-built-in", day = update.before.day)
    } else {
        sentence!("update-before", day = update.before.day)
    });
    if changes.changed.is_empty() {
        line(sentence!("update-no-address-changed"));
    } else {
        line(sentence!("update-addresses-changed", providers = changes.changed.len()));
    }
    for Moved { id, name, old, new } in &changes.changed {
        line(sentence!("update-address-changed", name, id, old = listed(old), new = listed(new)));
    }
    for Taken { name, before, after } in &changes.taken {
        line(sentence!("update-name-taken", name, before, after));
    }
    if !changes.removed.is_empty() {
        line(sentence!("update-removed", records = names(&changes.removed)));
    }
    if !changes.added.is_empty() {
        line(sentence!("update-added", records = changes.added.len()));
    }
    for Named { id, name, to } in &changes.added {
        line(sentence!("update-added-record", name, id, to = listed(to)));
    }
    if changes.otherwise_changed > 0 {
        line(sentence!("update-otherwise-changed", records = changes.otherwise_changed));
    }
    out
}

fn listed(places: &[String]) -> Sentence {
    if places.is_empty() {
        return sentence!("update-no-address");
    }
    Sentence::join(Join::Comma, places.iter().map(Sentence::verbatim))
}

fn names(providers: &[Named]) -> Sentence {
    some(&providers.iter().map(|named| named.name.clone()).collect::<Vec<_>>())
}

/// Signs a folder of records.
pub(super) fn sign(args: &ProviderSign, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let published = match &args.published {
        None => reporter.now()?.date(),
        Some(text) => Date::parse(text).map_err(|fault| {
            Failure::new(Status::Usage, sentence!("value-refused", value = text, what = fault.what))
                .fix(fault.fix)
        })?,
    };
    let mut signed = sign::sign(&args.folder, &args.key, published, &args.output, args.force)?;
    reporter.warn(signed.warning.take().into_iter().collect());
    if reporter.json {
        reporter.result(json!(signed));
        return Ok(());
    }
    // A program that publishes wants the key alone.
    reporter.text(&format!("{}\n", signed.key));
    reporter.note(sentence!("signed", path = signed.path, records = signed.records, day = signed.published));
    Ok(())
}
