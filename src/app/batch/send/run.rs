//! From the table to the workers, and what became of it all.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, Scope};
use std::time::Instant;

use super::copies::{Copies, no_thread};
use super::plan::went_before;
use super::pool::{Completed, Job, WorkerHandle, WorkerPool};
use super::scheduler::{Ended, Scheduler};
use super::summary::BatchSent;
use crate::account::Account;
use crate::app::accounts::Credentials;
use crate::app::batch::checked::{Check, Found};
use crate::app::batch::duplicates::Verdict;
use crate::app::batch::identity::Identity;
use crate::app::batch::options::SendOptions;
use crate::app::batch::parallel::{self, OrderedPipeline};
use crate::app::batch::results::{self, Results, and_fix};
use crate::app::batch::row_composer::{InvalidRow, Outcome};
use crate::app::batch::row_result::RowResult;
use crate::app::batch::temporary::cannot_keep;
use crate::app::composer::Written;
use crate::app::journal::without_journal;
use crate::app::send::letter::Letter;
use crate::app::send::worker::{SendContext, Worker};
use crate::app::{App, Dialogue, Failure, Observer, Status, schedule};
use crate::collect::table::{Row, Rows};
use crate::email::{self, Envelope, MessageSeed, Purpose};
use crate::journal::{Form, Group, Journal};
use crate::words::{Join, Sentence, Value, sentence};

/// The way from the table to the workers: rows are read and letters handed over here, letters are written by several
/// threads.
struct Sending<'a, 'o> {
    options: &'a SendOptions,
    app: &'a App,
    check: &'a Check<'a>,
    rows: Rows<'a>,
    found: Found,
    scheduler: Scheduler<'a, 'o>,
}

/// A row's letter, or why there is none.
struct Made {
    row: u64,
    provider: String,
    identity: Identity,
    letter: Result<Letter, InvalidRow>,
}

impl OrderedPipeline for Sending<'_, '_> {
    type Job = (Row, MessageSeed);
    type Done = Made;

