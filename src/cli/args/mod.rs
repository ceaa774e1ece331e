//! The commands and their arguments. The comments here are the help text.

pub(in crate::cli) mod account;
pub(in crate::cli) mod batch;
pub(in crate::cli) mod fields;
pub(in crate::cli) mod journal;
pub(in crate::cli) mod provider;
pub(in crate::cli) mod writing;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use account::Account;
use batch::Batch;
use fields::FieldFlags;
use journal::Journal;
use provider::Provider;
use writing::Writing;

/// Cancel a contract by e-mail, properly.
///
/// adieu writes the cancellation letter from what you tell it, in the provider's language, checks every value,
/// and saves it as a draft that your mail program opens ready to send, or sends it through your own mail account and keeps
/// the proof. Nothing else leaves this machine.
#[derive(Debug, Parser)]
#[command(name = "adieu", version, propagate_version = true, max_term_width = 100, after_help = AFTER_HELP)]
pub(in crate::cli) struct Cli {
    #[command(flatten)]
    pub(in crate::cli) global: Global,
    #[command(subcommand)]
    pub(in crate::cli) command: Command,
}

const AFTER_HELP: &str = "Exit codes: 0 done, 1 something is due (journal due), 2 usage, 65 invalid data, 66 no such input, 69 server unreachable \
or not to be trusted, 70 in doubt whether sent, or internal error, 73 cannot create the output, 75 temporary refusal, 76 refused \
for good, 77 login refused, 78 configuration, 130 interrupted.";

/// What every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub(in crate::cli) struct Global {
    /// Print one JSON object on standard output, also for errors
    #[arg(long, global = true)]
    pub(in crate::cli) json: bool,
    /// Print no notes, only results, warnings and errors
    #[arg(short, long, global = true)]
    pub(in crate::cli) quiet: bool,
    /// Show the dialogue with the mail server, secrets masked
    #[arg(short, long, global = true)]
    pub(in crate::cli) verbose: bool,
    /// Use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(in crate::cli) color: Color,
    /// Never ask: what is missing is an error
    #[arg(long, global = true)]
    pub(in crate::cli) no_input: bool,
}

impl Global {
    /// For an answer in JSON where the arguments could not be read.
    pub(in crate::cli) fn json() -> Self {
        Self { json: true, ..Self::text() }
    }

