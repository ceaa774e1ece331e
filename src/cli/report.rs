//! What the program says and how it ends: results, warnings, errors, exit codes, text or JSON. Nothing else
//! prints.

use std::cell::Cell;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use anstyle::{AnsiColor, Style};
use jiff::Zoned;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::{Value, json};

use super::args::{Color, Global};
use super::env::Env;
use super::signals;
use crate::app::problems::Problems;
use crate::app::{Failure, Status};
use crate::terminal::{Audience, Progress};
use crate::text::escape;
use crate::value::{Invalid, Problem, Thing};
use crate::words::{Sentence, Words, sentence};

/// The one table of exit codes (sysexits.h where it has a word).
pub(super) fn exit_code(status: Status) -> u8 {
    match status {
        Status::Done => 0,
        Status::Due => 1,
        Status::Usage => 2,
        Status::Data => 65,
        Status::NoInput => 66,
        Status::Unavailable => 69,
        Status::InDoubt => 70,
        Status::CannotCreate => 73,
        Status::Temporary => 75,
        Status::Refused => 76,
        Status::Login => 77,
        Status::Configuration => 78,
        Status::Interrupted => 130,
    }
}

/// Prints for one command.
pub(super) struct Reporter<'a> {
    pub(super) env: &'a mut Env,
    pub(super) json: bool,
    pub(super) no_input: bool,
    pub(super) verbose: bool,
    /// The person's language.
    pub(super) words: Arc<Words>,
    /// Set by Ctrl-C, once somebody listens for it.
    pub(super) interrupted: Arc<AtomicBool>,
    /// Whether somebody does: a press that is counted twice would break off what is to come to its end.
    listening: Cell<bool>,
    quiet: bool,
    color: bool,
    warnings: Vec<Problem>,
    notes: Vec<Problem>,
    /// How far something long is, while it lasts.
    pub(super) progress: Option<Progress>,
    /// Paths that are not printed yet: a pipe takes many together.
    pub(super) lines: Vec<u8>,
    /// What was typed to start the program, to be typed once more.
    pub(super) arguments: Vec<std::ffi::OsString>,
    /// Problems of the rows of a table.
    pub(super) problems: Problems,
    /// A reader that closed the pipe has what it wanted.
    closed: bool,
    write_error: Option<io::Error>,
    /// How a run ends in which nothing went wrong.
    done: Status,
}

impl<'a> Reporter<'a> {
    pub(super) fn new(env: &'a mut Env, global: &Global, words: Arc<Words>) -> Self {
        let color = match global.color {
            Color::Auto => env.wants_color,
            Color::Always => true,
            Color::Never => false,
        };
        let Global { json, quiet, no_input, verbose, .. } = *global;
        Self {
            env,
            json,
            no_input,
            verbose,
            words,
            interrupted: Arc::default(),
            listening: Cell::new(false),
            quiet,
            color,
            warnings: Vec::new(),
            notes: Vec::new(),
            progress: None,
            lines: Vec::new(),
            arguments: Vec::new(),
            problems: Problems::default(),
            closed: false,
            write_error: None,
            done: Status::Done,
        }
    }

    /// Now, in the person's time zone; a warning, once, where that is not known and the days are those of UTC.
    pub(super) fn now(&mut self) -> Result<Zoned, Failure> {
        let now = self.env.app.now()?;
        if now.time_zone() == &TimeZone::UTC
            && let Some(why) = self.env.zone_unknown.take()
        {
            let what = sentence!("time-zone-unknown", why, today = now.date());
            let fault = Invalid::of("time-zone-unknown", what);
            self.warn(vec![Problem::about(Thing::TimeZone, None, fault)]);
        }
        Ok(now)
    }

    /// The person's time zone; UTC where it is not known.
    pub(super) fn zone(&self) -> TimeZone {
        self.env.app.now().map_or(TimeZone::UTC, |now| now.time_zone().clone())
    }

    /// The flag that Ctrl-C sets, from now on.
    pub(super) fn listen(&self) -> Arc<AtomicBool> {
        let interrupted = Arc::clone(&self.interrupted);
        if !self.listening.replace(true) {
            signals::on_interrupt(&interrupted);
        }
        interrupted
    }

