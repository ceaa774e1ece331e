//! Records from the company directory datenanfragen/data (CC0): its data-protection contacts.
//!
//! In: a company's JSON, or where such files lie. Out: records in the person's own folder, each address marked as
//! a data-protection contact, which a cancellation is never sent to. What is not in the file is not invented: a
//! country that is not named stays unknown.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::{Map, Value as Json};

use super::channel::{Channel, ChannelKind};
use super::country_name::country;
use super::record::{Address, Origin, Purpose, Record};
use super::write::{self, WriteError};
use super::{Directory, Postal, Provenance, free_mail, import_lines, postal, read, wording};
use crate::fs::regular;
use crate::value::{Confidence, Country, Domain, EmailAddress, Invalid, Value};
use crate::words::{Describe, Sentence, described, sentence};

/// The largest company file that is read, in octets.
const MAX_FILE: u64 = 1024 * 1024;

/// The largest file with a provider a line, in octets.
const MAX_COLLECTION: u64 = 64 * 1024 * 1024;

/// The name of the collection, as a source.
pub(super) const COLLECTION: &str = "datenanfragen/data (CC0)";

/// Why nothing could be imported at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// There is no such file or folder, or it cannot be read.
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The folder holds no company files.
    Empty {
        /// The folder.
        path: PathBuf,
    },
}

impl Describe for ImportError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Unreadable { path, source } => sentence!("import-unreadable", path, source),
            Self::Empty { path } => sentence!("import-empty", path),
        }
    }
}

described!(ImportError);

/// What an import did, file by file.
#[derive(Debug, Default)]
pub struct Imported {
    /// The ids written, in alphabetical order.
    pub written: Vec<String>,
    /// The ids left as they were: the person's own records of that id.
    pub kept: Vec<String>,
    /// The ids left as they were: records that came with the program.
    pub built_in: Vec<String>,
    /// The files left out, and why.
    pub left_out: Vec<(String, Sentence)>,
}

/// The company files below `path`: itself, its own, or those of its folder `companies`.
///
/// # Errors
/// [`ImportError`].
pub fn files(path: &Path) -> Result<Vec<PathBuf>, ImportError> {
    let unreadable = |source| ImportError::Unreadable { path: path.to_owned(), source };
    if !fs::metadata(path).map_err(unreadable)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let inner = path.join("companies");
    let folder = if inner.is_dir() { inner } else { path.to_owned() };
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.path();
        if file.extension().is_some_and(|end| end == "json") {
            files.push(file);
        }
    }
    files.sort();
    if files.is_empty() { Err(ImportError::Empty { path: path.to_owned() }) } else { Ok(files) }
}

/// Imports the files into `folder`. With `replace`, records of the person's own are replaced; those of `known` that are
/// nobody's own never are.
pub fn import(files: &[PathBuf], folder: &Path, known: &Directory, today: Date, replace: bool) -> Imported {
    let mut imported = Imported::default();
    let mut records: BTreeMap<String, (String, Record)> = BTreeMap::new();
    for (place, outcome) in in_parallel(files, |file| records_of(file, today)).into_iter().flatten() {
        match outcome {
            Err(why) => imported.left_out.push((place, why)),
            Ok(record) => {
                if let Some((other, _)) = records.get(&record.id) {
                    let why = sentence!("company-slug-taken", slug = record.id, file = other.clone());
                    imported.left_out.push((place, why));
                } else {
                    records.insert(record.id.clone(), (place, record));
                }
            }
        }
    }
    records.retain(|id, _| {
        let built_in = known.is_built_in(id);
        if built_in {
            imported.built_in.push(id.clone());
        }
        !built_in
    });
    let records: Vec<(String, Record)> = records.into_values().collect();
    let outcomes = in_parallel(&records, |(_, record)| write::write(folder, record, replace).map(drop));
    for ((place, record), outcome) in records.into_iter().zip(outcomes) {
        match outcome {
            Ok(()) => imported.written.push(record.id),
            Err(WriteError::Exists { .. }) => imported.kept.push(record.id),
            Err(error @ WriteError::Io { .. }) => {
                imported.left_out.push((place, error.sentence()));
            }
        }
    }
    imported
}

