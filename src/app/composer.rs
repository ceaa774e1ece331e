//! What every letter of a run is written with, and a letter written with it: checked, dated, rendered, with its enclosures.
//!
//! In: a form, however it was collected. Out: a checked request and its letter, or what is wrong. It asks nobody and
//! prints nothing: what there is to say is handed to the caller, who has one letter to speak of, or a table of them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use jiff::Zoned;

use super::options::ComposeOptions;
use super::{App, Failure, Status, attachments, schedule};
use crate::attachment::Enclosure;
use crate::deadline::{ContractFacts, DayOff, Plan};
use crate::journal::Journal;
use crate::letter::{self, Catalog, Letter};
use crate::provider::{self, Directory};
use crate::request::{self, CancellationRequest, Checked, Context, RecipientPolicy, Returned, Understood};
use crate::value::{
    Country, Field, Invalid, Kind, Language, Place, Problem, RawValue, RequestForm, Thing, Topic, Value as _,
    ValueKind, name_of, validate,
};
use crate::words::sentence;

/// The code of a problem that a yes from the person settles.
pub(crate) const UNCERTAIN: &str = "uncertain-recipient";

/// What all letters of a run share, read once.
#[derive(Debug)]
pub(crate) struct Composer {
    pub(crate) now: Zoned,
    pub(crate) catalog: Catalog,
    pub(crate) directory: Directory,
    kinds: RwLock<HashMap<String, Arc<Offer>>>,
    /// Where the journal is, and which mailboxes it knows that letters came back from, once a form was checked.
    state_dir: Option<PathBuf>,
    returned: OnceLock<Returned>,
}

/// What there is for a kind of letter.
#[derive(Debug)]
struct Offer {
    languages: Vec<Language>,
    own_kinds: Vec<String>,
}

/// Of kinds that are none there is no end; of those that are, there are fewer than this.
const MAX_KINDS: usize = 64;

/// What a person should know of a letter that can be composed.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    /// What is doubtful.
    pub(crate) warnings: Vec<Problem>,
    /// What is good to know.
    pub(crate) notes: Vec<Problem>,
}

/// A letter with all that belongs to it.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) request: CancellationRequest,
    pub(crate) letter: Letter,
    /// The letter as a document, where one is wanted, and the person's files.
    pub(crate) enclosures: Vec<Enclosure>,
    pub(crate) facts: Option<ContractFacts<'static>>,
    pub(crate) plan: Plan,
    /// Whether the recipient's address needs the person's yes before anything is made that could be sent.
    pub(crate) uncertain: bool,
}

impl Composer {
    /// With the templates of `templates` or of the config folder, and the person's own records.
    pub(crate) fn new(templates: Option<&Path>, now: Zoned, app: &App) -> Result<Self, Failure> {
        let catalog = app.catalog(templates)?;
        let (directory, state_dir) = (app.directory(), app.state_dir.clone());
        Ok(Self { now, catalog, directory, kinds: RwLock::default(), state_dir, returned: OnceLock::new() })
    }

    /// The same for many letters: each record is read once.
    pub(crate) fn cached(self) -> Self {
        Self { directory: self.directory.cached(), ..self }
    }

    /// Checks a form.
    pub(crate) fn check(
        &self,
        options: &ComposeOptions,
        form: &RequestForm,
        recipient: RecipientPolicy,
    ) -> Result<Checked, Vec<Problem>> {
        let is_own = |name: &str| self.offer(name).own_kinds.iter().any(|own| own == name);
        let understood = request::understand(form, &self.directory, &is_own);
        let form = understood.as_ref().map_or(form, |understood| &understood.form);
        let kind = form.get(Field::Kind).map(|given| given.text().trim().to_owned());
        let offer = self.offer(kind.as_deref().unwrap_or_default());
        let context = Context {
            own_kinds: &offer.own_kinds,
            today: self.now.date(),
            directory: &self.directory,
            languages: &offer.languages,
            allow_sensitive: &options.allow_sensitive,
            recipient,
            returned: Some(self.returned.get_or_init(|| self.read_returned())),
        };
        let mut checked = request::check(form, &context)?;
        if let Some(Understood { form, notes }) = understood {
            checked.notes.splice(0..0, notes);
            checked.understood = Some(form);
        }
        Ok(checked)
    }

    /// Whether a text is a value of a field whose values are words.
    pub(crate) fn fits(&self, field: Field, text: &str) -> bool {
        match field {
            Field::Kind => match Kind::parse(text) {
                Ok(Kind::Own(name)) => {
                    name_of("kind", &name).is_some() || self.offer(&name).own_kinds.contains(&name)
                }
                kind => kind.is_ok(),
            },
            Field::Country => {
                Country::parse(text).is_ok()
                    || provider::country_wanted(&text.trim().to_lowercase()).is_some()
            }
            field => validate(field, &RawValue::new(text, Place::Flag)).is_ok(),
        }
    }

