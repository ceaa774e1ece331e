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

/// How far it is: a bar on a terminal, from the second on; elsewhere a line every half minute.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
    doing: String,
    things: String,
    audience: Audience,
    /// When there is something to show next.
    due: Instant,
    failed: u64,
}

impl Progress {
    /// Of so many `things`, where that is known.
    pub(crate) fn new(doing: &str, total: Option<u64>, things: &str, audience: Audience) -> Self {
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::hidden());
        let template = if total.is_some() {
            format!("{{prefix}} {{wide_bar}} {{pos}}/{{len}} {things}, {{per_sec}}, {{eta}} to go{{msg}}")
        } else {
            format!("{{prefix}} {{pos}} {things}, {{per_sec}}{{msg}}")
        };
        // The templates are of words that the library reads.
        bar.set_style(
            ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar()),
        );
        bar.set_prefix(doing.to_owned());
        let due =
            Instant::now() + if matches!(audience, Audience::Terminal) { BAR_DELAY } else { LINE_INTERVAL };
        Self { bar, doing: doing.to_owned(), things: things.to_owned(), audience, due, failed: 0 }
    }

    /// One more, of which so many have problems by now.
    pub(crate) fn step(&mut self, failed: u64) {
        if failed != self.failed {
            self.failed = failed;
            self.bar.set_message(format!(", {failed} with problems"));
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
        let Self { bar, doing, things, failed, .. } = self;
        let total = bar.length().map(|total| format!(" of {total}")).unwrap_or_default();
        let eta = bar.length().map(|_| format!(", {} s to go", bar.eta().as_secs())).unwrap_or_default();
        let failed = if *failed == 0 { String::new() } else { format!(", {failed} with problems") };
        format!("{doing}: {}{total} {things}, {:.1}/s{eta}{failed}", bar.position(), bar.per_sec())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_far_it_is() {
        let mut progress = Progress::new("Sending", Some(1000), "rows", Audience::Nobody);
        (0..250).for_each(|_| progress.step(2));
        let line = progress.line();
        assert!(
            line.starts_with("Sending: 250 of 1000 rows, ") && line.ends_with(" s to go, 2 with problems"),
            "{line}"
        );
        let mut progress = Progress::new("Checking", None, "rows", Audience::Nobody);
        progress.step(0);
        let line = progress.line();
        assert!(line.starts_with("Checking: 1 rows, ") && line.ends_with("/s"), "{line}");
    }
}
