//! Files that travel with the letter.
//!
//! In: paths and a [`Limit`]. Out: [`Enclosure`]s, or every problem at once, each with its path. It reads files, and only
//! ordinary ones; it knows neither the letter nor the message. What a file says about itself (its extension) is believed
//! only where that makes it more suspicious.

mod content;
mod credential;
mod error;
mod markup;
mod name;
mod program;
mod read;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

pub use credential::Credential;
pub use error::{EnclosureError, Refusal};
pub use name::FileName;
pub(crate) use name::disk_name;

use crate::fs::regular;
use crate::value::distinct_names;
use crate::words::{Describe, Sentence, ToValue as _, Value, described, sentence};

/// A file ready to travel.
#[derive(Clone, PartialEq, Eq)]
pub struct Enclosure {
    name: FileName,
    media_type: &'static str,
    bytes: Vec<u8>,
}

impl Enclosure {
    /// An enclosure from bytes that are at hand, such as a letter typeset by this program. It is held to the same
    /// rules as a file, but for size and sensitive content.
    ///
    /// # Errors
    /// A [`Refusal`]: the name cannot travel, there is nothing in it, it is a program, or it is not what its name says.
    pub fn new(name: &str, bytes: Vec<u8>) -> Result<Self, Refusal> {
        let name = FileName::parse(name)?;
        if bytes.is_empty() {
            return Err(Refusal::Empty);
        }
        program::runs(&name, &bytes)?;
        content::as_named(&name, &bytes)?;
        Ok(Self { media_type: content::media_type(&name, &bytes), name, bytes })
    }

    /// Its name, without a folder.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// Its media type (RFC 6838) with its parameters, from the content.
    pub fn media_type(&self) -> &str {
        self.media_type
    }

    /// Its content.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its size.
    pub fn size(&self) -> Size {
        Size(self.bytes.len() as u64)
    }
}

impl fmt::Debug for Enclosure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Enclosure")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("size", &self.size())
            .finish_non_exhaustive()
    }
}

/// A size in octets, shown as people say it: `248 kB`, `1.2 MB` (powers of ten).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size(pub u64);

impl Describe for Size {
    fn sentence(&self) -> Sentence {
        match self.0 {
            bytes @ 0..1_000 => sentence!("size-bytes", bytes),
            1_000..1_000_000 => sentence!("size-kilobytes", amount = self.amount(1_000)),
            1_000_000..1_000_000_000 => sentence!("size-megabytes", amount = self.amount(1_000_000)),
            _ => sentence!("size-gigabytes", amount = self.amount(1_000_000_000)),
        }
    }
}

described!(Size);

impl Size {
    /// How many of a unit: one decimal below ten; rounded up, so that a file over a limit never looks like one within it.
    fn amount(self, unit: u64) -> Value {
        let tenths = self.0.div_ceil(unit / 10);
        match tenths % 10 {
            _ if self.0 >= 10 * unit => Value::Number(self.0.div_ceil(unit)),
            0 => Value::Number(tenths / 10),
            tenth => sentence!("decimal", whole = tenths / 10, tenths = tenth).to_value(),
        }
    }
}

/// What may be enclosed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// The most octets all files may have together, before they are encoded (base64 adds a third).
    pub octets: u64,
    /// Whether a file may travel that is named as an identity document or holds a card number, a whole IBAN or a secret.
    pub allow_sensitive: bool,
}

impl Default for Limit {
    /// 10 MB, nothing sensitive: encoded, that is within what common mail services take.
    fn default() -> Self {
        Self { octets: 10_000_000, allow_sensitive: false }
    }
}

/// Reads the files, in the order given.
///
/// # Errors
/// Every problem of every file, in the files' order; the limit for all together last.
pub fn gather(paths: &[PathBuf], limit: Limit) -> Result<Vec<Enclosure>, Vec<EnclosureError>> {
    let mut gathering =
        Gathering { limit, seen: BTreeSet::new(), total: 0, over: None, problems: Vec::new() };
    let enclosures: Vec<Enclosure> = paths.iter().filter_map(|path| gathering.file(path)).collect();
    let Gathering { total, over, mut problems, .. } = gathering;
    if let Some(path) = over {
        let refusal = Refusal::TooLargeTogether { size: Size(total), limit: Size(limit.octets) };
        problems.push(EnclosureError { path: path.clone(), refusal });
    }
    if problems.is_empty() { distinct(enclosures, paths) } else { Err(problems) }
}

/// The files read so far.
struct Gathering<'p> {
    limit: Limit,
    seen: BTreeSet<regular::Identity>,
    total: u64,
    /// The file that is over the limit for all together.
    over: Option<&'p PathBuf>,
    problems: Vec<EnclosureError>,
}

impl<'p> Gathering<'p> {
    /// Reads a file; `None` where it is not to be enclosed.
    fn file(&mut self, path: &'p PathBuf) -> Option<Enclosure> {
        let limit = self.limit;
        let name = self.kept(path, FileName::of(path));
        if let Some(name) = &name {
            let judged = program::runs_by_name(name)
                .and_then(|()| content::identity(name, limit))
                .and_then(|()| content::behind(path, limit));
            self.kept(path, judged);
        }
        let found = self.kept(path, read::look(path))?;
        let new = if self.seen.insert(found.identity) { Ok(()) } else { Err(Refusal::Twice) };
        self.kept(path, new)?;
        let fits = found.octets <= limit.octets;
        let too_large = || Refusal::TooLarge { size: Size(found.octets), limit: Size(limit.octets) };
        self.kept(path, fits.then_some(()).ok_or_else(too_large))?;
        self.total = self.total.saturating_add(found.octets);
        // Over the limit together: nothing more is read, but everything is looked at.
        if self.total > limit.octets {
            self.over.get_or_insert(path);
            return None;
        }
        let bytes = self.kept(path, read::read(path, &found))?;
        let name = name?;
        let judged = program::runs_by_content(&bytes)
            .and_then(|()| content::as_named(&name, &bytes))
            .and_then(|()| content::sensitive(&bytes, limit));
        self.kept(path, judged)?;
        let media_type = content::media_type(&name, &bytes);
        Some(Enclosure { name, media_type, bytes })
    }

    /// The value, or the refusal noted.
    fn kept<T>(&mut self, path: &Path, outcome: Result<T, Refusal>) -> Option<T> {
        outcome.map_err(|refusal| self.problems.push(EnclosureError { path: path.to_owned(), refusal })).ok()
    }
}

/// Gives those of one name different ones: the same that the letter lists.
fn distinct(
    mut enclosures: Vec<Enclosure>,
    paths: &[PathBuf],
) -> Result<Vec<Enclosure>, Vec<EnclosureError>> {
    let names = distinct_names(enclosures.iter().map(|enclosure| Cow::Borrowed(enclosure.name())));
    for ((enclosure, name), path) in enclosures.iter_mut().zip(names).zip(paths) {
        let refused = |refusal| vec![EnclosureError { path: path.clone(), refusal }];
        enclosure.name = FileName::parse(&name).map_err(refused)?;
    }
    Ok(enclosures)
}

/// Reads one file that does not travel: any content, looked at and read with the same care.
///
/// # Errors
/// A [`Refusal`]: it is not an ordinary file, is empty or larger than `most`, cannot be read, or changed meanwhile.
pub fn read_one(path: &Path, most: Size) -> Result<Vec<u8>, Refusal> {
    let found = read::look(path)?;
    let size = Size(found.octets);
    if size > most {
        return Err(Refusal::OverLimit { size, limit: most });
    }
    read::read(path, &found)
}
