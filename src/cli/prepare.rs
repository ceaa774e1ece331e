//! What draft, preview and send share: flags and files collected, the person asked, the letter prepared.

use std::path::Path;

use super::args::Request;
use super::args::fields::FieldFlags;
use super::letter_questions::{Asked, Session};
use super::other_ways::{self, Ways};
use super::prompt::{self, Answer, Asking, PromptError};
use super::report::Reporter;
use crate::account::Account;
use crate::app::answers::with_answers;
use crate::app::composer::{Composer, Diagnostics};
use crate::app::inquiry::{self, something_is_missing};
use crate::app::prepare::{self, Earlier, Preparation, Prepared, Question, confirmed_address};
use crate::app::{Failure, Status};
use crate::collect::{Collected, RequestSource};
use crate::provider::NoRecord;
use crate::request::RecipientPolicy;
use crate::text::escape;
use crate::value::{Field, Problem, ProviderId, RequestForm, Value as _};
use crate::words::{Describe as _, sentence};

/// Goes the way from the arguments to the letter. Warnings are reported on the way. With `may_print`, a person may choose that it
/// goes by post where no address takes it. A `session` that was asked before goes on where it was.
pub(super) fn prepare(
    args: &Request,
    policy: RecipientPolicy,
    account: Option<&Account>,
    earlier: Option<&Earlier>,
    may_print: bool,
    session: &mut Session,
    reporter: &mut Reporter<'_>,
) -> Result<Prepared, Failure> {
    let writing = &args.writing;
    let composer = Composer::new(writing.templates.as_deref(), reporter.now()?, &reporter.env.app)?;
    let collected = if let Some(form) = session.form.take() {
        Collected { form, problems: Vec::new() }
    } else {
        let earlier = earlier.map(|earlier| &earlier.form);
        collect(args.file.as_deref(), &writing.fields, earlier, reporter)?
    };
    let mut preparation = Preparation::new(
        composer,
        writing.options(),
        collected,
        account,
        policy,
        writing.days_off.as_deref(),
    );
    if reporter.may_ask() {
        let asked = ask(&mut preparation, args, may_print, session, reporter);
        asked.map_err(|error| match error {
            // Whoever leaves wants nothing left behind.
            PromptError::Interrupted => error.into(),
            error => with_answers(error.into(), &preparation.form),
        })?;
        session.form = Some(preparation.form.clone());
    }
    let mut found = Diagnostics::default();
    let prepared = preparation.finish(&reporter.env.app, &mut found);
    reporter.warn(found.warnings);
    reporter.notes(found.notes);
    prepared
}

/// Asks for what is missing, then for what only the person can decide, from where Esc leads back to what was asked before.
fn ask(
    preparation: &mut Preparation,
    args: &Request,
    may_print: bool,
    session: &mut Session,
    reporter: &mut Reporter<'_>,
) -> Result<(), PromptError> {
    if preparation.can_be_completed() {
        forget_unclear_provider(preparation, reporter);
    }
    let printed = preparation.may_go_by_post();
    loop {
        let Preparation { composer, form, .. } = &mut *preparation;
        let unreachable = || !printed && other_ways::without_address(form, &composer.directory).is_some();
        session.asked |= something_is_missing(form, printed) || unreachable();
        if session.goes_back && !session.asked {
            // Nothing was asked but what comes after the values.
            session.step_back(form);
            session.goes_back = false;
        }
        if preparation.can_be_completed() && session.asked {
            let Preparation { composer, form, .. } = &mut *preparation;
            let (today, directory) = (composer.now.date(), &composer.directory);
            let (allow_sensitive, asking) = (&args.writing.allow_sensitive, &Asking::of(reporter));
            let told = &mut session.told.take();
            let mut ways = Ways { directory, today, by_post: printed, may_print, reporter, told };
            let asked = Asked { directory, today, allow_sensitive, printed, asking };
            asked.ask(form, session, &mut |form| ways.look(form))?;
            session.told = told.take();
            if session.by_post {
                preparation.go_by_post();
            }
        }
        if decide(preparation, session, reporter)? {
            return Ok(());
        }
        session.goes_back = true;
    }
}

/// Asks for what only the person can decide; `false` where they go back.
fn decide(
    preparation: &mut Preparation,
    session: &mut Session,
    reporter: &mut Reporter<'_>,
) -> Result<bool, PromptError> {
    while let Some(question) = preparation.question() {
        match question {
            Question::Recipient { subject, why, email } => {
                let question = sentence!("ask-recipient", subject, why, email = email.to_string());
                let question = escape::sentence(&reporter.words.say(&question));
                match prompt::confirm_or_back(&question, session.has_history(), reporter)? {
                    Answer::Given(yes) => preparation.confirm_recipient(yes),
                    Answer::Back => return Ok(false),
                }
                session.history.push(inquiry::Question::Recipient);
            }
            Question::Language { name, offered } => {
                let question = escape::sentence(&reporter.words.say(&sentence!("ask-language", name)));
                let lines: Vec<String> =
                    offered.iter().map(|language| reporter.words.say(&language.into())).collect();
                let chosen = if session.has_history() {
                    match prompt::choose_or_back(&question, &lines, reporter)? {
                        Answer::Given(index) => Some(index),
                        Answer::Back => return Ok(false),
                    }
                } else {
                    prompt::choose(&question, &lines, reporter)?
                };
                preparation.choose_language(chosen.and_then(|index| offered.get(index)));
                session.history.push(inquiry::Question::Field(Field::Language));
            }
        }
    }
    Ok(true)
}

/// A provider's name that means none or several is said at once, and asked for, before a person answers anything else.
fn forget_unclear_provider(preparation: &mut Preparation, reporter: &mut Reporter<'_>) {
    let Preparation { composer, form, .. } = preparation;
    let Some(given) = form.get(Field::Provider).filter(|_| form.get(Field::To).is_none()) else { return };
    let Ok(named) = ProviderId::parse(&given.text()) else { return };
    if let Err(NoRecord::Unknown(fault)) = composer.directory.meant(&named, form.country()) {
        let problem = Problem::of_value(Field::Provider, given.place.clone(), &given.text(), fault);
        let said = reporter.words.say(&problem.sentence());
        reporter.before_question(&said);
        form.clear(Field::Provider);
    }
}

impl From<PromptError> for Failure {
    fn from(error: PromptError) -> Self {
        match error {
            PromptError::Interrupted => {
                Self::new(Status::Interrupted, sentence!("interrupted-nothing-written"))
            }
            PromptError::OtherWay => Self::from_error(Status::Data, &error),
            PromptError::KeepsNumber(ref how) => Self::from_error(Status::Data, &error).fix(how.clone()),
            PromptError::Terminal(_) => Self::from_error(Status::NoInput, &error),
        }
    }
}

/// What the address given as confirmed lets pass; without one, the address an earlier letter went to.
pub(super) fn policy(address: Option<&str>, earlier: Option<&Earlier>) -> Result<RecipientPolicy, Failure> {
    Ok(prepare::policy(address.map(confirmed_address).transpose()?, earlier))
}

/// The form as far as flags, a request file and the profile give it.
pub(super) fn collect(
    file: Option<&Path>,
    fields: &FieldFlags,
    earlier: Option<&RequestForm>,
    reporter: &mut Reporter<'_>,
) -> Result<Collected, Failure> {
    let source = file.map(|file| {
        if file.as_os_str() == "-" { RequestSource::Stdin } else { RequestSource::File(file.to_owned()) }
    });
    prepare::collect(&fields.0, source.as_ref(), &mut reporter.env.stdin, earlier, &reporter.env.app)
}
