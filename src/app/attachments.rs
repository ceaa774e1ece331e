//! What travels with the letter: the person's files, read, and the letter itself as a document.

use std::path::{Component, Path, PathBuf};

use crate::app::options::ComposeOptions;
use crate::app::{Failure, Status};
use crate::attachment::{self, Enclosure, EnclosureError, FileName, Limit, disk_name};
use crate::document::{self, DocumentError, Fonts, Paper, Sheet, Translation};
use crate::letter::{self, Catalog};
use crate::request::CancellationRequest;
use crate::value::{
    DocumentFormat, Field, FilePaths, Invalid, Phone, Place, Problem, RequestForm, Value as _,
};
use crate::words::sentence;

/// The code of the problem that a named file is not there.
pub(crate) const MISSING: &str = "enclosure-missing";

/// Reads the files named in the form; a relative path in a request file starts from that file's folder.
pub(crate) fn files(options: &ComposeOptions, form: &RequestForm) -> Result<Vec<Enclosure>, Vec<Problem>> {
    let Some(given) = form.get(Field::Attach) else {
        return Ok(Vec::new());
    };
    // What is wrong with the paths themselves, the check says.
    let Ok(paths) = FilePaths::parse_given(given) else {
        return Ok(Vec::new());
    };
    let paths = match &given.place {
        Place::File { file, .. } => {
            let folder = Path::new(file).parent().unwrap_or(Path::new(""));
            below(folder, &paths, &given.place)?;
            paths.below(folder)
        }
        Place::Row { .. } => {
            below(Path::new(""), &paths, &given.place)?;
            paths
        }
        _ => paths,
    };
    let limit = Limit {
        octets: options.attach_limit * 1_000_000,
        allow_sensitive: options.allow_sensitive.contains(&Field::Attach),
    };
    attachment::gather(paths.paths(), limit).map_err(|errors| {
        let problem = |error: EnclosureError| {
            let fix = match &error.refusal {
                refusal if refusal.can_be_allowed() => {
                    sentence!("attach-may-be-allowed", fix = refusal.fix())
                }
                refusal if refusal.code() == "enclosure-too-large" => {
                    sentence!("attach-limit-raised", fix = refusal.fix())
                }
                refusal => refusal.fix(),
            };
            let fault = Invalid::new(error.refusal.code(), &error.refusal, fix);
            Problem::of_value(Field::Attach, given.place.clone(), &error.path.display().to_string(), fault)
        };
        errors.into_iter().map(problem).collect()
    })
}

/// Refuses what lies outside `folder`: a request or a table from somebody else's hand must not pick files from anywhere on
/// this machine. What the person names on the command line may lie anywhere.
fn below(folder: &Path, paths: &FilePaths, place: &Place) -> Result<(), Vec<Problem>> {
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let outside = |path: &&PathBuf| {
        let climbs = path.components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir));
        // A link may lead out of the folder.
        let leads_out = || match (here.canonicalize(), folder.join(path).canonicalize()) {
            (Ok(here), Ok(path)) => !path.starts_with(here),
            _ => false,
        };
        climbs || leads_out()
    };
    let problem = |path: &PathBuf| {
        let what = match place {
            Place::Row { .. } => sentence!("attach-outside-current-folder"),
            _ => sentence!("attach-outside-request-folder"),
        };
        let fault = Invalid::new("enclosure-outside", what, sentence!("attach-look-at-it"));
        Problem::of_value(Field::Attach, place.clone(), &path.display().to_string(), fault)
    };
    let problems: Vec<Problem> = paths.paths().iter().filter(outside).map(problem).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// The letter as a document, where the request wants one.
