//! Help, usage errors, completions and manual pages: the definitions of the arguments with their texts from the catalog.

use std::ffi::OsString;
use std::sync::Arc;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory as _};
use clap_complete::Shell;

use super::args::{Cli, Global};
use super::language::is_json;
use super::report::{Reporter, exit_code};
use super::wording::NAMING;
use super::{Env, short_help};
use crate::app::batch::file_name::PatternError;
use crate::app::batch::send::pace::NoRate;
use crate::app::{Failure, Status};
use crate::text::{escape, wrap};
use crate::value::{Field, ValueKind};
use crate::words::{Locale, Sentence, ToValue as _, Value, Words, sentence};

pub(super) fn completions(shell: Shell, reporter: &mut Reporter<'_>) {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut with_texts(&words_for_help(&reporter.words)), "adieu", &mut script);
    reporter.data(&script);
}

/// Prints the manual page of the program, or of the command that these words name one below the other.
pub(super) fn man(command: &[String], reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let program = with_texts(&words_for_help(&reporter.words));
    let page = command.iter().try_fold(&program, |above, name| {
        above.find_subcommand(name).ok_or_else(|| {
            let known = if above.has_subcommands() { above } else { &program };
            let names: Vec<&str> = known.get_subcommands().map(Command::get_name).collect();
            Failure::with_remedy(Status::Usage, sentence!("no-such-command", name, names))
        })
    })?;
    let title = [&["adieu".to_owned()], command].concat().join("-");
    let mut text = Vec::new();
    clap_mangen::Man::new(page.clone())
        .title(title)
        .source(format!("adieu {}", env!("CARGO_PKG_VERSION")))
        .render(&mut text)
        .map_err(|error| Failure::from_foreign(Status::InDoubt, &error))?;
    reporter.data(&text);
    Ok(())
}

/// Prints what there is to say instead of running a command: the help, the version, or what is wrong with the arguments.
pub(super) fn instead(error: &clap::Error, args: &[OsString], words: Arc<Words>, env: &mut Env) -> u8 {
    match error.kind() {
        ErrorKind::DisplayHelp => {
            let (path, long) = wanted(args);
            let page = page(&path, long, &words_for_help(&words), env);
            print(&page, words, env)
        }
        ErrorKind::DisplayVersion => print(&error.to_string(), words, env),
        // Nothing was asked for: how to ask is said, and that is no success.
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            say(&page(&wanted(args).0, false, &words_for_help(&words), env), env);
            exit_code(Status::Usage)
        }
        _ if is_json(args) => {
            let message = explain(error);
            let failure = Failure::new(Status::Usage, message);
            exit_code(Reporter::new(env, &Global::json(), words).finish(Err(failure)))
        }
        _ => {
            let (path, _) = wanted(args);
            let mut text = words.say(&sentence!("usage-error", what = explain(error)));
            let usage = command_at(&with_texts(&words), &path).map(|mut command| usage(&mut command, &words));
            text.extend(usage.map(|usage| format!("\n\n{}", words.say(&sentence!("usage-line", usage)))));
            let help = [vec!["adieu"], path.iter().map(String::as_str).collect(), vec!["--help"]].concat();
            let help = help.join(" ");
            text.extend(["\n\n", &words.say(&sentence!("see-help", help)), "\n"]);
            say(&text, env);
            exit_code(Status::Usage)
        }
    }
}

fn print(text: &str, words: Arc<Words>, env: &mut Env) -> u8 {
    let mut reporter = Reporter::new(env, &Global::text(), words);
    reporter.data(escape::lines(text).as_bytes());
    exit_code(reporter.finish(Ok(())))
}

fn say(text: &str, env: &mut Env) {
    // Nobody is left to tell where this cannot be written.
    let _ = env.stderr.write_all(escape::lines(text).as_bytes()).and_then(|()| env.stderr.flush());
}

