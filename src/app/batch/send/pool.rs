//! The workers, and the ways to them and back.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Instant;

use crate::app::send::letter::Letter;
use crate::app::send::worker::{SendOutcome, WorkerFlags};

/// A letter that was given to a worker.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) letter: Arc<Letter>,
    /// How often it was tried before.
    pub(crate) tries: u32,
    pub(crate) at: Instant,
}

/// A letter that a worker has come back with.
#[derive(Debug)]
pub(crate) struct Completed {
    /// Which worker.
    pub(crate) worker: usize,
    pub(crate) job: Job,
    pub(crate) outcome: SendOutcome,
}

/// The ways to the workers and back.
pub(crate) struct WorkerPool {
    pub(crate) handles: Vec<WorkerHandle>,
    pub(crate) completed: Receiver<Completed>,
    /// The order to hold, which all share.
    pub(crate) hold: Arc<AtomicBool>,
}

/// The way to one worker.
pub(crate) struct WorkerHandle {
    pub(super) jobs: Sender<Job>,
    pub(super) flags: WorkerFlags,
    /// How many letters it has.
    pub(super) has: usize,
}

impl WorkerHandle {
    /// The way, and what is at its other end.
    pub(crate) fn new(hold: &Arc<AtomicBool>) -> (Self, (Receiver<Job>, WorkerFlags)) {
        let (jobs, taken) = mpsc::channel();
        let flags = WorkerFlags { hold: Arc::clone(hold), stop: Arc::default(), busy: Arc::default() };
        (Self { jobs, flags: flags.clone(), has: 0 }, (taken, flags))
    }
}
