//! The offer after the questions of a letter: the answers as a request file, and as the person's profile.

use super::profile::values_of;
use super::prompt;
use super::report::Reporter;
use crate::app::prepare::Prepared;
use crate::app::profile::Profile;
use crate::app::request_file::RequestFile;
use crate::app::{Failure, Status};
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

/// Offers to keep what the person typed; nothing is written that they do not choose.
pub(super) fn offer(prepared: &Prepared, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    if prepared.answers().is_none() || !reporter.may_ask() || reporter.json {
        return Ok(());
    }
    let Some(file) = RequestFile::new(prepared) else { return Ok(()) };
    let locale = reporter.words.locale();
    let profile = Profile::added_by(&prepared.form, locale, &reporter.env.app);
    let profile = profile.filter(|profile| !profile.is_empty());
    let mut offered = vec![Kept::Nothing, Kept::Request];
    if profile.is_some() {
        offered.extend([Kept::Profile, Kept::Both]);
    }
    let values = || Sentence::join(Join::Comma, profile.iter().flat_map(values_of).map(|(_, value)| value));
    let choice = |kept: &Kept| match kept {
        Kept::Nothing => sentence!("keep-nothing"),
        Kept::Request => sentence!("keep-request", file = file.path),
        Kept::Profile => sentence!("keep-profile", values = values()),
        Kept::Both => sentence!("keep-both"),
    };
    let choices: Vec<String> =
        offered.iter().map(|kept| escape::sentence(&reporter.words.say(&choice(kept)))).collect();
    let question = reporter.words.say(&sentence!("ask-keep-answers"));
    let chosen = prompt::choose(&question, &choices, reporter)
        .map_err(|_| Failure::new(Status::Interrupted, sentence!("interrupted")))?;
    let kept = chosen.and_then(|index| offered.get(index).copied()).unwrap_or(Kept::Nothing);
    if matches!(kept, Kept::Request | Kept::Both) {
        file.write().map_err(|failure| prepared.failure(failure))?;
        reporter.note(sentence!("request-kept", file = file.path));
        if !file.whole {
            reporter.note(sentence!("request-kept-without-files"));
        }
    }
    if let (Kept::Profile | Kept::Both, Some(profile)) = (kept, &profile) {
        let path = profile.add(&reporter.env.app).map_err(|failure| prepared.failure(failure))?;
        reporter.note(sentence!("profile-saved", path));
    }
    Ok(())
}
