//! The program's sentences: a message id with named values → text in the person's language.
//!
//! The catalogs are Fluent files, a folder a language and a file a subject. It decides nothing.

mod catalog;
mod countries;
mod locale;
mod sentence;

use std::fmt;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;

use catalog::Catalog;
pub use locale::Locale;
pub use sentence::{Describe, Join, Sentence, ToValue, Value};
pub(crate) use sentence::{described, sentence, sentence_value};

/// How a front names what a message refers to.
#[derive(Debug, Clone, Copy)]
pub struct Naming {
    /// An option by its key, such as `end_on`, with what is given for it, in a language.
    pub option: fn(Locale, &str, Option<&str>) -> String,
    /// A use case with its arguments, such as `journal show 3`, by itself or within a sentence, in a language.
    pub command: fn(Locale, &str, Within) -> String,
    /// A word that stands in request files, a field's key or a kind of letter, in a language.
    pub word: fn(Locale, &str) -> String,
    /// A day, where it is not to be written as a person types it, in a language.
    pub date: fn(Locale, Date) -> Option<String>,
    /// Text from outside, made harmless for where it is shown.
    pub text: fn(&str) -> String,
}

/// Where a command is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// In a sentence, from which it stands out.
    Sentence,
    /// By itself, to be copied.
    Nothing,
}

impl Within {
    /// The command as it is typed: in a sentence between backticks.
    pub fn typed(self, command: String) -> String {
        match self {
            Self::Sentence => format!("`{command}`"),
            Self::Nothing => command,
        }
    }
}

/// Keys, commands and words as they stand, text as it is.
pub(crate) const BARE: Naming = Naming {
    option: |_, key, _| key.to_owned(),
    command: |_, command, _| command.to_owned(),
    word: |_, word| word.to_owned(),
    date: |_, _| None,
    text: str::to_owned,
};

/// References as they stand in the catalogs, where no front is there to name them; text as it is.
const UNNAMED: Naming = Naming {
    option: |_, key, given| given.map_or_else(|| format!("‹{key}›"), |given| format!("‹{key} {given}›")),
    command: |_, command, within| within.typed(command.to_owned()),
    ..BARE
};

/// The names of the front that this process runs.
static NAMING: OnceLock<Naming> = OnceLock::new();

/// Says by which names `Display` and JSON refer to options and commands in this process: those of its front. The first call counts.
pub fn name_as(naming: Naming) {
    let _ = NAMING.set(naming);
}

/// Says sentences in one language. What is not translated is said in English.
pub struct Words {
    locale: Locale,
    naming: Naming,
    own: Catalog,
    english: Option<Catalog>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("locale", &self.locale).finish_non_exhaustive()
    }
}

impl Words {
    /// In this language, with a front's names for options and commands.
    pub fn new(locale: Locale, naming: Naming) -> Self {
        let english = (locale != Locale::En).then(|| Catalog::new(Locale::En, naming));
        Self { locale, naming, own: Catalog::new(locale, naming), english }
    }

    /// In English, with the names of the process's front.
    pub(crate) fn english() -> &'static Self {
        static ENGLISH: LazyLock<Words> =
            LazyLock::new(|| Words::new(Locale::En, *NAMING.get().unwrap_or(&UNNAMED)));
        &ENGLISH
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The sentence in this language.
    pub fn say(&self, sentence: &Sentence) -> String {
        if sentence.id() == Sentence::VERBATIM
            && let [(_, Value::Text(text))] = sentence.values()
        {
            return (self.naming.text)(text);
        }
        let mut values = FluentArgs::with_capacity(sentence.values().len());
        for (name, value) in sentence.values() {
            values.set(*name, self.fluent(value));
        }
        self.format(sentence.id(), &values)
    }

    /// What the message, or the attribute after a dot, says without values; `None` where there is none.
    pub fn find(&self, id: &str) -> Option<String> {
        let none = FluentArgs::new();
        let english = || self.english.as_ref()?.format(id, &none);
        self.own.format(id, &none).or_else(english)
    }

    fn format(&self, id: &str, values: &FluentArgs<'_>) -> String {
        let english = || self.english.as_ref()?.format(id, values);
        self.own.format(id, values).or_else(english).unwrap_or_else(|| {
            debug_assert!(false, "there is no message {id}");
            id.to_owned()
        })
    }

    fn fluent(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Text(text) => (self.naming.text)(text).into(),
            Value::Number(number) => (*number).into(),
            Value::Date(date) => self.date(*date).into(),
            Value::Option(key, given) => (self.naming.option)(self.locale, key, given.as_deref()).into(),
            Value::Command(command) => (self.naming.command)(self.locale, command, Within::Sentence).into(),
            Value::Sentence(sentence) => self.say(sentence).into(),
            Value::List(join, items) => self.list(*join, items).into(),
        }
    }

    /// The day in this language.
    pub fn date(&self, date: Date) -> String {
        if let Some(written) = (self.naming.date)(self.locale, date) {
            return written;
        }
        let mut values = FluentArgs::with_capacity(4);
        values.set("iso", date.to_string());
        values.set("year", date.year());
        values.set("month", date.month());
        values.set("day", date.day());
        self.format("date", &values)
    }

    /// The countries by ISO code and name, in the order in which this language lists them.
    pub fn countries(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        countries::all(self.locale)
    }

    /// A country's name in this language; its code where it has none.
    pub fn country(&self, code: &str) -> String {
        self.countries().find(|(known, _)| *known == code).map_or(code, |(_, name)| name).to_owned()
    }

    fn list(&self, join: Join, items: &[Value]) -> String {
        let last = match join {
            Join::Comma => "list-comma",
            Join::And => "list-and",
            Join::Or => "list-or",
            Join::Sentences => "list-sentences",
            Join::Clauses => "list-clauses",
            Join::Lines => "list-lines",
        };
        let between = if matches!(join, Join::And | Join::Or) { "list-comma" } else { last };
        let mut said = String::new();
        for (position, item) in items.iter().enumerate() {
            let item = match self.fluent(item) {
                FluentValue::String(text) => text.into_owned(),
                FluentValue::Number(number) => number.as_string().into_owned(),
                _ => String::new(),
            };
            if position == 0 && join != Join::Lines {
                said = item;
                continue;
            }
            let mut values = FluentArgs::with_capacity(2);
            values.set("before", said);
            values.set("after", item);
            said = self.format(if position + 1 == items.len() { last } else { between }, &values);
        }
        said
    }
}
