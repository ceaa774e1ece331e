//! The page: the whole job in a browser on this computer, for people who use no terminal.
//!
//! In: an [`App`] and the language. Out: pages on 127.0.0.1, for this computer's own user alone. It is as thin as `cli/`: routes,
//! forms and views, and every decision in `app/`. What is let in, and what each answer carries, stands in `guard` and `access`.

mod access;
mod answer;
mod assets;
mod field;
mod form;
mod guard;
mod instance;
mod jobs;
mod kept;
mod life;
mod pages;
mod peer;
mod server;
mod site;
mod trial;
mod upload;
mod view;
mod visit;
mod wording;

#[cfg(test)]
mod tests;

pub use trial::Trial;

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;

use tokio::net::TcpListener;

use crate::app::unfinished::Unfinished;
use crate::app::{App, Failure, Status};
use crate::words::{Locale, sentence};
use access::Access;
use instance::{Instance, Other};
use life::Life;
use site::Site;

/// What the page needs from outside.
pub(crate) struct Start<'a> {
    /// What use cases need.
    pub(crate) app: Arc<App>,
    /// The language the person chose, if they did.
    pub(crate) chosen: Option<Locale>,
    /// The one where the browser asks for none that there is.
    pub(crate) fallback: Locale,
    /// Set by what asks the program to end.
    pub(crate) asked_to_end: Arc<AtomicBool>,
    /// Takes the link once the page can be opened, and whether it is served by this program: opens it, or prints it.
    pub(crate) show: &'a mut dyn FnMut(&str, bool),
}

/// Serves the page until it is closed, or shows that of the program that serves it already.
///
/// # Errors
/// There is no folder for what is kept, no port is to be had, or the link cannot be shown.
pub(crate) fn run(start: Start<'_>) -> Result<(), Failure> {
    let app = Arc::clone(&start.app);
    let state_dir = app.state_dir.as_deref();
    let state_dir =
        state_dir.ok_or_else(|| Failure::with_remedy(Status::Configuration, sentence!("page-no-folder")))?;
    let unusable = |source| {
        Failure::with_remedy(
            Status::CannotCreate,
            sentence!("page-folder-unusable", path = state_dir, source),
        )
    };
    let instance = match Instance::claim(state_dir).map_err(unusable)? {
        Other::Runs(link) => {
            (start.show)(&link, false);
            return Ok(());
        }
        Other::Silent => {
            return Err(Failure::with_remedy(Status::CannotCreate, sentence!("page-other-silent")));
        }
        Other::None(instance) => instance,
    };
    let no_port = |source| Failure::with_remedy(Status::CannotCreate, sentence!("page-no-port", source));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        // One for each page that waits, and as many for the work under way.
        .max_blocking_threads(2 * server::MAX_CONNECTIONS)
        .build()
        .map_err(no_port)?;
    let life = Arc::new(Life::new(start.asked_to_end));
    let link = runtime.block_on(async {
        // No option names another address: the page is for this computer's own user.
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(no_port)?;
        let port = listener.local_addr().map_err(no_port)?.port();
        let access = Arc::new(Access::new(port).map_err(|error| crate::app::no_token(&error))?);
        let unfinished = Unfinished::new(state_dir);
        unfinished.sweep();
        let site = Arc::new(Site::new(
            start.app,
            Arc::clone(&access),
            Arc::clone(&life),
            unfinished,
            start.chosen,
            start.fallback,
        ));
        let link = access.new_link().map_err(|error| crate::app::no_token(&error))?;
        instance.answer(access, Arc::clone(&life)).map_err(unusable)?;
        tokio::spawn(server::serve(listener, pages::routes(site), Arc::clone(&life)));
        Ok::<_, Failure>(link)
    })?;
    thread::scope(|scope| {
        // The browser is answered at once, however long the desktop takes to open it.
        scope.spawn(|| runtime.block_on(life.end()));
        (start.show)(&link, true);
    });
    Ok(())
}
