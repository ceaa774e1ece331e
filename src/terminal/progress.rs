//! How far a long piece of work is.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// From when on a bar is drawn.
const BAR_DELAY: Duration = Duration::from_secs(1);

/// How often a line is printed where no bar can be drawn.
const LINE_INTERVAL: Duration = Duration::from_secs(30);

/// Who wants to know how far it is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Audience {
    /// Somebody at a terminal: a bar.
    Terminal,
    /// A log, perhaps: a line now and then.
    Log(fn(&str)),
    /// Nobody.
    Nobody,
}

/// What is said of how far it is, in the person's language.
pub(crate) struct Telling {
    /// What is done: the `{prefix}` of a bar.
    pub(crate) doing: String,
    /// A bar as the library has it, without and with problems; the `{msg}` is what `problems` says.
    pub(crate) bar: String,
    pub(crate) bar_with_problems: String,
    /// How many have problems.
    pub(crate) problems: Box<dyn Fn(u64) -> String>,
    /// A line of a log.
    pub(crate) line: Box<dyn Fn(&HowFar) -> String>,
}

/// How far it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HowFar {
    pub(crate) done: u64,
    pub(crate) total: Option<u64>,
    pub(crate) per_second: f64,
    pub(crate) seconds_to_go: u64,
    /// How many have problems.
    pub(crate) failed: u64,
}

/// How far it is: a bar on a terminal, from the second on; elsewhere a line every half minute.
pub(crate) struct Progress {
    bar: ProgressBar,
    telling: Telling,
    audience: Audience,
    /// When there is something to show next.
    due: Instant,
    failed: u64,
}

impl Progress {
    /// Of so many, where that is known.
    pub(crate) fn new(telling: Telling, total: Option<u64>, audience: Audience) -> Self {
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::hidden());
        bar.set_style(style(&telling.bar));
        bar.set_prefix(telling.doing.clone());
        let due =
            Instant::now() + if matches!(audience, Audience::Terminal) { BAR_DELAY } else { LINE_INTERVAL };
        Self { bar, telling, audience, due, failed: 0 }
    }

    /// One more, of which so many have problems by now.
    pub(crate) fn step(&mut self, failed: u64) {
        if failed != self.failed {
            if self.failed == 0 {
                self.bar.set_style(style(&self.telling.bar_with_problems));
            }
            self.failed = failed;
            self.bar.set_message((self.telling.problems)(failed));
        }
        self.bar.inc(1);
        self.look();
    }

    /// Shows how far it is, where it is time to.
    fn look(&mut self) {
        if matches!(self.audience, Audience::Nobody) || Instant::now() < self.due {
            return;
        }
        match self.audience {
            Audience::Terminal => {
                self.audience = Audience::Nobody;
                self.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
            }
            Audience::Log(print) => {
                self.due = Instant::now() + LINE_INTERVAL;
                print(&self.line());
            }
            Audience::Nobody => {}
        }
    }

    fn line(&self) -> String {
        let bar = &self.bar;
        (self.telling.line)(&HowFar {
            done: bar.position(),
            total: bar.length(),
            per_second: bar.per_sec(),
            seconds_to_go: bar.eta().as_secs(),
            failed: self.failed,
        })
    }

    /// Does something that prints.
    pub(crate) fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        self.bar.suspend(print)
    }

    /// Takes it away.
    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}

/// A bar; the library's own where it does not understand the words.
fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_told_how_far_it_is() {
        let telling = || Telling {
            doing: "Sending".to_owned(),
            bar: "{pos}".to_owned(),
            bar_with_problems: "{pos}, {msg}".to_owned(),
            problems: Box::new(|failed| failed.to_string()),
            line: Box::new(|how| format!("{} of {:?}, {} failed", how.done, how.total, how.failed)),
        };
        let mut progress = Progress::new(telling(), Some(1000), Audience::Nobody);
        (0..250).for_each(|_| progress.step(2));
        assert_eq!(progress.line(), "250 of Some(1000), 2 failed");
        let mut progress = Progress::new(telling(), None, Audience::Nobody);
        progress.step(0);
        assert_eq!(progress.line(), "1 of None, 0 failed");
    }
}
