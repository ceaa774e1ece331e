//! JSON, with the line of every value.
//!
//! `serde_json` says what is wrong with a file and keeps its depth within a limit; `jsonc-parser` gives each value its place.

use jsonc_parser::ast::{Object, Value as Json};
use jsonc_parser::common::Ranged as _;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::document::{Document, Entry, MAX_KEYS, Value, line_of, syntax, too_many, twice};
use crate::value::Invalid;
use crate::words::sentence;

pub(super) fn read(file: &str, text: &str) -> Document {
    let mut document = Document::default();
    if let Err(error) = serde_json::from_str::<serde_json::Value>(text) {
        let what = error.to_string();
        let what = sentence!("json-syntax", error = what.split(" at line ").next().unwrap_or_default());
        document.problems.push(syntax(file, error.line().max(1), Invalid::of("syntax", what)));
        return document;
    }
    // What is no object is not looked into.
    let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT);
    let mut reader = Reader { file, text, document: &mut document };
    if let Some(Json::Object(object)) = parsed.ok().and_then(|parsed| parsed.value) {
        let entries = reader.entries(object);
        document.entries = entries;
    } else {
        document.problems.push(syntax(file, 1, Invalid::of("syntax", sentence!("json-not-object"))));
    }
    document
}

/// JSON alone (RFC 8259).
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    document: &'a mut Document,
}

impl Reader<'_> {
    fn entries(&mut self, object: Object<'_>) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        if object.properties.len() > MAX_KEYS {
            self.document.problems.push(too_many(self.file));
            return entries;
        }
        for property in object.properties {
            let line = line_of(self.text.as_bytes(), property.value.range().start);
            let key = property.name.into_string();
            if entries.iter().any(|entry| entry.key == key) {
                self.document.problems.push(syntax(self.file, line, twice(&key)));
                continue;
            }
            // null is how JSON writes "not given".
            if !matches!(property.value, Json::NullKeyword(_)) {
                entries.push(Entry { key, value: self.convert(property.value), line });
            }
        }
        entries
    }

    fn convert(&mut self, value: Json<'_>) -> Value {
        match value {
            Json::StringLit(text) => Value::Text(text.value.into_owned()),
            Json::BooleanLit(switch) => Value::Switch(switch.value),
            Json::NumberLit(number) => Value::Number(number.value.to_owned()),
            Json::Array(array) => {
                Value::List(array.elements.into_iter().map(|item| self.convert(item)).collect())
            }
            Json::Object(object) => Value::Table(self.entries(object)),
            // Only a whole value can be "not given".
            Json::NullKeyword(_) => Value::Number("null".to_owned()),
        }
    }
}
