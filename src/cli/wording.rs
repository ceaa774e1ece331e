//! How the command line says what a message refers to.
//!
//! A message of the rooms below names what a person can do without knowing a front: `‹end_on›` is a value or an option,
//! with what is given for it where that helps (`‹document none›`), and `‹run journal list›` is a use case. Here they become
//! flags and commands.

use std::borrow::Cow;

use crate::app::Failure;
use crate::value::{Field, Problem};
use crate::words::Naming;

/// The options that are no fields of a request.
const OPTIONS: &[&str] = &[
    "account",
    "again",
    "allow_sensitive",
    "attach_limit",
    "calendar",
    "confirm_recipient",
    "connections",
    "domain",
    "fonts",
    "force",
    "from_row",
    "host",
    "imap_host",
    "imap_port",
    "imap_security",
    "keep_going",
    "keyring",
    "mailto",
    "map",
    "mbox",
    "no_journal",
    "older_than",
    "out",
    "output",
    "port",
    "purpose",
    "rate",
    "results",
    "security",
    "sendmail",
    "source",
    "to_drafts",
];

/// A message with its references as flags and commands.
pub(super) fn say(text: &str) -> Cow<'_, str> {
    if !text.contains('‹') {
        return Cow::Borrowed(text);
    }
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('‹') {
        said.push_str(before);
        let known = after.split_once('›').and_then(|(inner, after)| Some((reference(inner)?, after)));
        rest = if let Some((reference, after)) = known {
            said.push_str(&reference);
            after
        } else {
            // Somebody's own words.
            said.push('‹');
            after
        };
    }
    said.push_str(rest);
    Cow::Owned(said)
}

/// A command for a person, or a program, to run: without the marks that set it off in a sentence.
pub(super) fn command(text: &str) -> Cow<'_, str> {
    match text.strip_prefix("‹run ").and_then(|rest| rest.strip_suffix('›')) {
        Some(command) if !command.contains('›') => Cow::Owned(format!("adieu {command}")),
        _ => say(text),
    }
}

/// How the command line names options and commands.
pub(super) const NAMING: Naming =
    Naming { option, command: |command| format!("`adieu {command}`"), text: str::to_owned };

fn option(key: &str, given: Option<&str>) -> String {
    let flag = key.replace('_', "-");
    given.map_or_else(|| format!("--{flag}"), |given| format!("--{flag} {given}"))
}

fn reference(inner: &str) -> Option<String> {
    if let Some(command) = inner.strip_prefix("run ") {
        return Some(format!("`adieu {command}`"));
    }
    let (name, given) = inner.split_once(' ').map_or((inner, None), |(name, given)| (name, Some(given)));
    if Field::from_key(name).is_none() && !OPTIONS.contains(&name) {
        return None;
    }
    Some(option(name, given))
}

/// A problem in the words of the command line.
pub(super) fn problem(mut problem: Problem) -> Problem {
    if let Cow::Owned(what) = say(&problem.what.to_string()) {
        problem.what = what.into();
    }
    if let Cow::Owned(fix) = say(&problem.fix.to_string()) {
        problem.fix = fix.into();
    }
    problem
}

/// A failure in the words of the command line.
pub(super) fn failure(mut failure: Failure) -> Failure {
    failure.message = say(&failure.message.to_string()).into_owned().into();
    failure.fix = failure.fix.map(|fix| say(&fix.to_string()).into_owned().into());
    failure.problems = failure.problems.into_iter().map(problem).collect();
    failure
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_flags_and_commands() {
        for (text, said) in [
            ("give it with ‹end_on›", "give it with --end-on"),
            ("leave it out (‹document none›)", "leave it out (--document none)"),
            ("see ‹run journal list›", "see `adieu journal list`"),
            ("\"‹to› ‹nobody› ‹run\" ‹", "\"--to ‹nobody› ‹run\" ‹"),
        ] {
            assert_eq!(say(text), said);
        }
        assert_eq!(command("‹run follow-up 3›"), "adieu follow-up 3");
        assert_eq!(command("see ‹run follow-up 3›"), "see `adieu follow-up 3`");
    }
}
