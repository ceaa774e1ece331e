//! The page without a socket: any octets in, the octets of its answers out, through the same HTTP, guard and routes.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use axum::Router;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::runtime::Runtime;

use super::access::Access;
use super::life::Life;
use super::site::Site;
use super::{pages, server};
use crate::app::App;
use crate::app::unfinished::Unfinished;
use crate::words::Locale;

/// The most octets of answers that are given back.
const MAX_ANSWERS: u64 = 16 * 1024 * 1024;

/// A page that nobody can reach. It has no config file, and so no mailbox: nothing leaves it.
pub struct Trial {
    routes: Router,
    access: Arc<Access>,
    runtime: Runtime,
}

impl fmt::Debug for Trial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trial").finish_non_exhaustive()
    }
}

impl Trial {
    /// The port it takes itself to be at.
    pub const PORT: u16 = 4711;

    /// With what is kept in this folder, at this time.
    ///
    /// # Errors
    /// The system gives no random numbers, or no threads.
    pub fn new(folder: &Path, now: jiff::Zoned) -> io::Result<Self> {
        let app = App {
            now: Ok(now),
            token: Arc::new(|| Ok("0123abcd".to_owned())),
            state_dir: Some(folder.to_owned()),
            config_dir: None,
            password: None,
            clock_given: true,
            region: None,
            search_path: None,
        };
        let access = Arc::new(Access::new(Self::PORT)?);
        let life = Arc::new(Life::new(Arc::new(AtomicBool::new(false))));
        let unfinished = Unfinished::new(folder);
        let site = Site::new(Arc::new(app), Arc::clone(&access), life, unfinished, None, Locale::En);
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(2).build()?;
        Ok(Self { routes: pages::routes(Arc::new(site)), access, runtime })
    }

    /// What lets a browser in, `name=value`.
    pub fn cookie(&self) -> String {
        self.access.cookie().split(';').next().unwrap_or_default().to_owned()
    }

    /// The word that its forms carry.
    pub fn form_word(&self) -> String {
        self.access.form_word()
    }

    /// The answers to whatever is sent over one connection.
    pub fn answer(&self, octets: &[u8]) -> Vec<u8> {
        let (theirs, ours) = tokio::io::duplex(64 * 1024);
        let service = TowerToHyperService::new(self.routes.clone());
        // There is nothing to wait for once all was sent.
        let mut http = server::http();
        let serving = http.half_close(true).serve_connection(TokioIo::new(ours), service);
        let (mut answers, mut requests) = tokio::io::split(theirs);
        let mut answered = Vec::new();
        self.runtime.block_on(async {
            let send = async {
                // It may have had enough before all was sent.
                let _ = requests.write_all(octets).await;
                let _ = requests.shutdown().await;
            };
            let read = async {
                let _ = (&mut answers).take(MAX_ANSWERS).read_to_end(&mut answered).await;
            };
            let _ = tokio::join!(serving, send, read);
        });
        answered
    }
}
