//! The offer after the questions of a letter: the answers as a request file, and as the person's profile.

use super::profile::values_of;
use super::prompt;
use super::report::Reporter;
use crate::app::prepare::Prepared;
use crate::app::profile::Profile;
use crate::app::request_file::RequestFile;
use crate::text::escape;
use crate::words::{Join, Sentence, sentence};

/// What is kept.
#[derive(Clone, Copy)]
enum Kept {
    Nothing,
    Request,
    Profile,
    Both,
}

/// Offers to keep what the person typed; nothing is written that they do not choose. The letter is written or sent by now:
/// whatever becomes of the answers, the run went well.
pub(super) fn offer(prepared: &Prepared, reporter: &mut Reporter<'_>) {
    let Some(answers) = prepared.answers() else { return };
    if !reporter.may_ask() || reporter.json {
        return;
    }
    let Some(file) = RequestFile::new(prepared) else { return };
    let locale = reporter.words.locale();
    let profile = Profile::added_by(&prepared.form, locale, &reporter.env.app);
    let profile = profile.filter(|profile| !profile.is_empty());
    let kept = choose(&file, profile.as_ref(), reporter);
    let mut outcome = Ok(());
    if matches!(kept, Kept::Request | Kept::Both) {
        outcome = file.write();
        if outcome.is_ok() {
            reporter.note(sentence!("request-kept", file = file.path));
        }
        if !file.whole {
            reporter.note(sentence!("request-kept-without-files"));
        }
    }
    if let (Kept::Profile | Kept::Both, Some(profile)) = (kept, &profile) {
        match profile.add(&reporter.env.app) {
            Ok(path) => reporter.note(sentence!("profile-saved", path)),
            Err(failure) => outcome = Err(failure),
        }
    }
    if let Err(failure) = outcome {
        reporter.note(sentence!("answers-not-kept", why = failure.message));
        reporter.answers(&answers);
    }
}

/// What the person wants to keep.
fn choose(file: &RequestFile, profile: Option<&Profile>, reporter: &Reporter<'_>) -> Kept {
    let mut offered = vec![Kept::Nothing, Kept::Request];
    if profile.is_some() {
        offered.extend([Kept::Profile, Kept::Both]);
    }
    let values =
        || Sentence::join(Join::Comma, profile.into_iter().flat_map(values_of).map(|(_, value)| value));
    let choice = |kept: &Kept| match kept {
        Kept::Nothing => sentence!("keep-nothing"),
        Kept::Request => sentence!("keep-request", file = file.path),
        Kept::Profile => sentence!("keep-profile", values = values()),
        Kept::Both => sentence!("keep-both"),
    };
    let choices: Vec<String> =
        offered.iter().map(|kept| escape::sentence(&reporter.words.say(&choice(kept)))).collect();
    let question = reporter.words.say(&sentence!("ask-keep-answers"));
    let chosen = prompt::choose(&question, &choices, reporter).ok().flatten();
    chosen.and_then(|index| offered.get(index).copied()).unwrap_or(Kept::Nothing)
}