/// The command that is asked about, and whether all of its help is.
fn wanted(args: &[OsString]) -> (Vec<String>, bool) {
    let program = Cli::command();
    let (mut command, mut path, mut long) = (&program, Vec::new(), false);
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        match arg.as_ref() {
            "--" | "-h" => break,
            "--help" => long = true,
            "help" if path.is_empty() => long = true,
            option if option.starts_with('-') => {
                // Its value is no command.
                if takes_value(&program, command, option) {
                    args.next();
                }
            }
            name => {
                if let Some(found) = command.find_subcommand(name) {
                    path.push(name.to_owned());
                    command = found;
                }
            }
        }
    }
    (path, long)
}

/// Whether an option, of the program or of the command, takes the argument behind it as its value.
fn takes_value(program: &Command, command: &Command, option: &str) -> bool {
    let is_it = |arg: &Arg| match option.strip_prefix("--") {
        Some(long) => arg.get_long() == Some(long),
        None => {
            arg.get_short().is_some_and(|short| option.strip_prefix('-') == Some(short.to_string().as_str()))
        }
    };
    let field = option.strip_prefix("--").and_then(|long| Field::from_key(&long.replace('-', "_")));
    let arg = command.get_arguments().chain(program.get_arguments()).find(|arg| is_it(arg));
    // The fields' options are made late; those that take a value at once have it behind an equals sign.
    arg.map_or_else(
        || field.is_some_and(|field| field.info().shape != ValueKind::Switch),
        |arg| arg.get_action().takes_values() && !arg.is_require_equals_set(),
    )
}

/// The whole command line with its texts.
fn with_texts(words: &Words) -> Command {
    let mut program = Cli::command();
    // Makes the arguments that are made late, and gives every command its full name.
    program.build();
    add_texts(program, "", words)
}

/// The texts of a command and of those below it; `path` is `-` and its name, after those of the commands above it.
fn add_texts(command: Command, path: &str, words: &Words) -> Command {
    let about = words.find(&format!("command{path}")).unwrap_or_default();
    let long = words.find(&format!("command{path}.long"));
    let long = long.map_or_else(|| about.clone(), |long| format!("{about}\n\n{long}"));
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let command = command.about(about).long_about(long).mut_args(|arg| add_text(arg, path, words));
    names.into_iter().fold(command, |command, name| {
        // The help of the help has its own copy of every command.
        let below = format!("{path}-{name}");
        command.mut_subcommand(&name, |inner| {
            if name == "help" {
                inner.about(words.find("command-help").unwrap_or_default())
            } else {
                add_texts(inner, &below, words)
            }
        })
    })
}

/// The text of an argument: that of its field, of its command, or what it says everywhere.
fn add_text(arg: Arg, path: &str, words: &Words) -> Arg {
    let id = arg.get_id().as_str().to_owned();
    let is_field = arg.get_help_heading() == Some(FIELDS);
    let field = Field::from_key(&id).filter(|_| is_field);
    let specific = format!("arg{path}-{id}");
    let key = if words.find(&specific).is_some() { specific } else { format!("arg-{id}") };
    let said = |attribute: &str| match field {
        Some(field) => words.find(&format!("field-{}{attribute}", field.key())),
        None => words.find(&format!("{key}{attribute}")),
    };
    // What people call a field is short help enough.
    let mut help = said(".short").or_else(|| said("")).unwrap_or_default();
    let full = if field.is_some() { said(".help") } else { said(".long").or_else(|| said("")) };
    let mut long = full.unwrap_or_default();
    if let Some(default) = arg.get_default_values().first().filter(|_| arg.get_action().takes_values()) {
        let default = words.say(&sentence!("default-value", value = default.to_string_lossy()));
        help = format!("{help} {default}");
        long = format!("{long} {default}");
    }
    for value in arg.get_possible_values() {
        let name = value.get_name();
        // What a word of the vocabulary means stands beside it.
        let meaning = words.find(&format!("value-{id}-{name}"));
        let meaning = meaning.or_else(|| words.find(&format!("{id}-{name}.meaning")));
        if let Some(meaning) = meaning {
            long.extend(["\n- ", name, ": ", &meaning]);
        }
    }
    let arg = arg.help(help).long_help(long);
    // clap's own words for them are English.
    if arg.get_action().takes_values() {
        arg.hide_default_value(true).hide_possible_values(true)
    } else {
        arg
    }
}

