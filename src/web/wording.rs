//! How the page names what a message refers to: a field by its label, another option or a use case by the page's own words.

use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::journal::Mark;
use crate::letter::long_date;
use crate::text::escape;
use crate::value::{Field, Language, Step};
use crate::words::{BARE, Describe as _, Locale, Naming, Sentence, Value, Within, Words, sentence};

/// Labels between quotation marks; what would hide in a text or turn it around is spelled out.
pub(super) const NAMING: Naming = Naming { option, command, word, date, text: escape::value };

/// What says sentences, in every language, each made when it is first wanted.
pub(super) struct Tongues {
    naming: Naming,
    made: [OnceLock<Arc<Words>>; Locale::ALL.len()],
}

impl Tongues {
    /// By these names.
    pub(super) const fn new(naming: Naming) -> Self {
        Self { naming, made: [const { OnceLock::new() }; Locale::ALL.len()] }
    }

    /// What says them in this language.
    pub(super) fn words(&self, locale: Locale) -> &Arc<Words> {
        let at = Locale::ALL.iter().position(|known| *known == locale).unwrap_or_default();
        self.made[at].get_or_init(|| Arc::new(Words::new(Locale::ALL[at], self.naming)))
    }
}

/// What says the names. A catalog cannot be asked while it says a sentence, so these are others.
fn names(locale: Locale) -> &'static Words {
    static NAMES: Tongues = Tongues::new(BARE);
    NAMES.words(locale)
}

fn option(locale: Locale, key: &str, given: Option<&str>) -> String {
    let words = names(locale);
    let text = |text: &str| Value::Text(text.to_owned());
    // What stands for a value in a help text is none.
    let given = given.filter(|given| !given.bytes().all(|octet| octet.is_ascii_uppercase() || octet == b'.'));
    let own = match key {
        "allow_sensitive" => Some(sentence!("page-option-allow")),
        "host" => Some(sentence!("page-label", label = words.say(&sentence!("page-account-host")))),
        "letter" => {
            Some(sentence!("page-label", label = words.say(&sentence!("page-way-paper").attribute("button"))))
        }
        "confirm_recipient" => Some(sentence!("page-option-confirm")),
        "on" => Some(sentence!("page-label", label = words.say(&sentence!("page-mark-sent-on")))),
        _ => None,
    };
    if let Some(own) = own {
        return words.say(&own);
    }
    match (Field::from_key(key), given) {
        (Some(field), None) => {
            words.say(&Sentence::new("page-label", vec![("label", text(&label(field, words)))]))
        }
        (Some(field), Some(given)) => {
            let values = vec![("label", text(&label(field, words))), ("given", text(given))];
            words.say(&Sentence::new("page-label-given", values))
        }
        (None, _) => {
            let option = key.replace('_', "-");
            words.say(&Sentence::new("page-option-elsewhere", vec![("option", text(&option))]))
        }
    }
}

/// What people call a field, with a capital letter.
pub(super) fn label(field: Field, words: &Words) -> String {
    words.say(&field.sentence().attribute("prompt"))
}

fn command(locale: Locale, command: &str, _: Within) -> String {
    // What is marked or dismissed has a button of its own.
    let mark =
        command.starts_with("journal mark ").then(|| command.rsplit(' ').next()?.parse().ok()).flatten();
    let button = match mark {
        Some(mark) => Some(mark_label(mark)),
        None => command.starts_with("journal dismiss ").then(|| sentence!("page-found-other")),
    };
    if let Some(button) = button {
        let words = names(locale);
        return words.say(&Sentence::new("page-label", vec![("label", Value::Text(words.say(&button)))]));
    }
    let id = match command.split(' ').next() {
        Some("provider") => "page-command-find",
        Some("journal" | "follow-up") => "page-command-journal",
        Some("account") => "page-command-settings",
        _ => "page-command-elsewhere",
    };
    let command = ("command", Value::Text(command.to_owned()));
    names(locale).say(&Sentence::new(id, vec![command]))
}

/// A day with its month as a word: 01/12 is read two ways.
fn date(locale: Locale, date: Date) -> Option<String> {
    let tag = if locale == Locale::En { "en-GB" } else { locale.tag() };
    Language::from_directory(tag).map(|language| long_date(date, &language))
}

/// A field by its label, a kind of letter by what it asks for.
fn word(locale: Locale, word: &str) -> String {
    match (Field::from_key(word), Step::named(word)) {
        (Some(_), _) => option(locale, word, None),
        (None, Some(step)) => {
            let words = names(locale);
            let kind = words.say(&kind_label(step));
            words.say(&Sentence::new("page-label", vec![("label", Value::Text(kind))]))
        }
        (None, None) => word.to_owned(),
    }
}

/// What a person found out, in their words.
pub(super) fn mark_label(mark: Mark) -> Sentence {
    sentence!("page-mark").attribute(mark.name())
}

/// What a kind of letter asks for.
pub(super) fn kind_label(step: Step) -> Sentence {
    match step {
        Step::StopRenewal => sentence!("page-kind-stop-renewal"),
        Step::Terminate => sentence!("page-kind-terminate"),
        Step::TerminateForCause => sentence!("page-kind-terminate-for-cause"),
        Step::Withdraw => sentence!("page-kind-withdraw"),
        Step::FollowUp => sentence!("page-kind-follow-up"),
        Step::Escalate => sentence!("page-kind-escalate"),
    }
}
