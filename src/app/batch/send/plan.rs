//! Before anything is sent: every row checked, the journal asked which have gone, and what would go.

use serde_json::Value;

use super::summary::{BatchSent, Summary};
use crate::account::Account;
use crate::app::batch::alike::Warnings;
use crate::app::batch::check::check;
use crate::app::batch::checked::{Check, Found, ValidRow};
use crate::app::batch::duplicates::Verdict;
use crate::app::batch::options::SendOptions;
use crate::app::batch::recipients::Recipients;
use crate::app::batch::results::Results;
use crate::app::batch::row_composer::Outcome;
use crate::app::batch::row_result::RowResult;
use crate::app::batch::temporary::{Lines, cannot_keep};
use crate::app::prepare::{may_send, provenance};
use crate::app::send::in_words;
use crate::app::{Failure, Observer};
use crate::journal::{Entry, Journal, JournalError, Likenesses, State};
use crate::words::sentence;

/// How many letters are shown before the question.
const SHOWN: u64 = 10;

/// How many that are in doubt are named.
const NAMED: usize = 20;

/// What there is to send.
pub(crate) struct PlannedRun {
    pub(crate) found: Found,
    /// How many letters.
    pub(crate) letters: u64,
    pub(crate) sent_before: u64,
    being_sent: u64,
    pub(crate) in_doubt: Doubts,
    /// Who would get them, a line each; the first few where they are to be asked about.
    lines: Lines,
}

/// Rows that may have been sent.
#[derive(Default)]
pub(crate) struct Doubts {
    pub(crate) number: u64,
    /// The first of them, with their rows.
    pub(crate) first: Vec<(u64, Entry)>,
}

