//! JSON, with the line of every value.
//!
//! `serde_json` reports lines only for errors. A borrowed raw value, though, is a slice of the text it was read
//! from, so its place in memory gives its offset.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::document::{Document, Entry, MAX_KEYS, Value, line_of, short, syntax, too_many};

pub(super) fn read(file: &str, text: &str) -> Document {
    let mut document = Document::default();
    // Once through with the library's own limit on depth: what follows goes down level by level.
    let whole = serde_json::from_str::<serde_json::Value>(text);
    match whole.and_then(|_| serde_json::from_str::<Object<'_>>(text)) {
        Ok(object) => {
            let mut reader = Reader { file, text, document: &mut document };
            let entries = reader.entries(object);
            document.entries = entries;
        }
        Err(error) => document.problems.push(fault(file, 0, &error)),
    }
    document
}

fn fault(file: &str, line_before: usize, error: &serde_json::Error) -> crate::value::Problem {
    let what = error.to_string();
    let mut what = what.split(" at line ").next().unwrap_or_default().to_owned();
    if error.is_data() {
        // The library repeats the value, which may be anything.
        "the file must hold one object: { … }".clone_into(&mut what);
    }
    syntax(
        file,
        line_before + error.line().max(1),
        "syntax",
        what,
        "compare it with examples/own-address.json",
    )
}

/// An object's keys and raw values in their order, doubled ones too.
struct Object<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry::<String, &'de RawValue>()? {
                    pairs.push(pair);
                }
                Ok(Object(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    document: &'a mut Document,
}

impl Reader<'_> {
    fn line(&self, raw: &RawValue) -> usize {
        let offset = (raw.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        line_of(self.text.as_bytes(), offset)
    }

    fn entries(&mut self, object: Object<'_>) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        if object.0.len() > MAX_KEYS {
            self.document.problems.push(too_many(self.file));
            return entries;
        }
        for (key, raw) in object.0 {
            let line = self.line(raw);
            if entries.iter().any(|entry| entry.key == key) {
                let what = format!("the key \"{}\" stands here a second time", short(&key));
                self.document.problems.push(syntax(
                    self.file,
                    line,
                    "duplicate-key",
                    what,
                    "keep one of the two",
                ));
                continue;
            }
            // null is how JSON writes "not given".
            if let Some(value) = self.convert(raw) {
                entries.push(Entry { key, value, line });
            }
        }
        entries
    }

    fn convert(&mut self, raw: &RawValue) -> Option<Value> {
        let text = raw.get();
        let parsed = match text.as_bytes().first()? {
            b'n' => return None,
            b't' => Ok(Value::Switch(true)),
            b'f' => Ok(Value::Switch(false)),
            b'"' => serde_json::from_str(text).map(Value::Text),
            b'[' => serde_json::from_str::<Vec<&RawValue>>(text)
                // Only a whole value can be "not given".
                .map(|items| {
                    let item = |item: &RawValue| match item.get() {
                        "null" => Some(Value::Number("null".to_owned())),
                        _ => self.convert(item),
                    };
                    Value::List(items.into_iter().filter_map(item).collect())
                }),
            b'{' => serde_json::from_str::<Object<'_>>(text).map(|object| Value::Table(self.entries(object))),
            _ => Ok(Value::Number(text.to_owned())),
        };
        parsed
            .map_err(|error| {
                let line_before = self.line(raw) - 1;
                self.document.problems.push(fault(self.file, line_before, &error));
            })
            .ok()
    }
}
