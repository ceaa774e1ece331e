//! Files: written whole or not at all, locked for as long as a process lives.
//!
//! Nothing here knows what is in a file.

pub(crate) mod atomic;
pub(crate) mod lock;
pub(crate) mod private;
pub(crate) mod regular;
