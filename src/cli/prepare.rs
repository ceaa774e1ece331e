//! What draft, preview and send share: flags and files collected, the person asked, the letter prepared.

use std::path::Path;

use super::args::Request;
use super::args::fields::FieldFlags;
use super::other_ways;
use super::prompt::{self, Asking, PromptError};
use super::report::Reporter;
use crate::account::Account;
use crate::app::composer::{Composer, Diagnostics};
use crate::app::inquiry::something_is_missing;
use crate::app::prepare::{self, Earlier, Preparation, Prepared, Question, confirmed_address};
use crate::app::providers::ways::without_address;
use crate::app::{Failure, Status};
use crate::collect::{Collected, RequestSource};
use crate::provider::NoRecord;
use crate::request::RecipientPolicy;
use crate::text::escape;
use crate::value::{Field, Problem, ProviderId, RequestForm, Value as _};
use crate::words::{Describe as _, sentence};

/// Goes the way from the arguments to the letter. Warnings are reported on the way. With `may_print`, a person may choose that it
/// goes by post where no address takes it.
pub(super) fn prepare(
    args: &Request,
    policy: RecipientPolicy,
    account: Option<&Account>,
    earlier: Option<&Earlier>,
    may_print: bool,
    reporter: &mut Reporter<'_>,
) -> Result<Prepared, Failure> {
    let writing = &args.writing;
    let composer = Composer::new(writing.templates.as_deref(), reporter.now()?, &reporter.env.app)?;
    let collected =
        collect(args.file.as_deref(), &writing.fields, earlier.map(|earlier| &earlier.form), reporter)?;
    let mut preparation = Preparation::new(
        composer,
        writing.options(),
        collected,
        account,
        policy,
        writing.days_off.as_deref(),
    );
    if reporter.may_ask() {
        ask(&mut preparation, args, may_print, reporter)?;
    }
    let mut found = Diagnostics::default();
    let prepared = preparation.finish(&reporter.env.app, &mut found);
    reporter.warn(found.warnings);
    reporter.notes(found.notes);
    prepared
}

/// Asks for what is missing, then for what only the person can decide.
fn ask(
    preparation: &mut Preparation,
    args: &Request,
    may_print: bool,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    if preparation.can_be_completed() {
        forget_unclear_provider(preparation, reporter);
    }
    let by_post = preparation.may_go_by_post();
    let unreachable =
        || !by_post && without_address(&preparation.form, &preparation.composer.directory).is_some();
    let missing = || something_is_missing(&preparation.form, by_post);
    if preparation.can_be_completed() && (missing() || unreachable()) {
        let Preparation { composer, form, .. } = preparation;
        let (today, allowed) = (composer.now.date(), &args.writing.allow_sensitive);
        let (directory, asking) = (&composer.directory, Asking::of(reporter));
        let mut unreached = |form: &RequestForm| {
            if by_post {
                return Ok(None);
            }
            let unreached = without_address(form, directory);
            unreached
                .map(|(record, withdrawing)| {
                    other_ways::decide(&record, withdrawing, today, may_print, reporter)
                })
                .transpose()
        };
        if prompt::ask(form, directory, today, allowed, by_post, &mut unreached, &asking)? {
            preparation.go_by_post();
        }
    }
    while let Some(question) = preparation.question() {
        match question {
            Question::Recipient { subject, why, email } => {
                let question = sentence!("ask-recipient", subject, why, email = email.to_string());
                let question = escape::sentence(&reporter.words.say(&question));
                preparation.confirm_recipient(prompt::confirm(&question, reporter)?);
            }
            Question::Language { name, offered } => {
                let question = escape::sentence(&reporter.words.say(&sentence!("ask-language", name)));
                let lines: Vec<String> =
                    offered.iter().map(|language| reporter.words.say(&language.into())).collect();
                let chosen = prompt::choose(&question, &lines, reporter)?;
                preparation.choose_language(chosen.and_then(|index| offered.get(index)));
            }
        }
    }
    Ok(())
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
