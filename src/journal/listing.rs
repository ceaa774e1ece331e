//! Pages of entries: what a person looks at first stands first. Those that a filter lets through, and how many stand how.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::types::Value;
use rusqlite::{params, params_from_iter};

use super::{Attempt, Entry, Journal, JournalError, Standing};

/// Up to so many entries are sorted; where a filter lets more through, the entries are walked through until a page is full.
const MAX_SORTED: u64 = 20_000;

/// How overdue entries stand: each is looked up, and not the other way round.
const OF_OVERDUE: &str = "CROSS JOIN standings ON standings.entry = plans.entry";

/// Part of a list.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its entries.
    pub entries: Vec<Entry>,
    /// Whether there are more behind it.
    pub more: bool,
}

/// Which entries a list has.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Those that stand so; empty for all.
    pub standings: Vec<Standing>,
    /// Those to these correspondents, by their numbers.
    pub correspondents: Option<Vec<i64>>,
    /// Those written at this time or later.
    pub since: Option<Timestamp>,
}

impl Filter {
    /// Whether it lets everything through.
    fn is_open(&self) -> bool {
        self.standings.is_empty() && self.correspondents.is_none() && self.since.is_none()
    }

    /// The condition on a row of `standings` or `standing_counts`, with its values.
    fn condition(&self) -> (String, Vec<Value>) {
        let (mut conditions, mut values) = (vec!["true"], Vec::new());
        // One value alone keeps the order of an index.
        match &self.standings[..] {
            [] => {}
            [one] => {
                conditions.push("standing = ?");
                values.push(Value::Text(one.name().to_owned()));
            }
            several => {
                conditions.push("standing IN (SELECT value FROM json_each(?))");
                let names: Vec<_> = several.iter().map(|standing| standing.name()).collect();
                values.push(Value::Text(serde_json::json!(names).to_string()));
            }
        }
        match self.correspondents.as_deref() {
            None => {}
            Some([one]) => {
                conditions.push("correspondent = ?");
                values.push(Value::Integer(*one));
            }
            Some(several) => {
                conditions.push("correspondent IN (SELECT value FROM json_each(?))");
                values.push(Value::Text(serde_json::json!(several).to_string()));
            }
        }
        if let Some(since) = self.since {
            conditions.push("created_at >= ?");
            // Without the zone it comes before each fraction of its second.
            values.push(Value::Text(since.to_string().trim_end_matches('Z').to_owned()));
        }
        (conditions.join(" AND "), values)
    }

    /// Which index finds the rows in their order, or so few that they can be sorted.
    fn index(&self, entries: u64) -> &'static str {
        match (&self.standings[..], self.correspondents.as_deref(), self.since) {
            ([_], None, None) => "INDEXED BY standings_by_standing",
            ([_], Some([_]), None) => "INDEXED BY standings_by_correspondent",
            _ if entries > MAX_SORTED => "NOT INDEXED",
            (_, None, Some(_)) => "INDEXED BY standings_by_time",
            _ => "",
        }
    }
}

/// A provider as entries name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondent {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub provider: String,
    /// Its id, where it is in the directory; else empty.
    pub provider_id: String,
}

