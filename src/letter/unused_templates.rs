//! Files in a person's templates folder that no letter is ever made from: misplaced, misnamed, or included by none.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::built_in::BUILT_IN;
use super::catalog::{self, Catalog};
use super::compile::compile;
use super::error::LetterError;
use super::inspect::Finding;
use crate::value::Language;
use crate::words::sentence;

/// How deep the folder is looked into.
const DEPTH: usize = 4;

/// Every file of the person's own that the program does not use, and why.
pub fn unused_templates(catalog: &Catalog, own: &Path) -> Vec<Finding> {
    let mut findings = Vec::new();
    for path in templates(own, DEPTH) {
        let Ok(below) = path.strip_prefix(own) else { continue };
        let parts: Vec<String> = below.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let lower = path.extension().is_some_and(|end| end == "hbs");
        let found = match parts.as_slice() {
            _ if !lower => Some(Finding::of(sentence!("template-unread-ending", path))),
            [_] => Some(Finding::of(sentence!("template-unread-without-language", path))),
            [language, ..] if Language::from_directory(language).is_none() => {
                Some(Finding::of(sentence!("template-unread-no-language", path, folder = language)))
            }
            [_, _] => None,
            [language, "_partials", name] => unused(catalog, &path, language, name.trim_end_matches(".hbs")),
            _ => Some(Finding::of(sentence!("template-unread-too-deep", path))),
        };
        findings.extend(found);
    }
    findings
}

/// A partial that nothing includes; what is wrong with it nobody would hear of otherwise.
fn unused(catalog: &Catalog, path: &Path, language: &str, name: &str) -> Option<Finding> {
    let includes = |text: &str| {
        text.split("{{").any(|tag| {
            tag.trim_start_matches('~').strip_prefix('>').is_some_and(|rest| {
                rest.trim_start().strip_prefix(name).is_some_and(|rest| {
                    !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_')
                })
            })
        })
    };
    let known = Language::from_directory(language)?;
    let mut names: BTreeSet<String> = BUILT_IN
        .iter()
        .map(|(path, _)| *path)
        .filter(|path| path.starts_with(&format!("{language}/")))
        .map(str::to_owned)
        .collect();
    names.extend(
        catalog
            .own_letters()
            .into_iter()
            .filter(|(own, _)| *own == known)
            .map(|(own, kind)| format!("{own}/{kind}")),
    );
    if let Ok(partials) = fs::read_dir(path.parent()?) {
        let partials =
            partials.flatten().filter_map(|entry| entry.path().file_stem()?.to_str().map(str::to_owned));
        names.extend(partials.map(|partial| format!("{language}/_partials/{partial}")));
    }
    if matches!(name, "courtesy" | "paper") {
        return None;
    }
    let used =
        names.iter().any(|name| catalog.source(name).ok().flatten().is_some_and(|(_, text)| includes(&text)));
    if used {
        return None;
    }
    let text = catalog::read(path).unwrap_or_default();
    let broken = compile(&text, name).err().map(|(before, error)| {
        LetterError::from_syntax(&error, before, &path.display().to_string().into(), &text)
    });
    Some(Finding::of(match broken {
        None => sentence!("template-not-included", path, name),
        Some(error) => sentence!("template-not-included-and-broken", path, name, error),
    }))
}

/// Every file below a folder that looks like a template, in the order of their paths.
fn templates(folder: &Path, depth: usize) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            if depth > 0 {
                found.extend(templates(&path, depth - 1));
            }
        } else if path.extension().is_some_and(|end| end.eq_ignore_ascii_case("hbs")) {
            found.push(path);
        }
    }
    found.sort();
    found
}
