//! Which letter goes next and when, and what is made of what became of it.
//!
//! In: letters in the order of their rows, and what became of those under way. Out: letters to workers, what became of
//! each row, and why it ended early. It holds a bounded number of letters: those that wait for their time.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::TrySendError;
use std::thread;
use std::time::{Duration, Instant};

use super::copies::{Sent, ToCopies};
use super::pace::{RateLimit, wait};
use super::pool::{Job, WorkerHandle, WorkerPool};
use super::summary::Summary;
use crate::app::batch::options::SendOptions;
use crate::app::batch::results::Results;
use crate::app::batch::row_result::RowResult;
use crate::app::send::letter::Letter;
use crate::app::send::worker::SendContext;
use crate::app::{Failure, Observer, Status};
use crate::journal::Journal;
use crate::value::{EmailAddress, Invalid, Problem, Topic};
use crate::words::{Sentence, sentence};

/// The most letters that wait, and the most octets they may have together.
const MAX_WAITING: usize = 256;
const MOST_OCTETS: usize = 16 * 1024 * 1024;

/// How often Ctrl-C is looked for.
const POLL_INTERVAL: Duration = Duration::from_millis(100);

/// The code of the problem that a row's letter was not sent, or may not have been.
pub(super) const NOT_SENT: &str = "not-sent";

/// The most domains whose rates are remembered.
const MOST_DOMAINS: usize = 4096;

/// A letter that waits for its time.
struct Waiting {
    letter: Arc<Letter>,
    tries: u32,
    from: Option<Instant>,
}

/// How it ended.
pub(crate) struct Ended<'o> {
    pub(crate) summary: Summary,
    pub(crate) results: Option<Results>,
    /// The first row that was not tried, where there is one.
    pub(crate) left: Option<u64>,
    /// Why no more were sent.
    pub(crate) stopped: Option<Failure>,
    pub(crate) interrupted: bool,
    pub(crate) observer: &'o mut dyn Observer,
}

/// The letters of a run on their way.
pub(crate) struct Scheduler<'a, 'o> {
    pub(crate) options: &'a SendOptions,
    pub(crate) context: SendContext<'a>,
    /// The journal as it was before a step that is under way, for the results; `None` where it is not needed.
    pub(crate) past: Option<&'a Journal>,
    workers: WorkerPool,
    copies: Option<ToCopies>,
    interrupted: &'a AtomicBool,
    /// How often Ctrl-C was pressed.
    presses: u32,
    waiting: VecDeque<Waiting>,
    in_flight: usize,
    /// The highest row that came to an end.
    highest: u64,
    /// Whether the server took a letter since it last put one off: until then one letter at a time is enough.
    pub(crate) proven: bool,
    gate: RateLimit,
    domains: HashMap<String, RateLimit>,
    /// Nothing is handed over before.
    paused: Option<Instant>,
    /// When the server last put letters off. What was handed over before says nothing new.
    put_off: Option<Instant>,
    /// How often in a row.
    pub(crate) failures: u32,
    pub(crate) refusals: u32,
    pub(crate) doubts: u32,
    pub(crate) summary: Summary,
    results: Option<Results>,
    /// Rows that were read and not brought to an end.
    left: Vec<u64>,
    /// What ended it before the last row.
    stopped: Option<Failure>,
    pub(crate) observer: &'o mut dyn Observer,
}

/// The domain that a letter goes to.
fn domain(letter: &Letter) -> &str {
    letter.request.recipient.email.as_ref().map_or("", EmailAddress::domain)
}

impl<'a, 'o> Scheduler<'a, 'o> {
    pub(crate) fn new(
        options: &'a SendOptions,
        (context, past): (SendContext<'a>, Option<&'a Journal>),
        (workers, copies): (WorkerPool, Option<ToCopies>),
        interrupted: &'a AtomicBool,
        results: Option<Results>,
        observer: &'o mut dyn Observer,
    ) -> Self {
        Self {
            options,
            context,
            past,
            workers,
            copies,
            interrupted,
            presses: 0,
            waiting: VecDeque::new(),
            in_flight: 0,
            highest: 0,
            proven: false,
            gate: RateLimit::default(),
            domains: HashMap::new(),
            paused: None,
            put_off: None,
            failures: 0,
            refusals: 0,
            doubts: 0,
            summary: Summary::default(),
            results,
            left: Vec::new(),
            stopped: None,
            observer,
        }
    }

    /// Takes a letter, and returns as soon as there is room for another.
    pub(crate) fn take(&mut self, letter: Letter) {
        self.waiting.push_back(Waiting { letter: Arc::new(letter), tries: 0, from: None });
        self.poll_interrupt();
        while let Ok(completed) = self.workers.completed.try_recv() {
            self.completed(completed);
        }
        while !self.is_halted() && self.next(Instant::now()).is_ok_and(|next| self.hand_over(next)) {}
        while !self.is_halted() && self.is_full() {
            self.turn();
        }
    }

