//! The ways out: what happens to a finished message.
//!
//! In: an [`Email`](crate::email::Email), bytes for a file, or a letter's text for a link. Out: where it went, or what became of it.
//! One file or folder for each way; none composes.

pub mod desktop;
pub mod file;
pub mod mailto;
pub mod many;
pub mod sendmail;
