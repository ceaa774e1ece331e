//! The ways out: what happens to a finished message.
//!
//! In: an [`Email`](crate::email::Email). Out: where it went. One file for each way; none composes.

pub mod eml;
