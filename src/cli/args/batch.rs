//! The arguments of `adieu batch`. The comments here are the help text.

use std::io::Read;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::writing::Writing;
use crate::app::Failure;
use crate::app::batch::file_name::NamePattern;
use crate::app::batch::options::{Choice, DraftOptions, Place, SendOptions, Source, Table};
use crate::app::batch::send::pace::Rate;
use crate::app::options::field_name;
use crate::app::prepare::confirmed_address;
use crate::cli::wording;
use crate::collect::Collected;
use crate::collect::table::{Format, Layout};
use crate::output::many::Durable;
use crate::value::Field;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Batch {
    /// Write a draft for each row of a table: as files, into one mbox, or into a Maildir
    Draft(Box<BatchDraft>),
    /// Send the letter of each row over SMTP; the same command again sends what is left, and nothing twice
    Send(Box<BatchSend>),
}

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("way").required(true))]
pub(in crate::cli) struct BatchDraft {
    #[command(flatten)]
    pub(in crate::cli) table: TableArgs,
    #[command(flatten)]
    pub(in crate::cli) choice: ChoiceArgs,
    /// The folder for the drafts, one .eml each; made where there is none
    #[arg(short, long, value_name = "DIR", group = "way")]
    pub(in crate::cli) out: Option<PathBuf>,
    /// One file for all drafts instead, in the mbox format (mboxrd)
    #[arg(long, value_name = "FILE", group = "way")]
    pub(in crate::cli) mbox: Option<PathBuf>,
    /// A Maildir for the drafts instead; they are added to what is there
    #[arg(long, value_name = "DIR", group = "way")]
    pub(in crate::cli) maildir: Option<PathBuf>,
    /// The files' names: any field in braces, {number} for the first of order, contract, customer, line and SIM card number that is
    /// given, {row} and {date}; a second file of a name ends in --2
    #[arg(long, value_name = "PATTERN", default_value = "{provider}-{number}", conflicts_with_all = ["mbox", "maildir"])]
    pub(in crate::cli) file_name: NamePattern,
    /// Replace existing files
    #[arg(short, long, conflicts_with = "maildir")]
    pub(in crate::cli) force: bool,
    /// When drafts are flushed to the disk: each one, all at the end, or when the system likes
    #[arg(long, value_name = "WHEN", default_value = "batch")]
    pub(in crate::cli) durable: When,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct BatchSend {
    #[command(flatten)]
    pub(in crate::cli) table: TableArgs,
    #[command(flatten)]
    pub(in crate::cli) choice: ChoiceArgs,
    /// The account to send through; not needed where there is only one
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) account: Option<String>,
    /// Send without asking
    #[arg(short, long)]
    pub(in crate::cli) yes: bool,
    /// Check the table, print who would get which letter, and send nothing
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    /// How many connections to the server there may be at a time; ask your mail service before you raise it
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=64))]
    pub(in crate::cli) connections: u8,
    /// The most letters in a time, such as 30/min or 400/day, evenly spread
    #[arg(long, value_name = "N/TIME")]
    pub(in crate::cli) rate: Option<Rate>,
    /// The same for the letters to one domain
    #[arg(long, value_name = "N/TIME")]
    pub(in crate::cli) domain_rate: Option<Rate>,
    /// How long to wait when the server puts letters off, in seconds; each further wait is twice as long, up to 15 minutes
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(0..=900))]
    pub(in crate::cli) pause: u64,
    /// How often a letter that is put off is tried, and how often the server is sought, before it is left for another run
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=100))]
    pub(in crate::cli) tries: u32,
    /// Also send a copy of each to the account's own address [default: the account's setting, which is true]
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(in crate::cli) bcc_self: Option<bool>,
    /// Send without a journal: no proof, and nothing that keeps a row from being sent twice
    #[arg(long)]
    pub(in crate::cli) no_journal: bool,
    /// Replace an existing table of results
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
}

/// Which rows, and what is written down of them.
#[derive(Debug, Args)]
pub(in crate::cli) struct ChoiceArgs {
    /// Go on with the good rows although others have problems; the exit code is 65 all the same
    #[arg(long)]
    pub(in crate::cli) keep_going: bool,
    /// Begin with this row, as after an interruption: all are checked, those before it are left out
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    pub(in crate::cli) from_row: u64,
    /// Write what became of each row into a table too: CSV, or JSON Lines by its name's ending
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) results: Option<PathBuf>,
}

