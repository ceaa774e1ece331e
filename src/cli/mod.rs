//! The command line: from arguments to an exit code.
//!
//! In: the arguments and an [`Env`] with everything from outside. Out: what is printed and the exit code.
//! Each command has its file; this module calls the others and none of them calls it.

mod account;
mod args;
mod batch;
mod credentials;
mod deadline;
mod draft;
mod env;
mod follow_up;
mod help;
mod journal;
mod journal_refresh;
mod language;
mod observer;
mod open;
mod plan;
mod prepare;
mod preview;
mod progress;
mod prompt;
mod provider;
mod provider_questions;
mod report;
mod send;
mod short_help;
mod signals;
mod template;
mod wording;

use std::ffi::OsString;

use clap::Parser as _;

pub use env::Env;

use crate::app::Failure;
use args::{Cli, Command};
use report::{Reporter, exit_code};

/// Runs the program and returns its exit code. It never exits by itself.
pub fn run(args: impl IntoIterator<Item = OsString>, env: &mut Env) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let (words, known) = language::words(&args, env);
    let cli = match Cli::try_parse_from(&args) {
        Ok(cli) => cli,
        Err(error) => return help::instead(&error, &args, words, env),
    };
    let mut reporter = Reporter::new(env, &cli.global, words);
    let outcome = known.and_then(|()| dispatch(cli.command, &mut reporter));
    exit_code(reporter.finish(outcome))
}

fn dispatch(command: Command, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match command {
        Command::Draft(draft) => draft::run(&draft, reporter),
        Command::Batch(batch) => batch::run(&batch, reporter),
        Command::Preview(preview) => preview::run(&preview, reporter),
        Command::Send(send) => send::run(&send, reporter),
        Command::FollowUp(args) => follow_up::run(&args, reporter),
        Command::Deadline(args) => deadline::run(&args, reporter),
        Command::Journal(journal) => journal::run(&journal, reporter),
        Command::Account(account) => account::run(&account, reporter),
        Command::Template(template) => template::run(&template, reporter),
        Command::Provider(provider) => provider::run(&provider, reporter),
        Command::Completions { shell } => {
            help::completions(shell, reporter);
            Ok(())
        }
        Command::Man { command } => help::man(command.as_deref(), reporter),
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }

    /// A command as a message has it, with what it names at run time filled in.
    fn filled(command: &str) -> Vec<OsString> {
        let words = command.replace("\\\n", " ");
        words
            .split_whitespace()
            .filter(|word| *word != "\\")
            .map(|word| if word.contains('{') || matches!(word, "ID" | "N") { "1" } else { word })
            .map(OsString::from)
            .collect()
    }

    #[test]
    fn every_command_a_message_names_can_be_typed() {
        let mut files = Vec::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
        // It makes commands of references, and its tests have some that are none.
        files.retain(|file| !file.ends_with("cli/wording.rs"));
        let (mut count, mut wrong) = (0, Vec::new());
        for file in files {
            let text = std::fs::read_to_string(&file).expect("a source");
            // Comments name commands without their arguments; the help of a flag is one.
            let said: String = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .map(|line| format!("{line}\n"))
                .collect();
            let quoted = said.split('`').skip(1).step_by(2).filter(|text| text.starts_with("adieu "));
            let referred = said.split(concat!("‹", "run ")).skip(1).filter_map(|text| text.split('›').next());
            let referred = referred.map(|command| format!("adieu {command}"));
            for command in quoted.map(str::to_owned).chain(referred) {
                let args = filled(&command);
                if let Err(error) = Cli::try_parse_from(&args) {
                    wrong.push(format!("{}: `{command}`: {error}", file.display()));
                }
                count += 1;
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(count > 30, "only {count} were found");
    }
}
