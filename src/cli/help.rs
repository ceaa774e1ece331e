//! `adieu completions` and `adieu man`: made from the same definitions as the help.

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;

use super::args::Cli;
use super::report::Reporter;
use crate::app::{Failure, Status};

pub(super) fn completions(shell: Shell, reporter: &mut Reporter<'_>) {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "adieu", &mut script);
    reporter.data(&script);
}

pub(super) fn man(command: Option<&str>, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let mut program = Cli::command();
    // Gives every command its full name and the global flags.
    program.build();
    let page = match command {
        None => &program,
        Some(name) => program.find_subcommand(name).ok_or_else(|| {
            let names: Vec<&str> = program.get_subcommands().map(Command::get_name).collect();
            Failure::new(Status::Usage, format!("there is no command {name}"))
                .fix(format!("write one of: {}", names.join(", ")))
        })?,
    };
    let mut text = Vec::new();
    clap_mangen::Man::new(page.clone())
        .render(&mut text)
        .map_err(|error| Failure::from_foreign(Status::InDoubt, &error))?;
    reporter.data(&text);
    Ok(())
}
