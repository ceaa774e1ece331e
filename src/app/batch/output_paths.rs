//! The places that a batch reads and writes: what can be seen to fail before the table is read.

use std::path::Path;

use super::options::{DraftOptions, Place, Table};
use crate::app::{Failure, Status};

/// Looks at the places of drafts.
pub(crate) fn of_drafts(
    table: &Table<'_>,
    DraftOptions { place, choice, .. }: &DraftOptions,
) -> Result<(), Failure> {
    let path = place.path();
    if !place.is_mbox() && path.symlink_metadata().is_ok() && !path.is_dir() {
        return Err(Failure::new(Status::CannotCreate, format!("{} is no folder", path.display()))
            .fix("choose another name"));
    }
    let results = choice.results.as_deref();
    match (place, results) {
        (Place::Mbox(mbox), Some(results)) if same(mbox, results) => {
            let message = "‹mbox› and ‹results› name the same file";
            return Err(Failure::new(Status::Usage, message).fix("choose another name"));
        }
        (Place::Folder(out), Some(results))
            if results.extension().is_some_and(|ending| ending == "eml")
                && results.parent().is_some_and(|folder| same(folder, out)) =>
        {
            return Err(Failure::new(Status::Usage, "‹results› could be written over a draft in ‹out›")
                .fix("choose a name that ends in .csv"));
        }
        _ => {}
    }
    of_files(table, place.is_mbox().then_some(path).into_iter().chain(results))?;
    if place.is_mbox() && !choice.force && path.symlink_metadata().is_ok() {
        return Err(Failure::new(Status::CannotCreate, format!("{} exists already", path.display()))
            .fix("choose another place, or replace it with ‹force›"));
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
            let message = format!("{} is read, and would be written over", output.display());
            return Err(Failure::new(Status::Usage, message).fix("choose another name"));
        }
        if output.is_dir() {
            let message = format!("{} is a folder", output.display());
            return Err(Failure::new(Status::CannotCreate, message).fix("name the file, such as results.csv"));
        }
        // A link to a device would be replaced as any other: what everybody writes to would be a file from then on.
        if output.metadata().is_ok_and(|found| !found.is_file()) {
            let message = format!("{} is no ordinary file", output.display());
            return Err(Failure::new(Status::CannotCreate, message).fix("choose another name"));
        }
        if let Some(folder) =
            output.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
        {
            let message = format!("{}: there is no folder {}", output.display(), folder.display());
            return Err(
                Failure::new(Status::CannotCreate, message).fix("make the folder first, or choose another")
            );
        }
    }
    Ok(())
}

fn same(one: &Path, other: &Path) -> bool {
    one == other || one.canonicalize().is_ok_and(|one| other.canonicalize().is_ok_and(|other| one == other))
}
