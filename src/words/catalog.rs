//! The catalogs: Fluent files built into the program, each parsed when a message of it is first needed.

use std::sync::{Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::{Locale, Naming, Within};

/// How many files a language has.
const FILES: usize = 16;

/// The files of a language.
macro_rules! files {
    (all of $tag:literal) => {
        files!($tag, include_str!(concat!($tag, "/help.ftl")))
    };
    // The help is said in English.
    (most of $tag:literal) => {
        files!($tag, "")
    };
    ($tag:literal, $help:expr) => {
        [
            // Those that nearly every run needs come first.
            include_str!(concat!($tag, "/cli.ftl")),
            include_str!(concat!($tag, "/request.ftl")),
            include_str!(concat!($tag, "/vocabulary.ftl")),
            include_str!(concat!($tag, "/deadline.ftl")),
            include_str!(concat!($tag, "/provider.ftl")),
            include_str!(concat!($tag, "/letter.ftl")),
            include_str!(concat!($tag, "/mail.ftl")),
            include_str!(concat!($tag, "/journal.ftl")),
            include_str!(concat!($tag, "/table.ftl")),
            include_str!(concat!($tag, "/app.ftl")),
            include_str!(concat!($tag, "/files.ftl")),
            include_str!(concat!($tag, "/sending.ftl")),
            include_str!(concat!($tag, "/prompts.ftl")),
            include_str!(concat!($tag, "/directory.ftl")),
            include_str!(concat!($tag, "/page.ftl")),
            $help,
        ]
    };
}

fn files(locale: Locale) -> [&'static str; FILES] {
    match locale {
        Locale::De => files!(all of "de"),
        Locale::ZhHans => files!(all of "zh-Hans"),
        Locale::Da => files!(most of "da"),
        Locale::Es => files!(most of "es"),
        Locale::Fr => files!(most of "fr"),
        Locale::It => files!(most of "it"),
        Locale::Nl => files!(most of "nl"),
        Locale::Pl => files!(most of "pl"),
        Locale::PtPt => files!(most of "pt-PT"),
        Locale::En => files!(all of "en"),
        #[cfg(debug_assertions)]
        Locale::Pseudo => files!(all of "en"),
    }
}

/// The messages of one language. A message is parsed when it is first said, and no other with it: a run says few of them.
pub(super) struct Catalog {
    locale: Locale,
    parsed: Mutex<Parsed>,
}

/// A message or a term as its file has it.
#[derive(Clone, Copy)]
struct Entry {
    id: &'static str,
    text: &'static str,
}

/// What was parsed by now.
struct Parsed {
    bundle: FluentBundle<FluentResource>,
    ids: Vec<&'static str>,
}

/// The entry of this id: no further file is looked through than is needed, and each once, however many catalogs there are.
fn entry(locale: Locale, id: &str) -> Option<Entry> {
    // The tests have a language besides.
    static FOUND: [[OnceLock<Box<[Entry]>>; FILES]; Locale::ALL.len() + 1] =
        [const { [const { OnceLock::new() }; FILES] }; Locale::ALL.len() + 1];
    let mut files = FOUND[locale as usize].iter().zip(files(locale));
    files.find_map(|(found, file)| {
        let entries = found.get_or_init(|| entries(file).into_boxed_slice());
        entries.iter().find(|entry| entry.id == id).copied()
    })
}

impl Catalog {
    pub(super) fn new(locale: Locale, naming: Naming) -> Self {
        Self { locale, parsed: Mutex::new(Parsed { bundle: bundle(locale, naming), ids: Vec::new() }) }
    }

    /// The message, or the attribute after a dot, with its values; `None` where the language has none.
    pub(super) fn format(&self, id: &str, values: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        // A panic elsewhere leaves no half of a message.
        let mut parsed = self.parsed.lock().unwrap_or_else(PoisonError::into_inner);
        self.parse(message, &mut parsed);
        let message = parsed.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = parsed.bundle.format_pattern(pattern, Some(values), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }

    /// Parses a message, and those it refers to, unless that was done.
    fn parse(&self, id: &str, parsed: &mut Parsed) {
        if parsed.ids.contains(&id) {
            return;
        }
        let Some(Entry { id, text }) = entry(self.locale, id) else { return };
        parsed.ids.push(id);
        // What does not parse is found by a test.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            debug_assert!(errors.is_empty(), "{}: {errors:?}", self.locale);
            resource
        });
        parsed.bundle.add_resource_overriding(resource);
        for reference in references(text) {
            self.parse(reference, parsed);
        }
    }
}

