//! A value as it was typed, with its place.

use std::borrow::Cow;

use serde::Serialize;

use crate::value::Place;

/// A value as it was given, not yet judged.
#[derive(Debug, Clone, Serialize)]
pub struct RawValue {
    /// The text; for [`ValueKind::Lines`](super::ValueKind::Lines) one entry a line, else exactly one.
    pub lines: Vec<String>,
    /// Where it was given.
    pub place: Place,
}

impl RawValue {
    /// One line of text and its place.
    pub fn new(text: impl Into<String>, place: Place) -> Self {
        Self { lines: vec![text.into()], place }
    }

    /// The value on one line.
    pub fn text(&self) -> Cow<'_, str> {
        match self.lines.as_slice() {
            [one] => Cow::Borrowed(one),
            several => Cow::Owned(several.join(", ")),
        }
    }
}
