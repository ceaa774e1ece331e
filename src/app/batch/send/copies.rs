//! Copies of what was sent, put into the person's folder of sent letters over a connection of their own.
//!
//! In: letters that were accepted. Out: a copy of each, and a remark in the journal; how many have none. It holds no letter
//! back: what cannot be filed is sent all the same.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::{self, Scope, ScopedJoinHandle};
use std::time::{Duration, Instant};

use jiff::Zoned;

use crate::app::mailbox::{SentCopy, copy_note, no_copy};
use crate::app::send::letter::Letter;
use crate::app::send::worker::SendContext;
use crate::app::{Dialogue, Failure, Status};
use crate::imap::{Folder, Role, Session};
use crate::journal::Event;
use crate::net::IoHooks;
use crate::value::{Invalid, Place, Problem};
use crate::words::{Sentence, sentence};

/// How many letters may wait for their copies before the sending waits too.
const WAITING: usize = 64;

/// So many failures in a row, and no more is tried.
const FAILURES: u32 = 3;

/// How long a connection may lie idle and still be used.
const IDLE: Duration = Duration::from_mins(2);

/// A letter that was accepted, and its entry.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) entry: Option<i64>,
    pub(crate) letter: Arc<Letter>,
}

/// Letters without a copy, or perhaps without.
#[derive(Debug, Default)]
pub(crate) struct Missing {
    number: u64,
    /// Why the first has none.
    first: Option<Sentence>,
}

impl Missing {
    fn add(&mut self, why: &Sentence) {
        self.number += 1;
        self.first.get_or_insert_with(|| why.clone());
    }

    /// What to tell a person, where there is something.
    pub(crate) fn warning(&self) -> Option<Problem> {
        let first = self.first.clone()?;
        let what = match self.number {
            1 => first,
            letters => sentence!("copies-missing", first, letters),
        };
        let fault = Invalid::new("no-sent-copy", what, sentence!("copy-missing-fix"));
        Some(Problem { place: None, ..Problem::of_key("copy_to_sent", Place::Flag, fault) })
    }
}

/// The thread that files copies.
pub(crate) struct Copies<'scope> {
    thread: ScopedJoinHandle<'scope, Missing>,
    /// Set, makes it break off.
    stop: Arc<AtomicBool>,
}

/// Where what was accepted goes to be copied.
pub(crate) struct ToCopies {
    pub(crate) sent: SyncSender<Sent>,
    /// Set, makes whoever makes the copies break off.
    pub(crate) stop: Arc<AtomicBool>,
}

impl<'scope> Copies<'scope> {
    /// Starts the thread; it files copies as long as letters come.
    pub(crate) fn start<'env>(
        scope: &'scope Scope<'scope, 'env>,
        copy: SentCopy,
        context: SendContext<'env>,
        dialogue: &'env Dialogue,
        date: &'env Zoned,
    ) -> Result<(ToCopies, Self), Failure> {
        let (sent, letters) = mpsc::sync_channel(WAITING);
        let stop: Arc<AtomicBool> = Arc::default();
        let hooked = Arc::clone(&stop);
        let file = move || file(&copy, context, (&dialogue.hooks_of("mailbox", hooked), date), &letters);
        let thread = thread::Builder::new().spawn_scoped(scope, file).map_err(|error| no_thread(&error))?;
        Ok((ToCopies { sent, stop: Arc::clone(&stop) }, Self { thread, stop }))
    }

    /// Waits until all that was sent is filed.
    pub(crate) fn finish(self, interrupted: &AtomicBool) -> Missing {
        while !self.thread.is_finished() {
            // No letter is under way: one Ctrl-C is enough.
            if interrupted.swap(false, Ordering::Relaxed) {
                self.stop.store(true, Ordering::Relaxed);
            }
            thread::sleep(Duration::from_millis(20));
        }
        self.thread.join().unwrap_or_default()
    }
}

/// The system gives no thread.
pub(crate) fn no_thread(error: &io::Error) -> Failure {
    Failure::with_remedy(Status::Temporary, sentence!("no-more-threads", source = error))
}

/// Files copies as long as letters come.
fn file(
    copy: &SentCopy,
    context: SendContext<'_>,
    (hooks, date): (&IoHooks, &Zoned),
    letters: &Receiver<Sent>,
) -> Missing {
    let mut missing = Missing::default();
    let mut open: Option<(Session<'_>, Folder, Instant)> = None;
    let mut failures = 0;
    for Sent { entry, letter } in letters {
        if failures == FAILURES {
            missing.number += 1;
            continue;
        }
        if open.as_ref().is_some_and(|(_, _, used)| used.elapsed() > IDLE)
            && let Some((session, ..)) = open.take()
        {
            session.logout();
        }
        let filed = match open
            .take()
            .map_or_else(|| copy.open(hooks), |(session, folder, _)| Ok((session, folder)))
        {
            Ok((mut session, folder)) => {
                let filed = session.append(&folder, letter.email.bytes(), Role::Sent, date);
                if filed.is_ok() {
                    open = Some((session, folder, Instant::now()));
                }
                filed.map_err(Failure::from)
            }
            Err(failure) => Err(failure),
        };
        let note = match filed {
            Ok(filed) => {
                failures = 0;
                copy_note(&filed).to_string()
            }
            Err(failure) => {
                failures = if failure.status == Status::Interrupted { FAILURES } else { failures + 1 };
                let why = no_copy(&failure);
                missing.add(&why);
                why.to_string()
            }
        };
        // The proof of the sending is recorded already; this only adds to it.
        context.append_event(entry, Event::note(note));
    }
    if let Some((session, ..)) = open {
        session.logout();
    }
    missing
}
