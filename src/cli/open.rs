//! `--open`: a draft or a link handed to the desktop's mail program. That it failed is a warning: the draft is there all the same.

use std::ffi::OsStr;
use std::path::{self, Path};

use super::report::Reporter;
use crate::app::{Failure, Status};
use crate::value::Problem;

/// Opens a file that was written. The path is made absolute: one that begins with a hyphen would be an option.
pub(super) fn file(path: &Path, reporter: &mut Reporter<'_>) -> bool {
    let fix = format!("the draft is saved: open {} with your mail program yourself", path.display());
    match path::absolute(path) {
        Ok(absolute) => target(absolute.as_os_str(), fix, reporter),
        Err(error) => {
            warn(&format!("the folder it is in is not known: {error}"), fix, reporter);
            false
        }
    }
}

/// Opens a link that was printed.
pub(super) fn link(link: &str, reporter: &mut Reporter<'_>) -> bool {
    let fix = "copy the link into your browser's address line, or save a file that you can open: leave --mailto out";
    target(OsStr::new(link), fix.to_owned(), reporter)
}

fn target(target: &OsStr, fix: String, reporter: &mut Reporter<'_>) -> bool {
    match (reporter.env.open)(target) {
        Ok(()) => true,
        Err(error) => {
            warn(&Failure::from_foreign(Status::Done, &error).message.to_string(), fix, reporter);
            false
        }
    }
}

fn warn(why: &str, fix: String, reporter: &mut Reporter<'_>) {
    reporter.warn(vec![Problem {
        code: "not-opened",
        subject: "mail program".to_owned(),
        place: None,
        value: None,
        what: format!("was not opened: {why}").into(),
        fix: fix.into(),
    }]);
}
