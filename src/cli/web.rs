//! `adieu web`: the page in a browser.

use std::sync::Arc;

use super::args::Web;
use super::report::Reporter;
use super::{open, signals};
use crate::app::Failure;
use crate::web::{self, Start};
use crate::words::{Locale, sentence};

/// Serves the page until it is closed.
pub(super) fn run(args: &Web, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let app = Arc::clone(&reporter.env.app);
    let fallback = reporter.words.locale();
    let chosen = app.profile_language().as_deref().and_then(Locale::from_name);
    let mut show = |link: &str, is_ours: bool| {
        if args.no_browser || !open::link(link, reporter) {
            reporter.text(&format!("{link}\n"));
            reporter.note(sentence!("page-link-printed"));
        }
        if is_ours {
            reporter.note(sentence!("page-served"));
        }
    };
    web::run(Start { app, chosen, fallback, asked_to_end: signals::listen(), show: &mut show })
}
