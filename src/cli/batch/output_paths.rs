//! The places that a batch reads and writes: what can be seen to fail before the table is read.

use std::path::Path;

use super::args::{BatchDraft, Table};
use crate::app::{Failure, Status};

/// Looks at the places of drafts.
pub(super) fn of_drafts(args: &BatchDraft) -> Result<(), Failure> {
    for folder in [&args.out, &args.maildir].into_iter().flatten() {
        if folder.symlink_metadata().is_ok() && !folder.is_dir() {
            return Err(Failure::new(Status::CannotCreate, format!("{} is no folder", folder.display()))
                .fix("choose another name"));
        }
    }
    let results = args.choice.results.as_deref();
    if let (Some(mbox), Some(results)) = (&args.mbox, results)
        && same(mbox, results)
    {
        return Err(
            Failure::new(Status::Usage, "--mbox and --results name the same file").fix("choose another name")
        );
    }
    if let (Some(out), Some(results)) = (&args.out, results)
        && results.extension().is_some_and(|ending| ending == "eml")
        && results.parent().is_some_and(|folder| same(folder, out))
    {
        return Err(Failure::new(Status::Usage, "--results could be written over a draft in --out")
            .fix("choose a name that ends in .csv"));
    }
    of_files(&args.table, [args.mbox.as_deref(), results].into_iter().flatten())?;
    match &args.mbox {
        Some(path) if !args.force && path.symlink_metadata().is_ok() => {
            Err(Failure::new(Status::CannotCreate, format!("{} exists already", path.display()))
                .fix("choose another place, or replace it with --force"))
        }
        _ => Ok(()),
    }
}

/// Looks at the files that are written: also where they may be replaced, nothing that is read is written over, nor what is no
/// file.
pub(super) fn of_files<'a>(table: &Table, outputs: impl Iterator<Item = &'a Path>) -> Result<(), Failure> {
    if table.file.as_os_str() == "-" && table.defaults.as_deref() == Some(Path::new("-")) {
        return Err(Failure::new(Status::Usage, "TABLE and --defaults both read standard input")
            .fix("give one of them as a file"));
    }
    let inputs = [Some(table.file.as_path()), table.defaults.as_deref()];
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