/// The entries of a file: each begins at the beginning of a line, and ends where the next one, or a comment, does.
fn entries(file: &'static str) -> Vec<Entry> {
    let bytes = file.as_bytes();
    let mut entries: Vec<Entry> = Vec::with_capacity(bytes.len() / 90);
    let mut open: Option<usize> = None;
    let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', bytes).map(|end| end + 1));
    for start in starts.chain([bytes.len()]) {
        let first = bytes.get(start).copied();
        let begins = first.is_some_and(|c| c.is_ascii_alphabetic() || c == b'-');
        if !begins && first.is_some_and(|c| c != b'#') {
            continue;
        }
        if let Some(open) = open.take() {
            let text = &file[open..start];
            entries.extend(memchr::memchr(b' ', text.as_bytes()).map(|end| Entry { id: &text[..end], text }));
        }
        open = begins.then_some(start);
    }
    entries
}

/// The messages and terms that a text refers to: `{ end-of-term }`, `{ -back-up }`, `{ field-name.help }`.
fn references(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|inner| {
        let word = inner.trim_start().split([' ', '}', '.', '(']).next()?;
        word.starts_with(|c: char| c.is_ascii_lowercase() || c == '-').then_some(word)
    })
}

/// An empty bundle of a language, with the functions of the catalogs.
fn bundle(locale: Locale, naming: Naming) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(locale.tag().parse().into_iter().collect());
    // Values are isolated where they need it, by `Words`.
    bundle.set_use_isolating(false);
    #[cfg(debug_assertions)]
    if locale == Locale::Pseudo {
        bundle.set_transform(Some(disguise));
    }
    let Naming { option, command, word, .. } = naming;
    let added = bundle
        .add_function("OPTION", move |positional, named| {
            let given = named.get("value").map(plain);
            positional
                .first()
                .map_or(FluentValue::Error, |key| option(locale, &plain(key), given.as_deref()).into())
        })
        .and_then(|()| {
            bundle.add_function("COMMAND", move |positional, named| {
                let words: Vec<String> = positional.iter().map(plain).collect();
                let within = if named.get("alone").is_some() { Within::Nothing } else { Within::Sentence };
                command(locale, &words.join(" "), within).into()
            })
        });
    let added = added.and_then(|()| {
        bundle.add_function("WORD", move |positional, _| {
            positional.first().map_or(FluentValue::Error, |key| word(locale, &plain(key)).into())
        })
    });
    debug_assert!(added.is_ok(), "a function is added once");
    bundle
}

fn plain(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => text.to_string(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        _ => String::new(),
    }
}

/// Other letters for those of ASCII.
#[cfg(debug_assertions)]
fn disguise(text: &str) -> std::borrow::Cow<'_, str> {
    const LETTERS: [&str; 2] = ["äƀçđëƒĝħïĵķľɱñöþɋŕšťüṽŵẋýž", "ÄƁÇĐËƑĜĦÏĴĶĽṀÑÖÞɊŔŠŤÜṼŴẊÝŽ"];
    let other = |c: char| {
        let (first, letters) = if c.is_ascii_lowercase() { ('a', LETTERS[0]) } else { ('A', LETTERS[1]) };
        let place = u32::from(c).checked_sub(u32::from(first)).and_then(|place| usize::try_from(place).ok());
        place.and_then(|place| letters.chars().nth(place)).filter(|_| c.is_ascii_alphabetic()).unwrap_or(c)
    };
    text.chars().map(other).collect()
}