    /// For the help and the version, where there are no arguments.
    pub(in crate::cli) fn text() -> Self {
        Self { json: false, quiet: false, verbose: false, color: Color::Never, no_input: true }
    }
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Command {
    /// Write the letter and save it as a draft (.eml) that a mail program opens ready to send
    Draft(Draft),
    /// A table of contracts: a letter for each row, checked whole before anything is written
    #[command(subcommand)]
    Batch(Batch),
    /// Show the letter, who gets it, and which personal data would leave; writes nothing
    Preview(Preview),
    /// Send the letter through a mail account, once, with proof in the journal
    Send(Send),
    /// By when a letter must leave and an answer come, and why; writes no letter
    Deadline(Deadline),
    /// The next letter about one that nobody answered: a reminder, then a complaint, threaded to the first
    FollowUp(FollowUp),
    /// What was sent, with the exact bytes and the server's replies
    #[command(subcommand)]
    Journal(Journal),
    /// Mail accounts: which server sends the letters
    #[command(subcommand)]
    Account(Account),
    /// The directory of providers: where a cancellation goes, and how well that is known
    #[command(subcommand)]
    Provider(Provider),
    /// The letters' templates: read, try, and copy them to write your own
    #[command(subcommand)]
    Template(Template),
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
pub(in crate::cli) struct Draft {
    #[command(flatten)]
    pub(in crate::cli) request: Request,
    /// Where to save the draft; - for standard output [default: ./PROVIDER-KIND-DATE.eml]
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
    /// Put the draft into the Drafts folder of a mail account; a file is written only with --output, or where this fails
    #[arg(long)]
    pub(in crate::cli) to_drafts: bool,
    /// Print the letter as a mailto: link instead, which opens as a new message in a mail program or webmail; no file is written
    #[arg(long, conflicts_with_all = ["output", "to_drafts"])]
    pub(in crate::cli) mailto: bool,
    /// Also open the draft, or the link, in the desktop's mail program. Other users of this computer can read a link, and so the
    /// letter, in the list of running programs; the file they cannot
    #[arg(long, conflicts_with = "to_drafts")]
    pub(in crate::cli) open: bool,
    /// The account whose Drafts; not needed where there is only one, or only one sends as the address given
    #[arg(long, value_name = "NAME", requires = "to_drafts")]
    pub(in crate::cli) account: Option<String>,
    /// Write the dates into a calendar file (iCalendar) too: send by, expect an answer, escalate
    #[arg(long, value_name = "FILE.ics")]
    pub(in crate::cli) calendar: Option<PathBuf>,
    /// Confirm an address that is uncertain: the draft is refused unless it is the one given here
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) confirm_recipient: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Deadline {
    /// A request file (TOML, or JSON by its name's ending); - for standard input
    #[arg(value_name = "REQUEST")]
    pub(in crate::cli) file: Option<PathBuf>,
    /// Write the dates into a calendar file (iCalendar) too; - for standard output
    #[arg(long, value_name = "FILE.ics")]
    pub(in crate::cli) calendar: Option<PathBuf>,
    /// Replace an existing calendar file
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
    /// Days that are no working days besides the national holidays: a text file, one YYYY-MM-DD a line [default:
    /// days-off.txt in the config folder]
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) days_off: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) fields: FieldFlags,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Preview {
    #[command(flatten)]
    pub(in crate::cli) request: Request,
    /// Show the same letter in your own language too, for you to read: it is not sent
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
    /// The account to send through; not needed where there is only one
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) account: Option<String>,
    /// Send without asking
    #[arg(short, long)]
    pub(in crate::cli) yes: bool,
    /// Print the exact message that would be sent, and its envelope; touches neither network nor journal
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    /// Send although the same request went before, or may have
    #[arg(long)]
    pub(in crate::cli) again: bool,
    /// Where the same request went before, do nothing and call it done
    #[arg(long, conflicts_with = "again")]
    pub(in crate::cli) if_new: bool,
    /// Also send a copy to the account's own address [default: the account's setting, which is true]
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(in crate::cli) bcc_self: Option<bool>,
    /// Send without a journal: no proof, and nothing that keeps it from being sent twice
    #[arg(long)]
    pub(in crate::cli) no_journal: bool,
    /// Write the dates into a calendar file (iCalendar) too: expect an answer, escalate
    #[arg(long, value_name = "FILE.ics")]
    pub(in crate::cli) calendar: Option<PathBuf>,
    /// Confirm an address that is uncertain: nothing is sent unless it is the one given here
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) confirm_recipient: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct FollowUp {
    /// The journal's number of the letter that was not answered, or of one that followed it
    pub(in crate::cli) id: i64,
    #[command(flatten)]
    pub(in crate::cli) request: Request,
    /// Send it, as `send` does, instead of saving a draft
    #[arg(long)]
    pub(in crate::cli) send: bool,
    /// Where to save the draft; - for standard output [default: ./PROVIDER-KIND-DATE.eml]
    #[arg(short, long, value_name = "FILE", conflicts_with = "send")]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
    /// Also open the draft in the desktop's mail program
    #[arg(long, conflicts_with = "send")]
    pub(in crate::cli) open: bool,
    #[command(flatten)]
    pub(in crate::cli) sending: Sending,
}

/// Where the request comes from.
#[derive(Debug, Args)]
pub(in crate::cli) struct Request {
    /// A request file (TOML, or JSON by its name's ending); - for standard input
    #[arg(value_name = "REQUEST")]
    pub(in crate::cli) file: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) writing: Writing,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Template {
    /// List the letters there are, built in and yours
    List {
        /// Your own templates [default: templates in the config folder]
        #[arg(long, value_name = "DIR")]
        templates: Option<PathBuf>,
    },
    /// Print a template, such as de/terminate or de/_partials/closing
    Show {
        /// Its name: LANGUAGE/KIND
        name: String,
        /// Your own templates [default: templates in the config folder]
        #[arg(long, value_name = "DIR")]
        templates: Option<PathBuf>,
    },
    /// Try templates with every sample request and say what is wrong with them
    Check {
        /// Which: LANGUAGE/KIND or a whole LANGUAGE [default: all of yours]
        names: Vec<String>,
        /// The built-in ones too
        #[arg(long, conflicts_with = "names")]
        all: bool,
        /// Your own templates [default: templates in the config folder]
        #[arg(long, value_name = "DIR")]
        templates: Option<PathBuf>,
    },
    /// Copy built-in templates into your folder, to change them there
    Export {
        /// Which: LANGUAGE/KIND, a partial such as de/_partials/closing, or a whole LANGUAGE
        #[arg(required = true)]
        names: Vec<String>,
        /// The folder [default: templates in the config folder]
        #[arg(short, long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Replace existing files
        #[arg(short, long)]
        force: bool,
    },
    /// Begin a template of your own: another wording, another language, another kind of letter
    New {
        /// Its name: LANGUAGE/KIND, such as sv/terminate or en-GB/pause
        name: String,
        /// The folder [default: templates in the config folder]
        #[arg(short, long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Print what templates may use: the variables and the helpers
    Variables,
}
