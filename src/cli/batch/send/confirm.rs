//! Before anything is sent: every row checked, the journal asked which have gone, the person shown what would go, and asked.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Seek as _, Write as _};

use serde_json::{Value, json};

use super::summary::Summary;
use super::{conclude, letters_of};
use crate::account::Account;
use crate::app::prepare::may_send;
use crate::app::send::in_words;
use crate::app::{Failure, Status};
use crate::cli::batch::alike::Warnings;
use crate::cli::batch::args::BatchSend;
use crate::cli::batch::check::{Check, Found, ValidRow, check};
use crate::cli::batch::duplicates::Verdict;
use crate::cli::batch::results::{Results, RowResult};
use crate::cli::batch::row_composer::Outcome;
use crate::cli::batch::{cannot_remember, row_left_out, unreadable};
use crate::cli::preview::provenance;
use crate::cli::prompt;
use crate::cli::report::Reporter;
use crate::cli::send::doubt;
use crate::journal::{Entry, Journal, JournalError, Likenesses, State};
use crate::text::escape;

/// How many letters are shown before the question.
const SHOWN: u64 = 10;

/// How many that are in doubt are named.
const NAMED: usize = 20;

/// What there is to send.
pub(super) struct PlannedRun {
    pub(super) found: Found,
    /// How many letters.
    pub(super) letters: u64,
    sent_before: u64,
    being_sent: u64,
    in_doubt: Doubts,
    /// Who would get them, a line each; the first few where they are to be asked about.
    lines: Lines,
}

/// Rows that may have been sent.
#[derive(Default)]
struct Doubts {
    number: u64,
    first: Vec<(u64, Entry)>,
}

/// Checks every row, and asks the journal which of them have gone.
pub(super) fn look(
    args: &BatchSend,
    account: &Account,
    checking: &Check<'_>,
    journal: Option<&Journal>,
    reporter: &mut Reporter<'_>,
) -> Result<PlannedRun, Failure> {
    let (mut sent_before, mut being_sent, mut in_doubt, mut letters) = (0, 0, Doubts::default(), 0);
    let mut lines = Lines::new(if args.dry_run { u64::MAX } else { SHOWN })?;
    let mut alike = Alike { journal, sent: None, rows: Lines::new(u64::MAX)? };
    let found = check(
        checking,
        |row, written, _| {
            may_send(account, &written.request)?;
            let recipient = &written.request.recipient;
            let known = provenance(recipient);
            Ok(format!("row {row}: to {} <{}>: {known}", recipient.name, recipient.email))
        },
        &mut |ValidRow { row, fingerprint, numbers, likeness, seen: line, .. }: ValidRow<'_, String>| {
            if row < args.choice.from_row {
                return Ok(Verdict::Make(1));
            }
            let gone = journal.map(|journal| journal.find_sent(fingerprint)).transpose();
            match gone?.flatten() {
                None => {
                    letters += 1;
                    lines.add(row, &line)?;
                    alike.look(row, numbers, likeness)?;
                    Ok(Verdict::Make(1))
                }
                Some(entry) if entry.state == State::InDoubt => {
                    in_doubt.number += 1;
                    let id = entry.id;
                    if in_doubt.first.len() < NAMED {
                        in_doubt.first.push((row, entry));
                    }
                    Ok(Verdict::Before(State::InDoubt, id))
                }
                Some(entry) if entry.state == State::Sending => {
                    being_sent += 1;
                    Ok(Verdict::Before(State::Sending, entry.id))
                }
                Some(entry) => {
                    sent_before += 1;
                    Ok(Verdict::Before(State::Accepted, entry.id))
                }
            }
        },
        reporter,
    )?;
    letters -= found.repeated;
    alike.say(&found, reporter)?;
    Ok(PlannedRun { found, letters, sent_before, being_sent, in_doubt, lines })
}

/// Rows whose numbers are like those of a letter that was sent before.
struct Alike<'a> {
    journal: Option<&'a Journal>,
    /// Read for the first row that is to be sent, once for all rows.
    sent: Option<Likenesses>,
    /// The entry and the row's numbers, a line each.
    rows: Lines,
}

