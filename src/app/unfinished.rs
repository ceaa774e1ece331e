//! Letters that are not finished: what a person typed, kept on this computer until the letter left or they throw it away.
//!
//! Each is a request file in a folder of its own in the state folder, with the files to enclose beside it: the same that a
//! letter is drafted from by hand. What must not be mailed is not written down: it is remembered for this run alone.

pub(crate) mod draft;
mod number;

use std::collections::HashMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::answers::{is_hidden, table_of};
use super::composer::{Composer, Diagnostics};
use super::follow_up::{NextLetter, Wanted, ensure_same_address, next_letter};
use super::options::ComposeOptions;
use super::prepare::{Preparation, Prepared, Question, policy};
use super::{App, Failure, Status};
use crate::collect::{Collected, RequestSource};
use crate::fs::{atomic, private, regular};
use crate::request::RecipientPolicy;
use crate::value::{EmailAddress, Field, FilePaths, Kind, Place, Problem, RawValue, RequestForm, Value as _};
use crate::words::{Sentence, sentence};

/// The folder in the state folder.
const FOLDER: &str = "unfinished";

/// The request file of a letter.
const REQUEST: &str = "request.toml";

/// The file with the entry of the letter that this one follows.
const FOLLOWS: &str = "follows";

/// The longest name of an enclosed file, in octets: file systems take 255, with a number and what an atomic write adds.
const MAX_NAME: usize = 160;

/// How long a letter is kept that nobody goes on with.
const KEPT: Duration = Duration::from_hours(30 * 24);

/// The most letters that are kept.
const MAX_KEPT: usize = 200;

/// The most octets of the files to enclose, in MB.
pub(crate) const MAX_ENCLOSED: u64 = 10;

/// The letters that are not finished.
#[derive(Debug)]
pub(crate) struct Unfinished {
    folder: PathBuf,
    remembered: Mutex<HashMap<u32, Remembered>>,
    /// The highest number that was given: no form of an old letter is one of a new.
    highest: AtomicU32,
    /// Held while a draft is written down.
    drafting: Mutex<()>,
}

/// What is not written down of a letter.
#[derive(Debug, Default, Clone)]
struct Remembered {
    values: Vec<(Field, RawValue)>,
    allowed: Vec<Field>,
    confirmed: Option<EmailAddress>,
    /// Why its draft is not in the journal.
    not_followed: Option<Problem>,
}

/// A letter in the list.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) number: u32,
    /// The provider's name, where one is given.
    pub(crate) provider: Option<String>,
    pub(crate) kind: Option<Kind>,
    /// The day it was last worked on.
    pub(crate) day: Date,
}

/// A letter as far as it can be written.
pub(crate) struct Written {
    /// The letter, or why there is none yet.
    pub(crate) outcome: Result<Prepared, Failure>,
    pub(crate) found: Diagnostics,
    /// What it follows.
    pub(crate) next: Option<NextLetter>,
    /// How the number is kept that the letter would lose, where nobody has said yet that it may go.
    pub(crate) number_at_stake: Option<Sentence>,
}

impl Unfinished {
    /// Those of a state folder.
    pub(crate) fn new(state_dir: &Path) -> Self {
        Self {
            folder: state_dir.join(FOLDER),
            remembered: Mutex::default(),
            highest: AtomicU32::new(0),
            drafting: Mutex::default(),
        }
    }

    /// Those that nobody went on with for long are thrown away, and what a program left that was killed while it threw one away.
    pub(crate) fn sweep(&self) {
        let now = SystemTime::now();
        for number in self.folders() {
            let old = |changed| now.duration_since(changed).is_ok_and(|age| age > KEPT);
            if self.changed(number).is_none_or(old) {
                self.discard(number);
            }
        }
    }

