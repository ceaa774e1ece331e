//! The arguments of `adieu provider`. The comments here are the help text.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::app::providers::new::NewProvider;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Provider {
    /// List the providers, their addresses and how far to trust them
    List {
        /// Also those of your own that take no cancellations, such as imported data-protection contacts
        #[arg(long)]
        all: bool,
    },
    /// Show all that is known of one provider
    Show {
        /// Its id, as `provider list` prints it
        id: String,
    },
    /// Write down a provider of your own, with where and when you saw its address
    Add(Box<ProviderAdd>),
    /// Bring in company records of datenanfragen/data: data-protection contacts, which no cancellation is sent to
    Import(ProviderImport),
    /// Take a record of your own away, or everything imported
    Remove(ProviderRemove),
}

/// What is known of the provider.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct ProviderAdd {
    /// Its id, and its file's name: small letters, digits and hyphens, such as example-mobile
    pub(in crate::cli) id: String,
    /// Its name as a letter addresses it
    #[arg(long)]
    name: Option<String>,
    /// Its country, as two letters
    #[arg(long)]
    country: Option<String>,
    /// The language to write in, such as en or de [default: the country's]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Its trade: mobile or other
    #[arg(long)]
    sector: Option<String>,
    /// A domain of its own; give the flag once for each
    #[arg(long)]
    domain: Vec<String>,
    /// Its address
    #[arg(long)]
    email: Option<String>,
    /// What the address is for: customer-service, cancellation or privacy
    #[arg(long)]
    purpose: Option<String>,
    /// Where you read the address, such as the page
    #[arg(long)]
    source: Option<String>,
    /// The day you saw it there, as YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE")]
    seen_on: Option<String>,
    /// How much the source is worth: A (an own or official page), B (a page of somebody else), C (unverified)
    /// [default: A where the source is a page on one of its own domains, else C]
    #[arg(long, value_name = "A|B|C")]
    confidence: Option<String>,
    /// Another way to cancel: app, hotline, sms, portal, form, letter or fax, and what to do there; once for each
    #[arg(long, value_name = "KIND=HOW")]
    channel: Vec<String>,
    /// Replace a record of your own
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
}

/// What to bring in.
#[derive(Debug, Args)]
pub(in crate::cli) struct ProviderImport {
    /// A company's JSON file, the folder companies, or the clone of datenanfragen/data
    pub(in crate::cli) path: PathBuf,
    /// Replace records of your own; those that came with adieu are never replaced
    #[arg(short, long)]
    pub(in crate::cli) force: bool,
}

/// What to take out.
#[derive(Debug, Args)]
pub(in crate::cli) struct ProviderRemove {
    /// Its id; those that came with adieu stay
    #[arg(required_unless_present = "imported", conflicts_with = "imported")]
    pub(in crate::cli) id: Option<String>,
    /// All that `provider import` brought in
    #[arg(long)]
    pub(in crate::cli) imported: bool,
    /// Without a question
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
