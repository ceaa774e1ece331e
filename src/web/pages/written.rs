//! A letter that was begun, for the pages that want it whole.

use axum::response::Response;

use super::number::asked_first;
use crate::app::Failure;
use crate::app::composer::Diagnostics;
use crate::app::follow_up::NextLetter;
use crate::app::prepare::Prepared;
use crate::app::unfinished::Written;
use crate::web::answer;
use crate::web::visit::Visit;

/// Answers with a letter that can be written, with what it follows; where it cannot, with the page to go to before.
pub(super) fn with_letter(
    number: u32,
    visit: &Visit,
    show: impl FnOnce(Prepared, &Diagnostics, Option<NextLetter>) -> Result<Response, Failure>,
) -> Result<Response, Failure> {
    let Some(written) = visit.site.unfinished.write(number, &visit.app)? else {
        return Ok(visit.no_letter(number));
    };
    if let Some(asked) = asked_first(number, &written) {
        return Ok(asked);
    }
    let Written { outcome, found, next, .. } = written;
    match outcome {
        Ok(prepared) => show(prepared, &found, next),
        Err(failure) if failure.problems.is_empty() => Err(failure),
        Err(_) => Ok(answer::go_on(&format!("/letters/{number}/details?checked=1"))),
    }
}