/// The heading that the fields of a request stand under, as the definitions have it.
const FIELDS: &str = "Fields";

/// The words for the help: English where the language has none.
fn words_for_help(words: &Arc<Words>) -> Arc<Words> {
    if words.locale().has_help() { Arc::clone(words) } else { Arc::new(Words::new(Locale::En, NAMING)) }
}

/// A page of help: two examples, how the command is typed, then its arguments; the short one with those that most people need.
fn page(path: &[String], long: bool, words: &Words, env: &Env) -> String {
    let columns = (env.columns)().unwrap_or(MAX_COLUMNS).clamp(20, MAX_COLUMNS);
    let program = with_texts(words);
    let Some(mut command) = command_at(&program, path) else { return String::new() };
    let key = path.iter().fold(String::new(), |key, name| key + "-" + name);
    let usage = usage(&mut command, words);
    let heading = |id: &'static str| words.say(&Sentence::new(id, Vec::new()));
    let args: Vec<Arg> = command.get_arguments().cloned().collect();
    let args = short_help::arrange(args, &key, long).into_iter().map(|arg| {
        let id = match arg.get_help_heading() {
            Some(FIELDS) => "heading-fields",
            Some(_) if long => "heading-output",
            None if arg.is_positional() => "heading-arguments",
            _ => "heading-options",
        };
        // The page is only shown: nothing is done by its arguments.
        let action = arg.get_action().clone();
        let arg = if action.takes_values() { arg } else { arg.action(ArgAction::SetTrue) };
        arg.help_heading(heading(id))
    });
    let examples = words.find(&format!("command{key}.examples"));
    let examples =
        examples.map_or_else(String::new, |text| format!("{}\n{text}\n\n", heading("heading-examples")));
    let exits = if key.is_empty() && long { heading("exit-codes") } else { String::new() };
    let before = if examples.is_empty() { "" } else { "{before-help}" };
    let template = format!("{{about-with-newline}}\n{before}{{usage}}\n\n{{all-args}}\n\n{{after-help}}");
    let about =
        if long { command.get_long_about() } else { command.get_about() }.cloned().unwrap_or_default();
    let mut shown = Command::new(command.get_name().to_owned())
        .about(about.clone())
        .long_about(about)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .allow_missing_positional(true)
        .term_width(columns)
        .before_help(examples.clone())
        .after_help(exits)
        .override_usage(words.say(&sentence!("usage-line", usage)))
        .subcommand_help_heading(heading("heading-commands"))
        .help_template(template)
        .args(args)
        .subcommands(command.get_subcommands().map(|command| {
            Command::new(command.get_name().to_owned())
                .about(command.get_about().cloned().unwrap_or_default())
        }));
    let text = if long { shown.render_long_help() } else { shown.render_help() };
    let text = HEADINGS.iter().fold(text.to_string(), |text, id| {
        // clap puts an ASCII colon behind each.
        text.replace(
            &format!("\n{}:\n", heading(id)),
            &format!("\n{}\n", words.say(&sentence!("heading", heading = heading(id)))),
        )
    });
    format!("{}\n", wrap::wrap(text.trim_end(), columns))
}

/// The headings of a page that clap prints.
const HEADINGS: [&str; 5] =
    ["heading-arguments", "heading-fields", "heading-options", "heading-output", "heading-commands"];

/// The widest that a page of help is, in columns.
const MAX_COLUMNS: usize = 100;

fn command_at(program: &Command, path: &[String]) -> Option<Command> {
    path.iter().try_fold(program, |command, name| command.find_subcommand(name)).cloned()
}