    fn folders(&self) -> impl Iterator<Item = u32> + use<> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
    }

    fn numbers(&self) -> Vec<u32> {
        let mut numbers: Vec<u32> = self.folders().filter(|number| self.changed(*number).is_some()).collect();
        numbers.sort_unstable();
        numbers
    }

    fn folder_of(&self, number: u32) -> PathBuf {
        self.folder.join(number.to_string())
    }

    fn file_of(&self, number: u32) -> PathBuf {
        self.folder_of(number).join(REQUEST)
    }

    fn changed(&self, number: u32) -> Option<SystemTime> {
        self.file_of(number).metadata().ok()?.modified().ok()
    }

    /// Part of those there are, the one last worked on first, and whether there are more behind it.
    pub(crate) fn list(&self, offset: usize, limit: usize, app: &App) -> (Vec<Listed>, bool) {
        let directory = app.directory();
        let zone = app.now.as_ref().map_or(TimeZone::UTC, |now| now.time_zone().clone());
        let listed = |(changed, number): (Timestamp, u32)| {
            let form = self.load(number).ok()??.form;
            let text = |field| form.get(field).map(|given| given.text().into_owned());
            let known = text(Field::Provider).and_then(|id| {
                let row = directory.table().row(&id)?;
                Some(row.name.to_owned())
            });
            let provider = text(Field::ProviderName).or(known).or_else(|| text(Field::Provider));
            let kind = text(Field::Kind).and_then(|kind| Kind::parse(&kind).ok());
            Some(Listed { number, provider, kind, day: changed.to_zoned(zone.clone()).date() })
        };
        let changed = |number| Some((Timestamp::try_from(self.changed(number)?).ok()?, number));
        let mut all: Vec<(Timestamp, u32)> = self.folders().filter_map(changed).collect();
        all.sort_by_key(|(changed, number)| (std::cmp::Reverse(*changed), *number));
        let more = all.len() > offset.saturating_add(limit);
        (all.into_iter().skip(offset).take(limit).filter_map(listed).collect(), more)
    }

    /// Begins a letter.
    ///
    /// # Errors
    /// It cannot be kept.
    pub(crate) fn create(&self, form: &RequestForm) -> Result<u32, Failure> {
        let make = || -> io::Result<u32> {
            private::create_folders(&self.folder)?;
            let numbers = self.numbers();
            if numbers.len() >= MAX_KEPT {
                return Err(io::Error::other(sentence!("page-too-many-letters", most = MAX_KEPT)));
            }
            let last = numbers.last().copied().unwrap_or(0).max(self.highest.load(Ordering::Relaxed));
            let mut number = last.saturating_add(1);
            // Another program of the same person may begin one too.
            loop {
                match private::create_folder(&self.folder_of(number)) {
                    Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                        number = number.checked_add(1).ok_or(error)?;
                    }
                    outcome => return outcome.map(|()| number),
                }
            }
        };
        let number = make().map_err(|error| self.not_kept(&error))?;
        self.highest.fetch_max(number, Ordering::Relaxed);
        self.save(number, form).inspect_err(|_| self.discard(number))?;
        Ok(number)
    }

    /// Begins the letter that is next for an entry of the journal.
    ///
    /// # Errors
    /// None is next, or it cannot be kept.
    pub(crate) fn create_next(&self, entry: i64, app: &App) -> Result<u32, Failure> {
        let next = next_after(entry, None, app)?;
        let number = self.create(&next.earlier.form)?;
        atomic::write(&self.folder_of(number).join(FOLLOWS), entry.to_string().as_bytes(), true)
            .map_err(|error| self.not_kept(&error))?;
        Ok(number)
    }

    /// The entry of the letter that this one follows.
    fn follows(&self, number: u32) -> Option<i64> {
        let path = self.folder_of(number).join(FOLLOWS);
        String::from_utf8(regular::read(&path, 32).ok()?).ok()?.trim().parse().ok()
    }

    fn not_kept(&self, source: &io::Error) -> Failure {
        let path = &self.folder;
        Failure::with_remedy(Status::CannotCreate, sentence!("page-letter-not-kept", path, source))
    }

    /// Keeps what was typed: in the request file, but for what must not be mailed.
    ///
    /// # Errors
    /// It cannot be kept.
    pub(crate) fn save(&self, number: u32, form: &RequestForm) -> Result<(), Failure> {
        let written =
            table_of(form, |info, given| Some(given.lines.clone()).filter(|_| !is_hidden(info.field, given)));
        let text = toml::to_string(&written).unwrap_or_default();
        atomic::write(&self.file_of(number), text.as_bytes(), true).map_err(|error| self.not_kept(&error))?;
        let hidden = form.given().filter(|(info, given)| is_hidden(info.field, given));
        let hidden = hidden.map(|(info, given)| (info.field, given.clone())).collect();
        self.remember(number, |remembered| remembered.values = hidden);
        Ok(())
    }

    fn remember(&self, number: u32, change: impl FnOnce(&mut Remembered)) {
        let mut remembered = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        change(remembered.entry(number).or_default());
    }

    fn remembered(&self, number: u32) -> Remembered {
        let remembered = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        remembered.get(&number).cloned().unwrap_or_default()
    }

    /// What the privacy guard finds in this field is meant, in this letter and as long as the program runs.
    pub(crate) fn allow(&self, number: u32, field: Field) {
        self.remember(number, |remembered| remembered.allowed.push(field));
    }

    /// The letter goes to this address although it is uncertain, as long as the program runs.
    pub(crate) fn confirm(&self, number: u32, address: EmailAddress) {
        self.remember(number, |remembered| remembered.confirmed = Some(address));
    }

    /// What was typed; `None` where there is no such letter.
    ///
    /// # Errors
    /// Its file cannot be read.
    pub(crate) fn load(&self, number: u32) -> Result<Option<Collected>, Failure> {
        if self.changed(number).is_none() {
            return Ok(None);
        }
        let mut collected = Collected::from_flags(self.remembered(number).values);
        collected.add_request(&RequestSource::File(self.file_of(number)), &mut io::empty())?;
        Ok(Some(collected))
    }

    /// The letter as far as it can be written, also to an uncertain address: then it says so.
    ///
    /// # Errors
    /// Its file, or what every letter is written with, cannot be read.
    pub(crate) fn write(&self, number: u32, app: &App) -> Result<Option<Written>, Failure> {
        let Some(collected) = self.load(number)? else { return Ok(None) };
        let Remembered { allowed, confirmed, .. } = self.remembered(number);
        let composer = Composer::new(None, app.now()?, app)?;
        let options = ComposeOptions { allow_sensitive: allowed, attach_limit: MAX_ENCLOSED, fonts: None };
        let number_at_stake = self.number_at_stake(number, &collected.form, app)?;
        let kind = collected.form.get(Field::Kind).map(|given| given.text().into_owned());
        let next = self.follows(number).map(|entry| next_after(entry, kind.as_deref(), app)).transpose()?;
        let policy = match &next {
            Some(next) => policy(confirmed.clone(), Some(&next.earlier)),
            None => RecipientPolicy::Confirm(confirmed.clone()).or_post(),
        };
        let mut preparation = Preparation::new(composer, options, collected, None, policy, None);
        if let Some(Question::Recipient { .. }) = preparation.question() {
            preparation.confirm_recipient(true);
        }
        let mut found = Diagnostics::default();
        let mut outcome = preparation.finish(app, &mut found);
        if let (Ok(prepared), Some(next)) = (&outcome, &next) {
            found.warnings.extend(next.warnings.iter().cloned());
            if let Err(failure) = ensure_same_address(prepared, &next.earlier, confirmed.as_ref()) {
                outcome = Err(failure);
            }
        }
        Ok(Some(Written { outcome, found, next, number_at_stake }))
    }

    /// Adds a file to enclose.
    ///
    /// # Errors
    /// It cannot be kept.
    pub(crate) fn attach(
        &self,
        number: u32,
        form: &mut RequestForm,
        name: &str,
        bytes: &[u8],
    ) -> Result<(), Failure> {
        let mut names = attached(form);
        let name = free_name(name, &names);
        atomic::write(&self.folder_of(number).join(&name), bytes, true)
            .map_err(|error| self.not_kept(&error))?;
        names.push(name);
        set_attached(form, names);
        self.save(number, form)
    }

    /// Takes a file away again.
    ///
    /// # Errors
    /// The letter cannot be kept.
    pub(crate) fn detach(&self, number: u32, form: &mut RequestForm, name: &str) -> Result<(), Failure> {
        let mut names = attached(form);
        names.retain(|known| known != name);
        set_attached(form, names);
        self.save(number, form)?;
        if is_plain(name) {
            // What stays is thrown away with the letter.
            let _ = fs::remove_file(self.folder_of(number).join(name));
        }
        Ok(())
    }

    /// Throws a letter away.
    pub(crate) fn discard(&self, number: u32) {
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner).remove(&number);
        // Without its request file it is in no list; what cannot be removed now is not worth a failure.
        let _ = fs::remove_file(self.file_of(number));
        let _ = fs::remove_dir_all(self.folder_of(number));
    }
}

