//! The person's language: `--lang`, `ADIEU_LANG`, the config's `[profile] language`, then the system's locale.

use std::ffi::OsString;
use std::sync::Arc;

use super::Env;
use super::wording::{FOR_PROGRAMS, NAMING};
use crate::app::{Failure, Status};
use crate::text::suggest::nearest;
use crate::words::{Locale, Sentence, Words, sentence};

/// The words to use, and what is wrong with a language that was asked for.
///
/// The arguments are looked through before they are parsed: what is wrong with them is said in this language too.
pub(super) fn words(args: &[OsString], env: &Env) -> (Arc<Words>, Result<(), Failure>) {
    let is_json = is_json(args);
    let (locale, outcome) = match locale(args, env) {
        Ok(locale) => (locale, Ok(())),
        Err(failure) => (system(env), Err(failure)),
    };
    // What a program reads does not depend on who runs it.
    let words = if is_json { Words::new(Locale::En, FOR_PROGRAMS) } else { Words::new(locale, NAMING) };
    (Arc::new(words), outcome)
}

fn locale(args: &[OsString], env: &Env) -> Result<Locale, Failure> {
    if let Some(tag) = asked_for(args) {
        return named(&tag, |tag, fix| sentence!("unknown-program-language", tag, fix), Status::Usage);
    }
    if let Some(tag) = &env.language {
        return named(tag, |tag, fix| sentence!("unknown-adieu-lang", tag, fix), Status::Configuration);
    }
    if let Some(tag) = env.app.profile_language() {
        return named(
            &tag,
            |tag, fix| sentence!("unknown-profile-language", tag, fix),
            Status::Configuration,
        );
    }
    Ok(system(env))
}

/// The system's; English where it is none of those the program speaks.
fn system(env: &Env) -> Locale {
    env.system_language.as_deref().and_then(Locale::from_system).unwrap_or(Locale::En)
}

fn named(tag: &str, unknown: impl Fn(&str, Sentence) -> Sentence, status: Status) -> Result<Locale, Failure> {
    if let Some(locale) = Locale::from_name(tag) {
        return Ok(locale);
    }
    let offered: Vec<&str> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
    let fix = match nearest(tag, Locale::ALL.iter().flat_map(|locale| locale.names())) {
        Some(near) => sentence!("language-nearest", near, offered),
        None => sentence!("languages-offered", offered),
    };
    Err(Failure::with_remedy(status, unknown(tag, fix)))
}

/// Whether the answer is for a program, as far as it can be told without the rest.
pub(super) fn is_json(args: &[OsString]) -> bool {
    args.iter().take_while(|arg| *arg != "--").any(|arg| arg == "--json")
}

/// The value of the last `--lang`, as far as it can be told without the rest.
fn asked_for(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().map(|arg| arg.to_string_lossy()).take_while(|arg| arg != "--");
    let mut asked = None;
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            asked = args.next().map(std::borrow::Cow::into_owned);
        } else if let Some(tag) = arg.strip_prefix("--lang=") {
            asked = Some(tag.to_owned());
        }
    }
    asked
}
