//! How letters are composed, whatever they say.

use std::path::PathBuf;

use crate::value::Field;

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
