//! The places that a batch reads and writes: what can be seen to fail before the table is read.

use std::path::Path;

use super::options::{DraftOptions, Place, Table};
use crate::app::{Failure, Status};
use crate::words::sentence;

/// Looks at the places of drafts.
pub(crate) fn of_drafts(
    table: &Table<'_>,
    DraftOptions { place, choice, .. }: &DraftOptions,
) -> Result<(), Failure> {
    let results = choice.results.as_deref();
    let Some(path) = place.path() else {
        return of_files(table, results.into_iter());
    };
    if !place.is_mbox() && path.symlink_metadata().is_ok() && !path.is_dir() {
        return Err(Failure::with_remedy(Status::CannotCreate, sentence!("output-no-folder", path)));
    }
    match (place, results) {
        (Place::Mbox(mbox), Some(results)) if same(mbox, results) => {
            return Err(Failure::with_remedy(Status::Usage, sentence!("output-mbox-is-results")));
        }
        (Place::Folder(out), Some(results))
            if results.extension().is_some_and(|ending| ending == "eml")
                && results.parent().is_some_and(|folder| same(folder, out)) =>
        {
            return Err(Failure::with_remedy(Status::Usage, sentence!("output-results-over-draft")));
        }
        _ => {}
    }
    of_files(table, place.is_mbox().then_some(path).into_iter().chain(results))?;
    if place.is_mbox() && !choice.force && path.symlink_metadata().is_ok() {
        return Err(Failure::with_remedy(Status::CannotCreate, sentence!("output-exists", path)));
    }
    Ok(())
}

/// Looks at the files that are written: also where they may be replaced, nothing that is read is written over, nor what is no
/// file.
pub(crate) fn of_files<'a>(
    table: &Table<'_>,
    outputs: impl Iterator<Item = &'a Path>,
) -> Result<(), Failure> {
    let inputs = [table.source.file(), table.defaults];
    for output in outputs {
        if inputs.into_iter().flatten().any(|input| same(output, input)) {
            let message = sentence!("output-is-read", path = output);
            return Err(Failure::with_remedy(Status::Usage, message));
        }
        if output.is_dir() {
            let message = sentence!("output-is-folder", path = output);
            return Err(Failure::with_remedy(Status::CannotCreate, message));
        }
        // A link to a device would be replaced as any other: what everybody writes to would be a file from then on.
        if output.metadata().is_ok_and(|found| !found.is_file()) {
            let message = sentence!("output-no-file", path = output);
            return Err(Failure::with_remedy(Status::CannotCreate, message));
        }
        if let Some(folder) =
            output.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
        {
            let message = sentence!("output-without-folder", path = output, folder);
            return Err(Failure::with_remedy(Status::CannotCreate, message));
        }
    }
    Ok(())
}

fn same(one: &Path, other: &Path) -> bool {
    one == other || one.canonicalize().is_ok_and(|one| other.canonicalize().is_ok_and(|other| one == other))
}
