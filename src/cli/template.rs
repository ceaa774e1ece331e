//! `adieu template`: the letters' templates, read, tried, copied to be changed.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::Template;
use super::report::Reporter;
use crate::app::{Failure, Status};
use crate::fs::atomic;
use crate::letter::{self, Catalog, Finding};
use crate::text::suggest::nearest;
use crate::value::{Kind, Language, Tag, Value as _};

pub(super) fn run(args: &Template, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match args {
        Template::List { templates } => list(&reporter.env.app.catalog(templates.as_deref())?, reporter),
        Template::Show { name, templates } => {
            return show(name, &reporter.env.app.catalog(templates.as_deref())?, reporter);
        }
        Template::Export { names, out, force } => return export(names, out.as_deref(), *force, reporter),
        Template::New { name, out } => return new(name, out.as_deref(), reporter),
        Template::Check { names, all, templates } => {
            return check(names, *all, &reporter.env.app.catalog(templates.as_deref())?, reporter);
        }
        Template::Variables => variables(reporter),
    }
    Ok(())
}

fn list(catalog: &Catalog, reporter: &mut Reporter<'_>) {
    let letters = catalog.letters();
    if reporter.json {
        let letters: Vec<_> = letters
            .iter()
            .map(|(language, kind, own)| json!({ "language": language, "kind": kind, "own": own }))
            .collect();
        reporter.result(json!({ "templates": letters }));
        return;
    }
    let mut out = String::new();
    let name = |language: &Language, kind: &str| format!("{language}/{kind}");
    let width = letters.iter().map(|(language, kind, _)| name(language, kind).width()).max().unwrap_or(0);
    for (language, kind, own) in &letters {
        let name = name(language, kind);
        let origin = match own {
            true => "yours".to_owned(),
            false => Catalog::variant_of(language)
                .map_or_else(|| "built in".to_owned(), |of| format!("built in, a variant of {of}")),
        };
        let _ = writeln!(
            out,
            "{name}{}  {}, {origin}",
            " ".repeat(width - name.width()),
            language.english_name()
        );
    }
    reporter.text(&out);
}

fn show(name: &str, catalog: &Catalog, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let (origin, text) = catalog
        .source(name.trim_end_matches(".hbs"))
        .map_err(|(file, error)| Failure::new(Status::NoInput, format!("{file}: cannot be read: {error}")))?
        .ok_or_else(|| unknown(name, catalog))?;
    if reporter.json {
        reporter.result(json!({ "name": name, "origin": origin, "text": text }));
    } else {
        reporter.text(&text);
    }
    Ok(())
}

fn unknown(name: &str, catalog: &Catalog) -> Failure {
    let names: Vec<String> =
        catalog.letters().into_iter().map(|(language, kind, _)| format!("{language}/{kind}")).collect();
    let fix = match nearest(name, names.iter().map(String::as_str)) {
        Some(near) => format!("did you mean {near}? See `adieu template list`"),
        None => "write LANGUAGE/KIND, such as en-GB/terminate; see `adieu template list`".to_owned(),
    };
    Failure::new(Status::NoInput, format!("there is no template {name}")).fix(fix)
}

/// The folder given, or the one where the program looks by itself.
fn folder(out: Option<&Path>, reporter: &Reporter<'_>) -> Result<PathBuf, Failure> {
    if let Some(out) = out {
        return Ok(out.to_owned());
    }
    let config = reporter.env.app.config_dir.as_ref().ok_or_else(|| {
        Failure::new(Status::Configuration, "there is no home directory for your templates")
            .fix("give a folder with --out")
    })?;
    Ok(config.join("templates"))
}

fn export(
    names: &[String],
    out: Option<&Path>,
    force: bool,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
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
    let folder = folder(out, reporter)?;
    let files: Vec<(PathBuf, String)> = chosen
        .iter()
        .filter_map(|name| {
            let (_, text) = built_in.source(name).ok().flatten()?;
            Some((folder.join(format!("{name}.hbs")), text))
        })
        .collect();
    write(&files, force)?;
    written(&files, "change them as you like; `adieu template check` tries them", reporter);
    Ok(())
}

fn new(name: &str, out: Option<&Path>, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let wrong = |what: &str| {
        Failure::new(Status::Usage, format!("{name}: {what}"))
            .fix("write LANGUAGE/KIND, such as sv/terminate or en-GB/pause: lower-case letters, digits and hyphens for the kind")
    };
    let (language, kind) =
        name.trim_end_matches(".hbs").split_once('/').ok_or_else(|| wrong("is not a language and a kind"))?;
    let language = Language::from_directory(language)
        .ok_or_else(|| wrong("does not begin with a language tag"))?
        .canonical();
    let kind = Kind::parse(kind).map_err(|fault| wrong(&fault.what))?;
    let built_in = Catalog::built_in();
    // The nearest letter there is: the same kind, else a termination; the same language, else English.
    let model_kind = if matches!(kind, Kind::Own(_)) { Kind::Terminate } else { kind.clone() };
    let tag = Tag::parse(language.tag()).map_err(|fault| wrong(&fault.what))?;
    let known = tag.resolve(built_in.languages());
    let model = known.map_or("en-GB", Language::tag);
    let folder = folder(out, reporter)?;
    let mut names = vec![(format!("{model}/{}", model_kind.name()), format!("{language}/{}", kind.name()))];
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
    write(&files, false)?;
    let next = format!(
        "they hold the letter {model}/{} to begin with. Write yours, then try it: `adieu template check {language}/{}`",
        model_kind.name(),
        kind.name()
    );
    written(&files, &next, reporter);
    Ok(())
}

