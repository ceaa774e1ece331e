//! The letters' templates: read, tried, and copied to be changed.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{App, Failure, Status};
use crate::fs::atomic;
use crate::letter::{self, Catalog, Finding};
use crate::text::suggest::nearest;
use crate::value::{Kind, Language, Tag, Value as _};
use crate::words::{Sentence, sentence};

/// A template's text.
#[derive(Debug, Serialize)]
pub(crate) struct Source {
    name: String,
    origin: String,
    pub(crate) text: String,
}

/// One template, such as de/terminate.
pub(crate) fn source(name: &str, catalog: &Catalog) -> Result<Source, Failure> {
    let (origin, text) = catalog
        .source(name.trim_end_matches(".hbs"))
        .map_err(|(file, error)| {
            Failure::new(Status::NoInput, sentence!("template-unreadable", file, source = error))
        })?
        .ok_or_else(|| unknown(name, catalog))?;
    Ok(Source { name: name.to_owned(), origin: origin.clone(), text })
}

fn unknown(name: &str, catalog: &Catalog) -> Failure {
    let names: Vec<String> =
        catalog.letters().into_iter().map(|(language, kind, _)| format!("{language}/{kind}")).collect();
    let fix = match nearest(name, names.iter().map(String::as_str)) {
        Some(near) => sentence!("template-nearest", near),
        None => sentence!("template-write-name"),
    };
    Failure::new(Status::NoInput, sentence!("no-such-template", name)).fix(fix)
}

/// The folder given, or the one where the program looks by itself.
fn folder(out: Option<&Path>, app: &App) -> Result<PathBuf, Failure> {
    if let Some(out) = out {
        return Ok(out.to_owned());
    }
    let config = app
        .config_dir
        .as_ref()
        .ok_or_else(|| Failure::with_remedy(Status::Configuration, sentence!("no-templates-folder")))?;
    Ok(config.join("templates"))
}

/// Files that were written.
pub(crate) type Files = Vec<PathBuf>;

/// Copies built-in templates, or whole languages, into a folder.
pub(crate) fn export(names: &[String], out: Option<&Path>, force: bool, app: &App) -> Result<Files, Failure> {
    let built_in = Catalog::built_in();
    let mut chosen: Vec<&str> = Vec::new();
    for name in names {
        let name = name.trim_end_matches('/').trim_end_matches(".hbs");
        let before = chosen.len();
        chosen.extend(
            Catalog::built_in_names().filter(|known| *known == name || known.split('/').next() == Some(name)),
        );
        if chosen.len() == before {
            return Err(unknown(name, &built_in));
        }
    }
    chosen.sort_unstable();
    chosen.dedup();
    let folder = folder(out, app)?;
    let files: Vec<(PathBuf, String)> = chosen
        .iter()
        .filter_map(|name| {
            let (_, text) = built_in.source(name).ok().flatten()?;
            Some((folder.join(format!("{name}.hbs")), text))
        })
        .collect();
    write(files, force)
}

/// A template that was begun.
#[derive(Debug)]
pub(crate) struct Begun {
    pub(crate) files: Files,
    /// The built-in letter it holds to begin with, such as en-GB/terminate.
    pub(crate) model: String,
    /// Its own name.
    pub(crate) name: String,
}

