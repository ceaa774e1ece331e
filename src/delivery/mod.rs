//! The ways out: what happens to a finished message.
//!
//! In: an [`Email`](crate::email::Email), or bytes for a file. Out: where it went, or what became of it. One file or
//! folder for each way; none composes.

pub mod file;
pub mod many;
pub mod sendmail;
pub mod smtp;
