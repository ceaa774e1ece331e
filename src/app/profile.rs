//! The person's profile in the config file: what requests leave out, the language of the program, the country whose providers
//! come first.

use std::path::PathBuf;

use serde::Serialize;

use super::accounts::config_file;
use super::answers::is_hidden;
use super::inquiry::{Inquiry, Reading};
use super::{App, Failure, Status};
use crate::account::{ProfileValue, write_profile};
use crate::collect::Collected;
use crate::fs::regular;
use crate::provider::country_named;
use crate::request::CancellationRequest;
use crate::value::{Country, Field, Place, Problem, RawValue, RequestForm, Role, Value as _};
use crate::words::Locale;

/// The largest config file that is looked into, in bytes.
const MAX_CONFIG: u64 = 1024 * 1024;

/// What a profile holds, each value as it was given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Profile {
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) address: Vec<String>,
    /// Where the person lives.
    pub(crate) country: Option<String>,
    /// The language of the program.
    pub(crate) language: Option<String>,
}

impl App {
    /// `[profile] language` of the config file, where it is there and can be read: what is wrong with the file is said by the
    /// command that needs it.
    pub(crate) fn profile_language(&self) -> Option<String> {
        self.profile_text("language")
    }

    /// Keeps a language of the program in the profile.
    pub(crate) fn keep_language(&self, locale: Locale) -> Result<(), Failure> {
        let language = Some(locale.tag().to_owned());
        Profile { language, ..Profile::default() }.add(self).map(drop)
    }

    /// The person's country: of the profile, else of the system's locale.
    pub(crate) fn home(&self) -> Option<Country> {
        let of_profile = self.profile_text("country").and_then(|text| Country::parse(&text).ok());
        of_profile.or(self.region)
    }

    fn profile_text(&self, key: &str) -> Option<String> {
        let config = self.config_dir.as_ref()?.join("config.toml");
        let text = String::from_utf8(regular::read(&config, MAX_CONFIG).ok()?).ok()?;
        let config: toml::Table = text.parse().ok()?;
        config.get("profile")?.get(key)?.as_str().map(str::to_owned)
    }
}

impl Profile {
    /// The profile as it is, and its file.
    pub(crate) fn load(app: &App) -> Result<(Self, PathBuf), Failure> {
        let path = config_file(app)?;
        let mut collected = Collected::default();
        collected
            .add_profile(&path)
            .map_err(|error| Failure { status: Status::Configuration, ..Failure::from(error) })?;
        if !collected.problems.is_empty() {
            return Err(Failure::from_problems(Status::Configuration, collected.problems));
        }
        let profile = Self {
            country: app.profile_text("country"),
            language: app.profile_text("language"),
            ..Self::of(&collected.form)
        };
        Ok((profile, path))
    }

    /// The values of a form that are about the person.
    fn of(form: &RequestForm) -> Self {
        let text = |field| form.get(field).map(|given| given.text().into_owned());
        Self {
            name: text(Field::Name),
            email: text(Field::Email),
            phone: text(Field::Phone),
            address: form.get(Field::Address).map(|given| given.lines.clone()).unwrap_or_default(),
            country: None,
            language: None,
        }
    }

    /// What a letter's answers add to the profile; `None` where nobody typed anything about themselves.
    pub(crate) fn added_by(form: &RequestForm, locale: Locale, app: &App) -> Option<Self> {
        let typed = |field: Field| form.get(field).is_some_and(|given| given.place == Place::Prompt);
        if !Field::with(Role::Profile).any(typed) {
            return None;
        }
        let (known, _) = Self::load(app).ok()?;
        let Self { name, email, phone, address, .. } = Self::of(form);
        let country = address.last().and_then(|line| country_named(line)).or(app.region);
        Some(Self {
            name: name.filter(|_| known.name.is_none()),
            email: email.filter(|_| known.email.is_none()),
            phone: phone.filter(|_| known.phone.is_none()),
            address: if known.address.is_empty() { address } else { Vec::new() },
            country: country.map(|country| country.to_string()).filter(|_| known.country.is_none()),
            language: Some(locale.tag().to_owned()).filter(|_| known.language.is_none()),
        })
    }

