//! TOML, with the line of every key.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::document::{Document, Entry, MAX_KEYS, Value, line_of, syntax, too_many, twice};
use crate::value::{Invalid, Remedy};
use crate::words::sentence;

/// The most errors of the parser that are said of one file.
const SYNTAX_ERRORS: usize = 5;

pub(super) fn read(file: &str, text: &str) -> Document {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut document = Document::default();
    let all = errors.len();
    let mut said: Vec<(usize, Invalid)> = Vec::new();
    for error in errors {
        let offset = error.span().map_or(0, |span| span.start);
        let line = line_of(text.as_bytes(), offset);
        let what = error.message().replace('\n', "; ");
        let fault = if what.starts_with("duplicate key") {
            twice(error.span().and_then(|span| text.get(span)).unwrap_or_default())
        } else {
            explain(&what, text.lines().nth(line - 1).unwrap_or_default())
        };
        // Each thing once: one missing bracket makes the parser say the same a hundred times.
        let problem = (line, fault);
        if !said.contains(&problem) {
            said.push(problem);
        }
        if said.len() == SYNTAX_ERRORS {
            break;
        }
    }
    let more = all - said.len();
    if let Some((_, fault)) = said.last_mut().filter(|_| more > 0) {
        fault.what = sentence!("file-errors-more", first = fault.what, more);
    }
    let problems = said.into_iter().map(|(line, fault)| syntax(file, line, fault));
    document.problems.extend(problems);
    // After a syntax error the table is a guess; to complain about guesses would only confuse.
    if document.problems.is_empty() {
        if crowded(table.get_ref()) {
            document.problems.push(too_many(file));
        } else {
            document.entries = entries(table.get_ref(), text);
        }
    }
    document
}

/// What is wrong with a line that the parser says this of.
fn explain(error: &str, line: &str) -> Invalid {
    let whole = sentence!("toml-syntax", error);
    if line.contains(['“', '”', '„', '‘', '’', '「', '」', '＂', '＝', '«', '»', '‹', '›', '‚'])
    {
        let fault = Invalid::of("syntax", sentence!("toml-wide-characters", error));
        return match with_plain_marks(line) {
            Some(meant) => Invalid { fix: sentence!("toml-write-line", line = meant.as_str()), ..fault }
                .remedy(Remedy::Replace(meant)),
            None => fault,
        };
    }
    let what = if error.starts_with("string values must be quoted") {
        sentence!("toml-text-unquoted", error)
    } else if error.starts_with("invalid basic string") || error.starts_with("invalid literal string") {
        sentence!("toml-quote-open", error)
    } else if error.starts_with("key with no value") {
        sentence!("toml-key-alone", error)
    } else if error.starts_with("invalid unquoted key") {
        sentence!("toml-key-invalid", error)
    } else if error.starts_with("unclosed array") || error.starts_with("unclosed table") {
        sentence!("toml-bracket-open", error)
    } else {
        whole.clone()
    };
    Invalid::new("syntax", what, whole.remedy())
}

/// A line with the quotation marks and the equals sign of TOML, where it is one then.
fn with_plain_marks(line: &str) -> Option<String> {
    let plain = |c: char| match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '＂' => '"',
        '‘' | '’' | '‚' | '‹' | '›' | '＇' => '\'',
        '＝' => '=',
        '　' => ' ',
        c => c,
    };
    // What stands between straight marks stays: an apostrophe in a name is no mark.
    let mut open = false;
    let each = |c: char| {
        open ^= c == '"';
        if open { c } else { plain(c) }
    };
    let meant: String = line.trim().chars().map(each).collect();
    (meant.len() <= 200 && DeTable::parse(&meant).is_ok()).then_some(meant)
}

fn crowded(table: &DeTable<'_>) -> bool {
    let inner =
        |value: &Spanned<DeValue<'_>>| value.get_ref().as_table().is_some_and(|table| table.len() > MAX_KEYS);
    table.len() > MAX_KEYS || table.values().any(inner)
}

fn entries(table: &DeTable<'_>, text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().to_string(),
            line: line_of(text.as_bytes(), key.span().start),
            value: convert(value, text),
        })
        .collect();
    entries.sort_by_key(|entry| entry.line);
    entries
}

fn convert(value: &Spanned<DeValue<'_>>, text: &str) -> Value {
    let written = |span: Range<usize>| text.get(span).unwrap_or_default().to_owned();
    match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Boolean(on) => Value::Switch(*on),
        DeValue::Integer(_) | DeValue::Float(_) => Value::Number(written(value.span())),
        DeValue::Datetime(date) if date.time.is_none() && date.date.is_some() => {
            Value::Date(date.to_string())
        }
        DeValue::Datetime(_) => Value::Time,
        DeValue::Array(items) => Value::List(items.iter().map(|item| convert(item, text)).collect()),
        DeValue::Table(table) => Value::Table(entries(table, text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_curly_marks_is_offered_with_straight_ones() {
        for (line, meant) in [
            ("name = “Wang Xiaoming”", Some("name = \"Wang Xiaoming\"")),
            ("name ＝ „Müller“", Some("name = \"Müller\"")),
            ("attach = [«a.pdf», «b.pdf»]", Some("attach = [\"a.pdf\", \"b.pdf\"]")),
            ("name = ‘O’Brien’", None),
            ("name “x", None),
        ] {
            assert_eq!(with_plain_marks(line).as_deref(), meant, "{line}");
            let document = read("r.toml", line);
            let [problem] = document.problems.as_slice() else { panic!("{line}: {:?}", document.problems) };
            let remedies: Vec<Remedy> =
                meant.map(|meant| Remedy::Replace(meant.to_owned())).into_iter().collect();
            assert_eq!(problem.remedies, remedies, "{line}");
        }
    }
}
