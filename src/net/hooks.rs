//! What happens around a dialogue: a transcript, and Ctrl-C.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::error::ErrorKind;

/// Takes the lines of a dialogue.
pub type Transcript = Box<dyn FnMut(&str)>;

/// What happens around a dialogue: a transcript for who wants one, and Ctrl-C.
#[derive(Default)]
pub struct IoHooks {
    /// Takes each line as it goes (`>`) or comes (`<`), secrets masked.
    pub transcript: Option<RefCell<Transcript>>,
    /// Says that the letter is with the server and the answer is awaited, when somebody wants to leave then.
    pub waiting: Option<Box<dyn Fn()>>,
    /// Set when the person pressed Ctrl-C.
    pub interrupted: Arc<AtomicBool>,
}

impl fmt::Debug for IoHooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IoHooks").finish_non_exhaustive()
    }
}

impl IoHooks {
    pub(crate) fn note(&self, line: &str) {
        if let Some(transcript) = &self.transcript {
            transcript.borrow_mut()(line);
        }
    }

    pub(crate) fn check_interrupt(&self) -> Result<(), ErrorKind> {
        if self.interrupted.load(Ordering::Relaxed) { Err(ErrorKind::Interrupted) } else { Ok(()) }
    }
}

/// What Ctrl-C means while an answer is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Interrupt {
    /// Leave at once.
    Immediate,
    /// Only the answer counts now: say so first, leave the second time.
    Confirmed,
}
