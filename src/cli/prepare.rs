//! What draft and preview share: collect, ask, check, write the letter.

use std::io;

use std::path::Path;

use jiff::Zoned;

use super::args::Request;
use super::deliver::JournalRecord;
use super::fields::FieldFlags;
use super::prompt::{self, PromptError};
use super::report::Reporter;
use crate::account::Account;
use crate::app::composer::{Composer, Diagnostics, UNCERTAIN, Written, all_problems, exit_of};
use crate::app::schedule;
use crate::app::{Failure, Status, attachments};
use crate::attachment::Enclosure;
use crate::collect::{Collected, RequestSource};
use crate::deadline::Plan;
use crate::email::MessageSeed;
use crate::journal::Form;
use crate::letter::{Catalog, Letter};
use crate::privacy;
use crate::request::{self, LANGUAGE_GUESSED, RecipientPolicy};
use crate::text::escape;
use crate::value::{
    EmailAddress, FIELDS, Field, Language, Place, Problem, RawValue, RequestForm, Value as _, ValueKind,
};

/// A checked request and its letter.
pub(super) struct Prepared {
    pub(super) request: request::CancellationRequest,
    pub(super) letter: Letter,
    pub(super) catalog: Catalog,
    /// The letter as a document, where one is wanted, and the person's files.
    pub(super) enclosures: Vec<Enclosure>,
    pub(super) situation: request::Situation,
    pub(super) plan: Plan,
    pub(super) now: Zoned,
    /// Whether the recipient's address needs the person's yes before anything is made that could be sent.
    pub(super) uncertain: bool,
    form: RequestForm,
}

/// What is known from an earlier letter.
pub(super) struct Earlier {
    /// Its values: flags and a request file outrank them, the profile does not.
    pub(super) form: RequestForm,
    /// The address it went to.
    pub(super) recipient: Option<EmailAddress>,
}

/// A Message-ID's random part cannot be had.
pub(super) fn no_token(error: &io::Error) -> Failure {
    Failure::new(Status::InDoubt, format!("the system gives no random numbers: {error}"))
}

impl Prepared {
    /// What the journal keeps of the letter, with the values given as far as it may keep them.
    pub(super) fn kept<'a>(&'a self, form: &'a Form) -> JournalRecord<'a> {
        let Self { request, letter, plan, .. } = self;
        JournalRecord { request, subject: &letter.subject, dates: schedule::kept(plan, request), form }
    }

    /// The values given.
    pub(super) fn form(&self) -> &RequestForm {
        &self.form
    }

    /// The values given, as far as the journal may keep them.
    pub(super) fn kept_form(&self) -> Form {
        Form::new(&self.form)
    }

    /// The time and a fresh random token.
    pub(super) fn seed(&self, reporter: &Reporter<'_>) -> Result<MessageSeed, Failure> {
        let token = (reporter.env.app.token)().map_err(|error| self.failure(no_token(&error)))?;
        Ok(MessageSeed { time: self.now.timestamp(), token })
    }

    /// A later failure, with what the person typed.
    pub(super) fn failure(&self, failure: Failure) -> Failure {
        with_answers(failure, &self.form)
    }
}

