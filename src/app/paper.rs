//! The letter on paper: a document for a window envelope, with room to sign, for providers that take no e-mail.
//!
//! In: a prepared letter, the provider's postal address, a signature's picture. Out: a PDF in a file, and how it is sent.

use std::io;
use std::path::Path;

use super::attachments;
use super::options::ComposeOptions;
use super::prepare::Prepared;
use super::{Failure, Status};
use crate::document::{self, DocumentError, Envelope, Fonts, MAX_OCTETS, Picture, Post};
use crate::fs::regular;
use crate::output::file::{self, Existing, FileError};
use crate::provider;
use crate::value::{Country, Field, Invalid, PostalAddress, Problem, Step};
use crate::words::{Sentence, sentence};

/// The most lines a provider's postal address may have.
const MAX_LINES: usize = 9;

/// A letter to print, as the person wants it.
#[derive(Debug)]
pub(crate) struct PaperLetter<'a> {
    path: &'a Path,
    force: bool,
    /// The provider's postal address, where the person gives it.
    to: Vec<String>,
    signature: Option<Picture>,
}

impl<'a> PaperLetter<'a> {
    /// Looks at everything that can be seen to fail before anybody is asked anything, and reads the signature.
    pub(crate) fn new(
        path: &'a Path,
        force: bool,
        to: &[String],
        signature: Option<&Path>,
    ) -> Result<Self, Failure> {
        check_path(path, force)?;
        let given = !to.is_empty();
        let to = lines(to);
        if given {
            checked(&to)?;
        }
        Ok(Self { path, force, to, signature: signature.map(read_signature).transpose()? })
    }

    /// Where it is written.
    pub(crate) fn path(&self) -> &Path {
        self.path
    }

    /// Typesets the letter.
    pub(crate) fn typeset(&self, prepared: &Prepared, options: &ComposeOptions) -> Result<Vec<u8>, Failure> {
        self.pdf(prepared, options).map_err(|failure| prepared.failure(failure))
    }

    fn pdf(&self, prepared: &Prepared, options: &ComposeOptions) -> Result<Vec<u8>, Failure> {
        let Prepared { request, catalog, now, .. } = prepared;
        let to = address(&self.to, recorded(prepared))?;
        let envelope = Envelope::posted_in(posted_in(prepared).as_ref().map(Country::as_str));
        let customer = &request.customer;
        let return_line = customer.address.as_ref().map(|address| {
            let name = std::iter::once(customer.name.as_str());
            name.chain(address.lines().iter().map(String::as_str)).collect::<Vec<_>>().join(" · ")
        });
        let mut sheet = attachments::sheet(request, catalog, now)?;
        sheet.recipient = to;
        sheet.paper = envelope.paper();
        sheet.post = Some(Post { envelope, return_line, signature: self.signature.clone() });
        let fonts = options.fonts.as_ref().map_or_else(Fonts::installed, Fonts::only);
        document::typeset(&sheet, &fonts).map_err(|error| failure(&error))
    }

    /// Writes it.
    pub(crate) fn write(&self, pdf: &[u8]) -> Result<(), Failure> {
        let existing = if self.force { Existing::Replace } else { Existing::Keep };
        file::write(pdf, self.path, existing).map_err(|error| cannot_write(&error))
    }
}

/// The letter to print: for a window envelope where a postal address is given or on record, else as it would be enclosed.
///
/// # Errors
/// It cannot be typeset, or the address is none.
pub(crate) fn to_print(
    prepared: &Prepared,
    to: &[String],
    options: &ComposeOptions,
) -> Result<Vec<u8>, Failure> {
    let to = lines(to);
    let by_email = prepared.request.recipient.email.is_some();
    if to.is_empty() && recorded(prepared).is_empty() && by_email {
        let sheet = attachments::sheet(&prepared.request, &prepared.catalog, &prepared.now)?;
        return document::typeset(&sheet, &Fonts::installed()).map_err(|error| failure(&error));
    }
    PaperLetter { path: Path::new(""), force: false, to, signature: None }.pdf(prepared, options)
}

/// Whether the record knows where a letter on paper goes.
pub(crate) fn knows_address(prepared: &Prepared) -> bool {
    !recorded(prepared).is_empty()
}

/// The provider's postal address as its record has it.
fn recorded(prepared: &Prepared) -> &[String] {
    let request = &prepared.request;
    let withdrawing = request.kind.step() == Some(Step::Withdraw);
    let postal = request.recipient.postal.iter().find(|postal| postal.takes(withdrawing));
    postal.map(|postal| postal.lines.as_slice()).unwrap_or_default()
}

/// The postal address a letter goes to: the one given, else the one on record.
///
/// # Errors
/// There is none, or it is not one to nine lines of text.
pub(crate) fn address(given: &[String], recorded: &[String]) -> Result<Vec<String>, Failure> {
    let lines = if given.is_empty() { recorded } else { given };
    if lines.is_empty() {
        return Err(Failure::with_remedy(Status::Data, sentence!("postal-address-missing")));
    }
    checked(lines)?;
    Ok(lines.to_vec())
}

