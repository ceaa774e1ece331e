//! Letters whose numbers are like a request's: found for one request, or by one index for many.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher as _};

use rusqlite::{Connection, params};
use serde_json::Value;

use super::form::{identifiers, likeness, same, values};
use super::{Attempt, Entry, Journal, JournalError};
use crate::request::CancellationRequest;

/// The most letters that are looked through, the newest: an index is held in memory, and somebody waits.
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
        let mut likenesses = Likenesses::default();
        each_newest(&self.connection, None, |letter| {
            let numbers = letter.numbers();
            if let Some(likeness) = likeness(&letter.recipient(), &letter.kind, &numbers) {
                likenesses.add(&likeness, &numbers, letter.entry);
            }
        })
        .map_err(self.failed(Attempt::Read))?;
        Ok(likenesses)
    }

    /// Those that have gone, may have gone, or are going, and whose numbers are like the request's and not the same.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn alike(&self, request: &CancellationRequest) -> Result<Vec<Entry>, JournalError> {
        let (recipient, kind, numbers) =
            (request.recipient.address(), request.kind.name(), identifiers(request));
        let Some(wanted) = likeness(&recipient, kind, &numbers) else {
            return Ok(Vec::new());
        };
        let (recipient, exact, mut found) = (recipient.to_lowercase(), values(&numbers, same), Vec::new());
        each_newest(&self.connection, Some(kind), |letter| {
            // Most went elsewhere, which is seen at less cost than all that makes a likeness.
            let to = letter.recipient();
            if to.to_lowercase() != recipient {
                return;
            }
            let numbers = letter.numbers();
            if likeness(&to, &letter.kind, &numbers).as_ref() == Some(&wanted)
                && values(&numbers, same) != exact
            {
                found.push(letter.entry);
            }
        })
        .map_err(self.failed(Attempt::Read))?;
        found.into_iter().rev().map(|entry| self.entry(entry)).collect()
    }
}

/// What makes a letter like another.
struct Letter {
    entry: i64,
    to: String,
    kind: String,
    identifiers: String,
}

impl Letter {
    fn recipient(&self) -> String {
        let to: Vec<String> = serde_json::from_str(&self.to).unwrap_or_default();
        to.into_iter().next().unwrap_or_default()
    }

    fn numbers(&self) -> Value {
        serde_json::from_str(&self.identifiers).unwrap_or_default()
    }
}

/// Looks at the letters that have gone, may have, or are going, the newest first; of a kind or of all.
fn each_newest(
    connection: &Connection,
    kind: Option<&str>,
    mut look: impl FnMut(&Letter),
) -> rusqlite::Result<()> {
    let mut query = connection.prepare(
        "SELECT entries.id, envelope_to, kind, identifiers
         FROM entries LEFT JOIN plans ON plans.entry = entries.id
         WHERE parent IS NULL AND state IN ('sending', 'accepted', 'in-doubt') AND (?2 IS NULL OR kind = ?2)
         ORDER BY entries.id DESC LIMIT ?1",
    )?;
    let mut rows = query.query(params![MAX_LETTERS, kind])?;
    while let Some(row) = rows.next()? {
        look(&Letter { entry: row.get(0)?, to: row.get(1)?, kind: row.get(2)?, identifiers: row.get(3)? });
    }
    Ok(())
}

impl Likenesses {
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