    /// Ends what is under way where this flag is set, by whoever listens for signals.
    pub(super) fn ends_by(&mut self, interrupted: &Arc<AtomicBool>) {
        self.interrupted = Arc::clone(interrupted);
        self.listening.set(true);
    }

    /// Whether there is somebody to ask, and questions are allowed.
    pub(super) fn may_ask(&self) -> bool {
        self.env.can_ask && !self.no_input
    }

    /// Whether prompts may be shown in colour.
    pub(super) fn color(&self) -> bool {
        self.color
    }

    /// Exact bytes for standard output.
    pub(super) fn data(&mut self, bytes: &[u8]) {
        if self.closed || self.write_error.is_some() {
            return;
        }
        let stdout = &mut self.env.stdout;
        let mut write = || stdout.write_all(bytes).and_then(|()| stdout.flush());
        let written = match &self.progress {
            // A bar drawn anew for each line would be most of the work.
            Some(progress) if self.env.stdout_is_terminal => progress.aside(write),
            _ => write(),
        };
        match written {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.closed = true,
            Err(error) => self.write_error = Some(error),
        }
    }

    /// A path for standard output: exact for a program, escaped for a terminal.
    pub(super) fn path(&mut self, path: &Path) {
        if self.env.stdout_is_terminal {
            self.text(&format!("{}\n", path.display()));
        } else {
            self.data(&[path.as_os_str().as_encoded_bytes(), b"\n"].concat());
        }
    }

    /// Text for standard output.
    pub(super) fn text(&mut self, text: &str) {
        self.data(escape::lines(text).as_bytes());
    }

    /// A line for standard output.
    pub(super) fn line(&mut self, sentence: &Sentence) {
        let line = escape::sentences(&self.words.say(sentence));
        self.data(format!("{line}\n").as_bytes());
    }

    /// A command's result as JSON, with the warnings.
    pub(super) fn result(&mut self, mut result: Value) {
        if let Value::Object(fields) = &mut result {
            fields.insert("ok".to_owned(), Value::Bool(true));
            fields.insert("warnings".to_owned(), json!(self.warnings));
            if !self.notes.is_empty() {
                fields.insert("notes".to_owned(), json!(self.notes));
            }
        }
        self.data(escape::json(&result).as_bytes());
    }

    /// A note on what was done or comes next.
    pub(super) fn note(&mut self, note: impl Into<Sentence>) {
        if !self.quiet && !self.json {
            let note = self.words.say(&note.into());
            self.say(&escape::sentences(&note));
        }
    }

    /// Lines that are said already, where a sentence is a [`note`](Self::note).
    pub(super) fn lines(&mut self, text: &str) {
        if !self.quiet && !self.json {
            self.say(&escape::sentences(text));
        }
    }

    /// What a person must read before a question: on standard error, whatever else is quiet.
    pub(super) fn before_question(&mut self, text: &str) {
        self.say(&escape::sentences(text));
    }

    /// Warnings: printed now, or kept for the JSON result. With `--quiet` only those that can cost something are printed.
    pub(super) fn warn(&mut self, warnings: Vec<Problem>) {
        let (json, quiet) = (self.json, self.quiet);
        for warning in warnings.iter().filter(|warning| !json && (!quiet || warning.is_costly())) {
            self.problem(&sentence!("label-warning"), AnsiColor::Yellow, warning);
        }
        self.warnings.extend(warnings);
    }

    /// Takes back what was kept of a letter that a person goes back to change.
    pub(super) fn forget_warnings(&mut self) {
        self.warnings.clear();
        self.notes.clear();
    }

    /// What is good to know: printed at the end of a run that went well, or kept for the JSON result.
    pub(super) fn notes(&mut self, notes: Vec<Problem>) {
        self.notes.extend(notes);
    }

    fn print_notes(&mut self) {
        let printed = !self.json && !self.quiet;
        for note in std::mem::take(&mut self.notes).iter().filter(|_| printed) {
            self.problem(&sentence!("label-note"), AnsiColor::Cyan, note);
        }
    }

    /// A problem that is said before the run is over.
    pub(super) fn error(&mut self, problem: &Problem) {
        self.problem(&sentence!("label-error"), AnsiColor::Red, problem);
    }

