//! The arguments of `adieu journal`. The comments here are the help text.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};

use crate::journal::Mark;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Journal {
    /// List the entries: what is overdue first, then the others, newest first
    List {
        /// The most entries to list
        #[arg(long, default_value_t = 50, value_name = "N", value_parser = positive)]
        limit: usize,
        /// Which page of so many
        #[arg(long, default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
        page: u32,
        /// Write the dates of all letters that wait for an answer into a calendar file (iCalendar) too
        #[arg(long, value_name = "FILE.ics")]
        calendar: Option<PathBuf>,
        /// Replace an existing calendar file
        #[arg(short, long)]
        force: bool,
    },
    /// Say what is due: a reminder, a complaint, a doubt to settle. Exit code 1 where something is, 0 and no output where nothing is
    Due {
        /// The day to look at, as YYYY-MM-DD [default: today]
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Look into your mailbox for answers and bounces, keep them as evidence, and settle doubts; changes nothing there
    Refresh(Refresh),
    /// Decide that what `journal refresh` found about an entry changes nothing: what was due before is due again
    Dismiss {
        /// Its number
        id: i64,
    },
    /// Show one entry with its thread, its dates, its events and the answers to it
    Show {
        /// Its number
        id: i64,
        /// Print the exact bytes of the message instead; with --found, of the one that was found
        #[arg(long)]
        message: bool,
        /// Print a message that `journal refresh` found, by its number, as a person reads it
        #[arg(long, value_name = "N")]
        found: Option<i64>,
    },
    /// Write an entry's evidence into a new folder: the message as sent, the answers, the facts for a program and for a person
    Export {
        /// Its number
        id: i64,
        /// The folder [default: ./evidence-ID]
        #[arg(short, long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Compute every hash anew and check the file
    Verify,
    /// Write down what became of an entry: settle a doubt after you looked into the mailbox, or keep the provider's answer
    Mark(MarkArgs),
    /// Remove entries for good
    #[command(group = clap::ArgGroup::new("which").required(true))]
    Forget {
        /// Its number
        #[arg(group = "which")]
        id: Option<i64>,
        /// All entries last changed longer ago than this, such as 2y or 90d
        #[arg(long, group = "which", value_name = "AGE")]
        older_than: Option<String>,
        /// Without a question
        #[arg(short, long)]
        yes: bool,
    },
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Refresh {
    /// Look for answers to this entry and its thread alone, whatever became of it [default: all that wait]
    pub(in crate::cli) id: Option<i64>,
    /// Look into the mailbox of this account alone [default: of every account that letters left through]
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) account: Option<String>,
    /// Look at messages that arrived on this day or later, as YYYY-MM-DD [default: the day before the oldest letter]
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) since: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct MarkArgs {
    /// Its number
    pub(in crate::cli) id: i64,
    /// What you found
    #[arg(value_parser = marks())]
    pub(in crate::cli) mark: Mark,
    /// The day on which the contract ends, as the provider has it, as YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) end_date: Option<String>,
    /// A remark, one line
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) note: Option<String>,
    /// A file to keep as evidence, such as the answer saved as .eml; at most 25 MB
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) file: Option<PathBuf>,
}

fn marks() -> impl TypedValueParser<Value = Mark> {
    let values =
        Mark::ALL.iter().map(|mark| PossibleValue::new(mark.name()).help(mark.meaning().to_string()));
    PossibleValuesParser::new(values).try_map(|name| name.parse::<Mark>().map_err(|()| name))
}

fn positive(number: &str) -> Result<usize, String> {
    number.parse().ok().filter(|number| *number > 0).ok_or_else(|| "write a number from 1".to_owned())
}
