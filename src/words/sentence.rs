//! A sentence that is not yet in any language: its id and the values that belong into it.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::{self, Path, PathBuf};

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::Words;

/// A message of the catalogs with its values. [`Words::say`] puts it into a language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sentence(Box<Message>);

/// Behind a pointer: sentences go along in errors, which are to be small.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Message {
    id: Cow<'static, str>,
    values: Vec<(&'static str, Value)>,
}

/// What stands in a sentence at a name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// Text from outside, as it was given: a name, an address, a path, a server's reply.
    Text(String),
    /// A number, which may decide between singular and plural.
    Number(u64),
    /// A day.
    Date(Date),
    /// An option or field, by its key, with what is given for it. The front says how a person gives it.
    Option(Cow<'static, str>, Option<String>),
    /// A use case with its arguments, such as `journal show 3`. The front says how a person runs it.
    Command(String),
    /// A sentence within the sentence.
    Sentence(Box<Sentence>),
    /// Several, joined in the language.
    List(Join, Vec<Value>),
}

/// How the values of a list are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Join {
    /// a, b, c
    Comma,
    /// a, b and c
    And,
    /// a, b or c
    Or,
    /// Whole sentences, one after the other.
    Sentences,
    /// Clauses, with a semicolon between them.
    Clauses,
    /// Each on a line of its own, below what stands before them.
    Lines,
}

impl Value {
    /// The day that a text of the form `YYYY-MM-DD` names; another text as it stands.
    pub fn day(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::Text(text.to_owned()), Self::Date)
    }
}

impl Sentence {
    /// The id of text that is said as it stands.
    pub(super) const VERBATIM: &'static str = "verbatim";

    /// The message `id` with its values.
    pub fn new(id: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self(Box::new(Message { id: Cow::Borrowed(id), values }))
    }

    /// Text that is said as it stands in every language: somebody else's words.
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self::new(Self::VERBATIM, vec![("text", Value::Text(text.into()))])
    }

    /// Nothing.
    pub fn empty() -> Self {
        Self::verbatim("")
    }

    /// Several, joined in the language; the only one by itself, unless each is on a line.
    pub fn join(join: Join, sentences: impl IntoIterator<Item = Self>) -> Self {
        let mut sentences: Vec<Self> = sentences.into_iter().collect();
        if sentences.len() == 1 && join != Join::Lines {
            sentences.remove(0)
        } else {
            let items = sentences.iter().map(ToValue::to_value).collect();
            Self::new("list", vec![("items", Value::List(join, items))])
        }
    }

    /// The sentence of the same message that tells how to mend it, with the same values.
    #[must_use]
    pub fn remedy(&self) -> Self {
        self.attribute("fix")
    }

    /// What an attribute of the same message says, with the same values.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Self {
        let id = Cow::Owned(format!("{}.{name}", self.id()));
        Self(Box::new(Message { id, values: self.0.values.clone() }))
    }

    /// The message's id.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The values, by their names.
    pub fn values(&self) -> &[(&'static str, Value)] {
        &self.0.values
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.id() == Self::VERBATIM && matches!(self.values(), [(_, Value::Text(text))] if text.is_empty())
    }
}

/// In English, with references to options and commands as marks.
impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::english().say(self))
    }
}

/// It can stand in an [`io::Error`].
impl std::error::Error for Sentence {}

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl From<String> for Sentence {
    fn from(text: String) -> Self {
        Self::verbatim(text)
    }
}

impl From<&str> for Sentence {
    fn from(text: &str) -> Self {
        Self::verbatim(text)
    }
}

