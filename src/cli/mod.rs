//! The command line: from arguments to an exit code.
//!
//! In: the arguments and an [`Env`] with everything from outside. Out: what is printed and the exit code.
//! Each command has its file; this module calls the others and none of them calls it.

mod account;
mod agreement;
mod args;
mod batch;
mod batch_remedies;
mod credentials;
mod deadline;
mod draft;
mod draft_link;
mod env;
mod follow_up;
mod follow_ups;
mod follow_ups_send;
mod help;
mod journal;
mod journal_list;
mod journal_refresh;
mod keep;
mod language;
mod letter_questions;
mod observer;
mod open;
mod other_ways;
mod plan;
mod prepare;
mod preview;
mod profile;
mod progress;
mod prompt;
mod provider;
mod provider_list;
mod provider_question;
mod provider_questions;
mod provider_update;
mod report;
mod send;
mod short_help;
mod signals;
mod template;
mod web;
mod wording;

use std::ffi::OsString;

use clap::Parser as _;

pub use env::Env;

use crate::app::Failure;
use args::{Cli, Command};
use report::{Reporter, exit_code};

/// Runs the program and returns its exit code. It never exits by itself.
pub fn run(args: impl IntoIterator<Item = OsString>, env: &mut Env) -> u8 {
    let mut args: Vec<OsString> = args.into_iter().collect();
    if args.len() == 1 && env.is_pressed() {
        args.push("web".into());
    }
    let (words, known) = language::words(&args, env);
    let cli = match Cli::try_parse_from(&args) {
        Ok(cli) => cli,
        Err(error) => return help::instead(&error, &args, words, env),
    };
    let mut reporter = Reporter::new(env, &cli.global, words);
    reporter.arguments = args;
    let outcome = known.and_then(|()| dispatch(cli.command, &mut reporter));
    exit_code(reporter.finish(outcome))
}

fn dispatch(command: Command, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match command {
        Command::Draft(draft) if draft.mailto => draft_link::run(&draft, reporter),
        Command::Draft(draft) => draft::run(&draft, reporter),
        Command::Batch(batch) => batch::run(&batch, reporter),
        Command::Preview(preview) => preview::run(&preview, reporter),
        Command::Send(send) => send::run(&send, reporter),
        Command::FollowUp(args) => follow_up::run(&args, reporter),
        Command::Deadline(args) => deadline::run(&args, reporter),
        Command::Journal(journal) => journal::run(&journal, reporter),
        Command::Account(account) => account::run(&account, reporter),
        Command::Profile { command } => profile::run(command.as_ref(), reporter),
        Command::Template(template) => template::run(&template, reporter),
        Command::Provider(provider) => provider::run(&provider, reporter),
        Command::Web(web) => web::run(&web, reporter),
        Command::Completions { shell } => {
            help::completions(shell, reporter);
            Ok(())
        }
        Command::Man { command } => help::man(&command, reporter),
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use clap::CommandFactory as _;

    use super::*;

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

    /// The commands and options that a catalog names.
    fn named(catalog: &str) -> (Vec<String>, Vec<String>) {
        let inner = |text: &str| text.split(')').next().unwrap_or_default().to_owned();
        let words = |inner: String| -> Vec<String> {
            let word = |word: &str| {
                if word.trim().starts_with('$') {
                    "1".to_owned()
                } else {
                    word.trim().trim_matches('"').to_owned()
                }
            };
            // A named argument says how it is shown.
            let given = inner.split(',').filter(|word| word.contains('"') || word.trim().starts_with('$'));
            given.filter(|word| !word.contains(':')).map(word).collect()
        };
        let commands = catalog.split("COMMAND(").skip(1).map(|text| words(inner(text)).join(" ")).collect();
        let options =
            catalog.split("OPTION(").skip(1).map(|text| words(inner(text)).swap_remove(0)).collect();
        (commands, options)
    }

    fn catalogs() -> Vec<(PathBuf, String)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words");
        let languages =
            std::fs::read_dir(folder).expect("the catalogs").map(|entry| entry.expect("an entry").path());
        let files = languages.filter(|path| path.is_dir()).flat_map(|language| {
            std::fs::read_dir(language).expect("a language").map(|entry| entry.expect("an entry").path())
        });
        let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        files.map(|path| (path.clone(), std::fs::read_to_string(path).expect("a catalog"))).collect()
    }

    #[test]
    fn every_command_a_message_names_can_be_typed() {
        let (mut count, mut wrong) = (0, Vec::new());
        for (path, catalog) in catalogs() {
            for command in named(&catalog).0 {
                let args = filled(&format!("adieu {command}"));
                if let Err(error) = Cli::try_parse_from(&args) {
                    wrong.push(format!("{}: `{command}`: {:?}", path.display(), error.kind()));
                }
                count += 1;
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(count > 30, "only {count} were found");
    }

    #[test]
    fn every_option_a_message_names_is_one() {
        let mut program = Cli::command();
        program.build();
        let mut known = std::collections::BTreeSet::new();
        let mut commands = vec![&program];
        while let Some(command) = commands.pop() {
            known.extend(command.get_arguments().map(|arg| arg.get_id().as_str().to_owned()));
            commands.extend(command.get_subcommands());
        }
        for (path, catalog) in catalogs() {
            for option in named(&catalog).1 {
                assert!(known.contains(&option), "{}: {option}", path.display());
            }
        }
    }
}
