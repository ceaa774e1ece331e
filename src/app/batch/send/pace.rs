//! How fast letters may go: so many in a time, and a wait that grows while the server puts them off.
//!
//! It reads no clock: it is told what time it is.

use std::str::FromStr;
use std::time::{Duration, Instant};

use crate::words::{Describe, Sentence, described, sentence};

/// The longest wait between two tries.
const LONGEST: Duration = Duration::from_mins(15);

/// So many letters in a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rate {
    letters: u32,
    time: Duration,
}

/// What was given is no rate.
#[derive(Debug, thiserror::Error)]
pub(crate) struct NoRate;

impl Describe for NoRate {
    fn sentence(&self) -> Sentence {
        sentence!("rate-malformed")
    }
}

described!(NoRate);

impl FromStr for Rate {
    type Err = NoRate;

    fn from_str(text: &str) -> Result<Self, NoRate> {
        let rate = || {
            let (letters, time) = text.split_once('/')?;
            let letters = letters.trim().parse().ok().filter(|letters| *letters > 0)?;
            let seconds = match time.trim() {
                "s" | "sec" | "second" => 1,
                "min" | "minute" => 60,
                "h" | "hour" => 3600,
                "d" | "day" => 24 * 3600,
                _ => return None,
            };
            Some(Self { letters, time: Duration::from_secs(seconds) })
        };
        rate().ok_or(NoRate)
    }
}

/// Lets one through at a time, evenly spread.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct RateLimit {
    opens: Option<Instant>,
}

impl RateLimit {
    /// When the next may pass; `None` for now.
    pub(crate) fn opens(&self, now: Instant) -> Option<Instant> {
        self.opens.filter(|opens| *opens > now)
    }

    /// One has passed.
    pub(crate) fn pass(&mut self, rate: Rate, now: Instant) {
        self.opens = Some(now + rate.time / rate.letters);
    }
}

/// The `n`th wait in a row, counted from 0: `first`, doubled each time, and up to a quarter longer or shorter, so that many
/// who were put off together do not come back together. `chance` is any number.
pub(crate) fn wait(first: Duration, n: u32, chance: u32) -> Duration {
    let doubled = first.saturating_mul(2_u32.saturating_pow(n)).min(LONGEST);
    // From 0.75 to 1.25 in steps of a thousandth.
    doubled / 1000 * (750 + chance % 501)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read() {
        let rate = |text: &str| text.parse::<Rate>().ok().map(|rate| rate.time / rate.letters);
        assert_eq!(rate("30/min"), Some(Duration::from_secs(2)));
        assert_eq!(rate("1 / s"), Some(Duration::from_secs(1)));
        assert_eq!(rate("400/day"), Some(Duration::from_secs(216)));
        for wrong in ["", "30", "0/min", "-1/s", "30/fortnight", "/min", "30/", "1.5/s", "99999999999/s"] {
            assert_eq!(rate(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn waits_grow_and_end() {
        let first = Duration::from_secs(30);
        assert_eq!(wait(first, 0, 250), first);
        assert_eq!(wait(first, 2, 250), first * 4);
        assert_eq!(wait(first, 0, 0), first * 3 / 4);
        assert_eq!(wait(first, 0, 500), first * 5 / 4);
        assert_eq!(wait(first, 99, 250), LONGEST);
        assert_eq!(wait(Duration::ZERO, 99, 7), Duration::ZERO);
    }

    #[test]
    fn a_gate_spreads() {
        let (mut gate, now) = (RateLimit::default(), Instant::now());
        assert_eq!(gate.opens(now), None);
        gate.pass("2/s".parse().expect("a rate"), now);
        let half = now + Duration::from_millis(500);
        assert_eq!((gate.opens(now), gate.opens(half)), (Some(half), None));
    }
}
