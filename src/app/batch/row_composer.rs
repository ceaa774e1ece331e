//! From a row to its letter: what all rows share behind its own values, then as for a single letter.

use jiff::Zoned;

use crate::account::Account;
use crate::app::composer::{Composer, Diagnostics, Written, all_problems, exit_of};
use crate::app::options::ComposeOptions;
use crate::app::schedule;
use crate::app::{App, Failure, Status, attachments};
use crate::collect::Collected;
use crate::collect::table::Row;
use crate::deadline::DayOff;
use crate::request::RecipientPolicy;
use crate::value::{Field, Invalid, Place, Problem, RawValue, RequestForm, Thing};
use crate::words::sentence;

use super::identity::Identity;
use super::options::Table;

/// Everything the letters of a table are made with.
pub(crate) struct RowComposer {
    pub(crate) composer: Composer,
    /// Columns with other headings than the fields' keys.
    columns: Vec<(String, Option<Field>)>,
    options: ComposeOptions,
    shared: RequestForm,
    policy: RecipientPolicy,
    days_off: Vec<DayOff>,
}

/// What came of a row.
pub(crate) struct Outcome {
    pub(crate) row: u64,
    pub(crate) place: Place,
    /// The provider as the row or its record names it.
    pub(crate) provider: String,
    /// The contract as the row names it.
    pub(crate) identity: Identity,
    pub(crate) letter: Result<(Written, RequestForm), InvalidRow>,
    pub(crate) diagnostics: Diagnostics,
}

/// Why a row makes no letter.
pub(crate) struct InvalidRow {
    pub(crate) exit: Status,
    pub(crate) problems: Vec<Problem>,
}

impl RowComposer {
    /// Reads what all rows share; they are sent from `account`'s address unless another is given.
    pub(crate) fn new(
        table: &mut Table<'_>,
        account: Option<&Account>,
        now: Zoned,
        app: &App,
    ) -> Result<Self, Failure> {
        let composer = Composer::new(table.templates, now, app)?.cached();
        let Collected { mut form, problems } = std::mem::take(&mut table.shared);
        if !problems.is_empty() {
            return Err(Failure::from_problems(Status::Data, problems));
        }
        if let Some(account) = account {
            let place = Place::Account { account: account.name.clone() };
            form.set_if_absent(Field::Email, RawValue::new(account.email.to_string(), place));
        }
        Ok(Self {
            composer,
            columns: table.layout.columns.clone(),
            options: table.compose.clone(),
            shared: form,
            policy: RecipientPolicy::ConfirmEach(table.confirmed.as_slice().into()),
            days_off: schedule::days_off(table.days_off, app)?,
        })
    }

    /// What all rows share.
    pub(crate) fn shared(&self) -> &RequestForm {
        &self.shared
    }

    /// Calls the columns by the headings that the table has for them.
    pub(crate) fn name_columns(&mut self, columns: Vec<(String, Option<Field>)>) {
        self.columns = columns;
    }

    /// Whether a row's letter has files with it.
    pub(crate) fn encloses(&self, row: &Row) -> bool {
        let own = || row.values.iter().any(|(field, _)| *field == Field::Attach);
        self.shared.get(Field::Attach).is_some() || own()
    }

