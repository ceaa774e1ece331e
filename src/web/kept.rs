//! What was typed into a form that could not be taken: the page that says why shows it, and sends it again at a press.

use serde::Serialize;

use super::wording::label;
use crate::value::Field;
use crate::words::Words;

/// What was typed.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Kept {
    /// Where it is sent again.
    again: Option<String>,
    fields: Vec<(String, String)>,
    typed: Vec<Typed>,
}

impl Kept {
    /// The fields of a form, to be sent again at this address, or only to be copied.
    pub(super) fn of<'f>(
        form: impl Iterator<Item = (&'f str, &'f str)> + Clone,
        again: Option<&str>,
        words: &Words,
    ) -> Self {
        let fields = form.clone().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let typed = form.filter(|(_, value)| !value.trim().is_empty()).filter_map(|(name, value)| {
            Some(Typed { label: label(Field::from_key(name)?, words), text: value.to_owned() })
        });
        Self { again: again.map(str::to_owned), typed: typed.collect(), fields }
    }
}

#[derive(Debug, Clone, Serialize)]
struct Typed {
    label: String,
    text: String,
}