/// Checks every row, and asks the journal which of them have gone.
pub(crate) fn plan(
    options: &SendOptions,
    account: &Account,
    checking: &Check<'_>,
    journal: Option<&Journal>,
    observer: &mut dyn Observer,
) -> Result<PlannedRun, Failure> {
    let (mut sent_before, mut being_sent, mut in_doubt, mut letters) = (0, 0, Doubts::default(), 0);
    let mut lines = Lines::new(if options.dry_run { u64::MAX } else { SHOWN })?;
    let mut recipients = Recipients::new()?;
    let mut alike = Alike { journal, sent: None, rows: Lines::new(u64::MAX)? };
    let words = observer.words();
    let mut found = check(
        checking,
        |row, written, _| {
            may_send(account, &written.request)?;
            let recipient = &written.request.recipient;
            let (name, email) = (&recipient.name, recipient.address());
            let known = provenance(recipient);
            let line = words.say(&sentence!("row-goes-to", row, name, email = email.as_str(), known));
            Ok(Destination { line, email, name: name.clone() })
        },
        &mut |ValidRow { row, fingerprint, numbers, likeness, seen, .. }: ValidRow<'_, Destination>| {
            if row < options.choice.from_row {
                return Ok(Verdict::Make(1));
            }
            let gone = journal.map(|journal| journal.find_sent(fingerprint)).transpose();
            match gone?.flatten() {
                None => {
                    letters += 1;
                    lines.add(row, &seen.line)?;
                    recipients.add(row, &seen.email, &seen.name)?;
                    alike.check(row, numbers, likeness)?;
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
        observer,
    )?;
    letters -= found.repeated;
    alike.say(&found, observer)?;
    found.recipients = recipients.count(&found.verdicts)?;
    Ok(PlannedRun { found, letters, sent_before, being_sent, in_doubt, lines })
}

/// Where a row's letter goes.
struct Destination {
    /// The same as a line for the person.
    line: String,
    email: String,
    name: String,
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
    fn check(&mut self, row: u64, numbers: &Value, likeness: Option<&str>) -> Result<(), Failure> {
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
    fn say(self, found: &Found, observer: &mut dyn Observer) -> Result<(), Failure> {
        let Some(journal) = self.journal else {
            return Ok(());
        };
        let mut warnings = Warnings::default();
        self.rows.each(&found.verdicts, |row, line| {
            let (entry, numbers) = line.split_once(' ').unwrap_or_default();
            if warnings.is_full() {
                warnings.count();
                return;
            }
            // One that was forgotten meanwhile is nothing to compare with.
            if let Ok(entry) = journal.entry(entry.parse().unwrap_or_default()) {
                let (others, state) = (in_words(&entry.identifiers), entry.state);
                warnings.add(row, sentence!("row-like-letter", numbers, entry = entry.id, others, state));
            }
        })?;
        warnings.say(|rows| sentence!("table-more-like-letters", rows), observer);
        Ok(())
    }
}

impl PlannedRun {
    /// What would be sent, a line each, and how many more there are.
    pub(crate) fn shown(&mut self) -> Result<(Vec<String>, u64), Failure> {
        let mut shown = Vec::new();
        let lines = std::mem::replace(&mut self.lines, Lines::new(0)?);
        lines.each(&self.found.verdicts, |_, line| shown.push(line.to_owned()))?;
        let more = self.letters.saturating_sub(u64::try_from(shown.len()).unwrap_or(0));
        Ok((shown, more))
    }

    /// Ends a run that has nothing to send, or is not to: then `print` gets a line for each letter.
    pub(crate) fn end_early(self, dry_run: bool, print: &mut dyn FnMut(&str)) -> Result<BatchSent, Failure> {
        let Self { found, letters, sent_before, being_sent, in_doubt, lines } = self;
        let summary = Summary {
            sent_before,
            elsewhere: being_sent,
            doubt_before: in_doubt.number,
            ..Summary::default()
        };
        if dry_run {
            lines.each(&found.verdicts, |_, line| print(line))?;
        }
        let words = if dry_run && letters > 0 {
            sentence!("letters-would-be-sent", letters)
        } else {
            sentence!("nothing-to-send")
        };
        let sent = BatchSent::new(&summary, &found, words).letters(letters);
        match sent.failure(summary.exit(found.problems.any())) {
            Some(failure) => Err(failure),
            None => Ok(sent),
        }
    }
}

/// Completes the result of a row that went before with what the journal holds of its letter.
pub(crate) fn went_before(
    result: RowResult,
    entry: i64,
    journal: Option<&Journal>,
) -> Result<RowResult, Failure> {
    let Some(journal) = journal else {
        return Ok(RowResult { entry: Some(entry), ..result });
    };
    let read = || Ok((journal.entry(entry)?, journal.events(entry)?));
    match read() {
        Ok((entry, events)) => Ok(result.with_entry(&entry, &events)),
        // Somebody has it forgotten just now.
        Err(JournalError::NoEntry { .. }) => Ok(result),
        Err(error) => Err(error.into()),
    }
}

/// Writes down what became of each row where none is to be sent.
pub(crate) fn results_of_none(
    check: &Check<'_>,
    found: &Found,
    journal: Option<&Journal>,
    observer: &mut dyn Observer,
) -> Result<(), Failure> {
    let Some(mut results) = Results::resume(check)? else {
        return Ok(());
    };
    for row in check.rows()? {
        let row = row?;
        if row.number < check.choice.from_row {
            continue;
        }
        results.add(match found.verdicts.get(row.number).map_err(cannot_keep)? {
            Verdict::Before(state, entry) => {
                went_before(RowResult::left_out(&row, Summary::default().before(state)), entry, journal)?
            }
            Verdict::Repeated => RowResult::left_out(&row, "repeated"),
            // Written once more for the words about it.
            Verdict::Invalid | Verdict::Make(_) => {
                let Outcome { row, provider, identity, letter, .. } = check.row_composer.letter(row);
                let problems = letter.err().map(|invalid| invalid.problems).unwrap_or_default();
                RowResult::invalid(row, provider, identity, &problems)
            }
        })?;
    }
    results.finish(observer)
}