/// Writes the files, none over another: whether all can be written is looked at first.
fn write(files: &[(PathBuf, String)], force: bool) -> Result<(), Failure> {
    let taken: Vec<String> = files
        .iter()
        .filter(|(path, _)| !force && path.symlink_metadata().is_ok())
        .map(|(path, _)| path.display().to_string())
        .collect();
    if !taken.is_empty() {
        return Err(Failure::new(Status::CannotCreate, format!("exists already: {}", taken.join(", ")))
            .fix("nothing was written; choose another folder with --out, or move them away first"));
    }
    for (path, text) in files {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).and_then(|()| atomic::write(path, text.as_bytes(), force)).map_err(
            |error| {
                Failure::new(Status::CannotCreate, format!("{}: cannot be written: {error}", path.display()))
                    .fix("choose another folder with --out")
            },
        )?;
    }
    Ok(())
}

fn written(files: &[(PathBuf, String)], next: &str, reporter: &mut Reporter<'_>) {
    if reporter.json {
        let paths: Vec<String> = files.iter().map(|(path, _)| path.display().to_string()).collect();
        reporter.result(json!({ "paths": paths }));
        return;
    }
    for (path, _) in files {
        reporter.path(path);
    }
    reporter.note(&format!("Next: {next}."));
}

fn check(names: &[String], all: bool, catalog: &Catalog, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let letters = catalog.letters();
    let wanted: Vec<&(Language, String, bool)> = if names.is_empty() {
        letters.iter().filter(|(.., own)| all || *own).collect()
    } else {
        let mut wanted = Vec::new();
        for name in names {
            let name = name.trim_end_matches('/').trim_end_matches(".hbs");
            let before = wanted.len();
            wanted.extend(letters.iter().filter(|(language, kind, _)| {
                language.tag() == name || format!("{language}/{kind}") == name
            }));
            if wanted.len() == before {
                return Err(unknown(name, catalog));
            }
        }
        wanted
    };
    let mut findings: Vec<Finding> = Vec::new();
    if let Some(own) = catalog.own_folder().filter(|_| names.is_empty()) {
        findings.extend(letter::unused_templates(catalog, own));
    }
    for (language, kind, own) in &wanted {
        let parsed = Kind::parse(kind).unwrap_or_else(|_| Kind::Own(kind.clone()));
        if *own && matches!(&parsed, Kind::Own(name) if Kind::parse(name).is_err()) {
            findings.push(Finding {
                what: format!("{language}/{kind}.hbs: no request can ask for a kind of this name"),
                fix: "name the file in lower-case letters, digits and hyphens".to_owned(),
            });
            continue;
        }
        for finding in letter::inspect(catalog, language, &parsed) {
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
    }
    let variants = wanted.iter().filter(|(language, ..)| Catalog::variant_of(language).is_some()).count();
    let count = wanted.len() - variants;
    let number = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    if reporter.json && findings.is_empty() {
        reporter.result(json!({ "checked": count, "variants": variants, "findings": [] }));
        return Ok(());
    }
    if wanted.is_empty() && findings.is_empty() {
        reporter.note(
            "You have no templates of your own; `adieu template check --all` checks the built-in ones.",
        );
        return Ok(());
    }
    if !findings.is_empty() {
        let message = format!("{} in {}", number(findings.len(), "finding"), number(wanted.len(), "letter"));
        let details: Vec<_> =
            findings.iter().map(|finding| json!({ "what": finding.what, "fix": finding.fix })).collect();
        if !reporter.json {
            let mut out = String::new();
            for finding in &findings {
                let _ = writeln!(out, "{}\n  {}", finding.what, finding.fix);
            }
            reporter.text(&out);
        }
        let failure = Failure::new(Status::Configuration, message);
        return Err(Failure { details: Some(Box::new(json!({ "findings": details }))), ..failure });
    }
    let counted = match (count, variants) {
        (count, 0) => number(count, "letter"),
        (0, variants) => number(variants, "variant"),
        (count, variants) => format!("{}, and {}", number(count, "letter"), number(variants, "variant")),
    };
    reporter.text(&format!("{counted}: all well.\n"));
    Ok(())
}

fn variables(reporter: &mut Reporter<'_>) {
    if reporter.json {
        let variables: Vec<_> = letter::VARIABLES
            .iter()
            .map(|known| json!({ "name": known.name, "given": known.given.name(), "what": known.what }))
            .collect();
        let helpers: Vec<_> =
            letter::HELPERS.iter().map(|(usage, what)| json!({ "usage": usage, "what": what })).collect();
        reporter.result(json!({ "variables": variables, "helpers": helpers }));
        return;
    }
    let mut out = String::new();
    let width = letter::VARIABLES.iter().map(|known| known.name.len()).max().unwrap_or(0);
    for known in letter::VARIABLES {
        let _ = writeln!(out, "{:width$}  {:9}  {}", known.name, known.given.name(), known.what);
    }
    out.push('\n');
    for (usage, what) in letter::HELPERS {
        let _ = writeln!(out, "{usage}\n  {what}");
    }
    reporter.text(&out);
}
