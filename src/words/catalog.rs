//! The catalogs: Fluent files built into the program, each parsed when a message of it is first needed.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::{Locale, Naming};

/// The subjects there is a file for in each language.
pub(super) const SUBJECTS: [&str; 14] = [
    "vocabulary",
    "request",
    "provider",
    "deadline",
    "letter",
    "mail",
    "journal",
    "table",
    "app",
    "files",
    "sending",
    "prompts",
    "cli",
    "help",
];

/// The files of a language, in the order of [`SUBJECTS`].
macro_rules! files {
    (all of $tag:literal) => {
        files!($tag, include_str!(concat!($tag, "/prompts.ftl")), include_str!(concat!($tag, "/cli.ftl")), include_str!(concat!($tag, "/help.ftl")))
    };
    // What only the command line says is said in English.
    (most of $tag:literal) => {
        files!($tag, "", "", "")
    };
    ($tag:literal, $($more:expr),*) => {
        [
            include_str!(concat!($tag, "/vocabulary.ftl")),
            include_str!(concat!($tag, "/request.ftl")),
            include_str!(concat!($tag, "/provider.ftl")),
            include_str!(concat!($tag, "/deadline.ftl")),
            include_str!(concat!($tag, "/letter.ftl")),
            include_str!(concat!($tag, "/mail.ftl")),
            include_str!(concat!($tag, "/journal.ftl")),
            include_str!(concat!($tag, "/table.ftl")),
            include_str!(concat!($tag, "/app.ftl")),
            include_str!(concat!($tag, "/files.ftl")),
            include_str!(concat!($tag, "/sending.ftl")),
            $($more),*
        ]
    };
}

fn files(locale: Locale) -> [&'static str; SUBJECTS.len()] {
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

/// The files of one language.
pub(super) struct Catalog {
    locale: Locale,
    naming: Naming,
    files: [&'static str; SUBJECTS.len()],
    parsed: [OnceLock<FluentBundle<FluentResource>>; SUBJECTS.len()],
}

impl Catalog {
    pub(super) fn new(locale: Locale, naming: Naming) -> Self {
        Self { locale, naming, files: files(locale), parsed: Default::default() }
    }

    /// The message, or the attribute after a dot, with its values; `None` where the language has none.
    pub(super) fn format(&self, id: &str, values: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let bundle = self.bundle_with(message)?;
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(values), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }

    /// The file that holds the message, found without parsing the others.
    fn bundle_with(&self, message: &str) -> Option<&FluentBundle<FluentResource>> {
        let heading = format!("\n{message} =");
        let subject = self
            .files
            .iter()
            .position(|file| file.contains(&heading) || file.strip_prefix(&heading[1..]).is_some())?;
        Some(self.parsed[subject].get_or_init(|| self.parse(self.files[subject])))
    }

    fn parse(&self, text: &str) -> FluentBundle<FluentResource> {
        // What a file does not parse to is found by a test.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            debug_assert!(errors.is_empty(), "{}: {errors:?}", self.locale);
            resource
        });
        let locales = self.locale.tag().parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(locales);
        // Values are isolated where they need it, by `Words`.
        bundle.set_use_isolating(false);
        #[cfg(debug_assertions)]
        if self.locale == Locale::Pseudo {
            bundle.set_transform(Some(disguise));
        }
        bundle.add_resource_overriding(resource);
        let Naming { option, command, .. } = self.naming;
        let added = bundle
            .add_function("OPTION", move |positional, named| {
                let given = named.get("value").map(plain);
                positional
                    .first()
                    .map_or(FluentValue::Error, |key| option(&plain(key), given.as_deref()).into())
            })
            .and_then(|()| {
                bundle.add_function("COMMAND", move |positional, named| {
                    let words: Vec<String> = positional.iter().map(plain).collect();
                    let command = command(&words.join(" "));
                    // What is only a command is copied as it stands.
                    if named.get("alone").is_some() { command.into() } else { format!("`{command}`").into() }
                })
            });
        debug_assert!(added.is_ok(), "a function is added once");
        bundle
    }
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
