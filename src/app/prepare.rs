//! One letter: from what was collected to a checked request with everything that belongs to it.
//!
//! In: a form, and what the person allows. Out: a [`Prepared`] letter, or every problem. A [`Question`] is what only the
//! person can decide; a front asks it, tells the answer, and goes on.

use std::io::Read;
use std::path::{Path, PathBuf};

use jiff::Zoned;

use super::answers::{answers, with_answers};
use super::composer::{Composer, Diagnostics, UNCERTAIN, Written, all_problems, exit_of};
use super::options::ComposeOptions;
use super::{App, Failure, Status, attachments, schedule};
use crate::account::Account;
use crate::attachment::Enclosure;
use crate::collect::{Collected, RequestSource};
use crate::deadline::{ContractFacts, Plan};
use crate::email::MessageSeed;
use crate::journal::Journal;
use crate::letter::{Catalog, Letter};
use crate::request::DATED_SOURCE;
use crate::request::{CancellationRequest, Checked, LANGUAGE_GUESSED, Recipient, RecipientPolicy};
use crate::value::{EmailAddress, Field, Language, Place, Problem, RawValue, RequestForm, Value as _};
use crate::words::{Join, Sentence, sentence};

/// A checked request and its letter.
pub(crate) struct Prepared {
    pub(crate) request: CancellationRequest,
    pub(crate) letter: Letter,
    pub(crate) catalog: Catalog,
    /// The letter as a document, where one is wanted, and the person's files.
    pub(crate) enclosures: Vec<Enclosure>,
    pub(crate) facts: Option<ContractFacts<'static>>,
    pub(crate) plan: Plan,
    pub(crate) now: Zoned,
    /// Whether the recipient's address needs the person's yes before anything is made that could be sent.
    pub(crate) uncertain: bool,
    /// The values given.
    pub(crate) form: RequestForm,
}

/// What is known from an earlier letter.
#[derive(Debug)]
pub(crate) struct Earlier {
    /// Its values: flags and a request file outrank them, the profile does not.
    pub(crate) form: RequestForm,
    /// The address it went to.
    pub(crate) recipient: Option<EmailAddress>,
}

impl Prepared {
    /// The time and a fresh random token.
    pub(crate) fn seed(&self, app: &App) -> Result<MessageSeed, Failure> {
        let token = app.new_token().map_err(|failure| self.failure(failure))?;
        Ok(MessageSeed { time: self.now.timestamp(), token })
    }

    /// What the person typed at questions, as a request file; `None` where nothing was.
    pub(crate) fn answers(&self) -> Option<String> {
        answers(&self.form)
    }

    /// A later failure, with what the person typed.
    pub(crate) fn failure(&self, failure: Failure) -> Failure {
        with_answers(failure, &self.form)
    }
}