pub(crate) fn document(
    options: &ComposeOptions,
    request: &CancellationRequest,
    catalog: &Catalog,
    now: &jiff::Zoned,
) -> Result<Option<Enclosure>, Failure> {
    if request.document == DocumentFormat::None || request.recipient.email.is_none() {
        return Ok(None);
    }
    let sheet = sheet(request, catalog, now)?;
    let fonts = options.fonts.as_ref().map_or_else(Fonts::installed, Fonts::only);
    let pdf = document::typeset(&sheet, &fonts).map_err(|error| failure(&error))?;
    Enclosure::new(&file_name(&sheet.title), pdf)
        .map(Some)
        .map_err(|refusal| Failure::new(Status::InDoubt, sentence!("document-refused", refusal)))
}

/// The letter as it stands on the page of a document that is enclosed.
pub(crate) fn sheet(
    request: &CancellationRequest,
    catalog: &Catalog,
    now: &jiff::Zoned,
) -> Result<Sheet, Failure> {
    if let Some(language) = request.courtesy.as_ref().filter(|language| language.runs_from_the_right()) {
        let what = sentence!("document-right-to-left", language, tag = language.tag());
        return Err(Failure::with_remedy(Status::Data, what));
    }
    let broken = |error| Failure::from_error(Status::Configuration, &error).fix(sentence!("template-mend"));
    let letter = letter::render_for_post(request, catalog, now.date()).map_err(broken)?;
    let heading = letter::heading(&letter, catalog, now.date()).map_err(broken)?;
    let customer = &request.customer;
    let address = customer.address.iter().flat_map(|address| address.lines().iter().cloned());
    let contact = [Some(customer.email.to_string()), customer.phone.as_ref().map(Phone::grouped)];
    let american = request.recipient.country.as_ref().is_some_and(|country| country.as_str() == "US");
    Ok(Sheet {
        sender: std::iter::once(customer.name.as_str().to_owned())
            .chain(address)
            .chain(contact.into_iter().flatten())
            .collect(),
        recipient: vec![request.recipient.name.clone(), request.recipient.address()],
        date: heading.date,
        subject: heading.subject,
        body: letter.body,
        // The letter lists them itself.
        enclosures: None,
        translation: letter.courtesy.map(|courtesy| Translation {
            text: courtesy.text,
            language: courtesy.language.tag().to_owned(),
        }),
        language: letter.language.tag().to_owned(),
        paper: if american { Paper::UsLetter } else { Paper::A4 },
        post: None,
        author: customer.name.as_str().to_owned(),
        title: letter.subject,
        created: now.timestamp(),
    })
}

fn failure(error: &DocumentError) -> Failure {
    let (exit, fix) = match error {
        DocumentError::Missing(_) => (Status::Data, sentence!("document-install-font")),
        DocumentError::TooLong => (Status::Data, sentence!("document-shorten-letter")),
        DocumentError::Folder { .. } | DocumentError::NoFont { .. } => {
            (Status::NoInput, sentence!("document-give-fonts"))
        }
        _ => (Status::Data, sentence!("document-choose-fonts")),
    };
    Failure::from_error(exit, error).fix(fix)
}

/// The subject as a file's name: in the letter's language, with nothing that a disk refuses.
fn file_name(subject: &str) -> String {
    let name = disk_name(subject, ' ', 120);
    let name = format!("{}.pdf", name.trim_matches([' ', '.', ',', '-']));
    // A subject may be nothing but dots, or a device's name.
    if name.starts_with('.') || FileName::parse(&name).is_err() { "letter.pdf".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn every_subject_makes_a_name_that_every_disk_takes() {
        for (subject, name) in [
            ("Cancellation, order 1/2: \"now\"?", "Cancellation, order 1 2 now.pdf"),
            ("...", "letter.pdf"),
            ("", "letter.pdf"),
            ("con", "letter.pdf"),
            ("COM1", "letter.pdf"),
            ("a\u{200c}b\u{202e}c", "a b c.pdf"),
        ] {
            assert_eq!(file_name(subject), name);
        }
        assert!(file_name(&"取消".repeat(100)).len() < 130);
    }
}
