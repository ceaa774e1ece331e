//! What a batch works on, and how.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::file_name::NamePattern;
use super::send::pace::Rate;
use crate::account::Account;
use crate::app::options::ComposeOptions;
use crate::collect::Collected;
use crate::collect::table::Layout;
use crate::output::many::Durable;
use crate::value::EmailAddress;

/// The table, and what its rows share.
pub(crate) struct Table<'a> {
    pub(crate) source: Source<'a>,
    pub(crate) layout: Layout,
    /// The file with what all rows share, which must not be written over.
    pub(crate) defaults: Option<&'a Path>,
    /// What all rows share: a row's own value outranks it.
    pub(crate) shared: Collected,
    /// Uncertain addresses that may be written to.
    pub(crate) confirmed: Vec<EmailAddress>,
    pub(crate) templates: Option<&'a Path>,
    pub(crate) compose: ComposeOptions,
    pub(crate) days_off: Option<&'a Path>,
}

/// Where a table comes from.
pub(crate) enum Source<'a> {
    /// A file.
    File(&'a Path),
    /// A stream, such as standard input, and its name.
    Stream(&'a mut dyn Read, &'static str),
}

impl Source<'_> {
    /// The file, where it is one.
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::Stream(..) => None,
        }
    }
}

/// Which rows, and what is written down of them.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    /// Go on with the good rows although others have problems.
    pub(crate) keep_going: bool,
    /// The first row that is worked on; those before it are only checked.
    pub(crate) from_row: u64,
    /// The table of results.
    pub(crate) results: Option<PathBuf>,
    /// Whether existing files are replaced.
    pub(crate) force: bool,
}

/// How drafts are written.
pub(crate) struct DraftOptions {
    pub(crate) choice: Choice,
    pub(crate) place: Place,
    /// The files' names in a folder.
    pub(crate) file_name: NamePattern,
    pub(crate) durable: Durable,
    /// Whether the journal follows them; what goes into a mailbox it always does.
    pub(crate) journal: bool,
    /// Whether a draft goes into the mailbox although the same request was drafted or sent before.
    pub(crate) again: bool,
}

/// Where drafts go.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    /// A file for each in a folder.
    Folder(PathBuf),
    /// All into one mbox.
    Mbox(PathBuf),
    /// All into a Maildir.
    Maildir(PathBuf),
    /// Each into the Drafts of an account.
    Drafts(Box<Account>),
}

impl Place {
    /// The folder or file, where it is one.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::Folder(path) | Self::Mbox(path) | Self::Maildir(path) => Some(path),
            Self::Drafts(_) => None,
        }
    }

    /// The account whose Drafts it is.
    pub(crate) fn account(&self) -> Option<&Account> {
        if let Self::Drafts(account) = self { Some(account) } else { None }
    }

    /// What messages call it.
    pub(crate) fn name(&self) -> String {
        match self.path() {
            Some(path) => path.display().to_string(),
            None => self.account().map(|account| account.name.clone()).unwrap_or_default(),
        }
    }

    /// Whether it is one file for all.
    pub(crate) fn is_mbox(&self) -> bool {
        matches!(self, Self::Mbox(_))
    }
}

/// How letters are sent.
pub(crate) struct SendOptions {
    pub(crate) choice: Choice,
    /// Only look and list: nothing is sent.
    pub(crate) dry_run: bool,
    /// How many connections there may be at a time.
    pub(crate) connections: u8,
    pub(crate) rate: Option<Rate>,
    /// The rate of the letters to one domain.
    pub(crate) domain_rate: Option<Rate>,
    /// The first wait where the server puts letters off, in seconds.
    pub(crate) pause: u64,
    /// How often a letter is tried, and the server sought.
    pub(crate) tries: u32,
    /// Whether copies go to the account's own address; `None` for the account's setting.
    pub(crate) bcc_self: Option<bool>,
    pub(crate) no_journal: bool,
}
