//! `--open`: a draft or a link handed to the desktop's mail program. That it failed is a warning: the draft is there all the same.

use std::ffi::OsStr;
use std::path::{self, Path};

use super::report::Reporter;
use crate::app::{Failure, Status};
use crate::value::{Invalid, Problem, Thing};
use crate::words::{Sentence, sentence};

/// Opens a file that was written. The path is made absolute: one that begins with a hyphen would be an option.
pub(super) fn file(path: &Path, reporter: &mut Reporter<'_>) -> bool {
    let fix = sentence!("open-file-yourself", path);
    match path::absolute(path) {
        Ok(absolute) => target(absolute.as_os_str(), fix, reporter),
        Err(error) => {
            warn(sentence!("not-opened-folder", error), fix, reporter);
            false
        }
    }
}

/// Opens a link that was printed.
pub(super) fn link(link: &str, reporter: &mut Reporter<'_>) -> bool {
    target(OsStr::new(link), sentence!("open-link-yourself"), reporter)
}

fn target(target: &OsStr, fix: Sentence, reporter: &mut Reporter<'_>) -> bool {
    match (reporter.env.open)(target) {
        Ok(()) => true,
        Err(error) => {
            let why = Failure::from_error(Status::Done, &error).message;
            warn(sentence!("not-opened", why), fix, reporter);
            false
        }
    }
}

fn warn(what: Sentence, fix: Sentence, reporter: &mut Reporter<'_>) {
    let fault = Invalid::new("not-opened", what, fix);
    reporter.warn(vec![Problem::about(Thing::MailProgram, None, fault)]);
}
