//! Characters: classes, plain forms, escaping, suggestions, lists of words, check digits, hashes.
//!
//! Nothing here knows a contract, a letter or a message.

pub(crate) mod characters;
pub(crate) mod digits;
pub(crate) mod escape;
pub mod hash;
pub(crate) mod list;
pub(crate) mod luhn;
pub mod moment;
pub(crate) mod suggest;
pub(crate) mod wrap;
