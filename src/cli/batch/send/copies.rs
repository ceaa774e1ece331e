//! Copies of what was sent, put into the person's folder of sent letters over a connection of their own.
//!
//! In: letters that were accepted. Out: a copy of each, and a remark in the journal; how many have none. It holds no letter
//! back: what cannot be filed is sent all the same.

use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use jiff::Zoned;

use crate::app::mailbox::{SentCopy, lies, no_copy};
use crate::app::send::worker::{Letter, SendContext};
use crate::app::{Failure, Status};
use crate::imap::{Folder, Role, Session};
use crate::journal::Event;
use crate::net::IoHooks;
use crate::value::{Invalid, Place, Problem};

/// How many letters may wait for their copies before the sending waits too.
pub(super) const WAITING: usize = 64;

/// So many failures in a row, and no more is tried.
const FAILURES: u32 = 3;

/// How long a connection may lie idle and still be used.
const IDLE: Duration = Duration::from_mins(2);

/// A letter that was accepted, and its entry.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) entry: Option<i64>,
    pub(super) letter: Arc<Letter>,
}

/// Letters without a copy, or perhaps without.
#[derive(Debug, Default)]
pub(super) struct Missing {
    number: u64,
    /// Why the first has none.
    first: String,
}

impl Missing {
    fn add(&mut self, why: &str) {
        if self.number == 0 {
            why.clone_into(&mut self.first);
        }
        self.number += 1;
    }

    /// What to tell a person, where there is something.
    pub(super) fn warning(&self) -> Option<Problem> {
        let more = match self.number {
            0 => return None,
            1 => String::new(),
            number => format!(" ({number} letters; this is the first)"),
        };
        let what = format!("{}{more}", self.first);
        let fix =
            "do not send it again; the journal keeps the exact message (`adieu journal show ID --message`)";
        let fault = Invalid::new("no-sent-copy", what, fix);
        Some(Problem { place: None, ..Problem::of_key("copy_to_sent", Place::Flag, fault) })
    }
}

/// Files copies as long as letters come.
pub(super) fn file(
    copy: &SentCopy,
    context: SendContext<'_>,
    (watch, date): (&IoHooks, &Zoned),
    letters: &Receiver<Sent>,
) -> Missing {
    let mut missing = Missing::default();
    let mut open: Option<(Session<'_>, Folder, Instant)> = None;
    let mut failures = 0;
    for Sent { entry, letter } in letters {
        if failures == FAILURES {
            missing.add("");
            continue;
        }
        if open.as_ref().is_some_and(|(_, _, used)| used.elapsed() > IDLE)
            && let Some((session, ..)) = open.take()
        {
            session.logout();
        }
        let filed = match open
            .take()
            .map_or_else(|| copy.open(watch), |(session, folder, _)| Ok((session, folder)))
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
                lies(&filed)
            }
            Err(failure) => {
                failures = if failure.status == Status::Interrupted { FAILURES } else { failures + 1 };
                let why = no_copy(&failure);
                missing.add(&why);
                why
            }
        };
        // The proof of the sending is recorded already; this only adds to it.
        context.remark(entry, Event::note(note));
    }
    if let Some((session, ..)) = open {
        session.logout();
    }
    missing
}