/// What can stand in a sentence.
pub trait ToValue {
    /// It as a value.
    fn to_value(&self) -> Value;
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl<T: ToValue + ?Sized> ToValue for Box<T> {
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl ToValue for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl ToValue for Sentence {
    fn to_value(&self) -> Value {
        Value::Sentence(Box::new(self.clone()))
    }
}

impl ToValue for str {
    fn to_value(&self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl ToValue for Date {
    fn to_value(&self) -> Value {
        Value::Date(*self)
    }
}

/// The kinds of failures a person meets have messages of their own; the system's words go along. A sentence that was made
/// an error of the system's is said as it is.
impl ToValue for io::Error {
    fn to_value(&self) -> Value {
        if let Some(sentence) = self.get_ref().and_then(|inner| inner.downcast_ref::<Sentence>()) {
            return sentence.to_value();
        }
        let id = match self.kind() {
            io::ErrorKind::NotFound => "io-not-found",
            io::ErrorKind::PermissionDenied => "io-permission-denied",
            io::ErrorKind::AlreadyExists => "io-already-exists",
            io::ErrorKind::StorageFull => "io-storage-full",
            io::ErrorKind::ReadOnlyFilesystem => "io-read-only",
            io::ErrorKind::IsADirectory => "io-is-a-directory",
            io::ErrorKind::NotADirectory => "io-not-a-directory",
            io::ErrorKind::ConnectionRefused => "io-connection-refused",
            io::ErrorKind::ConnectionReset => "io-connection-reset",
            io::ErrorKind::TimedOut => "io-timed-out",
            io::ErrorKind::NetworkUnreachable => "io-network-unreachable",
            io::ErrorKind::HostUnreachable => "io-host-unreachable",
            _ => "io-other",
        };
        Sentence::new(id, vec![("system", Value::Text(self.to_string()))]).to_value()
    }
}

macro_rules! text_values {
    ($($text:ty),*) => { $(impl ToValue for $text {
        fn to_value(&self) -> Value {
            Value::Text(self.to_string())
        }
    })* };
}

text_values!(String, Cow<'_, str>, path::Display<'_>, char, i64, std::process::ExitStatus);

impl ToValue for Path {
    fn to_value(&self) -> Value {
        self.display().to_value()
    }
}

impl ToValue for PathBuf {
    fn to_value(&self) -> Value {
        self.display().to_value()
    }
}

macro_rules! number_values {
    ($($number:ty),*) => { $(impl ToValue for $number {
        fn to_value(&self) -> Value {
            Value::Number(u64::try_from(*self).unwrap_or_default())
        }
    })* };
}

number_values!(u8, u16, u32, u64, usize, i32);

/// A list, its items separated by commas.
impl<T: ToValue> ToValue for [T] {
    fn to_value(&self) -> Value {
        Value::List(Join::Comma, self.iter().map(ToValue::to_value).collect())
    }
}

impl<T: ToValue> ToValue for Vec<T> {
    fn to_value(&self) -> Value {
        self.as_slice().to_value()
    }
}

/// A sentence of the catalogs: `sentence!("no-such-entry", id)`, `sentence!("exists", path = file.display())`.
macro_rules! sentence {
    ($id:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::words::Sentence::new($id, vec![$((
            stringify!($name),
            $crate::words::ToValue::to_value(&$crate::words::sentence!(@ $name $(= $value)?)),
        )),*])
    };
    (@ $name:ident = $value:expr) => { $value };
    (@ $name:ident) => { $name };
}

/// `Display` in English and a place in other sentences, for what can describe itself.
macro_rules! described {
    ($type:ty) => {
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&$crate::words::Describe::sentence(self), f)
            }
        }
        $crate::words::sentence_value!($type);
    };
}

/// A place in other sentences, for what can describe itself and has a `Display` of its own.
macro_rules! sentence_value {
    ($type:ty) => {
        impl $crate::words::ToValue for $type {
            fn to_value(&self) -> $crate::words::Value {
                $crate::words::ToValue::to_value(&$crate::words::Describe::sentence(self))
            }
        }
        impl From<&$type> for $crate::words::Sentence {
            fn from(described: &$type) -> Self {
                $crate::words::Describe::sentence(described)
            }
        }
    };
}

pub(crate) use {described, sentence, sentence_value};

/// What can say in a sentence what it is.
pub trait Describe {
    /// The sentence.
    fn sentence(&self) -> Sentence;
}

impl From<&String> for Sentence {
    fn from(text: &String) -> Self {
        Self::verbatim(text)
    }
}

impl From<&Sentence> for Sentence {
    fn from(sentence: &Self) -> Self {
        sentence.clone()
    }
}