/// The values given by flags, then a request file, an earlier letter, and the profile in the config file.
pub(crate) fn collect(
    flags: &[(Field, RawValue)],
    source: Option<&RequestSource>,
    stdin: &mut dyn Read,
    earlier: Option<&RequestForm>,
    app: &App,
) -> Result<Collected, Failure> {
    let mut collected = Collected::from_flags(flags.iter().cloned());
    if let Some(source) = source {
        collected.add_request(source, stdin)?;
    }
    for (info, given) in earlier.into_iter().flat_map(RequestForm::given) {
        collected.form.set_if_absent(info.field, given.clone());
    }
    if let Some(config) = app.config_dir.as_ref().map(|directory| directory.join("config.toml")) {
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

/// Which uncertain address may be written to: the one confirmed, or the one an earlier letter went to.
pub(crate) fn policy(confirmed: Option<EmailAddress>, earlier: Option<&Earlier>) -> RecipientPolicy {
    RecipientPolicy::Confirm(confirmed.or_else(|| earlier.and_then(|earlier| earlier.recipient.clone())))
}

/// A letter on its way from a form to a [`Prepared`] one.
pub(crate) struct Preparation {
    pub(crate) composer: Composer,
    pub(crate) form: RequestForm,
    options: ComposeOptions,
    policy: RecipientPolicy,
    problems: Vec<Problem>,
    days_off: Option<PathBuf>,
    answered: bool,
}

/// What only the person can decide before the letter is written.
#[derive(Debug)]
pub(crate) enum Question {
    /// Whether the letter goes to this address although it is uncertain.
    Recipient {
        /// What is doubted: the address as given, or the provider's name.
        subject: String,
        /// Why.
        why: Sentence,
        /// The address.
        email: EmailAddress,
    },
    /// Which language the letter is in, where it would be a guess.
    Language {
        /// Who reads it.
        name: String,
        /// The languages there are, the guess first.
        offered: Vec<Language>,
    },
}

impl Preparation {
    /// From what was collected. A letter that leaves through `account` is from its address unless another is given.
    pub(crate) fn new(
        composer: Composer,
        options: ComposeOptions,
        Collected { mut form, problems }: Collected,
        account: Option<&Account>,
        policy: RecipientPolicy,
        days_off: Option<&Path>,
    ) -> Self {
        if let Some(account) = account {
            let place = Place::Account { account: account.name.clone() };
            form.set_if_absent(Field::Email, RawValue::new(account.email.to_string(), place));
        }
        let days_off = days_off.map(Path::to_owned);
        Self { composer, form, options, policy, problems, days_off, answered: false }
    }

    /// Whether a person at a terminal can still mend what is missing: what is broken comes first.
    pub(crate) fn can_be_completed(&self) -> bool {
        self.problems.is_empty()
    }

    /// The person wants the letter to go by post where no address takes it.
    pub(crate) fn go_by_post(&mut self) {
        self.policy = self.policy.clone().or_post();
    }

    /// Whether the letter may go by post alone.
    pub(crate) fn may_go_by_post(&self) -> bool {
        matches!(self.policy, RecipientPolicy::ConfirmOrPost(_))
    }

    /// What only the person can decide; `None` where nothing is, or where other problems come first.
    pub(crate) fn question(&self) -> Option<Question> {
        if self.answered || !self.problems.is_empty() || self.files().is_err() {
            return None;
        }
        match self.check(self.policy.clone()) {
            Ok(checked) => self.language(&checked),
            Err(found) if found.iter().all(|problem| problem.code == UNCERTAIN) => {
                let recipient = self.check(RecipientPolicy::Warn).ok()?.request.recipient;
                let given = found.iter().any(|problem| problem.subject.field() == Some(Field::To));
                Some(Question::Recipient {
                    subject: if given { recipient.address() } else { recipient.name.clone() },
                    why: Sentence::join(Join::Clauses, found.iter().map(|problem| problem.what.clone())),
                    email: recipient.email?,
                })
            }
            Err(_) => None,
        }
    }

    fn language(&self, checked: &Checked) -> Option<Question> {
        let guessed = checked.warnings.iter().any(|warning| warning.code == LANGUAGE_GUESSED);
        let request = guessed.then_some(&checked.request)?;
        let mut offered = vec![request.language.clone()];
        offered.extend(
            self.composer
                .languages(request.kind.name())
                .into_iter()
                .filter(|language| *language != request.language),
        );
        Some(Question::Language { name: request.recipient.name.clone(), offered })
    }

    /// The person wants the letter to go to the uncertain address, or not: then it stays a problem.
    pub(crate) fn confirm_recipient(&mut self, yes: bool) {
        if yes {
            self.policy = RecipientPolicy::Warn;
        } else {
            self.answered = true;
        }
    }

    /// The person chose the letter's language, or left the guess.
    pub(crate) fn choose_language(&mut self, language: Option<&Language>) {
        match language {
            Some(language) => {
                self.form.set_if_absent(Field::Language, RawValue::new(language.tag(), Place::Prompt));
            }
            None => self.answered = true,
        }
    }

    /// Checks the form and writes the letter. What there is to say of it is added to `found`, also where it fails.
    pub(crate) fn finish(mut self, app: &App, found: &mut Diagnostics) -> Result<Prepared, Failure> {
        let files = self.files().unwrap_or_else(|problems| {
            self.problems.extend(problems);
            Vec::new()
        });
        let checked = match self.check(self.policy.clone()) {
            Ok(checked) if self.problems.is_empty() => checked,
            outcome => {
                let problems = all_problems(self.problems, outcome.err().unwrap_or_default());
                return Err(with_answers(Failure::from_problems(exit_of(&problems), problems), &self.form));
            }
        };
        let mut checked = without_known_doubts(checked, app);
        let Self { composer, form, options, days_off, .. } = self;
        let mut form = checked.understood.take().unwrap_or(form);
        if let Some(id) = &checked.request.recipient.provider {
            form.name_provider(id);
        }
        let written = schedule::days_off(days_off.as_deref(), app)
            .and_then(|days_off| composer.write(&options, &form, checked, files, &days_off, found))
            .map_err(|failure| with_answers(failure, &form))?;
        let Written { request, letter, enclosures, facts, plan, uncertain } = written;
        let Composer { now, catalog, .. } = composer;
        Ok(Prepared { request, letter, catalog, enclosures, facts, plan, now, uncertain, form })
    }

    fn files(&self) -> Result<Vec<Enclosure>, Vec<Problem>> {
        attachments::files(&self.options, &self.form)
    }

    fn check(&self, policy: RecipientPolicy) -> Result<Checked, Vec<Problem>> {
        self.composer.check(&self.options, &self.form, policy)
    }
}

/// Without the warning of an address's old source where a letter went to it since the source was seen: the person knows.
fn without_known_doubts(mut checked: Checked, app: &App) -> Checked {
    let known = |checked: &Checked| {
        let provenance = checked.request.recipient.provenance.as_ref()?;
        let journal = Journal::open_read_only(app.state_dir.as_deref()?).ok()??;
        let seen_on = provenance.known.seen_on?;
        journal.has_sent_to(&provenance.email.to_string(), seen_on).ok().filter(|sent| *sent)
    };
    if checked.warnings.iter().any(|warning| warning.code == DATED_SOURCE) && known(&checked).is_some() {
        checked.warnings.retain(|warning| warning.code != DATED_SOURCE);
    }
    checked
}

/// A letter leaves an account under one of its own addresses.
pub(crate) fn may_send(account: &Account, request: &CancellationRequest) -> Result<(), Failure> {
    let from = &request.customer.email;
    if account.may_send_as(from) {
        return Ok(());
    }
    let (from, own) = (from.to_string(), account.email.to_string());
    Err(Failure::with_remedy(
        Status::Data,
        sentence!("account-sends-as-another", from, account = account.name, own),
    ))
}

/// An address that the person confirms although it is uncertain.
pub(crate) fn confirmed_address(address: &str) -> Result<EmailAddress, Failure> {
    EmailAddress::parse(address).map_err(|fault| {
        Failure::new(Status::Usage, sentence!("confirmed-address-refused", what = fault.what)).fix(fault.fix)
    })
}

/// How well a recipient's address is known.
pub(crate) fn provenance(recipient: &Recipient) -> Sentence {
    recipient.provenance.as_ref().map_or_else(|| sentence!("address-of-yours"), Sentence::from)
}
