//! Providers in a list: all of them, or those that somebody looks for.

use serde::Serialize;

use super::{App, Failure, Status};
use crate::provider::Origin;
use crate::provider::search::{Hit, MAX_QUERY};
use crate::value::{Confidence, Country, Field, Place, Problem, Sector, Value};
use crate::words::sentence;

/// Which providers are listed.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    /// Those of this country alone.
    pub(crate) country: Option<Country>,
    /// Those of this trade alone.
    pub(crate) sector: Option<Sector>,
    /// Also those of the person's own, or imported, that take no cancellations.
    pub(crate) all: bool,
}

impl Filter {
    /// From what was typed.
    pub(crate) fn new(country: Option<&str>, sector: Option<&str>, all: bool) -> Result<Self, Failure> {
        let (country, sector) = (given(Field::Country, country), given(Field::Sector, sector));
        match (country, sector) {
            (Ok(country), Ok(sector)) => Ok(Self { country, sector, all }),
            (country, sector) => {
                let problems = country.err().into_iter().chain(sector.err()).flatten().collect();
                Err(Failure::from_problems(Status::Data, problems))
            }
        }
    }

    /// Whether a provider is of the country and the trade.
    pub(crate) fn fits(&self, country: Option<Country>, sector: Sector) -> bool {
        (self.country.is_none() || self.country == country)
            && self.sector.is_none_or(|wanted| wanted == sector)
    }
}

fn given<T: Value>(field: Field, text: Option<&str>) -> Result<Option<T>, Vec<Problem>> {
    let wrong = |text, fault| vec![Problem::of_value(field, Place::Flag, text, fault)];
    let parse = |text| T::parse(text).map_err(|fault| wrong(text, fault));
    text.map(parse).transpose()
}

/// A provider in a list.
#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) country: Option<Country>,
    pub(crate) sector: Sector,
    /// The address a cancellation goes to, if one is known.
    pub(crate) email: Option<String>,
    /// How much that address' source is worth.
    pub(crate) confidence: Option<Confidence>,
    /// Whether that source is old or undated.
    pub(crate) outdated: bool,
    /// Whether it has a page where a contract is ended.
    pub(crate) page: bool,
    /// Whether a postal address is known.
    pub(crate) post: bool,
    /// Whether there is another way, such as a hotline.
    pub(crate) other: bool,
    pub(crate) origin: Origin,
}

impl From<Hit<'_>> for Entry {
    fn from(Hit { row, origin, .. }: Hit<'_>) -> Self {
        Self {
            id: row.id.to_owned(),
            name: row.name.to_owned(),
            country: row.country,
            sector: row.sector,
            email: row.email.map(str::to_owned),
            confidence: row.confidence,
            outdated: row.outdated,
            page: row.page,
            post: row.post,
            other: row.other,
            origin,
        }
    }
}

/// What is in the directory.
pub(crate) struct Listing {
    /// By country, then by trade, then by id; those of no country last.
    pub(crate) entries: Vec<Entry>,
    /// How many are left out that take no cancellations.
    pub(crate) hidden: usize,
    /// What is wrong with records of the person's own.
    pub(crate) warnings: Vec<Problem>,
}

/// The providers there are. No record that came with the program is read.
pub(crate) fn list(filter: &Filter, app: &App) -> Listing {
    let (index, warnings) = app.directory().survey();
    let listed = index.listed(None).into_iter();
    let mut hits: Vec<Hit<'_>> = listed.filter(|hit| filter.fits(hit.row.country, hit.row.sector)).collect();
    let known = hits.len();
    hits.retain(|hit| filter.all || hit.origin == Origin::BuiltIn || hit.row.email.is_some());
    let hidden = known - hits.len();
    let code = |hit: &Hit<'_>| hit.row.country.map(|country| country.to_string());
    hits.sort_by_cached_key(|hit| (hit.row.country.is_none(), code(hit), hit.row.sector as u8, hit.row.id));
    Listing { entries: hits.into_iter().map(Entry::from).collect(), hidden, warnings }
}

/// The providers that these words may mean, best first and those of the country before others.
pub(crate) fn search(
    words: &str,
    country: Option<&str>,
    app: &App,
) -> Result<(Vec<Entry>, Vec<Problem>), Failure> {
    if words.trim().is_empty() || words.chars().count() > MAX_QUERY {
        return Err(Failure::with_remedy(Status::Data, sentence!("search-impossible", most = MAX_QUERY)));
    }
    let country =
        given(Field::Country, country).map_err(|problems| Failure::from_problems(Status::Data, problems))?;
    let (index, warnings) = app.directory().survey();
    let found: Vec<Entry> =
        index.search(words, country.or_else(|| app.home())).into_iter().map(Entry::from).collect();
    if found.is_empty() {
        return Err(Failure::with_remedy(Status::Data, sentence!("search-nothing", words)));
    }
    Ok((found, warnings))
}
