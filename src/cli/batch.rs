//! `adieu batch`: a table of contracts, a letter for each row.

use std::path::Path;
use std::sync::Arc;

use serde_json::json;

use super::account::choose_for;
use super::args::batch::{Batch, BatchDraft, BatchSend, TableArgs};
use super::credentials::Asker;
use super::prepare::collect;
use super::report::Reporter;
use super::send::{agreed_or_can_be, doubt};
use super::{batch_remedies, credentials, prompt, signals};
use crate::account::Account;
use crate::app::batch::draft::DraftRun;
use crate::app::batch::recipients::{RecipientCount, RecipientCounts};
use crate::app::batch::send::{Doubts, PlannedRun, SendRun, check_paths};
use crate::app::mailbox::imap_of;
use crate::app::{Failure, Status};
use crate::collect::Collected;
use crate::text::escape;
use crate::words::{Words, sentence};

pub(super) fn run(batch: &Batch, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match batch {
        Batch::Draft(args) => write_drafts(args, reporter).map_err(|failure| mend(failure, reporter)),
        Batch::Send(args) => send(args, reporter).map_err(|failure| mend(failure, reporter)),
    }
}

/// A failure with the command that mends what options can mend.
fn mend(mut failure: Failure, reporter: &Reporter<'_>) -> Failure {
    let of_failure = failure
        .problems
        .iter()
        .flat_map(|problem| problem.remedies.iter().map(|remedy| (problem.code, remedy.clone())));
    let remedies: Vec<_> = of_failure.chain(reporter.problems.remedies().iter().cloned()).collect();
    let options = batch_remedies::options(&remedies, &reporter.env.app.directory());
    if options.is_empty() || reporter.json {
        return failure;
    }
    let typed = reporter.arguments.iter().skip(1).map(|word| word.to_string_lossy());
    let words = typed.chain(options.iter().map(|word| word.as_str().into()));
    let words: Vec<String> = words.map(|word| batch_remedies::quoted(&word)).collect();
    let command = sentence!("command-to-paste", command = format!("adieu {}", words.join(" ")));
    failure.fix = Some(match failure.fix.take() {
        Some(fix) => sentence!("fix-and-command", fix, command),
        None => command,
    });
    failure
}

fn write_drafts(args: &BatchDraft, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let account = args
        .to_drafts
        .then(|| choose_for(args.account.as_deref(), &args.table.writing, reporter))
        .transpose()?;
    account.as_ref().map(imap_of).transpose()?;
    let (now, shared) = begin(&args.table, reporter)?;
    let app = Arc::clone(&reporter.env.app);
    let mut stdin = std::mem::replace(&mut reporter.env.stdin, Box::new(std::io::empty()));
    let table = args.table.table(shared, &mut stdin)?;
    let options = args.options(account);
    let run = DraftRun::prepare(table, &options, now, &app, reporter)?;
    let account = options.place.account().filter(|_| run.has_drafts());
    let secret = account.map(|account| Asker::of(reporter).mailbox(account, None)).transpose()?;
    let drafted = run.finish(secret.as_ref(), reporter)?;
    if reporter.json {
        reporter.result(json!(drafted));
        return Ok(());
    }
    if drafted.before > 0 {
        reporter.note(sentence!("rows-left-out", rows = drafted.before));
    }
    if drafted.made == 0 {
        reporter.note(sentence!("no-row-left"));
        return Ok(());
    }
    reporter.note(sentence!(
        "batch-drafted",
        drafts = drafted.made,
        rows = drafted.rows,
        table = args.table.name(),
        place = drafted.place,
    ));
    Ok(())
}

/// What all rows share, and the run's moment; from here on Ctrl-C only asks the run to end.
fn begin(table: &TableArgs, reporter: &mut Reporter<'_>) -> Result<(jiff::Zoned, Collected), Failure> {
    if table.file.as_os_str() == "-" && table.defaults.as_deref() == Some(Path::new("-")) {
        return Err(Failure::with_remedy(Status::Usage, sentence!("table-and-defaults")));
    }
    let now = reporter.now()?;
    let shared = collect(table.defaults.as_deref(), &table.writing.fields, None, reporter)?;
    reporter.ends_by(&signals::listen());
    Ok((now, shared))
}

