//! `adieu batch send`: the letter of each row over SMTP, none twice.
//!
//! Once through the table to check it and to ask; once more to send. What has gone is known from the journal alone: the same
//! command again is how an interrupted run goes on.

mod completion;
mod confirm;
mod copies;
pub(super) mod pace;
mod scheduler;
mod summary;

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::args::BatchSend;
use super::check::{Check, Found, Words};
use super::duplicates::Verdict;
use super::parallel::{self, OrderedPipeline};
use super::results::{self, RowResult};
use super::row_composer::{InvalidRow, Outcome, RowComposer};
use super::{cannot_remember, output_paths, row_left_out, unreadable};
use crate::account::Account;
use crate::app::accounts::Credentials;
use crate::app::composer::Written;
use crate::app::journal::{self, without_journal};
use crate::app::no_token;
use crate::app::schedule;
use crate::app::send::worker::{Letter, SendContext, Worker};
use crate::app::{Failure, Observer as _, Status};
use crate::cli::account::choose_for;
use crate::cli::credentials;
use crate::cli::progress::{self, Progress};
use crate::cli::report::Reporter;
use crate::cli::send;
use crate::collect::table::{Row, Rows};
use crate::email::{self, Envelope, MessageSeed, Purpose};
use crate::journal::{Form, Group, Journal};
use crate::value::Problem;
use confirm::{agreed, begin_results, end_early, look, results_of_none, tell_doubts, went_before};
use scheduler::{Completed, Ended, Job, Scheduler, WorkerHandle, WorkerPool};

pub(super) fn run(args: &BatchSend, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    output_paths::of_files(&args.table, args.choice.results.as_deref().into_iter())?;
    let account = choose_for(args.account.as_deref(), &args.table.writing, reporter)?;
    send::agreed_or_can_be(args.yes || args.dry_run, reporter)?;
    let row_composer = RowComposer::new(&args.table, Some(&account), reporter)?;
    let words = Words { nothing: "nothing was sent", others: "the other letters are sent" };
    let check = Check::begin(&args.table, (&args.choice, args.force), row_composer, words, reporter)?;
    let journal = journal(args, check.row_composer.composer.now.timestamp(), reporter)?;
    let mut looked = look(args, &account, &check, journal.as_ref(), reporter)?;
    tell_doubts(&looked, reporter);
    if looked.letters == 0 && !args.dry_run {
        results_of_none(args, &check, &looked.found, journal.as_ref())?;
    }
    if looked.letters == 0 || args.dry_run {
        return end_early(args, looked, reporter);
    }
    if !agreed(args, &account, &mut looked, reporter)? {
        return Ok(());
    }
    go(args, &account, &check, looked.found, journal, reporter)
}

/// The journal, where there is to be one. A run that only shows what it would send looks into it and changes nothing; where
/// it cannot even look, it takes every row for one that was not sent.
fn journal(
    args: &BatchSend,
    now: Timestamp,
    reporter: &mut Reporter<'_>,
) -> Result<Option<Journal>, Failure> {
    if args.no_journal {
        return Ok(None);
    }
    if !args.dry_run {
        return journal::open(&reporter.env.app, now).map(Some);
    }
    let Some(folder) = reporter.env.app.state_dir.clone() else {
        return Ok(None);
    };
    Journal::look(&folder).or_else(|error| {
        let why = Failure::from_error(Status::CannotCreate, &error).message;
        reporter.note(&format!("Rows that were sent before are shown too: {why}"));
        Ok(None)
    })
}

/// Says how it ended: as a success, or as a failure with the same words.
fn conclude(
    exit: Status,
    words: String,
    details: Value,
    problems: Vec<Problem>,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    if exit != Status::Done {
        let fix = match exit {
            Status::InDoubt => {
                "settle what is in doubt with `adieu journal mark ID sent` or `adieu journal mark ID not-sent`, then run the same command again"
            }
            Status::Refused => "read the server's words above; the journal has them too",
            Status::Temporary => "run the same command again later: it sends what is left, and nothing twice",
            _ => "mend those rows and run the same command again: it sends what is left, and nothing twice",
        };
        let mut failure = Failure::new(exit, words).fix(fix);
        failure.problems = problems;
        failure.details = Some(Box::new(details));
        return Err(failure);
    }
    if reporter.json {
        reporter.result(details);
    } else {
        reporter.note(&capital(&words));
    }
    Ok(())
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}