/// How a command is typed, without a heading.
fn usage(command: &mut Command, words: &Words) -> String {
    let options = command.get_opts().next().is_some();
    let mut parts = vec![command.get_bin_name().unwrap_or("adieu").to_owned()];
    if options {
        parts.push(words.say(&sentence!("usage-options")));
    }
    for arg in command.get_positionals() {
        let name = arg.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
        let many = if matches!(arg.get_action(), ArgAction::Append) { "..." } else { "" };
        parts.push(if arg.is_required_set() { format!("<{name}>{many}") } else { format!("[{name}]{many}") });
    }
    if command.has_subcommands() {
        parts.push(words.say(&sentence!("usage-command")));
    }
    parts.join(" ")
}

/// What is wrong with the arguments.
fn explain(error: &clap::Error) -> Sentence {
    let given = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.to_value()),
        Some(ContextValue::Strings(texts)) => Some(texts.to_value()),
        Some(ContextValue::StyledStrs(texts)) => {
            Some(texts.iter().map(ToString::to_string).collect::<Vec<_>>().to_value())
        }
        _ => None,
    };
    let nothing = || Value::Text(String::new());
    let arg = given(ContextKind::InvalidArg).unwrap_or_else(nothing);
    let value = given(ContextKind::InvalidValue).unwrap_or_else(nothing);
    match error.kind() {
        ErrorKind::UnknownArgument if matches!(&arg, Value::Text(arg) if !arg.starts_with('-')) => {
            sentence!("argument-unexpected", arg)
        }
        ErrorKind::InvalidUtf8 => sentence!("argument-not-utf8"),
        ErrorKind::UnknownArgument => match given(ContextKind::SuggestedArg) {
            Some(near) => sentence!("unknown-argument-near", arg, near),
            None => sentence!("unknown-argument", arg),
        },
        ErrorKind::InvalidSubcommand => {
            let command = given(ContextKind::InvalidSubcommand).unwrap_or_else(nothing);
            match given(ContextKind::SuggestedSubcommand) {
                Some(near) => sentence!("unknown-command-near", command, near),
                None => sentence!("unknown-command", command),
            }
        }
        ErrorKind::MissingRequiredArgument => sentence!("argument-missing", arg),
        ErrorKind::MissingSubcommand => sentence!("command-missing"),
        ErrorKind::ArgumentConflict => {
            let other = given(ContextKind::PriorArg).unwrap_or_else(nothing);
            if arg == other {
                sentence!("argument-twice", arg)
            } else {
                sentence!("argument-conflict", arg, other)
            }
        }
        ErrorKind::InvalidValue if value == nothing() => sentence!("option-value-missing", arg),
        ErrorKind::InvalidValue => match (given(ContextKind::SuggestedValue), given(ContextKind::ValidValue))
        {
            (Some(near), Some(offered)) => sentence!("value-invalid-near", arg, value, near, offered),
            (None, Some(offered)) => sentence!("value-invalid-offered", arg, value, offered),
            _ => sentence!("value-invalid", arg, value),
        },
        ErrorKind::ValueValidation => {
            let why = std::error::Error::source(error).map_or_else(Sentence::empty, refusal);
            sentence!("option-value-refused", arg, value, why)
        }
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            sentence!("values-number", arg)
        }
        ErrorKind::NoEquals => sentence!("equals-missing", arg),
        _ => Sentence::verbatim(error.to_string().trim_start_matches("error: ").trim_end()),
    }
}

/// Why a rule of ours takes no such value; a library's words where it is none of ours.
fn refusal(error: &(dyn std::error::Error + 'static)) -> Sentence {
    let ours = error.downcast_ref::<Sentence>().cloned();
    let ours = ours.or_else(|| error.downcast_ref::<PatternError>().map(Sentence::from));
    let ours = ours.or_else(|| error.downcast_ref::<NoRate>().map(Sentence::from));
    ours.unwrap_or_else(|| Sentence::verbatim(error.to_string()))
}