    /// What a letter that can be written says of its writer and the profile does not know; `None` where that is nothing. What must
    /// not be mailed is not kept either.
    pub(crate) fn offered_by(
        request: &CancellationRequest,
        form: &RequestForm,
        app: &App,
    ) -> Result<Option<Self>, Failure> {
        let (known, _) = Self::load(app)?;
        let fit = |field| form.get(field).is_some_and(|given| !is_hidden(field, given));
        let customer = &request.customer;
        let of = |field, known: &Option<String>, value: Option<String>| {
            value.filter(|_| known.is_none() && fit(field))
        };
        let address = customer.address.as_ref().filter(|_| known.address.is_empty() && fit(Field::Address));
        let offered = Self {
            name: of(Field::Name, &known.name, Some(customer.name.as_str().to_owned())),
            email: of(Field::Email, &known.email, Some(customer.email.to_string())),
            phone: of(Field::Phone, &known.phone, customer.phone.as_ref().map(ToString::to_string)),
            address: address.map(|address| address.lines().to_vec()).unwrap_or_default(),
            ..Self::default()
        };
        Ok(Some(offered).filter(|offered| !offered.is_empty()))
    }

    /// From what was typed for each value: read as an answer to a question is, or all that is wrong.
    pub(crate) fn typed(form: &RequestForm, language: Option<String>, app: &App) -> Result<Self, Failure> {
        let mut problems = Vec::new();
        let mut profile = Self { language, ..Self::default() };
        let text = |field| form.get(field).map(|given| given.text().trim().to_owned());
        let mut wrong = |field, fault| problems.push(Problem::of_field(field, Some(Place::Prompt), fault));
        match text(Field::Country).map(|text| Country::parse(&text)) {
            Some(Ok(country)) => profile.country = Some(country.to_string()),
            Some(Err(fault)) => wrong(Field::Country, fault),
            None => {}
        }
        let (directory, today) = (app.directory(), app.now()?.date());
        // As it is written at home: the telephone number comes last.
        for field in [Field::Name, Field::Email, Field::Address, Field::Phone] {
            let Some(given) = form.get(field) else { continue };
            let home = profile.home_form();
            let inquiry = Inquiry { form: &home, directory: &directory, today, printed: false };
            match (inquiry.read(field, &given.lines.join("; "), false), field) {
                (Reading::Taken(plain, _), Field::Address) => profile.address = plain.lines,
                (Reading::Taken(plain, _), Field::Name) => profile.name = plain.lines.into_iter().next(),
                (Reading::Taken(plain, _), Field::Email) => profile.email = plain.lines.into_iter().next(),
                (Reading::Taken(plain, _), _) => profile.phone = plain.lines.into_iter().next(),
                // No value of a profile is a day.
                (Reading::Several(_), _) => {}
                (Reading::Refused(fault), field) => wrong(field, fault),
            }
        }
        if problems.is_empty() { Ok(profile) } else { Err(Failure::from_problems(Status::Data, problems)) }
    }

    /// The values by which others are read: a telephone number as it is written at home.
    pub(crate) fn home_form(&self) -> RequestForm {
        self.form_of([Field::Country, Field::Address])
    }

    /// Its values as those of a request.
    pub(crate) fn form(&self) -> RequestForm {
        self.form_of([Field::Name, Field::Email, Field::Address, Field::Country, Field::Phone])
    }

    fn form_of(&self, fields: impl IntoIterator<Item = Field>) -> RequestForm {
        let mut form = RequestForm::default();
        for field in fields {
            let one = |text: &Option<String>| text.iter().cloned().collect::<Vec<_>>();
            let lines = match field {
                Field::Name => one(&self.name),
                Field::Email => one(&self.email),
                Field::Phone => one(&self.phone),
                Field::Country => one(&self.country),
                _ => self.address.clone(),
            };
            if !lines.is_empty() {
                form.set_if_absent(field, RawValue { lines, place: Place::Prompt });
            }
        }
        form
    }

    /// Whether it holds nothing.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Writes all of it: what is not there any more is taken out.
    pub(crate) fn save(&self, app: &App) -> Result<PathBuf, Failure> {
        self.write(app, true)
    }

    /// Writes what it holds beside what is there.
    pub(crate) fn add(&self, app: &App) -> Result<PathBuf, Failure> {
        self.write(app, false)
    }

    fn write(&self, app: &App, whole: bool) -> Result<PathBuf, Failure> {
        let Self { name, email, phone, address, country, language } = self;
        let text = |text: &Option<String>| ProfileValue::Text(text.clone().unwrap_or_default());
        let mut values = vec![
            ("name", text(name)),
            ("email", text(email)),
            ("phone", text(phone)),
            ("address", ProfileValue::Lines(address.clone())),
            ("country", text(country)),
            ("language", text(language)),
        ];
        values.retain(|(_, value)| {
            whole || *value != ProfileValue::Text(String::new()) && *value != ProfileValue::Lines(Vec::new())
        });
        let path = config_file(app)?;
        write_profile(&path, &values)?;
        Ok(path)
    }
}