    /// Who wants to know how far something long is.
    pub(super) fn audience(&self) -> Audience {
        if self.json || self.quiet {
            Audience::Nobody
        } else if self.env.stderr_is_terminal {
            Audience::Terminal
        } else {
            Audience::Log(self.env.transcript)
        }
    }

    /// Nothing went wrong, and something is due.
    pub(super) fn due(&mut self) {
        self.done = Status::Due;
    }

    /// Says how it ended and gives the exit code.
    pub(super) fn finish(mut self, outcome: Result<(), Failure>) -> Status {
        let outcome = match (outcome, self.write_error.take()) {
            (Ok(()), Some(error)) => {
                // Where results cannot be written, JSON cannot be either.
                self.json = false;
                Err(Failure::new(Status::CannotCreate, sentence!("stdout-not-written", error)))
            }
            (outcome, _) => outcome,
        };
        match outcome {
            Ok(()) => {
                self.print_notes();
                self.done
            }
            Err(mut failure) => {
                failure.problems.append(&mut self.problems.take_kept());
                if self.json {
                    self.failure_as_json(&failure);
                } else {
                    self.failure_as_text(&failure);
                }
                failure.status
            }
        }
    }

    fn failure_as_json(&mut self, failure: &Failure) {
        #[derive(Serialize)]
        struct Shape<'a> {
            ok: bool,
            exit_code: u8,
            message: Option<&'a str>,
            fix: Option<&'a str>,
            problems: &'a [Problem],
            warnings: &'a [Problem],
            #[serde(skip_serializing_if = "Option::is_none")]
            details: Option<&'a Value>,
        }
        let fix = failure.fix.as_ref().map(Sentence::to_string);
        let message = failure.message.to_string();
        let shape = Shape {
            ok: false,
            exit_code: exit_code(failure.status),
            message: (!failure.message.is_empty()).then_some(&message),
            fix: fix.as_deref(),
            problems: &failure.problems,
            warnings: &self.warnings,
            details: failure.details.as_deref(),
        };
        let text = escape::json(&json!(shape));
        self.data(text.as_bytes());
    }

    fn failure_as_text(&mut self, failure: &Failure) {
        for problem in &failure.problems {
            self.problem(&sentence!("label-error"), AnsiColor::Red, problem);
        }
        if !failure.message.is_empty() {
            let label = self.label(&sentence!("label-error"), AnsiColor::Red);
            let message = escape::sentence(&self.words.say(&failure.message));
            self.say(&format!("{label}{message}"));
        }
        if let Some(fix) = &failure.fix {
            let fix = escape::sentence(&self.words.say(fix));
            self.say(&format!("  {fix}"));
        }
        if failure.problems.len() > 1 {
            let problems = failure.problems.len();
            let line = self.words.say(&sentence!("problems-nothing-written", problems));
            self.say(&line);
        }
        if let Some(answers) = &failure.answers {
            self.answers(answers);
        }
    }

    /// What the person typed, as a request file.
    pub(super) fn answers(&mut self, answers: &str) {
        let heading = self.words.say(&sentence!("answers-to-save"));
        self.say(&format!("\n{heading}\n\n{}", escape::lines(answers)));
    }

    fn problem(&mut self, label: &Sentence, color: AnsiColor, problem: &Problem) {
        let label = self.label(label, color);
        let what = escape::sentence(&self.words.say(&problem.into()));
        let fix = escape::sentences(&self.words.say(&problem.fix)).replace('\n', "\n  ");
        self.say(&format!("{label}{what}\n  {fix}"));
    }

    /// `error: ` and the like, in colour where that is wanted.
    fn label(&self, label: &Sentence, color: AnsiColor) -> String {
        let label = self.words.say(label);
        if self.color {
            let style = Style::new().bold().fg_color(Some(color.into()));
            format!("{style}{label}{style:#}")
        } else {
            label
        }
    }

    fn say(&mut self, text: &str) {
        let stderr = &mut self.env.stderr;
        // Nobody is left to tell where standard error cannot be written.
        let mut write = || drop(writeln!(stderr, "{text}"));
        match &self.progress {
            Some(progress) => progress.aside(write),
            None => write(),
        }
    }
}
