//! How the command line names what a message refers to: options as flags, use cases as commands.

use crate::words::Naming;

/// `--end-on` and `adieu journal list`.
pub(super) const NAMING: Naming =
    Naming { option, command: |command| format!("adieu {command}"), text: str::to_owned };

fn option(key: &str, given: Option<&str>) -> String {
    let flag = key.replace('_', "-");
    given.map_or_else(|| format!("--{flag}"), |given| format!("--{flag} {given}"))
}