impl Alike<'_> {
    fn look(&mut self, row: u64, numbers: &Value, likeness: Option<&str>) -> Result<(), Failure> {
        let (Some(journal), Some(likeness)) = (self.journal, likeness) else {
            return Ok(());
        };
        let sent = match self.sent.take() {
            Some(sent) => sent,
            None => journal.likenesses()?,
        };
        if let Some(entry) = self.sent.insert(sent).get(likeness, numbers) {
            self.rows.add(row, &format!("{entry} {}", in_words(numbers)))?;
        }
        Ok(())
    }

    /// Warns of those that are to be sent.
    fn say(self, found: &Found, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
        let Some(journal) = self.journal else {
            return Ok(());
        };
        let mut warnings = Warnings::default();
        self.rows.each(found, |row, line| {
            let (entry, numbers) = line.split_once(' ').unwrap_or_default();
            if warnings.is_full() {
                warnings.add(row, numbers, "");
                return;
            }
            // One that was forgotten meanwhile is nothing to compare with.
            if let Ok(entry) = journal.entry(entry.parse().unwrap_or_default()) {
                let sent = format!("entry {} ({}, {})", entry.id, in_words(&entry.identifiers), entry.state);
                warnings.add(row, numbers, &sent);
            }
        })?;
        warnings.say("letters sent before", reporter);
        Ok(())
    }
}

/// Lines about rows, kept on the disk until it is known which rows are left out.
struct Lines {
    file: BufWriter<File>,
    most: u64,
    kept: u64,
}

impl Lines {
    fn new(most: u64) -> Result<Self, Failure> {
        let file = tempfile::tempfile().map_err(|error| cannot_remember(&error))?;
        Ok(Self { file: BufWriter::new(file), most, kept: 0 })
    }

    fn add(&mut self, row: u64, line: &str) -> Result<(), Failure> {
        if self.kept == self.most {
            return Ok(());
        }
        self.kept += 1;
        writeln!(self.file, "{row} {}", escape::line(line)).map_err(|error| cannot_remember(&error))
    }

    /// Every line whose row is to be made.
    fn each(self, found: &Found, mut print: impl FnMut(u64, &str)) -> Result<(), Failure> {
        let each = || -> io::Result<()> {
            let mut file = self.file.into_inner()?;
            file.rewind()?;
            for line in BufReader::new(file).lines() {
                let line = line?;
                let (row, line) = line.split_once(' ').unwrap_or_default();
                let row = row.parse().unwrap_or_default();
                if matches!(found.verdicts.get(row)?, Verdict::Make(_)) {
                    print(row, line);
                }
            }
            Ok(())
        };
        each().map_err(|error| cannot_remember(&error))
    }
}

/// Says which rows may have been sent, and how to find out.
pub(super) fn tell_doubts(looked: &PlannedRun, reporter: &mut Reporter<'_>) {
    let doubts = &looked.in_doubt;
    for (row, entry) in &doubts.first {
        reporter.note(&format!("Row {row} is left out: entry {}, {}", entry.id, doubt(entry)));
    }
    let named = u64::try_from(doubts.first.len()).unwrap_or(0);
    if doubts.number > named {
        reporter.note(&format!(
            "And {} more rows that are in doubt: `adieu journal list` has them.",
            doubts.number - named
        ));
    }
}

