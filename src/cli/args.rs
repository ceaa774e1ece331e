//! The commands and their arguments. The comments here are the help text.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::fields::{FieldFlags, field_name};
use crate::request::Field;

/// Cancel a contract by e-mail, properly.
///
/// adieu writes the cancellation letter from what you tell it, in the provider's language, checks every value,
/// and saves it as a draft that your mail program opens ready to send. Nothing leaves this machine.
#[derive(Debug, Parser)]
#[command(name = "adieu", version, propagate_version = true, max_term_width = 100, after_help = AFTER_HELP)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

const AFTER_HELP: &str = "Exit codes: 0 done, 2 usage, 65 invalid data, 66 no such input, 70 internal error, \
73 cannot create the output, 78 configuration, 130 interrupted.";

/// What every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub(super) struct Global {
    /// Print one JSON object on standard output, also for errors
    #[arg(long, global = true)]
    pub(super) json: bool,
    /// Print no notes, only results, warnings and errors
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
    /// Use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: Color,
    /// Never ask: what is missing is an error
    #[arg(long, global = true)]
    pub(super) no_input: bool,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the letter and save it as a draft (.eml) that a mail program opens ready to send
    Draft(Draft),
    /// Show the letter, who gets it, and which personal data would leave; writes nothing
    Preview(Preview),
    /// The directory of providers: where a cancellation goes, and how well that is known
    #[command(subcommand)]
    Provider(Provider),
    /// Print the completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page (roff), of the program or of one command
    Man {
        /// The command, such as draft
        command: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(super) struct Draft {
    #[command(flatten)]
    pub(super) request: Request,
    /// Where to save the draft; - for standard output [default: ./<provider>-<kind>-<date>.eml]
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(short, long)]
    pub(super) force: bool,
    /// Confirm an address that is uncertain: the draft is refused unless it is the one given here
    #[arg(long, value_name = "ADDRESS")]
    pub(super) confirm_recipient: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Preview {
    #[command(flatten)]
    pub(super) request: Request,
}

/// Where the request comes from.
#[derive(Debug, Args)]
pub(super) struct Request {
    /// A request file (TOML, or JSON by its name's ending); - for standard input
    #[arg(value_name = "REQUEST")]
    pub(super) file: Option<PathBuf>,
    /// Let the privacy guard's finding in this field pass, such as reason
    #[arg(long, value_name = "FIELD", value_parser = field_name)]
    pub(super) allow_sensitive: Vec<Field>,
    /// Your own templates: a folder that looks like templates/ [default: templates in the config folder]
    #[arg(long, value_name = "DIR")]
    pub(super) templates: Option<PathBuf>,
    #[command(flatten)]
    pub(super) fields: FieldFlags,
}

#[derive(Debug, Subcommand)]
pub(super) enum Provider {
    /// List the providers, their addresses and how far to trust them
    List,
    /// Show all that is known of one provider
    Show {
        /// Its id, as `provider list` prints it
        id: String,
    },
}
