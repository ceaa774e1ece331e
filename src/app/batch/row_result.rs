//! What became of a row.

use std::path::PathBuf;

use serde_json::{Map, Value};

use super::identity::Identity;
use crate::collect::table::Row;
use crate::journal::{Entry, Event, State};
use crate::text::escape;
use crate::value::Problem;

/// The columns of a table of results.
pub(super) const COLUMNS: [&str; 9] =
    ["row", "provider", "contract_number", "state", "file", "entry", "reply", "message_id", "problems"];

/// The columns of the first version.
pub(super) const FIRST_COLUMNS: [&str; 8] =
    ["row", "provider", "state", "file", "entry", "reply", "message_id", "problems"];

/// What became of a row. What there is not of it stays empty.
#[derive(Debug, Default)]
pub(crate) struct RowResult {
    pub(crate) row: u64,
    /// The provider, as well as it is known.
    pub(crate) provider: String,
    /// The numbers of its contract, as they are typed.
    pub(crate) contract_number: String,
    /// The word for it.
    pub(crate) state: &'static str,
    /// The draft's file.
    pub(crate) file: Option<PathBuf>,
    /// The journal's number.
    pub(crate) entry: Option<i64>,
    /// What the server said.
    pub(crate) reply: String,
    pub(crate) message_id: String,
    /// Why it became no more than that.
    pub(crate) problems: String,
}

impl RowResult {
    /// A row whose values make no letter.
    pub(crate) fn invalid(
        row: u64,
        provider: String,
        Identity { numbers, .. }: Identity,
        problems: &[Problem],
    ) -> Self {
        let line = |problem: &Problem| escape::line(&format!("{problem}; {}", problem.fix));
        let problems = problems.iter().map(line).collect::<Vec<_>>().join(" | ");
        Self { row, provider, contract_number: numbers, state: "invalid", problems, ..Self::default() }
    }

    /// A row that is left out, as its own values name the contract.
    pub(crate) fn left_out(row: &Row, state: &'static str) -> Self {
        let Identity { provider, numbers } = Identity::of(row);
        Self { row: row.number, provider, contract_number: numbers, state, ..Self::default() }
    }

    /// The same of a row whose request has an entry in the journal: the columns are those of the run that made the entry.
    pub(crate) fn with_entry(self, entry: &Entry, events: &[Event]) -> Self {
        let event = entry.decisive(events);
        let reply = event.and_then(Event::replied).map(|reply| reply.to_string());
        let mut words = event.and_then(|event| event.note.clone());
        // A local program has no reply but the note. After a doubt the note is a mark's.
        let doubted = events.iter().any(|event| event.state == Some(State::InDoubt));
        let reply = match reply {
            None if entry.state == State::Accepted && !doubted => words.take(),
            reply => reply,
        };
        Self {
            entry: Some(entry.id),
            reply: reply.unwrap_or_default(),
            message_id: entry.message_id.clone(),
            problems: words.unwrap_or_default(),
            ..self
        }
    }

    /// Keeps what an earlier run said of the row's letter, where this one knows no more of it.
    pub(super) fn keep(&mut self, earlier: Self) {
        self.file = self.file.take().or(earlier.file);
        let same_letter = self.message_id.is_empty() || self.message_id == earlier.message_id;
        let same_entry = self.entry.is_none() || earlier.entry.is_none() || self.entry == earlier.entry;
        if !same_letter || !same_entry {
            return;
        }
        self.entry = self.entry.or(earlier.entry);
        for (own, earlier) in [(&mut self.reply, earlier.reply), (&mut self.message_id, earlier.message_id)] {
            if own.is_empty() {
                *own = earlier;
            }
        }
    }

    /// Its cells, in the order of [`COLUMNS`], with another word for what became of it.
    pub(super) fn cells(&self, state: &str) -> [String; COLUMNS.len()] {
        let path = |file: &PathBuf| file.to_string_lossy().into_owned();
        [
            self.row.to_string(),
            cell(&self.provider),
            cell(&self.contract_number),
            cell(state),
            self.file.as_ref().map(path).unwrap_or_default(),
            self.entry.map(|entry| entry.to_string()).unwrap_or_default(),
            cell(&self.reply),
            cell(&self.message_id),
            cell(&self.problems),
        ]
    }

    /// The same as a JSON object.
    pub(super) fn json(self, state: &str) -> Value {
        let text = |text: String| if text.is_empty() { Value::Null } else { Value::String(text) };
        let values = [
            Value::from(self.row),
            text(self.provider),
            text(self.contract_number),
            Value::from(state),
            self.file.map_or(Value::Null, |file| Value::from(file.to_string_lossy())),
            Value::from(self.entry),
            text(self.reply),
            text(self.message_id),
            text(self.problems),
        ];
        let columns = COLUMNS.iter().map(|column| (*column).to_owned());
        Value::Object(columns.zip(values).collect::<Map<_, _>>())
    }

    /// The row that an object is about; without the word for what became of it.
    pub(super) fn from_json(object: &Value) -> Option<Self> {
        let text = |key: &str| object[key].as_str().unwrap_or_default().to_owned();
        Some(Self {
            row: object["row"].as_u64()?,
            provider: text("provider"),
            contract_number: text("contract_number"),
            state: "",
            file: Some(text("file")).filter(|file| !file.is_empty()).map(PathBuf::from),
            entry: object["entry"].as_i64(),
            reply: text("reply"),
            message_id: text("message_id"),
            problems: text("problems"),
        })
    }
}

/// A value of somebody's as a spreadsheet may open it: in one line, and never as a formula.
fn cell(text: &str) -> String {
    let text = escape::line(text);
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(entry: i64, message_id: &str, reply: &str) -> RowResult {
        RowResult {
            file: Some("o/a.eml".into()),
            entry: Some(entry),
            message_id: message_id.to_owned(),
            reply: reply.to_owned(),
            problems: "late".to_owned(),
            ..RowResult::default()
        }
    }

    #[test]
    fn an_earlier_letter_is_kept_and_never_mixed_with_another() {
        let kept = |mut result: RowResult| {
            result.keep(sent(7, "<a@example.org>", "250 ok"));
            (result.file.is_some(), result.entry, result.message_id, result.reply, result.problems)
        };
        let all = (true, Some(7), "<a@example.org>".to_owned(), "250 ok".to_owned(), String::new());
        assert_eq!(kept(RowResult::default()), all);
        assert_eq!(kept(RowResult { entry: Some(7), ..RowResult::default() }), all);
        assert_eq!(kept(RowResult { message_id: "<a@example.org>".to_owned(), ..RowResult::default() }), all);
        let other = RowResult { message_id: "<b@example.org>".to_owned(), ..RowResult::default() };
        assert_eq!(kept(other), (true, None, "<b@example.org>".to_owned(), String::new(), String::new()));
        let other = RowResult { entry: Some(8), ..RowResult::default() };
        assert_eq!(kept(other), (true, Some(8), String::new(), String::new(), String::new()));
    }

    #[test]
    fn an_object_is_read_back_and_cells_are_no_formulas() {
        let result = RowResult {
            row: 3,
            provider: "=Acme".to_owned(),
            contract_number: "+44 7700 900123".to_owned(),
            ..sent(7, "<a@example.org>", "250 ok")
        };
        let cells = result.cells("accepted");
        assert_eq!(cells[..4], ["3", "'=Acme", "'+44 7700 900123", "accepted"]);
        let object = result.json("accepted");
        assert_eq!(RowResult::from_json(&object).map(|read| read.json("accepted")), Some(object));
    }
}