/// Each result in the order of its input. The disk's own waiting is most of the time, so there are more threads
/// than cores.
fn in_parallel<T: Sync, R: Send>(inputs: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let share = inputs.len().div_ceil(16).max(8);
    std::thread::scope(|scope| {
        let threads: Vec<_> = inputs
            .chunks(share)
            .map(|chunk| {
                let work = &work;
                let all = move || chunk.iter().map(work).collect::<Vec<R>>();
                // Where the system gives no more threads this one does it.
                std::thread::Builder::new().spawn_scoped(scope, all).map_err(|_| all())
            })
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| match thread {
                Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
                Err(done) => done,
            })
            .collect()
    })
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What a file holds: one company, or a provider a line. Each with where it stands.
fn records_of(file: &Path, today: Date) -> Vec<(String, Result<Record, Sentence>)> {
    let name = name_of(file);
    let many = is_collection(file);
    let most = if many { MAX_COLLECTION } else { MAX_FILE };
    let text = match regular::read_text(file, most) {
        Ok(text) => text,
        Err(source) => return vec![(name, Err(sentence!("company-unreadable", source)))],
    };
    if !many {
        return vec![(name, record(&text, today))];
    }
    let lines = import_lines::lines(text.trim_start_matches('\u{feff}'));
    lines.map(|(number, line)| (format!("{name}:{number}"), import_lines::record(line, today))).collect()
}

/// Whether a file holds a provider a line.
fn is_collection(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "jsonl")
}

/// The record of one company's JSON.
///
/// # Errors
/// What is wrong with it, as the end of a sentence whose subject is the file.
pub fn record(text: &str, today: Date) -> Result<Record, Sentence> {
    let value: Json = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| sentence!("company-not-json", error = error.to_string()))?;
    let Json::Object(company) = value else {
        return Err(sentence!("company-no-object"));
    };
    let company = Company(company);
    let id = company.required("slug")?;
    if !read::is_plain(id) {
        return Err(sentence!("company-bad-slug"));
    }
    let name = checked("name", company.required("name")?, wording::name)?;
    let confidence = match company.text("quality")?.unwrap_or("verified") {
        "tested" | "verified" => Confidence::B,
        "imported" | "scraped" => Confidence::C,
        _ => return Err(sentence!("company-bad-quality")),
    };
    let postal = company.required("address")?;
    let source = match company.list("sources")?.first() {
        Some(first) => checked("sources", &format!("{first}, in {COLLECTION}"), wording::source)?,
        None => return Err(sentence!("company-without-source")),
    };
    let email = company.text("email")?.map(|text| checked("email", text, EmailAddress::parse)).transpose()?;
    let language = company.text("request-language")?;
    let known = Provenance {
        source: Some(source),
        seen_on: Some(today),
        published: None,
        confidence,
        outdated: false,
    };
    Ok(Record {
        country: country_of(postal, &company.list("relevant-countries")?)?,
        language: language.map(|tag| checked("request-language", tag, read::language)).transpose()?,
        domains: domains(&company, email.as_ref())?,
        addresses: email
            .into_iter()
            .map(|email| Address {
                email,
                purpose: Purpose::Privacy,
                outside_domains: false,
                pec: false,
                known: known.clone(),
            })
            .collect(),
        postal: vec![seat(&name, postal, &known)?],
        channels: channels(&company, &known)?,
        origin: Origin::Imported,
        ..Record::new(id.to_owned(), name)
    })
}

/// The values of one company, with the names of their keys in what is said of them.
struct Company(Map<String, Json>);

impl Company {
    fn text(&self, key: &str) -> Result<Option<&str>, Sentence> {
        match self.0.get(key) {
            None | Some(Json::Null) => Ok(None),
            Some(Json::String(text)) => Ok(Some(text)),
            Some(_) => Err(sentence!("company-not-text", key)),
        }
    }

