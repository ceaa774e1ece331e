//! The directory replaced by a newer one that a publisher signed, and the one before it brought back. Nothing is fetched.
//!
//! Two phases: [`prepare`] says what would change, [`install`] changes it. The person's own records are not touched.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Serialize;

use super::{App, Failure, Status};
use crate::fs::{atomic, private, regular};
use crate::provider::published::{self, Changes, MAX_TEXT, PublicKey, Published, Refused};
use crate::provider::{Directory, Record, Table};
use crate::value::Value as _;
use crate::words::{Describe as _, Sentence, sentence};

/// Where installed directories are, in the config folder.
const FOLDER: &str = "directory";

/// What the one in use is looked up in, in that folder.
const TABLE: &str = "table";

/// The largest file that is read for a key.
const MAX_KEY: u64 = 1024;

/// A directory, by its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Version {
    #[serde(rename = "published")]
    pub(crate) day: Date,
    /// Whether it came with the program.
    pub(crate) built_in: bool,
}

/// A directory that may be installed, and what would change.
#[derive(Debug)]
pub(crate) struct Update {
    file: PathBuf,
    pub(crate) published: Published,
    /// The one in use.
    pub(crate) before: Version,
    pub(crate) changes: Changes,
    /// Whether the publisher was named for the first time.
    pub(crate) newly_trusted: bool,
    folder: Folder,
}

/// Where installed directories are.
#[derive(Debug, Clone)]
struct Folder(PathBuf);

impl Folder {
    fn of(app: &App) -> Result<Self, Failure> {
        let config = app.config_dir.as_ref();
        config
            .map(|config| Self(config.join(FOLDER)))
            .ok_or_else(|| Failure::with_remedy(Status::Configuration, sentence!("no-records-folder")))
    }

    /// Keeps others out until it is dropped, and takes away what killed processes left behind.
    fn lock(&self) -> Result<fs::File, Failure> {
        let path = self.0.join("lock");
        let lock = fs::File::options().create(true).append(true).open(&path).map_err(unwritable(&path))?;
        // Some network disks lock nothing.
        let _ = lock.lock();
        crate::fs::lock::sweep(&self.0, crate::fs::lock::PREFIX, ".tmp");
        Ok(lock)
    }

    /// The text of the one installed.
    fn current(&self) -> PathBuf {
        self.0.join("current")
    }

    /// The one installed, as it is looked up in.
    fn table(&self) -> PathBuf {
        self.0.join(TABLE)
    }

    /// The text of the one before it.
    fn previous(&self) -> PathBuf {
        self.0.join("previous")
    }

    /// The public key of the publisher whom the person trusts.
    fn trusted_key(&self) -> PathBuf {
        self.0.join("trusted-key")
    }
}

/// A file's text; `None` where there is none.
fn text_if_there(path: &Path, limit: u64) -> Result<Option<String>, Failure> {
    match regular::read_text(path, limit) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Failure::with_remedy(
            Status::Configuration,
            sentence!("update-store-unreadable", path, source),
        )),
    }
}

fn unwritable(path: &Path) -> impl FnOnce(io::Error) -> Failure {
    move |source| Failure::with_remedy(Status::CannotCreate, sentence!("update-unwritable", path, source))
}

/// A directory that was installed, as it is read again; `None` where there is none that is whole.
fn stored(path: &Path) -> Option<Published> {
    let text = regular::read_text(path, MAX_TEXT).ok()?;
    // Whom to trust was decided when it was installed: now it is only seen whether it is still whole.
    let signer = published::signer(&text).ok()?;
    published::open(text, &signer).ok()
}

/// The table of the directory that is installed, in the config folder.
pub(crate) fn table_in(config: &Path) -> PathBuf {
    config.join(FOLDER).join(TABLE)
}

/// The directory in use: the one installed, unless the program came with a newer one.
fn in_use(known: &Directory) -> Version {
    let day = known.table().published();
    Version { day, built_in: day == Table::built_in().published() }
}