/// Goes the way from the arguments to the letter. Warnings are reported on the way.
pub(super) fn prepare(
    args: &Request,
    policy: RecipientPolicy,
    account: Option<&Account>,
    earlier: Option<&Earlier>,
    reporter: &mut Reporter<'_>,
) -> Result<Prepared, Failure> {
    let options = args.writing.options();
    let composer = Composer::new(args.writing.templates.as_deref(), reporter.now()?, &reporter.env.app)?;
    let mut collected =
        collect(args.file.as_deref(), &args.writing.fields, earlier.map(|earlier| &earlier.form), reporter)?;
    if let Some(account) = account {
        let place = Place::Account { account: account.name.clone() };
        collected.form.set_if_absent(Field::Email, RawValue::new(account.email.to_string(), place));
    }
    let may_ask = reporter.may_ask();
    if collected.problems.is_empty() && may_ask && prompt::something_is_missing(&collected.form) {
        let (today, allowed) = (composer.now.date(), &args.writing.allow_sensitive);
        prompt::ask(&mut collected.form, &composer.directory, today, allowed, reporter.color())
            .map_err(|error| interrupted(&error))?;
    }
    let Collected { mut form, mut problems } = collected;
    let files = attachments::files(&options, &form).unwrap_or_else(|found| {
        problems.extend(found);
        Vec::new()
    });
    let mut policy = policy;
    let mut outcome = composer.check(&options, &form, policy.clone());
    if let Err(found) = &outcome
        && may_ask
        && problems.is_empty()
        && found.iter().all(|problem| problem.code == UNCERTAIN)
    {
        // Nothing is wrong but the recipient's address, and the person is here to be asked.
        if let Ok(checked) = composer.check(&options, &form, RecipientPolicy::Warn)
            && confirm_recipient(&checked.request, found, reporter)?
        {
            policy = RecipientPolicy::Warn;
            outcome = Ok(checked);
        }
    }
    if let Ok(checked) = &outcome
        && may_ask
        && problems.is_empty()
        && checked.warnings.iter().any(|warning| warning.code == LANGUAGE_GUESSED)
        && let Some(language) = choose_language(&composer, &checked.request, reporter)?
    {
        form.set_if_absent(Field::Language, RawValue::new(language.tag(), Place::Prompt));
        outcome = composer.check(&options, &form, policy);
    }
    let checked = match outcome {
        Ok(checked) if problems.is_empty() => checked,
        outcome => {
            let problems = all_problems(problems, outcome.err().unwrap_or_default());
            return Err(with_answers(Failure::from_problems(exit_of(&problems), problems), &form));
        }
    };
    let mut found = Diagnostics::default();
    let written = schedule::days_off(args.writing.days_off.as_deref(), &reporter.env.app)
        .and_then(|days_off| composer.write(&options, &form, checked, files, &days_off, &mut found));
    reporter.warn(found.warnings);
    reporter.notes(found.notes);
    let written = written.map_err(|failure| with_answers(failure, &form))?;
    let Written { request, letter, enclosures, situation, plan, uncertain } = written;
    let Composer { now, catalog, .. } = composer;
    Ok(Prepared { request, letter, catalog, enclosures, situation, plan, now, uncertain, form })
}

/// The letter's language, asked where it would be a guess; the guess comes first. Esc leaves it.
fn choose_language(
    composer: &Composer,
    request: &request::CancellationRequest,
    reporter: &Reporter<'_>,
) -> Result<Option<Language>, Failure> {
    let offered = composer.languages(request.kind.name());
    let mut choices = vec![request.language.clone()];
    choices.extend(offered.into_iter().filter(|language| *language != request.language));
    let question = escape::line(&format!("Which language does {} read?", request.recipient.name));
    let lines: Vec<String> = choices.iter().map(|language| language.english_name().to_owned()).collect();
    let chosen = prompt::choose(&question, &lines, reporter.color()).map_err(|error| interrupted(&error))?;
    Ok(chosen.map(|index| choices.swap_remove(index)))
}

fn confirm_recipient(
    request: &request::CancellationRequest,
    found: &[Problem],
    reporter: &mut Reporter<'_>,
) -> Result<bool, Failure> {
    let why = found.iter().map(|problem| problem.what.as_str()).collect::<Vec<_>>().join("; ");
    let recipient = &request.recipient;
    let given = found.iter().any(|problem| problem.subject == Field::To.key());
    let subject = if given { recipient.email.to_string() } else { recipient.name.clone() };
    let question = escape::line(&format!("{subject} {why}. Write to {} all the same?", recipient.email));
    prompt::confirm(&question, reporter.color()).map_err(|error| interrupted(&error))
}