    /// Waits until every letter has come back, and those that wait are gone or given up.
    pub(crate) fn finish(&mut self) {
        while self.in_flight > 0 || (!self.waiting.is_empty() && !self.is_halted()) {
            self.turn();
        }
        for waiting in std::mem::take(&mut self.waiting) {
            self.leave(waiting.letter.row);
        }
        if self.options.no_journal {
            self.name_those_left_behind();
        }
    }

    /// Without a journal a run goes on behind the last row that came to an end: what is left before that is left behind.
    fn name_those_left_behind(&mut self) {
        let all = std::mem::take(&mut self.left);
        let (behind, left): (Vec<u64>, Vec<u64>) = all.into_iter().partition(|row| *row < self.highest);
        self.left = left;
        for row in behind {
            self.summary.deferred += 1;
            self.problem(Topic::Row(row, None), Invalid::of(NOT_SENT, sentence!("row-left-behind")));
        }
    }

    /// Lets the workers go.
    pub(crate) fn end(self) -> Ended<'o> {
        let interrupted = self.is_interrupted();
        let Self { summary, results, stopped, observer, .. } = self;
        let left = self.left.into_iter().min();
        Ended { summary, results, left, stopped, interrupted, observer }
    }

    /// Whether no more letters are given to workers.
    pub(crate) fn is_halted(&self) -> bool {
        self.stopped.is_some() || self.is_interrupted()
    }

    /// Whether Ctrl-C was pressed.
    pub(crate) fn is_interrupted(&self) -> bool {
        self.presses > 0
    }

    fn is_full(&self) -> bool {
        let octets: usize = self.waiting.iter().map(|waiting| waiting.letter.email.bytes().len()).sum();
        self.waiting.len() >= MAX_WAITING || octets > MOST_OCTETS
    }

    /// One letter handed over, or one that comes back, or a moment.
    fn turn(&mut self) {
        self.poll_interrupt();
        let now = Instant::now();
        let next = if self.is_halted() { Err(None) } else { self.next(now) };
        let until = match next {
            Ok(next) => {
                self.hand_over(next);
                return;
            }
            Err(until) => {
                until.map_or(POLL_INTERVAL, |until| until.saturating_duration_since(now).min(POLL_INTERVAL))
            }
        };
        if let Ok(completed) = self.workers.completed.recv_timeout(until) {
            self.completed(completed);
        }
    }

    /// The first letter that may go now; or when one may, where that depends on the time.
    fn next(&self, now: Instant) -> Result<usize, Option<Instant>> {
        // One that the server has and the journal not yet, one under way, and one that waits for a worker.
        let most = if self.proven { usize::from(self.options.connections) * 3 } else { 1 };
        // After trouble all come back first, with what they had not begun.
        let held = self.workers.hold.load(Ordering::Relaxed) && self.in_flight > 0;
        if held || self.in_flight >= most {
            return Err(None);
        }
        if let Some(until) = self.paused.filter(|until| *until > now).or_else(|| self.gate.opens(now)) {
            return Err(Some(until));
        }
        let mut earliest: Option<Instant> = None;
        for (at, waiting) in self.waiting.iter().enumerate() {
            let domain = || self.domains.get(domain(&waiting.letter)).and_then(|gate| gate.opens(now));
            match waiting.from.filter(|from| *from > now).or_else(domain) {
                None => return Ok(at),
                Some(from) => earliest = Some(earliest.map_or(from, |earliest| earliest.min(from))),
            }
        }
        Err(earliest)
    }

    fn hand_over(&mut self, at: usize) -> bool {
        let Some(Waiting { letter, tries, .. }) = self.waiting.remove(at) else {
            return false;
        };
        let now = Instant::now();
        if let Some(rate) = self.options.rate {
            self.gate.pass(rate, now);
        }
        if let Some(rate) = self.options.domain_rate {
            if self.domains.len() >= MOST_DOMAINS {
                self.domains.retain(|_, gate| gate.opens(now).is_some());
            }
            self.domains.entry(domain(&letter).to_owned()).or_default().pass(rate, now);
        }
        self.workers.hold.store(false, Ordering::Relaxed);
        self.in_flight += 1;
        if let Some(way) = self.workers.handles.iter_mut().min_by_key(|way| way.has) {
            way.has += 1;
            // A worker waits as long as its way is here.
            let _ = way.jobs.send(Job { letter, tries, at: now });
        }
        true
    }

    /// A worker has come back.
    pub(crate) fn came_back(&mut self, worker: usize) {
        self.in_flight -= 1;
        self.workers.handles[worker].has -= 1;
    }

    /// Has a copy made of what was accepted.
    pub(crate) fn copy(&mut self, entry: Option<i64>, letter: &Arc<Letter>) {
        let Some(copies) = self.copies.as_ref().map(|copies| copies.sent.clone()) else {
            return;
        };
        let mut sent = Sent { entry, letter: Arc::clone(letter) };
        // The sending waits for the copies; Ctrl-C waits for neither.
        while let Err(TrySendError::Full(back)) = copies.try_send(sent) {
            sent = back;
            self.poll_interrupt();
            thread::sleep(POLL_INTERVAL / 10);
        }
    }

    /// Looks whether Ctrl-C was pressed. Once: what is under way comes to its end. Again: that is broken off too.
    fn poll_interrupt(&mut self) {
        if self.interrupted.swap(false, Ordering::Relaxed) {
            self.presses += 1;
            self.workers.hold.store(true, Ordering::Relaxed);
            for WorkerHandle { flags, .. } in &self.workers.handles {
                // One that only seeks the server has nothing to bring to its end.
                if !flags.busy.load(Ordering::Relaxed) {
                    flags.stop.store(true, Ordering::Relaxed);
                }
            }
            if self.presses == 1 && self.in_flight > 0 {
                self.say(&sentence!("batch-interrupted"));
            }
        }
        if self.presses > 1 {
            // The first time a worker only learns that somebody wants to leave.
            self.workers.handles.iter().for_each(|way| way.flags.stop.store(true, Ordering::Relaxed));
            self.copies.iter().for_each(|copies| copies.stop.store(true, Ordering::Relaxed));
        }
    }

    pub(crate) fn say(&mut self, note: &Sentence) {
        self.observer.note(note);
    }

    /// Ends the run: what is under way comes to its end, and no more is handed over.
    pub(crate) fn stop(&mut self, failure: Failure) {
        self.stopped.get_or_insert(failure);
    }

    /// Leaves a row to another run.
    pub(crate) fn leave(&mut self, row: u64) {
        self.left.push(row);
    }

    /// Puts a letter back that was not tried: it is the next.
    pub(crate) fn give_back(&mut self, Job { letter, tries, .. }: Job) {
        self.waiting.push_front(Waiting { letter, tries, from: None });
    }

    /// Puts a letter back that was put off, behind the others: perhaps the server takes those.
    pub(crate) fn again(&mut self, Job { letter, tries, .. }: Job, from: Option<Instant>) {
        self.waiting.push_back(Waiting { letter, tries: tries + 1, from });
    }

    /// Whether what became of a letter is news: it was handed over after the server last put one off.
    pub(crate) fn is_news(&self, job: &Job) -> bool {
        self.put_off.is_none_or(|since| job.at >= since)
    }

    /// The server puts letters off: nothing is handed over for a while, and after too often a while nothing more.
    pub(crate) fn pause(&mut self, job: &Job, words: &Sentence, ending: Status, advice: &Sentence) {
        // Several come back with the same news.
        if !self.is_news(job) {
            return;
        }
        let now = Instant::now();
        let wait = self.wait(self.failures);
        self.failures += 1;
        (self.proven, self.put_off, self.paused) = (false, Some(now), Some(now + wait));
        if self.failures >= self.options.tries {
            let what = match self.failures {
                1 => words.clone(),
                times => sentence!("server-failed-often", words, times),
            };
            self.stop(Failure::new(ending, what).fix(advice));
        } else if !self.is_halted() {
            let seconds = wait.as_secs().max(u64::from(!wait.is_zero()));
            self.say(&sentence!("server-waited-for", words, seconds));
        }
    }

    pub(crate) fn wait(&self, n: u32) -> Duration {
        // Without a random number all that is lost is the spread.
        wait(Duration::from_secs(self.options.pause), n, getrandom::u32().unwrap_or_default())
    }

    /// Says what is wrong with a row.
    pub(crate) fn problem(&mut self, row: Topic, fault: Invalid) {
        self.observer.row_failed(Problem::about(row, None, fault));
    }

    pub(crate) fn letter_ended(
        &mut self,
        letter: &Letter,
        state: &'static str,
        entry: Option<i64>,
        reply: &str,
        problems: &str,
    ) {
        self.ended(RowResult {
            row: letter.row,
            provider: letter.provider.clone(),
            contract_number: letter.contract_number.clone(),
            state,
            entry,
            reply: reply.to_owned(),
            message_id: letter.email.message_id().to_owned(),
            problems: problems.to_owned(),
            ..RowResult::default()
        });
    }

    /// Writes down what became of a row whose letter was handed over.
    pub(crate) fn ended(&mut self, result: RowResult) {
        self.highest = self.highest.max(result.row);
        self.result(result);
    }

    /// Writes down what became of a row.
    pub(crate) fn result(&mut self, result: RowResult) {
        self.observer.step(self.summary.failed());
        if let Some(Err(failure)) = self.results.as_mut().map(|results| results.add(result)) {
            self.stop(failure);
        }
    }
}
