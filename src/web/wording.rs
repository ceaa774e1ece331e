//! How the page names what a message refers to: a field by its label is written where the page is rendered.

use crate::words::Naming;

/// A field or an option as a mark, text as it stands: the templates escape it.
pub(super) const NAMING: Naming = Naming {
    option: |key, given| given.map_or_else(|| format!("‹{key}›"), |given| format!("‹{key}› {given}")),
    command: str::to_owned,
    text: str::to_owned,
};