/// Begins a template with the text of the nearest letter there is.
pub(crate) fn begin(name: &str, out: Option<&Path>, app: &App) -> Result<Begun, Failure> {
    let wrong =
        |what: Sentence| Failure::with_remedy(Status::Usage, sentence!("template-name-refused", name, what));
    let (language, kind) = name
        .trim_end_matches(".hbs")
        .split_once('/')
        .ok_or_else(|| wrong(sentence!("template-name-incomplete")))?;
    let language = Language::from_directory(language)
        .ok_or_else(|| wrong(sentence!("template-name-without-language")))?
        .canonical();
    if letter::letter_names().all(|known| known != kind) {
        Kind::parse(kind).map_err(|fault| wrong(fault.what))?;
    }
    let built_in = Catalog::built_in();
    // The nearest letter there is: the same kind, else a termination; the same language, else English.
    let model_kind = letter::letter_names().find(|known| *known == kind).unwrap_or("terminate");
    let tag = Tag::parse(language.tag()).map_err(|fault| wrong(fault.what))?;
    let offered = built_in.readable();
    let known = tag.resolve(&offered);
    let model = known.map_or("en-GB", Language::tag);
    let folder = folder(out, app)?;
    let mut names = vec![(format!("{model}/{model_kind}"), format!("{language}/{kind}"))];
    if known != Some(&language) {
        for partial in Catalog::built_in_names().filter_map(|known| known.strip_prefix("en-GB/_partials/")) {
            let to = folder.join(format!("{language}/_partials/{partial}.hbs"));
            if !to.exists() {
                names.push((
                    format!("{model}/_partials/{partial}"),
                    format!("{language}/_partials/{partial}"),
                ));
            }
        }
    }
    let files: Vec<(PathBuf, String)> = names
        .iter()
        .filter_map(|(from, to)| {
            let (_, text) = built_in.source(from).ok().flatten()?;
            Some((folder.join(format!("{to}.hbs")), text))
        })
        .collect();
    let (model, name) = names.swap_remove(0);
    Ok(Begun { files: write(files, false)?, model, name })
}

/// Writes the files, none over another: whether all can be written is looked at first.
fn write(files: Vec<(PathBuf, String)>, force: bool) -> Result<Files, Failure> {
    let taken: Vec<String> = files
        .iter()
        .filter(|(path, _)| !force && path.symlink_metadata().is_ok())
        .map(|(path, _)| path.display().to_string())
        .collect();
    if !taken.is_empty() {
        return Err(Failure::with_remedy(Status::CannotCreate, sentence!("templates-exist", files = taken)));
    }
    for (path, text) in &files {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).and_then(|()| atomic::write(path, text.as_bytes(), force)).map_err(
            |error| {
                Failure::with_remedy(
                    Status::CannotCreate,
                    sentence!("template-unwritable", path, source = error),
                )
            },
        )?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// What a check found.
#[derive(Debug, Serialize)]
pub(crate) struct Checked {
    /// How many letters were tried.
    #[serde(rename = "checked")]
    pub(crate) letters: usize,
    /// How many of another country or formality were tried besides.
    pub(crate) variants: usize,
    pub(crate) findings: Vec<Finding>,
}

/// The letters named, or the person's own, or all.
fn wanted<'l>(
    names: &[String],
    all: bool,
    letters: &'l [(Language, String, bool)],
    catalog: &Catalog,
) -> Result<Vec<&'l (Language, String, bool)>, Failure> {
    if names.is_empty() {
        return Ok(letters.iter().filter(|(.., own)| all || *own).collect());
    }
    let mut wanted = Vec::new();
    for name in names {
        let name = name.trim_end_matches('/').trim_end_matches(".hbs");
        let before = wanted.len();
        wanted.extend(
            letters
                .iter()
                .filter(|(language, kind, _)| language.tag() == name || format!("{language}/{kind}") == name),
        );
        if wanted.len() == before {
            return Err(unknown(name, catalog));
        }
    }
    Ok(wanted)
}

/// Tries templates with every sample request: those named, or the person's own, or all.
pub(crate) fn check(names: &[String], all: bool, catalog: &Catalog) -> Result<Checked, Failure> {
    let letters = catalog.letters();
    let wanted = wanted(names, all, &letters, catalog)?;
    let mut findings: Vec<Finding> = Vec::new();
    if let Some(own) = catalog.own_folder().filter(|_| names.is_empty()) {
        findings.extend(letter::unused_templates(catalog, own));
    }
    for (language, kind, own) in &wanted {
        let parsed = letter::kind_of(kind);
        if *own && matches!(&parsed, Kind::Own(name) if Kind::parse(name).is_err()) {
            let what = sentence!("template-out-of-reach", file = format!("{language}/{kind}.hbs"));
            findings.push(Finding { fix: what.remedy(), what });
            continue;
        }
        for finding in letter::inspect(catalog, language, kind) {
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
    }
    let variants = wanted.iter().filter(|(language, ..)| language.variant_of().is_some()).count();
    Ok(Checked { letters: wanted.len() - variants, variants, findings })
}
