//! The commands and their arguments. What the help says of them stands in the catalog `help`.

pub(in crate::cli) mod account;
pub(in crate::cli) mod batch;
pub(in crate::cli) mod fields;
pub(in crate::cli) mod journal;
mod number;
pub(in crate::cli) mod provider;
pub(in crate::cli) mod writing;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use account::Account;
use batch::Batch;
use fields::FieldFlags;
use journal::Journal;
use number::number;
use provider::Provider;
use writing::Writing;

use crate::words::Sentence;

/// The command line as clap reads it; [`super::help`] gives it its texts.
#[derive(Debug, Parser)]
#[command(name = "adieu", version, propagate_version = true, max_term_width = 100)]
pub(in crate::cli) struct Cli {
    #[command(flatten)]
    pub(in crate::cli) global: Global,
    #[command(subcommand)]
    pub(in crate::cli) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub(in crate::cli) struct Global {
    #[arg(long, global = true)]
    pub(in crate::cli) json: bool,
    #[arg(short, long, global = true)]
    pub(in crate::cli) quiet: bool,
    #[arg(short, long, global = true)]
    pub(in crate::cli) verbose: bool,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(in crate::cli) color: Color,
    #[arg(long, global = true)]
    pub(in crate::cli) no_input: bool,
    #[arg(long, global = true, value_name = "LANGUAGE", overrides_with = "lang")]
    pub(in crate::cli) lang: Option<String>,
}

impl Global {
    /// For an answer in JSON where the arguments could not be read.
    pub(in crate::cli) fn json() -> Self {
        Self { json: true, ..Self::text() }
    }

    /// For the help and the version, where there are no arguments.
    pub(in crate::cli) fn text() -> Self {
        Self { json: false, quiet: false, verbose: false, color: Color::Never, no_input: true, lang: None }
    }
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Command {
    Draft(Draft),
    #[command(subcommand)]
    Batch(Batch),
    Preview(Preview),
    Send(Send),
    Deadline(Deadline),
    FollowUp(FollowUp),
    #[command(subcommand)]
    Journal(Journal),
    #[command(subcommand)]
    Account(Account),
    Profile {
        #[command(subcommand)]
        command: Option<Profile>,
    },
    #[command(subcommand)]
    Provider(Provider),
    #[command(subcommand)]
    Template(Template),
    Web(Web),
    Completions {
        shell: clap_complete::Shell,
    },
    Man {
        command: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Profile {
    Show,
    Edit,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Web {
    #[arg(long)]
    pub(in crate::cli) no_browser: bool,
    #[arg(long, conflicts_with = "no_browser")]
    pub(in crate::cli) add_to_menu: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Draft {
    #[command(flatten)]
    pub(in crate::cli) request: Request,
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
    #[arg(long)]
    pub(in crate::cli) to_drafts: bool,
    #[arg(long, conflicts_with_all = ["output", "to_drafts"])]
    pub(in crate::cli) mailto: bool,
    #[arg(long, conflicts_with = "to_drafts")]
    pub(in crate::cli) open: bool,
    #[arg(long, value_name = "NAME", requires = "to_drafts")]
    pub(in crate::cli) account: Option<String>,
    #[arg(long)]
    pub(in crate::cli) no_journal: bool,
    #[arg(long, value_name = "FILE.ics")]
    pub(in crate::cli) calendar: Option<PathBuf>,
    #[arg(long, value_name = "FILE.pdf", conflicts_with = "mailto")]
    pub(in crate::cli) letter: Option<PathBuf>,
    #[arg(long, value_name = "LINE", requires = "letter")]
    pub(in crate::cli) post_to: Vec<String>,
    #[arg(long, value_name = "FILE", requires = "letter")]
    pub(in crate::cli) signature: Option<PathBuf>,
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) confirm_recipient: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Deadline {
    #[arg(value_name = "REQUEST")]
    pub(in crate::cli) file: Option<PathBuf>,
    #[arg(long, value_name = "FILE.ics")]
    pub(in crate::cli) calendar: Option<PathBuf>,
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) days_off: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) fields: FieldFlags,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Preview {
    #[command(flatten)]
    pub(in crate::cli) request: Request,
    #[arg(long, value_name = "LANGUAGE")]
    pub(in crate::cli) read_in: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Send {
    #[command(flatten)]
    pub(in crate::cli) request: Request,
    #[command(flatten)]
    pub(in crate::cli) sending: Sending,
}

/// How a letter is sent.
#[derive(Debug, Args)]
pub(in crate::cli) struct Sending {
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) account: Option<String>,
    #[arg(short, long)]
    pub(in crate::cli) yes: bool,
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    #[arg(long)]
    pub(in crate::cli) again: bool,
    #[arg(long, conflicts_with = "again")]
    pub(in crate::cli) if_new: bool,
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(in crate::cli) bcc_self: Option<bool>,
    #[arg(long)]
    pub(in crate::cli) no_journal: bool,
    #[arg(long, value_name = "FILE.ics")]
    pub(in crate::cli) calendar: Option<PathBuf>,
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) confirm_recipient: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct FollowUp {
    #[arg(value_name = "ID", required_unless_present = "all_due", conflicts_with = "all_due")]
    id: Vec<PathBuf>,
    #[arg(long)]
    pub(in crate::cli) all_due: bool,
    #[command(flatten)]
    writing: Writing,
    #[arg(long)]
    pub(in crate::cli) send: bool,
    #[arg(short, long, value_name = "FILE", conflicts_with = "send")]
    pub(in crate::cli) output: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["send", "open"])]
    pub(in crate::cli) to_drafts: bool,
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
    #[arg(long, conflicts_with = "send")]
    pub(in crate::cli) open: bool,
    #[command(flatten)]
    pub(in crate::cli) sending: Sending,
}

impl FollowUp {
    /// The numbers of the entries, each once, and the request: a file may stand last.
    pub(in crate::cli) fn entries(&self) -> Result<(Vec<i64>, Request), (String, Sentence)> {
        let read = number::<i64, _>(1..);
        let mut ids: Vec<i64> = Vec::new();
        let mut file = None;
        for (at, word) in self.id.iter().enumerate() {
            let text = word.to_string_lossy();
            match read(&text) {
                Ok(id) if ids.contains(&id) => {}
                Ok(id) => ids.push(id),
                Err(_) if at > 0 && at + 1 == self.id.len() && text.parse::<i64>().is_err() => {
                    file = Some(word.clone());
                }
                Err(what) => return Err((text.into_owned(), what)),
            }
        }
        Ok((ids, Request { file, writing: self.writing.clone() }))
    }
}

/// Where the request comes from.
#[derive(Debug, Args)]
pub(in crate::cli) struct Request {
    #[arg(value_name = "REQUEST")]
    pub(in crate::cli) file: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) writing: Writing,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Template {
    List {
        #[arg(long, value_name = "DIR")]
        templates: Option<PathBuf>,
    },
    Show {
        name: String,
        #[arg(long, value_name = "DIR")]
        templates: Option<PathBuf>,
    },
    Check {
        names: Vec<String>,
        #[arg(long, conflicts_with = "names")]
        all: bool,
        #[arg(long, value_name = "DIR")]
        templates: Option<PathBuf>,
    },
    Export {
        #[arg(required = true)]
        names: Vec<String>,
        #[arg(short, long, value_name = "DIR")]
        out: Option<PathBuf>,
        #[arg(short, long)]
        force: bool,
    },
    New {
        name: String,
        #[arg(short, long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    Variables,
}