/// The way from the table to the workers: rows are read and letters handed over here, letters are written by several
/// threads.
struct Sending<'a, 'r, 'e> {
    args: &'a BatchSend,
    check: &'a Check<'a>,
    rows: Rows<'a>,
    found: Found,
    scheduler: Scheduler<'a, 'r, 'e>,
}

/// A row's letter, or why there is none.
struct Made {
    row: u64,
    provider: String,
    letter: Result<Letter, InvalidRow>,
}

impl OrderedPipeline for Sending<'_, '_, '_> {
    type Job = (Row, MessageSeed);
    type Done = Made;

    fn next(&mut self) -> Option<Self::Job> {
        loop {
            if self.scheduler.is_halted() {
                return None;
            }
            let outcome = match self.rows.next()? {
                Ok(row) if row.number < self.args.choice.from_row => continue,
                Ok(row) => self.stamped(row),
                Err(error) => Err(unreadable(error)),
            };
            match outcome {
                Ok(Some(job)) => return Some(job),
                Ok(None) => {}
                Err(failure) => {
                    self.scheduler.stop(failure);
                    return None;
                }
            }
        }
    }

    fn is_large(&self, (row, _): &Self::Job) -> bool {
        self.check.row_composer.encloses(row)
    }

    fn done(&mut self, Made { row, provider, letter }: Made) -> ControlFlow<()> {
        if self.scheduler.is_halted() {
            self.scheduler.leave(row);
            return ControlFlow::Break(());
        }
        // What had problems when the person was asked is not sent now that it has none.
        let invalid = self.found.verdicts.get(row).is_ok_and(|verdict| verdict == Verdict::Invalid);
        match letter {
            Ok(_) if invalid => self.unfit(row, provider, InvalidRow::no_longer()),
            Ok(letter) => self.scheduler.take(letter),
            Err(unfit) => self.unfit(row, provider, unfit),
        }
        ControlFlow::Continue(())
    }
}

impl Sending<'_, '_, '_> {
    /// A row with a token of its own; `None` where it makes no letter.
    fn stamped(&mut self, row: Row) -> Result<Option<(Row, MessageSeed)>, Failure> {
        let verdict = self.found.verdicts.get(row.number).map_err(|error| cannot_remember(&error))?;
        let became = match verdict {
            // An invalid one is written once more for the words about it.
            Verdict::Make(_) | Verdict::Invalid => {
                let token = (self.scheduler.reporter.env.app.token)().map_err(|error| no_token(&error))?;
                return Ok(Some((
                    row,
                    MessageSeed { time: self.check.row_composer.composer.now.timestamp(), token },
                )));
            }
            Verdict::Repeated => row_left_out(&row, "repeated"),
            Verdict::Before(state, entry) => {
                let state = self.scheduler.sum.before(state);
                went_before(row_left_out(&row, state), entry, self.scheduler.past)?
            }
        };
        self.scheduler.result(became);
        Ok(None)
    }

    fn unfit(&mut self, row: u64, provider: String, unfit: InvalidRow) {
        self.scheduler.result(RowResult::invalid(row, provider, &unfit.problems));
        // What the check found was said then.
        if self.found.verdicts.get(row).is_ok_and(|verdict| verdict != Verdict::Invalid) {
            let Scheduler { progress, reporter, .. } = &mut self.scheduler;
            self.found.problems.of_row(unfit, progress, reporter);
        }
    }

    /// Composes a row's letter.
    fn letter(outcome: Outcome, seed: &MessageSeed, args: &BatchSend, account: &Account) -> Made {
        let Outcome { row, provider, letter, place, .. } = outcome;
        let copy = args.bcc_self.unwrap_or(account.bcc_self).then_some(&account.email);
        let letter = letter.and_then(|(written, form)| {
            let Written { request, letter, enclosures, plan, .. } = written;
            let unfit = |error: &dyn std::error::Error| {
                InvalidRow::of_failure(Failure::from_error(Status::InDoubt, error), &place)
            };
            let email = email::compose(&request, &letter, &enclosures, None, seed, Purpose::Send)
                .map_err(|error| unfit(&error))?;
            let envelope = Envelope::new(&account.email, &request.recipient.email, copy)
                .map_err(|error| unfit(&error))?;
            Ok(Letter {
                row,
                provider: provider.clone(),
                dates: schedule::kept(&plan, &request),
                subject: letter.subject,
                form: Form::new(&form),
                request,
                email,
                envelope,
                parent: None,
                again: false,
            })
        });
        Made { row, provider, letter }
    }
}

