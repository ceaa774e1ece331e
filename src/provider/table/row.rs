//! A provider in a list: what can be done with it, without its record.

use std::ops::Range;

use crate::provider::channel::Channel;
use crate::provider::page::PageKind;
use crate::provider::record::{Purpose, Record};
use crate::value::{Confidence, Country, Sector, Value as _};

/// What a list says of a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its country, where that is known.
    pub country: Option<Country>,
    /// Its trade.
    pub sector: Sector,
    /// The address a cancellation goes to, if one is known.
    pub email: Option<&'a str>,
    /// How much that address' source is worth.
    pub confidence: Option<Confidence>,
    /// Whether that source is old or undated.
    pub outdated: bool,
    /// Whether it has a page where a contract is ended.
    pub page: bool,
    /// Whether a postal address is known.
    pub post: bool,
    /// Whether there is another way, such as a hotline.
    pub other: bool,
    /// Where its record stands in the section of records.
    pub(super) record: Range<usize>,
}

impl<'a> Row<'a> {
    /// The place of the country among a line's cells.
    pub(super) const COUNTRY: usize = 2;

    /// The row that this line is.
    pub(super) fn read(line: &'a str) -> Option<Self> {
        let mut cells = line.split('\t');
        let mut cell = || cells.next();
        let (id, name, country, sector) = (cell()?, cell()?, cell()?, cell()?);
        let (email, worth, ways) = (cell()?, cell()?, cell()?);
        let (start, length): (usize, usize) = (cell()?.parse().ok()?, cell()?.parse().ok()?);
        Some(Self {
            id,
            name,
            country: Country::parse(country).ok(),
            sector: Sector::named(sector)?,
            email: Some(email).filter(|email| !email.is_empty()),
            confidence: Confidence::named(worth.trim_end_matches('-')),
            outdated: worth.ends_with('-'),
            page: ways.contains('w'),
            post: ways.contains('p'),
            other: ways.contains('o'),
            record: start..start.checked_add(length)?,
        })
    }

    /// The row of a record; `email` is the address a cancellation goes to.
    pub(crate) fn of(record: &'a Record, email: Option<&'a str>) -> Self {
        let address = record.cancellation_address();
        let withdrawal = |purpose: Option<Purpose>| purpose == Some(Purpose::Withdrawal);
        Self {
            id: &record.id,
            name: &record.name,
            country: record.country,
            sector: record.sector,
            email,
            confidence: address.map(|address| address.known.confidence),
            outdated: address.is_some_and(|address| address.known.outdated),
            page: record.pages.iter().any(|page| page.kind == PageKind::Cancel && !withdrawal(page.purpose)),
            post: record.postal.iter().any(|postal| postal.takes(false)),
            other: record.channels.iter().any(Channel::takes_cancellations),
            record: 0..0,
        }
    }

    /// The line of this row.
    pub(super) fn line(&self) -> String {
        let ways = [(self.page, 'w'), (self.post, 'p'), (self.other, 'o')];
        let ways: String = ways.into_iter().filter(|(there, _)| *there).map(|(_, way)| way).collect();
        format!(
            "{}\t{}\t{}\t{}\t{}\t{}{}\t{ways}\t{}\t{}\n",
            self.id,
            self.name,
            self.country.as_ref().map_or("", Country::as_str),
            self.sector.name(),
            self.email.unwrap_or_default(),
            self.confidence.map_or("", Confidence::name),
            if self.outdated { "-" } else { "" },
            self.record.start,
            self.record.len(),
        )
    }

    /// Whether anything can be done with it.
    pub fn leads_somewhere(&self) -> bool {
        self.email.is_some() || self.page || self.post || self.other
    }
}
