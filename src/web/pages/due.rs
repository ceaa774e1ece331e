//! What needs somebody today.

use jiff::civil::Date;
use serde::Serialize;

use crate::app::Failure;
use crate::app::journal::due::{Due, due_entry, first_due, late};
use crate::journal::Journal;
use crate::web::visit::Visit;
use crate::words::sentence;

/// How much stands on a page; what is left comes up when some of it is done.
const ON_PAGE: usize = 20;

/// What needs somebody first.
#[derive(Debug, Default, Serialize)]
pub(super) struct DueList {
    first: Vec<DueView>,
    /// Whether there is more.
    more: bool,
}

/// What needs somebody.
#[derive(Debug, Serialize)]
pub(super) struct DueView {
    entry: i64,
    what: String,
    since: Option<String>,
}

/// What needs somebody today.
pub(super) fn what_is_due(journal: Option<&Journal>, visit: &Visit) -> Result<DueList, Failure> {
    let now = visit.app.now()?;
    let (first, more) = first_due(journal, ON_PAGE, now.date(), now.time_zone())?;
    Ok(DueList { first: first.into_iter().map(|due| view(due, now.date(), visit)).collect(), more })
}

/// What needs somebody about one letter.
pub(super) fn due_of(journal: &Journal, id: i64, visit: &Visit) -> Result<Option<DueView>, Failure> {
    let now = visit.app.now()?;
    let due = due_entry(journal, id, now.date(), now.time_zone())?;
    Ok(due.map(|due| view(due, now.date(), visit)))
}

fn view(Due { what, since, entry, .. }: Due, today: Date, visit: &Visit) -> DueView {
    let since = since.parse().ok().map(|day: Date| {
        let late = late(day, today);
        visit.say(&sentence!("page-due-since", day, late))
    });
    DueView { entry: entry.id, what: visit.say(&what), since }
}
