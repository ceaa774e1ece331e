//! The arguments of `adieu provider`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::app::providers::new::NewProvider;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Provider {
    Search {
        #[arg(required = true, num_args = 1..)]
        words: Vec<String>,
        #[arg(long, value_name = "CC")]
        country: Option<String>,
    },
    List {
        #[arg(long)]
        all: bool,
        #[arg(long, value_name = "CC")]
        country: Option<String>,
        #[arg(long)]
        sector: Option<String>,
    },
    Show {
        id: String,
    },
    Add(Box<ProviderAdd>),
    Import(ProviderImport),
    Update(ProviderUpdate),
    Report {
        id: String,
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    Remove(ProviderRemove),
    Sign(ProviderSign),
}

/// What is known of the provider.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct ProviderAdd {
    pub(in crate::cli) id: String,
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    country: Option<String>,
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    #[arg(long)]
    sector: Option<String>,
    #[arg(long)]
    domain: Vec<String>,
    #[arg(long)]
    email: Option<String>,
    #[arg(long)]
    purpose: Option<String>,
    #[arg(long)]
    source: Option<String>,
    #[arg(long, value_name = "DATE")]
    seen_on: Option<String>,
    #[arg(long, value_name = "A|B|C")]
    confidence: Option<String>,
    #[arg(long, value_name = "KIND=HOW")]
    channel: Vec<String>,
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
}

/// What to bring in.
#[derive(Debug, Args)]
pub(in crate::cli) struct ProviderImport {
    pub(in crate::cli) path: PathBuf,
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
}

/// Which directory to use from now on.
#[derive(Debug, Args)]
pub(in crate::cli) struct ProviderUpdate {
    #[arg(required_unless_present = "undo", conflicts_with = "undo")]
    pub(in crate::cli) file: Option<PathBuf>,
    #[arg(long, value_name = "KEY", conflicts_with = "undo")]
    pub(in crate::cli) trust: Option<String>,
    #[arg(long, conflicts_with = "undo")]
    pub(in crate::cli) dry_run: bool,
    #[arg(long)]
    pub(in crate::cli) undo: bool,
    #[arg(short, long)]
    pub(in crate::cli) yes: bool,
}

/// What to publish.
#[derive(Debug, Args)]
pub(in crate::cli) struct ProviderSign {
    pub(in crate::cli) folder: PathBuf,
    #[arg(long, value_name = "KEY.pem")]
    pub(in crate::cli) key: PathBuf,
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: PathBuf,
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) published: Option<String>,
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
}

/// What to take out.
#[derive(Debug, Args)]
pub(in crate::cli) struct ProviderRemove {
    #[arg(required_unless_present = "imported", conflicts_with = "imported")]
    pub(in crate::cli) id: Option<String>,
    #[arg(long)]
    pub(in crate::cli) imported: bool,
    #[arg(short, long)]
    pub(in crate::cli) yes: bool,
}

impl ProviderAdd {
    /// The same as a use case takes it.
    pub(in crate::cli) fn provider(&self) -> NewProvider {
        NewProvider {
            id: self.id.clone(),
            name: self.name.clone(),
            country: self.country.clone(),
            language: self.language.clone(),
            sector: self.sector.clone(),
            domain: self.domain.clone(),
            email: self.email.clone(),
            purpose: self.purpose.clone(),
            source: self.source.clone(),
            seen_on: self.seen_on.clone(),
            confidence: self.confidence.clone(),
            channel: self.channel.clone(),
        }
    }
}