fn send(args: &BatchSend, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let account = choose_for(args.account.as_deref(), &args.table.writing, reporter)?;
    agreed_or_can_be(args.yes || args.dry_run, reporter)?;
    let (now, shared) = begin(&args.table, reporter)?;
    let app = Arc::clone(&reporter.env.app);
    let mut stdin = std::mem::replace(&mut reporter.env.stdin, Box::new(std::io::empty()));
    let table = args.table.table(shared, &mut stdin)?;
    let options = args.options();
    check_paths(&table, &options)?;
    let mut run = SendRun::prepare(table, &options, &account, now, &app, reporter)?;
    tell_doubts(&run.planned.in_doubt, reporter);
    let counts = letters_per_recipient(&run.planned.found.recipients, &reporter.words);
    let sent = if run.ends_early() {
        run.write_results_of_none(reporter)?;
        let json = reporter.json;
        let ended = run.end_early(&mut |line| {
            if !json {
                reporter.text(&format!("{line}\n"));
            }
        });
        if args.dry_run && !counts.is_empty() {
            reporter.lines(&counts.join("\n"));
        }
        ended?
    } else if agreed(args, &account, &mut run.planned, counts, reporter)? {
        // Everything a person may still be asked comes first.
        let credentials = credentials::for_sending(&account, reporter)?;
        run.send(credentials, &app, reporter)?
    } else {
        reporter.note(sentence!("nothing-sent"));
        return Ok(());
    };
    if reporter.json {
        reporter.result(json!(sent));
    } else {
        let words = reporter.words.say(&sent.words);
        let mut words = words.chars();
        let first = words.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        let full_stop = reporter.words.say(&sentence!("full-stop"));
        reporter.lines(&format!("{first}{}{full_stop}", words.as_str()));
        if let Some(next) = &sent.next {
            reporter.note(next);
        }
    }
    Ok(())
}

/// Says which rows may have been sent, and how to find out.
fn tell_doubts(doubts: &Doubts, reporter: &mut Reporter<'_>) {
    let zone = reporter.zone();
    for (row, entry) in &doubts.first {
        reporter.note(sentence!("doubtful-row", row, id = entry.id, doubt = doubt(entry, &zone)));
    }
    let named = u64::try_from(doubts.first.len()).unwrap_or(0);
    if doubts.number > named {
        reporter.note(sentence!("more-doubtful-rows", rows = doubts.number - named));
    }
}

/// How many letters go to whom, a line each; nothing where there is one letter, which was shown.
fn letters_per_recipient(counts: &RecipientCounts, words: &Words) -> Vec<String> {
    let letters: u64 = counts.first.iter().map(|count| count.letters).sum();
    let line = |RecipientCount { email, name, letters }: &RecipientCount| {
        words.say(&sentence!("letters-to-recipient", letters, email, name))
    };
    let more = (counts.more > 0).then(|| words.say(&sentence!("more-recipients", more = counts.more)));
    counts.first.iter().filter(|_| letters > 1).map(line).chain(more).collect()
}

/// Shows what is to be sent and asks.
fn agreed(
    args: &BatchSend,
    account: &Account,
    planned: &mut PlannedRun,
    counts: Vec<String>,
    reporter: &mut Reporter<'_>,
) -> Result<bool, Failure> {
    let (mut shown, more) = planned.shown()?;
    if more > 0 {
        shown.push(reporter.words.say(&sentence!("more-letters", more)));
    }
    shown.extend(counts);
    let shown = shown.join("\n");
    if args.yes {
        reporter.lines(&shown);
        return Ok(true);
    }
    reporter.before_question(&shown);
    let question = sentence!(
        "ask-send-batch",
        letters = planned.letters,
        from = account.email.to_string(),
        account = account.name,
        before = planned.sent_before,
    );
    prompt::confirm(&escape::sentence(&reporter.words.say(&question)), reporter)
        .map_err(|_| Failure::new(Status::Interrupted, sentence!("interrupted-nothing-sent")))
}