    /// The mailboxes that letters came back from, as far as the journal can be read: whoever needs it to be whole opens it
    /// and says what is wrong.
    fn read_returned(&self) -> Returned {
        let journal = self.state_dir.as_deref().and_then(|folder| Journal::open_read_only(folder).ok()?);
        let found = journal.and_then(|journal| journal.returned().ok()).unwrap_or_default();
        let zone = self.now.time_zone();
        found.into_iter().map(|(address, at)| (address, at.to_zoned(zone.clone()).date())).collect()
    }

    /// The languages there are letters of this kind in.
    pub(crate) fn languages(&self, kind: &str) -> Vec<Language> {
        self.offer(kind).languages.clone()
    }

    /// The languages of a kind; its name is as it was typed.
    fn offer(&self, kind: &str) -> Arc<Offer> {
        let known = self.kinds.read().unwrap_or_else(PoisonError::into_inner).get(kind).cloned();
        known.unwrap_or_else(|| {
            let languages = match kind {
                "" => self.catalog.languages().to_vec(),
                kind => self.catalog.languages_of(kind),
            };
            // Only a kind that is not built in is worth a look into the person's own folder.
            let built_in = kind.is_empty() || Kind::names().any(|known| known == kind);
            let own_kinds = if built_in { Vec::new() } else { self.catalog.own_kinds() };
            let offer = Arc::new(Offer { languages, own_kinds });
            let mut kinds = self.kinds.write().unwrap_or_else(PoisonError::into_inner);
            if kinds.len() < MAX_KINDS {
                kinds.insert(kind.to_owned(), Arc::clone(&offer));
            }
            offer
        })
    }

    /// Writes the letter of a checked request.
    pub(crate) fn write(
        &self,
        options: &ComposeOptions,
        form: &RequestForm,
        mut checked: Checked,
        files: Vec<Enclosure>,
        days_off: &[DayOff],
        found: &mut Diagnostics,
    ) -> Result<Written, Failure> {
        let today = self.now.date();
        let plan = schedule::make(checked.facts.as_ref(), days_off);
        let uncertain = checked.warnings.iter().any(|warning| warning.code == UNCERTAIN);
        let near = checked.warnings.iter().any(|warning| warning.code == "near-date");
        found.warnings.append(&mut checked.warnings);
        found.warnings.extend(schedule::warnings(&plan, today, near));
        found.notes.append(&mut checked.notes);
        let letter = letter::render(&checked.request, &self.catalog, today).map_err(|error| {
            Failure::from_error(Status::Configuration, &error).fix(sentence!("template-mend"))
        })?;
        found.warnings.extend(left_out(form, &checked.request, &letter));
        let document = attachments::document(options, &checked.request, &self.catalog, &self.now)?;
        let enclosures = document.into_iter().chain(files).collect();
        let Checked { request, facts, .. } = checked;
        Ok(Written { request, letter, enclosures, facts, plan, uncertain })
    }
}

/// What was given and the template does not use.
fn left_out(form: &RequestForm, request: &CancellationRequest, letter: &Letter) -> Vec<Problem> {
    let warning = |field: Field| {
        let name = letter::variable(field);
        let inner = if field.info().shape == ValueKind::Switch {
            String::new()
        } else {
            format!("{{{{{name}}}}}…")
        };
        let code = format!("{{{{#if {name}}}}}…{inner}{{{{/if}}}}");
        let fault = Invalid::of("left-out", sentence!("value-not-in-letter", code));
        Problem::of_field(field, form.get(field).map(|given| given.place.clone()), fault)
    };
    letter::left_out(request, letter).into_iter().map(warning).collect()
}

/// What is wrong with a request: what was wrong with its form, and what the check found besides.
pub(crate) fn all_problems(mut form: Vec<Problem>, checked: Vec<Problem>) -> Vec<Problem> {
    // A value that was refused for its form is not also missing; a broken file may hide any of them.
    let refused: Vec<Topic> = form.iter().map(|problem| problem.subject.clone()).collect();
    let whole = |about: &Topic| matches!(about, Topic::Thing(Thing::Request | Thing::Row));
    let hidden = |subject: &Topic| refused.iter().any(|about| about == subject || whole(about));
    form.extend(checked.into_iter().filter(|p| p.code != "missing" || !hidden(&p.subject)));
    form
}

/// How a run ends that found these problems.
pub(crate) fn exit_of(problems: &[Problem]) -> Status {
    // A broken record is as a broken config file: the request is not what is wrong.
    if problems.iter().any(|problem| problem.code == provider::BROKEN) {
        Status::Configuration
    } else if problems.iter().all(|problem| problem.code == attachments::MISSING) {
        Status::NoInput
    } else {
        Status::Data
    }
}
