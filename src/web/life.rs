//! How long the page is served: until it is closed, the program is asked to end, or nobody has asked for anything for long.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// How long nobody may ask for anything.
const IDLE: Duration = Duration::from_mins(30);

/// How often it is looked at.
const LOOK: Duration = Duration::from_millis(200);

/// The life of one run.
#[derive(Debug)]
pub(super) struct Life {
    asked_to_end: Arc<AtomicBool>,
    closed: Notify,
    last_request: Mutex<Instant>,
    under_way: AtomicUsize,
}

/// Work under way: the program does not end by itself before it is dropped.
#[derive(Debug)]
pub(super) struct UnderWay(Arc<Life>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::Release);
    }
}

impl Life {
    pub(super) fn new(asked_to_end: Arc<AtomicBool>) -> Self {
        Self {
            asked_to_end,
            closed: Notify::new(),
            last_request: Mutex::new(Instant::now()),
            under_way: AtomicUsize::new(0),
        }
    }

    /// Somebody is there.
    pub(super) fn touch(&self) {
        *self.last_request.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// The person closes the page.
    pub(super) fn close(&self) {
        self.closed.notify_one();
    }

    /// Something is kept or made: nothing ends before it is done.
    pub(super) fn busy(self: &Arc<Self>) -> UnderWay {
        self.under_way.fetch_add(1, Ordering::Acquire);
        UnderWay(Arc::clone(self))
    }

    fn is_over(&self) -> bool {
        let idle = self.last_request.lock().unwrap_or_else(PoisonError::into_inner).elapsed() >= IDLE;
        let free = self.under_way.load(Ordering::Acquire) == 0;
        free && (idle || self.asked_to_end.load(Ordering::Relaxed))
    }

    /// Comes back when it is time to end.
    pub(super) async fn end(&self) {
        loop {
            tokio::select! {
                () = self.closed.notified() => return,
                () = tokio::time::sleep(LOOK) => if self.is_over() { return },
            }
        }
    }
}
