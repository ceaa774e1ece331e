//! The arguments of every command that writes a letter. The comments here are the help text.

use std::path::PathBuf;

use clap::Args;

use super::fields::FieldFlags;
use crate::app::options::{ComposeOptions, field_name};
use crate::value::Field;

/// How letters are written, whatever they say.
#[derive(Debug, Args)]
pub(in crate::cli) struct Writing {
    /// Let the privacy guard's finding in this field pass, such as reason
    #[arg(long, value_name = "FIELD", value_parser = field_name)]
    pub(in crate::cli) allow_sensitive: Vec<Field>,
    /// Your own templates: a folder that looks like templates/ [default: templates in the config folder]
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) templates: Option<PathBuf>,
    /// The most that all enclosed files may have together, in megabytes
    #[arg(long, value_name = "MB", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=1000))]
    pub(in crate::cli) attach_limit: u64,
    /// Days that are no working days besides the national holidays: a text file, one YYYY-MM-DD a line [default:
    /// days-off.txt in the config folder]
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) days_off: Option<PathBuf>,
    /// The fonts for the document: those in this folder alone [default: bundled ones, then the system's]
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) fonts: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) fields: FieldFlags,
}

impl Writing {
    /// The options without the fields.
    pub(in crate::cli) fn options(&self) -> ComposeOptions {
        ComposeOptions {
            allow_sensitive: self.allow_sensitive.clone(),
            attach_limit: self.attach_limit,
            fonts: self.fonts.clone(),
        }
    }
}
