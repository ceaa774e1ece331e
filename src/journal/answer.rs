//! What a person says became of a letter: that it was sent after all, or what the provider answered, with the answer's
//! exact bytes as evidence.

use std::fmt;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::Row;
use serde::Serialize;

use super::{JournalError, SentByHand, State};
use crate::attachment::{self, Refusal, Size};
use crate::text::characters::Joiners;
use crate::text::escape;
use crate::text::hash::sha256;
use crate::value::{Invalid, Value, one_line};
use crate::words::{Describe, Join, Sentence, sentence, sentence_value};

/// The largest file that is kept with an answer, in octets: 25 MB, as much as mail services deliver.
pub const MAX_ANSWER_SIZE: Size = Size(25_000_000);

macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $text)] $variant),*
        }

        impl $name {
            /// Every one there is.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its name in the journal and on the command line.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }

        impl FromStr for $name {
            type Err = ();

            fn from_str(name: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|one| one.name() == name).ok_or(())
            }
        }
    };
}
pub(super) use named;

named! {
    /// What became of a letter that was sent.
    Outcome {
        /// There is an answer, which neither confirms nor refuses.
        Answered = "answered",
        /// The provider has confirmed what the letter asks for.
        Confirmed = "confirmed",
        /// The provider has said no.
        Refused = "refused",
        /// The person does not want to follow it up.
        Closed = "closed",
    }
}

named! {
    /// What a person found out about a letter.
    Mark {
        /// In doubt or a draft before: it was sent.
        Sent = "sent",
        /// In doubt or a draft before: it was not sent.
        NotSent = "not-sent",
        /// Sent, and answered.
        Answered = "answered",
        /// Sent, and confirmed.
        Confirmed = "confirmed",
        /// Sent, and refused.
        Refused = "refused",
        /// Sent, and done with.
        Closed = "closed",
    }
}

impl Describe for Outcome {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Answered => sentence!("outcome-answered"),
            Self::Confirmed => sentence!("outcome-confirmed"),
            Self::Refused => sentence!("outcome-refused"),
            Self::Closed => sentence!("outcome-closed"),
        }
    }
}

sentence_value!(Outcome);

impl Describe for Mark {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Sent => sentence!("mark-sent"),
            Self::NotSent => sentence!("mark-not-sent"),
            Self::Answered => sentence!("mark-answered"),
            Self::Confirmed => sentence!("mark-confirmed"),
            Self::Refused => sentence!("mark-refused"),
            Self::Closed => sentence!("mark-closed"),
        }
    }
}

sentence_value!(Mark);

impl Outcome {
    /// Whether nothing more is written about it.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Confirmed | Self::Closed)
    }
}

impl Mark {
    /// The outcome it stands for; `None` where it settles a doubt.
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Sent | Self::NotSent => None,
            Self::Answered => Some(Outcome::Answered),
            Self::Confirmed => Some(Outcome::Confirmed),
            Self::Refused => Some(Outcome::Refused),
            Self::Closed => Some(Outcome::Closed),
        }
    }

    /// It in a word: what it stands for, where it stands for an outcome.
    pub fn word(self) -> Sentence {
        self.outcome().map_or_else(|| self.sentence(), |outcome| outcome.sentence())
    }

    /// The state of an entry in `state` after this mark.
    ///
    /// # Errors
    /// [`JournalError::Transition`] and [`JournalError::Unanswerable`]: only a doubt can be settled,
    /// or a draft, of which the program knows as little; and only what was sent can have been answered.
    pub fn after(self, id: i64, state: State) -> Result<State, JournalError> {
        match (self, state) {
            (Self::Sent, State::InDoubt | State::Drafted) => Ok(State::Accepted),
            (Self::NotSent, State::InDoubt | State::Drafted) => Ok(State::Deferred),
            (Self::Sent, from) => Err(JournalError::Transition { id, from, to: State::Accepted }),
            (Self::NotSent, from) => Err(JournalError::Transition { id, from, to: State::Deferred }),
            (_, State::Accepted) => Ok(State::Accepted),
            (mark, state) => Err(JournalError::Unanswerable { id, state, mark }),
        }
    }
}

/// A person's remark: one line without control characters, at most [`Note::MAX`] characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note(String);

impl Note {
    /// The most characters (Unicode scalar values).
    pub const MAX: usize = 1000;

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Value for Note {
    fn parse(text: &str) -> Result<Self, Invalid> {
        one_line(text, Self::MAX, Joiners::Allowed).map(|text| Self(text.to_owned()))
    }
}

/// A file to keep with an answer: not empty, at most [`MAX_ANSWER_SIZE`] octets, of any content.
#[derive(Clone, PartialEq, Eq)]
pub struct AnswerFile {
    name: String,
    pub(super) bytes: Arc<Vec<u8>>,
}

impl AnswerFile {
    /// From bytes that are at hand. What stands before the last slash is no part of the name.
    ///
    /// # Errors
    /// [`Refusal::Empty`], [`Refusal::OverLimit`].
    pub fn new(name: &str, bytes: impl Into<Arc<Vec<u8>>>) -> Result<Self, Refusal> {
        let bytes = bytes.into();
        let size = Size(bytes.len() as u64);
        if bytes.is_empty() {
            return Err(Refusal::Empty);
        }
        if size > MAX_ANSWER_SIZE {
            return Err(Refusal::OverLimit { size, limit: MAX_ANSWER_SIZE });
        }
        Ok(Self { name: name.rsplit('/').next().unwrap_or_default().to_owned(), bytes })
    }

