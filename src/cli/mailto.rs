//! `adieu draft --mailto`: the letter as a link that opens as a new message. What a link cannot carry is said, never left out
//! unsaid.

use serde_json::json;

use super::args::Draft;
use super::plan;
use super::prepare::{Prepared, confirmed, prepare};
use super::report::Reporter;
use super::{draft, open};
use crate::app::schedule::Replace;
use crate::app::{Failure, Status};
use crate::output::mailto::Mailto;
use crate::value::{DocumentFormat, Field, Invalid, Problem};

/// What carries everything, for every letter that a link cannot carry.
const INSTEAD: &str = "save the draft as a file that your mail program opens: leave --mailto out; or put it into your mailbox with \
                       --to-drafts";

pub(super) fn run(args: &Draft, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    plan::check_place(args.calendar.as_deref(), Replace::when(args.force))?;
    let policy = confirmed(args.confirm_recipient.as_deref())?;
    let prepared = prepare(&args.request, policy, None, None, reporter)?;
    let link = link(&prepared)
        .map_err(|problems| prepared.failure(Failure::from_problems(Status::Data, problems)))?;
    if prepared.request.document != DocumentFormat::None {
        let fault = Invalid::new(
            "document-left-out",
            "is not in the link: a link carries no files",
            "the letter is complete without it; to enclose it, leave --mailto out",
        );
        reporter.warn(vec![problem(&prepared, Field::Document, fault)]);
    }
    // The link first: it is there whatever becomes of the window.
    if !reporter.json {
        reporter.text(&format!("{link}\n"));
    }
    let opened = args.open.then(|| open::link(link.as_str(), reporter));
    if reporter.json {
        let mut result = draft::as_json(&prepared, None, None);
        result["mailto"] = json!(link.as_str());
        if let Some(opened) = opened {
            result["opened"] = json!(opened);
        }
        reporter.result(result);
    } else {
        tell(&prepared, opened == Some(true), reporter);
    }
    draft::write_calendar(&prepared, args.calendar.as_deref(), args.force, reporter)
}

/// The link, or all that keeps the letter out of one.
fn link(prepared: &Prepared) -> Result<Mailto, Vec<Problem>> {
    let letter = &prepared.letter;
    let mut problems = Vec::new();
    if prepared.form().get(Field::Attach).is_some() {
        let fault = Invalid::new(
            "link-with-files",
            "cannot be used with --mailto: a link carries no files, and the letter says that they are enclosed",
            INSTEAD,
        );
        problems.push(problem(prepared, Field::Attach, fault));
    }
    let link = Mailto::new(&prepared.request.recipient.email, &letter.subject, &letter.text());
    match link {
        Ok(link) if problems.is_empty() => return Ok(link),
        Ok(_) => {}
        Err(error) => problems.push(Problem {
            code: "link-too-long",
            subject: "letter".to_owned(),
            place: None,
            value: None,
            what: error.to_string(),
            fix: INSTEAD.to_owned(),
        }),
    }
    Err(problems)
}

/// A problem with a field, where it was given.
fn problem(prepared: &Prepared, field: Field, fault: Invalid) -> Problem {
    let place = prepared.form().get(field).map(|given| given.place.clone());
    Problem::of_field(field, place, fault)
}

fn tell(prepared: &Prepared, opened: bool, reporter: &mut Reporter<'_>) {
    let recipient = &prepared.request.recipient;
    let next = if opened {
        " It was handed to your mail program.\nNext: there"
    } else {
        "\nNext: open it with your mail program, or copy it into your browser's address line;"
    };
    reporter.note(&format!(
        "This link is the letter to {} <{}>.{next} make sure that it is from {}, which a link cannot choose, read the letter once \
         more to its end, and press Send. Keep the sent copy until the confirmation is there.",
        recipient.name, recipient.email, prepared.request.customer.email,
    ));
    if let Some(dates) = plan::in_short(&prepared.plan, false) {
        reporter.note(&dates);
    }
}