/// Sends.
fn go(
    args: &BatchSend,
    account: &Account,
    check: &Check<'_>,
    found: Found,
    journal: Option<Journal>,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    // Everything a person may still be asked comes first.
    let Credentials { submission: secret, copy } = credentials::for_sending(account, reporter)?;
    let rows = check.rows()?;
    let results = begin_results(args)?;
    // The journal itself goes to a thread that writes.
    let past = match (&results, &journal, &reporter.env.app.state_dir) {
        (Some(_), Some(_), Some(folder)) => Journal::look(folder).map_err(without_journal)?,
        _ => None,
    };
    let progress = Progress::new("Sending", Some(found.rows), "rows", progress::wanted(reporter));
    let token = (reporter.env.app.token)().map_err(|error| no_token(&error))?;
    let group = journal.map(|journal| Group::of(journal, &token)).transpose();
    let (group, keeper) = group.map_err(without_journal)?.unzip();
    let context = SendContext {
        account,
        secret: secret.as_ref(),
        journal: group.as_ref(),
        now: check.row_composer.composer.now.timestamp(),
        started: Instant::now(),
    };
    let (land, completed) = mpsc::channel();
    let hold = Arc::default();
    let no_copies: Arc<AtomicBool> = Arc::default();
    let (ways, ends): (Vec<_>, Vec<_>) = (0..args.connections).map(|_| WorkerHandle::new(&hold)).unzip();
    let (copies, sent) = copy
        .map(|copy| (mpsc::sync_channel(copies::WAITING), copy))
        .map(|((to, from), copy)| (to, (from, copy)))
        .unzip();
    let workers = WorkerPool { ways, completed, copies, hold, no_copies: Arc::clone(&no_copies) };
    let dialogue = &reporter.dialogue();
    let sent_all = thread::scope(|scope| {
        for (number, (jobs, orders)) in ends.into_iter().enumerate() {
            let land = land.clone();
            let worker = move || {
                let watch = dialogue.hooks_of(&(number + 1).to_string(), Arc::clone(&orders.stop));
                work(Worker::new(context, &watch, orders), context, number, &jobs, &land);
            };
            // Nothing is handed over before all of them are there; those that are end with the channels.
            thread::Builder::new().spawn_scoped(scope, worker).map_err(|error| no_thread(&error))?;
        }
        let filing = sent.map(|(letters, copy)| {
            let (date, stop) = (&check.row_composer.composer.now, Arc::clone(&no_copies));
            thread::Builder::new().spawn_scoped(scope, move || {
                copies::file(&copy, context, (&dialogue.hooks_of("mailbox", stop), date), &letters)
            })
        });
        let filing = filing.transpose().map_err(|error| no_thread(&error))?;
        let scheduler = Scheduler::new(
            args,
            (context, past.as_ref()),
            workers,
            &check.interrupted,
            (results, progress),
            reporter,
        );
        let mut sending = Sending { args, check, rows, found, scheduler };
        parallel::run(&mut sending, |(row, seed)| {
            Sending::letter(check.row_composer.letter(row), &seed, args, account)
        });
        let Sending { found, mut scheduler, .. } = sending;
        scheduler.finish();
        // Its end lets the workers go.
        let ended = scheduler.end();
        while filing.as_ref().is_some_and(|filing| !filing.is_finished()) {
            // No letter is under way: one Ctrl-C is enough.
            if check.interrupted.swap(false, Ordering::Relaxed) {
                no_copies.store(true, Ordering::Relaxed);
            }
            thread::sleep(Duration::from_millis(20));
        }
        let missing = filing.map(|filing| filing.join().unwrap_or_default()).unwrap_or_default();
        ended.reporter.warn(missing.warning().into_iter().collect());
        Ok::<_, Failure>((found, ended))
    });
    // The last to close the journal is who writes: it tidies up.
    drop((past, group));
    if let Some(keeper) = keeper {
        // It gives the journal back, which is closed here.
        drop(keeper.join());
    }
    let (found, scheduler) = sent_all?;
    report(args, account, check, found, scheduler)
}

