//! The form in which a person says what became of a letter: as it is shown, and what is wrong with it at its fields.

use serde::Serialize;

use crate::app::Failure;
use crate::app::journal::marks;
use crate::app::refresh::said::sent_on;
use crate::journal::{Entry, Finding, State};
use crate::reply::Proposal;
use crate::value::{Problem, Topic};
use crate::web::field::{self, FieldView, SummaryLine};
use crate::web::form::Form;
use crate::web::visit::Visit;
use crate::web::wording::mark_label;
use crate::words::{Sentence, sentence};

/// What can be marked on a letter.
#[derive(Serialize)]
pub(super) struct MarkForm {
    choices: Vec<Choice>,
    /// The day on which a draft was sent.
    sent_field: Option<FieldView>,
    end_field: Option<FieldView>,
    note: FieldView,
    /// What is wrong with the file.
    file: Option<String>,
}

#[derive(Serialize)]
struct Choice {
    value: &'static str,
    label: String,
    chosen: bool,
}

/// What is wrong with a value, and the field it was typed into.
pub(super) struct Wrong {
    field: &'static str,
    what: String,
    fix: Option<String>,
}

/// The fields with what each is called; the first name is the use case's.
fn fields() -> [(&'static str, &'static str, Sentence); 4] {
    [
        ("on", "sent_on", sentence!("page-mark-sent-on")),
        ("end_date", "end_date", sentence!("page-mark-end")),
        ("note", "note", sentence!("page-mark-note")),
        ("file", "file", sentence!("page-mark-file")),
    ]
}

impl Wrong {
    /// Nothing was chosen.
    pub(super) fn nothing_chosen(visit: &Visit) -> Self {
        Self { field: "mark", what: visit.say(&sentence!("page-field-missing")), fix: None }
    }

    /// The day on which a draft was sent is none, or is still to come.
    pub(super) fn day(failure: &Failure, visit: &Visit) -> Self {
        let fix = failure.fix.as_ref().map(|fix| visit.say(fix));
        Self { field: "sent_on", what: visit.say(&failure.message), fix }
    }

    /// What is wrong with a mark; `None` where something of it is about no field.
    pub(super) fn all(problems: &[Problem], visit: &Visit) -> Option<Vec<Self>> {
        let wrong = |problem: &Problem| {
            let Topic::Key(key) = &problem.subject else { return None };
            let (_, field, label) = fields().into_iter().find(|(known, ..)| known == key)?;
            let (about, what) = (visit.say(&label), visit.say(&problem.what));
            let what = visit.say(&sentence!("page-problem", about, what));
            Some(Self { field, what, fix: field::fix(problem, visit.words()) })
        };
        problems.iter().map(wrong).collect::<Option<Vec<_>>>().filter(|all| !all.is_empty())
    }

    /// Its line in the summary.
    pub(super) fn line(&self) -> SummaryLine {
        SummaryLine { path: format!("#{}", self.field), text: self.what.clone() }
    }
}

impl MarkForm {
    /// For a letter, with what was typed before and is wrong; `None` where nothing can be marked.
    pub(super) fn of(
        entry: &Entry,
        found: &[Finding],
        (typed, wrong): (&Form, &[Wrong]),
        visit: &Visit,
    ) -> Result<Option<Self>, Failure> {
        let marks = marks(entry);
        if marks.is_empty() {
            return Ok(None);
        }
        let wrong = |field: &str| wrong.iter().find(|wrong| wrong.field == field);
        let mended = |view: FieldView, name: &str| match wrong(name) {
            Some(Wrong { what, fix, .. }) => view.wrong(what.clone(), fix.clone()),
            None => view,
        };
        let day = |name: &'static str, label: Sentence, known: Option<String>| {
            let given = field::day(name, typed).or(known.clone()).unwrap_or_default();
            let view = FieldView::day(name, &label, &given, visit);
            mended(if known.is_some() { view.called(&label, visit) } else { view }, name)
        };
        let now = visit.app.now()?;
        // The day of the message that a draft seems to have been sent as, where that has one.
        let copy = found.iter().find(|finding| finding.open && finding.proposal == Proposal::Sent);
        let known = copy.and_then(|copy| sent_on(copy, now.time_zone()));
        let known = known.filter(|day| *day <= now.date()).map(|day| day.to_string());
        let drafted = entry.state == State::Drafted;
        let note = FieldView::text(
            "note",
            &sentence!("page-mark-note"),
            typed.get("note").unwrap_or_default(),
            visit,
        );
        Ok(Some(Self {
            sent_field: drafted.then(|| day("sent_on", sentence!("page-mark-sent-on"), known)),
            end_field: marks
                .iter()
                .any(|mark| mark.outcome().is_some())
                .then(|| day("end_date", sentence!("page-mark-end"), None)),
            note: mended(note, "note"),
            file: wrong("file").map(|wrong| wrong.what.clone()),
            choices: marks
                .iter()
                .map(|mark| Choice {
                    value: mark.name(),
                    label: visit.say(&mark_label(*mark)),
                    chosen: typed.get("mark") == Some(mark.name()),
                })
                .collect(),
        }))
    }
}
