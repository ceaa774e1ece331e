//! One request: the language it is answered in, the present time, and the work done for it.

use std::sync::Arc;

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};

use super::answer;
use super::jobs::Task;
use super::site::Site;
use super::view::{Failed, Page};
use crate::app::journal::{open_existing, with_its_clock};
use crate::app::{App, Failure, Status};
use crate::journal::Journal;
use crate::words::{Describe as _, Join, Locale, Sentence, Words, sentence};

/// What a route needs to answer one request.
pub(super) struct Visit {
    pub(super) site: Arc<Site>,
    pub(super) app: App,
    headers: HeaderMap,
    locale: Locale,
}

/// What is done for one request.
type Route = Box<dyn FnOnce(&Visit) -> Result<Response, Failure> + Send>;

impl Visit {
    /// Answers a request: the use cases wait for files, so other requests go on beside them.
    pub(super) fn answer(
        site: Arc<Site>,
        headers: HeaderMap,
        route: impl FnOnce(&Self) -> Result<Response, Failure> + Send + 'static,
    ) -> impl Future<Output = Response> {
        Self::work(site, headers, Box::new(route))
    }

    /// Compiled once and not once a route.
    async fn work(site: Arc<Site>, headers: HeaderMap, route: Route) -> Response {
        // The program does not end by itself in the middle of it.
        let under_way = site.life.busy();
        let work = move || {
            let (app, locale) = (site.app.at_present(), site.locale(&headers));
            let visit = Self { site, app, headers, locale };
            route(&visit).unwrap_or_else(|failure| visit.failure(&failure))
        };
        let answered = tokio::task::spawn_blocking(work).await;
        drop(under_way);
        answered.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
    }

    pub(super) fn words(&self) -> &Words {
        self.site.words_in(self.locale)
    }

    pub(super) fn locale(&self) -> Locale {
        self.locale
    }

    /// A sentence in the language of the answer.
    pub(super) fn say(&self, what: &Sentence) -> String {
        self.words().say(what)
    }

    /// A page of HTML.
    pub(super) fn page(&self, status: StatusCode, page: &Page<impl serde::Serialize>) -> Response {
        self.site.page(&self.headers, status, page)
    }

    /// What says sentences in the language of the answer, for work that outlives it.
    pub(super) fn shared_words(&self) -> Arc<Words> {
        self.site.shared_words(self.locale)
    }

    /// What a page is headed where something on it is wrong: with how many problems there are.
    pub(super) fn head(&self, title: &str, problems: usize) -> Option<String> {
        (problems > 0).then(|| self.say(&sentence!("page-problems-count", problems, title)))
    }

    /// The journal, where there is one.
    pub(super) fn journal(&self) -> Result<Option<Journal>, Failure> {
        let journal = open_existing(&self.app, self.app.now()?.timestamp())?;
        if let Some(journal) = &journal {
            with_its_clock(journal, &self.app)?;
        }
        Ok(journal)
    }

    /// There is no such letter; where it left in this run, what became of it.
    pub(super) fn no_letter(&self, number: u32) -> Response {
        if self.site.jobs.knows(&Task::Letter(number)) {
            return answer::go_on(&format!("/letters/{number}/sending"));
        }
        let gone = sentence!("page-letter-gone");
        let (title, fix) = (self.say(&gone), Some(self.say(&gone.remedy())));
        let failed = Failed { title, what: Vec::new(), fix, kept: None };
        self.site.failed(&self.headers, StatusCode::NOT_FOUND, failed)
    }

    /// There is no such page.
    pub(super) fn nothing_here(&self) -> Response {
        self.site.notice(&self.headers, StatusCode::NOT_FOUND, &sentence!("page-not-found"))
    }

    /// What a failure says, and what can be done.
    pub(super) fn explain(&self, failure: &Failure) -> (Vec<String>, Option<String>) {
        let said = |what: &Sentence| (!what.is_empty()).then(|| self.words().say(what));
        let problems = failure.problems.iter().map(|problem| {
            let about = problem.subject.sentence();
            let what = sentence!("page-problem", about, what = problem.what.clone());
            self.words().say(&Sentence::join(
                Join::Clauses,
                [what, problem.fix.clone()].into_iter().filter(|said| !said.is_empty()),
            ))
        });
        let what = said(&failure.message).into_iter().chain(problems).collect();
        (what, failure.fix.as_ref().and_then(said))
    }

    /// Why something could not be done.
    pub(super) fn failure(&self, failure: &Failure) -> Response {
        let (what, fix) = self.explain(failure);
        let status = match failure.status {
            Status::NoInput => StatusCode::NOT_FOUND,
            Status::Data | Status::Usage | Status::Configuration | Status::Login => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let failed = Failed { title: self.say(&sentence!("page-failed")), what, fix, kept: None };
        self.site.failed(&self.headers, status, failed)
    }
}