/// What was given once a line, or in one with semicolons or line breaks between the lines.
fn lines(given: &[String]) -> Vec<String> {
    let parts = given.iter().flat_map(|given| given.split([';', '\n']));
    parts.map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn checked(lines: &[String]) -> Result<(), Failure> {
    let fault = match lines.len() {
        0 | 1 => Invalid::of("too-short", sentence!("postal-address-one-line")),
        count if count > MAX_LINES => {
            Invalid::of("too-long", sentence!("too-many-lines", lines = count, most = MAX_LINES))
        }
        _ => match PostalAddress::check_lines(lines.iter().map(String::as_str)) {
            Ok(_) => return Ok(()),
            Err(fault) => fault,
        },
    };
    Err(Failure::new(Status::Data, sentence!("postal-address-refused", what = fault.what)).fix(fault.fix))
}

/// Where the letter is posted: in the country of the person's address, else in the provider's.
pub(crate) fn posted_in(prepared: &Prepared) -> Option<Country> {
    let request = &prepared.request;
    let own = request.customer.address.as_ref().and_then(|address| address.lines().last());
    own.and_then(|line| provider::country_named(line)).or(request.recipient.country)
}

/// How to post the letter so that it can be proven, where it is posted.
pub(crate) fn proof(prepared: &Prepared) -> Sentence {
    let country = posted_in(prepared);
    let way = match country.as_ref().map_or("", Country::as_str) {
        "DE" => "germany",
        "AT" => "austria",
        "CH" | "LI" => "switzerland",
        "FR" | "MC" => "france",
        "IT" | "SM" => "italy",
        "ES" => "spain",
        "NL" => "netherlands",
        "BE" => "belgium",
        "GB" => "britain",
        "PL" => "poland",
        "PT" => "portugal",
        "DK" => "denmark",
        "US" => "america",
        _ => "elsewhere",
    };
    sentence!("post-so-that-it-can-be-proven").attribute(way)
}

/// What is wanting in a letter on paper and keeps nobody from posting it.
pub(crate) fn doubts(prepared: &Prepared) -> Vec<Problem> {
    let without = prepared.request.customer.address.is_none();
    let fault = || Invalid::of("no-sender-address", sentence!("post-without-sender"));
    without.then(|| Problem::of_field(Field::Address, None, fault())).into_iter().collect()
}

fn read_signature(path: &Path) -> Result<Picture, Failure> {
    let bytes = regular::read(path, MAX_OCTETS).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => {
            let most = MAX_OCTETS / 1_000_000;
            Failure::with_remedy(Status::Data, sentence!("signature-file-too-large", path, most))
        }
        _ => Failure::with_remedy(Status::NoInput, sentence!("signature-unreadable", path, source = error)),
    })?;
    Picture::read(&bytes).map_err(|error| {
        Failure::with_remedy(Status::Data, sentence!("signature-unusable", path, what = &error))
    })
}

fn failure(error: &DocumentError) -> Failure {
    let fix = match error {
        DocumentError::Missing(_) => sentence!("paper-install-font"),
        DocumentError::TooLong => sentence!("paper-shorten-letter"),
        DocumentError::WideAddress { .. } | DocumentError::LongAddress { .. } => {
            sentence!("paper-shorten-address")
        }
        _ => sentence!("paper-choose-fonts"),
    };
    let status = match error {
        DocumentError::Folder { .. } | DocumentError::NoFont { .. } => Status::NoInput,
        _ => Status::Data,
    };
    Failure::from_error(status, error).fix(fix)
}

/// What can be seen to fail of the file.
fn check_path(path: &Path, force: bool) -> Result<(), Failure> {
    if path.as_os_str() == "-" {
        return Err(Failure::with_remedy(Status::Usage, sentence!("paper-on-stdout")));
    }
    let folder = match path.parent() {
        _ if file::names_a_folder(path) => Some(path),
        parent => parent.filter(|folder| !folder.as_os_str().is_empty()),
    };
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Failure::with_remedy(Status::CannotCreate, sentence!("no-folder-for", path, folder)));
    }
    if !force && path.symlink_metadata().is_ok() && !path.is_dir() {
        return Err(cannot_write(&FileError::Exists { path: path.to_owned() }));
    }
    Ok(())
}

fn cannot_write(error: &FileError) -> Failure {
    let fix = match error {
        FileError::Exists { .. } => sentence!("paper-choose-name-or-force"),
        _ => sentence!("paper-choose-folder"),
    };
    Failure::from_error(Status::CannotCreate, error).fix(fix)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn an_address_is_given_line_by_line_or_in_one() {
        let wanted = given(&["Example Mobile Ltd", "1 Sample Road", "London N1 1AA"]);
        for texts in [
            &["Example Mobile Ltd", "1 Sample Road", "London N1 1AA"][..],
            &["Example Mobile Ltd; 1 Sample Road;London N1 1AA;"],
            &["Example Mobile Ltd\n1 Sample Road\r\n\nLondon N1 1AA\n"],
            &["Example Mobile Ltd", "1 Sample Road; London N1 1AA"],
        ] {
            assert_eq!(lines(&given(texts)), wanted, "{texts:?}");
        }
    }

    #[test]
    fn the_address_given_comes_before_the_one_on_record() {
        let recorded = given(&["Example Mobile", "2 Other Road"]);
        assert_eq!(address(&[], &recorded).expect("one"), recorded);
        let own = given(&["Example Mobile Returns", "3 Third Road"]);
        assert_eq!(address(&own, &recorded).expect("one"), own);
        let none = address(&[], &[]).expect_err("none");
        assert!(none.message.to_string().contains("no postal address is known"), "{none:?}");
    }

    #[test]
    fn an_address_has_two_to_nine_lines_of_text() {
        let many = |count: usize| (0..count).map(|n| format!("Line {n}")).collect::<Vec<_>>();
        assert!(address(&many(2), &[]).is_ok() && address(&many(9), &[]).is_ok());
        for lines in [many(1), many(10), given(&["Example", "a\u{7}b"])] {
            assert_eq!(address(&lines, &[]).expect_err("refused").status, Status::Data, "{lines:?}");
        }
    }
}