    /// Writes a row's letter.
    pub(crate) fn letter(&self, row: Row) -> Outcome {
        let identity = Identity::of(&row);
        let Row { number, place, values, problems } = row;
        let mut form = RequestForm::default();
        for (field, given) in values {
            form.set_if_absent(field, given);
        }
        // Who the letter goes to is one thing: a row that says any of it says all of it, so that no letter names one company
        // and goes to another.
        let recipient = [Field::Provider, Field::To, Field::ProviderName];
        let own = recipient.iter().any(|field| form.get(*field).is_some());
        for (info, given) in self.shared.given() {
            if !(own && recipient.contains(&info.field)) {
                form.set_if_absent(info.field, given.clone());
            }
        }
        let mut diagnostics = Diagnostics::default();
        let letter = self.write(&mut form, problems, &mut diagnostics);
        let provider = match &letter {
            Ok(written) => {
                let recipient = &written.request.recipient;
                recipient.provider.as_ref().unwrap_or(&recipient.name).clone()
            }
            Err(_) => form.get(Field::Provider).map(|given| given.text().into_owned()).unwrap_or_default(),
        };
        for said in diagnostics.warnings.iter_mut().chain(&mut diagnostics.notes) {
            said.place.get_or_insert_with(|| place.clone());
            mend_in_row(said);
        }
        let letter = match letter {
            Ok(written) => {
                if let Some(id) = &written.request.recipient.provider {
                    form.name_provider(id);
                }
                Ok((written, form))
            }
            Err(mut invalid) => {
                invalid.problems.iter_mut().for_each(|problem| self.locate(problem, &place, own));
                Err(invalid)
            }
        };
        Outcome { row: number, place, provider, identity, letter, diagnostics }
    }

    /// Says where a problem without a place is, and which column mends it. `own` says that the row itself names who the letter
    /// goes to: what is given for all rows does not count then.
    fn locate(&self, problem: &mut Problem, place: &Place, own: bool) {
        let field = problem.subject.field().filter(|_| problem.place.is_none());
        locate(problem, place);
        let Some(field) = field.filter(|_| problem.code == "missing") else {
            return;
        };
        let mapped = self.columns.iter().find(|(_, mapped)| *mapped == Some(field));
        let (fix, provider) = (&problem.fix, field == Field::To && own);
        problem.fix = match mapped.map(|(column, _)| column) {
            None if provider => sentence!("row-fill-to-or-provider", field = field.key()),
            None => sentence!("row-fill-column", field = field.key(), fix),
            Some(column) if provider => sentence!("row-fill-named-to-or-provider", column),
            Some(column) => sentence!("row-fill-named-column", column, fix),
        };
    }

    fn write(
        &self,
        form: &mut RequestForm,
        mut problems: Vec<Problem>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Written, InvalidRow> {
        let options = &self.options;
        let files = attachments::files(options, form).unwrap_or_else(|found| {
            problems.extend(found);
            Vec::new()
        });
        let mut checked = match self.composer.check(options, form, self.policy.clone()) {
            Ok(checked) if problems.is_empty() => checked,
            outcome => {
                let problems = all_problems(problems, outcome.err().unwrap_or_default());
                return Err(InvalidRow { exit: exit_of(&problems), problems });
            }
        };
        if let Some(understood) = checked.understood.take() {
            *form = understood;
        }
        self.composer
            .write(options, form, checked, files, &self.days_off, diagnostics)
            .map_err(InvalidRow::from)
    }
}

impl From<Failure> for InvalidRow {
    fn from(failure: Failure) -> Self {
        let fix = failure.fix.unwrap_or_else(|| sentence!("row-try-alone"));
        let fault = Invalid::new("letter", failure.message, fix);
        let problem = Problem::about(Thing::Letter, None, fault);
        Self { exit: failure.status, problems: vec![problem] }
    }
}

impl InvalidRow {
    /// A row that had problems when the table was checked, and has none any more.
    pub(crate) fn no_longer() -> Self {
        let fault = Invalid::of("changed", sentence!("row-without-problems-now"));
        let problem = Problem::about(Thing::Row, None, fault);
        Self { exit: Status::Data, problems: vec![problem] }
    }

    /// What went wrong with the row at `place`.
    pub(crate) fn of_failure(failure: Failure, place: &Place) -> Self {
        let mut invalid = Self::from(failure);
        invalid.problems.iter_mut().for_each(|problem| locate(problem, place));
        invalid
    }
}

/// Says where a problem without a place is.
fn locate(problem: &mut Problem, place: &Place) {
    problem.place.get_or_insert_with(|| place.clone());
}

/// What is to be done about one letter, said of a row: its values stand in columns, and a flag is for all.
fn mend_in_row(said: &mut Problem) {
    if said.code == "no-end" {
        said.fix = sentence!("row-end-on");
    } else if said.fix == schedule::see_dates() {
        said.fix = sentence!("row-see-dates");
    }
}
