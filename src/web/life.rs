//! How long the page is served: until it is closed, the program is asked to end, or nobody has asked for anything for long.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long nobody may ask for anything.
const IDLE: Duration = Duration::from_mins(30);

/// How often it is looked at.
const LOOK: Duration = Duration::from_millis(200);

/// The life of one run.
#[derive(Debug)]
pub(super) struct Life {
    asked_to_end: Arc<AtomicBool>,
    closed: AtomicBool,
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
            closed: AtomicBool::new(false),
            last_request: Mutex::new(Instant::now()),
            under_way: AtomicUsize::new(0),
        }
    }

    /// Somebody is there.
    pub(super) fn touch(&self) {
        *self.last_request.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// The person closes the page; whether that waits for work under way.
    pub(super) fn close(&self) -> bool {
        self.closed.store(true, Ordering::Relaxed);
        self.is_busy()
    }

    /// The person opens it again; whether it can stay.
    pub(super) fn stay(&self) -> bool {
        self.closed.store(false, Ordering::Relaxed);
        self.touch();
        !self.asked_to_end.load(Ordering::Relaxed)
    }

    /// Something is kept or made: nothing ends before it is done.
    pub(super) fn busy(self: &Arc<Self>) -> UnderWay {
        self.under_way.fetch_add(1, Ordering::Acquire);
        UnderWay(Arc::clone(self))
    }

    fn is_busy(&self) -> bool {
        self.under_way.load(Ordering::Acquire) > 0
    }

    fn is_over(&self, now: Instant) -> bool {
        let since = *self.last_request.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = now.saturating_duration_since(since) >= IDLE;
        let asked = [&self.closed, &self.asked_to_end].into_iter().any(|asked| asked.load(Ordering::Relaxed));
        !self.is_busy() && (idle || asked)
    }

    /// Comes back when it is time to end.
    pub(super) async fn end(&self) {
        while !self.is_over(Instant::now()) {
            tokio::time::sleep(LOOK).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_ends_when_nobody_asks_for_long_or_it_is_closed_but_never_in_the_middle_of_work() {
        let asked = Arc::new(AtomicBool::new(false));
        let life = Arc::new(Life::new(Arc::clone(&asked)));
        let now = Instant::now();
        let (soon, late) = (now + IDLE / 2, now + IDLE + Duration::from_secs(1));
        assert!(!life.is_over(soon) && life.is_over(late));
        let (one, other) = (life.busy(), life.busy());
        assert!(life.close());
        asked.store(true, Ordering::Relaxed);
        drop(one);
        assert!(!life.is_over(soon) && !life.is_over(late));
        drop(other);
        assert!(life.is_over(soon));
        assert!(!life.stay());
        asked.store(false, Ordering::Relaxed);
        assert!(life.stay());
        assert!(!life.is_over(soon));
        assert!(!life.close() && life.is_over(soon));
    }
}