/// The letter that is next for an entry.
fn next_after(id: i64, kind: Option<&str>, app: &App) -> Result<NextLetter, Failure> {
    let wanted = Wanted { id, kind, elsewhere: false, confirmed: false, again: false };
    next_letter(&wanted, &app.now()?, app)
}

/// The names of the files to enclose.
pub(crate) fn attached(form: &RequestForm) -> Vec<String> {
    form.get(Field::Attach).map(|given| given.lines.clone()).unwrap_or_default()
}

fn set_attached(form: &mut RequestForm, names: Vec<String>) {
    form.clear(Field::Attach);
    if !names.is_empty() {
        form.set_if_absent(Field::Attach, RawValue { lines: names, place: Place::Prompt });
    }
}

/// Whether a name is that of a file in the folder itself, and not of the request.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && !name.contains(['/', '\0'])
        && !name.starts_with('.')
        && ![REQUEST, FOLLOWS, number::MAY_GO, draft::DRAFTED].contains(&name)
}

/// A name for a file in the letter's folder: the one it had, without folders, and with a number where there is one of it.
fn free_name(given: &str, taken: &[String]) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut name: String = last.chars().filter(|c| !c.is_control()).collect();
    name.truncate(name.floor_char_boundary(MAX_NAME));
    let name = name.trim().trim_start_matches('.');
    let name = if is_plain(name) { name.to_owned() } else { format!("_{name}") };
    let with = |number: usize| match name.rsplit_once('.') {
        _ if number == 1 => name.clone(),
        Some((stem, ending)) => format!("{stem}-{number}.{ending}"),
        None => format!("{name}-{number}"),
    };
    (1..=FilePaths::MAX + 1).map(with).find(|name| !taken.contains(name)).unwrap_or(name.clone())
}

#[cfg(test)]
mod tests;