    fn next(&mut self) -> Option<Self::Job> {
        loop {
            if self.scheduler.is_halted() {
                return None;
            }
            let outcome = match self.rows.next()? {
                Ok(row) if row.number < self.options.choice.from_row => continue,
                Ok(row) => self.with_seed(row),
                Err(error) => Err(error.into()),
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

    fn done(&mut self, Made { row, provider, identity, letter }: Made) -> ControlFlow<()> {
        if self.scheduler.is_halted() {
            self.scheduler.leave(row);
            return ControlFlow::Break(());
        }
        // What had problems when the person was asked is not sent now that it has none.
        let invalid = self.found.verdicts.get(row).is_ok_and(|verdict| verdict == Verdict::Invalid);
        match letter {
            Ok(_) if invalid => self.invalid(row, provider, identity, InvalidRow::no_longer()),
            Ok(letter) => self.scheduler.take(letter),
            Err(invalid) => self.invalid(row, provider, identity, invalid),
        }
        ControlFlow::Continue(())
    }
}

impl Sending<'_, '_> {
    /// A row with a token of its own; `None` where it makes no letter.
    fn with_seed(&mut self, row: Row) -> Result<Option<(Row, MessageSeed)>, Failure> {
        let verdict = self.found.verdicts.get(row.number).map_err(cannot_keep)?;
        let result = match verdict {
            // An invalid one is written once more for the words about it.
            Verdict::Make(_) | Verdict::Invalid => {
                let token = self.app.new_token()?;
                return Ok(Some((
                    row,
                    MessageSeed { time: self.check.row_composer.composer.now.timestamp(), token },
                )));
            }
            Verdict::Repeated => RowResult::left_out(&row, "repeated"),
            Verdict::Before(state, entry) => {
                let state = self.scheduler.summary.before(state);
                went_before(RowResult::left_out(&row, state), entry, self.scheduler.past)?
            }
        };
        self.scheduler.result(result);
        Ok(None)
    }

    fn invalid(&mut self, row: u64, provider: String, identity: Identity, invalid: InvalidRow) {
        self.scheduler.result(RowResult::invalid(row, provider, identity, &invalid.problems));
        // What the check found was said then.
        if self.found.verdicts.get(row).is_ok_and(|verdict| verdict != Verdict::Invalid) {
            self.found.problems.of_row(invalid, self.scheduler.observer);
        }
    }

    /// Composes a row's letter.
    fn letter(outcome: Outcome, seed: &MessageSeed, options: &SendOptions, account: &Account) -> Made {
        let Outcome { row, provider, identity, letter, place, .. } = outcome;
        let copy = options.bcc_self.unwrap_or(account.bcc_self).then_some(&account.email);
        let letter = letter.and_then(|(written, form)| {
            let Written { request, letter, enclosures, plan, .. } = written;
            let invalid = |error: &dyn std::error::Error| {
                InvalidRow::of_failure(Failure::from_foreign(Status::InDoubt, error), &place)
            };
            let email = email::compose(&request, &letter, &enclosures, None, seed, Purpose::Send)
                .map_err(|error| invalid(&error))?;
            let to = request.recipient.mailbox().map_err(|error| invalid(&error))?;
            let envelope = Envelope::new(&account.email, to, copy).map_err(|error| invalid(&error))?;
            Ok(Letter {
                row,
                provider: provider.clone(),
                contract_number: identity.numbers.clone(),
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
        Made { row, provider, identity, letter }
    }
}

/// Sends.
#[expect(clippy::too_many_arguments, reason = "each is used once, here")]
pub(crate) fn run(
    options: &SendOptions,
    account: &Account,
    check: &Check<'_>,
    found: Found,
    journal: Option<Journal>,
    Credentials { submission, copy }: Credentials,
    app: &App,
    observer: &mut dyn Observer,
) -> Result<BatchSent, Failure> {
    let rows = check.rows()?;
    let results = Results::resume(check)?;
    // The journal itself goes to a thread that writes.
    let past = match (&results, &journal, &app.state_dir) {
        (Some(_), Some(_), Some(folder)) => Journal::open_read_only(folder).map_err(without_journal)?,
        _ => None,
    };
    observer.begin(&sentence!("progress-sending"), Some(found.rows), &sentence!("progress-rows"));
    let token = app.new_token()?;
    let group = journal.map(|journal| Group::of(journal, &token)).transpose();
    let (group, keeper) = group.map_err(without_journal)?.unzip();
    let context = SendContext {
        account,
        secret: submission.as_ref(),
        journal: group.as_ref(),
        now: check.row_composer.composer.now.timestamp(),
        started: Instant::now(),
    };
    let dialogue = &observer.dialogue();
    let sent_all = thread::scope(|scope| {
        let pool = start(scope, options.connections, context, dialogue)?;
        let date = &check.row_composer.composer.now;
        let copies = copy.map(|copy| Copies::start(scope, copy, context, dialogue, date)).transpose()?;
        let (to_copies, copies) = copies.unzip();
        let scheduler = Scheduler::new(
            options,
            (context, past.as_ref()),
            (pool, to_copies),
            &check.interrupted,
            results,
            observer,
        );
        let mut sending = Sending { options, app, check, rows, found, scheduler };
        parallel::run(&mut sending, |(row, seed)| {
            Sending::letter(check.row_composer.letter(row), &seed, options, account)
        });
        let Sending { found, mut scheduler, .. } = sending;
        scheduler.finish();
        // Its end lets the workers go.
        let ended = scheduler.end();
        let missing = copies.map(|copies: Copies<'_>| copies.finish(&check.interrupted)).unwrap_or_default();
        ended.observer.warn(missing.warning().into_iter().collect());
        Ok::<_, Failure>((found, ended))
    });
    // The last to close the journal is who writes: it tidies up.
    drop((past, group));
    if let Some(keeper) = keeper {
        // It gives the journal back, which is closed here.
        drop(keeper.join());
    }
    let (found, ended) = sent_all?;
    conclude(options, account, check, &found, ended)
}

/// Starts the workers: nothing is handed over before all of them are there; those that are end with the channels.
fn start<'scope, 'env>(
    scope: &'scope Scope<'scope, 'env>,
    connections: u8,
    context: SendContext<'env>,
    dialogue: &'env Dialogue,
) -> Result<WorkerPool, Failure> {
    let (completions, completed) = mpsc::channel();
    let hold = Arc::default();
    let (handles, ends): (Vec<_>, Vec<_>) = (0..connections).map(|_| WorkerHandle::new(&hold)).unzip();
    for (number, (jobs, flags)) in ends.into_iter().enumerate() {
        let completions = completions.clone();
        let worker = move || {
            let hooks = dialogue.hooks_of(&(number + 1).to_string(), Arc::clone(&flags.stop));
            work(Worker::new(context, &hooks, flags), context, number, &jobs, &completions);
        };
        thread::Builder::new().spawn_scoped(scope, worker).map_err(|error| no_thread(&error))?;
    }
    Ok(WorkerPool { handles, completed, hold })
}

/// A worker's life: letters as long as there are any.
fn work(
    mut connection: Worker<'_>,
    context: SendContext<'_>,
    worker: usize,
    jobs: &Receiver<Job>,
    completions: &Sender<Completed>,
) {
    while let Ok(job) = jobs.recv() {
        let outcome = connection.send(&job.letter);
        let completions = completions.clone();
        // Whoever waits for it waits for all.
        context.record(outcome, move |outcome| drop(completions.send(Completed { worker, job, outcome })));
    }
    connection.leave();
}

/// How the run ended, in words.
fn conclude(
    options: &SendOptions,
    account: &Account,
    check: &Check<'_>,
    found: &Found,
    ended: Ended<'_>,
) -> Result<BatchSent, Failure> {
    let Ended { summary, results, left, stopped, interrupted, observer } = ended;
    observer.end();
    let kept = results.map_or(Ok(()), |mut results| {
        if stopped.is_some() || left.is_some() {
            results.add_left(check.rows()?, options.choice.from_row)?;
        }
        results.finish(observer)
    });
    let next = left.unwrap_or(found.last + 1);
    let done = sentence!("letters-sent", letters = summary.accepted);
    let mut sent = BatchSent::new(&summary, found, done).next_row(next);
    let early = match stopped {
        Some(failure) => Some(failure),
        None if interrupted && left.is_some() => {
            Some(Failure::new(Status::Interrupted, sentence!("run-interrupted")))
        }
        None => None,
    };
    let status = summary.exit(found.problems.rows > 0);
    let outcome = if let Some(mut failure) = early {
        let on = if options.no_journal {
            sentence!("batch-go-on", changes = Value::Option("from_row".into(), Some(next.to_string())))
        } else {
            sentence!("batch-again")
        };
        failure.message = Sentence::join(Join::Clauses, [failure.message, sent.words.clone()]);
        Err(sent.explain(and_fix(failure, on)))
    } else {
        if status == Status::Done && summary.accepted > 0 && !options.no_journal && kept.is_ok() {
            sent.next = Some(what_is_next(account));
        }
        match (&kept, status) {
            // Said below.
            (Err(_), Status::Done) => Ok(()),
            (_, status) => sent.failure(status).map_or(Ok(()), Err),
        }
    };
    results::and_kept(outcome, kept, || sent.words.clone()).map_err(|failure| sent.explain(failure))?;
    Ok(sent)
}

fn what_is_next(account: &Account) -> Sentence {
    match account.imap {
        Some(_) => sentence!("batch-next-with-mailbox"),
        None => sentence!("batch-next"),
    }
}