impl Journal {
    /// The entries whose next step is due on `today` or was before, the oldest day first; then all others, the newest
    /// first. Of these the first `offset` are left out, and no more than `limit` are given.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn list(&self, today: Date, offset: usize, limit: usize) -> Result<Page, JournalError> {
        self.list_of(&Filter::default(), today, offset, limit)
    }

    /// The same of those that a filter lets through.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn list_of(
        &self,
        filter: &Filter,
        today: Date,
        offset: usize,
        limit: usize,
    ) -> Result<Page, JournalError> {
        // Both parts at the same moment.
        let _snapshot = self.connection.unchecked_transaction().map_err(self.failed(Attempt::Read))?;
        let wanted = limit.saturating_add(1);
        let read = || {
            let mut ids = self.overdue(filter, today, offset, wanted)?;
            if ids.len() < wanted {
                let overdue = match (offset, ids.len()) {
                    (0, some) => some,
                    (_, 0) => self.count_overdue(filter, today)?,
                    (offset, some) => offset + some,
                };
                let (offset, limit) = (offset.saturating_sub(overdue), wanted - ids.len());
                ids.extend(self.others(filter, today, offset, limit)?);
            }
            Ok(ids)
        };
        let mut ids = read().map_err(self.failed(Attempt::Read))?;
        let more = ids.len() > limit;
        ids.truncate(limit);
        let mut entries = self.many(
            "WHERE entries.id IN (SELECT value FROM json_each(?1))",
            [serde_json::json!(ids).to_string()],
        )?;
        let places: std::collections::HashMap<i64, usize> =
            ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
        entries.sort_by_key(|entry| places.get(&entry.id).copied());
        Ok(Page { entries, more })
    }

    /// The numbers of overdue entries, the oldest day first.
    fn overdue(
        &self,
        filter: &Filter,
        today: Date,
        offset: usize,
        limit: usize,
    ) -> rusqlite::Result<Vec<i64>> {
        let of_page = [number(limit), number(offset)];
        let rest = "ORDER BY next_on, plans.entry LIMIT ? OFFSET ?";
        self.of_overdue("plans.entry", filter, today, rest, of_page)
    }

    fn count_overdue(&self, filter: &Filter, today: Date) -> rusqlite::Result<usize> {
        let count = self.of_overdue("count(*)", filter, today, "", [])?;
        Ok(count.first().and_then(|count| usize::try_from(*count).ok()).unwrap_or(0))
    }

    /// What is wanted of the overdue entries; `rest` ends the query, and `more` are its values.
    fn of_overdue(
        &self,
        wanted: &str,
        filter: &Filter,
        today: Date,
        rest: &str,
        more: impl IntoIterator<Item = Value>,
    ) -> rusqlite::Result<Vec<i64>> {
        let (condition, mut values) = filter.condition();
        let joined = if filter.is_open() { "" } else { OF_OVERDUE };
        values.push(Value::Text(today.to_string()));
        values.extend(more);
        self.numbers(
            &format!(
                "SELECT {wanted} FROM plans INDEXED BY plans_by_next {joined} WHERE {condition} AND next_on <= ? {rest}"
            ),
            values,
        )
    }

    /// The numbers of the entries that are not overdue, the newest first.
    fn others(
        &self,
        filter: &Filter,
        today: Date,
        offset: usize,
        limit: usize,
    ) -> rusqlite::Result<Vec<i64>> {
        let (condition, mut values) = filter.condition();
        let from = if filter.is_open() {
            "entries LEFT JOIN plans ON plans.entry = entries.id".to_owned()
        } else {
            let entries = self.counts_of(filter)?.iter().map(|(_, entries)| entries).sum();
            let index = filter.index(entries);
            format!("standings {index} LEFT JOIN plans ON plans.entry = standings.entry")
        };
        let id = if filter.is_open() { "entries.id" } else { "standings.entry" };
        values.extend([Value::Text(today.to_string()), number(limit), number(offset)]);
        self.numbers(
            &format!(
                "SELECT {id} FROM {from} WHERE {condition} AND (next_on IS NULL OR next_on > ?)
                 ORDER BY {id} DESC LIMIT ? OFFSET ?"
            ),
            values,
        )
    }

    fn numbers(&self, sql: &str, values: Vec<Value>) -> rusqlite::Result<Vec<i64>> {
        self.connection.prepare(sql)?.query_map(params_from_iter(values), |row| row.get(0))?.collect()
    }

    /// How many of the entries that a filter lets through stand how; those that are none are left out.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn counts(&self, filter: &Filter) -> Result<Vec<(Standing, u64)>, JournalError> {
        self.counts_of(filter).map_err(self.failed(Attempt::Read))
    }

    fn counts_of(&self, filter: &Filter) -> rusqlite::Result<Vec<(Standing, u64)>> {
        let (condition, mut values) = filter.condition();
        let rows = format!(
            "SELECT standing, 1 AS entries FROM standings INDEXED BY standings_by_time WHERE {condition}"
        );
        let rows = match (filter.since, &filter.correspondents) {
            (None, _) => format!("SELECT standing, entries FROM standing_counts WHERE {condition}"),
            (Some(_), Some(_)) => rows,
            (Some(since), None) => {
                // The rest of the day on which it begins, and the days behind it.
                let day = since.to_string().get(..10).unwrap_or_default().to_owned();
                let standings = Filter { since: None, ..filter.clone() }.condition();
                values.push(Value::Text(format!("{day}U")));
                values.extend(standings.1);
                values.push(Value::Text(day));
                let days =
                    format!("SELECT standing, entries FROM day_counts WHERE {} AND day > ?", standings.0);
                format!("{rows} AND created_at < ? UNION ALL {days}")
            }
        };
        let sql = format!("SELECT standing, sum(entries) FROM ({rows}) GROUP BY standing");
        let mut query = self.connection.prepare(&sql)?;
        let rows = query.query_map(params_from_iter(values), |row| {
            let entries = u64::try_from(row.get::<_, i64>(1)?).unwrap_or_default();
            Ok((Standing::named(&row.get::<_, String>(0)?), entries))
        })?;
        let found = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        let count = |standing: &Standing| {
            let (_, entries) = found.iter().find(|(found, _)| found.as_ref() == Some(standing))?;
            Some((*standing, *entries)).filter(|(_, entries)| *entries > 0)
        };
        Ok(Standing::ALL.iter().filter_map(count).collect())
    }

    /// The providers that there are letters to.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn correspondents(&self) -> Result<Vec<Correspondent>, JournalError> {
        self.connection
            .prepare("SELECT id, provider, provider_id FROM correspondents ORDER BY id")
            .and_then(|mut query| {
                let rows = query.query_map([], |row| {
                    Ok(Correspondent { id: row.get(0)?, provider: row.get(1)?, provider_id: row.get(2)? })
                })?;
                rows.collect()
            })
            .map_err(self.failed(Attempt::Read))
    }

    /// Whether a letter was sent to `address` on `since` or later.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn has_sent_to(&self, address: &str, since: Date) -> Result<bool, JournalError> {
        let sent = self.many(
            "WHERE state = 'accepted' AND created_at >= ?1 AND instr(envelope_to, ?2) > 0 LIMIT 1",
            params![since.to_string(), address],
        )?;
        Ok(!sent.is_empty())
    }

    /// The entries in doubt.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn in_doubt(&self) -> Result<Vec<Entry>, JournalError> {
        self.many("WHERE state = 'in-doubt' ORDER BY entries.id", [])
    }

    /// The entries last changed before `time`.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn older_than(&self, time: Timestamp) -> Result<Vec<i64>, JournalError> {
        self.connection
            .prepare("SELECT id FROM entries WHERE changed_at < ?1 ORDER BY id")
            .and_then(|mut query| query.query_map([time.to_string()], |row| row.get(0))?.collect())
            .map_err(self.failed(Attempt::Read))
    }
}

pub(super) fn number(count: usize) -> Value {
    Value::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}
