//! Letters by the likeness of their numbers: one index for many requests.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher as _};

use rusqlite::Connection;
use serde_json::Value;

use super::form::{likeness, same, values};
use super::{Attempt, Journal, JournalError};

/// The most letters in an index, the newest: it is held in memory.
const MAX_LETTERS: i64 = 100_000;

/// The letters that have gone, may have, or are going. By the hash of a likeness: the newest entry, and the newest whose
/// numbers are not exactly that one's, each with the hash of its exact numbers. One of the two differs from any request.
#[derive(Debug, Default)]
pub struct Likenesses(HashMap<u64, [Option<(u64, i64)>; 2]>);

impl Journal {
    /// Indexes the letters that have gone, may have, or are going.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn likenesses(&self) -> Result<Likenesses, JournalError> {
        Likenesses::read(&self.connection).map_err(self.failed(Attempt::Read))
    }
}

impl Likenesses {
    fn read(connection: &Connection) -> rusqlite::Result<Self> {
        let mut likenesses = Self::default();
        let mut query = connection.prepare(
            "SELECT entries.id, envelope_to, kind, identifiers
             FROM entries LEFT JOIN plans ON plans.entry = entries.id
             WHERE parent IS NULL AND state IN ('sending', 'accepted', 'in-doubt')
             ORDER BY entries.id DESC LIMIT ?1",
        )?;
        let mut rows = query.query([MAX_LETTERS])?;
        while let Some(row) = rows.next()? {
            let json = |text: String| serde_json::from_str::<Value>(&text).unwrap_or_default();
            let (to, numbers) = (json(row.get(1)?), json(row.get(3)?));
            let kind: String = row.get(2)?;
            if let Some(likeness) = likeness(to[0].as_str().unwrap_or_default(), &kind, &numbers) {
                likenesses.add(&likeness, &numbers, row.get(0)?);
            }
        }
        Ok(likenesses)
    }

    fn add(&mut self, likeness: &str, numbers: &Value, entry: i64) {
        let exact = exact(numbers);
        let [newest, other] = self.0.entry(hash(likeness)).or_default();
        match newest {
            None => *newest = Some((exact, entry)),
            Some((known, _)) if *known == exact => {}
            Some(_) => *other = other.or(Some((exact, entry))),
        }
    }

    /// Returns the newest entry whose numbers are like these and not the same.
    pub fn get(&self, likeness: &str, numbers: &Value) -> Option<i64> {
        let exact = exact(numbers);
        let entries = self.0.get(&hash(likeness))?.iter().flatten();
        entries.filter(|(known, _)| *known != exact).map(|(_, entry)| *entry).next()
    }
}

fn exact(numbers: &Value) -> u64 {
    hash(values(numbers, same))
}

/// A hash for this process alone. Two texts with one hash cost a warning too many.
fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_newest_with_other_numbers_is_found() {
        let mut likenesses = Likenesses::default();
        for (entry, number) in [(4, "12-3"), (3, "12-3"), (2, "123"), (1, "1-23")] {
            likenesses.add("x", &json!({ "order_number": number }), entry);
        }
        let get = |number: &str| likenesses.get("x", &json!({ "order_number": number }));
        assert_eq!(
            [get("12-3"), get("1 2-3"), get("123"), get("1.23")],
            [Some(2), Some(2), Some(4), Some(4)]
        );
        assert_eq!(likenesses.get("y", &json!({})), None);
    }
}
