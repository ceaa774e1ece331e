//! How far a long piece of work is.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::report::Reporter;

/// Whether a person looks on who wants to know how far it is.
pub(super) fn wanted(reporter: &Reporter<'_>) -> bool {
    reporter.env.stderr_is_terminal && !reporter.json && !reporter.is_quiet()
}

/// How far it is: a bar on a terminal, from the second on; elsewhere nothing.
#[derive(Debug)]
pub(super) struct Progress {
    bar: ProgressBar,
    began: Instant,
    wanted: bool,
    failed: u64,
}

impl Progress {
    /// Of so many `things`, where that is known; `wanted` is [`wanted`]'s word.
    pub(super) fn new(doing: &str, total: Option<u64>, things: &str, wanted: bool) -> Self {
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
        Self { bar, began: Instant::now(), wanted, failed: 0 }
    }

    /// One more, of which so many have problems by now.
    pub(super) fn step(&mut self, failed: u64) {
        if self.wanted && self.began.elapsed() > Duration::from_secs(1) {
            self.wanted = false;
            self.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
        }
        if failed != self.failed {
            self.failed = failed;
            self.bar.set_message(format!(", {failed} with problems"));
        }
        self.bar.inc(1);
    }

    /// Does something that prints.
    pub(super) fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        self.bar.suspend(print)
    }

    /// Takes it away.
    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