    fn required(&self, key: &str) -> Result<&str, Sentence> {
        self.text(key)?
            .filter(|text| !text.trim().is_empty())
            .ok_or_else(|| sentence!("company-key-missing", key))
    }

    fn list(&self, key: &str) -> Result<Vec<&str>, Sentence> {
        let items = match self.0.get(key) {
            None => return Err(sentence!("company-key-missing", key)),
            Some(items) => items.as_array(),
        };
        let texts = items.and_then(|items| items.iter().map(Json::as_str).collect());
        texts.ok_or_else(|| sentence!("company-no-list", key))
    }
}

fn checked<T>(key: &str, text: &str, rule: impl Fn(&str) -> Result<T, Invalid>) -> Result<T, Sentence> {
    rule(text).map_err(|fault| sentence!("company-wrong", key, what = fault.what))
}

/// The website's domain, and the e-mail's where both are one family's. Elsewhere the mail is somebody else's
/// server: its address is kept, and its domain is not taken for the company's own.
fn domains(company: &Company, email: Option<&EmailAddress>) -> Result<Vec<Domain>, Sentence> {
    let web = company.text("web")?.map(|url| checked("web", url, Domain::of_url)).transpose()?;
    let web = web.filter(|host| !import_lines::is_shared(host));
    let mail = email.map(EmailAddress::to_domain).filter(|domain| !free_mail::is_free(domain));
    Ok(match (web, mail) {
        (Some(web), Some(mail)) if mail.is_within(web.as_str()) => vec![web],
        (Some(web), Some(mail)) if web.registered() == mail.registered() => vec![web, mail],
        (Some(web), _) => vec![web],
        (None, mail) => mail.into_iter().collect(),
    })
}

/// The country on the postal address's last line, else the only one the record is for.
fn country_of(postal: &str, relevant: &[&str]) -> Result<Option<Country>, Sentence> {
    let named = postal.trim().lines().next_back().and_then(country);
    if named.is_some() {
        return Ok(named);
    }
    match relevant {
        ["all"] => Ok(None),
        [one] => checked("relevant-countries", one, Country::parse).map(Some),
        _ => Ok(None),
    }
}

/// The company's seat, as it stands on an envelope.
fn seat(name: &str, postal: &str, known: &Provenance) -> Result<Postal, Sentence> {
    let lines = postal.lines().map(str::trim).filter(|line| !line.is_empty() && *line != name);
    let lines: Result<Vec<String>, Sentence> = [name]
        .into_iter()
        .chain(lines)
        .take(Postal::MAX_LINES)
        .map(|line| checked("address", line, postal::line))
        .collect();
    Ok(Postal { lines: lines?, purpose: Some(Purpose::General), known: known.clone() })
}

/// The ways besides e-mail, the one the record suggests first.
fn channels(company: &Company, known: &Provenance) -> Result<Vec<Channel>, Sentence> {
    let suggested = company.text("suggested-transport-medium")?;
    if !matches!(suggested, None | Some("fax" | "letter" | "email" | "webform")) {
        return Err(sentence!("company-bad-medium"));
    }
    let mut ways = vec![
        ("webform", ChannelKind::Form, company.text("webform")?.map(str::to_owned)),
        ("phone", ChannelKind::Hotline, company.text("phone")?.map(str::to_owned)),
        ("fax", ChannelKind::Fax, company.text("fax")?.map(str::to_owned)),
    ];
    ways.sort_by_key(|(key, ..)| Some(*key) != suggested);
    ways.into_iter()
        .filter_map(|(key, kind, how)| Some((key, kind, how?)))
        .map(|(key, kind, how)| {
            let how = checked(key, &how, |text| wording::how(Some(kind), text))?;
            Ok(Channel { kind, how, at_hand: None, purpose: Some(Purpose::Privacy), known: known.clone() })
        })
        .collect()
}
