//! How letters are composed, whatever they say.

use std::path::PathBuf;

use crate::text::suggest::nearest;
use crate::value::{FIELDS, Field};
use crate::words::{Sentence, sentence};

/// How letters are composed, whatever they say.
#[derive(Debug, Clone)]
pub(crate) struct ComposeOptions {
    /// Fields in which the privacy guard's finding is allowed.
    pub(crate) allow_sensitive: Vec<Field>,
    /// Maximum total size of attachments, in MB.
    pub(crate) attach_limit: u64,
    /// The only folder fonts are read from.
    pub(crate) fonts: Option<PathBuf>,
}

/// A field as a person names it, with hyphens or underscores.
pub(crate) fn field_name(name: &str) -> Result<Field, Sentence> {
    Field::from_key(&name.trim_start_matches('-').replace('-', "_")).ok_or_else(|| {
        let fields = || FIELDS.iter().map(|info| info.key);
        match nearest(name, fields()) {
            Some(near) => sentence!("no-such-field-near", near),
            None => sentence!("no-such-field", fields = fields().collect::<Vec<_>>()),
        }
    })
}
