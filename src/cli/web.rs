//! `adieu web`: the page in a browser.

use std::ffi::OsStr;
use std::sync::Arc;

use super::args::Web;
use super::report::Reporter;
use super::signals;
use crate::app::menu::{self, Entry};
use crate::app::{Failure, Status};
use crate::web::{self, Start};
use crate::words::{Locale, sentence};

/// Serves the page until it is closed.
pub(super) fn run(args: &Web, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    if args.add_to_menu {
        return add_to_menu(reporter);
    }
    let app = Arc::clone(&reporter.env.app);
    let fallback = reporter.words.locale();
    let chosen = app.profile_language().as_deref().and_then(Locale::from_name);
    let mut show = |link: &str, is_ours: bool| {
        let opened = !args.no_browser && opened(link, reporter);
        if !opened {
            reporter.text(&format!("{link}\n"));
            reporter.note(sentence!("page-link-printed"));
        }
        if is_ours {
            reporter.note(sentence!("page-served"));
        }
    };
    web::run(Start { app, chosen, fallback, asked_to_end: signals::listen(), show: &mut show })
}

/// Whether a browser was given the link.
fn opened(link: &str, reporter: &mut Reporter<'_>) -> bool {
    let outcome = (reporter.env.open)(OsStr::new(link));
    if let Err(error) = &outcome {
        reporter.note(sentence!("page-not-opened", why = Failure::from_error(Status::Done, error).message));
    }
    outcome.is_ok()
}

/// Puts the program into the desktop's menu.
fn add_to_menu(reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let program = std::env::current_exe().map_err(|source| {
        Failure::with_remedy(Status::CannotCreate, sentence!("menu-program-unknown", source))
    })?;
    let (entry, said) = match menu::add(reporter.env.data_dir.as_deref(), &program, &menu::SHARED)? {
        Entry::Written(entry) => (entry, sentence!("menu-added")),
        Entry::Packaged(entry) => (entry, sentence!("menu-there")),
    };
    reporter.path(&entry);
    reporter.note(said);
    Ok(())
}
