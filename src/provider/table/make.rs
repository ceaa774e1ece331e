//! The text of a table, from its records.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use jiff::civil::Date;

use super::{MAGIC, Row, SECTIONS, mailbox};
use crate::provider::brand::{is_long, names_of};
use crate::provider::lookalike::Known;
use crate::provider::record::Record;

/// The records as one text, whatever their order. What they hold is one line each (the reader of records saw to that).
pub(crate) fn make(records: &[Record], published: Date) -> String {
    let mut records: Vec<&Record> = records.iter().collect();
    records.sort_by(|a, b| a.id.cmp(&b.id));
    let mut sections = [const { String::new() }; SECTIONS.len()];
    let mut mailboxes: BTreeMap<String, &str> = BTreeMap::new();
    let mut names: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let [providers, mailbox_lines, domains, name_lines, endings, texts] = &mut sections;
    for record in &records {
        let start = texts.len();
        let text = serde_json::to_string(record).unwrap_or_default();
        texts.push_str(&text);
        texts.push('\n');
        let email = record.cancellation_address().map(|address| address.email.to_string());
        let row = Row { record: start..start + text.len(), ..Row::of(record, email.as_deref()) };
        providers.push_str(&row.line());
        for address in &record.addresses {
            mailboxes.entry(mailbox(&address.email)).or_insert(&record.id);
        }
        for domain in &record.domains {
            domains.push_str(&Known::line(domain));
        }
        for name in names_of(record) {
            names.entry(name).or_default().insert(&record.id);
        }
    }
    for (mailbox, id) in mailboxes {
        // Writing to a String does not fail.
        let _ = writeln!(mailbox_lines, "{mailbox}\t{id}");
    }
    let mut reversed: Vec<String> = Vec::new();
    for (name, owners) in &names {
        let owners: Vec<&str> = owners.iter().copied().collect();
        let _ = writeln!(name_lines, "{name}\t{}", owners.join(" "));
        reversed.extend(is_long(name).then(|| name.chars().rev().collect()));
    }
    reversed.sort();
    for name in reversed {
        let _ = writeln!(endings, "{name}");
    }
    let mut out = format!("{MAGIC}\npublished {published}\n");
    for (name, section) in SECTIONS.iter().zip(&sections) {
        let _ = writeln!(out, "{name} {}", section.len());
    }
    out.extend(sections);
    out
}
