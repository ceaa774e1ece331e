//! `adieu template`: the letters' templates, read, tried, copied to be changed.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::Template;
use super::report::Reporter;
use crate::app::templates::{self, Checked};
use crate::app::{Failure, Status};
use crate::letter::{self, Catalog, Finding};
use crate::value::Language;
use crate::words::{Describe as _, Sentence, sentence};

pub(super) fn run(args: &Template, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let app = std::sync::Arc::clone(&reporter.env.app);
    match args {
        Template::List { templates } => list(&app.catalog(templates.as_deref())?, reporter),
        Template::Show { name, templates } => {
            let source = templates::source(name, &app.catalog(templates.as_deref())?)?;
            if reporter.json {
                reporter.result(json!(source));
            } else {
                reporter.text(&source.text);
            }
        }
        Template::Export { names, out, force } => {
            let files = templates::export(names, out.as_deref(), *force, &app)?;
            written(&files, sentence!("templates-exported"), reporter);
        }
        Template::New { name, out } => {
            let begun = templates::begin(name, out.as_deref(), &app)?;
            let next = sentence!("template-begun", model = begun.model, name = begun.name);
            written(&begun.files, next, reporter);
        }
        Template::Check { names, all, templates } => {
            let checked = templates::check(names, *all, &app.catalog(templates.as_deref())?)?;
            return tell_checked(&checked, reporter);
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
            true => sentence!("template-yours", language),
            false if language.is_for_reading() => sentence!("template-for-reading", language),
            false => match language.variant_of() {
                Some(of) => sentence!("template-variant", language, of = of.to_string()),
                None => sentence!("template-built-in", language),
            },
        };
        let gap = " ".repeat(width - name.width());
        let _ = writeln!(out, "{name}{gap}  {}", reporter.words.say(&origin));
    }
    reporter.text(&out);
}

fn written(files: &[PathBuf], next: Sentence, reporter: &mut Reporter<'_>) {
    if reporter.json {
        let paths: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
        reporter.result(json!({ "paths": paths }));
        return;
    }
    for path in files {
        reporter.path(path);
    }
    reporter.note(next);
}

fn tell_checked(checked: &Checked, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let Checked { letters, variants, findings } = checked;
    if !findings.is_empty() {
        let message = sentence!("findings", findings = findings.len(), letters = letters + variants);
        if !reporter.json {
            let words = &reporter.words;
            let block =
                |finding: &Finding| format!("{}\n  {}\n", words.say(&finding.what), words.say(&finding.fix));
            let out: String = findings.iter().map(block).collect();
            reporter.text(&out);
        }
        let details = json!({ "findings": findings });
        return Err(Failure {
            details: Some(Box::new(details)),
            ..Failure::new(Status::Configuration, message)
        });
    }
    if reporter.json {
        reporter.result(json!(checked));
        return Ok(());
    }
    let counted = match (*letters, *variants) {
        (0, 0) => {
            reporter.note(sentence!("no-own-templates"));
            return Ok(());
        }
        (letters, 0) => sentence!("letters-all-well", letters),
        (0, variants) => sentence!("variants-all-well", variants),
        (letters, variants) => sentence!("letters-and-variants-all-well", letters, variants),
    };
    reporter.line(&counted);
    Ok(())
}

fn variables(reporter: &mut Reporter<'_>) {
    if reporter.json {
        let variables: Vec<_> = letter::VARIABLES
            .iter()
            .map(|known| json!({ "name": known.name, "given": known.given.name(), "what": known.what() }))
            .collect();
        let helpers: Vec<_> =
            letter::helpers().iter().map(|(usage, what)| json!({ "usage": usage, "what": what })).collect();
        reporter.result(json!({ "variables": variables, "helpers": helpers }));
        return;
    }
    let words = &reporter.words;
    let mut out = String::new();
    let width = letter::VARIABLES.iter().map(|known| known.name.len()).max().unwrap_or(0);
    for known in letter::VARIABLES {
        let (given, what) = (words.say(&known.given.sentence()), words.say(&known.what()));
        let gap = " ".repeat(9_usize.saturating_sub(given.width()));
        let _ = writeln!(out, "{:width$}  {given}{gap}  {what}", known.name);
    }
    out.push('\n');
    for (usage, what) in letter::helpers() {
        let _ = writeln!(out, "{usage}\n  {}", words.say(&what));
    }
    reporter.text(&out);
}