fn interrupted(error: &PromptError) -> Failure {
    match error {
        PromptError::Interrupted => Failure::new(Status::Interrupted, "interrupted; nothing was written"),
        PromptError::Terminal(_) => Failure::from_error(Status::NoInput, error),
    }
}

/// What `--confirm-recipient` lets pass.
pub(super) fn confirmed(address: Option<&str>) -> Result<RecipientPolicy, Failure> {
    Ok(RecipientPolicy::Confirm(address.map(confirmed_address).transpose()?))
}

/// An address given with `--confirm-recipient`.
pub(super) fn confirmed_address(address: &str) -> Result<EmailAddress, Failure> {
    EmailAddress::parse(address).map_err(|fault| {
        Failure::new(Status::Usage, format!("--confirm-recipient {}", fault.what)).fix(fault.fix)
    })
}

/// The same for a letter that may follow another: the address that was written to is confirmed.
pub(super) fn policy(address: Option<&str>, earlier: Option<&Earlier>) -> Result<RecipientPolicy, Failure> {
    match (address, earlier) {
        (None, Some(earlier)) => Ok(RecipientPolicy::Confirm(earlier.recipient.clone())),
        (address, _) => confirmed(address),
    }
}

/// The form as far as flags, a request file and the profile give it.
pub(super) fn collect(
    file: Option<&Path>,
    fields: &FieldFlags,
    earlier: Option<&RequestForm>,
    reporter: &mut Reporter<'_>,
) -> Result<Collected, Failure> {
    let mut collected = Collected::from_flags(fields.0.iter().cloned());
    if let Some(file) = file {
        let source =
            if file.as_os_str() == "-" { RequestSource::Stdin } else { RequestSource::File(file.to_owned()) };
        collected.add_request(&source, &mut reporter.env.stdin)?;
    }
    for (info, given) in earlier.into_iter().flat_map(RequestForm::given) {
        collected.form.set_if_absent(info.field, given.clone());
    }
    if let Some(config) = reporter.env.app.config_dir.as_ref().map(|directory| directory.join("config.toml"))
    {
        let before = collected.problems.len();
        collected
            .add_profile(&config)
            .map_err(|error| Failure { status: Status::Configuration, ..Failure::from(error) })?;
        let profile_problems = collected.problems.split_off(before);
        if !profile_problems.is_empty() {
            return Err(Failure::from_problems(Status::Configuration, profile_problems));
        }
    }
    Ok(collected)
}

/// Adds what was typed at prompts, so that a failure after them costs nobody their answers.
fn with_answers(mut failure: Failure, form: &RequestForm) -> Failure {
    if !form.given().any(|(_, given)| given.place == Place::Prompt) {
        return failure;
    }
    let mut top = toml::Table::new();
    for info in FIELDS {
        let Some(given) = form.get(info.field) else {
            continue;
        };
        // What must not be mailed is not for a terminal's memory either.
        let hidden =
            info.field == Field::Iban || !privacy::scan(&given.text(), info.field.reading()).is_empty();
        let text = if hidden { "…".to_owned() } else { given.text().into_owned() };
        let date = || text.parse::<toml::value::Datetime>().ok().map(toml::Value::from);
        let value = match info.shape {
            ValueKind::Lines if !hidden => toml::Value::from(given.lines.clone()),
            ValueKind::Text | ValueKind::Lines => toml::Value::from(text),
            ValueKind::Date => date().unwrap_or_else(|| toml::Value::from(text)),
            ValueKind::Switch => text
                .parse()
                .map_or_else(|_| toml::Value::from(text.clone()), |on: bool| toml::Value::from(on)),
        };
        let table = match info.table {
            "" => &mut top,
            table => {
                let entry = top.entry(table).or_insert_with(|| toml::Value::Table(toml::Table::new()));
                let toml::Value::Table(table) = entry else {
                    continue;
                };
                table
            }
        };
        table.insert(info.key.to_owned(), value);
    }
    failure.answers = toml::to_string(&top).ok();
    failure
}
