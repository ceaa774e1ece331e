//! `adieu profile`: what is known of the person, shown and changed by questions.

use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::Profile as Command;
use super::prompt::{self, Answer, Asking};
use super::report::Reporter;
use crate::app::inquiry::{Inquiry, Reading};
use crate::app::profile::Profile;
use crate::app::{Failure, Status};
use crate::provider::{Directory, country_named, country_wanted};
use crate::terminal::{Question, Refusal};
use crate::value::{Country, Field, Invalid, Value as _};
use crate::words::{Describe as _, Locale, Sentence, Words, sentence};

pub(super) fn run(command: Option<&Command>, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match command {
        None | Some(Command::Show) => show(reporter),
        Some(Command::Edit) => edit(reporter),
    }
}

/// A value of the profile, in the order of the questions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Item {
    /// One that letters use.
    Of(Field),
    Country,
    Language,
}

const ITEMS: [Item; 6] = [
    Item::Of(Field::Name),
    Item::Of(Field::Email),
    Item::Of(Field::Address),
    Item::Country,
    // As it is written at home: in the country above.
    Item::Of(Field::Phone),
    Item::Language,
];

impl Item {
    /// What it is called, with the attributes `prompt` and `help`.
    fn name(self) -> Sentence {
        match self {
            Self::Of(field) => field.sentence(),
            Self::Country => sentence!("profile-country"),
            Self::Language => sentence!("profile-language"),
        }
    }

    fn get(self, profile: &Profile) -> Option<String> {
        match self {
            Self::Of(Field::Name) => profile.name.clone(),
            Self::Of(Field::Email) => profile.email.clone(),
            Self::Of(Field::Phone) => profile.phone.clone(),
            Self::Of(_) => Some(profile.address.join("; ")).filter(|text| !text.is_empty()),
            Self::Country => profile.country.clone(),
            Self::Language => profile.language.clone(),
        }
    }

    fn set(self, profile: &mut Profile, lines: Vec<String>) {
        let text = lines.first().cloned();
        match self {
            Self::Of(Field::Name) => profile.name = text,
            Self::Of(Field::Email) => profile.email = text,
            Self::Of(Field::Phone) => profile.phone = text,
            Self::Of(_) => profile.address = lines,
            Self::Country => profile.country = text,
            Self::Language => profile.language = text,
        }
    }
}

/// What a profile holds: what each value is called, and the value.
pub(super) fn values_of(profile: &Profile) -> Vec<(Sentence, Sentence)> {
    let value = |item: &Item| Some((item.name(), Sentence::verbatim(item.get(profile)?)));
    ITEMS.iter().filter_map(value).collect()
}

fn show(reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let (profile, path) = Profile::load(&reporter.env.app)?;
    if reporter.json {
        reporter.result(json!({ "path": path.display().to_string(), "profile": profile }));
    } else if profile.is_empty() {
        reporter.note(sentence!("profile-empty"));
    } else {
        let text = describe(&profile, &reporter.words);
        reporter.text(&text);
        reporter.note(sentence!("profile-is-in", path));
    }
    Ok(())
}

/// A line a value.
fn describe(profile: &Profile, words: &Words) -> String {
    let values: Vec<(String, String)> =
        values_of(profile).into_iter().map(|(name, value)| (words.say(&name), words.say(&value))).collect();
    let width = values.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
    let line =
        |(name, value): (String, String)| format!("{name}{}  {value}\n", " ".repeat(width - name.width()));
    values.into_iter().map(line).collect()
}

/// Asks for each value, shows what comes of it, and writes it after a yes.
fn edit(reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let (mut profile, path) = Profile::load(&reporter.env.app)?;
    if !reporter.may_ask() {
        return Err(Failure::with_remedy(Status::Usage, sentence!("profile-without-terminal", path)));
    }
    let before = profile.clone();
    let directory = Directory::built_in();
    let today = reporter.now()?.date();
    let asking = Asking::of(reporter);
    let interrupted = || Failure::new(Status::Interrupted, sentence!("interrupted-nothing-written"));
    let mut place = 0;
    loop {
        while let Some(item) = ITEMS.get(place) {
            let form = profile.home_form();
            let inquiry = Inquiry { form: &form, directory: &directory, today, printed: false };
            match ask(*item, &profile, &inquiry, &asking).map_err(Failure::from)? {
                Answer::Given(lines) => {
                    item.set(&mut profile, lines);
                    place += 1;
                }
                Answer::Back if place == 0 => return Err(interrupted()),
                Answer::Back => place -= 1,
            }
        }
        if profile == before {
            reporter.note(sentence!("profile-unchanged"));
            return Ok(());
        }
        let described = describe(&profile, &reporter.words);
        reporter.before_question(described.trim_end());
        let question = reporter.words.say(&sentence!("ask-save-profile", path));
        match prompt::confirm_or_back(&question, true, reporter)? {
            Answer::Given(true) => break,
            Answer::Given(false) => {
                reporter.note(sentence!("nothing-written"));
                return Ok(());
            }
            Answer::Back => place -= 1,
        }
    }
    let path = profile.save(&reporter.env.app)?;
    reporter.note(sentence!("profile-saved", path));
    Ok(())
}

/// The lines of a value, none where it is left out.
fn ask(
    item: Item,
    profile: &Profile,
    inquiry: &Inquiry<'_>,
    asking: &Asking,
) -> Result<Answer<Vec<String>>, prompt::PromptError> {
    let name = item.name();
    let label = asking.say(&sentence!("prompt-field-optional", label = name.clone().attribute("prompt")));
    let help = match item {
        Item::Of(Field::Address) => sentence!("prompt-address-help"),
        _ => name.attribute("help"),
    };
    let help = asking.say(&sentence!("prompt-help-erase", help));
    let read = |text: &str| {
        let typed = text.trim();
        if typed.is_empty() {
            return Ok((Vec::new(), String::new()));
        }
        match item {
            Item::Of(field) => match inquiry.read(field, typed, false) {
                Reading::Taken(plain, None) => Ok((plain.lines, typed.to_owned())),
                Reading::Taken(plain, Some(read)) => {
                    let shown = asking.say(&sentence!("prompt-understood", typed, read));
                    Ok((plain.lines, shown))
                }
                // No value of a profile is a day.
                Reading::Several(_) => Ok((Vec::new(), String::new())),
                Reading::Refused(fault) => Err(asking.refusal(&fault)),
            },
            Item::Country => country(typed).map_err(|fault| asking.refusal(&fault)),
            Item::Language => language(typed, asking),
        }
    };
    let at_home = || profile.address.last().and_then(|line| country_named(line)).map(|home| home.to_string());
    let likely = || if item == Item::Country { at_home() } else { None };
    let initial = item.get(profile).or_else(likely).unwrap_or_default();
    Answer::of(Question::new(&label, &help, &asking.manner).initial(&initial).read(read))
}

/// A country by its code or its name.
fn country(typed: &str) -> Result<(Vec<String>, String), Invalid> {
    let country = country_wanted(&typed.to_lowercase()).map_or_else(|| Country::parse(typed), Ok)?;
    Ok((vec![country.to_string()], country.to_string()))
}

/// One of the languages that the program speaks.
fn language(typed: &str, asking: &Asking) -> Result<(Vec<String>, String), Refusal> {
    let offered: Vec<&str> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
    let locale = Locale::from_name(typed)
        .ok_or_else(|| Refusal::new(asking.say(&sentence!("languages-offered", offered))))?;
    Ok((vec![locale.tag().to_owned()], locale.tag().to_owned()))
}
