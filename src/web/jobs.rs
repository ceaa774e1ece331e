//! Work that takes longer than a page may: one at a time for each thing it is about. A second form joins the first.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::app::Failure;
use crate::app::leaving::{Departure, Watched};
use crate::app::refresh::Refreshed;
use crate::words::Sentence;

/// How long a page waits for work to end before it shows that it goes on.
const PATIENCE: Duration = Duration::from_millis(1500);

/// The most of what is over that is remembered.
const MAX_REMEMBERED: usize = 256;

/// What work is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Task {
    /// A letter that leaves.
    Letter(u32),
    /// An account that is tried.
    Account(String),
    /// Answers that are looked for.
    Answers,
}

/// What came of it.
pub(super) enum Outcome {
    /// Of a letter.
    Left { subject: String, name: String, departure: Departure },
    /// Of an account: what its servers are.
    Tried(Result<Vec<Sentence>, Failure>),
    /// Of a look into the mailboxes; what was found is kept although one could not be reached.
    Looked { found: Refreshed, failed: Option<Failure>, told: Watched },
}

impl Outcome {
    /// Whether the same form once more does nothing.
    fn is_final(&self) -> bool {
        matches!(self, Self::Left { departure, .. } if departure.is_final())
    }
}

/// One piece of work.
struct Job {
    /// What exactly it is about: the mark of a letter.
    about: String,
    state: Mutex<State>,
    ended: Condvar,
}

enum State {
    Running,
    Ended(Arc<Outcome>),
    /// It broke off by a fault of the program's own.
    Lost,
}

/// How far work is.
pub(super) enum Progress {
    /// There is none.
    None,
    Running,
    Ended(Arc<Outcome>),
}

/// All work of a run.
#[derive(Default)]
pub(super) struct Jobs(Mutex<HashMap<Task, Arc<Job>>>);

impl fmt::Debug for Jobs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Jobs").finish_non_exhaustive()
    }
}

/// Ends a job, also where its work does not come to its end.
struct Ending(Arc<Job>, State);

impl Drop for Ending {
    fn drop(&mut self) {
        let ended = std::mem::replace(&mut self.1, State::Lost);
        *self.0.state.lock().unwrap_or_else(PoisonError::into_inner) = ended;
        self.0.ended.notify_all();
    }
}

impl Jobs {
    /// Begins work, unless the same is under way or came to an end that is final.
    pub(super) fn begin(&self, task: Task, about: String, work: impl FnOnce() -> Outcome + Send + 'static) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.get(&task).is_some_and(|job| job.goes_on(&about)) {
            return;
        }
        if all.len() >= MAX_REMEMBERED {
            all.retain(|_, job| matches!(job.progress(), Progress::Running));
        }
        let job = Arc::new(Job { about, state: Mutex::new(State::Running), ended: Condvar::new() });
        all.insert(task, Arc::clone(&job));
        drop(all);
        tokio::task::spawn_blocking(move || {
            let mut ending = Ending(job, State::Lost);
            ending.1 = State::Ended(Arc::new(work()));
        });
    }

    fn find(&self, task: &Task) -> Option<Arc<Job>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(task).cloned()
    }

    /// How far work is, after a short wait for its end.
    pub(super) fn progress(&self, task: &Task) -> Progress {
        let Some(job) = self.find(task) else { return Progress::None };
        let state = job.state.lock().unwrap_or_else(PoisonError::into_inner);
        let running = |state: &mut State| matches!(state, State::Running);
        // What the wait gives back is the lock alone.
        drop(job.ended.wait_timeout_while(state, PATIENCE, running));
        job.progress()
    }

    /// Whether there is or was work about this.
    pub(super) fn knows(&self, task: &Task) -> bool {
        self.find(task).is_some_and(|job| !matches!(job.progress(), Progress::None))
    }

    /// What came of work, where it is over.
    pub(super) fn outcome(&self, task: &Task) -> Option<Arc<Outcome>> {
        match self.find(task)?.progress() {
            Progress::Ended(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// Forgets what came of work: it is begun anew.
    pub(super) fn forget(&self, task: &Task) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(task);
    }
}

impl Job {
    fn progress(&self) -> Progress {
        match &*self.state.lock().unwrap_or_else(PoisonError::into_inner) {
            State::Running => Progress::Running,
            State::Ended(outcome) => Progress::Ended(Arc::clone(outcome)),
            State::Lost => Progress::None,
        }
    }

    fn goes_on(&self, about: &str) -> bool {
        match self.progress() {
            Progress::Running => true,
            Progress::Ended(outcome) => self.about == about && outcome.is_final(),
            Progress::None => false,
        }
    }
}
