//! What is tried with octets that nobody has chosen: one module a target, each with a plain `run`.
//!
//! In: any octets. Out: nothing, or a panic that says which promise was broken. The fuzzer (`targets/`) and the replay of the
//! kept inputs (`replay.rs`) call the same functions, so that a finding stays found without a fuzzer.

pub mod config;
pub mod imap;
pub mod journal;
pub mod page;
mod peer;
pub mod reply;
pub mod request;
mod scratch;
pub mod smtp;
pub mod table;
pub mod template;
pub mod typeset;
pub mod value;

/// A target's body.
pub type Run = fn(&[u8]);

/// Every target, by the name of its folder of kept inputs.
pub const TARGETS: &[(&str, Run)] = &[
    ("config", config::run),
    ("imap", imap::run),
    ("journal", journal::run),
    ("page", page::run),
    ("reply", reply::run),
    ("request", request::run),
    ("smtp", smtp::run),
    ("table", table::run),
    ("template", template::run),
    ("typeset", typeset::run),
    ("value", value::run),
];

/// The day all targets are run on: the same input does the same thing every day.
pub(crate) const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);
