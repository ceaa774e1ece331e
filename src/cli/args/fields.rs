//! The field flags, made from the table of fields: a flag for each, named as its key.

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, value_parser};

use crate::value::{FIELDS, Field, Place, RawValue, ValueKind};

/// The values of the field flags that were given.
#[derive(Debug, Clone, Default)]
pub(in crate::cli) struct FieldFlags(pub(in crate::cli) Vec<(Field, RawValue)>);

impl FromArgMatches for FieldFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        // What is not UTF-8 arrives as U+FFFD, which every field refuses by name.
        let line = |line: &OsString| line.to_string_lossy().into_owned();
        let given = |key| matches.get_many::<OsString>(key).map(|lines| lines.map(line).collect());
        let flags = FIELDS.iter().filter_map(|info| {
            given(info.key).map(|lines| (info.field, RawValue { lines, place: Place::Flag }))
        });
        Ok(Self(flags.collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for FieldFlags {
    fn augment_args(command: Command) -> Command {
        // Three commands take them and one runs: the others never make them.
        command.defer(add_fields)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// The flags themselves.
fn add_fields(command: Command) -> Command {
    FIELDS.iter().fold(command, |command, info| {
        let name = info.key.replace('_', "-");
        let arg = Arg::new(info.key).long(name).help_heading("Fields").value_parser(value_parser!(OsString));
        let arg = match info.shape {
            ValueKind::Switch => arg
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("true")
                .value_name("true|false"),
            ValueKind::Lines if info.field == Field::Attach => {
                arg.action(ArgAction::Append).value_name("FILE")
            }
            ValueKind::Lines => arg.action(ArgAction::Append).value_name("LINE"),
            ValueKind::Date => arg.value_name("DATE"),
            ValueKind::Text => arg.value_name("TEXT"),
        };
        command.arg(arg)
    })
}
