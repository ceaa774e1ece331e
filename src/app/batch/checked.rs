//! What a check works on, and what it finds.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use serde_json::Value;

use super::columns;
use super::dialect::Dialect;
use super::duplicates::{RowDecisions, Verdict};
use super::earlier_results::EarlierResults;
use super::input::Input;
use super::options::{Choice, Table};
use super::problems::RowProblems;
use super::recipients::RecipientCounts;
use super::row_composer::RowComposer;
use super::row_result::RowResult;
use crate::app::{Failure, Observer};
use crate::collect::table::{self, Layout, Rows};
use crate::journal;
use crate::request::CancellationRequest;
use crate::value::Field;
use crate::words::{Sentence, sentence};

/// What is checked.
pub(crate) struct Check<'a> {
    pub(crate) choice: &'a Choice,
    pub(crate) layout: Layout,
    pub(crate) row_composer: RowComposer,
    pub(crate) input: Input,
    /// Set by Ctrl-C and the like.
    pub(crate) interrupted: Arc<AtomicBool>,
    /// How the table of results is written.
    pub(super) dialect: Dialect,
    /// What an earlier run said of the rows.
    pub(super) earlier: Option<Arc<EarlierResults>>,
    pub(super) work: Work,
}

/// What is done with the letters.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Work {
    /// Each becomes a draft.
    Drafts,
    /// Each is sent.
    Sending,
}

impl Work {
    /// That none of it was done: a clause.
    pub(crate) fn nothing(self) -> Sentence {
        match self {
            Self::Drafts => sentence!("nothing-was-written"),
            Self::Sending => sentence!("nothing-was-sent"),
        }
    }

    /// What to do about rows with problems, where others have none.
    pub(crate) fn mend(self) -> Sentence {
        match self {
            Self::Drafts => sentence!("rows-mend-for-drafts"),
            Self::Sending => sentence!("rows-mend-for-sending"),
        }
    }
}

impl<'a> Check<'a> {
    /// Opens the table.
    pub(crate) fn begin(
        table: &mut Table<'_>,
        choice: &'a Choice,
        mut row_composer: RowComposer,
        work: Work,
        observer: &mut dyn Observer,
    ) -> Result<Self, Failure> {
        let input = Input::open(&mut table.source)?;
        let mut layout = Layout { numbered: input.is_numbered(), ..table.layout.clone() };
        let fits = |field: Field, text: &str| row_composer.composer.fits(field, text);
        let survey = table::survey(&input.name, input.text()?, &layout, &fits)?;
        let settled = columns::settle(&mut layout, &survey, &row_composer, &input.name)?;
        if !survey.columns.is_empty() {
            row_composer.name_columns(settled.columns);
        }
        for note in input.notes().iter().chain(&settled.notes) {
            observer.note(note);
        }
        let interrupted = observer.dialogue().interrupted;
        let dialect = Dialect::of(&input, &survey, observer.words().locale());
        let earlier = EarlierResults::of(choice, dialect.separator)?;
        Ok(Self { choice, layout, row_composer, input, interrupted, dialect, earlier, work })
    }

    /// The rows, from the first.
    pub(crate) fn rows(&self) -> Result<Rows<'_>, Failure> {
        Ok(Rows::open(&self.input.name, self.input.text()?, &self.layout)?)
    }
}

/// What the check found.
#[derive(Default)]
pub(crate) struct Found {
    /// How many rows there are.
    pub(crate) rows: u64,
    /// The number of the last.
    pub(crate) last: u64,
    /// How many ask for the same as one before.
    pub(crate) repeated: u64,
    pub(crate) verdicts: RowDecisions,
    pub(crate) problems: RowProblems,
    /// Who is to get how many letters, where they are sent.
    pub(crate) recipients: RecipientCounts,
}

/// A row whose letter can be written.
pub(crate) struct ValidRow<'a, S> {
    pub(crate) row: u64,
    /// The provider as the row or its record names it.
    pub(crate) provider: &'a str,
    /// The numbers of its contract, as they are typed.
    pub(crate) contract_number: &'a str,
    /// What makes its request the same as another.
    pub(crate) fingerprint: &'a str,
    /// The numbers of its contract.
    pub(crate) numbers: &'a Value,
    /// What it has in common with requests whose numbers are like these; `None` without a number.
    pub(crate) likeness: Option<&'a str>,
    /// What was seen of its letter.
    pub(crate) seen: S,
}

/// What makes a row's request the same as another, or much like it.
pub(super) struct Same {
    pub(super) fingerprint: String,
    pub(super) numbers: Value,
    pub(super) likeness: Option<String>,
}

impl Same {
    pub(super) fn of(request: &CancellationRequest) -> Self {
        let (recipient, numbers) = (request.recipient.address(), journal::identifiers(request));
        Self {
            fingerprint: journal::fingerprint(request),
            likeness: journal::likeness(&recipient, request.kind.name(), &numbers),
            numbers,
        }
    }
}

/// Takes what the check finds, in the order of the rows.
pub(crate) trait RowSink<S> {
    /// A good row: what is to be done with it?
    fn good(&mut self, good: ValidRow<'_, S>) -> Result<Verdict, Failure>;

    /// A row that makes no letter, where what becomes of each is written down.
    fn invalid(&mut self, _became: &RowResult) -> Result<(), Failure> {
        Ok(())
    }
}

impl<S, F: FnMut(ValidRow<'_, S>) -> Result<Verdict, Failure>> RowSink<S> for F {
    fn good(&mut self, good: ValidRow<'_, S>) -> Result<Verdict, Failure> {
        self(good)
    }
}