/// Shows what is to be sent and asks.
pub(super) fn agreed(
    args: &BatchSend,
    account: &Account,
    looked: &mut PlannedRun,
    reporter: &mut Reporter<'_>,
) -> Result<bool, Failure> {
    let mut shown = Vec::new();
    let lines = std::mem::replace(&mut looked.lines, Lines::new(0)?);
    lines.each(&looked.found, |_, line| shown.push(line.to_owned()))?;
    let more = looked.letters.saturating_sub(u64::try_from(shown.len()).unwrap_or(0));
    if more > 0 {
        shown.push(format!("and {more} more; `--dry-run` lists them all"));
    }
    let shown = shown.join("\n");
    if args.yes {
        reporter.note(&shown);
        return Ok(true);
    }
    reporter.before_question(&shown);
    let before = match looked.sent_before {
        0 => String::new(),
        1 => " (1 row was sent before and is left out)".to_owned(),
        rows => format!(" ({rows} rows were sent before and are left out)"),
    };
    let question = format!(
        "Send {} as {} through account {}{before}?",
        letters_of(looked.letters),
        account.email,
        account.name
    );
    let yes = prompt::confirm(&escape::line(&question), reporter.color())
        .map_err(|_| Failure::new(Status::Interrupted, "interrupted; nothing was sent"))?;
    if !yes {
        reporter.note("Nothing was sent.");
    }
    Ok(yes)
}

/// Begins the table of results, where one is wanted, with the rows before the first of this run.
pub(super) fn begin_results(args: &BatchSend) -> Result<Option<Results>, Failure> {
    let mut results = Results::begin(args.choice.results.as_deref(), args.force)?;
    if let Some(results) = &mut results {
        results.keep_up_to(args.choice.from_row.saturating_sub(1))?;
    }
    Ok(results)
}

/// Completes the result of a row that went before with what the journal holds of its letter.
pub(super) fn went_before(
    RowResult { row, provider, state, .. }: RowResult,
    entry: i64,
    journal: Option<&Journal>,
) -> Result<RowResult, Failure> {
    let Some(journal) = journal else {
        return Ok(RowResult { row, provider, state, entry: Some(entry), ..RowResult::default() });
    };
    let read = || Ok((journal.entry(entry)?, journal.events(entry)?));
    match read() {
        Ok((entry, events)) => Ok(RowResult::of_entry(row, provider, state, &entry, &events)),
        // Somebody has it forgotten just now.
        Err(JournalError::NoEntry { .. }) => Ok(RowResult { row, provider, state, ..RowResult::default() }),
        Err(error) => Err(Failure::from(error)),
    }
}

/// Writes down what became of each row where none is to be sent.
pub(super) fn results_of_none(
    args: &BatchSend,
    check: &Check<'_>,
    found: &Found,
    journal: Option<&Journal>,
) -> Result<(), Failure> {
    let Some(mut results) = begin_results(args)? else {
        return Ok(());
    };
    for row in check.rows()? {
        let row = row.map_err(unreadable)?;
        if row.number < args.choice.from_row {
            continue;
        }
        results.add(match found.verdicts.get(row.number).map_err(|error| cannot_remember(&error))? {
            Verdict::Before(state, entry) => {
                went_before(row_left_out(&row, Summary::default().before(state)), entry, journal)?
            }
            Verdict::Repeated => row_left_out(&row, "repeated"),
            // Written once more for the words about it.
            Verdict::Invalid | Verdict::Make(_) => {
                let Outcome { row, provider, letter, .. } = check.row_composer.letter(row);
                let problems = letter.err().map(|unfit| unfit.problems).unwrap_or_default();
                RowResult::invalid(row, provider, &problems)
            }
        })?;
    }
    results.finish()
}

/// Ends a run that has nothing to send, or is not to.
pub(super) fn end_early(
    args: &BatchSend,
    looked: PlannedRun,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let PlannedRun { found, letters, sent_before, being_sent, in_doubt, lines } = looked;
    let sum =
        Summary { sent_before, elsewhere: being_sent, doubt_before: in_doubt.number, ..Summary::default() };
    if args.dry_run && !reporter.json {
        lines.each(&found, |_, line| reporter.text(&format!("{line}\n")))?;
    }
    let words = if args.dry_run && letters > 0 {
        format!("{} would be sent; nothing was", letters_of(letters))
    } else {
        "there is nothing to send".to_owned()
    };
    let rest = sum.rest(found.problems.rows, found.repeated);
    let words = if rest.is_empty() { words } else { format!("{words}; {rest}") };
    let mut details = sum.json(&found);
    details["letters"] = json!(letters);
    conclude(sum.exit(found.problems.any()), words, details, found.problems.first, reporter)
}
