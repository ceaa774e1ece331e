//! The letter of each row sent over SMTP, none twice.
//!
//! Once through the table to check it and to ask; once more to send. What has gone is known from the journal alone: the same
//! command again is how an interrupted run goes on.

mod completion;
mod copies;
pub(crate) mod pace;
mod plan;
mod pool;
mod run;
mod scheduler;
mod summary;

use jiff::{Timestamp, Zoned};

use super::checked::{Check, Work};
use super::options::{SendOptions, Table};
use super::output_paths;
use super::row_composer::RowComposer;
use crate::account::Account;
use crate::app::accounts::Credentials;
use crate::app::journal;
use crate::app::{App, Failure, Observer, Status};
use crate::journal::Journal;
use crate::words::sentence;
use plan::plan;

pub(crate) use plan::{Doubts, PlannedRun};
pub(crate) use summary::BatchSent;

/// A table whose letters can be sent.
pub(crate) struct SendRun<'a> {
    options: &'a SendOptions,
    account: &'a Account,
    check: Check<'a>,
    journal: Option<Journal>,
    /// What there is to send.
    pub(crate) planned: PlannedRun,
}

impl<'a> SendRun<'a> {
    /// Checks the table, and asks the journal what went before.
    pub(crate) fn prepare(
        mut table: Table<'_>,
        options: &'a SendOptions,
        account: &'a Account,
        now: Zoned,
        app: &App,
        observer: &mut dyn Observer,
    ) -> Result<Self, Failure> {
        let row_composer = RowComposer::new(&mut table, Some(account), now, app)?;
        let check = Check::begin(&mut table, &options.choice, row_composer, Work::Sending, observer)?;
        let journal = open_journal(options, check.row_composer.composer.now.timestamp(), app, observer)?;
        let planned = plan(options, account, &check, journal.as_ref(), observer)?;
        Ok(Self { options, account, check, journal, planned })
    }

    /// Whether nothing is sent whatever the person says.
    pub(crate) fn ends_early(&self) -> bool {
        self.planned.letters == 0 || self.options.dry_run
    }

    /// Writes down what became of each row, where nothing is sent.
    pub(crate) fn write_results_of_none(&self, observer: &mut dyn Observer) -> Result<(), Failure> {
        if self.options.dry_run {
            return Ok(());
        }
        plan::results_of_none(&self.check, &self.planned.found, self.journal.as_ref(), observer)
    }

    /// Ends a run that sends nothing; `print` gets a line for each letter that would be sent.
    pub(crate) fn end_early(self, print: &mut dyn FnMut(&str)) -> Result<BatchSent, Failure> {
        self.planned.end_early(self.options.dry_run, print)
    }

    /// Sends what is to be sent.
    pub(crate) fn send(
        self,
        credentials: Credentials,
        app: &App,
        observer: &mut dyn Observer,
    ) -> Result<BatchSent, Failure> {
        let Self { options, account, check, journal, planned } = self;
        run::run(options, account, &check, planned.found, journal, credentials, app, observer)
    }
}

/// What can be seen to fail before the table is read.
pub(crate) fn check_paths(table: &Table<'_>, options: &SendOptions) -> Result<(), Failure> {
    output_paths::of_files(table, options.choice.results.as_deref().into_iter())
}

/// The journal, where there is to be one. A run that only shows what it would send looks into it and changes nothing; where
/// it cannot even look, it takes every row for one that was not sent.
fn open_journal(
    options: &SendOptions,
    now: Timestamp,
    app: &App,
    observer: &mut dyn Observer,
) -> Result<Option<Journal>, Failure> {
    if options.no_journal {
        return Ok(None);
    }
    if !options.dry_run {
        return journal::open(app, now).map(Some);
    }
    let Some(folder) = app.state_dir.as_deref() else {
        return Ok(None);
    };
    Journal::open_read_only(folder).or_else(|error| {
        let why = Failure::from_error(Status::CannotCreate, &error).message;
        observer.note(&sentence!("rows-sent-before-shown", why));
        Ok(None)
    })
}