    /// From a file, which must be an ordinary one.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn read(path: &Path) -> Result<Self, Refusal> {
        let bytes = attachment::read_one(path, MAX_ANSWER_SIZE)?;
        Self::new(&path.file_name().unwrap_or_default().to_string_lossy(), bytes)
    }
}

impl fmt::Debug for AnswerFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnswerFile")
            .field("name", &self.name)
            .field("octets", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// A mark to be written down.
#[derive(Debug, Clone)]
pub struct NewAnswer {
    /// What was found out.
    pub mark: Mark,
    /// The day on which the contract ends, as the provider has it.
    pub end_date: Option<Date>,
    /// What there is to say besides.
    pub note: Option<Note>,
    /// The answer itself; of a draft that was sent, what was sent.
    pub file: Option<AnswerFile>,
    /// How a draft was sent.
    pub by_hand: Option<SentByHand>,
}

impl NewAnswer {
    /// A mark and nothing else.
    pub fn new(mark: Mark) -> Self {
        Self { mark, end_date: None, note: None, file: None, by_hand: None }
    }

    /// It as it is written down for an entry, which gives it its number.
    pub(super) fn answer(&self, entry: i64, now: Timestamp) -> Answer {
        Answer {
            id: 0,
            entry,
            at: now.to_string(),
            mark: self.mark,
            end_date: self.end_date.map(|date| date.to_string()),
            note: self.note.as_ref().map(|note| note.0.clone()),
            name: self.file.as_ref().map(|file| file.name.clone()),
            octets: self.file.as_ref().and_then(|file| i64::try_from(file.bytes.len()).ok()),
            sha256: self.file.as_ref().map(|file| sha256(&file.bytes)),
        }
    }

    /// Whether an answer says the same.
    pub fn is_said_by(&self, answer: &Answer) -> bool {
        let new = self.answer(answer.entry, Timestamp::UNIX_EPOCH);
        let said = |answer: &Answer| {
            let Answer { mark, end_date, note, name, sha256, .. } = answer.clone();
            (mark, end_date, note, name, sha256)
        };
        said(&new) == said(answer)
    }
}

/// A mark as the journal has it, without the file's bytes.
#[derive(Debug, Clone, Serialize)]
pub struct Answer {
    /// Its number.
    pub id: i64,
    /// The entry it was put to.
    pub entry: i64,
    /// When (RFC 3339, UTC).
    pub at: String,
    /// What was found out.
    pub mark: Mark,
    /// The day on which the contract ends, where the mark said so.
    pub end_date: Option<String>,
    /// The remark.
    pub note: Option<String>,
    /// The file's name as it was given.
    pub name: Option<String>,
    /// The file's size.
    pub octets: Option<i64>,
    /// The hash of the file's bytes.
    pub sha256: Option<String>,
}

impl Answer {
    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            entry: row.get(1)?,
            at: row.get(2)?,
            // The table takes no other word; a file that was tampered with must not end the program.
            mark: row.get::<_, String>(3)?.parse().unwrap_or(Mark::Answered),
            end_date: row.get(4)?,
            note: row.get(5)?,
            name: row.get(6)?,
            octets: row.get(7)?,
            sha256: row.get(8)?,
        })
    }

    /// Its one line in the entry's history.
    pub(super) fn sentence(&self) -> Sentence {
        self.told(None)
    }

    /// The same with the day on which a draft was sent.
    pub(super) fn told(&self, on: Option<Date>) -> Sentence {
        let mut clauses = vec![match (self.mark, on) {
            (Mark::Sent, Some(day)) => sentence!("answer-sent-on", day),
            (Mark::Sent, None) => sentence!("answer-sent"),
            (Mark::NotSent, _) => sentence!("answer-not-sent"),
            (mark, _) => sentence!("answer-marked", mark = mark.word()),
        }];
        clauses.extend(self.end_date.as_ref().map(|day| sentence!("contract-ends", day)));
        clauses.extend(self.note.as_ref().map(Sentence::verbatim));
        if let (Some(name), Some(octets), Some(hash)) = (&self.name, self.octets, &self.sha256) {
            let octets = u64::try_from(octets).unwrap_or_default();
            // A file's name may hold a line break, and a receipt is read line by line.
            clauses.push(sentence!("answer-file", name = escape::line(name), octets, hash));
        }
        Sentence::join(Join::Clauses, clauses)
    }
}
