//! `adieu provider import`: company records of datenanfragen/data into the person's own folder.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::provider::own_folder;
use super::report::Reporter;
use crate::app::{Failure, Status};
use crate::provider::import::{self, ImportError};

/// What to bring in.
#[derive(Debug, Args)]
pub(super) struct ProviderImport {
    /// A company's JSON file, the folder companies, or the clone of datenanfragen/data
    path: PathBuf,
    /// Replace records of your own; those that came with adieu are never replaced
    #[arg(short, long)]
    force: bool,
}

/// The most names a summary spells out.
const NAMED: usize = 20;

pub(super) fn run(args: &ProviderImport, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let today = reporter.now()?.date();
    let folder = own_folder(reporter)?;
    let files = import::files(&args.path).map_err(|error| {
        let fix = match error {
            ImportError::Empty { .. } => "give a company's file, the folder companies, or the clone's folder",
            _ => "check the name and the folder; nothing was imported",
        };
        Failure::from_error(Status::NoInput, &error).fix(fix)
    })?;
    std::fs::create_dir_all(&folder).map_err(|error| {
        Failure::new(Status::CannotCreate, format!("{}: cannot be made: {error}", folder.display()))
            .fix("nothing was imported; check that you may write there")
    })?;
    let done = import::import(&files, &folder, today, args.force);
    let mut summary = format!("{} imported", done.written.len());
    // Writing to a String does not fail.
    if !done.kept.is_empty() {
        let _ =
            write!(summary, "; yours are left as they were (--force replaces them): {}", some(&done.kept));
    }
    if !done.built_in.is_empty() {
        let _ = write!(summary, "; adieu has its own record of {}", some(&done.built_in));
    }
    let left_out: Vec<_> =
        done.left_out.iter().map(|(file, why)| json!({ "file": file, "why": why })).collect();
    let details = json!({
        "imported": done.written, "kept": done.kept, "built_in": done.built_in, "left_out": left_out,
        "folder": folder.display().to_string(),
    });
    if !done.left_out.is_empty() {
        let files: Vec<String> = done.left_out.iter().map(|(file, why)| format!("{file}: {why}")).collect();
        let message = format!("{summary}; {} left out: {}", files.len(), files.join("; "));
        let failure = Failure::new(Status::Data, message)
            .fix("mend or remove what was left out and import again; the others are in");
        return Err(Failure { details: Some(Box::new(details)), ..failure });
    }
    if reporter.json {
        reporter.result(details);
        return Ok(());
    }
    reporter.text(&format!("{summary}.\n"));
    reporter.note(&format!(
        "The records are in {}. Their addresses are for data protection: a cancellation is never sent there. They help to tell a \
         look-alike from the real domain. `adieu provider remove --imported` takes them away again.",
        folder.display()
    ));
    Ok(())
}

/// How many, and the first by name.
fn some(ids: &[String]) -> String {
    let named = ids.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if ids.len() > NAMED { ", …" } else { "" };
    format!("{} ({named}{more})", ids.len())
}
