//! The arguments of every command that writes a letter.

use std::borrow::Cow;
use std::path::PathBuf;

use clap::Args;

use super::number::number;

use super::fields::FieldFlags;
use crate::app::options::{ComposeOptions, field_name};
use crate::value::Field;

/// How letters are written, whatever they say.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Writing {
    #[arg(long, value_name = "FIELD", value_parser = field_name)]
    pub(in crate::cli) allow_sensitive: Vec<Field>,
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) templates: Option<PathBuf>,
    #[arg(long, value_name = "MB", default_value_t = 10, value_parser = number::<u64, _>(1..=1000))]
    pub(in crate::cli) attach_limit: u64,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) days_off: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) fonts: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) fields: FieldFlags,
}

impl Writing {
    /// What the flag of a field gives.
    pub(in crate::cli) fn field(&self, field: Field) -> Option<Cow<'_, str>> {
        self.fields.0.iter().find(|(given, _)| *given == field).map(|(_, given)| given.text())
    }

    /// The options without the fields.
    pub(in crate::cli) fn options(&self) -> ComposeOptions {
        ComposeOptions {
            allow_sensitive: self.allow_sensitive.clone(),
            attach_limit: self.attach_limit,
            fonts: self.fonts.clone(),
        }
    }
}
