//! How the command line names what a message refers to: options as flags, use cases as commands.

use crate::text::escape;
use crate::words::{Locale, Naming};

/// For a terminal: `--end-on` and `adieu journal list`, and values that can steer nothing.
pub(super) const NAMING: Naming = Naming { text: escape::value, ..FOR_PROGRAMS };

/// For JSON: the same names, and values as they are.
pub(super) const FOR_PROGRAMS: Naming = Naming {
    option,
    command: |_, command, within| within.typed(format!("adieu {command}")),
    word: |_, word| word.to_owned(),
    date: |_, _| None,
    text: str::to_owned,
};

fn option(_: Locale, key: &str, given: Option<&str>) -> String {
    let flag = key.replace('_', "-");
    given.map_or_else(|| format!("--{flag}"), |given| format!("--{flag} {given}"))
}
