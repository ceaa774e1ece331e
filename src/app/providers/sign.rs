//! The publisher's side: a folder of records signed into one file.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Serialize;
use zeroize::Zeroizing;

use super::{Failure, Status, as_text};
use crate::fs::{private, regular};
use crate::output::file::{self, Existing};
use crate::provider::published::{PublicKey, SigningKey, Unsignable, sign_folder};
use crate::value::{Invalid, Problem, Topic};
use crate::words::{Describe as _, sentence};

/// The largest key file that is read.
const MAX_KEY: u64 = 16 * 1024;

/// What was signed.
#[derive(Debug, Serialize)]
pub(crate) struct Signed<'a> {
    #[serde(serialize_with = "as_text")]
    pub(crate) path: &'a Path,
    pub(crate) published: Date,
    pub(crate) records: usize,
    /// What others name to trust it.
    pub(crate) key: PublicKey,
    /// That others can read the key that signs.
    #[serde(skip)]
    pub(crate) warning: Option<Problem>,
}

/// Signs the records of a folder into a file.
pub(crate) fn sign<'a>(
    folder: &Path,
    key: &Path,
    published: Date,
    output: &'a Path,
    force: bool,
) -> Result<Signed<'a>, Failure> {
    if !force && output.symlink_metadata().is_ok() {
        return Err(Failure::with_remedy(Status::CannotCreate, sentence!("sign-exists", path = output)));
    }
    let real = |path: &Path| path.canonicalize().ok();
    let source = |output: PathBuf| {
        real(key).as_ref() == Some(&output) || real(folder).is_some_and(|it| output.starts_with(it))
    };
    if real(output).is_some_and(source) {
        return Err(Failure::with_remedy(Status::Usage, sentence!("sign-over-source", path = output)));
    }
    let unreadable =
        |source| Failure::with_remedy(Status::NoInput, sentence!("sign-key-unreadable", path = key, source));
    crate::account::secret::forbid_core_dumps();
    let pem = Zeroizing::new(regular::read(key, MAX_KEY).map_err(unreadable)?);
    let open_to_others = private::is_open_to_others(&key.metadata().map_err(unreadable)?);
    let signing = SigningKey::from_pem(&pem).map_err(|error| {
        let what = error.sentence();
        let fix = what.remedy();
        Failure::new(Status::Data, sentence!("value-refused", value = key.display().to_string(), what))
            .fix(fix)
    })?;
    let signed = sign_folder(folder, published, &signing).map_err(|error| match error {
        Unsignable::Records(problems) => Failure::from_problems(Status::Data, problems),
        Unsignable::Text(_) => Failure::with_remedy(Status::Data, error.sentence()),
        Unsignable::Folder { .. } | Unsignable::Empty { .. } => {
            Failure::with_remedy(Status::NoInput, error.sentence())
        }
    })?;
    let existing = if force { Existing::Replace } else { Existing::Keep };
    file::write(signed.text.as_bytes(), output, existing).map_err(|error| {
        Failure::from_error(Status::CannotCreate, &error).fix(sentence!("update-unwritable").remedy())
    })?;
    let warning = open_to_others.then(|| {
        let fault = Invalid::of("key-readable", sentence!("sign-key-readable", path = key));
        Problem::about(Topic::Key("key".to_owned()), None, fault)
    });
    Ok(Signed { path: output, published, records: signed.records.len(), key: signed.signer, warning })
}
