//! The arguments of `adieu journal`.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use super::number::number;
use clap::{Args, Subcommand};

use crate::journal::Mark;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Journal {
    List(List),
    Due {
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    Refresh(Refresh),
    Dismiss {
        #[arg(value_parser = number::<i64, _>(1..))]
        id: i64,
    },
    Show {
        #[arg(value_parser = number::<i64, _>(1..))]
        id: i64,
        #[arg(long)]
        message: bool,
        #[arg(long, value_name = "N", value_parser = number::<i64, _>(1..))]
        found: Option<i64>,
    },
    Export {
        #[arg(value_parser = number::<i64, _>(1..))]
        id: i64,
        #[arg(short, long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    Verify,
    #[command(allow_missing_positional = true)]
    Mark(MarkArgs),
    #[command(group = clap::ArgGroup::new("which").required(true))]
    Forget {
        #[arg(group = "which")]
        id: Option<i64>,
        #[arg(long, group = "which", value_name = "AGE")]
        older_than: Option<String>,
        #[arg(short, long)]
        yes: bool,
    },
}

#[derive(Debug, Args)]
pub(in crate::cli) struct List {
    #[arg(long, value_name = "STATE", value_delimiter = ',')]
    pub(in crate::cli) state: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) provider: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) since: Option<String>,
    #[arg(long, default_value_t = 50, value_name = "N", value_parser = number::<usize, _>(1..))]
    pub(in crate::cli) limit: usize,
    #[arg(long, default_value_t = 1, value_name = "N", value_parser = number::<u32, _>(1..))]
    pub(in crate::cli) page: u32,
    #[arg(long, value_name = "FILE.ics")]
    pub(in crate::cli) calendar: Option<PathBuf>,
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Refresh {
    pub(in crate::cli) id: Option<i64>,
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) account: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) since: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct MarkArgs {
    #[arg(
        id = "id",
        value_name = "ID",
        num_args = 1..,
        required_unless_present = "all_due",
        conflicts_with = "all_due",
        value_parser = number::<i64, _>(1..)
    )]
    pub(in crate::cli) ids: Vec<i64>,
    #[arg(long)]
    pub(in crate::cli) all_due: bool,
    #[arg(value_parser = marks())]
    pub(in crate::cli) mark: Mark,
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) end_date: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) note: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) file: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) on: Option<String>,
}

fn marks() -> impl TypedValueParser<Value = Mark> {
    let values = Mark::ALL.iter().map(|mark| PossibleValue::new(mark.name()));
    PossibleValuesParser::new(values).try_map(|name| name.parse::<Mark>().map_err(|()| name))
}
