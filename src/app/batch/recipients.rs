//! Who gets how many letters: what a person sees at one glance before a table is sent.

use serde::Serialize;

use super::duplicates::{KeyIndex, RowDecisions, Verdict, mark};
use super::temporary::{Lines, cannot_keep};
use crate::app::Failure;

/// How many recipients are named.
const NAMED: usize = 10;

/// The recipients of letters, kept on the disk until it is known which rows are left out.
pub(crate) struct Recipients {
    rows: Lines,
    marks: KeyIndex,
}

/// Who gets how many letters, most of all first.
#[derive(Debug, Default, Clone, Serialize)]
pub(crate) struct RecipientCounts {
    /// The first of them.
    #[serde(rename = "recipients")]
    pub(crate) first: Vec<RecipientCount>,
    /// How many more there are.
    #[serde(rename = "more_recipients")]
    pub(crate) more: u64,
}

/// How many letters go to an address.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RecipientCount {
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) letters: u64,
}

impl Recipients {
    pub(crate) fn new() -> Result<Self, Failure> {
        let marks = KeyIndex::new().map_err(cannot_keep)?;
        Ok(Self { rows: Lines::new(u64::MAX)?, marks })
    }

    /// Adds a row's.
    pub(crate) fn add(&mut self, row: u64, email: &str, name: &str) -> Result<(), Failure> {
        self.marks.push(row, mark(&email.to_lowercase())).map_err(cannot_keep)?;
        // No address has a blank.
        self.rows.add(row, &format!("{email} {name}"))
    }

    /// Counts the letters of the rows that are to be sent.
    pub(crate) fn count(self, decisions: &RowDecisions) -> Result<RecipientCounts, Failure> {
        // The number of letters, and the first row, by which the recipient is named.
        let mut most: Vec<(u64, u64)> = Vec::new();
        let mut all = 0;
        let counted = self.marks.groups(|rows| {
            let (mut letters, mut first) = (0, None);
            for row in rows {
                if matches!(decisions.get(*row)?, Verdict::Make(_)) {
                    letters += 1;
                    first.get_or_insert(*row);
                }
            }
            if let Some(first) = first {
                all += 1;
                most.push((letters, first));
                most.sort_unstable_by_key(|(letters, first)| (u64::MAX - letters, *first));
                most.truncate(NAMED);
            }
            Ok(())
        });
        counted.map_err(cannot_keep)?;
        let mut first: Vec<Option<RecipientCount>> = most.iter().map(|_| None).collect();
        self.rows.each(decisions, |row, line| {
            if let Some(at) = most.iter().position(|(_, first)| *first == row) {
                let (email, name) = line.split_once(' ').unwrap_or((line, ""));
                let (email, name) = (email.to_owned(), name.to_owned());
                first[at] = Some(RecipientCount { email, name, letters: most[at].0 });
            }
        })?;
        let first: Vec<RecipientCount> = first.into_iter().flatten().collect();
        Ok(RecipientCounts { more: all - first.len() as u64, first })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted_by_address_without_rows_that_are_left_out() {
        let (mut recipients, mut decisions) = (Recipients::new().expect("files"), RowDecisions::default());
        for row in 1..=60_u64 {
            // The first address gets half of all, the others fewer and fewer.
            let number = if row % 2 == 0 { 0 } else { row.isqrt() };
            let (email, name) = (format!("Care{number}@example.org"), format!("Example {number}"));
            recipients.add(row, &if row > 30 { email.to_lowercase() } else { email }, &name).expect("kept");
        }
        decisions.set(2, Verdict::Repeated).expect("kept");
        recipients.add(61, "many@example.org", "Many Words").expect("kept");
        (62..=70).for_each(|row| recipients.add(row, &format!("x{row}@example.org"), "X").expect("kept"));
        let counts = recipients.count(&decisions).expect("counted");
        let first: Vec<_> = counts
            .first
            .iter()
            .map(|count| (count.email.as_str(), count.name.as_str(), count.letters))
            .collect();
        assert_eq!(first[0], ("Care0@example.org", "Example 0", 29));
        assert!(first.is_sorted_by_key(|(_, _, letters)| u64::MAX - letters), "{first:?}");
        assert_eq!((first[8], first.len(), counts.more), (("many@example.org", "Many Words", 1), 10, 8));
        assert_eq!(Recipients::new().expect("files").count(&decisions).expect("counted").more, 0);
    }
}
