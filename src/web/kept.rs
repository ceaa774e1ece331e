//! What was typed into a form that could not be taken: the page that says why shows it, and sends it again at a press.

use std::sync::{Arc, OnceLock};

use serde::Serialize;

use super::field::label;
use super::form::{Form, WORD};
use crate::value::Field;
use crate::words::Words;

/// Where the form of a request is left once it was read.
#[derive(Debug, Clone, Default)]
pub(super) struct Left(Arc<OnceLock<Form>>);

impl Left {
    /// Leaves a form, but for what lets somebody in.
    pub(super) fn put(&self, form: &Form) {
        let secret = |name: &str| name == WORD || name == "password" || name.starts_with("password.");
        let fields = form.fields("").filter(|(name, _)| !secret(name));
        let mut left = Form::default();
        fields.for_each(|(name, value)| left.push(name.to_owned(), value.to_owned()));
        // A request has one form.
        let _ = self.0.set(left);
    }

    /// The form to be sent again, at this address, or only to be copied.
    pub(super) fn kept(&self, again: Option<&str>, words: &Words) -> Option<Kept> {
        let form = self.0.get()?;
        let fields = form.fields("").map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let typed = form.fields("").filter(|(_, value)| !value.trim().is_empty());
        let typed = typed.filter_map(|(name, value)| {
            Some(Typed { label: label(Field::from_key(name)?, words), text: value.to_owned() })
        });
        Some(Kept { again: again.map(str::to_owned), typed: typed.collect(), fields })
    }
}

/// What was typed.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Kept {
    /// Where it is sent again.
    again: Option<String>,
    fields: Vec<(String, String)>,
    typed: Vec<Typed>,
}

#[derive(Debug, Clone, Serialize)]
struct Typed {
    label: String,
    text: String,
}
