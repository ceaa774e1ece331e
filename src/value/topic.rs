//! What a problem is about.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::value::Field;
use crate::words::{Describe, Sentence, sentence, sentence_value};

/// What a problem is about. In JSON it is a word or a key, as [`Display`](fmt::Display) has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// A field of the request.
    Field(Field),
    /// A key, an option or a heading that is no field of a request.
    Key(String),
    /// A row of a table, and who its letter is to.
    Row(u64, Option<String>),
    /// A letter in the journal.
    Entry(i64),
    /// Anything else.
    Thing(Thing),
}

macro_rules! things {
    ($($(#[$doc:meta])* $thing:ident = $word:literal),* $(,)?) => {
        /// What a problem can be about besides fields, keys, rows and entries.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Thing { $($(#[$doc])* $thing),* }

        impl Thing {
            const fn word(self) -> &'static str {
                match self { $(Self::$thing => $word),* }
            }
        }
    };
}

things! {
    /// A row that the problem's place names.
    Row = "row",
    /// A table as a whole.
    Table = "table",
    /// A request file as a whole.
    Request = "request",
    /// The config file as a whole.
    Config = "config file",
    /// A provider's record.
    Record = "the record",
    /// The directory of providers.
    Directory = "directory",
    /// A letter.
    Letter = "letter",
    /// The days of a contract.
    Dates = "dates",
    /// A file with days off.
    DaysOff = "days-off",
    /// A mailbox.
    Mailbox = "mailbox",
    /// An account.
    Account = "account",
    /// The mail program of the desktop.
    MailProgram = "mail program",
    /// The person's time zone.
    TimeZone = "time zone",
}

impl Topic {
    /// The field it is, where it is one.
    pub fn field(&self) -> Option<Field> {
        if let Self::Field(field) = self { Some(*field) } else { None }
    }
}

impl From<Field> for Topic {
    fn from(field: Field) -> Self {
        Self::Field(field)
    }
}

impl From<Thing> for Topic {
    fn from(thing: Thing) -> Self {
        Self::Thing(thing)
    }
}

/// The stable word.
impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => f.write_str(field.key()),
            Self::Key(key) => f.write_str(key),
            Self::Row(row, None) => write!(f, "row {row}"),
            Self::Row(row, Some(recipient)) => write!(f, "row {row}, {recipient}"),
            Self::Entry(id) => write!(f, "entry {id}"),
            Self::Thing(thing) => f.write_str(thing.word()),
        }
    }
}

impl Serialize for Topic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Describe for Topic {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Field(field) => sentence!("subject-field", label = field.sentence(), key = field.key()),
            Self::Key(key) => Sentence::verbatim(key),
            Self::Row(row, None) => sentence!("subject-row-number", row),
            Self::Row(row, Some(recipient)) => sentence!("subject-row-recipient", row, recipient),
            Self::Entry(id) => sentence!("subject-entry", id),
            Self::Thing(thing) => match thing {
                Thing::Row => sentence!("subject-row"),
                Thing::Table => sentence!("subject-table"),
                Thing::Request => sentence!("subject-request"),
                Thing::Config => sentence!("subject-config"),
                Thing::Record => sentence!("subject-record"),
                Thing::Directory => sentence!("subject-directory"),
                Thing::Letter => sentence!("subject-letter"),
                Thing::Dates => sentence!("subject-dates"),
                Thing::DaysOff => sentence!("subject-days-off"),
                Thing::Mailbox => sentence!("subject-mailbox"),
                Thing::Account => sentence!("subject-account"),
                Thing::MailProgram => sentence!("subject-mail-program"),
                Thing::TimeZone => sentence!("subject-time-zone"),
            },
        }
    }
}

sentence_value!(Topic);