/// The system gives no thread.
fn no_thread(error: &io::Error) -> Failure {
    Failure::new(Status::Temporary, format!("no more threads can be started: {error}; nothing was sent"))
        .fix("give fewer --connections, or end other programs, and run the same command again")
}

/// A worker's life: letters as long as there are any.
fn work(
    mut connection: Worker<'_>,
    context: SendContext<'_>,
    worker: usize,
    jobs: &Receiver<Job>,
    land: &Sender<Completed>,
) {
    while let Ok(job) = jobs.recv() {
        let outcome = connection.carry(&job.letter);
        let land = land.clone();
        // Whoever waits for it waits for all.
        context.record(outcome, move |outcome| drop(land.send(Completed { worker, job, outcome })));
    }
    connection.leave();
}

/// Says what became of it all.
fn report(
    args: &BatchSend,
    account: &Account,
    check: &Check<'_>,
    found: Found,
    ended: Ended<'_, '_>,
) -> Result<(), Failure> {
    let Ended { sum, results, progress, left, stopped, interrupted, reporter } = ended;
    progress.end();
    let kept = results.map_or(Ok(()), |mut results| {
        if stopped.is_some() || left.is_some() {
            results.add_left(check.rows()?, args.choice.from_row, found.last)?;
        }
        results.finish()
    });
    let next = left.unwrap_or(found.last + 1);
    let mut words = format!("sent {}", letters_of(sum.accepted));
    let rest = sum.rest(found.problems.rows, found.repeated);
    if !rest.is_empty() {
        words = format!("{words}; {rest}");
    }
    let mut details = sum.json(&found);
    details["next_row"] = json!(next);
    let on = if args.no_journal {
        format!("to go on, give the same command with --from-row {next}")
    } else {
        "the same command again sends what is left, and nothing twice".to_owned()
    };
    let mut problems = found.problems.first;
    problems.extend(sum.problems.iter().cloned());
    let early = match stopped {
        Some(failure) => Some(failure),
        None if interrupted && left.is_some() => Some(Failure::new(Status::Interrupted, "interrupted")),
        None => None,
    };
    let exit = sum.exit(found.problems.rows > 0);
    let outcome = if let Some(mut failure) = early {
        failure.message = format!("{}; {words}", failure.message);
        failure.fix = Some(failure.fix.map_or(on.clone(), |fix| format!("{fix}; {on}")));
        failure.problems = problems;
        failure.details = Some(Box::new(details.clone()));
        Err(failure)
    } else {
        if exit == Status::Done && sum.accepted > 0 && !args.no_journal && kept.is_ok() {
            words.push_str(
                ".\nYour mail server has them; the providers' own confirmations are still to come. ",
            );
            if account.imap.is_some() {
                words.push_str("`adieu journal refresh` looks for answers in your mailbox, ");
            }
            words.push_str("`adieu journal due` says what to do next");
        }
        match &kept {
            // Said below.
            Err(_) if exit == Status::Done => Ok(()),
            _ => conclude(exit, words.clone(), details.clone(), problems, reporter),
        }
    };
    results::and_kept(outcome, kept, || words).map_err(|mut failure| {
        failure.details.get_or_insert_with(|| Box::new(details));
        failure
    })
}

fn letters_of(number: u64) -> String {
    if number == 1 { "1 letter".to_owned() } else { format!("{number} letters") }
}