/// The table, and what its rows share.
#[derive(Debug, Args)]
pub(in crate::cli) struct TableArgs {
    /// The table: CSV with a heading, or JSON Lines by its name's ending; - for standard input
    #[arg(value_name = "TABLE")]
    pub(in crate::cli) file: PathBuf,
    /// How the table is written [default: jsonl for .jsonl and .ndjson, else csv]
    #[arg(long, value_name = "FORMAT")]
    pub(in crate::cli) format: Option<Written>,
    /// What stands between two values [default: found from the heading]
    #[arg(long, value_name = "SEPARATOR", value_parser = separator)]
    pub(in crate::cli) separator: Option<u8>,
    /// A column with another heading than its field's key; "COLUMN=" ignores it
    #[arg(long, value_name = "COLUMN=FIELD", value_parser = mapping)]
    pub(in crate::cli) map: Vec<(String, Option<Field>)>,
    /// A request file with what all rows share; a row's own value outranks it, and so does a flag
    #[arg(long, value_name = "REQUEST")]
    pub(in crate::cli) defaults: Option<PathBuf>,
    /// Confirm an uncertain address: a row that writes to one is refused unless it is given here
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) confirm_recipient: Vec<String>,
    #[command(flatten)]
    pub(in crate::cli) writing: Writing,
}

impl TableArgs {
    /// The table as a use case takes it.
    pub(in crate::cli) fn table<'a>(
        &'a self,
        shared: Collected,
        stdin: &'a mut dyn Read,
    ) -> Result<Table<'a>, Failure> {
        let from_stdin = self.file.as_os_str() == "-";
        let confirmed: Result<_, Failure> =
            self.confirm_recipient.iter().map(|address| confirmed_address(address)).collect();
        Ok(Table {
            source: if from_stdin {
                Source::Stream(stdin, "standard input")
            } else {
                Source::File(&self.file)
            },
            layout: self.layout(),
            defaults: self.defaults.as_deref(),
            shared,
            confirmed: confirmed?,
            templates: self.writing.templates.as_deref(),
            compose: self.writing.options(),
            days_off: self.writing.days_off.as_deref(),
        })
    }

    /// How the table is written.
    fn layout(&self) -> Layout {
        let named = self
            .file
            .extension()
            .is_some_and(|ending| ["jsonl", "ndjson"].iter().any(|known| ending.eq_ignore_ascii_case(known)));
        let format = match self.format {
            Some(Written::Jsonl) => Format::JsonLines,
            None if named => Format::JsonLines,
            Some(Written::Csv) | None => Format::Csv,
        };
        Layout { format, separator: self.separator, columns: self.map.clone() }
    }
}

impl TableArgs {
    /// What messages call the table.
    pub(in crate::cli) fn name(&self) -> String {
        if self.file.as_os_str() == "-" {
            "standard input".to_owned()
        } else {
            self.file.display().to_string()
        }
    }
}

impl ChoiceArgs {
    /// The same as a use case takes it.
    pub(in crate::cli) fn choice(&self, force: bool) -> Choice {
        let Self { keep_going, from_row, results } = self;
        Choice {
            keep_going: *keep_going,
            from_row: *from_row,
            results: results.clone(),
            force,
            say: |text| wording::say(text).into_owned(),
        }
    }
}

impl BatchDraft {
    /// The options of a use case.
    pub(in crate::cli) fn options(&self) -> DraftOptions {
        let place = match (&self.out, &self.mbox, &self.maildir) {
            (_, Some(file), _) => Place::Mbox(file.clone()),
            (_, None, Some(folder)) => Place::Maildir(folder.clone()),
            (folder, None, None) => Place::Folder(folder.clone().unwrap_or_else(|| PathBuf::from("."))),
        };
        DraftOptions {
            choice: self.choice.choice(self.force),
            place,
            file_name: self.file_name.clone(),
            durable: self.durable.into(),
        }
    }
}

impl BatchSend {
    /// The options of a use case.
    pub(in crate::cli) fn options(&self) -> SendOptions {
        SendOptions {
            choice: self.choice.choice(self.force),
            dry_run: self.dry_run,
            connections: self.connections,
            rate: self.rate,
            domain_rate: self.domain_rate,
            pause: self.pause,
            tries: self.tries,
            bcc_self: self.bcc_self,
            no_journal: self.no_journal,
        }
    }
}

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Written {
    /// Values with separators, the first line a heading
    Csv,
    /// A JSON object a line
    Jsonl,
}

/// When drafts are flushed to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum When {
    /// Each before the next, as a single draft is
    File,
    /// All together, before the command ends
    Batch,
    /// When the system likes
    None,
}

impl From<When> for Durable {
    fn from(when: When) -> Self {
        match when {
            When::File => Self::File,
            When::Batch => Self::Batch,
            When::None => Self::None,
        }
    }
}

fn separator(text: &str) -> Result<u8, String> {
    match text {
        "tab" | "\\t" => Ok(b'\t'),
        _ => match text.as_bytes() {
            [octet] if !matches!(octet, b'"' | b'\n' | b'\r') && octet.is_ascii() => Ok(*octet),
            _ => Err("write one character, such as ; or |, or the word tab".to_owned()),
        },
    }
}

fn mapping(text: &str) -> Result<(String, Option<Field>), String> {
    let Some((column, field)) = text.rsplit_once('=') else {
        return Err("write COLUMN=FIELD, such as \"Order no=order_number\"".to_owned());
    };
    let field = if field.trim().is_empty() {
        None
    } else {
        Some(field_name(field.trim()).map_err(|fault| fault.to_string())?)
    };
    Ok((column.trim().to_owned(), field))
}