/// The publisher whom the person trusts, and whether that is new: named now, or the time before.
fn trusted(folder: &Folder, named: Option<&str>) -> Result<(PublicKey, bool), Failure> {
    let refused = |status, message: Sentence, fix| Failure::new(status, message).fix(fix);
    let path = folder.trusted_key();
    let known = text_if_there(&path, MAX_KEY)?.map(|text| {
        PublicKey::parse(&text).map_err(|fault| {
            let message = sentence!("trusted-key-broken", path = path, what = fault.what);
            let fix = message.remedy();
            refused(Status::Configuration, message, fix)
        })
    });
    let known = known.transpose()?;
    let named = named.map(|text| {
        PublicKey::parse(text).map_err(|fault| {
            refused(Status::Usage, sentence!("value-refused", value = text, what = fault.what), fault.fix)
        })
    });
    match (known, named.transpose()?) {
        (Some(known), Some(named)) if known != named => {
            let known = known.to_string();
            let message = sentence!("another-key-trusted", known, named = named.to_string(), path);
            Err(Failure::with_remedy(Status::Data, message))
        }
        (Some(known), _) => Ok((known, false)),
        (None, Some(named)) => Ok((named, true)),
        (None, None) => Err(Failure::with_remedy(Status::Data, sentence!("nobody-trusted"))),
    }
}

/// Why a file is not installed.
fn refuse(file: &Path, why: &Sentence) -> Failure {
    let fix = why.remedy();
    Failure::new(Status::Data, sentence!("update-refused", path = file, why)).fix(fix)
}

/// Looks at a file and says what it would change. Nothing is changed.
pub(crate) fn prepare(file: &Path, trust: Option<&str>, today: Date, app: &App) -> Result<Update, Failure> {
    let folder = Folder::of(app)?;
    let text = regular::read_text(file, MAX_TEXT).map_err(|source| {
        Failure::with_remedy(Status::NoInput, sentence!("update-unreadable", path = file, source))
    })?;
    let unfit = |why: Refused| refuse(file, &why.sentence());
    published::signer(&text).map_err(unfit)?;
    let (key, newly_trusted) = trusted(&folder, trust)?;
    let published = published::open(text, &key).map_err(unfit)?;
    let day = published.day;
    // The publisher's day may have begun before this one.
    if today.tomorrow().is_ok_and(|tomorrow| day > tomorrow) {
        return Err(refuse(file, &sentence!("published-in-future", day)));
    }
    let known = app.directory();
    let before = in_use(&known);
    not_older(file, day, before)?;
    let records: Vec<Record> = known.table().records().collect();
    let changes = Changes::between(&records, &published.records);
    Ok(Update { file: file.to_owned(), published, before, changes, newly_trusted, folder })
}

/// Puts the directory into use and keeps the one before; from now on its publisher is trusted.
pub(crate) fn install(update: &Update, app: &App) -> Result<(), Failure> {
    let Update { published, folder, newly_trusted, .. } = update;
    private::create_folders(&folder.0).map_err(unwritable(&folder.0))?;
    let _lock = folder.lock()?;
    // While the person thought, another may have been installed.
    not_older(&update.file, published.day, in_use(&app.directory()))?;
    let write =
        |path: &Path, text: &str| atomic::write(path, text.as_bytes(), true).map_err(unwritable(path));
    match text_if_there(&folder.current(), MAX_TEXT)? {
        // What was interrupted is gone on with: the one before is still the one before.
        Some(current) if current == published.text => {}
        Some(before) => write(&folder.previous(), &before)?,
        None => remove(&folder.previous())?,
    }
    write(&folder.current(), &published.text)?;
    write(&folder.table(), &published.to_table())?;
    if *newly_trusted {
        write(&folder.trusted_key(), &format!("{}\n", published.signer))?;
    }
    Ok(())
}

/// Whether a directory of this day may take the place of the one in use.
fn not_older(file: &Path, day: Date, in_use: Version) -> Result<(), Failure> {
    if day == in_use.day {
        return Err(refuse(file, &sentence!("published-same-day", day)));
    }
    if day < in_use.day {
        return Err(refuse(file, &sentence!("published-older", day, newest = in_use.day)));
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unwritable(path)(error)),
        _ => Ok(()),
    }
}

/// Goes back to the directory before the one installed, and says which that is.
pub(crate) fn undo(app: &App) -> Result<Version, Failure> {
    let folder = Folder::of(app)?;
    if folder.current().symlink_metadata().is_err() {
        return Err(Failure::with_remedy(Status::Data, sentence!("nothing-to-undo")));
    }
    let _lock = folder.lock()?;
    // What is damaged is of no use, neither the one installed nor the one before.
    if let Some(previous) = stored(&folder.previous()) {
        let table = folder.table();
        atomic::write(&table, previous.to_table().as_bytes(), true).map_err(unwritable(&table))?;
        fs::rename(folder.previous(), folder.current()).map_err(unwritable(&folder.current()))?;
    } else {
        [folder.table(), folder.current(), folder.previous()].iter().try_for_each(|path| remove(path))?;
    }
    Ok(in_use(&app.directory()))
}
