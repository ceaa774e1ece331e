//! `adieu provider remove`: a record of the person's own, or everything imported, taken out of the folder.

use clap::Args;
use serde_json::json;

use super::prompt;
use super::provider::{own_folder, unknown};
use super::report::Reporter;
use crate::app::{Failure, Status};
use crate::provider::write::{self, WriteError};
use crate::provider::{Directory, NoRecord};
use crate::value::{ProviderId, Value as _};

/// What to take out.
#[derive(Debug, Args)]
pub(super) struct ProviderRemove {
    /// Its id; those that came with adieu stay
    #[arg(required_unless_present = "imported", conflicts_with = "imported")]
    id: Option<String>,
    /// All that `provider import` brought in
    #[arg(long)]
    imported: bool,
    /// Without a question
    #[arg(short, long)]
    yes: bool,
}

pub(super) fn run(args: &ProviderRemove, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let folder = own_folder(reporter)?;
    let known = reporter.env.app.directory();
    let ids = match &args.id {
        Some(id) if known.has_own(id) => vec![id.clone()],
        Some(id) => return Err(not_own(id, &known)),
        None => known.imported(),
    };
    let subject = match (ids.as_slice(), &args.id) {
        ([one], _) => one.clone(),
        (all, _) => format!("{} imported records", all.len()),
    };
    if !args.yes && !ids.is_empty() {
        if !reporter.may_ask() {
            return Err(Failure::new(Status::Data, format!("{subject} is not removed without a yes"))
                .fix("add --yes, or answer the question at a terminal"));
        }
        let sure = prompt::confirm(&format!("Remove {subject} from your own records?"), reporter.color())
            .map_err(|_| Failure::new(Status::Interrupted, "interrupted; nothing was removed"))?;
        if !sure {
            reporter.note("Nothing was removed.");
            return Ok(());
        }
    }
    let mut removed = Vec::new();
    let mut kept = Vec::new();
    for id in ids {
        match write::remove(&folder, &id) {
            Ok(()) => removed.push(id),
            Err(error) => kept.push(error),
        }
    }
    if let Some(error) = kept.first() {
        let WriteError::Io { .. } = error else {
            return Err(Failure::from_error(Status::CannotCreate, error));
        };
        let fix = format!("{} removed, {} not; check that you may write there", removed.len(), kept.len());
        return Err(Failure::from_error(Status::CannotCreate, error).fix(fix));
    }
    if reporter.json {
        reporter.result(json!({ "removed": removed }));
        return Ok(());
    }
    reporter.text(&format!("{} removed.\n", removed.len()));
    if let Some(id) = args.id.as_ref().filter(|id| Directory::is_built_in(id)) {
        reporter.note(&format!("The record of {id} that came with adieu is used again."));
    }
    Ok(())
}

/// Why there is nothing of the person's own to remove.
fn not_own(id: &str, known: &Directory) -> Failure {
    if Directory::is_built_in(id) {
        let why = format!("{id} came with adieu and stays: there is no record of your own by that id");
        let fix = format!("a record of your own comes before it: `adieu provider add {id}` makes one");
        return Failure::new(Status::Data, why).fix(fix);
    }
    match ProviderId::parse(id) {
        Err(fault) => unknown(id, fault),
        Ok(wanted) => match known.get(&wanted) {
            Err(NoRecord::Unknown(fault)) => unknown(id, fault),
            // Its case differs, or it is a file that no id names.
            _ => Failure::new(Status::Data, format!("\"{id}\" is not the id of a record of your own"))
                .fix("write it as `adieu provider list --all` does"),
        },
    }
}
