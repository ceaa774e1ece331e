//! The arguments of `adieu batch`.

use std::io::Read;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::number::number;

use super::writing::Writing;
use crate::account::Account;
use crate::app::Failure;
use crate::app::batch::file_name::NamePattern;
use crate::app::batch::options::{Choice, DraftOptions, Place, SendOptions, Source, Table};
use crate::app::batch::send::pace::Rate;
use crate::app::options::field_name;
use crate::app::prepare::confirmed_address;
use crate::collect::Collected;
use crate::collect::table::{Format, Layout};
use crate::output::many::Durable;
use crate::value::Field;
use crate::words::{Sentence, sentence};

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Batch {
    Draft(Box<BatchDraft>),
    Send(Box<BatchSend>),
}

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("way").required(true))]
pub(in crate::cli) struct BatchDraft {
    #[command(flatten)]
    pub(in crate::cli) table: TableArgs,
    #[command(flatten)]
    pub(in crate::cli) choice: ChoiceArgs,
    #[arg(short, long, value_name = "DIR", group = "way")]
    pub(in crate::cli) out: Option<PathBuf>,
    #[arg(long, value_name = "FILE", group = "way")]
    pub(in crate::cli) mbox: Option<PathBuf>,
    #[arg(long, value_name = "DIR", group = "way")]
    pub(in crate::cli) maildir: Option<PathBuf>,
    #[arg(long, group = "way")]
    pub(in crate::cli) to_drafts: bool,
    #[arg(long, value_name = "NAME", requires = "to_drafts")]
    pub(in crate::cli) account: Option<String>,
    #[arg(long, requires = "to_drafts")]
    pub(in crate::cli) again: bool,
    #[arg(long, conflicts_with = "to_drafts")]
    pub(in crate::cli) no_journal: bool,
    #[arg(long, value_name = "PATTERN", default_value = "{provider}-{number}", conflicts_with_all = ["mbox", "maildir", "to_drafts"])]
    pub(in crate::cli) file_name: NamePattern,
    #[arg(short, long, conflicts_with = "maildir")]
    pub(in crate::cli) force: bool,
    #[arg(long, value_name = "WHEN", default_value = "batch")]
    pub(in crate::cli) durable: When,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct BatchSend {
    #[command(flatten)]
    pub(in crate::cli) table: TableArgs,
    #[command(flatten)]
    pub(in crate::cli) choice: ChoiceArgs,
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) account: Option<String>,
    #[arg(short, long)]
    pub(in crate::cli) yes: bool,
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = number::<u8, _>(1..=64))]
    pub(in crate::cli) connections: u8,
    #[arg(long, value_name = "N/TIME")]
    pub(in crate::cli) rate: Option<Rate>,
    #[arg(long, value_name = "N/TIME")]
    pub(in crate::cli) domain_rate: Option<Rate>,
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = number::<u64, _>(0..=900))]
    pub(in crate::cli) pause: u64,
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = number::<u32, _>(1..=100))]
    pub(in crate::cli) tries: u32,
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(in crate::cli) bcc_self: Option<bool>,
    #[arg(long)]
    pub(in crate::cli) no_journal: bool,
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
}

/// Which rows, and what is written down of them.
#[derive(Debug, Args)]
pub(in crate::cli) struct ChoiceArgs {
    #[arg(long)]
    pub(in crate::cli) keep_going: bool,
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = number::<u64, _>(1..))]
    pub(in crate::cli) from_row: u64,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) results: Option<PathBuf>,
}

/// The table, and what its rows share.
#[derive(Debug, Args)]
pub(in crate::cli) struct TableArgs {
    #[arg(value_name = "TABLE")]
    pub(in crate::cli) file: PathBuf,
    #[arg(long, value_name = "FORMAT")]
    pub(in crate::cli) format: Option<Written>,
    #[arg(long, value_name = "SEPARATOR", value_parser = separator)]
    pub(in crate::cli) separator: Option<u8>,
    #[arg(long, value_name = "COLUMN=FIELD", value_parser = mapping)]
    pub(in crate::cli) map: Vec<(String, Option<Field>)>,
    #[arg(long)]
    pub(in crate::cli) strict: bool,
    #[arg(long, value_name = "REQUEST")]
    pub(in crate::cli) defaults: Option<PathBuf>,
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
        Layout {
            format,
            separator: self.separator,
            columns: self.map.clone(),
            strict: self.strict,
            ..Layout::default()
        }
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
        Choice { keep_going: *keep_going, from_row: *from_row, results: results.clone(), force }
    }
}

impl BatchDraft {
    /// The options of a use case; `account` is the one whose Drafts the drafts go into.
    pub(in crate::cli) fn options(&self, account: Option<Account>) -> DraftOptions {
        let place = match (&self.out, &self.mbox, &self.maildir, account) {
            (.., Some(account)) => Place::Drafts(Box::new(account)),
            (_, Some(file), ..) => Place::Mbox(file.clone()),
            (_, None, Some(folder), _) => Place::Maildir(folder.clone()),
            (folder, None, None, _) => Place::Folder(folder.clone().unwrap_or_else(|| PathBuf::from("."))),
        };
        DraftOptions {
            choice: self.choice.choice(self.force),
            place,
            file_name: self.file_name.clone(),
            durable: self.durable.into(),
            journal: !self.no_journal,
            again: self.again,
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
    Csv,
    Jsonl,
}

/// When drafts are flushed to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum When {
    File,
    Batch,
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

fn separator(text: &str) -> Result<u8, Sentence> {
    match text {
        "tab" | "\\t" => Ok(b'\t'),
        _ => match text.as_bytes() {
            [octet] if !matches!(octet, b'"' | b'\n' | b'\r') && octet.is_ascii() => Ok(*octet),
            _ => Err(sentence!("write-separator")),
        },
    }
}

fn mapping(text: &str) -> Result<(String, Option<Field>), Sentence> {
    let Some((column, field)) = text.rsplit_once('=') else {
        return Err(sentence!("write-mapping"));
    };
    let field = if field.trim().is_empty() { None } else { Some(field_name(field.trim())?) };
    Ok((column.trim().to_owned(), field))
}
